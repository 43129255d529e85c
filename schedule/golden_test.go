package schedule

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
)

// The worked example: three sequencers on a, two on b, combined round trips in
// microseconds by the smaller, the larger and the mean of both directions.
var (
	exampleMin  = []lockstep.RTT{30_000, 34_000, 25_000, 26_000, 40_000, 42_000}
	exampleMax  = []lockstep.RTT{32_000, 35_000, 27_000, 28_000, 40_000, 42_000}
	exampleMean = []lockstep.RTT{31_000, 34_500, 26_000, 27_000, 40_000, 42_000}
)

func pairsFrom(triples ...[3]int) (out []Pair) {
	for _, x := range triples {
		out = append(out, Pair{[]int{x[0] - 1, x[1] - 4}, x[2]})
	}
	return out
}

// workedExample lists seats with their optimum, the same one for all three
// combinations, and its worst and sum in ms for min, max and mean.
var workedExample = []struct {
	name  string
	a, b  []int
	pairs []Pair
	worst [3]float64
	sum   [3]float64
}{
	{"2,2,2 / 3,3", []int{2, 2, 2}, []int{3, 3}, pairsFrom([3]int{1, 4, 1}, [3]int{1, 5, 1}, [3]int{2, 5, 2}, [3]int{3, 4, 2}), [3]float64{40, 40, 40}, [3]float64{196, 203, 199.5}},
	{"3,2,1 / 3,3", []int{3, 2, 1}, []int{3, 3}, pairsFrom([3]int{1, 4, 2}, [3]int{1, 5, 1}, [3]int{2, 5, 2}, [3]int{3, 4, 1}), [3]float64{40, 40, 40}, [3]float64{186, 195, 190.5}},
	{"2,3,1 / 4,2", []int{2, 3, 1}, []int{4, 2}, pairsFrom([3]int{1, 4, 2}, [3]int{2, 4, 1}, [3]int{2, 5, 2}, [3]int{3, 4, 1}), [3]float64{40, 40, 40}, [3]float64{177, 187, 182}},
	{"3,3,0 / 3,3", []int{3, 3, 0}, []int{3, 3}, pairsFrom([3]int{1, 4, 3}, [3]int{2, 5, 3}), [3]float64{30, 32, 31}, [3]float64{168, 180, 174}},
	{"2,4,0 / 3,3", []int{2, 4, 0}, []int{3, 3}, pairsFrom([3]int{1, 4, 2}, [3]int{2, 4, 1}, [3]int{2, 5, 3}), [3]float64{30, 32, 31}, [3]float64{163, 175, 169}},
}

func exampleProblem(rtt []lockstep.RTT, a, b []int) Problem {
	p := Problem{Rollups: []Rollup{{Name: "a", Sequencers: []string{"n1", "n2", "n3"}}, {Name: "b", Sequencers: []string{"n4", "n5"}}}}
	for k, seats := range [][]int{a, b} {
		for _, n := range seats {
			p.Rollups[k].Seats = append(p.Rollups[k].Seats, Exactly(n))
			p.Epochs += n * (1 - k)
		}
	}
	p.Matrices = []lockstep.Matrix{{Rows: p.Rollups[0].Sequencers, Cols: p.Rollups[1].Sequencers, RTT: append([]lockstep.RTT(nil), rtt...)}}
	return p
}

func TestWorkedExample(t *testing.T) {
	for _, c := range workedExample {
		for k, rtt := range [][]lockstep.RTT{exampleMin, exampleMax, exampleMean} {
			p := exampleProblem(rtt, c.a, c.b)
			s, err := Solve(p)
			require.NoError(t, err)
			require.NoError(t, Verify(p, s))
			require.Equal(t, c.pairs, s.Pairs, c.name)
			require.InDelta(t, c.worst[k], s.Worst.Milliseconds(), 0, c.name)
			require.Equal(t, int64(c.sum[k]*1000), s.Sum, c.name)
		}
	}
}

func TestWorkedExampleExplainsItself(t *testing.T) {
	p := exampleProblem(exampleMin, []int{2, 2, 2}, []int{3, 3})
	s, err := Solve(p)
	require.NoError(t, err)
	require.Equal(t, Hall{A: 0, B: 1, S: []int{2}, W: []int{}}, s.Certificate.Hall, "node 3 has no pair below 40 ms")
	require.Equal(t, [][]int64{{30_000, 22_000, 40_000}, {0, 4_000}}, s.Certificate.Prices)
}
