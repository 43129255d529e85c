// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Multicall } from "@openzeppelin/contracts/utils/Multicall.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { LibBit } from "solady/utils/LibBit.sol";

import { IAuction } from "../interfaces/IAuction.sol";
import { ICandidates } from "../interfaces/ICandidates.sol";
import { IDelegatedStake } from "../interfaces/IDelegatedStake.sol";
import { IElections } from "../interfaces/IElections.sol";
import { IPerformanceScores } from "../interfaces/IPerformanceScores.sol";
import { ISeedAnchor } from "../interfaces/ISeedAnchor.sol";
import { Mechanisms } from "../libraries/Mechanisms.sol";
import { Seating, Seats } from "../libraries/Seats.sol";
import { Ballot, Candidate, Mechanism, Rules, Seat } from "../types/Ballot.sol";
import { PackedGrid, pack } from "../types/Grid.sol";
import { Lagged } from "../types/Lagged.sol";

/// @title The book of elections
contract Elections is IElections, Multicall {
    /// @dev The header is the bitmap of those with seats and the flag for equal ones; zero while the round is not frozen.
    struct Kept {
        uint256 header;
        uint256[2] lanes;
    }

    uint256 private constant EQUAL = 1 << 208;
    uint256 private constant MAX_EPOCHS = 255;
    uint256 private constant LANES = 32;

    /// @inheritdoc IElections
    address public immutable governance;
    /// @inheritdoc IElections
    ICandidates public immutable registry;
    /// @inheritdoc IElections
    ISeedAnchor public immutable anchor;
    IDelegatedStake public immutable stake;
    IPerformanceScores public immutable scores;
    PackedGrid private immutable _grid;

    mapping(uint64 rollup => Choice[] ascending) private _choices;
    mapping(uint64 rollup => mapping(uint256 entry => Lagged weight)) private _given;
    mapping(uint64 rollup => mapping(uint64 round => Kept kept)) private _frozen;

    modifier onlyGovernance() {
        if (msg.sender != governance) revert NotGovernance(msg.sender);
        _;
    }

    constructor(
        address governance_,
        ICandidates registry_,
        ISeedAnchor anchor_,
        IDelegatedStake stake_,
        IPerformanceScores scores_
    ) {
        _grid = pack(registry_.grid());
        bool fits = governance_ != address(0) && _grid.epochs() <= MAX_EPOCHS
            && PackedGrid.unwrap(pack(anchor_.grid())) == PackedGrid.unwrap(_grid);
        if (!fits) revert InvalidConfig();
        (governance, registry, anchor, stake, scores) = (governance_, registry_, anchor_, stake_, scores_);
    }

    /// @inheritdoc IElections
    function choose(uint64 rollup, Mechanism mechanism, Rules calldata rules, IAuction auction)
        external
        onlyGovernance
    {
        Mechanisms.checkRules(mechanism, rules);
        bool bids = _isAuction(_base(mechanism, rules.base));
        bool fits = bids == (address(auction) != address(0)) && rules.reserve % 1 gwei == 0;
        if (!fits || (bids && auction.elections() != address(this))) revert InvalidChoice();

        uint64 from = _grid.effectiveFrom(block.timestamp);
        Choice[] storage choices = _choices[rollup];
        uint256 n = choices.length;
        if (n == 0 || choices[n - 1].fromRound != from) {
            choices.push();
            ++n;
        }
        choices[n - 1] = Choice(from, mechanism, auction, rules);
        emit Chosen(rollup, from, mechanism, address(auction), rules);
    }

    /// @inheritdoc IElections
    function giveWeights(uint64 rollup, uint32[] calldata ids, uint64[] calldata weights) external onlyGovernance {
        if (ids.length != weights.length) revert InvalidChoice();
        uint64 from = _grid.effectiveFrom(block.timestamp);
        for (uint256 i = 0; i < ids.length; ++i) {
            uint256 entry = _entryOf(ids[i]);
            _given[rollup][entry] = _given[rollup][entry].changed(from, weights[i]);
            emit WeightGiven(rollup, ids[i], weights[i], from);
        }
    }

    /// @inheritdoc IElections
    function freeze(uint64 round, uint64 rollup) external {
        if (_frozen[rollup][round].header != 0) return;
        if (!_grid.seedOpen(round, block.timestamp)) revert RoundClosed(round);
        uint208 eligible = registry.eligibleAt(rollup, round);
        if (eligible == 0) revert NobodyEligible(rollup, round);
        (bytes32 seed,) = anchor.seedOf(round);
        Choice memory choice = choiceAt(rollup, round);
        if (choice.mechanism != Mechanism.None && _elected(round, rollup, seed, eligible, choice)) return;
        _frozen[rollup][round].header = eligible | EQUAL;
        emit Frozen(round, rollup, Mechanism.None, eligible, true, 0, 0, 0);
    }

    /// @inheritdoc IElections
    function seats(uint64 round, uint64 rollup) external view returns (Seat[] memory list) {
        Seating memory seating;
        (seating.seated, seating.equal, seating.first, seating.second) = lanesOf(round, rollup);
        if (seating.equal) {
            (bytes32 seed,) = anchor.seedOf(round);
            seating = Seats.equal(seed, _grid.epochs(), seating.seated, LibBit.popCount(seating.seated));
        }
        uint256 seated = seating.seated;
        list = new Seat[](LibBit.popCount(seated));
        uint256 found = 0;
        for (uint256 p = 0; seated != 0; ++p) {
            uint256 count = Seats.at(seating, p);
            if (count > 0) list[found++] = Seat(uint32(LibBit.ffs(seated)), uint32(count));
            seated &= seated - 1;
        }
        assembly ("memory-safe") {
            mstore(list, found)
        }
    }

    /// @inheritdoc IElections
    function givenAt(uint64 rollup, uint32 id, uint64 round) external view returns (uint64) {
        return _given[rollup][_entryOf(id)].at(round);
    }

    /// @inheritdoc IElections
    function lanesOf(uint64 round, uint64 rollup)
        public
        view
        returns (uint208 seated, bool equal, uint256 first, uint256 second)
    {
        Kept storage frozen = _frozen[rollup][round];
        uint256 header = frozen.header;
        if (header == 0) {
            if (block.timestamp < _grid.deadline(round)) revert NotFrozen(round);
            return (registry.membersAt(rollup, round), true, 0, 0);
        }
        seated = uint208(header);
        equal = header & EQUAL != 0;
        if (equal) return (seated, equal, 0, 0);
        first = frozen.lanes[0];
        if (LibBit.popCount(seated) > LANES) second = frozen.lanes[1];
    }

    /// @inheritdoc IElections
    function choiceAt(uint64 rollup, uint64 round) public view returns (Choice memory choice) {
        Choice[] storage choices = _choices[rollup];
        for (uint256 k = choices.length; k > 0; --k) {
            if (choices[k - 1].fromRound <= round) return choices[k - 1];
        }
    }

    /// @dev Holds the election and writes its seats down; false if nobody could be elected.
    function _elected(uint64 round, uint64 rollup, bytes32 seed, uint208 eligible, Choice memory choice)
        private
        returns (bool)
    {
        Ballot memory ballot = Ballot({
            round: round,
            epochs: uint16(_grid.epochs()),
            seed: seed,
            rules: choice.rules,
            candidates: _candidates(round, rollup, eligible, choice)
        });
        Mechanisms.Outcome memory o = Mechanisms.elect(choice.mechanism, ballot);
        (uint256 header, uint256 first, uint256 second) = _packed(o);
        if (header == 0) return false;

        Kept storage frozen = _frozen[rollup][round];
        frozen.header = header;
        if (first != 0) frozen.lanes[0] = first;
        if (second != 0) frozen.lanes[1] = second;
        emit Frozen(round, rollup, choice.mechanism, uint208(header), header & EQUAL != 0, first, second, o.price);
        if (o.price > 0) _charge(round, rollup, choice.auction, o);
        return true;
    }

    function _charge(uint64 round, uint64 rollup, IAuction auction, Mechanisms.Outcome memory o) private {
        uint32[] memory ids = new uint32[](o.seats.length);
        uint256[] memory counts = new uint256[](o.seats.length);
        uint256 n = 0;
        for (uint256 i = 0; i < o.seats.length; ++i) {
            if (o.seats[i] == 0) continue;
            (ids[n], counts[n]) = (o.standing[i].id, o.seats[i]);
            ++n;
        }
        assembly ("memory-safe") {
            mstore(ids, n)
            mstore(counts, n)
        }
        auction.charge(rollup, round, ids, counts, o.price);
    }

    /// @dev What the mechanism looks at, and only that.
    function _candidates(uint64 round, uint64 rollup, uint208 eligible, Choice memory choice)
        private
        view
        returns (Candidate[] memory list)
    {
        Mechanism base = _base(choice.mechanism, choice.rules.base);
        uint256 rest = eligible;
        list = new Candidate[](LibBit.popCount(rest));
        for (uint256 i = 0; i < list.length; ++i) {
            uint32 id = uint32(LibBit.ffs(rest));
            rest &= rest - 1;
            Candidate memory c = list[i];
            (c.id, c.active) = (id, true);
            if (base == Mechanism.Authority) c.weight = _given[rollup][_entryOf(id)].at(round);
            if (base == Mechanism.Stake || base == Mechanism.Delegated) {
                c.stake = SafeCast.toUint128(registry.weightAt(id, round));
            }
            if (base == Mechanism.Delegated) c.delegated = SafeCast.toUint128(stake.delegatedAt(id, round));
            if (_isAuction(base)) c.bid = SafeCast.toUint128(choice.auction.bidOf(rollup, round, id));
            if (choice.mechanism == Mechanism.Adaptive) c.score = uint32(scores.scoreAt(id, round));
        }
    }

    /// @dev Ids pass to other owners, weights do not.
    function _entryOf(uint32 id) private view returns (uint256) {
        return (uint256(id) << 160) | uint160(registry.ownerOf(id));
    }

    /// @dev The mechanism whose weights count in the end.
    function _base(Mechanism mechanism, Mechanism base) private pure returns (Mechanism) {
        if (mechanism != Mechanism.Adaptive) return mechanism;
        return base == Mechanism.None ? Mechanism.Stake : base;
    }

    function _isAuction(Mechanism mechanism) private pure returns (bool) {
        return mechanism == Mechanism.Auction || mechanism == Mechanism.Multiauction;
    }

    /// @dev Header and lanes; the header is zero if nobody has seats. Equal weights have equal seats, which need no lanes.
    function _packed(Mechanisms.Outcome memory o) private pure returns (uint256 header, uint256 first, uint256 second) {
        bool equal = true;
        uint256 weight = 0;
        uint256 p = 0;
        for (uint256 i = 0; i < o.seats.length; ++i) {
            if (o.weights[i] != 0) {
                if (weight == 0) weight = o.weights[i];
                equal = equal && o.weights[i] == weight;
                header |= 1 << o.standing[i].id;
            }
        }
        if (equal) return (header == 0 ? 0 : header | EQUAL, 0, 0);
        header = 0;
        for (uint256 i = 0; i < o.seats.length; ++i) {
            if (o.seats[i] == 0) continue;
            header |= 1 << o.standing[i].id;
            uint256 lane = o.seats[i] << (248 - 8 * (p % LANES));
            if (p < LANES) first |= lane;
            else second |= lane;
            ++p;
        }
    }
}
