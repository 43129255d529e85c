// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ILeaderSchedule } from "./interfaces/ILeaderSchedule.sol";
import { ILookahead } from "./interfaces/ILookahead.sol";
import { ISeedAnchor } from "./interfaces/ISeedAnchor.sol";
import { ISequencerRegistry } from "./interfaces/ISequencerRegistry.sol";
import { Prf } from "./libraries/Prf.sol";
import { Selection } from "./libraries/Selection.sol";
import { PackedGrid, pack } from "./types/Grid.sol";

/// @title Who serves which rollup in which slot
contract Lookahead is ILookahead {
    /// @inheritdoc ILookahead
    uint256 public constant MOST = 4096;

    /// @inheritdoc ILookahead
    ILeaderSchedule public immutable schedule;
    /// @inheritdoc ILookahead
    ISequencerRegistry public immutable registry;
    /// @inheritdoc ILookahead
    ISeedAnchor public immutable anchor;

    PackedGrid private immutable _grid;
    uint64 private immutable _rollupA;
    uint64 private immutable _rollupB;

    /// @param schedule_ names the other contracts.
    constructor(ILeaderSchedule schedule_) {
        schedule = schedule_;
        registry = schedule_.registry();
        anchor = schedule_.anchor();
        _grid = pack(schedule_.grid());
        uint64[] memory rollups = schedule_.registry().rollups();
        (_rollupA, _rollupB) = (rollups[0], rollups[1]);
    }

    /// @inheritdoc ILookahead
    function lookahead(uint256 n, uint256 r) external view returns (uint256[] memory draws) {
        if (n > MOST) revert TooMany(n);
        (bytes32 seed,) = anchor.seedOf(_grid.roundAt(block.timestamp));
        return Prf.draws(Prf.derive(seed, "draws"), n, r);
    }

    /// @inheritdoc ILookahead
    function lookahead(uint64 rollup, uint64 fromSlot, uint256 n) external view returns (uint32[] memory sequencers) {
        uint64[] memory rollups = new uint64[](1);
        rollups[0] = rollup;
        return _lookahead(rollups, fromSlot, n)[0];
    }

    /// @inheritdoc ILookahead
    function lookaheadAll(uint64[] calldata rollups, uint64 fromSlot, uint256 n)
        external
        view
        returns (uint32[][] memory sequencers)
    {
        return _lookahead(rollups, fromSlot, n);
    }

    function _lookahead(uint64[] memory rollups, uint64 fromSlot, uint256 n)
        private
        view
        returns (uint32[][] memory sequencers)
    {
        if (n > MOST) revert TooMany(n);
        bool both = _both(rollups);
        sequencers = new uint32[][](rollups.length);
        for (uint256 i = 0; i < rollups.length; ++i) {
            sequencers[i] = new uint32[](n);
        }
        uint256 epochs = _grid.epochs();
        uint256 k = 0;
        while (k < n) {
            uint64 round = uint64((fromSlot + k) / epochs);
            (uint32[] memory a, uint32[] memory b) = _turns(round, both);
            if (a.length == 0) break;
            for (uint256 t = fromSlot + k - _grid.firstEpoch(round); t < epochs && k < n; ++t) {
                for (uint256 i = 0; i < rollups.length; ++i) {
                    sequencers[i][k] = rollups[i] == _rollupA ? a[t] : b[t];
                }
                ++k;
            }
        }
        for (uint256 i = 0; i < rollups.length; ++i) {
            uint32[] memory list = sequencers[i];
            assembly ("memory-safe") {
                mstore(list, k)
            }
        }
    }

    /// @dev Who serves in a round by turns; nobody while it is undecided.
    function _turns(uint64 round, bool both) private view returns (uint32[] memory a, uint32[] memory b) {
        ILeaderSchedule.Schedule memory s = schedule.scheduleOf(round);
        (a, b) = (s.leadersA, s.leadersB);
        if (!both || s.source != ILeaderSchedule.Source.Fallback) return (a, b);
        if (round < _grid.roundAt(block.timestamp)) revert RoundOver(round);

        uint32[][] memory ids = new uint32[][](2);
        (uint256[] memory seatsA, uint256[] memory seatsB) = schedule.seatsOf(round);
        (ids[0], ids[1]) = (_seated(s.membersA, seatsA), _seated(s.membersB, seatsB));
        address[][] memory owners = new address[][](2);
        (owners[0], owners[1]) = (_ownersOf(ids[0]), _ownersOf(ids[1]));
        address[] memory operators = Selection.common(owners);
        if (operators.length == 0) return (a, b);
        (bytes32 seed,) = anchor.seedOf(round);
        for (uint256 t = 0; t < a.length; ++t) {
            address operator = operators[Selection.position(seed, t, a.length, operators.length)];
            a[t] = ids[0][Selection.first(owners[0], operator)];
            b[t] = ids[1][Selection.first(owners[1], operator)];
        }
    }

    /// @dev Whether both rollups of the cluster are asked about.
    function _both(uint64[] memory rollups) private view returns (bool) {
        bool a;
        bool b;
        for (uint256 i = 0; i < rollups.length; ++i) {
            if (rollups[i] == _rollupA) a = true;
            else if (rollups[i] == _rollupB) b = true;
            else revert UnknownRollup(rollups[i]);
        }
        return a && b;
    }

    /// @dev Those who have seats.
    function _seated(uint32[] memory members, uint256[] memory seats) private pure returns (uint32[] memory ids) {
        ids = new uint32[](members.length);
        uint256 n = 0;
        for (uint256 i = 0; i < members.length; ++i) {
            if (seats[i] != 0) ids[n++] = members[i];
        }
        assembly ("memory-safe") {
            mstore(ids, n)
        }
    }

    function _ownersOf(uint32[] memory ids) private view returns (address[] memory owners) {
        owners = new address[](ids.length);
        for (uint256 i = 0; i < ids.length; ++i) {
            owners[i] = registry.ownerOf(ids[i]);
        }
    }
}
