package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/node"
)

// deaf stands for a program that hangs: it takes no notice of SIGTERM.
const deaf = "#!/bin/sh\ntrap '' TERM\necho ready\nwhile :; do sleep 1; done\n"

// hung is the worked example with programs that all hang.
func hung(t *testing.T) Config {
	t.Helper()
	dir := t.TempDir()
	for _, name := range []string{"op-node", "op-batcher", "lockstep"} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(deaf), 0o700))
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, predeploys), []byte("{}"), 0o600))
	cfg := Config{
		BlockSeconds: 1, EpochSeconds: 5, Epochs: 6, Dir: filepath.Join(dir, "data"), OpStack: dir, Self: filepath.Join(dir, "lockstep"),
		Seed: lockstep.Seed{1}, Log: slog.New(slog.NewTextHandler(t.Output(), nil)),
	}
	cfg.Rollups, cfg.Links = Example()
	return cfg
}

// ready counts the programs that run by now.
func ready(t *testing.T, dir string) int {
	t.Helper()
	logs, err := filepath.Glob(filepath.Join(dir, "*", "*.log"))
	require.NoError(t, err)
	count := 0
	for _, path := range logs {
		if text, err := os.ReadFile(path); err == nil && strings.Contains(string(text), "ready") {
			count++
		}
	}
	return count
}

func TestTwoDevnetsWhoseChildrenHangRunSideBySideAndStopWithinTenSeconds(t *testing.T) {
	if testing.Short() {
		t.Skip("starts two devnets")
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 2)
	var both [2]Config
	for k := range both {
		both[k] = hung(t)
		both[k].Observe = func(View) {}
		go func() {
			_, err := Run(ctx, both[k])
			ended <- err
		}()
	}
	ports := make(map[string]bool)
	var pids []int
	for _, cfg := range both {
		// Five op-nodes, five sequencers, two batchers.
		require.Eventually(t, func() bool { return ready(t, cfg.Dir) == 12 && len(running(cfg.Dir)) == 10 }, 90*time.Second, 50*time.Millisecond)
		pids = append(pids, running(cfg.Dir)...)
		for _, name := range []string{"n1", "n2", "n3", "n4", "n5"} {
			c, err := node.LoadConfig(filepath.Join(cfg.Dir, name, "sequencer.toml"))
			require.NoError(t, err)
			for _, address := range []string{c.Conductor.Listen, c.Peers.Listen, c.Probe.Listen, c.OpNode.RPC} {
				require.False(t, ports[address], "%s is used twice", address)
				ports[address] = true
			}
		}
	}
	began := time.Now()
	cancel()
	require.NoError(t, <-ended)
	require.NoError(t, <-ended)
	took := time.Since(began)
	t.Logf("both stopped after %s", took)
	require.Less(t, took, 10*time.Second)
	for _, pid := range pids {
		require.ErrorIs(t, syscall.Kill(pid, 0), syscall.ESRCH, "process %d still runs", pid)
	}
}

// running lists the op-nodes and sequencers that a devnet names by now.
func running(dir string) []int {
	text, err := os.ReadFile(filepath.Join(dir, processes))
	var pids map[string]int
	if err != nil || json.Unmarshal(text, &pids) != nil {
		return nil // it is being written
	}
	return slices.Collect(maps.Values(pids))
}

func TestWhatDoesNotEndIsLeftBehind(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	release := make(chan struct{})
	defer close(release)
	err := atMost(ctx, 10*time.Millisecond, func() error {
		<-release
		return nil
	})
	require.EqualError(t, err, "the devnet did not stop within 10ms")
	wrong := errors.New("wrong")
	require.ErrorIs(t, atMost(t.Context(), 0, func() error { return wrong }), wrong)
}

func TestOnlyOneOfManyDevnetsGetsAFolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	var group sync.WaitGroup
	var won atomic.Int32
	for range 8 {
		group.Go(func() {
			if claim(dir) == nil {
				won.Add(1)
			}
		})
	}
	group.Wait()
	require.EqualValues(t, 1, won.Load())
	require.ErrorContains(t, Config{Dir: dir}.Validate(), "is not empty")
}
