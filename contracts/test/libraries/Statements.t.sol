// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Statements } from "../../src/libraries/Statements.sol";
import { Vectors } from "./Vectors.sol";

contract StatementsTest is Vectors {
    function test_DigestsAgreeWithGo() public {
        string memory json = read("statement.json");
        uint256 k = 0;
        for (; has(json, "", k, ".digest"); ++k) {
            vm.chainId(vm.parseJsonUint(json, at("", k, ".chain_id")));
            bytes32 digest = Statements.digest(
                vm.parseJsonAddress(json, at("", k, ".registry")),
                vm.parseJsonBytes32(json, at("", k, ".kind")),
                uint64(vm.parseJsonUint(json, at("", k, ".rollup"))),
                uint256(vm.parseJsonBytes32(json, at("", k, ".slot"))),
                vm.parseJsonBytes32(json, at("", k, ".content"))
            );
            assertEq(digest, vm.parseJsonBytes32(json, at("", k, ".digest")), "digest");
        }
        assertEq(k, 8, "vectors");
    }

    function testFuzz_AKeyNamesSignerKindChainRegistryRollupAndSlotAndNothingElse(
        address registry,
        address signer,
        bytes32 kind,
        uint64 rollup,
        uint256 slot
    ) public {
        bytes32 key = Statements.faultKey(registry, signer, kind, rollup, slot);
        bytes32 domain = keccak256(abi.encode(kind, block.chainid, registry, rollup));
        assertEq(key, keccak256(abi.encode(signer, domain, slot)), "as the registry wants it");
        vm.chainId(block.chainid + 1);
        assertFalse(key == Statements.faultKey(registry, signer, kind, rollup, slot), "chain");
    }
}
