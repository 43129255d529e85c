// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @title BLS signatures with public keys on G1 of BLS12-381
/// @notice Points are encoded as in EIP-2537: 128 bytes on G1, 256 on G2. The precompiles refuse points that are not on the
///         curve or, in a pairing, not in the subgroup.
library Bls {
    /// @notice Not the encoding of a point, or the point at infinity where a public key is wanted.
    error InvalidPoint();

    /// @dev The order of the base field, in 64 bytes.
    uint256 private constant P_HIGH = 0x1a0111ea397fe69a4b1ba7b6434bacd7;
    uint256 private constant P_LOW = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;
    /// @dev Half of it, rounded down: what separates the two roots of a square.
    uint256 private constant HALF_HIGH = 0x0d0088f51cbff34d258dd3db21a5d66b;
    uint256 private constant HALF_LOW = 0xb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd555;
    /// @dev The generator of G1 with its sign changed.
    bytes private constant MINUS_G1 = hex"0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb"
        hex"00000000000000000000000000000000114d1d6855d545a8aa7d76c8cf2e21f267816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca";

    address private constant MODEXP = address(0x05);
    address private constant G2_ADD = address(0x0d);
    address private constant PAIRING = address(0x0f);
    address private constant MAP_TO_G2 = address(0x11);

    /// @notice Whether `signature` is the one of `pubkey` over `message`, hashed under `dst`.
    function verify(bytes memory pubkey, bytes memory signature, bytes memory message, bytes memory dst)
        internal
        view
        returns (bool)
    {
        _requireKey(pubkey);
        if (signature.length != 256) revert InvalidPoint();
        bytes memory pairs = bytes.concat(pubkey, hashToG2(message, dst), MINUS_G1, signature);
        (bool valid, bytes memory result) = PAIRING.staticcall(pairs);
        return valid && abi.decode(result, (bool));
    }

    /// @notice The hash tree root of a public key as the beacon chain keeps it, which is its compressed form in two chunks.
    function root(bytes memory pubkey) internal pure returns (bytes32) {
        _requireKey(pubkey);
        (uint256 xHigh, uint256 xLow) = (_word(pubkey, 0), _word(pubkey, 32));
        (uint256 yHigh, uint256 yLow) = (_word(pubkey, 64), _word(pubkey, 96));
        // 48 bytes: the top bit says compressed, the third that y is the larger root.
        bool larger = yHigh > HALF_HIGH || (yHigh == HALF_HIGH && yLow > HALF_LOW);
        uint256 top = (xHigh << 128) | (1 << 255) | (larger ? 1 << 253 : 0);
        return sha256(abi.encode(top | (xLow >> 128), xLow << 128));
    }

    /// @notice The suite BLS12381G2_XMD:SHA-256_SSWU_RO_ of RFC 9380.
    /// @param dst names the use of the hash; at most 255 bytes.
    function hashToG2(bytes memory message, bytes memory dst) internal view returns (bytes memory point) {
        bytes memory tail = abi.encodePacked(dst, uint8(dst.length));
        bytes32 start = sha256(abi.encodePacked(new bytes(64), message, uint16(256), uint8(0), tail));
        bytes32[8] memory words;
        bytes32 last;
        for (uint8 i = 0; i < 8; ++i) {
            last = sha256(abi.encodePacked(start ^ last, i + 1, tail));
            words[i] = last;
        }
        return _call(
            G2_ADD,
            bytes.concat(
                _map(_reduce(words[0], words[1]), _reduce(words[2], words[3])),
                _map(_reduce(words[4], words[5]), _reduce(words[6], words[7]))
            )
        );
    }

    function _map(bytes memory c0, bytes memory c1) private view returns (bytes memory) {
        return _call(MAP_TO_G2, bytes.concat(c0, c1));
    }

    /// @dev A number of 64 bytes modulo the order of the base field.
    function _reduce(bytes32 high, bytes32 low) private view returns (bytes memory) {
        return _call(MODEXP, abi.encodePacked(uint256(64), uint256(1), uint256(64), high, low, uint8(1), P_HIGH, P_LOW));
    }

    function _call(address precompile, bytes memory input) private view returns (bytes memory output) {
        bool done;
        (done, output) = precompile.staticcall(input);
        // Without the precompiles of EIP-2537 a call succeeds and answers nothing.
        if (!done || output.length == 0) revert InvalidPoint();
    }

    function _requireKey(bytes memory pubkey) private pure {
        if (pubkey.length != 128) revert InvalidPoint();
        if (_word(pubkey, 0) | _word(pubkey, 32) | _word(pubkey, 64) | _word(pubkey, 96) == 0) revert InvalidPoint();
        // Padding above 48 bytes would not show in the compressed form.
        if (_word(pubkey, 0) >> 128 != 0 || _word(pubkey, 64) >> 128 != 0) revert InvalidPoint();
    }

    function _word(bytes memory data, uint256 at) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := mload(add(add(data, 32), at))
        }
    }
}
