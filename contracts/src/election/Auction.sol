// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { EfficientHashLib } from "solady/utils/EfficientHashLib.sol";

import { IAuction } from "../interfaces/IAuction.sol";
import { ICandidates } from "../interfaces/ICandidates.sol";
import { PackedGrid, pack } from "../types/Grid.sol";

/// @title Bids for the epochs of a round
/// @notice What sealed and open auctions have in common: the deposits.
abstract contract Auction is IAuction {
    /// @dev One word in state, so that a bid costs one new word and a reveal none: 64, 8 and 184 bits from the top.
    struct Bid {
        /// What is left of it, in gwei.
        uint64 deposit;
        /// Whether `value` is the bid in gwei; else it is what hides it.
        bool open;
        uint184 value;
    }

    /// @dev What a bid that was not revealed loses, as a part of its deposit.
    uint256 private constant FORFEIT = 10;

    /// @inheritdoc IAuction
    address public immutable elections;
    /// @inheritdoc IAuction
    address payable public immutable splitter;
    /// @inheritdoc IAuction
    ICandidates public immutable registry;
    PackedGrid internal immutable _grid;

    /// @inheritdoc IAuction
    uint256 public proceeds;
    mapping(bytes32 key => uint256 packedBid) private _bids;

    constructor(ICandidates registry_, address elections_, address payable splitter_) {
        if (elections_ == address(0) || splitter_ == address(0)) revert InvalidConfig();
        (registry, elections, splitter) = (registry_, elections_, splitter_);
        _grid = pack(registry_.grid());
    }

    /// @inheritdoc IAuction
    function charge(uint64 rollup, uint64 round, uint32[] calldata ids, uint256[] calldata seats, uint256 price)
        external
    {
        if (msg.sender != elections) revert NotElections(msg.sender);
        uint256 sum = 0;
        for (uint256 i = 0; i < ids.length; ++i) {
            address bidder = registry.ownerOf(ids[i]);
            uint256 amount = price * seats[i];
            bytes32 key = _key(rollup, round, ids[i], bidder);
            Bid memory bid = _bid(key);
            _setBid(key, bid.deposit - SafeCast.toUint64(amount / 1 gwei), bid.open, bid.value);
            sum += amount;
            emit Charged(round, rollup, ids[i], bidder, amount);
        }
        proceeds += sum;
    }

    /// @inheritdoc IAuction
    function refund(uint64 rollup, uint64 round, uint32 id, address payable to) external {
        if (block.timestamp < _grid.start(round)) revert TooEarly(_grid.start(round));
        bytes32 key = _key(rollup, round, id, msg.sender);
        Bid memory bid = _bid(key);
        uint256 amount = uint256(bid.deposit) * 1 gwei;
        if (amount == 0) revert NoDeposit();
        uint256 kept = bid.open ? 0 : amount / FORFEIT;
        amount -= kept;

        delete _bids[key];
        if (kept != 0) proceeds += kept;
        emit Refunded(round, rollup, id, to, amount, kept);
        (bool paid,) = to.call{ value: amount }("");
        if (!paid) revert PaymentFailed(to);
    }

    /// @inheritdoc IAuction
    function forward() external {
        uint256 amount = proceeds;
        proceeds = 0;
        emit Forwarded(amount);
        (bool paid,) = splitter.call{ value: amount }("");
        if (!paid) revert PaymentFailed(splitter);
    }

    /// @inheritdoc IAuction
    function bidOf(uint64 rollup, uint64 round, uint32 id) external view returns (uint256) {
        Bid memory bid = _bid(_key(rollup, round, id, registry.ownerOf(id)));
        return bid.open ? uint256(bid.value) * 1 gwei : 0;
    }

    /// @inheritdoc IAuction
    function depositOf(uint64 rollup, uint64 round, uint32 id, address bidder) external view returns (uint256) {
        return uint256(_bid(_key(rollup, round, id, bidder)).deposit) * 1 gwei;
    }

    function _setBid(bytes32 key, uint64 deposit, bool open, uint184 value) internal {
        _bids[key] = (uint256(deposit) << 192) | (open ? 1 << 184 : 0) | value;
    }

    function _bid(bytes32 key) internal view returns (Bid memory) {
        uint256 word = _bids[key];
        return Bid(uint64(word >> 192), uint8(word >> 184) != 0, uint184(word));
    }

    /// @dev The deposit in gwei with the value of this call added.
    function _grown(uint64 deposit) internal view returns (uint64) {
        uint256 sum = deposit + msg.value / 1 gwei;
        if (msg.value % 1 gwei != 0 || sum > type(uint64).max) revert InvalidValue(msg.value);
        return uint64(sum);
    }

    /// @dev Reverts unless the deposit covers the bid for all epochs of a round.
    function _requireCovered(uint64 deposit, uint64 bid) internal view {
        uint256 required = uint256(bid) * _grid.epochs();
        if (deposit < required) revert DepositTooSmall(deposit, required);
    }

    function _key(uint64 rollup, uint64 round, uint32 id, address bidder) internal pure returns (bytes32) {
        return EfficientHashLib.hash(rollup, round, id, uint160(bidder));
    }
}
