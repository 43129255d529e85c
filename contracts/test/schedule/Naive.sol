// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

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
        uint256[] memory a = seatsA(w);
        uint256[] memory b = seatsB(w);
        for (uint256 t = 0; t < w.epochs; ++t) {
            (uint256 i, uint256 j) = (p.units[t] >> 6, p.units[t] & 63);
            if (i >= a.length || j >= b.length || a[i] == 0 || b[j] == 0) return false;
            --a[i];
            --b[j];
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
        uint256 seatsOfMarked = 0;
        for (uint256 t = 0; t < w.epochs; ++t) {
            if (_marked(p.entriesA[p.units[t] >> 6])) ++seatsOfMarked;
            if (_marked(p.entriesB[p.units[t] & 63])) ++seatsOfMarked;
        }
        return seatsOfMarked > w.epochs;
    }

    function _price(uint256 entry) private pure returns (int256) {
        return int256(entry & 0x1fffff) - (1 << 20);
    }

    function _marked(uint256 entry) private pure returns (bool) {
        return entry & (1 << 22) != 0;
    }
}
