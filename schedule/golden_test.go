package schedule

import (
	"encoding/csv"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
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

// realMatrix reads a square CSV of milliseconds and splits its hosts: even
// columns lead a, odd ones b. Both directions must be measured.
func realMatrix(t *testing.T, file string, combine func(x, y int64) int64) lockstep.Matrix {
	t.Helper()
	data, err := os.Open(filepath.Join("..", "testdata", "latency", file))
	require.NoError(t, err)
	defer data.Close()
	records, err := csv.NewReader(data).ReadAll()
	require.NoError(t, err)
	var m lockstep.Matrix
	for k, name := range records[0][1:] {
		if k%2 == 0 {
			m.Rows = append(m.Rows, name)
		} else {
			m.Cols = append(m.Cols, name)
		}
	}
	value := func(i, j int) int64 {
		text := records[i+1][j+1]
		if text == "" {
			return -1
		}
		ms, err := strconv.ParseFloat(text, 64)
		require.NoError(t, err)
		return int64(math.Round(ms * 1000))
	}
	for i := 0; i < len(records)-1; i += 2 {
		for j := 1; j < len(records)-1; j += 2 {
			x, y := value(i, j), value(j, i)
			l := int64(-1)
			if x >= 0 && y >= 0 {
				l = combine(x, y)
			}
			m.RTT = append(m.RTT, lockstep.RTT(l))
		}
	}
	return m
}

// crossSeats gives every sequencer as many epochs as the other rollup has
// sequencers.
func crossSeats(m lockstep.Matrix) Problem {
	n, k := len(m.Rows), len(m.Cols)
	return Problem{
		Rollups: []Rollup{
			{Name: "a", Sequencers: m.Rows, Seats: slices.Repeat([]Range{Exactly(k)}, n)},
			{Name: "b", Sequencers: m.Cols, Seats: slices.Repeat([]Range{Exactly(n)}, k)},
		},
		Matrices: []lockstep.Matrix{m}, Epochs: n * k,
	}
}

func smaller(x, y int64) int64 { return min(x, y) }
func larger(x, y int64) int64  { return max(x, y) }
func middle(x, y int64) int64  { return (x + y + 1) / 2 }

// realOptima were computed with networkx: bisection over maximum flows, then its
// network simplex. bottleneck names the rows of the smallest set that proves the
// worst value, where it is a single one.
var realOptima = []struct {
	file               string
	name               string
	combine            func(x, y int64) int64
	worst, sum, sumAll int64
	bottleneck         []string
}{
	{"aws_p50_33.csv", "min", smaller, 144_730, 18_418_276, 18_137_047, []string{"af-south-1"}},
	{"aws_p50_33.csv", "max", larger, 146_536, 18_935_132, 18_661_517, []string{"af-south-1"}},
	{"aws_p50_33.csv", "mean", middle, 145_633, 18_694_286, 18_416_655, []string{"af-south-1"}},
	{"aws_p90_33.csv", "min", smaller, 148_772, 19_844_951, 19_299_583, []string{"af-south-1"}},
	{"aws_p90_33.csv", "max", larger, 152_318, 20_657_859, 20_064_555, []string{"af-south-1"}},
	{"aws_p90_33.csv", "mean", middle, 150_545, 20_262_495, 19_692_557, []string{"af-south-1"}},
	{"seattle99_t1.csv", "min", smaller, 170_000, 130_230_000, 127_900_000, nil},
	{"seattle99_t1.csv", "max", larger, 260_000, 163_030_000, 162_440_000, nil},
	{"seattle99_t1.csv", "mean", middle, 245_000, 159_050_000, 158_455_000, nil},
}

func TestRealMatrices(t *testing.T) {
	for _, c := range realOptima {
		t.Run(c.file+" "+c.name, func(t *testing.T) {
			p := crossSeats(realMatrix(t, c.file, c.combine))
			s, err := Solve(p)
			require.NoError(t, err)
			require.NoError(t, Verify(p, s))
			require.Equal(t, lockstep.RTT(c.worst), s.Worst)
			require.Equal(t, c.sum, s.Sum)
			if c.bottleneck != nil {
				names, err := p.Rollups[0].names(s.Certificate.Hall.S)
				require.NoError(t, err)
				require.Equal(t, c.bottleneck, names)
				require.Empty(t, s.Certificate.Hall.W)
			}
			require.Zero(t, clashes(s.Turns), "somebody leads twice in a row")

			p.Objective = SumOnly
			s, err = Solve(p)
			require.NoError(t, err)
			require.NoError(t, Verify(p, s))
			require.Equal(t, c.sumAll, s.Sum)

			p.Objective = WorstOnly
			s, err = Solve(p)
			require.NoError(t, err)
			require.NoError(t, Verify(p, s))
			require.Equal(t, lockstep.RTT(c.worst), s.Worst)
		})
	}
}

func TestOneColumnSetsTheWorstOfSeattle(t *testing.T) {
	p := crossSeats(realMatrix(t, "seattle99_t1.csv", larger))
	s, err := Solve(p)
	require.NoError(t, err)
	h := s.Certificate.Hall
	require.Len(t, h.S, 49)
	require.Len(t, h.W, 48)
	require.NotContains(t, h.W, slices.Index(p.Rollups[1].Sequencers, "s91"))
}

func TestLeavingOutTheBottleneckBuysLatency(t *testing.T) {
	m := realMatrix(t, "aws_p50_33.csv", smaller)
	require.Equal(t, "af-south-1", m.Rows[0])
	m.Rows, m.RTT = m.Rows[1:], m.RTT[len(m.Cols):]
	p := crossSeats(m)
	s, err := Solve(p)
	require.NoError(t, err)
	require.Equal(t, lockstep.RTT(115_310), s.Worst)
	require.InDelta(t, 57_011.3125, s.Mean(), 0)
	names, err := p.Rollups[0].names(s.Certificate.Hall.S)
	require.NoError(t, err)
	require.Equal(t, []string{"sa-east-1"}, names)
}
