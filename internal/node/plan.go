package node

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/l1"
	"github.com/lockstep-rollups/lockstep/schedule"
)

// plan anchors the seed of every coming round, freezes its seats and posts its
// schedule, in the round before. All sequencers try, one after the other in an order that
// changes every round, so that usually one transaction is sent and a dead
// poster costs an L1 slot.
func (n *Node) plan(ctx context.Context) error {
	grid := n.l1.Cluster().Grid
	for round := n.presentRound(time.Now()) + 1; ; round++ {
		if !waitUntil(ctx, grid.SeedFrom(round)) {
			return nil
		}
		deadline := time.Unix(int64(grid.Deadline(round)), 0)
		inTime, cancel := context.WithDeadline(ctx, deadline)
		err := n.planRound(inTime, round)
		cancel()
		if ctx.Err() != nil {
			return nil
		}
		if err != nil {
			n.log.Warn("no schedule posted", "round", uint64(round), "reason", err)
		}
	}
}

// planRound sees to it that a round has a seed, final seats and a schedule on L1.
// Who did one task does the next at once: the others have seen that somebody is
// there, and each dead poster costs its slot once a round, not once a task.
func (n *Node) planRound(ctx context.Context, round lockstep.Round) error {
	tasks := []task{{
		name: "anchor the seed",
		look: n.seed(round),
		do:   func(ctx context.Context) error { return n.l1.AnchorSeed(ctx, round) },
	}}
	if n.l1.Elected() {
		tasks = append(tasks, task{
			name: "freeze the seats",
			look: n.seats(round),
			do:   func(ctx context.Context) error { return n.l1.Freeze(ctx, round) },
		})
	}
	if round >= lockstep.FirstMeasured { // nobody can have measured for an earlier one
		tasks = append(tasks, task{
			name: "post the schedule",
			look: n.schedule(round),
			do:   func(ctx context.Context) error { return n.postSchedule(ctx, round) },
		})
	}
	return doAll(ctx, tasks, time.Duration(n.cfg.L1.Poll), func(ctx context.Context) (time.Duration, error) {
		return n.patience(ctx, round)
	})
}

// patience is how long this sequencer leaves the tasks of a round to others: its
// place among all members, which moves by one each round, in L1 slots.
func (n *Node) patience(ctx context.Context, round lockstep.Round) (time.Duration, error) {
	latest, err := n.l1.Latest(ctx)
	if err != nil {
		return 0, err
	}
	sides, err := n.l1.Members(ctx, round, latest)
	if err != nil {
		return 0, err
	}
	members := slices.Concat(sides[0], sides[1])
	place := slices.Index(members, n.cfg.Sequencer)
	if place < 0 {
		place = len(members) // after everybody else
	} else {
		place = (place + int(uint64(round)%uint64(len(members)))) % len(members)
	}
	return time.Duration(place) * time.Duration(n.cfg.L1.Slot), nil
}

// seed tells how far the seed of a round is.
func (n *Node) seed(round lockstep.Round) func(context.Context) (progress, error) {
	return func(ctx context.Context) (progress, error) {
		latest, err := n.l1.Latest(ctx)
		if err != nil {
			return early, err
		}
		_, anchored, err := n.l1.Seed(ctx, round, latest)
		switch {
		case err == nil && anchored:
			return done, nil
		case err != nil && !errors.Is(err, l1.ErrReverted):
			return early, err
		}
		if ready, err := n.l1.SeedReady(ctx, round, latest); err != nil || !ready {
			return early, err
		}
		return due, nil
	}
}

// seats tells whether the seats of a round are final; its seed is.
func (n *Node) seats(round lockstep.Round) func(context.Context) (progress, error) {
	return func(ctx context.Context) (progress, error) {
		latest, err := n.l1.Latest(ctx)
		if err != nil {
			return early, err
		}
		frozen, err := n.l1.Frozen(ctx, round, latest)
		if err != nil || !frozen {
			return due, err
		}
		return done, nil
	}
}

// schedule tells whether L1 has the schedule of a round.
func (n *Node) schedule(round lockstep.Round) func(context.Context) (progress, error) {
	return func(ctx context.Context) (progress, error) {
		latest, err := n.l1.Latest(ctx)
		if err != nil {
			return early, err
		}
		_, decided, err := n.l1.DecidedAt(ctx, round, latest)
		if err != nil || !decided {
			return due, err
		}
		return done, nil
	}
}

// postSchedule plans a round from what L1 holds and posts the result with its
// certificate.
func (n *Node) postSchedule(ctx context.Context, round lockstep.Round) error {
	latest, err := n.l1.Latest(ctx)
	if err != nil {
		return err
	}
	facts, err := n.l1.Facts(ctx, round, latest)
	if err != nil {
		return err
	}
	problem, err := facts.Problem()
	if err != nil {
		return err
	}
	best, err := schedule.Solve(problem)
	if err != nil {
		return fmt.Errorf("solve: %w", err)
	}
	gas, err := n.l1.PostSchedule(ctx, facts, best)
	if err != nil {
		return err
	}
	n.log.Info("schedule posted", "round", uint64(round), "worst_ms", best.Worst.Milliseconds(), "mean_ms", best.Mean()/1000, "gas", gas)
	return nil
}
