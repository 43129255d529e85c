// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { SequencerRegistry } from "../../src/SequencerRegistry.sol";
import { ISequencerRegistry } from "../../src/interfaces/ISequencerRegistry.sol";
import { Cluster } from "../Cluster.sol";
import { Test } from "../Test.sol";

/// @notice Does what owners, the authority and time do, in any order, and keeps a naive account of it: a list of changes
///         with the round from which each counts.
contract RegistryHandler is Test {
    struct Change {
        uint64 rollup;
        uint64 fromRound;
        uint32 id;
        bool into;
    }

    SequencerRegistry private immutable _registry;
    address private immutable _authority;
    uint64 private immutable _genesis;
    uint64 private immutable _round;
    uint96 private immutable _bond;

    Change[] private _changes;
    mapping(uint32 id => bool) private _in;
    mapping(uint32 id => uint64) private _rollupOf;
    mapping(uint32 id => bool) private _exiting;
    uint256 public bonds;

    constructor(SequencerRegistry registry_, address authority_) {
        _registry = registry_;
        _authority = authority_;
        _genesis = registry_.grid().genesis;
        _round = registry_.grid().epochSeconds * registry_.grid().epochs;
        _bond = registry_.minBond();
    }

    function register(bool sideB, uint96 extra) external {
        extra = uint96(bound(extra, 0, 1 ether));
        uint64 rollup = _registry.rollups()[sideB ? 1 : 0];
        vm.deal(address(this), _bond + extra);
        uint32 id = _registry.register{ value: _bond + extra }(rollup, address(1), 0, 0, "");
        (_rollupOf[id], _in[id], _exiting[id]) = (rollup, false, false);
        bonds += _bond + extra;
    }

    function admit(uint256 pick) external {
        uint32 id = _pick(pick);
        if (id == 0 || _in[id] || _exiting[id] || _count(_rollupOf[id]) >= _registry.maxPerRollup()) return;
        vm.prank(_authority);
        _registry.admit(id, address(1));
        _change(id, true);
    }

    function expel(uint256 pick) external {
        uint32 id = _pick(pick);
        if (id == 0 || !_in[id]) return;
        vm.prank(_authority);
        _registry.expel(id);
        _change(id, false);
    }

    function beginExit(uint256 pick) external {
        uint32 id = _pick(pick);
        if (id == 0 || _exiting[id]) return;
        _registry.beginExit(id);
        _exiting[id] = true;
        if (_in[id]) _change(id, false);
    }

    function withdraw(uint256 pick) external {
        uint32 id = _pick(pick);
        if (id == 0 || !_exiting[id]) return;
        ISequencerRegistry.Sequencer memory s = _registry.sequencer(id);
        if (block.timestamp < s.withdrawableAt) return;
        _registry.withdraw(id, payable(address(0xbeef)));
        bonds -= s.bond;
    }

    function wait(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 3 * uint256(_round)));
    }

    /// @notice The set of a round by replaying all changes.
    function membersAt(uint64 rollup, uint64 round) external view returns (uint208 members) {
        for (uint256 k = 0; k < _changes.length; ++k) {
            Change storage c = _changes[k];
            if (c.rollup != rollup || c.fromRound > round) continue;
            uint208 bit = uint208(1) << c.id;
            members = c.into ? members | bit : members & ~bit;
        }
    }

    function now_() public view returns (uint64) {
        return block.timestamp < _genesis ? 0 : uint64((block.timestamp - _genesis) / _round);
    }

    receive() external payable { }

    function _change(uint32 id, bool into) private {
        _in[id] = into;
        uint64 from = block.timestamp < _genesis ? 0 : now_() + 3;
        _changes.push(Change(_rollupOf[id], from, id, into));
    }

    function _count(uint64 rollup) private view returns (uint256 n) {
        for (uint32 id = 1; id < 208; ++id) {
            if (_in[id] && _rollupOf[id] == rollup) ++n;
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
        uint64[] memory rollups = new uint64[](2);
        (rollups[0], rollups[1]) = (ROLLUP_A, ROLLUP_B);
        registry = new SequencerRegistry(AUTHORITY, _grid(), rollups, BOND, EXIT_DELAY, LARGEST);
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
                assertEq(registry.sequencer(id).rollup, a >> id & 1 == 1 ? ROLLUP_A : ROLLUP_B, "rollup");
            }
            assertLe(_popCount(a), LARGEST, "size of a");
            assertLe(_popCount(b), LARGEST, "size of b");
        }
    }

    function invariant_TheRegistryHoldsAllBonds() public view {
        assertEq(address(registry).balance, _handler.bonds(), "balance");
    }

    function _popCount(uint256 set) private pure returns (uint256 n) {
        for (; set != 0; set &= set - 1) {
            ++n;
        }
    }
}
