// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Loose } from "./Loose.sol";
import { Setting } from "./Setting.sol";

/// @notice Judges a claim in parts the plain way: value by value, by the text of `ILeaderSchedule.post` alone.
abstract contract Naive is Setting {
    function isValid(World memory w, Parts memory p) internal pure returns (bool) {
        if (p.salt > 15 || p.worst > 0xffff) return false;
        if (p.setA != setOf(w.idsA) || p.setB != setOf(w.idsB)) return false;
        if (keccak256(p.rows) != keccak256(rowsOf(w))) return false;
        return _seatsFit(w, p) && _pairsFit(w, p) && _inOrder(w, p) && _optimal(w, p);
    }

    function _seatsFit(World memory w, Parts memory p) private pure returns (bool) {
        (uint256[] memory a, uint256[] memory b) = (new uint256[](w.idsA.length), new uint256[](w.idsB.length));
        for (uint256 t = 0; t < w.epochs; ++t) {
            (uint256 i, uint256 j) = (p.units[t] >> 6, p.units[t] & 63);
            if (i >= a.length || j >= b.length) return false;
            ++a[i];
            ++b[j];
        }
        return _numbersFit(rangesOf(w, seatsA(w)), a, p.entriesA) && _numbersFit(rangesOf(w, seatsB(w)), b, p.entriesB);
    }

    /// Nobody who could lead more is cheaper than somebody who could lead less.
    function _numbersFit(Loose.Ranges memory r, uint256[] memory led, uint256[] memory entries)
        private
        pure
        returns (bool)
    {
        for (uint256 k = 0; k < led.length; ++k) {
            if (led[k] < r.from[k] || led[k] > r.to[k]) return false;
            for (uint256 l = 0; l < led.length; ++l) {
                bool couldPass = led[k] > r.from[k] && led[l] < r.to[l];
                if (couldPass && _price(entries[l]) < _price(entries[k])) return false;
            }
        }
        return true;
    }

    function _pairsFit(World memory w, Parts memory p) private pure returns (bool) {
        uint256[][] memory pairs = pairsOf(w);
        uint256 worst = 0;
        for (uint256 t = 0; t < w.epochs; ++t) {
            (uint256 i, uint256 j) = (p.units[t] >> 6, p.units[t] & 63);
            if (pairs[i][j] > UNMEASURED) return false;
            if (int256(pairs[i][j]) != _price(p.entriesA[i]) + _price(p.entriesB[j])) return false;
            if (pairs[i][j] > worst) worst = pairs[i][j];
        }
        return worst == p.worst;
    }

    function _inOrder(World memory w, Parts memory p) private pure returns (bool) {
        uint256[][] memory turns = new uint256[][](w.idsA.length);
        for (uint256 i = 0; i < turns.length; ++i) {
            turns[i] = new uint256[](w.idsB.length);
        }
        for (uint256 t = 0; t < w.epochs; ++t) {
            ++turns[p.units[t] >> 6][p.units[t] & 63];
        }
        uint256[] memory units = sorted(w.seed, p.salt, turns, w.epochs);
        return keccak256(abi.encode(units)) == keccak256(abi.encode(p.units));
    }

    function _optimal(World memory w, Parts memory p) private pure returns (bool) {
        uint256[][] memory pairs = pairsOf(w);
        for (uint256 i = 0; i < w.idsA.length; ++i) {
            for (uint256 j = 0; j < w.idsB.length; ++j) {
                uint256 x = pairs[i][j];
                if (x > UNMEASURED) continue;
                if (x <= p.worst && int256(x) < _price(p.entriesA[i]) + _price(p.entriesB[j])) return false;
                if (x < p.worst && _marked(p.entriesA[i]) && _marked(p.entriesB[j])) return false;
            }
        }
        return _leastOfMarked(rangesOf(w, seatsA(w)), p.entriesA, w.epochs)
                + _leastOfMarked(rangesOf(w, seatsB(w)), p.entriesB, w.epochs) > w.epochs;
    }

    /// How often the marked of a side lead at least: as often as they must, and what the others cannot.
    function _leastOfMarked(Loose.Ranges memory r, uint256[] memory entries, uint256 epochs)
        private
        pure
        returns (uint256 must)
    {
        uint256 others = 0;
        for (uint256 k = 0; k < entries.length; ++k) {
            if (_marked(entries[k])) must += r.from[k];
            else others += r.to[k];
        }
        if (others + must < epochs) return epochs - others;
    }

    function _price(uint256 entry) private pure returns (int256) {
        return int256(entry & 0x1fffff) - (1 << 20);
    }

    function _marked(uint256 entry) private pure returns (bool) {
        return entry & (1 << 22) != 0;
    }
}
