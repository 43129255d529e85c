package node

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep/internal/probe"
)

func TestProbesNeverOutlastASession(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		left := time.Duration(rapid.Int64Range(int64(time.Second), int64(48*time.Hour)).Draw(t, "left"))
		count := rapid.IntRange(5, maxProbes).Draw(t, "count")
		interval := pace(left, count)
		require.LessOrEqual(t, interval, probe.MaxInterval)
		require.LessOrEqual(t, time.Duration(count)*interval, max(probe.MaxDuration, time.Duration(count)*time.Millisecond))
		require.Positive(t, interval)
	})
	require.Equal(t, 30*time.Second, pace(144*time.Minute, 60), "rounds of a day with the usual count")
}
