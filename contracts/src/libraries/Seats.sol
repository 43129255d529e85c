// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Prf } from "./Prf.sol";

/// @title Equal seats
/// @notice Splits the epochs of a round among the members of a rollup that have seats, by position: ascending id.
library Seats {
    /// @notice How many epochs everybody leads at least, and as a bitmap by position who leads one more.
    /// @param epochs at most 255. @param members with seats: 1 to 64.
    function split(bytes32 seed, uint256 epochs, uint256 members) internal pure returns (uint256 base, uint256 more) {
        // No overflow: members is at most 64, so the draw times members fits 70 bits and the shifts stay below 128.
        unchecked {
            base = epochs / members;
            uint256 rest = epochs % members;
            if (rest == 0) return (base, 0);
            uint256 first = ((uint256(Prf.derive(seed, "seats")) >> 192) * members) >> 64;
            more = ((1 << rest) - 1) << first;
            more = (more | (more >> members)) & ((1 << members) - 1);
        }
    }
}
