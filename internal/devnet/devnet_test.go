package devnet_test

import (
	"context"
	"encoding/json"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/devnet"
)

// program names the lockstep binary to run as sequencers; make test sets it.
const program = "LOCKSTEP_PROGRAM"

// TestTheMainJob runs the worked example on stock programs: two rounds in which
// nothing may go wrong, then two in which an op-node is killed out of its turn
// and a sidecar in its turn.
func TestTheMainJob(t *testing.T) {
	self := os.Getenv(program)
	if self == "" {
		t.Skipf("%s does not name the lockstep program to run; make smoke does", program)
	}
	self, err := filepath.Abs(self)
	require.NoError(t, err)
	dir := filepath.Join(t.TempDir(), "devnet")
	cfg := devnet.Config{
		BlockSeconds: 1, EpochSeconds: 5, Epochs: 6, Rounds: 2, Dir: dir,
		OpStack: filepath.Join(filepath.Dir(self), "opstack"), Self: self, Seed: lockstep.Seed{1},
		Log: slog.New(slog.NewTextHandler(t.Output(), nil)),
	}
	cfg.Rollups, cfg.Links = devnet.Example()
	var clean devnet.View
	var script sabotage
	cfg.Observe = func(v devnet.View) {
		if v.Round < 2 {
			clean = v
			return
		}
		script.next(t, dir, v)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 6*time.Minute)
	defer cancel()
	summary, err := devnet.Run(ctx, cfg)
	require.NoError(t, err)
	text, err := json.MarshalIndent(summary, "", " ")
	require.NoError(t, err)
	t.Logf("%s", text)

	for _, r := range clean.Rollups {
		require.Zero(t, r.Summary.Missed, "rollup %s before anything was killed", r.Name)
		require.NotZero(t, r.Summary.Handovers)
	}
	require.Equal(t, 2, summary.Rounds)
	require.NotEmpty(t, script.leader, "nothing was killed")
	for name, r := range summary.Rollups {
		require.Zero(t, r.DuplicateHeights, "rollup %s", name)
		require.Zero(t, r.Reorgs, "rollup %s", name)
		require.Less(t, r.Missed, 8, "rollup %s lost more than the turn of the leader that was killed", name)
		require.Greater(t, r.Finalized, uint64(0))
	}
	require.Zero(t, summary.Rollups["b"].Missed, "the other rollup noticed")
	for _, s := range summary.Schedules[2:4] {
		require.Equal(t, "posted", s.Source, "round %d", s.Round)
		require.True(t, s.VerifiedOnL1 && s.Optimal, "round %d", s.Round)
	}
	require.LessOrEqual(t, summary.MeasuredError.P50, 2.0)
}

// sabotage kills an op-node of rollup a that does not lead soon, and once that is
// back, the sidecar of a leader.
type sabotage struct {
	idle   time.Time // when the op-node was killed
	leader string    // whose sidecar was killed
}

func (s *sabotage) next(t *testing.T, dir string, v devnet.View) {
	a := v.Rollups[0]
	if len(a.Turns) < 4 || v.Left < 3 || s.leader != "" {
		return
	}
	if s.idle.IsZero() {
		for _, name := range a.Sequencers {
			if !slices.Contains(a.Turns[:3], name) {
				kill(t, dir, "op-node-"+name)
				s.idle = time.Now()
				return
			}
		}
		return
	}
	if time.Since(s.idle) > 12*time.Second && a.Turns[1] != a.Turns[0] {
		s.leader = a.Turns[0]
		kill(t, dir, "sequencer-"+s.leader)
	}
}

// kill ends one process of the devnet without warning.
func kill(t *testing.T, dir, name string) {
	text, err := os.ReadFile(filepath.Join(dir, "processes.json"))
	if err != nil {
		t.Errorf("read the process list: %v", err)
		return
	}
	var pids map[string]int
	if err := json.Unmarshal(text, &pids); err != nil || pids[name] == 0 {
		t.Errorf("there is no process %s: %v", name, err)
		return
	}
	if err := syscall.Kill(pids[name], syscall.SIGKILL); err != nil {
		t.Errorf("kill %s: %v", name, err)
	}
}
