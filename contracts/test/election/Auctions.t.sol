// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { OpenAuction } from "../../src/election/OpenAuction.sol";
import { ProceedsSplitter } from "../../src/election/ProceedsSplitter.sol";
import { SealedAuction } from "../../src/election/SealedAuction.sol";
import { IAuction } from "../../src/interfaces/IAuction.sol";
import { IOpenAuction } from "../../src/interfaces/IOpenAuction.sol";
import { IProceedsSplitter } from "../../src/interfaces/IProceedsSplitter.sol";
import { ISealedAuction } from "../../src/interfaces/ISealedAuction.sol";
import { Mechanism, Rules, Seat } from "../../src/types/Ballot.sol";
import { Polls } from "./Polls.sol";

/// @notice Bids and takes no money back.
contract Hermit {
    function commit(SealedAuction auction, uint64 rollup, uint64 round, uint32 id, uint184 secret) external payable {
        auction.commit{ value: msg.value }(rollup, round, id, secret);
    }

    function reveal(SealedAuction auction, uint64 rollup, uint64 round, uint32 id, uint64 bid, bytes32 salt) external {
        auction.reveal(rollup, round, id, bid, salt);
    }

    function refund(SealedAuction auction, uint64 rollup, uint64 round, uint32 id) external {
        auction.refund(rollup, round, id, payable(address(this)));
    }
}

contract AuctionsTest is Polls {
    uint64 private constant BIDDING = 4;
    uint64 private constant ETHER = 1e9; // in gwei
    bytes32 private constant SALT = keccak256("salt");
    bytes32 private constant SEED = keccak256("seed");

    function setUp() public override {
        super.setUp();
        _add(_bonds(1, 1, 1));
    }

    function test_TheHighestSealedBidPaysTheSecond() public {
        _choose(Mechanism.Auction, 0, closed);
        _sealed(1, 3 * ETHER);
        _sealed(2, 5 * ETHER);
        _sealed(3, 4 * ETHER);
        _freeze();
        Seat[] memory seats = elections.seats(BIDDING, ROLLUP);
        assertEq(seats.length, 1, "one winner");
        assertEq(seats[0].sequencer, 2, "the highest");
        assertEq(closed.proceeds(), 40 ether, "ten epochs at the second bid");
        assertEq(closed.depositOf(ROLLUP, BIDDING, 2, _owner(2)), 10 ether, "the rest of its deposit");
    }

    function test_WinnersShareByBidAndPayTheFirstBidThatLost() public {
        _choose(Mechanism.Multiauction, 2, closed);
        _sealed(1, 3 * ETHER);
        _sealed(2, 1 * ETHER);
        _sealed(3, 6 * ETHER);
        _freeze();
        Seat[] memory seats = elections.seats(BIDDING, ROLLUP);
        assertEq(seats.length, 2, "two winners");
        assertEq(seats[0].count, 3, "a third");
        assertEq(seats[1].count, 7, "the rest");
        assertEq(closed.proceeds(), 10 ether, "ten epochs at the third bid");
        vm.warp(_start(BIDDING));
        _refund(closed, 1, 30 ether - 3 ether);
        _refund(closed, 2, 10 ether);
        _refund(closed, 3, 60 ether - 7 ether);
        assertEq(address(closed).balance, closed.proceeds(), "nothing else is left");
        closed.forward();
        assertEq(address(splitter).balance, 10 ether, "forwarded");
    }

    function test_ABidThatIsNotRevealedDoesNotCountAndLosesATenth() public {
        _choose(Mechanism.Auction, 0, closed);
        _commit(1, 9 * ETHER, 90 ether);
        _sealed(2, ETHER);
        assertEq(closed.bidOf(ROLLUP, BIDDING, 1), 0, "does not count");
        _freeze();
        assertEq(elections.seats(BIDDING, ROLLUP)[0].sequencer, 2, "the revealed one");
        vm.warp(_start(BIDDING));
        _refund(closed, 1, 81 ether);
        assertEq(closed.proceeds(), 9 ether, "the tenth");
    }

    function test_OnlyTheOwnersBidCounts() public {
        _choose(Mechanism.Auction, 0, closed);
        vm.warp(_start(BIDDING - 3));
        uint184 secret = closed.secretOf(ROLLUP, BIDDING, 1, address(this), 5, SALT);
        vm.deal(address(this), 1 ether);
        closed.commit{ value: 50 gwei }(ROLLUP, BIDDING, 1, secret);
        vm.warp(_start(BIDDING - 2));
        closed.reveal(ROLLUP, BIDDING, 1, 5, SALT);
        assertEq(closed.bidOf(ROLLUP, BIDDING, 1), 0, "a stranger's");
        assertEq(closed.depositOf(ROLLUP, BIDDING, 1, address(this)), 50 gwei, "is kept apart");
    }

    function test_ABidderThatTakesNoMoneyStopsNobody() public {
        _choose(Mechanism.Auction, 0, closed);
        Hermit hermit = new Hermit();
        candidates.setOwner(1, address(hermit));
        vm.warp(_start(BIDDING - 3));
        uint184 secret = closed.secretOf(ROLLUP, BIDDING, 1, address(hermit), ETHER, SALT);
        vm.deal(address(this), 10 ether);
        hermit.commit{ value: 10 ether }(closed, ROLLUP, BIDDING, 1, secret);
        _commit(2, 2 * ETHER, 20 ether);
        vm.warp(_start(BIDDING - 2));
        hermit.reveal(closed, ROLLUP, BIDDING, 1, ETHER, SALT);
        _reveal(2, 2 * ETHER);
        _freeze();
        vm.warp(_start(BIDDING));
        _refund(closed, 2, 10 ether);
        vm.expectRevert(abi.encodeWithSelector(IAuction.PaymentFailed.selector, address(hermit)));
        hermit.refund(closed, ROLLUP, BIDDING, 1);
    }

    function test_RevertWhen_ASealedBidComesAtTheWrongTime() public {
        vm.warp(_start(BIDDING - 3) - 1);
        vm.expectRevert(abi.encodeWithSelector(IAuction.BidsClosed.selector, BIDDING));
        closed.commit(ROLLUP, BIDDING, 1, 1);
        vm.warp(_start(BIDDING - 2));
        vm.expectRevert(abi.encodeWithSelector(IAuction.BidsClosed.selector, BIDDING));
        closed.commit(ROLLUP, BIDDING, 1, 1);
        _commit(1, ETHER, 10 ether);
        vm.expectRevert(abi.encodeWithSelector(IAuction.BidsClosed.selector, BIDDING));
        closed.reveal(ROLLUP, BIDDING, 1, ETHER, SALT);
        vm.warp(_start(BIDDING - 1));
        vm.expectRevert(abi.encodeWithSelector(IAuction.BidsClosed.selector, BIDDING));
        closed.reveal(ROLLUP, BIDDING, 1, ETHER, SALT);
    }

    function test_RevertWhen_ASealedBidIsNotCovered() public {
        _commit(1, ETHER, 10 ether - 1 gwei);
        vm.warp(_start(BIDDING - 2));
        vm.expectRevert(abi.encodeWithSelector(IAuction.DepositTooSmall.selector, 10 * ETHER - 1, 10 * ETHER));
        vm.prank(_owner(1));
        closed.reveal(ROLLUP, BIDDING, 1, ETHER, SALT);
    }

    function test_RevertWhen_TheSecretIsAnother() public {
        _commit(1, ETHER, 10 ether);
        vm.warp(_start(BIDDING - 2));
        vm.expectRevert(ISealedAuction.WrongSecret.selector);
        vm.prank(_owner(1));
        closed.reveal(ROLLUP, BIDDING, 1, ETHER - 1, SALT);
        vm.expectRevert(ISealedAuction.WrongSecret.selector);
        closed.reveal(ROLLUP, BIDDING, 1, ETHER, SALT);
        _reveal(1, ETHER);
        vm.expectRevert(ISealedAuction.WrongSecret.selector);
        vm.prank(_owner(1));
        closed.reveal(ROLLUP, BIDDING, 1, ETHER, SALT);
    }

    function test_RevertWhen_ACommitmentIsRepeatedOrEmpty() public {
        _commit(1, ETHER, 10 ether);
        vm.expectRevert(ISealedAuction.AlreadyCommitted.selector);
        vm.prank(_owner(1));
        closed.commit{ value: 1 gwei }(ROLLUP, BIDDING, 1, 1);
        vm.expectRevert(IAuction.NoDeposit.selector);
        closed.commit(ROLLUP, BIDDING, 2, 1);
        vm.deal(address(this), 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IAuction.InvalidValue.selector, 1));
        closed.commit{ value: 1 }(ROLLUP, BIDDING, 2, 1);
    }

    function test_RevertWhen_ADepositIsWantedTooEarlyOrTwice() public {
        _commit(1, ETHER, 10 ether);
        vm.warp(_start(BIDDING) - 1);
        vm.expectRevert(abi.encodeWithSelector(IAuction.TooEarly.selector, _start(BIDDING)));
        closed.refund(ROLLUP, BIDDING, 1, payable(_owner(1)));
        vm.warp(_start(BIDDING));
        _refund(closed, 1, 9 ether);
        vm.prank(_owner(1));
        vm.expectRevert(IAuction.NoDeposit.selector);
        closed.refund(ROLLUP, BIDDING, 1, payable(_owner(1)));
    }

    function test_RevertWhen_SomebodyElseCharges() public {
        vm.expectRevert(abi.encodeWithSelector(IAuction.NotElections.selector, address(this)));
        closed.charge(ROLLUP, BIDDING, new uint32[](0), new uint256[](0), 1);
    }

    function test_OpenBidsRiseAndTheHighestPaysTheSecond() public {
        _choose(Mechanism.Auction, 0, open);
        vm.warp(_start(BIDDING - 3));
        _raise(1, ETHER, 10 ether);
        _raise(2, 2 * ETHER, 20 ether);
        _raise(1, 3 * ETHER, 20 ether);
        _freeze();
        assertEq(elections.seats(BIDDING, ROLLUP)[0].sequencer, 1, "the highest");
        assertEq(open.proceeds(), 20 ether, "the second bid");
        vm.warp(_start(BIDDING));
        _refund(open, 1, 10 ether);
        _refund(open, 2, 20 ether);
    }

    function test_ALateOpenBidLeavesTimeToAnswer() public {
        vm.warp(_start(BIDDING - 2) - 10);
        _raise(1, ETHER, 10 ether);
        assertEq(open.closesAt(ROLLUP, BIDDING), _start(BIDDING - 2) + 20, "extended");
        vm.warp(_start(BIDDING - 2) + 19);
        _raise(2, ETHER, 10 ether);
        assertEq(open.closesAt(ROLLUP, BIDDING), _start(BIDDING - 2) + 49, "and again");
        assertEq(open.closesAt(ROLLUP, BIDDING + 1), _start(BIDDING - 1), "others are not");
        vm.warp(_start(BIDDING - 2) + 49);
        vm.deal(_owner(3), 100 ether);
        vm.prank(_owner(3));
        vm.expectRevert(abi.encodeWithSelector(IAuction.BidsClosed.selector, BIDDING));
        open.bid{ value: 10 ether }(ROLLUP, BIDDING, 3, ETHER);
    }

    function test_NoExtensionReachesTheSeed() public {
        for (uint256 time = _start(BIDDING - 2) - 1; time < _start(BIDDING - 1); time += QUIET - 1) {
            vm.warp(time);
            uint256 closesAt = open.closesAt(ROLLUP, BIDDING);
            assertLe(closesAt, _start(BIDDING - 1), "close");
            vm.prank(_owner(1));
            uint64 least = uint64(open.depositOf(ROLLUP, BIDDING, 1, _owner(1)) / 1 gwei / EPOCHS);
            _raise(1, least == 0 ? 1 gwei : least + (least + 19) / 20, 10 ether);
        }
        vm.warp(_start(BIDDING - 1));
        vm.expectRevert(abi.encodeWithSelector(IAuction.BidsClosed.selector, BIDDING));
        open.bid(ROLLUP, BIDDING, 1, ETHER);
    }

    function test_RevertWhen_AnOpenBidIsTooLowOrTooEarly() public {
        vm.warp(_start(BIDDING - 3) - 1);
        vm.expectRevert(abi.encodeWithSelector(IAuction.BidsClosed.selector, BIDDING));
        open.bid(ROLLUP, BIDDING, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IAuction.BidsClosed.selector, 2));
        open.bid(ROLLUP, 2, 1, 1);
        vm.warp(_start(BIDDING - 3));
        _raise(1, 100, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IOpenAuction.BidTooLow.selector, 104, 105));
        vm.prank(_owner(1));
        open.bid(ROLLUP, BIDDING, 1, 104);
        vm.expectRevert(abi.encodeWithSelector(IOpenAuction.BidTooLow.selector, 0, 0));
        open.bid(ROLLUP, BIDDING, 2, 0);
        vm.expectRevert(abi.encodeWithSelector(IAuction.DepositTooSmall.selector, 0, 10));
        open.bid(ROLLUP, BIDDING, 2, 1);
    }

    function test_RevertWhen_AnAuctionDoesNotFit() public {
        vm.expectRevert(IAuction.InvalidConfig.selector);
        new SealedAuction(candidates, address(0), payable(splitter));
        vm.expectRevert(IAuction.InvalidConfig.selector);
        new OpenAuction(candidates, address(1), payable(splitter), 0);
        vm.expectRevert(IAuction.InvalidConfig.selector);
        new OpenAuction(candidates, address(1), payable(splitter), ROUND);
    }

    function testFuzz_TheSplitterPaysWhatArrivedByShares(uint96[4] memory amounts, uint16 a, uint16 b) public {
        a = uint16(bound(a, 0, 10_000));
        b = uint16(bound(b, 0, 10_000 - a));
        ProceedsSplitter s = new ProceedsSplitter(TREASURY, REBATE, [a, b, 10_000 - a - b]);
        uint256 sum = 0;
        address payable burn = payable(s.BURN());
        for (uint256 k = 0; k < 4; ++k) {
            sum += amounts[k];
            vm.deal(address(s), address(s).balance + amounts[k]);
            if (k % 2 == 0) s.release(payable(TREASURY));
            if (k == 1) s.release(burn);
        }
        s.release(payable(TREASURY));
        s.release(payable(REBATE));
        s.release(burn);
        assertEq(TREASURY.balance, sum * a / 10_000, "treasury");
        assertEq(REBATE.balance, sum * b / 10_000, "rebate");
        assertEq(burn.balance, sum * (10_000 - a - b) / 10_000, "burned");
        assertLe(address(s).balance, 2, "dust");
    }

    function test_RevertWhen_SharesDoNotAddUp() public {
        vm.expectRevert(IProceedsSplitter.InvalidConfig.selector);
        new ProceedsSplitter(TREASURY, REBATE, [uint16(1), 2, 3]);
        vm.expectRevert(IProceedsSplitter.InvalidConfig.selector);
        new ProceedsSplitter(TREASURY, TREASURY, [uint16(5000), 3000, 2000]);
        vm.expectRevert(abi.encodeWithSelector(IProceedsSplitter.NotRecipient.selector, address(this)));
        splitter.release(payable(address(this)));
    }

    function _choose(Mechanism mechanism, uint16 winners, IAuction auction) private {
        Rules memory rules = _rules();
        rules.winners = winners;
        vm.prank(GOVERNANCE);
        elections.choose(ROLLUP, mechanism, rules, auction);
    }

    function _commit(uint32 id, uint64 bid, uint256 deposit) private {
        vm.warp(_start(BIDDING - 3) + 7);
        uint184 secret = closed.secretOf(ROLLUP, BIDDING, id, _owner(id), bid, SALT);
        vm.deal(_owner(id), deposit + 1 ether);
        vm.prank(_owner(id));
        closed.commit{ value: deposit }(ROLLUP, BIDDING, id, secret);
    }

    function _reveal(uint32 id, uint64 bid) private {
        vm.warp(_start(BIDDING - 2) + 7);
        vm.prank(_owner(id));
        closed.reveal(ROLLUP, BIDDING, id, bid, SALT);
    }

    function _sealed(uint32 id, uint64 bid) private {
        _commit(id, bid, uint256(bid) * EPOCHS * 1 gwei);
        _reveal(id, bid);
    }

    function _raise(uint32 id, uint64 bid, uint256 value) private {
        vm.deal(_owner(id), value);
        vm.prank(_owner(id));
        open.bid{ value: value }(ROLLUP, BIDDING, id, bid);
    }

    function _freeze() private {
        vm.warp(_start(BIDDING - 1) + 30);
        anchor.anchor(BIDDING, SEED);
        elections.freeze(BIDDING, ROLLUP);
    }

    function _refund(IAuction auction, uint32 id, uint256 amount) private {
        uint256 before = _owner(id).balance;
        vm.prank(_owner(id));
        auction.refund(ROLLUP, BIDDING, id, payable(_owner(id)));
        assertEq(_owner(id).balance - before, amount, "refund");
    }
}
