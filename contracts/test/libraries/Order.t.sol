// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ILeaderSchedule } from "../../src/interfaces/ILeaderSchedule.sol";
import { Order } from "../../src/libraries/Order.sol";
import { Rows } from "../../src/libraries/Rows.sol";
import { Setting } from "../schedule/Setting.sol";
import { Vectors } from "./Vectors.sol";

/// @notice Gives the library calldata to read.
contract OrderHarness {
    function verify(bytes32 seed, uint256 salt, bytes calldata units, uint256 epochs)
        external
        pure
        returns (uint256[] memory turns)
    {
        uint256 at;
        assembly ("memory-safe") {
            at := units.offset
        }
        uint256 pairs = Rows.zeros(1 << 13);
        for (uint256 t = 0; t < epochs; ++t) {
            uint256 where = pairs + 2 * Rows.value(at, t);
            assembly ("memory-safe") {
                mstore8(where, add(byte(0, mload(where)), 1))
            }
        }
        uint256 packed = Order.verify(seed, salt, at, epochs, pairs);
        turns = new uint256[](epochs);
        for (uint256 t = 0; t < epochs; ++t) {
            uint256 word;
            uint256 bit = 12 * t;
            assembly ("memory-safe") {
                word := shl(and(bit, 7), mload(add(packed, shr(3, bit))))
            }
            turns[t] = word >> 244;
        }
    }
}

contract OrderTest is Vectors, Setting {
    struct Vector {
        bytes32 seed;
        uint256 salt;
        bool chosen;
        uint256 epochs;
        uint256[][] counts;
        uint256[] pairs;
        uint256[] turns;
        uint256 most;
    }

    function test_OrdersAgreeWithGo() public {
        OrderHarness harness = new OrderHarness();
        string memory json = read("order.json");
        uint256 k = 0;
        uint256 repaired = 0;
        for (; has(json, "", k, ".seed"); ++k) {
            Vector memory v = _vector(json, k);
            uint256[] memory units = sorted(v.seed, v.salt, v.counts, v.epochs);
            uint256[] memory turns = harness.verify(v.seed, v.salt, pack12(units), v.epochs);
            assertEq(abi.encode(turns), abi.encode(v.turns), "turns");
            if (keccak256(abi.encode(units)) != keccak256(abi.encode(turns))) ++repaired;
            assertEq(Order.clashesOf(turns), vm.parseJsonUint(json, at("", k, ".clashes")), "clashes");
            if (!v.chosen) continue;
            uint256 salt;
            (turns, salt) = Order.arrange(v.seed, v.pairs, v.epochs, v.most);
            assertEq(salt, v.salt, "salt");
            assertEq(abi.encode(turns), abi.encode(v.turns), "arranged");
        }
        assertLe(10, k, "vectors");
        assertLe(3, repaired, "vectors that need repair");
    }

    function testFuzz_RevertWhen_TwoTurnsChangePlaces(bytes32 seed, uint256 salt, uint256 x, uint256 y) public {
        OrderHarness harness = new OrderHarness();
        salt = bound(salt, 0, 15);
        uint256[][] memory counts = new uint256[][](3);
        for (uint256 i = 0; i < 3; ++i) {
            counts[i] = new uint256[](3);
            for (uint256 j = 0; j < 3; ++j) {
                counts[i][j] = uint256(keccak256(abi.encode(seed, i, j))) % 4;
            }
        }
        counts[0][0] = 3;
        counts[2][1] = 2;
        uint256 epochs = 0;
        for (uint256 c = 0; c < 9; ++c) {
            epochs += counts[c / 3][c % 3];
        }
        uint256[] memory units = sorted(seed, salt, counts, epochs);
        uint256[] memory turns = harness.verify(seed, salt, pack12(units), epochs);
        assertEq(turns.length, epochs, "length");
        x = bound(x, 0, epochs - 1);
        y = bound(y, 0, epochs - 1);
        if (units[x] == units[y]) return;
        (units[x], units[y]) = (units[y], units[x]);
        bytes memory packed = pack12(units);
        bool ok = true;
        try harness.verify(seed, salt, packed, epochs) { }
        catch (bytes memory reason) {
            ok = false;
            assertEq(bytes32(bytes4(reason)), bytes32(ILeaderSchedule.NotInOrder.selector), "reason");
        }
        assertFalse(ok, "taken");
    }

    function _vector(string memory json, uint256 k) private pure returns (Vector memory v) {
        v.seed = vm.parseJsonBytes32(json, at("", k, ".seed"));
        v.salt = vm.parseJsonUint(json, at("", k, ".salt"));
        v.chosen = vm.parseJsonBool(json, at("", k, ".chosen"));
        uint256[] memory i = vm.parseJsonUintArray(json, at("", k, ".i"));
        uint256[] memory j = vm.parseJsonUintArray(json, at("", k, ".j"));
        uint256[] memory count = vm.parseJsonUintArray(json, at("", k, ".count"));
        v.counts = new uint256[][](64);
        for (uint256 n = 0; n < 64; ++n) {
            v.counts[n] = new uint256[](64);
        }
        v.pairs = new uint256[](i.length);
        for (uint256 n = 0; n < i.length; ++n) {
            v.counts[i[n]][j[n]] = count[n];
            v.pairs[n] = (count[n] << 12) | (i[n] << 6) | j[n];
            v.epochs += count[n];
        }
        for (uint256 n = 0; n < 64; ++n) {
            uint256 a = 0;
            uint256 b = 0;
            for (uint256 o = 0; o < 64; ++o) {
                a += v.counts[n][o];
                b += v.counts[o][n];
            }
            if (a > v.most) v.most = a;
            if (b > v.most) v.most = b;
        }
        i = vm.parseJsonUintArray(json, at("", k, ".turns_a"));
        j = vm.parseJsonUintArray(json, at("", k, ".turns_b"));
        v.turns = new uint256[](i.length);
        for (uint256 n = 0; n < i.length; ++n) {
            v.turns[n] = (i[n] << 6) | j[n];
        }
    }
}
