// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { LeaderSchedule } from "../src/LeaderSchedule.sol";
import { Lookahead } from "../src/Lookahead.sol";
import { IElections } from "../src/interfaces/IElections.sol";
import { ILeaderSchedule } from "../src/interfaces/ILeaderSchedule.sol";
import { ILookahead } from "../src/interfaces/ILookahead.sol";
import { Prf } from "../src/libraries/Prf.sol";
import { Selection } from "../src/libraries/Selection.sol";
import { Cluster } from "./Cluster.sol";

/// @notice With the real contracts; seeds are chained and rounds without a schedule fall back, except where a test puts a
///         schedule in the place of one.
contract LookaheadTest is Cluster {
    uint64 private constant ROUND_5 = 5;
    uint64 private constant FROM = ROUND_5 * EPOCHS;

    LeaderSchedule private schedule;
    Lookahead private ahead;

    function setUp() public override {
        super.setUp();
        schedule = new LeaderSchedule(board, anchor, IElections(address(0)), 0);
        ahead = new Lookahead(schedule);
    }

    /// @dev Registers and admits for both rollups: one letter for the owner of each member.
    function _members(bytes memory a, bytes memory b) private {
        uint32 id = 1;
        for (uint256 side = 0; side < 2; ++side) {
            bytes memory letters = side == 0 ? a : b;
            for (uint256 i = 0; i < letters.length; ++i) {
                address owner = _account(letters[i]);
                vm.deal(owner, BOND);
                vm.prank(owner);
                registry.register{ value: BOND }(_registration(side == 0 ? ROLLUP_A : ROLLUP_B, id));
                _admit(id++);
            }
        }
        vm.warp(_start(ROUND_5));
    }

    function _account(bytes1 letter) private pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encode("account", letter)))));
    }

    function _pair(uint64 x, uint64 y) private pure returns (uint64[] memory rollups) {
        rollups = new uint64[](2);
        (rollups[0], rollups[1]) = (x, y);
    }

    // draws

    function test_DrawsComeFromTheSeedOfTheCurrentRound() public {
        _members("abc", "de");
        for (uint64 round = ROUND_5; round < ROUND_5 + 3; ++round) {
            (bytes32 seed,) = anchor.seedOf(round);
            bytes memory want = abi.encode(Prf.draws(keccak256(abi.encodePacked(seed, "draws")), 32, 10));
            vm.warp(_start(round));
            assertEq(abi.encode(ahead.lookahead(32, 10)), want, "at the start");
            vm.warp(_start(round + 1) - 1);
            assertEq(abi.encode(ahead.lookahead(32, 10)), want, "at the end");
            vm.warp(_start(round + 1));
        }
    }

    function test_RevertWhen_TooMuchIsAskedFor() public {
        _members("a", "b");
        uint256 most = ahead.MOST();
        assertEq(ahead.lookahead(most, 3).length, most, "most");
        vm.expectRevert(abi.encodeWithSelector(ILookahead.TooMany.selector, most + 1));
        ahead.lookahead(most + 1, 3);
        vm.expectRevert(abi.encodeWithSelector(ILookahead.TooMany.selector, most + 1));
        ahead.lookahead(ROLLUP_A, FROM, most + 1);
        vm.expectRevert(abi.encodeWithSelector(Prf.InvalidRange.selector, 0));
        ahead.lookahead(1, 0);
        vm.expectRevert(abi.encodeWithSelector(Prf.InvalidRange.selector, 1 << 64));
        ahead.lookahead(1, 1 << 64);
    }

    // turns

    function test_OneRollupGetsTheLeadersUpToWhereRoundsAreUndecided() public {
        _members("abcd", "efa");
        for (uint64 side = 0; side < 2; ++side) {
            uint64 rollup = side == 0 ? ROLLUP_A : ROLLUP_B;
            uint32[] memory got = ahead.lookahead(rollup, FROM - 3, 40);
            assertEq(got.length, EPOCHS + 3, "the next round is undecided");
            for (uint64 k = 0; k < got.length; ++k) {
                assertEq(got[k], schedule.leaderAt(rollup, FROM - 3 + k), "leader");
            }
            assertEq(ahead.lookahead(rollup, FROM + 2, 4).length, 4, "no more than asked for");
            assertEq(ahead.lookahead(rollup, FROM + 2, 0).length, 0, "nothing");
            assertEq(ahead.lookahead(rollup, FROM + EPOCHS, 4).length, 0, "undecided");
        }
        vm.warp(_start(ROUND_5 + 1) - FREEZE);
        assertEq(ahead.lookahead(ROLLUP_A, FROM, 40).length, 2 * EPOCHS, "decided at its deadline");
    }

    function test_OneOperatorServesBothRollupsWhereOneCan() public {
        _members("abcda", "xcay");
        address[] memory operators = new address[](2);
        (operators[0], operators[1]) = (_account("a"), _account("c"));
        if (operators[0] > operators[1]) (operators[0], operators[1]) = (operators[1], operators[0]);
        (bytes32 seed,) = anchor.seedOf(ROUND_5);
        uint32[][] memory got = ahead.lookaheadAll(_pair(ROLLUP_A, ROLLUP_B), FROM, EPOCHS);
        uint256 first = 0;
        for (uint64 t = 0; t < EPOCHS; ++t) {
            address operator = operators[Selection.position(seed, t, EPOCHS, 2)];
            assertEq(registry.sequencer(got[0][t]).owner, operator, "operator on A");
            assertEq(registry.sequencer(got[1][t]).owner, operator, "operator on B");
            assertTrue(got[0][t] != 5, "the lowest entry of an operator serves");
            if (operator == operators[0]) ++first;
        }
        assertEq(first, EPOCHS / 2, "equal turns");
    }

    function testFuzz_TheOrderOfRollupsDoesNotMatter(uint16 a, uint16 b) public {
        bytes memory ownersA = abi.encodePacked(bytes1(uint8(97 + a % 4)), bytes1(uint8(97 + (a >> 4) % 4)), "z");
        _members(ownersA, abi.encodePacked(bytes1(uint8(97 + b % 4)), bytes1(uint8(97 + (b >> 4) % 4))));
        uint32[][] memory one = ahead.lookaheadAll(_pair(ROLLUP_A, ROLLUP_B), FROM, 12);
        uint32[][] memory two = ahead.lookaheadAll(_pair(ROLLUP_B, ROLLUP_A), FROM, 12);
        assertEq(abi.encode(one[0]), abi.encode(two[1]), "A");
        assertEq(abi.encode(one[1]), abi.encode(two[0]), "B");
        uint64[] memory thrice = new uint64[](3);
        (thrice[0], thrice[1], thrice[2]) = (ROLLUP_B, ROLLUP_A, ROLLUP_B);
        two = ahead.lookaheadAll(thrice, FROM, 12);
        assertEq(abi.encode(one[1]), abi.encode(two[0]), "B again");
        assertEq(abi.encode(one[1]), abi.encode(two[2]), "B again");
        assertEq(
            abi.encode(ahead.lookaheadAll(_pair(ROLLUP_A, ROLLUP_A), FROM, 12)[1]),
            abi.encode(ahead.lookahead(ROLLUP_A, FROM, 12)),
            "alone"
        );
    }

    function test_WithoutACommonOperatorEveryRollupGoesByItsLeaders() public {
        _members("abc", "de");
        uint32[][] memory got = ahead.lookaheadAll(_pair(ROLLUP_A, ROLLUP_B), FROM, EPOCHS);
        assertEq(abi.encode(got[0]), abi.encode(ahead.lookahead(ROLLUP_A, FROM, EPOCHS)), "A");
        assertEq(abi.encode(got[1]), abi.encode(ahead.lookahead(ROLLUP_B, FROM, EPOCHS)), "B");
    }

    function test_WhereAScheduleStandsItsLeadersServe() public {
        _members("ab", "ba");
        ILeaderSchedule.Schedule memory s = schedule.scheduleOf(ROUND_5);
        s.source = ILeaderSchedule.Source.Posted;
        for (uint64 t = 0; t < EPOCHS; ++t) {
            (s.leadersA[t], s.leadersB[t]) = (1, 3); // a and b: never one operator
        }
        vm.mockCall(address(schedule), abi.encodeCall(ILeaderSchedule.scheduleOf, (ROUND_5)), abi.encode(s));
        uint32[][] memory got = ahead.lookaheadAll(_pair(ROLLUP_A, ROLLUP_B), FROM, EPOCHS);
        assertEq(abi.encode(got[0]), abi.encode(s.leadersA), "A");
        assertEq(abi.encode(got[1]), abi.encode(s.leadersB), "B");
    }

    function test_OnlyOperatorsWithARowHaveSeatsWhereBothRollupsHaveRows() public {
        _members("abc", "cba");
        vm.warp(_start(ROUND_5));
        _post(ROUND_5 + 2, _signed(ROUND_5 + 2, 1, _rtts(3, 1), ""));
        _post(ROUND_5 + 2, _signed(ROUND_5 + 2, 6, _rtts(3, 2), ""));
        vm.warp(_start(ROUND_5 + 2));
        uint32[][] memory got = ahead.lookaheadAll(_pair(ROLLUP_A, ROLLUP_B), FROM + 2 * EPOCHS, EPOCHS);
        for (uint64 t = 0; t < EPOCHS; ++t) {
            assertEq(got[0][t], 1, "a on A");
            assertEq(got[1][t], 6, "a on B");
        }
    }

    function test_RevertWhen_OperatorsOfAPastRoundAreAskedFor() public {
        _members("ab", "ba");
        vm.expectRevert(abi.encodeWithSelector(ILookahead.RoundOver.selector, ROUND_5 - 1));
        ahead.lookaheadAll(_pair(ROLLUP_A, ROLLUP_B), FROM - 1, 2);
    }

    function test_RevertWhen_TheRollupIsUnknown() public {
        _members("ab", "ba");
        vm.expectRevert(abi.encodeWithSelector(ILookahead.UnknownRollup.selector, 7));
        ahead.lookaheadAll(_pair(ROLLUP_A, 7), FROM, 2);
        vm.expectRevert(abi.encodeWithSelector(ILookahead.UnknownRollup.selector, 0));
        ahead.lookahead(0, FROM, 2);
        assertEq(ahead.lookaheadAll(new uint64[](0), FROM, 2).length, 0, "nothing asked");
    }
}
