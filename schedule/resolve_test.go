package schedule

import (
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep"
)

// fewestChanges tries every multiset of pairs at the given worst round trip and
// returns the fewest epochs that differ from the old ones and, among those, the
// least sum.
func fewestChanges(p Problem, old [][]int, worst lockstep.RTT) (changes int, sum int64) {
	a, b := p.Rollups[0].Seats, p.Rollups[1].Seats
	m := p.Matrices[0]
	had, y := make([][]int, len(a)), make([][]int, len(a))
	for i := range y {
		had[i], y[i] = make([]int, len(b)), make([]int, len(b))
	}
	for _, x := range old {
		had[x[0]][x[1]]++
	}
	changes, sum = math.MaxInt, math.MaxInt64
	var visit func(k, left int)
	visit = func(k, left int) {
		if k == len(a)*len(b) {
			if left > 0 || !meets(y, a, b) {
				return
			}
			fresh, total := 0, int64(0)
			for i := range y {
				for j, n := range y[i] {
					fresh += max(0, n-had[i][j])
					total += int64(n) * int64(m.At(i, j))
				}
			}
			if fresh < changes || fresh == changes && total < sum {
				changes, sum = fresh, total
			}
			return
		}
		i, j := k/len(b), k%len(b)
		l := m.At(i, j)
		for n := 0; n <= left && (n == 0 || l.Measured() && l <= worst); n++ {
			y[i][j] = n
			visit(k+1, left-n)
		}
		y[i][j] = 0
	}
	visit(0, p.Epochs)
	return changes, sum
}

func TestResolveChangesTheFewestEpochs(t *testing.T) {
	adapted := 0
	rapid.Check(t, func(t *rapid.T) {
		p := tiny(t)
		before, err := Solve(p)
		if err != nil {
			return
		}
		q := p
		if rapid.Bool().Draw(t, "drop") {
			k := rapid.IntRange(0, 1).Draw(t, "rollup")
			q, err = p.Without(k, rapid.IntRange(0, len(p.Rollups[k].Seats)-1).Draw(t, "gone"))
			if err != nil {
				return
			}
		}
		if rapid.Bool().Draw(t, "slower") {
			q.Matrices = []lockstep.Matrix{q.Matrices[0]}
			q.Matrices[0].RTT = slices.Clone(q.Matrices[0].RTT)
			q.Matrices[0].RTT[rapid.IntRange(0, len(q.Matrices[0].RTT)-1).Draw(t, "pair")] = lockstep.RTT(rapid.IntRange(-1, 5).Draw(t, "to"))
		}
		s, changed, err := Resolve(q, before.Turns)
		q.Objective = WorstOnly
		best, bestErr := Solve(q)
		if bestErr != nil {
			var why *Infeasible
			require.True(t, errors.As(err, &why), "%v", err)
			return
		}
		require.NoError(t, err)
		require.Equal(t, best.LowerBound, s.Worst)
		fewest, sum := fewestChanges(q, before.Turns, s.Worst)
		require.Equal(t, fewest, changed)
		require.Equal(t, sum, s.Sum)
		differ := 0
		for k, leaders := range s.Turns {
			differ += count(!slices.Equal(leaders, before.Turns[k]))
		}
		require.Equal(t, changed, differ)
		require.NoError(t, (&manyChecker{p: q, s: s, rtt: read(t, q)}).pairs())
		require.NoError(t, (&manyChecker{p: q, s: s}).turns())
		c, err := newChecker(q, s)
		require.NoError(t, err)
		require.NoError(t, c.bound())
		adapted++
	})
	require.Positive(t, adapted)
}

func read(t require.TestingT, p Problem) [][][][]lockstep.RTT {
	c := manyChecker{p: p}
	require.NoError(t, c.read())
	return c.rtt
}

func TestSeatsOfWhoDropsOutAreSpreadByLargestRemainder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		weights := rapid.SliceOfN(rapid.IntRange(0, 50), 1, 8).Draw(t, "weights")
		total := rapid.IntRange(0, 100).Draw(t, "total")
		sum := 0
		for _, w := range weights {
			sum += w
		}
		shares, ok := apportion(total, weights)
		if !ok {
			require.Zero(t, sum)
			require.Positive(t, total)
			return
		}
		if sum == 0 {
			return
		}
		// No share is a whole epoch from its exact value, and a larger remainder
		// never rounds down beside a smaller one that rounds up.
		left := total
		for i, s := range shares {
			left -= s
			require.InDelta(t, 0, total*weights[i]-s*sum, float64(sum-1))
			for j := range shares[:i] {
				upI, upJ := s*sum > total*weights[i], shares[j]*sum > total*weights[j]
				require.False(t, upI && !upJ && total*weights[i]%sum < total*weights[j]%sum)
				require.False(t, upJ && !upI && total*weights[j]%sum < total*weights[i]%sum)
			}
		}
		require.Zero(t, left)
	})
}

func TestDroppingOutChangesFewEpochsOnRealLatencies(t *testing.T) {
	names, rtt := hosts(t, "aws_p50_33.csv")
	epochs, dropped, changed, scratch := 1000, 0, 0, 0
	for run := range 10 {
		r := rand.New(rand.NewPCG(uint64(run), 11))
		p := halves(names, rtt, r.Perm(len(names)), 15, epochs)
		before, err := Solve(p)
		require.NoError(t, err)
		q, err := p.Without(0, r.IntN(15))
		require.NoError(t, err)
		s, n, err := Resolve(q, before.Turns)
		require.NoError(t, err)
		fresh, err := Solve(q)
		require.NoError(t, err)
		require.Equal(t, fresh.Worst, s.Worst)
		require.Zero(t, clashes(s.Turns), "somebody leads twice in a row")
		changed += n
		dropped += epochs / 15
		for _, x := range fresh.Pairs {
			had := 0
			for _, y := range before.Turns {
				had += count(slices.Equal(x.Leaders, y))
			}
			scratch += max(0, x.Count-had)
		}
	}
	t.Logf("%d seats dropped, %d epochs changed, %d by solving anew", dropped, changed, scratch)
	require.Less(t, changed*3, scratch*2)
}

// halves splits hosts into two rollups with equal seats.
func halves(names []string, rtt [][]lockstep.RTT, at []int, first, epochs int) Problem {
	p := Problem{Epochs: epochs, Seed: lockstep.Seed{1}}
	var m lockstep.Matrix
	for k, side := range [][]int{at[:first], at[first:]} {
		r := Rollup{Name: string(rune('a' + k))}
		for _, i := range side {
			r.Sequencers = append(r.Sequencers, names[i])
		}
		for _, n := range EqualSeats(p.Seed, epochs, len(side)) {
			r.Seats = append(r.Seats, Exactly(n))
		}
		p.Rollups = append(p.Rollups, r)
	}
	m.Rows, m.Cols = p.Rollups[0].Sequencers, p.Rollups[1].Sequencers
	for _, i := range at[:first] {
		for _, j := range at[first:] {
			m.RTT = append(m.RTT, rtt[i][j])
		}
	}
	p.Matrices = []lockstep.Matrix{m}
	return p
}
