package schedule

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
	"slices"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lockstep-rollups/lockstep"
)

// Verify returns nil only if s meets the seats of p, is proven best for its
// objective by its own certificate, and orders its turns as its seed and salt
// demand; else it says what is wrong, in one line. A valid schedule that
// optimises nothing is refused, and so is a certificate with parts that prove
// nothing of p.
//
// With more than two rollups or with weights, best means that the worst round trip
// is proven least; nothing is known about the sum.
//
// It shares no code with Solve: whoever trusts these lines need not trust the
// solver. It accepts any optimum, not only the one that Solve returns.
func Verify(p Problem, s Schedule) error {
	if err := p.Validate(); err != nil {
		return err
	}
	switch {
	case p.Weights != nil:
		return verifyWeighted(p, s)
	case len(p.Rollups) > 2:
		return verifyMany(p, s)
	}
	c, err := newChecker(p, s)
	if err != nil {
		return err
	}
	for _, check := range []func() error{c.pairs, c.bound, c.optimal, c.turns} {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

// checker holds a problem of two rollups beside the schedule to check.
type checker struct {
	p    Problem
	s    Schedule
	a, b Rollup
	m    lockstep.Matrix
	// rowAt and colAt say where the sequencers stand in m.
	rowAt, colAt []int
}

func newChecker(p Problem, s Schedule) (*checker, error) {
	if s.Objective != p.Objective {
		return nil, errors.New("the schedule was made for another objective")
	}
	if s.Seed != p.Seed {
		return nil, errors.New("the schedule was made with another seed")
	}
	c := &checker{p: p, s: s, a: p.Rollups[0], b: p.Rollups[1], m: p.Matrices[0]}
	var err error
	if c.rowAt, err = locate(c.a.Sequencers, c.m.Rows); err != nil {
		return nil, err
	}
	if c.colAt, err = locate(c.b.Sequencers, c.m.Cols); err != nil {
		return nil, err
	}
	return c, nil
}

func (c *checker) rtt(i, j int) lockstep.RTT { return c.m.At(c.rowAt[i], c.colAt[j]) }

func locate(names, in []string) ([]int, error) {
	at := make(map[string]int, len(in))
	for k, name := range in {
		at[name] = k
	}
	out := make([]int, len(names))
	for k, name := range names {
		where, known := at[name]
		if !known {
			return nil, fmt.Errorf("%s is not in the matrix", name)
		}
		out[k] = where
	}
	return out, nil
}

// name names a pair in messages.
func (c *checker) name(i, j int) string {
	return c.a.Sequencers[i] + " with " + c.b.Sequencers[j]
}

// pairs checks that the pairs are allowed, meet the seats and add up to what the
// schedule says of itself.
func (c *checker) pairs() error {
	ledA, ledB := make([]int, len(c.a.Sequencers)), make([]int, len(c.b.Sequencers))
	worst, sum, epochs := lockstep.RTT(0), int64(0), 0
	for k, pair := range c.s.Pairs {
		if len(pair.Leaders) != 2 {
			return fmt.Errorf("pair %d has %d leaders instead of 2", k, len(pair.Leaders))
		}
		i, j := pair.Leaders[0], pair.Leaders[1]
		if i < 0 || i >= len(ledA) || j < 0 || j >= len(ledB) {
			return fmt.Errorf("pair %d has unknown leaders %d and %d", k, i, j)
		}
		if k > 0 && slices.Compare(c.s.Pairs[k-1].Leaders, pair.Leaders) >= 0 {
			return fmt.Errorf("%s stands out of order or twice", c.name(i, j))
		}
		if pair.Count < 1 || pair.Count > c.p.Epochs {
			return fmt.Errorf("%s leads %d epochs of %d", c.name(i, j), pair.Count, c.p.Epochs)
		}
		l := c.rtt(i, j)
		if !l.Measured() {
			return fmt.Errorf("%s is not measured, so it must not lead", c.name(i, j))
		}
		ledA[i] += pair.Count
		ledB[j] += pair.Count
		epochs += pair.Count
		worst = max(worst, l)
		sum += int64(l) * int64(pair.Count)
	}
	if epochs != c.p.Epochs {
		return fmt.Errorf("the pairs lead %d epochs of %d", epochs, c.p.Epochs)
	}
	for side, led := range [][]int{ledA, ledB} {
		r := c.p.Rollups[side]
		for k, n := range led {
			if n < r.Seats[k].Min || n > r.Seats[k].Max {
				return fmt.Errorf("%s of %s leads %d epochs, but has %s", r.Sequencers[k], r.Name, n, span(r.Seats[k].Min, r.Seats[k].Max))
			}
		}
	}
	if worst != c.s.Worst {
		return fmt.Errorf("the worst round trip is %s, not %s", worst, c.s.Worst)
	}
	if sum != c.s.Sum {
		return fmt.Errorf("the round trips add up to %d µs, not %d", sum, c.s.Sum)
	}
	return nil
}

// bound checks that nothing can lie below the schedule's lower bound: the
// sequencers S have no partner below it outside of W, yet in every schedule they
// lead more epochs than W. It also checks that they have one at the bound, so that
// the set proves no higher one.
func (c *checker) bound() error {
	h := c.s.Certificate.Hall
	switch {
	case h.A != 0 || h.B != 1:
		return errors.New("the bound is proven for other rollups")
	case h.Hub != nil:
		return errors.New("the bound is proven around a sequencer of a third rollup, but there are two")
	case c.s.Certificate.Weighted != nil:
		return errWeightedProof
	}
	inS, err := members(h.S, len(c.a.Sequencers))
	if err != nil {
		return fmt.Errorf("the set on %s: %w", c.a.Name, err)
	}
	inW, err := members(h.W, len(c.b.Sequencers))
	if err != nil {
		return fmt.Errorf("the set on %s: %w", c.b.Name, err)
	}
	if c.s.LowerBound < 0 {
		return fmt.Errorf("the lower bound %d µs is negative", c.s.LowerBound)
	}
	nearest := lockstep.MaxRTT + 1
	for _, i := range h.S {
		for j := range c.b.Sequencers {
			l := c.rtt(i, j)
			if inW[j] || !l.Measured() {
				continue
			}
			if l < c.s.LowerBound {
				return fmt.Errorf("%s takes %s, so %s is no lower bound", c.name(i, j), l, c.s.LowerBound)
			}
			if c.a.Seats[i].Max > 0 && c.b.Seats[j].Max > 0 {
				nearest = min(nearest, l)
			}
		}
	}
	// S leads at least the least of its own seats, and at least what is left if
	// all others lead as much as they may; W leads at most accordingly.
	leastS, others := 0, 0
	for i, r := range c.a.Seats {
		if inS[i] {
			leastS += r.Min
		} else {
			others += r.Max
		}
	}
	mostW, reserved := 0, 0
	for j, r := range c.b.Seats {
		if inW[j] {
			mostW += r.Max
		} else {
			reserved += r.Min
		}
	}
	leastS, mostW = max(leastS, c.p.Epochs-others), min(mostW, c.p.Epochs-reserved)
	if leastS <= mostW {
		return fmt.Errorf("the lower bound is not proven: %d epochs of its set find %d with their partners", leastS, mostW)
	}
	if nearest > c.s.LowerBound {
		return fmt.Errorf("the set proves the lower bound %s, not %s", nearest, c.s.LowerBound)
	}
	return nil
}

func members(list []int, total int) (map[int]bool, error) {
	in := make(map[int]bool, len(list))
	for k, x := range list {
		if x < 0 || x >= total || k > 0 && list[k-1] >= x {
			return nil, fmt.Errorf("%d is out of order or out of range", x)
		}
		in[x] = true
	}
	return in, nil
}

// optimal checks that the schedule reaches the bounds that its certificate
// proves.
func (c *checker) optimal() error {
	if !c.s.Optimal {
		return errors.New("the schedule is not optimal by its own account")
	}
	if c.p.Objective != SumOnly && c.s.Worst != c.s.LowerBound {
		return fmt.Errorf("the worst round trip %s is above the lower bound %s", c.s.Worst, c.s.LowerBound)
	}
	if c.s.LowerBound > c.s.Worst {
		return fmt.Errorf("the lower bound %s is above the worst round trip %s", c.s.LowerBound, c.s.Worst)
	}
	prices := c.s.Certificate.Prices
	if c.p.Objective == WorstOnly {
		if prices != nil {
			return errors.New("there are prices although the objective ignores the sum")
		}
		return nil
	}
	if len(prices) != 2 || len(prices[0]) != len(c.a.Seats) || len(prices[1]) != len(c.b.Seats) {
		return errors.New("the sum is not proven: there is not one price per sequencer")
	}
	limit := c.s.Worst
	if c.p.Objective == SumOnly {
		limit = lockstep.MaxRTT
	}
	for i, u := range prices[0] {
		if c.a.Seats[i].Max == 0 {
			continue
		}
		for j, v := range prices[1] {
			l := c.rtt(i, j)
			if u+v > int64(l) && l.Measured() && l <= limit && c.b.Seats[j].Max > 0 {
				return fmt.Errorf("the prices of %s add up to %d µs, above their round trip %d", c.name(i, j), u+v, l)
			}
		}
	}
	least := int64(0)
	for side, of := range prices {
		sum, err := leastTotal(of, c.p.Rollups[side], c.p.Epochs)
		if err != nil {
			return err
		}
		least += sum
	}
	if least != c.s.Sum {
		return fmt.Errorf("the prices prove a sum of %d µs, not %d", least, c.s.Sum)
	}
	return nil
}

// leastTotal returns the least total price of any seats within the ranges: all
// must lead their least, the cheapest lead the rest.
func leastTotal(of []int64, r Rollup, epochs int) (int64, error) {
	const most = int64(1) << 42 // keeps all sums far inside an int64
	order := make([]int, len(of))
	total, rest := int64(0), epochs
	for k, price := range of {
		order[k] = k
		switch {
		case r.Seats[k].Max == 0 && price != NoPrice:
			return 0, fmt.Errorf("%s of %s has no seats but a price", r.Sequencers[k], r.Name)
		case price > most || price < -most:
			return 0, fmt.Errorf("the price of %s of %s is absurd: %d", r.Sequencers[k], r.Name, price)
		}
		total += price * int64(r.Seats[k].Min)
		rest -= r.Seats[k].Min
	}
	slices.SortFunc(order, func(x, y int) int { return cmp.Compare(of[x], of[y]) })
	for _, k := range order {
		more := min(rest, r.Seats[k].Max-r.Seats[k].Min)
		total += of[k] * int64(more)
		rest -= more
	}
	return total, nil
}

var errWeightedProof = errors.New("there is a proof for weighted epochs, but all epochs weigh the same")

func (c *checker) turns() error {
	return inOrder(c.s, func(salt uint8) [][]int { return layOut(c.s.Seed, salt, c.s.Pairs) })
}

// inOrder checks that the epochs are in the order that seed and salt select, laid
// out by lay, and that the salt is the first of those that let the fewest leaders
// follow themselves.
func inOrder(s Schedule, lay func(salt uint8) [][]int) error {
	if s.Salt > 15 {
		return fmt.Errorf("the salt %d is not below 16", s.Salt)
	}
	best, bestSalt := 0, uint8(0)
	for salt := range uint8(16) {
		want := lay(salt)
		stays := repeats(want)
		if salt == 0 || stays < best {
			best, bestSalt = stays, salt
		}
		if salt == s.Salt && !slices.EqualFunc(want, s.Turns, slices.Equal) {
			return errors.New("the turns are not in the order that seed and salt select")
		}
		if best == 0 {
			break
		}
	}
	if bestSalt != s.Salt {
		return fmt.Errorf("the salt is %d, but the first one that lets the fewest leaders follow themselves is %d", s.Salt, bestSalt)
	}
	return nil
}

// layOut states the order of the turns as plainly as it can be put: sort the
// units q of every pair by (⌊(q·2^64 + φ)/count⌋, pair, q), then mend seams.
func layOut(seed lockstep.Seed, salt uint8, pairs []Pair) [][]int {
	type placed struct {
		key     uint64
		pair, q int
	}
	var units []placed
	for k, pair := range pairs {
		in := slices.Concat(seed[:], []byte("order"), []byte{salt})
		for _, i := range pair.Leaders {
			in = append(in, byte(i>>8), byte(i))
		}
		phi := binary.BigEndian.Uint64(crypto.Keccak256(in))
		for q := range pair.Count {
			key, _ := bits.Div64(uint64(q), phi, uint64(pair.Count))
			units = append(units, placed{key, k, q})
		}
	}
	slices.SortFunc(units, func(x, y placed) int {
		return cmp.Or(cmp.Compare(x.key, y.key), cmp.Compare(x.pair, y.pair), cmp.Compare(x.q, y.q))
	})
	turns := make([][]int, len(units))
	for t, u := range units {
		turns[t] = pairs[u.pair].Leaders
	}
	mend(turns)
	return turns
}

// mend reverses stretches of turns at seams where a leader follows himself, at
// most 2^20 lengths in four passes, whenever that lowers their number.
func mend(turns [][]int) {
	stays := func(x, y int) int { // x before y; nothing lies beyond the ends
		if x < 0 || y >= len(turns) || !stayed(turns[x], turns[y]) {
			return 0
		}
		return 1
	}
	flip := func(from, to int) bool {
		if from < 0 || to >= len(turns) {
			return false
		}
		now := stays(from-1, from) + stays(to, to+1)
		then := 0
		if from > 0 {
			then += stays(from-1, to)
		}
		if to+1 < len(turns) {
			then += stays(from, to+1)
		}
		if then < now {
			slices.Reverse(turns[from : to+1])
		}
		return then < now
	}
	lengths := 1 << 20
	for pass, changed := 0, true; pass < 4 && changed; pass++ {
		changed = false
		for t := 1; t < len(turns); t++ {
			if stays(t-1, t) == 0 {
				continue
			}
			for more := 1; more < len(turns) && lengths > 0; more++ {
				lengths--
				if flip(t, t+more) || flip(t-1-more, t-1) {
					changed = true
					break
				}
			}
		}
	}
}

// repeats counts the epochs that share a leader with the one before.
func repeats(turns [][]int) int {
	n := 0
	for t := 1; t < len(turns); t++ {
		if stayed(turns[t-1], turns[t]) {
			n++
		}
	}
	return n
}

// stayed reports whether a leader of one epoch leads the other one too.
func stayed(x, y []int) bool {
	for k := range x {
		if x[k] == y[k] {
			return true
		}
	}
	return false
}
