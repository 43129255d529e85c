// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ICandidates } from "../interfaces/ICandidates.sol";
import { ISealedAuction } from "../interfaces/ISealedAuction.sol";
import { Auction } from "./Auction.sol";

/// @title Sealed bids
contract SealedAuction is Auction, ISealedAuction {
    constructor(ICandidates registry_, address elections_, address payable splitter_)
        Auction(registry_, elections_, splitter_)
    { }

    /// @inheritdoc ISealedAuction
    function commit(uint64 rollup, uint64 round, uint32 id, uint184 secret) external payable {
        if (round < 3 || block.timestamp < _grid.start(round - 3) || block.timestamp >= _grid.start(round - 2)) {
            revert BidsClosed(round);
        }
        uint64 deposit = _grown(0);
        if (deposit == 0) revert NoDeposit();
        bytes32 key = _key(rollup, round, id, msg.sender);
        if (_bid(key).deposit != 0) revert AlreadyCommitted();
        _setBid(key, deposit, false, secret);
    }

    /// @inheritdoc ISealedAuction
    function reveal(uint64 rollup, uint64 round, uint32 id, uint64 bid, bytes32 salt) external {
        if (round < 3 || block.timestamp < _grid.start(round - 2) || block.timestamp >= _grid.start(round - 1)) {
            revert BidsClosed(round);
        }
        bytes32 key = _key(rollup, round, id, msg.sender);
        Bid memory kept = _bid(key);
        bool hidden = bid != 0 && !kept.open && kept.value == secretOf(rollup, round, id, msg.sender, bid, salt);
        if (!hidden || kept.deposit == 0) revert WrongSecret();
        _requireCovered(kept.deposit, bid);
        _setBid(key, kept.deposit, true, bid);
        emit Revealed(round, rollup, id, msg.sender, bid);
    }

    /// @inheritdoc ISealedAuction
    function secretOf(uint64 rollup, uint64 round, uint32 id, address bidder, uint64 bid, bytes32 salt)
        public
        pure
        returns (uint184)
    {
        return uint184(uint256(keccak256(abi.encode(rollup, round, id, bidder, bid, salt))));
    }
}
