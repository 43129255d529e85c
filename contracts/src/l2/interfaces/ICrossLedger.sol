// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @title What goes between rollups, in the order in which it goes
/// @notice Every contract may keep its own account here: a *writer* notes what it sends to another rollup and what it
///         received from there, each as one leaf of a tree. For one writer and one ordered pair of rollups there is a tree of
///         what was sent, on the first rollup, and a tree of what was received, on the second. The writer has the same
///         address on both. What was received has to be noted in the order in which it was sent, so that at equal counts the
///         two trees have equal roots exactly if the same was sent and received: that can be compared on L1 without knowing
///         what any of it was.
///
///         A leaf says `abi.encode(address writer, uint256 source, uint256 destination, uint256 nonce, bytes32 kind, bytes32
///         content)`, hashed as `MerkleFrontier` does; the nonce is its index, the content is a hash that only the writer
///         understands.
///
///         **Order.** Something that cannot be received blocks what was sent after it by the same writer to the same rollup. So
///         a writer must be able to note everything that it sent as received, whatever becomes of it then, and messages that
///         expired have to be sent again.
///
///         **Trust.** Nobody governs this contract and nothing in it can be changed. A tree says what its writer noted, and is
///         worth what the writer's code is worth.
interface ICrossLedger {
    event Sent(
        address indexed writer, uint256 indexed destination, uint256 indexed nonce, bytes32 kind, bytes32 content
    );
    event Received(
        address indexed writer, uint256 indexed source, uint256 indexed nonce, bytes32 kind, bytes32 content
    );
    /// @notice The root of a tree was kept for a count.
    event RootKept(bytes32 indexed tree, uint256 indexed count, bytes32 root);

    /// @notice Sent to or received from the own rollup.
    error OwnRollup(uint256 chainId);
    /// @notice Something that was sent before has not been received yet, or this was received already.
    error OutOfOrder(uint256 nonce, uint256 expected);

    /// @notice Notes that the caller sends something to another rollup.
    /// @return nonce its index among what the caller sent there.
    function noteSent(uint256 destination, bytes32 kind, bytes32 content) external returns (uint256 nonce);

    /// @notice Notes that the caller received something from another rollup, the next in order.
    function noteReceived(uint256 source, uint256 nonce, bytes32 kind, bytes32 content) external;

    /// @notice Keeps the present root of a tree for its present count. Anybody; at most once for each count.
    function keepRoot(bytes32 tree) external returns (uint256 count, bytes32 root);

    /// @notice The name of the tree for a writer and an ordered pair of rollups. It is the same on both: on the first it holds
    ///         what was sent, on the second what was received.
    function treeOf(address writer, uint256 source, uint256 destination) external pure returns (bytes32 tree);

    /// @notice The present count and root of a tree.
    function headOf(bytes32 tree) external view returns (uint256 count, bytes32 root);

    /// @notice The root that was kept for a count, zero if none was.
    function rootAt(bytes32 tree, uint256 count) external view returns (bytes32 root);

    /// @notice The leaf of what was sent or received.
    function leafOf(address writer, uint256 source, uint256 destination, uint256 nonce, bytes32 kind, bytes32 content)
        external
        pure
        returns (bytes32);
}
