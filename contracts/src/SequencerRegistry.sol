// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { Checkpoints } from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import { LibBit } from "solady/utils/LibBit.sol";

import { ISequencerRegistry } from "./interfaces/ISequencerRegistry.sol";
import { Grid, PackedGrid, pack } from "./types/Grid.sol";

/// @title Who may sequence
/// @notice Keeps an entry of three words per sequencer and one checkpointed bitmap per rollup. Nothing is upgradeable and
///         nobody but the owner of a sequencer can move its bond.
contract SequencerRegistry is ISequencerRegistry {
    using Checkpoints for Checkpoints.Trace208;

    /// @dev Three words. The card is kept as a hash, and admission is the bit in the newest set.
    struct Entry {
        address owner;
        uint96 bond;
        address key;
        uint8 side;
        uint40 withdrawableAt;
        bytes32 card;
    }

    /// @notice The most bytes of endpoints in a card.
    uint256 public constant MAX_ENDPOINTS = 512;
    /// @dev Ids 1 to 207; bit 0 counts as used from the start, so that no id is zero.
    uint256 private constant IDS = type(uint208).max;
    /// @dev Sets of a row fit 64 bits of an index bitmap in the schedule contract.
    uint256 private constant LARGEST_SET = 64;

    /// @inheritdoc ISequencerRegistry
    address public immutable authority;
    /// @inheritdoc ISequencerRegistry
    uint96 public immutable minBond;
    /// @inheritdoc ISequencerRegistry
    uint64 public immutable exitDelay;
    /// @inheritdoc ISequencerRegistry
    uint256 public immutable maxPerRollup;
    PackedGrid private immutable _grid;
    uint64 private immutable _rollupA;
    uint64 private immutable _rollupB;

    uint64[] private _rollups;
    uint256 private _used = 1;
    mapping(uint32 id => Entry) private _entries;
    mapping(uint256 side => Checkpoints.Trace208 membersByRound) private _members;

    modifier onlyAuthority() {
        if (msg.sender != authority) revert NotAuthority(msg.sender);
        _;
    }

    modifier onlyOwner(uint32 id) {
        if (msg.sender != _entries[id].owner) revert NotOwner(id, msg.sender);
        _;
    }

    /// @param rollupIds two or more different L2 chain ids; the order fixes the sides.
    /// @param exitDelaySeconds at least four rounds: an exited sequencer may still lead in the two rounds after the one in
    ///        which it begins to exit, and evidence from the last of them must still find its bond.
    constructor(
        address authority_,
        Grid memory grid_,
        uint64[] memory rollupIds,
        uint96 minBondWei,
        uint64 exitDelaySeconds,
        uint256 maxPerRollup_
    ) {
        _grid = pack(grid_);
        bool fits = rollupIds.length >= 2 && rollupIds.length <= type(uint8).max && maxPerRollup_ > 0
            && maxPerRollup_ <= LARGEST_SET && exitDelaySeconds >= 4 * _grid.roundSeconds();
        if (!fits || authority_ == address(0)) revert InvalidConfig();
        for (uint256 i = 1; i < rollupIds.length; ++i) {
            for (uint256 j = 0; j < i; ++j) {
                if (rollupIds[i] == rollupIds[j]) revert InvalidConfig();
            }
        }
        authority = authority_;
        minBond = minBondWei;
        exitDelay = exitDelaySeconds;
        maxPerRollup = maxPerRollup_;
        _rollupA = rollupIds[0];
        _rollupB = rollupIds[1];
        _rollups = rollupIds;
    }

    /// @inheritdoc ISequencerRegistry
    function register(
        uint64 rollup,
        address measurementKey,
        bytes32 evidenceDigest,
        bytes32 peerDigest,
        string calldata endpoints
    ) external payable returns (uint32 id) {
        uint256 side = _sideOf(rollup);
        if (msg.value < minBond) revert BondTooSmall(msg.value, minBond);
        if (measurementKey == address(0)) revert InvalidKey(measurementKey);
        uint256 used = _used;
        if (used == IDS) revert NoFreeId();
        id = uint32(LibBit.ffs(~used));
        uint96 bond = SafeCast.toUint96(msg.value);

        _used = used | (1 << id);
        _entries[id] = Entry({
            owner: msg.sender,
            bond: bond,
            key: measurementKey,
            side: uint8(side),
            withdrawableAt: 0,
            card: _card(evidenceDigest, peerDigest, endpoints)
        });
        emit Registered(id, rollup, msg.sender, measurementKey, bond, evidenceDigest, peerDigest, endpoints);
    }

    /// @inheritdoc ISequencerRegistry
    function changeCard(uint32 id, bytes32 evidenceDigest, bytes32 peerDigest, string calldata endpoints)
        external
        onlyOwner(id)
    {
        if (_entries[id].withdrawableAt != 0) revert Exiting(id);
        _entries[id].card = _card(evidenceDigest, peerDigest, endpoints);
        emit CardChanged(id, evidenceDigest, peerDigest, endpoints);
    }

    /// @inheritdoc ISequencerRegistry
    function admit(uint32 id, address measurementKey) external onlyAuthority {
        Entry storage entry = _entry(id);
        if (entry.key != measurementKey) revert InvalidKey(measurementKey);
        if (entry.withdrawableAt != 0) revert Exiting(id);
        uint256 side = entry.side;
        uint208 members = _members[side].latest();
        if (_has(members, id)) revert AlreadyAdmitted(id);
        if (LibBit.popCount(members) >= maxPerRollup) revert RollupFull(_rollups[side]);

        uint64 from = _setMembers(side, members | uint208(1 << id));
        emit Admitted(id, _rollups[side], from);
    }

    /// @inheritdoc ISequencerRegistry
    function expel(uint32 id) external onlyAuthority {
        if (!_remove(id, _entry(id).side)) revert NotAdmitted(id);
    }

    /// @inheritdoc ISequencerRegistry
    function beginExit(uint32 id) external onlyOwner(id) {
        Entry storage entry = _entries[id];
        if (entry.withdrawableAt != 0) revert Exiting(id);
        uint64 withdrawableAt = SafeCast.toUint64(block.timestamp + exitDelay);

        entry.withdrawableAt = SafeCast.toUint40(withdrawableAt);
        emit ExitBegun(id, withdrawableAt);
        _remove(id, entry.side);
    }

    /// @inheritdoc ISequencerRegistry
    function withdraw(uint32 id, address payable to) external onlyOwner(id) {
        uint256 withdrawableAt = _entries[id].withdrawableAt;
        uint96 bond = _entries[id].bond;
        if (withdrawableAt == 0) revert NotExiting(id);
        if (block.timestamp < withdrawableAt) revert TooEarly(withdrawableAt);

        delete _entries[id];
        _used &= ~(1 << id);
        emit Withdrawn(id, to, bond);
        (bool paid,) = to.call{ value: bond }("");
        if (!paid) revert PaymentFailed(to);
    }

    /// @inheritdoc ISequencerRegistry
    function membersAt(uint64 rollup, uint64 round) external view returns (uint208 bitmap) {
        return _membersAt(_sideOf(rollup), round);
    }

    /// @inheritdoc ISequencerRegistry
    function sidesAt(uint64 round) external view returns (uint208 a, uint208 b) {
        return (_membersAt(0, round), _membersAt(1, round));
    }

    /// @inheritdoc ISequencerRegistry
    function rowContext(uint32 id, uint64 round)
        external
        view
        returns (address key, uint256 side, uint208 a, uint208 b)
    {
        Entry storage entry = _entries[id];
        return (entry.key, entry.side, _membersAt(0, round), _membersAt(1, round));
    }

    /// @inheritdoc ISequencerRegistry
    function keyOf(uint32 id) external view returns (address) {
        return _entries[id].key;
    }

    /// @inheritdoc ISequencerRegistry
    function sequencer(uint32 id) external view returns (Sequencer memory) {
        Entry storage entry = _entry(id);
        return Sequencer({
            owner: entry.owner,
            bond: entry.bond,
            measurementKey: entry.key,
            rollup: _rollups[entry.side],
            withdrawableAt: entry.withdrawableAt,
            card: entry.card,
            admitted: _has(_members[entry.side].latest(), id)
        });
    }

    /// @inheritdoc ISequencerRegistry
    function registered() external view returns (uint208) {
        return uint208(_used & ~uint256(1));
    }

    /// @inheritdoc ISequencerRegistry
    function rollups() external view returns (uint64[] memory) {
        return _rollups;
    }

    /// @inheritdoc ISequencerRegistry
    function grid() external view returns (Grid memory) {
        return _grid.unpack();
    }

    /// @dev Takes `id` out of the newest set and says whether it was in it.
    function _remove(uint32 id, uint256 side) private returns (bool) {
        uint208 members = _members[side].latest();
        if (!_has(members, id)) return false;
        uint64 from = _setMembers(side, members & ~uint208(1 << id));
        emit Removed(id, _rollups[side], from);
        return true;
    }

    function _setMembers(uint256 side, uint208 members) private returns (uint64 from) {
        from = _grid.effectiveFrom(block.timestamp);
        _members[side].push(SafeCast.toUint48(from), members);
    }

    function _membersAt(uint256 side, uint64 round) private view returns (uint208) {
        return _members[side].upperLookupRecent(uint48(Math.min(round, type(uint48).max)));
    }

    function _entry(uint32 id) private view returns (Entry storage entry) {
        entry = _entries[id];
        if (entry.owner == address(0)) revert UnknownSequencer(id);
    }

    function _sideOf(uint64 rollup) private view returns (uint256) {
        if (rollup == _rollupA) return 0;
        if (rollup == _rollupB) return 1;
        for (uint256 side = 2; side < _rollups.length; ++side) {
            if (_rollups[side] == rollup) return side;
        }
        revert UnknownRollup(rollup);
    }

    function _has(uint208 members, uint32 id) private pure returns (bool) {
        return (members >> id) & 1 == 1;
    }

    function _card(bytes32 evidenceDigest, bytes32 peerDigest, string calldata endpoints)
        private
        pure
        returns (bytes32)
    {
        if (bytes(endpoints).length > MAX_ENDPOINTS) revert EndpointsTooLong(bytes(endpoints).length);
        return keccak256(abi.encode(evidenceDigest, peerDigest, endpoints));
    }
}
