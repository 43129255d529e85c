// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ISequencerRegistry } from "../../src/interfaces/ISequencerRegistry.sol";
import { IUnrestoredBond } from "../../src/interfaces/IUnrestoredBond.sol";
import { UnrestoredBond } from "../../src/slashing/UnrestoredBond.sol";
import { Cluster } from "../Cluster.sol";

contract UnrestoredBondTest is Cluster {
    uint96 private constant AMOUNT = 0.02 ether;
    uint96 private constant FINE = 0.01 ether;
    uint32 private constant JAIL = 5;
    uint64 private constant GRACE = 2;
    address private constant CHALLENGER = address(0xc4a1);

    UnrestoredBond private _bonds;

    function setUp() public override {
        super.setUp();
        _bonds = new UnrestoredBond(registry, GRACE, AMOUNT, JAIL);
        vm.prank(AUTHORITY);
        registry.setPower(address(_bonds), ISequencerRegistry.Power.Leak);
        _empower(ISequencerRegistry.Power.Leak);
        _fill(2, 1);
        vm.warp(_start(4));
    }

    function exposed_new(uint64 grace, uint96 amount, uint32 jailRounds) external {
        new UnrestoredBond(registry, grace, amount, jailRounds);
    }

    function test_WhoDoesNotRestoreInTimeIsFinedAndJailed() public {
        _fine(1);
        vm.expectEmit(true, true, true, true, address(_bonds));
        emit IUnrestoredBond.Warned(1, 1, 7);
        _bonds.warn(1);
        vm.expectRevert(abi.encodeWithSelector(IUnrestoredBond.AlreadyWarned.selector, 1, 7));
        _bonds.warn(1);
        vm.warp(_start(7) - 1);
        vm.expectRevert(abi.encodeWithSelector(IUnrestoredBond.NotDue.selector, 1, 7));
        _bonds.punish(1);
        vm.warp(_start(7));
        bytes32 key = _bonds.faultKey(1, 7);
        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.Slashed(1, key, address(_bonds), CHALLENGER, AMOUNT, 1);
        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.Jailed(1, 7 + JAIL);
        vm.prank(CHALLENGER);
        _bonds.punish(1);
        assertEq(registry.sequencer(1).bond, BOND - FINE - AMOUNT, "the amount");
        vm.expectRevert(abi.encodeWithSelector(IUnrestoredBond.NothingToRestore.selector, 1));
        _bonds.punish(1);
    }

    function test_WhoRestoresInTimeIsLeftAlone() public {
        _fine(1);
        _bonds.warn(1);
        vm.expectRevert(abi.encodeWithSelector(IUnrestoredBond.NotDue.selector, 1, 7));
        _bonds.clear(1);
        _restore(1, FINE);
        vm.warp(_start(9));
        vm.expectRevert(abi.encodeWithSelector(IUnrestoredBond.NothingToRestore.selector, 1));
        _bonds.punish(1);
        vm.expectEmit(true, true, true, true, address(_bonds));
        emit IUnrestoredBond.Cleared(1, 1);
        _bonds.clear(1);
        // The next time it has its grace again.
        _fine(1);
        vm.expectRevert(abi.encodeWithSelector(IUnrestoredBond.NotDue.selector, 1, 0));
        _bonds.punish(1);
        _bonds.warn(1);
        assertEq(_bonds.deadlineOf(1), 12, "a new deadline");
    }

    /// A warning that nobody took back says nothing of a later shortfall: whoever restored can clear it.
    function test_AnOldWarningIsClearedByAnybody() public {
        _fine(1);
        _bonds.warn(1);
        _restore(1, FINE);
        vm.prank(CHALLENGER);
        _bonds.clear(1);
        assertEq(_bonds.deadlineOf(1), 0, "gone");
    }

    function test_RevertWhen_ThereIsNothingToRestore() public {
        bytes memory nothing = abi.encodeWithSelector(IUnrestoredBond.NothingToRestore.selector, 1);
        vm.expectRevert(nothing);
        _bonds.warn(1);
        // Who steps down leaves the set, who exits too, and who is in jail is out.
        uint256 before = vm.snapshotState();
        _stepDown(1, BOND - IDLE);
        vm.expectRevert(nothing);
        _bonds.warn(1);
        vm.revertToState(before);
        _fine(1);
        vm.prank(_owner(1));
        registry.beginExit(1);
        vm.expectRevert(nothing);
        _bonds.warn(1);
        vm.revertToState(before);
        _fine(1);
        registry.jail(1, 9);
        vm.expectRevert(nothing);
        _bonds.warn(1);
    }

    function test_JailDoesNotDependOnTheCapOfTheWindow() public {
        _fine(1);
        _bonds.warn(1);
        vm.warp(_start(7));
        registry.slash(1, "rest of the cap", 0.04 ether, CHALLENGER);
        _bonds.punish(1);
        assertEq(registry.sequencer(1).bond, BOND - FINE - 0.04 ether, "no more than the cap");
        assertTrue(registry.statusOf(1) == ISequencerRegistry.Status.Jailed, "jailed all the same");
    }

    function test_RevertWhen_TheSettingsDoNotFit() public {
        bytes memory invalid = abi.encodeWithSelector(IUnrestoredBond.InvalidConfig.selector);
        vm.expectRevert(invalid);
        this.exposed_new(0, AMOUNT, JAIL);
        vm.expectRevert(invalid);
        this.exposed_new(GRACE, 0, JAIL);
        vm.expectRevert(invalid);
        this.exposed_new(GRACE, 0.06 ether, JAIL);
        vm.expectRevert(invalid);
        this.exposed_new(GRACE, AMOUNT, 0);
    }

    function _fine(uint32 id) private {
        registry.slash(id, keccak256(abi.encode(block.timestamp, id)), FINE, CHALLENGER);
    }
}
