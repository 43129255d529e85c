package node

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/lockstep-rollups/lockstep/internal/l1"
	"github.com/lockstep-rollups/lockstep/internal/pipeline"
	"github.com/lockstep-rollups/lockstep/schedule"
)

// task is something that has to be done once on L1, by any one of the sequencers.
type task struct {
	name string
	look func(context.Context) (progress, error)
	do   func(context.Context) error
}

// progress says how far a task on L1 is.
type progress int

const (
	early progress = iota // not possible yet
	due
	done
)

// doAll sees to it that tasks are done in their order. patience is how long this
// sequencer leaves a task that is due to others; it is nothing for a task after one
// that it did itself.
func doAll(ctx context.Context, tasks []task, poll time.Duration, patience func(context.Context) (time.Duration, error)) error {
	for _, t := range tasks {
		mine, err := t.see(ctx, poll, patience)
		if err != nil {
			return fmt.Errorf("%s: %w", t.name, err)
		}
		if mine {
			patience = func(context.Context) (time.Duration, error) { return 0, nil }
		}
	}
	return nil
}

// see polls until the task is done, and does it itself, which it reports, once
// the patience is over. It tries again until ctx ends.
func (t task) see(ctx context.Context, poll time.Duration, patience func(context.Context) (time.Duration, error)) (mine bool, err error) {
	var turn time.Time // from when on this sequencer does the task; zero before it is due
	last := errors.New("it was not possible before")
	ticker := time.NewTicker(poll)
	defer ticker.Stop()
	for {
		state, err := t.look(ctx)
		if err == nil && state == done {
			return false, nil
		}
		if err == nil && state == due && turn.IsZero() {
			var wait time.Duration
			wait, err = patience(ctx)
			if err == nil {
				turn = time.Now().Add(wait)
			}
		}
		if err == nil && !turn.IsZero() && !time.Now().Before(turn) {
			if err = t.do(ctx); err == nil {
				return true, nil
			}
		}
		var infeasible *schedule.Infeasible
		if errors.As(err, &infeasible) || errors.Is(err, pipeline.ErrNoRows) || errors.Is(err, l1.ErrNobodyEligible) {
			return false, err // trying again changes nothing: the fallback will lead
		}
		if err != nil && ctx.Err() == nil {
			last = err
		}
		select {
		case <-ctx.Done():
			return false, fmt.Errorf("the deadline of the round came first: %w", last)
		case <-ticker.C:
		}
	}
}
