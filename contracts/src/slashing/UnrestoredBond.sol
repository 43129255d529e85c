// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ISequencerRegistry } from "../interfaces/ISequencerRegistry.sol";
import { IUnrestoredBond } from "../interfaces/IUnrestoredBond.sol";
import { Leak } from "../libraries/Leak.sol";
import { PackedGrid, pack } from "../types/Grid.sol";

/// @title Jails whoever does not restore its bond
contract UnrestoredBond is IUnrestoredBond {
    bytes32 private constant FAULT = keccak256("lockstep/unrestored-bond/v1");

    /// @inheritdoc IUnrestoredBond
    ISequencerRegistry public immutable registry;
    /// @inheritdoc IUnrestoredBond
    uint64 public immutable grace;
    /// @inheritdoc IUnrestoredBond
    uint96 public immutable amount;
    /// @inheritdoc IUnrestoredBond
    uint32 public immutable jailRounds;
    uint96 private immutable _activeBond;
    PackedGrid private immutable _grid;

    /// @inheritdoc IUnrestoredBond
    mapping(uint64 serial => uint64 round) public deadlineOf;

    constructor(ISequencerRegistry registry_, uint64 grace_, uint96 amount_, uint32 jailRounds_) {
        ISequencerRegistry.Config memory config = registry_.config();
        if (grace_ == 0 || jailRounds_ == 0 || !Leak.fits(config, amount_)) revert InvalidConfig();
        (registry, grace, amount, jailRounds) = (registry_, grace_, amount_, jailRounds_);
        _activeBond = config.activeBond;
        _grid = pack(registry_.grid());
    }

    /// @inheritdoc IUnrestoredBond
    function warn(uint32 id) external {
        ISequencerRegistry.Sequencer memory s = registry.sequencer(id);
        if (!_short(id, s)) revert NothingToRestore(id);
        uint64 deadline = deadlineOf[s.serial];
        if (deadline != 0) revert AlreadyWarned(id, deadline);
        // The present round does not count.
        deadline = _grid.roundAt(block.timestamp) + 1 + grace;
        deadlineOf[s.serial] = deadline;
        emit Warned(id, s.serial, deadline);
    }

    /// @inheritdoc IUnrestoredBond
    function clear(uint32 id) external {
        ISequencerRegistry.Sequencer memory s = registry.sequencer(id);
        uint64 deadline = deadlineOf[s.serial];
        if (deadline == 0 || _short(id, s)) revert NotDue(id, deadline);
        deadlineOf[s.serial] = 0;
        emit Cleared(id, s.serial);
    }

    /// @inheritdoc IUnrestoredBond
    function punish(uint32 id) external {
        ISequencerRegistry.Sequencer memory s = registry.sequencer(id);
        uint64 deadline = deadlineOf[s.serial];
        if (!_short(id, s)) revert NothingToRestore(id);
        uint64 round = _grid.roundAt(block.timestamp);
        if (deadline == 0 || round < deadline) revert NotDue(id, deadline);
        deadlineOf[s.serial] = 0;
        // The fine may not fit the window of the registry any more; jail does not depend on it.
        try registry.slash(id, faultKey(s.serial, deadline), amount, msg.sender) returns (uint96 taken) {
            emit Punished(id, s.serial, deadline, taken);
        } catch {
            emit Punished(id, s.serial, deadline, 0);
        }
        registry.jail(id, round + jailRounds);
    }

    /// @inheritdoc IUnrestoredBond
    function fault() external pure returns (bytes32) {
        return FAULT;
    }

    /// @inheritdoc IUnrestoredBond
    function faultKey(uint64 serial, uint64 deadline) public view returns (bytes32) {
        bytes32 domain = keccak256(abi.encode(FAULT, block.chainid, registry));
        return keccak256(abi.encode(domain, serial, deadline));
    }

    /// @dev Whether it is a member of the newest set with less than the active bond.
    function _short(uint32 id, ISequencerRegistry.Sequencer memory s) private view returns (bool) {
        bool member = (registry.membersAt(s.rollup, type(uint64).max) >> id) & 1 == 1;
        return member && s.jailedUntil == 0 && s.withdrawableAt == 0 && s.bond < _activeBond;
    }
}
