// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Housekeeper } from "../src/Housekeeper.sol";
import { IHousekeeper } from "../src/interfaces/IHousekeeper.sol";
import { ISequencerRegistry } from "../src/interfaces/ISequencerRegistry.sol";
import { Cluster } from "./Cluster.sol";

contract HousekeeperTest is Cluster {
    uint64 private constant SILENT = 3;
    uint256 private constant REWARD = 0.001 ether;

    Housekeeper private _keeper;

    function setUp() public override {
        super.setUp();
        _keeper = new Housekeeper(board, SILENT, REWARD, 2 * REWARD);
        vm.prank(AUTHORITY);
        registry.setPower(address(_keeper), ISequencerRegistry.Power.Remove);
        _fill(3, 3);
        vm.deal(address(this), 1 ether);
        _keeper.topUp{ value: 10 * REWARD }();
    }

    function exposed_new(uint64 silent, uint256 reward, uint256 most) external {
        new Housekeeper(board, silent, reward, most);
    }

    function test_AMemberThatIsSilentWhileMostArePostingIsRemoved() public {
        _rounds(2, 4, 6);
        vm.warp(_start(3));
        _keeper.removeSilent(3);
        assertEq(registry.membersAt(ROLLUP_A, 5), 14, "frozen");
        assertEq(registry.membersAt(ROLLUP_A, 6), 6, "out");
        assertEq(_keeper.owed(address(this)), REWARD, "owed");
        assertEq(_keeper.fund(), 9 * REWARD, "fund");
        _keeper.claim(payable(address(0xbeef)));
        assertEq(address(0xbeef).balance, REWARD, "paid");
        vm.expectRevert(IHousekeeper.NothingOwed.selector);
        _keeper.claim(payable(address(0xbeef)));
    }

    function test_RevertWhen_ItPostedOnceOrTheSilenceIsTooShort() public {
        _rounds(2, 3, 6);
        vm.warp(_start(2));
        vm.expectRevert(abi.encodeWithSelector(IHousekeeper.NotSilent.selector, 3, uint64(1)));
        _keeper.removeSilent(3);
        _rounds(4, 4, 14);
        vm.warp(_start(3));
        vm.expectRevert(abi.encodeWithSelector(IHousekeeper.NotSilent.selector, 3, uint64(4)));
        _keeper.removeSilent(3);
        vm.expectRevert(abi.encodeWithSelector(IHousekeeper.NotSilent.selector, 1, uint64(4)));
        _keeper.removeSilent(1);
    }

    function test_SilenceIsExcusedWhenMostAreMissing() public {
        _rounds(2, 3, 6);
        _rounds(4, 4, 2);
        vm.warp(_start(3));
        vm.expectRevert(abi.encodeWithSelector(IHousekeeper.NotSilent.selector, 3, uint64(4)));
        _keeper.removeSilent(3);
    }

    function test_AnEntryAnswersOnlyForRoundsSinceItRegistered() public {
        vm.warp(_start(0));
        vm.prank(AUTHORITY);
        registry.expel(3);
        _register(7, ROLLUP_A);
        _admit(7);
        _rounds(3, 4, 6);
        vm.warp(_start(3));
        vm.expectRevert(abi.encodeWithSelector(IHousekeeper.NotSilent.selector, 7, uint64(4)));
        _keeper.removeSilent(7);
        _rounds(5, 5, 6);
        vm.warp(_start(4));
        _keeper.removeSilent(7);
    }

    function test_EntriesOfAnEndedRollupAreRemovedAndTheRewardHasItsCaps() public {
        vm.prank(AUTHORITY);
        registry.endRollup(ROLLUP_A);
        for (uint32 id = 1; id <= 3; ++id) {
            _keeper.removeEnded(id);
            assertTrue(registry.statusOf(id) == ISequencerRegistry.Status.Exiting, "exits");
        }
        assertEq(_keeper.owed(address(this)), 2 * REWARD, "no more in one round");
        assertEq(_keeper.spentIn(0), 2 * REWARD, "spent");
        vm.expectRevert(abi.encodeWithSelector(ISequencerRegistry.NothingToDo.selector, 4));
        _keeper.removeEnded(4);
    }

    function test_NobodyRegistersForTheReward() public {
        vm.prank(AUTHORITY);
        registry.endRollup(ROLLUP_B);
        _register(7, ROLLUP_B);
        _keeper.removeEnded(7);
        assertTrue(registry.statusOf(7) == ISequencerRegistry.Status.Exiting, "exits");
        assertEq(_keeper.owed(address(this)), 0, "it was no member");
    }

    function test_OneEntryPaysOnceAndAnEmptyFundStopsNothing() public {
        vm.prank(AUTHORITY);
        registry.setOpen(ROLLUP_A, true);
        _rounds(2, 4, 6);
        vm.warp(_start(3));
        _keeper.removeSilent(3);
        vm.prank(_owner(3));
        registry.activate(3);
        _rounds(6, 8, 6);
        vm.warp(_start(7));
        _keeper.removeSilent(3);
        assertEq(_keeper.owed(address(this)), REWARD, "once");

        Housekeeper poor = new Housekeeper(board, SILENT, REWARD, REWARD);
        vm.prank(AUTHORITY);
        registry.endRollup(ROLLUP_B);
        poor.removeEnded(4);
        assertEq(poor.owed(address(this)), 0, "nothing to pay from");
        assertEq(registry.membersAt(ROLLUP_B, 10), 96, "removed all the same");
    }

    function test_RevertWhen_ADeploymentMakesNoSense() public {
        vm.expectRevert(IHousekeeper.InvalidConfig.selector);
        this.exposed_new(0, 1, 1);
        vm.expectRevert(IHousekeeper.InvalidConfig.selector);
        this.exposed_new(65, 1, 1);
        vm.expectRevert(IHousekeeper.InvalidConfig.selector);
        this.exposed_new(1, 2, 1);
    }

    /// @dev Posts the rows of the members of side A in `posters` for some rounds.
    function _rounds(uint64 first, uint64 last, uint256 posters) private {
        for (uint64 round = first; round <= last; ++round) {
            vm.warp(_start(round - 2));
            uint256 members = registry.membersAt(ROLLUP_A, round);
            for (uint32 id = 1; id < 8; ++id) {
                if (((members & posters) >> id) & 1 == 0) continue;
                _post(round, _signed(round, id, _rtts(3, id), "details"));
            }
        }
    }
}
