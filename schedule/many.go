package schedule

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/lockstep-rollups/lockstep"
)

// ErrUndecided says that the search found no schedule of more than two rollups
// and no proof that there is none: deciding that is NP-hard. Whoever calls Solve
// may ask for fewer forbidden pairs or wider ranges of seats.
var ErrUndecided = errors.New("found neither a schedule nor a proof that there is none")

// MaxRollups bounds the rollups of a problem: the search tries every way to split
// them in two.
const MaxRollups = 8

// A descent goes on as long as one round over all splits lowers the total price by
// one part in coarse, or in fine. A search that has to reach zero rarely does so
// after slow progress.
const (
	coarse = 8
	fine   = 1000
)

// searchBudget bounds the search for a smaller worst round trip by the combinations
// that it prices, a few seconds' worth. What it has found by then stands.
const searchBudget = 1 << 25

// solveMany searches for a schedule of more than two rollups and proves a lower
// bound beside it. Finding the best one is NP-hard (three-dimensional matching,
// Karp 1972), so Optimal stands only where both meet: it speaks of the worst
// round trip, or of the sum if the objective is SumOnly.
//
// The search starts from stars, one exact schedule of two rollups per ray, and
// then glues the leaders of some rollups in each epoch together and re-pairs them
// exactly with the rest, over all splits, until none helps; a binary search finds
// the smallest threshold that this reaches.
func solveMany(p Problem) (Schedule, error) {
	if len(p.Rollups) > MaxRollups {
		return Schedule{}, fmt.Errorf("cannot solve for %d rollups; at most %d", len(p.Rollups), MaxRollups)
	}
	q, err := newClique(p)
	if err != nil {
		return Schedule{}, err
	}
	bound, proof, impossible := q.pairBound()
	if impossible != nil {
		return Schedule{}, impossible
	}
	starts := q.stars()
	units, found := q.reach(starts, lockstep.MaxRTT)
	if !found {
		if h, refuted := q.refute(lockstep.MaxRTT + 1); refuted {
			return Schedule{}, q.impossible(h)
		}
		return Schedule{}, ErrUndecided
	}
	if p.Objective != SumOnly {
		bound, proof = q.raise(bound, proof, q.worst(units))
		units = q.lower(append(starts, units), units, bound)
	}
	switch p.Objective {
	case SumOnly:
		units = q.descend(units, q.capped(lockstep.MaxRTT), fine)
	case Lexicographic:
		units = q.descend(units, q.capped(q.worst(units)), fine)
	}
	out := Schedule{Objective: p.Objective, Seed: p.Seed, LowerBound: bound, Pairs: units}
	out.Certificate.Hall = proof
	for _, x := range units {
		c := q.cost(x.Leaders)
		out.Worst = max(out.Worst, c)
		out.Sum += int64(c) * int64(x.Count)
	}
	out.Optimal = p.Objective != SumOnly && out.Worst == bound
	out.Turns, out.Salt = order(p.Seed, out.Pairs)
	return out, nil
}

func (q *clique) worst(units []Pair) lockstep.RTT {
	worst := lockstep.RTT(0)
	for _, x := range units {
		worst = max(worst, q.cost(x.Leaders))
	}
	return worst
}

// lower searches for units with a smaller worst round trip, at least the bound,
// by bisection over the round trips of the problem.
func (q *clique) lower(starts [][]Pair, best []Pair, bound lockstep.RTT) []Pair {
	values := q.values(bound-1, q.worst(best)-1)
	for len(values) > 0 && q.priced < searchBudget {
		mid := (len(values) - 1) / 2
		units, found := q.reach(append([][]Pair{best}, starts...), values[mid])
		if !found {
			values = values[mid+1:]
			continue
		}
		best = units
		at, _ := slices.BinarySearch(values, q.worst(units))
		values = values[:at]
	}
	return best
}

// reach looks for units with no round trip above the limit, from each start in
// turn: first by lowering the number of pairs that can be in no epoch within the
// limit, then by lowering the excess over it.
func (q *clique) reach(starts [][]Pair, limit lockstep.RTT) ([]Pair, bool) {
	excess := q.pricing(func(_, _, _, _ int, l lockstep.RTT) lockstep.RTT {
		if !l.Measured() {
			return dear
		}
		return max(0, l-limit)
	})
	n := q.prune(limit + 1)
	hopeless := q.pricing(func(a, i, b, j int, _ lockstep.RTT) lockstep.RTT {
		return lockstep.RTT(1 - n[a][b][i][j/64]>>(j%64)&1)
	})
	hopeless.sum = true
	for _, units := range starts {
		if q.priced > searchBudget {
			break
		}
		for _, price := range []pricing{hopeless, excess} {
			units = q.descend(units, price, coarse)
			if q.worst(units) <= limit {
				return units, true
			}
		}
	}
	return nil, false
}

// pricing is what a pair of leaders costs the search: pairs[a][b] for a < b in
// the shape of the table between them. An epoch costs its dearest pair or the sum
// of them.
type pricing struct {
	pairs [][][]lockstep.RTT
	sum   bool
}

// dear is the price of a pair that must not be: above any excess, yet finite, so
// that a search may start from it.
const dear lockstep.RTT = 1 << 24 * 6

// capped prices pairs by their round trips and those above the limit as dear.
func (q *clique) capped(limit lockstep.RTT) pricing {
	return q.pricing(func(_, _, _, _ int, l lockstep.RTT) lockstep.RTT {
		if !l.Measured() || l > limit {
			return dear
		}
		return l
	})
}

func (q *clique) pricing(of func(a, i, b, j int, l lockstep.RTT) lockstep.RTT) pricing {
	k := len(q.p.Rollups)
	out := pricing{pairs: make([][][]lockstep.RTT, k)}
	for a := range k {
		out.pairs[a] = make([][]lockstep.RTT, k)
		for b := a + 1; b < k; b++ {
			t := q.tables[a][b]
			prices := make([]lockstep.RTT, len(t.rtt))
			for at, l := range t.rtt {
				prices[at] = of(a, at/t.m, b, at%t.m, l)
			}
			out.pairs[a][b] = prices
		}
	}
	return out
}

func (c pricing) plus(x, y lockstep.RTT) lockstep.RTT {
	if c.sum {
		return x + y
	}
	return max(x, y)
}

// price returns what leaders cost; −1 stands for no leader.
func (q *clique) price(c pricing, leaders []int) lockstep.RTT {
	total := lockstep.RTT(0)
	for a, i := range leaders {
		for b := a + 1; b < len(leaders) && i >= 0; b++ {
			if j := leaders[b]; j >= 0 {
				total = c.plus(total, c.pairs[a][b][i*q.tables[a][b].m+j])
			}
		}
	}
	return total
}

// descend lowers the total price of the units by re-pairing along splits, round
// by round, until one lowers it by less than one part of the given number.
func (q *clique) descend(units []Pair, c pricing, part int64) []Pair {
	total := func(units []Pair) int64 {
		sum := int64(0)
		for _, x := range units {
			sum += int64(q.price(c, x.Leaders)) * int64(x.Count)
		}
		return sum
	}
	now := total(units)
	splits := 1<<(len(q.p.Rollups)-1) - 1
	for before := int64(math.MaxInt64); now > 0 && now <= before-max(1, before/part); {
		before = now
		for split := 1; split <= splits && now > 0; split++ {
			units = q.repair(units, uint(split)<<1, c)
			now = total(units)
		}
	}
	return units
}

// half is the leaders on one side of a split, −1 elsewhere, how many epochs they
// lead and what they cost among themselves.
type half struct {
	leaders []int
	count   int64
	inner   lockstep.RTT
}

// repair pairs the leaders of the rollups in the set anew with those of the
// others, at the least total price.
func (q *clique) repair(units []Pair, set uint, c pricing) []Pair {
	left, right := q.halves(units, ^set, c), q.halves(units, set, c)
	in := &instance{n: len(left), m: len(right)}
	for _, x := range left {
		in.a = append(in.a, x.count)
	}
	for _, y := range right {
		in.b = append(in.b, y.count)
	}
	q.priced += len(left) * len(right)
	g := arcs[int32]{start: make([]int32, 1, in.n+1)}
	for _, x := range left {
		for k, y := range right {
			g.col, g.cost = append(g.col, uint16(k)), append(g.cost, int32(q.across(c, x, y)))
		}
		g.start = append(g.start, int32(len(g.col)))
	}
	var out []Pair
	for _, u := range cheapest(in, g).units() {
		leaders := slices.Clone(left[u.i].leaders)
		for k, i := range right[u.j].leaders {
			leaders[k] = max(leaders[k], i)
		}
		out = append(out, Pair{leaders, int(u.count)})
	}
	return merged(out)
}

// arcsOf returns the pairs of an instance that have a cost, row by row.
func arcsOf[C int32 | int64](in *instance, cost func(i, j int, l lockstep.RTT) (C, bool)) arcs[C] {
	g := arcs[C]{start: make([]int32, 1, in.n+1)}
	for i := range in.n {
		for j, l := range in.row(i) {
			if c, ok := cost(i, j, l); ok {
				g.col, g.cost = append(g.col, uint16(j)), append(g.cost, c)
			}
		}
		g.start = append(g.start, int32(len(g.col)))
	}
	return g
}

// halves returns the distinct leaders of the rollups in the set, ascending.
func (q *clique) halves(units []Pair, set uint, c pricing) []half {
	var out []half
	for _, x := range units {
		leaders := slices.Clone(x.Leaders)
		for k := range leaders {
			if set>>k&1 == 0 {
				leaders[k] = -1
			}
		}
		out = append(out, half{leaders: leaders, count: int64(x.Count)})
	}
	slices.SortFunc(out, func(x, y half) int { return slices.Compare(x.leaders, y.leaders) })
	distinct := out[:0]
	for _, x := range out {
		if last := len(distinct) - 1; last >= 0 && slices.Equal(distinct[last].leaders, x.leaders) {
			distinct[last].count += x.count
			continue
		}
		x.inner = q.price(c, x.leaders)
		distinct = append(distinct, x)
	}
	return distinct
}

// across returns what two halves cost together.
func (q *clique) across(c pricing, x, y half) lockstep.RTT {
	total := c.plus(x.inner, y.inner)
	for a, i := range x.leaders {
		for b := 0; b < len(y.leaders) && i >= 0; b++ {
			j := y.leaders[b]
			switch {
			case j < 0:
			case a < b:
				total = c.plus(total, c.pairs[a][b][i*q.tables[a][b].m+j])
			default:
				total = c.plus(total, c.pairs[b][a][j*q.tables[b][a].m+i])
			}
		}
	}
	return total
}

// stars returns, for every rollup as the hub, the units that pair each other
// rollup with the hub at the least worst round trip and sum. Ranges of seats
// become exact here: those of the hub with its first ray.
func (q *clique) stars() [][]Pair {
	var out [][]Pair
	for hub := range q.p.Rollups {
		if units, ok := q.star(hub); ok {
			out = append(out, units)
		}
	}
	slices.SortStableFunc(out, func(x, y []Pair) int { return int(q.worst(x)) - int(q.worst(y)) })
	return out
}

func (q *clique) star(hub int) ([]Pair, bool) {
	k := len(q.p.Rollups)
	seats := q.p.Rollups[hub].Seats
	// lanes[r] lists the leaders of rollup r epoch by epoch, sorted by hub.
	rays := make([][]unit, k)
	for r := range k {
		if r == hub {
			continue
		}
		t := q.facing(hub, r)
		in := newInstance(t, seats, q.p.Rollups[r].Seats, q.p.Epochs)
		worst, pairs, _, ok := bottleneck(in)
		if !ok {
			return nil, false
		}
		for _, x := range pairsOf(in, cheapest(in, pairs.within(worst, false)).units()) {
			rays[r] = append(rays[r], unit{x.Leaders[0], x.Leaders[1], int64(x.Count)})
		}
		seats = taken(rays[r], len(seats))
	}
	return merged(join(rays, hub)), true
}

// taken returns the seats of the hub that a ray uses, exactly.
func taken(ray []unit, n int) []Range {
	seats := make([]Range, n)
	for _, u := range ray {
		seats[u.i].Min += int(u.count)
		seats[u.i].Max += int(u.count)
	}
	return seats
}

// join merges rays, each sorted by the hub's leader and with the same seats for
// the hub, into units.
func join(rays [][]unit, hub int) []Pair {
	var out []Pair
	at := make([]int, len(rays))
	left := make([]int64, len(rays))
	first := (hub + 1) % len(rays)
	for {
		x := Pair{Leaders: make([]int, len(rays))}
		count := int64(0)
		for r, ray := range rays {
			if r == hub {
				continue
			}
			if left[r] == 0 {
				if at[r] == len(ray) {
					return out
				}
				left[r] = ray[at[r]].count
				at[r]++
			}
			x.Leaders[r] = ray[at[r]-1].j
			if count == 0 || left[r] < count {
				count = left[r]
			}
		}
		x.Leaders[hub] = rays[first][at[first]-1].i
		for r := range rays {
			left[r] -= count
		}
		x.Count = int(count)
		out = append(out, x)
	}
}

// merged sorts units by their leaders and adds up equal ones.
func merged(units []Pair) []Pair {
	slices.SortFunc(units, func(x, y Pair) int { return slices.Compare(x.Leaders, y.Leaders) })
	out := units[:0]
	for _, x := range units {
		if last := len(out) - 1; last >= 0 && slices.Equal(out[last].Leaders, x.Leaders) {
			out[last].Count += x.Count
		} else {
			out = append(out, x)
		}
	}
	return out
}

// facing returns the table between rollups a and b with the rows of a.
func (q *clique) facing(a, b int) *table {
	if a < b {
		return q.tables[a][b]
	}
	t := q.tables[b][a]
	out := &table{n: t.m, m: t.n, rtt: make([]lockstep.RTT, 0, len(t.rtt))}
	for j := range t.m {
		for i := range t.n {
			out.rtt = append(out.rtt, t.rtt[i*t.m+j])
		}
	}
	return out
}
