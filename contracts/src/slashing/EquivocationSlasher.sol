// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import { IEquivocationSlasher } from "../interfaces/IEquivocationSlasher.sol";
import { ISequencerRegistry } from "../interfaces/ISequencerRegistry.sol";
import { Statements } from "../libraries/Statements.sol";

/// @title Takes the bond of whoever states two things
/// @notice Keeps nothing: the registry remembers what was slashed.
contract EquivocationSlasher is IEquivocationSlasher {
    /// @inheritdoc IEquivocationSlasher
    ISequencerRegistry public immutable registry;

    constructor(ISequencerRegistry registry_) {
        registry = registry_;
    }

    /// @inheritdoc IEquivocationSlasher
    function slash(
        uint32 id,
        bytes32 kind,
        uint256 slot,
        bytes32 contentA,
        bytes32 rA,
        bytes32 vsA,
        bytes32 contentB,
        bytes32 rB,
        bytes32 vsB
    ) external {
        if (contentA == contentB) revert NoEquivocation();
        ISequencerRegistry.Sequencer memory s = registry.sequencer(id);
        // Recovery refuses high s and a zero signer.
        address signer = ECDSA.recover(_digest(kind, s.rollup, slot, contentA), rA, vsA);
        if (signer != s.signingKey && signer != s.measurementKey) revert InvalidSigner(id, signer);
        if (ECDSA.recover(_digest(kind, s.rollup, slot, contentB), rB, vsB) != signer) revert DifferentSigners();
        registry.slash(id, faultKey(signer, kind, s.rollup, slot), type(uint96).max, msg.sender);
    }

    /// @inheritdoc IEquivocationSlasher
    function fault() external pure returns (bytes32) {
        return keccak256("lockstep/equivocation/v1");
    }

    /// @inheritdoc IEquivocationSlasher
    function faultKey(address signer, bytes32 kind, uint64 rollup, uint256 slot) public view returns (bytes32) {
        return Statements.faultKey(address(registry), signer, kind, rollup, slot);
    }

    function _digest(bytes32 kind, uint64 rollup, uint256 slot, bytes32 content) private view returns (bytes32) {
        return Statements.digest(address(registry), kind, rollup, slot, content);
    }
}
