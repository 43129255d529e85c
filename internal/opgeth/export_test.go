package opgeth

import (
	"context"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
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

// Ask makes a block on top of the head as an op-node has it made.
func (e *Engine) Ask(ctx context.Context, a *engine.PayloadAttributes) (*engine.ExecutionPayloadEnvelope, error) {
	answer, err := e.api.ForkchoiceUpdatedV3(ctx, engine.ForkchoiceStateV1{HeadBlockHash: e.Head().Hash()}, a)
	if err := verdict(answer.PayloadStatus, err); err != nil {
		return nil, err
	}
	return e.api.GetPayloadV4(ctx, *answer.PayloadID)
}
