// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { LeaderSchedule } from "../../src/LeaderSchedule.sol";
import { IElections } from "../../src/interfaces/IElections.sol";
import { ILatencyBoard } from "../../src/interfaces/ILatencyBoard.sol";
import { ILeaderSchedule } from "../../src/interfaces/ILeaderSchedule.sol";
import { ISeedAnchor } from "../../src/interfaces/ISeedAnchor.sol";
import { Grid } from "../../src/types/Grid.sol";
import { Vectors } from "../libraries/Vectors.sol";
import { Best } from "./Best.sol";
import { FakeAnchor, FakeBoard, FakeRegistry } from "./Fakes.sol";
import { Setting } from "./Setting.sol";

contract LeaderScheduleTest is Vectors, Setting {
    /// Three sequencers on A, two on B, two and three epochs each; in units of 100 µs.
    function _example() private pure returns (World memory w) {
        w = world(6, 3, 2, 1, 1, 0);
        uint256[2][3] memory there = [[uint256(300), 350], [uint256(250), 280], [uint256(400), 420]];
        uint256[3][2] memory back = [[uint256(320), 270, 400], [uint256(340), 260, 420]];
        for (uint256 i = 0; i < 3; ++i) {
            for (uint256 j = 0; j < 2; ++j) {
                (w.there[i][j], w.back[j][i]) = (there[i][j], back[j][i]);
            }
        }
    }

    function _good() private returns (World memory w, Parts memory p) {
        w = _example();
        settle(w);
        p = partsOf(w, solveWorld(w));
    }

    function test_TheWorkedExampleIsTaken() public {
        (World memory w, Parts memory p) = _good();
        vm.recordLogs();
        schedule.post(ROUND, encode(p));
        assertEq(vm.getRecordedLogs().length, 1, "events");
        ILeaderSchedule.Schedule memory s = schedule.scheduleOf(ROUND);
        assertEq(uint256(s.source), uint256(ILeaderSchedule.Source.Posted), "source");
        assertEq(s.worst, 400, "worst");
        (uint256 worst, uint256 sum) = measure(w, s);
        assertEq(worst, 400, "worst of the turns");
        assertEq(sum, 1960, "sum");
        assertSeats(w, s);
    }

    /// N3, which is far from everybody, sets the worst value for all unless it sits out.
    function test_WhoIsOutOfReachSitsOut() public {
        World memory w = _example();
        w.far = 1 << w.idsA[2];
        settle(w);
        schedule.post(ROUND, encode(partsOf(w, solveWorld(w))));
        ILeaderSchedule.Schedule memory s = schedule.scheduleOf(ROUND);
        (uint256 worst, uint256 sum) = measure(w, s);
        assertEq(worst, 300, "worst");
        assertEq(sum, 1680, "sum");
        _requireSameTurns(w);
    }

    function test_WhereAllAreOutOfReachNobodySitsOut() public {
        World memory w = _example();
        w.far = setOf(w.idsA);
        settle(w);
        schedule.post(ROUND, encode(partsOf(w, solveWorld(w))));
        assertEq(schedule.scheduleOf(ROUND).worst, 400, "worst");
        _requireSameTurns(w);
    }

    function test_TheFallbackLeavesOutWhoIsOutOfReach() public {
        World memory w = _example();
        w.far = 1 << w.idsA[2];
        settle(w);
        vm.warp(start(w.epochs, ROUND));
        assertEq(uint256(schedule.scheduleOf(ROUND).source), uint256(ILeaderSchedule.Source.Fallback), "source");
        (uint256[] memory seats,) = schedule.seatsOf(ROUND);
        assertEq(seats[2], 0, "seats");
        _requireSameTurns(w);
    }

    /// With one epoch more or fewer each: N3 leads once, N2, which is near to both, three times.
    function _loose() private returns (World memory w, Parts memory p) {
        w = _example();
        w.slack = 1;
        settle(w);
        uint256[][] memory turns = Best.grid(3, 2);
        (turns[0][0], turns[1][0], turns[1][1], turns[2][0]) = (2, 1, 2, 1);
        p = partsOf(w, solveWorld(w));
        p.units = sorted(w.seed, 0, turns, w.epochs);
        (p.entriesA[0], p.entriesA[1], p.entriesA[2]) = (_entry(300), _entry(250), _entry(400) | (1 << 22));
        (p.entriesB[0], p.entriesB[1]) = (_entry(0) | (1 << 22), _entry(10) | (1 << 22));
    }

    function _entry(uint256 price) private pure returns (uint256) {
        return price + (1 << 20);
    }

    function test_WithSlackTheBestNumbersAreTaken() public {
        (World memory w, Parts memory p) = _loose();
        schedule.post(ROUND, encode(p));
        ILeaderSchedule.Schedule memory s = schedule.scheduleOf(ROUND);
        (uint256 worst, uint256 sum) = measure(w, s);
        assertEq(worst, 400, "worst");
        assertEq(sum, 1770, "sum");
    }

    function test_RevertWhen_OtherNumbersWithinTheSlackAreBetter() public {
        World memory w = _example();
        w.slack = 1;
        settle(w);
        bytes memory claim = encode(partsOf(w, Best.solve(pairsOf(w), seatsA(w), seatsB(w)))); // for exactly these seats
        vm.expectRevert(ILeaderSchedule.SeatsNotBest.selector);
        schedule.post(ROUND, claim);
    }

    function test_RevertWhen_ANumberIsBeyondTheSlack() public {
        (World memory w, Parts memory p) = _loose();
        uint256[][] memory turns = Best.grid(3, 2);
        (turns[0][0], turns[1][0], turns[1][1], turns[2][0]) = (1, 2, 2, 1);
        p.units = sorted(w.seed, 0, turns, w.epochs);
        bytes memory claim = encode(p);
        vm.expectRevert(abi.encodeWithSelector(ILeaderSchedule.WrongSeats.selector, 1));
        schedule.post(ROUND, claim);
        p.units[0] = 0x0c0; // member 3 of A, who does not exist
        claim = encode(p);
        vm.expectRevert(abi.encodeWithSelector(ILeaderSchedule.WrongSeats.selector, 3));
        schedule.post(ROUND, claim);
    }

    function test_RevertWhen_WithSlackTheMarkedNeedNotMeet() public {
        (, Parts memory p) = _loose();
        p.entriesB[1] ^= 1 << 22; // N4 leads at least two, N3 one
        bytes memory claim = encode(p);
        vm.expectRevert(ILeaderSchedule.NoBottleneck.selector);
        schedule.post(ROUND, claim);
    }

    function test_RevertWhen_ThereIsSlackToSearch() public {
        (World memory w,) = _loose();
        bytes memory claim = solveClaim(w);
        vm.expectRevert(ILeaderSchedule.NotSearched.selector);
        schedule.solve(ROUND, claim);
    }

    function test_EveryViewTellsTheSameTurns() public {
        (World memory w, Parts memory p) = _good();
        schedule.post(ROUND, encode(p));
        _requireSameTurns(w);
    }

    function _requireSameTurns(World memory w) private view {
        ILeaderSchedule.Schedule memory s = schedule.scheduleOf(ROUND);
        (uint256[] memory seatsA, uint256[] memory seatsB) = schedule.seatsOf(ROUND);
        for (uint64 t = 0; t < w.epochs; ++t) {
            assertEq(schedule.leaderAt(ROLLUP_A, ROUND * w.epochs + t), s.leadersA[t], "leader of A");
            assertEq(schedule.leaderAt(ROLLUP_B, ROUND * w.epochs + t), s.leadersB[t], "leader of B");
            --seatsA[indexOf(w.idsA, s.leadersA[t])];
            --seatsB[indexOf(w.idsB, s.leadersB[t])];
        }
        for (uint256 k = 0; k < w.idsA.length; ++k) {
            assertEq(s.membersA[k], w.idsA[k], "member of A");
        }
        for (uint256 k = 0; k < w.idsB.length; ++k) {
            assertEq(s.membersB[k], w.idsB[k], "member of B");
        }
    }

    /// forge-config: default.fuzz.runs = 32
    function testFuzz_TurnsOfLongRoundsAreKept(uint256 seed, uint256 epochs) public {
        World memory w = world(uint64(bound(epochs, 17, 255)), 4, 6, 1, 4094, seed);
        settle(w);
        schedule.post(ROUND, encode(partsOf(w, solveWorld(w))));
        _requireSameTurns(w);
    }

    function test_RevertWhen_TheRoundIsNotOpen() public {
        (World memory w, Parts memory p) = _good();
        bytes memory claim = encode(p);
        uint256[3] memory times =
            [start(w.epochs, ROUND - 1) - 1, start(w.epochs, ROUND) - FREEZE, start(w.epochs, ROUND) + 1];
        for (uint256 k = 0; k < 3; ++k) {
            vm.warp(times[k]);
            vm.expectRevert(abi.encodeWithSelector(ILeaderSchedule.RoundClosed.selector, ROUND));
            schedule.post(ROUND, claim);
            vm.expectRevert(abi.encodeWithSelector(ILeaderSchedule.RoundClosed.selector, ROUND));
            schedule.solve(ROUND, claim);
        }
        vm.expectRevert(abi.encodeWithSelector(ILeaderSchedule.RoundClosed.selector, uint64(0)));
        schedule.post(0, claim);
        vm.warp(start(w.epochs, ROUND) - FREEZE - 1);
        schedule.post(ROUND, claim);
    }

    function test_RevertWhen_ItHasASchedule() public {
        (World memory w, Parts memory p) = _good();
        bytes memory claim = encode(p);
        schedule.post(ROUND, claim);
        vm.expectRevert(abi.encodeWithSelector(ILeaderSchedule.AlreadyScheduled.selector, ROUND));
        schedule.post(ROUND, claim);
        vm.expectRevert(abi.encodeWithSelector(ILeaderSchedule.AlreadyScheduled.selector, ROUND));
        schedule.solve(ROUND, solveClaim(w));
    }

    function test_RevertWhen_TheSeedIsChainedOrOpen() public {
        (World memory w, Parts memory p) = _good();
        bytes memory claim = encode(p);
        anchor.chain(ROUND, w.seed);
        vm.expectRevert(abi.encodeWithSelector(ILeaderSchedule.SeedNotAnchored.selector, ROUND));
        schedule.post(ROUND, claim);
        anchor.anchor(ROUND, 0);
        vm.expectRevert(abi.encodeWithSelector(FakeAnchor.SeedPending.selector, ROUND));
        schedule.post(ROUND, claim);
    }

    function test_RevertWhen_NobodyPostedOnOneSide() public {
        World memory w = _example();
        (w.postedB[0], w.postedB[1]) = (false, false);
        settle(w);
        bytes memory claim = solveClaim(w);
        vm.expectRevert(abi.encodeWithSelector(ILeaderSchedule.NoRows.selector, ROLLUP_B));
        schedule.solve(ROUND, claim);
    }

    function test_RevertWhen_NobodyPosted() public {
        (World memory w, Parts memory p) = _good();
        board.clear(ROUND);
        bytes memory claim = encode(p);
        vm.expectRevert(ILeaderSchedule.RowsDiffer.selector);
        schedule.post(ROUND, claim);
        p.rows = "";
        claim = encode(p);
        vm.expectRevert(ILeaderSchedule.RowsDiffer.selector);
        schedule.post(ROUND, claim);
        claim = solveClaim(w);
        vm.expectRevert(ILeaderSchedule.RowsDiffer.selector);
        schedule.solve(ROUND, claim);
    }

    function test_RevertWhen_AProofSaysSomethingElse() public {
        (World memory w, Parts memory p) = _good();
        p.worst = 401;
        _refuse(p, abi.encodeWithSelector(ILeaderSchedule.NotOptimal.selector, 2, 0));
        p.worst = 399;
        _refuse(p, abi.encodeWithSelector(ILeaderSchedule.WrongWorst.selector, 400));
        p.worst = 400;
        p.salt = 16;
        _refuse(p, abi.encodeWithSelector(ILeaderSchedule.InvalidSalt.selector, 16));
        p.salt = 0;
        p.entriesA[0] |= 1 << 21;
        _refuse(p, abi.encodeWithSelector(ILeaderSchedule.InvalidEntry.selector));
        p = partsOf(w, solveWorld(w));
        p.entriesA[2] ^= 1 << 22;
        _refuse(p, abi.encodeWithSelector(ILeaderSchedule.NoBottleneck.selector));
        p = partsOf(w, solveWorld(w));
        p.entriesB[1] += 1;
        _refuse(p, abi.encodeWithSelector(ILeaderSchedule.NotOptimal.selector, 1, 1), true);
        p.entriesB[1] -= 2;
        _refuse(p, abi.encodeWithSelector(ILeaderSchedule.PriceGap.selector, p.units[0] >> 6, p.units[0] & 63), true);
        p = partsOf(w, solveWorld(w));
        p.units[3] = 3 << 6;
        _refuse(p, abi.encodeWithSelector(ILeaderSchedule.WrongSeats.selector, 3), true);
        p = partsOf(w, solveWorld(w));
        (p.units[0], p.units[1]) = (p.units[1], p.units[0]);
        _refuse(p, abi.encodeWithSelector(ILeaderSchedule.NotInOrder.selector, 1));
    }

    /// A schedule with the least sum is refused: its worst value is larger than it could be.
    function test_RevertWhen_OnlyTheSumIsLeast() public {
        (World memory w, Parts memory p) = _good();
        uint256[][] memory turns = new uint256[][](3);
        for (uint256 i = 0; i < 3; ++i) {
            turns[i] = new uint256[](2);
        }
        (turns[0][0], turns[1][1], turns[2][0], turns[2][1]) = (2, 2, 1, 1);
        p.units = sorted(w.seed, 0, turns, 6);
        p.worst = 420;
        // Its own prices: 28 ms for member 0, 24 for 1, 40 for 2; 0 and 2 more for B.
        uint256 zero = 1 << 20;
        (p.entriesA[0], p.entriesA[1], p.entriesA[2]) = (zero + 300, zero + 240, (zero + 400) | (1 << 22));
        (p.entriesB[0], p.entriesB[1]) = (zero | (1 << 22), (zero + 20) | (1 << 22));
        _refuse(p, abi.encodeWithSelector(ILeaderSchedule.NotOptimal.selector, 2, 0));
        p.entriesB[0] = zero;
        _refuse(p, abi.encodeWithSelector(ILeaderSchedule.NoBottleneck.selector));
    }

    function _refuse(Parts memory p, bytes memory reason) private {
        _refuse(p, reason, false);
    }

    function _refuse(Parts memory p, bytes memory reason, bool anyArguments) private {
        try schedule.post(ROUND, encode(p)) {
            assertTrue(false, "taken");
        } catch (bytes memory got) {
            if (anyArguments) assertEq(bytes32(bytes4(got)), bytes32(bytes4(reason)), "reason");
            else assertEq(got, reason, "reason");
        }
    }

    /// A direction that one end did not measure forbids the pair, whatever the other end says.
    function test_AForbiddenPairBindsNobody() public {
        World memory w = _example();
        w.there[2][0] = 1;
        w.back[0][2] = UNMEASURED;
        settle(w);
        Parts memory p = partsOf(w, solveWorld(w));
        assertEq(p.worst, 420, "worst");
        schedule.post(ROUND, encode(p));
        assertEq(schedule.scheduleOf(ROUND).worst, 420, "worst");
    }

    function test_UndecidedUntilTheDeadlineThenFallback() public {
        World memory w = _example();
        settle(w);
        uint256 deadline = start(6, ROUND) - FREEZE;
        vm.warp(deadline - 1);
        assertEq(uint256(schedule.scheduleOf(ROUND).source), uint256(ILeaderSchedule.Source.None), "source before");
        assertEq(schedule.scheduleOf(ROUND).leadersA.length, 0, "leaders before");
        vm.expectRevert(abi.encodeWithSelector(ILeaderSchedule.Undecided.selector, ROUND));
        schedule.leaderAt(ROLLUP_A, ROUND * 6);
        vm.warp(deadline);
        assertEq(uint256(schedule.scheduleOf(ROUND).source), uint256(ILeaderSchedule.Source.Fallback), "source after");
        _requireSameTurns(w);
    }

    function test_TheFallbackAgreesWithGo() public {
        string memory json = read("fallback.json");
        uint256 k = 0;
        uint256 checked = 0;
        for (; has(json, "", k, ".seed"); ++k) {
            uint256 epochs = vm.parseJsonUint(json, at("", k, ".epochs"));
            uint256 members = vm.parseJsonUint(json, at("", k, ".members"));
            if (epochs > 255) continue;
            World memory w = world(uint64(epochs), members, 1, 1, 9, k);
            w.seed = vm.parseJsonBytes32(json, at("", k, ".seed"));
            settle(w);
            vm.warp(start(w.epochs, ROUND));
            uint256[] memory want = vm.parseJsonUintArray(json, at("", k, ".leaders"));
            ILeaderSchedule.Schedule memory s = schedule.scheduleOf(ROUND);
            for (uint256 t = 0; t < epochs; ++t) {
                assertEq(s.leadersA[t], w.idsA[want[t]], "leader of A");
                assertEq(s.leadersB[t], w.idsB[0], "leader of B");
            }
            _requireSameTurns(w);
            ++checked;
        }
        assertLe(5, checked, "vectors");
    }

    /// Who has no row has no turns, unless a whole side is silent.
    function testFuzz_TheFallbackSeatsThoseWithRows(
        uint256 seed,
        uint256 n,
        uint256 m,
        uint256 silentA,
        uint256 silentB
    ) public {
        World memory w = world(13, bound(n, 1, 9), bound(m, 1, 9), 1, 9, seed);
        for (uint256 i = 0; i < w.idsA.length; ++i) {
            w.postedA[i] = (silentA >> i) & 1 == 0;
        }
        for (uint256 j = 0; j < w.idsB.length; ++j) {
            w.postedB[j] = (silentB >> j) & 1 == 0;
        }
        if (seed % 2 == 0) elect(w, seed);
        settle(w);
        vm.warp(start(13, ROUND) - FREEZE);
        (bool someA, bool someB) = planned(w);
        for (uint256 i = 0; !(someA && someB) && i < w.idsA.length; ++i) {
            w.postedA[i] = true;
        }
        for (uint256 j = 0; !(someA && someB) && j < w.idsB.length; ++j) {
            w.postedB[j] = true;
        }
        assertSeats(w, schedule.scheduleOf(ROUND));
        _requireSameTurns(w);
    }

    function test_EqualSeatsOfElectionsAreThoseWithoutThem() public {
        (World memory w, Parts memory p) = _good();
        schedule.post(ROUND, encode(p));
        ILeaderSchedule.Schedule memory want = schedule.scheduleOf(ROUND);
        w.elected = true;
        (w.givenA, w.givenB) = (seatsOf(3, 1), seatsOf(2, 1));
        settle(w);
        elections.give(ROLLUP_A, w.idsA, w.givenA, true);
        elections.give(ROLLUP_B, w.idsB, w.givenB, true);
        schedule.post(ROUND, encode(p));
        assertEq(abi.encode(schedule.scheduleOf(ROUND)), abi.encode(want), "schedule");
    }

    function seatsOf(uint256 n, uint256 each) internal pure returns (uint256[] memory s) {
        s = new uint256[](n);
        for (uint256 k = 0; k < n; ++k) {
            s[k] = each;
        }
    }

    function test_RevertWhen_NobodyIsAdmitted() public {
        World memory w = _example();
        settle(w);
        registry.admit(uint208(setOf(w.idsA)), 0);
        vm.warp(start(6, ROUND));
        assertTrue(schedule.leaderAt(ROLLUP_A, ROUND * 6) != 0, "leader of A");
        vm.expectRevert(abi.encodeWithSelector(ILeaderSchedule.NobodyAdmitted.selector, ROLLUP_B, ROUND));
        schedule.leaderAt(ROLLUP_B, ROUND * 6);
    }

    function test_RevertWhen_TheRollupIsUnknown() public {
        _good();
        vm.expectRevert(abi.encodeWithSelector(ILeaderSchedule.UnknownRollup.selector, 903));
        schedule.leaderAt(903, ROUND * 6);
    }

    function test_ARoundTakesTheWordsOfOneLongPast() public {
        (World memory w, Parts memory p) = _good();
        schedule.post(ROUND, encode(p));
        uint64 later = ROUND + uint64(schedule.kept());
        vm.warp(start(6, later));
        // The later round has no schedule: it falls back, and the old one is still there.
        anchor.anchor(later, w.seed);
        assertEq(uint256(schedule.scheduleOf(later).source), uint256(ILeaderSchedule.Source.Fallback), "later");
        assertEq(uint256(schedule.scheduleOf(ROUND).source), uint256(ILeaderSchedule.Source.Posted), "earlier");

        later += uint64(schedule.kept());
        vm.warp(start(6, later - 1));
        anchor.anchor(later, w.seed);
        for (uint256 k = 0; k < 3; ++k) {
            if (k < 2) board.add(later, uint8(w.idsB[k]), pack12(w.back[k]));
            board.add(later, uint8(w.idsA[k]), pack12(w.there[k]));
        }
        schedule.post(later, encode(p));
        assertEq(uint256(schedule.scheduleOf(later).source), uint256(ILeaderSchedule.Source.Posted), "much later");
        vm.expectRevert(abi.encodeWithSelector(ILeaderSchedule.Forgotten.selector, ROUND));
        schedule.scheduleOf(ROUND);
        vm.expectRevert(abi.encodeWithSelector(ILeaderSchedule.Forgotten.selector, ROUND));
        schedule.leaderAt(ROLLUP_A, ROUND * 6);
    }

    function test_RevertWhen_TooManyMembersToSolve() public {
        World memory w = world(6, 6, 2, 1, 9, 1);
        settle(w);
        bytes memory claim = solveClaim(w);
        vm.expectRevert(abi.encodeWithSelector(ILeaderSchedule.InvalidSides.selector, 6, 2));
        schedule.solve(ROUND, claim);
    }

    function test_RevertWhen_TheContractsDoNotFit() public {
        Grid memory grid = Grid(GENESIS, EPOCH_SECONDS, 256, FREEZE);
        FakeRegistry r = new FakeRegistry(grid, ROLLUP_A, ROLLUP_B);
        ILatencyBoard b = ILatencyBoard(address(new FakeBoard(r)));
        ISeedAnchor s = ISeedAnchor(address(new FakeAnchor(grid)));
        vm.expectRevert(ILeaderSchedule.InvalidConfig.selector);
        new LeaderSchedule(b, s, IElections(address(0)), 0);
        grid.epochs = 255;
        r = new FakeRegistry(grid, ROLLUP_A, ROLLUP_B);
        b = ILatencyBoard(address(new FakeBoard(r)));
        vm.expectRevert(ILeaderSchedule.InvalidConfig.selector);
        new LeaderSchedule(b, s, IElections(address(0)), 0);
        s = ISeedAnchor(address(new FakeAnchor(grid)));
        assertEq(new LeaderSchedule(b, s, IElections(address(0)), 0).grid().epochs, 255, "epochs");
    }
}
