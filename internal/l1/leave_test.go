package l1

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
)

func TestASequencerLeavesFromTheThirdRoundOn(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 3, 1, 6)
	grid := w.Cluster().Grid
	leaver, expelled := w.sides[0][0], w.sides[0][1]
	w.during(func() error { return w.Expel(t.Context(), expelled.id) })
	var free time.Time
	w.during(func() (err error) {
		free, err = leaver.BeginExit(t.Context(), leaver.id)
		return err
	})
	begun := w.latest().Time
	require.Equal(t, begun+uint64(w.deployed.ExitDelay/time.Second), uint64(free.Unix()))
	for round, want := range map[lockstep.Round][]lockstep.SequencerID{
		grid.EffectiveFrom(begun) - 1: w.ids(0),
		grid.EffectiveFrom(begun):     {w.sides[0][2].id},
	} {
		members, err := w.Members(t.Context(), round, w.latest())
		require.NoError(t, err)
		require.Equal(t, want, members[0], "round %d", round)
	}

	err := leaver.Withdraw(t.Context(), leaver.id, address(key("stranger")))
	var refused *Revert
	require.ErrorAs(t, err, &refused)
	require.Equal(t, "TooEarly", refused.Name)
	_, err = expelled.BeginExit(t.Context(), leaver.id)
	require.ErrorAs(t, err, &refused)
	require.Equal(t, "NotOwner", refused.Name)
	err = leaver.Expel(t.Context(), w.sides[0][2].id)
	require.ErrorAs(t, err, &refused)
	require.Equal(t, "NotAllowed", refused.Name)
}
