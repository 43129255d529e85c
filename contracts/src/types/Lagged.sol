// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @notice A value below 2^64 whose changes count from a later round on, in one word. It keeps what counts for three rounds:
///         the one from which the newest change counts, and the two before it. As changes count three rounds after the current
///         one, those are all rounds that are still to be decided.
/// @dev From the most significant 64 bits on: the round from which the newest value counts, the newest value, what counts for
///      the round before that, and for the one before.
type Lagged is uint256;

using { latest, at, changed } for Lagged global;

/// @notice The newest value, which need not count yet.
function latest(Lagged word) pure returns (uint64) {
    return uint64(Lagged.unwrap(word) >> 128);
}

/// @notice What counts for `round`. For rounds before those that are kept, the oldest value there is.
function at(Lagged word, uint64 round) pure returns (uint64) {
    uint256 from = Lagged.unwrap(word) >> 192;
    // No overflow: both are below 2^64.
    unchecked {
        if (round >= from) return uint64(Lagged.unwrap(word) >> 128);
        return uint64(round + 1 == from ? Lagged.unwrap(word) >> 64 : Lagged.unwrap(word));
    }
}

/// @notice The word after a change that counts from `round` on. Rounds MUST NOT descend from one change to the next.
function changed(Lagged word, uint64 round, uint64 value) pure returns (Lagged) {
    uint64 before = at(word, round == 0 ? 0 : round - 1);
    uint64 twoBefore = at(word, round < 2 ? 0 : round - 2);
    return Lagged.wrap((uint256(round) << 192) | (uint256(value) << 128) | (uint256(before) << 64) | twoBefore);
}
