// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @title The predeploy 0x4200000000000000000000000000000000000023, as far as it is used here
/// @notice Names and types of the OP Stack's interop contracts.
interface IL2ToL2CrossDomainMessenger {
    /// @notice Sends a message to a contract on another rollup of the dependency set.
    /// @return messageHash names it.
    function sendMessage(uint256 destination, address target, bytes calldata message)
        external
        returns (bytes32 messageHash);

    /// @notice Who sent the message that is being relayed, and from which rollup. Reverts if none is.
    function crossDomainMessageContext() external view returns (address sender, uint256 source);
}
