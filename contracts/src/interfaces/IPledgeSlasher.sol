// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ISlasher } from "./ISlasher.sol";

/// @title Holds collateral in a Universal Registry Contract to what a sequencer states
/// @notice For operators whose collateral lies in another registry. They opt in to this slasher there and sign one standing
///         commitment, a *pledge*: that a key never signs two statements of one kind for one rollup and slot, in the sense
///         of `IEquivocationSlasher`. Two such statements break it, whenever they were signed.
///
///         The type of the commitment is `PLEDGE`, its payload
///         `abi.encode(uint256 chainId, address registry, uint64 rollup, address signer)`: the registry of lockstep that the
///         statements bind. So a pledge counts on one chain, for one rollup, with one slasher.
///
///         The evidence is `abi.encode(bytes32 kind, uint256 slot, bytes32 contentA, bytes32 rA, bytes32 vsA, bytes32
///         contentB, bytes32 rB, bytes32 vsB)`, signatures EIP-2098 compact with low s.
///
///         A breach counts once for each registry that asks, committer, signer, kind and slot. What is due is fixed at
///         deployment. Whoever relies on a pledge keeps it: nobody can be slashed by a commitment that is not shown.
interface IPledgeSlasher is ISlasher {
    error InvalidConfig();
    /// @notice The commitment is of another type.
    error NotAPledge(uint64 commitmentType);
    /// @notice The commitment names another slasher.
    error OtherSlasher(address slasher);
    /// @notice The pledge was made on another chain.
    error OtherChain(uint256 chainId);
    /// @notice The two contents are the same.
    error NoEquivocation();
    /// @notice A statement is not signed by the key of the pledge.
    error InvalidSigner(address signer);
    /// @notice This breach was shown before.
    error AlreadyUsed(bytes32 key);

    /// @notice The type of a pledge: the first 8 bytes of `keccak256("lockstep/pledge/v1")`.
    function PLEDGE() external view returns (uint64);

    /// @notice What a breach costs, in wei.
    function amount() external view returns (uint256);

    /// @notice Whether a breach was shown: `key` is `keccak256(abi.encode(registry that asked, committer, fault key))`, with
    ///         the fault key of `IEquivocationSlasher`.
    function used(bytes32 key) external view returns (bool);
}
