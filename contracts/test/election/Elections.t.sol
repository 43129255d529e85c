// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { TimelockController } from "@openzeppelin/contracts/governance/TimelockController.sol";

import { Elections } from "../../src/election/Elections.sol";
import { SealedAuction } from "../../src/election/SealedAuction.sol";
import { IAuction } from "../../src/interfaces/IAuction.sol";
import { IElections } from "../../src/interfaces/IElections.sol";
import { IElector } from "../../src/interfaces/IElector.sol";
import { ISeedAnchor } from "../../src/interfaces/ISeedAnchor.sol";
import { Ballot, Candidate, Mechanism, Record, Rules, Seat } from "../../src/types/Ballot.sol";
import { Grid } from "../../src/types/Grid.sol";
import { FakeAnchor } from "../schedule/Fakes.sol";
import { Polls } from "./Polls.sol";

contract ElectionsTest is Polls {
    bytes32 private constant SEED = keccak256("seed");
    IAuction private constant NONE = IAuction(address(0));

    function test_RoundsWithoutAChoiceHaveEqualSeats() public {
        _add(_bonds(1, 5, 1));
        _reach(4);
        elections.freeze(4, ROLLUP);
        (uint208 seated, bool equal,,) = elections.lanesOf(4, ROLLUP);
        assertEq(seated, 14, "everybody");
        assertTrue(equal, "equally");
        _requireSum(4);
    }

    function test_AChoiceCountsFromThreeRoundsOnAndNotBefore() public {
        _add(_bonds(1, 8, 1));
        vm.warp(_start(4) + 5);
        _choose(Mechanism.Stake, _rules(), NONE);
        assertEq(uint256(elections.choiceAt(ROLLUP, 6).mechanism), 0, "before");
        assertEq(uint256(elections.choiceAt(ROLLUP, 7).mechanism), uint256(Mechanism.Stake), "from then on");
        _choose(Mechanism.Rotation, _rules(), NONE);
        assertEq(uint256(elections.choiceAt(ROLLUP, 7).mechanism), uint256(Mechanism.Rotation), "a later choice wins");
        vm.warp(_start(5));
        _choose(Mechanism.Stake, _rules(), NONE);
        assertEq(uint256(elections.choiceAt(ROLLUP, 7).mechanism), uint256(Mechanism.Rotation), "stays");
        assertEq(uint256(elections.choiceAt(ROLLUP, 8).mechanism), uint256(Mechanism.Stake), "next");
    }

    function test_SeatsFollowTheBond() public {
        _add(_bonds(1, 3, 6));
        _choose(Mechanism.Stake, _rules(), NONE);
        _reach(4);
        elections.freeze(4, ROLLUP);
        _requireSeats(4, 1, 3, 6);
        _requireSum(4);
    }

    function test_SeatsFollowGivenWeights() public {
        _add(_bonds(1, 1, 1));
        _choose(Mechanism.Authority, _rules(), NONE);
        uint32[] memory ids = new uint32[](2);
        uint64[] memory weights = new uint64[](2);
        (ids[0], ids[1], weights[0], weights[1]) = (1, 3, 2, 7);
        vm.prank(GOVERNANCE);
        elections.giveWeights(ROLLUP, ids, weights);
        assertEq(elections.givenAt(ROLLUP, 3, 0), 7, "given before genesis");
        _reach(4);
        elections.freeze(4, ROLLUP);
        _requireSeats(4, 2, 1, 7);
    }

    function test_AWeightDoesNotPassOnWithTheId() public {
        _add(_bonds(1, 1, 1));
        uint32[] memory ids = new uint32[](1);
        uint64[] memory weights = new uint64[](1);
        (ids[0], weights[0]) = (2, 7);
        vm.prank(GOVERNANCE);
        elections.giveWeights(ROLLUP, ids, weights);
        candidates.setOwner(2, address(0xbeef));
        assertEq(elections.givenAt(ROLLUP, 2, 9), 0, "the next owner's");
    }

    function test_SeatsFollowDelegatedStake() public {
        _add(_bonds(1, 1, 1));
        _choose(Mechanism.Delegated, _rules(), NONE);
        vm.prank(_owner(2));
        uint32 pool = stake.open(2, 0);
        vm.deal(address(this), 7 ether);
        stake.delegate{ value: 7 ether }(pool);
        _reach(4);
        elections.freeze(4, ROLLUP);
        _requireSeats(4, 1, 8, 1);
    }

    function test_SeatsFollowScores() public {
        _add(_bonds(1, 1, 1));
        _choose(Mechanism.Adaptive, _rules(), NONE);
        vm.warp(_start(2));
        vm.prank(REPORTER);
        scores.report(ROLLUP, 1, 1, Record(10, 10, 0, 0, 0, 0, 10));
        assertEq(scores.scoreAt(1, 4), 1_000_000, "not yet");
        _reach(5);
        elections.freeze(5, ROLLUP);
        Seat[] memory seats = elections.seats(5, ROLLUP);
        assertEq(seats.length, 3, "nobody is left without a chance");
        assertEq(seats[0].count, 1, "the one that missed all blocks");
    }

    function test_WinnersTakeTurns() public {
        _add(_bonds(1, 1, 1));
        Rules memory rules = _rules();
        rules.winners = 1;
        _choose(Mechanism.Rotation, rules, NONE);
        uint256 led = 0;
        for (uint64 round = 3; round < 6; ++round) {
            _reach(round);
            elections.freeze(round, ROLLUP);
            Seat[] memory seats = elections.seats(round, ROLLUP);
            assertEq(seats.length, 1, "one leads");
            assertEq(seats[0].count, EPOCHS, "all epochs");
            led |= 1 << seats[0].sequencer;
        }
        assertEq(led, 14, "everybody in three rounds");
    }

    function test_NobodyFoundMeansEqualSeats() public {
        _add(_bonds(1, 2, 3));
        _choose(Mechanism.Auction, _rules(), closed);
        _reach(4);
        elections.freeze(4, ROLLUP);
        (uint208 seated, bool equal,,) = elections.lanesOf(4, ROLLUP);
        assertEq(seated, 14, "everybody");
        assertTrue(equal, "equally");
    }

    function test_WithoutAFreezeSeatsAreEqualFromTheDeadlineOn() public {
        _add(_bonds(1, 3, 6));
        _choose(Mechanism.Stake, _rules(), NONE);
        anchor.anchor(4, SEED);
        vm.warp(_start(4) - FREEZE - 1);
        vm.expectRevert(abi.encodeWithSelector(IElections.NotFrozen.selector, 4));
        elections.lanesOf(4, ROLLUP);
        vm.warp(_start(4) - FREEZE);
        candidates.setEligible(6);
        (uint208 seated, bool equal,,) = elections.lanesOf(4, ROLLUP);
        assertEq(seated, 14, "every member");
        assertTrue(equal, "equally");
        vm.expectRevert(abi.encodeWithSelector(IElections.RoundClosed.selector, 4));
        elections.freeze(4, ROLLUP);
        _requireSum(4);
    }

    function test_ASecondFreezeChangesNothing() public {
        _add(_bonds(1, 3, 6));
        _choose(Mechanism.Stake, _rules(), NONE);
        _reach(4);
        elections.freeze(4, ROLLUP);
        candidates.setEligible(6);
        elections.freeze(4, ROLLUP);
        _requireSeats(4, 1, 3, 6);
    }

    /// Round 4: whatever is changed from the start of round 2 on, its seats are the same.
    function test_ChangesAfterTheSetsAreFinalMoveNoSeats() public {
        _add(_bonds(1, 2, 3));
        Rules memory rules = _rules();
        rules.base = Mechanism.Delegated;
        _choose(Mechanism.Adaptive, rules, NONE);
        vm.prank(_owner(1));
        uint32 pool = stake.open(1, 0);
        vm.deal(address(this), 10 ether);
        stake.delegate{ value: 2 ether }(pool);

        uint256 before = vm.snapshotState();
        _reach(4);
        elections.freeze(4, ROLLUP);
        bytes memory want = abi.encode(elections.seats(4, ROLLUP));
        assertTrue(vm.revertToState(before), "back");

        vm.warp(_start(2));
        stake.delegate{ value: 1 ether }(pool);
        vm.prank(REPORTER);
        scores.report(ROLLUP, 1, 3, Record(10, 10, 0, 0, 0, 0, 10));
        _choose(Mechanism.Rotation, _rules(), NONE);
        vm.warp(_start(3));
        stake.delegate{ value: 1 ether }(pool);
        vm.prank(REPORTER);
        scores.report(ROLLUP, 2, 3, Record(10, 10, 0, 0, 0, 0, 10));
        vm.prank(SLASHER);
        stake.slash(pool, 3 ether);
        _choose(Mechanism.Stake, _rules(), NONE);
        _reach(4);
        elections.freeze(4, ROLLUP);
        assertEq(abi.encode(elections.seats(4, ROLLUP)), want, "seats");
    }

    function test_ATimelockGoverns() public {
        address[] memory hands = new address[](1);
        hands[0] = address(this);
        TimelockController timelock = new TimelockController(1 days, hands, hands, address(0));
        Elections governed = new Elections(address(timelock), candidates, ISeedAnchor(address(anchor)), stake, scores);
        bytes memory call = abi.encodeCall(IElections.choose, (ROLLUP, Mechanism.Stake, _rules(), NONE));
        timelock.schedule(address(governed), 0, call, 0, 0, 1 days);
        vm.warp(_start(9) + 1 days);
        timelock.execute(address(governed), 0, call, 0, 0);
        uint64 round = 9 + uint64(1 days / ROUND);
        assertEq(uint256(governed.choiceAt(ROLLUP, round + 2).mechanism), 0, "not at once");
        assertEq(uint256(governed.choiceAt(ROLLUP, round + 3).mechanism), uint256(Mechanism.Stake), "three later");
    }

    function test_RevertWhen_TheRoundIsNotOpen() public {
        _add(_bonds(1, 3, 6));
        anchor.anchor(4, SEED);
        vm.warp(_start(3) - 1);
        vm.expectRevert(abi.encodeWithSelector(IElections.RoundClosed.selector, 4));
        elections.freeze(4, ROLLUP);
        vm.warp(_start(5));
        vm.expectRevert(abi.encodeWithSelector(IElections.RoundClosed.selector, 4));
        elections.freeze(4, ROLLUP);
    }

    function test_RevertWhen_TheSeedIsNotAnchored() public {
        _add(_bonds(1, 3, 6));
        vm.warp(_start(3));
        vm.expectRevert(abi.encodeWithSelector(FakeAnchor.SeedPending.selector, 4));
        elections.freeze(4, ROLLUP);
    }

    function test_RevertWhen_NobodyIsEligible() public {
        _reach(4);
        vm.expectRevert(abi.encodeWithSelector(IElections.NobodyEligible.selector, ROLLUP, 4));
        elections.freeze(4, ROLLUP);
    }

    function test_RevertWhen_AChoiceIsNotGovernances() public {
        vm.expectRevert(abi.encodeWithSelector(IElections.NotGovernance.selector, address(this)));
        elections.choose(ROLLUP, Mechanism.Stake, _rules(), NONE);
        vm.expectRevert(abi.encodeWithSelector(IElections.NotGovernance.selector, address(this)));
        elections.giveWeights(ROLLUP, new uint32[](0), new uint64[](0));
    }

    function test_RevertWhen_AChoiceCannotBe() public {
        vm.startPrank(GOVERNANCE);
        vm.expectRevert(IElector.InvalidRules.selector);
        elections.choose(ROLLUP, Mechanism.None, _rules(), NONE);
        vm.expectRevert(IElections.InvalidChoice.selector);
        elections.choose(ROLLUP, Mechanism.Auction, _rules(), NONE);
        vm.expectRevert(IElections.InvalidChoice.selector);
        elections.choose(ROLLUP, Mechanism.Stake, _rules(), closed);
        SealedAuction foreign = new SealedAuction(candidates, address(1), payable(splitter));
        vm.expectRevert(IElections.InvalidChoice.selector);
        elections.choose(ROLLUP, Mechanism.Auction, _rules(), foreign);
        Rules memory rules = _rules();
        rules.reserve = 1;
        vm.expectRevert(IElections.InvalidChoice.selector);
        elections.choose(ROLLUP, Mechanism.Auction, rules, closed);
        vm.expectRevert(IElections.InvalidChoice.selector);
        elections.giveWeights(ROLLUP, new uint32[](1), new uint64[](0));
        vm.stopPrank();
    }

    function test_RevertWhen_TheContractsDoNotFit() public {
        vm.expectRevert(IElections.InvalidConfig.selector);
        new Elections(address(0), candidates, ISeedAnchor(address(anchor)), stake, scores);
        FakeAnchor other = new FakeAnchor(Grid(GENESIS, 7, EPOCHS, FREEZE));
        vm.expectRevert(IElections.InvalidConfig.selector);
        new Elections(GOVERNANCE, candidates, ISeedAnchor(address(other)), stake, scores);
    }

    /// What is stored, lanes or equal, is what the Elector says.
    function testFuzz_FrozenSeatsAreThoseOfTheElector(bytes32 seed, uint8[] memory bonds, uint8 cap) public {
        uint256 n = bound(bonds.length, 0, 64);
        assembly ("memory-safe") {
            mstore(bonds, n)
        }
        Ballot memory b;
        (b.round, b.epochs, b.seed, b.rules.cap) = (4, uint16(EPOCHS), seed, cap % 8);
        b.candidates = new Candidate[](n);
        uint256 sum = 0;
        for (uint32 i = 0; i < n; ++i) {
            uint32 id = 2 * i + 1;
            candidates.add(id, bonds[i] % 5, _owner(id), address(1));
            (b.candidates[i].id, b.candidates[i].active, b.candidates[i].stake) = (id, true, bonds[i] % 5);
            sum += bonds[i] % 5;
        }
        if (sum == 0 || seed == 0) return;
        _choose(Mechanism.Stake, b.rules, NONE);
        vm.warp(_start(3));
        anchor.anchor(4, seed);
        elections.freeze(4, ROLLUP);
        Seat[] memory got = elections.seats(4, ROLLUP);
        (Seat[] memory want,,) = elector.elect(Mechanism.Stake, b);
        assertEq(abi.encode(got), abi.encode(want), "seats");
    }

    function _choose(Mechanism mechanism, Rules memory rules, IAuction auction) private {
        vm.prank(GOVERNANCE);
        elections.choose(ROLLUP, mechanism, rules, auction);
    }

    /// @dev The round before `round`, with its seed anchored.
    function _reach(uint64 round) private {
        vm.warp(_start(round - 1) + 50);
        anchor.anchor(round, SEED);
    }

    function _requireSeats(uint64 round, uint256 a, uint256 b, uint256 c) private view {
        Seat[] memory seats = elections.seats(round, ROLLUP);
        assertEq(seats.length, 3, "all have seats");
        assertEq(seats[0].count, a, "first");
        assertEq(seats[1].count, b, "second");
        assertEq(seats[2].count, c, "third");
    }

    function _requireSum(uint64 round) private view {
        Seat[] memory seats = elections.seats(round, ROLLUP);
        uint256 sum = 0;
        for (uint256 k = 0; k < seats.length; ++k) {
            sum += seats[k].count;
        }
        assertEq(sum, EPOCHS, "sum");
    }
}
