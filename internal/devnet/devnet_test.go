package devnet_test

import (
	"context"
	"encoding/json"
	"log/slog"
	"math"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/devnet"
	"github.com/lockstep-rollups/lockstep/internal/l1"
	"github.com/lockstep-rollups/lockstep/internal/node"
	"github.com/lockstep-rollups/lockstep/lease"
	"github.com/lockstep-rollups/lockstep/statement"
)

// program names the lockstep binary to run as sequencers; make test sets it.
const program = "LOCKSTEP_PROGRAM"

// TestTheMainJob runs the worked example on stock programs. Up to the end of the
// first posted round nobody touches it; then an op-node and a sidecar are killed
// out of their turns, which may cost users nothing, then a sidecar in its turn,
// which may cost that turn; after that everybody takes part again.
func TestTheMainJob(t *testing.T) {
	cfg := configured(t, lockstep.Seed{1})
	cfg.Rounds, cfg.Restart, cfg.Load, cfg.Supernode = 3, 4*time.Second, 3, true
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
	nearest := math.Inf(1)
	for _, s := range summary.Schedules[2:5] {
		require.Equal(t, "posted", s.Source, "round %d", s.Round)
		require.True(t, s.VerifiedOnL1, "round %d", s.Round)
		require.True(t, s.Optimal, "round %d is not what a fresh solve of its rows gives", s.Round)
		require.NotNil(t, s.Figures, "round %d", s.Round)
		require.InDelta(t, 40, s.WorstMS, 10, "round %d: the optimum of the emulated links is 40 ms", s.Round)
		require.NotZero(t, s.Gas, "round %d", s.Round)
		nearest = min(nearest, s.WorstMS)
	}
	require.InDelta(t, 40, nearest, 3, "a machine that is busy adds to what is measured, but not in every round")
	require.NotNil(t, summary.MeasuredError)
	require.LessOrEqual(t, summary.MeasuredError.P50, 2.0)
	together(t, summary.Bundles)
}

// together holds what must be true of the transfers between the rollups, whatever was
// killed.
func together(t *testing.T, b *devnet.BundleSummary) {
	t.Helper()
	require.NotNil(t, b)
	require.Zero(t, b.Halves)
	require.Zero(t, b.DifferentTimestamp)
	require.True(t, b.SupplyConstant)
	require.Zero(t, *b.Invalidations)
	require.True(t, *b.CrossSafePastLastPair)
	require.Greater(t, b.Included, 200)
	dropped := 0
	for reason, n := range b.Dropped {
		require.Contains(t, reason, "reverted", "those that ask for tokens that nobody burned, and no others")
		dropped += n
	}
	require.Positive(t, dropped)
	require.InDelta(t, b.Submitted, b.Included+dropped, 4, "what was under way when the load ended")
}

// configured returns the settings of the worked example on stock programs.
func configured(t *testing.T, seed lockstep.Seed) devnet.Config {
	t.Helper()
	self := os.Getenv(program)
	if self == "" {
		t.Skipf("%s does not name the lockstep program to run; make smoke does", program)
	}
	self, err := filepath.Abs(self)
	require.NoError(t, err)
	cfg := devnet.Config{
		BlockSeconds: 1, EpochSeconds: 5, Epochs: 6, Dir: filepath.Join(t.TempDir(), "devnet"),
		OpStack: filepath.Join(filepath.Dir(self), "opstack"), Self: self, Seed: seed,
		Log: slog.New(slog.NewTextHandler(t.Output(), nil)),
	}
	cfg.Rollups, cfg.Links = devnet.Example()
	t.Cleanup(func() { tellWarnings(t, cfg.Dir) })
	return cfg
}

// tellWarnings prints what the sequencers of a devnet warned of if its test failed.
func tellWarnings(t *testing.T, dir string) {
	if !t.Failed() {
		return
	}
	logs, _ := filepath.Glob(filepath.Join(dir, "*", "sequencer.log"))
	for _, path := range logs {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Logf("read a log: %v", err)
		}
		for line := range strings.Lines(string(text)) {
			if strings.Contains(line, `"level":"WARN"`) || strings.Contains(line, "schedule posted") {
				t.Logf("%s: %s", filepath.Base(filepath.Dir(path)), strings.TrimSpace(line))
			}
		}
	}
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

// TestFaultsCostBondAndSeats runs an election by stake. In round 1 the sidecar of n3
// is killed for good, and that of n5 too, in whose place somebody with its key serves
// two blocks for one height. An account without any power finds both out: n3 is fined
// and jailed and its seats pass on, n5 loses its bond within a round.
func TestFaultsCostBondAndSeats(t *testing.T) {
	cfg := configured(t, lockstep.Seed{2})
	cfg.Rounds, cfg.Restart, cfg.Election = 2, time.Hour, "stake"
	crime := fraud{sabotage: sabotage{t: t, dir: cfg.Dir}}
	t.Cleanup(crime.stop)
	cfg.Observe = crime.next
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	summary, err := devnet.Run(ctx, cfg)
	text, broken := json.MarshalIndent(summary, "", " ")
	require.NoError(t, broken)
	t.Logf("%s", text)
	require.NoError(t, err)

	e := summary.Election
	require.NotNil(t, e)
	require.Equal(t, []string{"n3"}, e.Jailed)
	require.Equal(t, map[string]string{"n3": "10000000000000000", "n5": "2000000000000000000"}, e.Slashed)
	require.Equal(t, "0", e.Bonds["n5"])
	require.Equal(t, map[string]int{"n1": 2, "n2": 4, "n3": 0, "n4": 6, "n5": 0}, e.Seats, "seats by bond, those of the absent passed on")
	require.LessOrEqual(t, crime.punished, lockstep.Round(2), "the equivocation was punished late")
	for _, r := range summary.Rollups {
		require.Zero(t, r.DuplicateHeights+r.Reorgs)
	}
	for _, s := range summary.Schedules[2:4] {
		require.True(t, s.VerifiedOnL1, "round %d", s.Round)
		require.True(t, s.Optimal, "round %d", s.Round)
	}
}

// fraud takes the place of a sequencer.
type fraud struct {
	sabotage
	server   *http.Server
	punished lockstep.Round // the first in which the bond was seen gone
}

func (f *fraud) next(v devnet.View) {
	switch {
	case v.Phase != "" || v.Round < 1:
	case f.server == nil:
		f.kill("sequencer-n3")
		f.kill("sequencer-n5")
		f.serve()
	case f.punished == 0 && v.Election != nil && v.Election.Slashed["n5"] != "":
		f.punished = v.Round
	}
}

// serve answers on the peer port of n5 with one of two blocks, by turns.
func (f *fraud) serve() {
	dir := filepath.Join(f.dir, "n5")
	config, err := node.LoadConfig(filepath.Join(dir, "sequencer.toml"))
	require.NoError(f.t, err)
	key, err := crypto.LoadECDSA(config.Keys.Measurement)
	require.NoError(f.t, err)
	client, err := l1.Dial(f.t.Context(), config.L1.RPC, config.L1.Schedule, nil, 0)
	require.NoError(f.t, err)
	defer client.Close()
	chain := lease.Chain{Rollup: 902, Domain: statement.Domain{ChainID: client.Cluster().ChainID.Uint64(), Registry: client.Cluster().Contracts.Registry}}
	var blocks [2]hexutil.Bytes
	for k := range blocks {
		s, err := chain.SignSeal(lease.Seal{View: lease.View{Epoch: 6}, Block: lease.Ref{Number: 50, Hash: common.Hash{byte(k + 1)}}}, func(d []byte) ([]byte, error) { return crypto.Sign(d, key) })
		require.NoError(f.t, err)
		blocks[k], err = s.MarshalBinary()
		require.NoError(f.t, err)
	}
	var listener net.Listener
	require.Eventually(f.t, func() bool { // the port is free once the process is gone
		listener, err = net.Listen("tcp", config.Peers.Listen) //nolint:noctx // it is free or not
		return err == nil
	}, 5*time.Second, 10*time.Millisecond)
	asked := 0
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/902/seals", func(w http.ResponseWriter, _ *http.Request) {
		asked++
		_ = json.NewEncoder(w).Encode(map[string]any{"seals": []hexutil.Bytes{blocks[asked%2]}}) // the asker is gone, then
	})
	f.server = &http.Server{Handler: mux, ReadHeaderTimeout: time.Second}
	go func() { _ = f.server.Serve(listener) }() // until stop
}

func (f *fraud) stop() {
	if f.server != nil {
		_ = f.server.Close() // nothing is lost
	}
}
