// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import { EIP712 } from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import { LibBit } from "solady/utils/LibBit.sol";

import { ILatencyBoard } from "./interfaces/ILatencyBoard.sol";
import { ISequencerRegistry } from "./interfaces/ISequencerRegistry.sol";
import { Rows } from "./libraries/Rows.sol";
import { Grid, PackedGrid, pack } from "./types/Grid.sol";

/// @title What the sequencers measured
/// @notice Keeps two words per round: the running hash and the bitmap of posters, and a third one once somebody is out of
///         reach. The rows themselves are in the events.
contract LatencyBoard is ILatencyBoard, EIP712 {
    struct Board {
        bytes32 hash;
        uint256 posters;
        uint256 outOfReach;
    }

    /// @notice The EIP-712 type of a row.
    bytes32 public constant ROW_TYPEHASH =
        keccak256("LatencyRow(uint64 round,uint32 sequencer,bytes rtts,bytes32 details)");

    uint256 private constant UNMEASURED = 0xfff;

    /// @inheritdoc ILatencyBoard
    ISequencerRegistry public immutable registry;
    /// @inheritdoc ILatencyBoard
    uint32 public immutable unitMicros;
    /// @inheritdoc ILatencyBoard
    uint16 public immutable reach;
    PackedGrid private immutable _grid;

    mapping(uint64 round => Board) private _boards;
    /// @inheritdoc ILatencyBoard
    mapping(address measurementKey => uint256) public contradictions;
    /// @dev Key: signer, type and slot of the contradiction, never its content, so that it counts once.
    mapping(bytes32 key => bool) private _proven;

    /// @param registry_ of a cluster of exactly two rollups; its grid is this board's.
    /// @param unitMicros_ microseconds in one unit of a row.
    /// @param reach_ below `0xfff`; 0 if nobody is ever out of reach.
    constructor(ISequencerRegistry registry_, uint32 unitMicros_, uint16 reach_) EIP712("lockstep LatencyBoard", "1") {
        if (unitMicros_ == 0 || reach_ >= UNMEASURED || registry_.rollups().length != 2) revert InvalidConfig();
        registry = registry_;
        unitMicros = unitMicros_;
        reach = reach_;
        _grid = pack(registry_.grid());
    }

    /// @inheritdoc ILatencyBoard
    function post(uint64 round, uint32 sequencer, bytes calldata rtts, bytes32 details, bytes32 r, bytes32 vs)
        external
    {
        if (!_grid.rowsOpen(round, block.timestamp)) revert RoundClosed(round);
        Board memory board = _board(round);
        if (_has(board.posters, sequencer)) revert AlreadyPosted(round, sequencer);
        _append(board, round, sequencer, rtts, rowDigest(round, sequencer, rtts, details), r, vs);
        _keep(round, board);
        emit RowPosted(round, sequencer, rtts, details, r, vs);
    }

    /// @inheritdoc ILatencyBoard
    function postMany(uint64 round, Row[] calldata rows) external {
        if (!_grid.rowsOpen(round, block.timestamp)) revert RoundClosed(round);
        Board memory board = _board(round);
        for (uint256 i = 0; i < rows.length; ++i) {
            Row calldata row = rows[i];
            if (_has(board.posters, row.sequencer)) continue;
            _append(board, round, row.sequencer, row.rtts, _rowDigest(round, row), row.r, row.vs);
            emit RowPosted(round, row.sequencer, row.rtts, row.details, row.r, row.vs);
        }
        _keep(round, board);
    }

    /// @inheritdoc ILatencyBoard
    function proveContradiction(uint64 round, Row calldata a, Row calldata b) external {
        uint32 sequencer = a.sequencer;
        bytes32 digestA = _rowDigest(round, a);
        bytes32 digestB = _rowDigest(round, b);
        if (b.sequencer != sequencer || digestA == digestB) revert NoContradiction();
        address key = registry.keyOf(sequencer);
        _requireSigned(key, sequencer, digestA, a.r, a.vs);
        _requireSigned(key, sequencer, digestB, b.r, b.vs);

        bytes32 once = keccak256(abi.encode(key, ROW_TYPEHASH, sequencer, round));
        if (_proven[once]) return;
        _proven[once] = true;
        ++contradictions[key];
        emit Contradicted(sequencer, round, key, digestA, digestB);
    }

    /// @inheritdoc ILatencyBoard
    function commitment(uint64 round) external view returns (bytes32 hash, uint256 posters) {
        Board storage board = _boards[round];
        return (board.hash, board.posters);
    }

    /// @inheritdoc ILatencyBoard
    function outOfReach(uint64 round) external view returns (uint256 sequencers) {
        return _boards[round].outOfReach;
    }

    /// @inheritdoc ILatencyBoard
    function hashOf(uint64 round) external view returns (bytes32 hash) {
        return _boards[round].hash;
    }

    /// @inheritdoc ILatencyBoard
    function grid() external view returns (Grid memory) {
        return _grid.unpack();
    }

    /// @inheritdoc ILatencyBoard
    function rowDigest(uint64 round, uint32 sequencer, bytes calldata rtts, bytes32 details)
        public
        view
        returns (bytes32)
    {
        return _hashTypedDataV4(keccak256(abi.encode(ROW_TYPEHASH, round, sequencer, keccak256(rtts), details)));
    }

    /// @dev Judges a row and extends `board` in memory by it; the caller stores the board and tells of the row.
    function _append(
        Board memory board,
        uint64 round,
        uint32 sequencer,
        bytes calldata rtts,
        bytes32 digest,
        bytes32 r,
        bytes32 vs
    ) private view {
        (address key, uint256 side, uint208 a, uint208 b) = registry.rowContext(sequencer, round);
        (uint208 own, uint208 other) = side == 0 ? (a, b) : (b, a);
        if (!_has(own, sequencer)) revert NotMember(round, sequencer);
        _requireShape(rtts, LibBit.popCount(other));
        _requireSigned(key, sequencer, digest, r, vs);

        bytes32 hash = board.hash;
        if (hash == 0) hash = keccak256(abi.encode(uint256(a), uint256(b)));
        board.hash = keccak256(abi.encodePacked(hash, uint8(sequencer), rtts));
        board.posters |= 1 << sequencer;
        if (reach != 0 && !_reaches(rtts, LibBit.popCount(other))) board.outOfReach |= 1 << sequencer;
    }

    /// @dev The third word is not touched where it cannot be needed.
    function _board(uint64 round) private view returns (Board memory board) {
        Board storage kept = _boards[round];
        (board.hash, board.posters) = (kept.hash, kept.posters);
        if (reach != 0) board.outOfReach = kept.outOfReach;
    }

    function _keep(uint64 round, Board memory board) private {
        Board storage kept = _boards[round];
        (kept.hash, kept.posters) = (board.hash, board.posters);
        if (board.outOfReach != 0) kept.outOfReach = board.outOfReach;
    }

    /// @dev Whether one of the first `count` values is within reach.
    function _reaches(bytes calldata rtts, uint256 count) private view returns (bool) {
        uint256 at;
        assembly ("memory-safe") {
            at := rtts.offset
        }
        for (uint256 k = 0; k < count; ++k) {
            if (Rows.value(at, k) <= reach) return true;
        }
        return false;
    }

    function _rowDigest(uint64 round, Row calldata row) private view returns (bytes32) {
        return rowDigest(round, row.sequencer, row.rtts, row.details);
    }

    /// @dev A row of `count` values takes 12 bits for each and ends on a whole byte, the rest being zero.
    function _requireShape(bytes calldata rtts, uint256 count) private pure {
        uint256 length = (3 * count + 1) / 2;
        if (rtts.length != length) revert InvalidLength(rtts.length, length);
        if (count % 2 == 1 && uint8(rtts[length - 1]) & 0x0f != 0) revert InvalidPadding();
    }

    /// @dev Refuses high s, a zero signer and, with it, an id that is not registered.
    function _requireSigned(address key, uint32 sequencer, bytes32 digest, bytes32 r, bytes32 vs) private pure {
        address signer = ECDSA.recover(digest, r, vs);
        if (signer != key) revert InvalidSigner(sequencer, signer);
    }

    /// @dev Ids are below 208, so a larger one is in no set.
    function _has(uint256 set, uint32 id) private pure returns (bool) {
        return (set >> id) & 1 == 1;
    }
}
