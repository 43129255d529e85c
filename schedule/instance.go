package schedule

import "github.com/lockstep-rollups/lockstep"

// instance is a balanced transportation problem: node i of the rows must lead
// exactly a[i] > 0 epochs, node j of the columns exactly b[j] > 0, and rtt, row by
// row, holds the round trip of every pair, negative where it is forbidden. It
// says the same as a problem of two rollups, but a sequencer with a range of
// seats is two nodes (see newInstance) and one without seats is none.
type instance struct {
	n, m int
	a, b []int64
	rtt  []lockstep.RTT
	// rows[i] and cols[j] are the sequencers behind the nodes, or idle.
	rows, cols []int
	// optionalA and optionalB mark the nodes of seats that need not be taken; nil
	// if all seats are exact.
	optionalA, optionalB []bool
}

// idle marks the extra node that takes up optional seats nobody uses.
const idle = -1

func (in *instance) row(i int) []lockstep.RTT { return in.rtt[i*in.m : (i+1)*in.m] }

// newInstance makes the seats exact. A sequencer with Min < Max becomes a node
// for the seats it must take and a node for those it may take. The latter may
// also meet, at no cost, an idle node of the other side that takes up what the
// round does not need; the two idle nodes never meet, so exactly epochs pairs of
// real nodes remain.
func newInstance(t *table, a, b []Range, epochs int) *instance {
	in := &instance{}
	in.rows, in.a, in.optionalA = nodes(a, b, epochs)
	in.cols, in.b, in.optionalB = nodes(b, a, epochs)
	in.n, in.m = len(in.rows), len(in.cols)
	if in.n == t.n && in.m == t.m && in.optionalA == nil {
		in.rtt = t.rtt
		return in
	}
	in.rtt = make([]lockstep.RTT, in.n*in.m)
	for i, x := range in.rows {
		row := in.row(i)
		for j, y := range in.cols {
			switch {
			case x != idle && y != idle:
				row[j] = t.rtt[x*t.m+y]
			case x != idle && in.optionalA[i], y != idle && in.optionalB[j]:
				row[j] = 0
			default:
				row[j] = lockstep.Unmeasured
			}
		}
	}
	return in
}

// nodes splits one side into nodes. The idle node of this side takes up the
// optional seats of the other one. optional is nil if all seats of both sides
// are exact.
func nodes(own, other []Range, epochs int) (who []int, amount []int64, optional []bool) {
	add := func(x, n int, may bool) {
		if n > 0 {
			who, amount, optional = append(who, x), append(amount, int64(n)), append(optional, may)
		}
	}
	exact := true
	for x, s := range own {
		add(x, s.Min, false)
		add(x, s.Max-s.Min, true)
		exact = exact && s.Min == s.Max
	}
	spare := -epochs
	for _, s := range other {
		spare += s.Max
		exact = exact && s.Min == s.Max
	}
	add(idle, spare, false)
	if exact {
		optional = nil
	}
	return who, amount, optional
}

// random is a splitmix64 generator (Steele, Lea, Flood 2014). Solvers draw from
// it where an order must not follow the input's; no result depends on it.
type random uint64

func (r *random) below(n int) int {
	*r += 0x9e3779b97f4a7c15
	z := uint64(*r)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return int((z ^ z>>31) % uint64(n))
}

// shuffled returns 0…n−1 in a fixed pseudo-random order.
func shuffled(n int) []int {
	var r random
	out := make([]int, n)
	for k := range out {
		at := r.below(k + 1)
		out[k] = out[at]
		out[at] = k
	}
	return out
}
