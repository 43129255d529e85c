// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { IBeaconForks } from "./IBeaconForks.sol";

/// @title L1 proposers that serve as primary leaders
/// @notice Binds the key of a validator to an operator, the account that owns sequencers, with the consent of both, and
///         says for an L1 slot whether its proposer is bound: then that operator is the primary choice for what happens in
///         the slot, on every rollup alike. An epoch of the cluster that spans several L1 slots goes by the last of them.
///
///         A validator is named by the hash tree root of its public key. The consent of its key is a BLS signature over
///         `abi.encode(type, block.chainid, this contract, root, operator, nonce)`, hashed to G2 under `DST`, where the type is
///         `keccak256("lockstep/proposer/opt-in/v1")` or `keccak256("lockstep/proposer/release/v1")`. No message of the
///         beacon chain is hashed under this `DST`, so neither signature can stand for the other.
interface IProposerRegistry {
    /// @notice Proves who proposes in an L1 slot. Branches list siblings from the leaf up.
    struct Evidence {
        /// The timestamp of an L1 block; all proofs go against the root of its parent on the beacon chain (EIP-4788).
        uint64 timestamp;
        /// The slot of that parent, with its branch of 3.
        uint64 stateSlot;
        bytes32[] slotBranch;
        /// The four validator indices around the one asked for, with their branch.
        bytes32 chunk;
        bytes32[] proposerBranch;
        /// The public key of the proposer, with its branch.
        bytes32 pubkeyRoot;
        bytes32[] pubkeyBranch;
    }

    /// @notice A validator is bound to `operator` for L1 slots that begin from `from` on.
    event OptedIn(bytes32 indexed pubkeyRoot, address indexed operator, uint40 from);
    /// @notice The binding ends: L1 slots that begin from `until` on are free.
    event OptedOut(bytes32 indexed pubkeyRoot, address indexed operator, uint40 until);

    error InvalidConfig();
    /// @notice The signature is not that of the validator over the message due now.
    error InvalidSignature();
    /// @notice The validator is bound, or its last binding has not ended yet.
    error AlreadyBound(bytes32 pubkeyRoot, address operator);
    /// @notice The caller is not the operator, or the binding is none or ends already.
    error NotBound(bytes32 pubkeyRoot, address caller);

    /// @notice Binds a validator to the caller, `activationDelay` from now.
    /// @param pubkey its public key on G1, 128 bytes as in EIP-2537; the point at infinity is refused.
    /// @param signature its consent on G2, 256 bytes. If it is no point of the curve, the precompile takes all gas sent.
    function optIn(bytes calldata pubkey, bytes calldata signature) external;

    /// @notice Ends the binding of a validator to the caller, `optOutDelay` from now.
    function optOut(bytes32 pubkeyRoot) external;

    /// @notice Ends a binding likewise at the wish of the validator's key, whoever sends it. The message is the one of
    ///         `release`, with the operator that it leaves.
    function release(bytes calldata pubkey, bytes calldata signature) external;

    /// @notice The operator that a validator is bound to at a time, zero if none. Bindings before the latest are forgotten.
    function operatorAt(bytes32 pubkeyRoot, uint256 time) external view returns (address operator);

    /// @notice The operator that the proposer of an L1 slot is bound to, zero if it is not bound. The slot lies in the L1
    ///         epoch of `stateSlot` or the one after. Reverts if the evidence does not hold, or if the fork of `stateSlot` is
    ///         not in the table.
    function primaryAt(uint64 slot, Evidence calldata evidence) external view returns (address operator);

    /// @notice What a validator's next signature must count.
    function nonceOf(bytes32 pubkeyRoot) external view returns (uint256);

    /// @notice Domain separation of the hash to G2.
    function DST() external view returns (string memory);
    function forks() external view returns (IBeaconForks);
    /// @notice In seconds, at least 3 L1 epochs: proposers are known for less than two, so nobody binds for a slot that it
    ///         knows to be its own.
    function activationDelay() external view returns (uint40);
    /// @notice In seconds, at least 2 L1 epochs, so that nobody leaves before a slot that it is known to have.
    function optOutDelay() external view returns (uint40);
}
