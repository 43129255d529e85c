// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import { EIP712 } from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

import { ISequencerRegistry } from "../../src/interfaces/ISequencerRegistry.sol";

/// @notice The smallest agent that takes all: it judges two signatures of one key for one round. For tests.
contract Equivocation is EIP712 {
    bytes32 public constant TYPEHASH = keccak256("Sealed(uint64 rollup,uint64 round,bytes32 content)");

    ISequencerRegistry private immutable _registry;

    error NoEquivocation();

    constructor(ISequencerRegistry registry_) EIP712("Equivocation", "1") {
        _registry = registry_;
    }

    function prove(
        uint32 id,
        uint64 round,
        bytes32[2] calldata contents,
        bytes32[2] calldata rs,
        bytes32[2] calldata vs
    ) external {
        ISequencerRegistry.Sequencer memory s = _registry.sequencer(id);
        if (round < s.since || contents[0] == contents[1]) revert NoEquivocation();
        for (uint256 k = 0; k < 2; ++k) {
            address signer = ECDSA.recover(digest(s.rollup, round, contents[k]), rs[k], vs[k]);
            if (signer != s.signingKey) revert NoEquivocation();
        }
        bytes32 domain = keccak256(abi.encode(TYPEHASH, _domainSeparatorV4(), s.rollup));
        bytes32 key = keccak256(abi.encode(s.signingKey, domain, round));
        _registry.slash(id, key, type(uint96).max, msg.sender);
    }

    function digest(uint64 rollup, uint64 round, bytes32 content) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(TYPEHASH, rollup, round, content)));
    }
}
