// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";

import { ICandidates } from "../interfaces/ICandidates.sol";
import { IOpenAuction } from "../interfaces/IOpenAuction.sol";
import { Auction } from "./Auction.sol";

/// @title Open bids that only rise
contract OpenAuction is Auction, IOpenAuction {
    struct Extension {
        uint64 round;
        uint64 closesAt;
    }

    /// @dev A bid rises by at least one in this many parts.
    uint256 private constant STEP = 20;

    /// @inheritdoc IOpenAuction
    uint64 public immutable quiet;

    /// @dev By rollup and parity of the round: extensions of more than two rounds never run at once.
    mapping(uint64 rollup => Extension[2] byParity) private _extensions;

    /// @param quiet_ above zero and shorter than a round.
    constructor(ICandidates registry_, address elections_, address payable splitter_, uint64 quiet_)
        Auction(registry_, elections_, splitter_)
    {
        if (quiet_ == 0 || quiet_ >= _grid.roundSeconds()) revert InvalidConfig();
        quiet = quiet_;
    }

    /// @inheritdoc IOpenAuction
    function bid(uint64 rollup, uint64 round, uint32 id, uint64 amount) external payable {
        if (round < 3 || block.timestamp < _grid.start(round - 3)) revert BidsClosed(round);
        uint256 end = closesAt(rollup, round);
        if (block.timestamp >= end) revert BidsClosed(round);
        bytes32 key = _key(rollup, round, id, msg.sender);
        Bid memory kept = _bid(key);
        uint256 least = kept.value + Math.ceilDiv(kept.value, STEP);
        if (amount == 0 || amount < least) revert BidTooLow(amount, least);
        uint64 deposit = _grown(kept.deposit);
        _requireCovered(deposit, amount);

        _setBid(key, deposit, true, amount);
        emit Raised(round, rollup, id, msg.sender, amount, deposit);
        uint64 later = uint64(Math.min(block.timestamp + quiet, _grid.start(round - 1)));
        if (later > end) {
            _extensions[rollup][round % 2] = Extension(round, later);
            emit Extended(round, rollup, later);
        }
    }

    /// @inheritdoc IOpenAuction
    function closesAt(uint64 rollup, uint64 round) public view returns (uint256) {
        Extension storage extension = _extensions[rollup][round % 2];
        return extension.round == round && round != 0 ? extension.closesAt : _grid.start(round - 2);
    }
}
