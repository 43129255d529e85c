// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Seeds } from "../../src/libraries/Seeds.sol";
import { Test } from "../Test.sol";

contract SeedsTest is Test {
    function test_SeedsEqualTheSharedVectors() public view {
        string memory json = vm.readFile("../testdata/vectors/prf.json");
        uint256 k = 0;
        for (; vm.keyExistsJson(json, _at("round_seed", k, "")); ++k) {
            bytes32 seed = Seeds.fromBlock(
                vm.parseJsonUint(json, _at("round_seed", k, ".chain_id")),
                uint64(vm.parseJsonUint(json, _at("round_seed", k, ".round"))),
                vm.parseJsonBytes32(json, _at("round_seed", k, ".mix"))
            );
            assertEq(seed, vm.parseJsonBytes32(json, _at("round_seed", k, ".result")), "from a block");
        }
        assertTrue(k > 0, "vectors");
        for (k = 0; vm.keyExistsJson(json, _at("chain", k, "")); ++k) {
            bytes32 seed = Seeds.chained(
                vm.parseJsonBytes32(json, _at("chain", k, ".previous")),
                uint64(vm.parseJsonUint(json, _at("chain", k, ".round")))
            );
            assertEq(seed, vm.parseJsonBytes32(json, _at("chain", k, ".result")), "chained");
        }
        assertTrue(k > 0, "vectors");
    }

    function _at(string memory list, uint256 k, string memory field) private pure returns (string memory) {
        return string.concat(".", list, "[", vm.toString(k), "]", field);
    }
}
