// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { LatencyBoard } from "../../src/LatencyBoard.sol";
import { ILatencyBoard } from "../../src/interfaces/ILatencyBoard.sol";
import { Cluster } from "../Cluster.sol";

/// @notice Posts rows one by one and in batches, with repetitions, and keeps every accepted row.
contract LatencyBoardInvariantTest is Cluster {
    uint32 private constant N = 5;
    uint32 private constant M = 4;
    uint64 private constant ROUNDS = 6;

    mapping(uint64 round => ILatencyBoard.Row[]) private _accepted;
    mapping(uint64 round => mapping(uint32 id => bool)) private _posted;

    function setUp() public override {
        super.setUp();
        _fill(N, M);
        vm.warp(_start(0));
        targetContract(address(this));
        bytes4[] memory selectors = new bytes4[](3);
        (selectors[0], selectors[1], selectors[2]) =
        (this.postOne.selector, this.postBatch.selector, this.wait.selector);
        targetSelector(FuzzSelector(address(this), selectors));
    }

    function postOne(uint32 id, uint256 salt) external {
        id = uint32(bound(id, 1, N + M));
        uint64 round = _open();
        if (_posted[round][id]) return;
        ILatencyBoard.Row memory row = _row(round, id, salt);
        _post(round, row);
        _keep(round, row);
    }

    function postBatch(uint8 length, uint256 salt) external {
        uint64 round = _open();
        ILatencyBoard.Row[] memory rows = new ILatencyBoard.Row[](bound(length, 0, 4));
        for (uint256 i = 0; i < rows.length; ++i) {
            uint32 id = uint32(uint256(keccak256(abi.encode(salt, i))) % (N + M)) + 1;
            rows[i] = _row(round, id, salt ^ i);
            if (!_posted[round][id]) _keep(round, rows[i]);
        }
        board.postMany(round, rows);
    }

    function wait(uint256 time) external {
        if (block.timestamp < _start(ROUNDS)) vm.warp(block.timestamp + bound(time, 1, ROUND));
    }

    function invariant_TheCommitmentIsTheHashOfTheAcceptedRows() public view {
        for (uint64 round = 0; round < ROUNDS + 4; ++round) {
            ILatencyBoard.Row[] storage rows = _accepted[round];
            (uint208 a, uint208 b) = registry.sidesAt(round);
            bytes32 want = rows.length == 0 ? bytes32(0) : keccak256(abi.encode(uint256(a), uint256(b)));
            uint256 wantPosters = 0;
            for (uint256 i = 0; i < rows.length; ++i) {
                want = keccak256(abi.encodePacked(want, uint8(rows[i].sequencer), rows[i].rtts));
                wantPosters |= 1 << rows[i].sequencer;
            }
            (bytes32 hash, uint256 posters) = board.commitment(round);
            assertEq(hash, want, "hash");
            assertEq(posters, wantPosters, "posters");
        }
    }

    function _open() private view returns (uint64) {
        return uint64((block.timestamp - GENESIS) / ROUND) + 2;
    }

    function _row(uint64 round, uint32 id, uint256 salt) private view returns (ILatencyBoard.Row memory) {
        return _signed(round, id, _rtts(id <= N ? M : N, salt), bytes32(salt));
    }

    function _keep(uint64 round, ILatencyBoard.Row memory row) private {
        _posted[round][row.sequencer] = true;
        _accepted[round].push(row);
    }
}
