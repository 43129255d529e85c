// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @notice What a sequencer signs at most once: of one kind, for one rollup and one slot it states one thing.
/// @dev The digests are those of the Go package `statement`; vectors hold them together.
library Statements {
    bytes32 private constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 private constant TYPEHASH = keccak256("Statement(bytes32 kind,uint64 rollup,uint256 slot,bytes32 content)");
    bytes32 private constant NAME = keccak256("lockstep");
    bytes32 private constant VERSION = keccak256("1");

    /// @notice What a sequencer of `registry` on this chain signs for a statement: its EIP-712 hash. The domain is the
    ///         registry's, so that a signature counts for every contract that judges what its entries signed.
    function digest(address registry, bytes32 kind, uint64 rollup, uint256 slot, bytes32 content)
        internal
        view
        returns (bytes32)
    {
        // Not kept as an immutable: the chain may split.
        bytes32 separator = keccak256(abi.encode(DOMAIN_TYPEHASH, NAME, VERSION, block.chainid, registry));
        bytes32 structure = keccak256(abi.encode(TYPEHASH, kind, rollup, slot, content));
        return keccak256(abi.encodePacked(hex"1901", separator, structure));
    }

    /// @notice The key that a registry counts a fault once by: who signed, what kind of object, and its slot. The content
    ///         is no part of it, or a signer of three things could be slashed three times.
    /// @param judge the contract that the signature binds.
    function faultKey(address judge, address signer, bytes32 kind, uint64 rollup, uint256 slot)
        internal
        view
        returns (bytes32)
    {
        return keccak256(abi.encode(signer, keccak256(abi.encode(kind, block.chainid, judge, rollup)), slot));
    }
}
