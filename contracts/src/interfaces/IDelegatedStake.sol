// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ICandidates } from "./ICandidates.sol";

/// @title Stake placed with sequencers
/// @notice Keeps one pool for each sequencer whose owner opened one. A delegator holds shares of the pool, so that a slash or a
///         reward reaches everybody in it at once.
///
///         Who leaves waits for `unbondingDelay` with its shares still in the pool: they take their part of every slash, and of
///         every reward, until they are claimed, and they no longer weigh. What a pool weighs counts three rounds after the
///         change, in whole gwei.
///
///         Ids can pass to other owners, pools cannot: a new owner opens a new pool, and what is in the old one weighs nothing.
interface IDelegatedStake {
    /// @notice The owner of a sequencer opened a pool for it.
    event Opened(uint32 indexed pool, uint32 indexed id, address indexed operator, uint32 commission);
    event Delegated(uint32 indexed pool, address indexed delegator, uint256 assets, uint256 shares);
    /// @notice Shares began to leave; all that this delegator has on the way can be claimed from `claimableAt` on.
    event Undelegated(uint32 indexed pool, address indexed delegator, uint256 shares, uint64 claimableAt);
    event Claimed(uint32 indexed pool, address indexed delegator, address to, uint256 assets);
    event Slashed(uint32 indexed pool, address indexed slasher, uint256 taken);
    /// @notice A reward came in; the operator keeps `commission` of it.
    event Rewarded(uint32 indexed pool, uint256 amount, uint256 commission);
    event CommissionPaid(uint32 indexed pool, address to, uint256 amount);
    /// @notice What was slashed went to its recipient.
    event Forwarded(uint256 amount);

    error InvalidConfig();
    error NotOwner(uint32 id, address caller);
    error InvalidCommission(uint32 commission);
    error AlreadyOpen(uint32 pool);
    error UnknownPool(uint32 pool);
    error NotSlasher(address caller);
    error NotOperator(address caller);
    error NothingDelegated();
    error NotEnoughShares(uint256 shares, uint256 held);
    error TooEarly(uint256 claimableAt);
    error NothingToClaim();
    error PaymentFailed(address to);

    /// @notice Opens a pool for a sequencer of the caller. Its commission, in millionths of every reward, stays.
    function open(uint32 id, uint32 commission) external returns (uint32 pool);

    /// @notice Places the value sent with a pool.
    function delegate(uint32 pool) external payable returns (uint256 shares);

    /// @notice Begins to take shares of the caller out. Shares that are on the way already wait again from now on.
    function undelegate(uint32 pool, uint256 shares) external;

    /// @notice Pays the caller what its shares on the way are worth now, once the delay is over.
    function claim(uint32 pool, address payable to) external returns (uint256 assets);

    /// @notice Takes up to `amount` from everybody in a pool. Agents that the registry lets slash everything only; they see to
    ///         it that a fault counts once, and that the pool is that of the entry at fault.
    function slash(uint32 pool, uint256 amount) external returns (uint256 taken);

    /// @notice Adds the value sent as a reward. Anyone.
    function reward(uint32 pool) external payable;

    /// @notice Pays its commission to the operator, who is the caller.
    function claimCommission(uint32 pool, address payable to) external;

    /// @notice Sends what was slashed to its recipient. Anyone.
    function forward() external;

    /// @notice What the pool of `id` weighs for `round`, in wei. Final from the start of round `round - 2` on.
    function delegatedAt(uint32 id, uint64 round) external view returns (uint256);

    /// @notice The newest pool of a sequencer; zero if it has none.
    function poolOf(uint32 id) external view returns (uint32);

    /// @notice What a pool holds in wei, and its shares: all of them, and those on their way out.
    function poolAt(uint32 pool) external view returns (uint256 assets, uint256 shares, uint256 leaving);

    /// @notice The shares of a delegator: those that stay, those on the way, and from when on these can be claimed.
    function sharesOf(uint32 pool, address delegator)
        external
        view
        returns (uint256 shares, uint256 leaving, uint64 claimableAt);

    /// @notice What shares of a pool are worth now, in wei.
    function worth(uint32 pool, uint256 shares) external view returns (uint256);

    function commissionOf(uint32 pool) external view returns (uint256 due);

    /// @notice What was slashed and not forwarded yet.
    function slashed() external view returns (uint256);
    function unbondingDelay() external view returns (uint64);
    function recipient() external view returns (address payable);
    function registry() external view returns (ICandidates);
}
