// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { IERC7802 } from "@openzeppelin/contracts/interfaces/draft-IERC7802.sol";

import { CrossBridge } from "../../src/l2/CrossBridge.sol";
import { CrossLedger } from "../../src/l2/CrossLedger.sol";
import { CrossToken } from "../../src/l2/CrossToken.sol";
import { ICrossBridge } from "../../src/l2/interfaces/ICrossBridge.sol";
import { ICrossLedger } from "../../src/l2/interfaces/ICrossLedger.sol";
import { Test } from "../Test.sol";

/// @notice Stands at the place of the messenger: keeps what is sent, and relays what it is told to.
contract FakeMessenger {
    struct Message {
        uint256 destination;
        address target;
        bytes data;
    }

    Message[] private _sent;
    address private _sender;
    uint256 private _source;

    function sendMessage(uint256 destination, address target, bytes calldata data) external returns (bytes32) {
        _sent.push(Message(destination, target, data));
        return keccak256(data);
    }

    function sent() external view returns (Message[] memory) {
        return _sent;
    }

    function crossDomainMessageContext() external view returns (address, uint256) {
        return (_sender, _source);
    }

    /// Reverts as the target does.
    function relayFrom(address sender, uint256 source, Message calldata m) external {
        (_sender, _source) = (sender, source);
        (bool ok, bytes memory reason) = m.target.call(m.data);
        if (ok) return;
        assembly {
            revert(add(reason, 32), mload(reason))
        }
    }
}

/// @notice A token whose mint does what it is told.
contract Wayward {
    enum Way {
        Mint,
        Revert,
        Burn,
        Flood
    }

    Way public way;
    uint256 public minted;

    function go(Way way_) external {
        way = way_;
    }

    function crosschainBurn(address, uint256) external { }

    function crosschainMint(address, uint256 amount) external {
        if (way == Way.Revert) revert("no");
        if (way == Way.Flood) {
            assembly {
                revert(0, 100000)
            }
        }
        while (way == Way.Burn) { }
        minted += amount;
    }
}

/// @notice One set of contracts stands for both rollups: what happens on the second starts from the state in which it was
///         deployed, as if it were another chain with the same addresses.
contract CrossBridgeTest is Test {
    uint256 private constant HERE = 901;
    uint256 private constant THERE = 902;
    uint256 private constant SUPPLY = 1_000_000;
    address private constant ALICE = address(0xa11ce);
    address private constant BOB = address(0xb0b);
    FakeMessenger private constant MESSENGER = FakeMessenger(0x4200000000000000000000000000000000000023);

    CrossLedger private _ledger;
    CrossBridge private _bridge;
    CrossToken private _token;
    Wayward private _wayward;
    uint256 private _fresh;

    function setUp() public {
        vm.chainId(HERE);
        vm.etch(address(MESSENGER), address(new FakeMessenger()).code);
        _ledger = new CrossLedger();
        _bridge = new CrossBridge(_ledger);
        _token = new CrossToken("Cross", "X", address(_bridge), HERE, ALICE, SUPPLY);
        _wayward = new Wayward();
        _fresh = vm.snapshotState();
    }

    /// Goes to the other rollup as it was at first.
    function _cross() private {
        assertTrue(vm.revertToState(_fresh), "reverted");
        vm.chainId(THERE);
    }

    function _relay(FakeMessenger.Message memory m) private {
        MESSENGER.relayFrom(address(_bridge), HERE, m);
    }

    function _tree() private view returns (bytes32) {
        return _ledger.treeOf(address(_bridge), HERE, THERE);
    }

    function testFuzz_WhatWasBurnedHereIsMintedThereInTheSameOrder(uint256 salt, uint8 transfers, uint8 relayed)
        public
    {
        uint256 n = bound(transfers, 1, 12);
        uint256 total = 0;
        bytes32[] memory roots = new bytes32[](n + 1);
        (, roots[0]) = _ledger.headOf(_tree());
        for (uint256 k = 0; k < n; ++k) {
            uint256 amount = uint256(keccak256(abi.encode(salt, k))) % 1000;
            total += amount;
            vm.prank(ALICE);
            assertEq(_bridge.send(IERC7802(_token), BOB, amount, THERE), k, "nonce");
            (, roots[k + 1]) = _ledger.headOf(_tree());
        }
        assertEq(_token.totalSupply(), SUPPLY - total, "burned here");
        FakeMessenger.Message[] memory sent = MESSENGER.sent();
        assertEq(sent.length, n, "messages");

        _cross();
        // The supply was made on the first rollup only; here the token begins with the same state, so count from it.
        uint256 before = _token.totalSupply();
        uint256 m = bound(relayed, 0, n);
        for (uint256 k = 0; k < m; ++k) {
            _relay(sent[k]);
            (uint256 count, bytes32 root) = _ledger.headOf(_tree());
            assertEq(count, k + 1, "count");
            assertEq(root, roots[k + 1], "the roots agree at the same count");
        }
        assertEq(_token.totalSupply() - before, _token.balanceOf(BOB), "minted there");
        if (m == n) assertEq(_token.balanceOf(BOB), total, "all of it");
    }

    function test_AllIsSaidOnce() public {
        vm.prank(ALICE);
        vm.expectEmit(true, true, true, true, address(_bridge));
        emit ICrossBridge.TransferSent(IERC7802(_token), ALICE, BOB, 5, THERE, 0);
        _bridge.send(IERC7802(_token), BOB, 5, THERE);
        FakeMessenger.Message memory m = MESSENGER.sent()[0];
        assertEq(m.destination, THERE, "destination");
        assertEq(m.target, address(_bridge), "target");
        _cross();
        vm.expectEmit(true, true, true, true, address(_bridge));
        emit ICrossBridge.TransferReceived(IERC7802(_token), ALICE, BOB, 5, HERE, 0, true);
        _relay(m);
    }

    function test_RevertWhen_ATransferComesAgainOrTooEarly() public {
        vm.startPrank(ALICE);
        _bridge.send(IERC7802(_token), BOB, 5, THERE);
        _bridge.send(IERC7802(_token), BOB, 6, THERE);
        vm.stopPrank();
        FakeMessenger.Message[] memory sent = MESSENGER.sent();
        _cross();
        vm.expectRevert(abi.encodeWithSelector(ICrossLedger.OutOfOrder.selector, 1, 0));
        _relay(sent[1]);
        _relay(sent[0]);
        vm.expectRevert(abi.encodeWithSelector(ICrossLedger.OutOfOrder.selector, 0, 1));
        _relay(sent[0]);
        _relay(sent[1]);
        assertEq(_token.balanceOf(BOB), 11, "both");
    }

    function test_RevertWhen_SomebodyElseRelays() public {
        vm.chainId(THERE);
        vm.expectRevert(abi.encodeWithSelector(ICrossBridge.NotMessenger.selector, address(this)));
        _bridge.relay(0, IERC7802(_token), ALICE, BOB, 5);
        FakeMessenger.Message memory m = FakeMessenger.Message(
            THERE, address(_bridge), abi.encodeCall(_bridge.relay, (0, IERC7802(_token), ALICE, BOB, 5))
        );
        vm.expectRevert(abi.encodeWithSelector(ICrossBridge.NotBridge.selector, ALICE, HERE));
        MESSENGER.relayFrom(ALICE, HERE, m);
    }

    function test_RevertWhen_ATransferCannotBeSent() public {
        vm.startPrank(ALICE);
        vm.expectRevert(ICrossBridge.ZeroRecipient.selector);
        _bridge.send(IERC7802(_token), address(0), 5, THERE);
        vm.expectRevert(abi.encodeWithSelector(ICrossLedger.OwnRollup.selector, HERE));
        _bridge.send(IERC7802(_token), BOB, 5, HERE);
        vm.expectRevert();
        _bridge.send(IERC7802(_token), BOB, SUPPLY + 1, THERE);
        vm.stopPrank();
        assertEq(MESSENGER.sent().length, 0, "nothing left");
    }

    function test_OnlyTheBridgeMintsAndBurns() public {
        vm.expectRevert(abi.encodeWithSelector(CrossToken.NotBridge.selector, address(this)));
        _token.crosschainMint(BOB, 1);
        vm.expectRevert(abi.encodeWithSelector(CrossToken.NotBridge.selector, address(this)));
        _token.crosschainBurn(ALICE, 1);
        assertTrue(_token.supportsInterface(0x33331994), "ERC-7802");
    }

    /// However a token behaves, what comes after it is received; the transfer waits and can be minted later.
    function testFuzz_NoTokenBlocksTheOthers(uint8 way) public {
        Wayward.Way bad = Wayward.Way(bound(way, 1, 3));
        _bridge.send(IERC7802(address(_wayward)), BOB, 7, THERE);
        vm.prank(ALICE);
        _bridge.send(IERC7802(_token), BOB, 5, THERE);
        FakeMessenger.Message[] memory sent = MESSENGER.sent();
        _cross();
        _wayward.go(bad);
        _relay(sent[0]);
        assertTrue(_bridge.waiting(HERE, 0) != 0, "waits");
        _relay(sent[1]);
        assertEq(_token.balanceOf(BOB), 5, "the other one");

        IERC7802 w = IERC7802(address(_wayward));
        if (bad != Wayward.Way.Burn) {
            vm.expectRevert(abi.encodeWithSelector(ICrossBridge.MintFailed.selector, w));
            _bridge.mint(HERE, 0, w, address(this), BOB, 7);
        }
        _wayward.go(Wayward.Way.Mint);
        vm.expectRevert(abi.encodeWithSelector(ICrossBridge.NothingWaits.selector, HERE, 0));
        _bridge.mint(HERE, 0, w, address(this), BOB, 8);
        _bridge.mint(HERE, 0, w, address(this), BOB, 7);
        assertEq(_wayward.minted(), 7, "minted");
        vm.expectRevert(abi.encodeWithSelector(ICrossBridge.NothingWaits.selector, HERE, 0));
        _bridge.mint(HERE, 0, w, address(this), BOB, 7);
    }

    function test_ATokenWithoutCodeWaitsForIt() public {
        _bridge.send(IERC7802(address(_wayward)), BOB, 7, THERE);
        FakeMessenger.Message[] memory sent = MESSENGER.sent();
        _cross();
        bytes memory code = address(_wayward).code;
        vm.etch(address(_wayward), "");
        _relay(sent[0]);
        assertTrue(_bridge.waiting(HERE, 0) != 0, "waits");
        vm.etch(address(_wayward), code);
        _bridge.mint(HERE, 0, IERC7802(address(_wayward)), address(this), BOB, 7);
        assertEq(_wayward.minted(), 7, "minted");
    }

    function test_RevertWhen_WhoRelaysLeavesTooLittleGas() public {
        vm.prank(ALICE);
        _bridge.send(IERC7802(_token), BOB, 5, THERE);
        FakeMessenger.Message[] memory sent = MESSENGER.sent();
        _cross();
        for (uint256 gas_ = 100_000; gas_ <= 400_000; gas_ += 10_000) {
            try MESSENGER.relayFrom{ gas: gas_ }(address(_bridge), HERE, sent[0]) {
                assertEq(_token.balanceOf(BOB), 5, "taken in is minted");
                return;
            } catch {
                assertEq(_token.balanceOf(BOB), 0, "nothing");
            }
        }
        assertTrue(false, "never");
    }

    function test_RootsAreKeptForTheirCount() public {
        bytes32 tree = _tree();
        (, bytes32 empty) = _ledger.keepRoot(tree);
        assertEq(_ledger.rootAt(tree, 0), empty, "empty");
        vm.prank(ALICE);
        _bridge.send(IERC7802(_token), BOB, 5, THERE);
        (uint256 count, bytes32 root) = _ledger.keepRoot(tree);
        assertEq(count, 1, "count");
        assertTrue(root != empty, "another root");
        _ledger.keepRoot(tree);
        assertEq(_ledger.rootAt(tree, 1), root, "kept");
        assertEq(_ledger.rootAt(tree, 0), empty, "still there");
        // Everybody has trees of its own, and each pair of rollups has.
        (count,) = _ledger.headOf(_ledger.treeOf(address(this), HERE, THERE));
        assertEq(count, 0, "another writer");
        (count,) = _ledger.headOf(_ledger.treeOf(address(_bridge), THERE, HERE));
        assertEq(count, 0, "the other way");
    }
}
