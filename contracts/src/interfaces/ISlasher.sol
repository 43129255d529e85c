// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { BLS } from "solady/utils/ext/ithaca/BLS.sol";

/// @title What the Universal Registry Contract asks of a slasher
/// @notice The types and the call of its main branch, by selector. An operator that registered keys there opts in to a
///         slasher with a committer; whoever holds a commitment that the committer signed brings it to the registry with
///         evidence, and the registry asks the slasher what the breach costs. The registry has checked the signature of the
///         commitment by then, over `keccak256(abi.encode(commitment))`.
interface ISlasher {
    struct Delegation {
        BLS.G1Point proposer;
        BLS.G1Point delegate;
        address committer;
        uint64 slot;
        bytes metadata;
    }

    struct Commitment {
        uint64 commitmentType;
        bytes payload;
        address slasher;
    }

    /// @param delegation empty where the operator opted in itself.
    /// @param committer who signed the commitment.
    /// @param challenger who brought it.
    /// @return slashAmountWei what the breach costs. Reverts if there is none.
    function slash(
        Delegation calldata delegation,
        Commitment calldata commitment,
        address committer,
        bytes calldata evidence,
        address challenger
    ) external returns (uint256 slashAmountWei);
}
