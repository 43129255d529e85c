// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { Checkpoints } from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import { LibBit } from "solady/utils/LibBit.sol";

import { RegistryPowers } from "./RegistryPowers.sol";
import { RegistryState } from "./RegistryState.sol";
import { ISequencerRegistry } from "./interfaces/ISequencerRegistry.sol";
import { Account, Bonds, Entry } from "./libraries/Bonds.sol";
import { Sets } from "./libraries/Sets.sol";
import { Grid } from "./types/Grid.sol";

/// @title Who may sequence
/// @notice Keeps an entry of three words per sequencer and one checkpointed bitmap per rollup. Nothing is upgradeable, and
///         a bond leaves to its owner or by evidence.
contract SequencerRegistry is RegistryPowers {
    using Bonds for Account;
    using Bonds for Entry;
    using Checkpoints for Checkpoints.Trace208;
    using Sets for uint208;

    modifier onlyOwner(uint32 id) {
        if (msg.sender != _entries[id].owner) revert NotOwner(id, msg.sender);
        _;
    }

    constructor(Grid memory grid_, Config memory config_) RegistryState(grid_, config_) { }

    /// @inheritdoc ISequencerRegistry
    function register(Registration calldata registration) external payable returns (uint32[] memory ids) {
        return _register(msg.sender, registration);
    }

    /// @inheritdoc ISequencerRegistry
    function registerFor(address owner, Registration calldata registration)
        external
        payable
        returns (uint32[] memory ids)
    {
        if (owner == address(0)) revert InvalidKey(owner);
        return _register(owner, registration);
    }

    /// @inheritdoc ISequencerRegistry
    function changeCard(uint32 id, bytes32 evidenceDigest, bytes32 peerDigest, string calldata endpoints)
        external
        onlyOwner(id)
    {
        if (_entries[id].withdrawableAt != 0) revert Exiting(id);
        if (bytes(endpoints).length > MAX_ENDPOINTS) revert EndpointsTooLong(bytes(endpoints).length);
        emit CardChanged(id, evidenceDigest, peerDigest, endpoints);
    }

    /// @inheritdoc ISequencerRegistry
    function activate(uint32 id) external onlyOwner(id) {
        Entry storage entry = _entries[id];
        uint256 side = entry.side;
        if (entry.flags & ADMITTED == 0) {
            if (_modes[side] & OPEN == 0) revert RollupGated(_rollups[side]);
            entry.flags |= ADMITTED;
        }
        _enter(id, entry);
    }

    /// @inheritdoc ISequencerRegistry
    function stepDown(uint32 id, uint96 amount) external onlyOwner(id) {
        Entry storage entry = _entries[id];
        uint96 bond = entry.bond;
        if (entry.withdrawableAt != 0) revert Exiting(id);
        if (amount == 0) revert NothingToDo(id);
        if (bond < uint256(amount) + _idleBond) revert BondTooSmall(bond, uint256(amount) + _idleBond);
        uint256 payableAt = block.timestamp + _exitDelay;

        entry.stepDown(_accounts[entry.serial], amount, _grid.effectiveFrom(block.timestamp), payableAt);
        emit SteppedDown(id, amount, uint64(payableAt));
        if (bond - amount < _activeBond) _leave(id, entry);
    }

    /// @inheritdoc ISequencerRegistry
    function restore(uint32 id) public payable onlyOwner(id) {
        Entry storage entry = _entries[id];
        Account storage account = _accounts[entry.serial];
        if (entry.withdrawableAt != 0) revert Exiting(id);
        if (msg.value + account.queued == 0) revert NothingToDo(id);
        uint64 from = _grid.effectiveFrom(block.timestamp);

        uint96 bond = entry.restore(account, msg.value, from);
        emit Restored(id, bond, from);
    }

    /// @inheritdoc ISequencerRegistry
    function beginExit(uint32 id) public onlyOwner(id) {
        Entry storage entry = _entries[id];
        if (entry.withdrawableAt != 0) revert Exiting(id);
        _beginExit(id, entry);
        _leave(id, entry);
    }

    /// @inheritdoc ISequencerRegistry
    function withdraw(uint32 id, address payable to) public onlyOwner(id) {
        Entry storage entry = _entries[id];
        if (entry.withdrawableAt != 0) {
            _pay(to, _free(id, entry, to));
            return;
        }
        Account storage account = _accounts[entry.serial];
        uint256 payableAt = account.payableAt;
        if (payableAt == 0) revert NotExiting(id);
        if (block.timestamp < payableAt) revert TooEarly(payableAt);

        uint96 amount = account.payQueue();
        emit QueuePaid(id, to, amount);
        _pay(to, amount);
    }

    /// @inheritdoc ISequencerRegistry
    function release(uint32 id) external {
        Entry storage entry = _entry(id);
        address owner = entry.owner;
        uint256 withdrawableAt = entry.withdrawableAt;
        if (withdrawableAt == 0) revert NotExiting(id);
        if (block.timestamp < withdrawableAt + _exitDelay) revert TooEarly(withdrawableAt + _exitDelay);
        owed[owner] += _free(id, entry, owner);
    }

    /// @inheritdoc ISequencerRegistry
    function migrate(uint32 id, ISequencerRegistry next, Registration calldata registration)
        external
        onlyOwner(id)
        returns (uint32[] memory ids)
    {
        Entry storage entry = _entries[id];
        if (entry.withdrawableAt == 0) revert NotExiting(id);
        uint256 amount = _free(id, entry, address(next));
        return next.registerFor{ value: amount }(msg.sender, registration);
    }

    /// @inheritdoc ISequencerRegistry
    function unjail(uint32 id) external onlyOwner(id) {
        Entry storage entry = _entries[id];
        uint64 until = entry.jailedUntil;
        if (until == 0) revert NotInJail(id);
        if (_round() < until) revert InJail(id, until);
        if (entry.bond < _activeBond) revert BondTooSmall(entry.bond, _activeBond);
        entry.jailedUntil = 0;
        emit Unjailed(id);
    }

    /// @inheritdoc ISequencerRegistry
    function tidy(uint32 id) external {
        Entry storage entry = _entry(id);
        bool ending = entry.withdrawableAt == 0 && _modes[entry.side] & ENDED != 0;
        if (ending) _beginExit(id, entry);
        if (entry.withdrawableAt == 0 || (!_leave(id, entry) && !ending)) revert NothingToDo(id);
    }

    /// @inheritdoc ISequencerRegistry
    function claim(uint64 serial, bytes32 key, address payable to) external {
        Account storage account = _accounts[serial];
        if (msg.sender != account.challengerOf(key)) revert NothingOwed();
        uint256 amount = account.settle(key, true);
        uint256 reward = _rewardOf(amount);
        emit Paid(to, reward);
        _pay(to, reward);
    }

    /// @inheritdoc ISequencerRegistry
    function collect(uint64 serial, bytes32 key) external {
        uint256 amount = _accounts[serial].settle(key, false);
        uint256 rest = amount - _rewardOf(amount);
        emit Paid(_insurance, rest);
        _pay(_insurance, rest);
    }

    /// @inheritdoc ISequencerRegistry
    function claimOwed(address payable to) external {
        uint256 amount = owed[msg.sender];
        if (amount == 0) revert NothingOwed();
        owed[msg.sender] = 0;
        emit Paid(to, amount);
        _pay(to, amount);
    }

    /// @inheritdoc ISequencerRegistry
    function addCollateral(bytes32 registrationRoot) external payable {
        restore(_idOf(registrationRoot));
    }

    /// @inheritdoc ISequencerRegistry
    function unregister(bytes32 registrationRoot) external {
        beginExit(_idOf(registrationRoot));
    }

    /// @inheritdoc ISequencerRegistry
    function claimCollateral(bytes32 registrationRoot) external {
        withdraw(_idOf(registrationRoot), payable(msg.sender));
    }

    function _register(address owner, Registration calldata r) private returns (uint32[] memory ids) {
        uint64[] calldata rollupIds = r.rollups;
        if (rollupIds.length == 0) revert NoRollup();
        if (r.signingKey == address(0) || r.measurementKey == address(0)) revert InvalidKey(address(0));
        if (bytes(r.endpoints).length > MAX_ENDPOINTS) revert EndpointsTooLong(bytes(r.endpoints).length);
        uint96 bond = _split(rollupIds.length);
        // Fits: a round takes a second at least, and seconds take 32 bits until 2106.
        uint32 since = uint32(_grid.effectiveFrom(block.timestamp));

        ids = new uint32[](rollupIds.length);
        uint256 used = _used;
        // No overflow: nobody can pay for 2^32 registrations.
        unchecked {
            for (uint256 k = 0; k < rollupIds.length; ++k) {
                uint256 id = LibBit.ffs(~used);
                if (id > LAST_ID) revert NoFreeId();
                used = (used | (1 << id)) + ONE_SERIAL;
                ids[k] = uint32(id);
                _open(uint32(id), owner, bond, rollupIds[k], uint32(used >> 208), since, r);
            }
        }
        _used = used;
    }

    function _open(
        uint32 id,
        address owner,
        uint96 bond,
        uint64 rollup,
        uint32 serial,
        uint32 since,
        Registration calldata r
    ) private {
        _entries[id].open(owner, bond, uint8(_sideOf(rollup)), serial, since, r);
        emit Registered(
            id, owner, rollup, r.signingKey, r.measurementKey, bond, r.evidenceDigest, r.peerDigest, r.endpoints
        );
    }

    /// @dev The part of the value sent for each of `count` entries.
    function _split(uint256 count) private view returns (uint96 bond) {
        // A fine has 80 bits for what it takes, a million ether.
        bond = SafeCast.toUint80(msg.value / count);
        if (msg.value % count != 0) revert UnevenBond(msg.value, count);
        if (bond < _activeBond) revert BondTooSmall(bond, _activeBond);
    }

    /// @dev Frees the id of an entry whose exit is over.
    /// @return amount what the caller has to pay out.
    function _free(uint32 id, Entry storage entry, address to) private returns (uint96 amount) {
        uint256 withdrawableAt = entry.withdrawableAt;
        if (block.timestamp < withdrawableAt) revert TooEarly(withdrawableAt);
        // Its seat must not pass to the next entry with this id.
        if (entry.flags & TOMBSTONED != 0 && _members[entry.side].latest().has(id)) revert StillMember(id);
        Account storage account = _accounts[entry.serial];
        amount = entry.held(account);
        account.payQueue();
        delete _entries[id];
        _used &= ~(1 << id);
        emit Withdrawn(id, to, amount);
    }

    function _rewardOf(uint256 amount) private view returns (uint256) {
        return amount * _rewardShare / Bonds.WHOLE;
    }

    function _pay(address to, uint256 amount) private {
        (bool paid,) = to.call{ value: amount }("");
        if (!paid) revert PaymentFailed(to);
    }
}
