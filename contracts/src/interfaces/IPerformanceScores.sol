// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Record } from "../types/Ballot.sol";
import { ICandidates } from "./ICandidates.sol";

/// @title How well sequencers do
/// @notice Keeps a score for each sequencer, in millionths. A score changes by records of single rounds: from the reporter,
///         which is a contract that sees facts itself, or signed by more than two thirds of the sequencers that were eligible
///         in that round. A record counts once, while the round after its own lasts, so nobody can choose the order; the score
///         that it makes counts three rounds after the current one.
///
///         A vote is EIP-712 typed data `Record(uint64 rollup,uint64 round,uint32 sequencer,uint32 blocks,uint32 missed,uint32
///         promises,uint32 broken,uint32 delay,uint32 target,uint32 turns)` with name "lockstep PerformanceScores" and version
///         "1", signed by the voter's registered measurement key as an EIP-2098 compact signature with low s.
interface IPerformanceScores {
    struct Vote {
        uint32 voter;
        bytes32 r;
        bytes32 vs;
    }

    /// @notice A record was taken, and the score that it makes counts from `fromRound` on.
    event Scored(
        uint32 indexed id, uint64 indexed round, uint64 indexed rollup, Record record, uint256 score, uint64 fromRound
    );

    error NotReporter(address caller);
    error RoundClosed(uint64 round);
    error AlreadyScored(uint32 id, uint64 round);
    error NotEligible(uint32 id);
    /// @notice A voter stands behind one with the same or a larger id.
    error NotAscending(uint32 voter);
    error InvalidSignature(uint32 voter);
    error NoQuorum(uint256 votes, uint256 eligible);

    /// @notice Takes a record that a quorum signed. Anyone.
    /// @param votes ascending by voter.
    function post(uint64 rollup, uint64 round, uint32 id, Record calldata record, Vote[] calldata votes) external;

    /// @notice Takes a record of facts. The reporter only.
    function report(uint64 rollup, uint64 round, uint32 id, Record calldata record) external;

    /// @notice The score of `id`, in the hands of its present owner, for `round`. Final from the start of round `round - 2` on.
    function scoreAt(uint32 id, uint64 round) external view returns (uint256);

    /// @notice The digest that a voter signs.
    function recordDigest(uint64 rollup, uint64 round, uint32 id, Record calldata record)
        external
        view
        returns (bytes32);

    /// @notice Zero if there is none.
    function reporter() external view returns (address);
    function registry() external view returns (ICandidates);
}
