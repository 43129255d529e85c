package opgeth

import (
	"context"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/miner"
)

// worksKept is how many blocks may be in the making at a time. An op-node asks for
// the newest only; the others are siblings that it gave up.
const worksKept = 4

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

	mu  sync.Mutex // guards the rest
	all []*work    // oldest first
}

type work struct {
	id engine.PayloadID
	Work

	once    sync.Once // seals
	payload *engine.ExecutionPayloadEnvelope
	err     error
}

// sealed returns the payload, the same one however often it is asked for.
func (w *work) sealed(ctx context.Context) (*engine.ExecutionPayloadEnvelope, error) {
	w.once.Do(func() { w.payload, w.err = w.Seal(ctx) })
	return w.payload, w.err
}

// abandon stops work that nobody sealed.
func (w *work) abandon() { w.once.Do(w.Stop) }

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

func (s *works) add(w *work) {
	s.mu.Lock()
	s.all = append(s.all, w)
	var old []*work
	if n := len(s.all) - worksKept; n > 0 {
		old, s.all = s.all[:n:n], s.all[n:]
	}
	s.mu.Unlock()
	for _, w := range old {
		w.abandon()
	}
}

func (s *works) close() {
	s.mu.Lock()
	all := s.all
	s.all = nil
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
	if d.works.find(id) != nil {
		return id, nil
	}
	draft, err := d.draft(ctx, update.HeadBlockHash, a)
	if err != nil {
		return engine.PayloadID{}, err
	}
	d.works.add(&work{id: id, Work: d.works.build(draft)})
	return id, nil
}

// take answers engine_getPayload for a block that was made here, else by other.
func (d *durable) take(ctx context.Context, id engine.PayloadID, other func(engine.PayloadID) (*engine.ExecutionPayloadEnvelope, error)) (*engine.ExecutionPayloadEnvelope, error) {
	w := d.works.find(id)
	if w == nil {
		return other(id)
	}
	payload, err := w.sealed(ctx)
	if err != nil {
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
