// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { Checkpoints } from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import { ISequencerRegistry } from "./interfaces/ISequencerRegistry.sol";
import { ITokenBonds } from "./interfaces/ITokenBonds.sol";
import { Bonds } from "./libraries/Bonds.sol";
import { Sets } from "./libraries/Sets.sol";
import { PackedGrid, pack } from "./types/Grid.sol";

/// @title Bonds in tokens
contract TokenBonds is ITokenBonds, ReentrancyGuardTransient {
    using Checkpoints for Checkpoints.Trace208;
    using SafeERC20 for IERC20;
    using Sets for Checkpoints.Trace208;

    /// @dev The schedule is that of `Bonds`: bonds by the first round for which they count, as if nothing had been slashed.
    struct Account {
        Holding holding;
        Checkpoints.Trace208 scheduled;
        mapping(bytes32 key => bool) fined;
    }

    uint256 private constant ONE = 1e18;

    /// @inheritdoc ITokenBonds
    ISequencerRegistry public immutable registry;
    address private immutable _authority;
    address private immutable _insurance;
    uint64 private immutable _exitDelay;
    uint256 private immutable _rewardShare;
    PackedGrid private immutable _grid;

    mapping(address token => Checkpoints.Trace208 factorByRound) private _factors;
    mapping(uint64 serial => mapping(address token => Account)) private _accounts;
    /// @inheritdoc ITokenBonds
    mapping(address token => uint256) public accounted;
    /// @inheritdoc ITokenBonds
    mapping(address token => bool) public isClosed;
    /// @inheritdoc ITokenBonds
    mapping(address who => mapping(address token => uint256)) public owed;

    constructor(ISequencerRegistry registry_) {
        registry = registry_;
        ISequencerRegistry.Config memory config = registry_.config();
        _authority = config.authority;
        _insurance = config.insurance;
        _exitDelay = config.exitDelay;
        _rewardShare = config.rewardShare;
        _grid = pack(registry_.grid());
    }

    /// @inheritdoc ITokenBonds
    function list(address token, uint128 weight, uint64 haircut) external {
        if (msg.sender != _authority) revert NotAuthority(msg.sender);
        if (haircut > ONE || token.code.length == 0) revert InvalidTerms();
        uint64 from = _grid.effectiveFrom(block.timestamp);
        _factors[token].put(from, SafeCast.toUint208(Math.mulDiv(weight, ONE - haircut, ONE)));
        emit Listed(token, weight, haircut, from);
    }

    /// @inheritdoc ITokenBonds
    function deposit(uint32 id, address token, uint128 amount) external nonReentrant {
        ISequencerRegistry.Sequencer memory s = registry.sequencer(id);
        if (msg.sender != s.owner) revert NotOwner(s.serial, msg.sender);
        if (s.withdrawableAt != 0) revert NotServing(id);
        if (amount == 0) revert NothingToDo();
        if (_factors[token].latest() == 0) revert NotListed(token);
        _receive(token, amount);

        Account storage account = _accounts[s.serial][token];
        uint64 from = _grid.effectiveFrom(block.timestamp);
        account.holding.owner = msg.sender;
        account.holding.bond += amount;
        account.scheduled.put(from, account.scheduled.latest() + amount);
        emit Deposited(s.serial, token, amount, from);
    }

    /// @inheritdoc ITokenBonds
    function queue(uint64 serial, address token, uint128 amount) external {
        Account storage account = _own(serial, token);
        if (amount == 0 || amount > account.holding.bond) revert NothingToDo();
        uint64 payableAt = uint64(block.timestamp + _exitDelay);

        account.holding.bond -= amount;
        account.holding.queued += amount;
        account.holding.payableAt = payableAt;
        account.scheduled.put(_grid.effectiveFrom(block.timestamp), account.scheduled.latest() - amount);
        emit Queued(serial, token, amount, payableAt);
    }

    /// @inheritdoc ITokenBonds
    function withdraw(uint64 serial, address token, address to) external nonReentrant {
        Holding storage holding_ = _own(serial, token).holding;
        uint128 amount = holding_.queued;
        if (amount == 0) revert NothingToDo();
        if (block.timestamp < holding_.payableAt) revert TooEarly(holding_.payableAt);

        (holding_.queued, holding_.payableAt) = (0, 0);
        emit Withdrawn(serial, token, to, amount);
        _send(token, to, amount);
    }

    /// @inheritdoc ITokenBonds
    function applyFine(uint64 serial, bytes32 key, address token) external {
        ISequencerRegistry.Fine memory fine = registry.fineOf(serial, key);
        if (fine.challenger == address(0)) revert NoFine(serial, key);
        Account storage account = _accounts[serial][token];
        if (account.fined[key]) revert AlreadyFined(serial, token, key);
        (uint128 bond, uint128 queued) = (account.holding.bond, account.holding.queued);
        // Both are at most what they are a share of.
        uint128 fromBond = uint128(Math.ceilDiv(uint256(bond) * fine.share, Bonds.WHOLE));
        uint128 fromQueue = uint128(Math.ceilDiv(uint256(queued) * fine.share, Bonds.WHOLE));
        uint256 amount = uint256(fromBond) + fromQueue;
        if (amount == 0) revert NothingToDo();
        uint256 reward = amount * _rewardShare / Bonds.WHOLE;

        account.fined[key] = true;
        (account.holding.bond, account.holding.queued) = (bond - fromBond, queued - fromQueue);
        owed[fine.challenger][token] += reward;
        owed[_insurance][token] += amount - reward;
        emit Fined(serial, token, key, amount);
    }

    /// @inheritdoc ITokenBonds
    function close(address token) external nonReentrant {
        uint256 balance = IERC20(token).balanceOf(address(this));
        if (isClosed[token] || balance >= accounted[token]) revert NothingToDo();
        isClosed[token] = true;
        emit Closed(token, balance, accounted[token]);
    }

    /// @inheritdoc ITokenBonds
    function claim(address token, address to) external nonReentrant {
        _claim(msg.sender, token, to);
    }

    /// @inheritdoc ITokenBonds
    function collect(address token) external nonReentrant {
        _claim(_insurance, token, _insurance);
    }

    /// @inheritdoc ITokenBonds
    function weightAt(uint64 serial, address token, uint64 round) external view returns (uint256) {
        Account storage account = _accounts[serial][token];
        uint256 amount = Bonds.counted(account.scheduled, round, account.holding.bond, account.holding.queued);
        return Math.mulDiv(amount, factorAt(token, round), ONE);
    }

    /// @inheritdoc ITokenBonds
    function holding(uint64 serial, address token) external view returns (Holding memory) {
        return _accounts[serial][token].holding;
    }

    /// @inheritdoc ITokenBonds
    function factorAt(address token, uint64 round) public view returns (uint256) {
        return _factors[token].at(round);
    }

    /// @dev Takes tokens of the caller, all of which must arrive.
    function _receive(address token, uint256 amount) private {
        uint256 before = IERC20(token).balanceOf(address(this));
        uint256 due = accounted[token];
        if (isClosed[token] || before < due) revert ShortBalance(token, before, due);
        accounted[token] = due + amount;
        IERC20(token).safeTransferFrom(msg.sender, address(this), amount);
        uint256 received = IERC20(token).balanceOf(address(this)) - before;
        if (received != amount) revert FeeOnTransfer(token, amount, received);
    }

    function _send(address token, address to, uint256 amount) private {
        accounted[token] -= amount;
        IERC20(token).safeTransfer(to, amount);
    }

    function _claim(address who, address token, address to) private {
        uint256 amount = owed[who][token];
        if (amount == 0) revert NothingToDo();
        owed[who][token] = 0;
        emit Claimed(who, token, to, amount);
        _send(token, to, amount);
    }

    function _own(uint64 serial, address token) private view returns (Account storage account) {
        account = _accounts[serial][token];
        if (msg.sender != account.holding.owner) revert NotOwner(serial, msg.sender);
    }
}
