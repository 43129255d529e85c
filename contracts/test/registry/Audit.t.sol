// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { SequencerRegistry } from "../../src/SequencerRegistry.sol";
import { ISequencerRegistry } from "../../src/interfaces/ISequencerRegistry.sol";
import { Cluster } from "../Cluster.sol";
import { Equivocation } from "./Equivocation.sol";

/// @notice What audits found in a registry of this kind and made public (Universal Registry Contract), one test for each
///         finding that has a meaning here. M-3, getters that tell something else than the state, is held by
///         `invariant_GettersTellWhatTheModelKnows`.
contract AuditTest is Cluster {
    address private constant CHALLENGER = address(0xc4a1);

    Equivocation private _slasher;

    function setUp() public override {
        super.setUp();
        _slasher = _agent(registry);
        _fill(2, 1);
        _empower(ISequencerRegistry.Power.Leak);
        vm.warp(_start(4));
    }

    function exposed_new(ISequencerRegistry.Config calldata config) external {
        new SequencerRegistry(_grid(), config);
    }

    function exposed_prove(Equivocation slasher, uint32 id, uint64 round, uint256 secret) external {
        bytes32[2] memory contents = [bytes32("this"), bytes32("that")];
        bytes32[2] memory rs;
        bytes32[2] memory vs;
        for (uint256 k = 0; k < 2; ++k) {
            // Always what the first slasher asks for.
            (rs[k], vs[k]) = vm.signCompact(secret, _slasher.digest(ROLLUP_A, round, contents[k]));
        }
        slasher.prove(id, round, contents, rs, vs);
    }

    /// H-1: a tiny slash of oneself started a window after which the rest could leave, out of reach of true evidence.
    function test_ATinySlashOfOneselfIsNoWayOut() public {
        vm.prank(_owner(1));
        registry.beginExit(1);
        registry.slash(1, "self", 1, _owner(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.TooEarly.selector, _start(8)));
        vm.prank(_owner(1));
        registry.withdraw(1, payable(_owner(1)));
        vm.warp(_start(8) - 1);
        this.exposed_prove(_slasher, 1, 4, _signingSecret(1));
        assertEq(registry.sequencer(1).bond, 0, "all of it, in the last second");
    }

    /// H-1: nor is a slash of another entry with the same keys, which uses the evidence up for that one only.
    function test_ASlashOfADecoyShieldsNobody() public {
        vm.deal(address(this), BOND);
        ISequencerRegistry.Registration memory r = _registration(ROLLUP_A, 1);
        uint32 decoy = registry.register{ value: BOND }(r)[0];
        vm.warp(_start(8));
        this.exposed_prove(_slasher, decoy, 7, _signingSecret(1));
        this.exposed_prove(_slasher, 1, 7, _signingSecret(1));
        assertEq(registry.sequencer(1).bond, 0, "slashed all the same");
        // Evidence from before an entry's time is not about it.
        vm.expectRevert(Equivocation.NoEquivocation.selector);
        this.exposed_prove(_slasher, decoy, 6, _signingSecret(1));
    }

    /// H-2: the same evidence could be brought again until nothing was left.
    function test_EvidenceBroughtAgainTakesNothing() public {
        registry.slash(1, "once", 0.01 ether, CHALLENGER);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.AlreadySlashed.selector, 1, bytes32("once")));
        registry.slash(1, "once", 0.01 ether, CHALLENGER);
        this.exposed_prove(_slasher, 1, 4, _signingSecret(1));
        vm.expectRevert();
        this.exposed_prove(_slasher, 1, 4, _signingSecret(1));
        assertEq(registry.sequencer(1).bond, 0, "taken once");
    }

    /// M-2: what was signed for one deployment could be used against the same keys on another.
    function test_SignaturesForAnotherDeploymentTakeNothing() public {
        SequencerRegistry first = registry;
        vm.warp(GENESIS - 1000);
        registry = new SequencerRegistry(_grid(), _config());
        Equivocation slasher = _agent(registry);
        _fill(1, 0);
        vm.warp(_start(4));
        vm.expectRevert(Equivocation.NoEquivocation.selector);
        this.exposed_prove(slasher, 1, 4, _signingSecret(1));
        registry = first;
        this.exposed_prove(_slasher, 1, 4, _signingSecret(1));
        assertEq(registry.sequencer(1).bond, 0, "where it was signed for");
    }

    /// L-1: nothing checked that delays and amounts make sense together.
    function test_RevertWhen_ADeploymentIsOutOfOrder() public {
        ISequencerRegistry.Config memory c = _config();
        c.authority = address(0);
        _refused(c);
        c = _config();
        c.insurance = address(0);
        _refused(c);
        c = _config();
        c.rollups = new uint64[](1);
        _refused(c);
        c.rollups = new uint64[](2);
        _refused(c);
        c = _config();
        c.idleBond = 0;
        _refused(c);
        c.idleBond = c.activeBond + 1;
        _refused(c);
        c = _config();
        c.disputeWindow = ROUND - 1;
        _refused(c);
        c = _config();
        c.exitDelay = EXIT_DELAY - 1;
        _refused(c);
        c = _config();
        c.disputeWindow = DISPUTE_WINDOW + 1;
        _refused(c);
        c = _config();
        c.exitDelay = type(uint64).max;
        _refused(c);
        c = _config();
        c.maxPerRollup = 0;
        _refused(c);
        c.maxPerRollup = 65;
        _refused(c);
        c = _config();
        c.rewardShare = 1001;
        _refused(c);
        c = _config();
        c.leakShare = 0;
        _refused(c);
        c.leakShare = 10_001;
        _refused(c);
        c = _config();
        c.leakWindow = 0;
        _refused(c);
        this.exposed_new(_config());
    }

    /// L-3: asking for a time before the first record ran below zero.
    function testFuzz_BeforeItsFirstRecordAnEntryWeighsNothing(uint64 round, bool changed) public {
        _register(4, ROLLUP_A);
        if (changed) _restore(4, 1 ether);
        vm.warp(_start(9));
        assertEq(registry.weightAt(4, uint64(bound(round, 0, 6))), 0, "before");
        assertEq(registry.weightAt(4, 7), changed ? 2 ether : 1 ether, "from then on");
    }

    /// L-4: an entry below the least bond could not be slashed any more.
    function test_WhatIsBelowTheLeastBondCanStillBeSlashed() public {
        _stepDown(1, BOND - IDLE);
        vm.warp(_start(8));
        vm.prank(_owner(1));
        registry.withdraw(1, payable(_owner(1)));
        registry.slash(1, "a leak", 0.05 ether, CHALLENGER);
        assertEq(registry.sequencer(1).bond, 0.2 ether, "below the idle bond");
        vm.warp(_start(14));
        registry.slash(1, "another", 0.05 ether, CHALLENGER);
        this.exposed_prove(_slasher, 1, 4, _signingSecret(1));
        assertEq(registry.sequencer(1).bond, 0, "to the last");
    }

    function _refused(ISequencerRegistry.Config memory config) private {
        vm.expectRevert(ISequencerRegistry.InvalidConfig.selector);
        this.exposed_new(config);
    }

    function _agent(SequencerRegistry registry_) private returns (Equivocation slasher) {
        slasher = new Equivocation(registry_);
        vm.prank(AUTHORITY);
        registry_.setPower(address(slasher), ISequencerRegistry.Power.All);
    }
}
