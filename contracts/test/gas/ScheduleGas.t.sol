// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Best } from "../schedule/Best.sol";
import { Setting } from "../schedule/Setting.sol";

/// @notice Gas of whole transactions, with the calldata floor. Run with `--isolate`.
contract ScheduleGasTest is Setting {
    function test_Post5() public {
        _post(5);
    }

    function test_Post10() public {
        _post(10);
    }

    function test_Post32() public {
        _post(32);
    }

    function test_Post64() public {
        _post(64);
    }

    function test_Solve5() public {
        World memory w = world(5, 5, 5, 200, 3000, 5);
        settle(w);
        bytes memory claim =
            abi.encodePacked(bytes26(bytes32(setOf(w.idsA) << 48)), bytes26(bytes32(setOf(w.idsB) << 48)), rowsOf(w));
        schedule.solve(ROUND, claim);
        vm.snapshotGasLastCall("LeaderSchedule", "solve 5x5");
    }

    function _post(uint256 n) private {
        World memory w = world(uint64(n), n, n, 200, 3000, n);
        settle(w);
        bytes memory claim = encode(partsOf(w, solveWorld(w)));
        schedule.post(ROUND, claim);
        vm.snapshotGasLastCall("LeaderSchedule", string.concat("post ", vm.toString(n)));
    }
}
