package opgeth

import (
	"context"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/eth"
)

// Synced returns the latest head that is known to be on disk.
func (e *Engine) Synced() common.Hash {
	if h := e.api.synced.Load(); h != nil {
		return *h
	}
	return common.Hash{}
}

// Take executes a payload like one that an op-node brings, and makes it the head.
func (e *Engine) Take(ctx context.Context, p *engine.ExecutionPayloadEnvelope) error {
	status, err := e.api.NewPayloadV4(ctx, *p.ExecutionPayload, []common.Hash{}, p.ParentBeaconBlockRoot, []hexutil.Bytes{})
	if err := verdict(status, err); err != nil {
		return err
	}
	return e.SetHeads(ctx, Heads{Head: p.ExecutionPayload.BlockHash})
}

// API is the Engine API without the HTTP before it.
func (e *Engine) API() *durable { return e.api }

// Backend is the op-geth that the engine runs.
func (e *Engine) Backend() *eth.Ethereum { return e.backend }

// Stock is op-geth's own block processor, which the engine stands in front of.
func (e *Engine) Stock() core.Processor { return e.built.Processor }

// Spec is the genesis as op-geth takes it.
func (g Genesis) Spec() *core.Genesis { return g.spec }

// Ask makes a block on top of the head as an op-node has it made.
func (e *Engine) Ask(ctx context.Context, a *engine.PayloadAttributes) (*engine.ExecutionPayloadEnvelope, error) {
	answer, err := e.api.ForkchoiceUpdatedV3(ctx, engine.ForkchoiceStateV1{HeadBlockHash: e.Head().Hash()}, a)
	if err := verdict(answer.PayloadStatus, err); err != nil {
		return nil, err
	}
	return e.api.GetPayloadV4(ctx, *answer.PayloadID)
}
