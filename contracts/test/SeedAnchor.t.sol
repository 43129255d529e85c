// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { SeedAnchor } from "../src/SeedAnchor.sol";
import { ISeedAnchor } from "../src/interfaces/ISeedAnchor.sol";
import { Header } from "../src/libraries/Header.sol";
import { Cluster } from "./Cluster.sol";
import { Headers } from "./Headers.sol";

contract SeedAnchorTest is Cluster {
    address private constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;
    bytes private constant HISTORY_CODE =
        hex"3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f35600143038111604257611fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500";
    uint64 private constant ROUND_4 = 4;
    uint64 private constant NUMBER = 20_000_000;
    bytes32 private constant MIX = keccak256("mix");

    function setUp() public override {
        super.setUp();
        vm.etch(HISTORY, HISTORY_CODE);
    }

    function exposed_new(bytes32 seed, uint256 depth) external {
        new SeedAnchor(_grid(), seed, depth);
    }

    // anchoring

    function test_TheSeedComesFromTheFirstBlockOfTheRoundBefore() public {
        (bytes memory header, bytes memory parent) = _blocks(ROUND_4, 0, 1);
        bytes32 want = keccak256(abi.encode(keccak256("lockstep/seed/v1"), block.chainid, ROUND_4, MIX));
        vm.expectEmit(true, true, true, true, address(anchor));
        emit ISeedAnchor.Anchored(ROUND_4, NUMBER, want);
        anchor.anchor(ROUND_4, header, parent);
        _expectSeed(ROUND_4, want, true);

        anchor.anchor(ROUND_4, header, parent);
        anchor.anchor(ROUND_4, "", "");
        vm.warp(_start(ROUND_4 + 3));
        anchor.anchor(ROUND_4, header, parent);
        _expectSeed(ROUND_4, want, true); // a repetition changes nothing, also when the round is closed
    }

    function testFuzz_OnlyTheFirstBlockOfTheRoundBeforeWillDo(uint256 parentTime, uint256 time) public {
        uint256 from = _start(ROUND_4 - 1);
        time = bound(time, from - 50, from + 50);
        parentTime = bound(parentTime, from - 60, time - 1);
        (bytes memory header, bytes memory parent) = _blocksAt(uint64(parentTime), uint64(time), NUMBER);
        vm.warp(from + 51);
        bool first = parentTime < from && time >= from;
        if (!first) {
            vm.expectRevert(abi.encodeWithSelector(ISeedAnchor.NotFirst.selector, parentTime, time, from));
        }
        anchor.anchor(ROUND_4, header, parent);
    }

    function test_TheBordersOfTheFirstBlockAreExact() public {
        uint256 from = _start(ROUND_4 - 1);
        uint256[2][4] memory times = [[from - 1, from], [from, from + 1], [from - 2, from - 1], [from - 1, from + 1]];
        for (uint256 k = 0; k < times.length; ++k) {
            testFuzz_OnlyTheFirstBlockOfTheRoundBeforeWillDo(times[k][0], times[k][1]);
            setUp();
        }
    }

    function test_TheBordersOfDepthAreExact() public {
        uint256[6] memory depths = [uint256(0), CONFIRMATIONS - 1, CONFIRMATIONS, 256, 8191, 8192];
        for (uint256 k = 0; k < depths.length; ++k) {
            testFuzz_ABlockMustBeDeepAndWithinTheHistory(depths[k]);
            setUp();
        }
    }

    function testFuzz_ABlockMustBeDeepAndWithinTheHistory(uint256 depth) public {
        depth = bound(depth, 0, 9000);
        (bytes memory header, bytes memory parent) = _blocks(ROUND_4, 0, 1);
        vm.roll(NUMBER + depth);
        _remember(NUMBER, keccak256(header), depth);
        if (depth < CONFIRMATIONS) {
            vm.expectRevert(abi.encodeWithSelector(ISeedAnchor.TooFewConfirmations.selector, NUMBER, CONFIRMATIONS));
        } else if (depth > 8191) {
            vm.expectRevert(abi.encodeWithSelector(ISeedAnchor.UnknownBlock.selector, NUMBER));
        }
        anchor.anchor(ROUND_4, header, parent);
    }

    function test_RevertWhen_TheBlockIsNotOfThisChain() public {
        (bytes memory header, bytes memory parent) = _blocks(ROUND_4, 0, 1);
        for (uint256 depth = CONFIRMATIONS; depth < 600; depth += 291) {
            vm.roll(NUMBER + depth);
            _remember(NUMBER, keccak256("another"), depth);
            vm.expectRevert(abi.encodeWithSelector(ISeedAnchor.UnknownBlock.selector, NUMBER));
            anchor.anchor(ROUND_4, header, parent);
        }
        vm.etch(HISTORY, "");
        vm.expectRevert(abi.encodeWithSelector(ISeedAnchor.UnknownBlock.selector, NUMBER));
        anchor.anchor(ROUND_4, header, parent);
    }

    function test_RevertWhen_TheParentIsAnotherBlock() public {
        (bytes memory header,) = _blocks(ROUND_4, 0, 1);
        (, bytes memory other) = _blocks(ROUND_4, 0, 2);
        (header,) = _blocks(ROUND_4, 0, 1);
        vm.expectRevert(ISeedAnchor.NotParent.selector);
        anchor.anchor(ROUND_4, header, other);
    }

    function testFuzz_RevertWhen_AnyByteOfAHeaderDiffers(uint256 at, uint8 flip, bool inParent) public {
        (bytes memory header, bytes memory parent) = _blocks(ROUND_4, 0, 1);
        bytes memory target = inParent ? parent : header;
        flip = uint8(bound(flip, 1, 255));
        at = bound(at, 0, target.length - 1);
        target[at] ^= bytes1(flip);
        vm.expectRevert();
        anchor.anchor(ROUND_4, header, parent);
    }

    function testFuzz_AnAnchorIsTakenInTheRoundBeforeUpToTheDeadline(uint64 round, uint256 time) public {
        round = uint64(bound(round, 0, 1 << 32));
        time = bound(time, GENESIS - 900, _start(round + 2));
        (bytes memory header, bytes memory parent) = _blocks(round == 0 ? 1 : round, 0, 1);
        vm.warp(time);
        bool open = round > 0 && time >= _start(round - 1) && time < _start(round) - FREEZE;
        if (!open) vm.expectRevert(abi.encodeWithSelector(ISeedAnchor.RoundClosed.selector, round));
        anchor.anchor(round, header, parent);
    }

    // chaining

    function test_TheFirstSeedIsFixedAtDeployment() public view {
        _expectSeed(0, FIRST_SEED, true);
    }

    function test_RevertWhen_TheSeedIsStillOpen() public {
        vm.warp(_start(ROUND_4) - FREEZE - 1);
        vm.expectRevert(abi.encodeWithSelector(ISeedAnchor.SeedPending.selector, ROUND_4));
        anchor.seedOf(ROUND_4);
        vm.expectRevert(abi.encodeWithSelector(ISeedAnchor.SeedPending.selector, ROUND_4));
        anchor.chain(ROUND_4);
        vm.warp(_start(ROUND_4) - FREEZE);
        anchor.seedOf(ROUND_4);
    }

    function test_ARoundWithoutAnchorChainsFromTheOneBefore() public {
        (bytes memory header, bytes memory parent) = _blocks(ROUND_4, 0, 1);
        anchor.anchor(ROUND_4, header, parent);
        (bytes32 seed,) = anchor.seedOf(ROUND_4);
        vm.warp(_start(10));
        for (uint64 round = 5; round <= 10; ++round) {
            seed = keccak256(abi.encode(seed, round));
            _expectSeed(round, seed, false);
        }
        seed = FIRST_SEED;
        for (uint64 round = 1; round <= 3; ++round) {
            seed = keccak256(abi.encode(seed, round));
            _expectSeed(round, seed, false);
        }
    }

    /// @dev Beside a naive model: anchor some rounds, write down some chained seeds, compare all.
    function testFuzz_WritingChainedSeedsDownChangesNone(uint16 anchoredRounds, uint16 written) public {
        bytes32[17] memory want;
        want[0] = FIRST_SEED;
        for (uint64 round = 1; round <= 16; ++round) {
            if ((anchoredRounds >> (round - 1)) & 1 == 1) {
                (bytes memory header, bytes memory parent) = _blocks(round, 0, round);
                anchor.anchor(round, header, parent);
                want[round] = keccak256(abi.encode(keccak256("lockstep/seed/v1"), block.chainid, round, MIX));
            } else {
                want[round] = keccak256(abi.encode(want[round - 1], round));
            }
            vm.warp(_start(round) - FREEZE);
            if ((written >> (round - 1)) & 1 == 1) anchor.chain(round);
        }
        for (uint64 round = 1; round <= 16; ++round) {
            _expectSeed(round, want[round], (anchoredRounds >> (round - 1)) & 1 == 1);
        }
    }

    function test_AChainedSeedIsToldOnceAndShortensTheWay() public {
        vm.warp(_start(500));
        uint256 before = gasleft();
        (bytes32 want,) = anchor.seedOf(499);
        uint256 far = before - gasleft();
        vm.expectEmit(true, true, true, true, address(anchor));
        emit ISeedAnchor.Chained(499, want);
        anchor.chain(499);
        anchor.chain(499);
        before = gasleft();
        _expectSeed(500, keccak256(abi.encode(want, uint64(500))), false);
        assertLe((before - gasleft()) * 50, far, "gas");
    }

    // deployment

    function test_RevertWhen_ADeploymentMakesNoSense() public {
        vm.expectRevert(ISeedAnchor.InvalidConfig.selector);
        this.exposed_new(0, 5);
        vm.expectRevert(ISeedAnchor.InvalidConfig.selector);
        this.exposed_new(FIRST_SEED, 0);
        vm.expectRevert(ISeedAnchor.InvalidConfig.selector);
        this.exposed_new(FIRST_SEED, 8191);
        this.exposed_new(FIRST_SEED, 8190);
    }

    function _expectSeed(uint64 round, bytes32 want, bool wantAnchored) private view {
        (bytes32 seed, bool anchored) = anchor.seedOf(round);
        assertEq(seed, want, "seed");
        assertEq(anchored, wantAnchored, "anchored");
    }

    /// @dev The first block of the round before `round`, its parent, and a chain that knows it; the time is right for an
    ///      anchor afterwards. `salt` tells parents apart.
    function _blocks(uint64 round, uint64 late, uint64 salt)
        private
        returns (bytes memory header, bytes memory parent)
    {
        uint64 from = uint64(_start(round - 1));
        (header, parent) = _blocksAt(from - 1 - salt % 8, from + late, NUMBER + salt - 1);
        vm.warp(from + 60);
    }

    function _blocksAt(uint64 parentTime, uint64 time, uint64 number)
        private
        returns (bytes memory header, bytes memory parent)
    {
        parent = Headers.encode(
            Headers.Header(keccak256("grandparent"), number - 1, parentTime, "geth", keccak256("before"), 21_000, 6)
        );
        header = Headers.encode(Headers.Header(keccak256(parent), number, time, "", MIX, 0, 6));
        vm.roll(number + CONFIRMATIONS);
        _remember(number, keccak256(header), CONFIRMATIONS);
    }

    /// @dev Makes the chain know a block hash as both sources tell it.
    function _remember(uint256 number, bytes32 hash, uint256 depth) private {
        if (depth > 0 && depth <= 256) vm.setBlockhash(number, hash);
        vm.store(HISTORY, bytes32(number % 8191), hash);
    }
}
