// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { DelegatedStake } from "../../src/election/DelegatedStake.sol";
import { Elections } from "../../src/election/Elections.sol";
import { OpenAuction } from "../../src/election/OpenAuction.sol";
import { SealedAuction } from "../../src/election/SealedAuction.sol";
import { IAuction } from "../../src/interfaces/IAuction.sol";
import { Mechanism, Rules, Seat } from "../../src/types/Ballot.sol";
import { Test } from "../Test.sol";
import { FakeCandidates, Polls } from "../election/Polls.sol";
import { FakeAnchor } from "../schedule/Fakes.sol";

/// @notice Does what bidders, delegators, slashers, governance and time do, in any order, and keeps a naive account of it.
contract ElectionsHandler is Test {
    /// A bid that was made.
    struct Made {
        IAuction auction;
        uint64 round;
        uint32 id;
        uint64 value;
        bool revealed;
    }

    uint64 private constant ROLLUP = 901;
    uint32 private constant MEMBERS = 5;
    bytes32 private constant SALT = keccak256("salt");

    FakeCandidates private immutable _candidates;
    FakeAnchor private immutable _anchor;
    Elections private immutable _elections;
    SealedAuction private immutable _closed;
    OpenAuction private immutable _open;
    DelegatedStake private immutable _stake;
    address private immutable _governance;
    address private immutable _slasher;
    uint64 private immutable _genesis;
    uint64 private immutable _round;

    Made[] private _made;
    uint64[] public frozen;
    mapping(uint64 round => bytes32) public seatsWhenFrozen;
    mapping(address holder => uint256) public paidIn;
    mapping(address holder => uint256) public paidOut;

    constructor(
        FakeCandidates candidates_,
        FakeAnchor anchor_,
        Elections elections_,
        SealedAuction closed_,
        OpenAuction open_,
        DelegatedStake stake_,
        address slasher_
    ) {
        (_candidates, _anchor, _elections, _closed, _open, _stake) =
        (candidates_, anchor_, elections_, closed_, open_, stake_);
        (_governance, _slasher) = (elections_.governance(), slasher_);
        _genesis = candidates_.grid().genesis;
        _round = candidates_.grid().epochSeconds * candidates_.grid().epochs;
    }

    function choose(uint8 mechanism, uint8 winners, uint8 cap, bool sealed_) external {
        Rules memory rules;
        (rules.winners, rules.cap, rules.base) = (winners % 4, cap % 9, Mechanism(winners % 7));
        Mechanism m = Mechanism(1 + mechanism % 7);
        Mechanism base = m == Mechanism.Adaptive ? rules.base : m;
        bool bids = base == Mechanism.Auction || base == Mechanism.Multiauction;
        IAuction auction = IAuction(bids ? (sealed_ ? address(_closed) : address(_open)) : address(0));
        vm.prank(_governance);
        _elections.choose(ROLLUP, m, rules, auction);
    }

    function commit(uint256 pick, uint64 value, uint64 more) external {
        (uint32 id, uint64 round) = (_id(pick), _now() + 3);
        value = uint64(bound(value, 1, 1e9));
        if (_closed.depositOf(ROLLUP, round, id, _owner(id)) != 0) return;
        uint256 deposit = (uint256(value) * 10 + more % 100) * 1 gwei;
        uint184 secret = _closed.secretOf(ROLLUP, round, id, _owner(id), value, SALT);
        _pay(address(_closed), _owner(id), deposit);
        _closed.commit{ value: deposit }(ROLLUP, round, id, secret);
        _made.push(Made(_closed, round, id, value, false));
    }

    function reveal(uint256 pick) external {
        if (_made.length == 0) return;
        Made storage m = _made[pick % _made.length];
        if (address(m.auction) != address(_closed) || m.round != _now() + 2 || m.revealed) return;
        vm.prank(_owner(m.id));
        _closed.reveal(ROLLUP, m.round, m.id, m.value, SALT);
        m.revealed = true;
    }

    function bid(uint256 pick, uint64 value) external {
        (uint32 id, uint64 round) = (_id(pick), _now() + 3);
        value = uint64(bound(value, 1, 1e9));
        uint256 held = _open.depositOf(ROLLUP, round, id, _owner(id)) / 1 gwei / 10;
        if (value < held + (held + 19) / 20) return;
        uint256 deposit = (value - held) * 10 gwei;
        _pay(address(_open), _owner(id), deposit);
        _open.bid{ value: deposit }(ROLLUP, round, id, value);
        _made.push(Made(_open, round, id, value, true));
    }

    function refund(uint256 pick) external {
        if (_made.length == 0) return;
        Made storage m = _made[pick % _made.length];
        address owner = _owner(m.id);
        if (m.round > _now() || m.auction.depositOf(ROLLUP, m.round, m.id, owner) == 0) return;
        uint256 before = owner.balance;
        vm.prank(owner);
        m.auction.refund(ROLLUP, m.round, m.id, payable(owner));
        paidOut[address(m.auction)] += owner.balance - before;
    }

    function forward() external {
        paidOut[address(_closed)] += _closed.proceeds();
        _closed.forward();
        paidOut[address(_open)] += _open.proceeds();
        _open.forward();
        paidOut[address(_stake)] += _stake.slashed();
        _stake.forward();
    }

    /// Freezes the next round, so that all that was chosen, bid and placed comes into play; then time goes on.
    function freeze(bytes32 seed) external {
        uint64 round = _now() + 1;
        if (seed == 0) return;
        if (seatsWhenFrozen[round] == 0 && block.timestamp < _genesis + uint256(round) * _round - 24) {
            _anchor.anchor(round, seed);
            _elections.freeze(round, ROLLUP);
            seatsWhenFrozen[round] = keccak256(abi.encode(_elections.seats(round, ROLLUP)));
            frozen.push(round);
        }
        vm.warp(_genesis + uint256(round) * _round);
    }

    /// A penalty, or its end.
    function setEligible(uint8 set) external {
        _candidates.setEligible(uint208(set % 32 == 0 ? 2 : (set % 32) << 1));
    }

    function delegate(uint256 pick, uint96 amount) external {
        amount = uint96(bound(amount, 1, 100 ether));
        uint32 pool = _pool(pick);
        (uint256 assets, uint256 total,) = _stake.poolAt(pool);
        uint256 shares = (amount * (total + 1_000_000)) / (assets + 1);
        if (shares == 0 || total + shares >= 1 << 143) return; // too dear, or spent
        _pay(address(_stake), _owner(_id(pick >> 8)), amount);
        _stake.delegate{ value: amount }(pool);
    }

    function undelegate(uint256 pick, uint256 part) external {
        address owner = _owner(_id(pick >> 8));
        (uint256 shares,,) = _stake.sharesOf(_pool(pick), owner);
        if (shares == 0) return;
        uint32 pool = _pool(pick);
        vm.prank(owner);
        _stake.undelegate(pool, bound(part, 1, shares));
    }

    function claim(uint256 pick) external {
        address owner = _owner(_id(pick >> 8));
        (, uint256 leaving, uint64 at) = _stake.sharesOf(_pool(pick), owner);
        if (leaving == 0 || block.timestamp < at) return;
        uint32 pool = _pool(pick);
        vm.prank(owner);
        paidOut[address(_stake)] += _stake.claim(pool, payable(owner));
    }

    function slash(uint256 pick, uint96 amount) external {
        uint32 pool = _pool(pick);
        (uint256 assets,,) = _stake.poolAt(pool);
        vm.prank(_slasher);
        _stake.slash(pool, bound(amount, 0, assets / 2));
    }

    function reward(uint256 pick, uint96 amount) external {
        uint32 pool = _pool(pick);
        amount = uint96(bound(amount, 0, 10 ether));
        _pay(address(_stake), address(this), amount);
        _stake.reward{ value: amount }(pool);
    }

    function wait(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, _round));
    }

    function rounds() external view returns (uint256) {
        return frozen.length;
    }

    /// @notice What bidders could still get back from an auction, a bid that was raised counted once.
    function deposits(IAuction auction) external view returns (uint256 sum) {
        for (uint256 k = 0; k < _made.length; ++k) {
            Made storage m = _made[k];
            bool again = false;
            for (uint256 n = 0; n < k; ++n) {
                Made storage o = _made[n];
                again = again || (o.auction == m.auction && o.round == m.round && o.id == m.id);
            }
            if (m.auction == auction && !again) sum += auction.depositOf(ROLLUP, m.round, m.id, _owner(m.id));
        }
    }

    function _pay(address holder, address from, uint256 amount) private {
        vm.deal(from, from.balance + amount);
        paidIn[holder] += amount;
        vm.prank(from);
    }

    function _now() private view returns (uint64) {
        return uint64((block.timestamp - _genesis) / _round);
    }

    function _id(uint256 pick) private pure returns (uint32) {
        return uint32(1 + pick % MEMBERS);
    }

    function _pool(uint256 pick) private pure returns (uint32) {
        return uint32(1 + (pick >> 16) % 2);
    }

    function _owner(uint32 id) private pure returns (address) {
        return address(uint160(0x1000 + id));
    }
}

contract ElectionsInvariantTest is Polls {
    ElectionsHandler private _handler;

    function setUp() public override {
        super.setUp();
        uint256[] memory bonds = new uint256[](5);
        (bonds[0], bonds[1], bonds[2], bonds[3], bonds[4]) = (1, 2, 3, 3, 9);
        _add(bonds);
        Rules memory rules = _rules();
        rules.winners = 2;
        vm.prank(GOVERNANCE);
        elections.choose(ROLLUP, Mechanism.Multiauction, rules, closed);
        vm.warp(GENESIS);
        for (uint32 id = 1; id <= 2; ++id) {
            vm.prank(_owner(id));
            stake.open(id, 50_000 * id);
        }
        _handler = new ElectionsHandler(candidates, anchor, elections, closed, open, stake, SLASHER);
        targetContract(address(_handler));
    }

    function invariant_SeatsOfARoundNeverChangeOnceFrozen() public view {
        for (uint256 k = 0; k < _handler.rounds(); ++k) {
            uint64 round = _handler.frozen(k);
            Seat[] memory seats = elections.seats(round, ROLLUP);
            assertEq(keccak256(abi.encode(seats)), _handler.seatsWhenFrozen(round), "seats");
            uint256 sum = 0;
            for (uint256 n = 0; n < seats.length; ++n) {
                sum += seats[n].count;
            }
            assertEq(sum, EPOCHS, "sum");
        }
    }

    function invariant_AuctionsHoldWhatTheyOwe() public view {
        IAuction[2] memory auctions = [IAuction(address(closed)), IAuction(address(open))];
        for (uint256 k = 0; k < 2; ++k) {
            address at = address(auctions[k]);
            assertEq(at.balance, _handler.paidIn(at) - _handler.paidOut(at), "paid in = held + paid out");
            assertEq(at.balance, _handler.deposits(auctions[k]) + auctions[k].proceeds(), "deposits and proceeds");
        }
    }

    function invariant_PoolsHoldWhatTheyOwe() public view {
        address at = address(stake);
        assertEq(at.balance, _handler.paidIn(at) - _handler.paidOut(at), "paid in = held + paid out");
        uint256 owed = stake.slashed();
        for (uint32 pool = 1; pool <= 2; ++pool) {
            (uint256 assets, uint256 total, uint256 leavingTotal) = stake.poolAt(pool);
            owed += assets + stake.commissionOf(pool);
            uint256 worth = 0;
            uint256 held = 0;
            uint256 leaves = 0;
            for (uint32 id = 1; id <= 5; ++id) {
                (uint256 shares, uint256 leaving,) = stake.sharesOf(pool, _owner(id));
                worth += stake.worth(pool, shares + leaving);
                (held, leaves) = (held + shares + leaving, leaves + leaving);
            }
            assertEq(held, total, "shares");
            assertEq(leaves, leavingTotal, "shares on the way");
            assertLe(worth, assets, "worth");
        }
        assertEq(at.balance, owed, "assets, commissions and slashes");
    }
}
