// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Bls } from "../../src/libraries/Bls.sol";
import { Vectors } from "./Vectors.sol";

contract BlsTest is Vectors {
    function exposed_root(bytes memory pubkey) external pure returns (bytes32) {
        return Bls.root(pubkey);
    }

    function exposed_verify(bytes memory pubkey, bytes memory signature) external view returns (bool) {
        return Bls.verify(pubkey, signature, "message", "dst");
    }

    /// @dev The messages and the DST are those of RFC 9380, J.10.1.
    function test_TheHashIsThatOfRfc9380() public view {
        string memory json = read("proposers.json");
        uint256 k = 0;
        for (; has(json, ".hashes", k, ".dst"); ++k) {
            bytes memory message = vm.parseJsonBytes(json, at(".hashes", k, ".message"));
            bytes memory dst = vm.parseJsonBytes(json, at(".hashes", k, ".dst"));
            assertEq(Bls.hashToG2(message, dst), vm.parseJsonBytes(json, at(".hashes", k, ".point")), "point");
        }
        assertEq(k, 5, "vectors");
    }

    function test_RootsAgreeWithGo() public view {
        string memory json = read("proposers.json");
        for (uint256 k = 0; k < 4; ++k) {
            bytes memory pubkey = vm.parseJsonBytes(json, at(".proposers", k, ".pubkey"));
            assertEq(Bls.root(pubkey), vm.parseJsonBytes32(json, at(".proposers", k, ".root")), "root");
        }
    }

    function test_RevertWhen_AKeyIsNoPoint() public {
        bytes memory pubkey = vm.parseJsonBytes(read("proposers.json"), "$.proposers[0].pubkey");
        bytes[4] memory wrong = [bytes(""), new bytes(128), new bytes(127), bytes.concat(pubkey, hex"00")];
        for (uint256 k = 0; k < wrong.length; ++k) {
            vm.expectRevert(Bls.InvalidPoint.selector);
            this.exposed_root(wrong[k]);
            vm.expectRevert(Bls.InvalidPoint.selector);
            this.exposed_verify(wrong[k], new bytes(256));
        }
        for (uint256 k = 0; k < 32; ++k) {
            uint256 padding = k < 16 ? k : k + 48; // the first 16 bytes of x and of y
            pubkey[padding] = 0x01;
            vm.expectRevert(Bls.InvalidPoint.selector);
            this.exposed_root(pubkey);
            pubkey[padding] = 0;
        }
        vm.expectRevert(Bls.InvalidPoint.selector);
        this.exposed_verify(pubkey, new bytes(255));
        assertFalse(this.exposed_verify(pubkey, new bytes(256)), "infinity signs nothing");
    }
}
