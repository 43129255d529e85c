package schedule

import (
	"math"
	"slices"

	"github.com/lockstep-rollups/lockstep"
)

// cut is a set of nodes with too few partners below a threshold: the rows, as a
// bitset's worth of flags, have all their partners among the columns.
type cut struct{ rows, cols []bool }

// bottleneck returns the smallest threshold at which the instance is feasible
// and a cut that proves it: below the threshold, the cut's rows must lead more
// epochs than its columns may. If no threshold will do, ok is false and the cut
// proves that.
//
// It starts from the bound that single nodes set. While that is too low, the
// failed flow names a cut, and the cut names the least threshold that could mend
// it: every step rises to a round trip of the matrix, so the steps end.
func bottleneck(in *instance) (worst lockstep.RTT, proof cut, ok bool) {
	least := quotaBound(in)
	if least > lockstep.MaxRTT {
		return 0, singleCut(in, least), false
	}
	f := newFlow(in)
	for worst = least; !f.augment(worst); {
		c := f.cutFrom(f.open())
		next := mends(in, c)
		if next > lockstep.MaxRTT {
			return 0, c, false
		}
		worst = next
	}
	if worst == 0 {
		// Nothing is negative: all rows, without any partner below.
		everybody := cut{make([]bool, in.n), make([]bool, in.m)}
		for i := range everybody.rows {
			everybody.rows[i] = true
		}
		return 0, everybody, true
	}
	if worst == least {
		return worst, singleCut(in, worst), true
	}
	below := newFlow(in)
	below.augment(worst - 1)
	return worst, below.smallestCut(), true
}

// never is a threshold above every measurement.
const never = lockstep.RTT(math.MaxInt32)

// quotaBound returns the smallest threshold at which every node alone has
// partners enough, or never. Rows come in random order, and only a row that
// misses the bound so far is searched: expected O(log n) of n.
func quotaBound(in *instance) lockstep.RTT {
	bound := lockstep.RTT(0)
	for _, i := range shuffled(in.n) {
		row := in.row(i)
		if offered(row, in.b, bound) < in.a[i] {
			bound = needed(row, in.b, in.a[i])
		}
	}
	offers := make([]int64, in.m)
	for i := range in.n {
		offer(offers, in.row(i), in.a[i], bound)
	}
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
	return bound
}

// offered returns the epochs of all partners within the limit.
func offered(row []lockstep.RTT, epochs []int64, limit lockstep.RTT) int64 {
	sum, above := int64(0), int64(limit)+1
	epochs = epochs[:len(row)]
	for j, l := range row {
		sum += epochs[j] & ((int64(uint32(l)) - above) >> 63) //nolint:gosec // forbidden is largest
	}
	return sum
}

// offer adds epochs to every column within the limit of the row.
func offer(sums []int64, row []lockstep.RTT, epochs int64, limit lockstep.RTT) {
	above := int64(limit) + 1
	sums = sums[:len(row)]
	for j, l := range row {
		sums[j] += epochs & ((int64(uint32(l)) - above) >> 63) //nolint:gosec // forbidden is largest
	}
}

// needed returns the smallest limit at which the partners offer want epochs, or
// never.
func needed(row []lockstep.RTT, epochs []int64, want int64) lockstep.RTT {
	order := make([]int, 0, len(row))
	for j, l := range row {
		if l.Measured() {
			order = append(order, j)
		}
	}
	slices.SortFunc(order, func(x, y int) int { return int(row[x] - row[y]) })
	for _, j := range order {
		if want -= epochs[j]; want <= 0 {
			return row[j]
		}
	}
	return never
}

// mends returns the smallest threshold at which the cut's rows reach enough
// further columns, or never.
func mends(in *instance, c cut) lockstep.RTT {
	nearest := make([]uint32, in.m)
	for j := range nearest {
		nearest[j] = math.MaxUint32
	}
	missing := int64(0)
	for i, inside := range c.rows {
		if !inside {
			continue
		}
		missing += in.a[i]
		for j, l := range in.row(i) {
			nearest[j] = min(nearest[j], uint32(l)) //nolint:gosec // forbidden is largest
		}
	}
	outside := make([]lockstep.RTT, in.m)
	for j, l := range nearest {
		outside[j] = lockstep.RTT(l) //nolint:gosec // forbidden again
		if c.cols[j] {
			missing -= in.b[j]
			outside[j] = lockstep.Unmeasured
		}
	}
	return needed(outside, in.b, missing)
}

// singleCut returns the smallest cut that a single node makes below the
// threshold, rows before columns; the one of a column c consists of all rows
// that are not partners of c and all columns but c. Some node makes one if the
// threshold is that of quotaBound.
func singleCut(in *instance, threshold lockstep.RTT) cut {
	limit := min(threshold, lockstep.MaxRTT+1) - 1
	best, size := cut{}, math.MaxInt
	offers, partners := make([]int64, in.m), make([]int64, in.m)
	for i := range in.n {
		row := in.row(i)
		offer(offers, row, in.a[i], limit)
		offer(partners, row, 1, limit)
		if offered(row, in.b, limit) >= in.a[i] {
			continue
		}
		c := cut{make([]bool, in.n), make([]bool, in.m)}
		c.rows[i] = true
		outside := in.m
		for j, l := range row {
			c.cols[j] = l.Measured() && l <= limit
			outside -= count(c.cols[j])
		}
		if outside < size {
			best, size = c, outside
		}
	}
	at := -1
	for j := range in.m {
		if offers[j] < in.b[j] && in.n-int(partners[j]) < size {
			at, size = j, in.n-int(partners[j])
		}
	}
	if at < 0 {
		return best
	}
	best = cut{make([]bool, in.n), make([]bool, in.m)}
	for j := range in.m {
		best.cols[j] = j != at
	}
	for i := range in.n {
		l := in.rtt[i*in.m+at]
		best.rows[i] = !l.Measured() || l > limit
	}
	return best
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
// rows and columns except those that could lead more there.
func (f *flow) cutBehind(column int) cut {
	c := cut{make([]bool, f.in.n), make([]bool, f.in.m)}
	for i := range c.rows {
		c.rows[i] = true
	}
	for j := range c.cols {
		c.cols[j] = true
	}
	uses := make([][]int, f.in.n)
	for j, shares := range f.into {
		for _, s := range shares {
			uses[s.row] = append(uses[s.row], j)
		}
	}
	c.cols[column] = false
	for queue := []int{column}; len(queue) > 0; queue = queue[1:] {
		j := queue[0]
		for i := range c.rows {
			if !c.rows[i] || f.partners(i)[j/64]>>(j%64)&1 == 0 {
				continue
			}
			c.rows[i] = false
			for _, other := range uses[i] {
				if c.cols[other] {
					c.cols[other] = false
					queue = append(queue, other)
				}
			}
		}
	}
	return c
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
	tries := 0
	for j, room := range f.room {
		if room > 0 && tries < cutTries {
			consider(f.cutBehind(j))
			tries++
		}
	}
	return best
}
