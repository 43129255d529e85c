package schedule

import (
	"slices"

	"github.com/lockstep-rollups/lockstep"
)

// arcs are pairs of nodes with what an epoch costs, row by row: those of row i
// stand at start[i] … start[i+1]−1 by ascending column.
type arcs[C int32 | int64] struct {
	start []int32
	col   []uint16
	cost  []C
}

// near are the pairs of an instance up to a limit, which reach raises. A
// schedule of short round trips concerns few pairs, so most of the matrix is
// read only once or twice.
type near struct {
	arcs[int32]
	limit lockstep.RTT
}

// reach makes g hold all pairs up to the limit. When it has to read the matrix
// it goes beyond by half, so that it has to do so only a few times.
func (g *near) reach(in *instance, limit lockstep.RTT) {
	if limit <= g.limit || g.limit >= lockstep.MaxRTT {
		return
	}
	g.limit = lockstep.RTT(min(int64(limit)+int64(limit)/2, int64(lockstep.MaxRTT)))
	g.start = append(g.start[:0], 0)
	at, above := 0, int64(g.limit)+1
	for i := range in.n {
		g.col = slices.Grow(g.col[:at], in.m)[:at+in.m]
		g.cost = slices.Grow(g.cost[:at], in.m)[:at+in.m]
		for j, l := range in.row(i) {
			// Written always, kept only within the limit: no branch to mispredict.
			// Forbidden is the largest unsigned value.
			g.col[at], g.cost[at] = uint16(j), int32(l)
			at += int(uint64(int64(uint32(l))-above) >> 63)
		}
		g.start = append(g.start, int32(at))
	}
	g.col, g.cost = g.col[:at], g.cost[:at]
}

// offers returns what the rows within the limit offer to every column.
func (g *near) offers(in *instance, limit lockstep.RTT) []int64 {
	sums := make([]int64, in.m)
	for i, epochs := range in.a {
		for k := g.start[i]; k < g.start[i+1]; k++ {
			if g.cost[k] <= int32(limit) {
				sums[g.col[k]] += epochs
			}
		}
	}
	return sums
}

// within returns the pairs up to the limit, which g holds; if free, an epoch
// costs nothing on any of them.
func (g *near) within(limit lockstep.RTT, free bool) arcs[int32] {
	out := arcs[int32]{start: make([]int32, 1, len(g.start))}
	for i := range len(g.start) - 1 {
		for k := g.start[i]; k < g.start[i+1]; k++ {
			if g.cost[k] <= int32(limit) {
				out.col, out.cost = append(out.col, g.col[k]), append(out.cost, g.cost[k])
			}
		}
		out.start = append(out.start, int32(len(out.col)))
	}
	if free {
		clear(out.cost)
	}
	return out
}
