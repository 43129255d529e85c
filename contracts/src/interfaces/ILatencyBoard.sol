// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Grid } from "../types/Grid.sol";
import { ISequencerRegistry } from "./ISequencerRegistry.sol";

/// @title What the sequencers measured
/// @notice Takes one signed latency row per sequencer and round and keeps a running hash of them, so that a schedule
///         contract can be handed the rows again as calldata.
///
///         The row of a sequencer holds its round trip to every admitted sequencer of the other rollup, by index: 12 bits
///         per value, most significant bit first, two values in three bytes; after an odd number of values the last four
///         bits are zero. A value counts units of `unitMicros` microseconds, rounded up; `0xfff` is unmeasured.
///
///         It is signed as EIP-712 typed data `LatencyRow(uint64 round,uint32 sequencer,bytes rtts,bytes32 details)`
///         with name "lockstep LatencyBoard", version "1", by the registered measurement key, as an EIP-2098 compact
///         signature with low s. Anyone may bring it. Rows for round r are accepted during round r - 2.
///
///         The running hash of a round starts with the sets that the rows refer to, so that a contract that is handed
///         sets and rows needs no other proof for either:
///         `c = keccak256(abi.encode(uint256(membersA), uint256(membersB)))`, then per row in order of arrival
///         `c = keccak256(abi.encodePacked(c, uint8(id), rtts))`. It is zero as long as nobody posted.
///
///         A row says of its sequencer that it is **out of reach** if none of its values is at most `reach`: nobody on the
///         other rollup is near enough, by its own account. `ILeaderSchedule` says what follows.
///
///         This version serves clusters of two rollups.
interface ILatencyBoard {
    /// @notice A row as it is posted in a batch.
    struct Row {
        uint32 sequencer;
        bytes rtts;
        /// Digest of the statistics behind the row.
        bytes32 details;
        bytes32 r;
        bytes32 vs;
    }

    /// @notice A sequencer's row for a round was accepted. The order of these events is the order of the running hash;
    ///         they carry the signature, so that a second row can be held against the first.
    event RowPosted(uint64 indexed round, uint32 indexed sequencer, bytes rtts, bytes32 details, bytes32 r, bytes32 vs);
    /// @notice A measurement key signed two different rows for one sequencer and round. Told once for these three.
    event Contradicted(
        uint32 indexed sequencer, uint64 indexed round, address indexed measurementKey, bytes32 digestA, bytes32 digestB
    );

    error InvalidConfig();
    error RoundClosed(uint64 round);
    error AlreadyPosted(uint64 round, uint32 sequencer);
    error NotMember(uint64 round, uint32 sequencer);
    error InvalidLength(uint256 length, uint256 expected);
    error InvalidPadding();
    error InvalidSigner(uint32 sequencer, address recovered);
    error NoContradiction();

    /// @notice Posts the row of one sequencer. Reverts if the round is not open, the sequencer is not a member of it, it
    ///         posted already, the length is not that of the other rollup's set, or the signature is not its own.
    function post(uint64 round, uint32 sequencer, bytes calldata rtts, bytes32 details, bytes32 r, bytes32 vs) external;

    /// @notice Posts several rows of one round in the order given. Skips sequencers that posted already, so that nobody
    ///         can make a batch fail by posting a part of it first; reverts for any other reason as `post` does.
    function postMany(uint64 round, Row[] calldata rows) external;

    /// @notice Records that a registered measurement key signed two different rows for one sequencer and round, whether
    ///         or not they were posted, and at any time. A repetition changes nothing and succeeds.
    function proveContradiction(uint64 round, Row calldata a, Row calldata b) external;

    /// @notice The running hash of a round and the bitmap of the sequencers in it (bit `id`). Final from the start of
    ///         round `round - 1` on.
    function commitment(uint64 round) external view returns (bytes32 hash, uint256 posters);

    /// @notice The bitmap of the sequencers in `commitment` that are out of reach.
    function outOfReach(uint64 round) external view returns (uint256 sequencers);

    /// @notice The running hash of `commitment` alone, for contracts that check rows against it.
    function hashOf(uint64 round) external view returns (bytes32 hash);

    /// @notice In how many pairs of sequencer and round a key was shown to contradict itself. Never decreases.
    function contradictions(address measurementKey) external view returns (uint256);

    /// @notice The digest that a measurement key signs.
    function rowDigest(uint64 round, uint32 sequencer, bytes calldata rtts, bytes32 details)
        external
        view
        returns (bytes32);

    /// @notice Microseconds in one unit of a row.
    function unitMicros() external view returns (uint32);

    /// @notice The largest value, in units, that is near enough; 0 if nobody is ever out of reach.
    function reach() external view returns (uint16);
    function registry() external view returns (ISequencerRegistry);
    function grid() external view returns (Grid memory);
}
