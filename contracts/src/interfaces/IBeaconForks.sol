// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Layout } from "../libraries/BeaconProof.sol";

/// @title Where facts stand in the beacon chain, fork by fork
/// @notice A table that only grows. Every entry covers a stretch of time, and a time that no entry covers is refused: so a
///         fork that moves a field stops proofs instead of letting them read something else. A later stretch of the same
///         fork is one more entry. A fork whose trees generalised indices cannot describe needs another contract.
interface IBeaconForks {
    event ForkAppended(uint64 from, uint64 until, Layout layout);

    error InvalidConfig();
    error NotGovernance(address caller);
    /// @notice An entry that is empty, lacks an index, or overlaps the one before.
    error InvalidFork();
    /// @notice No entry covers the time of this L1 slot.
    error UnknownFork(uint256 timestamp);

    /// @notice Adds the layout of the beacon blocks with times from `from` up to but without `until`. Governance only, which
    ///         is meant to be a timelock.
    function append(uint64 from, uint64 until, Layout calldata layout) external;

    /// @notice The layout of a beacon block in an L1 slot; reverts with `UnknownFork`. The slot is that of the block itself,
    ///         not of the block in which EIP-4788 tells its root: at the border of a fork they lie on either side.
    function layoutOf(uint64 slot) external view returns (Layout memory);

    /// @notice The second at which an L1 slot begins.
    function timeOf(uint64 slot) external view returns (uint256);
    function governance() external view returns (address);
    function beaconGenesis() external view returns (uint64);
    function slotSeconds() external view returns (uint64);
}
