package devnet

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/devnet/chain/stock"
	"github.com/lockstep-rollups/lockstep/internal/l1"
)

// watching is a watch over rounds of 30 s from second 1,000 on, of which two are
// measured: they end at second 1,120.
func watching(t *testing.T) *watch {
	t.Helper()
	grid := lockstep.Grid{Genesis: 1000, EpochSeconds: 5, Epochs: 6}
	reader, err := l1.Resume(t.Context(), "http://127.0.0.1:1", l1.Cluster{Grid: grid}, nil, 0)
	require.NoError(t, err)
	t.Cleanup(reader.Close)
	w := &world{cfg: Config{BlockSeconds: 1, Rounds: 2}, reader: reader}
	for side, name := range []string{"a", "b"} {
		w.rollups[side] = &rollup{name: name, ledger: newLedger(1, 1000, inTurn)}
	}
	return newWatch(w)
}

func TestADevnetEndsWhenItsHeadsHaveFollowed(t *testing.T) {
	o := watching(t)
	o.schedules = make([]ScheduleSummary, 4)
	past := stock.Head{Number: 80, Time: 1080}
	o.status[0] = stock.Status{Unsafe: past, Safe: past, Finalized: past}
	o.status[1] = stock.Status{Unsafe: past, Safe: past, Finalized: stock.Head{Number: 5, Time: 1005}}
	require.NoError(t, o.ending(at(1119, 0)), "the rounds are not over")
	require.NoError(t, o.ending(at(1120, 0)), "the finalised head of b may follow yet")
	require.EqualError(t, o.ending(at(1180, 0)), "2 rounds after the last one, the finalised head of rollup b is still at block 5, before the first hand-over")
	o.status[1].Finalized = past
	require.ErrorIs(t, o.ending(at(1120, 0)), errEnough)
	o.schedules = o.schedules[:3]
	require.EqualError(t, o.ending(at(1180, 0)), "2 rounds after the last one, L1 was seen to decide the turns of 3 of 4 rounds")
	o.w.cfg.Rounds = 0
	require.NoError(t, o.ending(at(9999, 0)), "without a number of rounds there is no end")
}

func TestFaultsCountFromRoundOneAtTheLatest(t *testing.T) {
	o := watching(t)
	for _, r := range o.w.rollups {
		r.ledger.countFrom(1 << 62)
	}
	o.begin(1029)
	require.False(t, o.counting, "nobody is alive and round 0 is not over")
	o.begin(1030)
	require.True(t, o.counting)
	o.seen = at(1040, 500*time.Millisecond)
	require.Equal(t, 10, o.summary().Rollups["b"].Missed)
}

func TestWhatNobodyMeasuredIsNotZero(t *testing.T) {
	o := watching(t)
	o.schedules = []ScheduleSummary{{Round: 0, Source: "fallback"}, {Round: 2, Source: "posted", Figures: &Figures{WorstMS: 40}, Gas: 7}}
	text, err := json.Marshal(o.summary())
	require.NoError(t, err)
	require.Contains(t, string(text), `{"round":0,"source":"fallback","verified_on_l1":false,"equals_optimum":false}`)
	require.Contains(t, string(text), `{"round":2,"source":"posted","worst_ms":40,`)
	require.Contains(t, string(text), `"handover_gap_ms":null`)
	require.Contains(t, string(text), `"measured_vs_emulated_error_ms":null`)
}
