// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";

import { Multiplier, Record } from "../types/Ballot.sol";

/// @title How well turns were kept
/// @notice Scores and factors are in millionths. The twin of the scores in the Go package `election`; both are held to the
///         same vectors.
library Scores {
    /// @notice The best score, and where a new sequencer starts.
    uint256 internal constant PERFECT = 1_000_000;

    /// @dev The number of turns after which a score has forgotten about two thirds of what was before.
    uint256 private constant MEMORY = 16;
    uint256 private constant MAX_STEPS = 64;

    /// @notice The share of a record that is as it should be: blocks made × promises kept × the target over the delay, where
    ///         each factor is at most one and rounded down.
    function quality(Record memory r) internal pure returns (uint256 q) {
        q = _scaled(PERFECT, r.blocks - Math.min(r.missed, r.blocks), r.blocks);
        q = _scaled(q, r.promises - Math.min(r.broken, r.promises), r.promises);
        if (r.target > 0) q = _scaled(q, r.target, r.delay);
    }

    /// @notice The score after another record: an average in which every turn counts a sixteenth and what was before the
    ///         rest. Steps beyond the 64th of a record are left out.
    function afterRecord(uint256 score, Record memory r) internal pure returns (uint256) {
        uint256 target = quality(r);
        for (uint256 k = Math.min(r.turns, MAX_STEPS); k > 0; --k) {
            score = (score * (MEMORY - 1) + target) / MEMORY;
        }
        return score;
    }

    /// @notice The factor of a score, rounded down. The multiplier has to be valid.
    function factor(Multiplier memory m, uint256 score) internal pure returns (uint256) {
        if (score <= m.poor) return m.least;
        if (score >= m.good) return m.most;
        return m.least + (uint256(m.most - m.least) * (score - m.poor)) / (m.good - m.poor);
    }

    /// @notice Gives a sequencer that misses every fifth block a twentieth of the weight of one that misses less than one in
    ///         a hundred.
    function defaultMultiplier() internal pure returns (Multiplier memory) {
        return Multiplier({ poor: 800_000, good: 990_000, least: 50_000, most: 1_000_000 });
    }

    /// @notice Whether nothing was chosen, so that the default counts.
    function isDefault(Multiplier memory m) internal pure returns (bool) {
        return m.poor | m.good | m.least | m.most == 0;
    }

    /// @notice Whether scores and factors ascend, from a factor above zero.
    function isValid(Multiplier memory m) internal pure returns (bool) {
        return isDefault(m) || (m.poor <= m.good && m.good <= PERFECT && m.least > 0 && m.least <= m.most);
    }

    function _scaled(uint256 q, uint256 part, uint256 whole) private pure returns (uint256) {
        return part < whole ? (q * part) / whole : q;
    }
}
