// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ISequencerRegistry } from "../../src/interfaces/ISequencerRegistry.sol";
import { EquivocationSlasher } from "../../src/slashing/EquivocationSlasher.sol";
import { Statement } from "../slashing/Statement.sol";

/// @notice Gas of whole transactions.
contract SlashingGasTest is Statement {
    bytes32 private constant KIND = keccak256("lockstep/handover/v1");

    function test_Equivocation() public {
        EquivocationSlasher slasher = new EquivocationSlasher(registry);
        _appoint(registry, address(slasher), ISequencerRegistry.Power.All);
        _fill(10, 10);
        vm.warp(_start(4));
        bytes32 a = keccak256("this");
        bytes32 b = keccak256("that");
        (bytes32 rA, bytes32 vsA) = _sign(_signingSecret(1), KIND, ROLLUP_A, 41, a);
        (bytes32 rB, bytes32 vsB) = _sign(_signingSecret(1), KIND, ROLLUP_A, 41, b);
        slasher.slash(1, KIND, 41, a, rA, vsA, b, rB, vsB);
        vm.snapshotGasLastCall("Slashers", "equivocation");
    }
}
