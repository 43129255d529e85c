// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @title Draws from the seed of a round
/// @notice The twin of the Go package `prf`; both are held to the same vectors.
library Prf {
    /// @notice Nothing can be drawn from this many values.
    error InvalidRange(uint256 range);

    /// @notice `keccak256(seed ‖ label)`, a seed for one purpose.
    function derive(bytes32 seed, string memory label) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(seed, label));
    }

    /// @notice The image of `x` under the permutation of 0 … r-1 that `seed` selects. `x` MUST be below `r`, else the walk
    ///         need not end.
    /// @dev A balanced Feistel network of eight rounds over 2h bits, h least with 4^h >= r, walked until it lands below r.
    ///      Fewer rounds leave some orders of few epochs measurably likelier than others.
    function permute(bytes32 seed, uint256 x, uint256 r) internal pure returns (uint256) {
        uint256 half = 1;
        // No overflow: r is a count of epochs, so half stays below 128.
        unchecked {
            while (uint256(1) << (2 * half) < r) ++half;
            uint256 mask = (1 << half) - 1;
            do {
                uint256 left = x >> half;
                uint256 right = x & mask;
                for (uint256 k = 0; k < 8; ++k) {
                    uint256 f = uint256(keccak256(abi.encode(seed, (k << 128) | right))) & mask;
                    (left, right) = (right, left ^ f);
                }
                x = (left << half) | right;
            } while (x >= r);
        }
        return x;
    }

    /// @notice `n` independent draws from 0 … r-1, each value exactly equally likely if the hash is random; `r` is 1 to
    ///         2^64 - 1. Permutations hash the same inputs under one seed: derive a seed for each.
    /// @dev The seed gives a stream of 64-bit numbers, four from each word `keccak256(abi.encode(seed, i))`, most
    ///      significant first, where i counts the numbers of the words before. A draw is the high half of the 128-bit
    ///      product with r; a number whose low half is below 2^64 mod r is passed over, which takes away the little that
    ///      some values would have too much (Lemire, 2019).
    function draws(bytes32 seed, uint256 n, uint256 r) internal pure returns (uint256[] memory out) {
        if (r == 0 || r > type(uint64).max) revert InvalidRange(r);
        out = new uint256[](n);
        uint256 surplus = (1 << 64) % r;
        // Plain Solidity takes three times as much for a draw. A number that is passed over is overwritten by the next.
        assembly ("memory-safe") {
            let at := add(out, 32)
            let end := add(at, shl(5, n))
            let word := 0
            mstore(0, seed)
            for { let i := 0 } lt(at, end) { i := add(i, 1) } {
                switch and(i, 3)
                case 0 {
                    mstore(32, i)
                    word := keccak256(0, 64)
                }
                default { word := shl(64, word) }
                let product := mul(shr(192, word), r)
                mstore(at, shr(64, product))
                at := add(at, shl(5, iszero(lt(and(product, 0xffffffffffffffff), surplus))))
            }
        }
    }
}
