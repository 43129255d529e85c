// Package conductortest holds an op-node to test a conductor against: small,
// honest, with failures on demand.
//
// It keeps one law: what it does when nothing is injected is what a stock op-node
// was seen to do, with the same error texts: it seals 50 ms before a block's
// timestamp, asks the conductor before it shows the block to anyone, repeats a
// refused block after a second, starts only on its own head, and sleeps after a
// start until something passes through its loop.
//
// It does not execute transactions, derive from L1 or keep more than its chain in
// memory. It belongs to the adapter it imitates a neighbour of; tests only.
package conductortest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep/internal/conductor"
	"github.com/lockstep-rollups/lockstep/lease"
)

// Gate is what an op-node asks of its conductor.
type Gate interface {
	Leader() bool
	Commit(context.Context, json.RawMessage) error
}

// Node imitates one op-node with its engine. Set the fields before Run.
type Node struct {
	// Name makes the node's blocks differ from those of others.
	Name  byte
	Chain lease.Chain
	Now   func() time.Time
	// Gossip, if set, is told of each block that the node shows the world.
	Gossip func(conductor.Envelope)
	// Fetch, if set, asks the node's peers for the block at a height, as op-node
	// does when it received blocks above a gap.
	Fetch func(number uint64) (conductor.Envelope, bool)
	// Origin returns the L1 block that a new block stands on.
	Origin func() lease.Ref

	mu      sync.Mutex
	gate    Gate
	chain   map[uint64]conductor.Envelope
	waiting map[uint64]conductor.Envelope // received, parent not here yet
	head    lease.Ref
	active  bool
	awake   bool
	down    bool
	hung    bool
	job     conductor.Envelope // sealed, not committed; no hash if none
	sealed  lease.Ref          // last block that passed the gate
	kick    chan struct{}
}

const (
	// sealing is how long before its timestamp a block is sealed.
	sealing = 50 * time.Millisecond
	// inserting is how long the engine takes for a block.
	inserting = 5 * time.Millisecond
	// drowsy is how long a started node may sleep when nothing wakes it.
	drowsy = time.Second
)

var errDown = errors.New("connection refused")

// New returns a node at the genesis of chain that asks nobody yet.
func New(name byte, chain lease.Chain) *Node {
	return &Node{
		Name: name, Chain: chain, Now: time.Now, Origin: func() lease.Ref { return lease.Ref{} },
		chain: make(map[uint64]conductor.Envelope), waiting: make(map[uint64]conductor.Envelope),
		head: chain.Genesis, kick: make(chan struct{}, 1),
	}
}

// Ask sets the conductor, or another one after its restart.
func (n *Node) Ask(g Gate) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.gate = g
}

// Kill ends the process: it forgets that it sequenced and answers nothing until
// Restart.
func (n *Node) Kill() {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.down, n.active, n.job, n.sealed = true, false, conductor.Envelope{}, lease.Ref{}
	clear(n.waiting)
}

// Restart starts the process again, stopped, on the chain that it had.
func (n *Node) Restart() {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.down = false
}

// Hang makes all calls wait for their deadline, and nothing is built.
func (n *Node) Hang(hung bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.hung = hung
}

// Rewind imitates the reset after an L1 reorg: the head goes back.
func (n *Node) Rewind(height uint64) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for h := range n.chain {
		if h > height {
			delete(n.chain, h)
		}
	}
	clear(n.waiting)
	n.job = conductor.Envelope{}
	n.head = n.Chain.Genesis
	if e, ok := n.chain[height]; ok {
		n.head = e.Ref
	}
	n.sealed = n.head
	n.wake()
}

// Head returns the unsafe head.
func (n *Node) Head() lease.Ref {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.head
}

// At returns the block at a height of the node's chain.
func (n *Node) At(height uint64) (conductor.Envelope, bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	e, ok := n.chain[height]
	return e, ok
}

// enter locks the node for a call, or says why it does not answer.
func (n *Node) enter(ctx context.Context) error {
	n.mu.Lock()
	if n.down {
		n.mu.Unlock()
		return errDown
	}
	if n.hung {
		n.mu.Unlock()
		bounded, cancel := context.WithTimeout(ctx, 500*time.Millisecond)
		defer cancel()
		<-bounded.Done()
		return bounded.Err()
	}
	return nil
}

// Status is that of conductor.Node.
func (n *Node) Status(ctx context.Context) (conductor.Status, error) {
	if err := n.enter(ctx); err != nil {
		return conductor.Status{}, err
	}
	defer n.mu.Unlock()
	return conductor.Status{Active: n.active, Head: n.head}, nil
}

// StartSequencer is admin_startSequencer.
func (n *Node) StartSequencer(ctx context.Context, hash common.Hash) error {
	n.mu.Lock()
	gate := n.gate
	n.mu.Unlock()
	if gate == nil || !gate.Leader() {
		return errors.New("sequencer is not the leader, aborting")
	}
	if err := n.enter(ctx); err != nil {
		return err
	}
	defer n.mu.Unlock()
	if n.active {
		return errors.New("sequencer already running")
	}
	if hash != n.head.Hash {
		return fmt.Errorf("block hash does not match: head %s:%d, received %s", n.head.Hash, n.head.Number, hash)
	}
	n.active, n.awake, n.job = true, false, conductor.Envelope{}
	time.AfterFunc(drowsy, n.Wake)
	return nil
}

// Wake is what optimism_outputAtBlock does to the driver loop.
func (n *Node) Wake() {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.wake()
}

func (n *Node) wake() {
	n.awake = true
	select {
	case n.kick <- struct{}{}:
	default:
	}
}

// Start is that of conductor.Node.
func (n *Node) Start(ctx context.Context, on lease.Ref) error {
	if err := n.StartSequencer(ctx, on.Hash); err != nil && err.Error() != "sequencer already running" {
		return err
	}
	n.Wake()
	return nil
}

// Stop is admin_stopSequencer, and that of conductor.Node: it waits until the
// last block that passed the gate is the head, unless the conductor does not
// lead any more.
func (n *Node) Stop(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	for {
		n.mu.Lock()
		gate := n.gate
		n.mu.Unlock()
		leads := gate != nil && gate.Leader()
		if err := n.enter(ctx); err != nil {
			return err
		}
		if !n.active || n.sealed == (lease.Ref{}) || n.sealed == n.head || !leads {
			n.active, n.job = false, conductor.Envelope{}
			n.mu.Unlock()
			return nil
		}
		n.mu.Unlock()
		select {
		case <-time.After(time.Millisecond):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// Post is admin_postUnsafePayload, and that of conductor.Node.
func (n *Node) Post(ctx context.Context, e conductor.Envelope) error {
	if err := n.enter(ctx); err != nil {
		return err
	}
	defer n.mu.Unlock()
	n.insert(e)
	return nil
}

// Hear receives a gossiped block.
func (n *Node) Hear(e conductor.Envelope) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if !n.down && !n.hung {
		n.insert(e)
	}
}

// insert extends the chain, or keeps the block until its parent comes. Blocks at
// or below the head are ignored, as unsafe payloads are.
func (n *Node) insert(e conductor.Envelope) {
	if e.Number > n.head.Number && len(n.waiting) < 1024 {
		n.waiting[e.Number] = e
	}
	for {
		next, ok := n.waiting[n.head.Number+1]
		if !ok || next.Parent != n.head.Hash {
			return
		}
		for h := range n.waiting {
			if h <= next.Number {
				delete(n.waiting, h)
			}
		}
		n.chain[next.Number], n.head = next, next.Ref
		if n.job.Number <= n.head.Number {
			n.job = conductor.Envelope{}
		}
		n.wake()
	}
}

// Run builds blocks while the node is active, until ctx ends.
func (n *Node) Run(ctx context.Context) {
	for ctx.Err() == nil {
		n.fill()
		pause := n.build(ctx)
		timer := time.NewTimer(pause)
		select {
		case <-timer.C:
		case <-n.kick:
		case <-ctx.Done():
		}
		timer.Stop()
	}
}

// fill closes a gap below the blocks that wait.
func (n *Node) fill() {
	for {
		n.mu.Lock()
		next := n.head.Number + 1
		gap := len(n.waiting) > 0 && !n.down && !n.hung && n.Fetch != nil
		n.mu.Unlock()
		if !gap {
			return
		}
		e, ok := n.Fetch(next)
		if !ok {
			return
		}
		n.mu.Lock()
		head := n.head
		n.insert(e)
		stuck := n.head == head
		n.mu.Unlock()
		if stuck {
			return
		}
	}
}

// build seals and commits the next block if it is time, and returns how long
// there is nothing to do.
func (n *Node) build(ctx context.Context) time.Duration {
	n.mu.Lock()
	if n.down || n.hung || !n.active || !n.awake {
		n.mu.Unlock()
		return time.Second
	}
	next := n.head.Number + 1
	due := time.Unix(int64(n.Chain.TimeOf(next)), 0).Add(-sealing)
	if wait := due.Sub(n.Now()); wait > 0 {
		n.mu.Unlock()
		return wait
	}
	if n.job.Hash == (common.Hash{}) || n.job.Number != next {
		n.job = Seal(n.Chain, n.head, next, n.Name, n.Origin())
	}
	job, gate := n.job, n.gate
	n.mu.Unlock()

	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	if err := gate.Commit(ctx, job.Raw); err != nil {
		return time.Second
	}
	n.mu.Lock()
	if n.down {
		n.mu.Unlock()
		return time.Second
	}
	n.sealed = job.Ref
	n.mu.Unlock()
	if n.Gossip != nil {
		n.Gossip(job)
	}
	time.Sleep(inserting)
	n.mu.Lock()
	defer n.mu.Unlock()
	if !n.down {
		n.insert(job)
	}
	return 0
}
