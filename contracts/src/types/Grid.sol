// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @notice The time grid of a cluster: epoch e covers the seconds from `genesis + e * epochSeconds` on, round r the
///         epochs `r * epochs` to `r * epochs + epochs - 1`. Fixed at deployment and equal in all contracts of a cluster.
/// @dev All times are Unix seconds as in block headers.
struct Grid {
    /// The second at which epoch 0, and with it round 0, starts.
    uint64 genesis;
    /// The length of an epoch in seconds.
    uint64 epochSeconds;
    /// The number of epochs in a round.
    uint64 epochs;
    /// How many seconds before a round starts its schedule and its seed are final; shorter than a round.
    uint64 freeze;
}

/// @notice A grid in one word, so that a contract can keep it as an immutable: genesis, epochSeconds, epochs and freeze
///         from the most to the least significant 64 bits.
type PackedGrid is uint256;

using {
    unpack,
    genesis,
    epochSeconds,
    epochs,
    freeze,
    roundSeconds,
    start,
    deadline,
    roundAt,
    roundOf,
    firstEpoch,
    rowsOpen,
    seedOpen,
    effectiveFrom
} for PackedGrid global;

/// @notice The grid has an empty epoch or round, a freeze not shorter than a round, or starts before its first deadline.
error InvalidGrid();

/// @notice The time given lies before genesis.
error BeforeGenesis();

/// @notice Packs a grid after checking it; reverts with `InvalidGrid`.
function pack(Grid memory g) pure returns (PackedGrid) {
    uint256 length = uint256(g.epochSeconds) * g.epochs;
    if (length == 0 || g.freeze >= length || g.freeze > g.genesis) revert InvalidGrid();
    return PackedGrid.wrap(
        (uint256(g.genesis) << 192) | (uint256(g.epochSeconds) << 128) | (uint256(g.epochs) << 64) | g.freeze
    );
}

function unpack(PackedGrid g) pure returns (Grid memory) {
    return Grid(uint64(genesis(g)), uint64(epochSeconds(g)), uint64(epochs(g)), uint64(freeze(g)));
}

function genesis(PackedGrid g) pure returns (uint256) {
    return PackedGrid.unwrap(g) >> 192;
}

function epochSeconds(PackedGrid g) pure returns (uint256) {
    return uint64(PackedGrid.unwrap(g) >> 128);
}

function epochs(PackedGrid g) pure returns (uint256) {
    return uint64(PackedGrid.unwrap(g) >> 64);
}

function freeze(PackedGrid g) pure returns (uint256) {
    return uint64(PackedGrid.unwrap(g));
}

function roundSeconds(PackedGrid g) pure returns (uint256) {
    // No overflow: both factors are below 2^64.
    unchecked {
        return epochSeconds(g) * epochs(g);
    }
}

/// @notice The first second of a round.
function start(PackedGrid g, uint64 round) pure returns (uint256) {
    // No overflow: three factors below 2^64 and a summand below 2^64.
    unchecked {
        return genesis(g) + round * roundSeconds(g);
    }
}

/// @notice The second from which nothing about a round can change any more; its schedule and seed are accepted before it.
function deadline(PackedGrid g, uint64 round) pure returns (uint256) {
    // No underflow: pack refuses a freeze above genesis.
    unchecked {
        return start(g, round) - freeze(g);
    }
}

/// @notice The round that covers the second `time`; reverts with `BeforeGenesis` if none does.
function roundAt(PackedGrid g, uint256 time) pure returns (uint64) {
    if (time < genesis(g)) revert BeforeGenesis();
    return uint64((time - genesis(g)) / roundSeconds(g));
}

/// @notice The round that contains an epoch.
function roundOf(PackedGrid g, uint64 epoch) pure returns (uint64) {
    return uint64(epoch / epochs(g));
}

/// @notice The first epoch of a round.
function firstEpoch(PackedGrid g, uint64 round) pure returns (uint256) {
    return round * epochs(g);
}

/// @notice Whether latency rows for `round` are accepted at `time`: during the round two before it. Rounds 0 and 1 have
///         no rows.
function rowsOpen(PackedGrid g, uint64 round, uint256 time) pure returns (bool) {
    return round >= 2 && time >= start(g, round - 2) && time < start(g, round - 1);
}

/// @notice Whether seed and schedule of `round` are accepted at `time`: from the start of the round before it up to its
///         deadline. Round 0 has neither.
function seedOpen(PackedGrid g, uint64 round, uint256 time) pure returns (bool) {
    return round >= 1 && time >= start(g, round - 1) && time < deadline(g, round);
}

/// @notice The first round for which a change of membership made at `time` counts: three after the current round, because
///         the sets of the two rounds after it are frozen already; round 0 for a change made before genesis.
function effectiveFrom(PackedGrid g, uint256 time) pure returns (uint64) {
    return time < genesis(g) ? 0 : roundAt(g, time) + 3;
}
