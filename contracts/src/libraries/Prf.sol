// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @title Draws from the seed of a round
/// @notice The twin of the Go package `prf`; both are held to the same vectors.
library Prf {
    /// @notice `keccak256(seed ‖ label)`, a seed for one purpose.
    function derive(bytes32 seed, string memory label) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(seed, label));
    }

    /// @notice The image of `x` under the permutation of 0 … r-1 that `seed` selects. `x` MUST be below `r`, else the walk
    ///         need not end.
    /// @dev A balanced Feistel network of four rounds over 2h bits, h least with 4^h >= r, walked until it lands below r.
    function permute(bytes32 seed, uint256 x, uint256 r) internal pure returns (uint256) {
        uint256 half = 1;
        // No overflow: r is a count of epochs, so half stays below 128.
        unchecked {
            while (uint256(1) << (2 * half) < r) ++half;
            uint256 mask = (1 << half) - 1;
            do {
                uint256 left = x >> half;
                uint256 right = x & mask;
                for (uint256 k = 0; k < 4; ++k) {
                    uint256 f = uint256(keccak256(abi.encode(seed, (k << 128) | right))) & mask;
                    (left, right) = (right, left ^ f);
                }
                x = (left << half) | right;
            } while (x >= r);
        }
        return x;
    }
}
