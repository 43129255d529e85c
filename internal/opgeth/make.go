package opgeth

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/miner"
)

// Slot holds what a consensus layer decides about one L1 block.
type Slot struct {
	// Parent is any known block, not only the head.
	Parent common.Hash
	// Time is the Unix second of the block, later than its parent's.
	Time uint64
	// Random is what PREVRANDAO returns.
	Random common.Hash
	// BeaconRoot is the root of the parent beacon block (EIP-4788).
	BeaconRoot common.Hash
	// FeeRecipient earns the tips.
	FeeRecipient common.Address
}

// Make builds a block for slot s from the transaction pool, executes it and
// keeps it without making it the head. It includes every pooled transaction
// that fits and is valid on top of s.Parent; one that arrived while the head moved
// may wait for the next block.
//
// It works on an L1 chain only: blocks of an OP Stack chain begin with deposits
// that op-node derives.
func (e *Engine) Make(ctx context.Context, s Slot) (*types.Header, error) {
	if e.backend.BlockChain().Config().IsOptimism() {
		return nil, errors.New("make a block: an OP Stack chain takes its blocks from op-node")
	}
	if err := e.promoted(ctx); err != nil {
		return nil, err
	}
	built, err := e.backend.Miner().BuildTestingPayload(&miner.BuildPayloadArgs{
		Parent:       s.Parent,
		Timestamp:    s.Time,
		FeeRecipient: s.FeeRecipient,
		Random:       s.Random,
		Withdrawals:  types.Withdrawals{},
		BeaconRoot:   &s.BeaconRoot,
		Version:      engine.PayloadV3,
	}, nil, false, nil)
	if err != nil {
		return nil, fmt.Errorf("build on %s: %w", s.Parent, err)
	}
	blobs, err := blobHashes(built.ExecutionPayload.Transactions)
	if err != nil {
		return nil, err
	}
	requests := make([]hexutil.Bytes, len(built.Requests))
	for i, r := range built.Requests {
		requests[i] = r
	}
	status, err := e.api.NewPayloadV4(ctx, *built.ExecutionPayload, blobs, &s.BeaconRoot, requests)
	if err := verdict(status, err); err != nil {
		return nil, fmt.Errorf("execute block %d: %w", built.ExecutionPayload.Number, err)
	}
	header, ok := e.Header(built.ExecutionPayload.BlockHash)
	if !ok {
		return nil, fmt.Errorf("read block %s back: the engine does not know it", built.ExecutionPayload.BlockHash)
	}
	return header, nil
}

// promotion bounds how long a block waits for accepted transactions to become
// executable. The pool forgets to promote one that it accepted during a reset.
const promotion = 100 * time.Millisecond

// promoted waits until no transaction in the queue continues the executable ones
// of its account: the pool answers a sender before it has promoted. Syncing the
// pool instead resets it, and what arrives during a reset waits a block.
func (e *Engine) promoted(ctx context.Context) error {
	pool := e.backend.TxPool()
	for end := time.Now().Add(promotion); time.Now().Before(end); {
		_, queued := pool.Content()
		waiting := false
		for account, list := range queued {
			waiting = waiting || list[0].Nonce() == pool.PoolNonce(account)
		}
		if !waiting {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(time.Millisecond):
		}
	}
	return nil
}

// Heads names the three labels of a chain. Safe and Finalized are ancestors of
// Head or Head itself; the zero hash leaves a label as it is.
type Heads struct{ Head, Safe, Finalized common.Hash }

// SetHeads makes h.Head the latest block, reorganising if it must, and moves the
// labels, which may also go back. On an L1 chain a head that is already a
// canonical ancestor of the current one is ignored and its labels with it. When it
// returns, the pool holds the transactions of the blocks that were dropped.
func (e *Engine) SetHeads(ctx context.Context, h Heads) error {
	answer, err := e.api.ForkchoiceUpdatedV3(ctx, engine.ForkchoiceStateV1{
		HeadBlockHash:      h.Head,
		SafeBlockHash:      h.Safe,
		FinalizedBlockHash: h.Finalized,
	}, nil)
	if err := verdict(answer.PayloadStatus, err); err != nil {
		return fmt.Errorf("move the head to %s: %w", h.Head, err)
	}
	if err := e.backend.TxPool().Sync(); err != nil {
		return fmt.Errorf("bring the pool up to date: %w", err)
	}
	return nil
}

// verdict turns the two ways in which the Engine API refuses into one.
func verdict(status engine.PayloadStatusV1, err error) error {
	switch {
	case err != nil:
		return err
	case status.Status == engine.VALID:
		return nil
	case status.ValidationError != nil:
		return fmt.Errorf("the engine says %s: %s", status.Status, *status.ValidationError)
	default:
		return fmt.Errorf("the engine says %s", status.Status)
	}
}

// blobHashes lists the versioned hashes of all blob transactions in order; the
// result is not nil, as the Engine API demands.
func blobHashes(raw [][]byte) ([]common.Hash, error) {
	hashes := []common.Hash{}
	for i, b := range raw {
		var tx types.Transaction
		if err := tx.UnmarshalBinary(b); err != nil {
			return nil, fmt.Errorf("read transaction %d of the block just built: %w", i, err)
		}
		hashes = append(hashes, tx.BlobHashes()...)
	}
	return hashes, nil
}
