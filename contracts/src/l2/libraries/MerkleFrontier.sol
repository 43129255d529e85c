// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @title An append-only Merkle tree of 32 levels, of which only the right edge is kept
/// @notice The twin of the Go package `merkle`; vectors hold them together. Leaves and inner nodes are hashed apart, as in RFC
///         6962 (section 2.1) but with Keccak-256: `keccak256(0x00 ‖ data)` and `keccak256(0x01 ‖ left ‖ right)`. An index
///         without a leaf holds zero. The edge is that of the deposit contract of the beacon chain.
library MerkleFrontier {
    /// @notice The tree holds as many leaves as its count does.
    error TreeFull();

    /// @notice The zero value is an empty tree.
    struct Tree {
        uint256 count;
        /// The newest full subtree of each height that waits for the one beside it; it counts only where the count has this bit.
        bytes32[32] left;
    }

    uint256 internal constant DEPTH = 32;
    /// @notice How many leaves a tree takes; the last index stays free.
    uint256 internal constant MAX_LEAVES = 2 ** DEPTH - 1;

    /// @notice The leaf that says something.
    function leafOf(bytes memory data) internal pure returns (bytes32) {
        return keccak256(bytes.concat(hex"00", data));
    }

    /// @notice Adds a leaf behind the last one and returns its index.
    function append(Tree storage self, bytes32 leaf) internal returns (uint256 index) {
        index = self.count;
        if (index >= MAX_LEAVES) revert TreeFull();
        uint256 height = 0;
        // No overflow: the count has a zero below bit 32.
        unchecked {
            for (uint256 rest = index; rest & 1 == 1; rest >>= 1) {
                leaf = _node(self.left[height++], leaf);
            }
            self.left[height] = leaf;
            self.count = index + 1;
        }
    }

    /// @notice The root of what was appended.
    function root(Tree storage self) internal view returns (bytes32 node) {
        uint256 rest = self.count;
        bytes32 empty;
        for (uint256 height = 0; height < DEPTH; ++height) {
            node = rest & 1 == 1 ? _node(self.left[height], node) : _node(node, empty);
            empty = _node(empty, empty);
            rest >>= 1;
        }
    }

    /// @notice Whether a leaf stands at an index below a root.
    /// @param proof the siblings from the bottom up.
    function verify(bytes32 root_, bytes32 leaf, uint256 index, bytes32[32] calldata proof)
        internal
        pure
        returns (bool)
    {
        if (index >= MAX_LEAVES) return false;
        for (uint256 height = 0; height < DEPTH; ++height) {
            leaf = index & 1 == 1 ? _node(proof[height], leaf) : _node(leaf, proof[height]);
            index >>= 1;
        }
        return leaf == root_;
    }

    function _node(bytes32 left, bytes32 right) private pure returns (bytes32) {
        return keccak256(bytes.concat(hex"01", left, right));
    }
}
