// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import { LatencyBoard } from "../src/LatencyBoard.sol";
import { SequencerRegistry } from "../src/SequencerRegistry.sol";
import { ILatencyBoard } from "../src/interfaces/ILatencyBoard.sol";
import { ISequencerRegistry } from "../src/interfaces/ISequencerRegistry.sol";
import { Cluster } from "./Cluster.sol";

contract LatencyBoardTest is Cluster {
    uint64 private constant TARGET = 5;

    function setUp() public override {
        super.setUp();
        _fill(3, 2); // ids 1 to 3 on side A, 4 and 5 on side B
        vm.warp(_start(TARGET - 2));
    }

    function exposed_post(uint64 round, ILatencyBoard.Row memory row) external {
        _post(round, row);
    }

    function exposed_new(SequencerRegistry registry_, uint32 unit, uint16 reach) external {
        new LatencyBoard(registry_, unit, reach);
    }

    // posting

    function test_TheHashStartsWithTheSetsAndRunsOverRowsInOrder() public {
        (bytes32 hash, uint256 posters) = board.commitment(TARGET);
        assertEq(hash, 0, "empty");
        assertEq(posters, 0, "nobody");

        ILatencyBoard.Row memory first = _signed(TARGET, 4, _rtts(3, 1), "x");
        ILatencyBoard.Row memory second = _signed(TARGET, 2, _rtts(2, 2), "y");
        _post(TARGET, first);
        _post(TARGET, second);

        bytes32 want = keccak256(abi.encode(uint256(0x0e), uint256(0x30)));
        want = keccak256(abi.encodePacked(want, uint8(4), first.rtts));
        want = keccak256(abi.encodePacked(want, uint8(2), second.rtts));
        (hash, posters) = board.commitment(TARGET);
        assertEq(hash, want, "hash");
        assertEq(board.hashOf(TARGET), want, "hash alone");
        assertEq(posters, (1 << 4) | (1 << 2), "posters");
    }

    function test_ARowIsToldWithItsSignature() public {
        ILatencyBoard.Row memory row = _signed(TARGET, 1, _rtts(2, 1), "x");
        vm.expectEmit(true, true, true, true, address(board));
        emit ILatencyBoard.RowPosted(TARGET, 1, row.rtts, row.details, row.r, row.vs);
        _post(TARGET, row);
    }

    function testFuzz_ABatchEqualsTheSameRowsOneByOne(uint256 salt, uint8 first) public {
        ILatencyBoard.Row[] memory rows = _all(salt);
        uint256 alone = bound(first, 0, rows.length - 1);
        uint256 id = vm.snapshotState();
        _post(TARGET, rows[alone]);
        for (uint256 i = 0; i < rows.length; ++i) {
            if (i != alone) _post(TARGET, rows[i]);
        }
        (bytes32 want, uint256 wantPosters) = board.commitment(TARGET);

        assertTrue(vm.revertToState(id), "reverted");
        _post(TARGET, rows[alone]);
        board.postMany(TARGET, rows); // skips the one that is there
        (bytes32 hash, uint256 posters) = board.commitment(TARGET);
        assertEq(hash, want, "hash");
        assertEq(posters, wantPosters, "posters");
        assertEq(posters, 0x3e, "all five");
        board.postMany(TARGET, rows);
        (bytes32 again,) = board.commitment(TARGET);
        assertEq(again, hash, "a repetition changes nothing");
    }

    function testFuzz_RowsAreTakenDuringTheRoundTwoBeforeOnly(uint64 round, uint256 time) public {
        round = uint64(bound(round, 0, 1 << 32));
        time = bound(time, GENESIS - 900, _start(round + 3));
        ILatencyBoard.Row memory row = _signed(round, 1, _rtts(2, 1), "x");
        vm.warp(time);
        bool open = round >= 2 && time >= _start(round - 2) && time < _start(round - 1);
        if (!open) vm.expectRevert(abi.encodeWithSelector(ILatencyBoard.RoundClosed.selector, round));
        this.exposed_post(round, row);
    }

    function test_RevertWhen_ARoundIsClosed() public {
        ILatencyBoard.Row[] memory rows = _all(1);
        vm.warp(_start(TARGET - 1));
        vm.expectRevert(abi.encodeWithSelector(ILatencyBoard.RoundClosed.selector, TARGET));
        board.postMany(TARGET, rows);
    }

    function test_RevertWhen_ASequencerPostsTwice() public {
        _post(TARGET, _signed(TARGET, 1, _rtts(2, 1), "x"));
        ILatencyBoard.Row memory row = _signed(TARGET, 1, _rtts(2, 2), "x");
        vm.expectRevert(abi.encodeWithSelector(ILatencyBoard.AlreadyPosted.selector, TARGET, 1));
        this.exposed_post(TARGET, row);
    }

    function test_RevertWhen_TheSequencerIsNoMemberOfTheRound() public {
        _register(6, ROLLUP_A);
        _admit(6); // counts later
        ILatencyBoard.Row memory row = _signed(TARGET, 6, _rtts(2, 1), "x");
        vm.expectRevert(abi.encodeWithSelector(ILatencyBoard.NotMember.selector, TARGET, 6));
        this.exposed_post(TARGET, row);
        row = _signed(TARGET, 300, _rtts(2, 1), "x");
        vm.expectRevert(abi.encodeWithSelector(ILatencyBoard.NotMember.selector, TARGET, 300));
        this.exposed_post(TARGET, row);
    }

    function test_AnExpelledMemberPostsForTheRoundsThatKnowIt() public {
        vm.prank(AUTHORITY);
        registry.expel(1);
        _post(TARGET, _signed(TARGET, 1, _rtts(2, 1), "x"));
        vm.warp(_start(TARGET - 1));
        ILatencyBoard.Row memory row = _signed(TARGET + 1, 1, _rtts(2, 1), "x");
        vm.expectRevert(abi.encodeWithSelector(ILatencyBoard.NotMember.selector, TARGET + 1, 1));
        this.exposed_post(TARGET + 1, row);
    }

    function testFuzz_RevertWhen_TheLengthIsNotThatOfTheOtherSet(uint256 length) public {
        length = bound(length, 0, 200);
        ILatencyBoard.Row memory row = _signed(TARGET, 4, new bytes(length), "x");
        if (length != 5) {
            vm.expectRevert(abi.encodeWithSelector(ILatencyBoard.InvalidLength.selector, length, 5));
        }
        this.exposed_post(TARGET, row);
    }

    function test_RevertWhen_ThePaddingIsNotZero() public {
        bytes memory rtts = _rtts(3, 1);
        rtts[4] |= 0x01;
        ILatencyBoard.Row memory row = _signed(TARGET, 4, rtts, "x");
        vm.expectRevert(ILatencyBoard.InvalidPadding.selector);
        this.exposed_post(TARGET, row);
    }

    function test_RowsOfTheSharedVectorsAreTaken() public {
        string memory json = vm.readFile("../testdata/vectors/row.json");
        uint256 k = 0;
        for (; vm.keyExistsJson(json, string.concat("$[", vm.toString(k), "]")); ++k) {
            string memory at = string.concat("$[", vm.toString(k), "]");
            uint32 count = uint32(vm.parseJsonIntArray(json, string.concat(at, ".rtts")).length);
            super.setUp();
            _fill(count, 1);
            vm.warp(_start(TARGET - 2));
            _post(TARGET, _signed(TARGET, count + 1, vm.parseJsonBytes(json, string.concat(at, ".packed")), bytes32(k)));
        }
        assertTrue(k > 0, "vectors");
    }

    // signatures

    function test_RevertWhen_AnotherKeySigned() public {
        ILatencyBoard.Row memory row = _signed(TARGET, 1, _rtts(2, 1), "x");
        row.sequencer = 2;
        vm.expectRevert();
        this.exposed_post(TARGET, row);
        bytes32 digest = board.rowDigest(TARGET, 1, row.rtts, row.details);
        (row.r, row.vs) = vm.signCompact(_secret(2), digest);
        row.sequencer = 1;
        vm.expectRevert(abi.encodeWithSelector(ILatencyBoard.InvalidSigner.selector, 1, vm.addr(_secret(2))));
        this.exposed_post(TARGET, row);
    }

    function testFuzz_RevertWhen_AnyBitOfTheSignedRowDiffers(uint256 which, uint256 bit) public {
        ILatencyBoard.Row memory row = _signed(TARGET, 1, _rtts(2, 1), "x");
        which = bound(which, 0, 3);
        bytes32 flip = bytes32(1 << bound(bit, 0, 255));
        if (which == 0) row.rtts[bit % 3] ^= bytes1(uint8(1 << (bound(bit, 0, 7))));
        if (which == 1) row.details ^= flip;
        if (which == 2) row.r ^= flip;
        if (which == 3) row.vs ^= flip;
        vm.expectRevert();
        this.exposed_post(TARGET, row);
    }

    function test_RevertWhen_TheSignatureHasHighS() public {
        bytes memory rtts = _rtts(2, 1);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(_secret(1), board.rowDigest(TARGET, 1, rtts, "x"));
        uint256 n = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        uint256 high = n - uint256(s);
        // EIP-2098 leaves the top bit to the parity; a high s that fits below it is still refused.
        bytes32 vs = bytes32(high | (v == 27 ? 1 << 255 : 0));
        vm.expectRevert();
        board.post(TARGET, 1, rtts, "x", r, vs);
        vs = bytes32(((uint256(1) << 255) - 1));
        vm.expectRevert(abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureS.selector, bytes32((uint256(1) << 255) - 1)));
        board.post(TARGET, 1, rtts, "x", r, vs);
    }

    function test_ASignatureIsBoundToChainAndBoard() public {
        ILatencyBoard.Row memory row = _signed(TARGET, 1, _rtts(2, 1), "x");
        LatencyBoard other = new LatencyBoard(registry, UNIT, 0);
        assertTrue(
            other.rowDigest(TARGET, 1, row.rtts, "x") != board.rowDigest(TARGET, 1, row.rtts, "x"), "another board"
        );
        vm.chainId(77);
        vm.expectRevert();
        this.exposed_post(TARGET, row);
    }

    function test_TheDigestIsEip712OfTheRow() public view {
        bytes memory rtts = _rtts(2, 1);
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("lockstep LatencyBoard"),
                keccak256("1"),
                block.chainid,
                address(board)
            )
        );
        bytes32 row = keccak256(
            abi.encode(
                keccak256("LatencyRow(uint64 round,uint32 sequencer,bytes rtts,bytes32 details)"),
                TARGET,
                uint32(1),
                keccak256(rtts),
                bytes32("x")
            )
        );
        assertEq(board.rowDigest(TARGET, 1, rtts, "x"), keccak256(abi.encodePacked("\x19\x01", domain, row)), "digest");
    }

    // reach

    function testFuzz_OutOfReachIsWhoseValuesAllExceedIt(uint16 reach, uint16[3] memory values, bool many) public {
        reach = uint16(bound(reach, 0, 0xffe));
        board = new LatencyBoard(registry, UNIT, reach);
        for (uint256 k = 0; k < 3; ++k) {
            values[k] = uint16(bound(values[k], reach > 3 ? reach - 3 : 0, reach + 3 > 0xfff ? 0xfff : reach + 3));
        }
        bytes memory rtts =
            abi.encodePacked(bytes3((uint24(values[0]) << 12) | values[1]), bytes2(uint16(values[2] << 4)));
        ILatencyBoard.Row[] memory rows = new ILatencyBoard.Row[](2);
        (rows[0], rows[1]) = (_signed(TARGET, 4, rtts, "x"), _signed(TARGET, 1, hex"fff000", "x"));
        if (!many) _post(TARGET, rows[0]);
        board.postMany(TARGET, rows);
        bool far = reach != 0 && values[0] > reach && values[1] > reach && values[2] > reach;
        assertEq(board.outOfReach(TARGET), far ? 1 << 4 : 0, "out of reach");
    }

    // contradictions

    function test_TwoDifferentSignedRowsAreAContradictionOnce() public {
        ILatencyBoard.Row memory a = _signed(TARGET, 1, _rtts(2, 1), "x");
        ILatencyBoard.Row memory b = _signed(TARGET, 1, _rtts(2, 2), "x");
        address key = vm.addr(_secret(1));
        vm.warp(_start(TARGET + 7));
        vm.expectEmit(true, true, true, true, address(board));
        emit ILatencyBoard.Contradicted(
            1, TARGET, key, board.rowDigest(TARGET, 1, a.rtts, a.details), board.rowDigest(TARGET, 1, b.rtts, b.details)
        );
        board.proveContradiction(TARGET, a, b);
        assertEq(board.contradictions(key), 1, "flagged");

        ILatencyBoard.Row memory c = _signed(TARGET, 1, _rtts(2, 1), "other details");
        board.proveContradiction(TARGET, b, a);
        board.proveContradiction(TARGET, a, c);
        assertEq(board.contradictions(key), 1, "the same round counts once, whatever the rows");
        board.proveContradiction(
            TARGET + 1, _signed(TARGET + 1, 1, _rtts(2, 1), "x"), _signed(TARGET + 1, 1, _rtts(2, 2), "x")
        );
        assertEq(board.contradictions(key), 2, "another round counts again");
    }

    function test_RevertWhen_TheRowsAreEqualOrOfDifferentSequencersOrForged() public {
        ILatencyBoard.Row memory a = _signed(TARGET, 1, _rtts(2, 1), "x");
        vm.expectRevert(ILatencyBoard.NoContradiction.selector);
        board.proveContradiction(TARGET, a, a);
        ILatencyBoard.Row memory b = _signed(TARGET, 2, _rtts(2, 2), "x");
        vm.expectRevert(ILatencyBoard.NoContradiction.selector);
        board.proveContradiction(TARGET, a, b);
        b = _signed(TARGET + 1, 1, _rtts(2, 2), "x"); // another round is no contradiction
        vm.expectRevert();
        board.proveContradiction(TARGET, a, b);
        b = _signed(TARGET, 9, _rtts(2, 2), "x");
        a = _signed(TARGET, 9, _rtts(2, 1), "x");
        vm.expectRevert(abi.encodeWithSelector(ILatencyBoard.InvalidSigner.selector, 9, vm.addr(_secret(9))));
        board.proveContradiction(TARGET, a, b);
    }

    // deployment

    function test_TheBoardTakesTheGridOfTheRegistry() public view {
        assertEq(abi.encode(board.grid()), abi.encode(registry.grid()), "grid");
        assertEq(board.unitMicros(), UNIT, "unit");
    }

    function test_RevertWhen_TheClusterHasThreeRollupsOrNoUnit() public {
        vm.expectRevert(ILatencyBoard.InvalidConfig.selector);
        this.exposed_new(registry, 0, 0);
        ISequencerRegistry.Config memory config = _config();
        config.rollups = new uint64[](3);
        (config.rollups[0], config.rollups[1], config.rollups[2]) = (5, 6, 7);
        SequencerRegistry wide = new SequencerRegistry(_grid(), config);
        vm.expectRevert(ILatencyBoard.InvalidConfig.selector);
        this.exposed_new(wide, UNIT, 0);
    }

    function test_RevertWhen_TheReachIsUnmeasured() public {
        vm.expectRevert(ILatencyBoard.InvalidConfig.selector);
        this.exposed_new(registry, UNIT, 0xfff);
        this.exposed_new(registry, UNIT, 0xffe);
    }

    /// @dev A row of every member, in an order that is not that of the ids.
    function _all(uint256 salt) private view returns (ILatencyBoard.Row[] memory rows) {
        rows = new ILatencyBoard.Row[](5);
        uint32[5] memory ids = [uint32(4), 1, 5, 3, 2];
        for (uint256 i = 0; i < 5; ++i) {
            rows[i] = _signed(TARGET, ids[i], _rtts(ids[i] > 3 ? 3 : 2, salt ^ i), bytes32(salt));
        }
    }
}
