// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { IBeaconForks } from "./interfaces/IBeaconForks.sol";
import { IProposerRegistry } from "./interfaces/IProposerRegistry.sol";
import { BeaconProof, Layout } from "./libraries/BeaconProof.sol";
import { Bls } from "./libraries/Bls.sol";

/// @title L1 proposers that serve as primary leaders
contract ProposerRegistry is IProposerRegistry {
    /// @dev One word.
    struct Binding {
        address operator;
        uint40 from;
        uint40 until;
        uint16 nonce;
    }

    /// @inheritdoc IProposerRegistry
    string public constant DST = "LOCKSTEP-PROPOSER-V1-BLS12381G2_XMD:SHA-256_SSWU_RO_";
    bytes32 private constant OPT_IN = keccak256("lockstep/proposer/opt-in/v1");
    bytes32 private constant RELEASE = keccak256("lockstep/proposer/release/v1");
    /// @dev The end of a binding that has none.
    uint40 private constant OPEN = type(uint40).max;

    /// @inheritdoc IProposerRegistry
    IBeaconForks public immutable forks;
    /// @inheritdoc IProposerRegistry
    uint40 public immutable activationDelay;
    /// @inheritdoc IProposerRegistry
    uint40 public immutable optOutDelay;

    mapping(bytes32 pubkeyRoot => Binding) private _bindings;

    constructor(IBeaconForks forks_, uint40 activationDelay_, uint40 optOutDelay_) {
        uint256 epoch = BeaconProof.SLOTS * forks_.slotSeconds();
        if (activationDelay_ < 3 * epoch || optOutDelay_ < 2 * epoch) revert InvalidConfig();
        (forks, activationDelay, optOutDelay) = (forks_, activationDelay_, optOutDelay_);
    }

    /// @inheritdoc IProposerRegistry
    function optIn(bytes calldata pubkey, bytes calldata signature) external {
        bytes32 root = Bls.root(pubkey);
        Binding storage binding = _bindings[root];
        if (block.timestamp < binding.until) revert AlreadyBound(root, binding.operator);
        _requireConsent(OPT_IN, root, msg.sender, binding.nonce, pubkey, signature);

        uint40 from = uint40(block.timestamp) + activationDelay;
        _bindings[root] = Binding({ operator: msg.sender, from: from, until: OPEN, nonce: binding.nonce + 1 });
        emit OptedIn(root, msg.sender, from);
    }

    /// @inheritdoc IProposerRegistry
    function optOut(bytes32 pubkeyRoot) external {
        Binding storage binding = _bindings[pubkeyRoot];
        if (binding.operator != msg.sender || binding.until != OPEN) revert NotBound(pubkeyRoot, msg.sender);
        _end(pubkeyRoot, binding);
    }

    /// @inheritdoc IProposerRegistry
    function release(bytes calldata pubkey, bytes calldata signature) external {
        bytes32 root = Bls.root(pubkey);
        Binding storage binding = _bindings[root];
        if (binding.until != OPEN) revert NotBound(root, msg.sender);
        _requireConsent(RELEASE, root, binding.operator, binding.nonce, pubkey, signature);
        _end(root, binding);
    }

    /// @inheritdoc IProposerRegistry
    function primaryAt(uint64 slot, Evidence calldata evidence) external view returns (address operator) {
        bytes32 root = BeaconProof.rootAt(evidence.timestamp);
        BeaconProof.verifySlot(root, evidence.stateSlot, evidence.slotBranch);
        Layout memory layout = forks.layoutOf(evidence.stateSlot);
        uint256 validator =
            BeaconProof.proposerAt(root, layout, evidence.stateSlot, slot, evidence.chunk, evidence.proposerBranch);
        BeaconProof.verifyPubkey(root, layout, validator, evidence.pubkeyRoot, evidence.pubkeyBranch);
        return operatorAt(evidence.pubkeyRoot, forks.timeOf(slot));
    }

    /// @inheritdoc IProposerRegistry
    function nonceOf(bytes32 pubkeyRoot) external view returns (uint256) {
        return _bindings[pubkeyRoot].nonce;
    }

    /// @inheritdoc IProposerRegistry
    function operatorAt(bytes32 pubkeyRoot, uint256 time) public view returns (address operator) {
        Binding storage binding = _bindings[pubkeyRoot];
        return time >= binding.from && time < binding.until ? binding.operator : address(0);
    }

    function _end(bytes32 root, Binding storage binding) private {
        uint40 until = uint40(block.timestamp) + optOutDelay;
        binding.until = until;
        emit OptedOut(root, binding.operator, until);
    }

    function _requireConsent(
        bytes32 kind,
        bytes32 root,
        address operator,
        uint256 nonce,
        bytes calldata pubkey,
        bytes calldata signature
    ) private view {
        bytes memory message = abi.encode(kind, block.chainid, address(this), root, operator, nonce);
        if (!Bls.verify(pubkey, signature, message, bytes(DST))) revert InvalidSignature();
    }
}
