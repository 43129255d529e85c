package pipeline_test

import (
	"maps"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/pipeline"
	"github.com/lockstep-rollups/lockstep/schedule"
)

// facts draws a round in which every rollup has a row. gaps says whether single
// values and whole rows may be missing.
func facts(t *rapid.T, gaps bool) pipeline.Facts {
	f := pipeline.Facts{
		Round: 2, Epochs: rapid.IntRange(1, 30).Draw(t, "epochs"), Seed: lockstep.Seed(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "seed")),
		Rows: make(map[lockstep.SequencerID][]lockstep.RTT),
	}
	next := lockstep.SequencerID(1)
	for side := range f.Members {
		for range rapid.IntRange(1, 8).Draw(t, "members") {
			f.Members[side] = append(f.Members[side], next)
			next += lockstep.SequencerID(rapid.IntRange(1, 3).Draw(t, "step"))
		}
	}
	least := lockstep.RTT(0)
	if gaps {
		least = lockstep.Unmeasured
	}
	for side, members := range f.Members {
		for k, id := range members {
			if gaps && k > 0 && rapid.Bool().Draw(t, "silent") {
				continue
			}
			for range f.Members[1-side] {
				f.Rows[id] = append(f.Rows[id], lockstep.RTT(rapid.Int32Range(int32(least), 50).Draw(t, "rtt")))
			}
		}
	}
	return f
}

func TestThoseWhoPostedShareTheEpochsEqually(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := facts(t, true)
		p, err := f.Problem()
		require.NoError(t, err)
		require.NoError(t, p.Validate())
		for side, members := range f.Members {
			total, least, most := 0, math.MaxInt, 0
			for k, id := range members {
				seats := p.Rollups[side].Seats[k]
				require.Equal(t, seats.Min, seats.Max)
				total += seats.Max
				if f.Rows[id] == nil {
					require.Zero(t, seats.Max)
					continue
				}
				least, most = min(least, seats.Max), max(most, seats.Max)
			}
			require.Equal(t, f.Epochs, total)
			require.LessOrEqual(t, most-least, 1)
		}
	})
}

func TestOnlyOnesOwnRowSaysWhetherOneSitsOut(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := facts(t, true)
		f.Reach = lockstep.RTT(rapid.Int32Range(1, 50).Draw(t, "reach"))
		p, err := f.Problem()
		require.NoError(t, err)
		for side, members := range f.Members {
			near := make([]bool, len(members))
			for k, id := range members {
				for _, r := range f.Rows[id] {
					near[k] = near[k] || r.Measured() && r <= f.Reach
				}
			}
			for k, id := range members {
				leads := f.Rows[id] != nil && (near[k] || !slices.Contains(near, true))
				// With fewer epochs than members some who might lead have no turn.
				if f.Epochs >= len(members) || !leads {
					require.Equal(t, leads, p.Rollups[side].Seats[k].Max > 0)
				}
			}
		}
	})
}

func TestAPairCountsWithTheSmallerOfTwoMeasuredDirections(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := facts(t, true)
		p, err := f.Problem()
		require.NoError(t, err)
		for i, a := range f.Members[0] {
			for j, b := range f.Members[1] {
				want := lockstep.Unmeasured
				if there, back := f.Rows[a], f.Rows[b]; there != nil && back != nil && there[j].Measured() && back[i].Measured() {
					want = min(there[j], back[i])
				}
				require.Equal(t, want, p.Matrices[0].At(i, j))
			}
		}
	})
}

func TestRowsOfOthersChangeNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := facts(t, true)
		before, err := f.Problem()
		require.NoError(t, err)
		f.Rows = maps.Clone(f.Rows)
		f.Rows[999] = []lockstep.RTT{1, 2, 3}
		after, err := f.Problem()
		require.NoError(t, err)
		require.Equal(t, before, after)
	})
}

func TestWhatARowLacksIsUnmeasured(t *testing.T) {
	f := example()
	f.Rows[2] = f.Rows[2][:1]
	p, err := f.Problem()
	require.NoError(t, err)
	require.Equal(t, lockstep.RTT(25_000), p.Matrices[0].At(1, 0))
	require.Equal(t, lockstep.Unmeasured, p.Matrices[0].At(1, 1))
}

func TestNoRotationBeatsThePlan(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, err := facts(t, false).Problem()
		require.NoError(t, err)
		best, err := schedule.Solve(p)
		require.NoError(t, err)
		shortest := p
		shortest.Objective = schedule.SumOnly
		sum, err := schedule.Solve(shortest)
		require.NoError(t, err)
		random, robin, err := schedule.Rotations(p)
		require.NoError(t, err)
		for _, r := range []schedule.Rotation{random, robin} {
			require.GreaterOrEqual(t, float64(r.Worst), float64(best.Worst)-1e-6)
			require.GreaterOrEqual(t, float64(r.Mean), sum.Mean()-1e-6)
			require.GreaterOrEqual(t, float64(r.Worst), float64(r.Mean)-1e-6)
		}
	})
}

func TestRotationsKeepToMeasuredPairs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, err := facts(t, true).Problem()
		require.NoError(t, err)
		random, robin, err := schedule.Rotations(p)
		require.NoError(t, err)
		for _, r := range []schedule.Rotation{random, robin} {
			require.GreaterOrEqual(t, float64(r.Mean), 0.0)
			require.LessOrEqual(t, float64(r.Worst), 50.0)
		}
	})
}
