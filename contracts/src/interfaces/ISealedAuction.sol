// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { IAuction } from "./IAuction.sol";

/// @title Sealed bids
/// @notice For round r, bids are committed while round r - 3 lasts and revealed while round r - 2 lasts: before the first block
///         that the seed of r can come from. Nobody can add a bid once the first one is known, so there is nothing to snipe. A
///         bid that is not revealed does not count and loses a tenth of its deposit. The deposit bounds the bid in public;
///         who wants to hide more deposits more.
interface ISealedAuction is IAuction {
    /// @notice A bid of `bid` gwei per epoch was revealed.
    event Revealed(uint64 indexed round, uint64 indexed rollup, uint32 id, address bidder, uint64 bid);

    error AlreadyCommitted();
    error WrongSecret();

    /// @notice Commits a bid of the caller for the sequencer `id`, with the value sent as its deposit. Tells no event, which
    ///         would cost more than a twentieth of it: nobody but the bidder has a use for a commitment.
    /// @param secret what `secretOf` returns.
    function commit(uint64 rollup, uint64 round, uint32 id, uint184 secret) external payable;

    /// @notice Reveals the caller's bid. The deposit has to cover it for all epochs of a round.
    /// @param bid in gwei per epoch, above zero.
    function reveal(uint64 rollup, uint64 round, uint32 id, uint64 bid, bytes32 salt) external;

    /// @notice The low 184 bits of `keccak256(abi.encode(rollup, round, id, bidder, bid, salt))`. The salt MUST be random.
    function secretOf(uint64 rollup, uint64 round, uint32 id, address bidder, uint64 bid, bytes32 salt)
        external
        pure
        returns (uint184);
}
