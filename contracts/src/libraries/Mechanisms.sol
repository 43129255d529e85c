// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";

import { IElector } from "../interfaces/IElector.sol";
import { Ballot, Candidate, Mechanism, Multiplier, Rules } from "../types/Ballot.sol";
import { Apportionment } from "./Apportionment.sol";
import { Prf } from "./Prf.sol";
import { Scores } from "./Scores.sol";

/// @title Candidates to seats
/// @notice Seven ways to weigh candidates, and one election for all of them. The twin of the mechanisms in the Go package
///         `election`; both are held to the same vectors.
library Mechanisms {
    /// @notice The outcome of an election. All lists but the last go by the active candidates, ascending by id.
    struct Outcome {
        Candidate[] standing;
        /// What the mechanism made of each; zero means no seats.
        uint256[] weights;
        /// Seats of each; all zero if nobody can be given one.
        uint256[] seats;
        /// What every winner of an auction pays for each of its epochs, in wei; zero for other mechanisms.
        uint256 price;
        /// Those of the rotation who stay live without seats, in the order in which they step in.
        uint32[] standbys;
        /// A floor of the mechanism's own.
        uint256 least;
    }

    uint256 internal constant MAX_CANDIDATES = 64;

    /// @notice Holds an election. Reverts if the ballot is invalid.
    function elect(Mechanism mechanism, Ballot memory b) internal pure returns (Outcome memory o) {
        checkRules(mechanism, b.rules);
        o = _weighed(mechanism, b);
        o.seats = Apportionment.apportion(b.seed, o.weights, b.epochs, Math.max(b.rules.floor, o.least), b.rules.cap);
    }

    /// @notice Reverts with `InvalidRules` if no election can be held by them.
    function checkRules(Mechanism mechanism, Rules memory r) internal pure {
        bool valid = mechanism != Mechanism.None && r.base != Mechanism.Adaptive && (r.cap == 0 || r.floor <= r.cap)
            && Scores.isValid(r.multiplier);
        if (!valid) revert IElector.InvalidRules();
    }

    /// @notice Who steps in for the leader of an epoch, first to last: the live sequencers of the round but for the leader,
    ///         in the order of the keyed permutation that the seed selects for that epoch alone.
    function standbyOrder(bytes32 seed, uint64 epoch, uint32[] memory live, uint32 leader)
        internal
        pure
        returns (uint32[] memory order)
    {
        bytes32 draw = keccak256(abi.encodePacked(seed, "standbys", epoch));
        order = new uint32[](live.length);
        uint256 n = 0;
        for (uint256 k = 0; k < live.length; ++k) {
            uint32 id = live[Prf.permute(draw, k, live.length)];
            if (id != leader) order[n++] = id;
        }
        assembly ("memory-safe") {
            mstore(order, n)
        }
    }

    function _weighed(Mechanism mechanism, Ballot memory b) private pure returns (Outcome memory o) {
        o.standing = _standing(b);
        o.weights = new uint256[](o.standing.length);
        if (o.standing.length == 0) return o;
        Rules memory r = b.rules;
        if (mechanism != Mechanism.Adaptive) {
            _base(mechanism, b, o);
            return o;
        }
        _base(r.base == Mechanism.None ? Mechanism.Stake : r.base, b, o);
        Multiplier memory m = Scores.isDefault(r.multiplier) ? Scores.defaultMultiplier() : r.multiplier;
        for (uint256 i = 0; i < o.weights.length; ++i) {
            o.weights[i] *= Scores.factor(m, o.standing[i].score);
        }
        // Whoever weighs something has a seat if there are as many, and so a chance to do better.
        o.least = 1;
    }

    function _base(Mechanism mechanism, Ballot memory b, Outcome memory o) private pure {
        if (mechanism == Mechanism.Rotation) {
            _rotation(b, o);
        } else if (mechanism == Mechanism.Auction) {
            _highest(b, o, 1);
        } else if (mechanism == Mechanism.Multiauction) {
            _highest(b, o, b.rules.winners == 0 ? o.standing.length : b.rules.winners);
        } else {
            for (uint256 i = 0; i < o.weights.length; ++i) {
                Candidate memory c = o.standing[i];
                if (mechanism == Mechanism.Authority) o.weights[i] = c.weight == 0 ? 1 : c.weight;
                else if (mechanism == Mechanism.Stake) o.weights[i] = c.stake;
                else o.weights[i] = uint256(c.stake) + c.delegated;
            }
        }
    }

    /// @dev The next winners by id lead equally, from where the round before left off; the standbys after them stay live.
    function _rotation(Ballot memory b, Outcome memory o) private pure {
        uint256 n = o.standing.length;
        uint256 leaders = b.rules.winners == 0 ? n : Math.min(b.rules.winners, n);
        uint256 standbys = Math.min(b.rules.standbys, n - leaders);
        uint256 first = ((b.round % n) * leaders) % n;
        for (uint256 k = 0; k < leaders; ++k) {
            o.weights[(first + k) % n] = 1;
        }
        o.standbys = new uint32[](standbys);
        for (uint256 k = 0; k < standbys; ++k) {
            o.standbys[k] = o.standing[(first + leaders + k) % n].id;
        }
    }

    /// @dev The highest bids win and weigh what they bid. The price is the highest one that lost, or the reserve if that is
    ///      more.
    function _highest(Ballot memory b, Outcome memory o, uint256 winners) private pure {
        uint256 bidders = 0;
        uint256[] memory bids = new uint256[](o.standing.length);
        for (uint256 i = 0; i < bids.length; ++i) {
            uint256 bid = o.standing[i].bid;
            if (bid == 0 || bid < b.rules.reserve) continue;
            bids[i] = bid;
            ++bidders;
        }
        if (bidders == 0) return;
        uint256 won = Apportionment.largest(Prf.derive(b.seed, "winners"), bids, Math.min(winners, bidders));
        o.price = b.rules.reserve;
        for (uint256 i = 0; i < bids.length; ++i) {
            if ((won >> i) & 1 == 1) o.weights[i] = bids[i];
            else if (bids[i] > o.price) o.price = bids[i];
        }
    }

    /// @dev The active candidates; checks the rest of the ballot.
    function _standing(Ballot memory b) private pure returns (Candidate[] memory standing) {
        uint256 n = b.candidates.length;
        if (b.epochs == 0) revert IElector.NoEpochs();
        if (n > MAX_CANDIDATES) revert IElector.TooManyCandidates(n);
        standing = new Candidate[](n);
        uint256 active = 0;
        for (uint256 i = 0; i < n; ++i) {
            Candidate memory c = b.candidates[i];
            if (i > 0 && c.id <= b.candidates[i - 1].id) revert IElector.NotAscending(c.id);
            if (c.score > Scores.PERFECT) revert IElector.InvalidScore(c.id);
            if (c.active) standing[active++] = c;
        }
        assembly ("memory-safe") {
            mstore(standing, active)
        }
    }
}
