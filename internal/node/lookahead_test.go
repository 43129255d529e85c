package node

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/l1"
)

// ledger is an L1 whose head stands at a time. All rounds with a deadline before
// that are decided, and led by the sequencer of their number.
type ledger struct {
	grid  lockstep.Grid
	time  uint64
	empty map[lockstep.Round]bool // rounds without members
}

func (l *ledger) Cluster() l1.Cluster {
	return l1.Cluster{Grid: l.grid, Rollups: [2]lockstep.RollupID{901, 902}}
}

func (l *ledger) Finalized(context.Context) (l1.Final, error) { return l1.Final{}, nil }

func (l *ledger) Decided(_ context.Context, round lockstep.Round, _ l1.Final) (l1.DecidedRound, bool, error) {
	switch {
	case l.time < l.grid.Deadline(round):
		return l1.DecidedRound{}, false, nil
	case l.empty[round]:
		return l1.DecidedRound{}, false, fmt.Errorf("%w %d", l1.ErrNobody, round)
	}
	leaders := []lockstep.SequencerID{lockstep.SequencerID(round + 1)}
	return l1.DecidedRound{Round: round, Source: l1.Posted, Leaders: [2][]lockstep.SequencerID{leaders, leaders}}, true, nil
}

// at moves the ledger and the clock into a round and polls.
func (l *ledger) at(ahead *Lookahead, round lockstep.Round) error {
	l.time = l.grid.RoundStart(round)
	return ahead.Poll(context.Background(), time.Unix(int64(l.time), 0))
}

func TestLookaheadForgetsWhatIsLongOver(t *testing.T) {
	l := &ledger{grid: lockstep.Grid{Genesis: 1000, EpochSeconds: 10, Epochs: 1, Freeze: 2}}
	var kept []l1.DecidedRound
	ahead := NewLookahead(l, nil, func(r l1.DecidedRound) error { kept = append(kept, r); return nil })
	for round := range lockstep.Round(100) {
		require.NoError(t, l.at(ahead, round))
	}
	require.Len(t, ahead.Leaders(0), roundsKept)

	require.NoError(t, l.at(ahead, 500)) // after a long time without L1
	require.ElementsMatch(t, []lockstep.SequencerID{500, 501}, ahead.Leaders(0))
	_, known := ahead.Round(99)
	require.False(t, known)

	again := NewLookahead(l, kept, nil)
	require.ElementsMatch(t, []lockstep.SequencerID{500, 501}, again.Leaders(0), "a restart brings nothing back")
}

func TestARoundWithoutMembersStopsNothing(t *testing.T) {
	l := &ledger{grid: lockstep.Grid{Genesis: 1000, EpochSeconds: 10, Epochs: 1, Freeze: 2}, empty: map[lockstep.Round]bool{3: true}}
	ahead := NewLookahead(l, nil, nil)
	require.NoError(t, l.at(ahead, 2))
	l.time = l.grid.Deadline(3)
	require.NoError(t, ahead.Poll(t.Context(), time.Unix(int64(l.time), 0)), "between its deadline and its start")
	require.NoError(t, l.at(ahead, 4))
	_, known := ahead.Round(3)
	require.False(t, known)
	_, known = ahead.Round(4)
	require.True(t, known)
}

func TestLookaheadKeepsNothingThatTheDiskDoesNotTake(t *testing.T) {
	l := &ledger{grid: lockstep.Grid{Genesis: 1000, EpochSeconds: 10, Epochs: 1, Freeze: 2}}
	full := errors.New("no space left on device")
	ahead := NewLookahead(l, nil, func(l1.DecidedRound) error { return full })
	require.ErrorIs(t, l.at(ahead, 2), full)
	require.Empty(t, ahead.Leaders(0))
}
