// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { IERC7802 } from "@openzeppelin/contracts/interfaces/draft-IERC7802.sol";

import { ICrossBridge } from "./interfaces/ICrossBridge.sol";
import { ICrossLedger } from "./interfaces/ICrossLedger.sol";
import { IL2ToL2CrossDomainMessenger } from "./interfaces/IL2ToL2CrossDomainMessenger.sol";

/// @title Moves tokens between rollups: burned here, minted there
contract CrossBridge is ICrossBridge {
    /// @inheritdoc ICrossBridge
    IL2ToL2CrossDomainMessenger public constant MESSENGER =
        IL2ToL2CrossDomainMessenger(0x4200000000000000000000000000000000000023);
    /// @inheritdoc ICrossBridge
    bytes32 public constant KIND = keccak256("lockstep/token/v1");
    /// @inheritdoc ICrossBridge
    uint256 public constant MINT_GAS = 200_000;
    /// @dev What is needed behind a mint that used up all it got: to note that the transfer waits, and to tell of it.
    uint256 private constant RESERVE = 60_000;

    /// @inheritdoc ICrossBridge
    ICrossLedger public immutable ledger;
    /// @inheritdoc ICrossBridge
    mapping(uint256 source => mapping(uint256 nonce => bytes32)) public waiting;

    constructor(ICrossLedger ledger_) {
        ledger = ledger_;
    }

    /// @inheritdoc ICrossBridge
    function send(IERC7802 token, address to, uint256 amount, uint256 destination) external returns (uint256 nonce) {
        if (to == address(0)) revert ZeroRecipient();
        token.crosschainBurn(msg.sender, amount);
        nonce = ledger.noteSent(destination, KIND, _content(token, msg.sender, to, amount));
        emit TransferSent(token, msg.sender, to, amount, destination, nonce);
        MESSENGER.sendMessage(
            destination, address(this), abi.encodeCall(this.relay, (nonce, token, msg.sender, to, amount))
        );
    }

    /// @inheritdoc ICrossBridge
    function relay(uint256 nonce, IERC7802 token, address from, address to, uint256 amount) external {
        if (msg.sender != address(MESSENGER)) revert NotMessenger(msg.sender);
        (address sender, uint256 source) = MESSENGER.crossDomainMessageContext();
        if (sender != address(this)) revert NotBridge(sender, source);
        bytes32 content = _content(token, from, to, amount);
        ledger.noteReceived(source, nonce, KIND, content);

        // A call gets at most 63/64 of what is left, and who relays must not make a mint fail by leaving less.
        uint256 wanted = MINT_GAS * 64 / 63 + RESERVE;
        if (gasleft() < wanted) revert TooLittleGas(gasleft(), wanted);
        bool minted = _mint(token, to, amount, MINT_GAS);
        if (!minted) waiting[source][nonce] = content;
        emit TransferReceived(token, from, to, amount, source, nonce, minted);
    }

    /// @inheritdoc ICrossBridge
    function mint(uint256 source, uint256 nonce, IERC7802 token, address from, address to, uint256 amount) external {
        bytes32 content = _content(token, from, to, amount);
        if (waiting[source][nonce] != content) revert NothingWaits(source, nonce);
        delete waiting[source][nonce];
        emit TransferMinted(source, nonce);
        if (!_mint(token, to, amount, gasleft())) revert MintFailed(token);
    }

    /// @dev Assembly: what the token returns is not copied, or it could use up the gas of who relays.
    function _mint(IERC7802 token, address to, uint256 amount, uint256 gas_) private returns (bool minted) {
        if (address(token).code.length == 0) return false;
        bytes memory data = abi.encodeCall(token.crosschainMint, (to, amount));
        assembly ("memory-safe") {
            minted := call(gas_, token, 0, add(data, 0x20), mload(data), 0, 0)
        }
    }

    function _content(IERC7802 token, address from, address to, uint256 amount) private pure returns (bytes32) {
        return keccak256(abi.encode(token, from, to, amount));
    }
}
