// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";

import { ISequencerRegistry } from "../interfaces/ISequencerRegistry.sol";

/// @notice What an agent with the power `Leak` can take.
library Leak {
    /// @notice Whether an amount is not zero and fits the cap of one window, as the registry counts it: in ten-thousandths
    ///         of the active bond, rounded up.
    function fits(ISequencerRegistry.Config memory config, uint96 amount) internal pure returns (bool) {
        return amount != 0 && Math.ceilDiv(uint256(amount) * 10_000, config.activeBond) <= config.leakShare;
    }
}
