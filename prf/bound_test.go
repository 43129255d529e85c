package prf_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep/prf"
)

func TestGrindingBoundOfAShareOfTenPercent(t *testing.T) {
	for stake, want := range map[float64]float64{0: 0.1, 0.05: 0.105, 0.1: 0.111, 0.2: 0.126, 0.3: 0.149, 0.4: 0.183} {
		require.InDelta(t, want, prf.GrindingBound(stake, 0.1), 0.0005, "stake %g", stake)
	}
}

func TestGrindingNeedsStakeAndGrowsWithIt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		stake, share := rapid.Float64Range(0, 0.5).Draw(t, "stake"), rapid.Float64Range(0, 1).Draw(t, "share")
		more := rapid.Float64Range(stake, 0.5).Draw(t, "more")
		p := prf.GrindingBound(stake, share)
		require.InDelta(t, share, prf.GrindingBound(0, share), 1e-12)
		require.GreaterOrEqual(t, p, share-1e-9)
		require.GreaterOrEqual(t, prf.GrindingBound(more, share), p-1e-9)
		require.LessOrEqual(t, p, 1+1e-9)
	})
}
