// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @title Where proceeds go
/// @notice Divides whatever arrives between a treasury, a rebate fund and nobody, by shares that are fixed at deployment.
///         Anyone may trigger a payment; each of the three waits for its own only.
interface IProceedsSplitter {
    /// @notice A share was paid out, or burned by sending it to the burn address.
    event Released(address indexed to, uint256 amount);

    /// @notice Shares do not add up to ten thousand, or a recipient is missing.
    error InvalidConfig();
    error NotRecipient(address account);
    error PaymentFailed(address to);

    /// @notice Pays a recipient what is due to it. Anyone.
    function release(address payable to) external returns (uint256 amount);

    /// @notice What could be paid to a recipient now, rounded down.
    function due(address to) external view returns (uint256);

    /// @notice The share of a recipient in ten-thousandths.
    function shareOf(address to) external view returns (uint256);
}
