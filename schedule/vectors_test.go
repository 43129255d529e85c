package schedule

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/prf"
)

var update = flag.Bool("update", false, "rewrite the vectors shared with the contracts")

// sameVectors compares what Go computes with the committed file that the
// contracts' tests read too.
func sameVectors(t *testing.T, name string, v any) {
	t.Helper()
	out, err := json.MarshalIndent(v, "", " ")
	require.NoError(t, err)
	path := filepath.Join("..", "testdata", "vectors", name)
	if *update {
		require.NoError(t, os.WriteFile(path, append(out, '\n'), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), string(out)+"\n", "%s changed; run go test ./schedule -update if that is meant", name)
}

func vectorSeed(label string, k int) lockstep.Seed {
	return prf.Derive(lockstep.Seed{byte(k), byte(k >> 8)}, label)
}

// orderVector holds pair p as (I[p], J[p], Count[p]) and epoch t as (TurnsA[t],
// TurnsB[t]). Chosen marks the salt that Solve takes.
type orderVector struct {
	Seed    common.Hash `json:"seed"`
	Salt    uint8       `json:"salt"`
	Chosen  bool        `json:"chosen"`
	I       []int       `json:"i"`
	J       []int       `json:"j"`
	Count   []int       `json:"count"`
	Clashes int         `json:"clashes"`
	TurnsA  []int       `json:"turns_a"`
	TurnsB  []int       `json:"turns_b"`
}

func newOrderVector(seed lockstep.Seed, salt uint8, pairs []Pair) orderVector {
	turns := orderSalted(seed, salt, pairs)
	v := orderVector{Seed: common.Hash(seed), Salt: salt, Clashes: clashes(turns)}
	for _, p := range pairs {
		v.I, v.J, v.Count = append(v.I, p.Leaders[0]), append(v.J, p.Leaders[1]), append(v.Count, p.Count)
	}
	for _, turn := range turns {
		v.TurnsA, v.TurnsB = append(v.TurnsA, turn[0]), append(v.TurnsB, turn[1])
	}
	return v
}

func TestOrderVectors(t *testing.T) {
	pair := func(i, j, count int) Pair { return Pair{[]int{i, j}, count} }
	cases := [][]Pair{
		{pair(0, 0, 1)},
		{pair(0, 0, 1), pair(0, 1, 1), pair(1, 1, 2), pair(2, 0, 2)}, // the worked example
		{pair(0, 0, 3), pair(1, 1, 3)},
		{pair(0, 0, 5), pair(1, 1, 2), pair(2, 1, 1)}, // clashes nobody can avoid
		{pair(0, 0, 5), pair(0, 1, 3), pair(1, 0, 4), pair(1, 2, 1), pair(2, 1, 2), pair(3, 2, 5)},
		{pair(0, 3, 10), pair(1, 2, 10), pair(2, 1, 10), pair(3, 0, 10), pair(4, 5, 10), pair(5, 4, 10)},
		{pair(0, 0, 7), pair(0, 1, 8), pair(1, 2, 9), pair(2, 2, 1), pair(2, 3, 5)},
		{pair(0, 0, 40), pair(1, 1, 25), pair(1, 2, 10), pair(2, 1, 15), pair(60, 63, 30)},
	}
	var vectors []orderVector
	for k, pairs := range cases {
		seed := vectorSeed("order vectors", k)
		_, chosen := order(seed, pairs)
		for salt := range max(3, chosen+1) {
			v := newOrderVector(seed, salt, pairs)
			v.Chosen = salt == chosen
			vectors = append(vectors, v)
		}
	}
	sameVectors(t, "order.json", vectors)
}

func TestSeatsVectors(t *testing.T) {
	type vector struct {
		Seed    common.Hash `json:"seed"`
		Epochs  int         `json:"epochs"`
		Members int         `json:"members"`
		Seats   []int       `json:"seats"`
	}
	var vectors []vector
	for k, c := range [][2]int{{1, 1}, {6, 3}, {6, 2}, {7, 3}, {60, 7}, {64, 64}, {5, 8}, {100, 33}, {1000, 64}} {
		seed := vectorSeed("seats vectors", k)
		vectors = append(vectors, vector{common.Hash(seed), c[0], c[1], EqualSeats(seed, c[0], c[1])})
	}
	sameVectors(t, "seats.json", vectors)
}

func TestFallbackVectors(t *testing.T) {
	type vector struct {
		Seed    common.Hash `json:"seed"`
		Epochs  int         `json:"epochs"`
		Members int         `json:"members"`
		Leaders []int       `json:"leaders"`
	}
	var vectors []vector
	for k, c := range [][2]int{{1, 1}, {6, 3}, {6, 2}, {7, 3}, {60, 7}, {64, 64}, {5, 8}, {100, 33}} {
		seed := vectorSeed("fallback vectors", k/2) // two rollups, one seed
		vectors = append(vectors, vector{common.Hash(seed), c[0], c[1], Fallback(seed, c[0], c[1])})
	}
	sameVectors(t, "fallback.json", vectors)
}
