package schedule

import (
	"errors"
	"fmt"
	"slices"

	"github.com/lockstep-rollups/lockstep"
)

// verifyMany is Verify for more than two rollups. It proves the worst round trip
// alone: no certificate for the sum is known, so a schedule that minimises nothing
// but the sum is refused.
func verifyMany(p Problem, s Schedule) error {
	switch {
	case s.Objective != p.Objective:
		return errors.New("the schedule was made for another objective")
	case s.Seed != p.Seed:
		return errors.New("the schedule was made with another seed")
	case p.Objective == SumOnly:
		return errors.New("the sum is not proven: for more than two rollups there is no proof")
	}
	c := &manyChecker{p: p, s: s}
	if err := c.read(); err != nil {
		return err
	}
	for _, check := range []func() error{c.pairs, c.bound, c.optimal, c.order} {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

// manyChecker holds a problem beside the schedule to check. rtt[a][b][i][j] is
// the round trip of sequencer i of rollup a and j of b ≠ a.
type manyChecker struct {
	p   Problem
	s   Schedule
	rtt [][][][]lockstep.RTT
}

func (c *manyChecker) read() error {
	k := len(c.p.Rollups)
	c.rtt = make([][][][]lockstep.RTT, k)
	for a := range k {
		c.rtt[a] = make([][][]lockstep.RTT, k)
		for b := range k {
			c.rtt[a][b] = make([][]lockstep.RTT, len(c.p.Rollups[a].Sequencers))
			for i := range c.rtt[a][b] {
				c.rtt[a][b][i] = make([]lockstep.RTT, len(c.p.Rollups[b].Sequencers))
			}
		}
	}
	matrices := c.p.Matrices
	for a := range k {
		for b := a + 1; b < k; b++ {
			m := matrices[0]
			matrices = matrices[1:]
			rowAt, err := locate(c.p.Rollups[a].Sequencers, m.Rows)
			if err != nil {
				return err
			}
			colAt, err := locate(c.p.Rollups[b].Sequencers, m.Cols)
			if err != nil {
				return err
			}
			for i, x := range rowAt {
				for j, y := range colAt {
					c.rtt[a][b][i][j] = m.At(x, y)
					c.rtt[b][a][j][i] = m.At(x, y)
				}
			}
		}
	}
	return nil
}

// pairs checks that the leaders are allowed together, meet the seats and add up
// to what the schedule says of itself.
func (c *manyChecker) pairs() error {
	worst, sum, err := c.tally()
	switch {
	case err != nil:
		return err
	case worst != c.s.Worst:
		return fmt.Errorf("the worst round trip is %s, not %s", worst, c.s.Worst)
	case sum != c.s.Sum:
		return fmt.Errorf("the round trips add up to %d µs, not %d", sum, c.s.Sum)
	}
	return nil
}

// tally checks that the leaders are allowed together and meet the seats, and
// returns their largest round trip and the sum over the epochs.
func (c *manyChecker) tally() (worst lockstep.RTT, sum int64, err error) {
	led := make([]map[int]int, len(c.p.Rollups))
	for a := range led {
		led[a] = map[int]int{}
	}
	epochs := 0
	for k, x := range c.s.Pairs {
		if k > 0 && slices.Compare(c.s.Pairs[k-1].Leaders, x.Leaders) >= 0 {
			return 0, 0, fmt.Errorf("combination %d stands out of order or twice", k)
		}
		if x.Count < 1 || x.Count > c.p.Epochs {
			return 0, 0, fmt.Errorf("combination %d leads %d epochs of %d", k, x.Count, c.p.Epochs)
		}
		l, err := c.largest(x.Leaders)
		if err != nil {
			return 0, 0, fmt.Errorf("combination %d: %w", k, err)
		}
		for a, i := range x.Leaders {
			led[a][i] += x.Count
		}
		epochs += x.Count
		worst = max(worst, l)
		sum += int64(l) * int64(x.Count)
	}
	if epochs != c.p.Epochs {
		return 0, 0, fmt.Errorf("the combinations lead %d epochs of %d", epochs, c.p.Epochs)
	}
	for a, r := range c.p.Rollups {
		for i, seats := range r.Seats {
			if n := led[a][i]; n < seats.Min || n > seats.Max {
				return 0, 0, fmt.Errorf("%s of %s leads %d epochs, but has %s", r.Sequencers[i], r.Name, n, span(seats.Min, seats.Max))
			}
		}
	}
	return worst, sum, nil
}

// largest returns the largest round trip among the leaders of an epoch.
func (c *manyChecker) largest(leaders []int) (lockstep.RTT, error) {
	if len(leaders) != len(c.p.Rollups) {
		return 0, fmt.Errorf("it has %d leaders for %d rollups", len(leaders), len(c.p.Rollups))
	}
	largest := lockstep.RTT(0)
	for b, j := range leaders {
		if j < 0 || j >= len(c.p.Rollups[b].Sequencers) {
			return 0, fmt.Errorf("%s has no sequencer %d", c.p.Rollups[b].Name, j)
		}
		for a, i := range leaders[:b] {
			l := c.rtt[a][b][i][j]
			if !l.Measured() {
				return 0, fmt.Errorf("%s with %s is not measured, so it must not lead", c.p.Rollups[a].Sequencers[i], c.p.Rollups[b].Sequencers[j])
			}
			largest = max(largest, l)
		}
	}
	return largest, nil
}

// bound checks that nothing can lie below the lower bound: below it, the
// sequencers S have no partner outside of W, yet lead more epochs than W may.
func (c *manyChecker) bound() error {
	h := c.s.Certificate.Hall
	k := len(c.p.Rollups)
	if h.A < 0 || h.A >= k || h.B < 0 || h.B >= k || h.A == h.B {
		return errors.New("the bound is proven for unknown rollups")
	}
	if c.s.Certificate.Weighted != nil {
		return errWeightedProof
	}
	if c.s.LowerBound < 0 {
		return fmt.Errorf("the lower bound %d µs is negative", c.s.LowerBound)
	}
	a, b := c.p.Rollups[h.A], c.p.Rollups[h.B]
	inS, err := members(h.S, len(a.Sequencers))
	if err != nil {
		return fmt.Errorf("the set on %s: %w", a.Name, err)
	}
	inW, err := members(h.W, len(b.Sequencers))
	if err != nil {
		return fmt.Errorf("the set on %s: %w", b.Name, err)
	}
	partner := c.partners(c.s.LowerBound)
	nearA, nearB := everybody, everybody
	if h.Hub != nil {
		if nearA, nearB, err = c.around(*h.Hub, h, partner); err != nil {
			return err
		}
	}
	for i := range inS {
		for j := range b.Sequencers {
			if !inW[j] && partner[h.A][h.B][i][j] && nearA(i) && nearB(j) {
				return fmt.Errorf("%s can lead with %s, so %s is no lower bound", a.Sequencers[i], b.Sequencers[j], c.s.LowerBound)
			}
		}
	}
	least, most := c.demand(inS, inW, nearA, nearB)
	if least <= most {
		return fmt.Errorf("the lower bound is not proven: %d epochs of its set find %d with their partners", least, most)
	}
	return nil
}

func everybody(int) bool { return true }

// around returns who on A and B is a partner of the hub.
func (c *manyChecker) around(hub Hub, h Hall, partner [][][][]bool) (nearA, nearB func(int) bool, err error) {
	r, u := hub.Rollup, hub.Sequencer
	if r < 0 || r >= len(c.p.Rollups) || r == h.A || r == h.B || u < 0 || u >= len(c.p.Rollups[r].Sequencers) {
		return nil, nil, errors.New("the bound is proven around an unknown sequencer")
	}
	nearA = func(i int) bool { return partner[r][h.A][u][i] }
	nearB = func(j int) bool { return partner[r][h.B][u][j] }
	return nearA, nearB, nil
}

// demand returns the epochs that S leads at least and W at most; around a hub,
// only those of the hub count.
func (c *manyChecker) demand(inS, inW map[int]bool, nearA, nearB func(int) bool) (least, most int) {
	h := c.s.Certificate.Hall
	own, others, may, reserved := 0, 0, 0, 0
	for i, seats := range c.p.Rollups[h.A].Seats {
		switch {
		case inS[i]:
			own += seats.Min
		case nearA(i):
			others += seats.Max
		}
	}
	for j, seats := range c.p.Rollups[h.B].Seats {
		switch {
		case !inW[j]:
			reserved += seats.Min
		case nearB(j):
			may += seats.Max
		}
	}
	if h.Hub != nil {
		return c.p.Rollups[h.Hub.Rollup].Seats[h.Hub.Sequencer].Min - others, may
	}
	return max(own, c.p.Epochs-others), min(may, c.p.Epochs-reserved)
}

// partners says who may lead an epoch with whom below the threshold: the measured
// pairs of sequencers with seats that have, on every other rollup, a partner in
// common, in this same sense.
func (c *manyChecker) partners(threshold lockstep.RTT) [][][][]bool {
	k := len(c.p.Rollups)
	out := make([][][][]bool, k)
	for a := range k {
		out[a] = make([][][]bool, k)
		for b := range k {
			out[a][b] = make([][]bool, len(c.rtt[a][b]))
			for i, row := range c.rtt[a][b] {
				out[a][b][i] = make([]bool, len(row))
				for j, l := range row {
					seated := c.p.Rollups[a].Seats[i].Max > 0 && c.p.Rollups[b].Seats[j].Max > 0
					out[a][b][i][j] = a != b && l.Measured() && l < threshold && seated
				}
			}
		}
	}
	for changed := true; changed; {
		changed = false
		for a := range k {
			for b := range a {
				for i, row := range out[a][b] {
					for j, is := range row {
						if is && !inCommon(out, a, i, b, j) {
							out[a][b][i][j], out[b][a][j][i] = false, false
							changed = true
						}
					}
				}
			}
		}
	}
	return out
}

// inCommon reports whether two sequencers have a partner in common on every rollup
// but their own.
func inCommon(partner [][][][]bool, a, i, b, j int) bool {
	for c := range partner {
		if c == a || c == b {
			continue
		}
		found := false
		for x, is := range partner[a][c][i] {
			found = found || is && partner[b][c][j][x]
		}
		if !found {
			return false
		}
	}
	return true
}

// optimal checks that the schedule reaches the bound.
func (c *manyChecker) optimal() error {
	if c.s.Certificate.Prices != nil {
		return errors.New("there are prices, which prove nothing where the sum is not proven")
	}
	if c.s.Worst != c.s.LowerBound {
		return fmt.Errorf("the worst round trip %s is above the lower bound %s", c.s.Worst, c.s.LowerBound)
	}
	if !c.s.Optimal {
		return errors.New("the schedule is not optimal by its own account")
	}
	return nil
}

func (c *manyChecker) order() error {
	return inOrder(c.s, func(salt uint8) [][]int { return layOut(c.s.Seed, salt, c.s.Pairs) })
}

// turns checks that the epochs hold the combinations, each as often as it says.
func (c *manyChecker) turns() error {
	if len(c.s.Turns) != c.p.Epochs {
		return fmt.Errorf("there are turns for %d epochs of %d", len(c.s.Turns), c.p.Epochs)
	}
	led := make([]int, len(c.s.Pairs))
	for t, leaders := range c.s.Turns {
		at, found := slices.BinarySearchFunc(c.s.Pairs, leaders, func(x Pair, y []int) int { return slices.Compare(x.Leaders, y) })
		if !found {
			return fmt.Errorf("nobody agreed on the leaders of epoch %d", t)
		}
		led[at]++
	}
	for k, x := range c.s.Pairs {
		if led[k] != x.Count {
			return fmt.Errorf("combination %d leads %d epochs, not %d", k, led[k], x.Count)
		}
	}
	return nil
}
