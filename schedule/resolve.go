package schedule

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/lockstep-rollups/lockstep"
)

// Resolve adapts the turns of a round to a changed problem, such as that of
// Without: among the schedules with the smallest worst round trip it takes one
// that changes the fewest epochs and, among those, one with the smallest sum.
// Epochs that need not change keep their leaders; changed counts the others. The
// turns MUST be as many as p has epochs and name its sequencers by the same
// indices; to adapt the rest of a round, pass what is left of it as a problem.
//
// The objective of the result is WorstOnly. Its turns stand where they stood and
// not in the seeded order, so it serves sequencers who agree on it, while Verify
// and the contract, which demand that order, refuse it.
func Resolve(p Problem, turns [][]int) (s Schedule, changed int, err error) {
	if err := p.Validate(); err != nil {
		return Schedule{}, 0, err
	}
	if len(p.Rollups) != 2 || p.Weights != nil {
		return Schedule{}, 0, errors.New("cannot adapt a schedule of more than two rollups or of weighted epochs")
	}
	old, err := tallied(p, turns)
	if err != nil {
		return Schedule{}, 0, err
	}
	t, err := p.pairTable(0, 1)
	if err != nil {
		return Schedule{}, 0, err
	}
	b := p.Rollups[1].Seats
	in := newInstance(t, p.Rollups[0].Seats, b, p.Epochs)
	worst, _, proof, ok := bottleneck(in)
	if !ok {
		return Schedule{}, 0, p.infeasible(0, 1, hallOf(in, t, b, proof, lockstep.MaxRTT+1))
	}
	s = Schedule{Objective: WorstOnly, Seed: p.Seed, LowerBound: worst, Optimal: true}
	s.Certificate.Hall = hallOf(in, t, b, proof, worst)
	if s.Pairs, err = newChurn(in, t, old, worst).least(); err != nil {
		return Schedule{}, 0, err
	}
	for _, x := range s.Pairs {
		l := t.rtt[x.Leaders[0]*t.m+x.Leaders[1]]
		s.Worst = max(s.Worst, l)
		s.Sum += int64(l) * int64(x.Count)
	}
	s.Turns, changed = keepPlaces(p.Seed, turns, old, s.Pairs)
	return s, changed, nil
}

// tallied returns the pairs of the turns.
func tallied(p Problem, turns [][]int) ([]Pair, error) {
	if len(turns) != p.Epochs {
		return nil, fmt.Errorf("there are turns for %d epochs of %d", len(turns), p.Epochs)
	}
	pairs := make([]Pair, 0, len(turns))
	for t, leaders := range turns {
		if len(leaders) != len(p.Rollups) {
			return nil, fmt.Errorf("epoch %d has %d leaders for %d rollups", t, len(leaders), len(p.Rollups))
		}
		for k, i := range leaders {
			if i < 0 || i >= len(p.Rollups[k].Sequencers) {
				return nil, fmt.Errorf("epoch %d: rollup %s has no sequencer %d", t, p.Rollups[k].Name, i)
			}
		}
		pairs = append(pairs, Pair{leaders, 1})
	}
	return merged(pairs), nil
}

// churn is the problem of changing few epochs. An old pair may go on at no cost,
// up to its count; every other epoch costs 1. The old pair e of count c is a row
// and a column of c epochs each: whoever leads on a enters the column, the row
// hands on to whoever leads on b, and what is not used goes from the row to the
// column. So all costs are plain ones of a transportation problem.
type churn struct {
	in    *instance // rows and columns of the schedule, then those of old pairs
	n, m  int       // of the schedule
	t     *table
	old   []Pair // that may go on
	limit lockstep.RTT
}

func newChurn(in *instance, t *table, old []Pair, limit lockstep.RTT) *churn {
	c := &churn{n: in.n, m: in.m, t: t, limit: limit}
	c.in = &instance{rtt: in.rtt, a: slices.Clone(in.a), b: slices.Clone(in.b), rows: slices.Clone(in.rows), cols: slices.Clone(in.cols)}
	seatedA, seatedB := make([]bool, t.n), make([]bool, t.m)
	for _, x := range in.rows {
		if x != idle {
			seatedA[x] = true
		}
	}
	for _, y := range in.cols {
		if y != idle {
			seatedB[y] = true
		}
	}
	for _, x := range old {
		i, j := x.Leaders[0], x.Leaders[1]
		if l := t.rtt[i*t.m+j]; l.Measured() && l <= limit && seatedA[i] && seatedB[j] {
			c.old = append(c.old, x)
			c.in.a, c.in.b = append(c.in.a, int64(x.Count)), append(c.in.b, int64(x.Count))
		}
	}
	c.in.n, c.in.m = len(c.in.a), len(c.in.b)
	return c
}

// least returns the pairs of a schedule within the limit that changes the fewest
// epochs and, among those, has the smallest sum.
func (c *churn) least() ([]Pair, error) {
	if c.in.m > math.MaxUint16 {
		return nil, fmt.Errorf("the turns hold %d different pairs; at most %d can be kept track of", len(c.old), math.MaxUint16-c.m)
	}
	g := c.arcs()
	s := cheapest(c.in, g)
	t := tight(s, g)
	big := int64(1)
	for i := range s.n {
		for k := t.start[i]; k < t.start[i+1]; k++ {
			t.cost[k] = c.rtt(i, int(t.col[k]))
			big = max(big, t.cost[k]+1)
		}
	}
	s.reprice(c.rtt, func() int64 { return big * int64(s.n+s.m) })
	minimise(s, t)
	var pairs []Pair
	for _, u := range s.units() {
		if u.i >= c.n {
			continue
		}
		x := c.in.rows[u.i]
		switch {
		case u.j >= c.m:
			pairs = append(pairs, Pair{c.old[u.j-c.m].Leaders, int(u.count)})
		case x != idle && c.in.cols[u.j] != idle:
			pairs = append(pairs, Pair{[]int{x, c.in.cols[u.j]}, int(u.count)})
		}
	}
	return merged(pairs), nil
}

// arcs returns what may be used and what it changes.
func (c *churn) arcs() arcs[int32] {
	g := arcs[int32]{start: []int32{0}}
	add := func(j, cost int) {
		g.col, g.cost = append(g.col, uint16(j)), append(g.cost, int32(cost))
	}
	for i := range c.in.n {
		for j := range c.m {
			switch {
			case i >= c.n:
				if c.in.cols[j] == c.old[i-c.n].Leaders[1] {
					add(j, 0)
				}
			default:
				l := c.in.rtt[i*c.m+j]
				if free := c.in.rows[i] == idle || c.in.cols[j] == idle; l.Measured() && (free || l <= c.limit) {
					add(j, count(!free))
				}
			}
		}
		for e, x := range c.old {
			if i == c.n+e || i < c.n && c.in.rows[i] == x.Leaders[0] {
				add(c.m+e, 0)
			}
		}
		g.start = append(g.start, int32(len(g.col)))
	}
	return g
}

// rtt is the round trip that an arc stands for.
func (c *churn) rtt(i, j int) int64 {
	switch {
	case i >= c.n:
		return 0
	case j >= c.m:
		x := c.old[j-c.m].Leaders
		return int64(c.t.rtt[x[0]*c.t.m+x[1]])
	default:
		return int64(max(0, c.in.rtt[i*c.m+j]))
	}
}

// keepPlaces lays out the new pairs so that as many epochs as possible keep their
// leaders. A pair with fewer epochs than before gives them up evenly. The others
// fill the gaps in seeded order and then trade places where that keeps a leader
// from following himself.
func keepPlaces(seed lockstep.Seed, turns [][]int, old, now []Pair) (out [][]int, changed int) {
	key := func(x Pair) [2]int { return [2]int(x.Leaders) }
	wanted := make(map[[2]int]int, len(now))
	for _, x := range now {
		wanted[key(x)] = x.Count
	}
	had := make(map[[2]int]int, len(old))
	var fresh []Pair
	for _, x := range old {
		had[key(x)] = x.Count
	}
	for _, x := range now {
		if more := x.Count - had[key(x)]; more > 0 {
			fresh = append(fresh, Pair{x.Leaders, more})
		}
	}
	out = make([][]int, len(turns))
	gap := make([]bool, len(turns))
	seen := make(map[[2]int]int, len(old))
	for t, leaders := range turns {
		k := [2]int(leaders)
		total, keep := had[k], min(had[k], wanted[k])
		// Of any q of them in a row, ⌊q·keep/total⌋ or one more stay.
		before := seen[k] * keep / total
		seen[k]++
		out[t], gap[t] = leaders, seen[k]*keep/total == before
	}
	next := 0
	for _, leaders := range spread(seed, 0, fresh) {
		next += slices.Index(gap[next:], true)
		out[next] = leaders
		next++
	}
	trade(out, func(t, u int) bool { return gap[t] && gap[u] })
	for _, is := range gap {
		changed += count(is)
	}
	return out, changed
}

// Without returns p after a sequencer has dropped out: its seats go to the others
// of its rollup in proportion to theirs, by largest remainder, the first of
// equals first. Where the rollup has ranges, only the most that the others may
// lead grows.
func (p Problem) Without(rollup, sequencer int) (Problem, error) {
	if rollup < 0 || rollup >= len(p.Rollups) || sequencer < 0 || sequencer >= len(p.Rollups[rollup].Seats) {
		return Problem{}, fmt.Errorf("there is no sequencer %d on rollup %d", sequencer, rollup)
	}
	p.Rollups = slices.Clone(p.Rollups)
	r := &p.Rollups[rollup]
	gone := r.Seats[sequencer]
	r.Seats = slices.Clone(r.Seats)
	r.Seats[sequencer] = Range{}
	exact := gone.Min == gone.Max
	held := make([]int, len(r.Seats))
	for i, s := range r.Seats {
		held[i] = s.Max
		exact = exact && s.Min == s.Max
	}
	shares, ok := apportion(gone.Max, held)
	if !ok {
		return Problem{}, fmt.Errorf("nobody but %s has seats on %s", r.Sequencers[sequencer], r.Name)
	}
	for i, more := range shares {
		r.Seats[i].Max = min(r.Seats[i].Max+more, p.Epochs)
		if exact {
			r.Seats[i].Min = r.Seats[i].Max
		}
	}
	return p, nil
}

// apportion splits total in proportion to the weights by largest remainder, the
// first of equals first. It fails if there is something to split and no weight.
func apportion(total int, weights []int) ([]int, bool) {
	shares := make([]int, len(weights))
	sum := 0
	for _, w := range weights {
		sum += w
	}
	if sum == 0 {
		return shares, total == 0
	}
	order := make([]int, len(weights))
	left := total
	for i, w := range weights {
		order[i], shares[i] = i, total*w/sum
		left -= shares[i]
	}
	slices.SortStableFunc(order, func(x, y int) int { return cmp.Compare(total*weights[y]%sum, total*weights[x]%sum) })
	for _, i := range order[:left] {
		shares[i]++
	}
	return shares, true
}
