// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { IBeaconForks } from "./interfaces/IBeaconForks.sol";
import { Layout } from "./libraries/BeaconProof.sol";

/// @title Where facts stand in the beacon chain, fork by fork
contract BeaconForks is IBeaconForks {
    struct Fork {
        uint64 from;
        uint64 until;
        Layout layout;
    }

    /// @inheritdoc IBeaconForks
    address public immutable governance;
    /// @inheritdoc IBeaconForks
    uint64 public immutable beaconGenesis;
    /// @inheritdoc IBeaconForks
    uint64 public immutable slotSeconds;

    Fork[] private _forks;

    /// @param slotSeconds_ 12 on mainnet; a fork that changes it needs another contract.
    constructor(address governance_, uint64 beaconGenesis_, uint64 slotSeconds_) {
        if (governance_ == address(0) || slotSeconds_ == 0) revert InvalidConfig();
        (governance, beaconGenesis, slotSeconds) = (governance_, beaconGenesis_, slotSeconds_);
    }

    /// @inheritdoc IBeaconForks
    function append(uint64 from, uint64 until, Layout calldata layout) external {
        if (msg.sender != governance) revert NotGovernance(msg.sender);
        bool apart = _forks.length == 0 || _forks[_forks.length - 1].until <= from;
        bool whole = layout.proposers != 0 && layout.pubkeys != 0 && layout.finalized != 0 && layout.randao != 0;
        if (!apart || !whole || until <= from) revert InvalidFork();
        _forks.push(Fork(from, until, layout));
        emit ForkAppended(from, until, layout);
    }

    /// @inheritdoc IBeaconForks
    function layoutOf(uint64 slot) external view returns (Layout memory) {
        uint256 time = timeOf(slot);
        for (uint256 i = _forks.length; i > 0; --i) {
            Fork storage fork = _forks[i - 1];
            if (time >= fork.until) break;
            if (time >= fork.from) return fork.layout;
        }
        revert UnknownFork(time);
    }

    /// @inheritdoc IBeaconForks
    function timeOf(uint64 slot) public view returns (uint256) {
        return beaconGenesis + uint256(slot) * slotSeconds;
    }
}
