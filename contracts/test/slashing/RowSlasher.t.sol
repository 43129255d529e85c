// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { LatencyBoard } from "../../src/LatencyBoard.sol";
import { ILatencyBoard } from "../../src/interfaces/ILatencyBoard.sol";
import { IRowSlasher } from "../../src/interfaces/IRowSlasher.sol";
import { ISequencerRegistry } from "../../src/interfaces/ISequencerRegistry.sol";
import { RowSlasher } from "../../src/slashing/RowSlasher.sol";
import { Statement } from "./Statement.sol";

contract RowSlasherTest is Statement {
    uint64 private constant TARGET = 6;
    uint96 private constant AMOUNT = 0.02 ether;
    address private constant CHALLENGER = address(0xc4a1);

    RowSlasher private _slasher;

    function setUp() public override {
        super.setUp();
        _slasher = new RowSlasher(board, AMOUNT);
        _appoint(registry, address(_slasher), ISequencerRegistry.Power.Leak);
        _fill(2, 1);
        vm.warp(_start(4));
    }

    function exposed_new(uint96 amount) external {
        new RowSlasher(board, amount);
    }

    function test_TwoRowsCostTheAmount() public {
        (ILatencyBoard.Row memory a, ILatencyBoard.Row memory b) = _rows(TARGET, 1);
        _post(TARGET, a);
        bytes32 key = _slasher.faultKey(vm.addr(_secret(1)), ROLLUP_A, TARGET);
        vm.expectEmit(true, true, true, true, address(registry));
        emit ISequencerRegistry.Slashed(1, key, address(_slasher), CHALLENGER, AMOUNT, 1);
        _bring(TARGET, a, b);
        assertEq(registry.sequencer(1).bond, BOND - AMOUNT, "the amount");
        assertTrue(registry.statusOf(1) == ISequencerRegistry.Status.Active, "goes on");
        board.proveContradiction(TARGET, a, b);
        assertEq(board.contradictions(vm.addr(_secret(1))), 1, "the board counts by itself");
    }

    function test_ARoundCountsOnceAndAnotherAgain() public {
        (ILatencyBoard.Row memory a, ILatencyBoard.Row memory b) = _rows(TARGET, 1);
        board.proveContradiction(TARGET, a, b);
        _bring(TARGET, a, b);
        bytes32 key = _slasher.faultKey(vm.addr(_secret(1)), ROLLUP_A, TARGET);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.AlreadySlashed.selector, 1, key));
        _bring(TARGET, b, a);
        ILatencyBoard.Row memory c = _signed(TARGET, 1, _rtts(1, 3), "third");
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.AlreadySlashed.selector, 1, key));
        _bring(TARGET, a, c);
        (a, b) = _rows(TARGET + 1, 1);
        _bring(TARGET + 1, a, b);
        assertEq(registry.sequencer(1).bond, BOND - 2 * AMOUNT, "twice");
    }

    function test_TheCapHoldsAndTheEvidenceStaysGood() public {
        ILatencyBoard.Row memory a;
        ILatencyBoard.Row memory b;
        for (uint64 round = 4; round < 6; ++round) {
            (a, b) = _rows(round, 1);
            _bring(round, a, b);
        }
        (a, b) = _rows(6, 1);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.CapReached.selector, 1, uint256(200), uint256(100)));
        _bring(6, a, b);
        vm.warp(_start(10));
        _bring(6, a, b);
        assertEq(registry.sequencer(1).bond, BOND - 3 * AMOUNT, "in the next window");
    }

    function test_RevertWhen_TheRowsDoNotContradict() public {
        (ILatencyBoard.Row memory a, ILatencyBoard.Row memory b) = _rows(TARGET, 1);
        vm.expectRevert(IRowSlasher.NoContradiction.selector);
        _bring(TARGET, a, a);
        b = _signed(TARGET, 2, _rtts(1, 2), "of another");
        vm.expectRevert(IRowSlasher.NoContradiction.selector);
        _bring(TARGET, a, b);
        b = _signed(TARGET + 1, 1, _rtts(1, 2), "for another round");
        vm.expectRevert();
        _bring(TARGET, a, b);
    }

    function test_RevertWhen_TheRowsAreOfAnotherBoard() public {
        LatencyBoard first = board;
        board = new LatencyBoard(registry, UNIT, 0);
        (ILatencyBoard.Row memory a, ILatencyBoard.Row memory b) = _rows(TARGET, 1);
        vm.expectRevert();
        _bring(TARGET, a, b);
        board = first;
    }

    function test_RevertWhen_TheSigningKeySigned() public {
        (ILatencyBoard.Row memory a, ILatencyBoard.Row memory b) = _rows(TARGET, 1);
        bytes32 digest = board.rowDigest(TARGET, 1, b.rtts, b.details);
        (b.r, b.vs) = vm.signCompact(_signingSecret(1), digest);
        vm.expectRevert(abi.encodeWithSelector(IRowSlasher.InvalidSigner.selector, 1, vm.addr(_signingSecret(1))));
        _bring(TARGET, a, b);
    }

    /// An entry that comes later with the keys of another is not fined for what they signed about its id before.
    function test_RevertWhen_TheRoundIsBeforeItsTime() public {
        vm.deal(address(this), BOND);
        ISequencerRegistry.Registration memory r = _registration(ROLLUP_A, 4);
        assertEq(registry.register{ value: BOND }(r)[0], 4, "id");
        (ILatencyBoard.Row memory a, ILatencyBoard.Row memory b) = _rows(6, 4);
        vm.expectRevert(abi.encodeWithSelector(IRowSlasher.NotItsRound.selector, 4, uint64(6)));
        _bring(6, a, b);
        (a, b) = _rows(7, 4);
        _bring(7, a, b);
        (a, b) = _rows(7, 5);
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.UnknownSequencer.selector, 5));
        _bring(7, a, b);
    }

    function test_RevertWhen_TheAmountDoesNotFitTheCap() public {
        vm.expectRevert(IRowSlasher.InvalidConfig.selector);
        this.exposed_new(0);
        this.exposed_new(0.05 ether);
        vm.expectRevert(IRowSlasher.InvalidConfig.selector);
        this.exposed_new(0.05 ether + 1);
    }

    function testFuzz_RevertWhen_OneBitIsFlipped(uint256 field, uint256 bit) public {
        (ILatencyBoard.Row memory a, ILatencyBoard.Row memory b) = _rows(TARGET, 1);
        field = bound(field, 0, 4);
        bytes32 flip = bytes32(uint256(1) << (bit % 256));
        uint64 round = TARGET;
        if (field == 0) b.rtts[bit % 2] ^= bytes1(uint8(1 << (bit / 2 % 8)));
        if (field == 1) b.details ^= flip;
        if (field == 2) b.r ^= flip;
        if (field == 3) b.vs ^= flip;
        if (field == 4) round ^= uint64(1 << (bit % 64));
        vm.expectRevert();
        _bring(round, a, b);
        vm.expectRevert();
        _bring(round, b, a);
    }

    function _rows(uint64 round, uint32 id) private view returns (ILatencyBoard.Row memory, ILatencyBoard.Row memory) {
        return (_signed(round, id, _rtts(1, 1), "one"), _signed(round, id, _rtts(1, 2), "two"));
    }

    function _bring(uint64 round, ILatencyBoard.Row memory a, ILatencyBoard.Row memory b) private {
        vm.prank(CHALLENGER);
        _slasher.slash(round, a, b);
    }
}
