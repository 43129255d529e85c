// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { IERC7802 } from "@openzeppelin/contracts/interfaces/draft-IERC7802.sol";

import { CrossBridge } from "../../src/l2/CrossBridge.sol";
import { CrossLedger } from "../../src/l2/CrossLedger.sol";
import { CrossToken } from "../../src/l2/CrossToken.sol";
import { Test } from "../Test.sol";
import { FakeMessenger } from "../l2/CrossBridge.t.sol";

/// @notice Gas of whole transactions, without what the messenger takes for itself.
contract L2GasTest is Test {
    FakeMessenger private constant MESSENGER = FakeMessenger(0x4200000000000000000000000000000000000023);

    function test_TransferAndLedger() public {
        vm.chainId(901);
        CrossLedger ledger = new CrossLedger();
        CrossBridge bridge = new CrossBridge(ledger);
        CrossToken token = new CrossToken("Cross", "X", address(bridge), 901, address(this), 1 ether);

        ledger.noteSent(902, "kind", "content");
        vm.snapshotGasLastCall("CrossLedger", "noteSent, first");
        for (uint256 k = 1; k < 8; ++k) {
            ledger.noteSent(902, "kind", "content");
        }
        ledger.noteSent(902, "kind", "content");
        vm.snapshotGasLastCall("CrossLedger", "noteSent, next, one level");
        ledger.keepRoot(ledger.treeOf(address(this), 901, 902));
        vm.snapshotGasLastCall("CrossLedger", "keepRoot");

        vm.etch(address(MESSENGER), hex"60205ff3"); // answers, and costs next to nothing
        bridge.send(IERC7802(token), address(1), 5, 902);
        vm.snapshotGasLastCall("CrossBridge", "send, first");
        bridge.send(IERC7802(token), address(1), 5, 902);
        vm.snapshotGasLastCall("CrossBridge", "send, next");

        vm.etch(address(MESSENGER), address(new FakeMessenger()).code);
        vm.chainId(903); // where nothing was received from 901 yet
        for (uint256 nonce = 0; nonce < 2; ++nonce) {
            bytes memory data = abi.encodeCall(bridge.relay, (nonce, IERC7802(token), address(this), address(1), 5));
            MESSENGER.relayFrom(address(bridge), 901, FakeMessenger.Message(903, address(bridge), data));
            vm.snapshotGasLastCall("CrossBridge", nonce == 0 ? "relay, first" : "relay, next");
        }
    }
}
