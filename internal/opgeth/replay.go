package opgeth

import (
	"context"
	"reflect"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
)

// replay is a block processor that does not execute again what a draft executed:
// for a block that is being inserted it hands out the draft's state and receipts.
// All checks of the chain, of body, roots and receipts, go on as for any block. It
// executes all other blocks as op-geth does.
type replay struct {
	core.Processor

	mu    sync.Mutex // guards built
	built map[common.Hash]executed
}

type executed struct {
	state    *state.StateDB
	receipts []*types.Receipt
}

// replayOn stands between a chain and its processor. It MUST be called before the
// first block is inserted.
func replayOn(chain *core.BlockChain) *replay {
	r := &replay{Processor: chain.Processor(), built: make(map[common.Hash]executed)}
	chain.SetBlockValidatorAndProcessorForTesting(chain.Validator(), r)
	return r
}

// insert takes a block of a draft into the chain without making it the head.
func (r *replay) insert(ctx context.Context, chain *core.BlockChain, block *types.Block, s *state.StateDB, receipts []*types.Receipt) error {
	r.mu.Lock()
	r.built[block.Hash()] = executed{s, receipts}
	r.mu.Unlock()
	defer func() {
		r.mu.Lock()
		delete(r.built, block.Hash())
		r.mu.Unlock()
	}()
	_, err := chain.InsertBlockWithoutSetHead(ctx, block, false)
	return err
}

// Process answers for a block that is being inserted from what is known.
func (r *replay) Process(ctx context.Context, block *types.Block, into *state.StateDB, c vm.Config) (*core.ProcessResult, error) {
	r.mu.Lock()
	known, ok := r.built[block.Hash()]
	delete(r.built, block.Hash())
	r.mu.Unlock()
	if !ok {
		return r.Processor.Process(ctx, block, into, c)
	}
	into.StopPrefetcher()
	// The chain commits the state that it made itself, and there is no way to hand it
	// another: so that one becomes the draft's, field by field. Nobody else holds it yet.
	reflect.ValueOf(into).Elem().Set(reflect.ValueOf(known.state).Elem())
	result := &core.ProcessResult{Receipts: known.receipts, Requests: [][]byte{}, GasUsed: block.GasUsed()}
	for _, receipt := range known.receipts {
		receipt.BlockHash = block.Hash()
		for _, log := range receipt.Logs {
			log.BlockHash = block.Hash()
		}
		result.Logs = append(result.Logs, receipt.Logs...)
	}
	return result, nil
}
