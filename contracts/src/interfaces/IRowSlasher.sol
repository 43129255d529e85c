// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ILatencyBoard } from "./ILatencyBoard.sol";
import { ISequencerRegistry } from "./ISequencerRegistry.sol";

/// @title Fines whoever measures two things
/// @notice A sequencer signs at most one latency row for each round. Two that differ, posted or not, cost it a fixed amount
///         once; what is in them does not matter, as nobody can tell which of them is true. This contract needs the power
///         `Leak` in the registry, and so stays within its cap.
///
///         What contradicts is what contradicts for `proveContradiction` of the board: two different digests of one
///         sequencer and round, both signed by its measurement key. This contract judges by itself and counts nothing
///         there; either call may come first.
///
///         A row names its sequencer and its round, so an entry answers only for rounds from its `since` on. Entries may
///         share a measurement key.
///
///         If the cap of a window is used up, the call fails and the evidence stays good for the next window. The reward is
///         the caller's. The registry's `Slashed` tells of it.
interface IRowSlasher {
    /// @notice The amount is zero or above what the registry lets a leaking agent take in one window.
    error InvalidConfig();
    /// @notice The rows are of two sequencers, or the same.
    error NoContradiction();
    /// @notice The round lies before the time of the entry.
    error NotItsRound(uint32 id, uint64 round);
    /// @notice A row is not signed by the measurement key of the entry.
    error InvalidSigner(uint32 id, address signer);

    /// @notice Fines the sequencer of two rows for `round`. Anybody. Once for each entry, measurement key and round; the
    ///         registry refuses a repetition.
    function slash(uint64 round, ILatencyBoard.Row calldata a, ILatencyBoard.Row calldata b) external;

    /// @notice The key that the registry marks: `keccak256(abi.encode(signer, domain, round))`, where `domain` is
    ///         `keccak256(abi.encode(keccak256("lockstep/row/v1"), chainId, board, rollup))`.
    function faultKey(address signer, uint64 rollup, uint64 round) external view returns (bytes32);

    /// @notice What a contradiction costs, in wei.
    function amount() external view returns (uint96);
    function board() external view returns (ILatencyBoard);
    function registry() external view returns (ISequencerRegistry);

    /// @notice What it judges: `keccak256("lockstep/row/v1")`. So whoever looks through the agents of a registry finds it.
    function fault() external view returns (bytes32);
}
