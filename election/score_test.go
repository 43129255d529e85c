package election_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep/election"
)

func anyRecord(t *rapid.T) election.Record {
	number := rapid.Uint32Range(0, 300)
	return election.Record{
		Blocks: number.Draw(t, "blocks"), Missed: number.Draw(t, "missed"), Promises: number.Draw(t, "promises"), Broken: number.Draw(t, "broken"),
		Delay: number.Draw(t, "delay"), Target: number.Draw(t, "target"), Turns: number.Draw(t, "turns"),
	}
}

func TestScoresStayInRangeAndMoveTowardsTheRecord(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		score := election.Score(rapid.Uint32Range(0, uint32(election.Perfect)).Draw(t, "score"))
		r := anyRecord(t)
		quality, after := r.Quality(), score.After(r)
		require.LessOrEqual(t, quality, election.Perfect)
		if quality >= score {
			require.LessOrEqual(t, after, quality)
			require.GreaterOrEqual(t, after+64, score) // rounded down once a turn
		} else {
			require.GreaterOrEqual(t, after, quality)
			require.LessOrEqual(t, after, score)
		}
	})
}

func TestWhatGoesWrongLowersTheQuality(t *testing.T) {
	require.Equal(t, election.Perfect, election.Record{}.Quality())
	require.Equal(t, election.Score(900_000), election.Record{Blocks: 10, Missed: 1}.Quality())
	require.Equal(t, election.Score(450_000), election.Record{Blocks: 10, Missed: 1, Promises: 2, Broken: 1}.Quality())
	require.Equal(t, election.Score(500_000), election.Record{Delay: 400, Target: 200}.Quality())
	require.Equal(t, election.Perfect, election.Record{Delay: 100, Target: 200}.Quality())
	require.Zero(t, election.Record{Blocks: 3, Missed: 5}.Quality())
}

func TestNoTurnsChangeNothing(t *testing.T) {
	require.Equal(t, election.Score(5), election.Score(5).After(election.Record{Blocks: 3, Missed: 3}))
	require.Equal(t, election.Score(937_500), election.Perfect.After(election.Record{Blocks: 3, Missed: 3, Turns: 1}))
}

func TestTheMultiplierRisesFromLeastToMost(t *testing.T) {
	m := election.Multiplier{Poor: 500_000, Good: 900_000, Least: 100, Most: 500}
	for score, want := range map[election.Score]uint32{0: 100, 500_000: 100, 700_000: 300, 900_000: 500, 1_000_000: 500} {
		require.Equal(t, want, m.Of(score), "score %s", score)
	}
}

func TestAMultiplierThatCouldStarveIsRefused(t *testing.T) {
	b := bidders(1)
	b.Rules.Multiplier = election.Multiplier{Poor: 1, Good: 2, Most: 1}
	require.EqualError(t, b.Validate(), "a multiplier from 0 to 1 millionths; want the former above 0 and not above the latter")
	b.Rules.Multiplier = election.Multiplier{Poor: 3, Good: 2, Least: 1, Most: 1}
	require.EqualError(t, b.Validate(), "a multiplier from the score 0.000003 to the score 0.000002; want 0 to 1, ascending")
}
