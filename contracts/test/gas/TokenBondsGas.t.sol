// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { TokenBonds } from "../../src/TokenBonds.sol";
import { ISequencerRegistry } from "../../src/interfaces/ISequencerRegistry.sol";
import { Cluster } from "../Cluster.sol";
import { Token } from "../Token.sol";

/// @notice Gas of whole transactions.
contract TokenBondsGasTest is Cluster {
    function test_Bonds() public {
        TokenBonds bonds = new TokenBonds(registry);
        Token token = new Token();
        _fill(1, 0);
        _empower(ISequencerRegistry.Power.All);
        vm.prank(AUTHORITY);
        bonds.list(address(token), 1e18, 0);
        vm.warp(_start(4));
        token.mint(_owner(1), 10e18);
        vm.startPrank(_owner(1));
        token.approve(address(bonds), 10e18);
        bonds.deposit(1, address(token), 5e18);
        vm.snapshotGasLastCall("TokenBonds", "deposit, first");
        vm.warp(_start(5));
        bonds.deposit(1, address(token), 5e18);
        vm.snapshotGasLastCall("TokenBonds", "deposit, next");
        bonds.queue(1, address(token), 4e18);
        vm.snapshotGasLastCall("TokenBonds", "queue");
        vm.warp(_start(9));
        bonds.withdraw(1, address(token), _owner(1));
        vm.snapshotGasLastCall("TokenBonds", "withdraw");
        vm.stopPrank();
        registry.slash(1, "key", 0.1 ether, address(this));
        bonds.applyFine(1, "key", address(token));
        vm.snapshotGasLastCall("TokenBonds", "applyFine");
    }
}
