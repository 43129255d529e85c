// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ERC20 } from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import { ERC20Bridgeable } from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC20Bridgeable.sol";

/// @title A token that moves between rollups (ERC-7802)
/// @notice It is made once on every rollup, under one address, and its supply once, on one of them. Only the bridge mints and
///         burns from then on, so that the supply over all rollups, with what is on its way, never changes.
contract CrossToken is ERC20Bridgeable {
    /// @notice The caller is not the bridge.
    error NotBridge(address caller);

    /// @notice Who mints and burns.
    address public immutable bridge;

    /// @param home the rollup on which the supply is made. Everything is the same on all rollups, so that CREATE2 gives the
    ///        same address.
    constructor(
        string memory name_,
        string memory symbol_,
        address bridge_,
        uint256 home,
        address holder,
        uint256 supply
    ) ERC20(name_, symbol_) {
        bridge = bridge_;
        if (block.chainid == home) _mint(holder, supply);
    }

    function _checkTokenBridge(address caller) internal view override {
        if (caller != bridge) revert NotBridge(caller);
    }
}
