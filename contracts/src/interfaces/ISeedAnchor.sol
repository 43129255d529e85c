// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Grid } from "../types/Grid.sol";

/// @title The public randomness of a round
/// @notice Fixes the seed of each round r >= 1 from the prevrandao of one L1 block: the first with a timestamp of at
///         least the start of round r - 1.
///
///         `seed(r) = keccak256(abi.encode(keccak256("lockstep/seed/v1"), block.chainid, r, prevrandao))` if somebody
///         anchored that block before the deadline of r, else `seed(r) = keccak256(abi.encode(seed(r - 1), r))`; `seed(0)`
///         is fixed at deployment. Which of the two holds can be read from state at any block from the deadline on and
///         never changes again.
///
///         A chained seed keeps the rollups going and is predictable; it needs only one honest caller per round to be
///         avoided.
interface ISeedAnchor {
    /// @notice The seed of a round was anchored in L1 block `number`.
    event Anchored(uint64 indexed round, uint256 number, bytes32 seed);
    /// @notice The chained seed of a round was written down.
    event Chained(uint64 indexed round, bytes32 seed);

    error InvalidConfig();
    error RoundClosed(uint64 round);
    error NotParent();
    error NotFirst(uint256 parentTime, uint256 time, uint256 start);
    error UnknownBlock(uint256 number);
    error TooFewConfirmations(uint256 number, uint256 confirmations);
    error SeedPending(uint64 round);

    /// @notice Anchors the seed of `round` in the block whose RLP header is given with that of its parent. Anyone may
    ///         call; a repetition changes nothing and succeeds. The block must be at least `confirmations` deep and
    ///         within reach of the block hash history (8191 blocks).
    function anchor(uint64 round, bytes calldata header, bytes calldata parentHeader) external;

    /// @notice Writes down the chained seed of a round that was not anchored by its deadline, so that later look-ups need
    ///         not go back beyond it. Anyone may call; does nothing if the seed is written down already.
    function chain(uint64 round) external;

    /// @notice The seed of `round` and whether it comes from an anchor (true for round 0). Reverts with `SeedPending`
    ///         while it is open. Costs one storage read if it is written down; a chained one costs a read and two hashes
    ///         per round back to the last that is.
    function seedOf(uint64 round) external view returns (bytes32 seed, bool anchored);

    /// @notice How deep a block must be.
    function confirmations() external view returns (uint256);
    function grid() external view returns (Grid memory);
}
