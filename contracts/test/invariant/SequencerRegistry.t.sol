// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { SequencerRegistry } from "../../src/SequencerRegistry.sol";
import { ISequencerRegistry } from "../../src/interfaces/ISequencerRegistry.sol";
import { Cluster } from "../Cluster.sol";
import { Test } from "../Test.sol";

/// @notice Does what owners, the authority, agents and time do, in any order, and keeps a naive account of it: lists of
///         changes with the round from which each counts. This contract owns all entries and brings all evidence.
contract RegistryHandler is Test {
    struct Change {
        uint64 rollup;
        uint64 fromRound;
        uint32 id;
        bool into;
    }

    struct Step {
        uint64 fromRound;
        int256 amount;
    }

    struct Model {
        uint64 rollup;
        uint64 serial;
        uint64 since;
        uint256 bond;
        uint256 queued;
        uint256 queuedUntil;
        uint256 lost;
        uint256 exitAt;
        uint64 jailedUntil;
        bool admitted;
        bool member;
        bool evicted;
        bool tombstoned;
    }

    uint256 private constant KEYS = 3;
    address private constant ALL = address(0xa11);
    address private constant LEAK = address(0x1ea);

    SequencerRegistry private immutable _registry;
    address private immutable _authority;
    uint64 private immutable _genesis;
    uint64 private immutable _round;
    uint96 private immutable _bond;
    uint96 private immutable _idle;
    uint64 private immutable _delay;
    uint256 private immutable _most;

    Change[] private _changes;
    mapping(uint64 serial => Step[]) private _steps;
    mapping(uint64 serial => mapping(bytes32 key => uint256 amount)) private _fines;
    mapping(uint64 serial => mapping(bytes32 key => uint256 payments)) private _paid;
    mapping(uint32 id => Model) private _models;
    uint64 private _serial;

    uint256 public paidIn;
    uint256 public paidOut;
    uint256 public held;
    uint256 public finesOpen;
    uint256 public owed;

    /// @dev Nothing but a penalty changes who is eligible in a frozen round, and a penalty makes it nobody new.
    modifier frozen(bool penalty) {
        (uint256[] memory before) = _eligible();
        _;
        (uint256[] memory afterwards) = _eligible();
        for (uint256 k = 0; k < before.length; ++k) {
            if (penalty) assertEq(afterwards[k] & ~before[k], 0, "a penalty makes nobody eligible");
            else assertEq(afterwards[k], before[k], "frozen");
        }
    }

    constructor(SequencerRegistry registry_, address authority_) {
        _registry = registry_;
        _authority = authority_;
        _genesis = registry_.grid().genesis;
        _round = registry_.grid().epochSeconds * registry_.grid().epochs;
        ISequencerRegistry.Config memory c = registry_.config();
        (_bond, _idle, _delay, _most) = (c.activeBond, c.idleBond, c.exitDelay, c.maxPerRollup);
        vm.startPrank(authority_);
        registry_.setPower(ALL, ISequencerRegistry.Power.All);
        registry_.setPower(LEAK, ISequencerRegistry.Power.Leak);
        vm.stopPrank();
    }

    function register(bool sideB, uint96 extra, bool both) external frozen(false) {
        extra = uint96(bound(extra, 0, 1 ether));
        ISequencerRegistry.Registration memory r;
        r.rollups = new uint64[](both ? 2 : 1);
        r.rollups[0] = _registry.rollups()[sideB ? 1 : 0];
        if (both) r.rollups[1] = _registry.rollups()[sideB ? 0 : 1];
        (r.signingKey, r.measurementKey) = (address(2), address(1));
        uint256 value = (_bond + extra) * r.rollups.length;
        vm.deal(address(this), value);
        uint32[] memory ids = _registry.register{ value: value }(r);
        for (uint256 k = 0; k < ids.length; ++k) {
            delete _models[ids[k]];
            Model storage m = _models[ids[k]];
            (m.rollup, m.serial, m.since, m.bond) = (r.rollups[k], ++_serial, _from(), _bond + extra);
            _steps[m.serial].push(Step(_from(), int256(m.bond)));
        }
        paidIn += value;
        held += value;
    }

    function admit(uint256 pick) external frozen(false) {
        uint32 id = _pick(pick);
        Model storage m = _models[id];
        if (id == 0 || !_mayEnter(m)) return;
        vm.prank(_authority);
        _registry.admit(id, address(1));
        m.admitted = true;
        _change(id, true);
    }

    function activate(uint256 pick) external frozen(false) {
        uint32 id = _pick(pick);
        Model storage m = _models[id];
        if (id == 0 || !_mayEnter(m)) return;
        if (!m.admitted && !_registry.isOpen(m.rollup)) return;
        _registry.activate(id);
        m.admitted = true;
        _change(id, true);
    }

    function setOpen(bool sideB, bool open) external frozen(false) {
        uint64 rollup = _registry.rollups()[sideB ? 1 : 0];
        vm.prank(_authority);
        _registry.setOpen(rollup, open);
    }

    function expel(uint256 pick) external frozen(false) {
        uint32 id = _pick(pick);
        Model storage m = _models[id];
        if (id == 0 || !m.admitted) return;
        vm.prank(pick % 2 == 0 ? _authority : LEAK);
        _registry.expel(id);
        m.admitted = false;
        _change(id, false);
    }

    function stepDown(uint256 pick, uint96 amount) external frozen(false) {
        uint32 id = _pick(pick);
        Model storage m = _models[id];
        if (id == 0 || m.exitAt != 0 || m.bond <= _idle) return;
        amount = uint96(bound(amount, 1, m.bond - _idle));
        _registry.stepDown(id, amount);
        m.bond -= amount;
        m.queued += amount;
        m.queuedUntil = block.timestamp + _delay;
        _steps[m.serial].push(Step(_from(), -int256(uint256(amount))));
        if (m.bond < _bond) _change(id, false);
    }

    function restore(uint256 pick, uint96 amount) external frozen(false) {
        uint32 id = _pick(pick);
        Model storage m = _models[id];
        amount = uint96(bound(amount, 0, 1 ether));
        if (id == 0 || m.exitAt != 0 || m.queued + amount == 0) return;
        vm.deal(address(this), amount);
        _registry.restore{ value: amount }(id);
        _steps[m.serial].push(Step(_from(), int256(m.queued + amount)));
        m.bond += m.queued + amount;
        (m.queued, m.queuedUntil) = (0, 0);
        paidIn += amount;
        held += amount;
    }

    function beginExit(uint256 pick) external frozen(false) {
        uint32 id = _pick(pick);
        Model storage m = _models[id];
        if (id == 0 || m.exitAt != 0) return;
        _registry.beginExit(id);
        m.exitAt = block.timestamp + _delay;
        _change(id, false);
    }

    /// @dev Tries it at any time; it works exactly when something is due.
    function withdraw(uint256 pick) external {
        uint32 id = _pick(pick);
        if (id == 0) return;
        Model storage m = _models[id];
        uint256 due = m.exitAt != 0 ? _exitDue(m) : m.queuedUntil;
        uint256 amount = m.exitAt != 0 ? m.bond + m.queued : m.queued;
        uint256 before = address(0xbeef).balance;
        try _registry.withdraw(id, payable(address(0xbeef))) {
            assertTrue(due != 0 && block.timestamp >= due, "nothing leaves before the exit delay");
            assertEq(address(0xbeef).balance - before, amount, "paid");
            _paidOut(id, m, amount);
        } catch {
            assertTrue(due == 0 || block.timestamp < due, "what is due is paid");
        }
    }

    function release(uint256 pick) external {
        uint32 id = _pick(pick);
        if (id == 0) return;
        Model storage m = _models[id];
        uint256 amount = m.bond + m.queued;
        uint256 due = _exitDue(m) + _delay;
        try _registry.release(id) {
            assertTrue(_exitDue(m) != 0 && block.timestamp >= due, "nothing leaves before the exit delay");
            owed += amount;
            held -= amount;
            delete _models[id];
        } catch {
            assertTrue(_exitDue(m) == 0 || block.timestamp < due, "what is due is free");
        }
    }

    function claimOwed() external {
        if (owed == 0) return;
        _registry.claimOwed(payable(address(0xbeef)));
        paidOut += owed;
        owed = 0;
    }

    /// @dev Tries it with few keys, so that evidence comes back.
    function slash(uint256 pick, uint256 key, uint96 amount, bool all) external frozen(true) {
        uint32 id = _pick(pick);
        if (id == 0) return;
        Model storage m = _models[id];
        bytes32 name = bytes32(key % KEYS + 1);
        amount = uint96(bound(amount, 1, all ? 3 ether : 0.03 ether));
        bool again = _fines[m.serial][name] != 0;
        vm.prank(all ? ALL : LEAK);
        try _registry.slash(id, name, amount, address(this)) returns (uint96 taken) {
            assertFalse(again, "no evidence pays twice");
            assertEq(taken, amount < m.bond + m.queued ? amount : m.bond + m.queued, "taken");
            uint256 fromBond = taken < m.bond ? taken : m.bond;
            m.bond -= fromBond;
            m.lost += fromBond;
            m.queued -= taken - fromBond;
            // One more, so that a fine of nothing is one too.
            _fines[m.serial][name] = taken + 1;
            held -= taken;
            finesOpen += taken;
            if (!all) return;
            m.tombstoned = true;
            if (m.exitAt == 0) m.exitAt = block.timestamp + _delay;
        } catch {
            assertTrue(again || !all, "evidence counts");
        }
    }

    function settle(uint256 serial, uint256 key) external {
        uint64 entry = uint64(bound(serial, 1, _serial + 1));
        bytes32 name = bytes32(key % KEYS + 1);
        uint256 before = address(_registry).balance;
        uint256 payments = _paid[entry][name];
        bool due = _fines[entry][name] > 1;
        try _registry.claim(entry, name, payable(address(0xbeef))) {
            assertTrue(due && payments & 1 == 0, "one reward");
            _paid[entry][name] |= 1;
        } catch {
            assertFalse(due && payments & 1 == 0, "a reward that is due");
        }
        try _registry.collect(entry, name) {
            assertTrue(due && payments & 2 == 0, "one rest");
            _paid[entry][name] |= 2;
        } catch {
            assertFalse(due && payments & 2 == 0, "a rest that is due");
        }
        uint256 gone = before - address(_registry).balance;
        paidOut += gone;
        finesOpen -= gone;
    }

    function jail(uint256 pick, uint64 rounds) external frozen(false) {
        uint32 id = _pick(pick);
        uint64 until = now_() + uint64(bound(rounds, 1, 10));
        Model storage m = _models[id];
        if (id == 0 || until <= m.jailedUntil) return;
        vm.prank(LEAK);
        _registry.jail(id, until);
        m.jailedUntil = until;
        _change(id, false);
    }

    function unjail(uint256 pick) external frozen(false) {
        uint32 id = _pick(pick);
        Model storage m = _models[id];
        if (id == 0) return;
        try _registry.unjail(id) {
            assertTrue(m.jailedUntil != 0 && now_() >= m.jailedUntil && m.bond >= _bond, "time and bond");
            m.jailedUntil = 0;
        } catch {
            assertFalse(m.jailedUntil != 0 && now_() >= m.jailedUntil && m.bond >= _bond, "it is over");
        }
    }

    function evict(uint256 pick) external frozen(false) {
        uint32 id = _pick(pick);
        Model storage m = _models[id];
        // Rarely, or nobody is left to do something else with.
        if (id == 0 || m.evicted || pick % 5 != 0) return;
        vm.prank(_authority);
        _registry.evict(id);
        m.evicted = true;
        if (m.exitAt == 0) m.exitAt = block.timestamp + _delay;
        _change(id, false);
    }

    function tidy(uint256 pick) external frozen(false) {
        uint32 id = _pick(pick);
        if (id == 0) return;
        Model storage m = _models[id];
        try _registry.tidy(id) {
            assertTrue(m.member && m.exitAt != 0, "there was something to do");
            _change(id, false);
        } catch {
            assertFalse(m.member && m.exitAt != 0, "nothing to do");
        }
    }

    function wait(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 3 * uint256(_round)));
    }

    /// @notice The set of a round by replaying all changes.
    function membersAt(uint64 rollup, uint64 round) public view returns (uint208 members) {
        for (uint256 k = 0; k < _changes.length; ++k) {
            Change storage c = _changes[k];
            if (c.rollup != rollup || c.fromRound > round) continue;
            uint208 bit = uint208(1) << c.id;
            members = c.into ? members | bit : members & ~bit;
        }
    }

    /// @notice The weight by adding up all steps.
    function weightAt(uint32 id, uint64 round) public view returns (uint256) {
        Model storage m = _models[id];
        if (m.serial == 0 || m.tombstoned || round < m.since) return 0;
        int256 sum = -int256(m.lost);
        Step[] storage steps = _steps[m.serial];
        for (uint256 k = 0; k < steps.length; ++k) {
            if (steps[k].fromRound <= round) sum += steps[k].amount;
        }
        if (sum < 0) return 0;
        uint256 left = m.bond + m.queued;
        return uint256(sum) < left ? uint256(sum) : left;
    }

    function model(uint32 id) external view returns (Model memory) {
        return _models[id];
    }

    function fineOf(uint64 serial, bytes32 key) external view returns (uint256 amount, uint256 payments) {
        return (_fines[serial][key], _paid[serial][key]);
    }

    function entries() external view returns (uint64) {
        return _serial;
    }

    function now_() public view returns (uint64) {
        return block.timestamp < _genesis ? 0 : uint64((block.timestamp - _genesis) / _round);
    }

    receive() external payable { }

    function _mayEnter(Model storage m) private view returns (bool) {
        return !m.member && m.exitAt == 0 && m.jailedUntil == 0 && m.bond >= _bond && _count(m.rollup) < _most;
    }

    /// @dev When an exit is over; 0 if it did not begin, or if evidence ended the entry and nobody tidied up.
    function _exitDue(Model storage m) private view returns (uint256) {
        return m.member ? 0 : m.exitAt;
    }

    function _paidOut(uint32 id, Model storage m, uint256 amount) private {
        paidOut += amount;
        held -= amount;
        (m.queued, m.queuedUntil) = (0, 0);
        if (m.exitAt != 0) delete _models[id];
    }

    function _from() private view returns (uint64) {
        return block.timestamp < _genesis ? 0 : now_() + 3;
    }

    function _change(uint32 id, bool into) private {
        Model storage m = _models[id];
        if (m.member == into) return;
        m.member = into;
        if (m.tombstoned) m.exitAt = block.timestamp + _delay;
        _changes.push(Change(m.rollup, _from(), id, into));
    }

    function _count(uint64 rollup) private view returns (uint256 n) {
        for (uint208 set = membersAt(rollup, type(uint64).max); set != 0; set &= set - 1) {
            ++n;
        }
    }

    /// @dev Who is eligible in the rounds that are frozen; none is before genesis.
    function _eligible() private view returns (uint256[] memory sets) {
        sets = new uint256[](6);
        if (block.timestamp < _genesis) return sets;
        for (uint64 k = 0; k < 3; ++k) {
            sets[2 * k] = _registry.eligibleAt(_registry.rollups()[0], now_() + k);
            sets[2 * k + 1] = _registry.eligibleAt(_registry.rollups()[1], now_() + k);
        }
    }

    /// @dev An id in use, or 0 if there is none.
    function _pick(uint256 pick) private view returns (uint32) {
        uint208 used = _registry.registered();
        uint256 skip = pick % 8;
        uint32 found = 0;
        for (uint32 id = 1; id < 208 && used >> id != 0; ++id) {
            if ((used >> id) & 1 == 0) continue;
            found = id;
            if (skip == 0) break;
            --skip;
        }
        return found;
    }
}

contract SequencerRegistryInvariantTest is Cluster {
    uint256 private constant LARGEST = 4;
    RegistryHandler private _handler;

    function setUp() public override {
        super.setUp();
        ISequencerRegistry.Config memory config = _config();
        config.maxPerRollup = LARGEST;
        registry = new SequencerRegistry(_grid(), config);
        _handler = new RegistryHandler(registry, AUTHORITY);
        targetContract(address(_handler));
    }

    function invariant_SetsAreThoseOfAReplayOfAllChanges() public view {
        uint64 now_ = _handler.now_();
        for (uint64 round = now_ < 3 ? 0 : now_ - 3; round <= now_ + 5; ++round) {
            (uint208 a, uint208 b) = registry.sidesAt(round);
            assertEq(a, _handler.membersAt(ROLLUP_A, round), "side a");
            assertEq(b, _handler.membersAt(ROLLUP_B, round), "side b");
            assertEq(registry.membersAt(ROLLUP_B, round), b, "one rollup");
        }
    }

    function invariant_MembersOfLiveRoundsAreRegisteredForTheirRollup() public view {
        uint64 now_ = _handler.now_();
        for (uint64 round = now_; round <= now_ + 4; ++round) {
            (uint208 a, uint208 b) = registry.sidesAt(round);
            assertEq(a & b, 0, "nobody is on both sides");
            assertEq((a | b) & ~registry.registered(), 0, "registered");
            for (uint32 id = 1; id < 208 && (a | b) >> id != 0; ++id) {
                if ((a | b) >> id & 1 == 0) continue;
                assertLe(registry.sequencer(id).since, round, "a member answers for the round");
                assertEq(registry.sequencer(id).rollup, a >> id & 1 == 1 ? ROLLUP_A : ROLLUP_B, "rollup");
            }
            assertLe(_popCount(a), LARGEST, "size of a");
            assertLe(_popCount(b), LARGEST, "size of b");
        }
    }

    function invariant_WhatWasPaidInIsHeldOrWasPaidOutOrSlashed() public view {
        uint256 balance = address(registry).balance;
        assertEq(_handler.paidIn(), balance + _handler.paidOut(), "paid in");
        assertEq(balance, _handler.held() + _handler.finesOpen() + _handler.owed(), "balance");
        assertEq(registry.owed(address(_handler)), _handler.owed(), "owed");
    }

    function invariant_GettersTellWhatTheModelKnows() public view {
        uint208 used = registry.registered();
        for (uint32 id = 1; id == 1 || used >> (id - 1) != 0; ++id) {
            RegistryHandler.Model memory m = _handler.model(id);
            assertEq((used >> id) & 1 == 1, m.serial != 0, "registered");
            assertEq(registry.keyOf(id), m.serial == 0 ? address(0) : address(1), "key");
            assertEq(registry.signerOf(id), m.serial == 0 ? address(0) : address(2), "signer");
            assertTrue(registry.statusOf(id) == _statusOf(m), "status");
            uint64 now_ = _handler.now_();
            for (uint64 round = now_ == 0 ? 0 : now_ - 1; round <= now_ + 3; ++round) {
                assertEq(registry.weightAt(id, round), _handler.weightAt(id, round), "weight");
            }
            if (m.serial == 0) continue;
            ISequencerRegistry.Sequencer memory s = registry.sequencer(id);
            assertEq(s.owner, address(_handler), "owner");
            assertEq(s.bond, m.bond, "bond");
            assertEq(s.queued, m.queued, "queued");
            assertEq(s.queuedUntil, m.queuedUntil, "queued until");
            assertEq(s.rollup, m.rollup, "rollup");
            assertEq(s.withdrawableAt, m.exitAt, "exit");
            assertEq(s.jailedUntil, m.jailedUntil, "jail");
            assertEq(s.since, m.since, "since");
            assertEq(s.serial, m.serial, "serial");
            (address key, uint256 side,,) = registry.rowContext(id, now_);
            assertEq(key, address(1), "key of the context");
            assertEq(side, m.rollup == ROLLUP_A ? 0 : 1, "side");
        }
        for (uint64 serial = 1; serial <= _handler.entries(); ++serial) {
            for (uint256 key = 1; key < 4; ++key) {
                ISequencerRegistry.Fine memory fine = registry.fineOf(serial, bytes32(key));
                (uint256 amount, uint256 payments) = _handler.fineOf(serial, bytes32(key));
                assertEq(fine.challenger, amount == 0 ? address(0) : address(_handler), "challenger");
                assertEq(fine.amount, amount == 0 ? 0 : amount - 1, "fine");
                assertEq(fine.rewarded, payments & 1 != 0, "rewarded");
                assertEq(fine.collected, payments & 2 != 0, "collected");
            }
        }
    }

    function invariant_EligibleAreTheMembersWhoseWeightIsTheActiveBond() public view {
        uint64 now_ = _handler.now_();
        for (uint64 round = now_; round <= now_ + 4; ++round) {
            uint208 expected = 0;
            uint208 members = _handler.membersAt(ROLLUP_A, round);
            for (uint32 id = 1; id < 208 && members >> id != 0; ++id) {
                bool counts = (members >> id) & 1 == 1 && _handler.weightAt(id, round) >= BOND;
                if (counts) expected |= uint208(1) << id;
            }
            assertEq(registry.eligibleAt(ROLLUP_A, round), expected, "eligible");
        }
    }

    function _statusOf(RegistryHandler.Model memory m) private pure returns (ISequencerRegistry.Status) {
        if (m.serial == 0) return ISequencerRegistry.Status.Free;
        if (m.evicted || m.tombstoned) return ISequencerRegistry.Status.Evicted;
        if (m.exitAt != 0) return ISequencerRegistry.Status.Exiting;
        if (m.jailedUntil != 0) return ISequencerRegistry.Status.Jailed;
        if (m.member) return ISequencerRegistry.Status.Active;
        return m.admitted ? ISequencerRegistry.Status.Idle : ISequencerRegistry.Status.Pending;
    }

    function _popCount(uint256 set) private pure returns (uint256 n) {
        for (; set != 0; set &= set - 1) {
            ++n;
        }
    }
}
