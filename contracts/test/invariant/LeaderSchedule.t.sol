// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ILeaderSchedule } from "../../src/interfaces/ILeaderSchedule.sol";
import { Best } from "../schedule/Best.sol";
import { Setting } from "../schedule/Setting.sol";

/// @notice Time passes, rows and seeds arrive or not, and good and bad claims are posted at good and bad moments. What is
///         decided stays, everybody leads as often as he has seats, and all views agree.
contract LeaderScheduleInvariantTest is Setting {
    uint64 private constant EPOCHS = 7;
    uint64 private constant ROUNDS = 12;

    mapping(uint64 round => World) private _worlds;
    /// The hash of the turns of a round as they were first seen decided.
    mapping(uint64 round => bytes32) private _seen;
    mapping(uint64 round => bool) private _accepted;

    function setUp() public {
        deploy(EPOCHS, false, 0);
        World memory w = world(EPOCHS, 3, 4, 1, 9, 0);
        registry.admit(uint208(setOf(w.idsA)), uint208(setOf(w.idsB)));
        for (uint64 round = 0; round < ROUNDS; ++round) {
            anchor.chain(round, keccak256(abi.encode("chained", round)));
        }
        vm.warp(start(EPOCHS, 1));
        targetContract(address(this));
        bytes4[] memory selectors = new bytes4[](4);
        (selectors[0], selectors[1], selectors[2], selectors[3]) =
        (this.prepare.selector, this.post.selector, this.solve.selector, this.wait.selector);
        targetSelector(FuzzSelector(address(this), selectors));
    }

    /// Rows for the next round, once, and an anchored seed.
    function prepare(uint256 seed, bool anchored) external {
        uint64 round = _next();
        (bytes32 hash,) = board.commitment(round);
        if (hash != 0) return;
        World memory w = world(EPOCHS, 3, 4, 1, 30, seed);
        punch(w, 8, seed);
        if (anchored) anchor.anchor(round, w.seed);
        else w.seed = keccak256(abi.encode("chained", round));
        for (uint256 k = 0; k < 4; ++k) {
            if (w.postedB[k]) board.add(round, uint8(w.idsB[k]), pack12(w.back[k]));
            if (k < 3 && w.postedA[k]) board.add(round, uint8(w.idsA[k]), pack12(w.there[k]));
        }
        _worlds[round] = w;
    }

    function post(uint64 round, uint256 change) external {
        round = _next() - uint64(bound(round, 0, 1));
        World memory w = _worlds[round];
        if (w.epochs == 0) return;
        Best.Answer memory best = solveWorld(w);
        if (!best.feasible) return;
        bytes memory claim = encode(partsOf(w, best));
        // Every second claim is changed in a byte of its rows.
        if (change % 2 == 1) claim[claim.length - 1 - change % 40] ^= 0x10;
        bool due = _due(round) && change % 2 == 0;
        try schedule.post(round, claim) {
            assertTrue(due, "taken");
            _accepted[round] = true;
        } catch {
            assertFalse(due, "refused");
        }
    }

    function solve(uint64 round) external {
        round = _next() - uint64(bound(round, 0, 1));
        World memory w = _worlds[round];
        if (w.epochs == 0) return;
        bool due = _due(round) && solveWorld(w).feasible;
        try schedule.solve(round, solveClaim(w)) {
            assertTrue(due, "taken");
            _accepted[round] = true;
        } catch {
            assertFalse(due, "refused");
        }
    }

    function wait(uint256 time) external {
        if (block.timestamp >= start(EPOCHS, ROUNDS - 2)) return;
        vm.warp(block.timestamp + bound(time, 1, EPOCHS * EPOCH_SECONDS));
    }

    function invariant_WhatIsDecidedStaysAndKeepsTheSeats() public {
        for (uint64 round = 0; round < ROUNDS; ++round) {
            ILeaderSchedule.Schedule memory s = schedule.scheduleOf(round);
            bool decided = _accepted[round] || block.timestamp >= start(EPOCHS, round) - FREEZE;
            assertEq(s.source != ILeaderSchedule.Source.None, decided, "decided");
            assertEq(s.source == ILeaderSchedule.Source.Fallback, decided && !_accepted[round], "fallback");
            if (!decided) {
                vm.expectRevert(abi.encodeWithSelector(ILeaderSchedule.Undecided.selector, round));
                schedule.leaderAt(ROLLUP_A, round * EPOCHS);
                continue;
            }
            bytes32 turns = keccak256(abi.encode(s));
            if (_seen[round] == 0) _seen[round] = turns;
            assertEq(_seen[round], turns, "turns");
            _requireViews(round, s);
        }
    }

    function _requireViews(uint64 round, ILeaderSchedule.Schedule memory s) private view {
        (uint256[] memory a, uint256[] memory b) = schedule.seatsOf(round);
        World memory w = world(EPOCHS, 3, 4, 1, 9, 0);
        for (uint64 t = 0; t < EPOCHS; ++t) {
            assertEq(schedule.leaderAt(ROLLUP_A, round * EPOCHS + t), s.leadersA[t], "leader of A");
            assertEq(schedule.leaderAt(ROLLUP_B, round * EPOCHS + t), s.leadersB[t], "leader of B");
            --a[indexOf(w.idsA, s.leadersA[t])];
            --b[indexOf(w.idsB, s.leadersB[t])];
        }
    }

    /// Whether a good claim for a round must be taken now.
    function _due(uint64 round) private view returns (bool) {
        (, bool anchored) = anchor.seedOf(round);
        bool open = block.timestamp >= start(EPOCHS, round - 1) && block.timestamp < start(EPOCHS, round) - FREEZE;
        return anchored && open && !_accepted[round];
    }

    function _next() private view returns (uint64) {
        return uint64((block.timestamp - GENESIS) / (EPOCHS * EPOCH_SECONDS)) + 1;
    }
}
