// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { LatencyBoard } from "../src/LatencyBoard.sol";
import { SeedAnchor } from "../src/SeedAnchor.sol";
import { SequencerRegistry } from "../src/SequencerRegistry.sol";
import { ILatencyBoard } from "../src/interfaces/ILatencyBoard.sol";
import { ISequencerRegistry } from "../src/interfaces/ISequencerRegistry.sol";
import { Grid } from "../src/types/Grid.sol";
import { Test } from "./Test.sol";

/// @notice A cluster of two rollups with registry, board and anchor, and the hands to fill it.
abstract contract Cluster is Test {
    uint64 internal constant ROLLUP_A = 901;
    uint64 internal constant ROLLUP_B = 902;
    uint64 internal constant GENESIS = 1_800_000_000;
    uint64 internal constant EPOCH_SECONDS = 12;
    uint64 internal constant EPOCHS = 10;
    uint64 internal constant FREEZE = 24;
    uint64 internal constant ROUND = EPOCH_SECONDS * EPOCHS;
    uint64 internal constant EXIT_DELAY = 4 * ROUND;
    uint64 internal constant DISPUTE_WINDOW = ROUND;
    uint96 internal constant BOND = 1 ether;
    uint96 internal constant IDLE = 0.25 ether;
    uint256 internal constant CONFIRMATIONS = 5;
    uint32 internal constant UNIT = 100;
    bytes32 internal constant FIRST_SEED = keccak256("first seed");
    address internal constant AUTHORITY = address(0xa07);
    address internal constant INSURANCE = address(0x1175);

    SequencerRegistry internal registry;
    LatencyBoard internal board;
    SeedAnchor internal anchor;

    function setUp() public virtual {
        vm.warp(GENESIS - 1000);
        registry = new SequencerRegistry(_grid(), _config());
        board = new LatencyBoard(registry, UNIT, 0);
        anchor = new SeedAnchor(_grid(), FIRST_SEED, CONFIRMATIONS);
    }

    function _grid() internal pure returns (Grid memory) {
        return Grid(GENESIS, EPOCH_SECONDS, EPOCHS, FREEZE);
    }

    function _config() internal pure returns (ISequencerRegistry.Config memory config) {
        config.authority = AUTHORITY;
        config.insurance = INSURANCE;
        config.rollups = new uint64[](2);
        (config.rollups[0], config.rollups[1]) = (ROLLUP_A, ROLLUP_B);
        config.idleBond = IDLE;
        config.activeBond = BOND;
        config.exitDelay = EXIT_DELAY;
        config.disputeWindow = DISPUTE_WINDOW;
        config.maxPerRollup = 64;
        config.rewardShare = 1000;
        config.leakShare = 500;
        config.leakWindow = 10;
    }

    function _start(uint64 round) internal pure returns (uint256) {
        return GENESIS + uint256(round) * ROUND;
    }

    /// @dev The private measurement key that sequencer `id` is registered with.
    function _secret(uint32 id) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode("measurement key", id)));
    }

    /// @dev The private signing key that sequencer `id` is registered with.
    function _signingSecret(uint32 id) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode("signing key", id)));
    }

    function _owner(uint32 id) internal pure returns (address) {
        return address(uint160(0x1000 + id));
    }

    /// @dev Registers the next free id; callers know it, because ids are given out in order.
    function _register(uint32 id, uint64 rollup) internal {
        address owner = _owner(id);
        vm.deal(owner, BOND);
        vm.prank(owner);
        uint32[] memory given = registry.register{ value: BOND }(_registration(rollup, id));
        assertEq(given[0], id, "id");
    }

    /// @dev What sequencer `id` brings.
    function _registration(uint64 rollup, uint32 id) internal pure returns (ISequencerRegistry.Registration memory r) {
        r.rollups = new uint64[](1);
        r.rollups[0] = rollup;
        r.signingKey = vm.addr(_signingSecret(id));
        r.measurementKey = vm.addr(_secret(id));
        r.evidenceDigest = keccak256("evidence");
        r.peerDigest = keccak256("peer");
        r.endpoints = "203.0.113.7:8620";
    }

    function _stepDown(uint32 id, uint96 amount) internal {
        vm.prank(_owner(id));
        registry.stepDown(id, amount);
    }

    function _restore(uint32 id, uint256 amount) internal {
        vm.deal(_owner(id), amount);
        vm.prank(_owner(id));
        registry.restore{ value: amount }(id);
    }

    /// @dev Gives this contract a power; before genesis at once.
    function _empower(ISequencerRegistry.Power power) internal {
        vm.prank(AUTHORITY);
        registry.setPower(address(this), power);
    }

    function _admit(uint32 id) internal {
        address key = vm.addr(_secret(id));
        vm.prank(AUTHORITY);
        registry.admit(id, key);
    }

    /// @dev `n` sequencers of side A with the ids 1 to n, then `m` of side B.
    function _fill(uint32 n, uint32 m) internal {
        for (uint32 id = 1; id <= n + m; ++id) {
            _register(id, id <= n ? ROLLUP_A : ROLLUP_B);
            _admit(id);
        }
    }

    /// @dev A row of `count` values made from `salt`, in the packing of the board.
    function _rtts(uint256 count, uint256 salt) internal pure returns (bytes memory rtts) {
        rtts = new bytes((3 * count + 1) / 2);
        for (uint256 k = 0; k < count; ++k) {
            uint256 value = uint256(keccak256(abi.encode(salt, k))) % 4096;
            uint256 at = k / 2 * 3;
            if (k % 2 == 0) {
                rtts[at] = bytes1(uint8(value >> 4));
                rtts[at + 1] = bytes1(uint8(value << 4));
            } else {
                rtts[at + 1] |= bytes1(uint8(value >> 8));
                rtts[at + 2] = bytes1(uint8(value));
            }
        }
    }

    function _signed(uint64 round, uint32 id, bytes memory rtts, bytes32 details)
        internal
        view
        returns (ILatencyBoard.Row memory row)
    {
        bytes32 digest = board.rowDigest(round, id, rtts, details);
        (bytes32 r, bytes32 vs) = vm.signCompact(_secret(id), digest);
        return ILatencyBoard.Row(id, rtts, details, r, vs);
    }

    function _post(uint64 round, ILatencyBoard.Row memory row) internal {
        board.post(round, row.sequencer, row.rtts, row.details, row.r, row.vs);
    }
}
