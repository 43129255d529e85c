// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ILatencyBoard } from "./ILatencyBoard.sol";
import { ISequencerRegistry } from "./ISequencerRegistry.sol";

/// @title Keeps the registry true
/// @notice Lets anybody take stale entries out of a registry, and pays a small reward for it from a fund that anybody may
///         top up. It needs the power `Remove` there.
///
///         Stale is an entry whose rollup ended, an entry that evidence ended and that is still in its set, and a member
///         that posted no row for `silentRounds` rounds in a row. Silence counts only in rounds in which more than half of
///         the members of the same rollup did post: when most are missing, the fault is not one member's.
///
///         A removal never fails for want of money. It pays `reward` if the fund has it, no more than `mostPerRound` was
///         paid in the current round, and none was paid for this entry before.
interface IHousekeeper {
    /// @notice The fund grew.
    event ToppedUp(address indexed from, uint256 amount);
    /// @notice A stale entry was removed; `amount` is owed for it.
    event Kept(uint32 indexed id, address indexed keeper, uint256 amount);
    /// @notice A keeper was paid.
    event Claimed(address indexed keeper, address indexed to, uint256 amount);

    error InvalidConfig();
    error NotSilent(uint32 id, uint64 round);
    error NothingOwed();
    error PaymentFailed(address to);

    /// @notice Adds the value sent to the fund.
    function topUp() external payable;

    /// @notice Does what `tidy` of the registry does, for a reward.
    function removeEnded(uint32 id) external;

    /// @notice Takes a silent member out of its set. It may return like any other that was expelled.
    function removeSilent(uint32 id) external;

    /// @notice Pays what is owed to the caller.
    function claim(address payable to) external;

    /// @notice What is left for rewards.
    function fund() external view returns (uint256);

    /// @notice What a keeper can claim.
    function owed(address keeper) external view returns (uint256);

    /// @notice What was granted for removals during a round.
    function spentIn(uint64 round) external view returns (uint256);

    function board() external view returns (ILatencyBoard);
    function registry() external view returns (ISequencerRegistry);
    function silentRounds() external view returns (uint64);
    function reward() external view returns (uint256);
    function mostPerRound() external view returns (uint256);
}
