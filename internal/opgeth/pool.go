package opgeth

import (
	"container/heap"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"
)

// Candidates are the executable transactions of the pool in the order of their
// tips, the oldest first among equals, and of one sender in the order of nonces.
// They are a copy: what arrives later is in the next ones.
type Candidates struct {
	fee   *uint256.Int
	queue queues
	// last is the rest of the sender whose transaction was handed out last.
	last *queue
}

// queue is what is left of one sender, never empty.
type queue struct {
	txs []*txpool.LazyTransaction
	tip *uint256.Int // of the first one
}

type queues []*queue

func (q queues) Len() int      { return len(q) }
func (q queues) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q queues) Less(i, j int) bool {
	if by := q[i].tip.Cmp(q[j].tip); by != 0 {
		return by > 0
	}
	return q[i].txs[0].Time.Before(q[j].txs[0].Time)
}

func (q *queues) Push(x any) { *q = append(*q, x.(*queue)) } //nolint:forcetypeassert // heap hands back what was put in

func (q *queues) Pop() any {
	all := *q
	last := all[len(all)-1]
	all[len(all)-1] = nil
	*q = all[:len(all)-1]
	return last
}

// Candidates returns what the pool has for a block of this base fee.
func (e *Engine) Candidates(baseFee *big.Int) *Candidates {
	fee := uint256.MustFromBig(baseFee)
	pending, _ := e.backend.TxPool().Pending(txpool.PendingFilter{MinTip: uint256.NewInt(1), BaseFee: fee})
	c := &Candidates{fee: fee, queue: make(queues, 0, len(pending))}
	for _, txs := range pending {
		if len(txs) > 0 {
			c.queue = append(c.queue, &queue{txs, tipOf(txs[0], fee)})
		}
	}
	heap.Init(&c.queue)
	return c
}

// tipOf is what a transaction pays per gas above the base fee.
func tipOf(tx *txpool.LazyTransaction, fee *uint256.Int) *uint256.Int {
	if tx.GasFeeCap.Lt(fee) {
		return new(uint256.Int)
	}
	left := new(uint256.Int).Sub(tx.GasFeeCap, fee)
	if left.Gt(tx.GasTipCap) {
		return tx.GasTipCap
	}
	return left
}

// Next returns the next transaction, or nil if there is none. Unless Skip is called
// before it, the sender of the last one goes on with its next nonce.
func (c *Candidates) Next() *types.Transaction {
	for {
		if c.last != nil {
			c.last.tip = tipOf(c.last.txs[0], c.fee)
			heap.Push(&c.queue, c.last)
			c.last = nil
		}
		if len(c.queue) == 0 {
			return nil
		}
		q := heap.Pop(&c.queue).(*queue) //nolint:forcetypeassert // it holds nothing else
		first := q.txs[0]
		if q.txs = q.txs[1:]; len(q.txs) > 0 {
			c.last = q
		}
		if tx := first.Resolve(); tx != nil {
			return tx
		}
		c.last = nil // gone from the pool, and with it what follows
	}
}

// Skip leaves out what follows of the sender of the last transaction.
func (c *Candidates) Skip() { c.last = nil }

// Refuse takes a transaction out of the pool at the next head. Its sender's later
// ones stay, and wait for another one with its nonce.
func (e *Engine) Refuse(tx common.Hash) {
	if found := e.backend.TxPool().Get(tx); found != nil {
		found.SetRejected()
	}
}

// arrivalsKept bounds the transactions that wait in [Arrivals].
const arrivalsKept = 4096

// Arrivals are the transactions that came into a pool since somebody looked. It is safe
// for concurrent use.
type Arrivals struct {
	// C holds a token whenever there are some.
	C   <-chan struct{}
	end func()

	mu     sync.Mutex // guards the rest
	txs    []*types.Transaction
	missed bool
}

// Arrivals begins to collect what comes into the pool. The caller MUST Close it.
func (e *Engine) Arrivals() *Arrivals {
	events := make(chan core.NewTxsEvent, 64)
	arrived := make(chan struct{}, 1)
	subscription := e.backend.TxPool().SubscribeTransactions(events, true)
	a := &Arrivals{C: arrived, end: subscription.Unsubscribe}
	go func() {
		for {
			select {
			case _, open := <-subscription.Err(): // nothing is ever sent
				if !open {
					return
				}
			case event := <-events:
				a.collect(event.Txs)
			}
			select {
			case arrived <- struct{}{}:
			default: // the waiting token covers these too
			}
		}
	}()
	return a
}

func (a *Arrivals) collect(txs []*types.Transaction) {
	a.mu.Lock()
	defer a.mu.Unlock()
	room := min(arrivalsKept-len(a.txs), len(txs))
	a.txs, a.missed = append(a.txs, txs[:room]...), a.missed || room < len(txs)
}

// Take returns what arrived since the last call, in order, and whether that is all of it:
// if not, the rest is in the pool only.
func (a *Arrivals) Take() (txs []*types.Transaction, all bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	txs, all = a.txs, !a.missed
	a.txs, a.missed = nil, false
	return txs, all
}

// Close stops collecting.
func (a *Arrivals) Close() { a.end() }

// Add hands transactions to the pool as eth_sendRawTransaction does, and returns an
// error or nil for each.
func (e *Engine) Add(txs ...*types.Transaction) []error { return e.backend.TxPool().Add(txs, true) }

// Sender returns who signed a transaction, the zero address if nobody did.
func (e *Engine) Sender(tx *types.Transaction) common.Address {
	from, err := types.Sender(types.LatestSigner(e.backend.BlockChain().Config()), tx)
	if err != nil {
		return common.Address{}
	}
	return from
}
