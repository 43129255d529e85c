// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Grid } from "../types/Grid.sol";

/// @title Who may sequence
/// @notice Keeps the sequencers of a cluster with their bond and keys, and the admitted set of every round.
///
///         A sequencer registers for one rollup and is led in by the authority, which checks the evidence for the
///         measurement key first; that check happens off chain and includes possession of the key. Ids run from 1 to
///         207, so that a set is one bitmap in which bit `id` stands for sequencer `id`. The *index* of a sequencer in a
///         round is its position among the set bits of its rollup, ascending.
///
///         A change of an admitted set made during round c counts from round c + 3 on, a change made before genesis from
///         round 0 on. So the set of round r is final from the start of round r - 2.
///
///         State keeps what other contracts need; the rest of the card (endpoints, digests) goes into events, and state
///         keeps the hash of the latest card.
interface ISequencerRegistry {
    /// @notice What the registry keeps of one sequencer.
    struct Sequencer {
        /// Who registered it, may end it and receives the bond.
        address owner;
        /// The bond in wei.
        uint96 bond;
        /// Signs the latency rows of this sequencer.
        address measurementKey;
        /// The rollup that it may lead.
        uint64 rollup;
        /// The second from which the bond can be withdrawn; 0 while the sequencer has not begun to exit.
        uint64 withdrawableAt;
        /// `keccak256(abi.encode(evidenceDigest, peerDigest, endpoints))` of the latest card.
        bytes32 card;
        /// Whether it is in the newest admitted set, which may count only from a later round on.
        bool admitted;
    }

    /// @notice A sequencer registered. `endpoints` is free text for its peers, at most `MAX_ENDPOINTS` bytes.
    event Registered(
        uint32 indexed id,
        uint64 indexed rollup,
        address indexed owner,
        address measurementKey,
        uint96 bond,
        bytes32 evidenceDigest,
        bytes32 peerDigest,
        string endpoints
    );
    /// @notice A sequencer replaced its card; the measurement key stays.
    event CardChanged(uint32 indexed id, bytes32 evidenceDigest, bytes32 peerDigest, string endpoints);
    /// @notice A sequencer entered the set of its rollup, from `fromRound` on.
    event Admitted(uint32 indexed id, uint64 indexed rollup, uint64 fromRound);
    /// @notice A sequencer left the set of its rollup, from `fromRound` on, by the authority or by its exit.
    event Removed(uint32 indexed id, uint64 indexed rollup, uint64 fromRound);
    /// @notice A sequencer began to exit; its bond can be withdrawn from `withdrawableAt` on.
    event ExitBegun(uint32 indexed id, uint64 withdrawableAt);
    /// @notice The bond was paid out and the id is free again.
    event Withdrawn(uint32 indexed id, address indexed to, uint96 bond);

    error InvalidConfig();
    error UnknownRollup(uint64 rollup);
    error UnknownSequencer(uint32 id);
    error NotAuthority(address caller);
    error NotOwner(uint32 id, address caller);
    error BondTooSmall(uint256 sent, uint256 required);
    error InvalidKey(address measurementKey);
    error EndpointsTooLong(uint256 length);
    error NoFreeId();
    error RollupFull(uint64 rollup);
    error AlreadyAdmitted(uint32 id);
    error NotAdmitted(uint32 id);
    error Exiting(uint32 id);
    error NotExiting(uint32 id);
    error TooEarly(uint256 withdrawableAt);
    error PaymentFailed(address to);

    /// @notice Registers the caller as a sequencer of `rollup` with the value sent as its bond. It waits for `admit`.
    /// @param measurementKey signs its latency rows; several sequencers may name the same key, since a row names its
    ///        sequencer.
    /// @param evidenceDigest hash of the TEE evidence for that key.
    /// @param peerDigest hash of the keys that its peers need, such as its p2p identity.
    /// @param endpoints where peers reach it; not interpreted here.
    /// @return id the lowest free id.
    function register(
        uint64 rollup,
        address measurementKey,
        bytes32 evidenceDigest,
        bytes32 peerDigest,
        string calldata endpoints
    ) external payable returns (uint32 id);

    /// @notice Replaces digests and endpoints of a sequencer of the caller. At any time until the exit.
    function changeCard(uint32 id, bytes32 evidenceDigest, bytes32 peerDigest, string calldata endpoints) external;

    /// @notice Puts a sequencer into the set of its rollup. Authority only. The key whose evidence the authority checked
    ///         is named again, because the id may belong to somebody else by the time a timelock executes the call.
    function admit(uint32 id, address measurementKey) external;

    /// @notice Takes a sequencer out of the set of its rollup. Authority only; the bond stays until its owner exits.
    function expel(uint32 id) external;

    /// @notice Starts the exit of a sequencer of the caller: it leaves the set if it is in it. Cannot be undone.
    function beginExit(uint32 id) external;

    /// @notice Pays the bond of an exited sequencer of the caller to `to` and frees the id.
    function withdraw(uint32 id, address payable to) external;

    /// @notice The admitted set of `rollup` for `round`: bit `id` is set for each member. Final from the start of round
    ///         `round - 2` on; before that it is what the set would be without further changes.
    function membersAt(uint64 rollup, uint64 round) external view returns (uint208 bitmap);

    /// @notice `membersAt` of the first two rollups, in the order of `rollups`, in one call.
    function sidesAt(uint64 round) external view returns (uint208 a, uint208 b);

    /// @notice What judging a row of `id` for `round` takes, in one call: its measurement key, the side of its rollup
    ///         (0 or 1) and both sets. The key is zero for an id that is not registered.
    function rowContext(uint32 id, uint64 round) external view returns (address key, uint256 side, uint208 a, uint208 b);

    /// @notice The measurement key of `id`, zero if it is not registered.
    function keyOf(uint32 id) external view returns (address);

    /// @notice All that is kept of `id`; reverts with `UnknownSequencer`.
    function sequencer(uint32 id) external view returns (Sequencer memory);

    /// @notice The ids in use, as a bitmap.
    function registered() external view returns (uint208 bitmap);

    /// @notice The rollups of the cluster by their L2 chain ids; the first is side A, the second side B.
    function rollups() external view returns (uint64[] memory);

    function authority() external view returns (address);
    function grid() external view returns (Grid memory);
    function minBond() external view returns (uint96);
    function exitDelay() external view returns (uint64);
    function maxPerRollup() external view returns (uint256);
}
