package lockstep_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep"
)

// TestTheWindowsAreThoseOfTheContracts reads the vectors that Grid.sol is held to.
func TestTheWindowsAreThoseOfTheContracts(t *testing.T) {
	text, err := os.ReadFile("testdata/vectors/grid.json")
	require.NoError(t, err)
	var vectors struct {
		Cases []struct {
			lockstep.Grid
			Round         lockstep.Round
			Start         uint64
			RowsOpen      uint64
			RowsClose     uint64
			SeedFrom      uint64
			Deadline      uint64
			Time          uint64
			EffectiveFrom lockstep.Round
		}
	}
	require.NoError(t, json.Unmarshal(text, &vectors))
	require.NotEmpty(t, vectors.Cases)
	for _, c := range vectors.Cases {
		require.NoError(t, c.Validate())
		require.Equal(t, c.Start, c.RoundStart(c.Round))
		require.Equal(t, c.RowsOpen, c.Grid.RowsOpen(c.Round))
		require.Equal(t, c.RowsClose, c.Grid.RowsClose(c.Round))
		require.Equal(t, c.SeedFrom, c.Grid.SeedFrom(c.Round))
		require.Equal(t, c.Deadline, c.Grid.Deadline(c.Round))
		require.Equal(t, c.EffectiveFrom, c.Grid.EffectiveFrom(c.Time))
	}
}

func TestTheWindowsOfARoundFollowOneAnother(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := lockstep.Grid{
			Genesis:      rapid.Uint64Range(1<<20, 1<<40).Draw(t, "genesis"),
			EpochSeconds: rapid.Uint64Range(1, 1<<10).Draw(t, "seconds"),
			Epochs:       rapid.Uint64Range(1, 1<<8).Draw(t, "epochs"),
		}
		g.Freeze = rapid.Uint64Range(0, g.EpochSeconds*g.Epochs-1).Draw(t, "freeze")
		require.NoError(t, g.Validate())
		r := lockstep.Round(rapid.Uint64Range(2, 1<<20).Draw(t, "round"))
		require.Less(t, g.RowsOpen(r), g.RowsClose(r))
		require.LessOrEqual(t, g.RowsClose(r), g.SeedFrom(r), "no row is chosen by who knows the seed")
		require.Less(t, g.SeedFrom(r), g.Deadline(r))
		require.LessOrEqual(t, g.Deadline(r), g.RoundStart(r))

		now := g.RowsOpen(r)
		present, started := g.RoundAt(now)
		require.True(t, started)
		require.Equal(t, r, present+lockstep.FirstMeasured)
		require.Greater(t, g.EffectiveFrom(now), r, "members are final when their rows are taken")
	})
}

func TestAGridThatTheContractsRefuseIsRefused(t *testing.T) {
	good := lockstep.Grid{Genesis: 1000, EpochSeconds: 12, Epochs: 6, Freeze: 71}
	require.NoError(t, good.Validate())
	for want, spoil := range map[string]func(*lockstep.Grid){
		"an epoch needs at least one second": func(g *lockstep.Grid) { g.EpochSeconds = 0 },
		"a round needs at least one epoch":   func(g *lockstep.Grid) { g.Epochs = 0 },
		"it must be shorter than a round":    func(g *lockstep.Grid) { g.Freeze = 72 },
		"it must not lie before a freeze":    func(g *lockstep.Grid) { g.Genesis = 70 },
	} {
		g := good
		spoil(&g)
		require.ErrorContains(t, g.Validate(), want)
	}
}
