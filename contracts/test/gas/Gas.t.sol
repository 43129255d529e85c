// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { SequencerRegistry } from "../../src/SequencerRegistry.sol";
import { ILatencyBoard } from "../../src/interfaces/ILatencyBoard.sol";
import { ISequencerRegistry } from "../../src/interfaces/ISequencerRegistry.sol";
import { Cluster } from "../Cluster.sol";
import { Headers } from "../Headers.sol";

/// @notice Gas of whole transactions: base cost, calldata with its floor, and a cold state.
contract GasTest is Cluster {
    address private constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;

    function test_Registry() public {
        vm.deal(address(this), 100 ether);
        ISequencerRegistry.Registration memory r = _card(1);
        registry.register{ value: BOND }(r);
        _snap("register, first");
        registry.register{ value: BOND }(r);
        _snap("register, next");
        r.rollups = new uint64[](2);
        (r.rollups[0], r.rollups[1]) = (ROLLUP_A, ROLLUP_B);
        registry.register{ value: 2 * BOND }(r);
        _snap("register, for two rollups");
        vm.startPrank(AUTHORITY);
        registry.admit(1, r.measurementKey);
        _snap("admit, first of its rollup");
        registry.admit(2, r.measurementKey);
        _snap("admit, another in the same round");
        vm.warp(_start(3));
        registry.expel(2);
        _snap("expel");
        registry.admit(2, r.measurementKey);
        vm.stopPrank();
        vm.warp(_start(4));
        registry.stepDown(1, 0.5 ether);
        _snap("stepDown, first");
        vm.warp(_start(5));
        registry.restore{ value: 0.1 ether }(1);
        _snap("restore");
        registry.activate(1);
        _snap("activate");
        vm.warp(_start(6));
        registry.stepDown(1, 0.6 ether);
        _snap("stepDown, next");
        vm.warp(_start(10));
        registry.withdraw(1, payable(address(this)));
        _snap("withdraw, from the queue");
        registry.beginExit(2);
        _snap("beginExit");
        registry.beginExit(3);
        registry.beginExit(4);
        vm.warp(_start(14));
        registry.withdraw(2, payable(address(this)));
        _snap("withdraw");
        SequencerRegistry next = new SequencerRegistry(_grid(), _config());
        registry.migrate(4, next, _card(4));
        _snap("migrate, into an empty registry");
        vm.warp(_start(18));
        registry.release(3);
        _snap("release");
    }

    function test_Penalties() public {
        _fill(3, 1);
        _empower(ISequencerRegistry.Power.All);
        address leak = address(0x1ea);
        vm.prank(AUTHORITY);
        registry.setPower(leak, ISequencerRegistry.Power.Leak);
        vm.warp(_start(4));
        vm.startPrank(leak);
        registry.slash(1, "one", 0.01 ether, address(this));
        _snap("slash, a leak");
        registry.slash(1, "two", 0.01 ether, address(this));
        _snap("slash, another leak in the same window");
        registry.jail(1, 9);
        _snap("jail");
        vm.stopPrank();
        registry.slash(2, "one", 1 ether, address(this));
        _snap("slash, all");
        registry.tidy(2);
        _snap("tidy");
        registry.claim(2, "one", payable(address(this)));
        _snap("claim");
        registry.collect(2, "one");
        _snap("collect, first of the insurance");
        registry.collect(1, "one");
        _snap("collect");
        vm.prank(AUTHORITY);
        registry.evict(3);
        _snap("evict");
    }

    /// @dev What an operator registers: host names and ports of its endpoints in some 120 bytes.
    function _card(uint32 id) private pure returns (ISequencerRegistry.Registration memory r) {
        r = _registration(ROLLUP_A, id);
        r.endpoints =
            "{\"probe\":\"s1.a.example.org:8620\",\"peer\":\"https://s1.a.example.org:8621\",\"p2p\":\"/dns4/s1.a.example.org/tcp/9222\"}";
    }

    function _snap(string memory name) private {
        vm.snapshotGasLastCall("SequencerRegistry", name);
    }

    function test_Board10() public {
        _boardOf(10, "10x10");
    }

    function test_Board32() public {
        _boardOf(32, "32x32");
    }

    function test_Board64() public {
        _boardOf(64, "64x64");
    }

    function test_Contradiction() public {
        _fill(10, 10);
        vm.warp(_start(3));
        ILatencyBoard.Row memory a = _signed(5, 1, _rtts(10, 1), "x");
        ILatencyBoard.Row memory b = _signed(5, 1, _rtts(10, 2), "x");
        board.proveContradiction(5, a, b);
        vm.snapshotGasLastCall("LatencyBoard", "proveContradiction 10x10");
    }

    function test_Anchor() public {
        uint64 number = 20_000_000;
        bytes memory parent = Headers.encode(
            Headers.Header(
                "", number - 1, uint64(_start(3)) - 9, "geth go1.26 linux", keccak256("before"), 21_000_000, 6
            )
        );
        bytes memory header = Headers.encode(
            Headers.Header(
                keccak256(parent), number, uint64(_start(3)) + 3, "geth go1.26 linux", keccak256("mix"), 30_000_000, 6
            )
        );
        vm.roll(number + CONFIRMATIONS);
        vm.setBlockhash(number, keccak256(header));
        vm.warp(_start(3) + 60);
        anchor.anchor(4, header, parent);
        vm.snapshotGasLastCall("SeedAnchor", "anchor");
        vm.warp(_start(5));
        anchor.chain(5);
        vm.snapshotGasLastCall("SeedAnchor", "chain");
    }

    receive() external payable { }

    function _boardOf(uint32 n, string memory size) private {
        _fill(n, n);
        vm.warp(_start(3));
        ILatencyBoard.Row memory row = _signed(5, 1, _rtts(n, 1), keccak256("details"));
        _post(5, row);
        vm.snapshotGasLastCall("LatencyBoard", string.concat("post ", size, ", first of its round"));
        row = _signed(5, 2, _rtts(n, 2), keccak256("details"));
        _post(5, row);
        vm.snapshotGasLastCall("LatencyBoard", string.concat("post ", size, ", next"));
        ILatencyBoard.Row[] memory rows = new ILatencyBoard.Row[](n);
        for (uint32 i = 0; i < n; ++i) {
            rows[i] = _signed(5, n + 1 + i, _rtts(n, i), keccak256("details"));
        }
        board.postMany(5, rows);
        vm.snapshotGasLastCall("LatencyBoard", string.concat("postMany ", size, ", one side"));
    }
}
