// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Lagged } from "../../src/types/Lagged.sol";
import { Test } from "../Test.sol";

contract LaggedTest is Test {
    /// Whatever the changes, the three rounds that matter read as from a list of all of them.
    function testFuzz_TheLastThreeRoundsAreThoseOfAListOfChanges(uint64[8] memory steps, uint64[8] memory values)
        public
        pure
    {
        Lagged word;
        uint64 from = 0;
        uint64[8] memory rounds;
        for (uint256 k = 0; k < 8; ++k) {
            from += uint64(bound(steps[k], 0, 4));
            rounds[k] = from;
            word = word.changed(from, values[k]);
            assertEq(word.latest(), values[k], "newest");
            for (uint64 round = from < 2 ? 0 : from - 2; round < from + 3; ++round) {
                uint64 want = 0;
                for (uint256 n = 0; n <= k; ++n) {
                    if (rounds[n] <= round) want = values[n];
                }
                assertEq(word.at(round), want, "round");
            }
        }
    }
}
