// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import { ICandidates } from "../interfaces/ICandidates.sol";
import { IDelegatedStake } from "../interfaces/IDelegatedStake.sol";
import { ISequencerRegistry } from "../interfaces/ISequencerRegistry.sol";
import { IElector } from "../interfaces/IElector.sol";
import { Pools } from "../libraries/Pools.sol";
import { Pool } from "../types/Ballot.sol";
import { PackedGrid, pack } from "../types/Grid.sol";
import { Lagged } from "../types/Lagged.sol";

/// @title Stake placed with sequencers
contract DelegatedStake is IDelegatedStake {
    using Pools for Pool;

    struct Holding {
        address operator;
        uint32 id;
        uint32 commission;
        /// With the virtual shares, so that the word is not empty once the pool is open and the first delegator pays no more
        /// than others.
        uint144 sharesPlus;
        uint112 assets;
        uint144 leaving;
        Lagged weight;
    }

    struct Ticket {
        uint144 shares;
        uint64 claimableAt;
    }

    uint32 private constant MILLION = 1_000_000;

    /// @inheritdoc IDelegatedStake
    ICandidates public immutable registry;
    /// @inheritdoc IDelegatedStake
    address payable public immutable recipient;
    /// @inheritdoc IDelegatedStake
    uint64 public immutable unbondingDelay;
    PackedGrid private immutable _grid;

    /// @inheritdoc IDelegatedStake
    uint256 public slashed;
    uint32 private _count;
    /// @inheritdoc IDelegatedStake
    mapping(uint32 id => uint32 pool) public poolOf;
    /// @inheritdoc IDelegatedStake
    mapping(uint32 pool => uint256 due) public commissionOf;
    mapping(uint32 pool => Holding holding) private _pools;
    mapping(uint32 pool => mapping(address delegator => uint256 shares)) private _shares;
    mapping(uint32 pool => mapping(address delegator => Ticket ticket)) private _tickets;

    /// @param recipient_ gets what is slashed.
    /// @param unbondingDelay_ at least the exit delay of the registry, so that evidence that reaches a bond reaches this too.
    constructor(ICandidates registry_, address payable recipient_, uint64 unbondingDelay_) {
        if (recipient_ == address(0) || unbondingDelay_ < registry_.config().exitDelay) revert InvalidConfig();
        (registry, recipient, unbondingDelay) = (registry_, recipient_, unbondingDelay_);
        _grid = pack(registry_.grid());
    }

    /// @inheritdoc IDelegatedStake
    function open(uint32 id, uint32 commission) external returns (uint32 pool) {
        if (msg.sender != registry.ownerOf(id)) revert NotOwner(id, msg.sender);
        if (commission > MILLION) revert InvalidCommission(commission);
        uint32 old = poolOf[id];
        if (old != 0 && _pools[old].operator == msg.sender) revert AlreadyOpen(old);
        pool = ++_count;
        poolOf[id] = pool;
        Holding storage h = _pools[pool];
        (h.operator, h.id, h.commission) = (msg.sender, id, commission);
        h.sharesPlus = uint144(Pools.VIRTUAL_SHARES);
        h.weight = h.weight.changed(_grid.effectiveFrom(block.timestamp), 0);
        emit Opened(pool, id, msg.sender, commission);
    }

    /// @inheritdoc IDelegatedStake
    function delegate(uint32 pool) external payable returns (uint256 shares) {
        Holding storage h = _pools[pool];
        Pool memory p = _load(h, pool);
        shares = p.deposit(msg.value);
        if (shares == 0) revert NothingDelegated();
        _store(h, p);
        _shares[pool][msg.sender] += shares;
        emit Delegated(pool, msg.sender, msg.value, shares);
    }

    /// @inheritdoc IDelegatedStake
    function undelegate(uint32 pool, uint256 shares) external {
        Holding storage h = _pools[pool];
        uint256 held = _shares[pool][msg.sender];
        if (shares == 0 || shares > held) revert NotEnoughShares(shares, held);
        Ticket storage ticket = _tickets[pool][msg.sender];
        uint64 claimableAt = SafeCast.toUint64(block.timestamp + unbondingDelay);

        _shares[pool][msg.sender] = held - shares;
        ticket.shares += uint144(shares);
        ticket.claimableAt = claimableAt;
        h.leaving += uint144(shares);
        _store(h, _load(h, pool));
        emit Undelegated(pool, msg.sender, shares, claimableAt);
    }

    /// @inheritdoc IDelegatedStake
    function claim(uint32 pool, address payable to) external returns (uint256 assets) {
        Ticket memory ticket = _tickets[pool][msg.sender];
        if (ticket.shares == 0) revert NothingToClaim();
        if (block.timestamp < ticket.claimableAt) revert TooEarly(ticket.claimableAt);
        Holding storage h = _pools[pool];
        Pool memory p = _load(h, pool);
        assets = p.redeem(ticket.shares);

        delete _tickets[pool][msg.sender];
        h.leaving -= ticket.shares;
        _store(h, p);
        emit Claimed(pool, msg.sender, to, assets);
        _pay(to, assets);
    }

    /// @inheritdoc IDelegatedStake
    function slash(uint32 pool, uint256 amount) external returns (uint256 taken) {
        if (registry.powerOf(msg.sender) != ISequencerRegistry.Power.All) revert NotSlasher(msg.sender);
        Holding storage h = _pools[pool];
        Pool memory p = _load(h, pool);
        taken = p.slash(amount);
        _store(h, p);
        slashed += taken;
        emit Slashed(pool, msg.sender, taken);
    }

    /// @inheritdoc IDelegatedStake
    function reward(uint32 pool) external payable {
        Holding storage h = _pools[pool];
        Pool memory p = _load(h, pool);
        // Without delegators nobody could ever take it out.
        uint256 kept = p.shares == 0 ? msg.value : p.reward(msg.value, h.commission);
        _store(h, p);
        commissionOf[pool] += kept;
        emit Rewarded(pool, msg.value, kept);
    }

    /// @inheritdoc IDelegatedStake
    function claimCommission(uint32 pool, address payable to) external {
        if (msg.sender != _pools[pool].operator) revert NotOperator(msg.sender);
        uint256 amount = commissionOf[pool];
        if (amount == 0) revert NothingToClaim();
        commissionOf[pool] = 0;
        emit CommissionPaid(pool, to, amount);
        _pay(to, amount);
    }

    /// @inheritdoc IDelegatedStake
    function forward() external {
        uint256 amount = slashed;
        slashed = 0;
        emit Forwarded(amount);
        _pay(recipient, amount);
    }

    /// @inheritdoc IDelegatedStake
    function delegatedAt(uint32 id, uint64 round) external view returns (uint256) {
        Holding storage h = _pools[poolOf[id]];
        if (h.operator == address(0) || h.operator != registry.ownerOf(id)) return 0;
        return uint256(h.weight.at(round)) * 1 gwei;
    }

    /// @inheritdoc IDelegatedStake
    function poolAt(uint32 pool) external view returns (uint256 assets, uint256 shares, uint256 leaving) {
        Pool memory p = _load(_pools[pool], pool);
        return (p.assets, p.shares, _pools[pool].leaving);
    }

    /// @inheritdoc IDelegatedStake
    function sharesOf(uint32 pool, address delegator)
        external
        view
        returns (uint256 shares, uint256 leaving, uint64 claimableAt)
    {
        Ticket storage ticket = _tickets[pool][delegator];
        return (_shares[pool][delegator], ticket.shares, ticket.claimableAt);
    }

    /// @inheritdoc IDelegatedStake
    function worth(uint32 pool, uint256 shares) external view returns (uint256) {
        return _load(_pools[pool], pool).worth(shares);
    }

    /// @dev Writes a pool back, and what it weighs from now on.
    function _store(Holding storage h, Pool memory p) private {
        uint256 plus = p.shares + Pools.VIRTUAL_SHARES;
        if (plus > type(uint144).max || p.assets > type(uint112).max) revert IElector.PoolSpent();
        (h.sharesPlus, h.assets) = (uint144(plus), uint112(p.assets));
        uint256 staying = p.shares == 0 ? 0 : Math.mulDiv(p.assets, p.shares - h.leaving, p.shares);
        uint64 weight = SafeCast.toUint64(staying / 1 gwei);
        if (weight != h.weight.latest()) h.weight = h.weight.changed(_grid.effectiveFrom(block.timestamp), weight);
    }

    function _load(Holding storage h, uint32 pool) private view returns (Pool memory) {
        uint256 plus = h.sharesPlus;
        if (plus == 0) revert UnknownPool(pool);
        return Pool({ assets: h.assets, shares: plus - Pools.VIRTUAL_SHARES });
    }

    function _pay(address payable to, uint256 amount) private {
        (bool paid,) = to.call{ value: amount }("");
        if (!paid) revert PaymentFailed(to);
    }
}
