// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { IERC7802 } from "@openzeppelin/contracts/interfaces/draft-IERC7802.sol";

import { ICrossLedger } from "./ICrossLedger.sol";
import { IL2ToL2CrossDomainMessenger } from "./IL2ToL2CrossDomainMessenger.sol";

/// @title Moves tokens between rollups: burned here, minted there
/// @notice It has the same address on every rollup, and so has each token (ERC-7802). What it sends and receives is in
///         `CrossLedger`: the kind is `keccak256("lockstep/token/v1")`, the content
///         `keccak256(abi.encode(token, from, to, amount))`.
///
///         A transfer that arrives is always noted as received, so that nothing blocks what comes after it. If the token does
///         not mint then, because it has no code here yet, or wants more than `MINT_GAS`, or refuses, the transfer waits, and
///         anybody may try it again with `mint`, as often as it takes.
///
///         Who makes a token with other code under the same address on two rollups can mint what was not burned. A token has to
///         rule that out by how its address comes about, as all ERC-7802 tokens do that are bridged by address.
interface ICrossBridge {
    /// @notice Burned here; it will be minted there.
    event TransferSent(
        IERC7802 indexed token,
        address indexed from,
        address indexed to,
        uint256 amount,
        uint256 destination,
        uint256 nonce
    );
    /// @notice Burned there; it is minted here, or waits for that.
    event TransferReceived(
        IERC7802 indexed token,
        address indexed from,
        address indexed to,
        uint256 amount,
        uint256 source,
        uint256 nonce,
        bool minted
    );
    /// @notice A transfer that waited was minted.
    event TransferMinted(uint256 indexed source, uint256 indexed nonce);

    error ZeroRecipient();
    error NotMessenger(address caller);
    /// @notice The message was not sent by this contract.
    error NotBridge(address sender, uint256 source);
    /// @notice Too little gas is left to let the token mint and to note it.
    error TooLittleGas(uint256 left, uint256 wanted);
    /// @notice No such transfer waits.
    error NothingWaits(uint256 source, uint256 nonce);
    /// @notice The token does not mint it.
    error MintFailed(IERC7802 token);

    /// @notice Burns tokens of the caller and sends them to somebody on another rollup.
    /// @return nonce names the transfer, with the two rollups.
    function send(IERC7802 token, address to, uint256 amount, uint256 destination) external returns (uint256 nonce);

    /// @notice Takes a transfer in. The messenger only, with a message of this contract.
    function relay(uint256 nonce, IERC7802 token, address from, address to, uint256 amount) external;

    /// @notice Mints a transfer that waits. Anybody.
    function mint(uint256 source, uint256 nonce, IERC7802 token, address from, address to, uint256 amount) external;

    /// @notice The content of a transfer that waits, zero if none does.
    function waiting(uint256 source, uint256 nonce) external view returns (bytes32 content);

    /// @notice What `relay` gives a token to mint with.
    function MINT_GAS() external view returns (uint256);
    function KIND() external view returns (bytes32);
    function MESSENGER() external view returns (IL2ToL2CrossDomainMessenger);
    function ledger() external view returns (ICrossLedger);
}
