// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ILeaderSchedule } from "../../src/interfaces/ILeaderSchedule.sol";
import { Best } from "./Best.sol";
import { Loose } from "./Loose.sol";
import { Naive } from "./Naive.sol";

/// @notice What is taken is optimal, and what is optimal is taken: against every multiset of tiny instances, a plain
///         verifier and a plain solver.
contract OptimalityTest is Naive {
    /// All multisets with the right seats, and the best figures among those without forbidden pairs.
    uint256[][][] private _all;
    uint256 private _leastWorst;
    uint256 private _leastSum;

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_TakenIffNoScheduleIsBetter(uint256 seed, uint256 n, uint256 m, uint256 epochs, uint256 high)
        public
    {
        World memory w = world(uint64(bound(epochs, 1, 6)), bound(n, 1, 3), bound(m, 1, 3), 1, bound(high, 1, 30), seed);
        loosen(w, seed);
        if (w.slack != 0 && w.epochs > 4) w.epochs = 4; // else there are too many
        punch(w, 12, seed);
        if (seed % 3 == 0) elect(w, seed);
        if (seed % 5 < 2) leaveOut(w, seed);
        settle(w);
        _enumerate(w);
        Best.Answer memory best = solveWorld(w);
        assertEq(best.feasible, _leastWorst != Best.FORBIDDEN, "feasible");
        if (!best.feasible) return;
        assertEq(best.worst, _leastWorst, "worst");
        assertEq(sumOf(w, best.turns), _leastSum, "sum");

        Parts memory p = partsOf(w, best);
        for (uint256 k = 0; k < _all.length; ++k) {
            (uint256 worst, uint256 sum) = _figures(w, _all[k]);
            p.units = sorted(w.seed, 0, _all[k], w.epochs);
            // The proof of the best schedule is the only one that a schedule could borrow.
            assertEq(accepts(p), worst == _leastWorst && sum == _leastSum, "taken as posted");
            p.worst = worst == Best.FORBIDDEN ? best.worst : worst;
            assertEq(accepts(p), worst == _leastWorst && sum == _leastSum, "taken with its own worst value");
            p.worst = best.worst;
        }
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_BestSchedulesAreTaken(uint256 seed, uint256 n, uint256 m, uint256 epochs, uint256 holes) public {
        World memory w = world(uint64(bound(epochs, 1, 90)), bound(n, 1, 43), bound(m, 1, 43), 1, 4094, seed);
        loosen(w, seed);
        punch(w, bound(holes, 0, 20), seed);
        if (seed % 2 == 0) elect(w, seed);
        if (seed % 5 < 2) leaveOut(w, seed);
        settle(w);
        Best.Answer memory best = solveWorld(w);
        if (!best.feasible) return;
        schedule.post(ROUND, encode(partsOf(w, best)));
        ILeaderSchedule.Schedule memory s = schedule.scheduleOf(ROUND);
        (uint256 worst, uint256 sum) = measure(w, s);
        assertEq(worst, best.worst, "worst");
        assertEq(s.worst, best.worst, "worst of the schedule");
        assertEq(sum, sumOf(w, best.turns), "sum");
        assertSeats(w, s);
    }

    /// forge-config: default.fuzz.runs = 128
    function testFuzz_SolverFindsTheBest(
        uint256 seed,
        uint256 n,
        uint256 m,
        uint256 epochs,
        uint256 high,
        uint256 holes
    ) public {
        World memory w = world(
            uint64(bound(epochs, 1, 60)), bound(n, 1, 5), bound(m, 1, 5), 0, bound(high, 0, 4094), seed
        );
        punch(w, bound(holes, 0, 40), seed);
        if (seed % 2 == 0) elect(w, seed);
        if (seed % 5 < 2) leaveOut(w, seed);
        settle(w);
        Best.Answer memory best = solveWorld(w);
        (bool a, bool b) = planned(w);
        if (!a || !b) {
            vm.expectRevert(abi.encodeWithSelector(ILeaderSchedule.NoRows.selector, a ? ROLLUP_B : ROLLUP_A));
            schedule.solve(ROUND, solveClaim(w));
            return;
        }
        if (!best.feasible) {
            vm.expectRevert(ILeaderSchedule.Infeasible.selector);
            schedule.solve(ROUND, solveClaim(w));
            return;
        }
        schedule.solve(ROUND, solveClaim(w));
        ILeaderSchedule.Schedule memory s = schedule.scheduleOf(ROUND);
        (uint256 worst, uint256 sum) = measure(w, s);
        assertEq(uint256(s.source), uint256(ILeaderSchedule.Source.Solved), "source");
        assertEq(s.worst, best.worst, "worst");
        assertEq(worst, best.worst, "worst of the turns");
        assertEq(sum, sumOf(w, best.turns), "sum of the turns");
        assertSeats(w, s);
    }

    /// One part of a good claim is changed a little; the plain verifier says whether it is still good.
    function testFuzz_MutationsAreTakenIffTheyHold(uint256 seed, uint256 n, uint256 m, uint256 what, uint256 x) public {
        World memory w = world(uint64(bound(seed >> 32, 2, 12)), bound(n, 1, 5), bound(m, 1, 5), 1, 12, seed);
        loosen(w, seed);
        punch(w, 6, seed);
        if (seed % 2 == 0) elect(w, seed);
        if (seed % 5 < 2) leaveOut(w, seed);
        settle(w);
        Best.Answer memory best = solveWorld(w);
        if (!best.feasible) return;
        Parts memory p = partsOf(w, best);
        assertTrue(isValid(w, p), "plain verifier");
        what = bound(what, 0, 8);
        x = uint256(keccak256(abi.encode(x)));
        uint256 k = x >> 128;
        if (what == 0) p.worst = p.worst + 1;
        if (what == 1) p.worst = p.worst - 1;
        if (what == 2) p.salt = k % 18;
        if (what == 3) p.units[k % p.units.length] = x & 0xfff;
        if (what == 4) (p.units[0], p.units[k % p.units.length]) = (p.units[k % p.units.length], p.units[0]);
        if (what == 5) p.entriesA[k % p.entriesA.length] ^= 1 << 22;
        if (what == 6) p.entriesB[k % p.entriesB.length] ^= 1 << 22;
        if (what == 7) p.entriesA[k % p.entriesA.length] += x % 3;
        if (what == 8) p.entriesB[k % p.entriesB.length] -= p.entriesB[k % p.entriesB.length] == 0 ? 0 : x % 2;
        assertEq(accepts(p), isValid(w, p), "taken");
    }

    /// Bytes that are not padding: the header, the sets, the turns, the rows.
    function testFuzz_RevertWhen_AByteIsChanged(uint256 seed, uint256 at, uint8 change) public {
        World memory w = world(10, 5, 7, 1, 4094, seed);
        settle(w);
        bytes memory claim = encode(partsOf(w, solveWorld(w)));
        uint256 tail = 55 + 120;
        at = bound(at, 0, claim.length - 120 - 1);
        if (at >= 55) at += tail - 55;
        claim[at] = bytes1(uint8(claim[at]) ^ uint8(bound(change, 1, 255)));
        bool ok = true;
        try schedule.post(ROUND, claim) { }
        catch {
            ok = false;
        }
        assertFalse(ok, "taken");
    }

    function testFuzz_RevertWhen_TheClaimIsCut(uint256 seed, uint256 length) public {
        World memory w = world(10, 5, 7, 1, 4094, seed);
        settle(w);
        bytes memory claim = encode(partsOf(w, solveWorld(w)));
        length = bound(length, 0, claim.length - 1);
        assembly ("memory-safe") {
            mstore(claim, length)
        }
        vm.expectRevert();
        schedule.post(ROUND, claim);
    }

    function _enumerate(World memory w) private {
        delete _all;
        (_leastWorst, _leastSum) = (Best.FORBIDDEN, Best.FORBIDDEN);
        (Loose.Ranges memory a, Loose.Ranges memory b) = (rangesOf(w, seatsA(w)), rangesOf(w, seatsB(w)));
        _fill(Best.grid(a.to.length, b.to.length), a, b, 0, w.epochs);
        for (uint256 k = 0; k < _all.length; ++k) {
            (uint256 worst, uint256 sum) = _figures(w, _all[k]);
            if (worst > _leastWorst || (worst == _leastWorst && sum >= _leastSum)) continue;
            (_leastWorst, _leastSum) = (worst, sum);
        }
    }

    /// All ways to fill the cells from this one on with the epochs that are left.
    function _fill(uint256[][] memory turns, Loose.Ranges memory a, Loose.Ranges memory b, uint256 cell, uint256 left)
        private
    {
        if (cell == a.to.length * b.to.length) {
            if (left == 0 && _within(turns, a, b)) _all.push(turns);
            return;
        }
        (uint256 i, uint256 j) = (cell / b.to.length, cell % b.to.length);
        for (uint256 y = 0; y <= left && y <= a.to[i] && y <= b.to[j]; ++y) {
            turns[i][j] = y;
            _fill(turns, a, b, cell + 1, left - y);
        }
        turns[i][j] = 0;
    }

    function _within(uint256[][] memory turns, Loose.Ranges memory a, Loose.Ranges memory b)
        private
        pure
        returns (bool)
    {
        uint256[] memory ledB = new uint256[](b.to.length);
        for (uint256 i = 0; i < turns.length; ++i) {
            uint256 led = 0;
            for (uint256 j = 0; j < ledB.length; ++j) {
                led += turns[i][j];
                ledB[j] += turns[i][j];
            }
            if (led < a.from[i] || led > a.to[i]) return false;
        }
        for (uint256 j = 0; j < ledB.length; ++j) {
            if (ledB[j] < b.from[j] || ledB[j] > b.to[j]) return false;
        }
        return true;
    }

    function _figures(World memory w, uint256[][] memory turns) private pure returns (uint256 worst, uint256 sum) {
        uint256[][] memory pairs = pairsOf(w);
        for (uint256 i = 0; i < turns.length; ++i) {
            for (uint256 j = 0; j < turns[i].length; ++j) {
                if (turns[i][j] == 0) continue;
                if (pairs[i][j] == Best.FORBIDDEN) return (Best.FORBIDDEN, Best.FORBIDDEN);
                if (pairs[i][j] > worst) worst = pairs[i][j];
                sum += turns[i][j] * pairs[i][j];
            }
        }
    }
}
