// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { LatencyBoard } from "../../src/LatencyBoard.sol";
import { LeaderSchedule } from "../../src/LeaderSchedule.sol";
import { SeedAnchor } from "../../src/SeedAnchor.sol";
import { SequencerRegistry } from "../../src/SequencerRegistry.sol";
import { Elections } from "../../src/election/Elections.sol";
import { IAuction } from "../../src/interfaces/IAuction.sol";
import { ICandidates } from "../../src/interfaces/ICandidates.sol";
import { IDelegatedStake } from "../../src/interfaces/IDelegatedStake.sol";
import { IElections } from "../../src/interfaces/IElections.sol";
import { ILatencyBoard } from "../../src/interfaces/ILatencyBoard.sol";
import { IPerformanceScores } from "../../src/interfaces/IPerformanceScores.sol";
import { ISequencerRegistry } from "../../src/interfaces/ISequencerRegistry.sol";
import { Mechanism, Rules } from "../../src/types/Ballot.sol";
import { Grid } from "../../src/types/Grid.sol";
import { Headers } from "../Headers.sol";
import { Setting } from "../schedule/Setting.sol";

/// @notice Gas of whole transactions with the real contracts: base cost, calldata with its floor, and a cold state. Values
///         run from 20 to 300 ms in units of 100 µs, with one epoch per sequencer. "First" writes fresh storage; after
///         `kept` rounds every post takes over the words of an old one.
contract ScheduleGasTest is Setting {
    uint256 private constant CONFIRMATIONS = 5;

    LatencyBoard private _board;
    SeedAnchor private _anchor;
    SequencerRegistry private _registry;
    /// Whether seats come from elections, by stake: equal bonds, so equal seats.
    bool private _governed;

    function test_Post5() public {
        _post(5, false);
    }

    function test_Post10() public {
        _post(10, false);
    }

    function test_Post32() public {
        _post(32, false);
    }

    function test_Post64() public {
        _post(64, false);
    }

    function test_PostAgain5() public {
        _post(5, true);
    }

    function test_PostAgain10() public {
        _post(10, true);
    }

    function test_PostAgain32() public {
        _post(32, true);
    }

    function test_PostAgain64() public {
        _post(64, true);
    }

    function test_PostElected10() public {
        _governed = true;
        _post(10, true);
    }

    function test_Solve3By2() public {
        _solve(3, 2, 6, false);
    }

    function test_Solve5() public {
        _solve(5, 5, 5, false);
    }

    function test_SolveAgain5() public {
        _solve(5, 5, 5, true);
    }

    function test_LeaderAt() public {
        uint64 round = _post(10, false);
        schedule.leaderAt(ROLLUP_B, round * 10 + 9);
        vm.snapshotGasLastCall("LeaderSchedule", "leaderAt 10x10");
    }

    function _post(uint64 n, bool again) private returns (uint64 round) {
        World memory w = world(n, n, n, 200, 3000, n);
        round = _stage(w, again);
        bytes memory claim = encode(partsOf(w, solveWorld(w)));
        schedule.post(round, claim);
        vm.snapshotGasLastCall(
            "LeaderSchedule", string.concat("post ", _size(n, n), again ? "" : ", first", _governed ? ", elected" : "")
        );
    }

    function _solve(uint256 n, uint256 m, uint64 epochs, bool again) private {
        World memory w = world(epochs, n, m, 200, 3000, n);
        uint64 round = _stage(w, again);
        bytes memory claim = solveClaim(w);
        schedule.solve(round, claim);
        vm.snapshotGasLastCall("LeaderSchedule", string.concat("solve ", _size(n, m), again ? "" : ", first"));
    }

    /// Deploys, registers, posts rows and anchors the seed, which the world then has.
    function _stage(World memory w, bool again) private returns (uint64 round) {
        vm.warp(GENESIS - 1000);
        Grid memory grid = Grid(GENESIS, EPOCH_SECONDS, w.epochs, FREEZE);
        _registry = new SequencerRegistry(grid, _config());
        _board = new LatencyBoard(_registry, 100, 0);
        _anchor = new SeedAnchor(grid, keccak256("first seed"), CONFIRMATIONS);
        IElections giver = IElections(address(0));
        if (_governed) {
            ICandidates candidates = ICandidates(address(_registry));
            giver = new Elections(
                address(this), candidates, _anchor, IDelegatedStake(address(0)), IPerformanceScores(address(0))
            );
            Rules memory rules;
            giver.choose(ROLLUP_A, Mechanism.Stake, rules, IAuction(address(0)));
            giver.choose(ROLLUP_B, Mechanism.Stake, rules, IAuction(address(0)));
        }
        schedule = new LeaderSchedule(_board, _anchor, giver, 0);
        _register(w);

        round = ROUND + (again ? uint64(schedule.kept()) : 0);
        vm.warp(start(w.epochs, round - 2));
        _postRows(w, round);
        vm.warp(start(w.epochs, round - 1) + CONFIRMATIONS);
        w.seed = _anchored(w.epochs, round);
        if (_governed) {
            giver.freeze(round, ROLLUP_A);
            giver.freeze(round, ROLLUP_B);
        }
        for (uint256 k = 0; again && k < 13; ++k) {
            // A schedule of the lap before.
            bytes32 slot = keccak256(abi.encode(uint256(ROUND) * 13 + k, uint256(0)));
            vm.store(address(schedule), slot, bytes32(uint256(1) << 254));
        }
    }

    function _config() private view returns (ISequencerRegistry.Config memory config) {
        config.authority = address(this);
        config.insurance = address(1);
        config.rollups = new uint64[](2);
        (config.rollups[0], config.rollups[1]) = (ROLLUP_A, ROLLUP_B);
        (config.idleBond, config.activeBond) = (1 ether, 1 ether);
        (config.exitDelay, config.disputeWindow) = (1_000_000, 100_000);
        config.maxPerRollup = 64;
        (config.leakShare, config.leakWindow) = (500, 10);
    }

    function _register(World memory w) private {
        vm.deal(address(this), 1000 ether);
        ISequencerRegistry.Registration memory r;
        r.rollups = new uint64[](1);
        (r.evidenceDigest, r.peerDigest, r.endpoints) = ("e", "p", "endpoint");
        for (uint32 id = 1; id <= w.idsA.length + w.idsB.length; ++id) {
            r.rollups[0] = (setOf(w.idsA) >> id) & 1 == 1 ? ROLLUP_A : ROLLUP_B;
            (r.signingKey, r.measurementKey) = (vm.addr(uint256(id)), vm.addr(uint256(id)));
            _registry.register{ value: 1 ether }(r);
            _registry.admit(id, r.measurementKey);
        }
    }

    function _postRows(World memory w, uint64 round) private {
        ILatencyBoard.Row[] memory rows = new ILatencyBoard.Row[](w.idsA.length + w.idsB.length);
        uint256 length = 0;
        for (uint256 k = 0; k < w.idsA.length || k < w.idsB.length; ++k) {
            if (k < w.idsB.length) rows[length++] = _signed(round, w.idsB[k], w.back[k]);
            if (k < w.idsA.length) rows[length++] = _signed(round, w.idsA[k], w.there[k]);
        }
        _board.postMany(round, rows);
    }

    function _signed(uint64 round, uint256 id, uint256[] memory values)
        private
        view
        returns (ILatencyBoard.Row memory)
    {
        bytes memory rtts = pack12(values);
        (bytes32 r, bytes32 vs) = vm.signCompact(id, _board.rowDigest(round, uint32(id), rtts, "details"));
        return ILatencyBoard.Row(uint32(id), rtts, "details", r, vs);
    }

    function _anchored(uint64 epochs, uint64 round) private returns (bytes32 seed) {
        uint64 number = 20_000_000;
        uint64 time = uint64(start(epochs, round - 1));
        bytes memory parent = Headers.encode(Headers.Header("", number - 1, time - 9, "geth", "before", 21_000_000, 6));
        bytes memory header =
            Headers.encode(Headers.Header(keccak256(parent), number, time + 3, "geth", "mix", 30_000_000, 6));
        vm.roll(number + CONFIRMATIONS);
        vm.setBlockhash(number, keccak256(header));
        _anchor.anchor(round, header, parent);
        (seed,) = _anchor.seedOf(round);
    }

    function _size(uint256 n, uint256 m) private pure returns (string memory) {
        return string.concat(vm.toString(n), "x", vm.toString(m));
    }
}
