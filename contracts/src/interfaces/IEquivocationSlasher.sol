// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ISequencerRegistry } from "./ISequencerRegistry.sol";

/// @title Takes the bond of whoever states two things
/// @notice A sequencer signs at most one statement for each kind, rollup and slot. Two with different contents are the
///         whole proof: it takes no data of a rollup, and no knowledge of what the kind is about. The penalty is all that
///         the entry has, and its end; so this contract needs the power `All` in the registry.
///
///         A statement is signed as EIP-712 typed data `Statement(bytes32 kind,uint64 rollup,uint256 slot,bytes32 content)`
///         with name "lockstep", version "1" and the registry as verifying contract, by the signing key or the measurement
///         key of an entry. An answer to somebody's question has another type and proves nothing.
///
///         **Earlier holders of an id.** A slot says nothing about time, so evidence cannot be held against the `since` of
///         an entry. It need not be: the signer has to be a key of the entry as it stands, keys never change, and a
///         statement binds the registry. What an earlier holder of the id signed with its own keys proves nothing. Only who
///         registers a key that was in use before answers for what it signed then, for the same rollup and registry.
///
///         **Shared keys.** Statements name no entry. Two entries of one rollup must not share a key: they could not both
///         sign for a slot, and what one of them did would end both. On different rollups they may.
///
///         **Kinds.** Any kind counts, also one that nobody has thought of yet. So a key must sign no statement that its
///         program may have to make twice.
///
///         The reward is the caller's. Whoever sees the transaction can copy it and come first; the penalty is the same.
///         The registry's `Slashed` tells of it.
interface IEquivocationSlasher {
    /// @notice The two contents are the same.
    error NoEquivocation();
    /// @notice The first statement is not signed by a key of the entry.
    error InvalidSigner(uint32 id, address signer);
    /// @notice The second statement is not signed by the key of the first.
    error DifferentSigners();

    /// @notice Slashes entry `id` for two statements about its rollup. Anybody. Signatures are EIP-2098 compact with low s.
    ///         Once for each entry, signing key, kind and slot; the registry refuses a repetition. The order of the two does
    ///         not matter.
    function slash(
        uint32 id,
        bytes32 kind,
        uint256 slot,
        bytes32 contentA,
        bytes32 rA,
        bytes32 vsA,
        bytes32 contentB,
        bytes32 rB,
        bytes32 vsB
    ) external;

    /// @notice The key that the registry marks: `keccak256(abi.encode(signer, domain, slot))`, where `domain` is
    ///         `keccak256(abi.encode(kind, chainId, registry, rollup))`.
    function faultKey(address signer, bytes32 kind, uint64 rollup, uint256 slot) external view returns (bytes32);

    function registry() external view returns (ISequencerRegistry);

    /// @notice What it judges: `keccak256("lockstep/equivocation/v1")`. So whoever looks through the agents of a registry finds it.
    function fault() external view returns (bytes32);
}
