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

    function test_DrawsAgreeWithGo() public view {
        string memory json = read("prf.json");
        uint256 k = 0;
        for (; has(json, ".draws", k, ".seed"); ++k) {
            bytes32 seed = vm.parseJsonBytes32(json, at(".draws", k, ".seed"));
            uint256 range = vm.parseJsonUint(json, at(".draws", k, ".range"));
            uint256[] memory want = new uint256[](0);
            if (k > 0) want = vm.parseJsonUintArray(json, at(".draws", k, ".draws"));
            assertEq(abi.encode(Prf.draws(seed, want.length, range)), abi.encode(want), "draws");
        }
        assertLe(11, k, "vectors");
    }

    /// @dev The cases follow from their number, as `prf_test.go` says; one digest stands for all results.
    function test_ManyPermutationsAndDrawsAgreeWithGo() public view {
        string memory json = read("prf.json");
        uint256 which = many();
        uint256 count = vm.parseJsonUint(json, at(".many", which, ".count"));
        bytes32 images;
        bytes32 draws;
        for (uint256 k = 0; k < count; ++k) {
            // Memory is taken back after each case.
            uint256 free;
            assembly ("memory-safe") {
                free := mload(0x40)
            }
            bytes32 seed = keccak256(abi.encode(k));
            uint256 wide = uint64(bytes8(seed << 64));
            uint256 range = 1 + (wide >> 44);
            images = keccak256(abi.encode(images, Prf.permute(seed, uint64(bytes8(seed)) % range, range)));
            range = wide >> (uint8(uint256(seed)) % 64);
            uint256[] memory three = Prf.draws(seed, 3, range == 0 ? 1 : range);
            draws = keccak256(abi.encode(draws, three[0], three[1], three[2]));
            assembly ("memory-safe") {
                mstore(0x40, free)
            }
        }
        assertEq(images, vm.parseJsonBytes32(json, at(".many", which, ".permute")), "images");
        assertEq(draws, vm.parseJsonBytes32(json, at(".many", which, ".draws")), "draws");
    }

    function exposed_draws(uint256 n, uint256 range) external pure returns (uint256[] memory) {
        return Prf.draws("seed", n, range);
    }

    function test_RevertWhen_ThereIsNothingToDrawFrom() public {
        uint256[3] memory ranges = [uint256(0), 1 << 64, type(uint256).max];
        for (uint256 k = 0; k < ranges.length; ++k) {
            vm.expectRevert(abi.encodeWithSelector(Prf.InvalidRange.selector, ranges[k]));
            this.exposed_draws(1, ranges[k]);
        }
    }

    function testFuzz_DrawsStayInRangeAndGoOnWhereFewerEnd(bytes32 seed, uint256 n, uint256 range) public pure {
        n = bound(n, 0, 40);
        range = bound(range >> (range % 256), 1, type(uint64).max);
        uint256[] memory all = Prf.draws(seed, n, range);
        assertEq(all.length, n, "length");
        uint256[] memory fewer = Prf.draws(seed, n / 2, range);
        for (uint256 k = 0; k < n; ++k) {
            assertLe(all[k] + 1, range, "inside");
            if (k < n / 2) assertEq(fewer[k], all[k], "goes on");
        }
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
