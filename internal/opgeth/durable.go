package opgeth

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/log"
)

// durable is an Engine API that sends every new head to disk at once, and hands the
// blocks that are asked for to who builds them, if anybody does. op-geth
// alone leaves the last 32 KiB or so of its write-ahead log in memory, several
// small blocks, which are lost with the process, however old they are.
//
// Unless it is told to wait, the engine answers before that is done: on a busy disk an
// fsync can take longer than what is left of a slot. A crash within that time costs the
// last blocks.
type durable struct {
	*catalyst.ConsensusAPI
	chain *core.BlockChain
	disk  ethdb.KeyValueSyncer
	wait  bool // for the disk, before a block is valid
	draft func(context.Context, common.Hash, *engine.PayloadAttributes) (*Draft, error)
	works works

	// wake holds at most one token, which stands for all heads since the last
	// one was taken.
	wake chan struct{}
	// quit ends the writer, done says that it has ended.
	quit, done chan struct{}
	once       sync.Once
	// synced is the latest head that is known to be on disk.
	synced atomic.Pointer[common.Hash]
}

// newDurable starts the writer; the caller MUST close it before the database.
func newDurable(backend *eth.Ethereum) *durable {
	d := &durable{
		ConsensusAPI: catalyst.NewConsensusAPI(backend),
		chain:        backend.BlockChain(),
		disk:         backend.ChainDb(),
		wake:         make(chan struct{}, 1),
		quit:         make(chan struct{}),
		done:         make(chan struct{}),
	}
	go d.write()
	return d
}

// ForkchoiceUpdatedV3 stands in the place of the method that op-node uses on
// every fork from Ecotone on.
func (d *durable) ForkchoiceUpdatedV3(ctx context.Context, update engine.ForkchoiceStateV1, attributes *engine.PayloadAttributes) (engine.ForkChoiceResponse, error) {
	ours := attributes != nil && !attributes.NoTxPool && d.works.build != nil && d.served(update.HeadBlockHash)
	passed := attributes
	if ours {
		passed = nil
	}
	answer, err := d.ConsensusAPI.ForkchoiceUpdatedV3(ctx, update, passed)
	if err == nil {
		select {
		case d.wake <- struct{}{}:
		default: // the waiting token covers this head too
		}
	}
	if err == nil && ours && answer.PayloadStatus.Status == engine.VALID {
		// On the head that was named: the engine ignores one that is behind its own.
		id, err := d.begin(ctx, update, attributes)
		if err != nil {
			return engine.STATUS_INVALID, engine.InvalidPayloadAttributes.With(err)
		}
		answer.PayloadID = &id
	}
	return answer, err
}

// NewPayloadV3 is [durable.NewPayloadV4] before Isthmus.
func (d *durable) NewPayloadV3(ctx context.Context, p engine.ExecutableData, blobs []common.Hash, beaconRoot *common.Hash) (engine.PayloadStatusV1, error) {
	status, err := d.ConsensusAPI.NewPayloadV3(ctx, p, blobs, beaconRoot)
	return d.kept(status, err)
}

// NewPayloadV4 stands in the place of the method with which op-node brings blocks. One
// that is answered to be valid becomes op-node's head, and op-node has no other copy: if
// the engine lost it, op-node would wait for it for ever.
func (d *durable) NewPayloadV4(ctx context.Context, p engine.ExecutableData, blobs []common.Hash, beaconRoot *common.Hash, requests []hexutil.Bytes) (engine.PayloadStatusV1, error) {
	status, err := d.ConsensusAPI.NewPayloadV4(ctx, p, blobs, beaconRoot, requests)
	return d.kept(status, err)
}

func (d *durable) kept(status engine.PayloadStatusV1, err error) (engine.PayloadStatusV1, error) {
	if err != nil || !d.wait || status.Status != engine.VALID {
		return status, err
	}
	if err := d.disk.SyncKeyValue(); err != nil {
		return engine.PayloadStatusV1{}, fmt.Errorf("write the block to disk: %w", err)
	}
	return status, nil
}

// served reports whether drafts are made on top of a block. It is so for one that is
// not known, which the engine answers for.
func (d *durable) served(parent common.Hash) bool {
	h := d.chain.GetHeaderByHash(parent)
	return h == nil || d.chain.Config().IsJovian(h.Time)
}

func (d *durable) write() {
	defer close(d.done)
	for {
		select {
		case <-d.quit:
			return
		case <-d.wake:
		}
		head := d.chain.CurrentBlock().Hash()
		if last := d.synced.Load(); last != nil && *last == head {
			continue
		}
		if err := d.disk.SyncKeyValue(); err != nil {
			log.Error("Head is not on disk", "hash", head, "err", err)
			continue
		}
		d.synced.Store(&head)
	}
}

// close ends the writer; what it has not written is left to the database.
func (d *durable) close() {
	d.works.close()
	d.once.Do(func() { close(d.quit) })
	<-d.done
}
