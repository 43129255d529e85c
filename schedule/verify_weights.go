package schedule

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/lockstep-rollups/lockstep"
)

// verifyWeighted is Verify for weighted epochs. It proves the worst weighted
// round trip alone.
func verifyWeighted(p Problem, s Schedule) error {
	switch {
	case s.Objective != p.Objective:
		return errors.New("the schedule was made for another objective")
	case s.Seed != p.Seed:
		return errors.New("the schedule was made with another seed")
	case p.Objective == SumOnly:
		return errors.New("the sum is not proven: for weighted epochs there is no proof")
	case len(p.Rollups) != 2:
		return fmt.Errorf("cannot verify weighted epochs of %d rollups", len(p.Rollups))
	}
	c := &manyChecker{p: p, s: s}
	if h := s.Certificate.Hall; h.A != 0 || h.B != 1 || h.Hub != nil || len(h.S)+len(h.W) > 0 {
		return errors.New("there is a set of sequencers, which proves nothing for weighted epochs")
	}
	if err := c.read(); err != nil {
		return err
	}
	if _, _, err := c.tally(); err != nil {
		return err
	}
	for _, check := range []func() error{c.turns, c.weights, c.weightedBound, c.optimal, c.weightedOrder} {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

// weights checks what the schedule says of its weighted round trips.
func (c *manyChecker) weights() error {
	worst, sum := int64(0), int64(0)
	for t, leaders := range c.s.Turns {
		l := int64(c.rtt[0][1][leaders[0]][leaders[1]]) * int64(c.p.Weights[t])
		worst = max(worst, l)
		sum += l
	}
	if worst != int64(c.s.Worst) {
		return fmt.Errorf("the worst weighted round trip is %d µs, not %d", worst, c.s.Worst)
	}
	if sum != c.s.Sum {
		return fmt.Errorf("the weighted round trips add up to %d µs, not %d", sum, c.s.Sum)
	}
	return nil
}

// weightedBound checks that some epoch of at least the weight of the certificate
// cannot have a pair that is near.
func (c *manyChecker) weightedBound() error {
	w := c.s.Certificate.Weighted
	a, b := c.p.Rollups[0], c.p.Rollups[1]
	if w == nil || len(w.Prices) != 2 || len(w.Prices[0]) != len(a.Seats) || len(w.Prices[1]) != len(b.Seats) {
		return errors.New("the lower bound is not proven: there is not one price per sequencer")
	}
	least, light := c.p.Weights[0], int64(0)
	for _, weight := range c.p.Weights {
		least = min(least, weight)
		if weight < w.Weight {
			light++
		}
	}
	below := func(l lockstep.RTT, weight uint32) bool {
		return l.Measured() && int64(l)*int64(weight) < int64(c.s.LowerBound)
	}
	for i, u := range w.Prices[0] {
		for j, v := range w.Prices[1] {
			l := c.rtt[0][1][i][j]
			most := int64(1)
			if below(l, w.Weight) {
				most = 0
			}
			if below(l, least) && a.Seats[i].Max > 0 && b.Seats[j].Max > 0 && u+v > most {
				return fmt.Errorf("the prices of %s with %s add up to %d, above %d", a.Sequencers[i], b.Sequencers[j], u+v, most)
			}
		}
	}
	total := int64(0)
	for side, of := range w.Prices {
		sum, err := leastTotal(of, c.p.Rollups[side], c.p.Epochs)
		if err != nil {
			return err
		}
		total += sum
	}
	if total <= light {
		return fmt.Errorf("the lower bound is not proven: %d epochs need not be near, but %d are light", total, light)
	}
	return nil
}

// weightedOrder checks that the heaviest epochs have the closest pairs, and that
// the epochs of one weight are in the order that seed and salt select.
func (c *manyChecker) weightedOrder() error {
	weights := slices.Clone(c.p.Weights)
	slices.Sort(weights)
	weights = slices.Compact(weights)
	slices.Reverse(weights)
	lanes := c.lanes(weights)
	return inOrder(c.s, func(salt uint8) [][]int {
		turns := make([][]int, c.p.Epochs)
		for k, weight := range weights {
			lane := layOut(c.s.Seed, salt, lanes[k])
			for t, w := range c.p.Weights {
				if w == weight {
					turns[t], lane = lane[0], lane[1:]
				}
			}
		}
		barter(turns, c.p.Weights)
		return turns
	})
}

// lanes returns the pairs that the epochs of each weight have: those of the
// heaviest the closest ones, of equally close ones those that come first.
func (c *manyChecker) lanes(weights []uint32) [][]Pair {
	var units [][]int // the leaders of every epoch
	for _, x := range c.s.Pairs {
		for range x.Count {
			units = append(units, x.Leaders)
		}
	}
	rtt := func(leaders []int) lockstep.RTT { return c.rtt[0][1][leaders[0]][leaders[1]] }
	slices.SortStableFunc(units, func(x, y []int) int { return cmp.Compare(rtt(x), rtt(y)) })
	lanes := make([][]Pair, len(weights))
	for k, weight := range weights {
		epochs := 0
		for _, w := range c.p.Weights {
			if w == weight {
				epochs++
			}
		}
		own := units[:epochs]
		units = units[epochs:]
		slices.SortFunc(own, slices.Compare)
		for t, leaders := range own {
			if t == 0 || !slices.Equal(own[t-1], leaders) {
				lanes[k] = append(lanes[k], Pair{Leaders: leaders})
			}
			lanes[k][len(lanes[k])-1].Count++
		}
	}
	return lanes
}

// barter swaps two epochs of one weight at seams where a leader follows himself,
// the nearest whose swap lowers the number of leaders who do, at most 2^20
// distances in four passes.
func barter(turns [][]int, weights []uint32) {
	stays := func(t int) int { return repeats(turns[max(0, t-1):min(len(turns), t+2)]) }
	swap := func(t, u int) bool {
		if u < 0 || u >= len(turns) || weights[t] != weights[u] {
			return false
		}
		now := stays(t) + stays(u)
		turns[t], turns[u] = turns[u], turns[t]
		if stays(t)+stays(u) < now {
			return true
		}
		turns[t], turns[u] = turns[u], turns[t]
		return false
	}
	distances := 1 << 20
	for pass, changed := 0, true; pass < 4 && changed; pass++ {
		changed = false
		for t := 1; t < len(turns); t++ {
			if !stayed(turns[t-1], turns[t]) {
				continue
			}
			for d := 1; d < len(turns) && distances > 0; d++ {
				distances--
				if swap(t, t+d) || swap(t, t-d) || swap(t-1, t-1+d) || swap(t-1, t-1-d) {
					changed = true
					break
				}
			}
		}
	}
}
