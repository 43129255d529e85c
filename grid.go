package lockstep

import (
	"errors"
	"fmt"
	"time"
)

// Epoch counts the units of leadership since the grid's genesis. It is the same
// stretch of seconds for every rollup of the cluster and is not an L1 epoch.
type Epoch uint64

// Round counts the schedules since the grid's genesis: round r covers the
// epochs r·E … r·E+E−1.
type Round uint64

// Grid is the time grid of a cluster, fixed at deployment and equal to the one
// in the contracts. All times are Unix seconds, as in block headers.
type Grid struct {
	// Genesis is the second at which epoch 0 starts.
	Genesis uint64
	// EpochSeconds is the length of an epoch; a multiple of every block time.
	EpochSeconds uint64
	// Epochs is E, the number of epochs in a round.
	Epochs uint64
	// Freeze is how many seconds before a round its seed and its schedule are
	// final; shorter than a round.
	Freeze uint64
}

// FirstMeasured is the first round that latency rows can be taken for.
const FirstMeasured Round = 2

// Validate reports all problems of g joined.
func (g Grid) Validate() error {
	var problems []error
	if g.EpochSeconds == 0 {
		problems = append(problems, errors.New("an epoch needs at least one second"))
	}
	if g.Epochs == 0 {
		problems = append(problems, errors.New("a round needs at least one epoch"))
	}
	if g.Freeze >= g.EpochSeconds*g.Epochs {
		problems = append(problems, fmt.Errorf("a freeze of %d s; it must be shorter than a round", g.Freeze))
	}
	if g.Freeze > g.Genesis {
		problems = append(problems, fmt.Errorf("genesis at second %d; it must not lie before a freeze of %d s has passed", g.Genesis, g.Freeze))
	}
	return errors.Join(problems...)
}

// EpochAt returns the epoch that covers the second t, and false before genesis.
func (g Grid) EpochAt(t uint64) (Epoch, bool) {
	if t < g.Genesis {
		return 0, false
	}
	return Epoch((t - g.Genesis) / g.EpochSeconds), true
}

// Start returns the first second of epoch e.
func (g Grid) Start(e Epoch) uint64 { return g.Genesis + uint64(e)*g.EpochSeconds }

// RoundOf returns the round that contains epoch e.
func (g Grid) RoundOf(e Epoch) Round { return Round(uint64(e) / g.Epochs) }

// First returns the first epoch of round r.
func (g Grid) First(r Round) Epoch { return Epoch(uint64(r) * g.Epochs) }

// RoundStart returns the first second of round r.
func (g Grid) RoundStart(r Round) uint64 { return g.Start(g.First(r)) }

// RoundAt returns the round that covers the second t, and false before genesis.
func (g Grid) RoundAt(t uint64) (Round, bool) {
	e, started := g.EpochAt(t)
	return g.RoundOf(e), started
}

// RowsOpen returns the second from which latency rows for round r are taken: they
// are measured during the round two before it, so r is FirstMeasured or later.
func (g Grid) RowsOpen(r Round) uint64 { return g.RoundStart(r - 2) }

// RowsClose returns the second from which no row for round r is taken.
func (g Grid) RowsClose(r Round) uint64 { return g.RoundStart(r - 1) }

// SeedFrom returns the second from which the first L1 block fixes the seed of
// round r, and seed and schedule are taken. Round 0 has neither.
func (g Grid) SeedFrom(r Round) uint64 { return g.RoundStart(r - 1) }

// Deadline returns the second from which nothing about round r changes.
func (g Grid) Deadline(r Round) uint64 { return g.RoundStart(r) - g.Freeze }

// EffectiveFrom returns the first round for which a change of membership in the
// second t counts: the rounds before it, two after the present one, are frozen.
func (g Grid) EffectiveFrom(t uint64) Round {
	present, started := g.RoundAt(t)
	if !started {
		return 0
	}
	return present + 3
}

// String prints the grid for logs.
func (g Grid) String() string {
	return fmt.Sprintf("rounds of %d epochs of %d s from %s", g.Epochs, g.EpochSeconds,
		time.Unix(int64(g.Genesis), 0).UTC().Format(time.RFC3339))
}
