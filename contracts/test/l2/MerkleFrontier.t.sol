// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { MerkleFrontier } from "../../src/l2/libraries/MerkleFrontier.sol";
import { Vectors } from "../libraries/Vectors.sol";

contract MerkleFrontierTest is Vectors {
    using MerkleFrontier for MerkleFrontier.Tree;

    MerkleFrontier.Tree private _tree;

    function exposed_append(bytes32 leaf) external returns (uint256) {
        return _tree.append(leaf);
    }

    function exposed_verify(bytes32 root, bytes32 leaf, uint256 index, bytes32[32] calldata proof)
        external
        pure
        returns (bool)
    {
        return MerkleFrontier.verify(root, leaf, index, proof);
    }

    function test_RootsAndProofsOfTheSharedVectors() public {
        string memory json = vm.readFile("../testdata/vectors/merkle.json");
        bytes[] memory data = vm.parseJsonBytesArray(json, ".data");
        bytes32[] memory roots = vm.parseJsonBytes32Array(json, ".roots");
        assertEq(_tree.root(), roots[0], "empty");
        for (uint256 k = 0; k < data.length; ++k) {
            assertEq(_tree.append(MerkleFrontier.leafOf(data[k])), k, "index");
            assertEq(_tree.root(), roots[k + 1], "root");
        }
        assertEq(_tree.count, data.length, "count");
        uint256 index = vm.parseJsonUint(json, ".proof.index");
        bytes32[] memory siblings = vm.parseJsonBytes32Array(json, ".proof.siblings");
        bytes32[32] memory proof;
        for (uint256 h = 0; h < 32; ++h) {
            proof[h] = siblings[h];
        }
        bytes32 leaf = MerkleFrontier.leafOf(data[index]);
        bytes32 root = roots[data.length];
        assertTrue(this.exposed_verify(root, leaf, index, proof), "proof");
        assertFalse(this.exposed_verify(root, leaf, index + 1, proof), "another index");
        assertFalse(this.exposed_verify(root, leaf, index + 2 ** 32, proof), "an index of more bits");
        assertFalse(this.exposed_verify(roots[data.length - 1], leaf, index, proof), "another root");
        proof[7] ^= bytes32(uint256(1));
        assertFalse(this.exposed_verify(root, leaf, index, proof), "another sibling");
    }

    function testFuzz_TheRootIsThatOfAllLeaves(uint8 count, bytes32 salt) public {
        bytes32[] memory level = new bytes32[](256);
        uint256 n = bound(count, 0, 70);
        for (uint256 k = 0; k < n; ++k) {
            level[k] = keccak256(abi.encode(salt, k));
            _tree.append(level[k]);
        }
        // Level by level, what is empty included.
        bytes32 blank;
        uint256 width = 256;
        for (uint256 h = 0; h < 32; ++h) {
            width = width > 1 ? width / 2 : 1;
            for (uint256 k = 0; k < width; ++k) {
                bytes32 right = h < 8 ? level[2 * k + 1] : blank;
                level[k] = keccak256(abi.encodePacked(uint8(1), level[h < 8 ? 2 * k : k], right));
            }
            blank = keccak256(abi.encodePacked(uint8(1), blank, blank));
        }
        assertEq(_tree.root(), level[0], "root");
    }

    function test_RevertWhen_TheTreeIsFull() public {
        _tree.count = 2 ** 32 - 2;
        _tree.append("last");
        vm.expectRevert(MerkleFrontier.TreeFull.selector);
        this.exposed_append("one more");
    }
}
