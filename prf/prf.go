package prf

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"math/bits"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lockstep-rollups/lockstep"
)

// seedDomain separates the seeds of rounds from every other keccak256 of four
// words.
const seedDomain = "lockstep/seed/v1"

// rounds of the Feistel network. Four are enough for wide ranges (Luby and
// Rackoff, 1988), but over the few bits of a round's epochs they leave some images
// 10 % and some pairs of images twice as likely as others. With eight no
// unevenness of images and pairs can be measured.
const rounds = 8

// RoundSeed returns the seed of a round whose L1 block was anchored in time:
// keccak256(abi.encode(keccak256("lockstep/seed/v1"), uint256 chainID,
// uint64 round, bytes32 mix)), where mix is that block's prevrandao. The chain
// id must lie in 0…2^256−1.
func RoundSeed(chainID *big.Int, round lockstep.Round, mix [32]byte) lockstep.Seed {
	var in [128]byte
	copy(in[:32], crypto.Keccak256([]byte(seedDomain)))
	chainID.FillBytes(in[32:64])
	binary.BigEndian.PutUint64(in[88:96], uint64(round))
	copy(in[96:], mix[:])
	return lockstep.Seed(crypto.Keccak256Hash(in[:]))
}

// Chain returns the seed of a round for which no L1 block was anchored in time:
// keccak256(abi.encode(bytes32 previous, uint64 round)), where previous is the
// seed of the round before.
func Chain(previous lockstep.Seed, round lockstep.Round) lockstep.Seed {
	var in [64]byte
	copy(in[:32], previous[:])
	binary.BigEndian.PutUint64(in[56:], uint64(round))
	return lockstep.Seed(crypto.Keccak256Hash(in[:]))
}

// Derive returns keccak256(seed ‖ label), a seed for one purpose. Labels are
// constants of the caller; draws under different labels are independent.
func Derive(seed lockstep.Seed, label string) lockstep.Seed {
	return lockstep.Seed(crypto.Keccak256Hash(seed[:], []byte(label)))
}

// Permute returns the image of x under the permutation of 0…r−1 that seed
// selects. x MUST be below r: otherwise Permute panics, because a value outside
// of the range has no image and would draw a leader who does not exist.
//
// It is a balanced Feistel network over 2h bits, h least with 4^h ≥ r, walked
// until it lands below r: fewer than four walks on average, and always finite.
// The function of round k takes the low h bits of keccak256(seed ‖ uint256(k·2^128 + R)).
func Permute(seed lockstep.Seed, x, r uint64) uint64 {
	if x >= r {
		panic(fmt.Sprintf("prf: %d is outside of the range 0…%d−1", x, r))
	}
	half := halfBits(r)
	mask := uint64(1)<<half - 1
	var in [64]byte
	copy(in[:32], seed[:])
	for {
		left, right := x>>half, x&mask
		for k := range byte(rounds) {
			in[47] = k // the word k·2^128 + right
			binary.BigEndian.PutUint64(in[56:], right)
			f := binary.BigEndian.Uint64(crypto.Keccak256(in[:])[24:]) & mask
			left, right = right, left^f
		}
		x = left<<half | right
		if x < r {
			return x
		}
	}
}

// Draws returns n independent draws from 0…r−1, each value exactly equally
// likely if the hash is random: no remainder is taken of a draw. r MUST be
// positive and n not negative: otherwise Draws panics, because nothing can be
// drawn from nothing.
//
// The seed gives a stream of 64-bit numbers x, four from each word
// keccak256(seed ‖ uint256(i)), most significant first, where i counts the
// numbers of the words before. A draw is the high half of the 128-bit product
// x·r; a number whose low half is below 2^64 mod r is passed over, which takes
// away the little that some values would have too much (Lemire, 2019). Fewer
// than one number in 2^64/r is passed over.
func Draws(seed lockstep.Seed, n int, r uint64) []uint64 {
	if r == 0 || n < 0 {
		panic(fmt.Sprintf("prf: %d draws from a range of %d", n, r))
	}
	surplus := -r % r // 2^64 mod r
	draws := make([]uint64, 0, n)
	var in [64]byte
	copy(in[:32], seed[:])
	for i := uint64(0); len(draws) < n; i += 4 {
		binary.BigEndian.PutUint64(in[56:], i)
		word := crypto.Keccak256(in[:])
		for lane := 0; lane < len(word) && len(draws) < n; lane += 8 {
			draw, low := bits.Mul64(binary.BigEndian.Uint64(word[lane:]), r)
			if low >= surplus {
				draws = append(draws, draw)
			}
		}
	}
	return draws
}

// halfBits returns the least h ≥ 1 with 4^h ≥ r.
func halfBits(r uint64) uint {
	return max(1, uint(bits.Len64(r-1)+1)/2)
}
