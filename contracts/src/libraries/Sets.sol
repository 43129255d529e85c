// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { Checkpoints } from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/// @title The set of a rollup by rounds
/// @notice A bitmap of ids, with every change under the first round for which it counts.
library Sets {
    using Checkpoints for Checkpoints.Trace208;

    function put(Checkpoints.Trace208 storage set, uint64 from, uint208 members) internal {
        set.push(SafeCast.toUint48(from), members);
    }

    function at(Checkpoints.Trace208 storage set, uint64 round) internal view returns (uint208) {
        return set.upperLookupRecent(uint48(Math.min(round, type(uint48).max)));
    }

    function has(uint208 members, uint32 id) internal pure returns (bool) {
        return (members >> id) & 1 == 1;
    }
}
