// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ISequencerRegistry } from "../../src/interfaces/ISequencerRegistry.sol";
import { Cluster } from "../Cluster.sol";

/// @notice Slashing, jail, eviction, and who may do it.
contract PenaltiesTest is Cluster {
    bytes32 private constant KEY = keccak256("signer, domain, slot");
    address private constant CHALLENGER = address(0xc4a1);

    function setUp() public override {
        super.setUp();
        _fill(2, 1);
        _empower(ISequencerRegistry.Power.All);
        vm.warp(_start(4));
    }

    // slashing

    function test_ASlashTakesMarksAndEnds() public {
        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.Slashed(1, KEY, address(this), CHALLENGER, 0.6 ether, 1);
        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.Evicted(1, address(this));
        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.ExitBegun(1, uint64(_start(4)) + EXIT_DELAY);
        assertEq(registry.slash(1, KEY, 0.6 ether, CHALLENGER), 0.6 ether, "taken");

        assertEq(registry.sequencer(1).bond, 0.4 ether, "bond");
        assertTrue(registry.statusOf(1) == ISequencerRegistry.Status.Evicted, "evicted");
        ISequencerRegistry.Fine memory fine = registry.fineOf(1, KEY);
        assertEq(fine.challenger, CHALLENGER, "challenger");
        assertEq(fine.amount, 0.6 ether, "amount");
        assertEq(fine.share, 6000, "share");
        assertFalse(fine.rewarded || fine.collected, "nothing paid");
        assertEq(registry.weightAt(1, 4), 0, "weighs nothing");
        assertEq(registry.eligibleAt(ROLLUP_A, 4), 1 << 2, "not even in a frozen round");

        registry.tidy(1);
        assertEq(registry.membersAt(ROLLUP_A, 6), 6, "frozen");
        assertEq(registry.membersAt(ROLLUP_A, 7), 4, "out");
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NothingToDo.selector, 1));
        registry.tidy(1);
        vm.warp(_start(8));
        vm.prank(_owner(1));
        registry.withdraw(1, payable(address(0xbeef)));
        assertEq(address(0xbeef).balance, 0.4 ether, "the rest is the owner's");
    }

    function test_AnEndedEntryLeavesItsSeatBeforeItsIdIsFree() public {
        registry.slash(1, KEY, 0.6 ether, CHALLENGER);
        vm.warp(_start(20));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.StillMember.selector, 1));
        vm.prank(_owner(1));
        registry.withdraw(1, payable(_owner(1)));
        registry.tidy(1);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.TooEarly.selector, _start(24)));
        vm.prank(_owner(1));
        registry.withdraw(1, payable(_owner(1)));
        vm.warp(_start(28));
        registry.release(1);
        _register(1, ROLLUP_A);
        assertEq(registry.membersAt(ROLLUP_A, 28), 4, "nobody inherits a seat");
    }

    function test_HoweverAnEndedEntryLeavesItsSeatItsExitCountsFromThere() public {
        for (uint256 way = 0; way < 3; ++way) {
            uint256 before = vm.snapshotState();
            registry.slash(1, KEY, 0.6 ether, CHALLENGER);
            vm.warp(_start(7));
            if (way == 0) registry.jail(1, 100);
            if (way == 1) registry.expel(1);
            if (way == 2) {
                vm.prank(AUTHORITY);
                registry.evict(1);
            }
            assertEq(registry.membersAt(ROLLUP_A, 10), 4, "out");
            assertEq(registry.sequencer(1).withdrawableAt, _start(11), "from there");
            vm.revertToState(before);
        }
    }

    function test_WhoWasEvictedByEvidenceCannotReturn() public {
        registry.slash(1, KEY, 1, CHALLENGER);
        registry.tidy(1);
        vm.prank(_owner(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.Exiting.selector, 1));
        registry.activate(1);
        vm.prank(_owner(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.Exiting.selector, 1));
        registry.beginExit(1);
        address key = vm.addr(_secret(1));
        vm.prank(AUTHORITY);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.Exiting.selector, 1));
        registry.admit(1, key);
    }

    function test_TheRewardGoesToTheChallengerAndTheRestToTheInsurance() public {
        registry.slash(1, KEY, 1 ether, CHALLENGER);
        vm.expectRevert(ISequencerRegistry.NothingOwed.selector);
        registry.claim(1, KEY, payable(address(this)));
        vm.prank(CHALLENGER);
        registry.claim(1, KEY, payable(address(0xbeef)));
        assertEq(address(0xbeef).balance, 0.1 ether, "a tenth");
        vm.prank(CHALLENGER);
        vm.expectRevert(ISequencerRegistry.NothingOwed.selector);
        registry.claim(1, KEY, payable(address(0xbeef)));
        registry.collect(1, KEY);
        assertEq(INSURANCE.balance, 0.9 ether, "the rest");
        vm.expectRevert(ISequencerRegistry.NothingOwed.selector);
        registry.collect(1, KEY);
        ISequencerRegistry.Fine memory fine = registry.fineOf(1, KEY);
        assertTrue(fine.rewarded && fine.collected, "both paid");
        vm.expectRevert(ISequencerRegistry.NothingOwed.selector);
        registry.collect(1, "no such fine");
    }

    function test_ASlashReachesTheQueueAndWhoExits() public {
        _stepDown(1, 0.75 ether);
        vm.prank(_owner(2));
        registry.beginExit(2);
        vm.warp(_start(8) - 1);
        assertEq(registry.slash(1, KEY, 0.9 ether, CHALLENGER), 0.9 ether, "bond and queue");
        assertEq(registry.sequencer(1).bond, 0, "bond");
        assertEq(registry.sequencer(1).queued, 0.1 ether, "queue");
        assertEq(registry.fineOf(1, KEY).share, 9000, "of all that was held");
        assertEq(registry.slash(2, KEY, 5 ether, CHALLENGER), BOND, "an exiting one, and no more than it has");
        vm.warp(_start(8));
        vm.prank(_owner(2));
        registry.withdraw(2, payable(address(0xbeef)));
        assertEq(address(0xbeef).balance, 0, "nothing left");
        assertTrue(registry.statusOf(2) == ISequencerRegistry.Status.Free, "the id is free all the same");
    }

    function test_LeaksAreCappedInAWindowAndTheEvidenceStaysGood() public {
        _empower(ISequencerRegistry.Power.Leak);
        vm.warp(_start(20));
        registry.slash(1, "a", 0.02 ether, CHALLENGER);
        registry.slash(1, "b", 0.03 ether, CHALLENGER);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.CapReached.selector, 1, uint256(1), uint256(0)));
        registry.slash(1, "c", 1, CHALLENGER);
        registry.slash(2, "c", 0.05 ether, CHALLENGER);
        assertTrue(registry.statusOf(1) == ISequencerRegistry.Status.Active, "goes on");
        vm.warp(_start(30));
        registry.slash(1, "c", 0.05 ether, CHALLENGER);
        assertEq(registry.sequencer(1).bond, 0.9 ether, "two windows");
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.CapReached.selector, 2, uint256(501), uint256(500)));
        registry.slash(2, "d", 0.0501 ether, CHALLENGER);
    }

    function test_ALeakFromASmallBondIsNoLargerAShareOfItsTokens() public {
        _empower(ISequencerRegistry.Power.Leak);
        _stepDown(1, 0.75 ether);
        vm.warp(_start(20));
        vm.prank(_owner(1));
        registry.withdraw(1, payable(_owner(1)));
        registry.slash(1, KEY, 0.05 ether, CHALLENGER);
        assertEq(registry.sequencer(1).bond, 0.2 ether, "a fifth of what was held");
        assertEq(registry.fineOf(1, KEY).share, 500, "of the active bond");
    }

    function test_RevertWhen_NobodyIsNamedAsChallengerOrTheIdIsFree() public {
        vm.expectRevert(ISequencerRegistry.InvalidChallenger.selector);
        registry.slash(1, KEY, 1, address(0));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.UnknownSequencer.selector, 9));
        registry.slash(9, KEY, 1, CHALLENGER);
    }

    function testFuzz_AFineIsSharedOutWithoutARest(uint96 amount) public {
        amount = uint96(bound(amount, 0, 2 ether));
        uint256 taken = registry.slash(1, KEY, amount, CHALLENGER);
        assertEq(taken, amount < BOND ? amount : BOND, "taken");
        uint256 before = address(registry).balance;
        if (taken != 0) {
            vm.prank(CHALLENGER);
            registry.claim(1, KEY, payable(CHALLENGER));
            registry.collect(1, KEY);
        }
        assertEq(CHALLENGER.balance + INSURANCE.balance, taken, "all of it");
        assertLe(CHALLENGER.balance * 10, taken, "at most a tenth");
        assertEq(address(registry).balance, before - taken, "balance");
    }

    // jail

    function test_AJailedSequencerReturnsAfterItsTimeWithTheActiveBond() public {
        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.Jailed(1, 9);
        registry.jail(1, 9);
        assertTrue(registry.statusOf(1) == ISequencerRegistry.Status.Jailed, "jailed");
        assertEq(registry.membersAt(ROLLUP_A, 6), 6, "frozen");
        assertEq(registry.membersAt(ROLLUP_A, 7), 4, "out");
        registry.jail(1, 8);
        assertEq(registry.sequencer(1).jailedUntil, 9, "the longer time stays");
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.InvalidRound.selector, uint64(4)));
        registry.jail(2, 4);
        vm.prank(_owner(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.InJail.selector, 1, uint64(9)));
        registry.activate(1);
        _stepDown(1, 0.5 ether);
        vm.warp(_start(9) - 1);
        vm.prank(_owner(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.InJail.selector, 1, uint64(9)));
        registry.unjail(1);
        vm.warp(_start(9));
        vm.prank(_owner(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.BondTooSmall.selector, uint256(0.5 ether), BOND));
        registry.unjail(1);
        _restore(1, 0);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotOwner.selector, 1, address(this)));
        registry.unjail(1);
        vm.prank(_owner(1));
        registry.unjail(1);
        assertTrue(registry.statusOf(1) == ISequencerRegistry.Status.Idle, "idle");
        vm.prank(_owner(1));
        registry.activate(1);
        assertEq(registry.membersAt(ROLLUP_A, 11), 4, "not at once");
        assertEq(registry.membersAt(ROLLUP_A, 12), 6, "back");
        vm.prank(_owner(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotInJail.selector, 1));
        registry.unjail(1);
    }

    function test_JailKeepsNobodyFromLeaving() public {
        registry.jail(1, 1000);
        vm.prank(_owner(1));
        registry.beginExit(1);
        vm.warp(_start(8));
        vm.prank(_owner(1));
        registry.withdraw(1, payable(address(0xbeef)));
        assertEq(address(0xbeef).balance, BOND, "paid");
    }

    // eviction

    function test_AnEvictionFreesTheSeatAndLeavesTheBondToItsOwner() public {
        vm.prank(AUTHORITY);
        registry.evict(1);
        assertTrue(registry.statusOf(1) == ISequencerRegistry.Status.Evicted, "evicted");
        assertEq(registry.membersAt(ROLLUP_A, 6), 6, "frozen");
        assertEq(registry.eligibleAt(ROLLUP_A, 6), 6, "and counts there");
        assertEq(registry.membersAt(ROLLUP_A, 7), 4, "out");
        vm.prank(AUTHORITY);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NothingToDo.selector, 1));
        registry.evict(1);
        assertEq(registry.slash(1, KEY, 0.1 ether, CHALLENGER), 0.1 ether, "still in reach");
        vm.warp(_start(12));
        registry.release(1);
        assertEq(registry.owed(_owner(1)), 0.9 ether, "the owner's");
    }

    function test_AnEvictionDoesNotProlongAnExit() public {
        vm.prank(_owner(1));
        registry.beginExit(1);
        vm.warp(_start(6));
        vm.prank(AUTHORITY);
        registry.evict(1);
        assertEq(registry.sequencer(1).withdrawableAt, _start(8), "as before");
    }

    function test_WhoIsExpelledWaitsForTheAuthorityAgain() public {
        vm.prank(AUTHORITY);
        registry.expel(1);
        assertTrue(registry.statusOf(1) == ISequencerRegistry.Status.Pending, "pending");
        vm.prank(_owner(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.RollupGated.selector, ROLLUP_A));
        registry.activate(1);
        _admit(1);
        _stepDown(1, 0.5 ether);
        vm.prank(AUTHORITY);
        registry.expel(1);
        _restore(1, 0);
        vm.prank(_owner(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.RollupGated.selector, ROLLUP_A));
        registry.activate(1);
    }

    // powers

    function test_APowerCountsAfterLongerThanAnExitTakes() public {
        address agent = address(0xa6e1);
        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.PowerSet(agent, ISequencerRegistry.Power.All, 11);
        vm.warp(_start(5) - 1);
        vm.prank(AUTHORITY);
        registry.setPower(agent, ISequencerRegistry.Power.All);
        // An owner who sees it a round later is out before.
        vm.warp(_start(6) - 1);
        vm.prank(_owner(1));
        registry.beginExit(1);
        assertLe(registry.sequencer(1).withdrawableAt, _start(11), "in time");
        vm.warp(_start(11) - 1);
        assertTrue(registry.powerOf(agent) == ISequencerRegistry.Power.None, "not yet");
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotAllowed.selector, agent));
        vm.prank(agent);
        registry.slash(1, KEY, 1, CHALLENGER);
        vm.warp(_start(11));
        assertTrue(registry.powerOf(agent) == ISequencerRegistry.Power.All, "now");
        vm.prank(agent);
        registry.slash(1, KEY, 1, CHALLENGER);
    }

    function test_APowerIsTakenAwayWithTheSameDelayAndAChangeThatWaitsIsReplaced() public {
        vm.prank(AUTHORITY);
        registry.setPower(address(this), ISequencerRegistry.Power.None);
        vm.warp(_start(6));
        vm.prank(AUTHORITY);
        registry.setPower(address(this), ISequencerRegistry.Power.Remove);
        vm.warp(_start(13) - 1);
        assertTrue(registry.powerOf(address(this)) == ISequencerRegistry.Power.All, "still");
        vm.warp(_start(13));
        assertTrue(registry.powerOf(address(this)) == ISequencerRegistry.Power.Remove, "less");
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotAllowed.selector, address(this)));
        registry.jail(1, 100);
        registry.expel(1);
        assertEq(registry.membersAt(ROLLUP_A, 16), 4, "out");
    }

    function test_RevertWhen_SomebodyWithoutAPowerUsesIt() public {
        address nobody = address(0x1);
        vm.startPrank(nobody);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotAllowed.selector, nobody));
        registry.slash(1, KEY, 1, nobody);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotAllowed.selector, nobody));
        registry.jail(1, 9);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotAllowed.selector, nobody));
        registry.expel(1);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotAuthority.selector, nobody));
        registry.setPower(nobody, ISequencerRegistry.Power.All);
        vm.stopPrank();
    }
}
