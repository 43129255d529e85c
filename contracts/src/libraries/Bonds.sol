// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { Checkpoints } from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import { ISequencerRegistry } from "../interfaces/ISequencerRegistry.sol";

/// @notice What the registry keeps of one entry in three words.
struct Entry {
    address owner;
    uint96 bond;
    address signingKey;
    uint8 flags;
    uint40 withdrawableAt;
    uint32 serial;
    // The window that the share in the next word was taken in, without its upper bits.
    uint16 window;
    address measurementKey;
    uint8 side;
    uint32 since;
    uint32 jailedUntil;
    uint16 windowShare;
}

/// @notice A fine in one word: the challenger in the lowest 160 bits, then the amount in 80, the share in 14 and one bit
///         for each of the two payments. Zero if there is none, since no challenger is.
type Mark is uint256;

/// @notice What only some entries have. Kept by serial, so that nothing is left to the next entry with the same id.
struct Account {
    // Bonds by the first round for which they count, as if nothing had been slashed. Empty until the first change.
    Checkpoints.Trace208 scheduled;
    uint96 queued;
    uint40 payableAt;
    mapping(bytes32 key => Mark) marks;
}

/// @title The money of an entry
library Bonds {
    using Checkpoints for Checkpoints.Trace208;

    /// @dev The bond changed since the registration, so the account has something to say.
    uint8 internal constant CHANGED = 1;
    uint256 internal constant WHOLE = 10_000;

    uint256 private constant AMOUNT_AT = 160;
    uint256 private constant SHARE_AT = 240;
    uint256 private constant SHARE = (1 << 14) - 1;
    uint256 private constant REWARDED = 1 << 254;
    uint256 private constant COLLECTED = 1 << 255;

    /// @dev Fills the three words of an entry that is empty, each with one write.
    function open(
        Entry storage entry,
        address owner,
        uint96 bond,
        uint8 side,
        uint32 serial,
        uint32 since,
        ISequencerRegistry.Registration calldata r
    ) internal {
        // The layout of `Entry`, lowest bits first.
        uint256 first = uint160(owner) | (uint256(bond) << 160);
        uint256 second = uint160(r.signingKey) | (uint256(serial) << 208);
        uint256 third = uint160(r.measurementKey) | (uint256(side) << 160) | (uint256(since) << 168);
        assembly ("memory-safe") {
            sstore(entry.slot, first)
            sstore(add(entry.slot, 1), second)
            sstore(add(entry.slot, 2), third)
        }
    }

    /// @dev Moves `amount` from the bond to the queue.
    function stepDown(Entry storage entry, Account storage account, uint96 amount, uint64 from, uint256 payableAt)
        internal
    {
        uint96 bond = entry.bond;
        _schedule(entry, account, bond, from, _latest(account, bond) - amount);
        entry.bond = bond - amount;
        account.queued += amount;
        account.payableAt = SafeCast.toUint40(payableAt);
    }

    /// @dev Adds the queue and `value` to the bond.
    function restore(Entry storage entry, Account storage account, uint256 value, uint64 from)
        internal
        returns (uint96 bond)
    {
        uint256 added = account.queued + value;
        uint96 before = entry.bond;
        // A fine has 80 bits for what it takes, a million ether.
        bond = SafeCast.toUint80(before + added);
        _schedule(entry, account, before, from, _latest(account, before) + added);
        entry.bond = bond;
        (account.queued, account.payableAt) = (0, 0);
    }

    /// @dev Empties the queue.
    function payQueue(Account storage account) internal returns (uint96 amount) {
        amount = account.queued;
        (account.queued, account.payableAt) = (0, 0);
    }

    /// @dev Takes up to `amount`, from the bond first, and marks the key with the share that fines in tokens go by: of what
    ///      was held, or of `whole` if that is more and the evidence does not end the entry. So a leak from a small bond is no
    ///      larger a share of its tokens than of an active one's.
    /// @param whole the active bond. @param ends whether the evidence ends the entry.
    /// @return taken what was taken
    /// @return share the same in ten-thousandths of `whole`, rounded up.
    function slash(
        Entry storage entry,
        Account storage account,
        bytes32 key,
        uint256 amount,
        address challenger,
        uint256 whole,
        bool ends
    ) internal returns (uint96 taken, uint256 share) {
        uint96 bond = entry.bond;
        uint96 queued = entry.flags & CHANGED == 0 ? 0 : account.queued;
        taken = SafeCast.toUint80(Math.min(amount, uint256(bond) + queued));
        if (taken <= bond) {
            entry.bond = bond - taken;
        } else {
            entry.bond = 0;
            account.queued = queued - (taken - bond);
        }
        share = Math.ceilDiv(taken * WHOLE, whole);
        uint256 held_ = uint256(bond) + queued;
        if (!ends && whole > held_) held_ = whole;
        uint256 fined = taken == 0 ? 0 : Math.ceilDiv(taken * WHOLE, held_);
        account.marks[key] = Mark.wrap(uint160(challenger) | (uint256(taken) << AMOUNT_AT) | (fined << SHARE_AT));
    }

    /// @dev Notes that the reward was paid, or the rest, and returns the amount that the payment is a part of.
    function settle(Account storage account, bytes32 key, bool reward) internal returns (uint256 amount) {
        uint256 mark = Mark.unwrap(account.marks[key]);
        uint256 bit = reward ? REWARDED : COLLECTED;
        amount = uint80(mark >> AMOUNT_AT);
        if (amount == 0 || mark & bit != 0) revert ISequencerRegistry.NothingOwed();
        account.marks[key] = Mark.wrap(mark | bit);
    }

    /// @dev Who brought the evidence for a key; zero if nobody did.
    function challengerOf(Account storage account, bytes32 key) internal view returns (address) {
        return address(uint160(Mark.unwrap(account.marks[key])));
    }

    function fine(Account storage account, bytes32 key) internal view returns (ISequencerRegistry.Fine memory) {
        uint256 mark = Mark.unwrap(account.marks[key]);
        return ISequencerRegistry.Fine({
            challenger: address(uint160(mark)),
            amount: uint80(mark >> AMOUNT_AT),
            share: uint16((mark >> SHARE_AT) & SHARE),
            rewarded: mark & REWARDED != 0,
            collected: mark & COLLECTED != 0
        });
    }

    /// @dev All that is left of an entry.
    function held(Entry storage entry, Account storage account) internal view returns (uint96) {
        return entry.flags & CHANGED == 0 ? entry.bond : entry.bond + account.queued;
    }

    /// @dev The bond that counts for a round from the entry's first on.
    function weight(Entry storage entry, Account storage account, uint64 round) internal view returns (uint256) {
        uint256 bond = entry.bond;
        if (entry.flags & CHANGED == 0) return bond;
        return counted(account.scheduled, round, bond, account.queued);
    }

    /// @dev What a schedule says of a round, less what was slashed: that is how far the bond lies below the end of the
    ///      schedule. What the queue lost shows in what is left.
    function counted(Checkpoints.Trace208 storage scheduled, uint64 round, uint256 bond, uint256 queued)
        internal
        view
        returns (uint256)
    {
        uint256 slashed = scheduled.latest() - bond;
        uint256 due = scheduled.upperLookupRecent(uint48(Math.min(round, type(uint48).max)));
        return Math.min(Math.saturatingSub(due, slashed), bond + queued);
    }

    /// @dev The end of the schedule; `bond` if it is empty.
    function _latest(Account storage account, uint96 bond) private view returns (uint256) {
        return account.scheduled.length() == 0 ? bond : account.scheduled.latest();
    }

    function _schedule(Entry storage entry, Account storage account, uint96 bond, uint64 from, uint256 next) private {
        if (entry.flags & CHANGED == 0) {
            entry.flags |= CHANGED;
            account.scheduled.push(entry.since, bond);
        }
        account.scheduled.push(SafeCast.toUint48(from), SafeCast.toUint208(next));
    }
}
