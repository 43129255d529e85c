// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { BeforeGenesis, Grid, InvalidGrid, PackedGrid, pack } from "../../src/types/Grid.sol";
import { Test } from "../Test.sol";

contract GridTest is Test {
    function exposed_pack(Grid memory g) external pure returns (PackedGrid) {
        return pack(g);
    }

    function exposed_roundAt(PackedGrid g, uint256 time) external pure returns (uint64) {
        return g.roundAt(time);
    }

    function testFuzz_PackingKeepsEveryField(Grid memory g) public pure {
        g = _sane(g);
        PackedGrid p = pack(g);
        Grid memory back = p.unpack();
        assertEq(abi.encode(back), abi.encode(g), "unpacked");
        assertEq(p.genesis(), g.genesis, "genesis");
        assertEq(p.epochSeconds(), g.epochSeconds, "epoch seconds");
        assertEq(p.epochs(), g.epochs, "epochs");
        assertEq(p.freeze(), g.freeze, "freeze");
    }

    function testFuzz_EveryTimeLiesInItsRound(Grid memory g, uint64 offset) public pure {
        g = _sane(g);
        PackedGrid p = pack(g);
        uint256 time = uint256(g.genesis) + offset;
        uint64 round = p.roundAt(time);
        assertLe(p.start(round), time, "start");
        assertTrue(time < p.start(round + 1), "before the next");
        assertTrue(p.deadline(round) <= p.start(round), "deadline");
        if (round > 0) assertTrue(p.deadline(round) > p.start(round - 1), "deadline inside the round before");
    }

    function testFuzz_WindowsFollowOneAnother(Grid memory g, uint64 offset) public pure {
        g = _sane(g);
        PackedGrid p = pack(g);
        uint256 time = uint256(g.genesis) + offset;
        uint64 now_ = p.roundAt(time);
        assertTrue(p.rowsOpen(now_ + 2, time), "rows two rounds ahead");
        assertFalse(p.rowsOpen(now_ + 1, time), "rows of the next round are closed");
        assertFalse(p.rowsOpen(now_ + 3, time), "rows three rounds ahead are not open yet");
        assertEq(p.seedOpen(now_ + 1, time), time < p.deadline(now_ + 1), "seed of the next round until its deadline");
        assertFalse(p.seedOpen(now_ + 2, time), "no seed two rounds ahead");
        assertFalse(p.seedOpen(now_, time), "no seed of a running round");
        assertEq(p.effectiveFrom(time), now_ + 3, "a change spares the frozen rounds");
    }

    function testFuzz_EpochsBelongToRounds(Grid memory g, uint32 epoch) public pure {
        g = _sane(g);
        PackedGrid p = pack(g);
        uint64 round = p.roundOf(epoch);
        assertLe(p.firstEpoch(round), epoch, "first");
        assertTrue(epoch < p.firstEpoch(round + 1), "last");
    }

    function test_RoundsZeroAndOneHaveNoRowsAndRoundZeroNoSeed() public pure {
        PackedGrid p = pack(Grid(1000, 10, 6, 5));
        for (uint256 time = 900; time < 1200; ++time) {
            assertFalse(p.rowsOpen(0, time) || p.rowsOpen(1, time), "rows");
            assertFalse(p.seedOpen(0, time), "seed");
        }
        assertTrue(p.rowsOpen(2, 1000) && !p.rowsOpen(2, 999), "round 2 opens at genesis");
        assertEq(p.effectiveFrom(999), 0, "a change before genesis counts at once");
    }

    function test_RevertWhen_TheGridIsEmptyOrItsFreezeTooLong() public {
        Grid[4] memory bad = [Grid(1000, 0, 6, 0), Grid(1000, 10, 0, 0), Grid(1000, 10, 6, 60), Grid(3, 10, 6, 4)];
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.expectRevert(InvalidGrid.selector);
            this.exposed_pack(bad[i]);
        }
    }

    function test_RevertWhen_TheTimeIsBeforeGenesis() public {
        PackedGrid p = pack(Grid(1000, 10, 6, 5));
        vm.expectRevert(BeforeGenesis.selector);
        this.exposed_roundAt(p, 999);
    }

    function _sane(Grid memory g) private pure returns (Grid memory) {
        g.epochSeconds = uint64(bound(g.epochSeconds, 1, 1 << 20));
        g.epochs = uint64(bound(g.epochs, 1, 1 << 20));
        g.freeze = uint64(bound(g.freeze, 0, uint256(g.epochSeconds) * g.epochs - 1));
        g.genesis = uint64(bound(g.genesis, g.freeze, type(uint48).max));
        return g;
    }
}
