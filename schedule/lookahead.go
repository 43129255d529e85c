package schedule

import (
	"bytes"
	"slices"
	"sort"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/prf"
)

// Seat is a sequencer that has seats in a round, the account that owns it, and
// how many epochs it leads.
type Seat struct {
	Sequencer lockstep.SequencerID
	Operator  common.Address
	Epochs    int
}

// Standing is what is final about the turns of one round, for the rollups that
// are asked about, in their order.
type Standing struct {
	Round lockstep.Round
	// Leaders holds the turns by rollup and epoch where a schedule stands, else nil.
	Leaders [][]lockstep.SequencerID
	// Seated holds, by rollup, who has seats, ascending by sequencer, as many as a
	// round has epochs;
	// Seed is the round's. Both are needed only where no schedule stands.
	Seated [][]Seat
	Seed   lockstep.Seed
}

// Lookahead returns who serves each rollup in the slots from from on, by rollup:
// at most n, fewer where a round is missing from rounds. A slot is an epoch of
// the grid. All rounds MUST name the same rollups.
func Lookahead(grid lockstep.Grid, rounds []Standing, from lockstep.Epoch, n int) [][]lockstep.SequencerID {
	var out [][]lockstep.SequencerID
	for k := 0; k < n; {
		at := slices.IndexFunc(rounds, func(s Standing) bool { return s.Round == grid.RoundOf(from+lockstep.Epoch(k)) })
		if at < 0 {
			break
		}
		turns := rounds[at].turns(int(grid.Epochs))
		if out == nil {
			out = make([][]lockstep.SequencerID, len(turns))
		}
		first := int(from + lockstep.Epoch(k) - grid.First(rounds[at].Round))
		last := min(int(grid.Epochs), first+n-k)
		for i, leaders := range turns {
			out[i] = append(out[i], leaders[first:last]...)
		}
		k += last - first
	}
	return out
}

func (s Standing) turns(epochs int) [][]lockstep.SequencerID {
	if s.Leaders != nil {
		return s.Leaders
	}
	return SharedFallback(s.Seed, epochs, s.Seated)
}

// SharedFallback returns who serves each rollup in each epoch of a round for
// which no schedule was posted, by rollup. The rollups MUST be different ones,
// and the seats of each ascend by sequencer. One draw serves every rollup. If two
// or more rollups are given and some operators have a seat on each, the epochs
// are split equally among those operators, ascending by address, and the one
// that is drawn serves all rollups, each with its lowest sequencer there.
// Otherwise every rollup goes by Fallback.
//
// So an operator on only some of the rollups has no turns in such a round, and a
// single operator on all of them has every turn. Turns go by operator: more
// entries do not give more of them, more accounts do.
func SharedFallback(seed lockstep.Seed, epochs int, rollups [][]Seat) [][]lockstep.SequencerID {
	choose := chooser(seed, epochs, rollups)
	out := make([][]lockstep.SequencerID, len(rollups))
	for i := range rollups {
		out[i] = make([]lockstep.SequencerID, epochs)
		for t := range out[i] {
			out[i][t] = choose(i, t)
		}
	}
	return out
}

// chooser returns the choice of SharedFallback for rollup i in turn t.
func chooser(seed lockstep.Seed, epochs int, rollups [][]Seat) func(i, t int) lockstep.SequencerID {
	operators := onAll(rollups)
	if len(operators) > 0 {
		position := fallback(seed, epochs, EqualSeats(seed, epochs, len(operators)))
		return func(i, t int) lockstep.SequencerID {
			operator := operators[position(t)]
			return rollups[i][slices.IndexFunc(rollups[i], func(s Seat) bool { return s.Operator == operator })].Sequencer
		}
	}
	positions := make([]func(int) int, len(rollups))
	for i, seats := range rollups {
		counts := make([]int, len(seats))
		for p, s := range seats {
			counts[p] = s.Epochs
		}
		positions[i] = fallback(seed, epochs, counts)
	}
	return func(i, t int) lockstep.SequencerID { return rollups[i][positions[i](t)].Sequencer }
}

// onAll returns the operators with a seat on every rollup, ascending; none if
// fewer than two rollups are asked about, because then nobody is preferred.
func onAll(rollups [][]Seat) []common.Address {
	if len(rollups) < 2 {
		return nil
	}
	var operators []common.Address
	for _, s := range rollups[0] {
		everywhere := !slices.Contains(operators, s.Operator)
		for _, seats := range rollups[1:] {
			everywhere = everywhere && slices.ContainsFunc(seats, func(o Seat) bool { return o.Operator == s.Operator })
		}
		if everywhere {
			operators = append(operators, s.Operator)
		}
	}
	sort.Slice(operators, func(i, j int) bool { return bytes.Compare(operators[i][:], operators[j][:]) < 0 })
	return operators
}

// Draws returns the n draws from 0…r−1 that Lookahead.lookahead(n, r) answers
// while the round with this seed lasts. r MUST be positive.
func Draws(seed lockstep.Seed, n int, r uint64) []uint64 {
	return prf.Draws(prf.Derive(seed, "draws"), n, r)
}
