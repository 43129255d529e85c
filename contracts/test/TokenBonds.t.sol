// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { TokenBonds } from "../src/TokenBonds.sol";
import { ISequencerRegistry } from "../src/interfaces/ISequencerRegistry.sol";
import { ITokenBonds } from "../src/interfaces/ITokenBonds.sol";
import { Cluster } from "./Cluster.sol";
import { Token } from "./Token.sol";

contract TokenBondsTest is Cluster {
    bytes32 private constant KEY = keccak256("signer, domain, slot");
    address private constant CHALLENGER = address(0xc4a1);
    uint128 private constant AMOUNT = 100e18;

    TokenBonds private _bonds;
    Token private _token;

    function setUp() public override {
        super.setUp();
        _bonds = new TokenBonds(registry);
        _token = new Token();
        _fill(1, 1);
        _empower(ISequencerRegistry.Power.All);
        // One token counts for half an ether, less a fifth.
        vm.prank(AUTHORITY);
        _bonds.list(address(_token), 0.5e18, 0.2e18);
        vm.warp(_start(4));
    }

    function exposed_deposit(uint32 id, uint128 amount) external {
        address owner = _owner(id);
        _token.mint(owner, amount);
        vm.startPrank(owner);
        _token.approve(address(_bonds), amount);
        _bonds.deposit(id, address(_token), amount);
        vm.stopPrank();
    }

    function test_ADepositCountsFromThreeRoundsLaterAtWeightLessHaircut() public {
        vm.expectEmit(true, true, true, true, address(_bonds));
        emit ITokenBonds.Deposited(1, address(_token), AMOUNT, 7);
        this.exposed_deposit(1, AMOUNT);
        assertEq(_bonds.weightAt(1, address(_token), 6), 0, "frozen");
        assertEq(_bonds.weightAt(1, address(_token), 7), 40 ether, "counts");
        assertEq(_bonds.accounted(address(_token)), AMOUNT, "accounted");
        ITokenBonds.Holding memory h = _bonds.holding(1, address(_token));
        assertEq(h.owner, _owner(1), "owner");
        assertEq(h.bond, AMOUNT, "bond");
    }

    function test_NewTermsCountFromThreeRoundsLater() public {
        this.exposed_deposit(1, AMOUNT);
        vm.warp(_start(8));
        vm.prank(AUTHORITY);
        _bonds.list(address(_token), 0, 0);
        assertEq(_bonds.weightAt(1, address(_token), 10), 40 ether, "frozen");
        assertEq(_bonds.weightAt(1, address(_token), 11), 0, "off the list");
        _token.mint(_owner(1), 1);
        vm.expectRevert(abi.encodeWithSelector(ITokenBonds.NotListed.selector, address(_token)));
        vm.prank(_owner(1));
        _bonds.deposit(1, address(_token), 1);
    }

    function test_RevertWhen_TheTermsMakeNoSenseOrSomebodyElseLists() public {
        vm.expectRevert(abi.encodeWithSelector(ITokenBonds.NotAuthority.selector, address(this)));
        _bonds.list(address(_token), 1, 0);
        vm.startPrank(AUTHORITY);
        vm.expectRevert(ITokenBonds.InvalidTerms.selector);
        _bonds.list(address(_token), 1, 1e18 + 1);
        vm.expectRevert(ITokenBonds.InvalidTerms.selector);
        _bonds.list(address(1), 1, 0);
        vm.stopPrank();
    }

    function test_AWithdrawalWaitsForTheExitDelayAndCountsUntilItsRoundsAreOver() public {
        this.exposed_deposit(1, AMOUNT);
        vm.warp(_start(8));
        vm.prank(_owner(1));
        _bonds.queue(1, address(_token), AMOUNT / 4);
        assertEq(_bonds.weightAt(1, address(_token), 10), 40 ether, "frozen");
        assertEq(_bonds.weightAt(1, address(_token), 11), 30 ether, "less");
        vm.expectRevert(abi.encodeWithSelector(ITokenBonds.NotOwner.selector, 1, address(this)));
        _bonds.withdraw(1, address(_token), address(this));
        vm.warp(_start(12) - 1);
        vm.expectRevert(abi.encodeWithSelector(ITokenBonds.TooEarly.selector, _start(12)));
        vm.prank(_owner(1));
        _bonds.withdraw(1, address(_token), address(0xbeef));
        vm.warp(_start(12));
        vm.prank(_owner(1));
        _bonds.withdraw(1, address(_token), address(0xbeef));
        assertEq(_token.balanceOf(address(0xbeef)), AMOUNT / 4, "paid");
        assertEq(_bonds.accounted(address(_token)), AMOUNT - AMOUNT / 4, "accounted");
        vm.expectRevert(ITokenBonds.NothingToDo.selector);
        vm.prank(_owner(1));
        _bonds.withdraw(1, address(_token), address(0xbeef));
        vm.expectRevert(ITokenBonds.NothingToDo.selector);
        vm.prank(_owner(1));
        _bonds.queue(1, address(_token), AMOUNT);
    }

    function test_AFineTakesTheSameShareOnceOfBondAndQueue() public {
        this.exposed_deposit(1, AMOUNT);
        vm.prank(_owner(1));
        _bonds.queue(1, address(_token), AMOUNT / 2);
        vm.expectRevert(abi.encodeWithSelector(ITokenBonds.NoFine.selector, 1, KEY));
        _bonds.applyFine(1, KEY, address(_token));
        registry.slash(1, KEY, 0.3 ether, CHALLENGER);
        _bonds.applyFine(1, KEY, address(_token));
        ITokenBonds.Holding memory h = _bonds.holding(1, address(_token));
        assertEq(h.bond, 35e18, "bond");
        assertEq(h.queued, 35e18, "queue");
        vm.expectRevert(abi.encodeWithSelector(ITokenBonds.AlreadyFined.selector, 1, address(_token), KEY));
        _bonds.applyFine(1, KEY, address(_token));

        vm.prank(CHALLENGER);
        _bonds.claim(address(_token), address(0xbeef));
        assertEq(_token.balanceOf(address(0xbeef)), 3e18, "reward");
        _bonds.collect(address(_token));
        assertEq(_token.balanceOf(INSURANCE), 27e18, "rest");
        vm.expectRevert(ITokenBonds.NothingToDo.selector);
        _bonds.collect(address(_token));
        assertEq(_token.balanceOf(address(_bonds)), _bonds.accounted(address(_token)), "accounted");
    }

    function test_AFineOfOneEntryDoesNotReachTheNextWithItsId() public {
        this.exposed_deposit(1, AMOUNT);
        registry.slash(1, KEY, 1 ether, CHALLENGER);
        registry.tidy(1);
        vm.warp(_start(12));
        registry.release(1);
        _register(1, ROLLUP_A);
        this.exposed_deposit(1, AMOUNT);
        _bonds.applyFine(1, KEY, address(_token));
        assertEq(_bonds.holding(1, address(_token)).bond, 0, "the fined one");
        assertEq(_bonds.holding(3, address(_token)).bond, AMOUNT, "the next one");
        vm.expectRevert(abi.encodeWithSelector(ITokenBonds.NoFine.selector, 3, KEY));
        _bonds.applyFine(3, KEY, address(_token));
    }

    function test_WhoLeftTheRegistryStillGetsItsTokens() public {
        this.exposed_deposit(1, AMOUNT);
        vm.startPrank(_owner(1));
        registry.beginExit(1);
        vm.expectRevert(abi.encodeWithSelector(ITokenBonds.NotServing.selector, 1));
        _bonds.deposit(1, address(_token), 1);
        vm.warp(_start(8));
        registry.withdraw(1, payable(_owner(1)));
        _bonds.queue(1, address(_token), AMOUNT);
        vm.warp(_start(12));
        _bonds.withdraw(1, address(_token), _owner(1));
        vm.stopPrank();
        assertEq(_token.balanceOf(_owner(1)), AMOUNT, "all");
    }

    function test_RevertWhen_ATokenTakesAFee() public {
        _token.setFee(1);
        vm.expectRevert(
            abi.encodeWithSelector(
                ITokenBonds.FeeOnTransfer.selector, address(_token), uint256(AMOUNT), uint256(AMOUNT - 1)
            )
        );
        this.exposed_deposit(1, AMOUNT);
    }

    function test_ATokenWhoseBalanceFellIsClosedToDepositsForGood() public {
        this.exposed_deposit(1, AMOUNT);
        vm.expectRevert(ITokenBonds.NothingToDo.selector);
        _bonds.close(address(_token));
        _token.burn(address(_bonds), 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                ITokenBonds.ShortBalance.selector, address(_token), uint256(AMOUNT - 1), uint256(AMOUNT)
            )
        );
        this.exposed_deposit(2, AMOUNT);
        _bonds.close(address(_token));
        _token.mint(address(_bonds), AMOUNT);
        assertTrue(_bonds.isClosed(address(_token)), "for good");
        vm.expectRevert(
            abi.encodeWithSelector(
                ITokenBonds.ShortBalance.selector, address(_token), uint256(2 * AMOUNT - 1), uint256(AMOUNT)
            )
        );
        this.exposed_deposit(2, AMOUNT);
        vm.prank(_owner(1));
        _bonds.queue(1, address(_token), AMOUNT);
        vm.warp(_start(8));
        vm.prank(_owner(1));
        _bonds.withdraw(1, address(_token), address(0xbeef));
        assertEq(_token.balanceOf(address(0xbeef)), AMOUNT, "withdrawals go on");
    }

    function test_RevertWhen_ATokenIsClosedInTheMiddleOfADeposit() public {
        address owner = _owner(1);
        _token.mint(owner, AMOUNT);
        vm.startPrank(owner);
        _token.approve(address(_bonds), AMOUNT);
        _token.setCloses(_bonds);
        vm.expectRevert(bytes4(keccak256("ReentrancyGuardReentrantCall()")));
        _bonds.deposit(1, address(_token), AMOUNT);
    }

    function test_RevertWhen_ATokenCallsBack() public {
        this.exposed_deposit(1, AMOUNT);
        registry.slash(1, KEY, 1 ether, CHALLENGER);
        _bonds.applyFine(1, KEY, address(_token));
        _token.callBack(_bonds);
        vm.expectRevert(bytes4(keccak256("ReentrancyGuardReentrantCall()")));
        _bonds.collect(address(_token));
    }

    function test_OnlyItsOwnerPutsUpTokensForAnEntry() public {
        vm.expectRevert(abi.encodeWithSelector(ITokenBonds.NotOwner.selector, 1, address(this)));
        _bonds.deposit(1, address(_token), 1);
        vm.expectRevert(ITokenBonds.NothingToDo.selector);
        this.exposed_deposit(1, 0);
    }

    function testFuzz_TokensAreConserved(uint128 a, uint128 b, uint128 queued, uint96 fine) public {
        a = uint128(bound(a, 1, type(uint96).max));
        b = uint128(bound(b, 1, type(uint96).max));
        this.exposed_deposit(1, a);
        this.exposed_deposit(2, b);
        queued = uint128(bound(queued, 1, a));
        vm.prank(_owner(1));
        _bonds.queue(1, address(_token), queued);
        registry.slash(1, KEY, uint96(bound(fine, 1, BOND)), CHALLENGER);
        _bonds.applyFine(1, KEY, address(_token));
        ITokenBonds.Holding memory h = _bonds.holding(1, address(_token));
        uint256 fined = _bonds.owed(CHALLENGER, address(_token)) + _bonds.owed(INSURANCE, address(_token));
        assertEq(h.bond + h.queued + fined, a, "one account");
        assertEq(_bonds.holding(2, address(_token)).bond, b, "the other");
        assertEq(_bonds.accounted(address(_token)), uint256(a) + b, "accounted");
        assertEq(_token.balanceOf(address(_bonds)), uint256(a) + b, "balance");
    }
}
