// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ISequencerRegistry } from "../../src/interfaces/ISequencerRegistry.sol";
import { Cluster } from "../Cluster.sol";

/// @notice The calls under the names of the Universal Registry Contract, for tools that know these.
contract UniversalNamesTest is Cluster {
    bytes32 private _root;

    function setUp() public override {
        super.setUp();
        _fill(2, 1);
        _root = registry.rootOf(1);
        vm.warp(_start(4));
    }

    function test_CollateralComesAndGoesUnderTheseNames() public {
        vm.deal(_owner(1), 1 ether);
        vm.startPrank(_owner(1));
        registry.addCollateral{ value: 1 ether }(_root);
        assertEq(registry.sequencer(1).bond, BOND + 1 ether, "bond");
        registry.unregister(_root);
        assertTrue(registry.statusOf(1) == ISequencerRegistry.Status.Exiting, "exiting");
        vm.warp(block.timestamp + EXIT_DELAY);
        registry.claimCollateral(_root);
        vm.stopPrank();
        assertEq(_owner(1).balance, BOND + 1 ether, "all of it");
    }

    function test_RevertWhen_AnotherAccountCalls() public {
        bytes memory refusal = abi.encodeWithSelector(ISequencerRegistry.NotOwner.selector, uint32(1), address(this));
        vm.expectRevert(refusal);
        registry.addCollateral(_root);
        vm.expectRevert(refusal);
        registry.unregister(_root);
        vm.expectRevert(refusal);
        registry.claimCollateral(_root);
    }

    /// A root names one registration: the next entry with the same id has another one.
    function test_RevertWhen_TheRootIsThatOfAnEarlierEntry() public {
        vm.startPrank(_owner(1));
        registry.unregister(_root);
        vm.warp(block.timestamp + EXIT_DELAY);
        registry.claimCollateral(_root);
        vm.stopPrank();
        bytes memory refusal = abi.encodeWithSelector(ISequencerRegistry.UnknownSequencer.selector, uint32(1));
        vm.expectRevert(refusal);
        registry.getHistoricalCollateral(_root, block.timestamp);
        _register(1, ROLLUP_A);
        assertTrue(registry.rootOf(1) != _root, "another root");
        vm.prank(_owner(1));
        vm.expectRevert(refusal);
        registry.unregister(_root);
        vm.expectRevert(refusal);
        registry.getHistoricalCollateral(_root, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.UnknownSequencer.selector, uint32(9)));
        registry.rootOf(9);
    }

    /// L-3: before its first record an entry weighs nothing, also before there are rounds.
    function testFuzz_HistoricalCollateralIsTheWeightOfItsRound(uint256 timestamp) public {
        timestamp = bound(timestamp, 0, _start(40));
        uint256 want = timestamp < GENESIS ? 0 : registry.weightAt(1, uint64((timestamp - GENESIS) / ROUND));
        assertEq(registry.getHistoricalCollateral(_root, timestamp), want, "collateral");
    }
}
