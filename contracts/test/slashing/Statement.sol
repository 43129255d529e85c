// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { SequencerRegistry } from "../../src/SequencerRegistry.sol";
import { ISequencerRegistry } from "../../src/interfaces/ISequencerRegistry.sol";
import { Statements } from "../../src/libraries/Statements.sol";
import { Cluster } from "../Cluster.sol";

/// @notice What the tests of slashers share: hands that sign statements.
abstract contract Statement is Cluster {
    /// @dev The order of the curve.
    uint256 internal constant ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    /// @dev Signs for the cluster's registry.
    function _sign(uint256 secret, bytes32 kind, uint64 rollup, uint256 slot, bytes32 content)
        internal
        view
        returns (bytes32 r, bytes32 vs)
    {
        return vm.signCompact(secret, Statements.digest(address(registry), kind, rollup, slot, content));
    }

    /// @dev Names an agent of a registry; before genesis at once.
    function _appoint(SequencerRegistry registry_, address agent, ISequencerRegistry.Power power) internal {
        vm.prank(AUTHORITY);
        registry_.setPower(agent, power);
    }
}
