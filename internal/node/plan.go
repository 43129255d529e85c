package node

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/l1"
	"github.com/lockstep-rollups/lockstep/internal/pipeline"
	"github.com/lockstep-rollups/lockstep/schedule"
)

// plan anchors the seed of every coming round, freezes its seats and posts its
// schedule, in the round before. All sequencers try, one after the other in an order that
// changes every round, so that usually one transaction is sent and a dead
// poster costs a few seconds.
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
func (n *Node) planRound(ctx context.Context, round lockstep.Round) error {
	if err := n.see(ctx, round, n.seed(round), func() error { return n.l1.AnchorSeed(ctx, round) }); err != nil {
		return fmt.Errorf("anchor the seed: %w", err)
	}
	if n.l1.Elected() {
		if err := n.see(ctx, round, n.seats(round), func() error { return n.l1.Freeze(ctx, round) }); err != nil {
			return fmt.Errorf("freeze the seats: %w", err)
		}
	}
	if round < lockstep.FirstMeasured {
		return nil // nobody can have measured for it
	}
	return n.see(ctx, round, n.schedule(round), func() error { return n.postSchedule(ctx, round) })
}

// patience is how long this sequencer leaves a task of a round to others: its
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

// progress says how far a task on L1 is.
type progress int

const (
	early progress = iota // not possible yet
	due
	done
)

// see polls until a task of a round is done, and does it itself once the time
// that it leaves to others is over. It tries again until ctx ends.
func (n *Node) see(ctx context.Context, round lockstep.Round, look func(context.Context) (progress, error), do func() error) error {
	var turn time.Time // from when on this sequencer does the task; zero before it is due
	last := errors.New("it was not possible before")
	ticker := time.NewTicker(time.Duration(n.cfg.L1.Poll))
	defer ticker.Stop()
	for {
		state, err := look(ctx)
		if err == nil && state == done {
			return nil
		}
		if err == nil && state == due && turn.IsZero() {
			var patience time.Duration
			patience, err = n.patience(ctx, round)
			if err == nil {
				turn = time.Now().Add(patience)
			}
		}
		if err == nil && !turn.IsZero() && !time.Now().Before(turn) {
			if err = do(); err == nil {
				return nil
			}
		}
		var infeasible *schedule.Infeasible
		if errors.As(err, &infeasible) || errors.Is(err, pipeline.ErrNoRows) || errors.Is(err, l1.ErrNobodyEligible) {
			return err // trying again changes nothing: the fallback will lead
		}
		if err != nil && ctx.Err() == nil {
			last = err
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("the deadline of the round came first: %w", last)
		case <-ticker.C:
		}
	}
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
		decided, err := n.l1.Scheduled(ctx, round, latest)
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
	gas, err := n.l1.PostSchedule(ctx, round, facts, best)
	if err != nil {
		return err
	}
	n.log.Info("schedule posted", "round", uint64(round), "worst_ms", best.Worst.Milliseconds(), "mean_ms", best.Mean()/1000, "gas", gas)
	return nil
}
