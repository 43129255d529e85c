// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { Vm } from "./Vm.sol";

/// @notice What every test contract starts from: the cheat codes, a few assertions that name both values, and `bound`.
abstract contract Test {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// @notice Tells forge that this contract holds tests.
    bool public constant IS_TEST = true;

    /// @notice Functions of one contract that an invariant run calls.
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    address[] private _targets;
    FuzzSelector[] private _selectors;

    error Differs(string what, bytes left, bytes right);
    error Untrue(string what);

    /// @notice What an invariant run calls; forge asks for it by this name.
    function targetContracts() public view returns (address[] memory) {
        return _targets;
    }

    /// @notice What an invariant run calls of a contract; without an entry, everything.
    function targetSelectors() public view returns (FuzzSelector[] memory) {
        return _selectors;
    }

    function targetSelector(FuzzSelector memory selector) internal {
        _selectors.push(selector);
    }

    function targetContract(address target) internal {
        _targets.push(target);
    }

    function assertTrue(bool condition, string memory what) internal pure {
        if (!condition) revert Untrue(what);
    }

    function assertFalse(bool condition, string memory what) internal pure {
        if (condition) revert Untrue(what);
    }

    function assertEq(uint256 left, uint256 right, string memory what) internal pure {
        if (left != right) revert Differs(what, bytes(vm.toString(left)), bytes(vm.toString(right)));
    }

    function assertEq(bytes32 left, bytes32 right, string memory what) internal pure {
        if (left != right) revert Differs(what, abi.encode(left), abi.encode(right));
    }

    function assertEq(address left, address right, string memory what) internal pure {
        if (left != right) revert Differs(what, abi.encodePacked(left), abi.encodePacked(right));
    }

    function assertEq(bool left, bool right, string memory what) internal pure {
        if (left != right) revert Untrue(what);
    }

    function assertEq(bytes memory left, bytes memory right, string memory what) internal pure {
        if (keccak256(left) != keccak256(right)) revert Differs(what, left, right);
    }

    function assertLe(uint256 left, uint256 right, string memory what) internal pure {
        if (left > right) revert Differs(what, bytes(vm.toString(left)), bytes(vm.toString(right)));
    }

    /// @notice Maps any value into [low, high]; values inside it stay as they are.
    function bound(uint256 value, uint256 low, uint256 high) internal pure returns (uint256) {
        if (value >= low && value <= high) return value;
        unchecked {
            uint256 size = high - low + 1;
            return size == 0 ? value : low + value % size;
        }
    }
}
