// Package pipeline joins the rooms in their order: rows become a matrix
// (latency), members seats (election), and both the problem that schedule.Solve is
// given, so that the sequencers, the devnet and the command line plan a round in
// exactly one way.
//
// It keeps one law: a plan depends on the facts of its round, as L1 holds them,
// and on nothing else. Two machines that read the same facts plan the same
// bytes.
//
// It holds no rule of its own and no I/O; rules live in the rooms, and what is
// read and written in the adapters.
package pipeline

import (
	"errors"
	"fmt"
	"slices"
	"strconv"

	"github.com/holiman/uint256"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/election"
	"github.com/lockstep-rollups/lockstep/latency"
	"github.com/lockstep-rollups/lockstep/schedule"
)

// ErrNoRows is returned for a round that cannot be planned because nobody with
// seats on one of the rollups published; trying again does not help.
var ErrNoRows = errors.New("nobody with seats published a latency row")

// Facts are what L1 says about a round of two rollups before it is scheduled.
type Facts struct {
	Round  lockstep.Round
	Epochs int
	Seed   lockstep.Seed
	// Members are the admitted sequencers of both rollups, ascending. A member's
	// position is its index.
	Members [2][]lockstep.SequencerID
	// Shares say in which proportion the members of a side who have a row share
	// the epochs, by index: the seats that they were elected to, or one for
	// everybody with equal seats. Nil stands for ones.
	Shares [2][]uint32
	// Rows are the published latency rows, in microseconds, by sequencer: the
	// round trip to each member of the other rollup, by index. A member without
	// a row sits the round out.
	Rows map[lockstep.SequencerID][]lockstep.RTT
	// Reach is the longest round trip that is near enough, 0 if all are: a member
	// whose row has none up to it sits the round out, unless all of its rollup with
	// a share and a row do.
	Reach lockstep.RTT
	// Slack is how many epochs more or fewer than its seats a member with any may
	// lead, and one at least.
	Slack int
}

// Problem returns the scheduling problem of the round: seats by share for the
// members who published a row within reach, the smaller direction of each pair as
// its round trip. It fails if a rollup has nobody to lead it.
func (f Facts) Problem() (schedule.Problem, error) {
	p := schedule.Problem{Epochs: f.Epochs, Seed: f.Seed}
	var rows [2][][]lockstep.RTT
	for side, members := range f.Members {
		r := schedule.Rollup{Name: string('A' + rune(side))}
		for _, id := range members {
			rows[side] = append(rows[side], f.Rows[id])
			r.Sequencers = append(r.Sequencers, Name(id))
		}
		seats, err := election.Apportion(f.Seed, f.leading(side), f.Epochs, 0, 0)
		if err != nil {
			return schedule.Problem{}, fmt.Errorf("%w: side %c, round %d", ErrNoRows, 'A'+rune(side), f.Round)
		}
		for _, o := range seats {
			r.Seats = append(r.Seats, f.around(o.Seats))
		}
		p.Rollups = append(p.Rollups, r)
	}
	m, err := latency.Join(p.Rollups[0].Sequencers, p.Rollups[1].Sequencers, rows[0], rows[1], latency.Min)
	if err != nil {
		return schedule.Problem{}, fmt.Errorf("join the latency rows of round %d: %w", f.Round, err)
	}
	p.Matrices = []lockstep.Matrix{m}
	return p, nil
}

// leading returns the shares of the members of a side who do not sit out.
func (f Facts) leading(side int) []uint256.Int {
	posted, near := make([]uint256.Int, len(f.Members[side])), make([]uint256.Int, len(f.Members[side]))
	some := false
	for k, id := range f.Members[side] {
		row, ok := f.Rows[id]
		if !ok {
			continue
		}
		posted[k].SetUint64(f.share(side, k))
		if f.reaches(row) {
			near[k] = posted[k]
			some = some || !near[k].IsZero()
		}
	}
	if !some {
		return posted
	}
	return near
}

// reaches reports whether a row has a round trip that is near enough.
func (f Facts) reaches(row []lockstep.RTT) bool {
	return f.Reach == 0 || slices.ContainsFunc(row, func(r lockstep.RTT) bool { return r.Measured() && r <= f.Reach })
}

// around returns how many epochs somebody with that many seats may lead.
func (f Facts) around(seats int) schedule.Range {
	if seats == 0 || f.Slack == 0 {
		return schedule.Exactly(seats)
	}
	return schedule.Range{Min: max(1, seats-f.Slack), Max: min(seats+f.Slack, f.Epochs)}
}

func (f Facts) share(side, member int) uint64 {
	if f.Shares[side] == nil {
		return 1
	}
	return uint64(f.Shares[side][member])
}

// Name is how a plan names a sequencer: its number.
func Name(id lockstep.SequencerID) string { return strconv.FormatUint(uint64(id), 10) }
