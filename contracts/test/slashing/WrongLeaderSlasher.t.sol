// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { LeaderSchedule } from "../../src/LeaderSchedule.sol";
import { SequencerRegistry } from "../../src/SequencerRegistry.sol";
import { IElections } from "../../src/interfaces/IElections.sol";
import { ILeaderSchedule } from "../../src/interfaces/ILeaderSchedule.sol";
import { ISequencerRegistry } from "../../src/interfaces/ISequencerRegistry.sol";
import { IWrongLeaderSlasher } from "../../src/interfaces/IWrongLeaderSlasher.sol";
import { Statements } from "../../src/libraries/Statements.sol";
import { EquivocationSlasher } from "../../src/slashing/EquivocationSlasher.sol";
import { WrongLeaderSlasher } from "../../src/slashing/WrongLeaderSlasher.sol";
import { Statement } from "./Statement.sol";

/// @notice Nobody posts here, so all rounds go by the fallback: the two members of A lead five epochs of ten each.
contract WrongLeaderSlasherTest is Statement {
    bytes32 private constant SEAL = keccak256("lockstep/seal/v1");
    uint96 private constant AMOUNT = 0.02 ether;
    uint32 private constant JAIL = 5;
    uint64 private constant NOW = 4;
    address private constant CHALLENGER = address(0xc4a1);

    LeaderSchedule private _schedule;
    WrongLeaderSlasher private _slasher;

    function setUp() public override {
        super.setUp();
        _schedule = new LeaderSchedule(board, anchor, IElections(address(0)), 0);
        _slasher = new WrongLeaderSlasher(_schedule, AMOUNT, JAIL);
        _appoint(registry, address(_slasher), ISequencerRegistry.Power.Leak);
        _fill(2, 1);
        vm.warp(_start(NOW));
    }

    function exposed_new(uint96 amount, uint32 jailRounds) external {
        new WrongLeaderSlasher(_schedule, amount, jailRounds);
    }

    function test_AViewInSomebodyElsesEpochCostsTheAmountAndJail() public {
        uint64 epoch = _epochOf(2, NOW);
        bytes32 key = _slasher.faultKey(vm.addr(_signingSecret(1)), ROLLUP_A, NOW);
        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.Slashed(1, key, address(_slasher), CHALLENGER, AMOUNT, 1);
        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.Jailed(1, NOW + JAIL);
        _bring(1, _seal(epoch, epoch));
        assertEq(registry.sequencer(1).bond, BOND - AMOUNT, "the amount");
        assertTrue(registry.statusOf(1) == ISequencerRegistry.Status.Jailed, "jailed");
    }

    function test_ABlockPastTheTurnIsAFault() public {
        uint64 own = _epochOf(1, NOW - 1);
        uint64 other = _epochOf(2, NOW);
        IWrongLeaderSlasher.Seal memory seal = _seal(own, other);
        seal.time = _time(other) - 1;
        if (_schedule.leaderAt(ROLLUP_A, other - 1) == 1) _refused(1, seal);
        seal.time = _time(other);
        _bring(1, seal);
        bytes32 key = _slasher.faultKey(vm.addr(_signingSecret(1)), ROLLUP_A, NOW);
        assertEq(registry.fineOf(1, key).amount, AMOUNT, "in the round of the block");
    }

    function test_ABlockInItsOwnTurnOrFromBeforeItIsNoFault() public {
        uint64 own = _epochOf(1, NOW);
        _refused(1, _seal(own, own));
        _refused(1, _seal(own, _epochOf(2, NOW - 1)));
        IWrongLeaderSlasher.Seal memory seal = _seal(own, own);
        seal.time = GENESIS - 1;
        _refused(1, seal);
        seal.time = _time(own) + EPOCH_SECONDS - 1;
        _refused(1, seal);
    }

    function test_ARoundIsJudgedFromItsDeadlineToTheEndOfItsDisputeWindow() public {
        vm.warp(_start(NOW + 1));
        uint64 epoch = _epochOf(2, NOW + 1);
        vm.warp(_start(NOW + 1) - FREEZE - 1);
        _refused(1, _seal(epoch, epoch));
        vm.warp(_start(NOW + 2) + DISPUTE_WINDOW);
        _refused(1, _seal(epoch, epoch));
        uint256 before = vm.snapshotState();
        vm.warp(_start(NOW + 2) + DISPUTE_WINDOW - 1);
        _bring(1, _seal(epoch, epoch));
        vm.revertToState(before);
        vm.warp(_start(NOW + 1) - FREEZE);
        _bring(1, _seal(epoch, epoch));
    }

    function test_ARoundCountsOnceAndAnotherAgain() public {
        uint64 epoch = _epochOf(2, NOW);
        _bring(1, _seal(epoch, epoch));
        IWrongLeaderSlasher.Seal memory seal = _seal(epoch, epoch);
        seal.number += 1;
        bytes32 key = _slasher.faultKey(vm.addr(_signingSecret(1)), ROLLUP_A, NOW);
        bytes memory again = abi.encodeWithSelector(ISequencerRegistry.AlreadySlashed.selector, 1, key);
        _expect(1, seal, again);
        epoch = _epochOf(2, NOW - 1);
        _bring(1, _seal(epoch, epoch));
        assertEq(registry.sequencer(1).bond, BOND - 2 * AMOUNT, "two rounds");
    }

    function test_AnEntryAnswersFromItsFirstRoundOn() public {
        vm.deal(address(this), BOND);
        assertEq(registry.register{ value: BOND }(_registration(ROLLUP_A, 4))[0], 4, "id");
        vm.warp(_start(7));
        uint64 epoch = _epochOf(2, 6);
        _refused(4, _seal(epoch, epoch));
        epoch = _epochOf(2, 7);
        _bring(4, _seal(epoch, epoch));
    }

    /// Whoever registers somebody else's key cannot be told from it, nor can it be fined for what that one does.
    function test_WhoSharesTheKeyOfTheLeaderIsAtNoFault() public {
        vm.deal(address(this), BOND);
        uint32 twin = registry.register{ value: BOND }(_registration(ROLLUP_A, 1))[0];
        vm.warp(_start(7));
        uint64 own = _epochOf(1, 7);
        bytes memory fine = abi.encodeWithSelector(IWrongLeaderSlasher.NoFault.selector, twin);
        IWrongLeaderSlasher.Seal memory seal = _seal(own, own);
        (bytes32 r, bytes32 vs) = _signSeal(1, seal);
        vm.expectRevert(fine);
        _slasher.slash(twin, seal, r, vs);
    }

    function test_AFineDoesNotShieldFromEquivocation() public {
        EquivocationSlasher all = new EquivocationSlasher(registry);
        vm.warp(GENESIS - 1);
        _appoint(registry, address(all), ISequencerRegistry.Power.All);
        vm.warp(_start(NOW));
        uint64 epoch = _epochOf(2, NOW);
        IWrongLeaderSlasher.Seal memory seal = _seal(epoch, epoch);
        _bring(1, seal);
        bytes32 a = keccak256(abi.encode(seal.hash, seal.time));
        bytes32 b = keccak256(abi.encode("another", seal.time));
        (bytes32 rA, bytes32 vsA) = _signSeal(1, seal);
        uint256 slot = (uint256(epoch) << 128) | (uint256(seal.attempt) << 64) | seal.number;
        (bytes32 rB, bytes32 vsB) = _sign(_signingSecret(1), SEAL, ROLLUP_A, slot, b);
        all.slash(1, SEAL, slot, a, rA, vsA, b, rB, vsB);
        assertEq(registry.sequencer(1).bond, 0, "all");
    }

    function test_RevertWhen_TheSealIsNotTheSigningKeysOrAboutAnotherRollup() public {
        uint64 epoch = _epochOf(2, NOW);
        IWrongLeaderSlasher.Seal memory seal = _seal(epoch, epoch);
        bytes32 digest = _slasher.sealDigest(ROLLUP_A, seal);
        (bytes32 r, bytes32 vs) = vm.signCompact(_secret(1), digest);
        vm.expectRevert(abi.encodeWithSelector(IWrongLeaderSlasher.InvalidSigner.selector, 1, vm.addr(_secret(1))));
        _slasher.slash(1, seal, r, vs);
        (r, vs) = _signSeal(1, seal);
        for (uint32 id = 2; id <= 3; ++id) {
            vm.expectRevert();
            _slasher.slash(id, seal, r, vs);
        }
        digest = _slasher.sealDigest(ROLLUP_B, seal);
        (r, vs) = vm.signCompact(_signingSecret(1), digest);
        vm.expectRevert();
        _slasher.slash(1, seal, r, vs);
    }

    function test_RevertWhen_TheSealIsForAnotherDeployment() public {
        uint64 epoch = _epochOf(2, NOW);
        WrongLeaderSlasher first = _slasher;
        SequencerRegistry old = registry;
        vm.warp(GENESIS - 1000);
        super.setUp();
        _schedule = new LeaderSchedule(board, anchor, IElections(address(0)), 0);
        _slasher = new WrongLeaderSlasher(_schedule, AMOUNT, JAIL);
        _appoint(registry, address(_slasher), ISequencerRegistry.Power.Leak);
        _fill(2, 1);
        vm.warp(_start(NOW));
        IWrongLeaderSlasher.Seal memory seal = _seal(epoch, epoch);
        (bytes32 r, bytes32 vs) = _signSeal(1, seal);
        vm.expectRevert();
        first.slash(1, seal, r, vs);
        assertEq(old.sequencer(1).bond, BOND, "nothing taken");
    }

    function test_RevertWhen_TheDeploymentMakesNoSense() public {
        bytes memory invalid = abi.encodeWithSelector(IWrongLeaderSlasher.InvalidConfig.selector);
        vm.expectRevert(invalid);
        this.exposed_new(0, 1);
        vm.expectRevert(invalid);
        this.exposed_new(0.05 ether + 1, 1);
        vm.expectRevert(invalid);
        this.exposed_new(AMOUNT, 0);
        this.exposed_new(0.05 ether, 1);
    }

    function test_WhoIsOnItsWayOutIsFinedToo() public {
        vm.prank(_owner(1));
        registry.beginExit(1);
        uint64 epoch = _epochOf(2, NOW);
        _bring(1, _seal(epoch, epoch));
        assertEq(registry.sequencer(1).bond, BOND - AMOUNT, "the amount");
        assertTrue(registry.statusOf(1) == ISequencerRegistry.Status.Exiting, "and goes on leaving");
    }

    function test_TheCapHolds() public {
        vm.warp(_start(NOW + 1) - FREEZE);
        uint64 epoch;
        for (uint64 round = NOW - 1; round <= NOW; ++round) {
            epoch = _epochOf(2, round);
            _bring(1, _seal(epoch, epoch));
        }
        epoch = _epochOf(2, NOW + 1);
        bytes32 key = _slasher.faultKey(vm.addr(_signingSecret(1)), ROLLUP_A, NOW + 1);
        vm.expectEmit(true, true, true, true, address(_slasher));
        emit IWrongLeaderSlasher.Punished(1, key, 0);
        _bring(1, _seal(epoch, epoch));
        assertEq(registry.sequencer(1).bond, BOND - 2 * AMOUNT, "no more than the cap");
        assertTrue(registry.statusOf(1) == ISequencerRegistry.Status.Jailed, "jail all the same");
        _expect(1, _seal(epoch, epoch), abi.encodeWithSelector(ISequencerRegistry.AlreadySlashed.selector, 1, key));
    }

    /// The test of `Chain.Seal` in the Go package `lease` names the same words.
    function test_ASealIsTheStatementThatGoMakes() public view {
        IWrongLeaderSlasher.Seal memory seal = IWrongLeaderSlasher.Seal(41, 2, 1000, keccak256("block"), 1_800_000_500);
        bytes32 digest = Statements.digest(
            address(registry),
            SEAL,
            ROLLUP_A,
            0x29000000000000000200000000000003e8,
            0x8096c77290612a9fb1649e12bbac000e1e9b124030914a1119bf1b18d4248c3d
        );
        assertEq(_slasher.sealDigest(ROLLUP_A, seal), digest, "digest");
    }

    /// Any view and time at any moment, against the definition written out.
    function testFuzz_ExactlyWhatIsNotItsOwnIsAFault(uint64 epoch, uint64 later, uint256 moment) public {
        epoch = uint64(bound(epoch, 0, 10 * EPOCHS - 1));
        later = uint64(bound(later, 0, 10 * EPOCHS - 1));
        vm.warp(_start(9));
        bool wrong = _schedule.leaderAt(ROLLUP_A, epoch) != 1;
        bool past = later > epoch && _schedule.leaderAt(ROLLUP_A, later) != 1;
        vm.warp(bound(moment, GENESIS, _start(9)));
        wrong = wrong && _judged(epoch);
        past = past && _judged(later);
        if (wrong || past) _bring(1, _seal(epoch, later));
        else _refused(1, _seal(epoch, later));
    }

    function testFuzz_RevertWhen_OneBitIsFlipped(uint256 bit) public {
        uint64 epoch = _epochOf(2, NOW);
        IWrongLeaderSlasher.Seal memory seal = _seal(epoch, epoch);
        (bytes32 r, bytes32 vs) = _signSeal(1, seal);
        bytes memory arguments = abi.encode(uint32(1), seal, r, vs);
        bit = bound(bit, 0, 8 * arguments.length - 1);
        arguments[bit / 8] ^= bytes1(uint8(0x80 >> (bit % 8)));
        (bool ok,) = address(_slasher).call(abi.encodePacked(WrongLeaderSlasher.slash.selector, arguments));
        assertFalse(ok, "refused");
        assertEq(registry.sequencer(1).bond, BOND, "nothing taken");
    }

    function _judged(uint64 epoch) private view returns (bool) {
        uint64 round = epoch / EPOCHS;
        return block.timestamp + FREEZE >= _start(round) && block.timestamp < _start(round + 1) + DISPUTE_WINDOW;
    }

    /// The first epoch of a round that a member of A leads.
    function _epochOf(uint32 id, uint64 round) private view returns (uint64 epoch) {
        epoch = round * EPOCHS;
        while (_schedule.leaderAt(ROLLUP_A, epoch) != id) ++epoch;
    }

    function _time(uint64 epoch) private pure returns (uint64) {
        return GENESIS + epoch * EPOCH_SECONDS;
    }

    function _seal(uint64 epoch, uint64 timeEpoch) private pure returns (IWrongLeaderSlasher.Seal memory) {
        return IWrongLeaderSlasher.Seal(epoch, 3, 1000, "hash", _time(timeEpoch));
    }

    function _signSeal(uint32 id, IWrongLeaderSlasher.Seal memory seal) private view returns (bytes32 r, bytes32 vs) {
        return vm.signCompact(_signingSecret(id), _slasher.sealDigest(ROLLUP_A, seal));
    }

    function _bring(uint32 id, IWrongLeaderSlasher.Seal memory seal) private {
        (bytes32 r, bytes32 vs) = _signSeal(id, seal);
        vm.prank(CHALLENGER);
        _slasher.slash(id, seal, r, vs);
    }

    function _expect(uint32 id, IWrongLeaderSlasher.Seal memory seal, bytes memory reason) private {
        (bytes32 r, bytes32 vs) = _signSeal(id, seal);
        vm.expectRevert(reason);
        _slasher.slash(id, seal, r, vs);
    }

    function _refused(uint32 id, IWrongLeaderSlasher.Seal memory seal) private {
        _expect(id, seal, abi.encodeWithSelector(IWrongLeaderSlasher.NoFault.selector, id));
    }
}
