// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Grid } from "../types/Grid.sol";
import { ISequencerRegistry } from "./ISequencerRegistry.sol";

/// @title What elections ask the registry
/// @notice The part of `ISequencerRegistry` that they need.
interface ICandidates {
    /// @notice The sequencers that may be given seats on `rollup` in `round`: bit `id` for each. Final from the start of round
    ///         `round - 2` on but for penalties, which only take away.
    function eligibleAt(uint64 rollup, uint64 round) external view returns (uint208 bitmap);

    /// @notice The members of `rollup` in `round`, eligible or not: bit `id` for each. Final from the start of round
    ///         `round - 2` on.
    function membersAt(uint64 rollup, uint64 round) external view returns (uint208 bitmap);

    /// @notice The weighted bond of `id` for `round` in wei; final likewise.
    function weightAt(uint32 id, uint64 round) external view returns (uint256);

    /// @notice Who registered `id`; zero if it is free. While a round that is still to be frozen lists the sequencer as
    ///         eligible, this does not change.
    function ownerOf(uint32 id) external view returns (address);

    /// @notice The measurement key of `id`, zero if it is free.
    function keyOf(uint32 id) external view returns (address);

    /// @notice What an agent may do.
    function powerOf(address agent) external view returns (ISequencerRegistry.Power);

    /// @notice What the registry was deployed with.
    function config() external view returns (ISequencerRegistry.Config memory);

    function grid() external view returns (Grid memory);
}
