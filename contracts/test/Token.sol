// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ERC20 } from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

import { TokenBonds } from "../src/TokenBonds.sol";

/// @notice A token that may take a fee on transfers, lose balances, or call back while it moves.
contract Token is ERC20 {
    uint256 public fee;
    TokenBonds public callee;
    bool public closes;

    constructor() ERC20("Token", "T") { }

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function burn(address from, uint256 amount) external {
        _burn(from, amount);
    }

    function setFee(uint256 fee_) external {
        fee = fee_;
    }

    function callBack(TokenBonds callee_) external {
        callee = callee_;
    }

    /// @notice From now on a transfer first lets whoever wants to close the token try it.
    function setCloses(TokenBonds callee_) external {
        (callee, closes) = (callee_, true);
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (closes) {
            callee.close(address(this));
            return;
        }
        super._update(from, to, amount);
        if (fee != 0 && from != address(0) && to != address(0)) super._update(to, address(1), fee);
        if (address(callee) != address(0)) callee.collect(address(this));
    }
}
