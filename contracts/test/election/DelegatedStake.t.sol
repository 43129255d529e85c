// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { DelegatedStake } from "../../src/election/DelegatedStake.sol";
import { IDelegatedStake } from "../../src/interfaces/IDelegatedStake.sol";
import { IElector } from "../../src/interfaces/IElector.sol";
import { Polls } from "./Polls.sol";

contract DelegatedStakeTest is Polls {
    address private constant ALICE = address(0xa11ce);
    address private constant BOB = address(0xb0b);
    uint32 private constant COMMISSION = 100_000;

    uint32 private _pool;

    function setUp() public override {
        super.setUp();
        _add(_bonds(1, 1, 1));
        vm.warp(_start(5));
        vm.prank(_owner(2));
        _pool = stake.open(2, COMMISSION);
    }

    function test_StakeWeighsFromThreeRoundsOn() public {
        _delegate(ALICE, 3 ether);
        assertEq(stake.delegatedAt(2, 7), 0, "before");
        assertEq(stake.delegatedAt(2, 8), 3 ether, "from then on");
        vm.warp(_start(6));
        _delegate(BOB, 1 ether);
        assertEq(stake.delegatedAt(2, 8), 3 ether, "stays");
        assertEq(stake.delegatedAt(2, 9), 4 ether, "next");
        assertEq(stake.delegatedAt(1, 9), 0, "another has no pool");
    }

    function test_WhoLeavesWeighsNothingAndIsPaidAfterTheDelay() public {
        uint256 shares = _delegate(ALICE, 3 ether);
        _delegate(BOB, 1 ether);
        vm.startPrank(ALICE);
        stake.undelegate(_pool, shares);
        assertEq(stake.delegatedAt(2, 8), 1 ether, "weight");
        vm.expectRevert(abi.encodeWithSelector(IDelegatedStake.TooEarly.selector, block.timestamp + UNBONDING));
        stake.claim(_pool, payable(ALICE));
        vm.warp(block.timestamp + UNBONDING);
        stake.claim(_pool, payable(ALICE));
        assertEq(ALICE.balance, 3 ether, "paid");
        vm.expectRevert(IDelegatedStake.NothingToClaim.selector);
        stake.claim(_pool, payable(ALICE));
        vm.stopPrank();
    }

    function test_ASlashReachesWhoLeaves() public {
        uint256 shares = _delegate(ALICE, 3 ether);
        _delegate(BOB, 1 ether);
        vm.prank(ALICE);
        stake.undelegate(_pool, shares);
        vm.prank(SLASHER);
        assertEq(stake.slash(_pool, 2 ether), 2 ether, "taken");
        vm.warp(block.timestamp + UNBONDING);
        vm.prank(ALICE);
        stake.claim(_pool, payable(ALICE));
        _assertNear(ALICE.balance, 1.5 ether);
        (uint256 assets,,) = stake.poolAt(_pool);
        _assertNear(assets, 0.5 ether);
        stake.forward();
        assertEq(address(splitter).balance, 2 ether, "forwarded");
    }

    function test_ARewardIsSharedAfterTheCommission() public {
        uint256 shares = _delegate(ALICE, 3 ether);
        vm.deal(address(this), 1 ether);
        stake.reward{ value: 1 ether }(_pool);
        _assertNear(stake.worth(_pool, shares), 3.9 ether);
        vm.prank(_owner(2));
        stake.claimCommission(_pool, payable(BOB));
        assertEq(BOB.balance, 0.1 ether, "commission");
    }

    function test_ARewardWithoutDelegatorsIsTheOperators() public {
        vm.deal(address(this), 1 ether);
        stake.reward{ value: 1 ether }(_pool);
        assertEq(stake.commissionOf(_pool), 1 ether, "all");
    }

    function test_ANewOwnerStartsAnew() public {
        _delegate(ALICE, 3 ether);
        candidates.setOwner(2, BOB);
        assertEq(stake.delegatedAt(2, 8), 0, "the old pool weighs nothing");
        vm.prank(BOB);
        uint32 pool = stake.open(2, 0);
        assertEq(stake.poolOf(2), pool, "newest");
        assertEq(stake.delegatedAt(2, 8), 0, "empty");
        (uint256 assets,,) = stake.poolAt(_pool);
        assertEq(assets, 3 ether, "the old one stays with its delegators");
    }

    function test_APoolCanComeBackFromALargeSlash() public {
        _delegate(ALICE, 3 ether);
        vm.prank(SLASHER);
        stake.slash(_pool, 3 ether - 1 gwei);
        uint256 shares = _delegate(BOB, 1 ether);
        assertLe(stake.worth(_pool, shares), 1 ether, "no more than was paid");
        assertLe(0.99 ether, stake.worth(_pool, shares), "nor much less");
    }

    function test_RevertWhen_APoolIsSlashedToNothing() public {
        _delegate(ALICE, 300 ether);
        vm.prank(SLASHER);
        assertEq(stake.slash(_pool, 500 ether), 300 ether, "all");
        vm.deal(BOB, 100 ether);
        vm.prank(BOB);
        vm.expectRevert(IElector.PoolSpent.selector);
        stake.delegate{ value: 100 ether }(_pool);
    }

    function test_RevertWhen_APoolCannotBeOpened() public {
        vm.expectRevert(abi.encodeWithSelector(IDelegatedStake.NotOwner.selector, 1, address(this)));
        stake.open(1, 0);
        vm.startPrank(_owner(2));
        vm.expectRevert(abi.encodeWithSelector(IDelegatedStake.AlreadyOpen.selector, _pool));
        stake.open(2, 0);
        vm.expectRevert(abi.encodeWithSelector(IDelegatedStake.InvalidCommission.selector, 1_000_001));
        stake.open(2, 1_000_001);
        vm.stopPrank();
    }

    function test_RevertWhen_TheCallerMayNot() public {
        vm.expectRevert(abi.encodeWithSelector(IDelegatedStake.NotSlasher.selector, address(this)));
        stake.slash(_pool, 1);
        vm.expectRevert(abi.encodeWithSelector(IDelegatedStake.NotOperator.selector, address(this)));
        stake.claimCommission(_pool, payable(ALICE));
        vm.expectRevert(abi.encodeWithSelector(IDelegatedStake.NotEnoughShares.selector, 1, 0));
        stake.undelegate(_pool, 1);
        vm.expectRevert(abi.encodeWithSelector(IDelegatedStake.UnknownPool.selector, 9));
        stake.delegate(9);
        vm.expectRevert(IDelegatedStake.NothingDelegated.selector);
        stake.delegate(_pool);
        vm.prank(_owner(2));
        vm.expectRevert(IDelegatedStake.NothingToClaim.selector);
        stake.claimCommission(_pool, payable(ALICE));
        vm.expectRevert(IDelegatedStake.InvalidConfig.selector);
        new DelegatedStake(candidates, payable(splitter), 1 hours - 1);
    }

    function _delegate(address who, uint256 amount) private returns (uint256) {
        vm.deal(who, amount);
        vm.prank(who);
        return stake.delegate{ value: amount }(_pool);
    }

    function _assertNear(uint256 left, uint256 right) private pure {
        assertLe(left, right + 10, "near");
        assertLe(right, left + 10, "near");
    }
}
