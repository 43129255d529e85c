// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ISequencerRegistry } from "../../src/interfaces/ISequencerRegistry.sol";
import { Grid } from "../../src/types/Grid.sol";

/// @notice A registry that says what it was told. Only the views that `LeaderSchedule` reads.
contract FakeRegistry {
    Grid private _grid;
    uint64[] private _rollups;
    mapping(uint64 rollup => uint208 set) private _sets;

    constructor(Grid memory grid_, uint64 rollupA, uint64 rollupB) {
        _grid = grid_;
        _rollups.push(rollupA);
        _rollups.push(rollupB);
    }

    function admit(uint208 a, uint208 b) external {
        _sets[_rollups[0]] = a;
        _sets[_rollups[1]] = b;
    }

    function grid() external view returns (Grid memory) {
        return _grid;
    }

    function rollups() external view returns (uint64[] memory) {
        return _rollups;
    }

    function config() external view returns (ISequencerRegistry.Config memory c) {
        c.exitDelay = 4 * _grid.epochSeconds * _grid.epochs;
    }

    function membersAt(uint64 rollup, uint64) external view returns (uint208) {
        return _sets[rollup];
    }

    function sidesAt(uint64) external view returns (uint208 a, uint208 b) {
        return (_sets[_rollups[0]], _sets[_rollups[1]]);
    }
}

/// @notice A board that keeps the running hash of the rows it is handed, without judging them.
contract FakeBoard {
    FakeRegistry public immutable registry;
    mapping(uint64 round => bytes32) private _hashes;
    mapping(uint64 round => uint256) private _posters;
    mapping(uint64 round => uint256) public outOfReach;
    /// Only whether there is one matters here.
    uint16 public reach = 1;

    constructor(FakeRegistry registry_) {
        registry = registry_;
    }

    function add(uint64 round, uint8 id, bytes calldata rtts) external {
        bytes32 hash = _hashes[round];
        if (hash == 0) {
            (uint208 a, uint208 b) = registry.sidesAt(round);
            hash = keccak256(abi.encode(uint256(a), uint256(b)));
        }
        _hashes[round] = keccak256(abi.encodePacked(hash, id, rtts));
        _posters[round] |= 1 << id;
    }

    function leaveOut(uint64 round, uint256 ids) external {
        outOfReach[round] = ids;
    }

    function clear(uint64 round) external {
        (_hashes[round], _posters[round]) = (0, 0);
    }

    function commitment(uint64 round) external view returns (bytes32, uint256) {
        return (_hashes[round], _posters[round]);
    }

    function hashOf(uint64 round) external view returns (bytes32) {
        return _hashes[round];
    }

    function grid() external view returns (Grid memory) {
        return registry.grid();
    }
}

/// @notice An anchor that says what it was told.
contract FakeAnchor {
    Grid private _grid;
    mapping(uint64 round => bytes32) private _seeds;
    mapping(uint64 round => bool) private _chained;

    error SeedPending(uint64 round);

    constructor(Grid memory grid_) {
        _grid = grid_;
    }

    function anchor(uint64 round, bytes32 seed) external {
        _seeds[round] = seed;
    }

    function chain(uint64 round, bytes32 seed) external {
        (_seeds[round], _chained[round]) = (seed, true);
    }

    function seedOf(uint64 round) external view returns (bytes32 seed, bool anchored) {
        seed = _seeds[round];
        if (seed == 0) revert SeedPending(round);
        anchored = !_chained[round];
    }

    function grid() external view returns (Grid memory) {
        return _grid;
    }
}

/// @notice Elections that gave the seats they were told.
contract FakeElections {
    struct Lanes {
        uint208 seated;
        bool equal;
        uint256 first;
        uint256 second;
    }

    FakeRegistry public immutable registry;
    FakeAnchor public immutable anchor;
    mapping(uint64 rollup => Lanes) private _lanes;

    constructor(FakeRegistry registry_, FakeAnchor anchor_) {
        (registry, anchor) = (registry_, anchor_);
    }

    /// Seats by position among `ids`; those with none are left out.
    function give(uint64 rollup, uint256[] calldata ids, uint256[] calldata seats, bool equal) external {
        Lanes memory l;
        l.equal = equal;
        uint256 p = 0;
        for (uint256 k = 0; k < ids.length; ++k) {
            if (seats[k] == 0) continue;
            l.seated |= uint208(1) << uint8(ids[k]);
            uint256 lane = seats[k] << (248 - 8 * (p % 32));
            if (p < 32) l.first |= lane;
            else l.second |= lane;
            ++p;
        }
        if (equal) (l.first, l.second) = (0, 0);
        _lanes[rollup] = l;
    }

    function lanesOf(uint64, uint64 rollup) external view returns (uint208, bool, uint256, uint256) {
        Lanes storage l = _lanes[rollup];
        return (l.seated, l.equal, l.first, l.second);
    }
}
