// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Housekeeper } from "../../src/Housekeeper.sol";
import { ISequencerRegistry } from "../../src/interfaces/ISequencerRegistry.sol";
import { Cluster } from "../Cluster.sol";

/// @notice Gas of whole transactions.
contract HousekeeperGasTest is Cluster {
    function test_Removals() public {
        Housekeeper keeper = new Housekeeper(board, 8, 0.001 ether, 0.01 ether);
        vm.deal(address(this), 1 ether);
        keeper.topUp{ value: 1 ether }();
        vm.prank(AUTHORITY);
        registry.setPower(address(keeper), ISequencerRegistry.Power.Remove);
        _fill(3, 1);
        for (uint64 round = 2; round <= 9; ++round) {
            vm.warp(_start(round - 2));
            _post(round, _signed(round, 1, _rtts(1, 1), "details"));
            _post(round, _signed(round, 2, _rtts(1, 1), "details"));
        }
        vm.warp(_start(8));
        keeper.removeSilent(3);
        vm.snapshotGasLastCall("Housekeeper", "removeSilent, 8 rounds");
        vm.prank(AUTHORITY);
        registry.endRollup(ROLLUP_B);
        keeper.removeEnded(4);
        vm.snapshotGasLastCall("Housekeeper", "removeEnded");
    }
}
