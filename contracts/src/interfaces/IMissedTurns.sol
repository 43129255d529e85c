// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ILatencyBoard } from "./ILatencyBoard.sol";
import { ILeaderSchedule } from "./ILeaderSchedule.sol";
import { ISequencerRegistry } from "./ISequencerRegistry.sol";

/// @title Jails whoever is away in its turns
/// @notice Judges by what other contracts hold, never by what somebody says.
///
///         **Miss.** A sequencer with seats in round r, and a member of its rollup in round r + 2, posted no latency row for
///         round r + 2: rows for that round are taken throughout round r and at no other time, and anybody may post them.
///
///         **Excuses.** It counts for nobody while no more than half of the members of the rollup have such a row, for then
///         L1 or the rollup was out; nor for who is in jail already, so that one outage is not counted several times.
///
///         **Penalty.** With `most` misses in the last `window` rounds a sequencer loses a fixed amount and goes to jail, and
///         they are forgiven. If the registry's cap for small faults is used up, it goes to jail all the same. It takes the
///         power `Leak`; the reward is that of the caller who recorded the last of the misses.
///
///         A sequencer that posts its rows and does not seal blocks is not seen here. That is what scores that a quorum signs
///         and eviction by governance are for.
interface IMissedTurns {
    /// @notice A sequencer missed its turns in `round`; `count` of its misses in the window have not been forgiven.
    event Missed(uint32 indexed id, uint64 indexed serial, uint64 indexed round, uint256 count);

    /// @notice They were too many, and cost `taken` wei: zero if the registry's cap was used up.
    event Punished(uint32 indexed id, uint64 indexed serial, uint64 round, uint96 taken);

    /// @notice The window does not hold `most`, or is longer than 96 rounds; the amount is zero or above what a leaking agent
    ///         may take; or the time in jail is zero.
    error InvalidConfig();
    /// @notice The round is not over, or ended longer than the dispute window ago.
    error NotJudgedNow(uint64 round);
    /// @notice The sequencer had no seats in the round, is no member two rounds later, has its row, or is excused.
    error NoMiss(uint32 id, uint64 round);
    /// @notice The miss was recorded before, or a whole window of later rounds was looked at since.
    error AlreadyRecorded(uint32 id, uint64 round);

    /// @notice Records that sequencers missed their turns in a round. Anybody, from the end of the round on and for as long as
    ///         the dispute window lasts, in any order of rounds within a window.
    function record(uint64 round, uint32[] calldata ids) external;

    /// @notice Whether `record` takes a miss; false for who never was in it.
    function missed(uint64 round, uint32 id) external view returns (bool);

    /// @notice How many misses of a registration are recorded and not forgiven, up to the newest round recorded.
    function countOf(uint64 serial) external view returns (uint256);

    /// @notice The key that the registry marks: `keccak256(abi.encode(domain, serial, round))`, where `domain` is
    ///         `keccak256(abi.encode(keccak256("lockstep/missed-turn/v1"), chainId, registry))`.
    function faultKey(uint64 serial, uint64 round) external view returns (bytes32);

    /// @notice How many rounds are looked at, and how many misses in them are too many.
    function window() external view returns (uint64);
    function most() external view returns (uint64);

    /// @notice What too many misses cost, in wei, and for how many rounds they jail.
    function amount() external view returns (uint96);
    function jailRounds() external view returns (uint32);
    function schedule() external view returns (ILeaderSchedule);
    function board() external view returns (ILatencyBoard);
    function registry() external view returns (ISequencerRegistry);

    /// @notice What it judges: `keccak256("lockstep/missed-turn/v1")`. So whoever looks through the agents of a registry finds it.
    function fault() external view returns (bytes32);
}
