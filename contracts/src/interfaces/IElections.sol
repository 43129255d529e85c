// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Mechanism, Rules, Seat } from "../types/Ballot.sol";
import { IAuction } from "./IAuction.sol";
import { ICandidates } from "./ICandidates.sol";
import { ISeedAnchor } from "./ISeedAnchor.sol";

/// @title The book of elections
/// @notice Keeps which mechanism each rollup uses and the seats of every round.
///
///         **Nothing can be ground.** The seed of round r comes from the first block of round r - 1. Everything else that seats
///         depend on is final before that block: sets, bonds, delegations, scores and rules count three rounds after the
///         change, and bids end with round r - 2. So `freeze` only reads; when in its window it is called, and by whom, makes
///         no difference. Two things remain: a penalty between seed and freeze takes its sequencer out, which costs more than
///         a tie is worth; and the chained seed of a round without an anchor is known early, but no round is frozen by one.
///
///         **Nobody has to call.** A round whose mechanism finds nobody has equal seats for all who are eligible, and one that
///         nobody froze by its deadline for all members: what they hold may still change, and seats may not.
interface IElections {
    /// @notice What a rollup goes by from a round on.
    struct Choice {
        uint64 fromRound;
        Mechanism mechanism;
        /// Keeps the bids; zero for mechanisms without.
        IAuction auction;
        Rules rules;
    }

    /// @notice A rollup goes by another mechanism or other rules from this round on.
    event Chosen(uint64 indexed rollup, uint64 fromRound, Mechanism mechanism, address auction, Rules rules);
    /// @notice Governance gave a sequencer a weight, from this round on.
    event WeightGiven(uint64 indexed rollup, uint32 indexed id, uint64 weight, uint64 fromRound);
    /// @notice The seats of a round are final. Lanes as in `lanesOf`; the price is that of an auction, in wei per epoch.
    event Frozen(
        uint64 indexed round,
        uint64 indexed rollup,
        Mechanism mechanism,
        uint208 seated,
        bool equal,
        uint256 first,
        uint256 second,
        uint256 price
    );

    error InvalidConfig();
    error InvalidChoice();
    error NotGovernance(address caller);
    error RoundClosed(uint64 round);
    error NotFrozen(uint64 round);
    error NobodyEligible(uint64 rollup, uint64 round);

    /// @notice Chooses mechanism and rules of a rollup, from three rounds after the current one on: those before are open or
    ///         frozen. Governance only, which is meant to be a timelock.
    /// @param auction keeps the bids if the mechanism, or the base of the adaptive one, is an auction; else zero.
    function choose(uint64 rollup, Mechanism mechanism, Rules calldata rules, IAuction auction) external;

    /// @notice Gives weights for the mechanism `Authority`, from three rounds after the current one on; zero counts as one.
    ///         They are those of the present owners of the entries. Governance only.
    function giveWeights(uint64 rollup, uint32[] calldata ids, uint64[] calldata weights) external;

    /// @notice Makes the seats of a round final. Anyone, from the anchor of the seed up to the deadline of the round. A
    ///         repetition changes nothing.
    function freeze(uint64 round, uint64 rollup) external;

    /// @notice Who has seats, by id, and how many. With `equal` the members share the epochs as `LeaderSchedule` says of equal
    ///         seats. Else member p in ascending order has the number in byte `p % 32` of `first` for p < 32, of `second` for
    ///         the others, counted from the highest one. Reverts with `NotFrozen` while that is undecided.
    function lanesOf(uint64 round, uint64 rollup)
        external
        view
        returns (uint208 seated, bool equal, uint256 first, uint256 second);

    /// @notice The seats of a round, ascending by sequencer; they add up to its epochs.
    function seats(uint64 round, uint64 rollup) external view returns (Seat[] memory);

    /// @notice What a rollup goes by in a round; the mechanism is `None` if nothing was chosen.
    function choiceAt(uint64 rollup, uint64 round) external view returns (Choice memory);

    /// @notice The weight that governance gave the present owner of `id` for a round.
    function givenAt(uint64 rollup, uint32 id, uint64 round) external view returns (uint64);

    function governance() external view returns (address);
    function registry() external view returns (ICandidates);
    function anchor() external view returns (ISeedAnchor);
}
