// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ILeaderSchedule } from "../interfaces/ILeaderSchedule.sol";
import { Rows, Side } from "./Rows.sol";

/// @title Proof that a schedule is the best one
/// @notice Checks the entries of a claim, as `ILeaderSchedule.post` describes them, against the rows of both sides.
///
///         Every value of a row is compared in both of its roles: it must not be below its pair's prices unless it lies
///         above the worst value, and not below the worst value if its pair is marked. Since a pair counts with the smaller
///         direction, this holds for the pair iff it holds for both directions, so each row is judged alone.
/// @dev Ten values are compared at a time: a calldata word holds 20 values of 12 bits, and those with even index, like
///      those with odd index, fall into fields of 24 bits. The entries of the other side lie in calldata in the same
///      fields. Field k occupies the bits 24k+16 to 24k+39; the lowest 16 bits are not used. A field stays within
///      (0, 2^24) because prices lie within ±2^20, so nothing is carried from one field to the next, and its top bit says
///      whether the comparison holds.
library Certificate {
    /// One in every field.
    uint256 private constant ONE = 0x0000010000010000010000010000010000010000010000010000010000010000;
    /// The low 12 bits of every field: a value.
    uint256 private constant VALUE = 0x000fff000fff000fff000fff000fff000fff000fff000fff000fff000fff0000;
    /// The top bit of every field: a comparison that holds.
    uint256 private constant HOLDS = 0x8000008000008000008000008000008000008000008000008000008000000000;
    /// Bits 0-20 of an entry: its price plus 2^20.
    uint256 private constant PRICE = 0x1fffff1fffff1fffff1fffff1fffff1fffff1fffff1fffff1fffff1fffff0000;
    /// Bit 22 of an entry: its member is marked.
    uint256 private constant MARKED = 0x4000004000004000004000004000004000004000004000004000004000000000;

    uint256 private constant ZERO_PRICE = 0x100000;
    uint256 private constant MARK = 0x400000;

    /// @notice The length in bytes of the entries of a side.
    function entriesLength(uint256 size) internal pure returns (uint256) {
        // No overflow: a set has at most 256 members.
        unchecked {
            return 60 * ((size + 19) / 20);
        }
    }

    /// @notice The entry of member `index`.
    function entry(Side memory side, uint256 index) internal pure returns (uint256 e) {
        uint256 at = side.entries;
        uint256 size = side.size;
        assembly ("memory-safe") {
            let odd := mul(and(index, 1), mul(30, div(add(size, 19), 20)))
            e := shr(232, calldataload(add(at, add(odd, mul(3, shr(1, index))))))
        }
    }

    /// @notice The sum of the prices in two entries.
    function priceOf(uint256 entryA, uint256 entryB) internal pure returns (int256) {
        // No overflow: prices have 21 bits.
        unchecked {
            return int256(entryA & 0x1fffff) + int256(entryB & 0x1fffff) - int256(2 * ZERO_PRICE);
        }
    }

    /// @notice Counts the turns of every member and pair, and checks that each pair in use was measured in both
    ///         directions and that its prices add up to its round trip.
    /// @param units calldata position of the turns, 12 bits each: 6 for the member of A, 6 for that of B.
    /// @param epochs how many there are.
    /// @return worst the largest round trip of a pair in use.
    /// @return pairs memory position of two bytes per pair, which is numbered by its 12 bits: how often it leads, and 0.
    function tally(Side memory a, Side memory b, uint256 units, uint256 epochs)
        internal
        pure
        returns (uint256 worst, uint256 pairs)
    {
        // No overflow: counts up to 255 and positions in memory.
        unchecked {
            a.counts = Rows.zeros(128 * a.size + 160);
            b.counts = a.counts + 64;
            pairs = a.counts + 128;
            for (uint256 t = 0; t < epochs; ++t) {
                uint256 pair = Rows.value(units, t);
                uint256 i = pair >> 6;
                uint256 j = pair & 63;
                if (i >= a.size || j >= b.size) revert ILeaderSchedule.UnknownMember(t);
                bump(a.counts + i);
                bump(b.counts + j);
                if (bump(pairs + 2 * pair) == 0) {
                    uint256 distance = _distance(a, b, i, j);
                    if (distance > worst) worst = distance;
                }
            }
        }
    }

    /// @notice Adds one to the byte at a memory position and returns what it was. It MUST be below 255, and the 31 bytes
    ///         after it must be allocated.
    function bump(uint256 where) internal pure returns (uint256 before) {
        assembly ("memory-safe") {
            let word := mload(where)
            before := byte(0, word)
            mstore(where, add(word, shl(248, 1)))
        }
    }

    /// @notice Checks that the members of `own` lead as often as they have seats and that their rows contradict neither
    ///         prices nor marks. Returns the seats of the marked members.
    /// @param base seats of every member with a row. @param more bitmap by position of those with one more.
    function check(Side memory own, Side memory other, uint256 worst, uint256 base, uint256 more)
        internal
        pure
        returns (uint256 marked)
    {
        uint256 table = _table(other, worst);
        uint256 doubtful;
        // No overflow: counters up to 64, and seats that add up to the epochs of a round.
        unchecked {
            for (uint256 i = 0; i < own.size; ++i) {
                uint256 row = Rows.at(own, i);
                uint256 seats;
                if (row != 0) {
                    seats = base + (more & 1);
                    more >>= 1;
                    uint256 e = entry(own, i);
                    if (!_holds(row, table, other.size, e, worst)) doubtful |= 1 << i;
                    if (e & MARK != 0) marked += seats;
                }
                if (_countOf(own, i) != seats) revert ILeaderSchedule.WrongSeats(i);
            }
        }
        if (doubtful != 0) _excuse(own, other, worst, doubtful);
    }

    /// @dev The round trip of a pair in the schedule. `_holds` makes sure of "not less than the prices" for both
    ///      directions; a used pair must also reach them.
    function _distance(Side memory a, Side memory b, uint256 i, uint256 j) private pure returns (uint256 distance) {
        uint256 row = Rows.at(a, i);
        uint256 back = Rows.at(b, j);
        if (row == 0) revert ILeaderSchedule.WrongSeats(i);
        if (back == 0) revert ILeaderSchedule.WrongSeats(j);
        distance = Rows.value(row, j);
        uint256 here = Rows.value(back, i);
        if (distance == Rows.UNMEASURED || here == Rows.UNMEASURED) revert ILeaderSchedule.PairForbidden(i, j);
        if (here < distance) distance = here;
        if (priceOf(entry(a, i), entry(b, j)) != int256(distance)) revert ILeaderSchedule.PriceGap(i, j);
    }

    function _countOf(Side memory side, uint256 index) private pure returns (uint256 count) {
        uint256 counts = side.counts;
        assembly ("memory-safe") {
            count := byte(0, mload(add(counts, index)))
        }
    }

    /// @dev Prepares the comparison with the entries of the other side. For every 20 of them four words, for even index
    ///      then for odd: what a value is added to, to be compared with the prices, and to be compared with the worst value.
    function _table(Side memory side, uint256 worst) private pure returns (uint256 table) {
        uint256 entries = side.entries;
        uint256 blocks;
        unchecked {
            // No overflow: a set has at most 256 members.
            blocks = (side.size + 19) / 20;
        }
        table = Rows.zeros(128 * blocks);
        uint256 illegal;
        assembly ("memory-safe") {
            // 2^23 + 2^20: added to a value, minus the entries' biased prices.
            let prices := add(HOLDS, mul(ZERO_PRICE, ONE))
            // 2^23 - worst, and 2^22 more for pairs that are not marked.
            let marks := sub(add(HOLDS, MARKED), mul(worst, ONE))
            let odd := mul(30, blocks)
            let to := add(table, mul(128, blocks))
            for { let at := table } lt(at, to) { at := add(at, 128) } {
                let e := calldataload(entries)
                illegal := or(illegal, e)
                mstore(at, sub(prices, and(e, PRICE)))
                mstore(add(at, 32), sub(marks, and(e, MARKED)))
                e := calldataload(add(entries, odd))
                illegal := or(illegal, e)
                mstore(add(at, 64), sub(prices, and(e, PRICE)))
                mstore(add(at, 96), sub(marks, and(e, MARKED)))
                entries := add(entries, 30)
            }
        }
        if (illegal & ~(PRICE | MARKED | 0xffff) != 0) revert ILeaderSchedule.InvalidPrice();
    }

    /// @dev Whether no value of a row contradicts the prices or the marks. Assembly: this is the inner loop, run for every
    ///      ten of the 2nm values; the checked plain loop over single values takes more than ten times the gas.
    function _holds(uint256 row, uint256 table, uint256 size, uint256 e, uint256 worst) private pure returns (bool ok) {
        assembly ("memory-safe") {
            let price := mul(sub(and(e, 0x1fffff), ZERO_PRICE), ONE)
            let beyond := sub(HOLDS, mul(add(worst, 1), ONE))
            let unmarked := mul(iszero(and(e, MARK)), HOLDS)
            let all := HOLDS
            let to := add(table, mul(128, div(add(size, 19), 20)))
            for { } lt(table, to) { table := add(table, 128) } {
                let word := calldataload(row)
                let v := and(shr(12, word), VALUE)
                all := and(all, or(sub(add(v, mload(table)), price), add(v, beyond)))
                all := and(all, or(add(v, mload(add(table, 32))), unmarked))
                v := and(word, VALUE)
                all := and(all, or(sub(add(v, mload(add(table, 64))), price), add(v, beyond)))
                all := and(all, or(add(v, mload(add(table, 96))), unmarked))
                row := add(row, 30)
            }
            ok := eq(all, HOLDS)
        }
    }

    /// @dev Goes through the doubtful rows value by value: a contradiction counts only if the pair is not forbidden, that
    ///      is if the other end measured it too. (A value that is itself unmeasured contradicts nothing.)
    function _excuse(Side memory own, Side memory other, uint256 worst, uint256 doubtful) private pure {
        for (uint256 i = 0; i < own.size; ++i) {
            if ((doubtful >> i) & 1 == 0) continue;
            uint256 row = Rows.at(own, i);
            uint256 e = entry(own, i);
            for (uint256 j = 0; j < other.size; ++j) {
                uint256 back = Rows.at(other, j);
                if (back == 0 || _agrees(Rows.value(row, j), e, entry(other, j), worst)) continue;
                if (Rows.value(back, i) != Rows.UNMEASURED) revert ILeaderSchedule.NotOptimal(i, j);
            }
        }
    }

    function _agrees(uint256 v, uint256 e, uint256 f, uint256 worst) private pure returns (bool) {
        if (v < worst && e & f & MARK != 0) return false;
        return v > worst || int256(v) >= priceOf(e, f);
    }
}
