// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Elector } from "../../src/election/Elector.sol";
import { IElector } from "../../src/interfaces/IElector.sol";
import { Ballot, Candidate, Mechanism, Multiplier, Pool, Record, Rules, Seat } from "../../src/types/Ballot.sol";
import { Vectors } from "../libraries/Vectors.sol";

contract ElectorTest is Vectors {
    Elector private _elector;

    function setUp() public {
        _elector = new Elector();
    }

    function test_ElectionsAgreeWithGo() public {
        string memory json = read("election.json");
        uint256 k = 0;
        for (; has(json, ".elect", k, ".seed"); ++k) {
            Ballot memory b = _ballot(json, k);
            Mechanism mechanism = Mechanism(_uint(json, k, ".mechanism"));
            uint256[] memory ids = vm.parseJsonUintArray(json, at(".elect", k, ".result.id"));
            uint256[] memory counts = vm.parseJsonUintArray(json, at(".elect", k, ".result.seats"));
            uint256[] memory live = vm.parseJsonUintArray(json, at(".elect", k, ".result.standby"));
            if (ids.length == 0) {
                vm.expectRevert(IElector.Nobody.selector);
                _elector.elect(mechanism, b);
                continue;
            }
            (Seat[] memory seats, uint256 price, uint32[] memory standbys) = _elector.elect(mechanism, b);
            assertEq(seats.length, ids.length, "how many have seats");
            for (uint256 i = 0; i < ids.length; ++i) {
                assertEq(seats[i].sequencer, ids[i], "who has seats");
                assertEq(seats[i].count, counts[i], "seats");
            }
            assertEq(price, _uint(json, k, ".result.price"), "price");
            assertEq(standbys.length, live.length, "how many stand by");
            for (uint256 i = 0; i < live.length; ++i) {
                assertEq(standbys[i], live[i], "standby");
            }
        }
        assertLe(50, k, "vectors");
    }

    function test_StandbyOrdersAgreeWithGo() public view {
        string memory json = read("election.json");
        uint256 k = 0;
        for (; has(json, ".standby", k, ".seed"); ++k) {
            uint256[] memory list = vm.parseJsonUintArray(json, at(".standby", k, ".live"));
            uint256[] memory want = vm.parseJsonUintArray(json, at(".standby", k, ".order"));
            uint32[] memory live = new uint32[](list.length);
            for (uint256 i = 0; i < list.length; ++i) {
                live[i] = uint32(list[i]);
            }
            uint32[] memory order = _elector.standbyOrder(
                vm.parseJsonBytes32(json, at(".standby", k, ".seed")),
                uint64(vm.parseJsonUint(json, at(".standby", k, ".epoch"))),
                live,
                uint32(vm.parseJsonUint(json, at(".standby", k, ".leader")))
            );
            assertEq(order.length, want.length, "everybody but the leader");
            for (uint256 i = 0; i < want.length; ++i) {
                assertEq(order[i], want[i], "order");
            }
        }
        assertLe(5, k, "vectors");
    }

    function test_ScoresAgreeWithGo() public view {
        string memory json = read("election.json");
        uint256 k = 0;
        for (; has(json, ".score", k, ".score"); ++k) {
            uint256[] memory r = vm.parseJsonUintArray(json, at(".score", k, ".record"));
            (uint256 quality, uint256 next) = _elector.scored(
                uint32(vm.parseJsonUint(json, at(".score", k, ".score"))),
                Record(uint32(r[0]), uint32(r[1]), uint32(r[2]), uint32(r[3]), uint32(r[4]), uint32(r[5]), uint32(r[6]))
            );
            assertEq(quality, vm.parseJsonUint(json, at(".score", k, ".quality")), "quality");
            assertEq(next, vm.parseJsonUint(json, at(".score", k, ".after")), "after");
            uint256 factor = _elector.factor(Multiplier(800_000, 990_000, 50_000, 1_000_000), uint32(next));
            assertEq(factor, vm.parseJsonUint(json, at(".score", k, ".factor")), "factor");
        }
        assertLe(10, k, "vectors");
    }

    function test_PoolsAgreeWithGo() public view {
        string memory json = read("election.json");
        Pool memory pool;
        uint256 k = 0;
        for (; has(json, ".pool", k, ".step"); ++k) {
            uint256 step = vm.parseJsonUint(json, at(".pool", k, ".step"));
            uint256 amount = vm.parseJsonUint(json, at(".pool", k, ".amount"));
            uint256 result;
            if (step == 0) (pool, result) = _elector.deposit(pool, amount);
            else if (step == 1) (pool, result) = _elector.redeem(pool, amount);
            else if (step == 2) (pool, result) = _elector.slash(pool, amount);
            else (pool, result) = _elector.reward(pool, amount, 100_000);
            assertEq(result, vm.parseJsonUint(json, at(".pool", k, ".result")), "result");
            assertEq(pool.assets, vm.parseJsonUint(json, at(".pool", k, ".assets")), "assets");
            assertEq(pool.shares, vm.parseJsonUint(json, at(".pool", k, ".shares")), "shares");
        }
        assertLe(20, k, "vectors");
    }

    function test_RevertWhen_TheBallotCannotBe() public {
        Ballot memory b = _simple(3);
        b.epochs = 0;
        vm.expectRevert(IElector.NoEpochs.selector);
        _elector.elect(Mechanism.Stake, b);

        b = _simple(3);
        b.candidates[2].id = b.candidates[1].id;
        vm.expectRevert(abi.encodeWithSelector(IElector.NotAscending.selector, b.candidates[2].id));
        _elector.elect(Mechanism.Stake, b);

        b = _simple(3);
        b.candidates[0].score = 1_000_001;
        vm.expectRevert(abi.encodeWithSelector(IElector.InvalidScore.selector, b.candidates[0].id));
        _elector.elect(Mechanism.Stake, b);

        b = _simple(65);
        vm.expectRevert(abi.encodeWithSelector(IElector.TooManyCandidates.selector, 65));
        _elector.elect(Mechanism.Stake, b);
    }

    function test_RevertWhen_TheRulesCannotBe() public {
        Ballot memory b = _simple(3);
        vm.expectRevert(IElector.InvalidRules.selector);
        _elector.elect(Mechanism.None, b);

        (b.rules.floor, b.rules.cap) = (3, 2);
        vm.expectRevert(IElector.InvalidRules.selector);
        _elector.elect(Mechanism.Stake, b);

        b = _simple(3);
        b.rules.base = Mechanism.Adaptive;
        vm.expectRevert(IElector.InvalidRules.selector);
        _elector.elect(Mechanism.Adaptive, b);

        b = _simple(3);
        b.rules.multiplier = Multiplier(1, 2, 0, 1);
        vm.expectRevert(IElector.InvalidRules.selector);
        _elector.elect(Mechanism.Adaptive, b);
    }

    function test_RevertWhen_APoolCannotAnswer() public {
        vm.expectRevert(abi.encodeWithSelector(IElector.TooManyShares.selector, 2, 1));
        _elector.redeem(Pool(1, 1), 2);
        vm.expectRevert(IElector.PoolSpent.selector);
        _elector.deposit(Pool(0, 1 << 200), 1 << 100);
        vm.expectRevert(IElector.PoolSpent.selector);
        _elector.deposit(Pool(0, type(uint256).max), 1);
    }

    function testFuzz_SeatsAddUpWithinTheirLimits(bytes32 seed, uint256[] memory weights, uint16 epochs, uint16 cap)
        public
        view
    {
        epochs = uint16(bound(epochs, 1, type(uint16).max));
        uint256 n = bound(weights.length, 0, 64);
        assembly ("memory-safe") {
            mstore(weights, n)
        }
        uint256 seated = 0;
        for (uint256 i = 0; i < n; ++i) {
            weights[i] >>= 80;
            if (weights[i] > 0) ++seated;
        }
        if (seated == 0) return;
        uint256[] memory seats = _elector.apportion(seed, weights, epochs, 0, cap);
        uint256 sum = 0;
        uint256 most = cap == 0 ? epochs : (epochs + seated - 1) / seated;
        if (cap > most) most = cap;
        for (uint256 i = 0; i < n; ++i) {
            sum += seats[i];
            assertLe(seats[i], weights[i] == 0 ? 0 : most, "cap");
            for (uint256 j = 0; j < i; ++j) {
                if (weights[j] < weights[i]) assertLe(seats[j], seats[i], "who weighs more has no less");
            }
        }
        assertEq(sum, epochs, "sum");
    }

    /// @dev Candidates with ascending ids that differ in stake.
    function _simple(uint32 n) private pure returns (Ballot memory b) {
        b.epochs = 10;
        b.candidates = new Candidate[](n);
        for (uint32 i = 0; i < n; ++i) {
            (b.candidates[i].id, b.candidates[i].active, b.candidates[i].stake) = (i + 1, true, i);
        }
    }

    function _ballot(string memory json, uint256 k) private pure returns (Ballot memory b) {
        b.round = uint64(_uint(json, k, ".round"));
        b.epochs = uint16(_uint(json, k, ".epochs"));
        b.seed = vm.parseJsonBytes32(json, at(".elect", k, ".seed"));
        b.rules = Rules({
            floor: uint16(_uint(json, k, ".floor")),
            cap: uint16(_uint(json, k, ".cap")),
            winners: uint16(_uint(json, k, ".winners")),
            standbys: uint16(_uint(json, k, ".standbys")),
            base: Mechanism(_uint(json, k, ".base")),
            multiplier: _multiplier(_uints(json, k, ".multiplier")),
            reserve: uint128(_uint(json, k, ".reserve"))
        });
        uint256[] memory ids = _uints(json, k, ".id");
        b.candidates = new Candidate[](ids.length);
        for (uint256 i = 0; i < ids.length; ++i) {
            b.candidates[i].id = uint32(ids[i]);
        }
        ids = _uints(json, k, ".active");
        for (uint256 i = 0; i < ids.length; ++i) {
            b.candidates[i].active = ids[i] == 1;
        }
        ids = _uints(json, k, ".weight");
        for (uint256 i = 0; i < ids.length; ++i) {
            b.candidates[i].weight = uint128(ids[i]);
        }
        ids = _uints(json, k, ".stake");
        for (uint256 i = 0; i < ids.length; ++i) {
            b.candidates[i].stake = uint128(ids[i]);
        }
        ids = _uints(json, k, ".delegated");
        for (uint256 i = 0; i < ids.length; ++i) {
            b.candidates[i].delegated = uint128(ids[i]);
        }
        ids = _uints(json, k, ".bid");
        for (uint256 i = 0; i < ids.length; ++i) {
            b.candidates[i].bid = uint128(ids[i]);
        }
        ids = _uints(json, k, ".score");
        for (uint256 i = 0; i < ids.length; ++i) {
            b.candidates[i].score = uint32(ids[i]);
        }
    }

    function _multiplier(uint256[] memory m) private pure returns (Multiplier memory) {
        return Multiplier(uint32(m[0]), uint32(m[1]), uint32(m[2]), uint32(m[3]));
    }

    function _uint(string memory json, uint256 k, string memory field) private pure returns (uint256) {
        return vm.parseJsonUint(json, at(".elect", k, field));
    }

    function _uints(string memory json, uint256 k, string memory field) private pure returns (uint256[] memory) {
        return vm.parseJsonUintArray(json, at(".elect", k, field));
    }
}
