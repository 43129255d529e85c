// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { LibBit } from "solady/utils/LibBit.sol";

/// @notice One rollup in a round, as handed in by a poster.
struct Side {
    /// The admitted set by ids.
    uint256 set;
    /// How many members the set has.
    uint256 size;
    /// How many of them have a row on the board, and so seats.
    uint256 seated;
    /// Memory position of a table of words: the calldata position of the row of member i, 0 if it has none.
    uint256 rows;
    /// Calldata position of the proof's entries for this side.
    uint256 entries;
    /// Memory position of how often each member leads, one byte per member.
    uint256 counts;
}

/// @title Latency rows in calldata
/// @notice Reads the rows of a round against the running hash that the board keeps. A row is the sequencer's id and one
///         value of 12 bits for every member of the other rollup.
library Rows {
    /// @notice The value of a direction that was not measured.
    uint256 internal constant UNMEASURED = 0xfff;

    /// @notice A side without rows yet.
    function open(uint256 set) internal pure returns (Side memory side) {
        side.set = set;
        side.size = LibBit.popCount(set);
        // One word more than members: `read` may be handed an id above all members, and only its caller learns from the
        // hash that the row is none of the board's.
        side.rows = zeros(32 * side.size + 32);
    }

    /// @notice Notes where the rows between the calldata positions `from` and `to` stand, and returns their running hash.
    ///         The rows count for nothing unless that is the hash on the board, which vouches for the sets as well.
    /// @dev Assembly: the plain loop takes three times the gas, which at 10×10 is a tenth of the whole transaction.
    function read(Side memory a, Side memory b, uint256 from, uint256 to) internal pure returns (bytes32 hash) {
        uint256 lengthA = 1 + ((3 * b.size + 1) >> 1);
        uint256 lengthB = 1 + ((3 * a.size + 1) >> 1);
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore(free, mload(a))
            mstore(add(free, 32), mload(b))
            hash := keccak256(free, 64)
            for { } lt(from, to) { } {
                let id := byte(0, calldataload(from))
                let side := b
                let length := lengthB
                if and(shr(id, mload(a)), 1) {
                    side := a
                    length := lengthA
                }
                // The index is the number of members with a smaller id: count bits, at most 64 of them.
                let x := and(mload(side), sub(shl(id, 1), 1))
                x := sub(x, and(shr(1, x), 0x5555555555555555555555555555555555555555555555555555555555555555))
                x := add(
                    and(x, 0x3333333333333333333333333333333333333333333333333333333333333333),
                    and(shr(2, x), 0x3333333333333333333333333333333333333333333333333333333333333333)
                )
                x := and(add(x, shr(4, x)), 0x0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f)
                x := shr(248, mul(x, 0x0101010101010101010101010101010101010101010101010101010101010101))

                mstore(add(mload(add(side, 0x60)), shl(5, x)), add(from, 1))
                mstore(add(side, 0x40), add(mload(add(side, 0x40)), 1))
                mstore(free, hash)
                calldatacopy(add(free, 32), from, length)
                hash := keccak256(free, add(length, 32))
                from := add(from, length)
            }
        }
    }

    /// @notice The calldata position of the row of member `index`, 0 if it has none. `index` MUST be below the size.
    function at(Side memory side, uint256 index) internal pure returns (uint256 row) {
        assembly ("memory-safe") {
            row := mload(add(mload(add(side, 0x60)), shl(5, index)))
        }
    }

    /// @notice Value `k` of a string of 12-bit values that starts at calldata position `row`.
    function value(uint256 row, uint256 k) internal pure returns (uint256 v) {
        assembly ("memory-safe") {
            v := and(shr(sub(244, shl(2, and(k, 1))), calldataload(add(row, shr(1, mul(3, k))))), 0xfff)
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
