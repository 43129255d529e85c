// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { RLP } from "@openzeppelin/contracts/utils/RLP.sol";

/// @notice Builds RLP headers of execution blocks field by field.
library Headers {
    using RLP for RLP.Encoder;

    struct Header {
        bytes32 parentHash;
        uint64 number;
        uint64 timestamp;
        bytes extraData;
        bytes32 prevRandao;
        uint64 gasUsed;
        /// How many of the fields that forks appended are there, from the base fee (1) to the requests hash (6).
        uint256 appended;
    }

    function encode(Header memory h) internal pure returns (bytes memory) {
        RLP.Encoder memory e = RLP.encoder();
        // bytes20 leaves no dirty bits above the address; the encoder would write them into the prefix.
        e.push(h.parentHash).push(keccak256("ommers")).push(address(bytes20(h.prevRandao)));
        e.push(keccak256("state")).push(keccak256("transactions")).push(keccak256("receipts"));
        e.push(new bytes(256)).push(uint256(0)).push(uint256(h.number)).push(uint256(60_000_000));
        e.push(uint256(h.gasUsed)).push(uint256(h.timestamp)).push(h.extraData).push(h.prevRandao).push(new bytes(8));
        if (h.appended > 0) e.push(uint256(7));
        if (h.appended > 1) e.push(keccak256("withdrawals"));
        if (h.appended > 2) e.push(uint256(131_072));
        if (h.appended > 3) e.push(uint256(0));
        if (h.appended > 4) e.push(keccak256("beacon root"));
        if (h.appended > 5) e.push(keccak256("requests"));
        return e.encode();
    }
}
