package schedule

import (
	"math"
	"slices"

	"github.com/lockstep-rollups/lockstep"
)

// cut is a set of nodes with too few partners below a threshold: the rows, as a
// bitset's worth of flags, have all their partners among the columns.
type cut struct{ rows, cols []bool }

// bottleneck returns the smallest threshold at which the instance is feasible,
// the near pairs at least up to it, and a cut that proves it: below the
// threshold, the cut's rows must lead more epochs than its columns may. If no
// threshold will do, ok is false and the cut proves that.
//
// It starts from the bound that single nodes set. While that is too low, the
// failed flow names a cut, and the cut names the least threshold that could mend
// it: every step rises to a round trip of the matrix, so the steps end.
func bottleneck(in *instance) (worst lockstep.RTT, g *near, proof cut, ok bool) {
	least, g := quotaBound(in)
	if least == never {
		return 0, g, singleCut(in, g, never), false
	}
	f := newFlow(in, g)
	failed := f
	for worst = least; !f.augment(worst); {
		c := f.cutFrom(f.open())
		next := mends(in, g, c)
		if next == never {
			return 0, g, c, false
		}
		worst, failed = next, f.clone()
	}
	switch worst {
	case 0:
		// Nothing is negative: all rows, without any partner below.
		return 0, g, cut{slices.Repeat([]bool{true}, in.n), make([]bool, in.m)}, true
	case least:
		return worst, g, singleCut(in, g, worst), true
	default:
		failed.augment(worst - 1)
		return worst, g, failed.smallestCut(), true
	}
}

// never is a threshold above every measurement.
const never = lockstep.RTT(math.MaxInt32)

// quotaBound returns the smallest threshold at which every node alone has
// partners enough, or never, and the near pairs up to it. Rows come in random
// order, and only a row that misses the bound so far is searched: expected
// O(log n) of n.
func quotaBound(in *instance) (lockstep.RTT, *near) {
	bound := lockstep.RTT(0)
	for _, i := range shuffled(in.n) {
		row := in.row(i)
		if offered(row, in.b, bound) < in.a[i] {
			bound = needed(row, in.b, in.a[i])
		}
	}
	g := &near{limit: lockstep.Unmeasured}
	g.reach(in, bound)
	offers := g.offers(in, bound)
	column := make([]lockstep.RTT, in.n)
	for _, j := range shuffled(in.m) {
		if offers[j] >= in.b[j] {
			continue
		}
		for i := range column {
			column[i] = in.rtt[i*in.m+j]
		}
		if offered(column, in.a, bound) < in.b[j] {
			bound = needed(column, in.a, in.b[j])
		}
	}
	g.reach(in, bound)
	return bound, g
}

// offered returns the epochs of all partners within the limit.
func offered(row []lockstep.RTT, epochs []int64, limit lockstep.RTT) int64 {
	sum, above := int64(0), int64(limit)+1
	epochs = epochs[:len(row)]
	for j, l := range row {
		sum += epochs[j] & ((int64(uint32(l)) - above) >> 63)
	}
	return sum
}

// needed returns the smallest limit at which the partners offer want epochs, or
// never.
func needed(row []lockstep.RTT, epochs []int64, want int64) lockstep.RTT {
	order := make([]uint64, 0, len(row)) // by round trip, then index
	for j, l := range row {
		if l.Measured() {
			order = append(order, uint64(l)<<16|uint64(j))
		}
	}
	slices.Sort(order)
	for _, x := range order {
		if want -= epochs[x&0xffff]; want <= 0 {
			return lockstep.RTT(x >> 16)
		}
	}
	return never
}

// mends returns the smallest threshold at which the cut's rows reach enough
// further columns, or never.
func mends(in *instance, g *near, c cut) lockstep.RTT {
	missing := int64(0)
	for i, inside := range c.rows {
		missing += in.a[i] * int64(count(inside))
	}
	for j, inside := range c.cols {
		missing -= in.b[j] * int64(count(inside))
	}
	nearest := make([]lockstep.RTT, in.m)
	for {
		for j := range nearest {
			nearest[j] = never
		}
		for i, inside := range c.rows {
			if !inside {
				continue
			}
			for k := g.start[i]; k < g.start[i+1]; k++ {
				j := g.col[k]
				nearest[j] = min(nearest[j], lockstep.RTT(g.cost[k]))
			}
		}
		for j, l := range nearest {
			if c.cols[j] || l == never {
				nearest[j] = lockstep.Unmeasured
			}
		}
		if t := needed(nearest, in.b, missing); t < never || g.limit >= lockstep.MaxRTT {
			return t
		}
		g.reach(in, g.limit+1)
	}
}

// singleCut returns the smallest cut that a single node makes below the
// threshold, rows before columns; the one of a column c consists of all rows
// that are not partners of c and all columns but c. Some node makes one if the
// threshold is that of quotaBound.
func singleCut(in *instance, g *near, threshold lockstep.RTT) cut {
	offersA, partnersA := make([]int64, in.n), make([]int, in.n)
	offersB, partnersB := make([]int64, in.m), make([]int, in.m)
	for i := range in.n {
		for k := g.start[i]; k < g.start[i+1]; k++ {
			if j := g.col[k]; g.cost[k] < int32(threshold) {
				offersA[i] += in.b[j]
				partnersA[i]++
				offersB[j] += in.a[i]
				partnersB[j]++
			}
		}
	}
	row, column, size := -1, -1, math.MaxInt
	for i := range in.n {
		if offersA[i] < in.a[i] && in.m-partnersA[i] < size {
			row, size = i, in.m-partnersA[i]
		}
	}
	for j := range in.m {
		if offersB[j] < in.b[j] && in.n-partnersB[j] < size {
			column, size = j, in.n-partnersB[j]
		}
	}
	c := cut{make([]bool, in.n), make([]bool, in.m)}
	below := func(i, j int) bool { l := in.row(i)[j]; return l.Measured() && l < threshold }
	if column < 0 {
		c.rows[row] = true
		for j := range c.cols {
			c.cols[j] = below(row, j)
		}
		return c
	}
	for j := range c.cols {
		c.cols[j] = j != column
	}
	for i := range c.rows {
		c.rows[i] = !below(i, column)
	}
	return c
}

// open returns the rows with epochs left.
func (f *flow) open() []int {
	var rows []int
	for i, left := range f.left {
		if left > 0 {
			rows = append(rows, i)
		}
	}
	return rows
}

// cutFrom returns the cut of a failed flow that starts from rows with epochs
// left.
func (f *flow) cutFrom(from []int) cut {
	c := cut{make([]bool, f.in.n), make([]bool, f.in.m)}
	rows, cols := f.reachable(from)
	for _, i := range rows {
		c.rows[i] = true
	}
	for j := range c.cols {
		c.cols[j] = cols[j/64]>>(j%64)&1 == 1
	}
	return c
}

// cutBehind returns the cut of a failed flow around a column with room: all
// rows and columns except those that could lead more there. uses lists the
// columns of every row.
func (f *flow) cutBehind(column int, uses [][]int) cut {
	c := cut{slices.Repeat([]bool{true}, f.in.n), slices.Repeat([]bool{true}, f.in.m)}
	c.cols[column] = false
	front, next := make([]uint64, f.words), make([]uint64, f.words)
	front[column/64] |= 1 << (column % 64)
	for grown := true; grown; front, next = next, front {
		grown = false
		clear(next)
		for i := range c.rows {
			if !c.rows[i] || !meet(f.partners(i), front) {
				continue
			}
			c.rows[i] = false
			for _, j := range uses[i] {
				if c.cols[j] {
					c.cols[j], grown = false, true
					next[j/64] |= 1 << (j % 64)
				}
			}
		}
	}
	return c
}

// meet reports whether two sets have a member in common.
func meet(x, y []uint64) bool {
	for w, word := range x {
		if word&y[w] != 0 {
			return true
		}
	}
	return false
}

// cutTries bounds the nodes per side from which smallestCut starts.
const cutTries = 32

// smallestCut returns, for a failed flow, the cut with the fewest pairs to check
// among those that start from single rows with epochs left or lie around single
// columns with room; the first of equals.
func (f *flow) smallestCut() cut {
	var best cut
	size := math.MaxInt
	consider := func(c cut) {
		rows, cols := 0, 0
		for _, in := range c.rows {
			rows += count(in)
		}
		for _, in := range c.cols {
			cols += count(!in)
		}
		if rows*cols < size {
			best, size = c, rows*cols
		}
	}
	open := f.open()
	for _, i := range open[:min(len(open), cutTries)] {
		consider(f.cutFrom([]int{i}))
	}
	uses := make([][]int, f.in.n)
	for j, shares := range f.into {
		for _, x := range shares {
			uses[x.row] = append(uses[x.row], j)
		}
	}
	tries := 0
	for j, room := range f.room {
		if room > 0 && tries < cutTries {
			consider(f.cutBehind(j, uses))
			tries++
		}
	}
	return best
}
