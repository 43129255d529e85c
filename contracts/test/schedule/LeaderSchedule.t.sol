// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ILeaderSchedule } from "../../src/interfaces/ILeaderSchedule.sol";
import { Best } from "./Best.sol";
import { Setting } from "./Setting.sol";

contract LeaderScheduleTest is Setting {
    function testFuzz_BestSchedulesAreTaken(uint256 seed, uint256 n, uint256 m, uint256 epochs) public {
        n = bound(n, 1, 23);
        m = bound(m, 1, 23);
        epochs = bound(epochs, 1, 60);
        World memory w = world(uint64(epochs), n, m, 1, 4094, seed);
        settle(w);
        Best.Answer memory best = solveWorld(w);
        schedule.post(ROUND, encode(partsOf(w, best)));
    }

    function testFuzz_SolverFindsTheBest(
        uint256 seed,
        uint256 n,
        uint256 m,
        uint256 epochs,
        uint256 high,
        uint256 holes
    ) public {
        n = bound(n, 1, 5);
        m = bound(m, 1, 5);
        World memory w = world(uint64(bound(epochs, 1, 30)), n, m, 1, bound(high, 1, 4094), seed);
        punch(w, bound(holes, 0, 10), seed);
        settle(w);
        Best.Answer memory best = solveWorld(w);
        if (!best.feasible) {
            vm.expectRevert(ILeaderSchedule.Infeasible.selector);
            schedule.solve(ROUND, solveClaim(w));
            return;
        }
        schedule.solve(ROUND, solveClaim(w));
        ILeaderSchedule.Schedule memory s = schedule.scheduleOf(ROUND);
        assertEq(uint256(s.source), uint256(ILeaderSchedule.Source.Solved), "source");
        assertEq(s.worst, best.worst, "worst");
        (uint256 worst, uint256 sum) = measure(w, s);
        assertEq(worst, best.worst, "worst of the turns");
        assertEq(sum, sumOf(w, best.turns), "sum of the turns");
        assertSeats(w, s);
    }
}
