// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { LeaderSchedule } from "../../src/LeaderSchedule.sol";
import { IElections } from "../../src/interfaces/IElections.sol";
import { ILatencyBoard } from "../../src/interfaces/ILatencyBoard.sol";
import { IMissedTurns } from "../../src/interfaces/IMissedTurns.sol";
import { ISequencerRegistry } from "../../src/interfaces/ISequencerRegistry.sol";
import { MissedTurns } from "../../src/slashing/MissedTurns.sol";
import { Cluster } from "../Cluster.sol";

/// @notice Three members of A and one of B, who post or stay silent; all rounds go by the fallback.
contract MissedTurnsTest is Cluster {
    uint96 private constant AMOUNT = 0.02 ether;
    uint32 private constant JAIL = 5;
    uint64 private constant WINDOW = 6;
    uint64 private constant MOST = 2;
    uint32 private constant SILENT = 2;
    address private constant CHALLENGER = address(0xc4a1);

    LeaderSchedule private _schedule;
    MissedTurns private _turns;

    function setUp() public override {
        super.setUp();
        _schedule = new LeaderSchedule(board, anchor, IElections(address(0)), 0);
        _turns = new MissedTurns(_schedule, WINDOW, MOST, AMOUNT, JAIL);
        vm.prank(AUTHORITY);
        registry.setPower(address(_turns), ISequencerRegistry.Power.Leak);
        _fill(3, 1);
        vm.warp(_start(0));
    }

    function exposed_new(uint64 window, uint64 most, uint96 amount, uint32 jailRounds) external {
        new MissedTurns(_schedule, window, most, amount, jailRounds);
    }

    function exposed_record(uint64 round, uint32 id) external {
        vm.prank(CHALLENGER);
        _turns.record(round, _one(id));
    }

    function test_TooManyMissesCostTheAmountAndJail() public {
        _rounds(0, 1);
        vm.warp(_start(1));
        vm.expectEmit(true, true, true, true, address(_turns));
        emit IMissedTurns.Missed(SILENT, 2, 0, 1);
        this.exposed_record(0, SILENT);
        assertEq(registry.sequencer(SILENT).bond, BOND, "one is not too many");
        assertEq(_turns.countOf(2), 1, "counted");

        vm.warp(_start(2));
        bytes32 key = _turns.faultKey(2, 1);
        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.Slashed(SILENT, key, address(_turns), CHALLENGER, AMOUNT, 2);
        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.Jailed(SILENT, 2 + JAIL);
        this.exposed_record(1, SILENT);
        assertEq(registry.sequencer(SILENT).bond, BOND - AMOUNT, "the amount");
        assertTrue(registry.statusOf(SILENT) == ISequencerRegistry.Status.Jailed, "jailed");
        assertEq(_turns.countOf(2), 0, "forgiven");
        assertEq((registry.membersAt(ROLLUP_A, 5) >> SILENT) & 1, 0, "out of the set");
    }

    function test_RevertWhen_AMissIsRecordedTwice() public {
        _rounds(0, 1);
        vm.warp(_start(1));
        this.exposed_record(0, SILENT);
        vm.expectRevert(abi.encodeWithSelector(IMissedTurns.AlreadyRecorded.selector, SILENT, 0));
        this.exposed_record(0, SILENT);
    }

    function test_TheOrderOfRoundsMakesNoDifference() public {
        _rounds(0, 1);
        // Round 0 is judged up to the end of round 1.
        vm.warp(_start(2) - 1);
        vm.expectRevert(abi.encodeWithSelector(IMissedTurns.NotJudgedNow.selector, 1));
        this.exposed_record(1, SILENT);
        this.exposed_record(0, SILENT);
        vm.warp(_start(2));
        vm.expectRevert(abi.encodeWithSelector(IMissedTurns.NotJudgedNow.selector, 0));
        this.exposed_record(0, SILENT);
        this.exposed_record(1, SILENT);
        assertTrue(registry.statusOf(SILENT) == ISequencerRegistry.Status.Jailed, "jailed");
    }

    function test_OldMissesFallOutOfTheWindow() public {
        _rounds(0, 0);
        vm.warp(_start(1));
        this.exposed_record(0, SILENT);
        _postFor(WINDOW, 0);
        vm.warp(_start(WINDOW + 1));
        this.exposed_record(WINDOW, SILENT);
        assertEq(_turns.countOf(2), 1, "only the last one");
    }

    function test_WhoPostedMissedNothing() public {
        _rounds(0, 0);
        vm.warp(_start(1));
        _refused(0, 1);
        _refused(0, 4);
        _refused(0, 77);
        assertTrue(_turns.missed(0, SILENT), "the silent one");
        assertTrue(!_turns.missed(0, 1), "another");
    }

    function test_AnOutageOfMostIsNobodysFault() public {
        vm.warp(_start(0));
        _post(2, _signed(2, 1, _rtts(1, 1), ""));
        vm.warp(_start(1));
        _refused(0, SILENT);
        _refused(0, 3);
        _refused(0, 4);
    }

    function test_OneOutageIsNotCountedOnFromJail() public {
        _rounds(0, 2);
        vm.warp(_start(1));
        this.exposed_record(0, SILENT);
        vm.warp(_start(2));
        this.exposed_record(1, SILENT);
        vm.warp(_start(3));
        _refused(2, SILENT);
        assertTrue(!_turns.missed(2, SILENT), "in jail");
    }

    function test_JailDoesNotDependOnTheCapOfTheWindow() public {
        _rounds(0, 1);
        _empower(ISequencerRegistry.Power.Leak);
        // Given after genesis, powers count later: use up the cap through another agent that has it.
        address agent = address(_turns);
        vm.prank(agent);
        registry.slash(SILENT, "other", 0.05 ether, CHALLENGER);
        vm.warp(_start(1));
        this.exposed_record(0, SILENT);
        vm.warp(_start(2));
        this.exposed_record(1, SILENT);
        assertEq(registry.sequencer(SILENT).bond, BOND - 0.05 ether, "no more than the cap");
        assertTrue(registry.statusOf(SILENT) == ISequencerRegistry.Status.Jailed, "jailed all the same");
    }

    function test_RevertWhen_TheSettingsDoNotFit() public {
        bytes memory invalid = abi.encodeWithSelector(IMissedTurns.InvalidConfig.selector);
        vm.expectRevert(invalid);
        this.exposed_new(WINDOW, 0, AMOUNT, JAIL);
        vm.expectRevert(invalid);
        this.exposed_new(1, 2, AMOUNT, JAIL);
        vm.expectRevert(invalid);
        this.exposed_new(97, 2, AMOUNT, JAIL);
        vm.expectRevert(invalid);
        this.exposed_new(WINDOW, MOST, 0, JAIL);
        vm.expectRevert(invalid);
        this.exposed_new(WINDOW, MOST, 0.06 ether, JAIL);
        vm.expectRevert(invalid);
        this.exposed_new(WINDOW, MOST, AMOUNT, 0);
        this.exposed_new(96, 96, AMOUNT, JAIL);
    }

    /// Whatever is recorded in whatever order, a miss counts once, and nobody with a row is ever punished.
    function testFuzz_OnlyMissesCountAndEachOnce(uint256 silence, uint256 order) public {
        bool[4][7] memory away;
        for (uint64 round = 0; round < 7; ++round) {
            uint256 bits = (silence >> (4 * round)) & 15;
            if (bits == 0) bits = 8;
            _postFor(round, bits);
            (uint256 posted, uint256 size) = _posted(bits, round + 2);
            vm.warp(_start(round + 1));
            for (uint256 k = 0; k < 6; ++k) {
                uint32 id = uint32(1 + (order >> (2 * k + 12 * round)) % 4);
                bool missed = (bits >> (id - 1)) & 1 == 1 && id < 4 && 2 * posted > size;
                missed = missed && registry.sequencer(id).jailedUntil == 0;
                bool taken;
                try this.exposed_record(round, id) {
                    taken = true;
                } catch { }
                if (taken) assertTrue(missed && !away[round][id - 1], "a miss, and once");
                if (taken) away[round][id - 1] = true;
            }
        }
        for (uint32 id = 1; id <= 4; ++id) {
            uint256 count = 0;
            for (uint256 round = 0; round < 7; ++round) {
                if (away[round][id - 1]) ++count;
            }
            assertLe(BOND - registry.sequencer(id).bond, (count / MOST) * AMOUNT, "no more than the misses cost");
        }
    }

    /// In the rounds `from` to `to` everybody but one posts.
    function _rounds(uint64 from, uint64 to) private {
        for (uint64 round = from; round <= to; ++round) {
            _postFor(round, 1 << (SILENT - 1));
        }
    }

    /// Posts in a round, for the second one after it, the rows of all but those in `away`; zero stands for `SILENT`.
    function _postFor(uint64 round, uint256 away) private {
        vm.warp(_start(round));
        if (away == 0) away = 1 << (SILENT - 1);
        uint256 members = registry.membersAt(ROLLUP_A, round + 2) | registry.membersAt(ROLLUP_B, round + 2);
        for (uint32 id = 1; id <= 4; ++id) {
            if ((away >> (id - 1)) & 1 == 1 || (members >> id) & 1 == 0) continue;
            uint256 others = _size(id < 4 ? ROLLUP_B : ROLLUP_A, round + 2);
            _post(round + 2, _signed(round + 2, id, _rtts(others, id), ""));
        }
    }

    /// How many members of A posted, and of how many.
    function _posted(uint256 away, uint64 round) private view returns (uint256 posted, uint256 size) {
        for (uint32 id = 1; id < 4; ++id) {
            if ((registry.membersAt(ROLLUP_A, round) >> id) & 1 == 0) continue;
            ++size;
            if ((away >> (id - 1)) & 1 == 0) ++posted;
        }
    }

    function _size(uint64 rollup, uint64 round) private view returns (uint256 size) {
        uint256 set = registry.membersAt(rollup, round);
        for (; set != 0; set &= set - 1) {
            ++size;
        }
    }

    function _refused(uint64 round, uint32 id) private {
        vm.expectRevert(abi.encodeWithSelector(IMissedTurns.NoMiss.selector, id, round));
        this.exposed_record(round, id);
    }

    function _one(uint32 id) private pure returns (uint32[] memory ids) {
        ids = new uint32[](1);
        ids[0] = id;
    }
}
