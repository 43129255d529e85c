package schedule

import (
	"errors"
	"fmt"
	"math"

	"github.com/lockstep-rollups/lockstep"
)

const (
	// MaxEpochs bounds the epochs of one round, so that every sum of round trips
	// and of tie-break hashes stays inside an int64.
	MaxEpochs = 1 << 20
	// MaxSequencers bounds the sequencers of one rollup; their indices are hashed
	// as 16 bits.
	MaxSequencers = 1 << 14
)

// Range is the number of epochs that one sequencer may lead in the round.
// Min = Max asks for an exact number; 0…0 makes a sequencer sit out.
type Range struct{ Min, Max int }

// Exactly returns the range that allows n epochs and nothing else.
func Exactly(n int) Range { return Range{n, n} }

// Rollup is one rollup of the problem. Seats[i] belongs to Sequencers[i], whose
// names are unique within the rollup.
type Rollup struct {
	Name       string
	Sequencers []string
	Seats      []Range
}

// Objective says which schedule is the best one.
type Objective uint8

const (
	// Lexicographic asks for the smallest worst round trip and, among the
	// schedules that reach it, for the smallest sum.
	Lexicographic Objective = iota
	// WorstOnly asks for the smallest worst round trip and nothing else.
	WorstOnly
	// SumOnly asks for the smallest sum over the epochs and nothing else.
	SumOnly
)

// Problem is everything a schedule depends on.
type Problem struct {
	// Rollups are the rollups that rotate together, at least two.
	Rollups []Rollup
	// Matrices hold the round trips of every two rollups, in the order (0,1),
	// (0,2), …, (k−2,k−1): rows belong to the former. A matrix MUST name every
	// sequencer of its two rollups, in any order; other names are ignored. An
	// unmeasured pair is forbidden.
	Matrices []lockstep.Matrix
	// Epochs is the number of epochs E of the round, 1…MaxEpochs.
	Epochs int
	// Objective is what to minimise.
	Objective Objective
	// Seed breaks ties and orders the epochs. It should be unknown while seats
	// and round trips can still be influenced.
	Seed lockstep.Seed
	// Weights are the weights of the epochs, each at least 1, nil for equal ones.
	// A round trip counts as many times as its epoch weighs.
	Weights []uint32
}

// Pair is one combination of leaders and how many epochs it leads: Leaders[k] is
// an index into Rollups[k].Sequencers.
type Pair struct {
	Leaders []int
	Count   int
}

// Schedule is who leads what, and why nothing better exists.
type Schedule struct {
	// Objective and Seed are those of the problem.
	Objective Objective
	Seed      lockstep.Seed
	// Worst is the largest round trip in the schedule and Sum the total over its
	// epochs, in microseconds. With more than two rollups an epoch counts with
	// its largest round trip, with weights with its round trip times its weight.
	Worst lockstep.RTT
	Sum   int64
	// LowerBound is proven: no schedule with these seats has a smaller Worst.
	LowerBound lockstep.RTT
	// Optimal says that the schedule is proven best for its objective. With more
	// than two rollups or weights it speaks of Worst alone: the sum is then as
	// small as a search could make it. Problem.Proven says what is proven.
	Optimal bool
	// Pairs are the combinations in use with Count > 0, ascending by Leaders.
	Pairs []Pair
	// Turns[t][k] is the leader of Rollups[k] in epoch t of the round.
	Turns [][]int
	// Salt selects the order of the turns among 16 that the seed allows.
	Salt uint8
	// Certificate is the evidence for LowerBound and Optimal.
	Certificate Certificate
}

// Certificate is evidence that a reader can check without solving anything.
type Certificate struct {
	// Hall proves LowerBound.
	Hall Hall
	// Prices prove the sum for two rollups, one list per rollup in microseconds
	// for an epoch; nil if the objective ignores the sum. On every pair that is
	// measured and, unless the objective is SumOnly, not above Worst, the prices
	// of its leaders add up to at most its round trip; over the seats they add up
	// to the schedule's Sum. A sequencer without seats has the price NoPrice.
	Prices [][]int64
	// Weighted proves LowerBound for weighted epochs in place of Hall.
	Weighted *WeightedCut
}

// WeightedCut proves that too few epochs can be near enough for the heavy ones,
// those that weigh at least Weight. At the bound it proves, a pair is usable if
// its round trip times the least weight of all stays below, and near if its
// round trip times Weight does. The prices of the leaders of a usable pair add up
// to at most 0 if it is near, to at most 1 if not; over the seats they add up to
// more than there are light epochs, so some heavy epoch has a pair that is not
// near.
type WeightedCut struct {
	Weight uint32
	Prices [][]int64
}

// NoPrice stands for the price of a sequencer without seats, whose pairs cannot
// be in any schedule and contradict nothing.
const NoPrice int64 = math.MinInt32

// Hall is a set of sequencers with too few partners: below the bound it proves,
// the sequencers S of rollup A have no partner outside of W on rollup B, yet
// they must lead more epochs than W may lead. S and W are ascending indices.
// An empty S proves only that no round trip is negative.
//
// With more than two rollups, two leaders are partners only if both have a common
// partner on every other rollup, in this same sense. A hub narrows the count to
// the epochs of one sequencer: its partners on A outside of S and its partners
// among W may lead fewer epochs than the hub must.
type Hall struct {
	A, B int
	S, W []int
	Hub  *Hub
}

// Hub is the sequencer of a third rollup around which a Hall set lies.
type Hub struct{ Rollup, Sequencer int }

// Mean returns the mean round trip of an epoch in microseconds, for display.
func (s Schedule) Mean() float64 {
	return float64(s.Sum) / float64(max(1, len(s.Turns)))
}

// Proven names the parts of the objective, "worst" and "sum", in which s, a
// schedule of p, is proven best: both for two rollups and equal epochs, else the
// worst value alone, and neither if s is not Optimal.
func (p Problem) Proven(s Schedule) []string {
	const worst, sum = "worst", "sum"
	switch exact := len(p.Rollups) == 2 && p.Weights == nil; {
	case !s.Optimal:
		return []string{}
	case s.Objective == WorstOnly || !exact:
		return []string{worst}
	case s.Objective == SumOnly:
		return []string{sum}
	default:
		return []string{worst, sum}
	}
}

// Partly reports whether s, a schedule of p, is proven best in its worst value but
// not in its sum, although the objective asks for both.
func (p Problem) Partly(s Schedule) bool {
	return s.Objective == Lexicographic && len(p.Proven(s)) == 1
}

// Validate reports the first way in which p is not a problem: wrong shapes,
// names that a matrix lacks, seats that cannot add up to the epochs. It does not
// look for pairs, so a valid problem may still be infeasible.
func (p Problem) Validate() error {
	k := len(p.Rollups)
	if k < 2 {
		return fmt.Errorf("a schedule needs two rollups, not %d", k)
	}
	if p.Epochs < 1 || p.Epochs > MaxEpochs {
		return fmt.Errorf("a round of %d epochs; want 1 to %d", p.Epochs, MaxEpochs)
	}
	if p.Objective > SumOnly {
		return fmt.Errorf("there is no objective %d", p.Objective)
	}
	if p.Weights != nil && len(p.Weights) != p.Epochs {
		return fmt.Errorf("%d weights for %d epochs", len(p.Weights), p.Epochs)
	}
	for t, w := range p.Weights {
		if w == 0 {
			return fmt.Errorf("epoch %d weighs nothing; want at least 1", t)
		}
	}
	for x, r := range p.Rollups {
		for _, other := range p.Rollups[:x] {
			if other.Name == r.Name {
				return fmt.Errorf("two rollups are named %q", r.Name)
			}
		}
		if err := r.validate(p.Epochs); err != nil {
			return fmt.Errorf("rollup %s: %w", r.Name, err)
		}
	}
	if len(p.Matrices) != k*(k-1)/2 {
		return fmt.Errorf("%d matrices for %d rollups; want %d", len(p.Matrices), k, k*(k-1)/2)
	}
	for _, m := range p.Matrices {
		if err := m.Validate(); err != nil {
			return err
		}
	}
	return nil
}

func (r Rollup) validate(epochs int) error {
	if len(r.Sequencers) == 0 || len(r.Sequencers) > MaxSequencers {
		return fmt.Errorf("%d sequencers; want 1 to %d", len(r.Sequencers), MaxSequencers)
	}
	if len(r.Seats) != len(r.Sequencers) {
		return fmt.Errorf("seats for %d of %d sequencers", len(r.Seats), len(r.Sequencers))
	}
	seen := make(map[string]bool, len(r.Sequencers))
	least, most := 0, 0
	for i, name := range r.Sequencers {
		if seen[name] {
			return fmt.Errorf("%s is named twice", name)
		}
		seen[name] = true
		s := r.Seats[i]
		if s.Min < 0 || s.Max < s.Min || s.Max > epochs {
			return fmt.Errorf("%s has %d to %d seats; want 0 to %d", name, s.Min, s.Max, epochs)
		}
		least += s.Min
		most += s.Max
	}
	if epochs < least || epochs > most {
		return fmt.Errorf("the seats add up to %s, but the round has %d epochs", span(least, most), epochs)
	}
	return nil
}

func span(least, most int) string {
	if least == most {
		return fmt.Sprint(least)
	}
	return fmt.Sprintf("%d to %d", least, most)
}

// pairTable returns the round trips between rollups a and b in the order of
// their sequencers, row-major.
func (p Problem) pairTable(a, b int) (*table, error) {
	m := p.Matrices[matrixIndex(len(p.Rollups), a, b)]
	rows, err := positions(m.Rows, p.Rollups[a].Sequencers)
	if err != nil {
		return nil, err
	}
	cols, err := positions(m.Cols, p.Rollups[b].Sequencers)
	if err != nil {
		return nil, err
	}
	t := &table{n: len(rows), m: len(cols)}
	if inPlace(rows, len(m.Rows)) && inPlace(cols, len(m.Cols)) {
		t.rtt = m.RTT
		return t, nil
	}
	t.rtt = make([]lockstep.RTT, 0, t.n*t.m)
	for _, i := range rows {
		row := m.RTT[i*len(m.Cols) : (i+1)*len(m.Cols)]
		for _, j := range cols {
			t.rtt = append(t.rtt, row[j])
		}
	}
	return t, nil
}

// table is a read-only matrix of n × m round trips in the order of the problem.
type table struct {
	n, m int
	rtt  []lockstep.RTT
}

func (t *table) row(i int) []lockstep.RTT { return t.rtt[i*t.m : (i+1)*t.m] }

// matrixIndex returns where the matrix of the rollups a < b of k stands.
func matrixIndex(k, a, b int) int { return a*(2*k-a-1)/2 + b - a - 1 }

var errNotInMatrix = errors.New("is not in the matrix")

func positions(names, wanted []string) ([]int, error) {
	at := make(map[string]int, len(names))
	for k, name := range names {
		at[name] = k
	}
	out := make([]int, len(wanted))
	for k, name := range wanted {
		where, ok := at[name]
		if !ok {
			return nil, fmt.Errorf("%s %w", name, errNotInMatrix)
		}
		out[k] = where
	}
	return out, nil
}

func inPlace(at []int, total int) bool {
	for k, where := range at {
		if k != where {
			return false
		}
	}
	return len(at) == total
}
