// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ICandidates } from "./ICandidates.sol";

/// @title Bids for the epochs of a round
/// @notice Keeps bids and the money behind them; who wins and what it pays is decided by `Elections` when a round is frozen.
///         A bid is an amount per epoch, in gwei, and its deposit covers all epochs of a round: with no other bidder it would
///         win them all, whatever the cap. Only the bid of a sequencer's owner counts for it.
///
///         At the freeze every winner is charged the price times its seats. The rest of all deposits is the bidders' own, to be
///         fetched from the start of the round on; so a bid is locked until then. Nobody is ever paid but by its own call.
interface IAuction {
    /// @notice A winner was charged `amount` wei for its seats.
    event Charged(uint64 indexed round, uint64 indexed rollup, uint32 indexed id, address bidder, uint256 amount);
    /// @notice What was left of a deposit was paid out; `kept` of it was kept because the bid was not revealed.
    event Refunded(
        uint64 indexed round, uint64 indexed rollup, uint32 indexed id, address to, uint256 amount, uint256 kept
    );
    /// @notice Proceeds went to the splitter.
    event Forwarded(uint256 amount);

    error InvalidConfig();
    error NotElections(address caller);
    /// @notice Bids of this kind are not accepted for this round now.
    error BidsClosed(uint64 round);
    /// @notice The value is not a whole number of gwei, or more than 64 bits hold.
    error InvalidValue(uint256 value);
    /// @notice The deposit, in gwei, does not cover the bid times the epochs of a round.
    error DepositTooSmall(uint256 deposit, uint256 required);
    error NoDeposit();
    error TooEarly(uint256 start);
    error PaymentFailed(address to);

    /// @notice Takes the price of each seat from the winners. `Elections` only, once for a rollup and round.
    /// @param price wei per epoch, not above any of these bids.
    function charge(uint64 rollup, uint64 round, uint32[] calldata ids, uint256[] calldata seats, uint256 price)
        external;

    /// @notice Pays what is left of the caller's deposit, from the start of the round on.
    function refund(uint64 rollup, uint64 round, uint32 id, address payable to) external;

    /// @notice Sends what was charged to the splitter. Anyone.
    function forward() external;

    /// @notice What the owner of `id` bids for each epoch, in wei; zero if it does not.
    function bidOf(uint64 rollup, uint64 round, uint32 id) external view returns (uint256);

    /// @notice What a bidder has on deposit for a bid, in wei.
    function depositOf(uint64 rollup, uint64 round, uint32 id, address bidder) external view returns (uint256);

    /// @notice What was charged and not forwarded yet, in wei.
    function proceeds() external view returns (uint256);
    function elections() external view returns (address);
    function splitter() external view returns (address payable);
    function registry() external view returns (ICandidates);
}
