package devnet

import (
	"time"

	"github.com/lockstep-rollups/lockstep"
)

// View is the state of a devnet at one moment, for people to look at.
type View struct {
	// Phase is what is being started; empty once everything runs. The other
	// fields are filled from then on.
	Phase string
	Now   time.Time
	// Epoch and Round are the present ones, Left the seconds until the next epoch.
	// Started is false before epoch 0.
	Started bool
	Epoch   lockstep.Epoch
	Round   lockstep.Round
	Left    uint64
	// Measured and Wanted count measured rounds; Wanted is zero without an end.
	Measured, Wanted int
	Rollups          [2]RollupView
	// Matrix holds the published round trips: Matrix[i][j] from the i-th sequencer
	// of side A to the j-th of side B, and Back the other way.
	Matrix, Back [][]lockstep.RTT
	// Schedules are the rounds decided so far.
	Schedules []ScheduleSummary
	// Election and Bundles are nil without an election and without a load.
	Election *ElectionSummary
	Bundles  *BundleSummary
}

// RollupView is one rollup in a View.
type RollupView struct {
	Name       string
	Sequencers []string
	// Turns are the names of the leaders from the present epoch on, as far as L1
	// has decided, at most eight.
	Turns                   []string
	Unsafe, Safe, Finalized uint64
	Summary                 RollupSummary
}

// view draws the present state.
func (o *watch) view(now time.Time) View {
	summary := o.summary()
	o.mu.Lock()
	defer o.mu.Unlock()
	grid := o.w.reader.Cluster().Grid
	t := uint64(now.Unix())
	v := View{Now: now, Measured: o.done, Wanted: o.w.cfg.Rounds, Schedules: summary.Schedules, Election: summary.Election, Bundles: summary.Bundles}
	v.Epoch, v.Started = grid.EpochAt(t)
	v.Round = grid.RoundOf(v.Epoch)
	v.Left = grid.Start(v.Epoch) - t
	if v.Started {
		v.Left = grid.Start(v.Epoch+1) - t
	}
	for side, r := range o.w.rollups {
		rv := RollupView{Name: r.name, Summary: summary.Rollups[r.name]}
		rv.Unsafe, rv.Safe, rv.Finalized = rv.Summary.Unsafe, rv.Summary.Safe, rv.Summary.Finalized
		for _, s := range r.sequencers {
			rv.Sequencers = append(rv.Sequencers, s.name)
		}
		for epoch := v.Epoch; epoch < v.Epoch+turnsShown; epoch++ {
			id, ok := o.w.ahead.Leader(r.id, epoch)
			if !ok {
				break
			}
			rv.Turns = append(rv.Turns, o.w.byID[id].name)
		}
		v.Rollups[side] = rv
	}
	v.Matrix = o.matrix(o.w.rollups[0], o.w.rollups[1])
	v.Back = o.matrix(o.w.rollups[1], o.w.rollups[0])
	return v
}

// matrix lists what one rollup's sequencers published of the other's. The caller
// holds mu.
func (o *watch) matrix(from, to *rollup) [][]lockstep.RTT {
	out := make([][]lockstep.RTT, len(from.sequencers))
	for i, s := range from.sequencers {
		for _, far := range to.sequencers {
			rtt, ok := o.published[s.id][far.id]
			if !ok {
				rtt = lockstep.Unmeasured
			}
			out[i] = append(out[i], rtt)
		}
	}
	return out
}
