// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { LibBit } from "solady/utils/LibBit.sol";

import { ILeaderSchedule } from "../interfaces/ILeaderSchedule.sol";
import { Rows, Side } from "./Rows.sol";

/// @title Proof that a schedule is the best one
/// @notice Checks the turns and entries of a claim, as `ILeaderSchedule.post` describes them, against rows that `Rows.compare`
///         compared. Since a pair counts with the smaller of its directions, "not below" holds for the pair iff it holds for
///         both directions, so each row was judged alone; a doubtful value is excused here if its pair is forbidden.
library Certificate {
    /// @notice Counts the turns of every member and pair, and checks that each pair in use was measured in both
    ///         directions and that its prices add up to its round trip.
    ///
    ///         A turn may name a member that does not exist or has no row; what is read for it then means nothing. Unless
    ///         `checkSeats` or `checkRanges` holds for both sides, nothing returned means anything.
    /// @param turns calldata position of the turns, 12 bits each: 6 for the member of A, 6 for that of B.
    /// @param epochs how many there are, at most 255.
    /// @return worst the largest round trip of a pair in use.
    /// @return marked how often marked members lead, A and B together.
    /// @return counts memory position of how often each member leads, by index: 64 bytes for A, then 64 for B; behind them
    ///         two bytes for every pair, numbered by its 12 bits: how often it leads, and 0.
    function tally(Side memory a, Side memory b, uint256 turns, uint256 epochs)
        internal
        pure
        returns (uint256 worst, uint256 marked, uint256 counts)
    {
        // No overflow: at most 64 members on a side.
        unchecked {
            counts = Rows.zeros(128 + 128 * a.size + 32);
        }
        uint256 refused;
        (refused, worst, marked) = _tally(a.members, b.members, turns, epochs, counts);
        if (refused != 0) _refuse(a, b, refused & 0xfff);
    }

    /// @notice Checks that the members of a side lead as often as they have seats.
    /// @param counts memory position of how often they lead, one byte each.
    function checkSeats(Side memory side, uint256 counts) internal pure {
        uint256 led;
        uint256 ledToo;
        assembly ("memory-safe") {
            led := mload(counts)
            ledToo := mload(add(counts, 0x20))
        }
        (led, ledToo) = (led ^ side.seats, ledToo ^ side.seatsToo);
        if (led != 0) revert ILeaderSchedule.WrongSeats(LibBit.clz(led) / 8);
        if (ledToo != 0) revert ILeaderSchedule.WrongSeats(32 + LibBit.clz(ledToo) / 8);
    }

    /// @notice Checks that the members of a side lead as often as their seats and the slack allow, and that by their prices
    ///         nothing is to be gained from other numbers that it allows: nobody who could lead more is cheaper than somebody
    ///         who could lead less.
    /// @param counts memory position of how often they lead, one byte each.
    /// @return least how often marked members lead at least, whatever the numbers: as often as they must, and as often as the
    ///         others cannot.
    function checkRanges(Side memory side, uint256 counts, uint256 epochs, uint256 slack)
        internal
        pure
        returns (uint256 least)
    {
        uint256 cheapest = type(uint256).max;
        uint256 dearest = 0;
        uint256 others = 0;
        uint256 total = 0;
        for (uint256 i = 0; i < side.size; ++i) {
            uint256 led = _byte(counts + i);
            total += led;
            (uint256 from, uint256 to) = _range(i < 32 ? side.seats : side.seatsToo, i % 32, slack);
            if (led < from || led > to) revert ILeaderSchedule.WrongSeats(i);
            uint256 entry = Rows.member(side, i);
            uint256 price = entry & Rows.PRICE;
            if (led < to && price < cheapest) cheapest = price;
            if (led > from && price > dearest) dearest = price;
            if (entry & Rows.MARK != 0) least += from;
            else others += to;
        }
        // Else some turn names a member that does not exist.
        if (total != epochs) revert ILeaderSchedule.WrongSeats(side.size);
        if (dearest > cheapest) revert ILeaderSchedule.SeatsNotBest();
        if (others + least < epochs) least = epochs - others;
    }

    /// @notice Goes through the rows of a side value by value: a contradiction counts only if the pair is not forbidden, that
    ///         is if the other end measured it too. (A value that is itself unmeasured contradicts nothing.)
    function excuse(Side memory own, Side memory other, uint256 worst) internal pure {
        for (uint256 i = 0; i < own.size; ++i) {
            uint256 row = Rows.row(own, i);
            if (row == 0) continue;
            for (uint256 j = 0; j < other.size; ++j) {
                uint256 facing = Rows.row(other, j);
                if (facing == 0) continue;
                if (_agrees(Rows.value(row, j), Rows.member(own, i), Rows.member(other, j), worst)) continue;
                if (Rows.value(facing, i) != Rows.UNMEASURED) revert ILeaderSchedule.NotOptimal(i, j);
            }
        }
    }

    /// @dev See `tally`.
    ///
    ///      Assembly: run for every turn, with half of the gas of the plain loop. The last pairs of the table, those of members
    ///      that do not exist, lie in free memory.
    /// @return refused 2^12 and the pair of the first turn that is refused, 0 if none is.
    function _tally(uint256 membersA, uint256 membersB, uint256 turns, uint256 epochs, uint256 counts)
        private
        pure
        returns (uint256 refused, uint256 worst, uint256 marked)
    {
        assembly ("memory-safe") {
            // In scratch space, because the stack is full: the largest round trip so far, with 2^21 added like the sum of two
            // prices, and where the next turns stand.
            mstore(0x00, 0x200000)
            mstore(0x20, turns)
            // Up to twenty turns at a time; a bit behind the last one tells the end. What is left to do: as many epochs, or
            // more than there can be once a pair is refused.
            for { refused := epochs } lt(sub(refused, 1), 0xfff) { } {
                let word := 20
                if lt(refused, word) { word := refused }
                refused := sub(refused, word)
                word := shl(sub(255, mul(12, word)), 1)
                word := or(word, and(calldataload(mload(0x20)), not(sub(word, 1))))
                mstore(0x20, add(mload(0x20), 30))
                for { } xor(word, shl(255, 1)) { } {
                    let pair := shr(244, word)
                    word := shl(12, word)
                    // One more in the first byte of the words at these positions.
                    let at := add(counts, shr(6, pair))
                    mstore(at, add(mload(at), shl(248, 1)))
                    at := add(add(counts, 64), and(pair, 63))
                    mstore(at, add(mload(at), shl(248, 1)))
                    at := add(add(counts, 128), shl(1, pair))
                    let x := mload(at)
                    mstore(at, add(x, shl(248, 1)))
                    at := byte(0, x)

                    x := mload(add(membersA, shl(5, shr(6, pair))))
                    let y := mload(add(membersB, shl(5, and(pair, 63))))
                    // The entries: the two prices add up in the low 22 bits, the two marks above them.
                    let price := add(and(x, 0xffffff), and(y, 0xffffff))
                    marked := add(marked, shr(22, price))
                    if at { continue }
                    // A new pair: its prices must add up to one of its two directions, what i measured to j and what j
                    // measured to i. The other one is no smaller, else its comparison in `Rows` fails, or it is above the worst
                    // value, and then so are the prices, and all is refused.
                    price := and(price, 0x3fffff)
                    at := mul(12, and(pair, 63))
                    x := or(shr(244, shl(and(at, 7), calldataload(add(shr(24, x), shr(3, at))))), 0x200000)
                    at := mul(12, shr(6, pair))
                    y := or(shr(244, shl(and(at, 7), calldataload(add(shr(24, y), shr(3, at))))), 0x200000)
                    if or(mul(xor(x, price), xor(y, price)), or(eq(x, 0x200fff), eq(y, 0x200fff))) {
                        refused := or(pair, 0x1000)
                        break
                    }
                    if gt(price, mload(0x00)) { mstore(0x00, price) }
                }
            }
            worst := sub(mload(0x00), 0x200000)
        }
    }

    /// @dev Says what is wrong with a pair.
    function _refuse(Side memory a, Side memory b, uint256 pair) private pure {
        (uint256 i, uint256 j) = (pair >> 6, pair & 63);
        if (i >= a.size || Rows.row(a, i) == 0) revert ILeaderSchedule.WrongSeats(i);
        if (j >= b.size || Rows.row(b, j) == 0) revert ILeaderSchedule.WrongSeats(j);
        if (Rows.value(Rows.row(a, i), j) == Rows.UNMEASURED || Rows.value(Rows.row(b, j), i) == Rows.UNMEASURED) {
            revert ILeaderSchedule.PairForbidden(i, j);
        }
        revert ILeaderSchedule.PriceGap(i, j);
    }

    /// @dev How often a member may lead, whose seats are byte `k` of a word from the top. (The end may lie above the number
    ///      of epochs, which changes nothing: the others lead at least once each.)
    function _range(uint256 seats, uint256 k, uint256 slack) private pure returns (uint256 from, uint256 to) {
        uint256 given = uint8(bytes32(seats)[k]);
        if (given == 0) return (0, 0);
        from = given > slack ? given - slack : 1;
        to = given + slack;
    }

    function _byte(uint256 at) private pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := byte(0, mload(at))
        }
    }

    function _agrees(uint256 value, uint256 entry, uint256 facing, uint256 worst) private pure returns (bool) {
        if (value < worst && entry & facing & Rows.MARK != 0) return false;
        // No overflow: prices have 21 bits.
        unchecked {
            return value > worst || value + 2 * Rows.BIAS >= (entry & Rows.PRICE) + (facing & Rows.PRICE);
        }
    }
}
