// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ILatencyBoard } from "../../src/interfaces/ILatencyBoard.sol";
import { Cluster } from "../Cluster.sol";
import { Headers } from "../Headers.sol";

/// @notice Gas of whole transactions: base cost, calldata with its floor, and a cold state.
contract GasTest is Cluster {
    address private constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;

    function test_Registry() public {
        vm.deal(address(this), 10 ether);
        // What an operator registers: host names and ports of its endpoints in some 120 bytes.
        string memory endpoints =
            "{\"probe\":\"s1.a.example.org:8620\",\"peer\":\"https://s1.a.example.org:8621\",\"p2p\":\"/dns4/s1.a.example.org/tcp/9222\"}";
        registry.register{ value: BOND }(ROLLUP_A, vm.addr(_secret(1)), keccak256("e"), keccak256("p"), endpoints);
        vm.snapshotGasLastCall("SequencerRegistry", "register");
        address key = vm.addr(_secret(1));
        vm.prank(AUTHORITY);
        registry.admit(1, key);
        vm.snapshotGasLastCall("SequencerRegistry", "admit, first of its rollup");
        _register(2, ROLLUP_A);
        key = vm.addr(_secret(2));
        vm.prank(AUTHORITY);
        registry.admit(2, key);
        vm.snapshotGasLastCall("SequencerRegistry", "admit, another in the same round");
        vm.warp(_start(3));
        vm.prank(AUTHORITY);
        registry.expel(2);
        vm.snapshotGasLastCall("SequencerRegistry", "expel");
        registry.beginExit(1);
        vm.snapshotGasLastCall("SequencerRegistry", "beginExit");
        vm.warp(_start(8));
        registry.withdraw(1, payable(address(this)));
        vm.snapshotGasLastCall("SequencerRegistry", "withdraw");
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
