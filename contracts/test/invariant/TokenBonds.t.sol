// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { SequencerRegistry } from "../../src/SequencerRegistry.sol";
import { TokenBonds } from "../../src/TokenBonds.sol";
import { ISequencerRegistry } from "../../src/interfaces/ISequencerRegistry.sol";
import { ITokenBonds } from "../../src/interfaces/ITokenBonds.sol";
import { Cluster } from "../Cluster.sol";
import { Test } from "../Test.sol";
import { Token } from "../Token.sol";

/// @notice Owns two entries, brings evidence against them, and keeps a naive account of their tokens.
contract TokenBondsHandler is Test {
    struct Step {
        uint64 fromRound;
        int256 amount;
    }

    uint256 private constant KEYS = 4;

    SequencerRegistry private immutable _registry;
    TokenBonds private immutable _bonds;
    Token private immutable _token;
    uint64 private immutable _genesis;
    uint64 private immutable _round;
    uint64 private immutable _delay;

    mapping(uint64 serial => Step[]) private _steps;
    mapping(uint64 serial => uint256) private _lost;
    mapping(uint64 serial => uint256) private _payableAt;
    mapping(uint64 serial => mapping(bytes32 key => bool)) private _applied;
    uint256 public paidIn;
    uint256 public paidOut;

    constructor(SequencerRegistry registry_, TokenBonds bonds_, Token token_) {
        (_registry, _bonds, _token) = (registry_, bonds_, token_);
        _genesis = registry_.grid().genesis;
        _round = registry_.grid().epochSeconds * registry_.grid().epochs;
        _delay = registry_.config().exitDelay;
        token_.approve(address(bonds_), type(uint256).max);
    }

    function register() external payable {
        ISequencerRegistry.Registration memory r;
        r.rollups = _registry.rollups();
        (r.signingKey, r.measurementKey) = (address(1), address(1));
        _registry.register{ value: msg.value }(r);
    }

    function deposit(bool second, uint96 amount) external {
        amount = uint96(bound(amount, 1, 1e24));
        _token.mint(address(this), amount);
        _bonds.deposit(second ? 2 : 1, address(_token), amount);
        _steps[second ? 2 : 1].push(Step(now_() + 3, int256(uint256(amount))));
        paidIn += amount;
    }

    function queue(bool second, uint96 amount) external {
        uint64 serial = second ? 2 : 1;
        uint128 bond = _bonds.holding(serial, address(_token)).bond;
        if (bond == 0) return;
        uint128 part = uint128(bound(amount, 1, bond));
        _bonds.queue(serial, address(_token), part);
        _steps[serial].push(Step(now_() + 3, -int256(uint256(part))));
        _payableAt[serial] = block.timestamp + _delay;
    }

    function withdraw(bool second) external {
        uint64 serial = second ? 2 : 1;
        uint128 queued = _bonds.holding(serial, address(_token)).queued;
        try _bonds.withdraw(serial, address(_token), address(0xbeef)) {
            assertTrue(block.timestamp >= _payableAt[serial], "nothing leaves before the exit delay");
            paidOut += queued;
        } catch {
            assertTrue(queued == 0 || block.timestamp < _payableAt[serial], "what is due is paid");
        }
    }

    /// @dev With few keys, one of which no evidence has. The registry's cap may refuse a slash.
    function fine(bool second, uint256 pick, uint96 amount) external {
        uint64 serial = second ? 2 : 1;
        bytes32 key = bytes32(pick % KEYS);
        bool known = _registry.fineOf(serial, key).challenger != address(0);
        if (!known && pick % KEYS != 0) {
            try _registry.slash(uint32(serial), key, uint96(bound(amount, 1, 0.05 ether)), address(this)) {
                known = true;
            } catch { }
        }
        ITokenBonds.Holding memory before = _bonds.holding(serial, address(_token));
        try _bonds.applyFine(serial, key, address(_token)) {
            assertTrue(known && !_applied[serial][key], "no fine twice, and none without evidence");
            _applied[serial][key] = true;
            _lost[serial] += before.bond - _bonds.holding(serial, address(_token)).bond;
        } catch {
            bool due = known && !_applied[serial][key] && before.bond + before.queued != 0;
            assertFalse(due && _registry.fineOf(serial, key).share != 0, "a fine applies");
        }
    }

    function pay(bool reward) external {
        address who = reward ? address(this) : _registry.config().insurance;
        uint256 amount = _bonds.owed(who, address(_token));
        if (amount == 0) return;
        if (reward) _bonds.claim(address(_token), address(0xbeef));
        else _bonds.collect(address(_token));
        paidOut += amount;
    }

    function wait(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 3 * uint256(_round)));
    }

    function weightAt(uint64 serial, uint64 round) external view returns (uint256) {
        int256 sum = -int256(_lost[serial]);
        for (uint256 k = 0; k < _steps[serial].length; ++k) {
            if (_steps[serial][k].fromRound <= round) sum += _steps[serial][k].amount;
        }
        ITokenBonds.Holding memory h = _bonds.holding(serial, address(_token));
        if (sum < 0) return 0;
        return uint256(sum) < h.bond + h.queued ? uint256(sum) : h.bond + h.queued;
    }

    function now_() public view returns (uint64) {
        return uint64((block.timestamp - _genesis) / _round);
    }
}

contract TokenBondsInvariantTest is Cluster {
    TokenBonds private _bonds;
    Token private _token;
    TokenBondsHandler private _handler;

    function setUp() public override {
        super.setUp();
        _bonds = new TokenBonds(registry);
        _token = new Token();
        vm.prank(AUTHORITY);
        _bonds.list(address(_token), 1e18, 0);
        _handler = new TokenBondsHandler(registry, _bonds, _token);
        // It leaks only, so that the entries stay.
        vm.prank(AUTHORITY);
        registry.setPower(address(_handler), ISequencerRegistry.Power.Leak);
        vm.deal(address(this), 2 * BOND);
        _handler.register{ value: 2 * BOND }();
        vm.warp(GENESIS);
        FuzzSelector memory calls = FuzzSelector(address(_handler), new bytes4[](6));
        calls.selectors[0] = TokenBondsHandler.deposit.selector;
        calls.selectors[1] = TokenBondsHandler.queue.selector;
        calls.selectors[2] = TokenBondsHandler.withdraw.selector;
        calls.selectors[3] = TokenBondsHandler.fine.selector;
        calls.selectors[4] = TokenBondsHandler.pay.selector;
        calls.selectors[5] = TokenBondsHandler.wait.selector;
        targetSelector(calls);
        targetContract(address(_handler));
    }

    function invariant_TokensPaidInAreHeldOrWerePaidOut() public view {
        uint256 sum = _bonds.owed(address(_handler), address(_token)) + _bonds.owed(INSURANCE, address(_token));
        for (uint64 serial = 1; serial <= 2; ++serial) {
            ITokenBonds.Holding memory h = _bonds.holding(serial, address(_token));
            sum += uint256(h.bond) + h.queued;
        }
        assertEq(_bonds.accounted(address(_token)), sum, "accounted");
        assertEq(_token.balanceOf(address(_bonds)), sum, "balance");
        assertEq(_handler.paidIn(), sum + _handler.paidOut(), "paid in");
    }

    function invariant_WeightsAreThoseOfAReplayOfAllSteps() public view {
        uint64 now_ = _handler.now_();
        for (uint64 round = now_; round <= now_ + 4; ++round) {
            for (uint64 serial = 1; serial <= 2; ++serial) {
                uint256 expected = _handler.weightAt(serial, round);
                assertEq(_bonds.weightAt(serial, address(_token), round), expected, "weight");
            }
        }
    }
}
