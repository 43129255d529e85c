// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { PerformanceScores } from "../../src/election/PerformanceScores.sol";
import { IPerformanceScores } from "../../src/interfaces/IPerformanceScores.sol";
import { Record } from "../../src/types/Ballot.sol";
import { Polls } from "./Polls.sol";

contract PerformanceScoresTest is Polls {
    uint64 private constant SCORED = 4;

    Record private _record = Record(10, 10, 0, 0, 0, 0, 1);

    function setUp() public override {
        super.setUp();
        _add(_bonds(1, 1, 1));
        vm.warp(_start(SCORED + 1));
    }

    function test_AQuorumsRecordCountsFromThreeRoundsOn() public {
        scores.post(ROLLUP, SCORED, 2, _record, _votes(scores, 3));
        assertEq(scores.scoreAt(2, SCORED + 3), 1_000_000, "before");
        assertEq(scores.scoreAt(2, SCORED + 4), 937_500, "from then on");
        assertEq(scores.scoreAt(1, SCORED + 4), 1_000_000, "others");
    }

    function test_TheReportersRecordCounts() public {
        vm.prank(REPORTER);
        scores.report(ROLLUP, SCORED, 2, _record);
        assertEq(scores.scoreAt(2, SCORED + 4), 937_500, "score");
    }

    function test_AScoreDoesNotPassOnWithTheId() public {
        scores.post(ROLLUP, SCORED, 2, _record, _votes(scores, 3));
        candidates.setOwner(2, address(0xbeef));
        assertEq(scores.scoreAt(2, SCORED + 4), 1_000_000, "the next owner's");
        vm.prank(REPORTER);
        scores.report(ROLLUP, SCORED, 2, _record);
        assertEq(scores.scoreAt(2, SCORED + 4), 937_500, "from its own record");
    }

    function test_RecordsOfSuccessiveRoundsAddUp() public {
        for (uint64 round = SCORED; round < SCORED + 3; ++round) {
            vm.warp(_start(round + 1));
            vm.prank(REPORTER);
            scores.report(ROLLUP, round, 2, _record);
        }
        assertEq(scores.scoreAt(2, SCORED + 6), 823_974, "three turns missed");
        assertEq(scores.scoreAt(2, SCORED + 5), 878_906, "two");
        assertEq(scores.scoreAt(2, SCORED + 4), 937_500, "one");
    }

    function test_RevertWhen_ARecordIsRepeated() public {
        IPerformanceScores.Vote[] memory votes = _votes(scores, 3);
        scores.post(ROLLUP, SCORED, 2, _record, votes);
        vm.expectRevert(abi.encodeWithSelector(IPerformanceScores.AlreadyScored.selector, 2, SCORED));
        scores.post(ROLLUP, SCORED, 2, _record, votes);
        vm.prank(REPORTER);
        vm.expectRevert(abi.encodeWithSelector(IPerformanceScores.AlreadyScored.selector, 2, SCORED));
        scores.report(ROLLUP, SCORED, 2, _record);
    }

    function test_RevertWhen_TheRoundIsNotTheLastOne() public {
        vm.startPrank(REPORTER);
        vm.expectRevert(abi.encodeWithSelector(IPerformanceScores.RoundClosed.selector, SCORED + 1));
        scores.report(ROLLUP, SCORED + 1, 2, _record);
        vm.expectRevert(abi.encodeWithSelector(IPerformanceScores.RoundClosed.selector, SCORED - 1));
        scores.report(ROLLUP, SCORED - 1, 2, _record);
        vm.stopPrank();
    }

    function test_RevertWhen_ThereIsNoQuorum() public {
        IPerformanceScores.Vote[] memory votes = _votes(scores, 2);
        vm.expectRevert(abi.encodeWithSelector(IPerformanceScores.NoQuorum.selector, 2, 3));
        scores.post(ROLLUP, SCORED, 2, _record, votes);
    }

    function test_RevertWhen_AVoteCountsTwice() public {
        IPerformanceScores.Vote[] memory votes = _votes(scores, 3);
        votes[2] = votes[1];
        vm.expectRevert(abi.encodeWithSelector(IPerformanceScores.NotAscending.selector, 2));
        scores.post(ROLLUP, SCORED, 2, _record, votes);
    }

    function test_RevertWhen_AVoterIsNotEligible() public {
        IPerformanceScores.Vote[] memory votes = _votes(scores, 3);
        candidates.setEligible(6);
        vm.expectRevert(abi.encodeWithSelector(IPerformanceScores.NotEligible.selector, 3));
        scores.post(ROLLUP, SCORED, 2, _record, votes);
        vm.prank(REPORTER);
        vm.expectRevert(abi.encodeWithSelector(IPerformanceScores.NotEligible.selector, 300));
        scores.report(ROLLUP, SCORED, 300, _record);
    }

    function test_RevertWhen_AnythingSignedDiffers() public {
        IPerformanceScores.Vote[] memory votes = _votes(scores, 3);
        bytes memory reason = abi.encodeWithSelector(IPerformanceScores.InvalidSignature.selector, 1);
        vm.expectRevert(reason);
        scores.post(ROLLUP, SCORED, 1, _record, votes);
        vm.expectRevert(reason);
        scores.post(ROLLUP + 1, SCORED, 2, _record, votes);
        _record.turns = 2;
        vm.expectRevert(reason);
        scores.post(ROLLUP, SCORED, 2, _record, votes);
    }

    function test_RevertWhen_VotesAreForAnotherContractOrChain() public {
        PerformanceScores other = new PerformanceScores(candidates, REPORTER);
        IPerformanceScores.Vote[] memory votes = _votes(other, 3);
        vm.expectRevert(abi.encodeWithSelector(IPerformanceScores.InvalidSignature.selector, 1));
        scores.post(ROLLUP, SCORED, 2, _record, votes);
        votes = _votes(scores, 3);
        vm.chainId(77);
        vm.expectRevert(abi.encodeWithSelector(IPerformanceScores.InvalidSignature.selector, 1));
        scores.post(ROLLUP, SCORED, 2, _record, votes);
    }

    function test_RevertWhen_AStrangerReports() public {
        vm.expectRevert(abi.encodeWithSelector(IPerformanceScores.NotReporter.selector, address(this)));
        scores.report(ROLLUP, SCORED, 2, _record);
    }

    /// @dev Votes of the sequencers 1 to n for the record about sequencer 2.
    function _votes(PerformanceScores at_, uint32 n) private view returns (IPerformanceScores.Vote[] memory votes) {
        votes = new IPerformanceScores.Vote[](n);
        bytes32 digest = at_.recordDigest(ROLLUP, SCORED, 2, _record);
        for (uint32 k = 0; k < n; ++k) {
            (bytes32 r, bytes32 vs) = vm.signCompact(_secretKey(k + 1), digest);
            votes[k] = IPerformanceScores.Vote(k + 1, r, vs);
        }
    }
}
