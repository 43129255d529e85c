// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ILeaderSchedule } from "./ILeaderSchedule.sol";
import { ISequencerRegistry } from "./ISequencerRegistry.sol";

/// @title Fines whoever seals out of turn
/// @notice Whoever seals a block states so: kind `keccak256("lockstep/seal/v1")`, slot
///         `epoch << 128 | attempt << 64 | number`, content `keccak256(abi.encode(hash, time))`, signed by the signing key as
///         `IEquivocationSlasher` says. Epoch and attempt name the view, the stretch of blocks that began with a turn in that
///         epoch; so two blocks of one view and number are equivocation, and a block in a view that was never its signer's
///         is a fault of this kind. The penalty is a fixed amount and some rounds in jail; it takes the power `Leak`.
///
///         **Fault.** The schedule gives the epoch of the view to somebody else; or the time of the block lies in a later
///         epoch, and the schedule gives that one to somebody else. A block whose time lies in an earlier epoch is none:
///         who begins a turn late fills in what is missing. Nor is a block of whoever else has the leader's signing key,
///         as nobody can tell the two apart.
///
///         **Which epochs.** Those of rounds from the `since` of the entry on, whose deadline is over, so that the schedule
///         cannot change any more, and that ended less than the dispute window ago, so that every id still names who served
///         then. An epoch that is not judged counts as the signer's own.
///
///         A round counts once, however many blocks were sealed in it: that is one outage. If the cap of a window is used
///         up, the fault costs no more, and jail all the same. The key that is marked is not that of the statement, so a fine for it does not shield from equivocation.
///
///         The reward is the caller's. The registry's `Slashed` and `Jailed` tell of it.
interface IWrongLeaderSlasher {
    /// @notice What the statement is about.
    struct Seal {
        /// The epoch of the view.
        uint64 epoch;
        /// Rewinds before it.
        uint32 attempt;
        /// Height, hash and timestamp of the block.
        uint64 number;
        bytes32 hash;
        uint64 time;
    }

    /// @notice A fault was judged and cost `taken` wei: zero if the registry's cap was used up.
    event Punished(uint32 indexed id, bytes32 indexed key, uint96 taken);

    /// @notice The amount is zero or above what the registry lets a leaking agent take in one window, or the time in jail is
    ///         zero.
    error InvalidConfig();
    /// @notice No epoch that is judged is another's.
    error NoFault(uint32 id);
    /// @notice The seal is not signed by the signing key of the entry.
    error InvalidSigner(uint32 id, address signer);

    /// @notice Fines entry `id` for a block of its rollup, and jails it up to `jailRounds` after the current round. Anybody.
    ///         Once for each entry, signing key and round; a repetition reverts as in the registry.
    function slash(uint32 id, Seal calldata seal, bytes32 r, bytes32 vs) external;

    /// @notice The digest that a signing key signs for a block.
    function sealDigest(uint64 rollup, Seal calldata seal) external view returns (bytes32);

    /// @notice The key that the registry marks: `keccak256(abi.encode(signer, domain, round))`, where `domain` is
    ///         `keccak256(abi.encode(keccak256("lockstep/wrong-leader/v1"), chainId, registry, rollup))`.
    function faultKey(address signer, uint64 rollup, uint64 round) external view returns (bytes32);

    /// @notice What a fault costs, in wei.
    function amount() external view returns (uint96);

    /// @notice How long it keeps the entry out.
    function jailRounds() external view returns (uint32);
    function schedule() external view returns (ILeaderSchedule);
    function registry() external view returns (ISequencerRegistry);

    /// @notice What it judges: `keccak256("lockstep/wrong-leader/v1")`. So whoever looks through the agents of a registry finds it.
    function fault() external view returns (bytes32);
}
