package node

import (
	"context"
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep/internal/l1"
)

// chores are tasks on an L1 that includes a transaction half a slot after it was sent.
type chores struct {
	mu   sync.Mutex
	done []time.Time // by task, when it is; zero as long as nobody tried
	by   []int
	fail error
}

const slot = 2 * time.Second

func (c *chores) tasks(sequencer int) (tasks []task) {
	for k := range c.done {
		tasks = append(tasks, task{
			name: "chore",
			look: func(context.Context) (progress, error) {
				c.mu.Lock()
				defer c.mu.Unlock()
				switch {
				case c.included(k):
					return done, nil
				case k > 0 && !c.included(k-1):
					return early, nil
				}
				return due, nil
			},
			do: func(context.Context) error {
				c.mu.Lock()
				defer c.mu.Unlock()
				if c.fail != nil {
					return c.fail
				}
				c.done[k], c.by[k] = time.Now().Add(slot/2), sequencer
				return nil
			},
		})
	}
	return tasks
}

func (c *chores) included(k int) bool {
	return !c.done[k].IsZero() && !time.Now().Before(c.done[k])
}

// TestDeadPostersCostTheirSlotsOnce lets three sequencers share three tasks, of whom
// the first two in order are dead: the third waits for them before the first task only.
func TestDeadPostersCostTheirSlotsOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &chores{done: make([]time.Time, 3), by: make([]int, 3)}
		start := time.Now()
		patience := func(place int) func(context.Context) (time.Duration, error) {
			return func(context.Context) (time.Duration, error) { return time.Duration(place) * slot, nil }
		}
		finished := make(chan error)
		for _, place := range []int{2, 3, 4} {
			go func() {
				finished <- doAll(t.Context(), c.tasks(place), slot/4, patience(place))
			}()
		}
		for range 3 {
			require.NoError(t, <-finished)
		}
		require.Equal(t, []int{2, 2, 2}, c.by, "who did the tasks")
		require.Less(t, c.done[2].Sub(start), 6*slot, "two slots for the dead, and one for each task")
	})
}

func TestATaskIsTriedAgainUntilTheDeadline(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &chores{done: make([]time.Time, 1), by: make([]int, 1), fail: errors.New("no gas")}
		ctx, cancel := context.WithTimeout(t.Context(), 10*slot)
		defer cancel()
		none := func(context.Context) (time.Duration, error) { return 0, nil }
		require.EqualError(t, doAll(ctx, c.tasks(0), slot/4, none), "chore: the deadline of the round came first: no gas")

		c.fail = l1.ErrNobodyEligible
		start := time.Now()
		require.ErrorIs(t, doAll(t.Context(), c.tasks(0), slot/4, none), l1.ErrNobodyEligible)
		require.LessOrEqual(t, time.Since(start), 2*slot, "what no repetition can change was tried again")
	})
}
