package probe

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	lockstep "github.com/lockstep-rollups/lockstep"
)

func TestAnIntervalOfKernelStampsIsHeldAgainstTheMonotonicClock(t *testing.T) {
	const us, ms = time.Microsecond, time.Millisecond
	for _, c := range []struct {
		name                  string
		mono, wall, sent, got time.Duration
		want                  time.Duration
	}{
		{"received by the kernel", 100 * us, 100 * us, 0, 60 * us, 60 * us},
		{"both by the kernel", 100 * us, 100 * us, 5 * us, 60 * us, 55 * us},
		{"a late reader changes nothing", time.Second, time.Second, 0, 60 * us, 60 * us},
		{"clocks are read one after the other", 100 * us, 140 * us, 0, 60 * us, 60 * us},
		{"set forward before receiving", 10 * ms, 15 * ms, 0, 14 * ms, 0},
		{"set back before receiving", 10 * ms, 5 * ms, 0, 4 * ms, 0},
		{"set back after receiving", 10 * ms, 5 * ms, 0, 9 * ms, 0},
		{"received before sent", 100 * us, 100 * us, 0, -1 * us, 0},
		{"received after read", 100 * us, 100 * us, 0, 200 * us, 0},
		{"left before sent", 100 * us, 100 * us, -1 * ms, 60 * us, 0},
	} {
		d, ok := settle(c.mono, c.wall, c.sent, c.got)
		require.Equal(t, c.want != 0, ok, c.name)
		if ok {
			require.Equal(t, c.want, d, c.name)
		}
	}
}

func TestWithoutKernelStampsTheMonotonicClockIsUsed(t *testing.T) {
	at := time.Now()
	d, kernel, ok := interval(moment{user: at}, moment{user: at.Add(time.Millisecond)})
	require.True(t, ok)
	require.False(t, kernel)
	require.Equal(t, time.Millisecond, d)
	_, _, ok = interval(moment{user: at}, moment{user: at.Add(-time.Millisecond)})
	require.False(t, ok)
}

func TestRoundTripsAreWholeMicroseconds(t *testing.T) {
	require.Equal(t, lockstep.RTT(2), rtt(1500*time.Nanosecond))
	require.Equal(t, lockstep.RTT(1), rtt(1499*time.Nanosecond))
	require.Equal(t, lockstep.Unmeasured, rtt(2*time.Minute))
}
