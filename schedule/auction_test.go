package schedule

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep"
)

// total returns what the tree's epochs cost and how many have no place.
func total(s *simplex) (cost, homeless int64) {
	for x := range s.node {
		v := s.node[x]
		switch count := (v.amount + s.scale/2) / s.scale; {
		case v.parent == none:
		case s.atHub(x):
			homeless += count
		default:
			cost += v.cost * count
		}
	}
	return cost, homeless
}

// An auction may end early, so that any part of its rows is without a place; the
// simplex reaches the same cost from all such starts.
func TestEveryStartReachesTheLeastCost(t *testing.T) {
	early := 0
	rapid.Check(t, func(t *rapid.T) {
		r := random(rapid.Uint64().Draw(t, "instance"))
		n, m := 1+r.below(30), 1+r.below(30)
		in := &instance{n: n, m: m, a: make([]int64, n), b: make([]int64, m)}
		for k := range max(n, m) + n*m/2 {
			i, j := k, k
			if k >= n {
				i = min(r.below(n), r.below(n)) // some rows get many
			}
			if k >= m {
				j = r.below(m)
			}
			in.a[i]++
			in.b[j]++
		}
		levels := []int{1, 5, 1_000_000}[r.below(3)]
		for range n * m {
			in.rtt = append(in.rtt, lockstep.RTT(r.below(levels)))
		}
		worst, pairs, _, ok := bottleneck(in)
		require.True(t, ok)
		g := pairs.within(worst, false)
		want, _ := total(cheapest(in, g))

		s := newSimplex(in)
		s.beginAt(newAuction(in, g, int64(worst), rapid.IntRange(1, 4*(n+m)).Draw(t, "bids")), huge(in, g))
		if _, homeless := total(s); homeless > 0 {
			early++
		}
		minimise(s, g)
		cost, homeless := total(s)
		require.Zero(t, homeless)
		require.Equal(t, want, cost)
	})
	t.Logf("%d auctions ended early", early)
}
