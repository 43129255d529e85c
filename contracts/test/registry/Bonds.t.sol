// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ISequencerRegistry } from "../../src/interfaces/ISequencerRegistry.sol";
import { Cluster } from "../Cluster.sol";

/// @notice Idle and active bonds, and what counts for which round.
contract BondsTest is Cluster {
    uint208 private constant ONE = 1 << 1;

    function setUp() public override {
        super.setUp();
        _fill(1, 1);
        vm.warp(_start(4));
    }

    function test_WhoStepsDownLeavesTheSetAndStaysBondedForFrozenRounds() public {
        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.SteppedDown(1, 0.5 ether, uint64(_start(4)) + EXIT_DELAY);
        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.Removed(1, ROLLUP_A, 7);
        _stepDown(1, 0.5 ether);

        for (uint64 round = 4; round < 7; ++round) {
            assertEq(registry.membersAt(ROLLUP_A, round), ONE, "member of a frozen round");
            assertEq(registry.eligibleAt(ROLLUP_A, round), ONE, "eligible in a frozen round");
            assertEq(registry.weightAt(1, round), BOND, "all of the bond counts");
        }
        assertEq(registry.membersAt(ROLLUP_A, 7), 0, "out");
        assertEq(registry.weightAt(1, 7), 0.5 ether, "less counts");
        assertTrue(registry.statusOf(1) == ISequencerRegistry.Status.Idle, "idle");
        ISequencerRegistry.Sequencer memory s = registry.sequencer(1);
        assertEq(s.bond, 0.5 ether, "bond");
        assertEq(s.queued, 0.5 ether, "queued");
        assertEq(s.queuedUntil, _start(8), "until");
    }

    /// From the freeze of a round to a dispute window after its last turn nothing leaves below the active bond.
    function testFuzz_NothingThatLedUnderBondLeavesBeforeItsDisputeWindow(uint256 at) public {
        at = bound(at, _start(4), _start(50));
        vm.warp(at);
        _stepDown(1, 0.75 ether);
        uint64 last = uint64((at - GENESIS) / ROUND) + 2;
        assertEq(registry.eligibleAt(ROLLUP_A, last), ONE, "leads to here");
        assertEq(registry.eligibleAt(ROLLUP_A, last + 1), 0, "and no longer");
        vm.warp(_start(last + 1) + DISPUTE_WINDOW - 1);
        assertLe(BOND, registry.sequencer(1).bond + registry.sequencer(1).queued, "all is there");
        vm.expectRevert();
        vm.prank(_owner(1));
        registry.withdraw(1, payable(_owner(1)));
    }

    function test_ASurplusStepsDownWithoutLeavingTheSet() public {
        _restore(1, 1 ether);
        _stepDown(1, 1 ether);
        assertEq(registry.membersAt(ROLLUP_A, 9), ONE, "stays");
        assertTrue(registry.statusOf(1) == ISequencerRegistry.Status.Active, "active");
        _stepDown(1, 1);
        assertEq(registry.membersAt(ROLLUP_A, 9), 0, "leaves");
    }

    function test_TheQueueIsPaidAfterTheExitDelay() public {
        vm.prank(_owner(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotExiting.selector, 1));
        registry.withdraw(1, payable(_owner(1)));
        _stepDown(1, 0.5 ether);
        vm.warp(_start(5));
        _stepDown(1, 0.1 ether);
        vm.warp(_start(9) - 1);
        vm.prank(_owner(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.TooEarly.selector, _start(9)));
        registry.withdraw(1, payable(_owner(1)));
        vm.warp(_start(9));
        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.QueuePaid(1, address(0xbeef), 0.6 ether);
        vm.prank(_owner(1));
        registry.withdraw(1, payable(address(0xbeef)));
        assertEq(address(0xbeef).balance, 0.6 ether, "paid");
        assertEq(registry.sequencer(1).bond, 0.4 ether, "the rest stays");
        assertEq(registry.sequencer(1).queued, 0, "nothing queued");
        vm.prank(_owner(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotExiting.selector, 1));
        registry.withdraw(1, payable(_owner(1)));
    }

    function test_RevertWhen_LessThanTheIdleBondWouldStay() public {
        vm.prank(_owner(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.BondTooSmall.selector, BOND, uint256(BOND) + 1));
        registry.stepDown(1, BOND - IDLE + 1);
        vm.prank(_owner(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NothingToDo.selector, 1));
        registry.stepDown(1, 0);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotOwner.selector, 1, address(this)));
        registry.stepDown(1, 1);
        _stepDown(1, BOND - IDLE);
        assertEq(registry.sequencer(1).bond, IDLE, "idle bond");
    }

    function test_ARestoredBondCountsFromThreeRoundsLaterAndEntersByActivation() public {
        _stepDown(1, 0.5 ether);
        vm.warp(_start(6));
        vm.prank(_owner(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.BondTooSmall.selector, uint256(0.5 ether), BOND));
        registry.activate(1);
        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.Restored(1, 1.2 ether, 9);
        _restore(1, 0.2 ether);
        assertEq(registry.sequencer(1).queued, 0, "the queue came back");
        assertEq(registry.weightAt(1, 6), BOND, "frozen");
        assertEq(registry.weightAt(1, 7), 0.5 ether, "as it stood at the freeze");
        assertEq(registry.weightAt(1, 8), 0.5 ether, "as it stood at the freeze");
        assertEq(registry.weightAt(1, 9), 1.2 ether, "restored");
        vm.prank(_owner(1));
        registry.activate(1);
        assertEq(registry.membersAt(ROLLUP_A, 8), 0, "still out");
        assertEq(registry.eligibleAt(ROLLUP_A, 9), ONE, "back");
    }

    function test_WhoRestoresInTheSameRoundMissesNothing() public {
        _stepDown(1, 0.5 ether);
        _restore(1, 0);
        vm.prank(_owner(1));
        registry.activate(1);
        for (uint64 round = 4; round < 10; ++round) {
            assertEq(registry.eligibleAt(ROLLUP_A, round), ONE, "as if nothing had been");
        }
    }

    function test_RevertWhen_ThereIsNothingToRestoreOrTheExitBegan() public {
        vm.prank(_owner(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NothingToDo.selector, 1));
        registry.restore(1);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotOwner.selector, 1, address(this)));
        registry.restore(1);
        vm.prank(_owner(1));
        registry.beginExit(1);
        vm.deal(_owner(1), 1);
        vm.prank(_owner(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.Exiting.selector, 1));
        registry.restore{ value: 1 }(1);
        vm.prank(_owner(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.Exiting.selector, 1));
        registry.stepDown(1, 1);
    }

    function test_AnExitTakesTheQueueAlong() public {
        _stepDown(1, 0.5 ether);
        vm.warp(_start(5));
        vm.prank(_owner(1));
        registry.beginExit(1);
        vm.warp(_start(8));
        vm.prank(_owner(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.TooEarly.selector, _start(9)));
        registry.withdraw(1, payable(address(0xbeef)));
        vm.warp(_start(9));
        vm.prank(_owner(1));
        registry.withdraw(1, payable(address(0xbeef)));
        assertEq(address(0xbeef).balance, BOND, "all");
    }

    function testFuzz_ADepositCountsFromThreeRoundsLater(uint256 at, uint96 amount) public {
        at = bound(at, _start(4), _start(1000));
        amount = uint96(bound(amount, 1, 1000 ether));
        vm.warp(at);
        _restore(1, amount);
        uint64 now_ = uint64((at - GENESIS) / ROUND);
        for (uint64 round = now_; round < now_ + 3; ++round) {
            assertEq(registry.weightAt(1, round), BOND, "before");
        }
        assertEq(registry.weightAt(1, now_ + 3), BOND + amount, "from then on");
        assertEq(registry.weightAt(1, type(uint64).max), BOND + amount, "for ever");
    }

    function test_ADepositDoesNotMakeUpForALossInFrozenRounds() public {
        vm.warp(GENESIS - 1);
        _empower(ISequencerRegistry.Power.All);
        vm.warp(_start(4));
        _restore(1, 1 ether);
        vm.warp(_start(7));
        _empower(ISequencerRegistry.Power.Leak);
        vm.warp(_start(20));
        // A leak of a twentieth of the active bond, and the same sent in again at once.
        registry.slash(1, "key", 0.05 ether, address(this));
        _restore(1, 0.05 ether);
        assertEq(registry.weightAt(1, 22), 1.95 ether, "not for what is frozen");
        assertEq(registry.weightAt(1, 23), 2 ether, "but later");
        // A loss that came with no deposit stays for good.
        registry.slash(2, "key", 0.05 ether, address(this));
        assertEq(registry.weightAt(2, 20), 0.95 ether, "now");
        assertEq(registry.eligibleAt(ROLLUP_B, 20), 0, "below the active bond");
    }

    function test_AnIdThatNobodyHasWeighsNothing() public view {
        assertEq(registry.weightAt(9, 4), 0, "free");
    }
}
