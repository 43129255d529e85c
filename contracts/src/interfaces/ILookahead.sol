// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ILeaderSchedule } from "./ILeaderSchedule.sol";
import { ISeedAnchor } from "./ISeedAnchor.sol";
import { ISequencerRegistry } from "./ISequencerRegistry.sol";

/// @title Who serves which rollup in which slot
/// @notice Answers from what the other contracts of a cluster hold, and keeps nothing. A slot is an epoch of the cluster's
///         grid: the unit in which leadership changes. Every answer follows from final facts and can be computed off chain
///         alike; the Go packages `prf` and `schedule` do.
interface ILookahead {
    /// @notice More was asked for than `MOST`.
    error TooMany(uint256 n);
    /// @notice The cluster does not have this rollup.
    error UnknownRollup(uint64 rollup);
    /// @notice The round is over, so the operators of its members may be gone.
    error RoundOver(uint64 round);

    /// @notice `n` draws from 0 … r-1, each value exactly equally likely, from the seed of the current round: the prevrandao
    ///         of the L1 block that anchored it, or the chained seed if none did. They change with the round.
    /// @dev `Prf.draws(keccak256(seed ‖ "draws"), n, r)`; `r` is 1 to 2^64 - 1.
    function lookahead(uint256 n, uint256 r) external view returns (uint256[] memory draws);

    /// @notice Who leads `rollup` in the slots from `fromSlot` on: at most `n`, fewer where a round is still undecided. Where
    ///         a schedule stands that is the scheduled leader, else the fallback of `LeaderSchedule`: always what
    ///         `ILeaderSchedule.leaderAt` says.
    function lookahead(uint64 rollup, uint64 fromSlot, uint256 n) external view returns (uint32[] memory sequencers);

    /// @notice Who serves all of `rollups` at once, by rollup in the order given and by slot. Differs from asking for each
    ///         alone only in rounds without a schedule, and there only if some operators (owners of registry entries) have
    ///         seats on all rollups asked about: then the E turns of a round are split equally among these operators, and
    ///         one of them serves all rollups in each turn. Position p belongs to the operator with the p-th lowest address;
    ///         of several entries of an operator on one rollup the lowest id serves. Neither the order of `rollups` nor
    ///         repetitions change who serves.
    ///
    ///         So an operator that serves only some of the rollups has no turns in such a round, and a single operator
    ///         that serves all has all turns. Turns go by operator, not by entry: more entries do not mean more turns, more
    ///         accounts do.
    ///
    ///         Whom a node lets seal is what `leaderAt` says. This answers whom to hand a request to that touches
    ///         several rollups.
    function lookaheadAll(uint64[] calldata rollups, uint64 fromSlot, uint256 n)
        external
        view
        returns (uint32[][] memory sequencers);

    /// @notice The most draws or slots of one answer.
    function MOST() external view returns (uint256);
    function schedule() external view returns (ILeaderSchedule);
    function registry() external view returns (ISequencerRegistry);
    function anchor() external view returns (ISeedAnchor);
}
