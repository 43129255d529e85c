// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ISequencerRegistry } from "../interfaces/ISequencerRegistry.sol";

/// @notice The power of an agent, and the one that takes its place from a round on.
struct Agent {
    ISequencerRegistry.Power power;
    ISequencerRegistry.Power next;
    uint64 fromRound;
}

/// @title Powers that change after a delay
library Agents {
    function powerAt(Agent storage agent, uint64 round) internal view returns (ISequencerRegistry.Power) {
        return round < agent.fromRound ? agent.power : agent.next;
    }

    /// @dev A change that still waits is dropped.
    function set(Agent storage agent, ISequencerRegistry.Power power, uint64 round, uint64 fromRound) internal {
        agent.power = powerAt(agent, round);
        (agent.next, agent.fromRound) = (power, fromRound);
    }
}
