// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Grid, PackedGrid, pack } from "../../src/types/Grid.sol";
import { Vectors } from "../libraries/Vectors.sol";

contract GridVectorsTest is Vectors {
    string private _json;

    function test_WindowsAgreeWithGo() public {
        _json = read("grid.json");
        uint256 k = 0;
        for (; has(_json, ".cases", k, ".round"); ++k) {
            PackedGrid g = pack(
                Grid(_number(k, "genesis"), _number(k, "epochSeconds"), _number(k, "epochs"), _number(k, "freeze"))
            );
            uint64 round = _number(k, "round");
            assertEq(g.start(round), _number(k, "start"), "start");
            assertEq(g.deadline(round), _number(k, "deadline"), "deadline");
            assertEq(g.effectiveFrom(_number(k, "time")), _number(k, "effectiveFrom"), "effective");
            uint64 from = _number(k, "rowsOpen");
            uint64 until = _number(k, "rowsClose");
            assertTrue(!g.rowsOpen(round, from - 1) && g.rowsOpen(round, from), "rows open");
            assertTrue(g.rowsOpen(round, until - 1) && !g.rowsOpen(round, until), "rows close");
            from = _number(k, "seedFrom");
            until = _number(k, "deadline");
            assertTrue(!g.seedOpen(round, from - 1) && g.seedOpen(round, from), "seed opens");
            assertTrue(g.seedOpen(round, until - 1) && !g.seedOpen(round, until), "seed closes");
        }
        assertLe(10, k, "vectors");
    }

    function _number(uint256 k, string memory field) private view returns (uint64) {
        return uint64(vm.parseJsonUint(_json, at(".cases", k, string.concat(".", field))));
    }
}
