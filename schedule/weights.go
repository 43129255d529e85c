package schedule

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/lockstep-rollups/lockstep"
)

// class is the epochs of one weight.
type class struct {
	weight int64
	epochs int
}

// solveWeighted schedules epochs of different weights for two rollups: the
// largest weighted round trip is exact for two weights. For more of them it is
// bounded from below by merging them into two, one weight at a time, and the
// heaviest epochs get the closest pairs of the best multiset found, which is best
// for that multiset. The sum is lowered by a search.
func solveWeighted(p Problem) (Schedule, error) {
	if len(p.Rollups) != 2 {
		return Schedule{}, fmt.Errorf("cannot weigh the epochs of %d rollups", len(p.Rollups))
	}
	w, err := newWeighing(p)
	if err != nil {
		return Schedule{}, err
	}
	plain, _, c, ok := bottleneck(w.in)
	if !ok {
		return Schedule{}, p.infeasible(0, 1, hallOf(w.in, w.t, p.Rollups[1].Seats, c, lockstep.MaxRTT+1))
	}
	out := Schedule{Objective: p.Objective, Seed: p.Seed, LowerBound: -1}
	out.Certificate.Hall = Hall{A: 0, B: 1, S: []int{}, W: []int{}}
	heavy := 0
	var candidates [][]unit
	for _, x := range w.classes {
		heavy += x.epochs
		bound := w.bottleneck(plain, x.weight, p.Epochs-heavy)
		if bound > out.LowerBound {
			out.LowerBound = bound
			out.Certificate.Weighted = w.proof(bound, plain, c, x.weight)
		}
		limit := bound
		if p.Objective == SumOnly {
			limit = never - 1
		}
		candidates = append(candidates, w.candidates(limit, x.weight, p.Epochs-heavy)...)
	}
	best := w.choose(p, candidates)
	if p.Objective != SumOnly {
		best = w.climb(p, out.LowerBound, best)
		best = w.choose(p, append(w.again(best), best))
	}
	out.Pairs = pairsOf(w.in, best)
	out.Worst, out.Sum = w.value(best)
	out.Optimal = p.Objective != SumOnly && out.Worst == out.LowerBound
	out.Turns, out.Salt = w.order(p, out.Pairs)
	return out, nil
}

// weighing is the instance of a problem with its classes of epochs, the heaviest
// first.
type weighing struct {
	t       *table
	in      *instance
	classes []class
}

func newWeighing(p Problem) (*weighing, error) {
	t, err := p.pairTable(0, 1)
	if err != nil {
		return nil, err
	}
	w := &weighing{t: t, in: newInstance(t, p.Rollups[0].Seats, p.Rollups[1].Seats, p.Epochs)}
	weights := slices.Clone(p.Weights)
	slices.SortFunc(weights, func(x, y uint32) int { return cmp.Compare(y, x) })
	for k, weight := range weights {
		if k == 0 || weight != weights[k-1] {
			w.classes = append(w.classes, class{weight: int64(weight)})
		}
		w.classes[len(w.classes)-1].epochs++
	}
	if largest := int64(slices.Max(t.rtt)); largest > 0 && w.classes[0].weight >= int64(never)/largest {
		return nil, fmt.Errorf("an epoch weighs %d; with round trips up to %s at most %d fits", w.classes[0].weight, lockstep.RTT(largest), int64(never)/largest-1)
	}
	return w, nil
}

func (w *weighing) lightest() int64 { return w.classes[len(w.classes)-1].weight }

func (w *weighing) real(i, j int) bool { return w.in.rows[i] != idle && w.in.cols[j] != idle }

// usable returns the pairs whose round trip times the least weight is within the
// limit. A pair costs 1 unless it is near: within the limit at the given weight.
func (w *weighing) usable(limit lockstep.RTT, weight int64) arcs[int32] {
	return arcsOf(w.in, func(i, j int, l lockstep.RTT) (int32, bool) {
		far := w.real(i, j) && int64(l)*weight > int64(limit)
		return int32(count(far)), l.Measured() && int64(l)*w.lightest() <= int64(limit)
	})
}

// bottleneck returns the smallest limit at which all but light epochs can have a
// near pair; plain is the smallest worst round trip without weights.
func (w *weighing) bottleneck(plain lockstep.RTT, weight int64, light int) lockstep.RTT {
	low, high := int64(plain)*w.lightest(), int64(plain)*weight
	values := []lockstep.RTT{lockstep.RTT(low)}
	for _, l := range w.in.rtt {
		for _, v := range []int64{int64(l) * w.lightest(), int64(l) * weight} {
			if v > low && v <= high {
				values = append(values, lockstep.RTT(v))
			}
		}
	}
	slices.Sort(values)
	values = slices.Compact(values)
	at, _ := slices.BinarySearchFunc(values, light, func(limit lockstep.RTT, light int) int {
		if w.far(cheapest(w.in, w.usable(limit, weight)).units(), limit, weight) > light {
			return -1
		}
		return 1
	})
	return values[at]
}

// far counts the epochs whose pairs are not near.
func (w *weighing) far(units []unit, limit lockstep.RTT, weight int64) int {
	n := 0
	for _, u := range units {
		if w.real(u.i, u.j) && int64(w.in.row(u.i)[u.j])*weight > int64(limit) {
			n += int(u.count)
		}
	}
	return n
}

// proof returns the certificate that nothing lies below the bound. At the least
// usable limit it is the cut c of the problem without weights, with prices so high
// that one missing epoch outweighs all light ones.
func (w *weighing) proof(bound, plain lockstep.RTT, c cut, weight int64) *WeightedCut {
	var u, v []int64
	if int64(bound) == int64(plain)*w.lightest() {
		much := int64(MaxEpochs) + 1
		for _, in := range c.rows {
			u = append(u, much*int64(count(in)))
		}
		for _, in := range c.cols {
			v = append(v, -much*int64(count(in)))
		}
	} else {
		g := w.usable(bound-1, weight)
		u, v = prices(cheapest(w.in, g), g)
	}
	return &WeightedCut{
		Weight: uint32(weight),
		Prices: [][]int64{pricesOf(w.in.rows, u, w.t.n), pricesOf(w.in.cols, v, w.t.m)},
	}
}

// candidates returns multisets with near pairs for all but light epochs, with
// small sums of weighted round trips, where heavy epochs weigh the given weight
// and light ones the least. Every near epoch earns a premium; the smallest
// premium at which enough are near is found by bisection.
func (w *weighing) candidates(limit lockstep.RTT, weight int64, light int) [][]unit {
	least := w.lightest()
	at := func(premium int64) []unit {
		g := arcsOf(w.in, func(i, j int, l lockstep.RTT) (int64, bool) {
			if !w.real(i, j) {
				return 0, l.Measured()
			}
			cost := int64(l) * least
			if int64(l)*weight <= int64(limit) {
				cost += min(0, int64(l)*(weight-least)-premium)
			}
			return cost, l.Measured() && int64(l)*least <= int64(limit)
		})
		return leastCost(w.in, g).units()
	}
	enough := func(units []unit) bool { return w.far(units, limit, weight) <= light }
	var out [][]unit
	if free := at(0); enough(free) {
		out = append(out, free)
	}
	if weight == least {
		return out
	}
	low, high := int64(0), int64(never)*int64(w.in.n+w.in.m)
	for low < high {
		mid := (low + high) / 2
		units := at(mid)
		if enough(units) {
			out = append(out, units)
		}
		if w.chosen(units, mid, limit, weight) >= int64(w.total()-light) {
			high = mid
		} else {
			low = mid + 1
		}
	}
	return append(out, at(low))
}

// total returns the number of epochs.
func (w *weighing) total() int {
	n := 0
	for _, x := range w.classes {
		n += x.epochs
	}
	return n
}

// chosen counts the epochs whose near pairs are worth the premium.
func (w *weighing) chosen(units []unit, premium int64, limit lockstep.RTT, weight int64) int64 {
	n := int64(0)
	for _, u := range units {
		l := int64(w.in.row(u.i)[u.j])
		if w.real(u.i, u.j) && l*weight <= int64(limit) && l*(weight-w.lightest()) <= premium {
			n += u.count
		}
	}
	return n
}

// leastCost returns a simplex that holds units of least cost on the arcs, on
// which the instance MUST be feasible. Costs may be negative.
func leastCost(in *instance, g arcs[int64]) *simplex {
	s := newSimplex(in)
	big := int64(1)
	for _, c := range g.cost {
		big = max(big, c+1, 1-c)
	}
	s.begin(in, func(func(i, j int, cost int64)) {}, big*int64(in.n+in.m))
	minimise(s, g)
	return s
}

// value returns the largest and the total weighted round trip if the heaviest
// epochs get the closest pairs.
func (w *weighing) value(units []unit) (worst lockstep.RTT, sum int64) {
	k, left := 0, 0
	for _, u := range w.byRTT(units) {
		l := int64(w.in.row(u.i)[u.j])
		for n := int(u.count); n > 0; {
			if left == 0 {
				left = w.classes[k].epochs
				k++
			}
			taken := min(n, left)
			n -= taken
			left -= taken
			weighted := l * w.classes[k-1].weight
			worst = max(worst, lockstep.RTT(weighted))
			sum += weighted * int64(taken)
		}
	}
	return worst, sum
}

// byRTT returns the units of real pairs, closest first.
func (w *weighing) byRTT(units []unit) []unit {
	units = slices.DeleteFunc(slices.Clone(units), func(u unit) bool { return !w.real(u.i, u.j) })
	slices.SortStableFunc(units, func(x, y unit) int {
		return cmp.Compare(w.in.row(x.i)[x.j], w.in.row(y.i)[y.j])
	})
	return units
}

// choose returns the best of the candidates for the objective, the first of
// equals.
func (w *weighing) choose(p Problem, candidates [][]unit) []unit {
	return slices.MinFunc(candidates, func(x, y []unit) int {
		worstX, sumX := w.value(x)
		worstY, sumY := w.value(y)
		switch p.Objective {
		case SumOnly:
			return cmp.Compare(sumX, sumY)
		default:
			return cmp.Or(cmp.Compare(worstX, worstY), cmp.Compare(sumX, sumY))
		}
	})
}

// climb looks between the bound and the best multiset for one where few epochs
// are too far for many classes.
func (w *weighing) climb(p Problem, bound lockstep.RTT, best []unit) []unit {
	low := int64(bound)
	for {
		worst, _ := w.value(best)
		if low >= int64(worst) {
			return best
		}
		limit := (low + int64(worst)) / 2
		g := arcsOf(w.in, func(i, j int, l lockstep.RTT) (int32, bool) {
			if !w.real(i, j) {
				return 0, l.Measured()
			}
			tooFar := int32(0)
			for _, x := range w.classes {
				tooFar += int32(count(int64(l)*x.weight > limit))
			}
			return tooFar, l.Measured() && int64(l)*w.lightest() <= limit
		})
		units := cheapest(w.in, g).units()
		if found, _ := w.value(units); int64(found) <= limit {
			best = w.choose(p, [][]unit{best, units})
			continue
		}
		low = limit + 1
	}
}

// again returns the candidates for the limit that a multiset reaches.
func (w *weighing) again(best []unit) [][]unit {
	if len(w.classes) < 3 {
		return nil // with two classes they are the first ones
	}
	limit, _ := w.value(best)
	var out [][]unit
	heavy := 0
	for _, x := range w.classes {
		heavy += x.epochs
		out = append(out, w.candidates(limit, x.weight, w.total()-heavy)...)
	}
	return out
}

// order gives the closest pairs to the heaviest epochs. Inside a class the seed
// orders them as it orders a round, and then turns of one class trade places
// where that keeps a leader from following himself.
func (w *weighing) order(p Problem, pairs []Pair) (turns [][]int, salt uint8) {
	byClass := w.split(pairs)
	fewest := -1
	for s := range uint8(salts) {
		candidate := make([][]int, p.Epochs)
		for k, x := range w.classes {
			lane := orderSalted(p.Seed, s, byClass[k])
			for t, weight := range p.Weights {
				if int64(weight) == x.weight {
					candidate[t], lane = lane[0], lane[1:]
				}
			}
		}
		trade(candidate, func(t, u int) bool { return p.Weights[t] == p.Weights[u] })
		if c := clashes(candidate); fewest < 0 || c < fewest {
			turns, salt, fewest = candidate, s, c
		}
		if fewest == 0 {
			break
		}
	}
	return turns, salt
}

// split deals the pairs, closest first, to the classes.
func (w *weighing) split(pairs []Pair) [][]Pair {
	rtt := func(x Pair) lockstep.RTT { return w.t.rtt[x.Leaders[0]*w.t.m+x.Leaders[1]] }
	pairs = slices.Clone(pairs)
	slices.SortStableFunc(pairs, func(x, y Pair) int { return cmp.Compare(rtt(x), rtt(y)) })
	out := make([][]Pair, len(w.classes))
	for k, x := range w.classes {
		for left := x.epochs; left > 0; {
			taken := min(left, pairs[0].Count)
			out[k] = append(out[k], Pair{pairs[0].Leaders, taken})
			left -= taken
			if pairs[0].Count -= taken; pairs[0].Count == 0 {
				pairs = pairs[1:]
			}
		}
		slices.SortFunc(out[k], func(x, y Pair) int { return slices.Compare(x.Leaders, y.Leaders) })
	}
	return out
}

// trade lets epochs that may swap their leaders do so, nearest first, wherever
// that lowers the number of leaders who follow themselves. It makes at most
// repairPasses passes and repairTries tries.
func trade(turns [][]int, may func(t, u int) bool) {
	around := func(t int) int {
		n := 0
		for _, x := range []int{t, t + 1} {
			if x > 0 && x < len(turns) {
				n += count(clash(turns[x-1], turns[x]))
			}
		}
		return n
	}
	swap := func(t, u int) bool {
		if u < 0 || u >= len(turns) || !may(t, u) {
			return false
		}
		// Neighbours share a seam, counted twice before and after alike.
		before := around(t) + around(u)
		turns[t], turns[u] = turns[u], turns[t]
		if around(t)+around(u) < before {
			return true
		}
		turns[t], turns[u] = turns[u], turns[t]
		return false
	}
	tries := repairTries
	for pass, moved := 0, true; pass < repairPasses && moved; pass++ {
		moved = false
		for t := 1; t < len(turns); t++ {
			if !clash(turns[t-1], turns[t]) {
				continue
			}
			for d := 1; d < len(turns) && tries > 0; d++ {
				tries--
				if swap(t, t+d) || swap(t, t-d) || swap(t-1, t-1+d) || swap(t-1, t-1-d) {
					moved = true
					break
				}
			}
		}
	}
}
