// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ILeaderSchedule } from "../interfaces/ILeaderSchedule.sol";
import { Side } from "./Rows.sol";

/// @title The best schedule, found on chain
/// @notice Exact for at most five members on either side: the smallest worst value by Hall's theorem over all subsets of
///         A, then the smallest sum by shortest augmenting paths among the pairs within that value.
/// @dev Five numbers, one per member of a side, share a word: lane k occupies the bits 48k to 48k+47, and the top bit of a
///      lane is 0 except as the outcome of a comparison. Round trips are scaled by 64: the bits 0-2 of a distance name the
///      member of A that it was reached from, the bits 3-5 the member of B. Distances stay below 2^24: prices differ by less
///      than 10 round trips of 12 bits.
///
///      Assembly throughout, since all of it is arithmetic on packed words; the plain form took twice the gas.
library Solver {
    /// @notice The most members of a side, and the width of a lane.
    uint256 internal constant MOST = 5;
    uint256 internal constant LANE = 48;

    uint256 private constant LOW = 0xffffffffffff;
    /// The values of a row; and what multiplies it to five copies, 60 bits apart.
    uint256 private constant ROW = 0xfffffffffffffff;
    uint256 private constant COPIES = 0x1000000000000001000000000000001000000000000001000000000000001;
    /// In every lane: one, a value, the top bit, the bits of a distance without its names, the name of the member of B.
    uint256 private constant ONES = 0x000000000001000000000001000000000001000000000001000000000001;
    uint256 private constant VALUES = 0x000000000fff000000000fff000000000fff000000000fff000000000fff;
    uint256 private constant TOPS = 0x800000000000800000000000800000000000800000000000800000000000;
    uint256 private constant DISTANCES = 0x0fffffffffc00fffffffffc00fffffffffc00fffffffffc00fffffffffc0;
    uint256 private constant NAMES = 0x000000000020000000000018000000000010000000000008000000000000;
    /// Beyond every distance, in a lane and in every lane: no pair, or no longer considered.
    uint256 private constant NEVER = 0x100000000000;
    uint256 private constant NEVERS = 0x100000000000100000000000100000000000100000000000100000000000;

    /// @dev A flow under construction, one word each. Invariant: `cost + height - reach >= 0` on every pair, with equality
    ///      where it has turns.
    struct Flow {
        /// Scaled round trips and names, a word per member of A.
        uint256 cost0;
        uint256 cost1;
        uint256 cost2;
        uint256 cost3;
        uint256 cost4;
        /// Seats still to be filled, by lanes.
        uint256 openA;
        uint256 openB;
        /// The dual prices by lanes: of the members of A, and of those of B with the sign changed.
        uint256 reach;
        uint256 height;
        /// Turns of each pair, 8 bits each, pair (i, j) from bit 40i + 8j on.
        uint256 turns;
    }

    /// @notice The best pairs for rows that were read. Both sides MUST have between 1 and `MOST` members.
    /// @param seatsA lanes with the seats of the members of A, 0 for one without a row. @param seatsB likewise for B; equal sums.
    /// @return pairs ascending, `count << 12 | i << 6 | j`.
    /// @return worst the largest round trip among them.
    function solve(Side memory a, Side memory b, uint256 seatsA, uint256 seatsB)
        internal
        pure
        returns (uint256[] memory pairs, uint256 worst)
    {
        Flow memory flow;
        (flow.openA, flow.openB) = (seatsA, seatsB);
        _measure(flow, a, b);
        worst = _worst(flow);
        for (uint256 i = 0; i < MOST; ++i) {
            while ((flow.openA >> (LANE * i)) & LOW != 0) _augment(flow, i);
        }
        return (_pairs(flow.turns), worst >> 6);
    }

    /// @dev Fills in the round trips: the smaller direction of each pair, NEVER or more where one is missing.
    function _measure(Flow memory flow, Side memory a, Side memory b) private pure {
        assembly ("memory-safe") {
            // The values of five members take 60 bits, all ones without a row. Of the rows of B, by lanes: the values of the
            // first member of A, and those of the other four, which fill a lane.
            let here := 0
            let others := 0
            let at := mload(add(b, 0x80))
            for { let lane := 0 } lt(lane, 240) { lane := add(lane, 48) } {
                let row := shr(24, mload(at))
                row := or(shr(196, calldataload(row)), mul(ROW, iszero(row)))
                here := or(here, shl(lane, shr(48, row)))
                others := or(others, shl(lane, and(row, LOW)))
                at := add(at, 0x20)
            }
            at := mload(add(a, 0x80))
            let end := add(flow, 0xa0)
            let skip := 48
            for { let cost := flow } lt(cost, end) { cost := add(cost, 0x20) } {
                let row := shr(24, mload(at))
                row := or(shr(196, calldataload(row)), mul(ROW, iszero(row)))
                at := add(at, 0x20)
                // Value k of the row, whose copies stand 60 bits apart, is at the bit 48k + 48 in copy k.
                row := and(shr(48, mul(row, COPIES)), VALUES)
                let smaller := and(sub(or(row, TOPS), here), TOPS)
                smaller := and(xor(row, here), sub(smaller, shr(47, smaller)))
                let missing := and(or(add(row, ONES), add(here, ONES)), shl(12, ONES))
                mstore(cost, add(add(shl(6, xor(row, smaller)), NAMES), shl(32, missing)))
                skip := sub(skip, 12)
                here := and(shr(skip, others), VALUES)
            }
        }
    }

    /// @dev The least scaled value at which every subset of A has partners with at least its own seats (Hall). Makes NEVER of
    ///      every pair above it.
    function _worst(Flow memory flow) private pure returns (uint256 limit) {
        assembly ("memory-safe") {
            // For every subset of A: its seats, above the lanes with the nearest of its members to each member of B.
            let end := add(mload(0x40), 0x20)
            mstore(mload(0x40), NEVERS)
            for { let i := 0 } lt(i, 5) { i := add(i, 1) } {
                let seats := shl(240, shr(mul(48, i), mload(add(flow, 0xa0))))
                if iszero(seats) { continue }
                let cost := mload(add(flow, shl(5, i)))
                let size := sub(end, mload(0x40))
                for { let at := mload(0x40) } lt(at, end) { at := add(at, 0x20) } {
                    // The smaller value of every lane; the seats add up above them.
                    let nearest := mload(at)
                    let lanes := and(sub(or(nearest, TOPS), cost), TOPS)
                    lanes := and(xor(nearest, cost), sub(lanes, shr(47, lanes)))
                    mstore(add(at, size), add(xor(nearest, lanes), seats))
                }
                end := add(end, size)
            }
            // The limit in every lane.
            limit := TOPS
            let seats := mload(add(flow, 0xc0))
            for { let at := add(mload(0x40), 0x20) } lt(at, end) { at := add(at, 0x20) } {
                // Lanes within the limit keep their seats; a word modulo 2^48 - 1 is the sum of its lanes.
                let nearest := mload(at)
                let lanes := mul(and(shr(47, sub(limit, nearest)), ONES), 0x7fffffffffff)
                for { } lt(mod(and(lanes, seats), LOW), shr(240, nearest)) { } {
                    // Raise the limit to the smallest lane above it, NEVER if need be.
                    lanes := or(lanes, nearest)
                    let least := and(lanes, LOW)
                    let next := and(shr(48, lanes), LOW)
                    least := xor(least, mul(xor(least, next), lt(next, least)))
                    next := and(shr(96, lanes), LOW)
                    least := xor(least, mul(xor(least, next), lt(next, least)))
                    next := and(shr(144, lanes), LOW)
                    least := xor(least, mul(xor(least, next), lt(next, least)))
                    next := and(shr(192, lanes), LOW)
                    least := xor(least, mul(xor(least, next), lt(next, least)))
                    limit := or(TOPS, mul(or(least, 0x3f), ONES))
                    lanes := mul(and(shr(47, sub(limit, nearest)), ONES), 0x7fffffffffff)
                }
            }
            limit := and(limit, 0x7fffffffffff)
            end := mul(add(limit, 1), ONES)
            for { let at := flow } lt(at, add(flow, 0xa0)) { at := add(at, 0x20) } {
                mstore(at, or(mload(at), shr(3, and(sub(or(mload(at), TOPS), end), TOPS))))
            }
        }
        if (limit >= NEVER) revert ILeaderSchedule.Infeasible();
    }

    /// @dev Fills as many seats of a member of A as its cheapest way to an open seat on B allows.
    function _augment(Flow memory flow, uint256 source) private pure {
        (uint256 settled, uint256 before, uint256 sink) = _search(flow, source);
        assembly ("memory-safe") {
            // Back along the way: from j to the member of A before it, i, and on to the member of B before that.
            let turns := mload(add(flow, 0x120))
            let amount := and(shr(mul(48, source), mload(add(flow, 0xa0))), LOW)
            let least := and(shr(mul(48, sink), mload(add(flow, 0xc0))), LOW)
            let j := sink
            for { } 1 { } {
                if lt(least, amount) { amount := least }
                let i := and(shr(mul(48, j), settled), 7)
                if eq(i, source) { break }
                j := and(shr(shl(3, i), before), 0xff)
                least := and(shr(add(mul(40, i), shl(3, j)), turns), 0xff)
            }
            j := sink
            for { } 1 { } {
                let i := and(shr(mul(48, j), settled), 7)
                turns := add(turns, shl(add(mul(40, i), shl(3, j)), amount))
                if eq(i, source) { break }
                j := and(shr(shl(3, i), before), 0xff)
                turns := sub(turns, shl(add(mul(40, i), shl(3, j)), amount))
            }
            mstore(add(flow, 0x120), turns)
            mstore(add(flow, 0xa0), sub(mload(add(flow, 0xa0)), shl(mul(48, source), amount)))
            mstore(add(flow, 0xc0), sub(mload(add(flow, 0xc0)), shl(mul(48, sink), amount)))
        }
    }

    /// @dev Finds the cheapest way (Dijkstra) and moves the prices of all that was reached, so that the way costs nothing
    ///      and nothing costs less.
    ///
    ///      By lanes: `frontier` has the distance of each member of B that is not settled yet, `settled` those of the others
    ///      with NEVER on top, and so has a word in scratch space, because the stack is full, for each member of A that was
    ///      reached; the word behind it is `before`. `distance` is how far the member of A is that offers its partners next,
    ///      `column` the turns of members of A, from i on, with the member of B that was settled last.
    /// @param i the member of A with an open seat.
    /// @return settled by lanes: the distance of each member of B on the way, with the member of A before it in bits 0-2.
    /// @return before by 8 bits each, the member of B before each member of A.
    /// @return sink the member of B with an open seat.
    function _search(Flow memory flow, uint256 i) private pure returns (uint256 settled, uint256 before, uint256 sink) {
        assembly ("memory-safe") {
            let frontier := NEVERS
            mstore(0x00, 0)
            mstore(0x20, 0)
            let distance := 0
            let column := 0
            for { } 1 { } {
                let lane := mul(48, i)
                mstore(0x00, or(mload(0x00), shl(lane, or(NEVER, distance))))
                lane := mul(sub(add(distance, i), and(shr(lane, mload(add(flow, 0xe0))), LOW)), ONES)
                lane := or(add(add(mload(add(flow, shl(5, i))), mload(add(flow, 0x100))), lane), settled)
                {
                    let larger := and(sub(or(frontier, TOPS), lane), TOPS)
                    larger := sub(larger, shr(47, larger))
                    frontier := or(and(lane, larger), and(frontier, not(larger)))
                }
                for { } 1 { } {
                    for { } column { } {
                        if and(column, 0xff) { if iszero(and(shr(mul(48, i), mload(0x00)), NEVER)) { break } }
                        column := shr(40, column)
                        i := add(i, 1)
                    }
                    if column {
                        mstore(0x20, or(mload(0x20), shl(shl(3, i), sink)))
                        break
                    }
                    // Settle the nearest member of B.
                    distance := and(frontier, LOW)
                    lane := and(shr(48, frontier), LOW)
                    distance := xor(distance, mul(xor(distance, lane), lt(lane, distance)))
                    lane := and(shr(96, frontier), LOW)
                    distance := xor(distance, mul(xor(distance, lane), lt(lane, distance)))
                    lane := and(shr(144, frontier), LOW)
                    distance := xor(distance, mul(xor(distance, lane), lt(lane, distance)))
                    lane := shr(192, frontier)
                    distance := xor(distance, mul(xor(distance, lane), lt(lane, distance)))
                    sink := shr(3, and(distance, 0x38))
                    lane := mul(48, sink)
                    settled := or(settled, shl(lane, or(NEVER, distance)))
                    frontier := or(frontier, shl(lane, NEVER))
                    distance := and(distance, not(0x3f))
                    if and(shr(lane, mload(add(flow, 0xc0))), LOW) {
                        i := 5
                        break
                    }
                    column := shr(shl(3, sink), mload(add(flow, 0x120)))
                    i := 0
                }
                if eq(i, 5) { break }
            }
            // Where NEVER is set, the price moves by what is left of the distance.
            distance := mul(distance, ONES)
            let reached := mload(0x00)
            i := and(reached, NEVERS)
            i := and(sub(shl(3, i), shr(44, i)), sub(distance, and(reached, DISTANCES)))
            mstore(add(flow, 0xe0), add(mload(add(flow, 0xe0)), i))
            i := and(settled, NEVERS)
            i := and(sub(shl(3, i), shr(44, i)), sub(distance, and(settled, DISTANCES)))
            mstore(add(flow, 0x100), add(mload(add(flow, 0x100)), i))
            before := mload(0x20)
        }
    }

    function _pairs(uint256 turns) private pure returns (uint256[] memory pairs) {
        assembly ("memory-safe") {
            pairs := mload(0x40)
            let at := pairs
            for { let i := 0 } turns { i := add(i, 64) } {
                let pair := i
                for { let row := and(turns, 0xffffffffff) } row { row := shr(8, row) } {
                    if and(row, 0xff) {
                        at := add(at, 0x20)
                        mstore(at, or(shl(12, and(row, 0xff)), pair))
                    }
                    pair := add(pair, 1)
                }
                turns := shr(40, turns)
            }
            mstore(pairs, shr(5, sub(at, pairs)))
            mstore(0x40, add(at, 0x20))
        }
    }
}
