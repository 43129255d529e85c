// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Selection } from "../../src/libraries/Selection.sol";
import { Vectors } from "./Vectors.sol";

contract SelectionTest is Vectors {
    function test_SharedTurnsAgreeWithGo() public view {
        string memory json = read("selection.json");
        uint256 k = 0;
        for (; has(json, ".cases", k, ".seed"); ++k) {
            bytes32 seed = vm.parseJsonBytes32(json, at(".cases", k, ".seed"));
            uint256 epochs = vm.parseJsonUint(json, at(".cases", k, ".epochs"));
            address[][] memory owners = new address[][](2);
            owners[0] = vm.parseJsonAddressArray(json, at(".cases", k, ".owners_a"));
            owners[1] = vm.parseJsonAddressArray(json, at(".cases", k, ".owners_b"));
            uint256[] memory a = vm.parseJsonUintArray(json, at(".cases", k, ".positions_a"));
            uint256[] memory b = vm.parseJsonUintArray(json, at(".cases", k, ".positions_b"));
            assertEq(a.length, epochs, "turns");
            for (uint256 t = 0; t < epochs; ++t) {
                (uint256 x, uint256 y) = _choose(seed, t, epochs, owners);
                assertEq(x, a[t], "position on A");
                assertEq(y, b[t], "position on B");
            }
        }
        assertLe(8, k, "vectors");
    }

    /// @dev The cases follow from their number, as `lookahead_test.go` says; one digest stands for all results.
    function test_ManySharedTurnsAgreeWithGo() public view {
        string memory json = read("selection.json");
        uint256 count = vm.parseJsonUint(json, at(".many", many(), ".count"));
        bytes32 digest;
        for (uint256 k = 0; k < count; ++k) {
            // Memory is taken back after each case.
            uint256 free;
            assembly ("memory-safe") {
                free := mload(0x40)
            }
            bytes32 c = keccak256(abi.encode(k));
            address[][] memory owners = new address[][](2);
            owners[0] = new address[](1 + uint8(c[1]) % 8);
            owners[1] = new address[](1 + uint8(c[2]) % 8);
            for (uint256 side = 0; side < 2; ++side) {
                for (uint256 i = 0; i < owners[side].length; ++i) {
                    uint256 operator = uint256(uint8(c[3 + 8 * side + i])) % (1 + uint256(uint8(c[20])) % 16);
                    owners[side][i] = address(uint160(1 + operator));
                }
            }
            uint256 epochs = 1 + uint256(uint8(c[0])) % 255;
            (uint256 a, uint256 b) = _choose(c, uint256(uint8(c[19])) % epochs, epochs, owners);
            digest = keccak256(abi.encode(digest, a, b));
            assembly ("memory-safe") {
                mstore(0x40, free)
            }
        }
        assertEq(digest, vm.parseJsonBytes32(json, at(".many", many(), ".digest")), "digest");
    }

    function testFuzz_CommonOperatorsDoNotDependOnTheOrder(uint8[6] memory a, uint8[4] memory b, uint8 kinds)
        public
        pure
    {
        kinds = uint8(bound(kinds, 1, 12));
        address[][] memory owners = new address[][](2);
        address[][] memory turned = new address[][](2);
        (owners[0], turned[1]) = (new address[](6), new address[](6));
        (owners[1], turned[0]) = (new address[](4), new address[](4));
        for (uint256 i = 0; i < 6; ++i) {
            owners[0][i] = turned[1][5 - i] = address(uint160(1 + a[i] % kinds));
        }
        for (uint256 i = 0; i < 4; ++i) {
            owners[1][i] = turned[0][3 - i] = address(uint160(1 + b[i] % kinds));
        }
        address[] memory common = Selection.common(owners);
        assertEq(abi.encode(common), abi.encode(Selection.common(turned)), "common");
        for (uint256 i = 0; i < common.length; ++i) {
            if (i > 0) assertTrue(common[i - 1] < common[i], "ascending, each once");
            assertLe(Selection.first(owners[0], common[i]) + 1, 6, "on A");
            assertLe(Selection.first(owners[1], common[i]) + 1, 4, "on B");
        }
    }

    function test_WithOneRollupNobodyIsPreferred() public pure {
        address[][] memory owners = new address[][](1);
        owners[0] = new address[](3);
        assertEq(Selection.common(owners).length, 0, "common");
        assertEq(Selection.common(new address[][](0)).length, 0, "common of nothing");
    }

    function _choose(bytes32 seed, uint256 t, uint256 epochs, address[][] memory owners)
        private
        pure
        returns (uint256 a, uint256 b)
    {
        address[] memory common = Selection.common(owners);
        if (common.length == 0) {
            a = Selection.position(seed, t, epochs, owners[0].length);
            b = Selection.position(seed, t, epochs, owners[1].length);
        } else {
            address operator = common[Selection.position(seed, t, epochs, common.length)];
            (a, b) = (Selection.first(owners[0], operator), Selection.first(owners[1], operator));
        }
    }
}
