package probe

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// The kernel starts to stamp some time after it was first asked to, later on a
// busy machine.
func TestTheKernelStampsArrivals(t *testing.T) {
	r := start(t, ReflectorConfig{Identity: identity(t), Allowed: everybody})
	require.Eventually(t, func() bool {
		result, err := Measure(t.Context(), identity(t), peerOf(r), Plan{Count: 50, Interval: time.Millisecond})
		return err == nil && result.KernelShare() > 0.9
	}, 20*time.Second, 50*time.Millisecond)
}
