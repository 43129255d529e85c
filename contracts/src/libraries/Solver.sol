// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ILeaderSchedule } from "../interfaces/ILeaderSchedule.sol";
import { Rows, Side } from "./Rows.sol";

/// @title The best schedule, found on chain
/// @notice Exact for at most five members on either side: the smallest worst value by Hall's theorem over all subsets of
///         A, then the smallest sum by shortest augmenting paths among the pairs within that value.
/// @dev Five numbers, one per member of a side, share a word: lane k occupies the bits 48k to 48k+47, and the top bit of a
///      lane is 0 except as the outcome of a comparison. Round trips are scaled by 8, so that the lowest three bits of a
///      distance can name the member of A that it was reached from.
library Solver {
    /// @notice The most members of a side.
    uint256 internal constant MOST = 5;

    uint256 internal constant LANE = 48;
    uint256 private constant LOW = (1 << LANE) - 1;
    uint256 private constant ONE = 0x000000000001000000000001000000000001000000000001000000000001;
    uint256 private constant TOP = ONE << 47;
    /// Beyond every distance: no pair, or no longer considered. Distances are below 2^18, and sums of both below 2^47.
    uint256 private constant NEVER = 1 << 44;

    /// @dev A flow under construction. Invariant: `cost + height - reach >= 0` on every pair, with equality if it is used.
    struct Flow {
        /// Scaled round trips, one word per member of A.
        uint256[MOST] cost;
        /// Turns of each pair, 8 bits each, pair (i, j) at bit 8 * (5i + j).
        uint256 turns;
        /// Seats still to be filled, one lane per member.
        uint256 openA;
        uint256 openB;
        /// The dual prices: of the members of A, and of those of B with the sign changed.
        uint256 reach;
        uint256 height;
    }

    /// @dev One search for a member of B with an open seat.
    struct Search {
        /// Distance of each member of B that is not settled yet, with the member of A before it; settled ones are NEVER.
        uint256 frontier;
        /// NEVER for each settled member of B, else 0.
        uint256 blocked;
        /// Distance of each settled member of B, with the member of A before it.
        uint256 settled;
        /// Distance of each member of A that was reached.
        uint256 start;
        /// Bitmap of these, and by 4 bits each the member of B before it.
        uint256 reached;
        uint256 via;
    }

    /// @notice The best pairs for rows that were read. Both sides MUST have between 1 and `MOST` members and a row each.
    /// @param seatsA lanes with the seats of the members of A, 0 without a row. @param seatsB likewise for B; equal sums.
    /// @return pairs ascending, `count << 12 | i << 6 | j`.
    /// @return worst the largest round trip among them.
    function solve(Side memory a, Side memory b, uint256 seatsA, uint256 seatsB)
        internal
        pure
        returns (uint256[] memory pairs, uint256 worst)
    {
        Flow memory flow;
        (flow.openA, flow.openB) = (seatsA, seatsB);
        for (uint256 i = 0; i < MOST; ++i) {
            flow.cost[i] = i < a.size ? _costs(a, b, i) : NEVER * ONE;
        }
        uint256 limit = _worst(flow);
        _forbidAbove(flow, limit);
        for (uint256 i = 0; i < a.size; ++i) {
            while ((flow.openA >> (LANE * i)) & LOW != 0) _augment(flow, i);
        }
        pairs = _pairs(flow.turns);
        worst = limit >> 3;
    }

    /// @dev The scaled round trips from a member of A; NEVER where a direction is missing.
    function _costs(Side memory a, Side memory b, uint256 i) private pure returns (uint256 lanes) {
        uint256 row = Rows.row(a, i);
        lanes = NEVER * ONE;
        if (row == 0) return lanes;
        // No overflow: lanes 0 to 4, values of 12 bits.
        unchecked {
            for (uint256 j = 0; j < b.size; ++j) {
                uint256 back = Rows.row(b, j);
                if (back == 0) continue;
                uint256 there = Rows.value(row, j);
                uint256 here = Rows.value(back, i);
                if (there == Rows.UNMEASURED || here == Rows.UNMEASURED) continue;
                if (here < there) there = here;
                lanes -= (NEVER - (there << 3)) << (LANE * j);
            }
        }
    }

    /// @dev The least value at which every subset of A has partners with at least its own seats (Hall).
    function _worst(Flow memory flow) private pure returns (uint256 limit) {
        // Nearest member of the subset to each member of B, and above the lanes the seats of the subset.
        uint256[32] memory nearest;
        nearest[0] = NEVER * ONE;
        uint256 seatsB = flow.openB;
        // No overflow: lanes keep below their top bit, subsets below 32, seats below 256.
        unchecked {
            for (uint256 i = 0; i < MOST; ++i) {
                uint256 seats = (flow.openA >> (LANE * i)) & LOW;
                if (seats == 0) continue;
                uint256 cost = flow.cost[i];
                for (uint256 s = 0; s < 1 << i; ++s) {
                    uint256 word = nearest[s];
                    if (word == 0) continue;
                    uint256 lanes = _min(word & (type(uint256).max >> 16), cost);
                    uint256 needed = (word >> 240) + seats;
                    nearest[s | (1 << i)] = (needed << 240) | lanes;
                    while (_within(lanes, limit, seatsB) < needed) limit = _next(lanes, limit);
                }
            }
        }
    }

    /// @dev The seats of the members of B whose lane is at most `limit`.
    function _within(uint256 lanes, uint256 limit, uint256 seatsB) private pure returns (uint256) {
        // No overflow: every lane stays below 2^48. A word modulo 2^48 - 1 is the sum of its lanes.
        unchecked {
            uint256 near = ((TOP | (limit * ONE)) - lanes) & TOP;
            return ((near - (near >> 47)) & seatsB) % LOW;
        }
    }

    /// @dev The smallest lane above `limit`.
    function _next(uint256 lanes, uint256 limit) private pure returns (uint256 next) {
        next = NEVER;
        // No overflow: five lanes.
        unchecked {
            for (uint256 j = 0; j < MOST; ++j) {
                uint256 lane = lanes & LOW;
                if (lane > limit && lane < next) next = lane;
                lanes >>= LANE;
            }
        }
        if (next == NEVER) revert ILeaderSchedule.Infeasible();
    }

    /// @dev Makes NEVER of every pair above the worst value.
    function _forbidAbove(Flow memory flow, uint256 limit) private pure {
        // No overflow: lanes stay below 2^48.
        unchecked {
            for (uint256 i = 0; i < MOST; ++i) {
                uint256 cost = flow.cost[i];
                uint256 far = ((cost | TOP) - (limit + 1) * ONE) & TOP;
                flow.cost[i] = cost | (far >> 3);
            }
        }
    }

    /// @dev Fills as many seats of a member of A as its cheapest way to an open seat on B allows, and keeps prices exact.
    function _augment(Flow memory flow, uint256 source) private pure {
        Search memory search;
        search.frontier = NEVER * ONE;
        search.reached = 1 << source;
        _scan(flow, search, source, 0);
        // No overflow: distances are below NEVER, and the shifts name one of five lanes.
        unchecked {
            while (true) {
                (uint256 j, uint256 found) = _nearest(search.frontier);
                search.settled |= found << (LANE * j);
                search.blocked |= NEVER << (LANE * j);
                search.frontier |= NEVER << (LANE * j);
                uint256 distance = found & ~uint256(7);
                if ((flow.openB >> (LANE * j)) & LOW != 0) {
                    _reprice(flow, search, distance);
                    _push(flow, search, source, j);
                    return;
                }
                uint256 column = flow.turns >> (8 * j);
                for (uint256 i = 0; i < MOST; ++i) {
                    if ((column >> (40 * i)) & 0xff == 0 || (search.reached >> i) & 1 != 0) continue;
                    search.reached |= 1 << i;
                    search.start |= distance << (LANE * i);
                    search.via |= j << (4 * i);
                    _scan(flow, search, i, distance);
                }
            }
        }
    }

    /// @dev Lets a member of A that was reached at `distance` offer its partners.
    function _scan(Flow memory flow, Search memory search, uint256 i, uint256 distance) private pure {
        // No overflow in any lane of the sum: the invariant of the flow keeps it from going below 0.
        unchecked {
            uint256 shift = distance + i - ((flow.reach >> (LANE * i)) & LOW);
            uint256 offer = flow.cost[i] + flow.height + shift * ONE;
            search.frontier = _min(search.frontier, offer | search.blocked);
        }
    }

    /// @dev The lane with the smallest value, the first of several.
    function _nearest(uint256 lanes) private pure returns (uint256 lane, uint256 least) {
        least = lanes & LOW;
        // No overflow: five lanes.
        unchecked {
            for (uint256 j = 1; j < MOST; ++j) {
                lanes >>= LANE;
                if (lanes & LOW < least) (lane, least) = (j, lanes & LOW);
            }
        }
    }

    /// @dev Moves the prices of everything reached, so that the way found costs nothing and nothing costs less.
    function _reprice(Flow memory flow, Search memory search, uint256 distance) private pure {
        // No overflow: nothing was reached or settled beyond `distance`.
        unchecked {
            for (uint256 k = 0; k < MOST; ++k) {
                uint256 at = LANE * k;
                if ((search.reached >> k) & 1 != 0) flow.reach += (distance - ((search.start >> at) & LOW)) << at;
                if ((search.blocked >> at) & LOW != 0) {
                    flow.height += (distance - ((search.settled >> at) & LOW & ~uint256(7))) << at;
                }
            }
        }
    }

    /// @dev Moves turns along the way that ends at member `sink` of B.
    function _push(Flow memory flow, Search memory search, uint256 source, uint256 sink) private pure {
        uint256 amount = (flow.openB >> (LANE * sink)) & LOW;
        uint256 open = (flow.openA >> (LANE * source)) & LOW;
        if (open < amount) amount = open;
        // No underflow: `amount` is at most what every step has. Each step goes from j to the member before it, i.
        unchecked {
            uint256 j = sink;
            uint256 i = (search.settled >> (LANE * j)) & 7;
            while (i != source) {
                j = (search.via >> (4 * i)) & 15;
                uint256 turns = (flow.turns >> (40 * i + 8 * j)) & 0xff;
                if (turns < amount) amount = turns;
                i = (search.settled >> (LANE * j)) & 7;
            }
            flow.openB -= amount << (LANE * sink);
            flow.openA -= amount << (LANE * source);
            j = sink;
            while (true) {
                i = (search.settled >> (LANE * j)) & 7;
                flow.turns += amount << (40 * i + 8 * j);
                if (i == source) return;
                j = (search.via >> (4 * i)) & 15;
                flow.turns -= amount << (40 * i + 8 * j);
            }
        }
    }

    function _pairs(uint256 turns) private pure returns (uint256[] memory pairs) {
        pairs = new uint256[](MOST * MOST);
        uint256 length;
        // No overflow: 25 pairs.
        unchecked {
            for (uint256 i = 0; i < MOST; ++i) {
                uint256 row = (turns >> (40 * i)) & ((1 << 40) - 1);
                for (uint256 j = 0; row != 0; ++j) {
                    if (row & 0xff != 0) pairs[length++] = ((row & 0xff) << 12) | (i << 6) | j;
                    row >>= 8;
                }
            }
        }
        assembly ("memory-safe") {
            mstore(pairs, length)
        }
    }

    /// @dev The smaller value of every lane.
    function _min(uint256 x, uint256 y) private pure returns (uint256) {
        // No overflow: top bits are set before the subtraction, so no lane borrows from the next.
        unchecked {
            uint256 larger = ((x | TOP) - y) & TOP;
            uint256 mask = larger - (larger >> 47);
            return (y & mask) | (x & ~mask);
        }
    }
}
