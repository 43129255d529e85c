// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { IProceedsSplitter } from "../interfaces/IProceedsSplitter.sol";

/// @title Where proceeds go
contract ProceedsSplitter is IProceedsSplitter {
    /// @notice Nobody has the key of this address.
    address public constant BURN = 0x000000000000000000000000000000000000dEaD;
    uint256 private constant WHOLE = 10_000;

    address public immutable treasury;
    address public immutable rebate;
    uint256 private immutable _treasuryShare;
    uint256 private immutable _rebateShare;

    uint256 private _released;
    mapping(address recipient => uint256 amount) private _releasedTo;

    /// @param shares of treasury, rebate and burn, in ten-thousandths.
    constructor(address treasury_, address rebate_, uint16[3] memory shares) {
        bool fits = uint256(shares[0]) + shares[1] + shares[2] == WHOLE && treasury_ != address(0)
            && rebate_ != address(0) && treasury_ != rebate_ && treasury_ != BURN && rebate_ != BURN;
        if (!fits) revert InvalidConfig();
        (treasury, rebate) = (treasury_, rebate_);
        (_treasuryShare, _rebateShare) = (shares[0], shares[1]);
    }

    receive() external payable { }

    /// @inheritdoc IProceedsSplitter
    function release(address payable to) external returns (uint256 amount) {
        amount = due(to);
        _released += amount;
        _releasedTo[to] += amount;
        emit Released(to, amount);
        (bool paid,) = to.call{ value: amount }("");
        if (!paid) revert PaymentFailed(to);
    }

    /// @inheritdoc IProceedsSplitter
    function due(address to) public view returns (uint256) {
        return ((address(this).balance + _released) * shareOf(to)) / WHOLE - _releasedTo[to];
    }

    /// @inheritdoc IProceedsSplitter
    function shareOf(address to) public view returns (uint256) {
        if (to == treasury) return _treasuryShare;
        if (to == rebate) return _rebateShare;
        if (to == BURN) return WHOLE - _treasuryShare - _rebateShare;
        revert NotRecipient(to);
    }
}
