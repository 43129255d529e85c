package sim_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/election"
	"github.com/lockstep-rollups/lockstep/internal/sim"
)

func run(t *testing.T, e sim.Elections, name string) sim.Standing {
	t.Helper()
	m, err := election.ByName(name)
	require.NoError(t, err)
	s, err := e.Run(m, nil)
	require.NoError(t, err)
	return s
}

func TestAWorldIsAFunctionOfItsSeed(t *testing.T) {
	e := sim.DefaultElections()
	e.Rounds = 60
	require.Equal(t, run(t, e, "stake"), run(t, e, "stake"))
	other := e
	other.Seed = lockstep.Seed{1}
	require.NotEqual(t, run(t, e, "stake"), run(t, other, "stake"))
}

// What the mechanisms are for shows in any world: the single winner concentrates,
// several winners do so less, and scores move seats to those who keep their turns
// until the unreliable have little left.
func TestTheMechanismsDoWhatTheyAreFor(t *testing.T) {
	for seed := range byte(5) {
		e := sim.DefaultElections()
		e.Rounds, e.Seed = 300, lockstep.Seed{seed}
		one, several := run(t, e, "auction"), run(t, e, "multiauction")
		require.Greater(t, one.HHI, several.HHI)
		require.Greater(t, several.Revenue, 0.0)
		require.Greater(t, one.Revenue, several.Revenue, "the second bid is above the fifth")

		equal, stake, adaptive := run(t, e, "authority"), run(t, e, "stake"), run(t, e, "adaptive")
		require.Less(t, equal.Missed, 0.2)
		require.Less(t, adaptive.Missed, stake.Missed)
		require.Greater(t, adaptive.Reliable, stake.Reliable)
		require.Less(t, late(adaptive), late(stake)*0.9, "scores have had their effect")
		require.InDelta(t, 10_000.0/12, equal.HHI, 20)
		require.InDelta(t, 10_000.0/12, run(t, e, "rotation").HHI, 20)
	}
}

// late is the share of blocks missed in the last tenth of a run.
func late(s sim.Standing) float64 {
	last := s.Course[len(s.Course)*9/10:]
	sum := 0.0
	for _, c := range last {
		sum += c.Missed
	}
	return sum / float64(len(last))
}

func TestACourseHasAtMostFiftyPoints(t *testing.T) {
	e := sim.DefaultElections()
	for rounds, points := range map[int]int{1: 1, 50: 50, 51: 26, 1000: 50} {
		e.Rounds = rounds
		require.Len(t, run(t, e, "authority").Course, points, "%d rounds", rounds)
	}
}

func TestAWorldThatCannotBeIsRefused(t *testing.T) {
	require.EqualError(t, sim.Elections{Operators: 99, Cap: -1}.Validate(),
		"0 rounds; want 1 to 1000000\n0 epochs; want 1 to 65535\n99 operators; want 2 to 64\n0 blocks in an epoch; want 1 to 10000\na cap of -1 and 0 winners; want neither below 0")
}
