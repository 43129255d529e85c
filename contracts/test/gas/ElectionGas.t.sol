// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { IAuction } from "../../src/interfaces/IAuction.sol";
import { Mechanism, Record, Rules } from "../../src/types/Ballot.sol";
import { Polls } from "../election/Polls.sol";

/// @notice Gas of whole transactions around elections.
contract ElectionGasTest is Polls {
    string private constant GROUP = "Elections";
    uint64 private constant BIDDING = 4;
    bytes32 private constant SALT = keccak256("salt");
    bytes32 private constant SEED = keccak256("seed");

    function test_Sealed() public {
        _add(_bonds(1, 1, 1));
        _choose(Mechanism.Auction, 0, closed);
        for (uint32 id = 1; id <= 3; ++id) {
            _commit(id, id);
        }
        vm.snapshotGasLastCall("Auctions", "sealed commit");
        vm.warp(_start(BIDDING - 2));
        for (uint32 id = 1; id <= 3; ++id) {
            _reveal(id, id);
        }
        vm.snapshotGasLastCall("Auctions", "sealed reveal");
        _freeze("freeze auction, 3 bidders");
        vm.warp(_start(BIDDING));
        vm.prank(_owner(1));
        closed.refund(ROLLUP, BIDDING, 1, payable(_owner(1)));
        vm.snapshotGasLastCall("Auctions", "refund");
        closed.forward();
        vm.snapshotGasLastCall("Auctions", "forward");
        splitter.release(payable(TREASURY));
        vm.snapshotGasLastCall("Auctions", "release, first");
    }

    function test_Open() public {
        _add(_bonds(1, 1, 1));
        vm.warp(_start(BIDDING - 3));
        _raise(1, 10_000);
        vm.snapshotGasLastCall("Auctions", "open bid, first of a bidder");
        _raise(1, 20_000);
        vm.snapshotGasLastCall("Auctions", "open bid, raised");
        vm.warp(_start(BIDDING - 2) - 1);
        _raise(2, 10_000);
        vm.snapshotGasLastCall("Auctions", "open bid, first extension ever");
        vm.warp(_start(BIDDING - 2) + 10);
        _raise(3, 10_000);
        vm.snapshotGasLastCall("Auctions", "open bid, extension");
    }

    function test_Delegation() public {
        _add(_bonds(1, 1, 1));
        vm.warp(_start(5));
        vm.prank(_owner(2));
        uint32 pool = stake.open(2, 100_000);
        vm.snapshotGasLastCall("DelegatedStake", "open");
        vm.deal(address(0xa11ce), 10 ether);
        vm.deal(address(0xb0b), 10 ether);
        vm.prank(address(0xa11ce));
        uint256 shares = stake.delegate{ value: 1 ether }(pool);
        vm.snapshotGasLastCall("DelegatedStake", "delegate, first of a pool");
        vm.prank(address(0xb0b));
        stake.delegate{ value: 1 ether }(pool);
        vm.snapshotGasLastCall("DelegatedStake", "delegate, first of a delegator");
        vm.prank(address(0xa11ce));
        stake.delegate{ value: 1 ether }(pool);
        vm.snapshotGasLastCall("DelegatedStake", "delegate, next");
        vm.prank(address(0xa11ce));
        stake.undelegate(pool, shares);
        vm.snapshotGasLastCall("DelegatedStake", "undelegate");
        vm.prank(SLASHER);
        stake.slash(pool, 0.1 ether);
        vm.snapshotGasLastCall("DelegatedStake", "slash");
        vm.warp(block.timestamp + UNBONDING);
        vm.prank(address(0xa11ce));
        stake.claim(pool, payable(address(0xa11ce)));
        vm.snapshotGasLastCall("DelegatedStake", "claim");
    }

    function test_Scores() public {
        _add(_bonds(1, 1, 1));
        vm.warp(_start(2));
        vm.prank(REPORTER);
        scores.report(ROLLUP, 1, 2, Record(10, 1, 0, 0, 0, 0, 5));
        vm.snapshotGasLastCall("PerformanceScores", "report, first");
        vm.warp(_start(3));
        vm.prank(REPORTER);
        scores.report(ROLLUP, 2, 2, Record(10, 1, 0, 0, 0, 0, 5));
        vm.snapshotGasLastCall("PerformanceScores", "report, next");
    }

    function test_Freeze() public {
        _freezeOf(10, Mechanism.None, "freeze equal, 10");
    }

    function test_FreezeStake10() public {
        _freezeOf(10, Mechanism.Stake, "freeze stake, 10");
    }

    function test_FreezeStake64() public {
        _freezeOf(64, Mechanism.Stake, "freeze stake, 64");
    }

    function test_FreezeAdaptive64() public {
        _freezeOf(64, Mechanism.Adaptive, "freeze adaptive, 64");
    }

    function test_FreezeDelegated64() public {
        _freezeOf(64, Mechanism.Delegated, "freeze delegated, 64");
    }

    function _freezeOf(uint256 n, Mechanism mechanism, string memory name) private {
        uint256[] memory bonds = new uint256[](n);
        for (uint256 k = 0; k < n; ++k) {
            bonds[k] = k + 1;
        }
        _add(bonds);
        if (mechanism != Mechanism.None) _choose(mechanism, 0, IAuction(address(0)));
        _freeze(name);
        elections.lanesOf(BIDDING, ROLLUP);
        vm.snapshotGasLastCall(GROUP, string.concat("lanesOf after ", name));
    }

    function _choose(Mechanism mechanism, uint16 winners, IAuction auction) private {
        Rules memory rules = _rules();
        rules.winners = winners;
        vm.prank(GOVERNANCE);
        elections.choose(ROLLUP, mechanism, rules, auction);
    }

    function _commit(uint32 id, uint64 bid) private {
        vm.warp(_start(BIDDING - 3));
        uint184 secret = closed.secretOf(ROLLUP, BIDDING, id, _owner(id), bid, SALT);
        vm.prank(_owner(id));
        closed.commit{ value: uint256(bid) * EPOCHS * 1 gwei }(ROLLUP, BIDDING, id, secret);
    }

    function _reveal(uint32 id, uint64 bid) private {
        vm.prank(_owner(id));
        closed.reveal(ROLLUP, BIDDING, id, bid, SALT);
    }

    function _raise(uint32 id, uint64 bid) private {
        vm.prank(_owner(id));
        open.bid{ value: uint256(bid) * EPOCHS * 1 gwei }(ROLLUP, BIDDING, id, bid);
    }

    function _freeze(string memory name) private {
        vm.warp(_start(BIDDING - 1) + 30);
        anchor.anchor(BIDDING, SEED);
        elections.freeze(BIDDING, ROLLUP);
        vm.snapshotGasLastCall(GROUP, name);
    }
}
