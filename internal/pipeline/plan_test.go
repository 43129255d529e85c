package pipeline_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/pipeline"
	"github.com/lockstep-rollups/lockstep/schedule"
)

// example holds the rows of three sequencers on one rollup and two on the other.
func example() pipeline.Facts {
	return pipeline.Facts{
		Round: 2, Epochs: 6, Seed: lockstep.Seed{7},
		Members: [2][]lockstep.SequencerID{{1, 2, 3}, {4, 5}},
		Rows: map[lockstep.SequencerID][]lockstep.RTT{
			1: {30_000, 35_000}, 2: {25_000, 28_000}, 3: {40_000, 42_000},
			4: {32_000, 27_000, 40_000}, 5: {34_000, 26_000, 42_000},
		},
	}
}

func TestSeatsAreEqualAndPairsTakeTheSmallerDirection(t *testing.T) {
	p, err := example().Problem()
	require.NoError(t, err)
	require.NoError(t, p.Validate())
	for side, want := range []int{2, 3} {
		for _, s := range p.Rollups[side].Seats {
			require.Equal(t, want, s.Min)
			require.Equal(t, want, s.Max)
		}
	}
	require.Equal(t, []lockstep.RTT{30_000, 34_000, 25_000, 26_000, 40_000, 42_000}, p.Matrices[0].RTT)
}

func TestAMemberWithoutARowSitsOut(t *testing.T) {
	f := example()
	delete(f.Rows, 3)
	p, err := f.Problem()
	require.NoError(t, err)
	require.Equal(t, []string{"1", "2", "3"}, p.Rollups[0].Sequencers)
	require.Equal(t, 0, p.Rollups[0].Seats[2].Max)
	require.Equal(t, 3, p.Rollups[0].Seats[0].Max)
	require.False(t, p.Matrices[0].At(2, 0).Measured())
}

func TestWhoReachesNobodySitsOut(t *testing.T) {
	f := example()
	f.Reach = 39_999
	p, err := f.Problem()
	require.NoError(t, err)
	require.Equal(t, []schedule.Range{schedule.Exactly(3), schedule.Exactly(3), schedule.Exactly(0)}, p.Rollups[0].Seats)
	best, err := schedule.Solve(p)
	require.NoError(t, err)
	require.Equal(t, lockstep.RTT(30_000), best.Worst)

	f.Reach = 24_000 // out of reach of everybody: then nobody sits out
	p, err = f.Problem()
	require.NoError(t, err)
	require.Equal(t, schedule.Exactly(2), p.Rollups[0].Seats[2])
}

func TestSlackWidensSeatsButGivesNone(t *testing.T) {
	f := example()
	f.Shares[0] = []uint32{5, 1, 0}
	f.Slack = 2
	p, err := f.Problem()
	require.NoError(t, err)
	require.Equal(t, []schedule.Range{{Min: 3, Max: 6}, {Min: 1, Max: 3}, {}}, p.Rollups[0].Seats)
}

func TestARollupWithoutRowsCannotBePlanned(t *testing.T) {
	f := example()
	delete(f.Rows, 4)
	delete(f.Rows, 5)
	_, err := f.Problem()
	require.EqualError(t, err, "nobody with seats published a latency row: side B, round 2")
}

func TestRotationPairsPositionWithPosition(t *testing.T) {
	p, err := example().Problem()
	require.NoError(t, err)
	// 1-4 2-5 3-4 1-5 2-4 3-5
	random, robin, err := schedule.Rotations(p)
	require.NoError(t, err)
	require.InDelta(t, 42_000, float64(robin.Worst), 0)
	require.InDelta(t, (30_000+26_000+40_000+34_000+25_000+42_000)/6.0, float64(robin.Mean), 1e-6)
	again, _, err := schedule.Rotations(p)
	require.NoError(t, err)
	require.Equal(t, random, again)
}
