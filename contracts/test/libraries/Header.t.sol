// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { BlockHeader } from "@openzeppelin/contracts/utils/BlockHeader.sol";

import { Header } from "../../src/libraries/Header.sol";
import { Headers } from "../Headers.sol";
import { Test } from "../Test.sol";

contract HeaderTest is Test {
    function exposed_parse(bytes calldata header) external pure returns (Header.Fields memory) {
        return Header.parse(header);
    }

    function testFuzz_FieldsAreThoseThatAGeneralDecoderReads(Headers.Header memory h) public view {
        bytes memory raw = Headers.encode(_sane(h));
        Header.Fields memory fields = this.exposed_parse(raw);
        assertEq(fields.parentHash, BlockHeader.getParentHash(raw), "parent");
        assertEq(fields.number, BlockHeader.getNumber(raw), "number");
        assertEq(fields.timestamp, BlockHeader.getTimestamp(raw), "time");
        assertEq(fields.prevRandao, BlockHeader.getPrevRandao(raw), "prevrandao");
        assertEq(fields.number, h.number, "number as given");
        assertEq(fields.timestamp, h.timestamp, "time as given");
    }

    function testFuzz_RevertWhen_TheHeaderIsCutOrPadded(Headers.Header memory h, uint256 length) public {
        bytes memory raw = Headers.encode(_sane(h));
        length = bound(length, 0, raw.length + 40);
        bytes memory other = new bytes(length);
        for (uint256 i = 0; i < length && i < raw.length; ++i) {
            other[i] = raw[i];
        }
        if (length != raw.length) vm.expectRevert(Header.InvalidHeader.selector);
        this.exposed_parse(other);
    }

    function testFuzz_AnyBytesAreReadOrRefusedWithoutAPanic(Headers.Header memory h, uint256 at, uint8 value)
        public
        view
    {
        bytes memory raw = Headers.encode(_sane(h));
        // The prefixes lie before the bloom's end and in the short items after it.
        at = bound(at, 0, 1) == 0 ? bound(at, 0, 3) : bound(at, 448, raw.length - 1);
        raw[at] = bytes1(value);
        try this.exposed_parse(raw) returns (Header.Fields memory) { }
        catch (bytes memory reason) {
            assertEq(bytes32(bytes4(reason)), bytes32(Header.InvalidHeader.selector), "reason");
        }
    }

    function _sane(Headers.Header memory h) private pure returns (Headers.Header memory) {
        h.appended = bound(h.appended, 0, 6);
        if (h.extraData.length > 32) {
            bytes memory extra = h.extraData;
            uint256 length = extra.length % 33;
            assembly ("memory-safe") {
                mstore(extra, length)
            }
        }
        return h;
    }
}
