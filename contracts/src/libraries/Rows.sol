// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { LibBit } from "solady/utils/LibBit.sol";

import { ILeaderSchedule } from "../interfaces/ILeaderSchedule.sol";

/// @notice One rollup in a round, as handed in by a poster.
struct Side {
    /// The admitted set by ids.
    uint256 set;
    /// How many members the set has.
    uint256 size;
    /// How many of them have a row on the board, and so seats.
    uint256 seated;
    /// The length of a row of this side in calldata, with its id.
    uint256 rowLength;
    /// Memory position of a table with a word per member, by index: the calldata position of its values in the low 32
    /// bits, 0 without a row, and its entry in the 24 bits above.
    uint256 members;
    /// Calldata position of the entries of a proof about this side, and how many places the even indices have.
    uint256 entries;
    uint256 half;
    /// Memory positions between which stands what the rows of this side are compared with; none if equal.
    uint256 table;
    uint256 tableEnd;
}

/// @title Latency rows in calldata
/// @notice Reads the rows of a round against the running hash that the board keeps. A row is the sequencer's id and one
///         value of 12 bits for every member of the other rollup.
///
///         On the way every value is compared in both roles that it has in a proof (see `Certificate`): it must not be
///         below its pair's prices unless it lies above the worst value, and not below the worst value if its pair is marked.
/// @dev Ten values are compared at a time: a calldata word holds 20 values of 12 bits, and those with even index, like
///      those with odd index, fall into fields of 24 bits. Entries lie in calldata in the same fields: those with even
///      index first, then those with odd index, each half padded to a multiple of ten. Field k from the top occupies the
///      bits 232-24k to 255-24k; the lowest 16 bits are not used. A field stays within (0, 2^24) because prices lie within
///      ±2^20, so nothing is carried from one field to the next, and its top bit says whether the comparison holds.
library Rows {
    /// @notice The value of a direction that was not measured.
    uint256 internal constant UNMEASURED = 0xfff;
    /// @notice A price of 0 in an entry, the bits of its price, and its mark.
    uint256 internal constant BIAS = 0x100000;
    uint256 internal constant PRICE = 0x1fffff;
    uint256 internal constant MARK = 0x400000;

    /// In every field: one, a value of 12 bits, the top bit, a price, the mark.
    uint256 private constant ONES = 0x0000010000010000010000010000010000010000010000010000010000010000;
    uint256 private constant VALUES = 0x000fff000fff000fff000fff000fff000fff000fff000fff000fff000fff0000;
    uint256 private constant HOLDS = 0x8000008000008000008000008000008000008000008000008000008000000000;
    uint256 private constant PRICES = 0x1fffff1fffff1fffff1fffff1fffff1fffff1fffff1fffff1fffff1fffff0000;
    uint256 private constant MARKS = 0x4000004000004000004000004000004000004000004000004000004000000000;

    /// @notice The two sides of a round without rows yet, for sets of at most 64 members each.
    function open(uint256 setA, uint256 setB) internal pure returns (Side memory a, Side memory b) {
        (a.set, b.set) = (setA, setB);
        (a.size, b.size) = (LibBit.popCount(setA), LibBit.popCount(setB));
        // No overflow: a set has at most 256 members.
        unchecked {
            a.rowLength = 1 + ((3 * b.size + 1) >> 1);
            b.rowLength = 1 + ((3 * a.size + 1) >> 1);
            a.half = 10 * ((a.size + 19) / 20);
            b.half = 10 * ((b.size + 19) / 20);
            // One word more than members: `read` may be handed an id above all members, and only its caller learns from the
            // hash that the row is none of the board's.
            a.members = zeros(32 * a.size + 32);
            b.members = zeros(32 * b.size + 32);
        }
    }

    /// @notice Has the rows of `own` compared with the entries of `other`. For every 20 members four words, for even index
    ///         then for odd: what a value is added to, to be compared with the prices, and to be compared with the worst value.
    function expect(Side memory own, Side memory other, uint256 worst) internal pure {
        uint256 from = other.entries;
        uint256 half = other.half;
        uint256 table;
        uint256 at;
        uint256 used;
        assembly ("memory-safe") {
            half := mul(3, half)
            table := mload(0x40)
            at := table
            // 2^23 + 2^20: added to a value, minus the entries' biased prices.
            let prices := add(HOLDS, mul(BIAS, ONES))
            // 2^23 - worst, and 2^22 more for pairs that are not marked.
            let marks := sub(add(HOLDS, MARKS), mul(worst, ONES))
            for { let to := add(from, half) } lt(from, to) { from := add(from, 30) } {
                let entries := calldataload(from)
                used := or(used, entries)
                mstore(at, sub(prices, and(entries, PRICES)))
                mstore(add(at, 0x20), sub(marks, and(entries, MARKS)))
                entries := calldataload(add(from, half))
                used := or(used, entries)
                mstore(add(at, 0x40), sub(prices, and(entries, PRICES)))
                mstore(add(at, 0x60), sub(marks, and(entries, MARKS)))
                at := add(at, 0x80)
            }
            mstore(0x40, at)
        }
        if (used & ~(PRICES | MARKS | 0xffff) != 0) revert ILeaderSchedule.InvalidEntry();
        (own.table, own.tableEnd) = (table, at);
    }

    /// @notice Notes where the rows between the calldata positions `from` and `to` stand, compares their values, and returns
    ///         their running hash. The rows count for nothing unless that is the hash on the board, which vouches for the
    ///         sets as well.
    /// @return hash the running hash.
    /// @return agree whether no comparison failed.
    /// @dev Assembly: run for every row, the inner loop for every twenty of the 2nm values, which it compares for about ten
    ///      gas each; a plain loop takes more than a hundred.
    function read(Side memory a, Side memory b, uint256 from, uint256 to, uint256 worst)
        internal
        pure
        returns (bytes32 hash, bool agree)
    {
        assembly ("memory-safe") {
            // The running hash stays at the start of free memory, in front of the row that is hashed next. The scratch space
            // holds what the inner loop needs of the worst value and of a row's own price: the stack is full.
            mstore(mload(0x40), mload(a))
            mstore(add(mload(0x40), 0x20), mload(b))
            mstore(mload(0x40), keccak256(mload(0x40), 0x40))
            mstore(0x00, sub(HOLDS, mul(add(worst, 1), ONES)))
            let all := HOLDS
            for { } lt(from, to) { } {
                let own := b
                let at := byte(0, calldataload(from))
                if and(shr(at, mload(a)), 1) { own := a }
                // The index is the number of members with a smaller id: count bits, at most 64 of them.
                at := and(mload(own), sub(shl(at, 1), 1))
                at := sub(at, and(shr(1, at), 0x5555555555555555555555555555555555555555555555555555555555555555))
                at := add(
                    and(at, 0x3333333333333333333333333333333333333333333333333333333333333333),
                    and(shr(2, at), 0x3333333333333333333333333333333333333333333333333333333333333333)
                )
                at := mod(
                    and(add(at, shr(4, at)), 0x0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f),
                    255
                )
                let entry := add(mul(and(at, 1), mload(add(own, 0xc0))), shr(1, at))
                entry := shr(232, calldataload(add(mload(add(own, 0xa0)), mul(3, entry))))
                mstore(0x20, mul(sub(and(entry, PRICE), BIAS), ONES))
                mstore(add(mload(add(own, 0x80)), shl(5, at)), or(add(from, 1), shl(32, entry)))

                // Hash.
                at := mload(add(own, 0x60))
                calldatacopy(add(mload(0x40), 0x20), from, at)
                mstore(mload(0x40), keccak256(mload(0x40), add(at, 0x20)))
                from := add(from, at)
                at := sub(from, sub(at, 1))

                // Compare.
                let table := mload(add(own, 0xe0))
                own := mload(add(own, 0x100))
                entry := mul(HOLDS, iszero(and(entry, MARK)))
                for { } lt(table, own) { table := add(table, 0x80) } {
                    let values := and(shr(12, calldataload(at)), VALUES)
                    all := and(all, or(sub(add(values, mload(table)), mload(0x20)), add(values, mload(0x00))))
                    all := and(all, or(add(values, mload(add(table, 0x20))), entry))
                    values := and(calldataload(at), VALUES)
                    all := and(
                        all,
                        or(sub(add(values, mload(add(table, 0x40))), mload(0x20)), add(values, mload(0x00)))
                    )
                    all := and(all, or(add(values, mload(add(table, 0x60))), entry))
                    at := add(at, 30)
                }
            }
            agree := eq(all, HOLDS)
            hash := mload(mload(0x40))
        }
    }

    /// @notice Counts the members of a side that have a row.
    function count(Side memory side) internal pure returns (uint256 seated) {
        // No overflow: at most 64 members.
        unchecked {
            for (uint256 i = 0; i < side.size; ++i) {
                if (row(side, i) != 0) ++seated;
            }
        }
    }

    /// @notice What is known of member `index`, which MUST be below the size.
    function member(Side memory side, uint256 index) internal pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := mload(add(mload(add(side, 0x80)), shl(5, index)))
        }
    }

    /// @notice The calldata position of the values of member `index`, which MUST be below the size; 0 if it has no row.
    function row(Side memory side, uint256 index) internal pure returns (uint256) {
        return uint32(member(side, index));
    }

    /// @notice Value `k` of a string of 12-bit values that starts at calldata position `at`.
    function value(uint256 at, uint256 k) internal pure returns (uint256 v) {
        assembly ("memory-safe") {
            v := and(shr(sub(244, shl(2, and(k, 1))), calldataload(add(at, shr(1, mul(3, k))))), 0xfff)
        }
    }

    /// @notice A fresh stretch of memory, all zeros, at least `length` bytes long.
    function zeros(uint256 length) internal pure returns (uint256 where) {
        assembly ("memory-safe") {
            where := mload(0x40)
            length := and(add(length, 31), not(31))
            calldatacopy(where, calldatasize(), length)
            mstore(0x40, add(where, length))
        }
    }
}
