// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { LibBit } from "solady/utils/LibBit.sol";

import { IHousekeeper } from "./interfaces/IHousekeeper.sol";
import { ILatencyBoard } from "./interfaces/ILatencyBoard.sol";
import { ISequencerRegistry } from "./interfaces/ISequencerRegistry.sol";
import { PackedGrid, pack } from "./types/Grid.sol";

/// @title Keeps the registry true
/// @notice Has the power `Remove` in the registry, and a fund of its own.
contract Housekeeper is IHousekeeper {
    uint64 private constant MOST_ROUNDS = 64;

    /// @inheritdoc IHousekeeper
    ILatencyBoard public immutable board;
    /// @inheritdoc IHousekeeper
    ISequencerRegistry public immutable registry;
    /// @inheritdoc IHousekeeper
    uint64 public immutable silentRounds;
    /// @inheritdoc IHousekeeper
    uint256 public immutable reward;
    /// @inheritdoc IHousekeeper
    uint256 public immutable mostPerRound;
    PackedGrid private immutable _grid;

    /// @inheritdoc IHousekeeper
    uint256 public fund;
    /// @inheritdoc IHousekeeper
    mapping(address keeper => uint256) public owed;
    /// @inheritdoc IHousekeeper
    mapping(uint64 round => uint256) public spentIn;
    mapping(uint64 serial => bool) private _rewarded;

    constructor(ILatencyBoard board_, uint64 silentRounds_, uint256 reward_, uint256 mostPerRound_) {
        if (silentRounds_ == 0 || silentRounds_ > MOST_ROUNDS || reward_ > mostPerRound_) revert InvalidConfig();
        (board, registry) = (board_, board_.registry());
        (silentRounds, reward, mostPerRound) = (silentRounds_, reward_, mostPerRound_);
        _grid = pack(registry.grid());
    }

    /// @inheritdoc IHousekeeper
    function topUp() external payable {
        fund += msg.value;
        emit ToppedUp(msg.sender, msg.value);
    }

    /// @inheritdoc IHousekeeper
    function removeEnded(uint32 id) external {
        ISequencerRegistry.Sequencer memory s = registry.sequencer(id);
        bool member = (registry.membersAt(s.rollup, type(uint64).max) >> id) & 1 == 1;
        registry.tidy(id);
        // Nobody enters the set of an ended rollup, so nobody can register just for the reward.
        if (member) _reward(id, s.serial);
        else emit Kept(id, msg.sender, 0);
    }

    /// @inheritdoc IHousekeeper
    function removeSilent(uint32 id) external {
        ISequencerRegistry.Sequencer memory s = registry.sequencer(id);
        // Rows for the round after this one are final.
        uint64 last = _grid.roundAt(block.timestamp) + 1;
        if (last + 1 < uint256(s.since) + silentRounds) revert NotSilent(id, last);
        for (uint64 k = 0; k < silentRounds; ++k) {
            uint64 round = last - k;
            if (!_silent(id, s.rollup, round)) revert NotSilent(id, round);
        }
        registry.expel(id);
        _reward(id, s.serial);
    }

    /// @inheritdoc IHousekeeper
    function claim(address payable to) external {
        uint256 amount = owed[msg.sender];
        if (amount == 0) revert NothingOwed();
        owed[msg.sender] = 0;
        emit Claimed(msg.sender, to, amount);
        (bool paid,) = to.call{ value: amount }("");
        if (!paid) revert PaymentFailed(to);
    }

    /// @dev Whether a member posted no row in a round in which most of its rollup did.
    function _silent(uint32 id, uint64 rollup, uint64 round) private view returns (bool) {
        uint256 members = registry.membersAt(rollup, round);
        (, uint256 posters) = board.commitment(round);
        bool missing = (members >> id) & 1 == 1 && (posters >> id) & 1 == 0;
        return missing && 2 * LibBit.popCount(posters & members) > LibBit.popCount(members);
    }

    /// @dev Once per entry, or two friends could remove and activate one for ever.
    function _reward(uint32 id, uint64 serial) private {
        uint64 round = block.timestamp < _grid.genesis() ? 0 : _grid.roundAt(block.timestamp);
        uint256 amount = reward;
        if (_rewarded[serial] || fund < amount || spentIn[round] + amount > mostPerRound) amount = 0;
        if (amount != 0) {
            _rewarded[serial] = true;
            fund -= amount;
            spentIn[round] += amount;
            owed[msg.sender] += amount;
        }
        emit Kept(id, msg.sender, amount);
    }
}
