// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import { SequencerRegistry } from "../../src/SequencerRegistry.sol";
import { IEquivocationSlasher } from "../../src/interfaces/IEquivocationSlasher.sol";
import { ISequencerRegistry } from "../../src/interfaces/ISequencerRegistry.sol";
import { EquivocationSlasher } from "../../src/slashing/EquivocationSlasher.sol";
import { Statement } from "./Statement.sol";

contract EquivocationSlasherTest is Statement {
    /// @dev The arguments of a call, in its order.
    struct Evidence {
        uint32 id;
        bytes32 kind;
        uint256 slot;
        bytes32 contentA;
        bytes32 rA;
        bytes32 vsA;
        bytes32 contentB;
        bytes32 rB;
        bytes32 vsB;
    }

    bytes32 private constant KIND = keccak256("lockstep/handover/v1");
    uint256 private constant SLOT = 41;
    address private constant CHALLENGER = address(0xc4a1);

    EquivocationSlasher private _slasher;

    function setUp() public override {
        super.setUp();
        _slasher = new EquivocationSlasher(registry);
        _appoint(registry, address(_slasher), ISequencerRegistry.Power.All);
        _fill(2, 1);
        vm.warp(_start(4));
    }

    function test_TwoStatementsForOneSlotTakeAllAndEndTheEntry() public {
        bytes32 key = _slasher.faultKey(vm.addr(_signingSecret(1)), KIND, ROLLUP_A, SLOT);
        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.Slashed(1, key, address(_slasher), CHALLENGER, BOND, 1);
        _bring(_evidence(1, _signingSecret(1)));
        assertEq(registry.sequencer(1).bond, 0, "all");
        assertTrue(registry.statusOf(1) == ISequencerRegistry.Status.Evicted, "ended");
        vm.prank(CHALLENGER);
        registry.claim(1, key, payable(CHALLENGER));
        assertEq(CHALLENGER.balance, BOND / 10, "the caller's reward");
    }

    function test_TheMeasurementKeySignsStatementsToo() public {
        _bring(_evidence(1, _secret(1)));
        assertEq(registry.sequencer(1).bond, 0, "all");
    }

    function test_ASlashReachesWhatIsOnItsWayOut() public {
        _stepDown(1, BOND - IDLE);
        vm.prank(_owner(1));
        registry.beginExit(1);
        vm.warp(_start(8) - 1);
        _bring(_evidence(1, _signingSecret(1)));
        ISequencerRegistry.Sequencer memory s = registry.sequencer(1);
        assertEq(s.bond + s.queued, 0, "bond and queue");
    }

    function test_RevertWhen_TheSameEvidenceComesAgain() public {
        Evidence memory e = _evidence(1, _signingSecret(1));
        _bring(e);
        bytes32 key = _slasher.faultKey(vm.addr(_signingSecret(1)), KIND, ROLLUP_A, SLOT);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.AlreadySlashed.selector, 1, key));
        _bring(e);
        (e.contentA, e.rA, e.vsA, e.contentB, e.rB, e.vsB) = (e.contentB, e.rB, e.vsB, e.contentA, e.rA, e.vsA);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.AlreadySlashed.selector, 1, key));
        _bring(e);
        // Nor does a third content make it another fault.
        e.contentB = "third";
        (e.rB, e.vsB) = _sign(_signingSecret(1), KIND, ROLLUP_A, SLOT, e.contentB);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.AlreadySlashed.selector, 1, key));
        _bring(e);
    }

    function test_RevertWhen_BothStatementsSayTheSame() public {
        Evidence memory e = _evidence(1, _signingSecret(1));
        (e.contentB, e.rB, e.vsB) = (e.contentA, e.rA, e.vsA);
        vm.expectRevert(IEquivocationSlasher.NoEquivocation.selector);
        _bring(e);
    }

    function test_RevertWhen_TwoKeysOfOneEntryDisagree() public {
        Evidence memory e = _evidence(1, _signingSecret(1));
        (e.rB, e.vsB) = _sign(_secret(1), KIND, ROLLUP_A, SLOT, e.contentB);
        vm.expectRevert(IEquivocationSlasher.DifferentSigners.selector);
        _bring(e);
    }

    function test_RevertWhen_TheStatementsAreAnotherEntrys() public {
        Evidence memory e = _evidence(1, _signingSecret(1));
        for (e.id = 2; e.id <= 3; ++e.id) {
            vm.expectRevert();
            _bring(e);
        }
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.UnknownSequencer.selector, 4));
        _bring(e);
    }

    function test_RevertWhen_TheStatementsAreAboutAnotherRollup() public {
        Evidence memory e = _evidence(1, _signingSecret(1));
        (e.rA, e.vsA) = _sign(_signingSecret(1), KIND, ROLLUP_B, SLOT, e.contentA);
        (e.rB, e.vsB) = _sign(_signingSecret(1), KIND, ROLLUP_B, SLOT, e.contentB);
        vm.expectRevert();
        _bring(e);
    }

    function test_RevertWhen_SlotOrKindOfTheTwoDiffer() public {
        Evidence memory e = _evidence(1, _signingSecret(1));
        (e.rB, e.vsB) = _sign(_signingSecret(1), KIND, ROLLUP_A, SLOT + 1, e.contentB);
        vm.expectRevert();
        _bring(e);
        (e.rB, e.vsB) = _sign(_signingSecret(1), keccak256("lockstep/rewind/v1"), ROLLUP_A, SLOT, e.contentB);
        vm.expectRevert();
        _bring(e);
    }

    function test_RevertWhen_TheyWereSignedForAnotherDeploymentOrChain() public {
        Evidence memory e = _evidence(1, _signingSecret(1));
        EquivocationSlasher first = _slasher;
        vm.warp(GENESIS - 1000);
        registry = new SequencerRegistry(_grid(), _config());
        _slasher = new EquivocationSlasher(registry);
        _appoint(registry, address(_slasher), ISequencerRegistry.Power.All);
        _fill(1, 0);
        vm.warp(_start(4));
        vm.expectRevert();
        _bring(e);
        (_slasher, registry) = (first, SequencerRegistry(address(first.registry())));
        uint256 chain = block.chainid;
        vm.chainId(chain + 1);
        vm.expectRevert();
        _bring(e);
        vm.chainId(chain);
        _bring(e);
        assertEq(registry.sequencer(1).bond, 0, "where they were signed for");
    }

    function test_RevertWhen_ASignatureHasAHighSOrNoSigner() public {
        Evidence memory e = _evidence(1, _signingSecret(1));
        bytes32 low = e.vsA;
        // The other form of the same signature has the other parity, and an s that takes up the bit of it.
        uint256 high = ORDER - (uint256(low) & (type(uint256).max >> 1));
        e.vsA = bytes32(high);
        vm.expectRevert();
        _bring(e);
        // An s just above half of the order leaves that bit free.
        e.vsA = bytes32(ORDER / 2 + 1);
        vm.expectRevert(abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureS.selector, e.vsA));
        _bring(e);
        (e.rA, e.vsA) = (0, 0);
        vm.expectRevert(ECDSA.ECDSAInvalidSignature.selector);
        _bring(e);
    }

    /// The id went to somebody else: what its earlier holder signed is not about the new one, unless it brings the key.
    function test_AnEntryAnswersForItsKeysAndNotForItsId() public {
        vm.prank(_owner(2));
        registry.beginExit(2);
        vm.warp(_start(8));
        vm.prank(_owner(2));
        registry.withdraw(2, payable(_owner(2)));
        Evidence memory e = _evidence(2, _signingSecret(2));

        vm.deal(address(this), 2 * BOND);
        ISequencerRegistry.Registration memory r = _registration(ROLLUP_A, 77);
        assertEq(registry.register{ value: BOND }(r)[0], 2, "the same id");
        vm.expectRevert(
            abi.encodeWithSelector(IEquivocationSlasher.InvalidSigner.selector, 2, vm.addr(_signingSecret(2)))
        );
        _bring(e);

        r = _registration(ROLLUP_A, 2);
        e.id = registry.register{ value: BOND }(r)[0];
        _bring(e);
        assertEq(registry.sequencer(e.id).bond, 0, "who brings the key answers for it");
    }

    function test_RevertWhen_TheContractHasNoPowerToTakeAll() public {
        _slasher = new EquivocationSlasher(registry);
        Evidence memory e = _evidence(1, _signingSecret(1));
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NotAllowed.selector, address(_slasher)));
        _bring(e);
    }

    function testFuzz_AnyTwoContentsOfAnyKindAndSlotTakeAll(
        bytes32 kind,
        uint256 slot,
        bytes32 contentA,
        bytes32 contentB,
        bool measured
    ) public {
        vm.assume(contentA != contentB);
        uint256 secret = measured ? _secret(3) : _signingSecret(3);
        Evidence memory e;
        (e.id, e.kind, e.slot, e.contentA, e.contentB) = (3, kind, slot, contentA, contentB);
        (e.rA, e.vsA) = _sign(secret, kind, ROLLUP_B, slot, contentA);
        (e.rB, e.vsB) = _sign(secret, kind, ROLLUP_B, slot, contentB);
        _bring(e);
        assertEq(registry.sequencer(3).bond, 0, "all");
    }

    function testFuzz_RevertWhen_OneBitIsFlipped(uint256 bit) public {
        // The arguments are nine words.
        bit = bound(bit, 0, 9 * 256 - 1);
        bytes memory arguments = abi.encode(_evidence(1, _signingSecret(1)));
        arguments[bit / 8] ^= bytes1(uint8(0x80 >> (bit % 8)));
        (bool ok,) = address(_slasher).call(abi.encodePacked(EquivocationSlasher.slash.selector, arguments));
        assertFalse(ok, "refused");
        assertEq(registry.sequencer(1).bond, BOND, "nothing taken");
    }

    /// Two contents that `secret` signed.
    function _evidence(uint32 id, uint256 secret) private view returns (Evidence memory e) {
        (e.id, e.kind, e.slot, e.contentA, e.contentB) = (id, KIND, SLOT, "this", "that");
        (e.rA, e.vsA) = _sign(secret, KIND, ROLLUP_A, SLOT, e.contentA);
        (e.rB, e.vsB) = _sign(secret, KIND, ROLLUP_A, SLOT, e.contentB);
    }

    function _bring(Evidence memory e) private {
        vm.prank(CHALLENGER);
        _slasher.slash(e.id, e.kind, e.slot, e.contentA, e.rA, e.vsA, e.contentB, e.rB, e.vsB);
    }
}
