// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { Checkpoints } from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import { LibBit } from "solady/utils/LibBit.sol";

import { RegistryState } from "./RegistryState.sol";
import { ISequencerRegistry } from "./interfaces/ISequencerRegistry.sol";
import { Agent, Agents } from "./libraries/Agents.sol";
import { Account, Bonds, Entry } from "./libraries/Bonds.sol";
import { Sets } from "./libraries/Sets.sol";

/// @title What the authority and agents may do in the registry
abstract contract RegistryPowers is RegistryState {
    using Agents for Agent;
    using Bonds for Account;
    using Bonds for Entry;
    using Checkpoints for Checkpoints.Trace208;
    using Sets for Checkpoints.Trace208;
    using Sets for uint208;

    modifier onlyAuthority() {
        if (msg.sender != authority) revert NotAuthority(msg.sender);
        _;
    }

    /// @inheritdoc ISequencerRegistry
    function admit(uint32 id, address measurementKey) external onlyAuthority {
        Entry storage entry = _entry(id);
        if (entry.measurementKey != measurementKey) revert InvalidKey(measurementKey);
        entry.flags |= ADMITTED;
        _enter(id, entry);
    }

    /// @inheritdoc ISequencerRegistry
    function evict(uint32 id) external onlyAuthority {
        Entry storage entry = _entry(id);
        if (entry.flags & EVICTED != 0) revert NothingToDo(id);
        _evict(id, entry, EVICTED);
        _leave(id, entry);
    }

    /// @inheritdoc ISequencerRegistry
    function setOpen(uint64 rollup, bool open) external onlyAuthority {
        uint256 side = _sideOf(rollup);
        _modes[side] = open ? _modes[side] | OPEN : _modes[side] & ~OPEN;
        emit OpenSet(rollup, open);
    }

    /// @inheritdoc ISequencerRegistry
    function endRollup(uint64 rollup) external onlyAuthority {
        _modes[_sideOf(rollup)] |= ENDED;
        emit Ended(rollup);
    }

    /// @inheritdoc ISequencerRegistry
    function setPower(address agent, Power power) external onlyAuthority {
        uint64 round = _round();
        uint64 from = block.timestamp < _grid.genesis() ? 0 : round + agentDelay;
        _agents[agent].set(power, round, from);
        emit PowerSet(agent, power, from);
    }

    /// @inheritdoc ISequencerRegistry
    function expel(uint32 id) external {
        if (msg.sender != authority) _require(Power.Remove);
        Entry storage entry = _entry(id);
        if (entry.flags & ADMITTED == 0) revert NotAdmitted(id);
        entry.flags &= ~ADMITTED;
        _leave(id, entry);
    }

    /// @inheritdoc ISequencerRegistry
    function slash(uint32 id, bytes32 key, uint96 amount, address challenger) external returns (uint96 taken) {
        Power power = _require(Power.Leak);
        if (challenger == address(0)) revert InvalidChallenger();
        Entry storage entry = _entry(id);
        Account storage account = _accounts[entry.serial];
        if (account.challengerOf(key) != address(0)) revert AlreadySlashed(id, key);

        uint256 share;
        (taken, share) = entry.slash(account, key, amount, challenger, _activeBond, power == Power.All);
        emit Slashed(id, key, msg.sender, challenger, taken, entry.serial);
        if (power != Power.All) {
            _count(id, entry, share);
        } else if (entry.flags & TOMBSTONED == 0) {
            _evict(id, entry, TOMBSTONED);
        }
    }

    /// @inheritdoc ISequencerRegistry
    function jail(uint32 id, uint64 untilRound) external {
        _require(Power.Leak);
        Entry storage entry = _entry(id);
        if (untilRound <= _round()) revert InvalidRound(untilRound);
        if (untilRound > entry.jailedUntil) {
            entry.jailedUntil = SafeCast.toUint32(untilRound);
            emit Jailed(id, untilRound);
        }
        _leave(id, entry);
    }

    /// @dev Puts `id` into the newest set.
    function _enter(uint32 id, Entry storage entry) internal {
        uint256 side = entry.side;
        if (entry.withdrawableAt != 0) revert Exiting(id);
        if (entry.jailedUntil != 0) revert InJail(id, entry.jailedUntil);
        if (entry.bond < _activeBond) revert BondTooSmall(entry.bond, _activeBond);
        if (_modes[side] & ENDED != 0) revert RollupEnded(_rollups[side]);
        uint208 members = _members[side].latest();
        if (members.has(id)) revert AlreadyAdmitted(id);
        if (LibBit.popCount(members) >= _maxPerRollup) revert RollupFull(_rollups[side]);

        uint64 from = _grid.effectiveFrom(block.timestamp);
        _members[side].put(from, members | (uint208(1) << id));
        emit Admitted(id, _rollups[side], from);
    }

    /// @dev Takes `id` out of the newest set and says whether it was in it. If evidence ended the entry before, its exit
    ///      counts from here on, so that its id is not free while a frozen round refers to it.
    function _leave(uint32 id, Entry storage entry) internal returns (bool) {
        uint256 side = entry.side;
        uint208 members = _members[side].latest();
        if (!members.has(id)) return false;
        uint64 from = _grid.effectiveFrom(block.timestamp);
        _members[side].put(from, members & ~(uint208(1) << id));
        emit Removed(id, _rollups[side], from);
        if (entry.flags & TOMBSTONED != 0) _beginExit(id, entry);
        return true;
    }

    function _beginExit(uint32 id, Entry storage entry) internal {
        uint64 withdrawableAt = uint64(block.timestamp + _exitDelay);
        entry.withdrawableAt = SafeCast.toUint40(withdrawableAt);
        emit ExitBegun(id, withdrawableAt);
    }

    /// @dev Ends an entry for a reason. An exit that runs goes on.
    function _evict(uint32 id, Entry storage entry, uint8 reason) private {
        entry.flags |= reason;
        emit Evicted(id, msg.sender);
        if (entry.withdrawableAt == 0) _beginExit(id, entry);
    }

    /// @dev Counts a share against the cap of the current window.
    function _count(uint32 id, Entry storage entry, uint256 share) private {
        uint16 window = uint16(_round() / _leakWindow);
        uint256 before = entry.window == window ? entry.windowShare : 0;
        if (before + share > _leakShare) revert CapReached(id, share, _leakShare - before);
        (entry.window, entry.windowShare) = (window, uint16(before + share));
    }

    function _require(Power least) private view returns (Power power) {
        power = _agents[msg.sender].powerAt(_round());
        if (power < least) revert NotAllowed(msg.sender);
    }
}
