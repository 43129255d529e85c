// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import { ILeaderSchedule } from "../interfaces/ILeaderSchedule.sol";
import { ISequencerRegistry } from "../interfaces/ISequencerRegistry.sol";
import { IWrongLeaderSlasher } from "../interfaces/IWrongLeaderSlasher.sol";
import { Leak } from "../libraries/Leak.sol";
import { Statements } from "../libraries/Statements.sol";
import { PackedGrid, pack } from "../types/Grid.sol";

/// @title Fines whoever seals out of turn
/// @notice The registry remembers what was slashed; what it could not slash is remembered here.
contract WrongLeaderSlasher is IWrongLeaderSlasher {
    bytes32 private constant SEAL = keccak256("lockstep/seal/v1");
    /// @dev Not the kind of the statement, or a small fine would use up the key of equivocation.
    bytes32 private constant FAULT = keccak256("lockstep/wrong-leader/v1");

    /// @inheritdoc IWrongLeaderSlasher
    ILeaderSchedule public immutable schedule;
    /// @inheritdoc IWrongLeaderSlasher
    ISequencerRegistry public immutable registry;
    /// @inheritdoc IWrongLeaderSlasher
    uint96 public immutable amount;
    /// @inheritdoc IWrongLeaderSlasher
    uint32 public immutable jailRounds;
    uint64 private immutable _disputeWindow;
    PackedGrid private immutable _grid;

    /// @dev What was brought when the cap of the window was used up.
    mapping(bytes32 key => bool) private _spared;

    constructor(ILeaderSchedule schedule_, uint96 amount_, uint32 jailRounds_) {
        (schedule, registry) = (schedule_, schedule_.registry());
        (amount, jailRounds) = (amount_, jailRounds_);
        ISequencerRegistry.Config memory config = registry.config();
        if (!Leak.fits(config, amount_) || jailRounds_ == 0) revert InvalidConfig();
        _disputeWindow = config.disputeWindow;
        _grid = pack(registry.grid());
    }

    /// @inheritdoc IWrongLeaderSlasher
    function slash(uint32 id, Seal calldata seal, bytes32 r, bytes32 vs) external {
        ISequencerRegistry.Sequencer memory s = registry.sequencer(id);
        // Recovery refuses high s and a zero signer.
        address signer = ECDSA.recover(sealDigest(s.rollup, seal), r, vs);
        if (signer != s.signingKey) revert InvalidSigner(id, signer);

        uint64 epoch = seal.epoch;
        if (!_wrong(id, s, epoch)) {
            uint64 later = _epochAt(seal.time);
            if (later <= epoch || !_wrong(id, s, later)) revert NoFault(id);
            epoch = later;
        }
        bytes32 key = faultKey(signer, s.rollup, _grid.roundOf(epoch));
        if (_spared[key] || registry.fineOf(s.serial, key).challenger != address(0)) {
            revert ISequencerRegistry.AlreadySlashed(id, key);
        }
        // The fine may not fit the window of the registry any more; jail does not depend on it.
        try registry.slash(id, key, amount, msg.sender) returns (uint96 taken) {
            emit Punished(id, key, taken);
        } catch {
            _spared[key] = true;
            emit Punished(id, key, 0);
        }
        registry.jail(id, _grid.roundAt(block.timestamp) + jailRounds);
    }

    /// @inheritdoc IWrongLeaderSlasher
    function fault() external pure returns (bytes32) {
        return FAULT;
    }

    /// @inheritdoc IWrongLeaderSlasher
    function sealDigest(uint64 rollup, Seal calldata seal) public view returns (bytes32) {
        uint256 slot = (uint256(seal.epoch) << 128) | (uint256(seal.attempt) << 64) | seal.number;
        return Statements.digest(address(registry), SEAL, rollup, slot, keccak256(abi.encode(seal.hash, seal.time)));
    }

    /// @inheritdoc IWrongLeaderSlasher
    function faultKey(address signer, uint64 rollup, uint64 round) public view returns (bytes32) {
        return Statements.faultKey(address(registry), signer, FAULT, rollup, round);
    }

    /// @dev Whether an epoch is judged and is neither the entry's nor anybody's with the same signing key.
    function _wrong(uint32 id, ISequencerRegistry.Sequencer memory s, uint64 epoch) private view returns (bool) {
        uint64 round = _grid.roundOf(epoch);
        if (round < s.since || block.timestamp < _grid.deadline(round)) return false;
        if (block.timestamp >= _grid.start(round + 1) + _disputeWindow) return false;
        uint32 leader = schedule.leaderAt(s.rollup, epoch);
        return leader != id && registry.signerOf(leader) != s.signingKey;
    }

    /// @dev Times before genesis belong to epoch 0.
    function _epochAt(uint64 time) private view returns (uint64) {
        uint256 genesis = _grid.genesis();
        return time < genesis ? 0 : uint64((time - genesis) / _grid.epochSeconds());
    }
}
