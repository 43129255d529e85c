// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";

import { IElector } from "../interfaces/IElector.sol";
import { Pool } from "../types/Ballot.sol";

/// @title Shares of one sum
/// @notice A slash takes from the sum, and so from everybody in proportion, whatever their number. The twin of `Pool` in the
///         Go package `election`; both are held to the same vectors. Every function changes the pool in memory that it is
///         given.
/// @dev The virtual shares and the virtual wei of ERC-4626 vaults keep anybody from making the first share so dear that later
///      ones round to nothing.
library Pools {
    uint256 internal constant VIRTUAL_SHARES = 1_000_000;
    uint256 internal constant VIRTUAL_ASSETS = 1;
    uint256 private constant MILLION = 1_000_000;

    /// @notice Adds assets and returns the shares that they buy, rounded down.
    function deposit(Pool memory pool, uint256 assets) internal pure returns (uint256 shares) {
        shares = _scaled(assets, pool.shares, VIRTUAL_SHARES, pool.assets, VIRTUAL_ASSETS);
        if (shares > type(uint256).max - pool.shares) revert IElector.PoolSpent();
        pool.shares += shares;
        pool.assets += assets;
    }

    /// @notice What shares are worth now, rounded down.
    function worth(Pool memory pool, uint256 shares) internal pure returns (uint256) {
        return _scaled(shares, pool.assets, VIRTUAL_ASSETS, pool.shares, VIRTUAL_SHARES);
    }

    /// @notice Takes shares out and returns what they are worth.
    function redeem(Pool memory pool, uint256 shares) internal pure returns (uint256 assets) {
        if (shares > pool.shares) revert IElector.TooManyShares(shares, pool.shares);
        assets = worth(pool, shares);
        pool.shares -= shares;
        pool.assets -= assets;
    }

    /// @notice Takes up to `amount` from everybody and returns what it took.
    function slash(Pool memory pool, uint256 amount) internal pure returns (uint256 taken) {
        taken = Math.min(amount, pool.assets);
        pool.assets -= taken;
    }

    /// @notice Adds a reward and returns the part that the sequencer keeps: its commission in millionths, rounded down.
    function reward(Pool memory pool, uint256 amount, uint256 commission) internal pure returns (uint256 kept) {
        kept = Math.mulDiv(amount, commission, MILLION);
        pool.assets += amount - kept;
    }

    /// @dev amount × (a + da) / (b + db), rounded down.
    function _scaled(uint256 amount, uint256 a, uint256 da, uint256 b, uint256 db) private pure returns (uint256) {
        if (a > type(uint256).max - da || b > type(uint256).max - db) revert IElector.PoolSpent();
        (uint256 high,) = Math.mul512(amount, a + da);
        if (high >= b + db) revert IElector.PoolSpent();
        return Math.mulDiv(amount, a + da, b + db);
    }
}
