// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { LibBit } from "solady/utils/LibBit.sol";

import { Apportionment } from "./Apportionment.sol";
import { Prf } from "./Prf.sol";

/// @notice Who leads how many epochs of a round on one rollup, at most 64 members.
struct Seating {
    /// Those with seats, by id.
    uint256 seated;
    /// Whether they share the epochs equally.
    bool equal;
    /// With equal seats what `Seats.split` says. Else the seats of the members by position among those seated, ascending: a
    /// byte each from the top down, the first 32 in `first`, the others in `second`.
    uint256 first;
    uint256 second;
}

/// @title The seats of a round
/// @notice Positions follow ascending ids among those with seats.
library Seats {
    uint256 private constant LANES = 32;
    /// In every byte: one, all bits but the top one, and by turns each bit from the lowest to the top one.
    uint256 private constant ONES = 0x0101010101010101010101010101010101010101010101010101010101010101;
    uint256 private constant FULL = 0x7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f;
    uint256 private constant TURNS = 0x0102040810204080010204081020408001020408102040800102040810204080;

    /// @notice Equal seats for everybody in a set, which may be empty.
    /// @param members how many it has.
    function equal(bytes32 seed, uint256 epochs, uint256 set, uint256 members) internal pure returns (Seating memory) {
        if (members == 0) return Seating(0, false, 0, 0);
        (uint256 base, uint256 more) = split(seed, epochs, members);
        return Seating(set, true, base, more);
    }

    /// @notice What becomes of seats if only those in `present`, of whom at least one has seats, can use them: the others
    ///         pass on in proportion to the seats of those who stay.
    function among(Seating memory all, bytes32 seed, uint256 epochs, uint256 present)
        internal
        pure
        returns (Seating memory seating)
    {
        uint256 rest = all.seated & present;
        if (rest == all.seated) return all;
        if (all.equal) return equal(seed, epochs, rest, LibBit.popCount(rest));
        uint256 set = all.seated;
        uint256[] memory seats = byIndex(all, set);
        // No overflow: seats are at most 255, and there are at most 64 of them.
        unchecked {
            for (uint256 p = 0; p < seats.length; ++p) {
                if (present & set & (~set + 1) == 0) seats[p] = 0;
                set &= set - 1;
            }
            seats = Apportionment.apportion(seed, seats, epochs, 0, 0);
            seating.seated = rest;
            uint256 position = 0;
            for (uint256 p = 0; p < seats.length; ++p) {
                // Who had a seat and stays has one at least.
                if (seats[p] == 0) continue;
                uint256 lane = seats[p] << (248 - 8 * (position % LANES));
                if (position < LANES) seating.first |= lane;
                else seating.second |= lane;
                ++position;
            }
        }
    }

    /// @notice The seats of the members of `set`, to which all with seats MUST belong, in ascending order; zero for the others.
    function byIndex(Seating memory seating, uint256 set) internal pure returns (uint256[] memory seats) {
        seats = new uint256[](LibBit.popCount(set));
        (uint256 first, uint256 second) = lanes(seating, set, seats.length);
        for (uint256 i = 0; i < seats.length; ++i) {
            seats[i] = uint8(bytes32(i < LANES ? first : second)[i % LANES]);
        }
    }

    /// @notice The same as a byte for each from the top down, the first 32 in `first`, the others in `second`.
    /// @param size how many members the set has.
    function lanes(Seating memory seating, uint256 set, uint256 size)
        internal
        pure
        returns (uint256 first, uint256 second)
    {
        uint256 seated = seating.seated;
        bool same = seating.equal;
        (first, second) = (seating.first, seating.second);
        if (seated == set) return same ? _spread(first, second, size) : (first, second);
        // Of equal seats the base and who has one more; else what is left of the lanes.
        (uint256 base, uint256 rest) = same ? (first, second) : (0, first);
        uint256 lane = 0;
        uint256 position = 0;
        (first, second) = (0, 0);
        // No overflow: at most 64 members, of at most 255 seats.
        unchecked {
            for (uint256 i = 0; set != 0; ++i) {
                uint256 lowest = set & (~set + 1);
                set ^= lowest;
                lane <<= 8;
                if (seated & lowest != 0) {
                    if (same) {
                        lane |= base + (rest & 1);
                        rest >>= 1;
                    } else {
                        lane |= rest >> 248;
                        rest = ++position == LANES ? seating.second : rest << 8;
                    }
                }
                if (i == LANES - 1) (first, lane) = (lane, 0);
                if (set != 0) continue;
                if (i < LANES - 1) first = lane << (248 - 8 * i);
                else if (i >= LANES) second = lane << (504 - 8 * i);
            }
        }
    }

    /// @notice The same if all of a set have equal seats.
    /// @param epochs at most 255. @param size how many members it has: 1 to 64.
    function equalLanes(bytes32 seed, uint256 epochs, uint256 size)
        internal
        pure
        returns (uint256 first, uint256 second)
    {
        (uint256 base, uint256 more) = split(seed, epochs, size);
        return _spread(base, more, size);
    }

    /// @notice The seats of the member at a position.
    function at(Seating memory seating, uint256 position) internal pure returns (uint256) {
        // No overflow: a base of at most 255.
        unchecked {
            if (seating.equal) return seating.first + ((seating.second >> position) & 1);
        }
        return uint8(bytes32(position < LANES ? seating.first : seating.second)[position % LANES]);
    }

    /// @notice How many epochs everybody leads at least, and as a bitmap by position who leads one more.
    /// @param epochs at most 255. @param members with seats: 1 to 64.
    function split(bytes32 seed, uint256 epochs, uint256 members) internal pure returns (uint256 base, uint256 more) {
        // No overflow: members is at most 64, so the draw times members fits 70 bits and the shifts stay below 128.
        unchecked {
            base = epochs / members;
            uint256 rest = epochs % members;
            if (rest == 0) return (base, 0);
            uint256 first = ((uint256(Prf.derive(seed, "seats")) >> 192) * members) >> 64;
            more = ((1 << rest) - 1) << first;
            more = (more | (more >> members)) & ((1 << members) - 1);
        }
    }

    /// @dev Equal seats of `size` members, 1 to 64, as lanes.
    function _spread(uint256 base, uint256 more, uint256 size) private pure returns (uint256 first, uint256 second) {
        // No overflow: seats fit a byte.
        unchecked {
            first = base * ONES + _bytes(more);
            if (size <= LANES) return (first & (type(uint256).max << (256 - 8 * size)), 0);
            second = (base * ONES + _bytes(more >> LANES)) & (type(uint256).max << (512 - 8 * size));
        }
    }

    /// @dev The lowest 32 bits as a byte each, the lowest one at the top.
    function _bytes(uint256 bits) private pure returns (uint256) {
        if (bits == 0) return 0;
        // No overflow: eight times a byte each, then at most 0x80 and 0x7f.
        unchecked {
            uint256 copies = ((bits & 0xff) << 192) | ((bits & 0xff00) << 120) | ((bits & 0xff0000) << 48);
            copies = (copies | ((bits >> 24) & 0xff)) * 0x0101010101010101;
            return (((copies & TURNS) + FULL) >> 7) & ONES;
        }
    }
}
