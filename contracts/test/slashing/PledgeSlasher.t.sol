// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import { IPledgeSlasher } from "../../src/interfaces/IPledgeSlasher.sol";
import { ISlasher } from "../../src/interfaces/ISlasher.sol";
import { Statements } from "../../src/libraries/Statements.sol";
import { PledgeSlasher } from "../../src/slashing/PledgeSlasher.sol";
import { Statement } from "./Statement.sol";

/// @notice What a Universal Registry Contract does for an operator that opted in itself: it checks the signature of the
///         commitment, asks the slasher, and takes what it says.
contract UniversalRegistry {
    mapping(address committer => uint256) public collateral;

    function deposit(address committer) external payable {
        collateral[committer] += msg.value;
    }

    function slashCommitment(
        address committer,
        ISlasher.Commitment calldata commitment,
        bytes calldata signature,
        bytes calldata evidence
    ) external returns (uint256 taken) {
        require(ECDSA.recover(keccak256(abi.encode(commitment)), signature) == committer, "signature");
        ISlasher.Delegation memory none;
        taken = ISlasher(commitment.slasher).slash(none, commitment, committer, evidence, msg.sender);
        collateral[committer] -= taken;
        payable(address(0)).transfer(taken);
    }
}

contract PledgeSlasherTest is Statement {
    bytes32 private constant KIND = keccak256("lockstep/seal/v1");
    uint256 private constant SLOT = 41;
    uint256 private constant AMOUNT = 0.3 ether;
    uint256 private constant COMMITTER = 0xc0;

    UniversalRegistry private _urc;
    PledgeSlasher private _slasher;

    function setUp() public override {
        super.setUp();
        _slasher = new PledgeSlasher(AMOUNT);
        _urc = new UniversalRegistry();
        vm.deal(address(this), 1 ether);
        _urc.deposit{ value: 1 ether }(vm.addr(COMMITTER));
    }

    function test_ABrokenPledgeCostsCollateralElsewhere() public {
        _bring(_pledge(), _evidence(SLOT, "this", "that"));
        assertEq(_urc.collateral(vm.addr(COMMITTER)), 1 ether - AMOUNT, "collateral");
        assertEq(address(_urc).balance, 1 ether - AMOUNT, "burned");
    }

    /// The selector of the interface that deployed registries call: types of the main branch of the contract.
    function test_TheCallIsThatOfTheUniversalRegistry() public pure {
        assertEq(
            ISlasher.slash.selector,
            bytes4(
                keccak256(
                    "slash(((bytes32,bytes32,bytes32,bytes32),(bytes32,bytes32,bytes32,bytes32),address,uint64,bytes),(uint64,bytes,address),address,bytes,address)"
                )
            ),
            "selector"
        );
    }

    /// M-1: a commitment that names another slasher means nothing to this one.
    function test_RevertWhen_ThePledgeIsToAnotherSlasher() public {
        ISlasher.Commitment memory c = _pledge();
        c.slasher = address(1);
        bytes memory evidence = _evidence(SLOT, "this", "that");
        ISlasher.Delegation memory none;
        vm.expectRevert(abi.encodeWithSelector(IPledgeSlasher.OtherSlasher.selector, address(1)));
        _slasher.slash(none, c, vm.addr(COMMITTER), evidence, address(this));
    }

    /// H-2: the same breach takes once, whatever else is stated for the slot; another slot is another breach.
    function test_RevertWhen_TheBreachWasShown() public {
        _bring(_pledge(), _evidence(SLOT, "this", "that"));
        bytes32 fault = Statements.faultKey(address(registry), vm.addr(_signingSecret(1)), KIND, ROLLUP_A, SLOT);
        bytes32 key = keccak256(abi.encode(address(_urc), vm.addr(COMMITTER), fault));
        assertTrue(_slasher.used(key), "used");
        _refuse(
            _pledge(), _evidence(SLOT, "that", "this"), abi.encodeWithSelector(IPledgeSlasher.AlreadyUsed.selector, key)
        );
        _refuse(
            _pledge(),
            _evidence(SLOT, "that", "third"),
            abi.encodeWithSelector(IPledgeSlasher.AlreadyUsed.selector, key)
        );
        _bring(_pledge(), _evidence(SLOT + 1, "this", "that"));
        assertEq(_urc.collateral(vm.addr(COMMITTER)), 1 ether - 2 * AMOUNT, "twice");
    }

    /// Whoever shows a breach to the slasher itself takes nothing from the registry that may ask later.
    function test_AStrangerUsesNothingUp() public {
        ISlasher.Delegation memory none;
        _slasher.slash(none, _pledge(), vm.addr(COMMITTER), _evidence(SLOT, "this", "that"), address(this));
        _bring(_pledge(), _evidence(SLOT, "this", "that"));
        assertEq(_urc.collateral(vm.addr(COMMITTER)), 1 ether - AMOUNT, "collateral");
    }

    function test_RevertWhen_NothingWasBroken() public {
        ISlasher.Commitment memory c = _pledge();
        _refuse(c, _evidence(SLOT, "this", "this"), abi.encodeWithSelector(IPledgeSlasher.NoEquivocation.selector));
        c.commitmentType = 1;
        _refuse(c, _evidence(SLOT, "this", "that"), abi.encodeWithSelector(IPledgeSlasher.NotAPledge.selector, 1));
        c = _pledge();
        c.payload = abi.encode(uint256(77), address(registry), ROLLUP_A, vm.addr(_signingSecret(1)));
        _refuse(c, _evidence(SLOT, "this", "that"), abi.encodeWithSelector(IPledgeSlasher.OtherChain.selector, 77));
    }

    /// M-2: statements that bind another registry, another rollup or another key do not break it.
    function test_RevertWhen_ThePledgeIsAboutSomethingElse() public {
        bytes memory evidence = _evidence(SLOT, "this", "that");
        bytes[3] memory payloads = [
            abi.encode(block.chainid, address(1), ROLLUP_A, vm.addr(_signingSecret(1))),
            abi.encode(block.chainid, address(registry), ROLLUP_B, vm.addr(_signingSecret(1))),
            abi.encode(block.chainid, address(registry), ROLLUP_A, vm.addr(_signingSecret(2)))
        ];
        for (uint256 k = 0; k < 3; ++k) {
            ISlasher.Commitment memory c = _pledge();
            c.payload = payloads[k];
            _refuse(c, evidence, "");
        }
    }

    function test_RevertWhen_NothingIsDue() public {
        vm.expectRevert(IPledgeSlasher.InvalidConfig.selector);
        new PledgeSlasher(0);
    }

    function exposed_bring(ISlasher.Commitment calldata c, bytes calldata evidence) external {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(COMMITTER, keccak256(abi.encode(c)));
        _urc.slashCommitment(vm.addr(COMMITTER), c, abi.encodePacked(r, s, v), evidence);
    }

    function _bring(ISlasher.Commitment memory c, bytes memory evidence) private {
        this.exposed_bring(c, evidence);
    }

    /// @dev An empty reason stands for any.
    function _refuse(ISlasher.Commitment memory c, bytes memory evidence, bytes memory reason) private {
        if (reason.length == 0) vm.expectRevert();
        else vm.expectRevert(reason);
        this.exposed_bring(c, evidence);
    }

    function _pledge() private view returns (ISlasher.Commitment memory) {
        return ISlasher.Commitment(
            _slasher.PLEDGE(),
            abi.encode(block.chainid, address(registry), ROLLUP_A, vm.addr(_signingSecret(1))),
            address(_slasher)
        );
    }

    function _evidence(uint256 slot, bytes32 a, bytes32 b) private view returns (bytes memory) {
        (bytes32 rA, bytes32 vsA) = _sign(_signingSecret(1), KIND, ROLLUP_A, slot, a);
        (bytes32 rB, bytes32 vsB) = _sign(_signingSecret(1), KIND, ROLLUP_A, slot, b);
        return abi.encode(KIND, slot, a, rA, vsA, b, rB, vsB);
    }
}
