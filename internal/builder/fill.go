package builder

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"

	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

// grace is how long a block that is taken at once still fills: an op-node that is
// behind asks for a block and takes it in the same moment, again and again.
const grace = 30 * time.Millisecond

// patience is how long a block is filled that nobody takes.
const patience = 12 * time.Second

// Fill fills a draft from the pool of its engine until it is sealed or stopped. It
// is what opgeth.Config.Build takes.
func Fill(e *opgeth.Engine, d *opgeth.Draft) opgeth.Work {
	w := &filling{engine: e, draft: d, first: make(chan struct{}), quit: make(chan struct{}), done: make(chan struct{})}
	go w.run()
	return w
}

// filling owns its draft until done is closed.
type filling struct {
	engine *opgeth.Engine
	draft  *opgeth.Draft
	once   sync.Once
	// first is closed when the pool was looked through once.
	first chan struct{}
	// quit tells the goroutine to end, done says that it did.
	quit, done chan struct{}
}

func (w *filling) run() {
	defer close(w.done)
	arrived, end := w.engine.Arrivals() // before the first look, so that nothing is missed
	defer end()
	w.fill()
	close(w.first)
	enough := time.NewTimer(patience)
	defer enough.Stop()
	for {
		select {
		case <-w.quit:
			return
		case <-enough.C:
			return
		case <-arrived:
			w.fill()
		}
	}
}

// fill takes what the pool has now and the block can hold. Of a sender whose next
// transaction does not fit, nothing later does.
func (w *filling) fill() {
	pool := w.engine.Candidates(w.draft.BaseFee())
	for tx := pool.Next(); tx != nil; tx = pool.Next() {
		select {
		case <-w.quit:
			return
		default:
		}
		_, err := w.draft.Try(tx)
		switch {
		case err == nil:
			w.draft.Keep()
		case !errors.Is(err, opgeth.ErrNonceUsed): // else it is in the block already
			pool.Skip()
		}
	}
}

// Seal implements opgeth.Work.
func (w *filling) Seal(ctx context.Context) (*engine.ExecutionPayloadEnvelope, error) {
	timer := time.NewTimer(grace)
	defer timer.Stop()
	select {
	case <-w.first:
	case <-timer.C:
	case <-ctx.Done():
	}
	w.Stop()
	select {
	case <-w.done:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	return w.draft.Seal(ctx)
}

// Stop implements opgeth.Work.
func (w *filling) Stop() { w.once.Do(func() { close(w.quit) }) }
