package schedule

import (
	"errors"
	"fmt"

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
	if err := c.read(); err != nil {
		return err
	}
	if _, _, err := c.tally(); err != nil {
		return err
	}
	for _, check := range []func() error{c.turns, c.weights, c.weightedBound, c.optimal} {
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
