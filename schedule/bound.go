package schedule

import (
	"math/bits"
	"slices"

	"github.com/lockstep-rollups/lockstep"
)

// clique is the problem of several rollups as a k-partite graph: two sequencers
// are partners if their round trip is measured and within the limit, and every
// epoch is a clique of k sequencers.
type clique struct {
	p      Problem
	tables [][]*table // tables[a][b] for a < b
	priced int        // combinations that the search has priced
}

func newClique(p Problem) (*clique, error) {
	k := len(p.Rollups)
	q := &clique{p: p, tables: make([][]*table, k)}
	for a := range k {
		q.tables[a] = make([]*table, k)
		for b := a + 1; b < k; b++ {
			t, err := p.pairTable(a, b)
			if err != nil {
				return nil, err
			}
			q.tables[a][b] = t
		}
	}
	return q, nil
}

// between returns the round trip of sequencer i of rollup a and j of b ≠ a.
func (q *clique) between(a, i, b, j int) lockstep.RTT {
	if a > b {
		a, i, b, j = b, j, a, i
	}
	t := q.tables[a][b]
	return t.rtt[i*t.m+j]
}

// cost returns the largest round trip among leaders of all rollups, or never if
// a pair of them is forbidden.
func (q *clique) cost(leaders []int) lockstep.RTT {
	worst := lockstep.RTT(0)
	for a, i := range leaders {
		for b := a + 1; b < len(leaders); b++ {
			l := q.between(a, i, b, leaders[b])
			if !l.Measured() {
				return never
			}
			worst = max(worst, l)
		}
	}
	return worst
}

// pairBound returns the largest worst round trip that two rollups alone enforce,
// or a proof that two of them have no schedule.
func (q *clique) pairBound() (lockstep.RTT, Hall, *Infeasible) {
	bound, proof := lockstep.RTT(-1), Hall{}
	for a := range q.p.Rollups {
		for b := a + 1; b < len(q.p.Rollups); b++ {
			t, seatsB := q.tables[a][b], q.p.Rollups[b].Seats
			in := newInstance(t, q.p.Rollups[a].Seats, seatsB, q.p.Epochs)
			worst, _, c, ok := bottleneck(in)
			if !ok {
				h := hallOf(in, t, seatsB, c, lockstep.MaxRTT+1)
				return 0, h, q.p.infeasible(a, b, h)
			}
			if worst > bound {
				bound, proof = worst, hallOf(in, t, seatsB, c, worst)
				proof.A, proof.B = a, b
			}
		}
	}
	return bound, proof, nil
}

// raise returns the largest bound in (low, high] that refute proves, with the
// proof, or low and the given one. The bounds it tries are the round trips of the
// problem: nothing changes in between.
func (q *clique) raise(low lockstep.RTT, proof Hall, high lockstep.RTT) (lockstep.RTT, Hall) {
	values := q.values(low, high)
	// below a bound is refuted up to some value: find the last one.
	from, to := -1, len(values)-1
	for from < to {
		mid := (from + to + 1) / 2
		if h, refuted := q.refute(values[mid]); refuted {
			from, proof = mid, h
		} else {
			to = mid - 1
		}
	}
	if from < 0 {
		return low, proof
	}
	return values[from], proof
}

// values returns the distinct round trips in (low, high], ascending.
func (q *clique) values(low, high lockstep.RTT) []lockstep.RTT {
	var out []lockstep.RTT
	for a, row := range q.tables {
		for _, t := range row[a+1:] {
			for _, l := range t.rtt {
				if l > low && l <= high {
					out = append(out, l)
				}
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// refute looks for a proof that no schedule stays below the threshold: a Hall set
// of two rollups, or one among the partners of a single sequencer, in the graph
// that pruning leaves.
func (q *clique) refute(threshold lockstep.RTT) (Hall, bool) {
	n := q.prune(threshold)
	k := len(q.p.Rollups)
	for a := range k {
		for b := a + 1; b < k; b++ {
			if h, found := q.refutePair(n, a, b); found {
				return h, true
			}
		}
	}
	for hub := range k {
		for u, seats := range q.p.Rollups[hub].Seats {
			for a := 0; a < k && seats.Min > 0; a++ {
				for b := a + 1; b < k; b++ {
					if a == hub || b == hub {
						continue
					}
					if h, found := q.refuteHub(n, hub, u, a, b); found {
						return h, true
					}
				}
			}
		}
	}
	return Hall{}, false
}

// neighbours holds for every ordered pair of rollups (a, b) and every sequencer
// of a the bitset of its partners on b.
type neighbours [][][][]uint64

// prune returns the graph below the threshold without the pairs that lack a
// common partner on some other rollup, as often as that removes something: such
// a pair is in no clique. Who has no seats is nobody's partner.
func (q *clique) prune(threshold lockstep.RTT) neighbours {
	k := len(q.p.Rollups)
	n := make(neighbours, k)
	for a, r := range q.p.Rollups {
		n[a] = make([][][]uint64, k)
		for b, other := range q.p.Rollups {
			if a == b {
				continue
			}
			n[a][b] = make([][]uint64, len(r.Seats))
			for i := range r.Seats {
				set := make([]uint64, (len(other.Seats)+63)/64)
				for j := range other.Seats {
					l := q.between(a, i, b, j)
					if l.Measured() && l < threshold && r.Seats[i].Max > 0 && other.Seats[j].Max > 0 {
						set[j/64] |= 1 << (j % 64)
					}
				}
				n[a][b][i] = set
			}
		}
	}
	for changed := true; changed; {
		changed = false
		for a := range k {
			for b := a + 1; b < k; b++ {
				changed = n.prunePair(a, b) || changed
			}
		}
	}
	return n
}

func (n neighbours) prunePair(a, b int) bool {
	changed := false
	for i, set := range n[a][b] {
		for w, word := range set {
			for ; word != 0; word &= word - 1 {
				bit := bits.TrailingZeros64(word)
				j := w*64 + bit
				if !n.share(a, i, b, j) {
					set[w] &^= 1 << bit
					n[b][a][j][i/64] &^= 1 << (i % 64)
					changed = true
				}
			}
		}
	}
	return changed
}

// share reports whether i of a and j of b have a common partner on every other
// rollup.
func (n neighbours) share(a, i, b, j int) bool {
	for c := range n {
		if c == a || c == b {
			continue
		}
		common := uint64(0)
		for w, word := range n[a][c][i] {
			common |= word & n[b][c][j][w]
		}
		if common == 0 {
			return false
		}
	}
	return true
}

// table returns the partners between a and b as a table of round trips 0.
func (n neighbours) table(a, b int) *table {
	t := &table{n: len(n[a][b]), m: len(n[b][a])}
	t.rtt = slices.Repeat([]lockstep.RTT{lockstep.Unmeasured}, t.n*t.m)
	for i, set := range n[a][b] {
		for w, word := range set {
			for ; word != 0; word &= word - 1 {
				t.rtt[i*t.m+w*64+bits.TrailingZeros64(word)] = 0
			}
		}
	}
	return t
}

func (q *clique) refutePair(n neighbours, a, b int) (Hall, bool) {
	t, seatsB := n.table(a, b), q.p.Rollups[b].Seats
	in := newInstance(t, q.p.Rollups[a].Seats, seatsB, q.p.Epochs)
	f := newFlow(in, &near{limit: lockstep.Unmeasured})
	if f.augment(0) {
		return Hall{}, false
	}
	h := hallOf(in, t, seatsB, f.smallestCut(), lockstep.MaxRTT+1)
	h.A, h.B = a, b
	return h, true
}

// refuteHub asks whether the partners of u on a and on b can lead its epochs
// with each other.
func (q *clique) refuteHub(n neighbours, hub, u, a, b int) (Hall, bool) {
	in := &instance{}
	in.rows, in.a = q.members(n[hub][a][u], a)
	in.cols, in.b = q.members(n[hub][b][u], b)
	in.n, in.m = len(in.rows), len(in.cols)
	in.rtt = make([]lockstep.RTT, 0, in.n*in.m)
	want := int64(q.p.Rollups[hub].Seats[u].Min)
	for _, i := range in.rows {
		want -= int64(q.p.Rollups[a].Seats[i].Max)
		for _, j := range in.cols {
			l := lockstep.Unmeasured
			if n[a][b][i][j/64]>>(j%64)&1 == 1 {
				l = 0
			}
			in.rtt = append(in.rtt, l)
		}
	}
	f := newFlow(in, &near{limit: lockstep.Unmeasured})
	f.augment(0)
	if want+f.total <= 0 {
		return Hall{}, false
	}
	c := f.cutFrom(f.open())
	h := Hall{A: a, B: b, S: chosen(in.rows, c.rows), W: chosen(in.cols, c.cols), Hub: &Hub{hub, u}}
	return h, true
}

// impossible puts a refutation at any round trip in names.
func (q *clique) impossible(h Hall) *Infeasible {
	e := q.p.infeasible(h.A, h.B, h)
	e.Joint = true
	if h.Hub == nil {
		return e
	}
	r := q.p.Rollups[h.Hub.Rollup]
	e.Hub, e.Leaders = r.Sequencers[h.Hub.Sequencer], nil
	e.Turns, e.PartnerTurns = r.Seats[h.Hub.Sequencer].Min, q.around(h, lockstep.MaxRTT+1)
	return e
}

// around returns how many epochs of the hub of h its partners below the threshold
// can lead together.
func (q *clique) around(h Hall, threshold lockstep.RTT) int {
	near := q.prune(threshold)[h.Hub.Rollup][h.A][h.Hub.Sequencer]
	most := 0
	for i, seats := range q.p.Rollups[h.A].Seats {
		if near[i/64]>>(i%64)&1 == 1 && !slices.Contains(h.S, i) {
			most += seats.Max
		}
	}
	for _, j := range h.W {
		most += q.p.Rollups[h.B].Seats[j].Max
	}
	return most
}

// members returns the sequencers of rollup r in a bitset and how many epochs each
// may lead.
func (q *clique) members(set []uint64, r int) (who []int, most []int64) {
	for i, seats := range q.p.Rollups[r].Seats {
		if set[i/64]>>(i%64)&1 == 1 {
			who, most = append(who, i), append(most, int64(seats.Max))
		}
	}
	return who, most
}

func chosen(who []int, in []bool) []int {
	out := []int{}
	for k, x := range who {
		if in[k] {
			out = append(out, x)
		}
	}
	return out
}
