// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Prf } from "./Prf.sol";
import { Seats } from "./Seats.sol";

/// @title Who serves where no schedule stands
/// @notice The twin of `schedule/lookahead.go`; both are held to the same vectors. One draw serves every rollup: turn t of a
///         round goes to the seat `Prf.permute(Prf.derive(seed, "fallback"), t, epochs)`, and seats are split equally, by
///         position.
///
///         If two or more rollups are asked about and some operators have a seat on each of them, the seats are those
///         operators' alone, and who is drawn serves all. Otherwise every rollup splits its seats among its own members.
library Selection {
    /// @notice The position, among `members` that share the seats of a round, that serves in turn `t`.
    /// @param epochs of a round, at most 255. @param members 1 to 64.
    function position(bytes32 seed, uint256 t, uint256 epochs, uint256 members) internal pure returns (uint256 p) {
        (uint256 base, uint256 more) = Seats.split(seed, epochs, members);
        uint256 draw = Prf.permute(Prf.derive(seed, "fallback"), t, epochs);
        // No overflow: the seats add up to at most 255.
        unchecked {
            uint256 end = base + (more & 1);
            while (end <= draw) {
                ++p;
                end += base + ((more >> p) & 1);
            }
        }
    }

    /// @notice The operators that occur in every list, ascending, each once; none if there are fewer than two lists,
    ///         because then nobody is to be preferred.
    /// @param owners by rollup, of the members with seats; the lists come in any order, and so do the owners in them.
    function common(address[][] memory owners) internal pure returns (address[] memory all) {
        if (owners.length < 2) return all;
        all = new address[](owners[0].length);
        uint256 count = 0;
        for (uint256 i = 0; i < owners[0].length; ++i) {
            address operator = owners[0][i];
            if (!_everywhere(owners, operator) || _find(all, count, operator) < count) continue;
            uint256 at = count++;
            for (; at > 0 && all[at - 1] > operator; --at) {
                all[at] = all[at - 1];
            }
            all[at] = operator;
        }
        assembly ("memory-safe") {
            mstore(all, count)
        }
    }

    /// @notice Where `operator` stands first in a list; the length of the list if it does not.
    function first(address[] memory owners, address operator) internal pure returns (uint256) {
        return _find(owners, owners.length, operator);
    }

    function _everywhere(address[][] memory owners, address operator) private pure returns (bool) {
        for (uint256 k = 1; k < owners.length; ++k) {
            if (first(owners[k], operator) == owners[k].length) return false;
        }
        return true;
    }

    function _find(address[] memory list, uint256 length, address operator) private pure returns (uint256 at) {
        while (at < length && list[at] != operator) ++at;
    }
}
