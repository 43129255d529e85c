// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import { ILeaderSchedule } from "../../src/interfaces/ILeaderSchedule.sol";
import { Vectors } from "../libraries/Vectors.sol";
import { Best } from "./Best.sol";
import { Naive } from "./Naive.sol";

/// @notice Schedules and proofs that Go found are taken, and end in the turns that Go derived.
contract CertificatesTest is Vectors, Naive {
    function test_ProofsFromGoAreTaken() public {
        string memory json = read("certificates.json");
        uint256 taken = 0;
        for (uint256 k = 0; has(json, "", k, ".seed"); ++k) {
            World memory w = _world(json, k);
            if (!_equalSeats(json, k, w)) continue;
            settle(w);
            Parts memory p = _parts(json, k, w);
            assertTrue(isValid(w, p), "plain verifier");
            schedule.post(ROUND, encode(p));
            ILeaderSchedule.Schedule memory s = schedule.scheduleOf(ROUND);
            uint256[] memory a = vm.parseJsonUintArray(json, at("", k, ".turns_a"));
            uint256[] memory b = vm.parseJsonUintArray(json, at("", k, ".turns_b"));
            for (uint256 t = 0; t < w.epochs; ++t) {
                assertEq(s.leadersA[t], w.idsA[a[t]], "leader of A");
                assertEq(s.leadersB[t], w.idsB[b[t]], "leader of B");
            }
            (, uint256 sum) = measure(w, s);
            assertEq(sum, vm.parseJsonUint(json, at("", k, ".sum")), "sum");
            ++taken;
        }
        assertLe(8, taken, "vectors with equal seats");
    }

    /// Where the solver on chain can serve, it finds the same figures.
    function test_TheSolverAgreesWithGo() public {
        string memory json = read("certificates.json");
        uint256 solved = 0;
        for (uint256 k = 0; has(json, "", k, ".seed"); ++k) {
            World memory w = _world(json, k);
            if (!_equalSeats(json, k, w) || w.idsA.length > 5 || w.idsB.length > 5) continue;
            settle(w);
            schedule.solve(ROUND, solveClaim(w));
            ILeaderSchedule.Schedule memory s = schedule.scheduleOf(ROUND);
            (uint256 worst, uint256 sum) = measure(w, s);
            assertEq(worst, vm.parseJsonUint(json, at("", k, ".t")), "worst");
            assertEq(sum, vm.parseJsonUint(json, at("", k, ".sum")), "sum");
            ++solved;
        }
        assertLe(4, solved, "vectors");
    }

    function _world(string memory json, uint256 k) private pure returns (World memory w) {
        uint256 n = vm.parseJsonUint(json, at("", k, ".rows"));
        uint256 m = vm.parseJsonUint(json, at("", k, ".cols"));
        uint256[] memory a = vm.parseJsonUintArray(json, at("", k, ".seats_a"));
        uint64 epochs = 0;
        for (uint256 i = 0; i < n; ++i) {
            epochs += uint64(a[i]);
        }
        w = world(epochs, n, m, 0, 4095, k);
        w.seed = vm.parseJsonBytes32(json, at("", k, ".seed"));
        int256[] memory rtt = vm.parseJsonIntArray(json, at("", k, ".rtt"));
        for (uint256 i = 0; i < n; ++i) {
            for (uint256 j = 0; j < m; ++j) {
                uint256 x = rtt[i * m + j] < 0 ? UNMEASURED : uint256(rtt[i * m + j]);
                // One direction has the value, the other any value that is not smaller.
                bool back = w.there[i][j] % 2 == 0;
                uint256 more = back ? w.back[j][i] : w.there[i][j];
                if (x != UNMEASURED && (more < x || more == UNMEASURED)) more = x;
                (w.there[i][j], w.back[j][i]) = back ? (x, more) : (more, x);
            }
        }
    }

    function _equalSeats(string memory json, uint256 k, World memory w) private pure returns (bool) {
        bytes32 a = keccak256(abi.encode(vm.parseJsonUintArray(json, at("", k, ".seats_a"))));
        bytes32 b = keccak256(abi.encode(vm.parseJsonUintArray(json, at("", k, ".seats_b"))));
        return a == keccak256(abi.encode(seatsA(w))) && b == keccak256(abi.encode(seatsB(w)));
    }

    function _parts(string memory json, uint256 k, World memory w) private pure returns (Parts memory) {
        Best.Answer memory found;
        found.worst = vm.parseJsonUint(json, at("", k, ".t"));
        found.u = vm.parseJsonIntArray(json, at("", k, ".u"));
        found.v = vm.parseJsonIntArray(json, at("", k, ".v"));
        found.inS = new bool[](w.idsA.length);
        found.outsideW = new bool[](w.idsB.length);
        uint256[] memory s = vm.parseJsonUintArray(json, at("", k, ".s"));
        for (uint256 n = 0; n < s.length; ++n) {
            found.inS[s[n]] = true;
        }
        for (uint256 n = 0; n < w.idsB.length; ++n) {
            found.outsideW[n] = true;
        }
        s = vm.parseJsonUintArray(json, at("", k, ".w"));
        for (uint256 n = 0; n < s.length; ++n) {
            found.outsideW[s[n]] = false;
        }
        found.turns = _turns(json, k, w);
        Parts memory p = partsOf(w, found);
        p.salt = vm.parseJsonUint(json, at("", k, ".salt"));
        p.units = sorted(w.seed, p.salt, found.turns, w.epochs);
        return p;
    }

    function _turns(string memory json, uint256 k, World memory w) private pure returns (uint256[][] memory turns) {
        turns = Best.grid(w.idsA.length, w.idsB.length);
        uint256[] memory i = vm.parseJsonUintArray(json, at("", k, ".i"));
        uint256[] memory j = vm.parseJsonUintArray(json, at("", k, ".j"));
        uint256[] memory count = vm.parseJsonUintArray(json, at("", k, ".count"));
        for (uint256 n = 0; n < i.length; ++n) {
            turns[i[n]][j[n]] = count[n];
        }
    }
}
