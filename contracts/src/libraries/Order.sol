// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ILeaderSchedule } from "../interfaces/ILeaderSchedule.sol";
import { Rows } from "./Rows.sol";

/// @title The order of the turns within a round
/// @notice A turn is a pair as 12 bits: 6 for the member of A, 6 for that of B. The twin of the order in the Go package
///         `schedule`; both are held to the same vectors.
library Order {
    /// @notice The number of orders that a seed allows.
    uint256 internal constant SALTS = 16;

    uint256 private constant PASSES = 4;

    /// @notice Checks that turns in calldata are sorted as seed and salt say, and returns them packed, after repair.
    /// @param claimed calldata position of the turns. @param epochs how many there are.
    /// @param pairs memory position of two bytes per pair: how often it leads, and 0, which is used up.
    /// @dev Assembly: run for every turn, with two thirds of the gas of the plain loop.
    function verify(bytes32 seed, uint256 salt, uint256 claimed, uint256 epochs, uint256 pairs)
        internal
        pure
        returns (uint256 packed)
    {
        uint256 turn;
        bool clash;
        assembly ("memory-safe") {
            // As in `phase`; of what is hashed only i and j change from turn to turn, each the low byte of two.
            let free := mload(0x40)
            mstore(free, seed)
            mstore(add(free, 0x20), or(shl(216, 0x6f72646572), shl(208, salt)))
            // The rank of the turn before, its pair in the low 12 bits. Before the first: negative, and both leaders differ.
            let last := not(shr(244, calldataload(claimed)))
            let at := claimed
            // A word at a time, which holds twenty turns.
            for { let end := 0 } and(eq(turn, end), lt(turn, epochs)) { } {
                let word := calldataload(at)
                at := add(at, 30)
                end := add(end, 20)
                if gt(end, epochs) { end := epochs }
                for { } lt(turn, end) { turn := add(turn, 1) } {
                    let pair := shr(244, word)
                    word := shl(12, word)
                    mstore8(add(free, 39), shr(6, pair))
                    mstore8(add(free, 41), and(pair, 63))

                    // The count of the pair is byte 0, its units so far are byte 1.
                    let rank := add(pairs, shl(1, pair))
                    let counted := mload(rank)
                    mstore(rank, add(counted, shl(240, 1)))
                    rank := div(add(shl(64, byte(1, counted)), shr(192, keccak256(free, 42))), byte(0, counted))
                    rank := or(shl(12, rank), pair)
                    if slt(rank, last) { break }
                    last := xor(last, pair)
                    clash := or(clash, or(iszero(and(last, 0x3f)), iszero(and(last, 0xfc0))))
                    last := rank
                }
            }
        }
        if (turn < epochs) revert ILeaderSchedule.NotInOrder(turn);
        if (clash) return _repaired(claimed, epochs);
        // No overflow: at most 255 turns.
        unchecked {
            uint256 length = (3 * epochs + 1) >> 1;
            packed = Rows.zeros(length + 32);
            assembly ("memory-safe") {
                calldatacopy(packed, claimed, length)
            }
        }
    }

    /// @notice The memory position of turns of 12 bits each, most significant bit first, with 32 spare bytes behind them.
    /// @dev Assembly: run for every turn, and the checks of an array take longer than the rest.
    function pack(uint256[] memory turns) internal pure returns (uint256 packed) {
        // No overflow: at most 255 turns.
        unchecked {
            packed = Rows.zeros(((3 * turns.length + 1) >> 1) + 32);
        }
        assembly ("memory-safe") {
            let at := add(turns, 0x20)
            let bit := 0
            for { let end := add(at, shl(5, mload(turns))) } lt(at, end) { at := add(at, 0x20) } {
                let to := add(packed, shr(3, bit))
                mstore(to, or(mload(to), shl(sub(244, and(bit, 7)), mload(at))))
                bit := add(bit, 12)
            }
        }
    }

    /// @notice The first 8 bytes of `keccak256(seed ‖ "order" ‖ uint8 salt ‖ uint16 i ‖ uint16 j)`.
    /// @dev Assembly: encoding in Solidity allocates memory for every turn.
    function phase(bytes32 seed, uint256 salt, uint256 pair) internal pure returns (uint256 phi) {
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore(free, seed)
            mstore(
                add(free, 32),
                or(or(shl(216, 0x6f72646572), shl(208, salt)), or(shl(192, shr(6, pair)), shl(176, and(pair, 63))))
            )
            phi := shr(192, keccak256(free, 42))
        }
    }

    /// @notice Takes runs apart in up to four passes: where a turn shares a leader with the one before, the shortest stretch
    ///         of at least two turns that starts or ends at this seam is reversed whose reversal leaves fewer clashes at its
    ///         two ends, a stretch ahead before one of the same length behind.
    function repair(uint256[] memory turns) internal pure {
        // No overflow: positions within the turns.
        unchecked {
            uint256 length = turns.length;
            for (uint256 pass = 0; pass < PASSES; ++pass) {
                bool moved = false;
                for (uint256 t = 1; t < length; ++t) {
                    if (!_clash(turns[t - 1], turns[t])) continue;
                    for (uint256 d = 1; d < length; ++d) {
                        if (
                            (t + d < length && _reverse(turns, t, t + d))
                                || (t > d && _reverse(turns, t - 1 - d, t - 1))
                        ) {
                            moved = true;
                            break;
                        }
                    }
                }
                if (!moved) return;
            }
        }
    }

    /// @notice How many turns share a leader with the one before.
    function clashesOf(uint256[] memory turns) internal pure returns (uint256 clashes) {
        // No overflow: counts turns.
        unchecked {
            for (uint256 t = 1; t < turns.length; ++t) {
                if (_clash(turns[t - 1], turns[t])) ++clashes;
            }
        }
    }

    /// @notice Lays pairs out over the epochs: the first salt with as few clashes as can be, else the first with the fewest.
    /// @param pairs in ascending order with their counts above them: `count << 12 | pair`, the counts adding up to epochs.
    /// @param most the turns of the member that leads most. It follows itself at least `2 * most - epochs - 1` times.
    function arrange(bytes32 seed, uint256[] memory pairs, uint256 epochs, uint256 most)
        internal
        pure
        returns (uint256[] memory turns, uint256 salt)
    {
        uint256 fewest = type(uint256).max;
        uint256 least = 2 * most > epochs + 1 ? 2 * most - epochs - 1 : 0;
        for (uint256 s = 0; s < SALTS && fewest > least; ++s) {
            (uint256[] memory candidate, uint256 clashes) = _spread(seed, s, pairs, epochs);
            if (clashes != 0) {
                repair(candidate);
                clashes = clashesOf(candidate);
            }
            if (clashes < fewest) (turns, salt, fewest) = (candidate, s, clashes);
        }
    }

    function _repaired(uint256 claimed, uint256 epochs) private pure returns (uint256 packed) {
        uint256[] memory turns = new uint256[](epochs);
        for (uint256 t = 0; t < epochs; ++t) {
            turns[t] = Rows.value(claimed, t);
        }
        repair(turns);
        return pack(turns);
    }

    /// @dev Merges the units of all pairs by rank. A pair waits with the rank of its next unit and, in the low 20 bits, how
    ///      many units there are after it and how many in all.
    ///
    ///      Assembly: run for every pair and turn, with a third of the gas of the plain loops.
    /// @return turns in this order. @return clashes how many turns share a leader with the one before.
    function _spread(bytes32 seed, uint256 salt, uint256[] memory pairs, uint256 epochs)
        private
        pure
        returns (uint256[] memory turns, uint256 clashes)
    {
        turns = new uint256[](epochs);
        assembly ("memory-safe") {
            // As in `phase`: what is hashed stands at the start of free memory, those who wait behind it.
            let free := mload(0x40)
            mstore(free, seed)
            mstore(add(free, 0x20), or(shl(216, 0x6f72646572), shl(208, salt)))
            let waiting := add(free, 0x40)
            let end := waiting
            let from := add(pairs, 0x20)
            for { let to := add(from, shl(5, mload(pairs))) } lt(from, to) { from := add(from, 0x20) } {
                let pair := mload(from)
                mstore8(add(free, 39), and(shr(6, pair), 63))
                mstore8(add(free, 41), and(pair, 63))
                let count := shr(12, pair)
                let rank := or(shl(12, div(shr(192, keccak256(free, 42)), count)), and(pair, 0xfff))
                mstore(end, or(shl(20, rank), or(shl(10, sub(count, 1)), count)))
                end := add(end, 0x20)
            }
            from := add(turns, 0x20)
            // The pair before; bit 12 stands for none, which shares no leader with the first.
            let last := 0x1000
            for { let to := add(from, shl(5, epochs)) } lt(from, to) { from := add(from, 0x20) } {
                let at := waiting
                let next := mload(at)
                for { let other := add(waiting, 0x20) } lt(other, end) { other := add(other, 0x20) } {
                    if lt(mload(other), next) {
                        at := other
                        next := mload(at)
                    }
                }
                let pair := and(shr(20, next), 0xfff)
                mstore(from, pair)
                last := xor(last, pair)
                clashes := add(clashes, or(iszero(and(last, 0x103f)), iszero(and(last, 0x1fc0))))
                last := pair
                let left := and(shr(10, next), 0x3ff)
                if iszero(left) {
                    // No unit left: the last one who waits takes the place.
                    end := sub(end, 0x20)
                    mstore(at, mload(end))
                    continue
                }
                mstore8(add(free, 39), shr(6, pair))
                mstore8(add(free, 41), and(pair, 63))
                let count := and(next, 0x3ff)
                let rank := add(shl(64, sub(count, left)), shr(192, keccak256(free, 42)))
                rank := or(shl(12, div(rank, count)), pair)
                mstore(at, or(shl(20, rank), or(shl(10, sub(left, 1)), count)))
            }
        }
    }

    /// @dev Whether two turns share a leader; bits above the low 12 are ignored.
    function _clash(uint256 x, uint256 y) private pure returns (bool) {
        return (x ^ y) & 63 == 0 || (x ^ y) & (63 << 6) == 0;
    }

    /// @dev Reverses the turns from x to y, x < y, if that leaves fewer clashes at their two ends.
    function _reverse(uint256[] memory turns, uint256 x, uint256 y) private pure returns (bool) {
        // No overflow: positions within the turns, and counts up to two.
        unchecked {
            uint256 before = 0;
            uint256 then = 0;
            if (x > 0) {
                if (_clash(turns[x - 1], turns[x])) ++before;
                if (_clash(turns[x - 1], turns[y])) ++then;
            }
            if (y + 1 < turns.length) {
                if (_clash(turns[y], turns[y + 1])) ++before;
                if (_clash(turns[x], turns[y + 1])) ++then;
            }
            if (then >= before) return false;
            for (; x < y; (++x, --y)) {
                (turns[x], turns[y]) = (turns[y], turns[x]);
            }
        }
        return true;
    }
}
