// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Ballot, Mechanism, Multiplier, Pool, Record, Seat } from "../types/Ballot.sol";

/// @title What elections come to
/// @notice Computes what the election contracts compute, from values that the caller gives: for wallets, auditors and tests.
///         Keeps nothing. The Go package `election` gives the same answers.
interface IElector {
    /// @notice The mechanism is none, the adaptive one is its own base, the floor lies above the cap, or the multiplier does
    ///         not ascend from a factor above zero.
    error InvalidRules();
    error NoEpochs();
    error TooManyCandidates(uint256 count);
    /// @notice Candidate `id` stands behind one with the same or a larger id.
    error NotAscending(uint32 id);
    /// @notice The score of candidate `id` is above one million.
    error InvalidScore(uint32 id);
    /// @notice No candidate is active, or none weighs anything.
    error Nobody();
    /// @notice The pool lost so much that its shares have no price that numbers can hold.
    error PoolSpent();
    error TooManyShares(uint256 shares, uint256 total);
    /// @notice A value lies outside of the range that it is defined for.
    error OutOfRange(uint256 value);

    /// @notice Holds an election.
    /// @return seats of those who have any, ascending by sequencer; they add up to the epochs of the ballot.
    /// @return price what every winner of an auction pays for each of its epochs, in wei; zero for other mechanisms.
    /// @return standbys those of the rotation who stay live without seats, in the order in which they step in.
    function elect(Mechanism mechanism, Ballot calldata ballot)
        external
        pure
        returns (Seat[] memory seats, uint256 price, uint32[] memory standbys);

    /// @notice Splits epochs in proportion to weights, by the largest remainder, within a floor and a cap (none if zero).
    /// @param weights at most 64, each below 2^176.
    function apportion(bytes32 seed, uint256[] calldata weights, uint16 epochs, uint16 floor, uint16 cap)
        external
        pure
        returns (uint256[] memory seats);

    /// @notice Who steps in for the leader of an epoch, first to last.
    /// @param live the sequencers that are live in the round, ascending by id.
    function standbyOrder(bytes32 seed, uint64 epoch, uint32[] calldata live, uint32 leader)
        external
        pure
        returns (uint32[] memory order);

    /// @notice The image of `x` under the permutation of 0 … r-1 that the seed selects; r is at most 2^64.
    function permute(bytes32 seed, uint256 x, uint256 r) external pure returns (uint256);

    /// @notice The share of a record that is as it should be, in millionths, and the score that it makes of another one.
    function scored(uint32 score, Record calldata record) external pure returns (uint256 quality, uint256 next);

    /// @notice The factor that a multiplier gives to a score, in millionths.
    function factor(Multiplier calldata multiplier, uint32 score) external pure returns (uint256);

    /// @notice The pool after a deposit, and the shares that it bought.
    function deposit(Pool calldata pool, uint256 assets) external pure returns (Pool memory next, uint256 shares);

    /// @notice The pool after shares were redeemed, and what they were worth.
    function redeem(Pool calldata pool, uint256 shares) external pure returns (Pool memory next, uint256 assets);

    /// @notice The pool after a slash, and what it took.
    function slash(Pool calldata pool, uint256 amount) external pure returns (Pool memory next, uint256 taken);

    /// @notice The pool after a reward, and what the sequencer keeps of it for its commission in millionths.
    function reward(Pool calldata pool, uint256 amount, uint32 commission)
        external
        pure
        returns (Pool memory next, uint256 kept);
}
