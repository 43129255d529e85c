// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ISequencerRegistry } from "./ISequencerRegistry.sol";

/// @title Jails whoever does not restore its bond
/// @notice A fine can leave a member with less than the active bond. Its seats pass on from the next freeze on, where there are
///         elections, but it stays in the set. Anybody warns it here; if it has not restored the active bond `grace` rounds
///         later, anybody has it fined and jailed. An owner that steps down below the active bond leaves the set by itself
///         and cannot be warned.
///
///         A warning is for one registration. Whoever restored its bond has it taken back with `clear`: a warning that stays
///         leaves no grace to the next shortfall. If the registry's
///         cap for small faults is used up, the sequencer goes to jail all the same. It takes the power `Leak`; the reward is
///         that of the caller of `punish`.
interface IUnrestoredBond {
    /// @notice A member has to restore its bond before `deadline` starts.
    event Warned(uint32 indexed id, uint64 indexed serial, uint64 deadline);
    /// @notice The bond is whole again, or the entry no longer a member.
    event Cleared(uint32 indexed id, uint64 indexed serial);
    /// @notice It was not restored in time, and that cost `taken` wei: zero if the cap was used up.
    event Punished(uint32 indexed id, uint64 indexed serial, uint64 deadline, uint96 taken);

    /// @notice The grace is no round; the amount is zero or above what a leaking agent may take; or the time in jail is zero.
    error InvalidConfig();
    /// @notice The bond is whole, or the entry is no member, in jail or on its way out.
    error NothingToRestore(uint32 id);
    /// @notice The registration was warned before.
    error AlreadyWarned(uint32 id, uint64 deadline);
    /// @notice The registration was not warned, or its deadline is still to come.
    error NotDue(uint32 id, uint64 deadline);

    /// @notice Warns a member whose bond is below the active one. Anybody.
    function warn(uint32 id) external;

    /// @notice Takes a warning back that no longer applies. Anybody.
    function clear(uint32 id) external;

    /// @notice Fines and jails a member that was warned and did not restore its bond in time. Anybody.
    function punish(uint32 id) external;

    /// @notice The round before which a registration has to restore its bond; zero if it was not warned.
    function deadlineOf(uint64 serial) external view returns (uint64);

    /// @notice The key that the registry marks: `keccak256(abi.encode(domain, serial, deadline))`, where `domain` is
    ///         `keccak256(abi.encode(keccak256("lockstep/unrestored-bond/v1"), chainId, registry))`.
    function faultKey(uint64 serial, uint64 deadline) external view returns (bytes32);

    /// @notice Whole rounds from the warning to the deadline.
    function grace() external view returns (uint64);
    function amount() external view returns (uint96);
    function jailRounds() external view returns (uint32);
    function registry() external view returns (ISequencerRegistry);

    /// @notice What it judges: `keccak256("lockstep/unrestored-bond/v1")`. So whoever looks through the agents of a registry finds
    ///         it.
    function fault() external view returns (bytes32);
}
