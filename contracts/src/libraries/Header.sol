// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @title Execution block headers
/// @notice Reads the few fields that an anchor needs from an RLP header, in one pass. Meant for headers whose hash the
///         caller checks: it refuses what cannot be a header since the merge, and is not a general RLP decoder.
library Header {
    struct Fields {
        bytes32 parentHash;
        uint256 number;
        uint256 timestamp;
        bytes32 prevRandao;
    }

    error InvalidHeader();

    /// @dev A list of 256 to 65535 bytes: one prefix byte and two of length.
    bytes1 private constant LIST = 0xf9;
    /// @dev Prefix of an item of 32 bytes.
    bytes1 private constant WORD = 0xa0;
    /// @dev The list prefix, parent and ommers hash, coinbase, three roots and the bloom have fixed sizes:
    ///      3 + 2 * 33 + 21 + 3 * 33 + 259.
    uint256 private constant DIFFICULTY = 448;

    /// @notice The fields of `header`; reverts with `InvalidHeader` if it has another shape.
    function parse(bytes calldata header) internal pure returns (Fields memory fields) {
        if (header.length <= DIFFICULTY || header[0] != LIST || header[3] != WORD) revert InvalidHeader();
        if (header.length != 3 + uint256(uint16(bytes2(header[1:3])))) revert InvalidHeader();
        fields.parentHash = bytes32(header[4:36]);

        uint256 at = _skip(header, DIFFICULTY);
        (fields.number, at) = _integer(header, at);
        at = _skip(header, at); // gas limit
        at = _skip(header, at); // gas used
        (fields.timestamp, at) = _integer(header, at);
        at = _skip(header, at); // extra data
        if (header.length < at + 33 || header[at] != WORD) revert InvalidHeader();
        fields.prevRandao = bytes32(header[at + 1:at + 33]);
    }

    /// @dev Reads an integer of up to 8 bytes and returns where the next item starts.
    function _integer(bytes calldata header, uint256 at) private pure returns (uint256 value, uint256 next) {
        next = _skip(header, at);
        uint256 prefix = uint8(header[at]);
        if (prefix < 0x80) return (prefix, next);
        if (next - at > 9 || next > header.length) revert InvalidHeader();
        if (next == at + 1) return (0, next);
        value = uint256(bytes32(header[at + 1:next])) >> (8 * (33 + at - next));
    }

    /// @dev Where the item after the one at `at` starts, for items of at most 32 bytes.
    function _skip(bytes calldata header, uint256 at) private pure returns (uint256) {
        if (at >= header.length) revert InvalidHeader();
        uint256 prefix = uint8(header[at]);
        if (prefix < 0x80) return at + 1;
        if (prefix > 0xa0) revert InvalidHeader();
        return at + 1 + (prefix - 0x80);
    }
}
