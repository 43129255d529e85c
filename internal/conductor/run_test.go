package conductor_test

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
)

func TestPlannedRotationLosesAndDelaysNoBlock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, 3, 1, 2, 3, 1, 3, 2, 2, 1, 3, 3)
		w.until(10 * epochSeconds * time.Second)
		h := w.check()
		require.EqualValues(t, 10*epochSeconds, h.height)
		require.LessOrEqual(t, h.maxGap, 1050*time.Millisecond)
		require.LessOrEqual(t, h.maxLate, time.Duration(0))
		for height := uint64(1); height < h.height; height++ {
			want, _ := w.turn(w.chain.EpochOf(height))
			require.Equal(t, want, w.acked[height][0].by, "block %d", height)
		}
	})
}

func TestASidecarKilledInItsTurnStopsNothingBeyondIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, 3, 1, 2, 3, 1, 2, 3)
		w.until((epochSeconds + 2) * time.Second)
		w.seats[2].kill()
		w.until((2*epochSeconds + 4) * time.Second)
		h := w.check()
		require.EqualValues(t, 2*epochSeconds+4, h.height, "the next leader fills the gap")
		w.seats[2].start()
		w.until(6 * epochSeconds * time.Second)
		h = w.check()
		require.EqualValues(t, 6*epochSeconds, h.height)
		require.Equal(t, lockstep.SequencerID(2), w.acked[4*epochSeconds+2][0].by, "it takes part again")
	})
}
