package builder

import (
	"crypto/ecdsa"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/lru"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/bundle"
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
	// Journal keeps on disk which blocks belong together. Without one it is known as long
	// as the process lives.
	Journal Journal
	// Log gets what was left out and why, at debug level, and warnings; nil drops them.
	Log *slog.Logger
}

// Journal is the durable memory of a builder. Put returns once the value is on disk; Get
// returns nil if there is none.
type Journal interface {
	Get(section string, key []byte) ([]byte, error)
	Put(section string, key, value []byte) error
}

// Builder makes the blocks of a cluster. It is safe for concurrent use.
type Builder struct {
	cfg Config

	mu sync.Mutex // guards the rest; who holds it MUST NOT wait for a slot
	// engines are those that began a block, by rollup, the last one first.
	engines  map[lockstep.RollupID][]*opgeth.Engine
	slots    map[uint64]*slot
	failures map[common.Hash]failure
	// handed are the blocks that were handed out last, by rollup and time.
	handed map[lockstep.RollupID]map[uint64]handed

	deciding sync.Mutex // held while what belongs together is read and written

	given given // bundles that somebody handed in
}

// failure is a transaction that cannot be in a block.
type failure struct {
	blocks int // in which it failed
	why    error
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
		cfg: c, engines: make(map[lockstep.RollupID][]*opgeth.Engine), slots: make(map[uint64]*slot), failures: make(map[common.Hash]failure),
		handed: make(map[lockstep.RollupID]map[uint64]handed), given: given{book: bundle.NewBook(), read: lru.NewCache[common.Hash, []half](bundle.MaxOpen)},
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
			again: make(chan struct{}), first: make(chan struct{}), poke: make(chan struct{}, 1), quit: make(chan struct{}), done: make(chan struct{}),
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
	b.engines[w.rollup] = append([]*opgeth.Engine{w.engine}, slices.DeleteFunc(b.engines[w.rollup], func(e *opgeth.Engine) bool { return e == w.engine })...)
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
	all, ok := b.engines[rollup]
	if len(all) == 0 {
		return nil, ok
	}
	return all[0], true
}

// failed notes that a transaction cannot be in a block, and takes it out of the pools
// of its rollup after some of them. One that comes back is taken out at once.
func (b *Builder) failed(w *block, tx common.Hash, why error) {
	b.cfg.Log.Debug("left out a transaction", "rollup", w.rollup, "block", w.draft.Number(), "tx", tx, "reason", why)
	b.mu.Lock()
	defer b.mu.Unlock()
	f := failure{b.failures[tx].blocks + 1, why}
	if len(b.failures) >= failuresKept {
		clear(b.failures)
	}
	b.failures[tx] = f
	if f.blocks < patience {
		return
	}
	for _, e := range b.engines[w.rollup] {
		e.Refuse(tx)
	}
}

// Why says why a transaction was taken out of the pools. It is empty if it was not, or so
// long ago that it is forgotten.
func (b *Builder) Why(tx common.Hash) string {
	b.mu.Lock()
	defer b.mu.Unlock()
	if f := b.failures[tx]; f.blocks >= patience {
		return f.why.Error()
	}
	return ""
}
