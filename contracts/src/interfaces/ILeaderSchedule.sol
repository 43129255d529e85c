// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Grid } from "../types/Grid.sol";
import { IElections } from "./IElections.sol";
import { ILatencyBoard } from "./ILatencyBoard.sol";
import { ISeedAnchor } from "./ISeedAnchor.sol";
import { ISequencerRegistry } from "./ISequencerRegistry.sol";

/// @title Who leads when
/// @notice Holds the schedule of every round for a cluster of two rollups, A and B, in the registry's order. It takes only
///         a schedule that is proven to be the best one for the rows on the board: the smallest possible worst round trip
///         and, among the schedules that reach it, the smallest sum over the epochs.
///
///         **Distance.** The round trip of a pair is the smaller of its two directions, in units of the board; a pair that
///         lacks one direction is forbidden.
///
///         **Seats.** A member leads as many of the E epochs of a round as `IElections` gave it. Those of members without a
///         row, or out of reach by their own one (see `ILatencyBoard`), pass on to the others, in proportion to what these
///         have, by the largest remainder. Where all with seats and a row are out of reach, none of these sits out. Without
///         elections, or where they gave equal seats, the k members who stay share the epochs: each leads
///         `E / k`, and the `E % k` who stand in a row from position `(x * k) >> 64` on lead one more, where x is the first 8
///         bytes of `keccak256(seed ‖ "seats")`. Positions follow ascending ids and wrap around.
///
///         **Slack.** Where the deployment allows a slack s, a member with a seats leads from a - s to a + s of the epochs,
///         and one at least, as the best schedule needs it; nobody else leads any. Then the best is the best among all these
///         numbers, and it is posted only: `solve` does not search them. The fallback goes by the seats as they are.
///
///         **Order.** Unit q of a pair (i, j) that leads c epochs has the key `((q << 64) + phase) / c`, where phase is the
///         first 8 bytes of `keccak256(seed ‖ "order" ‖ uint8 salt ‖ uint16 i ‖ uint16 j)`. Units are sorted by key, i, j
///         and then taken apart where a leader would lead twice in a row, as `Order` says.
///
///         **Fallback.** A round without a schedule at its deadline goes by a keyed permutation of the epochs over the
///         seats, the same draw for both rollups. If nobody with seats has a row on one of them, no seats pass on.
///
///         Members are named by index: their position among the set bits of their rollup's admitted set.
interface ILeaderSchedule {
    /// @notice Where the turns of a round come from.
    enum Source {
        /// Undecided: before the deadline and nothing posted.
        None,
        /// Posted with a proof.
        Posted,
        /// Found by `solve`.
        Solved,
        /// Nothing was posted in time.
        Fallback
    }

    /// @notice The schedule of a round by sequencer ids. For `Source.None` there are no leaders, and for
    ///         `Source.Fallback` worst and salt are zero.
    struct Schedule {
        Source source;
        /// The worst round trip in units of the board.
        uint16 worst;
        uint8 salt;
        /// The admitted members by index.
        uint32[] membersA;
        uint32[] membersB;
        /// The leaders by epoch of the round.
        uint32[] leadersA;
        uint32[] leadersB;
    }

    /// @notice A round got its schedule. The words are those in storage, from the top down: source 2 bits (as in `Source`),
    ///         salt 4, worst round trip 12, 22 bits without meaning, and the turns after repair, 12 bits each: 18 in the first
    ///         word, 21 in each later one. A turn is 6 bits for the index on A and 6 for the index on B.
    event Scheduled(uint64 indexed round, uint256[] words);

    /// @notice The contracts do not fit together, or a round has more epochs than `MAX_EPOCHS`.
    error InvalidConfig();
    /// @notice Schedules for this round are not accepted now.
    error RoundClosed(uint64 round);
    /// @notice The round has its schedule already.
    error AlreadyScheduled(uint64 round);
    /// @notice The seed of the round comes from no block, so whoever posted could have known it beforehand.
    error SeedNotAnchored(uint64 round);
    /// @notice The sets or rows handed in are not those on the board.
    error RowsDiffer();
    /// @notice A rollup has more members than can be checked.
    error InvalidSides(uint256 sizeA, uint256 sizeB);
    /// @notice Nobody with seats on the rollup has a row on the board.
    error NoRows(uint64 rollup);
    /// @notice A salt above 15.
    error InvalidSalt(uint256 salt);
    /// @notice Member `index` of a rollup does not lead the number of epochs that it has seats for, or does not exist.
    error WrongSeats(uint256 index);
    /// @notice By the prices, other numbers of epochs that the slack allows would be better.
    error SeatsNotBest();
    /// @notice Where there is a slack, schedules are posted and not searched on chain.
    error NotSearched();
    /// @notice A pair in the schedule was not measured in both directions.
    error PairForbidden(uint256 i, uint256 j);
    /// @notice The prices of a pair in the schedule do not add up to its round trip.
    error PriceGap(uint256 i, uint256 j);
    /// @notice No pair in the schedule has the worst round trip claimed, or one has a larger one.
    error WrongWorst(uint256 found);
    /// @notice The row of member `index` of one rollup contradicts the prices or the bottleneck set.
    error NotOptimal(uint256 index, uint256 other);
    /// @notice The bottleneck set has enough partners, so it proves nothing.
    error NoBottleneck();
    /// @notice An entry uses bits that it must not use.
    error InvalidEntry();
    /// @notice Turn `turn` does not stand where the seed puts it.
    error NotInOrder(uint256 turn);
    /// @notice The pairs that were measured cannot fill the seats.
    error Infeasible();
    /// @notice The round is still open and has no schedule yet.
    error Undecided(uint64 round);
    /// @notice The round is so long ago that a later one took its place.
    error Forgotten(uint64 round);
    /// @notice This contract keeps no turns for the rollup.
    error UnknownRollup(uint64 rollup);
    /// @notice A rollup has no members in the round.
    error NobodyAdmitted(uint64 rollup, uint64 round);

    /// @notice Posts the best schedule of `round` with its proof. Anyone may call, while the round before it lasts and up
    ///         to the deadline, once the seed is anchored; the first one stays.
    /// @param claim one byte string, big-endian, without gaps:
    ///        - salt, 1 byte;
    ///        - worst round trip T, 2 bytes;
    ///        - the admitted sets of A and B as on the board, 26 bytes each;
    ///        - the entries of A, then of B (below), `60 * ceil(size / 20)` bytes each;
    ///        - the turns sorted by key, *before* repair: 12 bits each (6 for i, 6 for j), after an odd number 4 zero bits;
    ///        - the rows in their order of arrival: id, 1 byte, and values as on the board.
    ///
    ///        Entries are 3 bytes, first those of the members with even index, ascending, padded with zeros to a multiple
    ///        of 30 bytes, then those with odd index likewise. Bits 0–20 are the price of the member plus 2^20; a member
    ///        without seats, and padding, is 0 throughout. Bit 22 marks the members of the bottleneck: on A the set S, on B
    ///        the members *outside* of W. Bits 21 and 23 are 0.
    ///
    ///        **What the proof says.** No marked pair is nearer than T, yet the seats of the marked members of both sides
    ///        add up to more than E: some epoch must have a marked pair, so no schedule has a worst value below T (Hall).
    ///        The prices of a pair never exceed its round trip where that is at most T, and equal it for every pair in the
    ///        schedule: so no schedule within T has a smaller sum (linear programming duality).
    ///
    ///        With a slack, the seats of the marked members count as often as these must lead at least: by their own
    ///        ranges, and by what the ranges of the others leave of E. And nobody who could lead more has a lower price
    ///        than somebody on its side who could lead less, so other numbers do not make the sum of prices smaller.
    function post(uint64 round, bytes calldata claim) external;

    /// @notice Finds the best schedule of `round` on chain and keeps it, for at most 5 members on either side. It reaches
    ///         the same objective as a posted one: smallest worst value, then smallest sum. Conditions as for `post`.
    /// @param claim the sets of A and B, 26 bytes each, then the rows, as in `post`.
    function solve(uint64 round, bytes calldata claim) external;

    /// @notice The sequencer that leads `rollup` in `epoch`. Reverts with `Undecided` before the deadline of the round if
    ///         it has no schedule yet.
    function leaderAt(uint64 rollup, uint64 epoch) external view returns (uint32 sequencer);

    /// @notice Everything about the schedule of `round`.
    function scheduleOf(uint64 round) external view returns (Schedule memory);

    /// @notice How many seats the members of both rollups have in `round`, by index: so often they lead, except that a posted
    ///         schedule may differ by the slack. Reverts while the seed is open, or the elections are; until the rows are
    ///         final it says what would be if no more came.
    function seatsOf(uint64 round) external view returns (uint256[] memory seatsA, uint256[] memory seatsB);

    /// @notice How many rounds are kept. The schedule of an older one is in the events; asking for it here reverts with
    ///         `Forgotten` once its place was taken.
    function kept() external view returns (uint256);

    /// @notice How many epochs more or fewer than its seats a member may lead in a posted schedule.
    function slack() external view returns (uint8);

    /// @notice The most epochs that a round may have.
    function MAX_EPOCHS() external view returns (uint256);
    function registry() external view returns (ISequencerRegistry);
    function board() external view returns (ILatencyBoard);
    function anchor() external view returns (ISeedAnchor);

    /// @notice Who gives the seats; zero if all members share the epochs equally.
    function elections() external view returns (IElections);
    function grid() external view returns (Grid memory);
}
