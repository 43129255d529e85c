// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @notice How candidates are weighed. The numbers are those of the Go package `election`.
enum Mechanism {
    /// No election: equal seats. As the base of the adaptive mechanism: stake.
    None,
    /// Everybody admitted leads, equally or in proportion to given weights.
    Authority,
    /// The highest bid leads all epochs and pays the second.
    Auction,
    /// Seats in proportion to the weighted bond.
    Stake,
    /// The bonded take turns; some more stay live as standbys.
    Rotation,
    /// Several winners share the epochs by their bids and pay the first bid that lost.
    Multiauction,
    /// Seats in proportion to own and delegated stake.
    Delegated,
    /// Another mechanism's weights, multiplied by how well turns were kept.
    Adaptive
}

/// @notice Turns scores into factors, in millionths: `least` up to the score `poor`, `most` from the score `good` on, and in
///         proportion between them. All zero means the default.
struct Multiplier {
    uint32 poor;
    uint32 good;
    uint32 least;
    uint32 most;
}

/// @notice What governance chose for a rollup.
struct Rules {
    /// Bounds the seats of everybody who has any. Lowered to an equal share if the epochs do not suffice for it.
    uint16 floor;
    /// No cap if zero. Raised to an equal share if it would leave epochs to nobody.
    uint16 cap;
    /// How many win an auction, or lead in a round of the rotation. All if zero, but for the single-winner auction.
    uint16 winners;
    /// How many more of the rotation stay live.
    uint16 standbys;
    /// What the adaptive mechanism multiplies; stake if none.
    Mechanism base;
    Multiplier multiplier;
    /// The lowest bid that counts, in wei per epoch.
    uint128 reserve;
}

/// @notice What the snapshot of a round holds of one sequencer. Amounts are in wei.
struct Candidate {
    uint32 id;
    /// Whether it holds the active bond and is neither jailed nor leaving.
    bool active;
    /// The share that the authority gave it; zero counts as one.
    uint128 weight;
    uint128 stake;
    uint128 delegated;
    /// What it offers for each epoch that it leads.
    uint128 bid;
    /// How well it did so far, in millionths.
    uint32 score;
}

/// @notice Everything that the seats of one rollup in one round depend on.
struct Ballot {
    uint64 round;
    /// At least one.
    uint16 epochs;
    bytes32 seed;
    Rules rules;
    /// At most 64, ascending by id.
    Candidate[] candidates;
}

/// @notice How many epochs of a round a sequencer leads.
struct Seat {
    uint32 sequencer;
    uint32 count;
}

/// @notice What is known of a sequencer's turns in a round.
struct Record {
    /// How many blocks its turns should have had, and how many of them it did not make.
    uint32 blocks;
    uint32 missed;
    /// How many promises fell due, and how many of them it did not keep.
    uint32 promises;
    uint32 broken;
    /// How long transactions waited at the median, and how long they may, in milliseconds; no opinion if either is zero.
    uint32 delay;
    uint32 target;
    /// How many epochs the record is about.
    uint32 turns;
}

/// @notice The stake that others placed with one sequencer, as shares of one sum.
struct Pool {
    uint256 assets;
    uint256 shares;
}
