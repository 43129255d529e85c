// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ISequencerRegistry } from "./ISequencerRegistry.sol";

/// @title Bonds in tokens
/// @notice Holds ERC-20 bonds that entries of a registry put up on top of their bond in ETH. They add to what an election
///         may count; the active bond is ETH alone.
///
///         The registry's authority lists a token with a *weight*, the wei that one unit of it counts for, and a *haircut*,
///         the part of that which is not counted; both have 18 decimals. A change counts from round c + 3 on, like
///         everything else.
///
///         A token that takes a fee on transfers is refused by every deposit. A token whose balance here was ever found
///         below what is accounted is closed to deposits for good: somebody's bond is gone, and withdrawals are served as
///         they come. List tokens that do neither, and that nobody can make call back or pause.
///
///         An account belongs to an entry, named by its serial, and stays its owner's when the entry has left. Deposits
///         count from round c + 3 on. A withdrawal waits for the registry's exit delay, stays slashable meanwhile, and
///         stops counting at round c + 3.
///
///         A fine of the registry reaches tokens too: anybody may apply it, once for each account, and it takes the same
///         share of bond and queue. Who withdraws does so after the same delay as from the registry, so a challenger has
///         as much time here as there; it does best to apply the fine in the same transaction. A fine that was not applied
///         also meets what is deposited later.
interface ITokenBonds {
    /// @notice One token of one entry.
    struct Holding {
        /// Whose it is: the owner of the entry at the first deposit.
        address owner;
        uint128 bond;
        uint128 queued;
        uint64 payableAt;
    }

    /// @notice A token counts this much from a round on; both values have 18 decimals. Zero weight takes no deposits.
    event Listed(address indexed token, uint256 weight, uint256 haircut, uint64 fromRound);
    /// @notice A token's balance was short of what is accounted, and it takes no deposits any more.
    event Closed(address indexed token, uint256 balance, uint256 accounted);
    event Deposited(uint64 indexed serial, address indexed token, uint256 amount, uint64 fromRound);
    event Queued(uint64 indexed serial, address indexed token, uint256 amount, uint64 payableAt);
    event Withdrawn(uint64 indexed serial, address indexed token, address indexed to, uint256 amount);
    event Fined(uint64 indexed serial, address indexed token, bytes32 indexed key, uint256 amount);
    event Claimed(address indexed who, address indexed token, address indexed to, uint256 amount);

    error NotAuthority(address caller);
    error NotOwner(uint64 serial, address caller);
    error NotServing(uint32 id);
    error NotListed(address token);
    error InvalidTerms();
    error ShortBalance(address token, uint256 balance, uint256 accounted);
    error FeeOnTransfer(address token, uint256 sent, uint256 received);
    error NothingToDo();
    error TooEarly(uint256 payableAt);
    error AlreadyFined(uint64 serial, address token, bytes32 key);
    error NoFine(uint64 serial, bytes32 key);

    /// @notice Lists a token, or changes its terms; a weight of zero takes it off. Authority of the registry only.
    function list(address token, uint128 weight, uint64 haircut) external;

    /// @notice Adds tokens of the caller to the bond of its entry.
    function deposit(uint32 id, address token, uint128 amount) external;

    /// @notice Queues a part of a bond of the caller. What was queued before waits again from the start.
    function queue(uint64 serial, address token, uint128 amount) external;

    /// @notice Pays what the caller queued.
    function withdraw(uint64 serial, address token, address to) external;

    /// @notice Applies a fine of the registry to one token of an entry. Anybody.
    function applyFine(uint64 serial, bytes32 key, address token) external;

    /// @notice Closes a token to deposits if its balance is short. Anybody.
    function close(address token) external;

    /// @notice Pays what the caller has coming as a challenger.
    function claim(address token, address to) external;

    /// @notice Pays the insurance what it has coming. Anybody.
    function collect(address token) external;

    /// @notice What one token of an entry counts for in a round, in wei: as its deposits and withdrawals up to the freeze
    ///         make it, less what was slashed, at the terms of that round.
    function weightAt(uint64 serial, address token, uint64 round) external view returns (uint256);

    /// @notice What one unit of a token counts for in a round, with 18 decimals, less the haircut.
    function factorAt(address token, uint64 round) external view returns (uint256);

    function holding(uint64 serial, address token) external view returns (Holding memory);

    /// @notice All of a token that belongs to somebody.
    function accounted(address token) external view returns (uint256);

    /// @notice Whether a token was found short.
    function isClosed(address token) external view returns (bool);

    /// @notice What somebody can claim of a token.
    function owed(address who, address token) external view returns (uint256);

    function registry() external view returns (ISequencerRegistry);
}
