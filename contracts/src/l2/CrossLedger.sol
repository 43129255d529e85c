// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ICrossLedger } from "./interfaces/ICrossLedger.sol";
import { MerkleFrontier } from "./libraries/MerkleFrontier.sol";

/// @title What goes between rollups, in the order in which it goes
contract CrossLedger is ICrossLedger {
    using MerkleFrontier for MerkleFrontier.Tree;

    mapping(bytes32 tree => MerkleFrontier.Tree) private _trees;
    /// @inheritdoc ICrossLedger
    mapping(bytes32 tree => mapping(uint256 count => bytes32)) public rootAt;

    /// @inheritdoc ICrossLedger
    function noteSent(uint256 destination, bytes32 kind, bytes32 content) external returns (uint256 nonce) {
        if (destination == block.chainid) revert OwnRollup(destination);
        MerkleFrontier.Tree storage tree = _trees[treeOf(msg.sender, block.chainid, destination)];
        nonce = tree.count;
        tree.append(leafOf(msg.sender, block.chainid, destination, nonce, kind, content));
        emit Sent(msg.sender, destination, nonce, kind, content);
    }

    /// @inheritdoc ICrossLedger
    function noteReceived(uint256 source, uint256 nonce, bytes32 kind, bytes32 content) external {
        if (source == block.chainid) revert OwnRollup(source);
        MerkleFrontier.Tree storage tree = _trees[treeOf(msg.sender, source, block.chainid)];
        if (nonce != tree.count) revert OutOfOrder(nonce, tree.count);
        tree.append(leafOf(msg.sender, source, block.chainid, nonce, kind, content));
        emit Received(msg.sender, source, nonce, kind, content);
    }

    /// @inheritdoc ICrossLedger
    function keepRoot(bytes32 tree) external returns (uint256 count, bytes32 root) {
        (count, root) = headOf(tree);
        if (rootAt[tree][count] != 0) return (count, root);
        rootAt[tree][count] = root;
        emit RootKept(tree, count, root);
    }

    /// @inheritdoc ICrossLedger
    function headOf(bytes32 tree) public view returns (uint256 count, bytes32 root) {
        MerkleFrontier.Tree storage t = _trees[tree];
        return (t.count, t.root());
    }

    /// @inheritdoc ICrossLedger
    function treeOf(address writer, uint256 source, uint256 destination) public pure returns (bytes32 tree) {
        return keccak256(abi.encode(writer, source, destination));
    }

    /// @inheritdoc ICrossLedger
    function leafOf(address writer, uint256 source, uint256 destination, uint256 nonce, bytes32 kind, bytes32 content)
        public
        pure
        returns (bytes32)
    {
        return MerkleFrontier.leafOf(abi.encode(writer, source, destination, nonce, kind, content));
    }
}
