// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { SequencerRegistry } from "../src/SequencerRegistry.sol";
import { ISequencerRegistry } from "../src/interfaces/ISequencerRegistry.sol";
import { Cluster } from "./Cluster.sol";

contract Refusing {
    SequencerRegistry private immutable _registry;

    constructor(SequencerRegistry registry_) {
        _registry = registry_;
    }

    function register() external payable {
        _registry.register{ value: msg.value }(901, address(1), 0, 0, "");
    }

    function beginExit(uint32 id) external {
        _registry.beginExit(id);
    }

    function withdraw(uint32 id, address payable to) external {
        _registry.withdraw(id, to);
    }

    // Tries to take the bond twice.
    receive() external payable {
        _registry.withdraw(1, payable(address(this)));
    }
}

contract SequencerRegistryTest is Cluster {
    bytes32 private constant EVIDENCE = keccak256("evidence");
    bytes32 private constant PEER = keccak256("peer");

    function exposed_new(uint64[] memory rollups, uint64 exitDelay, uint256 largest) external {
        new SequencerRegistry(AUTHORITY, _grid(), rollups, BOND, exitDelay, largest);
    }

    // registration

    function test_RegistrationKeepsKeyBondAndCardHash() public {
        _register(1, ROLLUP_B);
        ISequencerRegistry.Sequencer memory s = registry.sequencer(1);
        assertEq(s.owner, _owner(1), "owner");
        assertEq(s.bond, BOND, "bond");
        assertEq(s.measurementKey, vm.addr(_secret(1)), "key");
        assertEq(s.rollup, ROLLUP_B, "rollup");
        assertEq(s.withdrawableAt, 0, "not exiting");
        assertEq(s.card, keccak256(abi.encode(EVIDENCE, PEER, "203.0.113.7:8620")), "card");
        assertFalse(s.admitted, "waits for the authority");
        assertEq(registry.registered(), 1 << 1, "registered");
        assertEq(registry.keyOf(1), s.measurementKey, "key of");
        assertEq(registry.keyOf(2), address(0), "no key");
    }

    function test_RegistrationTellsTheWholeCard() public {
        vm.deal(address(this), 2 ether);
        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.Registered(1, ROLLUP_A, address(this), address(7), 2 ether, EVIDENCE, PEER, "here");
        registry.register{ value: 2 ether }(ROLLUP_A, address(7), EVIDENCE, PEER, "here");
    }

    function test_RevertWhen_TheBondIsTooSmallTheKeyZeroOrTheRollupUnknown() public {
        vm.deal(address(this), 10 ether);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.BondTooSmall.selector, BOND - 1, BOND));
        registry.register{ value: BOND - 1 }(ROLLUP_A, address(7), 0, 0, "");
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.InvalidKey.selector, address(0)));
        registry.register{ value: BOND }(ROLLUP_A, address(0), 0, 0, "");
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.UnknownRollup.selector, uint64(7)));
        registry.register{ value: BOND }(7, address(7), 0, 0, "");
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.EndpointsTooLong.selector, uint256(513)));
        registry.register{ value: BOND }(ROLLUP_A, address(7), 0, 0, string(new bytes(513)));
    }

    function test_RevertWhen_AllIdsAreTaken() public {
        for (uint32 id = 1; id <= 207; ++id) {
            _register(id, ROLLUP_A);
        }
        assertEq(registry.registered(), type(uint208).max - 1, "all");
        vm.deal(address(this), BOND);
        vm.expectRevert(ISequencerRegistry.NoFreeId.selector);
        registry.register{ value: BOND }(ROLLUP_A, address(7), 0, 0, "");
    }

    function test_OnlyTheOwnerChangesTheCardAndOnlyUntilTheExit() public {
        _register(1, ROLLUP_A);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotOwner.selector, 1, address(this)));
        registry.changeCard(1, EVIDENCE, PEER, "there");

        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.CardChanged(1, EVIDENCE, PEER, "there");
        vm.prank(_owner(1));
        registry.changeCard(1, EVIDENCE, PEER, "there");
        assertEq(registry.sequencer(1).card, keccak256(abi.encode(EVIDENCE, PEER, "there")), "card");

        vm.prank(_owner(1));
        registry.beginExit(1);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.Exiting.selector, 1));
        vm.prank(_owner(1));
        registry.changeCard(1, EVIDENCE, PEER, "elsewhere");
    }

    // membership

    function test_AnAdmissionBeforeGenesisCountsFromRoundZero() public {
        _register(1, ROLLUP_A);
        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.Admitted(1, ROLLUP_A, 0);
        _admit(1);
        assertEq(registry.membersAt(ROLLUP_A, 0), 1 << 1, "round 0");
        assertEq(registry.membersAt(ROLLUP_B, 0), 0, "other rollup");
        assertEq(registry.membersAt(ROLLUP_A, type(uint64).max), 1 << 1, "for ever");
    }

    function testFuzz_AChangeSparesTheRoundsThatAreFrozen(uint64 round, uint256 into) public {
        round = uint64(bound(round, 0, 1 << 32));
        _fill(1, 1);
        vm.warp(_start(round) + bound(into, 0, ROUND - 1));
        _register(3, ROLLUP_A);
        _admit(3);
        vm.prank(AUTHORITY);
        registry.expel(1);
        for (uint64 r = round; r < round + 3; ++r) {
            assertEq(registry.membersAt(ROLLUP_A, r), 1 << 1, "frozen");
        }
        assertEq(registry.membersAt(ROLLUP_A, round + 3), 1 << 3, "from three rounds later");
        (uint208 a, uint208 b) = registry.sidesAt(round + 3);
        assertEq(a, 1 << 3, "side a");
        assertEq(b, 1 << 2, "side b");
    }

    function test_RevertWhen_SomebodyElseAdmitsOrExpels() public {
        _register(1, ROLLUP_A);
        address key = vm.addr(_secret(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotAuthority.selector, address(this)));
        registry.admit(1, key);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotAuthority.selector, address(this)));
        registry.expel(1);
    }

    function test_RevertWhen_AnAdmissionMeetsAnotherSequencerThanTheOneChecked() public {
        _register(1, ROLLUP_A);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.InvalidKey.selector, address(7)));
        vm.prank(AUTHORITY);
        registry.admit(1, address(7));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.UnknownSequencer.selector, 2));
        vm.prank(AUTHORITY);
        registry.admit(2, address(0));
    }

    function test_RevertWhen_AMemberIsAdmittedAgainOrANonMemberExpelled() public {
        _register(1, ROLLUP_A);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotAdmitted.selector, 1));
        vm.prank(AUTHORITY);
        registry.expel(1);
        _admit(1);
        address key = vm.addr(_secret(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.AlreadyAdmitted.selector, 1));
        vm.prank(AUTHORITY);
        registry.admit(1, key);
    }

    function test_RevertWhen_TheRollupIsFull() public {
        for (uint32 id = 1; id <= 65; ++id) {
            _register(id, ROLLUP_A);
            if (id <= 64) _admit(id);
        }
        address key = vm.addr(_secret(65));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.RollupFull.selector, ROLLUP_A));
        vm.prank(AUTHORITY);
        registry.admit(65, key);
        vm.prank(AUTHORITY);
        registry.expel(3);
        _admit(65);
    }

    function test_RowContextNamesKeySideAndBothSets() public {
        _fill(2, 1);
        (address key, uint256 side, uint208 a, uint208 b) = registry.rowContext(3, 5);
        assertEq(key, vm.addr(_secret(3)), "key");
        assertEq(side, 1, "side");
        assertEq(a, 6, "a");
        assertEq(b, 8, "b");
    }

    // exit

    function test_AnExitLeavesTheSetWaitsAndPaysTheBond() public {
        _fill(1, 0);
        vm.warp(_start(4));
        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.ExitBegun(1, uint64(_start(4)) + EXIT_DELAY);
        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.Removed(1, ROLLUP_A, 7);
        vm.prank(_owner(1));
        registry.beginExit(1);
        assertEq(registry.membersAt(ROLLUP_A, 6), 1 << 1, "still leads");
        assertEq(registry.membersAt(ROLLUP_A, 7), 0, "gone");

        vm.warp(_start(8) - 1);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.TooEarly.selector, _start(8)));
        vm.prank(_owner(1));
        registry.withdraw(1, payable(_owner(1)));

        vm.warp(_start(8));
        vm.prank(_owner(1));
        registry.withdraw(1, payable(address(0xbeef)));
        assertEq(address(0xbeef).balance, BOND, "paid");
        assertEq(registry.registered(), 0, "free");
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.UnknownSequencer.selector, 1));
        registry.sequencer(1);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotOwner.selector, 1, _owner(1)));
        vm.prank(_owner(1));
        registry.withdraw(1, payable(_owner(1)));
    }

    function test_RevertWhen_AnExitIsRepeatedSkippedOrUndone() public {
        _register(1, ROLLUP_A);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotExiting.selector, 1));
        vm.prank(_owner(1));
        registry.withdraw(1, payable(_owner(1)));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotOwner.selector, 1, address(this)));
        registry.beginExit(1);
        vm.prank(_owner(1));
        registry.beginExit(1);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.Exiting.selector, 1));
        vm.prank(_owner(1));
        registry.beginExit(1);
        address key = vm.addr(_secret(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.Exiting.selector, 1));
        vm.prank(AUTHORITY);
        registry.admit(1, key);
    }

    function test_AReceiverThatReentersOrRefusesHurtsOnlyItself() public {
        Refusing thief = new Refusing(registry);
        vm.deal(address(this), BOND);
        thief.register{ value: BOND }();
        _register(2, ROLLUP_A);
        thief.beginExit(1);
        vm.warp(block.timestamp + EXIT_DELAY);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.PaymentFailed.selector, address(thief)));
        thief.withdraw(1, payable(address(thief)));
        assertEq(address(registry).balance, 2 * uint256(BOND), "nothing left");
        thief.withdraw(1, payable(address(0xbeef)));
        assertEq(address(registry).balance, BOND, "the other bond stays");
    }

    function test_TheLowestFreeIdIsGivenOutAgainAfterWithdrawalOnly() public {
        _fill(2, 0);
        vm.prank(_owner(1));
        registry.beginExit(1);
        _register(3, ROLLUP_A);
        vm.warp(block.timestamp + EXIT_DELAY);
        vm.prank(_owner(1));
        registry.withdraw(1, payable(_owner(1)));
        _register(1, ROLLUP_B);
        assertEq(registry.sequencer(1).rollup, ROLLUP_B, "a new sequencer");
    }

    // deployment

    function test_RevertWhen_ADeploymentMakesNoSense() public {
        uint64[] memory one = new uint64[](1);
        uint64[] memory twice = new uint64[](2);
        uint64[] memory two = new uint64[](2);
        two[0] = 1;
        vm.expectRevert(ISequencerRegistry.InvalidConfig.selector);
        this.exposed_new(one, EXIT_DELAY, 64);
        vm.expectRevert(ISequencerRegistry.InvalidConfig.selector);
        this.exposed_new(twice, EXIT_DELAY, 64);
        vm.expectRevert(ISequencerRegistry.InvalidConfig.selector);
        this.exposed_new(two, EXIT_DELAY - 1, 64);
        vm.expectRevert(ISequencerRegistry.InvalidConfig.selector);
        this.exposed_new(two, EXIT_DELAY, 65);
        vm.expectRevert(ISequencerRegistry.InvalidConfig.selector);
        this.exposed_new(two, EXIT_DELAY, 0);
        this.exposed_new(two, EXIT_DELAY, 64);
    }

    function test_AClusterMayHaveMoreThanTwoRollups() public {
        uint64[] memory three = new uint64[](3);
        (three[0], three[1], three[2]) = (5, 6, 7);
        registry = new SequencerRegistry(AUTHORITY, _grid(), three, BOND, EXIT_DELAY, 64);
        _register(1, 7);
        _admit(1);
        assertEq(registry.membersAt(7, 0), 1 << 1, "third");
        assertEq(registry.rollups().length, 3, "rollups");
        assertEq(registry.sequencer(1).rollup, 7, "rollup");
    }
}
