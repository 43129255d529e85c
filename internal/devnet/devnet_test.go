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

// TestTheMainJob runs the worked example on stock programs. Up to the end of the
// first posted round nobody touches it; then an op-node and a sidecar are killed
// out of their turns, which may cost users nothing, then a sidecar in its turn,
// which may cost that turn; after that everybody takes part again.
func TestTheMainJob(t *testing.T) {
	self := os.Getenv(program)
	if self == "" {
		t.Skipf("%s does not name the lockstep program to run; make smoke does", program)
	}
	self, err := filepath.Abs(self)
	require.NoError(t, err)
	cfg := devnet.Config{
		BlockSeconds: 1, EpochSeconds: 5, Epochs: 6, Rounds: 3, Dir: filepath.Join(t.TempDir(), "devnet"),
		OpStack: filepath.Join(filepath.Dir(self), "opstack"), Self: self, Seed: lockstep.Seed{1}, Restart: 4 * time.Second,
		Log: slog.New(slog.NewTextHandler(t.Output(), nil)),
	}
	cfg.Rollups, cfg.Links = devnet.Example()
	script := sabotage{t: t, dir: cfg.Dir}
	cfg.Observe = script.next
	ctx, cancel := context.WithTimeout(t.Context(), 6*time.Minute)
	defer cancel()
	summary, err := devnet.Run(ctx, cfg)
	text, broken := json.MarshalIndent(summary, "", " ")
	require.NoError(t, broken)
	t.Logf("%s", text)
	require.NoError(t, err)

	require.Equal(t, healed, script.stage, "not everything was killed and came back")
	for side, r := range script.clean.Rollups {
		require.EqualValues(t, 2, script.clean.Round, "the untouched stretch ends with a posted round")
		untouched(t, r)
		unharmed := script.unharmed.Rollups[side].Summary
		require.Zero(t, faults(unharmed), "rollup %s noticed that somebody was killed out of turn", r.Name)
		last := summary.Rollups[r.Name]
		require.Zero(t, last.DuplicateHeights+last.Reorgs, "rollup %s", r.Name)
		require.Greater(t, last.Finalized, uint64(0))
	}
	require.Zero(t, summary.Rollups["b"].Missed, "the other rollup noticed")
	require.LessOrEqual(t, summary.Rollups["a"].Missed, 8, "rollup a lost more than the turn of the leader that was killed")
	require.Equal(t, script.harmed, script.led, "the leader that was killed missed blocks in its next turn")

	require.GreaterOrEqual(t, summary.Rounds, 3)
	for _, s := range summary.Schedules[2:5] {
		require.Equal(t, "posted", s.Source, "round %d", s.Round)
		require.True(t, s.VerifiedOnL1, "round %d", s.Round)
		require.True(t, s.Optimal, "round %d is not what a fresh solve of its rows gives", s.Round)
		require.NotNil(t, s.Figures, "round %d", s.Round)
		require.InDelta(t, 40, s.WorstMS, 3, "round %d: the optimum of the emulated links is 40 ms", s.Round)
		require.NotZero(t, s.Gas, "round %d", s.Round)
	}
	require.NotNil(t, summary.MeasuredError)
	require.LessOrEqual(t, summary.MeasuredError.P50, 2.0)
}

// untouched holds what must be true of a rollup as long as nothing breaks, also on
// a busy machine: each block within its slot, and hand-overs that take as long as
// any other block.
func untouched(t *testing.T, r devnet.RollupView) {
	t.Helper()
	require.Zero(t, faults(r.Summary), "rollup %s before anything was killed", r.Name)
	require.GreaterOrEqual(t, r.Summary.Handovers, 5)
	require.NotNil(t, r.Summary.HandoverGap)
	gap := *r.Summary.HandoverGap
	t.Logf("rollup %s: %d hand-overs, gap p50 %.0f ms, max %.0f ms", r.Name, r.Summary.Handovers, gap.P50, gap.Max)
	require.LessOrEqual(t, gap.P50, 1150.0, "ms; half of the hand-overs of rollup %s took longer", r.Name)
	require.Less(t, gap.Max, 2000.0, "ms; a hand-over of rollup %s lost a slot", r.Name)
}

func faults(r devnet.RollupSummary) int { return r.Missed + r.DuplicateHeights + r.Reorgs }

// sabotage kills parts of rollup a one after the other and notes how the rollups
// stand in between. Each victim is back after about five seconds.
type sabotage struct {
	t     *testing.T
	dir   string
	stage stage
	at    time.Time // of the last kill
	// clean is the last view before the first kill, unharmed the last one before the
	// kill that hurts.
	clean, unharmed devnet.View
	victim          string // whose sidecar was killed in its turn
	killed          lockstep.Epoch
	// harmed and led are what rollup a had missed at the beginning and at the end of
	// the victim's next turn.
	harmed, led int
}

type stage int

const (
	whole stage = iota
	idleNode
	idleSidecar
	leader
	leading
	healed
)

func (s *sabotage) next(v devnet.View) {
	a := v.Rollups[0]
	switch {
	case v.Phase != "" || len(a.Turns) < 3:
	case v.Round < 3:
		s.clean = v
	case s.stage == whole && s.killIdle(v, "op-node-"):
		s.stage = idleNode
	case s.stage == idleNode && time.Since(s.at) > 10*time.Second && s.killIdle(v, "sequencer-"):
		s.stage = idleSidecar
	// So late in its turn that it is not back before the next one begins.
	case s.stage == idleSidecar && time.Since(s.at) > 10*time.Second && v.Left <= 3 && v.Left >= 2 && a.Turns[1] != a.Turns[0]:
		s.unharmed, s.victim, s.killed = v, a.Turns[0], v.Epoch
		s.kill("sequencer-" + s.victim)
		s.stage = leader
	case s.stage == leader && v.Epoch > s.killed+1 && a.Turns[0] == s.victim:
		s.harmed, s.stage = a.Summary.Missed, leading
	case s.stage == leading && a.Turns[0] == s.victim:
		s.led = a.Summary.Missed
	case s.stage == leading:
		s.stage = healed
	}
}

// killIdle kills a part of somebody whose turn is neither now nor next.
func (s *sabotage) killIdle(v devnet.View, part string) bool {
	a := v.Rollups[0]
	for _, name := range a.Sequencers {
		if v.Left >= 4 && !slices.Contains(a.Turns[:2], name) {
			s.kill(part + name)
			return true
		}
	}
	return false
}

// kill ends one process of the devnet without warning.
func (s *sabotage) kill(name string) {
	s.at = time.Now()
	s.t.Logf("killing %s", name)
	text, err := os.ReadFile(filepath.Join(s.dir, "processes.json"))
	if err != nil {
		s.t.Errorf("read the process list: %v", err)
		return
	}
	var pids map[string]int
	if err := json.Unmarshal(text, &pids); err != nil || pids[name] == 0 {
		s.t.Errorf("there is no process %s: %v", name, err)
		return
	}
	if err := syscall.Kill(pids[name], syscall.SIGKILL); err != nil {
		s.t.Errorf("kill %s: %v", name, err)
	}
}
