// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Checkpoints } from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import { LibBit } from "solady/utils/LibBit.sol";

import { ISequencerRegistry } from "./interfaces/ISequencerRegistry.sol";
import { Agent, Agents } from "./libraries/Agents.sol";
import { Account, Bonds, Entry } from "./libraries/Bonds.sol";
import { Sets } from "./libraries/Sets.sol";
import { Grid, PackedGrid, pack } from "./types/Grid.sol";

/// @title What the registry keeps, and its views
/// @notice The constructor checks what is fixed; nothing here changes anything afterwards.
abstract contract RegistryState is ISequencerRegistry {
    using Agents for Agent;
    using Bonds for Account;
    using Bonds for Entry;
    using Checkpoints for Checkpoints.Trace208;
    using Sets for Checkpoints.Trace208;
    using Sets for uint208;

    /// @dev Bytes.
    uint256 internal constant MAX_ENDPOINTS = 512;
    /// @dev Ids 1 to 207; bit 0 counts as used from the start, so that no id is zero.
    uint256 internal constant LAST_ID = 207;
    uint256 internal constant ONE_SERIAL = 1 << 208;

    // Flags of an entry; the first bit is that of its bond.
    uint8 internal constant ADMITTED = 2;
    uint8 internal constant EVICTED = 4;
    uint8 internal constant TOMBSTONED = 8;

    // Modes of a rollup.
    uint8 internal constant OPEN = 1;
    uint8 internal constant ENDED = 2;

    /// @dev Sets of a row fit 64 bits of an index bitmap in the schedule contract.
    uint256 private constant LARGEST_SET = 64;

    /// @inheritdoc ISequencerRegistry
    address public immutable authority;
    address internal immutable _insurance;
    uint96 internal immutable _idleBond;
    uint96 internal immutable _activeBond;
    uint64 internal immutable _exitDelay;
    uint64 internal immutable _disputeWindow;
    /// @inheritdoc ISequencerRegistry
    uint64 public immutable agentDelay;
    uint256 internal immutable _maxPerRollup;
    uint256 internal immutable _rewardShare;
    uint256 internal immutable _leakShare;
    uint64 internal immutable _leakWindow;
    PackedGrid internal immutable _grid;
    uint64 private immutable _rollupA;
    uint64 private immutable _rollupB;

    uint64[] internal _rollups;
    /// @dev Above the ids in use the serial of the latest registration.
    uint256 internal _used = 1;
    mapping(uint32 id => Entry) internal _entries;
    mapping(uint256 serial => Account) internal _accounts;
    mapping(uint256 side => Checkpoints.Trace208 membersByRound) internal _members;
    mapping(uint256 side => uint8) internal _modes;
    mapping(address agent => Agent) internal _agents;
    /// @inheritdoc ISequencerRegistry
    mapping(address owner => uint256) public owed;

    constructor(Grid memory grid_, Config memory c) {
        _grid = pack(grid_);
        uint256 round = _grid.roundSeconds();
        uint64[] memory rollupIds = c.rollups;
        if (
            c.authority == address(0) || c.insurance == address(0) || c.idleBond == 0 || c.idleBond > c.activeBond
                || c.disputeWindow < round || c.exitDelay < 3 * round + c.disputeWindow
                || c.exitDelay > type(uint32).max || c.maxPerRollup == 0 || c.maxPerRollup > LARGEST_SET
                || c.rewardShare > Bonds.WHOLE / 10 || c.leakShare == 0 || c.leakShare > Bonds.WHOLE
                || c.leakWindow == 0 || rollupIds.length < 2 || rollupIds.length > type(uint8).max
        ) revert InvalidConfig();
        for (uint256 i = 1; i < rollupIds.length; ++i) {
            for (uint256 j = 0; j < i; ++j) {
                if (rollupIds[i] == rollupIds[j]) revert InvalidConfig();
            }
        }
        authority = c.authority;
        _insurance = c.insurance;
        _idleBond = c.idleBond;
        _activeBond = c.activeBond;
        _exitDelay = c.exitDelay;
        _disputeWindow = c.disputeWindow;
        // Announced in the last second of a round, it leaves the exit delay and a round more.
        agentDelay = uint64(c.exitDelay / round) + 3;
        _maxPerRollup = c.maxPerRollup;
        _rewardShare = c.rewardShare;
        _leakShare = c.leakShare;
        _leakWindow = c.leakWindow;
        _rollupA = rollupIds[0];
        _rollupB = rollupIds[1];
        _rollups = rollupIds;
    }

    /// @inheritdoc ISequencerRegistry
    function membersAt(uint64 rollup, uint64 round) external view returns (uint208 bitmap) {
        return _members[_sideOf(rollup)].at(round);
    }

    /// @inheritdoc ISequencerRegistry
    function sidesAt(uint64 round) external view returns (uint208 a, uint208 b) {
        return (_members[0].at(round), _members[1].at(round));
    }

    /// @inheritdoc ISequencerRegistry
    function eligibleAt(uint64 rollup, uint64 round) external view returns (uint208 bitmap) {
        uint256 rest = _members[_sideOf(rollup)].at(round);
        for (; rest != 0; rest &= rest - 1) {
            uint32 id = uint32(LibBit.ffs(rest));
            if (weightAt(id, round) >= _activeBond) bitmap |= uint208(1) << id;
        }
    }

    /// @inheritdoc ISequencerRegistry
    function rowContext(uint32 id, uint64 round)
        external
        view
        returns (address key, uint256 side, uint208 a, uint208 b)
    {
        Entry storage entry = _entries[id];
        return (entry.measurementKey, entry.side, _members[0].at(round), _members[1].at(round));
    }

    /// @inheritdoc ISequencerRegistry
    function keyOf(uint32 id) external view returns (address) {
        return _entries[id].measurementKey;
    }

    /// @inheritdoc ISequencerRegistry
    function ownerOf(uint32 id) external view returns (address) {
        return _entries[id].owner;
    }

    /// @inheritdoc ISequencerRegistry
    function signerOf(uint32 id) external view returns (address) {
        return _entries[id].signingKey;
    }

    /// @inheritdoc ISequencerRegistry
    function sequencer(uint32 id) external view returns (Sequencer memory) {
        Entry storage entry = _entry(id);
        Account storage account = _accounts[entry.serial];
        return Sequencer({
            owner: entry.owner,
            bond: entry.bond,
            queued: account.queued,
            queuedUntil: account.payableAt,
            signingKey: entry.signingKey,
            measurementKey: entry.measurementKey,
            rollup: _rollups[entry.side],
            withdrawableAt: entry.withdrawableAt,
            jailedUntil: entry.jailedUntil,
            since: entry.since,
            serial: entry.serial,
            status: statusOf(id)
        });
    }

    /// @inheritdoc ISequencerRegistry
    function fineOf(uint64 serial, bytes32 key) external view returns (Fine memory) {
        return _accounts[serial].fine(key);
    }

    /// @inheritdoc ISequencerRegistry
    function powerOf(address agent) external view returns (Power) {
        return _agents[agent].powerAt(_round());
    }

    /// @inheritdoc ISequencerRegistry
    function isOpen(uint64 rollup) external view returns (bool) {
        return _modes[_sideOf(rollup)] & OPEN != 0;
    }

    /// @inheritdoc ISequencerRegistry
    function isEnded(uint64 rollup) external view returns (bool) {
        return _modes[_sideOf(rollup)] & ENDED != 0;
    }

    /// @inheritdoc ISequencerRegistry
    function registered() external view returns (uint208) {
        return uint208(_used) & ~uint208(1);
    }

    /// @inheritdoc ISequencerRegistry
    function rollups() external view returns (uint64[] memory) {
        return _rollups;
    }

    /// @inheritdoc ISequencerRegistry
    function config() external view returns (Config memory) {
        return Config({
            authority: authority,
            insurance: _insurance,
            rollups: _rollups,
            idleBond: _idleBond,
            activeBond: _activeBond,
            exitDelay: _exitDelay,
            disputeWindow: _disputeWindow,
            maxPerRollup: _maxPerRollup,
            rewardShare: _rewardShare,
            leakShare: _leakShare,
            leakWindow: _leakWindow
        });
    }

    /// @inheritdoc ISequencerRegistry
    function grid() external view returns (Grid memory) {
        return _grid.unpack();
    }

    /// @inheritdoc ISequencerRegistry
    function getHistoricalCollateral(bytes32 registrationRoot, uint256 timestamp) external view returns (uint256) {
        if (timestamp < _grid.genesis()) return 0;
        return weightAt(_idOf(registrationRoot), _grid.roundAt(timestamp));
    }

    /// @inheritdoc ISequencerRegistry
    function rootOf(uint32 id) external view returns (bytes32 registrationRoot) {
        return bytes32((uint256(_entry(id).serial) << 32) | id);
    }

    /// @inheritdoc ISequencerRegistry
    function weightAt(uint32 id, uint64 round) public view returns (uint256) {
        Entry storage entry = _entries[id];
        if (entry.flags & TOMBSTONED != 0 || round < entry.since) return 0;
        return entry.weight(_accounts[entry.serial], round);
    }

    /// @inheritdoc ISequencerRegistry
    function statusOf(uint32 id) public view returns (Status) {
        Entry storage entry = _entries[id];
        if (entry.owner == address(0)) return Status.Free;
        uint8 flags = entry.flags;
        if (flags & (EVICTED | TOMBSTONED) != 0) return Status.Evicted;
        if (entry.withdrawableAt != 0) return Status.Exiting;
        if (entry.jailedUntil != 0) return Status.Jailed;
        if (_members[entry.side].latest().has(id)) return Status.Active;
        return flags & ADMITTED != 0 ? Status.Idle : Status.Pending;
    }

    /// @dev The id of the entry with a root, which another entry with this id does not have.
    function _idOf(bytes32 registrationRoot) internal view returns (uint32 id) {
        id = uint32(uint256(registrationRoot));
        if (uint256(registrationRoot) >> 32 != _entry(id).serial) revert UnknownSequencer(id);
    }

    function _entry(uint32 id) internal view returns (Entry storage entry) {
        entry = _entries[id];
        if (entry.owner == address(0)) revert UnknownSequencer(id);
    }

    /// @dev The current round; 0 before genesis as well.
    function _round() internal view returns (uint64) {
        return block.timestamp < _grid.genesis() ? 0 : _grid.roundAt(block.timestamp);
    }

    function _sideOf(uint64 rollup) internal view returns (uint256) {
        if (rollup == _rollupA) return 0;
        if (rollup == _rollupB) return 1;
        for (uint256 side = 2; side < _rollups.length; ++side) {
            if (_rollups[side] == rollup) return side;
        }
        revert UnknownRollup(rollup);
    }
}
