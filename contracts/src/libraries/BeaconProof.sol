// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @notice Where the facts stand in the trees of one fork of the beacon chain, as generalised indices: 1 is the root of the
///         tree of a block header, 2i and 2i + 1 are below i. A layout is four facts in one word.
/// @dev For Fulu: proposers `1 << 13 | 3 << 10 | 37 << 4` (13 hashes), pubkeys `1 << 53 | 3 << 50 | 11 << 44` (53 hashes),
///      finalized `1 << 9 | 3 << 6 | 20` (9), randao `1 << 12 | 4 << 9 | 9 << 5 | 5` (12).
struct Layout {
    /// The first chunk of `proposer_lookahead` of the state, four validator indices each.
    uint64 proposers;
    /// The public key of validator 0; those of the others are 8 apart.
    uint64 pubkeys;
    /// The finalised checkpoint of the state.
    uint64 finalized;
    /// The `prev_randao` of the execution payload of the block.
    uint64 randao;
}

/// @title Facts of the beacon chain
/// @notice Checks SSZ Merkle proofs below a beacon block root. A branch lists the siblings from the leaf up. Its length has
///         to be exactly the depth of its index, so that an inner node is never taken for a leaf.
library BeaconProof {
    /// @notice A branch does not lead from the leaf to the root, or is not as long as the tree is deep.
    error InvalidProof();
    /// @notice No beacon root is known for a timestamp: no L1 block has it, or it is more than 8191 slots old.
    error UnknownBeaconRoot(uint256 timestamp);
    /// @notice A slot lies outside of the two epochs that a state knows the proposers of.
    error OutsideOfLookahead(uint256 slot, uint256 stateSlot);

    /// @notice L1 slots in an L1 epoch.
    uint256 internal constant SLOTS = 32;
    /// @notice The slot of a header, its first field of five. Unlike the rest it has not moved since the first fork.
    uint256 internal constant SLOT = 8;

    address private constant ROOTS = 0x000F3df6D732807Ef1319fB7B8bB8522d0Beac02;
    /// @dev Validator indices are below this, the limit of their list; larger ones would name other fields.
    uint256 private constant VALIDATORS = 1 << 40;

    /// @notice The root of the parent of the beacon block at a timestamp, from the contract of EIP-4788.
    function rootAt(uint256 timestamp) internal view returns (bytes32 root) {
        (bool known, bytes memory answer) = ROOTS.staticcall(abi.encode(timestamp));
        if (!known || answer.length != 32) revert UnknownBeaconRoot(timestamp);
        return abi.decode(answer, (bytes32));
    }

    /// @notice Requires `leaf` to stand at a generalised index below `root`.
    function verify(bytes32 root, uint256 index, bytes32 leaf, bytes32[] calldata branch) internal view {
        if (branch.length > 255 || index >> branch.length != 1) revert InvalidProof();
        bool hashed = true;
        // The SHA-256 precompile on the scratch space: 53 hashes through memory would cost three times as much.
        assembly ("memory-safe") {
            let from := branch.offset
            for { let end := add(from, shl(5, branch.length)) } lt(from, end) { from := add(from, 32) } {
                let side := shl(5, and(index, 1))
                mstore(side, leaf)
                mstore(xor(side, 32), calldataload(from))
                hashed := and(hashed, staticcall(gas(), 2, 0, 64, 0, 32))
                leaf := mload(0)
                index := shr(1, index)
            }
        }
        if (!hashed || leaf != root) revert InvalidProof();
    }

    /// @notice Requires the header with `root` to have this slot.
    function verifySlot(bytes32 root, uint64 slot, bytes32[] calldata branch) internal view {
        verify(root, SLOT, littleEndian(slot), branch);
    }

    /// @notice The validator that proposes in `slot`, according to the state of the block with `root`, whose slot was
    ///         verified to be `stateSlot`. It is one of the two epochs from that of `stateSlot` on.
    /// @param chunk the four validator indices that the one asked for is among.
    function proposerAt(
        bytes32 root,
        Layout memory layout,
        uint256 stateSlot,
        uint256 slot,
        bytes32 chunk,
        bytes32[] calldata branch
    ) internal view returns (uint256 validator) {
        uint256 first = stateSlot - stateSlot % SLOTS;
        if (slot < first || slot - first >= 2 * SLOTS) revert OutsideOfLookahead(slot, stateSlot);
        uint256 at = slot - first;
        verify(root, layout.proposers + at / 4, chunk, branch);
        return fromLittleEndian(uint64(uint256(chunk) >> (192 - 64 * (at % 4))));
    }

    /// @notice Requires a validator to have the public key with a hash tree root.
    function verifyPubkey(
        bytes32 root,
        Layout memory layout,
        uint256 validator,
        bytes32 pubkeyRoot,
        bytes32[] calldata branch
    ) internal view {
        if (validator >= VALIDATORS) revert InvalidProof();
        verify(root, layout.pubkeys + 8 * validator, pubkeyRoot, branch);
    }

    /// @notice Requires the state of the block with `root` to hold a finalised checkpoint: an L1 epoch and the root of the
    ///         newest block at or before its first slot. Every block up to that slot is final with it.
    function verifyFinalized(
        bytes32 root,
        Layout memory layout,
        uint64 epoch,
        bytes32 finalRoot,
        bytes32[] calldata branch
    ) internal view {
        verify(root, layout.finalized, sha256(abi.encode(littleEndian(epoch), finalRoot)), branch);
    }

    /// @notice Requires the block with `root` to carry this prev_randao.
    function verifyRandao(bytes32 root, Layout memory layout, bytes32 mix, bytes32[] calldata branch) internal view {
        verify(root, layout.randao, mix, branch);
    }

    /// @notice The leaf of a number.
    function littleEndian(uint64 value) internal pure returns (bytes32) {
        return bytes32(uint256(fromLittleEndian(value)) << 192);
    }

    /// @notice A number with the order of its bytes turned around.
    function fromLittleEndian(uint64 value) internal pure returns (uint64) {
        value = ((value >> 8) & 0x00ff00ff00ff00ff) | ((value & 0x00ff00ff00ff00ff) << 8);
        value = ((value >> 16) & 0x0000ffff0000ffff) | ((value & 0x0000ffff0000ffff) << 16);
        return (value >> 32) | (value << 32);
    }
}
