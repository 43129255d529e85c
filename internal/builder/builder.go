package builder

import (
	"crypto/ecdsa"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

const (
	// DefaultJoin is Config.Join where that is zero.
	DefaultJoin = 40 * time.Millisecond
	// slotsKept bounds how many times are open at once; op-nodes that catch up open
	// many one after the other.
	slotsKept = 64
	// failuresKept bounds the memory of failed transactions, and patience says in how
	// many blocks a transaction may fail before it leaves the pool.
	failuresKept = 1 << 14
	patience     = 4
)

// Config is what the rollups of a cluster share.
type Config struct {
	// Relayer signs what executes messages, on all rollups. It pays for that there.
	// Without one, messages are left to others, and the blocks know nothing of each
	// other.
	Relayer *ecdsa.PrivateKey
	// Join is how long a block that an op-node asks for waits for those with which it
	// shares bundles. It SHOULD be less than op-node's sealing duration, 50 ms.
	Join time.Duration
	// Log gets what was left out and why, at debug level, and warnings; nil drops them.
	Log *slog.Logger
}

// Builder makes the blocks of a cluster. It is safe for concurrent use.
type Builder struct {
	cfg Config

	mu sync.Mutex // guards the rest; who holds it MUST NOT wait for a slot
	// engines are those that began a block last, by rollup; one that never did is nil.
	engines map[lockstep.RollupID]*opgeth.Engine
	slots   map[uint64]*slot
	// failures count the blocks in which a transaction failed.
	failures map[common.Hash]int
}

// New returns a builder. Nothing runs until an op-node asks for a block.
func New(c Config) *Builder {
	if c.Join == 0 {
		c.Join = DefaultJoin
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return &Builder{
		cfg: c, engines: make(map[lockstep.RollupID]*opgeth.Engine), slots: make(map[uint64]*slot), failures: make(map[common.Hash]int),
	}
}

// Build returns what an engine of a rollup takes as opgeth.Config.Build. All rollups
// MUST be named before the first block is begun; a rollup may have several engines, of
// which one at a time is the leader's.
func (b *Builder) Build(rollup lockstep.RollupID) opgeth.Build {
	b.mu.Lock()
	defer b.mu.Unlock()
	if _, ok := b.engines[rollup]; !ok {
		b.engines[rollup] = nil
	}
	return func(e *opgeth.Engine, d *opgeth.Draft) opgeth.Work {
		w := &block{
			rollup: rollup, engine: e, draft: d, refused: make(map[common.Hash]struct{}), waits: make(map[common.Hash]struct{}),
			first: make(chan struct{}), poke: make(chan struct{}, 1), quit: make(chan struct{}), done: make(chan struct{}),
		}
		w.slot = b.slotOf(w)
		w.slot.enter(w)
		go w.run()
		return w
	}
}

// slotOf returns the slot of a block that begins.
func (b *Builder) slotOf(w *block) *slot {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.engines[w.rollup] = w.engine
	at := w.draft.Time()
	s := b.slots[at]
	if s == nil {
		s = &slot{builder: b, time: at, open: make(map[lockstep.RollupID]*block), joint: make(chan struct{})}
		b.slots[at] = s
	}
	for len(b.slots) > slotsKept {
		delete(b.slots, slices.Min(slices.Collect(maps.Keys(b.slots))))
	}
	return s
}

// engine returns the engine that is asked about a rollup, nil if none began a block
// yet, and false if the rollup is not of the cluster.
func (b *Builder) engine(rollup lockstep.RollupID) (*opgeth.Engine, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	e, ok := b.engines[rollup]
	return e, ok
}

// failed notes that a transaction cannot be in a block, and takes it out of the pool
// after some of them.
func (b *Builder) failed(w *block, tx common.Hash, why error) {
	b.cfg.Log.Debug("left out a transaction", "rollup", w.rollup, "block", w.draft.Number(), "tx", tx, "reason", why)
	b.mu.Lock()
	if len(b.failures) >= failuresKept {
		clear(b.failures)
	}
	b.failures[tx]++
	enough := b.failures[tx] >= patience
	if enough {
		delete(b.failures, tx)
	}
	b.mu.Unlock()
	if enough {
		w.engine.Refuse(tx)
	}
}
