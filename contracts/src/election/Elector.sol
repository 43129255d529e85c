// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { IElector } from "../interfaces/IElector.sol";
import { Apportionment } from "../libraries/Apportionment.sol";
import { Mechanisms } from "../libraries/Mechanisms.sol";
import { Pools } from "../libraries/Pools.sol";
import { Prf } from "../libraries/Prf.sol";
import { Scores } from "../libraries/Scores.sol";
import { Ballot, Mechanism, Multiplier, Pool, Record, Seat } from "../types/Ballot.sol";

/// @title What elections come to
contract Elector is IElector {
    using Pools for Pool;

    /// @inheritdoc IElector
    function elect(Mechanism mechanism, Ballot calldata ballot)
        external
        pure
        returns (Seat[] memory seats, uint256 price, uint32[] memory standbys)
    {
        Mechanisms.Outcome memory o = Mechanisms.elect(mechanism, ballot);
        seats = new Seat[](o.seats.length);
        uint256 n = 0;
        for (uint256 i = 0; i < o.seats.length; ++i) {
            if (o.seats[i] > 0) seats[n++] = Seat(o.standing[i].id, uint32(o.seats[i]));
        }
        if (n == 0) revert Nobody();
        assembly ("memory-safe") {
            mstore(seats, n)
        }
        return (seats, o.price, o.standbys);
    }

    /// @inheritdoc IElector
    function apportion(bytes32 seed, uint256[] calldata weights, uint16 epochs, uint16 floor, uint16 cap)
        external
        pure
        returns (uint256[] memory seats)
    {
        uint256 sum = 0;
        for (uint256 i = 0; i < weights.length; ++i) {
            if (weights[i] >= 1 << 176) revert OutOfRange(weights[i]);
            sum += weights[i];
        }
        if (epochs == 0) revert NoEpochs();
        if (weights.length > Mechanisms.MAX_CANDIDATES) revert TooManyCandidates(weights.length);
        if (sum == 0) revert Nobody();
        if (cap > 0 && floor > cap) revert InvalidRules();
        return Apportionment.apportion(seed, weights, epochs, floor, cap);
    }

    /// @inheritdoc IElector
    function standbyOrder(bytes32 seed, uint64 epoch, uint32[] calldata live, uint32 leader)
        external
        pure
        returns (uint32[] memory order)
    {
        return Mechanisms.standbyOrder(seed, epoch, live, leader);
    }

    /// @inheritdoc IElector
    function permute(bytes32 seed, uint256 x, uint256 r) external pure returns (uint256) {
        if (x >= r || r > 1 << 64) revert OutOfRange(x);
        return Prf.permute(seed, x, r);
    }

    /// @inheritdoc IElector
    function scored(uint32 score, Record calldata record) external pure returns (uint256 quality, uint256 next) {
        return (Scores.quality(record), Scores.afterRecord(score, record));
    }

    /// @inheritdoc IElector
    function factor(Multiplier calldata multiplier, uint32 score) external pure returns (uint256) {
        if (!Scores.isValid(multiplier)) revert InvalidRules();
        return Scores.factor(multiplier, score);
    }

    /// @inheritdoc IElector
    function deposit(Pool calldata pool, uint256 assets) external pure returns (Pool memory next, uint256 shares) {
        next = pool;
        shares = next.deposit(assets);
    }

    /// @inheritdoc IElector
    function redeem(Pool calldata pool, uint256 shares) external pure returns (Pool memory next, uint256 assets) {
        next = pool;
        assets = next.redeem(shares);
    }

    /// @inheritdoc IElector
    function slash(Pool calldata pool, uint256 amount) external pure returns (Pool memory next, uint256 taken) {
        next = pool;
        taken = next.slash(amount);
    }

    /// @inheritdoc IElector
    function reward(Pool calldata pool, uint256 amount, uint32 commission)
        external
        pure
        returns (Pool memory next, uint256 kept)
    {
        next = pool;
        kept = next.reward(amount, commission);
    }
}
