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

    function register(ISequencerRegistry.Registration calldata r) external payable {
        _registry.register{ value: msg.value }(r);
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

    // registration

    function test_RegistrationKeepsOwnerBondAndKeys() public {
        _register(1, ROLLUP_B);
        ISequencerRegistry.Sequencer memory s = registry.sequencer(1);
        assertEq(s.owner, _owner(1), "owner");
        assertEq(s.bond, BOND, "bond");
        assertEq(s.queued, 0, "queued");
        assertEq(s.queuedUntil, 0, "queued until");
        assertEq(s.signingKey, vm.addr(_signingSecret(1)), "signing key");
        assertEq(s.measurementKey, vm.addr(_secret(1)), "measurement key");
        assertEq(s.rollup, ROLLUP_B, "rollup");
        assertEq(s.withdrawableAt, 0, "not exiting");
        assertEq(s.jailedUntil, 0, "not in jail");
        assertEq(s.since, 0, "from round 0, as before genesis");
        assertEq(s.serial, 1, "serial");
        assertTrue(s.status == ISequencerRegistry.Status.Pending, "waits for the authority");
        assertEq(registry.registered(), 1 << 1, "registered");
        assertEq(registry.keyOf(1), s.measurementKey, "key of");
        assertEq(registry.signerOf(1), s.signingKey, "signer of");
        assertEq(registry.keyOf(2), address(0), "no key");
        assertEq(registry.signerOf(2), address(0), "no signer");
        assertTrue(registry.statusOf(2) == ISequencerRegistry.Status.Free, "free");
    }

    function test_RegistrationTellsTheWholeCard() public {
        vm.deal(address(this), 2 ether);
        ISequencerRegistry.Registration memory r = _registration(ROLLUP_A, 1);
        vm.expectEmit(true, true, false, true, address(registry));
        emit ISequencerRegistry.Registered(
            1, address(this), ROLLUP_A, r.signingKey, r.measurementKey, 2 ether, EVIDENCE, PEER, r.endpoints
        );
        registry.register{ value: 2 ether }(r);
    }

    function test_OneCallRegistersForSeveralRollupsWithABondEach() public {
        ISequencerRegistry.Registration memory r = _registration(ROLLUP_A, 1);
        r.rollups = new uint64[](2);
        (r.rollups[0], r.rollups[1]) = (ROLLUP_B, ROLLUP_A);
        vm.deal(address(this), 3 ether);
        uint32[] memory ids = registry.register{ value: 3 ether }(r);
        assertEq(ids.length, 2, "entries");
        for (uint256 k = 0; k < 2; ++k) {
            ISequencerRegistry.Sequencer memory s = registry.sequencer(ids[k]);
            assertEq(s.rollup, r.rollups[k], "rollup");
            assertEq(s.bond, 1.5 ether, "bond");
            assertEq(s.owner, address(this), "one operator");
            assertEq(s.signingKey, r.signingKey, "signing key");
            assertEq(s.measurementKey, r.measurementKey, "measurement key");
            assertEq(s.serial, k + 1, "an entry of its own");
        }
    }

    function test_SomebodyElseMayPayForARegistration() public {
        vm.deal(address(this), BOND);
        registry.registerFor{ value: BOND }(address(0xbeef), _registration(ROLLUP_A, 1));
        assertEq(registry.sequencer(1).owner, address(0xbeef), "owner");
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotOwner.selector, 1, address(this)));
        registry.beginExit(1);
        ISequencerRegistry.Registration memory r = _registration(ROLLUP_A, 1);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.InvalidKey.selector, address(0)));
        registry.registerFor(address(0), r);
    }

    function test_RevertWhen_TheBondIsTooSmallOrUnevenTheKeyZeroOrTheRollupUnknown() public {
        vm.deal(address(this), 10 ether);
        ISequencerRegistry.Registration memory r = _registration(ROLLUP_A, 1);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.BondTooSmall.selector, BOND - 1, BOND));
        registry.register{ value: BOND - 1 }(r);
        r.rollups = new uint64[](2);
        (r.rollups[0], r.rollups[1]) = (ROLLUP_A, ROLLUP_B);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.BondTooSmall.selector, BOND / 2, BOND));
        registry.register{ value: BOND }(r);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.UnevenBond.selector, 2 * BOND + 1, uint256(2)));
        registry.register{ value: 2 * BOND + 1 }(r);
        r.rollups = new uint64[](0);
        vm.expectRevert(ISequencerRegistry.NoRollup.selector);
        registry.register{ value: BOND }(r);
        r = _registration(7, 1);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.UnknownRollup.selector, uint64(7)));
        registry.register{ value: BOND }(r);
        r = _registration(ROLLUP_A, 1);
        r.measurementKey = address(0);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.InvalidKey.selector, address(0)));
        registry.register{ value: BOND }(r);
        r = _registration(ROLLUP_A, 1);
        r.signingKey = address(0);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.InvalidKey.selector, address(0)));
        registry.register{ value: BOND }(r);
        r = _registration(ROLLUP_A, 1);
        r.endpoints = string(new bytes(513));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.EndpointsTooLong.selector, uint256(513)));
        registry.register{ value: BOND }(r);
    }

    function test_RevertWhen_AllIdsAreTaken() public {
        for (uint32 id = 1; id <= 207; ++id) {
            _register(id, ROLLUP_A);
        }
        assertEq(registry.registered(), type(uint208).max - 1, "all");
        assertEq(registry.sequencer(207).serial, 207, "serial");
        vm.deal(address(this), BOND);
        ISequencerRegistry.Registration memory r = _registration(ROLLUP_A, 1);
        vm.expectRevert(ISequencerRegistry.NoFreeId.selector);
        registry.register{ value: BOND }(r);
    }

    function test_OnlyTheOwnerChangesTheCardAndOnlyUntilTheExit() public {
        _register(1, ROLLUP_A);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotOwner.selector, 1, address(this)));
        registry.changeCard(1, EVIDENCE, PEER, "there");

        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.CardChanged(1, EVIDENCE, PEER, "there");
        vm.prank(_owner(1));
        registry.changeCard(1, EVIDENCE, PEER, "there");
        string memory long = string(new bytes(513));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.EndpointsTooLong.selector, uint256(513)));
        vm.prank(_owner(1));
        registry.changeCard(1, EVIDENCE, PEER, long);

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
        round = uint64(bound(round, 0, 1 << 31));
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
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotAllowed.selector, address(this)));
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
        thief.register{ value: BOND }(_registration(ROLLUP_A, 1));
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

    function test_AnybodyFreesAnIdAfterTheExitAndTheBondWaitsForItsOwner() public {
        _fill(1, 0);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotExiting.selector, 1));
        registry.release(1);
        vm.prank(_owner(1));
        registry.beginExit(1);
        uint256 due = block.timestamp + 2 * EXIT_DELAY;
        vm.warp(due - 1);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.TooEarly.selector, due));
        registry.release(1);
        vm.warp(due);
        registry.release(1);
        assertEq(registry.registered(), 0, "free");
        assertEq(registry.owed(_owner(1)), BOND, "owed");
        vm.expectRevert(ISequencerRegistry.NothingOwed.selector);
        registry.claimOwed(payable(address(this)));
        vm.prank(_owner(1));
        registry.claimOwed(payable(address(0xbeef)));
        assertEq(address(0xbeef).balance, BOND, "paid");
        vm.expectRevert(ISequencerRegistry.NothingOwed.selector);
        vm.prank(_owner(1));
        registry.claimOwed(payable(address(0xbeef)));
    }

    /// The rule that lets ids be used again: while a fault of a round can be brought, its members keep their ids.
    function testFuzz_AnIdStaysForADisputeWindowAfterTheLastRoundOfItsEntry(uint256 exitAt) public {
        _fill(1, 1);
        exitAt = bound(exitAt, GENESIS, _start(100));
        vm.warp(exitAt);
        vm.prank(_owner(1));
        registry.beginExit(1);
        uint64 last = uint64((exitAt - GENESIS) / ROUND) + 2;
        assertEq(registry.membersAt(ROLLUP_A, last), 1 << 1, "last round");
        assertEq(registry.membersAt(ROLLUP_A, last + 1), 0, "out");
        uint256 free = registry.sequencer(1).withdrawableAt;
        assertLe(_start(last + 1) + DISPUTE_WINDOW, free, "the id names the same entry for so long");

        vm.warp(free);
        vm.prank(_owner(1));
        registry.withdraw(1, payable(_owner(1)));
        _register(1, ROLLUP_A);
        assertTrue(registry.sequencer(1).since > last, "the next entry answers for later rounds only");
        assertEq(registry.weightAt(1, last), 0, "and counts for them only");
        assertEq(registry.sequencer(1).serial, 3, "and has its own serial");
    }

    // open and ended rollups

    function test_OnAnOpenRollupABondIsEnough() public {
        _register(1, ROLLUP_A);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.RollupGated.selector, ROLLUP_A));
        vm.prank(_owner(1));
        registry.activate(1);
        vm.prank(AUTHORITY);
        registry.setOpen(ROLLUP_A, true);
        assertTrue(registry.isOpen(ROLLUP_A), "open");
        assertFalse(registry.isOpen(ROLLUP_B), "gated");
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotOwner.selector, 1, address(this)));
        registry.activate(1);
        vm.warp(_start(4));
        vm.prank(_owner(1));
        registry.activate(1);
        assertEq(registry.membersAt(ROLLUP_A, 6), 0, "frozen");
        assertEq(registry.membersAt(ROLLUP_A, 7), 1 << 1, "in");
        assertTrue(registry.statusOf(1) == ISequencerRegistry.Status.Active, "active");

        vm.prank(AUTHORITY);
        registry.setOpen(ROLLUP_A, false);
        assertEq(registry.membersAt(ROLLUP_A, 7), 1 << 1, "members stay");
        _register(2, ROLLUP_A);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.RollupGated.selector, ROLLUP_A));
        vm.prank(_owner(2));
        registry.activate(2);
    }

    function test_AnEndedRollupTakesNobodyAndAnybodyEndsItsEntries() public {
        _fill(1, 1);
        _register(3, ROLLUP_A);
        vm.warp(_start(4));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NothingToDo.selector, 1));
        registry.tidy(1);
        vm.prank(AUTHORITY);
        registry.endRollup(ROLLUP_A);
        assertTrue(registry.isEnded(ROLLUP_A), "ended");
        address key = vm.addr(_secret(3));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.RollupEnded.selector, ROLLUP_A));
        vm.prank(AUTHORITY);
        registry.admit(3, key);

        registry.tidy(1);
        assertEq(registry.membersAt(ROLLUP_A, 6), 1 << 1, "frozen");
        assertEq(registry.membersAt(ROLLUP_A, 7), 0, "out");
        assertEq(registry.sequencer(1).withdrawableAt, _start(4) + EXIT_DELAY, "exits");
        registry.tidy(3);
        assertTrue(registry.statusOf(3) == ISequencerRegistry.Status.Exiting, "the pending one too");
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NothingToDo.selector, 3));
        registry.tidy(3);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NothingToDo.selector, 2));
        registry.tidy(2);
    }

    function test_RevertWhen_SomebodyElseOpensOrEndsARollup() public {
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotAuthority.selector, address(this)));
        registry.setOpen(ROLLUP_A, true);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotAuthority.selector, address(this)));
        registry.endRollup(ROLLUP_A);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotAuthority.selector, address(this)));
        registry.evict(1);
    }

    // moving on

    function test_ASequencerMovesToTheNextRegistryWithItsBondInOneCall() public {
        _fill(1, 1);
        SequencerRegistry next = new SequencerRegistry(_grid(), _config());
        ISequencerRegistry.Registration memory r = _registration(ROLLUP_A, 1);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotExiting.selector, 1));
        vm.prank(_owner(1));
        registry.migrate(1, next, r);
        vm.prank(_owner(1));
        registry.beginExit(1);
        uint256 due = registry.sequencer(1).withdrawableAt;
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.TooEarly.selector, due));
        vm.prank(_owner(1));
        registry.migrate(1, next, r);
        vm.warp(due);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotOwner.selector, 1, address(this)));
        registry.migrate(1, next, r);

        vm.prank(_owner(1));
        uint32[] memory ids = registry.migrate(1, next, r);
        assertEq(registry.registered(), 1 << 2, "gone from here");
        assertEq(address(registry).balance, BOND, "the other bond stays");
        assertEq(address(next).balance, BOND, "the bond moved");
        ISequencerRegistry.Sequencer memory s = next.sequencer(ids[0]);
        assertEq(s.owner, _owner(1), "owner");
        assertEq(s.bond, BOND, "bond");
        assertEq(s.signingKey, r.signingKey, "key");
        vm.prank(AUTHORITY);
        next.admit(ids[0], r.measurementKey);
        assertTrue(next.statusOf(ids[0]) == ISequencerRegistry.Status.Active, "serves there");
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotOwner.selector, 1, _owner(1)));
        vm.prank(_owner(1));
        registry.migrate(1, next, r);
    }

    // deployment

    function test_AClusterMayHaveMoreThanTwoRollups() public {
        ISequencerRegistry.Config memory config = _config();
        config.rollups = new uint64[](3);
        (config.rollups[0], config.rollups[1], config.rollups[2]) = (5, 6, 7);
        registry = new SequencerRegistry(_grid(), config);
        _register(1, 7);
        _admit(1);
        assertEq(registry.membersAt(7, 0), 1 << 1, "third");
        assertEq(registry.rollups().length, 3, "rollups");
        assertEq(registry.sequencer(1).rollup, 7, "rollup");
    }

    function test_ADeploymentTellsWhatItFixed() public view {
        assertEq(abi.encode(registry.config()), abi.encode(_config()), "config");
        assertEq(abi.encode(registry.rollups()), abi.encode(_config().rollups), "rollups");
        assertEq(registry.authority(), AUTHORITY, "authority");
        assertEq(registry.agentDelay(), 7, "agent delay");
        assertEq(abi.encode(registry.grid()), abi.encode(_grid()), "grid");
    }
}
