package prf_test

import (
	"encoding/binary"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/prf"
)

var update = flag.Bool("update", false, "rewrite the vectors shared with the contracts")

func anySeed(t *rapid.T) lockstep.Seed {
	return lockstep.Seed(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "seed"))
}

func TestPermuteIsABijection(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seed, r := anySeed(t), rapid.Uint64Range(1, 300).Draw(t, "r")
		seen := make([]bool, r)
		for x := range r {
			y := prf.Permute(seed, x, r)
			require.Less(t, y, r)
			require.False(t, seen[y], "two values land on %d", y)
			seen[y] = true
		}
	})
}

func TestPermuteStaysInWideRanges(t *testing.T) {
	for _, r := range []uint64{1 << 32, 1<<32 + 1, 1 << 62, 1<<62 + 1, 1 << 63, ^uint64(0)} {
		for _, x := range []uint64{0, 1, r / 2, r - 1} {
			require.Less(t, prf.Permute(lockstep.Seed{7}, x, r), r)
		}
	}
}

func TestPermuteMovesEveryValueAboutEverywhere(t *testing.T) {
	const r, draws = 7, 7000
	var counts [r]int
	for k := range draws {
		seed := prf.Chain(lockstep.Seed{}, lockstep.Round(k))
		counts[prf.Permute(seed, 3, r)]++
	}
	for y, n := range counts {
		require.InDelta(t, draws/r, n, 150, "value 3 lands on %d", y) // five standard deviations
	}
}

func TestPermuteRefusesValuesOutsideOfTheRange(t *testing.T) {
	require.Panics(t, func() { prf.Permute(lockstep.Seed{}, 5, 5) })
	require.Panics(t, func() { prf.Permute(lockstep.Seed{}, 0, 0) })
}

func TestDrawsStayInRangeAndGoOnWhereFewerEnd(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seed, n := anySeed(t), rapid.IntRange(0, 40).Draw(t, "n")
		r := rapid.Uint64Min(1).Draw(t, "r") >> rapid.IntRange(0, 63).Draw(t, "shift")
		r = max(r, 1)
		draws := prf.Draws(seed, n, r)
		require.Len(t, draws, n)
		for _, x := range draws {
			require.Less(t, x, r)
		}
		fewer := rapid.IntRange(0, n).Draw(t, "fewer")
		require.Equal(t, draws[:fewer], prf.Draws(seed, fewer, r))
		require.Equal(t, naiveDraws(seed, n, r), draws)
	})
}

// naiveDraws works on the stream with whole numbers of any size: x·r is kept if
// it lies in one of the 2^64−(2^64 mod r) products that split evenly.
func naiveDraws(seed lockstep.Seed, n int, r uint64) []uint64 {
	two64 := new(big.Int).Lsh(big.NewInt(1), 64)
	wide := new(big.Int).SetUint64(r)
	surplus := new(big.Int).Mod(two64, wide)
	draws := make([]uint64, 0, n)
	for i := 0; len(draws) < n; i++ {
		word := crypto.Keccak256(seed[:], common.BigToHash(big.NewInt(int64(i-i%4))).Bytes())
		x := new(big.Int).SetBytes(word[8*(i%4) : 8*(i%4)+8])
		high, low := new(big.Int).DivMod(x.Mul(x, wide), two64, new(big.Int))
		if low.Cmp(surplus) >= 0 {
			draws = append(draws, high.Uint64())
		}
	}
	return draws
}

func TestDrawsRefuseAnEmptyRange(t *testing.T) {
	require.Panics(t, func() { prf.Draws(lockstep.Seed{}, 1, 0) })
	require.Panics(t, func() { prf.Draws(lockstep.Seed{}, -1, 1) })
	require.Empty(t, prf.Draws(lockstep.Seed{}, 0, 1))
}

// The tests below count how often outcomes come that should be equally likely.
// Their seeds are fixed, so they pass or fail for good. A fair source exceeds the
// bound once in 10,000 choices of the seeds.

func TestDrawsAreSpreadEvenly(t *testing.T) {
	const perValue = 2000
	for _, r := range []uint64{2, 3, 7, 10, 64, 255} {
		counts := make(map[uint64]int)
		for _, x := range prf.Draws(prf.Derive(lockstep.Seed{}, "chi-square"), int(r)*perValue, r) {
			counts[x]++
		}
		requireEven(t, counts, int(r), perValue, "draws from %d", r)
	}
}

func TestNeighbouringDrawsAreIndependent(t *testing.T) {
	const r, perPair = 10, 500
	draws := prf.Draws(prf.Derive(lockstep.Seed{}, "pairs"), 8*r*r*perPair, r)
	for _, apart := range []int{1, 4} { // within a word, and in neighbouring words
		counts := make(map[[2]uint64]int)
		for k := 0; k < len(draws); k += 8 {
			counts[[2]uint64{draws[k], draws[k+apart]}]++
		}
		requireEven(t, counts, r*r, perPair, "pairs %d apart", apart)
	}
}

func TestPermutationsSpreadEveryValueAndEveryPairEvenly(t *testing.T) {
	const seeds = 20_000
	for _, r := range []uint64{2, 3, 5, 7, 8, 10, 24} { // 8 is the range that four rounds spread worst
		one, two := make(map[uint64]int), make(map[[2]uint64]int)
		for k := range seeds {
			seed := prf.Chain(lockstep.Seed{byte(r)}, lockstep.Round(k))
			x, y := prf.Permute(seed, 0, r), prf.Permute(seed, 1, r)
			one[x]++
			two[[2]uint64{x, y}]++
		}
		requireEven(t, one, int(r), seeds/float64(r), "images in %d", r)
		requireEven(t, two, int(r*(r-1)), seeds/float64(r*(r-1)), "images of a pair in %d", r)
	}
}

// requireEven is Pearson's chi-square test of counts for kinds equally likely
// outcomes. The bound is the quantile 0.9999, by Wilson and Hilferty (1931).
func requireEven[K comparable](t *testing.T, counts map[K]int, kinds int, want float64, what string, args ...any) {
	t.Helper()
	require.Len(t, counts, kinds, what, args)
	statistic := 0.0
	for _, n := range counts {
		statistic += (float64(n) - want) * (float64(n) - want) / want
	}
	const z = 3.719 // the quantile of the normal distribution
	freedom := float64(kinds - 1)
	bound := freedom * math.Pow(1-2/(9*freedom)+z*math.Sqrt(2/(9*freedom)), 3)
	t.Logf("%s: chi-square %.1f, bound %.1f", fmt.Sprintf(what, args...), statistic, bound)
	require.Less(t, statistic, bound, what, args)
}

func TestSeedsOfDifferentInputsDiffer(t *testing.T) {
	one := big.NewInt(1)
	seen := map[lockstep.Seed]bool{
		prf.RoundSeed(one, 1, [32]byte{}):           true,
		prf.RoundSeed(one, 2, [32]byte{}):           true,
		prf.RoundSeed(big.NewInt(2), 1, [32]byte{}): true,
		prf.RoundSeed(one, 1, [32]byte{1}):          true,
		prf.Chain(lockstep.Seed{}, 1):               true,
		prf.Chain(lockstep.Seed{}, 2):               true,
		prf.Chain(lockstep.Seed{1}, 1):              true,
		prf.Derive(lockstep.Seed{}, "a"):            true,
		prf.Derive(lockstep.Seed{}, "b"):            true,
	}
	require.Len(t, seen, 9)
}

// vectors is the form of prf.json; numbers are decimal strings where they may
// exceed 2^53.
type vectors struct {
	Permute   []permuteVector   `json:"permute"`
	Draws     []drawsVector     `json:"draws"`
	Derive    []deriveVector    `json:"derive"`
	RoundSeed []roundSeedVector `json:"round_seed"`
	Chain     []chainVector     `json:"chain"`
	Many      []manyVector      `json:"many"`
}

type permuteVector struct {
	Seed   common.Hash    `json:"seed"`
	Range  hexutil.Uint64 `json:"range"`
	Inputs []uint64       `json:"inputs"`
	Images []uint64       `json:"images"`
}

type drawsVector struct {
	Seed  common.Hash      `json:"seed"`
	Range hexutil.Uint64   `json:"range"`
	Draws []hexutil.Uint64 `json:"draws"`
}

// manyVector stands for Count cases of each kind. Case k is made from the word
// c = keccak256(uint256(k)), which is its seed: a permutation takes the value
// c[0:8] mod r for r = 1 + c[8:16] >> 44, and three draws the range
// max(1, c[8:16] >> c[31] mod 64). The digests run over all results:
// keccak256(digest ‖ uint256 each).
type manyVector struct {
	Count   int         `json:"count"`
	Permute common.Hash `json:"permute"`
	Draws   common.Hash `json:"draws"`
}

func newManyVector(count int) manyVector {
	v := manyVector{Count: count}
	for k := range count {
		c := crypto.Keccak256Hash(common.BigToHash(big.NewInt(int64(k))).Bytes())
		seed, value, wide := lockstep.Seed(c), binary.BigEndian.Uint64(c[:8]), binary.BigEndian.Uint64(c[8:16])
		r := 1 + wide>>44
		v.Permute = crypto.Keccak256Hash(v.Permute[:], word(prf.Permute(seed, value%r, r)))
		draws := prf.Draws(seed, 3, max(1, wide>>(c[31]%64)))
		v.Draws = crypto.Keccak256Hash(v.Draws[:], word(draws[0]), word(draws[1]), word(draws[2]))
	}
	return v
}

func word(x uint64) []byte { return common.BigToHash(new(big.Int).SetUint64(x)).Bytes() }

type deriveVector struct {
	Seed   common.Hash `json:"seed"`
	Label  string      `json:"label"`
	Result common.Hash `json:"result"`
}

type roundSeedVector struct {
	ChainID *hexutil.Big   `json:"chain_id"`
	Round   hexutil.Uint64 `json:"round"`
	Mix     common.Hash    `json:"mix"`
	Result  common.Hash    `json:"result"`
}

type chainVector struct {
	Previous common.Hash    `json:"previous"`
	Round    hexutil.Uint64 `json:"round"`
	Result   common.Hash    `json:"result"`
}

func TestVectorsSharedWithTheContracts(t *testing.T) {
	var v vectors
	for k, r := range []uint64{1, 2, 3, 4, 5, 16, 17, 60, 64, 100, 1000, 1 << 20} {
		seed := prf.Derive(lockstep.Seed{byte(k)}, "vectors")
		p := permuteVector{Seed: common.Hash(seed), Range: hexutil.Uint64(r)}
		for x := range min(r, 20) {
			p.Inputs = append(p.Inputs, x)
			p.Images = append(p.Images, prf.Permute(seed, x, r))
		}
		v.Permute = append(v.Permute, p)
	}
	for k, r := range []uint64{1, 2, 3, 10, 64, 1000, 1<<32 + 1, 1 << 63, 1<<63 + 1, 3 << 62, ^uint64(0)} {
		d := drawsVector{Seed: common.Hash(prf.Derive(lockstep.Seed{byte(k)}, "vectors")), Range: hexutil.Uint64(r)}
		for _, x := range prf.Draws(lockstep.Seed(d.Seed), 3*k, r) {
			d.Draws = append(d.Draws, hexutil.Uint64(x))
		}
		v.Draws = append(v.Draws, d)
	}
	v.Many = []manyVector{newManyVector(5_000), newManyVector(100_000)}
	for _, label := range []string{"", "seats", "fallback"} {
		seed := lockstep.Seed{0xab, 31: 0xcd}
		v.Derive = append(v.Derive, deriveVector{common.Hash(seed), label, common.Hash(prf.Derive(seed, label))})
	}
	wide, _ := new(big.Int).SetString("ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff", 16)
	for k, id := range []*big.Int{big.NewInt(1), big.NewInt(900), wide} {
		mix := prf.Derive(lockstep.Seed{byte(k)}, "mix")
		round := lockstep.Round(1) << (21 * k)
		v.RoundSeed = append(v.RoundSeed, roundSeedVector{(*hexutil.Big)(id), hexutil.Uint64(round), common.Hash(mix), common.Hash(prf.RoundSeed(id, round, mix))})
		v.Chain = append(v.Chain, chainVector{common.Hash(mix), hexutil.Uint64(round), common.Hash(prf.Chain(mix, round))})
	}
	out, err := json.MarshalIndent(v, "", " ")
	require.NoError(t, err)
	path := filepath.Join("..", "testdata", "vectors", "prf.json")
	if *update {
		require.NoError(t, os.WriteFile(path, append(out, '\n'), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), string(out)+"\n", "the vectors changed; run go test ./prf -update if that is meant")
}
