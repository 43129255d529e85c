package schedule

import (
	"cmp"
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep"
)

// everyWeighted tries every multiset of pairs with the closest for the heaviest
// epochs and returns the least worst weighted round trip and, among those, the
// least sum.
func everyWeighted(p Problem) (worst, sum int64) {
	a, b := p.Rollups[0].Seats, p.Rollups[1].Seats
	m := p.Matrices[0]
	weights := slices.Clone(p.Weights)
	slices.SortFunc(weights, func(x, y uint32) int { return cmp.Compare(y, x) })
	worst, sum = math.MaxInt64, math.MaxInt64
	y := make([][]int, len(a))
	for i := range y {
		y[i] = make([]int, len(b))
	}
	var visit func(k int, rtts []lockstep.RTT)
	visit = func(k int, rtts []lockstep.RTT) {
		if k == len(a)*len(b) {
			if len(rtts) < p.Epochs || !meets(y, a, b) {
				return
			}
			rtts = slices.Clone(rtts)
			slices.Sort(rtts)
			top, total := int64(0), int64(0)
			for t, l := range rtts {
				top = max(top, int64(l)*int64(weights[t]))
				total += int64(l) * int64(weights[t])
			}
			if top < worst || top == worst && total < sum {
				worst, sum = top, total
			}
			return
		}
		i, j := k/len(b), k%len(b)
		for n := 0; n <= p.Epochs-len(rtts) && (n == 0 || m.At(i, j).Measured()); n++ {
			y[i][j] = n
			visit(k+1, append(rtts[:len(rtts):len(rtts)], slices.Repeat([]lockstep.RTT{m.At(i, j)}, n)...))
		}
		y[i][j] = 0
	}
	visit(0, nil)
	return worst, sum
}

// tinyWeighted draws a problem of two rollups with weighted epochs.
func tinyWeighted(t *rapid.T, classes int) Problem {
	p := tiny(t)
	p.Objective = Objective(rapid.IntRange(0, 1).Draw(t, "worst only"))
	of := []uint32{1, 3, 2, 7}[:classes]
	for range p.Epochs {
		p.Weights = append(p.Weights, rapid.SampledFrom(of).Draw(t, "weight"))
	}
	return p
}

func TestTwoWeightsAreExact(t *testing.T) {
	sums, least := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		p := tinyWeighted(t, 2)
		worst, sum := everyWeighted(p)
		s, err := Solve(p)
		if worst == math.MaxInt64 {
			var why *Infeasible
			require.True(t, errors.As(err, &why), "%v", err)
			return
		}
		require.NoError(t, err)
		require.Equal(t, worst, int64(s.Worst))
		require.True(t, s.Optimal)
		require.NoError(t, Verify(p, s))
		if p.Objective == Lexicographic {
			require.GreaterOrEqual(t, s.Sum, sum)
			sums++
			least += count(s.Sum == sum)
		}
	})
	t.Logf("the sum is the least in %d of %d", least, sums)
	require.Greater(t, least*10, sums*9)
}

func TestManyWeightsStayBetweenTheProvenBoundAndTheTruth(t *testing.T) {
	met, proven, all := 0, 0, 0
	rapid.Check(t, func(t *rapid.T) {
		p := tinyWeighted(t, 4)
		worst, _ := everyWeighted(p)
		s, err := Solve(p)
		if worst == math.MaxInt64 {
			require.Error(t, err)
			return
		}
		require.NoError(t, err)
		require.LessOrEqual(t, int64(s.LowerBound), worst)
		require.GreaterOrEqual(t, int64(s.Worst), worst)
		c := manyChecker{p: p, s: s}
		require.NoError(t, c.read())
		require.NoError(t, c.turns())
		require.NoError(t, c.weights())
		require.NoError(t, c.weightedBound())
		comesBack(t, p, s)
		if s.Optimal {
			require.NoError(t, Verify(p, s))
		} else {
			require.Error(t, Verify(p, s))
		}
		all++
		met += count(int64(s.Worst) == worst)
		proven += count(s.Optimal)
	})
	t.Logf("of %d: %d optimal, %d proven", all, met, proven)
}

func TestVerifyRefusesMutatedWeightedSchedules(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := tinyWeighted(t, 3)
		s, err := Solve(p)
		if err != nil || !s.Optimal {
			return
		}
		switch rapid.IntRange(0, 6).Draw(t, "mutation") {
		case 0:
			s.Worst--
		case 1:
			s.Sum++
		case 2:
			s.Worst, s.LowerBound = s.Worst+1, s.LowerBound+1
		case 3:
			s.Certificate.Weighted = nil
		case 4:
			s.LowerBound += 1000
		case 5:
			s.Turns = s.Turns[:len(s.Turns)-1]
		case 6:
			w := *s.Certificate.Weighted
			w.Prices = slices.Clone(w.Prices)
			w.Prices[0] = slices.Repeat([]int64{1}, len(w.Prices[0]))
			w.Prices[1] = slices.Repeat([]int64{1 << 20}, len(w.Prices[1]))
			s.Certificate.Weighted = &w
			s.Worst, s.LowerBound = s.Worst+1, s.LowerBound+1
		}
		require.Error(t, Verify(p, s))
	})
}

func TestHeaviestEpochsLeadTheClosestPairs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := tinyWeighted(t, 4)
		s, err := Solve(p)
		if err != nil {
			return
		}
		q, err := newClique(p)
		require.NoError(t, err)
		for x, leaders := range s.Turns {
			for y, others := range s.Turns {
				if p.Weights[x] > p.Weights[y] {
					require.LessOrEqual(t, q.cost(leaders), q.cost(others))
				}
			}
		}
	})
}
