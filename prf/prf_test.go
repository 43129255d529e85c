package prf_test

import (
	"encoding/json"
	"flag"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
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
	Derive    []deriveVector    `json:"derive"`
	RoundSeed []roundSeedVector `json:"round_seed"`
	Chain     []chainVector     `json:"chain"`
}

type permuteVector struct {
	Seed   common.Hash    `json:"seed"`
	Range  hexutil.Uint64 `json:"range"`
	Inputs []uint64       `json:"inputs"`
	Images []uint64       `json:"images"`
}

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
