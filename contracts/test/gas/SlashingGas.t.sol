// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { LeaderSchedule } from "../../src/LeaderSchedule.sol";
import { IElections } from "../../src/interfaces/IElections.sol";
import { ILatencyBoard } from "../../src/interfaces/ILatencyBoard.sol";
import { ISequencerRegistry } from "../../src/interfaces/ISequencerRegistry.sol";
import { IWrongLeaderSlasher } from "../../src/interfaces/IWrongLeaderSlasher.sol";
import { EquivocationSlasher } from "../../src/slashing/EquivocationSlasher.sol";
import { ISlasher } from "../../src/interfaces/ISlasher.sol";
import { MissedTurns } from "../../src/slashing/MissedTurns.sol";
import { PledgeSlasher } from "../../src/slashing/PledgeSlasher.sol";
import { RowSlasher } from "../../src/slashing/RowSlasher.sol";
import { WrongLeaderSlasher } from "../../src/slashing/WrongLeaderSlasher.sol";
import { Statement } from "../slashing/Statement.sol";

/// @notice Gas of whole transactions.
contract SlashingGasTest is Statement {
    bytes32 private constant KIND = keccak256("lockstep/handover/v1");

    function test_Equivocation() public {
        EquivocationSlasher slasher = new EquivocationSlasher(registry);
        _settle(address(slasher), ISequencerRegistry.Power.All);
        bytes32 a = keccak256("this");
        bytes32 b = keccak256("that");
        (bytes32 rA, bytes32 vsA) = _sign(_signingSecret(1), KIND, ROLLUP_A, 41, a);
        (bytes32 rB, bytes32 vsB) = _sign(_signingSecret(1), KIND, ROLLUP_A, 41, b);
        slasher.slash(1, KIND, 41, a, rA, vsA, b, rB, vsB);
        vm.snapshotGasLastCall("Slashers", "equivocation");
    }

    function test_Pledge() public {
        PledgeSlasher slasher = new PledgeSlasher(0.3 ether);
        address signer = vm.addr(_signingSecret(1));
        ISlasher.Commitment memory c = ISlasher.Commitment(
            slasher.PLEDGE(), abi.encode(block.chainid, address(registry), ROLLUP_A, signer), address(slasher)
        );
        (bytes32 rA, bytes32 vsA) = _sign(_signingSecret(1), KIND, ROLLUP_A, 41, "this");
        (bytes32 rB, bytes32 vsB) = _sign(_signingSecret(1), KIND, ROLLUP_A, 41, "that");
        bytes memory evidence = abi.encode(KIND, uint256(41), bytes32("this"), rA, vsA, bytes32("that"), rB, vsB);
        ISlasher.Delegation memory none;
        slasher.slash(none, c, signer, evidence, address(this));
        vm.snapshotGasLastCall("Slashers", "pledge");
    }

    function test_Rows() public {
        RowSlasher slasher = new RowSlasher(board, 0.02 ether);
        _settle(address(slasher), ISequencerRegistry.Power.Leak);
        ILatencyBoard.Row memory a = _signed(6, 1, _rtts(10, 1), keccak256("one"));
        ILatencyBoard.Row memory b = _signed(6, 1, _rtts(10, 2), keccak256("two"));
        slasher.slash(6, a, b);
        vm.snapshotGasLastCall("Slashers", "rows 10x10");
    }

    function test_WrongLeader() public {
        LeaderSchedule schedule = new LeaderSchedule(board, anchor, IElections(address(0)), 0);
        WrongLeaderSlasher slasher = new WrongLeaderSlasher(schedule, 0.02 ether, 5);
        _settle(address(slasher), ISequencerRegistry.Power.Leak);
        anchor.chain(4);
        uint64 epoch = 4 * EPOCHS;
        if (schedule.leaderAt(ROLLUP_A, epoch) == 1) ++epoch;
        IWrongLeaderSlasher.Seal memory seal =
            IWrongLeaderSlasher.Seal(epoch, 0, 1000, keccak256("block"), GENESIS + epoch * EPOCH_SECONDS);
        (bytes32 r, bytes32 vs) = vm.signCompact(_signingSecret(1), slasher.sealDigest(ROLLUP_A, seal));
        slasher.slash(1, seal, r, vs);
        vm.snapshotGasLastCall("Slashers", "wrong leader, in a round of the fallback");
    }

    function test_MissedTurns() public {
        LeaderSchedule schedule = new LeaderSchedule(board, anchor, IElections(address(0)), 0);
        MissedTurns turns = new MissedTurns(schedule, 12, 3, 0.02 ether, 5);
        _settle(address(turns), ISequencerRegistry.Power.Leak);
        for (uint64 round = 4; round < 6; ++round) {
            vm.warp(_start(round));
            for (uint32 id = 1; id <= 10; ++id) {
                if (id > 4) _post(round + 2, _signed(round + 2, id, _rtts(10, id), ""));
            }
            anchor.chain(round);
            vm.warp(_start(round + 1));
            uint32[] memory ids = new uint32[](1);
            ids[0] = 1;
            turns.record(round, ids);
            vm.snapshotGasLastCall(
                "Slashers", round == 4 ? "a missed turn, first, 10x10" : "a missed turn, next, 10x10"
            );
            ids = new uint32[](3);
            (ids[0], ids[1], ids[2]) = (2, 3, 4);
            turns.record(round, ids);
            vm.snapshotGasLastCall(
                "Slashers", round == 4 ? "3 missed turns, first, 10x10" : "3 missed turns, next, 10x10"
            );
        }
    }

    function _settle(address agent, ISequencerRegistry.Power power) private {
        _appoint(registry, agent, power);
        _fill(10, 10);
        vm.warp(_start(4));
    }
}
