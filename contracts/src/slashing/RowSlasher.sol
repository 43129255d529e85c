// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import { ILatencyBoard } from "../interfaces/ILatencyBoard.sol";
import { IRowSlasher } from "../interfaces/IRowSlasher.sol";
import { ISequencerRegistry } from "../interfaces/ISequencerRegistry.sol";
import { Leak } from "../libraries/Leak.sol";
import { Statements } from "../libraries/Statements.sol";

/// @title Fines whoever measures two things
/// @notice Keeps nothing: the registry remembers what was slashed.
contract RowSlasher is IRowSlasher {
    bytes32 private constant KIND = keccak256("lockstep/row/v1");

    /// @inheritdoc IRowSlasher
    ILatencyBoard public immutable board;
    /// @inheritdoc IRowSlasher
    ISequencerRegistry public immutable registry;
    /// @inheritdoc IRowSlasher
    uint96 public immutable amount;

    constructor(ILatencyBoard board_, uint96 amount_) {
        (board, registry, amount) = (board_, board_.registry(), amount_);
        if (!Leak.fits(registry.config(), amount_)) revert InvalidConfig();
    }

    /// @inheritdoc IRowSlasher
    function slash(uint64 round, ILatencyBoard.Row calldata a, ILatencyBoard.Row calldata b) external {
        uint32 id = a.sequencer;
        bytes32 digestA = board.rowDigest(round, id, a.rtts, a.details);
        bytes32 digestB = board.rowDigest(round, id, b.rtts, b.details);
        if (b.sequencer != id || digestA == digestB) revert NoContradiction();
        ISequencerRegistry.Sequencer memory s = registry.sequencer(id);
        if (round < s.since) revert NotItsRound(id, round);
        _requireSigned(s.measurementKey, id, digestA, a.r, a.vs);
        _requireSigned(s.measurementKey, id, digestB, b.r, b.vs);
        registry.slash(id, faultKey(s.measurementKey, s.rollup, round), amount, msg.sender);
    }

    /// @inheritdoc IRowSlasher
    function fault() external pure returns (bytes32) {
        return KIND;
    }

    /// @inheritdoc IRowSlasher
    function faultKey(address signer, uint64 rollup, uint64 round) public view returns (bytes32) {
        return Statements.faultKey(address(board), signer, KIND, rollup, round);
    }

    /// @dev Refuses high s and a zero signer.
    function _requireSigned(address key, uint32 id, bytes32 digest, bytes32 r, bytes32 vs) private pure {
        address signer = ECDSA.recover(digest, r, vs);
        if (signer != key) revert InvalidSigner(id, signer);
    }
}
