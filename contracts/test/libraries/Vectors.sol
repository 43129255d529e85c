// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Test } from "../Test.sol";

/// @notice The vectors shared with the Go side.
abstract contract Vectors is Test {
    function read(string memory name) internal view returns (string memory) {
        return vm.readFile(string.concat("../testdata/vectors/", name));
    }

    /// Names a field of element k of a list.
    function at(string memory list, uint256 k, string memory field) internal pure returns (string memory) {
        return string.concat("$", list, "[", vm.toString(k), "]", field);
    }

    function has(string memory json, string memory list, uint256 k, string memory field) internal view returns (bool) {
        return vm.keyExistsJson(json, at(list, k, field));
    }

    /// Which digest of many cases a run compares with: that of few, or in the deep profile that of 100,000.
    function many() internal view returns (uint256) {
        return keccak256(bytes(vm.envOr("FOUNDRY_PROFILE", string("default")))) == keccak256("deep") ? 1 : 0;
    }
}
