package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/netip"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/devnet/chain/process"
	"github.com/lockstep-rollups/lockstep/internal/devnet/chain/stock"
)

// Run starts a devnet and keeps it running until ctx ends or Config.Rounds
// measured rounds are over. It returns within ten seconds after either, with the
// summary of what happened so far; the error says what failed, and is nil when
// ctx ended.
func Run(ctx context.Context, cfg Config) (Summary, error) {
	summary, err := run(ctx, cfg)
	if err != nil {
		summary.Failure = err.Error()
	}
	return summary, err
}

func run(ctx context.Context, cfg Config) (Summary, error) {
	if err := cfg.Validate(); err != nil {
		return Summary{}, err
	}
	if err := claim(cfg.Dir); err != nil {
		return Summary{}, err
	}
	w, err := build(ctx, cfg, func(phase string) { cfg.Observe(View{Phase: phase}) })
	if err != nil {
		return Summary{}, errors.Join(err, w.close())
	}
	watch := newWatch(w)
	running, stop := context.WithCancel(ctx)
	defer stop()
	group, running := errgroup.WithContext(running)
	w.start(running, group)
	group.Go(func() error {
		defer stop()
		return watch.run(running)
	})
	err = atMost(running, stopWithin, func() error {
		err := group.Wait()
		if ctx.Err() != nil && errors.Is(err, context.Canceled) {
			err = nil
		}
		return errors.Join(err, w.close())
	})
	return watch.summary(), err
}

// processes is the file in which a person finds what to kill.
const processes = "processes.json"

// claim makes the folder of a devnet its own: of two that start in one folder at
// the same moment, one is refused.
func claim(dir string) error {
	if err := os.MkdirAll(dir, 0o750); err != nil {
		return fmt.Errorf("make the data folder: %w", err)
	}
	f, err := os.OpenFile(filepath.Join(dir, processes), os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("the data folder %s belongs to another devnet; name another one", dir)
	}
	if err != nil {
		return fmt.Errorf("claim the data folder: %w", err)
	}
	return f.Close()
}

// atMost waits for a task; once ctx has ended, no longer than limit.
func atMost(ctx context.Context, limit time.Duration, task func() error) error {
	done := make(chan error, 1)
	go func() { done <- task() }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
	}
	late := time.NewTimer(limit)
	defer late.Stop()
	select {
	case err := <-done:
		return err
	case <-late.C:
		return fmt.Errorf("the devnet did not stop within %s", limit)
	}
}

// start runs L1, the relays and all children in the group.
func (w *world) start(ctx context.Context, group *errgroup.Group) {
	group.Go(func() error { return w.l1.Run(ctx) })
	for _, r := range w.relays {
		group.Go(func() error { return r.Run(ctx) })
	}
	pause := w.cfg.Restart
	if pause == 0 {
		pause = restartAfter
	}
	for _, c := range w.children() {
		c.Started = func(pid int) { w.noteProcess(c.Name, pid) }
		group.Go(func() error { return process.Keep(ctx, c, pause, w.log) })
	}
	for _, r := range w.rollups {
		group.Go(func() error { return r.batcher.Run(ctx, w.log) })
	}
	if w.cfg.Election != "" {
		group.Go(func() error { return w.operate(ctx) })
	}
}

// noteProcess keeps the file of processes.
func (w *world) noteProcess(name string, pid int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.pids[name] = pid
	text, err := json.MarshalIndent(w.pids, "", "  ")
	if err == nil {
		err = os.WriteFile(filepath.Join(w.cfg.Dir, processes), append(text, '\n'), 0o600)
	}
	if err != nil {
		w.log.Warn("could not write "+processes, "reason", err)
	}
}

// awaitReady waits until every op-node answers and is a peer of the others.
func (w *world) awaitReady(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	for _, r := range w.rollups {
		var nodes []stock.Node
		for _, s := range r.sequencers {
			if err := s.node.Ready(ctx); err != nil {
				return err
			}
			nodes = append(nodes, s.node)
		}
		if err := stock.Connect(ctx, nodes); err != nil {
			return err
		}
	}
	return nil
}

func addrPort(s string) (netip.AddrPort, error) {
	a, err := netip.ParseAddrPort(s)
	if err != nil {
		return netip.AddrPort{}, fmt.Errorf("parse %s: %w", s, err)
	}
	return a, nil
}

// leaderOf returns who leads a rollup in a slot, as far as L1 has decided. Slots
// before genesis belong to epoch 0.
func (w *world) leaderOf(r *rollup) func(uint64) (lockstep.SequencerID, bool) {
	return func(slot uint64) (lockstep.SequencerID, bool) {
		epoch, _ := w.reader.Cluster().Grid.EpochAt(slot)
		return w.ahead.Leader(r.id, epoch)
	}
}
