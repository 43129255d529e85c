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
    /// Those of them with a row on the board.
    uint256 present;
    /// The length of a row of this side in calldata, with its id.
    uint256 rowLength;
    /// Memory position of a table with a word per member, by index: its entry in the low 24 bits, and the calldata position
    /// of its values above, 0 without a row.
    uint256 members;
    /// How often each of them leads, by index: a byte each from the top down, 32 in each word.
    uint256 seats;
    uint256 seatsToo;
}

/// @title Latency rows in calldata
/// @notice Reads the rows of a round against the running hash that the board keeps. A row is the sequencer's id and one
///         value of 12 bits for every member of the other rollup.
///
///         Then every value is compared in both roles that it has in a proof (see `Certificate`): it must not be below its
///         pair's prices unless it lies above the worst value, and not below the worst value if its pair is marked.
/// @dev Ten values are compared at a time: a calldata word holds 20 values of 12 bits, and those with even index, like
///      those with odd index, fall into fields of 24 bits. Entries lie in calldata in the same fields: those with even
///      index first, then those with odd index, each half padded to a multiple of ten. Field k from the top occupies the
///      bits 232-24k to 255-24k; the lowest 16 bits are not used. Entries hold prices plus 2^20, 21 bits, so what becomes of
///      a field below stays within (0, 2^24): nothing is carried from one field to the next, and its top bit says whether
///      the comparison holds.
library Rows {
    /// @notice The value of a direction that was not measured.
    uint256 internal constant UNMEASURED = 0xfff;
    /// @notice A price of 0 in an entry, the bits of its price, its mark, and the width of an entry.
    uint256 internal constant BIAS = 0x100000;
    uint256 internal constant PRICE = 0x1fffff;
    uint256 internal constant MARK = 0x400000;
    uint256 internal constant ENTRY_BITS = 24;

    /// In every field: one, a value of 12 bits, the top bit, a price, the mark.
    uint256 private constant ONES = 0x0000010000010000010000010000010000010000010000010000010000010000;
    uint256 private constant VALUES = 0x000fff000fff000fff000fff000fff000fff000fff000fff000fff000fff0000;
    uint256 private constant HOLDS = 0x8000008000008000008000008000008000008000008000008000008000000000;
    uint256 private constant PRICES = 0x1fffff1fffff1fffff1fffff1fffff1fffff1fffff1fffff1fffff1fffff0000;
    uint256 private constant MARKS = 0x4000004000004000004000004000004000004000004000004000004000000000;

    /// @notice Begins with the two sides of a round, without rows yet, for sets of at most 64 members each.
    function open(Side memory a, Side memory b, uint256 setA, uint256 setB) internal pure {
        (a.set, b.set) = (setA, setB);
        (a.size, b.size) = (LibBit.popCount(setA), LibBit.popCount(setB));
        // No overflow: a set has at most 256 members.
        unchecked {
            a.rowLength = 1 + ((3 * b.size + 1) >> 1);
            b.rowLength = 1 + ((3 * a.size + 1) >> 1);
            // Some words more than members: rows are compared by fours, the solver takes five members, and `read` may be
            // handed an id above all of them, when only its caller learns from the hash that the row is none of the board's.
            a.members = zeros(32 * a.size + 128);
            b.members = zeros(32 * b.size + 128);
        }
    }

    /// @notice How many bytes the entries of a side with an even index take, and as many those with an odd one.
    function half(Side memory side) internal pure returns (uint256) {
        // No overflow: a set has at most 256 members.
        unchecked {
            return 30 * ((side.size + 19) / 20);
        }
    }

    /// @notice Notes the entries of a side, which MUST not have rows yet.
    /// @param entries calldata position of the entries.
    /// @param odds calldata position of those with an odd index.
    /// @dev Assembly: run for every member, and calldata without a copy.
    function enter(Side memory side, uint256 entries, uint256 odds) internal pure {
        assembly ("memory-safe") {
            let at := mload(add(side, 0x80))
            let skip := sub(odds, entries)
            for { let end := add(at, shl(5, mload(add(side, 0x20)))) } lt(at, end) { at := add(at, 0x40) } {
                mstore(at, shr(232, calldataload(entries)))
                mstore(add(at, 0x20), shr(232, calldataload(add(entries, skip))))
                entries := add(entries, 3)
            }
        }
    }

    /// @notice Notes where the rows between the calldata positions `from` and `to` stand, and returns their running hash. The
    ///         rows count for nothing unless that is the hash on the board, which vouches for the sets as well.
    /// @dev Assembly: run for every row.
    function read(Side memory a, Side memory b, uint256 from, uint256 to) internal pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            // What is hashed stands at the start of free memory: the hash so far and the row.
            let free := mload(0x40)
            let setA := mload(a)
            mstore(free, setA)
            let toA := sub(a, b)
            mstore(add(free, 0x20), mload(b))
            hash := keccak256(free, 0x40)
            for { } lt(from, to) { } {
                let at := byte(0, calldataload(from))
                let own := add(b, mul(toA, and(shr(at, setA), 1)))
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
                at := add(mload(add(own, 0x80)), shl(5, at))
                mstore(at, or(mload(at), shl(ENTRY_BITS, add(from, 1))))

                own := mload(add(own, 0x60))
                mstore(free, hash)
                calldatacopy(add(free, 0x20), from, own)
                hash := keccak256(free, add(own, 0x20))
                from := add(from, own)
            }
        }
    }

    /// @notice Whether no value in the rows of `own` contradicts the entries. Both sides MUST have been read and entered. The
    ///         entry of a member without a row MUST be 0, else what it says counts too.
    /// @param evens calldata position of the entries of the other side with even index. @param odds of those with odd index.
    function compare(Side memory own, uint256 evens, uint256 odds, uint256 worst) internal pure returns (bool agree) {
        // No overflow: calldata positions, and a worst value of 16 bits in fields of 24.
        unchecked {
            uint256 over = HOLDS - (worst + 1) * ONES;
            uint256 all = HOLDS;
            uint256 length = odds - evens;
            for (uint256 skip = 0; skip < length; skip += 30) {
                all &= _compare(own, skip, _word(evens + skip), _word(odds + skip), over);
            }
            return all == HOLDS;
        }
    }

    /// @dev Compares twenty values of every row.
    ///
    ///      Assembly: run for every twenty of the 2nm values, which it compares for about ten gas each; a plain loop takes
    ///      more than a hundred. Four rows at a time: loops are dear.
    /// @param skip how far behind the start of a row they stand.
    /// @param evens entries of the members with even index that they are about. @param odds of those with odd index.
    /// @param over in every field 2^23 - 1 less the worst value.
    /// @return all `HOLDS` if no comparison failed.
    function _compare(Side memory own, uint256 skip, uint256 evens, uint256 odds, uint256 over)
        private
        pure
        returns (uint256 all)
    {
        if ((evens | odds) & ~(PRICES | MARKS | 0xffff) != 0) revert ILeaderSchedule.InvalidEntry();
        assembly ("memory-safe") {
            // Values have `over` added, so their top bit says whether they are above the worst value. To say whether they are
            // not below it they take one more, and where the pair is not marked, 2^22. These stand in scratch space: most
            // rows or columns have no marks.
            mstore(0x00, sub(add(ONES, MARKS), and(evens, MARKS)))
            mstore(0x20, sub(add(ONES, MARKS), and(odds, MARKS)))
            let mark := mul(MARK, iszero(iszero(and(or(evens, odds), MARKS))))
            // To say whether they are not below the prices they lose `over` again, and take 2^23 and two biases less the
            // entry of the column, and then less the entry of the row.
            all := sub(add(HOLDS, mul(mul(2, BIAS), ONES)), over)
            evens := sub(all, and(evens, PRICES))
            odds := sub(all, and(odds, PRICES))
            all := HOLDS
            let at := mload(add(own, 0x80))
            for { let end := add(at, shl(5, mload(add(own, 0x20)))) } lt(at, end) { at := add(at, 0x80) } {
                let price := mload(at)
                let even := calldataload(add(shr(ENTRY_BITS, price), skip))
                let odd := add(and(even, VALUES), over)
                even := add(and(shr(12, even), VALUES), over)
                if and(price, mark) { all := and(all, and(add(even, mload(0x00)), add(odd, mload(0x20)))) }
                price := mul(and(price, PRICE), ONES)
                all := and(all, and(or(sub(add(even, evens), price), even), or(sub(add(odd, odds), price), odd)))

                price := mload(add(at, 0x20))
                even := calldataload(add(shr(ENTRY_BITS, price), skip))
                odd := add(and(even, VALUES), over)
                even := add(and(shr(12, even), VALUES), over)
                if and(price, mark) { all := and(all, and(add(even, mload(0x00)), add(odd, mload(0x20)))) }
                price := mul(and(price, PRICE), ONES)
                all := and(all, and(or(sub(add(even, evens), price), even), or(sub(add(odd, odds), price), odd)))

                price := mload(add(at, 0x40))
                even := calldataload(add(shr(ENTRY_BITS, price), skip))
                odd := add(and(even, VALUES), over)
                even := add(and(shr(12, even), VALUES), over)
                if and(price, mark) { all := and(all, and(add(even, mload(0x00)), add(odd, mload(0x20)))) }
                price := mul(and(price, PRICE), ONES)
                all := and(all, and(or(sub(add(even, evens), price), even), or(sub(add(odd, odds), price), odd)))

                price := mload(add(at, 0x60))
                even := calldataload(add(shr(ENTRY_BITS, price), skip))
                odd := add(and(even, VALUES), over)
                even := add(and(shr(12, even), VALUES), over)
                if and(price, mark) { all := and(all, and(add(even, mload(0x00)), add(odd, mload(0x20)))) }
                price := mul(and(price, PRICE), ONES)
                all := and(all, and(or(sub(add(even, evens), price), even), or(sub(add(odd, odds), price), odd)))
            }
        }
    }

    /// @notice The members of a side that have a row, by ids.
    function present(Side memory side) internal pure returns (uint256 set) {
        uint256 rest = side.set;
        // No overflow: at most 64 members.
        unchecked {
            for (uint256 i = 0; rest != 0; ++i) {
                if (row(side, i) != 0) set |= rest & (~rest + 1);
                rest &= rest - 1;
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
        return member(side, index) >> ENTRY_BITS;
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

    function _word(uint256 at) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := calldataload(at)
        }
    }
}
