package node

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"sync"
	"time"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/l1"
)

// roundsKept bounds the rounds in memory and on disk: the newest one, and those
// that are less than so many rounds older.
const roundsKept = 64

// turns is what Lookahead asks of L1, *l1.Client in production.
type turns interface {
	Cluster() l1.Cluster
	Finalized(context.Context) (l1.Final, error)
	Decided(context.Context, lockstep.Round, l1.Final) (l1.DecidedRound, bool, error)
}

// Lookahead is what L1 has decided about turns, as far as it is final. The block
// path asks it from memory; L1 is asked only in Poll. It is safe for concurrent
// use.
type Lookahead struct {
	client turns
	// keep stores a newly decided round; nil keeps nothing.
	keep func(l1.DecidedRound) error

	mu     sync.RWMutex // guards what follows
	rounds map[lockstep.Round]l1.DecidedRound
	final  l1.Final
}

// NewLookahead starts with the rounds that an earlier run kept.
func NewLookahead(client turns, known []l1.DecidedRound, keep func(l1.DecidedRound) error) *Lookahead {
	l := &Lookahead{client: client, keep: keep, rounds: make(map[lockstep.Round]l1.DecidedRound)}
	for _, r := range known {
		l.put(r)
	}
	return l
}

// Poll reads every round that the finalised L1 block decides and that is not
// known yet, from the round before the present one on.
func (l *Lookahead) Poll(ctx context.Context, now time.Time) error {
	final, err := l.client.Finalized(ctx)
	if err != nil {
		return err
	}
	l.mu.Lock()
	l.final = final
	l.mu.Unlock()
	first := lockstep.Round(0)
	grid := l.client.Cluster().Grid
	if present, started := grid.RoundAt(uint64(now.Unix())); started {
		first = max(present, 1) - 1
	}
	for round := first; ; round++ {
		if _, known := l.Round(round); known {
			continue
		}
		decided, ok, err := l.client.Decided(ctx, round, final)
		if errors.Is(err, l1.ErrNobody) {
			continue // its members are final, so it stays without turns
		}
		if err != nil {
			return fmt.Errorf("read the turns of round %d: %w", round, err)
		}
		if !ok {
			return nil
		}
		if err := l.add(decided); err != nil {
			return err
		}
	}
}

// add keeps a decided round, on disk first.
func (l *Lookahead) add(r l1.DecidedRound) error {
	if l.keep != nil {
		if err := l.keep(r); err != nil {
			return fmt.Errorf("keep the turns of round %d: %w", r.Round, err)
		}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.put(r)
	return nil
}

// put remembers a round and drops those that are too old beside it. The caller
// holds mu, or is NewLookahead.
func (l *Lookahead) put(r l1.DecidedRound) {
	l.rounds[r.Round] = r
	maps.DeleteFunc(l.rounds, func(old lockstep.Round, _ l1.DecidedRound) bool { return old+roundsKept <= r.Round })
}

// Round returns the turns of a round, if L1 has decided them.
func (l *Lookahead) Round(round lockstep.Round) (l1.DecidedRound, bool) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	r, ok := l.rounds[round]
	return r, ok
}

// Leaders lists the leaders of a side in all known rounds, with repetitions.
func (l *Lookahead) Leaders(side int) []lockstep.SequencerID {
	l.mu.RLock()
	defer l.mu.RUnlock()
	var all []lockstep.SequencerID
	for _, r := range l.rounds {
		all = append(all, r.Leaders[side]...)
	}
	return all
}

// Final returns the finalised L1 block of the last poll.
func (l *Lookahead) Final() l1.Final {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return l.final
}

// Head is Final as a block like others.
func (l *Lookahead) Head() l1.Head { return l.Final().Head() }

// Leader returns who leads a rollup in an epoch, if L1 has decided it.
func (l *Lookahead) Leader(rollup lockstep.RollupID, epoch lockstep.Epoch) (lockstep.SequencerID, bool) {
	cluster := l.client.Cluster()
	side, ok := cluster.Side(rollup)
	if !ok {
		return 0, false
	}
	r, ok := l.Round(cluster.Grid.RoundOf(epoch))
	if !ok {
		return 0, false
	}
	return r.Leaders[side][uint64(epoch)-uint64(cluster.Grid.First(r.Round))], true
}
