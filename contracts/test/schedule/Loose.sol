// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Best } from "./Best.sol";

/// @notice The plain solver for members who lead within ranges. It splits each member in two, one who leads as often as it
///         must and one who leads as often as it may beyond that, and gives either side a dummy who takes from the other
///         side what may stay undone. That is a problem with exact numbers.
library Loose {
    struct Ranges {
        uint256[] from;
        uint256[] to;
    }

    function solve(uint256[][] memory pairs, Ranges memory a, Ranges memory b, uint256 epochs)
        internal
        pure
        returns (Best.Answer memory best)
    {
        uint256 n = a.from.length;
        uint256 m = b.from.length;
        uint256[][] memory split = Best.grid(2 * n + 1, 2 * m + 1);
        for (uint256 i = 0; i < split.length; ++i) {
            for (uint256 j = 0; j < split[i].length; ++j) {
                if (i < 2 * n && j < 2 * m) split[i][j] = pairs[i % n][j % m];
                else if (i < n || j < m || (i == 2 * n && j == 2 * m)) split[i][j] = Best.FORBIDDEN;
            }
        }
        best = Best.solve(split, _split(a, _undone(b, epochs)), _split(b, _undone(a, epochs)));
        if (!best.feasible) return best;

        uint256[][] memory turns = Best.grid(n, m);
        for (uint256 i = 0; i < 2 * n; ++i) {
            for (uint256 j = 0; j < 2 * m; ++j) {
                turns[i % n][j % m] += best.turns[i][j];
            }
        }
        best.turns = turns;
        // If either half of a member of A was reached, the other may be added; of B, who must lead is what counts.
        for (uint256 i = 0; i < n; ++i) {
            best.inS[i] = best.inS[i] || best.inS[n + i];
        }
    }

    function _split(Ranges memory r, uint256 dummy) private pure returns (uint256[] memory seats) {
        uint256 n = r.from.length;
        seats = new uint256[](2 * n + 1);
        for (uint256 k = 0; k < n; ++k) {
            (seats[k], seats[n + k]) = (r.from[k], r.to[k] - r.from[k]);
        }
        seats[2 * n] = dummy;
    }

    /// How much of what a side may lead stays undone.
    function _undone(Ranges memory r, uint256 epochs) private pure returns (uint256 undone) {
        for (uint256 k = 0; k < r.to.length; ++k) {
            undone += r.to[k];
        }
        undone -= epochs;
    }
}
