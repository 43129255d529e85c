package schedule

import (
	"slices"

	"github.com/lockstep-rollups/lockstep"
)

// Solve returns the best schedule of the problem. If the problem is well formed
// but no schedule exists, the error is an *Infeasible. With more than two rollups,
// or more than two weights of epochs, it returns the best one that it finds, and
// how far it may be from the best is the distance to LowerBound; ErrUndecided says
// that it found none.
//
// Among equally good schedules the seed decides, so that the same problem has
// the same answer on every machine.
func Solve(p Problem) (Schedule, error) {
	if err := p.Validate(); err != nil {
		return Schedule{}, err
	}
	switch {
	case p.Weights != nil:
		return solveWeighted(p)
	case len(p.Rollups) > 2:
		return solveMany(p)
	}
	return solvePair(p, seededTies(p.Seed))
}

// solvePair solves the problem of two rollups and equal epochs exactly.
func solvePair(p Problem, ties tieHash) (Schedule, error) {
	t, err := p.pairTable(0, 1)
	if err != nil {
		return Schedule{}, err
	}
	a, b := p.Rollups[0].Seats, p.Rollups[1].Seats
	in := newInstance(t, a, b, p.Epochs)
	worst, pairs, proof, ok := bottleneck(in)
	if !ok {
		return Schedule{}, p.infeasible(0, 1, hallOf(in, t, b, proof, lockstep.MaxRTT+1))
	}
	limit := worst
	if p.Objective == SumOnly {
		limit = lockstep.MaxRTT
		pairs.reach(in, limit)
	}
	g := pairs.within(limit, p.Objective == WorstOnly)
	s := cheapestByAuction(in, g, worst)
	out := Schedule{Objective: p.Objective, Seed: p.Seed, LowerBound: worst, Optimal: true}
	out.Certificate.Hall = hallOf(in, t, b, proof, worst)
	if p.Objective != WorstOnly {
		u, v := prices(s, g)
		out.Certificate.Prices = [][]int64{pricesOf(in.rows, u, t.n), pricesOf(in.cols, v, t.m)}
	}
	out.Pairs = pairsOf(in, breakTie(in, s, g, ties))
	for _, x := range out.Pairs {
		l := t.rtt[x.Leaders[0]*t.m+x.Leaders[1]]
		out.Worst = max(out.Worst, l)
		out.Sum += int64(l) * int64(x.Count)
	}
	out.Turns, out.Salt = order(p.Seed, out.Pairs)
	return out, nil
}

// pairsOf adds up the units of the same two sequencers, ascending.
func pairsOf(in *instance, units []unit) []Pair {
	var pairs []Pair
	for _, u := range units {
		if x, y := in.rows[u.i], in.cols[u.j]; x != idle && y != idle {
			pairs = append(pairs, Pair{[]int{x, y}, int(u.count)})
		}
	}
	return merged(pairs)
}

// pricesOf returns the price of every sequencer: the higher one if it has two
// nodes, which is as valid as each of them, since both have the same partners.
func pricesOf(who []int, of []int64, total int) []int64 {
	out := slices.Repeat([]int64{NoPrice}, total)
	for k, x := range who {
		if x != idle {
			out[x] = max(out[x], of[k])
		}
	}
	return out
}

// hallOf names the sequencers of a cut below the threshold. A row with one node
// in the cut is in it as a whole: its other node has the same partners. W is all
// partners of S, and everybody on B who leads nothing.
func hallOf(in *instance, t *table, b []Range, c cut, threshold lockstep.RTT) Hall {
	h := Hall{A: 0, B: 1, S: []int{}, W: []int{}}
	rows, cols := make([]bool, t.n), make([]bool, t.m)
	for i, inside := range c.rows {
		if x := in.rows[i]; inside && x != idle {
			rows[x] = true
		}
	}
	for x, inside := range rows {
		if !inside {
			continue
		}
		h.S = append(h.S, x)
		for y, l := range t.row(x) {
			cols[y] = cols[y] || l.Measured() && l < threshold
		}
	}
	for y, inside := range cols {
		if inside || b[y].Max == 0 {
			h.W = append(h.W, y)
		}
	}
	return h
}

// infeasible puts the set that rules out every schedule in names, from the side
// on which it is smaller: if S can lead only with W, then those outside of W can
// lead only with those outside of S.
func (p Problem) infeasible(a, b int, h Hall) *Infeasible {
	inS, inW := flags(h.S, len(p.Rollups[a].Seats)), flags(h.W, len(p.Rollups[b].Seats))
	if restB := others(p.Rollups[b], inW); h.Hub == nil && len(restB) < len(h.S) {
		restA := others(p.Rollups[a], inS)
		inS, inW = flags(restB, len(inW)), flags(restA, len(inS))
		a, b = b, a
	}
	ra, rb := p.Rollups[a], p.Rollups[b]
	e := &Infeasible{Rollup: ra.Name, Other: rb.Name, Turns: demand(ra, inS, p.Epochs), PartnerTurns: supply(rb, inW, p.Epochs)}
	for x, in := range inS {
		if in {
			e.Leaders = append(e.Leaders, ra.Sequencers[x])
		}
	}
	for y, in := range inW {
		if in && rb.Seats[y].Max > 0 {
			e.Partners = append(e.Partners, rb.Sequencers[y])
		}
	}
	return e
}
