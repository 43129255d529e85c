package bundle_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep/bundle"
)

func TestFailuresCostNoMoreThanThePurseAndWhatFlowsIn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		const most = 300_000 // of one failure
		b := bundle.Budgets[int]{Full: 2_000_000, Refill: 100_000, Forgive: time.Minute, Most: 8}
		start := time.Unix(1_790_000_000, 0)
		now, spent := start, map[int]float64{}
		for range rapid.IntRange(1, 200).Draw(t, "failures") {
			now = now.Add(time.Duration(rapid.IntRange(0, 2000).Draw(t, "ms")) * time.Millisecond)
			key := rapid.IntRange(0, 7).Draw(t, "key")
			if !b.Solvent(key, now) {
				continue
			}
			gas := rapid.Uint64Range(21_000, most).Draw(t, "gas")
			b.Charge(key, gas, now)
			require.False(t, b.Clean(key, now))
			spent[key] += float64(gas)
			require.LessOrEqual(t, spent[key], b.Full+b.Refill*now.Sub(start).Seconds()+most+1)
		}
		later := now.Add(time.Minute)
		for key := range 8 {
			require.True(t, b.Clean(key, later), "who stops to fail is forgiven")
		}
	})
}

func TestBudgetsForgetWhoIsCleanFirst(t *testing.T) {
	b := bundle.Budgets[int]{Full: 1_000_000, Refill: 100_000, Most: 2}
	now := time.Unix(1_790_000_000, 0)
	b.Charge(1, 50_000, now)
	b.Charge(2, 1_000_000, now)
	now = now.Add(2 * time.Second) // the first is clean by now
	b.Charge(3, 50_000, now)
	require.False(t, b.Clean(2, now))
	b.Charge(4, 50_000, now) // nobody is clean: all are forgiven
	require.True(t, b.Clean(2, now))
	require.False(t, b.Clean(4, now))
}

func TestAClockThatGoesBackGivesNothing(t *testing.T) {
	b := bundle.Budgets[string]{Full: 100, Refill: 10, Most: 10}
	now := time.Unix(1_790_000_000, 0)
	b.Charge("a", 200, now)
	require.False(t, b.Solvent("a", now.Add(-time.Hour)))
}
