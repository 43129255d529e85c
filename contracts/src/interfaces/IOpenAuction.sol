// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { IAuction } from "./IAuction.sol";

/// @title Open bids that only rise
/// @notice For round r, bids are taken while round r - 3 lasts. A bid in the last `quiet` seconds moves the close to `quiet`
///         seconds after it, so that others have time to answer; but never beyond the end of round r - 2, because the seed is
///         known afterwards. A bidder raises its own bid by at least a twentieth and never takes it back.
interface IOpenAuction is IAuction {
    /// @notice Somebody bids `bid` gwei per epoch with `deposit` gwei on deposit.
    event Raised(uint64 indexed round, uint64 indexed rollup, uint32 id, address bidder, uint64 bid, uint64 deposit);
    /// @notice Bids for a round are taken until `closesAt`.
    event Extended(uint64 indexed round, uint64 indexed rollup, uint64 closesAt);

    error BidTooLow(uint64 bid, uint256 least);

    /// @notice Bids for the sequencer `id`, or raises the caller's bid for it. The value sent is added to the deposit.
    /// @param amount in gwei per epoch.
    function bid(uint64 rollup, uint64 round, uint32 id, uint64 amount) external payable;

    /// @notice The second from which no bid for the round is taken, unless one comes in the last `quiet` seconds before it.
    function closesAt(uint64 rollup, uint64 round) external view returns (uint256);

    function quiet() external view returns (uint64);
}
