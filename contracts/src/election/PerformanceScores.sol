// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import { EIP712 } from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import { LibBit } from "solady/utils/LibBit.sol";

import { ICandidates } from "../interfaces/ICandidates.sol";
import { IPerformanceScores } from "../interfaces/IPerformanceScores.sol";
import { Scores } from "../libraries/Scores.sol";
import { Record } from "../types/Ballot.sol";
import { PackedGrid, pack } from "../types/Grid.sol";
import { Lagged } from "../types/Lagged.sol";

/// @title How well sequencers do
contract PerformanceScores is IPerformanceScores, EIP712 {
    bytes32 private constant RECORD_TYPE = keccak256(
        "Record(uint64 rollup,uint64 round,uint32 sequencer,uint32 blocks,uint32 missed,uint32 promises,uint32 broken,uint32 delay,uint32 target,uint32 turns)"
    );

    /// @inheritdoc IPerformanceScores
    ICandidates public immutable registry;
    /// @inheritdoc IPerformanceScores
    address public immutable reporter;
    PackedGrid private immutable _grid;

    /// @dev What is missing to the best score, so that newcomers have that one.
    mapping(uint256 entry => Lagged lack) private _lacks;
    /// @dev One more than the newest round with a record.
    mapping(uint256 entry => uint64 round) private _next;

    constructor(ICandidates registry_, address reporter_) EIP712("lockstep PerformanceScores", "1") {
        (registry, reporter) = (registry_, reporter_);
        _grid = pack(registry_.grid());
    }

    /// @inheritdoc IPerformanceScores
    function post(uint64 rollup, uint64 round, uint32 id, Record calldata record, Vote[] calldata votes) external {
        uint256 eligible = registry.eligibleAt(rollup, round);
        bytes32 digest = recordDigest(rollup, round, id, record);
        uint32 last = 0;
        for (uint256 k = 0; k < votes.length; ++k) {
            uint32 voter = votes[k].voter;
            if (voter <= last) revert NotAscending(voter);
            if ((eligible >> voter) & 1 == 0) revert NotEligible(voter);
            (address signer,,) = ECDSA.tryRecover(digest, votes[k].r, votes[k].vs);
            if (signer == address(0) || signer != registry.keyOf(voter)) revert InvalidSignature(voter);
            last = voter;
        }
        uint256 voters = LibBit.popCount(eligible);
        if (3 * votes.length <= 2 * voters) revert NoQuorum(votes.length, voters);
        _apply(rollup, round, id, record, eligible);
    }

    /// @inheritdoc IPerformanceScores
    function report(uint64 rollup, uint64 round, uint32 id, Record calldata record) external {
        if (msg.sender != reporter) revert NotReporter(msg.sender);
        _apply(rollup, round, id, record, registry.eligibleAt(rollup, round));
    }

    /// @inheritdoc IPerformanceScores
    function scoreAt(uint32 id, uint64 round) external view returns (uint256) {
        return Scores.PERFECT - _lacks[_entryOf(id)].at(round);
    }

    /// @inheritdoc IPerformanceScores
    function recordDigest(uint64 rollup, uint64 round, uint32 id, Record calldata record)
        public
        view
        returns (bytes32)
    {
        return _hashTypedDataV4(keccak256(abi.encode(RECORD_TYPE, rollup, round, id, record)));
    }

    function _apply(uint64 rollup, uint64 round, uint32 id, Record calldata record, uint256 eligible) private {
        bool open = block.timestamp >= _grid.start(round + 1) && block.timestamp < _grid.start(round + 2);
        if (!open) revert RoundClosed(round);
        if ((eligible >> id) & 1 == 0) revert NotEligible(id);
        uint256 entry = _entryOf(id);
        if (_next[entry] > round) revert AlreadyScored(id, round);
        Lagged lack = _lacks[entry];
        uint256 score = Scores.afterRecord(Scores.PERFECT - lack.latest(), record);
        uint64 from = _grid.effectiveFrom(block.timestamp);

        _next[entry] = round + 1;
        _lacks[entry] = lack.changed(from, uint64(Scores.PERFECT - score));
        emit Scored(id, round, rollup, record, score, from);
    }

    /// @dev Ids pass to other owners, scores do not.
    function _entryOf(uint32 id) private view returns (uint256) {
        return (uint256(id) << 160) | uint160(registry.ownerOf(id));
    }
}
