// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { DelegatedStake } from "../../src/election/DelegatedStake.sol";
import { Elections } from "../../src/election/Elections.sol";
import { Elector } from "../../src/election/Elector.sol";
import { OpenAuction } from "../../src/election/OpenAuction.sol";
import { PerformanceScores } from "../../src/election/PerformanceScores.sol";
import { ProceedsSplitter } from "../../src/election/ProceedsSplitter.sol";
import { SealedAuction } from "../../src/election/SealedAuction.sol";
import { ICandidates } from "../../src/interfaces/ICandidates.sol";
import { ISequencerRegistry } from "../../src/interfaces/ISequencerRegistry.sol";
import { ISeedAnchor } from "../../src/interfaces/ISeedAnchor.sol";
import { Mechanism, Rules } from "../../src/types/Ballot.sol";
import { Grid } from "../../src/types/Grid.sol";
import { Test } from "../Test.sol";
import { FakeAnchor } from "../schedule/Fakes.sol";

/// @notice A registry that says what it was told, the same for all rounds.
contract FakeCandidates is ICandidates {
    Grid private _grid;
    uint208 private _members;
    uint208 private _eligible;
    mapping(uint32 id => uint256) private _weights;
    mapping(uint32 id => address) private _owners;
    mapping(uint32 id => address) private _keys;
    mapping(address agent => ISequencerRegistry.Power) public powerOf;

    constructor(Grid memory grid_) {
        _grid = grid_;
    }

    function add(uint32 id, uint256 weight, address owner, address key) external {
        _members |= uint208(1) << id;
        _eligible |= uint208(1) << id;
        (_weights[id], _owners[id], _keys[id]) = (weight, owner, key);
    }

    function setEligible(uint208 set) external {
        _eligible = set;
    }

    function setOwner(uint32 id, address owner) external {
        _owners[id] = owner;
    }

    function setPower(address agent, ISequencerRegistry.Power power) external {
        powerOf[agent] = power;
    }

    function config() external pure returns (ISequencerRegistry.Config memory c) {
        c.exitDelay = 1 hours;
    }

    function membersAt(uint64, uint64) external view returns (uint208) {
        return _members;
    }

    function eligibleAt(uint64, uint64) external view returns (uint208) {
        return _eligible;
    }

    function weightAt(uint32 id, uint64) external view returns (uint256) {
        return _weights[id];
    }

    function ownerOf(uint32 id) external view returns (address) {
        return _owners[id];
    }

    function keyOf(uint32 id) external view returns (address) {
        return _keys[id];
    }

    function grid() external view returns (Grid memory) {
        return _grid;
    }
}

/// @notice The election contracts of one cluster over a registry and an anchor that say what they were told.
abstract contract Polls is Test {
    uint64 internal constant ROLLUP = 901;
    uint64 internal constant GENESIS = 1_800_000_000;
    uint64 internal constant EPOCHS = 10;
    uint64 internal constant ROUND = 120;
    uint64 internal constant FREEZE = 24;
    uint64 internal constant QUIET = 30;
    uint64 internal constant UNBONDING = 2 hours;
    address internal constant GOVERNANCE = address(0x60f);
    address internal constant TREASURY = address(0x7e);
    address internal constant REBATE = address(0x4eb);
    address internal constant REPORTER = address(0x4e9);
    address internal constant SLASHER = address(0x51a);

    FakeCandidates internal candidates;
    FakeAnchor internal anchor;
    DelegatedStake internal stake;
    PerformanceScores internal scores;
    Elections internal elections;
    ProceedsSplitter internal splitter;
    SealedAuction internal closed;
    OpenAuction internal open;
    Elector internal elector;

    function setUp() public virtual {
        vm.warp(GENESIS - 1000);
        Grid memory grid = Grid(GENESIS, ROUND / EPOCHS, EPOCHS, FREEZE);
        candidates = new FakeCandidates(grid);
        candidates.setPower(SLASHER, ISequencerRegistry.Power.All);
        anchor = new FakeAnchor(grid);
        splitter = new ProceedsSplitter(TREASURY, REBATE, [uint16(5000), 3000, 2000]);
        stake = new DelegatedStake(candidates, payable(splitter), UNBONDING);
        scores = new PerformanceScores(candidates, REPORTER);
        elections = new Elections(GOVERNANCE, candidates, ISeedAnchor(address(anchor)), stake, scores);
        closed = new SealedAuction(candidates, address(elections), payable(splitter));
        open = new OpenAuction(candidates, address(elections), payable(splitter), QUIET);
        elector = new Elector();
    }

    function _start(uint64 round) internal pure returns (uint256) {
        return GENESIS + uint256(round) * ROUND;
    }

    function _owner(uint32 id) internal pure returns (address) {
        return address(uint160(0x1000 + id));
    }

    function _secretKey(uint32 id) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode("measurement key", id)));
    }

    /// @dev Adds the sequencers 1 to n with these bonds in ether.
    function _add(uint256[] memory bonds) internal {
        for (uint32 k = 0; k < bonds.length; ++k) {
            candidates.add(k + 1, bonds[k] * 1 ether, _owner(k + 1), vm.addr(_secretKey(k + 1)));
            vm.deal(_owner(k + 1), 1000 ether);
        }
    }

    function _bonds(uint256 a, uint256 b, uint256 c) internal pure returns (uint256[] memory list) {
        list = new uint256[](3);
        (list[0], list[1], list[2]) = (a, b, c);
    }

    function _rules() internal pure returns (Rules memory rules) { }
}
