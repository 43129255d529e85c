// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @title Seeds of rounds
/// @notice The two ways in which the seed of a round comes about.
library Seeds {
    /// @notice What separates the seeds of rounds from all other hashes.
    bytes32 internal constant DOMAIN = keccak256("lockstep/seed/v1");

    /// @notice The seed of a round from the prevrandao of its L1 block.
    function fromBlock(uint256 chainId, uint64 round, bytes32 prevRandao) internal pure returns (bytes32) {
        return keccak256(abi.encode(DOMAIN, chainId, round, prevRandao));
    }

    /// @notice The seed of a round that has no block, from the seed of the round before.
    function chained(bytes32 previous, uint64 round) internal pure returns (bytes32) {
        return keccak256(abi.encode(previous, round));
    }
}
