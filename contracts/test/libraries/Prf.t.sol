// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Prf } from "../../src/libraries/Prf.sol";
import { Seats } from "../../src/libraries/Seats.sol";
import { Vectors } from "./Vectors.sol";

contract PrfTest is Vectors {
    function test_PermutationsAgreeWithGo() public view {
        string memory json = read("prf.json");
        uint256 k = 0;
        for (; has(json, ".permute", k, ".seed"); ++k) {
            bytes32 seed = vm.parseJsonBytes32(json, at(".permute", k, ".seed"));
            uint256 range = vm.parseJsonUint(json, at(".permute", k, ".range"));
            uint256[] memory inputs = vm.parseJsonUintArray(json, at(".permute", k, ".inputs"));
            uint256[] memory images = vm.parseJsonUintArray(json, at(".permute", k, ".images"));
            for (uint256 n = 0; n < inputs.length; ++n) {
                assertEq(Prf.permute(seed, inputs[n], range), images[n], "image");
            }
        }
        assertLe(5, k, "vectors");
    }

    function test_DerivedSeedsAgreeWithGo() public view {
        string memory json = read("prf.json");
        uint256 k = 0;
        for (; has(json, ".derive", k, ".seed"); ++k) {
            bytes32 seed = vm.parseJsonBytes32(json, at(".derive", k, ".seed"));
            bytes32 result = Prf.derive(seed, vm.parseJsonString(json, at(".derive", k, ".label")));
            assertEq(result, vm.parseJsonBytes32(json, at(".derive", k, ".result")), "seed");
        }
        assertLe(2, k, "vectors");
    }

    function test_SeatsAgreeWithGo() public view {
        string memory json = read("seats.json");
        uint256 k = 0;
        for (; has(json, "", k, ".seed"); ++k) {
            bytes32 seed = vm.parseJsonBytes32(json, at("", k, ".seed"));
            uint256 members = vm.parseJsonUint(json, at("", k, ".members"));
            uint256[] memory want = vm.parseJsonUintArray(json, at("", k, ".seats"));
            (uint256 base, uint256 more) = Seats.split(seed, vm.parseJsonUint(json, at("", k, ".epochs")), members);
            for (uint256 p = 0; p < members; ++p) {
                assertEq(base + ((more >> p) & 1), want[p], "seats");
            }
            assertEq(more >> members, 0, "nobody else");
        }
        assertLe(5, k, "vectors");
    }

    function testFuzz_PermutationsHitEveryValueOnce(bytes32 seed, uint256 range) public pure {
        range = bound(range, 1, 255);
        uint256 hit = 0;
        for (uint256 x = 0; x < range; ++x) {
            uint256 y = Prf.permute(seed, x, range);
            assertLe(y + 1, range, "inside");
            hit |= 1 << y;
        }
        assertEq(hit, (1 << range) - 1, "every value");
    }

    function testFuzz_SeatsAddUpAndDifferByOne(bytes32 seed, uint256 epochs, uint256 members) public pure {
        epochs = bound(epochs, 1, 255);
        members = bound(members, 1, 64);
        (uint256 base, uint256 more) = Seats.split(seed, epochs, members);
        uint256 sum = base * members;
        for (uint256 p = 0; p < 256; ++p) {
            sum += (more >> p) & 1;
        }
        assertEq(sum, epochs, "sum");
        assertEq(more >> members, 0, "nobody else");
    }
}
