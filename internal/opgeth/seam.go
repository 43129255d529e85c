package opgeth

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/miner"
)

// sealWithin bounds how long a block is sealed, whoever waits for it.
const sealWithin = 5 * time.Second

// worksKept is how many blocks are remembered. Only the newest is in the making: an
// op-node that asks for another one gave it up. Those that were sealed answer who
// asks again.
const worksKept = 4

var (
	errGivenUp = errors.New("the block was given up for a newer one")
	errClosed  = errors.New("the engine is closing")
)

// Build begins to fill a block that an op-node asked an engine for. It MUST return
// at once.
type Build func(*Engine, *Draft) Work

// Work is a block in the making. One of its methods is called, once.
type Work interface {
	// Seal ends it and returns the payload, within a few hundred milliseconds.
	Seal(context.Context) (*engine.ExecutionPayloadEnvelope, error)
	// Stop gives it up. It MUST NOT wait for anything slow.
	Stop()
}

// works are the blocks that are made in the place of the miner, by payload id.
type works struct {
	build func(*Draft) Work // nil leaves all blocks to the miner

	begin sync.Mutex // one block begins at a time

	mu     sync.Mutex // guards the rest
	all    []*work    // oldest first
	closed bool
}

type work struct {
	id engine.PayloadID
	Work

	once    sync.Once // seals
	payload *engine.ExecutionPayloadEnvelope
	err     error
}

// sealed returns the payload, the same one however often it is asked for. Who asked
// first may be gone by then: a block that is being sealed is sealed.
func (w *work) sealed(ctx context.Context) (*engine.ExecutionPayloadEnvelope, error) {
	w.once.Do(func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), sealWithin)
		defer cancel()
		w.payload, w.err = w.Seal(ctx)
	})
	return w.payload, w.err
}

// abandon stops work that nobody sealed and reports whether that is so. If it is
// being sealed, it waits for that.
func (w *work) abandon() (stopped bool) {
	w.once.Do(func() {
		stopped, w.err = true, errGivenUp
		w.Stop()
	})
	return stopped
}

func (s *works) find(id engine.PayloadID) *work {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, w := range s.all {
		if w.id == id {
			return w
		}
	}
	return nil
}

// add begins to keep a work and gives up what nobody sealed, which begins anew if it
// is asked for again.
func (s *works) add(w *work) error {
	s.mu.Lock()
	if s.closed {
		s.mu.Unlock()
		w.abandon()
		return errClosed
	}
	older := slices.Clone(s.all)
	s.all = append(s.all, w)
	s.mu.Unlock()
	for _, w := range older {
		if w.abandon() {
			s.forget(w)
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.all = s.all[max(0, len(s.all)-worksKept):]
	return nil
}

func (s *works) forget(w *work) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.all = slices.DeleteFunc(s.all, func(other *work) bool { return other == w })
}

func (s *works) close() {
	s.mu.Lock()
	all := s.all
	s.all, s.closed = nil, true
	s.mu.Unlock()
	for _, w := range all {
		w.abandon()
	}
}

// begin starts the block that attributes describe on top of a parent, or finds it.
func (d *durable) begin(ctx context.Context, update engine.ForkchoiceStateV1, a *engine.PayloadAttributes) (engine.PayloadID, error) {
	forced, err := decodeAll(a.Transactions)
	if err != nil {
		return engine.PayloadID{}, err
	}
	args := miner.BuildPayloadArgs{
		Parent: update.HeadBlockHash, Timestamp: a.Timestamp, FeeRecipient: a.SuggestedFeeRecipient, Random: a.Random,
		Withdrawals: types.Withdrawals{}, BeaconRoot: a.BeaconRoot, Version: engine.PayloadV3,
		Transactions: forced, GasLimit: a.GasLimit, EIP1559Params: a.EIP1559Params, MinBaseFee: a.MinBaseFee,
	}
	id := args.Id()
	d.works.begin.Lock()
	defer d.works.begin.Unlock()
	if d.works.find(id) != nil {
		return id, nil
	}
	draft, err := d.draft(ctx, update.HeadBlockHash, a)
	if err != nil {
		return engine.PayloadID{}, err
	}
	return id, d.works.add(&work{id: id, Work: d.works.build(draft)})
}

// take answers engine_getPayload for a block that was made here, else by other.
func (d *durable) take(ctx context.Context, id engine.PayloadID, other func(engine.PayloadID) (*engine.ExecutionPayloadEnvelope, error)) (*engine.ExecutionPayloadEnvelope, error) {
	w := d.works.find(id)
	if w == nil {
		return other(id)
	}
	payload, err := w.sealed(ctx)
	if err != nil {
		d.works.forget(w) // asked for again, it begins anew
		return nil, fmt.Errorf("make the block: %w", err)
	}
	return payload, nil
}

// GetPayloadV4 stands in the place of the method that op-node uses from Isthmus on.
func (d *durable) GetPayloadV4(ctx context.Context, id engine.PayloadID) (*engine.ExecutionPayloadEnvelope, error) {
	return d.take(ctx, id, d.ConsensusAPI.GetPayloadV4)
}

// GetPayloadV5 is the same for Osaka: an op-node that does not know it yet asks for
// V4, and both are answered.
func (d *durable) GetPayloadV5(ctx context.Context, id engine.PayloadID) (*engine.ExecutionPayloadEnvelope, error) {
	return d.take(ctx, id, d.ConsensusAPI.GetPayloadV5)
}
