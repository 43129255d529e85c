// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { LeaderSchedule } from "../../src/LeaderSchedule.sol";
import { IElections } from "../../src/interfaces/IElections.sol";
import { ILatencyBoard } from "../../src/interfaces/ILatencyBoard.sol";
import { ILeaderSchedule } from "../../src/interfaces/ILeaderSchedule.sol";
import { ISeedAnchor } from "../../src/interfaces/ISeedAnchor.sol";
import { Apportionment } from "../../src/libraries/Apportionment.sol";
import { Grid } from "../../src/types/Grid.sol";
import { Test } from "../Test.sol";
import { Best } from "./Best.sol";
import { FakeAnchor, FakeBoard, FakeElections, FakeRegistry } from "./Fakes.sol";
import { Loose } from "./Loose.sol";

/// @notice What the tests of `LeaderSchedule` share: a cluster, its measurements, and claims built the plain way.
abstract contract Setting is Test {
    uint64 internal constant ROLLUP_A = 901;
    uint64 internal constant ROLLUP_B = 902;
    uint64 internal constant ROUND = 7;
    uint64 internal constant GENESIS = 1_000_000;
    uint64 internal constant EPOCH_SECONDS = 12;
    uint64 internal constant FREEZE = 6;
    uint256 internal constant UNMEASURED = 0xfff;

    /// What everybody measured: `there[i][j]` from A to B, `back[j][i]` from B to A; and who posted it.
    struct World {
        uint64 epochs;
        bytes32 seed;
        uint256[] idsA;
        uint256[] idsB;
        bool[] postedA;
        bool[] postedB;
        uint256[][] there;
        uint256[][] back;
        /// What the elections gave, if there were any.
        bool elected;
        uint256[] givenA;
        uint256[] givenB;
        /// Who is out of reach, by ids.
        uint256 far;
        /// How many epochs more or fewer than its seats a member may lead.
        uint8 slack;
    }

    /// A claim in parts.
    struct Parts {
        uint256 salt;
        uint256 worst;
        uint256 setA;
        uint256 setB;
        uint256[] entriesA;
        uint256[] entriesB;
        uint256[] units;
        bytes rows;
    }

    FakeRegistry internal registry;
    FakeBoard internal board;
    FakeAnchor internal anchor;
    FakeElections internal elections;
    LeaderSchedule internal schedule;

    function deploy(uint64 epochs, bool elected, uint8 slack) internal {
        Grid memory grid = Grid(GENESIS, EPOCH_SECONDS, epochs, FREEZE);
        registry = new FakeRegistry(grid, ROLLUP_A, ROLLUP_B);
        board = new FakeBoard(registry);
        anchor = new FakeAnchor(grid);
        elections = new FakeElections(registry, anchor);
        IElections giver = IElections(elected ? address(elections) : address(0));
        schedule = new LeaderSchedule(ILatencyBoard(address(board)), ISeedAnchor(address(anchor)), giver, slack);
        vm.warp(start(epochs, ROUND - 1));
    }

    function start(uint64 epochs, uint64 round) internal pure returns (uint256) {
        return GENESIS + uint256(round) * epochs * EPOCH_SECONDS;
    }

    /// Deploys for a world and puts its rows on the board: B and A by turns.
    function settle(World memory w) internal {
        deploy(w.epochs, w.elected, w.slack);
        if (w.elected) {
            elections.give(ROLLUP_A, w.idsA, w.givenA, false);
            elections.give(ROLLUP_B, w.idsB, w.givenB, false);
        }
        registry.admit(uint208(setOf(w.idsA)), uint208(setOf(w.idsB)));
        anchor.anchor(ROUND, w.seed);
        board.leaveOut(ROUND, w.far);
        for (uint256 k = 0; k < w.idsA.length || k < w.idsB.length; ++k) {
            if (k < w.idsB.length && w.postedB[k]) board.add(ROUND, uint8(w.idsB[k]), pack12(w.back[k]));
            if (k < w.idsA.length && w.postedA[k]) board.add(ROUND, uint8(w.idsA[k]), pack12(w.there[k]));
        }
    }

    function rowsOf(World memory w) internal pure returns (bytes memory rows) {
        for (uint256 k = 0; k < w.idsA.length || k < w.idsB.length; ++k) {
            if (k < w.idsB.length && w.postedB[k]) rows = abi.encodePacked(rows, uint8(w.idsB[k]), pack12(w.back[k]));
            if (k < w.idsA.length && w.postedA[k]) rows = abi.encodePacked(rows, uint8(w.idsA[k]), pack12(w.there[k]));
        }
    }

    /// A world with values drawn from [low, high]; ids of the sides by turns.
    function world(uint64 epochs, uint256 n, uint256 m, uint256 low, uint256 high, uint256 seed)
        internal
        pure
        returns (World memory w)
    {
        w.epochs = epochs;
        w.seed = keccak256(abi.encode("seed", seed));
        w.idsA = new uint256[](n);
        w.idsB = new uint256[](m);
        w.postedA = new bool[](n);
        w.postedB = new bool[](m);
        w.there = Best.grid(n, m);
        w.back = Best.grid(m, n);
        for (uint256 i = 0; i < n; ++i) {
            w.postedA[i] = true;
            w.idsA[i] = 1 + i + (i < m ? i : m);
        }
        for (uint256 j = 0; j < m; ++j) {
            w.postedB[j] = true;
            w.idsB[j] = 1 + j + (j + 1 < n ? j + 1 : n);
        }
        for (uint256 i = 0; i < n; ++i) {
            for (uint256 j = 0; j < m; ++j) {
                uint256 x = uint256(keccak256(abi.encode(seed, i, j)));
                w.there[i][j] = low + (x & 0xffffffff) % (high - low + 1);
                w.back[j][i] = low + ((x >> 64) & 0xffffffff) % (high - low + 1);
            }
        }
    }

    function pairsOf(World memory w) internal pure returns (uint256[][] memory pairs) {
        pairs = Best.grid(w.idsA.length, w.idsB.length);
        for (uint256 i = 0; i < w.idsA.length; ++i) {
            for (uint256 j = 0; j < w.idsB.length; ++j) {
                uint256 x = w.there[i][j];
                uint256 y = w.back[j][i];
                bool measured = x != UNMEASURED && y != UNMEASURED && w.postedA[i] && w.postedB[j];
                pairs[i][j] = !measured ? Best.FORBIDDEN : x < y ? x : y;
            }
        }
    }

    function seatsA(World memory w) internal pure returns (uint256[] memory) {
        bool[] memory leading = near(w, w.idsA, w.postedA, w.givenA);
        return w.elected ? passedOn(w, w.givenA, leading) : equalSeats(w.seed, w.epochs, leading);
    }

    function seatsB(World memory w) internal pure returns (uint256[] memory) {
        bool[] memory leading = near(w, w.idsB, w.postedB, w.givenB);
        return w.elected ? passedOn(w, w.givenB, leading) : equalSeats(w.seed, w.epochs, leading);
    }

    /// Those who posted and are not out of reach; all who posted if nobody with seats is left.
    function near(World memory w, uint256[] memory ids, bool[] memory posted, uint256[] memory given)
        internal
        pure
        returns (bool[] memory leading)
    {
        leading = new bool[](ids.length);
        bool some;
        for (uint256 k = 0; k < ids.length; ++k) {
            leading[k] = posted[k] && (w.far >> ids[k]) & 1 == 0;
            some = some || (leading[k] && (!w.elected || given[k] > 0));
        }
        if (!some) return posted;
    }

    /// Puts about every fourth member out of reach.
    function leaveOut(World memory w, uint256 seed) internal pure {
        w.far = uint256(keccak256(abi.encode("far", seed))) & uint256(keccak256(abi.encode("too far", seed)));
    }

    /// Whether somebody with seats posted on either side.
    function planned(World memory w) internal pure returns (bool a, bool b) {
        for (uint256 i = 0; i < w.idsA.length; ++i) {
            a = a || (w.postedA[i] && (!w.elected || w.givenA[i] > 0));
        }
        for (uint256 j = 0; j < w.idsB.length; ++j) {
            b = b || (w.postedB[j] && (!w.elected || w.givenB[j] > 0));
        }
    }

    /// Lets elections give random seats, to about half of the members.
    function elect(World memory w, uint256 seed) internal pure {
        w.elected = true;
        (w.givenA, w.givenB) = (_given(w.idsA.length, w.epochs, seed), _given(w.idsB.length, w.epochs, ~seed));
    }

    function _given(uint256 n, uint256 epochs, uint256 seed) private pure returns (uint256[] memory given) {
        uint256[] memory weights = new uint256[](n);
        for (uint256 k = 0; k < n; ++k) {
            uint256 x = uint256(keccak256(abi.encode("weight", seed, k)));
            if (x & 1 == 1 || k == seed % n) weights[k] = 1 + (x >> 8) % 1000;
        }
        return Apportionment.apportion(bytes32(seed), weights, epochs, 0, 0);
    }

    /// The seats of those who posted, if anybody did; `Apportionment` has tests of its own.
    function passedOn(World memory w, uint256[] memory given, bool[] memory posted)
        internal
        pure
        returns (uint256[] memory)
    {
        uint256[] memory weights = new uint256[](given.length);
        bool missing;
        bool some;
        for (uint256 k = 0; k < given.length; ++k) {
            if (posted[k]) (weights[k], some) = (given[k], some || given[k] > 0);
            else if (given[k] > 0) missing = true;
        }
        return missing && some ? Apportionment.apportion(w.seed, weights, w.epochs, 0, 0) : Best.copy(given);
    }

    /// Equal seats, the plain way.
    function equalSeats(bytes32 seed, uint256 epochs, bool[] memory posted) internal pure returns (uint256[] memory s) {
        uint256 k = 0;
        for (uint256 i = 0; i < posted.length; ++i) {
            if (posted[i]) ++k;
        }
        s = new uint256[](posted.length);
        uint256 first = (uint256(uint64(bytes8(keccak256(abi.encodePacked(seed, "seats"))))) * k) >> 64;
        uint256 p = 0;
        for (uint256 i = 0; i < posted.length; ++i) {
            if (!posted[i]) continue;
            s[i] = epochs / k + ((p + k - first) % k < epochs % k ? 1 : 0);
            ++p;
        }
    }

    /// Lets members lead a few epochs more or fewer than their seats, in about half of the worlds.
    function loosen(World memory w, uint256 seed) internal pure {
        uint256 x = uint256(keccak256(abi.encode("slack", seed)));
        if (x & 1 == 1) w.slack = uint8(1 + (x >> 8) % 3);
    }

    /// How often members may lead who have these seats.
    function rangesOf(World memory w, uint256[] memory seats) internal pure returns (Loose.Ranges memory r) {
        (r.from, r.to) = (new uint256[](seats.length), new uint256[](seats.length));
        for (uint256 k = 0; k < seats.length; ++k) {
            if (seats[k] == 0) continue;
            r.from[k] = seats[k] > w.slack ? seats[k] - w.slack : 1;
            r.to[k] = seats[k] + w.slack;
        }
    }

    function solveWorld(World memory w) internal pure returns (Best.Answer memory) {
        if (w.slack == 0) return Best.solve(pairsOf(w), seatsA(w), seatsB(w));
        return Loose.solve(pairsOf(w), rangesOf(w, seatsA(w)), rangesOf(w, seatsB(w)), w.epochs);
    }

    function partsOf(World memory w, Best.Answer memory best) internal pure returns (Parts memory p) {
        p.worst = best.worst;
        p.setA = setOf(w.idsA);
        p.setB = setOf(w.idsB);
        p.entriesA = new uint256[](w.idsA.length);
        p.entriesB = new uint256[](w.idsB.length);
        for (uint256 i = 0; i < w.idsA.length; ++i) {
            p.entriesA[i] = uint256(best.u[i] + (1 << 20)) | (best.inS[i] && w.postedA[i] ? 1 << 22 : 0);
        }
        for (uint256 j = 0; j < w.idsB.length; ++j) {
            p.entriesB[j] = uint256(best.v[j] + (1 << 20)) | (best.outsideW[j] && w.postedB[j] ? 1 << 22 : 0);
        }
        p.units = sorted(w.seed, 0, best.turns, w.epochs);
        p.rows = rowsOf(w);
    }

    /// The units of a multiset by (key, i, j), the plain way: selection of the smallest, again and again.
    function sorted(bytes32 seed, uint256 salt, uint256[][] memory turns, uint256 epochs)
        internal
        pure
        returns (uint256[] memory units)
    {
        uint256[] memory ranks = new uint256[](epochs);
        units = new uint256[](epochs);
        uint256 length = 0;
        for (uint256 i = 0; i < turns.length; ++i) {
            for (uint256 j = 0; j < turns[i].length; ++j) {
                if (turns[i][j] == 0) continue;
                uint256 phi =
                    uint64(bytes8(keccak256(abi.encodePacked(seed, "order", uint8(salt), uint16(i), uint16(j)))));
                for (uint256 q = 0; q < turns[i][j]; ++q) {
                    uint256 rank = ((((q << 64) + phi) / turns[i][j]) << 12) | (i << 6) | j;
                    uint256 at = length++;
                    for (; at > 0 && ranks[at - 1] > rank; --at) {
                        ranks[at] = ranks[at - 1];
                    }
                    ranks[at] = rank;
                }
            }
        }
        for (uint256 t = 0; t < length; ++t) {
            units[t] = ranks[t] & 0xfff;
        }
    }

    function encode(Parts memory p) internal pure returns (bytes memory) {
        return abi.encodePacked(
            uint8(p.salt),
            uint16(p.worst),
            bytes26(bytes32(p.setA << 48)),
            bytes26(bytes32(p.setB << 48)),
            entryBytes(p.entriesA),
            entryBytes(p.entriesB),
            pack12(p.units),
            p.rows
        );
    }

    function entryBytes(uint256[] memory entries) internal pure returns (bytes memory out) {
        uint256 half = 30 * ((entries.length + 19) / 20);
        out = new bytes(2 * half);
        for (uint256 i = 0; i < entries.length; ++i) {
            for (uint256 k = 0; k < 3; ++k) {
                out[(i % 2) * half + 3 * (i / 2) + k] = bytes1(uint8(entries[i] >> (16 - 8 * k)));
            }
        }
    }

    /// 12-bit values, most significant bit first.
    function pack12(uint256[] memory values) internal pure returns (bytes memory out) {
        out = new bytes((3 * values.length + 1) / 2);
        for (uint256 k = 0; k < values.length; ++k) {
            for (uint256 bit = 0; bit < 12; ++bit) {
                if ((values[k] >> (11 - bit)) & 1 == 0) continue;
                uint256 at = 12 * k + bit;
                out[at / 8] |= bytes1(uint8(0x80 >> (at % 8)));
            }
        }
    }

    function setOf(uint256[] memory ids) internal pure returns (uint256 set) {
        for (uint256 k = 0; k < ids.length; ++k) {
            set |= 1 << ids[k];
        }
    }

    /// Whether `post` takes a claim; if not, nothing changed.
    function accepts(Parts memory p) internal returns (bool ok) {
        uint256 id = vm.snapshotState();
        try schedule.post(ROUND, encode(p)) {
            ok = true;
        } catch { }
        vm.revertToState(id);
    }

    function solveClaim(World memory w) internal pure returns (bytes memory) {
        return abi.encodePacked(bytes26(bytes32(setOf(w.idsA) << 48)), bytes26(bytes32(setOf(w.idsB) << 48)), rowsOf(w));
    }

    /// Makes about `percent` of the directions unmeasured, and with luck takes a member's row away.
    function punch(World memory w, uint256 percent, uint256 seed) internal pure {
        uint256 n = w.idsA.length;
        uint256 m = w.idsB.length;
        for (uint256 i = 0; i < n; ++i) {
            for (uint256 j = 0; j < m; ++j) {
                uint256 x = uint256(keccak256(abi.encode("hole", seed, i, j)));
                if (x % 100 < percent) w.there[i][j] = UNMEASURED;
                if ((x >> 64) % 100 < percent) w.back[j][i] = UNMEASURED;
            }
        }
        uint256 y = uint256(keccak256(abi.encode("absent", seed)));
        if (n > 1 && y % 100 < percent) w.postedA[(y >> 64) % n] = false;
        if (m > 1 && (y >> 128) % 100 < percent) w.postedB[(y >> 192) % m] = false;
    }

    function sumOf(World memory w, uint256[][] memory turns) internal pure returns (uint256 sum) {
        uint256[][] memory pairs = pairsOf(w);
        for (uint256 i = 0; i < turns.length; ++i) {
            for (uint256 j = 0; j < turns[i].length; ++j) {
                if (turns[i][j] > 0) sum += turns[i][j] * pairs[i][j];
            }
        }
    }

    /// Worst value and sum of the turns that a contract names.
    function measure(World memory w, ILeaderSchedule.Schedule memory s)
        internal
        pure
        returns (uint256 worst, uint256 sum)
    {
        uint256[][] memory pairs = pairsOf(w);
        for (uint256 t = 0; t < w.epochs; ++t) {
            uint256 x = pairs[indexOf(w.idsA, s.leadersA[t])][indexOf(w.idsB, s.leadersB[t])];
            sum += x;
            if (x > worst) worst = x;
        }
    }

    function assertSeats(World memory w, ILeaderSchedule.Schedule memory s) internal pure {
        _assertWithin(rangesOf(w, seatsA(w)), w.idsA, s.leadersA);
        _assertWithin(rangesOf(w, seatsB(w)), w.idsB, s.leadersB);
    }

    function _assertWithin(Loose.Ranges memory r, uint256[] memory ids, uint32[] memory leaders) private pure {
        uint256[] memory led = new uint256[](ids.length);
        for (uint256 t = 0; t < leaders.length; ++t) {
            ++led[indexOf(ids, leaders[t])];
        }
        for (uint256 k = 0; k < led.length; ++k) {
            assertTrue(r.from[k] <= led[k] && led[k] <= r.to[k], "epochs led");
        }
    }

    function indexOf(uint256[] memory ids, uint256 id) internal pure returns (uint256 k) {
        while (ids[k] != id) ++k;
    }
}
