// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Blockhash } from "@openzeppelin/contracts/utils/Blockhash.sol";

import { ISeedAnchor } from "./interfaces/ISeedAnchor.sol";
import { Header } from "./libraries/Header.sol";
import { Seeds } from "./libraries/Seeds.sol";
import { Grid, PackedGrid, pack } from "./types/Grid.sol";

/// @title The public randomness of a round
/// @notice Takes block hashes from the chain itself: BLOCKHASH for the last 256 blocks, the history contract of EIP-2935
///         for the last 8191.
contract SeedAnchor is ISeedAnchor {
    /// @inheritdoc ISeedAnchor
    uint256 public immutable confirmations;
    PackedGrid private immutable _grid;
    bytes32 private immutable _firstSeed;

    mapping(uint64 round => bytes32 seed) private _anchored;
    mapping(uint64 round => bytes32 seed) private _chained;

    /// @param firstSeed the seed of round 0, and the start of the chain if no round were ever anchored; not zero.
    /// @param confirmations_ how deep a block must be: 96 on mainnet, at least 1, and within reach of the history.
    constructor(Grid memory grid_, bytes32 firstSeed, uint256 confirmations_) {
        if (firstSeed == 0 || confirmations_ == 0 || confirmations_ >= 8191) revert InvalidConfig();
        _grid = pack(grid_);
        _firstSeed = firstSeed;
        confirmations = confirmations_;
    }

    /// @inheritdoc ISeedAnchor
    function anchor(uint64 round, bytes calldata header, bytes calldata parentHeader) external {
        if (_anchored[round] != 0) return;
        if (!_grid.seedOpen(round, block.timestamp)) revert RoundClosed(round);
        Header.Fields memory block_ = Header.parse(header);
        _requireDeep(block_.number, keccak256(header));
        if (keccak256(parentHeader) != block_.parentHash) revert NotParent();
        uint256 parentTime = Header.parse(parentHeader).timestamp;
        uint256 from = _grid.start(round - 1);
        if (parentTime >= from || block_.timestamp < from) revert NotFirst(parentTime, block_.timestamp, from);

        bytes32 seed = Seeds.fromBlock(block.chainid, round, block_.prevRandao);
        _anchored[round] = seed;
        emit Anchored(round, block_.number, seed);
    }

    /// @inheritdoc ISeedAnchor
    function chain(uint64 round) external {
        (bytes32 seed, bool anchored) = seedOf(round);
        if (anchored || _chained[round] != 0) return;
        _chained[round] = seed;
        emit Chained(round, seed);
    }

    /// @inheritdoc ISeedAnchor
    function grid() external view returns (Grid memory) {
        return _grid.unpack();
    }

    /// @inheritdoc ISeedAnchor
    function seedOf(uint64 round) public view returns (bytes32 seed, bool anchored) {
        seed = _anchored[round];
        if (seed != 0) return (seed, true);
        if (round == 0) return (_firstSeed, true);
        if (block.timestamp < _grid.deadline(round)) revert SeedPending(round);

        uint64 last = round;
        do {
            seed = _chained[last];
            if (seed != 0) break;
            seed = --last == 0 ? _firstSeed : _anchored[last];
        } while (seed == 0);
        while (last < round) seed = Seeds.chained(seed, ++last);
    }

    /// @dev Requires `hash` to be that of the block `number` of this chain, and the block to be deep enough.
    function _requireDeep(uint256 number, bytes32 hash) private view {
        if (block.number < number + confirmations) revert TooFewConfirmations(number, confirmations);
        if (Blockhash.blockHash(number) != hash) revert UnknownBlock(number);
    }
}
