// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { BeaconProof, Layout } from "../../src/libraries/BeaconProof.sol";
import { Vectors } from "./Vectors.sol";

/// @notice On synthetic trees that the Go side builds from the field positions of Fulu.
contract BeaconProofTest is Vectors {
    struct Case {
        bytes32 root;
        uint64 stateSlot;
        bytes32[] slotBranch;
        uint64 slot;
        uint256 validator;
        bytes32 chunk;
        bytes32[] proposerBranch;
        bytes32 pubkeyRoot;
        bytes32[] pubkeyBranch;
        uint64 finalEpoch;
        bytes32 finalRoot;
        bytes32[] finalBranch;
        bytes32 mix;
        bytes32[] mixBranch;
    }

    /// What a check of a case goes against; a bit of any of it may be flipped.
    enum Kind {
        Slot,
        Proposer,
        Pubkey,
        Finalized,
        Randao
    }

    address private constant ROOTS = 0x000F3df6D732807Ef1319fB7B8bB8522d0Beac02;
    bytes private constant ROOTS_CODE =
        hex"3373fffffffffffffffffffffffffffffffffffffffe14604d57602036146024575f5ffd5b5f35801560495762001fff810690815414603c575f5ffd5b62001fff01545f5260205ff35b5f5ffd5b62001fff42064281555f359062001fff015500";
    uint256 private constant CASES = 4;

    Case[CASES] private _cases;

    function setUp() public {
        string memory json = read("beacon.json");
        for (uint256 k = 0; k < CASES; ++k) {
            Case storage c = _cases[k];
            c.root = vm.parseJsonBytes32(json, at("", k, ".root"));
            c.stateSlot = uint64(vm.parseJsonUint(json, at("", k, ".state_slot")));
            c.slotBranch = vm.parseJsonBytes32Array(json, at("", k, ".slot_branch"));
            c.slot = uint64(vm.parseJsonUint(json, at("", k, ".slot")));
            c.validator = vm.parseJsonUint(json, at("", k, ".validator"));
            c.chunk = vm.parseJsonBytes32(json, at("", k, ".chunk"));
            c.proposerBranch = vm.parseJsonBytes32Array(json, at("", k, ".proposer_branch"));
            c.pubkeyRoot = vm.parseJsonBytes32(json, at("", k, ".pubkey_root"));
            c.pubkeyBranch = vm.parseJsonBytes32Array(json, at("", k, ".pubkey_branch"));
            c.finalEpoch = uint64(vm.parseJsonUint(json, at("", k, ".final_epoch")));
            c.finalRoot = vm.parseJsonBytes32(json, at("", k, ".final_root"));
            c.finalBranch = vm.parseJsonBytes32Array(json, at("", k, ".final_branch"));
            c.mix = vm.parseJsonBytes32(json, at("", k, ".mix"));
            c.mixBranch = vm.parseJsonBytes32Array(json, at("", k, ".mix_branch"));
        }
    }

    function exposed_check(Kind kind, Case calldata c) external view {
        if (kind == Kind.Slot) {
            BeaconProof.verifySlot(c.root, c.stateSlot, c.slotBranch);
        } else if (kind == Kind.Proposer) {
            uint256 validator = BeaconProof.proposerAt(c.root, _fulu(), c.stateSlot, c.slot, c.chunk, c.proposerBranch);
            assertEq(validator, c.validator, "validator");
        } else if (kind == Kind.Pubkey) {
            BeaconProof.verifyPubkey(c.root, _fulu(), c.validator, c.pubkeyRoot, c.pubkeyBranch);
        } else if (kind == Kind.Finalized) {
            BeaconProof.verifyFinalized(c.root, _fulu(), c.finalEpoch, c.finalRoot, c.finalBranch);
        } else {
            BeaconProof.verifyRandao(c.finalRoot, _fulu(), c.mix, c.mixBranch);
        }
    }

    function exposed_rootAt(uint256 timestamp) external view returns (bytes32) {
        return BeaconProof.rootAt(timestamp);
    }

    function exposed_verify(bytes32 root, uint256 index, bytes32 leaf, bytes32[] calldata branch) external view {
        BeaconProof.verify(root, index, leaf, branch);
    }

    function test_EveryFactOfATreeIsTaken() public view {
        for (uint256 k = 0; k < CASES; ++k) {
            Case memory c = _cases[k];
            assertEq(c.slotBranch.length, 3, "hashes of a slot");
            assertEq(c.proposerBranch.length, 13, "hashes of a proposer");
            assertEq(c.pubkeyBranch.length, 53, "hashes of a key");
            assertEq(c.finalBranch.length, 9, "hashes of a checkpoint");
            assertEq(c.mixBranch.length, 12, "hashes of a mix");
            for (uint256 kind = 0; kind < 5; ++kind) {
                this.exposed_check(Kind(kind), c);
            }
        }
    }

    function testFuzz_RevertWhen_OneBitDiffers(uint8 kind, uint8 which, uint256 part, uint256 bit) public {
        Kind k = Kind(bound(kind, 0, 4));
        Case memory c = _cases[which % CASES];
        bytes32[] memory branch = _branch(k, c);
        part = bound(part, 0, branch.length + 1);
        bytes32 flip = bytes32(uint256(1) << (bit % 256));
        if (part < branch.length) branch[part] ^= flip;
        else if (part == branch.length) _flipLeaf(k, c, flip, bit);
        else if (k == Kind.Randao) c.finalRoot ^= flip;
        else c.root ^= flip;
        vm.expectRevert(BeaconProof.InvalidProof.selector);
        this.exposed_check(k, c);
    }

    function testFuzz_RevertWhen_TheBranchHasAnotherLength(uint8 kind, uint8 which, uint8 length) public {
        Kind k = Kind(bound(kind, 0, 4));
        Case memory c = _cases[which % CASES];
        bytes32[] memory branch = _branch(k, c);
        bytes32[] memory other = new bytes32[](length);
        for (uint256 i = 0; i < length && i < branch.length; ++i) {
            other[i] = branch[i];
        }
        if (length == branch.length) return;
        if (k == Kind.Slot) c.slotBranch = other;
        if (k == Kind.Proposer) c.proposerBranch = other;
        if (k == Kind.Pubkey) c.pubkeyBranch = other;
        if (k == Kind.Finalized) c.finalBranch = other;
        if (k == Kind.Randao) c.mixBranch = other;
        vm.expectRevert(BeaconProof.InvalidProof.selector);
        this.exposed_check(k, c);
    }

    function test_RevertWhen_AnInnerNodeIsPassedOffAsALeaf() public {
        Case memory c = _cases[0];
        // The parent of the chunk stands one level higher, with one sibling less.
        bytes32[] memory shorter = new bytes32[](12);
        for (uint256 i = 0; i < 12; ++i) {
            shorter[i] = c.proposerBranch[i + 1];
        }
        bool right = (c.slot % 64 / 4) % 2 == 1;
        c.chunk =
            right ? sha256(abi.encode(c.proposerBranch[0], c.chunk)) : sha256(abi.encode(c.chunk, c.proposerBranch[0]));
        c.proposerBranch = shorter;
        vm.expectRevert(BeaconProof.InvalidProof.selector);
        this.exposed_check(Kind.Proposer, c);
    }

    function test_RevertWhen_IndexBitsAreLeft() public {
        bytes32[] memory branch = new bytes32[](2);
        bytes32 root = sha256(abi.encode(sha256(abi.encode(bytes32("leaf"), bytes32(0))), bytes32(0)));
        this.exposed_verify(root, 4, "leaf", branch);
        uint256[5] memory others = [uint256(0), 1, 2, 8, 4 | (1 << 64)];
        for (uint256 k = 0; k < others.length; ++k) {
            vm.expectRevert(BeaconProof.InvalidProof.selector);
            this.exposed_verify(root, others[k], "leaf", branch);
        }
        vm.expectRevert(BeaconProof.InvalidProof.selector);
        this.exposed_verify(root, 0, "leaf", new bytes32[](256));
    }

    function test_RevertWhen_TheValidatorIndexNamesAnotherField() public {
        Case memory c = _cases[0];
        c.validator = 1 << 40;
        vm.expectRevert(BeaconProof.InvalidProof.selector);
        this.exposed_check(Kind.Pubkey, c);
    }

    function testFuzz_OnlyTwoEpochsAreKnown(uint64 slot) public {
        Case memory c = _cases[0];
        uint64 first = c.stateSlot / 32 * 32;
        slot = uint64(bound(slot, first - 70, first + 140));
        if (slot == c.slot) return;
        c.slot = slot;
        bool inside = slot >= first && slot < first + 64;
        // Four slots share a chunk: another of them has another validator, every other slot another chunk.
        if (!inside) {
            vm.expectRevert(abi.encodeWithSelector(BeaconProof.OutsideOfLookahead.selector, slot, c.stateSlot));
        } else if (slot / 4 != _cases[0].slot / 4) {
            vm.expectRevert(BeaconProof.InvalidProof.selector);
        } else {
            c.validator = slot % 4 + 7;
        }
        this.exposed_check(Kind.Proposer, c);
    }

    function test_TheRootComesFromTheContractOfTheChain() public {
        vm.expectRevert(abi.encodeWithSelector(BeaconProof.UnknownBeaconRoot.selector, 1000));
        this.exposed_rootAt(1000);
        vm.etch(ROOTS, ROOTS_CODE);
        vm.expectRevert(abi.encodeWithSelector(BeaconProof.UnknownBeaconRoot.selector, 1000));
        this.exposed_rootAt(1000);
        vm.store(ROOTS, bytes32(uint256(1000)), bytes32(uint256(1000)));
        vm.store(ROOTS, bytes32(uint256(1000 + 8191)), "root");
        assertEq(this.exposed_rootAt(1000), "root", "root");
        vm.expectRevert(abi.encodeWithSelector(BeaconProof.UnknownBeaconRoot.selector, 1000 + 8191));
        this.exposed_rootAt(1000 + 8191);
    }

    function testFuzz_BytesTurnAroundTwice(uint64 value) public pure {
        assertEq(BeaconProof.fromLittleEndian(BeaconProof.fromLittleEndian(value)), value, "twice");
        bytes32 leaf = BeaconProof.littleEndian(value);
        for (uint256 i = 0; i < 32; ++i) {
            assertEq(uint8(leaf[i]), i < 8 ? uint8(value >> (8 * i)) : 0, "byte");
        }
    }

    function _flipLeaf(Kind k, Case memory c, bytes32 flip, uint256 bit) private pure {
        if (k == Kind.Slot) c.stateSlot ^= uint64(1) << uint64(bit % 64);
        if (k == Kind.Proposer) c.chunk ^= flip;
        if (k == Kind.Pubkey) c.pubkeyRoot ^= flip;
        if (k == Kind.Finalized) c.finalRoot ^= flip;
        if (k == Kind.Randao) c.mix ^= flip;
    }

    function _branch(Kind k, Case memory c) private pure returns (bytes32[] memory) {
        if (k == Kind.Slot) return c.slotBranch;
        if (k == Kind.Proposer) return c.proposerBranch;
        if (k == Kind.Pubkey) return c.pubkeyBranch;
        return k == Kind.Finalized ? c.finalBranch : c.mixBranch;
    }

    function _fulu() private pure returns (Layout memory) {
        return Layout(11_856, (1 << 53) | (3 << 50) | (11 << 44), 724, 6437);
    }
}
