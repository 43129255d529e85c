// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { LibBit } from "solady/utils/LibBit.sol";
import { LibSort } from "solady/utils/LibSort.sol";

import { Prf } from "./Prf.sol";

/// @title Weights to whole seats
/// @notice The largest remainder within a floor and a cap. The twin of `Apportion` in the Go package `election`, which says
///         what it guarantees; both are held to the same vectors. Sets of positions are bitmaps.
/// @dev Nothing overflows: weights are below 2^176, epochs, floor and cap below 2^16, and there are at most 64 of them.
library Apportionment {
    /// @notice Splits `epochs` in proportion to `weights`. A weight of zero gets nothing; if all are zero, nobody does.
    /// @param limit the cap; none if zero.
    function apportion(bytes32 seed, uint256[] memory weights, uint256 epochs, uint256 floor, uint256 limit)
        internal
        pure
        returns (uint256[] memory seats)
    {
        seats = new uint256[](weights.length);
        uint256 free = 0;
        uint256 total = 0;
        unchecked {
            for (uint256 i = 0; i < weights.length; ++i) {
                if (weights[i] == 0) continue;
                free |= 1 << i;
                total += weights[i];
            }
            if (free == 0) return seats;
            (floor, limit) = _fit(epochs, LibBit.popCount(free), floor, limit);

            while (true) {
                (uint256 above, uint256 below) = _misfits(weights, free, epochs, total, floor, limit);
                uint256 fixed_ = above | below;
                if (fixed_ == 0) break;
                free &= ~fixed_;
                for (; fixed_ != 0; fixed_ &= fixed_ - 1) {
                    uint256 i = LibBit.ffs(fixed_);
                    seats[i] = (above >> i) & 1 == 1 ? limit : floor;
                    epochs -= seats[i];
                    total -= weights[i];
                }
            }
        }
        _round(Prf.derive(seed, "seats"), weights, free, epochs, total, seats);
    }

    /// @notice The positions of the k largest values, where k is at most the number of values above zero. Values that tie
    ///         for the last places get them in the order of their positions, starting from one that the draw selects and
    ///         going around.
    function largest(bytes32 draw, uint256[] memory values, uint256 k) internal pure returns (uint256 chosen) {
        if (k == 0) return 0;
        unchecked {
            uint256[] memory sorted = LibSort.copy(values);
            LibSort.sort(sorted);
            uint256 last = sorted[sorted.length - k];
            uint256 tied = 0;
            for (uint256 i = 0; i < values.length; ++i) {
                if (values[i] > last) chosen |= 1 << i;
                else if (values[i] == last) tied |= 1 << i;
            }
            uint256 places = k - LibBit.popCount(chosen);
            uint256 count = LibBit.popCount(tied);
            uint256 first = ((uint256(draw) >> 192) * count) >> 64;
            for (uint256 n = 0; tied != 0; ++n) {
                // The n-th of those who tie comes this far behind the first one drawn.
                if ((n + count - first) % count < places) chosen |= tied & (~tied + 1);
                tied &= tied - 1;
            }
        }
    }

    /// @dev The limits that `n` members can keep.
    function _fit(uint256 epochs, uint256 n, uint256 floor, uint256 limit) private pure returns (uint256, uint256) {
        if (limit == 0) limit = epochs;
        return (Math.min(floor, epochs / n), Math.max(limit, Math.ceilDiv(epochs, n)));
    }

    /// @dev The free members whose share lies above the cap or below the floor. Only the former if cutting them frees more
    ///      than raising the others takes, since those may fit then; and the other way round. Both if these are equal.
    function _misfits(uint256[] memory weights, uint256 free, uint256 rest, uint256 total, uint256 floor, uint256 limit)
        private
        pure
        returns (uint256 above, uint256 below)
    {
        unchecked {
            uint256 least = total * floor;
            uint256 most = total * limit;
            uint256 freed = 0;
            uint256 taken = 0;
            for (; free != 0; free &= free - 1) {
                uint256 i = LibBit.ffs(free);
                uint256 share = weights[i] * rest;
                if (share > most) {
                    above |= 1 << i;
                    freed += share - most;
                } else if (share < least) {
                    below |= 1 << i;
                    taken += least - share;
                }
            }
            if (freed > taken) below = 0;
            else if (freed < taken) above = 0;
        }
    }

    /// @dev Gives the free members their shares of the rest as whole seats.
    function _round(
        bytes32 draw,
        uint256[] memory weights,
        uint256 free,
        uint256 rest,
        uint256 total,
        uint256[] memory seats
    ) private pure {
        // Others have no fraction. The fractions add up to the seats that are left, so more than that many are above zero.
        uint256[] memory fractions = new uint256[](weights.length);
        unchecked {
            uint256 left = rest;
            for (; free != 0; free &= free - 1) {
                uint256 i = LibBit.ffs(free);
                uint256 share = weights[i] * rest;
                seats[i] = share / total;
                fractions[i] = share % total;
                left -= seats[i];
            }
            for (uint256 more = largest(draw, fractions, left); more != 0; more &= more - 1) {
                ++seats[LibBit.ffs(more)];
            }
        }
    }
}
