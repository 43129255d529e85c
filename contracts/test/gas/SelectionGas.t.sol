// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { BeaconForks } from "../../src/BeaconForks.sol";
import { LeaderSchedule } from "../../src/LeaderSchedule.sol";
import { Lookahead } from "../../src/Lookahead.sol";
import { ProposerRegistry } from "../../src/ProposerRegistry.sol";
import { IElections } from "../../src/interfaces/IElections.sol";
import { IProposerRegistry } from "../../src/interfaces/IProposerRegistry.sol";
import { BeaconProof, Layout } from "../../src/libraries/BeaconProof.sol";
import { Cluster } from "../Cluster.sol";
import { Vectors } from "../libraries/Vectors.sol";

/// @notice The proofs alone, so that each can be measured.
contract Proofs {
    function slot(bytes32 root, uint64 value, bytes32[] calldata branch) external view {
        BeaconProof.verifySlot(root, value, branch);
    }

    function proposer(
        bytes32 root,
        Layout calldata layout,
        uint64 stateSlot,
        uint64 slot_,
        bytes32 chunk,
        bytes32[] calldata branch
    ) external view {
        BeaconProof.proposerAt(root, layout, stateSlot, slot_, chunk, branch);
    }

    function pubkey(bytes32 root, Layout calldata layout, uint256 validator, bytes32 leaf, bytes32[] calldata branch)
        external
        view
    {
        BeaconProof.verifyPubkey(root, layout, validator, leaf, branch);
    }

    function finalized(bytes32 root, Layout calldata layout, uint64 epoch, bytes32 leaf, bytes32[] calldata branch)
        external
        view
    {
        BeaconProof.verifyFinalized(root, layout, epoch, leaf, branch);
    }
}

/// @notice Gas of selection: of views the call alone with cold state, of the rest whole transactions.
contract SelectionGasTest is Cluster, Vectors {
    address private constant ROOTS = 0x000F3df6D732807Ef1319fB7B8bB8522d0Beac02;
    bytes private constant ROOTS_CODE =
        hex"3373fffffffffffffffffffffffffffffffffffffffe14604d57602036146024575f5ffd5b5f35801560495762001fff810690815414603c575f5ffd5b62001fff01545f5260205ff35b5f5ffd5b62001fff42064281555f359062001fff015500";
    uint64 private constant BEACON_GENESIS = 1_606_824_023;

    function test_Lookahead() public {
        Lookahead ahead = new Lookahead(new LeaderSchedule(board, anchor, IElections(address(0)), 0));
        _fill(10, 10);
        vm.warp(_start(3));
        anchor.chain(3);
        _cool();
        ahead.lookahead(32, 10);
        vm.snapshotGasLastCall("Lookahead", "lookahead(32, 10)");
        _cool();
        ahead.lookahead(64, 64);
        vm.snapshotGasLastCall("Lookahead", "lookahead(64, 64)");
        _cool();
        ahead.lookahead(ROLLUP_B, 3 * EPOCHS, EPOCHS);
        vm.snapshotGasLastCall("Lookahead", "a round of 10 by fallback 10x10");
        uint64[] memory both = new uint64[](2);
        (both[0], both[1]) = (ROLLUP_A, ROLLUP_B);
        _cool();
        ahead.lookaheadAll(both, 3 * EPOCHS, EPOCHS);
        vm.snapshotGasLastCall("Lookahead", "a round of 10 for both by fallback 10x10");
    }

    function test_Proposers() public {
        string memory json = read("proposers.json");
        BeaconForks forks = new BeaconForks(address(this), BEACON_GENESIS, 12);
        forks.append(BEACON_GENESIS, type(uint64).max, _fulu());
        vm.snapshotGasLastCall("BeaconForks", "append");
        ProposerRegistry proposers = ProposerRegistry(vm.parseJsonAddress(json, "$.registry"));
        vm.etch(address(proposers), address(new ProposerRegistry(forks, 1152, 768)).code);
        vm.chainId(vm.parseJsonUint(json, "$.chain_id"));
        address operator = vm.parseJsonAddress(json, "$.proposers[0].operator");
        bytes memory pubkey = vm.parseJsonBytes(json, "$.proposers[0].pubkey");
        bytes memory signature = vm.parseJsonBytes(json, "$.proposers[0].opt_in");
        vm.warp(BEACON_GENESIS + 13_164_549 * 12 - 1 days);
        vm.prank(operator);
        proposers.optIn(pubkey, signature);
        vm.snapshotGasLastCall("ProposerRegistry", "optIn, first of a validator");

        (uint64 slot, IProposerRegistry.Evidence memory e) = _evidence(forks);
        vm.warp(forks.timeOf(slot));
        require(proposers.primaryAt(slot, e) == operator, "primary");
        vm.snapshotGasLastCall("ProposerRegistry", "primaryAt");

        vm.prank(operator);
        proposers.optOut(e.pubkeyRoot);
        vm.snapshotGasLastCall("ProposerRegistry", "optOut");
    }

    function test_Proofs() public {
        string memory json = read("beacon.json");
        Proofs proofs = new Proofs();
        bytes32 root = vm.parseJsonBytes32(json, "$[0].root");
        uint64 at_ = uint64(vm.parseJsonUint(json, "$[0].state_slot"));
        bytes32[] memory branch = vm.parseJsonBytes32Array(json, "$[0].slot_branch");
        proofs.slot(root, at_, branch);
        vm.snapshotGasLastCall("BeaconProof", "slot, 3 hashes");
        bytes32 leaf = vm.parseJsonBytes32(json, "$[0].chunk");
        branch = vm.parseJsonBytes32Array(json, "$[0].proposer_branch");
        proofs.proposer(root, _fulu(), at_, at_, leaf, branch);
        vm.snapshotGasLastCall("BeaconProof", "proposer, 13 hashes");
        leaf = vm.parseJsonBytes32(json, "$[0].pubkey_root");
        branch = vm.parseJsonBytes32Array(json, "$[0].pubkey_branch");
        uint256 validator = vm.parseJsonUint(json, "$[0].validator");
        proofs.pubkey(root, _fulu(), validator, leaf, branch);
        vm.snapshotGasLastCall("BeaconProof", "pubkey, 53 hashes");
        leaf = vm.parseJsonBytes32(json, "$[0].final_root");
        branch = vm.parseJsonBytes32Array(json, "$[0].final_branch");
        uint64 epoch = uint64(vm.parseJsonUint(json, "$[0].final_epoch"));
        proofs.finalized(root, _fulu(), epoch, leaf, branch);
        vm.snapshotGasLastCall("BeaconProof", "finalized, 9 hashes");
    }

    /// @dev Makes the state of the contracts cold again, as a caller finds it.
    function _cool() private {
        vm.cool(address(registry));
        vm.cool(address(board));
        vm.cool(address(anchor));
    }

    function _evidence(BeaconForks forks) private returns (uint64 slot, IProposerRegistry.Evidence memory e) {
        string memory json = read("beacon.json");
        slot = uint64(vm.parseJsonUint(json, "$[0].slot"));
        e.stateSlot = uint64(vm.parseJsonUint(json, "$[0].state_slot"));
        e.timestamp = uint64(forks.timeOf(e.stateSlot)) + 12;
        e.slotBranch = vm.parseJsonBytes32Array(json, "$[0].slot_branch");
        e.chunk = vm.parseJsonBytes32(json, "$[0].chunk");
        e.proposerBranch = vm.parseJsonBytes32Array(json, "$[0].proposer_branch");
        e.pubkeyRoot = vm.parseJsonBytes32(json, "$[0].pubkey_root");
        e.pubkeyBranch = vm.parseJsonBytes32Array(json, "$[0].pubkey_branch");
        vm.etch(ROOTS, ROOTS_CODE);
        vm.store(ROOTS, bytes32(uint256(e.timestamp) % 8191), bytes32(uint256(e.timestamp)));
        vm.store(ROOTS, bytes32(uint256(e.timestamp) % 8191 + 8191), vm.parseJsonBytes32(json, "$[0].root"));
    }

    function _fulu() private pure returns (Layout memory) {
        return Layout(11_856, (1 << 53) | (3 << 50) | (11 << 44), 724, 6437);
    }
}
