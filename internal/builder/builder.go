package builder

import (
	"crypto/ecdsa"
	"errors"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/lru"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/bundle"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

const (
	// DefaultJoin is Config.Join where that is zero.
	DefaultJoin = 40 * time.Millisecond
	// DefaultPurse is Config.Purse where that is zero, in gas.
	DefaultPurse = 3_000_000
	// DefaultRefill is Config.Refill where that is zero, in gas a second.
	DefaultRefill = 200_000
	// lane and laneRefill are the same for all senders of a rollup together who failed of
	// late or are new: what they let execute for nothing is a small part of a block.
	lane, laneRefill = 5_000_000, 5_000_000
	// forgive is how long a failure is held against its sender.
	forgive = 10 * time.Minute
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
	// Tokens are those (ERC-7802, under one address everywhere) whose supply over all
	// rollups no bundle may change.
	Tokens []common.Address
	// Asynchronous reports whether the messages of a sender may be executed later, by
	// whomever, if they fail or cannot be in blocks of one time twice: the ordinary delivery
	// of the OP Stack. For nil, no sender's may.
	Asynchronous func(common.Address) bool
	// Purse is how much gas of one sender may be executed for nothing at once, and Refill
	// how much more each second.
	Purse, Refill uint64
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
	// waiting are transactions of asynchronous senders, since which time.
	waiting map[common.Hash]uint64
	// purses are those of senders, lanes those of all together who failed of late or are
	// new.
	purses bundle.Budgets[common.Address]
	lanes  bundle.Budgets[lockstep.RollupID]
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
	if c.Purse == 0 {
		c.Purse = DefaultPurse
	}
	if c.Refill == 0 {
		c.Refill = DefaultRefill
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return &Builder{
		cfg: c, engines: make(map[lockstep.RollupID][]*opgeth.Engine), slots: make(map[uint64]*slot), failures: make(map[common.Hash]failure),
		handed: make(map[lockstep.RollupID]map[uint64]handed), waiting: make(map[common.Hash]uint64),
		purses: bundle.Budgets[common.Address]{Full: float64(c.Purse), Refill: float64(c.Refill), Forgive: forgive, Most: 1 << 16},
		lanes:  bundle.Budgets[lockstep.RollupID]{Full: lane, Refill: laneRefill, Most: 1 << 10},
		given:  given{book: bundle.NewBook(), read: lru.NewCache[common.Hash, []half](bundle.MaxOpen)},
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
			rollup: rollup, engine: e, draft: d, refused: make(map[common.Hash]struct{}), waits: make(map[common.Hash]struct{}), placed: make(map[common.Hash]struct{}),
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

// standing is how a sender is treated who may fail.
type standing int

const (
	// proven has paid for a transaction on the rollup before, and not failed of late.
	proven standing = iota
	// newcomer did not fail either, and comes behind those.
	newcomer
	// watched failed of late and comes last.
	watched
	// broke has to wait until a purse fills up.
	broke
)

// standing says how the sender of a transaction that is the next one to execute is
// treated. An account that never sent anything costs nothing, so that all that are new
// have to share.
func (b *Builder) standing(rollup lockstep.RollupID, from common.Address, tx *types.Transaction) standing {
	now := time.Now()
	b.mu.Lock()
	defer b.mu.Unlock()
	unknown := tx.Nonce() == 0
	switch spotless := b.purses.Clean(from, now); {
	case spotless && !unknown:
		return proven
	case !b.lanes.Solvent(rollup, now), !b.purses.Solvent(from, now):
		return broke
	case spotless:
		return newcomer
	default:
		return watched
	}
}

// errBroke is why a transaction is not executed.
var errBroke = errors.New("its sender had too much executed for nothing")

// failed notes that a transaction cannot be in a block, and makes its sender pay from the
// purse for the gas that it took to find out.
func (b *Builder) failed(w *block, tx *types.Transaction, gas uint64, why error) {
	b.cfg.Log.Debug("left out a transaction", "rollup", w.rollup, "block", w.draft.Number(), "tx", tx.Hash(), "reason", why)
	from, now := w.engine.Sender(tx), time.Now()
	b.mu.Lock()
	defer b.mu.Unlock()
	gas = max(gas, params.TxGas)
	spotless := b.purses.Clean(from, now)
	if !spotless || tx.Nonce() == 0 {
		b.lanes.Charge(w.rollup, gas, now)
	}
	b.purses.Charge(from, gas, now)
	b.refuse(w.rollup, tx.Hash(), why)
}

// postpone notes that a transaction was not executed because its sender is broke.
func (b *Builder) postpone(w *block, tx common.Hash) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.refuse(w.rollup, tx, errBroke)
}

// refuse takes a transaction out of the pools of a rollup after some blocks. One that
// comes back is taken out at once. The caller holds mu.
func (b *Builder) refuse(rollup lockstep.RollupID, tx common.Hash, why error) {
	f := failure{b.failures[tx].blocks + 1, why}
	if len(b.failures) >= failuresKept {
		clear(b.failures)
	}
	b.failures[tx] = f
	if f.blocks < patience {
		return
	}
	for _, e := range b.engines[rollup] {
		e.Refuse(tx)
	}
}

// waited reports whether a transaction has waited in a block before this one already.
func (b *Builder) waited(tx common.Hash, at uint64) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	since, ok := b.waiting[tx]
	if !ok {
		if len(b.waiting) >= failuresKept {
			clear(b.waiting)
		}
		b.waiting[tx] = at
	}
	return ok && since < at
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
