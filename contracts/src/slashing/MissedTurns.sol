// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { LibBit } from "solady/utils/LibBit.sol";

import { ILatencyBoard } from "../interfaces/ILatencyBoard.sol";
import { ILeaderSchedule } from "../interfaces/ILeaderSchedule.sol";
import { IMissedTurns } from "../interfaces/IMissedTurns.sol";
import { ISequencerRegistry } from "../interfaces/ISequencerRegistry.sol";
import { Leak } from "../libraries/Leak.sol";
import { PackedGrid, pack } from "../types/Grid.sol";

/// @title Jails whoever is away in its turns
contract MissedTurns is IMissedTurns {
    /// @dev The rounds up to `newest`, one bit each, that one lowest: those that were recorded, and those of them that were
    ///      not forgiven.
    struct Ring {
        uint64 newest;
        uint96 recorded;
        uint96 counting;
    }

    bytes32 private constant FAULT = keccak256("lockstep/missed-turn/v1");
    uint64 private constant LONGEST = 96;

    /// @inheritdoc IMissedTurns
    ILeaderSchedule public immutable schedule;
    /// @inheritdoc IMissedTurns
    ILatencyBoard public immutable board;
    /// @inheritdoc IMissedTurns
    ISequencerRegistry public immutable registry;
    /// @inheritdoc IMissedTurns
    uint64 public immutable window;
    /// @inheritdoc IMissedTurns
    uint64 public immutable most;
    /// @inheritdoc IMissedTurns
    uint96 public immutable amount;
    /// @inheritdoc IMissedTurns
    uint32 public immutable jailRounds;
    uint64 private immutable _disputeWindow;
    PackedGrid private immutable _grid;

    mapping(uint64 serial => Ring) private _rings;

    constructor(ILeaderSchedule schedule_, uint64 window_, uint64 most_, uint96 amount_, uint32 jailRounds_) {
        (schedule, board, registry) = (schedule_, schedule_.board(), schedule_.registry());
        (window, most, amount, jailRounds) = (window_, most_, amount_, jailRounds_);
        ISequencerRegistry.Config memory config = registry.config();
        bool fits = most_ != 0 && most_ <= window_ && window_ <= LONGEST && jailRounds_ != 0;
        if (!fits || !Leak.fits(config, amount_)) revert InvalidConfig();
        _disputeWindow = config.disputeWindow;
        _grid = pack(registry.grid());
    }

    /// @inheritdoc IMissedTurns
    function record(uint64 round, uint32[] calldata ids) external {
        _requireJudged(round);
        (uint256 seated, uint256 absent) = _absent(round);
        for (uint256 k = 0; k < ids.length; ++k) {
            uint32 id = ids[k];
            if (((seated & absent) >> id) & 1 == 0) revert NoMiss(id, round);
            ISequencerRegistry.Sequencer memory s = registry.sequencer(id);
            if (s.jailedUntil != 0) revert NoMiss(id, round);
            uint64 serial = s.serial;
            uint256 count = _note(id, serial, round);
            emit Missed(id, serial, round, count);
            if (count >= most) _punish(id, serial, round);
        }
    }

    /// @inheritdoc IMissedTurns
    function missed(uint64 round, uint32 id) external view returns (bool) {
        if (!_judged(round)) return false;
        (uint256 seated, uint256 absent) = _absent(round);
        return ((seated & absent) >> id) & 1 == 1 && registry.sequencer(id).jailedUntil == 0;
    }

    /// @inheritdoc IMissedTurns
    function countOf(uint64 serial) external view returns (uint256) {
        return LibBit.popCount(_rings[serial].counting);
    }

    /// @inheritdoc IMissedTurns
    function fault() external pure returns (bytes32) {
        return FAULT;
    }

    /// @inheritdoc IMissedTurns
    function faultKey(uint64 serial, uint64 round) public view returns (bytes32) {
        bytes32 domain = keccak256(abi.encode(FAULT, block.chainid, registry));
        return keccak256(abi.encode(domain, serial, round));
    }

    /// @dev Notes a miss and returns how many of the window count.
    function _note(uint32 id, uint64 serial, uint64 round) private returns (uint256) {
        Ring memory ring = _rings[serial];
        uint96 kept = type(uint96).max >> (LONGEST - window);
        if (round > ring.newest) {
            uint256 shift = round - ring.newest;
            ring.recorded = shift < LONGEST ? (ring.recorded << uint96(shift)) & kept : 0;
            ring.counting = shift < LONGEST ? (ring.counting << uint96(shift)) & kept : 0;
            ring.newest = round;
        }
        uint256 age = ring.newest - round;
        if (age >= window || (ring.recorded >> age) & 1 == 1) revert AlreadyRecorded(id, round);
        ring.recorded |= uint96(1 << age);
        ring.counting |= uint96(1 << age);
        uint256 count = LibBit.popCount(ring.counting);
        if (count >= most) ring.counting = 0;
        _rings[serial] = ring;
        return count;
    }

    /// @dev The fine may not fit the window of the registry any more; jail does not depend on it.
    function _punish(uint32 id, uint64 serial, uint64 round) private {
        try registry.slash(id, faultKey(serial, round), amount, msg.sender) returns (uint96 taken) {
            emit Punished(id, serial, round, taken);
        } catch {
            emit Punished(id, serial, round, 0);
        }
        registry.jail(id, _grid.roundAt(block.timestamp) + jailRounds);
    }

    /// @dev Who had seats in a round, and who is a member two rounds later and has no row, unless most others have none
    ///      either.
    function _absent(uint64 round) private view returns (uint256 seated, uint256 absent) {
        (uint256[] memory seatsA, uint256[] memory seatsB) = schedule.seatsOf(round);
        (uint256 a, uint256 b) = registry.sidesAt(round);
        seated = _some(a, seatsA) | _some(b, seatsB);
        (a, b) = registry.sidesAt(round + 2);
        (, uint256 posters) = board.commitment(round + 2);
        absent = _without(a, posters) | _without(b, posters);
    }

    /// @dev The members of a set who have seats.
    function _some(uint256 set, uint256[] memory seats) private pure returns (uint256 some) {
        for (uint256 i = 0; i < seats.length; ++i) {
            if (seats[i] != 0) some |= set & (~set + 1);
            set &= set - 1;
        }
    }

    /// @dev The members of a set who did not post, if most did.
    function _without(uint256 set, uint256 posters) private pure returns (uint256) {
        return 2 * LibBit.popCount(set & posters) > LibBit.popCount(set) ? set & ~posters : 0;
    }

    function _requireJudged(uint64 round) private view {
        if (!_judged(round)) revert NotJudgedNow(round);
    }

    function _judged(uint64 round) private view returns (bool) {
        uint256 end = _grid.start(round + 1);
        return block.timestamp >= end && block.timestamp < end + _disputeWindow;
    }
}
