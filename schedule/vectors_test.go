package schedule

import (
	"encoding/json"
	"flag"
	"fmt"
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
		vectors = append(vectors, vector{common.Hash(seed), c[0], c[1], Fallback(seed, c[0], EqualSeats(seed, c[0], c[1]))})
	}
	sameVectors(t, "fallback.json", vectors)
}

// certificateVector is a problem of two rollups in published units, row-major,
// with -1 for a forbidden pair, and its schedule. Pair p is (I[p], J[p],
// Count[p]). The price of a sequencer without seats is -2^31.
type certificateVector struct {
	Name   string      `json:"name"`
	Seed   common.Hash `json:"seed"`
	Rows   int         `json:"rows"`
	Cols   int         `json:"cols"`
	RTT    []int32     `json:"rtt"`
	SeatsA []int       `json:"seats_a"`
	SeatsB []int       `json:"seats_b"`
	T      int32       `json:"t"`
	Sum    int64       `json:"sum"`
	S      []int       `json:"s"`
	W      []int       `json:"w"`
	U      []int64     `json:"u"`
	V      []int64     `json:"v"`
	I      []int       `json:"i"`
	J      []int       `json:"j"`
	Count  []int       `json:"count"`
	Salt   uint8       `json:"salt"`
	TurnsA []int       `json:"turns_a"`
	TurnsB []int       `json:"turns_b"`
}

func newCertificateVector(t *testing.T, name string, p Problem) certificateVector {
	s, err := Solve(p)
	require.NoError(t, err, name)
	require.NoError(t, Verify(p, s), name)
	v := certificateVector{
		Name: name, Seed: common.Hash(p.Seed), Rows: len(p.Matrices[0].Rows), Cols: len(p.Matrices[0].Cols),
		T: int32(s.Worst), Sum: s.Sum, S: s.Certificate.Hall.S, W: s.Certificate.Hall.W,
		U: s.Certificate.Prices[0], V: s.Certificate.Prices[1], Salt: s.Salt,
	}
	for _, l := range p.Matrices[0].RTT {
		v.RTT = append(v.RTT, int32(l))
	}
	for i := range p.Rollups[0].Seats {
		v.SeatsA = append(v.SeatsA, p.Rollups[0].Seats[i].Min)
	}
	for j := range p.Rollups[1].Seats {
		v.SeatsB = append(v.SeatsB, p.Rollups[1].Seats[j].Min)
	}
	for _, x := range s.Pairs {
		v.I, v.J, v.Count = append(v.I, x.Leaders[0]), append(v.J, x.Leaders[1]), append(v.Count, x.Count)
	}
	for _, x := range s.Turns {
		v.TurnsA, v.TurnsB = append(v.TurnsA, x[0]), append(v.TurnsB, x[1])
	}
	return v
}

func TestCertificateVectors(t *testing.T) {
	var vectors []certificateVector
	for _, c := range workedExample {
		p := exampleProblem(exampleMin, c.a, c.b)
		p.Seed = vectorSeed("certificate vectors", len(vectors))
		for k, l := range p.Matrices[0].RTT {
			p.Matrices[0].RTT[k] = l / 100 // the published unit is 0.1 ms
		}
		vectors = append(vectors, newCertificateVector(t, "worked example "+c.name, p))
	}
	for _, c := range []struct{ n, m, epochs, holes, levels int }{
		{1, 1, 3, 0, 10},
		{2, 2, 4, 1, 50},
		{3, 5, 15, 2, 100},
		{5, 5, 25, 3, 4},
		{5, 5, 10, 5, 3000},
		{10, 10, 40, 10, 4094},
		{7, 16, 64, 20, 800},
		{16, 9, 48, 30, 12},
		{32, 32, 64, 100, 2000},
	} {
		p := randomProblem(uint64(len(vectors)), c.n, c.m, c.epochs, c.holes, c.levels)
		vectors = append(vectors, newCertificateVector(t, fmt.Sprintf("%d × %d, %d epochs", c.n, c.m, c.epochs), p))
	}
	sameVectors(t, "certificates.json", vectors)
}

// randomProblem draws equal seats and round trips of 0…levels with some holes,
// and goes on until a schedule exists.
func randomProblem(state uint64, n, m, epochs, holes, levels int) Problem {
	r := random(state)
	for {
		p := Problem{Epochs: epochs, Seed: vectorSeed("random problem", r.below(1<<16))}
		for k, total := range []int{n, m} {
			rollup := Rollup{Name: string(rune('a' + k))}
			for i, seats := range EqualSeats(p.Seed, epochs, total) {
				rollup.Sequencers = append(rollup.Sequencers, fmt.Sprintf("%s%d", rollup.Name, i))
				rollup.Seats = append(rollup.Seats, Exactly(seats))
			}
			p.Rollups = append(p.Rollups, rollup)
		}
		matrix := lockstep.Matrix{Rows: p.Rollups[0].Sequencers, Cols: p.Rollups[1].Sequencers, RTT: make([]lockstep.RTT, n*m)}
		for k := range matrix.RTT {
			matrix.RTT[k] = lockstep.RTT(r.below(levels + 1))
		}
		for range holes {
			matrix.RTT[r.below(n*m)] = lockstep.Unmeasured
		}
		p.Matrices = []lockstep.Matrix{matrix}
		if _, err := Solve(p); err == nil {
			return p
		}
	}
}
