package builder

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

const (
	// grace is how long a block that is taken at once still fills: an op-node that is
	// behind asks for a block and takes it in the same moment, again and again.
	grace = 30 * time.Millisecond
	// lookEvery is the pause between two looks at the whole pool for what arrived and
	// could not be taken at once.
	lookEvery = 20 * time.Millisecond
	// forgotten is when a block that nobody takes is no longer filled.
	forgotten = 12 * time.Second
)

// slot is the blocks of one time that are being filled.
type slot struct {
	builder *Builder
	time    uint64

	mu sync.Mutex // guards the rest, and the drafts of all that are open
	// open holds the newest block of each rollup.
	open map[lockstep.RollupID]*block
	// closing is set when the first block with bundles was asked for: no more are
	// added. broken is set when these bundles came to nothing.
	closing, broken bool
	// given are the bundles in open blocks that somebody handed in; joined those in the
	// blocks that are sealed together.
	given, joined []settled
	// joint is closed when the blocks that share bundles are sealed.
	joint chan struct{}
}

// block is one block in the making. Its goroutine offers it transactions.
type block struct {
	rollup lockstep.RollupID
	engine *opgeth.Engine
	slot   *slot
	// refused are transactions that this block cannot take, waits those that it cannot
	// take unless another block begins. They are not executed again for nothing. Both
	// are the goroutine's own.
	refused, waits map[common.Hash]struct{}

	// Guarded by the slot's mutex; once closed, the draft is its sealer's.
	draft  *opgeth.Draft
	closed bool
	asked  bool
	// repeated and halves are the positions of transactions of bundles: those of the
	// block that this one replaces, which stay, and new ones. mark is the draft before
	// the first new one, and after are the others since then.
	repeated, halves []int
	// partners have the other halves of what is repeated.
	partners []lockstep.RollupID
	ready    bool // what is repeated is in it; bundles may follow
	marked   bool
	placed   map[common.Hash]struct{} // of the pool
	mark     opgeth.Mark
	after    []*types.Transaction

	payload *engine.ExecutionPayloadEnvelope // once joint is closed
	err     error

	once sync.Once
	// again is closed when the block has what the one had that it replaces, first when
	// the pool was looked through once; poke holds a token when
	// another block of the slot may take bundles.
	again, first, poke chan struct{}
	// quit tells the goroutine to end, done says that it did.
	quit, done chan struct{}
}

func (s *slot) enter(w *block) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if older := s.open[w.rollup]; older != nil && len(older.halves) > 0 {
		s.breaks()
	}
	s.open[w.rollup] = w
}

// admit lets a block take bundles, for which others may have waited. The caller holds mu.
func (s *slot) admit(w *block) {
	w.ready = true
	for _, other := range s.open {
		select {
		case other.poke <- struct{}{}:
		default: // the waiting token covers it
		}
	}
}

func (w *block) run() {
	defer close(w.done)
	arrived := w.engine.Arrivals() // before the first look, so that nothing is missed
	defer arrived.Close()
	w.repeat()
	close(w.again)
	w.slot.giveAll(w.quit)
	w.fill()
	close(w.first)
	enough := time.NewTimer(forgotten)
	defer enough.Stop()
	look := time.NewTicker(lookEvery)
	defer look.Stop()
	for more := false; ; {
		select {
		case <-w.quit:
			return
		case <-enough.C:
			return
		case <-arrived.C:
			txs, all := arrived.Take()
			more = !w.greet(txs) || !all || more
		case <-w.poke:
			clear(w.waits)
			w.slot.giveAll(w.quit)
			w.fill()
		case <-look.C:
			if more {
				w.fill()
			}
			more = false
		}
	}
}

// greet takes what arrives from senders who are in good standing, and reports whether
// nothing is left for the next look at the whole pool, which takes long if it is full.
func (w *block) greet(txs []*types.Transaction) (all bool) {
	all = true
	for _, tx := range txs {
		select {
		case <-w.quit:
			return true
		default:
		}
		if w.slot.builder.standing(w.rollup, w.engine.Sender(tx), tx) != proven || !w.offer(tx) {
			all = false
		}
	}
	return all
}

// fill takes what the pool has now and the block can hold.
func (w *block) fill() {
	for w.look() { // what follows the transactions that it took last
	}
}

// look goes through the pool. Of a sender whose next transaction does not fit, nothing
// later does. Senders who are new, and then those who failed of late, come behind the
// others with one transaction each; it reports whether such a one was taken.
func (w *block) look() (took bool) {
	b := w.slot.builder
	var later [broke][]*types.Transaction
	pool := w.engine.Candidates(w.draft.BaseFee())
	for tx := pool.Next(); tx != nil; tx = pool.Next() {
		select {
		case <-w.quit:
			return false
		default:
		}
		if w.known(tx.Hash()) {
			pool.Skip()
			continue
		}
		if w.has(tx.Hash()) {
			continue
		}
		switch of := b.standing(w.rollup, w.engine.Sender(tx), tx); of {
		case proven:
			if w.offer(tx) {
				continue
			}
		case broke:
			w.postpone(tx)
		default:
			later[of] = append(later[of], tx)
		}
		pool.Skip()
	}
	for _, tx := range slices.Concat(later[:]...) {
		select {
		case <-w.quit:
			return false
		default:
		}
		if b.standing(w.rollup, w.engine.Sender(tx), tx) == broke {
			w.postpone(tx)
			continue
		}
		took = w.offer(tx) || took
	}
	return took
}

// has reports whether the block has a transaction of the pool.
func (w *block) has(tx common.Hash) bool {
	w.slot.mu.Lock()
	defer w.slot.mu.Unlock()
	_, ok := w.placed[tx]
	return ok
}

// postpone leaves a transaction to a later block without executing it.
func (w *block) postpone(tx *types.Transaction) {
	w.refused[tx.Hash()] = struct{}{}
	w.slot.builder.postpone(w, tx.Hash())
}

// known reports whether a transaction was executed here for nothing already.
func (w *block) known(tx common.Hash) bool {
	_, refused := w.refused[tx]
	_, waits := w.waits[tx]
	return refused || waits
}

// offer reports whether later transactions of the sender may follow.
func (w *block) offer(tx *types.Transaction) bool {
	w.slot.mu.Lock()
	defer w.slot.mu.Unlock()
	if w.closed {
		return false
	}
	w.settle()
	before := w.slot.spent()
	err := w.place(tx)
	switch {
	case err == nil, errors.Is(err, opgeth.ErrNonceUsed): // it may have come with the block before
		w.placed[tx.Hash()] = struct{}{}
		return true
	case errors.Is(err, errWaits):
		w.waits[tx.Hash()] = struct{}{}
	case errors.Is(err, opgeth.ErrNoRoom), errors.Is(err, opgeth.ErrNonceGap):
	default:
		w.refused[tx.Hash()] = struct{}{}
		w.slot.builder.failed(w, tx, w.slot.spent()-before, err)
	}
	return false
}

// spent is the gas that was executed on all blocks of the slot. The caller holds mu.
func (s *slot) spent() (gas uint64) {
	for _, w := range s.open {
		gas += w.draft.Spent()
	}
	return gas
}

// settle takes the bundles out of a block if they came to nothing.
func (w *block) settle() {
	if !w.slot.broken || len(w.halves) == 0 {
		return
	}
	w.draft.Reset(w.mark)
	again := w.after
	w.halves, w.marked, w.after = nil, false, nil
	clear(w.placed)
	for _, tx := range again {
		// One that needed what is gone stays in the pool.
		if err := w.place(tx); err != nil {
			w.slot.builder.cfg.Log.Debug("left out with the bundles before it", "rollup", w.rollup, "tx", tx.Hash(), "reason", err)
		}
	}
}

// Seal implements opgeth.Work.
func (w *block) Seal(ctx context.Context) (*engine.ExecutionPayloadEnvelope, error) {
	select { // however long it takes: others count on it
	case <-w.again:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	early := time.NewTimer(grace)
	defer early.Stop()
	select {
	case <-w.first:
	case <-early.C:
	case <-ctx.Done():
	}
	s := w.slot
	s.mu.Lock()
	w.asked = true
	w.settle()
	if len(w.halves) == 0 {
		w.closed = true
		s.mu.Unlock()
		return w.sealAlone(ctx)
	}
	all := s.join()
	s.mu.Unlock()
	if len(all) > 0 {
		s.sealAll(ctx, all)
		return w.payload, w.err
	}
	return w.await(ctx)
}

// join closes and returns the blocks that share bundles, if all of them were asked for.
func (s *slot) join() (all []*block) {
	s.closing = true
	for _, w := range s.open {
		if len(w.halves) > 0 {
			if !w.asked {
				return nil
			}
			all = append(all, w)
		}
	}
	for _, w := range all {
		w.closed = true
	}
	s.given, s.joined = nil, s.given
	return all
}

// breaks lets the bundles of the open blocks come to nothing. The caller holds mu.
func (s *slot) breaks() {
	s.broken = true
	s.builder.lose(s.time, s.given, "one of its blocks was given up, or not taken in time")
	s.given = nil
}

// await waits until somebody else seals the blocks together. If one is not asked for in
// time, the bundles come to nothing, and it seals its own.
func (w *block) await(ctx context.Context) (*engine.ExecutionPayloadEnvelope, error) {
	late := time.NewTimer(w.slot.builder.cfg.Join)
	defer late.Stop()
	select {
	case <-w.slot.joint:
		return w.payload, w.err
	case <-late.C:
	case <-ctx.Done():
	}
	w.slot.mu.Lock()
	alone := !w.closed
	if alone {
		w.slot.breaks()
		w.settle()
		w.closed = true
	}
	w.slot.mu.Unlock()
	if alone {
		return w.sealAlone(ctx)
	}
	select { // just being sealed
	case <-w.slot.joint:
		return w.payload, w.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// sealAll seals the blocks that join closed. They are on disk, and that they belong
// together, before any is handed out; if one cannot be sealed, none is.
func (s *slot) sealAll(ctx context.Context, all []*block) {
	defer close(s.joint)
	group, ctx := errgroup.WithContext(ctx)
	for _, w := range all {
		group.Go(func() (err error) {
			if w.payload, err = w.seal(ctx); err != nil {
				return err
			}
			return w.engine.Sync()
		})
	}
	err := group.Wait()
	if err == nil {
		err = s.builder.decide(s.time, all...)
	}
	if err != nil {
		for _, w := range all {
			w.payload, w.err = nil, fmt.Errorf("seal the blocks of %d together: %w", s.time, err)
		}
		s.builder.lose(s.time, s.joined, "its blocks could not be sealed")
		return
	}
	s.builder.land(s.joined, all...)
}

// sealAlone seals a block that shares no new bundles.
func (w *block) sealAlone(ctx context.Context) (*engine.ExecutionPayloadEnvelope, error) {
	payload, err := w.seal(ctx)
	if err != nil {
		return nil, err
	}
	w.payload = payload
	if len(w.repeated) > 0 {
		if err := w.engine.Sync(); err != nil {
			return nil, err
		}
	}
	if err := w.slot.builder.decide(w.slot.time, w); err != nil {
		return nil, err
	}
	w.slot.builder.land(nil, w)
	return payload, nil
}

// seal ends the goroutine of a closed block and seals its draft.
func (w *block) seal(ctx context.Context) (*engine.ExecutionPayloadEnvelope, error) {
	w.halt()
	select {
	case <-w.done:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	return w.draft.Seal(ctx)
}

func (w *block) halt() { w.once.Do(func() { close(w.quit) }) }

// Stop implements opgeth.Work. It waits for one transaction at most.
func (w *block) Stop() {
	w.halt()
	w.slot.mu.Lock()
	defer w.slot.mu.Unlock()
	w.closed = true
	if len(w.halves) > 0 {
		w.slot.breaks()
	}
}
