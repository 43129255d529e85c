// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { LibBit } from "solady/utils/LibBit.sol";

import { IElections } from "./interfaces/IElections.sol";
import { ILatencyBoard } from "./interfaces/ILatencyBoard.sol";
import { ILeaderSchedule } from "./interfaces/ILeaderSchedule.sol";
import { ISeedAnchor } from "./interfaces/ISeedAnchor.sol";
import { ISequencerRegistry } from "./interfaces/ISequencerRegistry.sol";
import { Certificate } from "./libraries/Certificate.sol";
import { Order } from "./libraries/Order.sol";
import { Prf } from "./libraries/Prf.sol";
import { Rows, Side } from "./libraries/Rows.sol";
import { Seating, Seats } from "./libraries/Seats.sol";
import { Solver } from "./libraries/Solver.sol";
import { Grid, PackedGrid, pack } from "./types/Grid.sol";

/// @title Who leads when
contract LeaderSchedule is ILeaderSchedule {
    /// @inheritdoc ILeaderSchedule
    uint256 public constant MAX_EPOCHS = 255;

    /// @dev A round that is being scheduled. In memory, so that the loops have the stack.
    struct Draft {
        uint64 round;
        uint256 epochs;
        bytes32 seed;
        /// Who is out of reach, by ids.
        uint256 outOfReach;
        /// The salt and the worst round trip, in units of the board: claimed in `post`, found in `solve`.
        uint256 salt;
        uint256 worst;
        /// Calldata position of the turns; only in `post`.
        uint256 turns;
        Side a;
        Side b;
    }

    /// @dev Members whose index fits the 6 bits of a turn.
    uint256 private constant MAX_MEMBERS = 64;

    // A round takes up to 13 words: the first holds a header of 40 bits and 18 turns of 12, each later one 21 turns, from
    // the top down. Header: source 2 bits, salt 4, worst value 12, lap 22.
    uint256 private constant MAX_WORDS = 13;
    uint256 private constant HEADER_BITS = 40;
    uint256 private constant FIRST_TURNS = 18;
    uint256 private constant WORD_TURNS = 21;
    uint256 private constant LAPS = 1 << 22;

    // Where the parts of a claim start.
    uint256 private constant CLAIM_SETS = 3;
    uint256 private constant SET_BYTES = 26;

    /// @inheritdoc ILeaderSchedule
    ISequencerRegistry public immutable registry;
    /// @inheritdoc ILeaderSchedule
    ILatencyBoard public immutable board;
    /// @inheritdoc ILeaderSchedule
    ISeedAnchor public immutable anchor;
    /// @inheritdoc ILeaderSchedule
    IElections public immutable elections;
    /// @inheritdoc ILeaderSchedule
    uint256 public immutable kept;
    /// @inheritdoc ILeaderSchedule
    uint8 public immutable slack;

    bool private immutable _reaching;
    PackedGrid private immutable _grid;
    uint64 private immutable _rollupA;
    uint64 private immutable _rollupB;

    /// @dev Round r has the words from `(r % kept) * MAX_WORDS` on, so that a round takes over the words of one long past:
    ///      storage does not grow, and writing costs a quarter. The lap `r / kept` in the header tells whose they are.
    mapping(uint256 index => uint256 word) private _words;

    /// @param board_ names the registry; its grid, the board's and the anchor's must be the same.
    /// @param elections_ zero if all members share the epochs equally; else it goes by the same registry and anchor.
    constructor(ILatencyBoard board_, ISeedAnchor anchor_, IElections elections_, uint8 slack_) {
        ISequencerRegistry registry_ = board_.registry();
        (registry, board, anchor, elections, slack) = (registry_, board_, anchor_, elections_, slack_);
        Grid memory common = registry_.grid();
        uint64[] memory rollups = registry_.rollups();
        bytes32 hash = keccak256(abi.encode(common));
        if (
            rollups.length != 2 || common.epochs > MAX_EPOCHS || hash != keccak256(abi.encode(board_.grid()))
                || hash != keccak256(abi.encode(anchor_.grid()))
        ) revert InvalidConfig();
        if (address(elections_) != address(0)) {
            bool fits = address(elections_.registry()) == address(registry_)
                && address(elections_.anchor()) == address(anchor_);
            if (!fits) revert InvalidConfig();
        }
        _grid = pack(common);
        _reaching = board_.reach() != 0;
        // A bond leaves no sooner than the exit delay after its last turn, so this is as far back as any evidence reaches:
        // the rounds of the delay, those that may still be led after it began, the present one, and one for rounding.
        kept = registry_.config().exitDelay / _grid.roundSeconds() + 5;
        (_rollupA, _rollupB) = (rollups[0], rollups[1]);
    }

    /// @inheritdoc ILeaderSchedule
    function post(uint64 round, bytes calldata claim) external {
        Draft memory d;
        _open(d, round);
        uint256 at = _position(claim);
        d.salt = _word(at) >> 248;
        d.worst = (_word(at) >> 232) & 0xffff;
        if (d.salt >= Order.SALTS) revert InvalidSalt(d.salt);

        _takeSets(d, at + CLAIM_SETS, MAX_MEMBERS);
        _checkRows(d, at + CLAIM_SETS + 2 * SET_BYTES, at + claim.length);
        _seat(d, d.a, _rollupA);
        _seat(d, d.b, _rollupB);
        uint256 pairs = _checkTurns(d);
        uint256 packed = Order.verify(d.seed, d.salt, d.turns, d.epochs, pairs);
        _store(d, Source.Posted, packed);
    }

    /// @inheritdoc ILeaderSchedule
    function solve(uint64 round, bytes calldata claim) external {
        Draft memory d;
        if (slack != 0) revert NotSearched();
        _open(d, round);
        uint256 at = _position(claim);
        _takeSets(d, at, Solver.MOST);
        _readRows(d, at + 2 * SET_BYTES, at + claim.length);
        _seat(d, d.a, _rollupA);
        _seat(d, d.b, _rollupB);
        _store(d, Source.Solved, _best(d));
    }

    /// @inheritdoc ILeaderSchedule
    function leaderAt(uint64 rollup, uint64 epoch) external view returns (uint32 sequencer) {
        if (rollup != _rollupA && rollup != _rollupB) revert UnknownRollup(rollup);
        uint64 round = _grid.roundOf(epoch);
        // No underflow: the epoch lies in the round.
        uint256 t;
        unchecked {
            t = epoch - _grid.firstEpoch(round);
        }
        if (_headerOf(round) != 0) {
            uint256 turn = _turnAt(round, t);
            return _member(registry.membersAt(rollup, round), rollup == _rollupA ? turn >> 6 : turn & 63);
        }
        if (block.timestamp < _grid.deadline(round)) revert Undecided(round);
        (bytes32 seed,) = anchor.seedOf(round);
        (Seating memory a, Seating memory b,,) = _seatings(round, seed);
        if (rollup == _rollupB) a = b;
        if (a.seated == 0) revert NobodyAdmitted(rollup, round);
        return _fallbackLeader(a, seed, t);
    }

    /// @inheritdoc ILeaderSchedule
    function scheduleOf(uint64 round) external view returns (Schedule memory schedule) {
        (uint256 a, uint256 b) = registry.sidesAt(round);
        schedule.membersA = _ids(a);
        schedule.membersB = _ids(b);
        uint256 header = _headerOf(round);
        if (header == 0 && block.timestamp < _grid.deadline(round)) return schedule;

        uint256 epochs = _grid.epochs();
        schedule.leadersA = new uint32[](epochs);
        schedule.leadersB = new uint32[](epochs);
        if (header != 0) {
            schedule.source = Source(header >> 38);
            schedule.salt = uint8(header >> 34) & 15;
            schedule.worst = uint16(header >> 22) & 0xfff;
            for (uint256 t = 0; t < epochs; ++t) {
                uint256 turn = _turnAt(round, t);
                schedule.leadersA[t] = schedule.membersA[turn >> 6];
                schedule.leadersB[t] = schedule.membersB[turn & 63];
            }
            return schedule;
        }
        schedule.source = Source.Fallback;
        (bytes32 seed,) = anchor.seedOf(round);
        (Seating memory seatsA, Seating memory seatsB,,) = _seatings(round, seed);
        if (seatsA.seated == 0) revert NobodyAdmitted(_rollupA, round);
        if (seatsB.seated == 0) revert NobodyAdmitted(_rollupB, round);
        for (uint256 t = 0; t < epochs; ++t) {
            schedule.leadersA[t] = _fallbackLeader(seatsA, seed, t);
            schedule.leadersB[t] = _fallbackLeader(seatsB, seed, t);
        }
    }

    /// @inheritdoc ILeaderSchedule
    function seatsOf(uint64 round) external view returns (uint256[] memory seatsA, uint256[] memory seatsB) {
        (bytes32 seed,) = anchor.seedOf(round);
        (Seating memory a, Seating memory b, uint256 setA, uint256 setB) = _seatings(round, seed);
        return (Seats.byIndex(a, setA), Seats.byIndex(b, setB));
    }

    /// @inheritdoc ILeaderSchedule
    function grid() external view returns (Grid memory) {
        return _grid.unpack();
    }

    /// @dev Begins with a round whose schedule may be posted now.
    function _open(Draft memory d, uint64 round) private view {
        if (!_grid.seedOpen(round, block.timestamp)) revert RoundClosed(round);
        if (_headerOf(round) != 0) revert AlreadyScheduled(round);
        bool anchored;
        (d.seed, anchored) = anchor.seedOf(round);
        if (!anchored) revert SeedNotAnchored(round);
        (d.round, d.epochs) = (round, _grid.epochs());
    }

    /// @dev Takes the two sets from a calldata position.
    function _takeSets(Draft memory d, uint256 at, uint256 most) private pure {
        Rows.open(d.a, d.b, _set(at), _set(at + SET_BYTES));
        if (d.a.size > most || d.b.size > most) revert InvalidSides(d.a.size, d.b.size);
    }

    /// @dev Reads entries and rows of a claim, which stand between two calldata positions with the turns in their middle, and
    ///      makes sure that they agree.
    function _checkRows(Draft memory d, uint256 from, uint256 to) private view {
        (Side memory a, Side memory b) = (d.a, d.b);
        // No overflow: calldata positions.
        unchecked {
            uint256 oddsA = from + Rows.half(a);
            uint256 evensB = oddsA + Rows.half(a);
            uint256 oddsB = evensB + Rows.half(b);
            d.turns = oddsB + Rows.half(b);
            Rows.enter(a, from, oddsA);
            Rows.enter(b, evensB, oddsB);
            _readRows(d, d.turns + ((3 * d.epochs + 1) >> 1), to);
            if (!Rows.compare(a, evensB, oddsB, d.worst)) Certificate.excuse(a, b, d.worst);
            if (!Rows.compare(b, from, oddsA, d.worst)) Certificate.excuse(b, a, d.worst);
        }
    }

    /// @dev Reads the rows and makes sure that they and the sets are those on the board.
    function _readRows(Draft memory d, uint256 from, uint256 to) private view {
        (Side memory a, Side memory b) = (d.a, d.b);
        if (Rows.read(a, b, from, to) != board.hashOf(d.round)) revert RowsDiffer();
        d.outOfReach = _outOfReach(d.round);
        // No overflow: at most 64 rows of at most 97 bytes on a side.
        unchecked {
            // Rows differ in their ids, so as many bytes as all members could fill are the rows of all members.
            bool full = to - from == a.size * a.rowLength + b.size * b.rowLength;
            (a.present, b.present) = full ? (a.set, b.set) : (Rows.present(a), Rows.present(b));
        }
    }

    /// @dev Checks everything about the turns but their order.
    /// @return pairs memory position of the counts of the pairs.
    function _checkTurns(Draft memory d) private view returns (uint256 pairs) {
        (uint256 found, uint256 marked, uint256 counts) = Certificate.tally(d.a, d.b, d.turns, d.epochs);
        if (slack == 0) {
            Certificate.checkSeats(d.a, counts);
            Certificate.checkSeats(d.b, counts + 64);
        } else {
            marked = Certificate.checkRanges(d.a, counts, d.epochs, slack)
                + Certificate.checkRanges(d.b, counts + 64, d.epochs, slack);
        }
        if (found != d.worst) revert WrongWorst(found);
        if (marked <= d.epochs) revert NoBottleneck();
        return counts + 128;
    }

    /// @param packed memory position of the turns, 12 bits each.
    function _store(Draft memory d, Source source, uint256 packed) private {
        // No overflow: at most 255 turns in 13 words. The header keeps its parts: a worst value is that of a measured pair,
        // so it has 12 bits, and salts have 4.
        unchecked {
            uint256 lap = (d.round / kept) % LAPS;
            uint256 header = (uint256(source) << 38) | (d.salt << 34) | (d.worst << 22) | lap;
            uint256 base = (d.round % kept) * MAX_WORDS;
            uint256 count = 1 + (d.epochs + WORD_TURNS - 1 - FIRST_TURNS) / WORD_TURNS;
            uint256[] memory words = new uint256[](count);
            for (uint256 k = 0; k < count; ++k) {
                // Bits of the turns that stand in earlier words; a word of turns may start in the middle of a byte.
                uint256 bits = k == 0 ? 0 : FIRST_TURNS * 12 + (k - 1) * WORD_TURNS * 12;
                uint256 word;
                assembly ("memory-safe") {
                    word := shl(and(bits, 7), mload(add(packed, shr(3, bits))))
                }
                if (k == 0) word = (header << (256 - HEADER_BITS)) | (word >> HEADER_BITS);
                words[k] = word;
                _words[base + k] = word;
            }
            emit Scheduled(d.round, words);
        }
    }

    /// @dev The header of a round, 0 if it has no schedule.
    function _headerOf(uint64 round) private view returns (uint256 header) {
        header = _words[(round % kept) * MAX_WORDS] >> (256 - HEADER_BITS);
        if (header == 0) return 0;
        uint256 lap = (round / kept) % LAPS;
        if (header % LAPS > lap) revert Forgotten(round);
        if (header % LAPS < lap) return 0;
    }

    function _turnAt(uint64 round, uint256 t) private view returns (uint256) {
        uint256 base = (round % kept) * MAX_WORDS;
        if (t < FIRST_TURNS) return (_words[base] >> (12 * (FIRST_TURNS - 1 - t))) & 0xfff;
        uint256 rest = t - FIRST_TURNS;
        return (_words[base + 1 + rest / WORD_TURNS] >> (244 - 12 * (rest % WORD_TURNS))) & 0xfff;
    }

    /// @dev The seats of a round from what is on the board, and the admitted sets. If nobody with seats has a row on one of the
    ///      rollups, nothing can be planned, and all seats stay where they are.
    function _seatings(uint64 round, bytes32 seed)
        private
        view
        returns (Seating memory a, Seating memory b, uint256 setA, uint256 setB)
    {
        (setA, setB) = registry.sidesAt(round);
        (a, b) = (_elected(round, _rollupA, seed, setA), _elected(round, _rollupB, seed, setB));
        (, uint256 posters) = board.commitment(round);
        if (a.seated & posters == 0 || b.seated & posters == 0) return (a, b, setA, setB);
        uint256 epochs = _grid.epochs();
        uint256 far = _outOfReach(round);
        a = Seats.among(a, seed, epochs, _near(a.seated & posters, far));
        b = Seats.among(b, seed, epochs, _near(b.seated & posters, far));
    }

    /// @dev Those of a rollup with seats and a row that are not out of reach; all of them if nobody would be left.
    function _near(uint256 present, uint256 far) private pure returns (uint256 near) {
        near = present & ~far;
        if (near == 0) return present;
    }

    function _outOfReach(uint64 round) private view returns (uint256) {
        return _reaching ? board.outOfReach(round) : 0;
    }

    /// @dev Seats a side that was read: the seats of those who are missing or out of reach pass on.
    function _seat(Draft memory d, Side memory side, uint64 rollup) private view {
        if (side.present == 0) revert NoRows(rollup);
        // The usual case without elections straight away: it saves more than 500 gas.
        if (side.present == side.set && side.set & d.outOfReach == 0 && address(elections) == address(0)) {
            (side.seats, side.seatsToo) = Seats.equalLanes(d.seed, d.epochs, side.size);
            return;
        }
        Seating memory seating = _elected(d.round, rollup, d.seed, side.set);
        uint256 present = seating.seated & side.present;
        if (present == 0) revert NoRows(rollup);
        seating = Seats.among(seating, d.seed, d.epochs, _near(present, d.outOfReach));
        (side.seats, side.seatsToo) = Seats.lanes(seating, side.set, side.size);
    }

    /// @dev The seats of a round before anybody is missing.
    function _elected(uint64 round, uint64 rollup, bytes32 seed, uint256 set)
        private
        view
        returns (Seating memory seating)
    {
        if (address(elections) == address(0)) return Seats.equal(seed, _grid.epochs(), set, LibBit.popCount(set));
        bool equal;
        (seating.seated, equal, seating.first, seating.second) = elections.lanesOf(round, rollup);
        if (!equal) return seating;
        return Seats.equal(seed, _grid.epochs(), seating.seated, LibBit.popCount(seating.seated));
    }

    /// @dev The member whose seats, added up by position, first exceed the draw for turn t.
    function _fallbackLeader(Seating memory seating, bytes32 seed, uint256 t) private view returns (uint32) {
        uint256 draw = Prf.permute(Prf.derive(seed, "fallback"), t, _grid.epochs());
        uint256 position = 0;
        uint256 end = Seats.at(seating, 0);
        while (end <= draw) {
            end += Seats.at(seating, ++position);
        }
        return _member(seating.seated, position);
    }

    /// @dev Finds the best schedule of at most five members on either side, and notes its worst value and salt.
    /// @return packed memory position of the turns, 12 bits each.
    function _best(Draft memory d) private pure returns (uint256 packed) {
        (uint256 seatsA, uint256 most) = _seatLanes(d.a);
        (uint256 seatsB, uint256 mostB) = _seatLanes(d.b);
        if (mostB > most) most = mostB;
        uint256[] memory list;
        (list, d.worst) = Solver.solve(d.a, d.b, seatsA, seatsB);
        (list, d.salt) = Order.arrange(d.seed, list, d.epochs, most);
        return Order.pack(list);
    }

    /// @dev The seats of the members of a side by lanes, and those of the member that has most.
    function _seatLanes(Side memory side) private pure returns (uint256 lanes, uint256 most) {
        uint256 seats = side.seats;
        // No overflow: at most five members.
        unchecked {
            for (uint256 lane = 0; seats != 0; lane += Solver.LANE) {
                uint256 count = seats >> 248;
                lanes |= count << lane;
                if (count > most) most = count;
                seats <<= 8;
            }
        }
    }

    /// @dev The id of the member at a position of a set.
    function _member(uint256 set, uint256 position) private pure returns (uint32) {
        for (; position != 0; --position) {
            set &= set - 1;
        }
        return uint32(LibBit.ffs(set));
    }

    function _ids(uint256 set) private pure returns (uint32[] memory ids) {
        ids = new uint32[](LibBit.popCount(set));
        for (uint256 i = 0; set != 0; ++i) {
            ids[i] = uint32(LibBit.ffs(set));
            set &= set - 1;
        }
    }

    function _set(uint256 at) private pure returns (uint256) {
        return _word(at) >> (256 - 8 * SET_BYTES);
    }

    function _word(uint256 at) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := calldataload(at)
        }
    }

    function _position(bytes calldata data) private pure returns (uint256 at) {
        assembly ("memory-safe") {
            at := data.offset
        }
    }
}
