package schedule

import (
	"cmp"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/prf"
)

const (
	// explained bounds the sequencers of a bottleneck whose absence is computed,
	// each with a solve; of larger sets those with the highest prices.
	explained = 16
	// tiedGroup bounds the sequencers that are taken away together.
	tiedGroup = 8
	// slackSteps bounds the steps of the curve over more freedom of seats.
	slackSteps = 8
	// rotations is the number of random rotations that are averaged.
	rotations = 10
	// nearestShown is the number of partners listed for each sequencer.
	nearestShown = 3
)

// Micros is a time in microseconds. Its JSON form is a number of milliseconds.
type Micros float64

// MarshalJSON writes m in milliseconds, rounded to a nanosecond.
func (m Micros) MarshalJSON() ([]byte, error) { return []byte(m.number()), nil }

// String prints m in milliseconds, rounded to a microsecond.
func (m Micros) String() string { return string(decimal(rounded(float64(m)), 3)) + " ms" }

func (m Micros) number() json.Number { return decimal(rounded(float64(m)*1000), 6) }

func rounded(x float64) int64 {
	if x < 0 {
		return -rounded(-x)
	}
	return int64(x + 0.5)
}

// Explanation says why a schedule is as it is and what would make it better. It
// is for people: nothing decides by it. Its String has a line for each finding.
type Explanation struct {
	Epochs     int    `json:"epochs"`
	Worst      Micros `json:"worst_ms"`
	Mean       Micros `json:"mean_ms"`
	LowerBound Micros `json:"lower_bound_ms"`
	Optimal    bool   `json:"optimal"`
	// Proven is what Problem.Proven says of the schedule.
	Proven []string `json:"proven"`
	// Bottleneck is why no schedule lies below LowerBound; nil for weighted epochs.
	Bottleneck *Bottleneck `json:"bottleneck,omitempty"`
	// Without holds what the round would be without each sequencer of the
	// bottleneck, the best first. Its seats go to the others of its rollup. If none
	// of them lowers the worst round trip, it also holds those on the other side
	// whom the bottleneck lacks as partners.
	Without []Exclusion `json:"without,omitempty"`
	// Tied is the first group whose absence lowers the worst round trip, where no
	// single one's does: equally bad sequencers hide one another. It is nil also if
	// eight were not enough.
	Tied *Exclusion `json:"tied,omitempty"`
	// Slack is the worst round trip if everybody may lead that many epochs more or
	// fewer, wherever it falls; two rollups only.
	Slack []SlackStep `json:"slack,omitempty"`
	// Sequencers are those with seats.
	Sequencers []SequencerView `json:"sequencers"`
	// Random and RoundRobin are rotations with the same seats, as yardsticks.
	Random     Rotation `json:"random"`
	RoundRobin Rotation `json:"round_robin"`

	partly bool
}

// Bottleneck is a set of sequencers with too few partners below the bound. With
// Joint, only partners count that can be in a complete epoch.
type Bottleneck struct {
	Rollup       string   `json:"rollup"`
	Leaders      []string `json:"leaders"`
	Turns        int      `json:"turns"`
	Others       []string `json:"others"`
	Partners     []string `json:"partners"`
	PartnerTurns int      `json:"partner_turns"`
	Below        Micros   `json:"below_ms"`
	Joint        bool     `json:"joint,omitempty"`

	sides []side
}

// side is sequencers of one rollup.
type side struct {
	rollup int
	who    []int
}

// Exclusion is the round without some sequencers. If it has no schedule, Reason
// says why.
type Exclusion struct {
	Rollups    []string `json:"rollups"`
	Sequencers []string `json:"sequencers"`
	Worst      Micros   `json:"worst_ms"`
	Mean       Micros   `json:"mean_ms"`
	Reason     string   `json:"reason,omitempty"`

	of side
}

// SlackStep is the worst round trip at a slack of seats.
type SlackStep struct {
	Slack int    `json:"slack"`
	Worst Micros `json:"worst_ms"`
}

// SequencerView is what concerns one sequencer. Moving a turn from one sequencer
// to another of the same rollup changes the sum by the difference of their prices,
// as long as the worst round trip stays; only such differences mean anything.
type SequencerView struct {
	Rollup  string  `json:"rollup"`
	Name    string  `json:"name"`
	Turns   int     `json:"turns"`
	Worst   Micros  `json:"worst_ms"`
	Price   *Micros `json:"price_ms,omitempty"`
	Nearest []Near  `json:"nearest"`
}

// Near is a partner and how far it is.
type Near struct {
	Rollup string `json:"rollup"`
	Name   string `json:"name"`
	RTT    Micros `json:"rtt_ms"`
}

// Rotation is the figures of a rotation that ignores round trips, averaged over
// random ones. Unmeasured counts the epochs, of one rotation, whose leaders have
// no measurement; they are left out, which flatters the rotation.
type Rotation struct {
	Worst      Micros  `json:"worst_ms"`
	Mean       Micros  `json:"mean_ms"`
	Unmeasured float64 `json:"unmeasured_epochs"`
}

// Explain explains s, a schedule of p that Solve returned. It solves the problem
// again for up to 24 changes of it.
func Explain(p Problem, s Schedule) (Explanation, error) {
	if err := p.Validate(); err != nil {
		return Explanation{}, err
	}
	q, err := newClique(p)
	if err != nil {
		return Explanation{}, err
	}
	if len(s.Turns) != p.Epochs {
		return Explanation{}, errors.New("the schedule is for another round")
	}
	if _, err := tallied(p, s.Turns); err != nil {
		return Explanation{}, err
	}
	turns, _ := q.led(s)
	rotation := q.inTurn(turns)
	out := Explanation{
		Epochs: p.Epochs, Worst: Micros(s.Worst), Mean: Micros(s.Mean()), LowerBound: Micros(s.LowerBound), Optimal: s.Optimal, Proven: p.Proven(s), partly: p.Partly(s),
		Sequencers: q.views(s), Random: q.shuffled(rotation), RoundRobin: q.rotation(rotation),
	}
	if p.Weights == nil && s.LowerBound > 0 {
		out.Bottleneck = q.bottleneckOf(s)
		out.Without = p.without(s, *out.Bottleneck)
		if flat(out.Without, s.Worst) {
			out.Tied = p.tied(s)
		}
	}
	if len(p.Rollups) == 2 && p.Weights == nil {
		out.Slack = slackCurve(p, q.tables[0][1])
	}
	return out, nil
}

// Rotations returns what rotations that ignore round trips give where every
// sequencer leads a fixed number of epochs, the Max of its seats: at random, and
// in turn.
func Rotations(p Problem) (random, roundRobin Rotation, err error) {
	if err := p.Validate(); err != nil {
		return random, roundRobin, err
	}
	turns := make([][]int, len(p.Rollups))
	for a, r := range p.Rollups {
		total := 0
		for _, seats := range r.Seats {
			turns[a] = append(turns[a], seats.Max)
			total += seats.Max
		}
		if total != p.Epochs {
			return random, roundRobin, fmt.Errorf("the seats of rollup %s are not fixed", r.Name)
		}
	}
	q, err := newClique(p)
	if err != nil {
		return random, roundRobin, err
	}
	rotation := q.inTurn(turns)
	return q.shuffled(rotation), q.rotation(rotation), nil
}

// bottleneckOf puts the Hall set of the schedule in names, from the side on which
// it is smaller: if S can lead only with W, then those outside of W can lead only
// with those outside of S.
func (q *clique) bottleneckOf(s Schedule) *Bottleneck {
	h := s.Certificate.Hall
	a, b := q.p.Rollups[h.A], q.p.Rollups[h.B]
	out := &Bottleneck{Below: Micros(s.LowerBound), Joint: len(q.p.Rollups) > 2}
	if h.Hub != nil {
		r := q.p.Rollups[h.Hub.Rollup]
		out.sides = []side{{h.Hub.Rollup, []int{h.Hub.Sequencer}}}
		out.Rollup, out.Leaders, out.Turns = r.Name, []string{r.Sequencers[h.Hub.Sequencer]}, r.Seats[h.Hub.Sequencer].Min
		out.Others, out.PartnerTurns = []string{a.Name, b.Name}, q.around(h, s.LowerBound)
		return out
	}
	inS, inW := flags(h.S, len(a.Seats)), flags(h.W, len(b.Seats))
	restA, restB := others(a, inS), others(b, inW)
	out.sides = []side{{h.A, h.S}, {h.B, restB}}
	if len(h.S) <= len(restB) {
		out.Rollup, out.Leaders = a.Name, pick(a, h.S)
		out.Others, out.Partners = []string{b.Name}, pick(b, seated(b, h.W))
		out.Turns, out.PartnerTurns = demand(a, inS, q.p.Epochs), supply(b, inW, q.p.Epochs)
		return out
	}
	slices.Reverse(out.sides)
	out.Rollup, out.Leaders = b.Name, pick(b, restB)
	out.Others, out.Partners = []string{a.Name}, pick(a, restA)
	out.Turns = demand(b, flags(restB, len(b.Seats)), q.p.Epochs)
	out.PartnerTurns = supply(a, flags(restA, len(a.Seats)), q.p.Epochs)
	return out
}

func flags(of []int, n int) []bool {
	out := make([]bool, n)
	for _, x := range of {
		out[x] = true
	}
	return out
}

// others returns those with seats outside of a set.
func others(r Rollup, in []bool) []int {
	var out []int
	for x, seats := range r.Seats {
		if !in[x] && seats.Max > 0 {
			out = append(out, x)
		}
	}
	return out
}

func seated(r Rollup, of []int) []int {
	return slices.DeleteFunc(slices.Clone(of), func(x int) bool { return r.Seats[x].Max == 0 })
}

func pick(r Rollup, of []int) []string {
	out := []string{}
	for _, x := range of {
		out = append(out, r.Sequencers[x])
	}
	return out
}

// demand returns the fewest epochs that a set must lead, supply the most that it
// may.
func demand(r Rollup, in []bool, epochs int) int {
	own, rest := 0, epochs
	for x, seats := range r.Seats {
		if in[x] {
			own += seats.Min
		} else {
			rest -= seats.Max
		}
	}
	return max(own, rest)
}

func supply(r Rollup, in []bool, epochs int) int {
	own, rest := 0, epochs
	for x, seats := range r.Seats {
		if in[x] {
			own += seats.Max
		} else {
			rest -= seats.Min
		}
	}
	return min(own, rest)
}

// without returns the round without each sequencer of the bottleneck.
func (p Problem) without(s Schedule, b Bottleneck) []Exclusion {
	var out []Exclusion
	for _, of := range b.sides {
		if !flat(out, s.Worst) {
			break
		}
		who := slices.Clone(of.who)
		if prices := s.Certificate.Prices; prices != nil {
			slices.SortStableFunc(who, func(x, y int) int { return cmp.Compare(prices[of.rollup][y], prices[of.rollup][x]) })
		}
		for _, x := range who[:min(len(who), explained-len(out))] {
			out = append(out, p.withoutOne(of.rollup, x))
		}
	}
	slices.SortStableFunc(out, func(x, y Exclusion) int {
		return cmp.Or(cmp.Compare(count(x.Reason != ""), count(y.Reason != "")), cmp.Compare(x.Worst, y.Worst), cmp.Compare(x.Mean, y.Mean))
	})
	return out
}

func (p Problem) withoutOne(rollup, x int) Exclusion {
	r := p.Rollups[rollup]
	e := Exclusion{Rollups: []string{r.Name}, Sequencers: []string{r.Sequencers[x]}, of: side{rollup, []int{x}}}
	q, err := p.Without(rollup, x)
	if err != nil {
		e.Reason = err.Error()
		return e
	}
	e.solve(q)
	return e
}

func (e *Exclusion) solve(q Problem) (Schedule, bool) {
	s, err := Solve(q)
	if err != nil {
		e.Reason = err.Error()
		return s, false
	}
	e.Worst, e.Mean = Micros(s.Worst), Micros(s.Mean())
	return s, true
}

func flat(without []Exclusion, worst lockstep.RTT) bool {
	for _, e := range without {
		if e.Reason == "" && e.Worst < Micros(worst) {
			return false
		}
	}
	return true
}

// tied takes sequencers away, each from the bottleneck that the ones before have
// left, the one whose absence helps most, until the worst round trip falls.
func (p Problem) tied(s Schedule) *Exclusion {
	worst := s.Worst
	group := Exclusion{}
	for range tiedGroup {
		q, err := newClique(p)
		if err != nil {
			return nil
		}
		b := q.bottleneckOf(s)
		without := p.without(s, *b)
		if len(without) == 0 || without[0].Reason != "" {
			return nil
		}
		best := without[0]
		p, err = p.Without(best.of.rollup, best.of.who[0])
		if err != nil {
			return nil
		}
		group.Rollups, group.Sequencers = append(group.Rollups, best.Rollups...), append(group.Sequencers, best.Sequencers...)
		var ok bool
		if s, ok = group.solve(p); !ok {
			return nil
		}
		if s.Worst < worst {
			return &group
		}
	}
	return nil
}

// slackCurve widens all seats step by step and returns where the worst round trip
// falls.
func slackCurve(p Problem, t *table) []SlackStep {
	at := func(slack int) lockstep.RTT {
		var seats [2][]Range
		for k, r := range p.Rollups {
			for _, s := range r.Seats {
				if s.Max > 0 {
					s = Range{max(0, s.Min-slack), min(p.Epochs, s.Max+slack)}
				}
				seats[k] = append(seats[k], s)
			}
		}
		worst, _, _, ok := bottleneck(newInstance(t, seats[0], seats[1], p.Epochs))
		if !ok {
			return never
		}
		return worst
	}
	var out []SlackStep
	now, least := at(0), at(p.Epochs)
	for low := 0; now > least && len(out) < slackSteps; {
		high := p.Epochs
		for low+1 < high {
			if mid := (low + high) / 2; at(mid) < now {
				high = mid
			} else {
				low = mid
			}
		}
		low, now = high, at(high)
		out = append(out, SlackStep{low, Micros(now)})
	}
	return out
}

// views returns what concerns each sequencer with seats.
func (q *clique) views(s Schedule) []SequencerView {
	turns, worst := q.led(s)
	var out []SequencerView
	for a, r := range q.p.Rollups {
		for i, name := range r.Sequencers {
			if r.Seats[i].Max == 0 {
				continue
			}
			v := SequencerView{Rollup: r.Name, Name: name, Turns: turns[a][i], Worst: Micros(worst[a][i]), Nearest: q.nearest(a, i)}
			if prices := s.Certificate.Prices; prices != nil {
				price := Micros(prices[a][i])
				v.Price = &price
			}
			out = append(out, v)
		}
	}
	return out
}

// led returns how often each sequencer leads and the largest round trip to the
// other leaders of its epochs.
func (q *clique) led(s Schedule) (turns [][]int, worst [][]lockstep.RTT) {
	for _, r := range q.p.Rollups {
		turns, worst = append(turns, make([]int, len(r.Seats))), append(worst, make([]lockstep.RTT, len(r.Seats)))
	}
	for _, leaders := range s.Turns {
		for a, i := range leaders {
			turns[a][i]++
			for b, j := range leaders {
				if a != b {
					worst[a][i] = max(worst[a][i], q.between(a, i, b, j))
				}
			}
		}
	}
	return turns, worst
}

// nearest returns the nearest partners with seats.
func (q *clique) nearest(a, i int) []Near {
	all := []Near{}
	for b, r := range q.p.Rollups {
		for j, seats := range r.Seats {
			if a == b || seats.Max == 0 {
				continue
			}
			if l := q.between(a, i, b, j); l.Measured() {
				all = append(all, Near{r.Name, r.Sequencers[j], Micros(l)})
			}
		}
	}
	slices.SortStableFunc(all, func(x, y Near) int { return cmp.Compare(x.RTT, y.RTT) })
	return all[:min(len(all), nearestShown)]
}

// inTurn lets every rollup go round its sequencers in order, as long as they have
// turns left.
func (q *clique) inTurn(turns [][]int) [][]int {
	out := make([][]int, q.p.Epochs)
	for a := range turns {
		left, at := slices.Clone(turns[a]), 0
		for t := range out {
			for left[at%len(left)] == 0 {
				at++
			}
			i := at % len(left)
			left[i]--
			at++
			out[t] = append(out[t], i)
		}
	}
	return out
}

// shuffled averages rotations that shuffle the turns of every rollup.
func (q *clique) shuffled(rotation [][]int) Rotation {
	turns := make([][]int, len(rotation))
	for t, leaders := range rotation {
		turns[t] = slices.Clone(leaders)
	}
	draw := prf.Derive(q.p.Seed, "random rotation")
	r := random(binary.BigEndian.Uint64(draw[:8]))
	var sum Rotation
	for range rotations {
		for a := range q.p.Rollups {
			for t := len(turns) - 1; t > 0; t-- {
				u := r.below(t + 1)
				turns[t][a], turns[u][a] = turns[u][a], turns[t][a]
			}
		}
		one := q.rotation(turns)
		sum.Worst += one.Worst / rotations
		sum.Mean += one.Mean / rotations
		sum.Unmeasured += one.Unmeasured / rotations
	}
	return sum
}

func (q *clique) rotation(turns [][]int) Rotation {
	out, sum, measured := Rotation{}, int64(0), int64(0)
	for t, leaders := range turns {
		c := q.cost(leaders)
		if c == never {
			out.Unmeasured++
			continue
		}
		l := int64(c)
		if q.p.Weights != nil {
			l *= int64(q.p.Weights[t])
		}
		out.Worst = max(out.Worst, Micros(l))
		sum += l
		measured++
	}
	out.Mean = Micros(float64(sum) / float64(max(1, measured)))
	return out
}
