// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Grid } from "../types/Grid.sol";

/// @title Who may sequence
/// @notice Keeps the sequencers of a cluster with their keys and bonds, and the set of every rollup and round.
///
///         **Entries.** A sequencer is one entry for one rollup, with one bond. The address that registers it owns it;
///         several entries of one owner are one *operator*. Ids run from 1 to 207, so that a set is one bitmap in which
///         bit `id` stands for sequencer `id`. The *index* of a sequencer in a round is its position among the set bits of
///         its rollup, ascending. State keeps what other contracts need; the rest of the card (endpoints, digests) is in
///         events only.
///
///         **Sets.** On a gated rollup the authority leads a sequencer in after checking the evidence for its measurement
///         key; that check happens off chain and includes possession of the keys. On an open rollup whoever holds the
///         active bond goes in by itself. A change of a set made during round c counts from round c + 3 on, a change made
///         before genesis from round 0 on. So the set of round r is final from the start of round r - 2, its *freeze*.
///
///         **Bonds.** To register and to be in a set takes the active bond. Off duty a sequencer may step down to the idle
///         bond: it leaves the set, and what it takes out waits in a queue for the exit delay. It comes back by restoring
///         the bond and activating itself again, which counts from round c + 3 on like every change; so a bond has to be
///         restored before the freeze of the round that it is to serve. The exit of an entry works the same for all of the
///         bond. Slashing reaches bond and queue to the end.
///
///         **What stays for how long.** Whoever leaves in round c may lead to the end of round c + 2. The exit delay is at
///         least three rounds and the dispute window, so from the freeze of a round to its last turn and a dispute window
///         more, no fault of that round meets less than the bond that counted for it. Funds that are on their way out count
///         for the rounds that are frozen already, and so nobody can drop out of a frozen round by stepping down.
///
///         **Ids.** An id is free again after the exit delay. For every round that ended less than a dispute window ago it
///         still names the entry that served then. Beyond that an id of a past round may belong to somebody else: an entry
///         answers only for rounds from its `since` on, and slashers refuse anything earlier.
///
///         **Weights.** The weight of an entry for round r is the bond as deposits and step-downs up to the freeze of r
///         make it, less all that was slashed since, and never more than what is held now. So it can only shrink after the
///         freeze, and only by a penalty.
///
///         **Agents** are contracts with a power: `Remove` takes silent members out of their set, `Leak` slashes within
///         the cap per window and jails, `All` slashes everything and ends the entry. The authority names them, with so
///         long a delay that an owner who sees it coming can withdraw before. Until genesis it takes effect at once.
///
///         The authority is meant to be a timelock. It cannot touch a bond, but it can end any entry. Its delay for that
///         should be longer than the exit delay, so that others can leave first.
interface ISequencerRegistry {
    /// @notice Where an entry stands.
    enum Status {
        /// The id is not in use: never registered, or withdrawn.
        Free,
        /// Registered; on a gated rollup it waits for the authority, on an open one for its owner.
        Pending,
        /// In the newest set of its rollup, which may count only from a later round on.
        Active,
        /// Out of the set, but free to return with the active bond.
        Idle,
        /// Out of the set until its owner calls `unjail`.
        Jailed,
        /// Its owner, or anybody after the end of its rollup, began the exit.
        Exiting,
        /// Ended by the authority or by evidence; the exit runs.
        Evicted
    }

    /// @notice What an agent may do. Each power includes the ones before it.
    enum Power {
        None,
        /// Take members out of their set.
        Remove,
        /// Slash within the cap per window, and jail.
        Leak,
        /// Slash everything, which also ends the entry.
        All
    }

    /// @notice What is fixed at deployment, besides the grid.
    struct Config {
        /// Admits, evicts, opens and ends rollups, and names agents.
        address authority;
        /// Gets what is slashed, less the reward; an insurance fund or a burn address.
        address insurance;
        /// Two or more different L2 chain ids; the order fixes the sides.
        uint64[] rollups;
        /// Wei that an entry keeps off duty; not zero.
        uint96 idleBond;
        /// Wei that an entry needs to be in a set; at least the idle bond.
        uint96 activeBond;
        /// Seconds from leaving to payment; at least three rounds and the dispute window.
        uint64 exitDelay;
        /// Seconds after the end of a round in which its faults can be brought; at least a round.
        uint64 disputeWindow;
        /// The most members of a set, at most 64.
        uint256 maxPerRollup;
        /// The challenger's share of what is slashed, in ten-thousandths; at most a tenth.
        uint256 rewardShare;
        /// What agents with the power `Leak` may take from an entry in one window, in ten-thousandths of the active bond.
        uint256 leakShare;
        /// The length of such a window in rounds.
        uint64 leakWindow;
    }

    /// @notice What an owner brings for a registration.
    struct Registration {
        /// One entry for each.
        uint64[] rollups;
        /// Signs blocks, promises and hand-over records.
        address signingKey;
        /// Signs latency rows. Several entries may name the same keys, since a row names its sequencer.
        address measurementKey;
        /// Hash of the TEE evidence for the measurement key.
        bytes32 evidenceDigest;
        /// Hash of the keys that its peers need, such as its p2p identity.
        bytes32 peerDigest;
        /// Where peers reach it; not interpreted here, at most 512 bytes.
        string endpoints;
    }

    /// @notice What the registry keeps of one entry.
    struct Sequencer {
        /// Who registered it, may end it and receives the bond.
        address owner;
        /// The bond in wei, without what is queued.
        uint96 bond;
        /// What stepped down and was not paid yet.
        uint96 queued;
        /// The second from which the queued amount can be withdrawn.
        uint64 queuedUntil;
        address signingKey;
        address measurementKey;
        /// The rollup that it may lead.
        uint64 rollup;
        /// The second from which the bond can be withdrawn; 0 while the exit has not begun.
        uint64 withdrawableAt;
        /// The round up to which it stays in jail; 0 if it is not in jail.
        uint64 jailedUntil;
        /// The first round that it answers for.
        uint64 since;
        /// Counts registrations, so it tells this entry from others with the same id.
        uint64 serial;
        Status status;
    }

    /// @notice One slash of one entry.
    struct Fine {
        /// Who brought the evidence; zero if there is no such fine.
        address challenger;
        /// What was taken, in wei.
        uint80 amount;
        /// What was taken, in ten-thousandths of what was held, rounded up; of the active bond if that is more and the
        /// entry did not end. Fines in tokens go by it.
        uint16 share;
        /// Whether the challenger has its reward.
        bool rewarded;
        /// Whether the insurance has the rest.
        bool collected;
    }

    /// @notice A sequencer registered, once for each of its rollups.
    event Registered(
        uint32 indexed id,
        address indexed owner,
        uint64 rollup,
        address signingKey,
        address measurementKey,
        uint96 bond,
        bytes32 evidenceDigest,
        bytes32 peerDigest,
        string endpoints
    );
    /// @notice A sequencer replaced its card; the keys stay.
    event CardChanged(uint32 indexed id, bytes32 evidenceDigest, bytes32 peerDigest, string endpoints);
    /// @notice A sequencer entered the set of its rollup, from `fromRound` on.
    event Admitted(uint32 indexed id, uint64 indexed rollup, uint64 fromRound);
    /// @notice A sequencer left the set of its rollup, from `fromRound` on, for whatever reason.
    event Removed(uint32 indexed id, uint64 indexed rollup, uint64 fromRound);
    /// @notice Part of a bond went into the queue, to be paid from `payableAt` on.
    event SteppedDown(uint32 indexed id, uint96 amount, uint64 payableAt);
    /// @notice A bond grew to `bond`, by what was queued and what was sent; it counts from `fromRound` on.
    event Restored(uint32 indexed id, uint96 bond, uint64 fromRound);
    /// @notice The queued amount was paid.
    event QueuePaid(uint32 indexed id, address indexed to, uint96 amount);
    /// @notice A sequencer began to exit; all that it has can be withdrawn from `withdrawableAt` on.
    event ExitBegun(uint32 indexed id, uint64 withdrawableAt);
    /// @notice The bond left and the id is free again. `to` is the owner if the amount waits for it in `owed`, and the
    ///         next registry after a migration.
    event Withdrawn(uint32 indexed id, address indexed to, uint96 amount);
    /// @notice A bond shrank by evidence, once for this key. `fineOf(serial, key)` tells the rest.
    event Slashed(
        uint32 indexed id,
        bytes32 indexed key,
        address indexed slasher,
        address challenger,
        uint96 amount,
        uint64 serial
    );
    /// @notice A sequencer has to stay out of the sets up to this round.
    event Jailed(uint32 indexed id, uint64 untilRound);
    /// @notice A sequencer served its time and may activate itself again.
    event Unjailed(uint32 indexed id);
    /// @notice An entry was ended by the authority, or by an agent's evidence.
    event Evicted(uint32 indexed id, address indexed by);
    /// @notice Money was paid to somebody to whom it was owed: a challenger, the insurance or an owner.
    event Paid(address indexed to, uint256 amount);
    /// @notice A rollup became open to everybody with a bond, or gated.
    event OpenSet(uint64 indexed rollup, bool open);
    /// @notice A rollup ended for good.
    event Ended(uint64 indexed rollup);
    /// @notice An agent has a new power from this round on.
    event PowerSet(address indexed agent, Power power, uint64 fromRound);

    error InvalidConfig();
    error UnknownRollup(uint64 rollup);
    error UnknownSequencer(uint32 id);
    error NotAuthority(address caller);
    error NotOwner(uint32 id, address caller);
    error NotAllowed(address caller);
    error BondTooSmall(uint256 bond, uint256 required);
    error UnevenBond(uint256 sent, uint256 entries);
    error NoRollup();
    error NothingToDo(uint32 id);
    error InvalidKey(address key);
    error EndpointsTooLong(uint256 length);
    error NoFreeId();
    error RollupFull(uint64 rollup);
    error RollupGated(uint64 rollup);
    error RollupEnded(uint64 rollup);
    error AlreadyAdmitted(uint32 id);
    error NotAdmitted(uint32 id);
    error StillMember(uint32 id);
    error InJail(uint32 id, uint64 untilRound);
    error NotInJail(uint32 id);
    error InvalidRound(uint64 round);
    error Exiting(uint32 id);
    error NotExiting(uint32 id);
    error TooEarly(uint256 payableAt);
    error PaymentFailed(address to);
    error AlreadySlashed(uint32 id, bytes32 key);
    error CapReached(uint32 id, uint256 share, uint256 left);
    error InvalidChallenger();
    error NothingOwed();

    /// @notice Registers the caller as a sequencer of one or several rollups. The value sent is divided evenly among the
    ///         entries, each of which needs the active bond; what cannot be divided evenly is refused.
    /// @return ids the lowest free ids, in the order of the rollups.
    function register(Registration calldata registration) external payable returns (uint32[] memory ids);

    /// @notice Registers entries for somebody else, who owns them then. What the owner did not ask for stays pending.
    function registerFor(address owner, Registration calldata registration)
        external
        payable
        returns (uint32[] memory ids);

    /// @notice Replaces digests and endpoints of a sequencer of the caller. At any time until the exit.
    function changeCard(uint32 id, bytes32 evidenceDigest, bytes32 peerDigest, string calldata endpoints) external;

    /// @notice Puts a sequencer into the set of its rollup. Authority only. The key whose evidence the authority checked
    ///         is named again, because the id may belong to somebody else by the time a timelock executes the call.
    function admit(uint32 id, address measurementKey) external;

    /// @notice Puts a sequencer of the caller into the set of its rollup: on an open rollup, or on a gated one if it was in
    ///         before and was not expelled since.
    function activate(uint32 id) external;

    /// @notice Takes a sequencer out of the set of its rollup. Authority and agents only. On a gated rollup the authority
    ///         has to admit it again before it can return. The bond stays until its owner exits.
    function expel(uint32 id) external;

    /// @notice Moves part of the bond of a sequencer of the caller into the queue. At least the idle bond stays. With less
    ///         than the active bond left, it leaves the set. What was queued before waits again from the start.
    function stepDown(uint32 id, uint96 amount) external;

    /// @notice Adds what is queued and what is sent to the bond of a sequencer of the caller. It does not enter a set by
    ///         that; see `activate`.
    function restore(uint32 id) external payable;

    /// @notice Starts the exit of a sequencer of the caller: it leaves the set if it is in it. Cannot be undone.
    function beginExit(uint32 id) external;

    /// @notice Pays what is due to a sequencer of the caller to `to`: all that it has after an exit, which frees the id, or
    ///         else what is queued.
    function withdraw(uint32 id, address payable to) external;

    /// @notice Frees the id of anybody who did nothing for another exit delay after the end of its exit. The bond waits for
    ///         its owner in `owed`.
    function release(uint32 id) external;

    /// @notice Moves all that an exited sequencer of the caller has into another registry, where it is registered anew for
    ///         the caller. The caller vouches for `next`, which gets the money.
    function migrate(uint32 id, ISequencerRegistry next, Registration calldata registration)
        external
        returns (uint32[] memory ids);

    /// @notice Takes up to `amount` from bond and queue of an entry. Agents with the power `Leak` or `All` only; the latter
    ///         also end the entry, which `tidy` then takes out of its set.
    ///
    ///         An agent has to make sure that the fault is the entry's: that the signature is that of one of its keys, and
    ///         that the round of the fault, if the evidence names one, is not before its `since`. It jails only after
    ///         slashing.
    /// @param key `keccak256(abi.encode(signer, domain, slot))`, never the content, so that a fault counts once. `domain`
    ///        names the kind of object, chain, contract and rollup, so agents that judge different faults cannot meet. A
    ///        key is used up for this entry only: no owner can shield an entry by slashing another with the same keys.
    /// @param challenger gets the reward through `claim`.
    /// @return taken less than `amount` if no more was held.
    function slash(uint32 id, bytes32 key, uint96 amount, address challenger) external returns (uint96 taken);

    /// @notice Takes a sequencer out of its set and keeps it out up to `untilRound`, or longer if it is in jail for longer
    ///         already. Agents with the power `Leak` or `All` only.
    function jail(uint32 id, uint64 untilRound) external;

    /// @notice Ends the time in jail of a sequencer of the caller, once it is over and the active bond is there. It may
    ///         activate itself then.
    function unjail(uint32 id) external;

    /// @notice Ends an entry for what no proof can show. Authority only. The bond stays slashable for the exit delay and is
    ///         then the owner's to withdraw.
    function evict(uint32 id) external;

    /// @notice Makes the registry true where it lags behind: takes an entry that evidence ended out of its set, from which
    ///         on its exit delay runs, or starts the exit of an entry whose rollup ended. Anybody.
    function tidy(uint32 id) external;

    /// @notice Pays its reward for a fine to the challenger, who is the caller.
    function claim(uint64 serial, bytes32 key, address payable to) external;

    /// @notice Pays the rest of a fine to the insurance. Anybody.
    function collect(uint64 serial, bytes32 key) external;

    /// @notice Pays what `release` left for the caller.
    function claimOwed(address payable to) external;

    /// @notice `restore` of the entry with a root, under the name that the Universal Registry Contract has for it.
    function addCollateral(bytes32 registrationRoot) external payable;

    /// @notice `beginExit` likewise.
    function unregister(bytes32 registrationRoot) external;

    /// @notice `withdraw` likewise, to the caller.
    function claimCollateral(bytes32 registrationRoot) external;

    /// @notice Opens a rollup to everybody with a bond, or gates it again; members stay. Authority only.
    function setOpen(uint64 rollup, bool open) external;

    /// @notice Ends a rollup for good: nobody enters its set any more, and `tidy` starts the exit of its entries.
    ///         Authority only.
    function endRollup(uint64 rollup) external;

    /// @notice Gives an agent a power, or takes it away, `agentDelay` rounds after the current one. Authority only.
    function setPower(address agent, Power power) external;

    /// @notice The set of `rollup` for `round`: bit `id` is set for each member. Final from the start of round `round - 2`
    ///         on; before that it is what the set would be without further changes.
    function membersAt(uint64 rollup, uint64 round) external view returns (uint208 bitmap);

    /// @notice `membersAt` of the first two rollups, in the order of `rollups`, in one call.
    function sidesAt(uint64 round) external view returns (uint208 a, uint208 b);

    /// @notice The members of `rollup` whose weight for `round` is at least the active bond. From the freeze on it can only
    ///         lose members, and only by a penalty.
    function eligibleAt(uint64 rollup, uint64 round) external view returns (uint208 bitmap);

    /// @notice The weight of `id` for `round` in wei, as defined above, whether or not it is a member. Zero for rounds before
    ///         its `since`, for an id that is free and for an entry that evidence ended. For rounds long past it says no more
    ///         than what is left.
    function weightAt(uint32 id, uint64 round) external view returns (uint256);

    /// @notice The weight of the entry with a root for the round of a second; 0 before genesis and before its `since`.
    function getHistoricalCollateral(bytes32 registrationRoot, uint256 timestamp) external view returns (uint256);

    /// @notice The root of `id`, `serial << 32 | id`. It names one registration: once the id is free, or another entry's,
    ///         calls with the old root revert with `UnknownSequencer`.
    function rootOf(uint32 id) external view returns (bytes32 registrationRoot);

    /// @notice What judging a row of `id` for `round` takes, in one call: its measurement key, the side of its rollup
    ///         (0 or 1) and both sets. The key is zero for an id that is not registered.
    function rowContext(uint32 id, uint64 round) external view returns (address key, uint256 side, uint208 a, uint208 b);

    /// @notice The measurement key of `id`, zero if it is not registered.
    function keyOf(uint32 id) external view returns (address);

    /// @notice Who registered `id`, zero if it is not registered. It never changes before the id is free again.
    function ownerOf(uint32 id) external view returns (address);

    /// @notice The signing key of `id`, zero if it is not registered.
    function signerOf(uint32 id) external view returns (address);

    /// @notice Where `id` stands.
    function statusOf(uint32 id) external view returns (Status);

    /// @notice All that is kept of `id`; reverts with `UnknownSequencer`.
    function sequencer(uint32 id) external view returns (Sequencer memory);

    /// @notice The fine of an entry, named by its serial, for a key.
    function fineOf(uint64 serial, bytes32 key) external view returns (Fine memory);

    /// @notice What `release` left for an owner.
    function owed(address owner) external view returns (uint256);

    /// @notice What an agent may do in the current round.
    function powerOf(address agent) external view returns (Power);

    /// @notice Whether everybody with a bond may enter the set of a rollup.
    function isOpen(uint64 rollup) external view returns (bool);

    /// @notice Whether a rollup ended.
    function isEnded(uint64 rollup) external view returns (bool);

    /// @notice The ids in use, as a bitmap.
    function registered() external view returns (uint208 bitmap);

    /// @notice The rollups of the cluster by their L2 chain ids; the first is side A, the second side B.
    function rollups() external view returns (uint64[] memory);

    /// @notice The rounds after which a new power counts: more than the exit delay and a round to notice it.
    function agentDelay() external view returns (uint64);

    /// @notice What the constructor was given besides the grid.
    function config() external view returns (Config memory);
    function grid() external view returns (Grid memory);
    function authority() external view returns (address);
}
