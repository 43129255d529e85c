package schedule

import (
	"cmp"
	"errors"
	"maps"
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

// weightedMutations change one thing each and report whether they found something
// to change. None may leave a schedule that Verify accepts.
var weightedMutations = map[string]func(t *rapid.T, p Problem, s *Schedule) bool{
	"worst": func(_ *rapid.T, _ Problem, s *Schedule) bool { s.Worst--; return true },
	"sum":   func(_ *rapid.T, _ Problem, s *Schedule) bool { s.Sum++; return true },
	"worst and bound": func(_ *rapid.T, _ Problem, s *Schedule) bool {
		s.Worst, s.LowerBound = s.Worst+1, s.LowerBound+1
		return true
	},
	"bound":    func(_ *rapid.T, _ Problem, s *Schedule) bool { s.LowerBound += 1000; return true },
	"optimal":  func(_ *rapid.T, _ Problem, s *Schedule) bool { s.Optimal = false; return true },
	"no proof": func(_ *rapid.T, _ Problem, s *Schedule) bool { s.Certificate.Weighted = nil; return true },
	"a turn less": func(_ *rapid.T, _ Problem, s *Schedule) bool {
		s.Turns = s.Turns[:len(s.Turns)-1]
		return true
	},
	"swapped turns": func(t *rapid.T, _ Problem, s *Schedule) bool {
		x, y := anyOf(t, s.Turns), anyOf(t, s.Turns)
		s.Turns[x], s.Turns[y] = s.Turns[y], s.Turns[x]
		return !slices.Equal(s.Turns[x], s.Turns[y])
	},
	"salt": func(t *rapid.T, _ Problem, s *Schedule) bool {
		s.Salt += uint8(rapid.IntRange(1, 255).Draw(t, "by"))
		return true
	},
	"set on a": func(_ *rapid.T, _ Problem, s *Schedule) bool { s.Certificate.Hall.S = []int{0}; return true },
	"set on b": func(_ *rapid.T, _ Problem, s *Schedule) bool { s.Certificate.Hall.W = []int{77}; return true },
	"rollups of the set": func(_ *rapid.T, _ Problem, s *Schedule) bool {
		s.Certificate.Hall.A, s.Certificate.Hall.B = -5, 99
		return true
	},
	"hub": func(_ *rapid.T, _ Problem, s *Schedule) bool { s.Certificate.Hall.Hub = &Hub{0, 0}; return true },
	"prices of the sum": func(_ *rapid.T, _ Problem, s *Schedule) bool {
		s.Certificate.Prices = s.Certificate.Weighted.Prices
		return true
	},
	"absurd prices": func(_ *rapid.T, _ Problem, s *Schedule) bool {
		w := *s.Certificate.Weighted
		w.Prices = slices.Clone(w.Prices)
		w.Prices[0] = slices.Repeat([]int64{1}, len(w.Prices[0]))
		w.Prices[1] = slices.Repeat([]int64{1 << 20}, len(w.Prices[1]))
		s.Certificate.Weighted = &w
		s.Worst, s.LowerBound = s.Worst+1, s.LowerBound+1
		return true
	},
}

func TestVerifyRefusesMutatedWeightedSchedules(t *testing.T) {
	names := slices.Sorted(maps.Keys(weightedMutations))
	refused := map[string]int{}
	rapid.Check(t, func(t *rapid.T) {
		p := tinyWeighted(t, 3)
		s, err := Solve(p)
		if err != nil || !s.Optimal {
			return
		}
		for _, name := range names {
			changed := clone(s)
			if weightedMutations[name](t, p, &changed) {
				require.Error(t, Verify(p, changed), name)
				refused[name]++
			}
		}
		require.NoError(t, Verify(p, s))
	})
	t.Log(refused)
	for _, name := range names {
		require.NotZero(t, refused[name], name)
	}
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
