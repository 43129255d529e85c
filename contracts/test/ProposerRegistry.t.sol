// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { BeaconForks } from "../src/BeaconForks.sol";
import { ProposerRegistry } from "../src/ProposerRegistry.sol";
import { IBeaconForks } from "../src/interfaces/IBeaconForks.sol";
import { IProposerRegistry } from "../src/interfaces/IProposerRegistry.sol";
import { BeaconProof, Layout } from "../src/libraries/BeaconProof.sol";
import { Bls } from "../src/libraries/Bls.sol";
import { Vectors } from "./libraries/Vectors.sol";

/// @notice Signatures come from the Go side and are checked by the precompiles of EIP-2537; so the registry stands at the
///         address that was signed.
contract ProposerRegistryTest is Vectors {
    struct Proposer {
        bytes pubkey;
        bytes32 root;
        address operator;
        bytes optIn;
        bytes release;
        bytes optInAgain;
    }

    address private constant ROOTS = 0x000F3df6D732807Ef1319fB7B8bB8522d0Beac02;
    address private constant GOVERNANCE = address(0x60);
    uint64 private constant BEACON_GENESIS = 1_606_824_023;
    uint64 private constant SLOT_SECONDS = 12;
    uint40 private constant DELAY = 3 * 32 * 12;
    uint40 private constant LEAVE = 2 * 32 * 12;
    uint64 private constant FULU = 1_764_798_551;
    uint64 private constant UNTIL = FULU + 365 days;

    BeaconForks private forks;
    ProposerRegistry private registry;
    Proposer private p;

    function setUp() public {
        forks = new BeaconForks(GOVERNANCE, BEACON_GENESIS, SLOT_SECONDS);
        vm.prank(GOVERNANCE);
        forks.append(FULU, UNTIL, _fulu());
        string memory json = read("proposers.json");
        registry = ProposerRegistry(vm.parseJsonAddress(json, "$.registry"));
        vm.etch(address(registry), address(new ProposerRegistry(forks, DELAY, LEAVE)).code);
        vm.chainId(vm.parseJsonUint(json, "$.chain_id"));
        p = _proposer(0);
        vm.warp(FULU + 1_000_000);
    }

    function exposed_new(uint40 activationDelay, uint40 optOutDelay) external {
        new ProposerRegistry(forks, activationDelay, optOutDelay);
    }

    function exposed_newForks(address governance, uint64 slotSeconds) external {
        new BeaconForks(governance, 0, slotSeconds);
    }

    function _optIn() private {
        vm.prank(p.operator);
        registry.optIn(p.pubkey, p.optIn);
    }

    // opting in and out

    function test_AProposerIsBoundAfterTheDelayAndFreeAfterAnother() public {
        uint40 from = uint40(block.timestamp) + DELAY;
        vm.expectEmit(true, true, true, true, address(registry));
        emit IProposerRegistry.OptedIn(p.root, p.operator, from);
        _optIn();
        assertEq(registry.nonceOf(p.root), 1, "nonce");
        assertEq(registry.operatorAt(p.root, from - 1), address(0), "before");
        assertEq(registry.operatorAt(p.root, from), p.operator, "bound");
        assertEq(registry.operatorAt(p.root, type(uint40).max - 1), p.operator, "without end");

        vm.warp(from + 1000);
        uint40 until = from + 1000 + LEAVE;
        vm.expectEmit(true, true, true, true, address(registry));
        emit IProposerRegistry.OptedOut(p.root, p.operator, until);
        vm.prank(p.operator);
        registry.optOut(p.root);
        assertEq(registry.operatorAt(p.root, until - 1), p.operator, "still bound");
        assertEq(registry.operatorAt(p.root, until), address(0), "free");

        vm.warp(until - 1);
        vm.expectRevert(abi.encodeWithSelector(IProposerRegistry.AlreadyBound.selector, p.root, p.operator));
        vm.prank(p.operator);
        registry.optIn(p.pubkey, p.optInAgain);
        vm.warp(until);
        vm.expectRevert(IProposerRegistry.InvalidSignature.selector); // the first consent is used up
        vm.prank(p.operator);
        registry.optIn(p.pubkey, p.optIn);
        vm.prank(p.operator);
        registry.optIn(p.pubkey, p.optInAgain);
        assertEq(registry.operatorAt(p.root, until + DELAY), p.operator, "bound again");
    }

    function test_AnyKeyWithItsSignatureIsTaken() public {
        for (uint256 k = 0; k < 4; ++k) {
            p = _proposer(k);
            _optIn();
            assertEq(registry.operatorAt(p.root, block.timestamp + DELAY), p.operator, "bound");
        }
    }

    function test_AValidatorLeavesWithoutItsOperator() public {
        vm.expectRevert(abi.encodeWithSelector(IProposerRegistry.NotBound.selector, p.root, address(this)));
        registry.release(p.pubkey, p.release);
        _optIn();
        vm.expectRevert(IProposerRegistry.InvalidSignature.selector); // a consent to enter is none to leave
        registry.release(p.pubkey, p.optInAgain);
        registry.release(p.pubkey, p.release);
        assertEq(registry.operatorAt(p.root, block.timestamp + LEAVE), address(0), "free");
        vm.expectRevert(abi.encodeWithSelector(IProposerRegistry.NotBound.selector, p.root, address(this)));
        registry.release(p.pubkey, p.release);
        vm.expectRevert(abi.encodeWithSelector(IProposerRegistry.NotBound.selector, p.root, p.operator));
        vm.prank(p.operator);
        registry.optOut(p.root);
    }

    function test_RevertWhen_SomebodyElseOptsOut() public {
        _optIn();
        vm.expectRevert(abi.encodeWithSelector(IProposerRegistry.NotBound.selector, p.root, address(this)));
        registry.optOut(p.root);
        vm.expectRevert(abi.encodeWithSelector(IProposerRegistry.NotBound.selector, bytes32("other"), address(this)));
        registry.optOut("other");
    }

    function test_RevertWhen_TheSignatureIsForSomethingElse() public {
        bytes4 wrong = IProposerRegistry.InvalidSignature.selector;
        vm.expectRevert(wrong); // another operator
        registry.optIn(p.pubkey, p.optIn);
        bytes memory other = _proposer(1).pubkey;
        vm.expectRevert(wrong); // another key
        vm.prank(p.operator);
        registry.optIn(other, p.optIn);
        vm.expectRevert(wrong); // another nonce
        vm.prank(p.operator);
        registry.optIn(p.pubkey, p.optInAgain);
        vm.chainId(1);
        vm.expectRevert(wrong); // another chain
        _optIn();
        vm.chainId(31_337);
        ProposerRegistry second = new ProposerRegistry(forks, DELAY, LEAVE);
        vm.expectRevert(wrong); // another deployment
        vm.prank(p.operator);
        second.optIn(p.pubkey, p.optIn);
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_RevertWhen_OneBitOfTheSignatureDiffers(uint256 bit) public {
        bytes memory signature = p.optIn;
        bit = bound(bit, 0, 8 * 256 - 1);
        signature[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        vm.expectRevert(IProposerRegistry.InvalidSignature.selector);
        vm.prank(p.operator);
        registry.optIn(p.pubkey, signature);
    }

    function test_RevertWhen_TheKeyIsThePointAtInfinity() public {
        vm.expectRevert(Bls.InvalidPoint.selector);
        registry.optIn(new bytes(128), new bytes(256));
    }

    function test_RevertWhen_DelaysAreTooShort() public {
        this.exposed_new(DELAY, LEAVE);
        vm.expectRevert(IProposerRegistry.InvalidConfig.selector);
        this.exposed_new(DELAY - 1, LEAVE);
        vm.expectRevert(IProposerRegistry.InvalidConfig.selector);
        this.exposed_new(DELAY, LEAVE - 1);
    }

    // the primary of a slot

    function test_TheProposerOfASlotIsThePrimaryIfItOptedIn() public {
        (uint64 slot, IProposerRegistry.Evidence memory e) = _evidence(0);
        assertEq(registry.primaryAt(slot, e), address(0), "not bound");
        uint256 time = forks.timeOf(slot);
        vm.warp(time - DELAY + 1);
        _optIn();
        assertEq(registry.primaryAt(slot, e), address(0), "a second late");
        vm.warp(time - DELAY - 1);
        vm.etch(address(registry), address(new ProposerRegistry(forks, DELAY, LEAVE)).code);
        vm.store(address(registry), keccak256(abi.encode(p.root, uint256(0))), 0);
        _optIn();
        assertEq(registry.primaryAt(slot, e), p.operator, "in time");
    }

    function testFuzz_RevertWhen_TheEvidenceIsAboutAnotherSlot(uint64 other) public {
        (uint64 slot, IProposerRegistry.Evidence memory e) = _evidence(0);
        other = uint64(bound(other, 0, slot + 1000));
        if (other == slot) return;
        vm.expectRevert();
        registry.primaryAt(other, e);
    }

    function test_RevertWhen_TheForkIsNotInTheTable() public {
        (uint64 slot, IProposerRegistry.Evidence memory e) = _evidence(0);
        uint256 time = forks.timeOf(e.stateSlot);
        BeaconForks late = new BeaconForks(GOVERNANCE, BEACON_GENESIS, SLOT_SECONDS);
        vm.prank(GOVERNANCE);
        late.append(uint64(time) + 1, UNTIL, _fulu());
        ProposerRegistry other = new ProposerRegistry(late, DELAY, LEAVE);
        vm.expectRevert(abi.encodeWithSelector(IBeaconForks.UnknownFork.selector, time));
        other.primaryAt(slot, e);
        e.stateSlot += 1; // the slot itself is proven
        vm.expectRevert(BeaconProof.InvalidProof.selector);
        registry.primaryAt(slot, e);
    }

    // forks

    function test_TheTableGrowsAndKnowsNothingBeyondItsEntries() public {
        uint64 first = (FULU - BEACON_GENESIS + 11) / 12;
        uint64 end = (UNTIL - BEACON_GENESIS + 11) / 12;
        assertEq(forks.layoutOf(first).proposers, 11_856, "first slot");
        assertEq(forks.layoutOf(end - 1).proposers, 11_856, "last slot");
        uint64[3] memory unknown = [first - 1, end, type(uint64).max];
        for (uint256 k = 0; k < unknown.length; ++k) {
            vm.expectRevert(abi.encodeWithSelector(IBeaconForks.UnknownFork.selector, forks.timeOf(unknown[k])));
            forks.layoutOf(unknown[k]);
        }
        vm.prank(GOVERNANCE);
        forks.append(UNTIL + 120, UNTIL + 240, Layout(1, 2, 3, 4));
        vm.expectRevert(abi.encodeWithSelector(IBeaconForks.UnknownFork.selector, forks.timeOf(end)));
        forks.layoutOf(end); // a gap stays a gap
        assertEq(forks.layoutOf(end + 12).randao, 4, "next fork");
        assertEq(forks.layoutOf(first).proposers, 11_856, "the first entry stays");
    }

    function test_RevertWhen_AnEntryDoesNotFit() public {
        vm.expectRevert(abi.encodeWithSelector(IBeaconForks.NotGovernance.selector, address(this)));
        forks.append(UNTIL, UNTIL + 1, _fulu());
        Layout[4] memory partial_ = [Layout(0, 1, 1, 1), Layout(1, 0, 1, 1), Layout(1, 1, 0, 1), Layout(1, 1, 1, 0)];
        vm.startPrank(GOVERNANCE);
        for (uint256 k = 0; k < 4; ++k) {
            vm.expectRevert(IBeaconForks.InvalidFork.selector);
            forks.append(UNTIL, UNTIL + 1, partial_[k]);
        }
        vm.expectRevert(IBeaconForks.InvalidFork.selector);
        forks.append(UNTIL - 1, UNTIL + 1, _fulu());
        vm.expectRevert(IBeaconForks.InvalidFork.selector);
        forks.append(UNTIL, UNTIL, _fulu());
        vm.stopPrank();
        vm.expectRevert(IBeaconForks.InvalidConfig.selector);
        this.exposed_newForks(address(0), 12);
        vm.expectRevert(IBeaconForks.InvalidConfig.selector);
        this.exposed_newForks(GOVERNANCE, 0);
    }

    function _evidence(uint256 k) private returns (uint64 slot, IProposerRegistry.Evidence memory e) {
        string memory json = read("beacon.json");
        slot = uint64(vm.parseJsonUint(json, at("", k, ".slot")));
        e.stateSlot = uint64(vm.parseJsonUint(json, at("", k, ".state_slot")));
        e.timestamp = uint64(forks.timeOf(e.stateSlot)) + 24; // a slot was missed
        e.slotBranch = vm.parseJsonBytes32Array(json, at("", k, ".slot_branch"));
        e.chunk = vm.parseJsonBytes32(json, at("", k, ".chunk"));
        e.proposerBranch = vm.parseJsonBytes32Array(json, at("", k, ".proposer_branch"));
        e.pubkeyRoot = vm.parseJsonBytes32(json, at("", k, ".pubkey_root"));
        e.pubkeyBranch = vm.parseJsonBytes32Array(json, at("", k, ".pubkey_branch"));
        bytes32 root = vm.parseJsonBytes32(json, at("", k, ".root"));
        vm.mockCall(ROOTS, abi.encode(e.timestamp), abi.encode(root));
    }

    function _proposer(uint256 k) private view returns (Proposer memory) {
        string memory json = read("proposers.json");
        return Proposer({
            pubkey: vm.parseJsonBytes(json, at(".proposers", k, ".pubkey")),
            root: vm.parseJsonBytes32(json, at(".proposers", k, ".root")),
            operator: vm.parseJsonAddress(json, at(".proposers", k, ".operator")),
            optIn: vm.parseJsonBytes(json, at(".proposers", k, ".opt_in")),
            release: vm.parseJsonBytes(json, at(".proposers", k, ".release")),
            optInAgain: vm.parseJsonBytes(json, at(".proposers", k, ".opt_in_again"))
        });
    }

    function _fulu() private pure returns (Layout memory) {
        return Layout(11_856, (1 << 53) | (3 << 50) | (11 << 44), 724, 6437);
    }
}
