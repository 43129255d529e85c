// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import { IPledgeSlasher } from "../interfaces/IPledgeSlasher.sol";
import { ISlasher } from "../interfaces/ISlasher.sol";
import { Statements } from "../libraries/Statements.sol";

/// @title Holds collateral in a Universal Registry Contract to what a sequencer states
contract PledgeSlasher is IPledgeSlasher {
    /// @dev What the payload of a commitment says.
    struct Pledge {
        uint256 chainId;
        address registry;
        uint64 rollup;
        address signer;
    }

    struct Evidence {
        bytes32 kind;
        uint256 slot;
        bytes32 contentA;
        bytes32 rA;
        bytes32 vsA;
        bytes32 contentB;
        bytes32 rB;
        bytes32 vsB;
    }

    /// @inheritdoc IPledgeSlasher
    uint64 public constant PLEDGE = uint64(bytes8(keccak256("lockstep/pledge/v1")));

    /// @inheritdoc IPledgeSlasher
    uint256 public immutable amount;
    /// @inheritdoc IPledgeSlasher
    mapping(bytes32 key => bool) public used;

    constructor(uint256 amount_) {
        if (amount_ == 0) revert InvalidConfig();
        amount = amount_;
    }

    /// @inheritdoc ISlasher
    /// @dev Anybody may call it for itself: then its own address is in the key, and no collateral hangs on the answer.
    function slash(
        Delegation calldata,
        Commitment calldata commitment,
        address committer,
        bytes calldata evidence,
        address
    ) external returns (uint256 slashAmountWei) {
        if (commitment.commitmentType != PLEDGE) revert NotAPledge(commitment.commitmentType);
        if (commitment.slasher != address(this)) revert OtherSlasher(commitment.slasher);
        Pledge memory p = abi.decode(commitment.payload, (Pledge));
        if (p.chainId != block.chainid) revert OtherChain(p.chainId);
        Evidence memory e = abi.decode(evidence, (Evidence));
        if (e.contentA == e.contentB) revert NoEquivocation();
        _requireSigned(p, e, e.contentA, e.rA, e.vsA);
        _requireSigned(p, e, e.contentB, e.rB, e.vsB);

        bytes32 fault = Statements.faultKey(p.registry, p.signer, e.kind, p.rollup, e.slot);
        bytes32 key = keccak256(abi.encode(msg.sender, committer, fault));
        if (used[key]) revert AlreadyUsed(key);
        used[key] = true;
        return amount;
    }

    /// @dev Recovery refuses high s and a zero signer.
    function _requireSigned(Pledge memory p, Evidence memory e, bytes32 content, bytes32 r, bytes32 vs) private view {
        address signer = ECDSA.recover(Statements.digest(p.registry, e.kind, p.rollup, e.slot, content), r, vs);
        if (signer != p.signer) revert InvalidSigner(signer);
    }
}
