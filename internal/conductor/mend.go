package conductor

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/lease"
)

// l1Deadline bounds a question to L1. L1 is asked only when op-node builds other
// blocks than the committed ones, never on the way of a block.
const l1Deadline = time.Second

// supplyPause is the time between two questions for missing payloads.
const supplyPause = 250 * time.Millisecond

// fetch asks another sequencer for the payloads that lead from the own head to
// a block, and remembers them; the node is fed with them later.
func (c *Conductor) fetch(ctx context.Context, at lockstep.SequencerID, first uint64, last lease.Ref) error {
	if last.Number < first || last.Number-first >= window {
		return fmt.Errorf("blocks %d to %d are more than %d payloads", first, last.Number, window)
	}
	ctx, cancel := context.WithTimeout(ctx, postDeadline)
	defer cancel()
	raws, err := c.deps.Peers.Payloads(ctx, at, first, last)
	if err != nil {
		return err
	}
	var got []Envelope
	want := last
	for k := len(raws) - 1; k >= 0 && want.Number >= first; k-- {
		e, err := Decode(raws[k])
		if err != nil {
			return fmt.Errorf("payload of sequencer %d: %w", at, err)
		}
		if e.Ref != want {
			return fmt.Errorf("sequencer %d sent block %d %s, not %d %s", at, e.Number, e.Hash, want.Number, want.Hash)
		}
		got, want = append(got, e), lease.Ref{Number: e.Number - 1, Hash: e.Parent}
	}
	if len(got) == 0 {
		return fmt.Errorf("sequencer %d has no payload of block %d", at, last.Number)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, e := range got {
		c.payloads.put(e)
	}
	return nil
}

// bridge fetches the payloads between op-node's head and an offered block that
// are not at hand.
func (c *Conductor) bridge(ctx context.Context, at lockstep.SequencerID, last lease.Ref) error {
	c.mu.Lock()
	first := c.seen.Head.Number + 1
	if chain := c.payloads.chain(first-1, last); len(chain) > 0 {
		last = lease.Ref{Number: chain[0].Number - 1, Hash: chain[0].Parent}
	}
	c.mu.Unlock()
	if last.Number < first {
		return nil
	}
	return c.fetch(ctx, at, first, last)
}

// supply fetches what is missing between op-node's head and the block that it
// should sequence on: from whoever gave that block, or from the others.
func (c *Conductor) supply(ctx context.Context, plan lease.Plan, seen lease.Seen, held []Envelope) error {
	last := plan.On
	if len(held) > 0 {
		last = lease.Ref{Number: held[0].Number - 1, Hash: held[0].Parent}
	}
	now := c.deps.Now()
	if last.Number <= seen.Head.Number || now.Sub(c.supplied) < supplyPause {
		return nil
	}
	c.supplied = now
	var from []lockstep.SequencerID
	if seen.Offer != nil {
		from = append(from, seen.Offer.From)
	}
	if c.cfg.Members != nil {
		from = append(from, c.cfg.Members()...)
	}
	var problems []error
	for _, id := range from {
		if id == c.cfg.Self {
			continue
		}
		err := c.fetch(ctx, id, seen.Head.Number+1, last)
		if err == nil {
			return nil
		}
		problems = append(problems, err)
	}
	return errors.Join(problems...)
}

// overtaken notes that a member reported a block that op-node does not have,
// while the own turn has begun and nobody leads: before this sequencer may begin
// on its own head, it has to have that block.
func (c *Conductor) overtaken(ctx context.Context, by lockstep.SequencerID, block lease.Ref) {
	c.mu.Lock()
	head, plan, now := c.seen.Head, c.plan, c.deps.Now()
	c.mu.Unlock()
	late := time.Unix(int64(c.cfg.Grid.Start(plan.For)), 0).Add(c.cfg.Takeover / 2)
	if plan.Ask == 0 || block.Number <= head.Number || now.Before(late) {
		return
	}
	if err := c.fetch(ctx, by, head.Number+1, block); err != nil {
		c.log.Debug("cannot catch up", "peer", uint32(by), "number", block.Number, "reason", err)
		return
	}
	c.mu.Lock()
	c.lacking = block
	c.mu.Unlock()
	signal(c.driven)
}

var errStands = errors.New("the committed block still stands on a canonical L1 block")

// reconsider rewinds the tenure to a block that op-node builds on instead of the
// committed chain, if the committed block above it stands on an L1 block that is
// not canonical any more. Otherwise op-node is wrong, and stays refused.
func (c *Conductor) reconsider(ctx context.Context, to lease.Ref) error {
	if c.deps.Canonical == nil {
		return errStands
	}
	c.mu.Lock()
	tenure := c.machine.Tenure()
	chain := c.payloads.chain(to.Number, tenure.Last)
	c.mu.Unlock()
	if len(chain) == 0 {
		return fmt.Errorf("no payload above block %d is at hand: %w", to.Number, errStands)
	}
	// L1 origins never fall along a chain, so the lowest block tells.
	origin := chain[0].Origin
	if err := c.orphaned(ctx, origin); err != nil {
		return err
	}
	select {
	case c.writing <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-c.writing }()
	return c.rewind(to, origin.Hash)
}

// orphaned returns nil if the block is known not to be canonical on L1.
func (c *Conductor) orphaned(ctx context.Context, origin lease.Ref) error {
	if origin.Hash == (common.Hash{}) {
		return fmt.Errorf("a block does not say its L1 origin: %w", errStands)
	}
	ctx, cancel := context.WithTimeout(ctx, l1Deadline)
	defer cancel()
	hash, err := c.deps.Canonical(ctx, origin.Number)
	if err != nil {
		return fmt.Errorf("read L1 block %d: %w", origin.Number, err)
	}
	if hash == origin.Hash || hash == (common.Hash{}) {
		return errStands
	}
	return nil
}

// rewind makes a rewind durable, applies and signs it. The caller holds the
// writing token.
func (c *Conductor) rewind(to lease.Ref, cause common.Hash) error {
	c.mu.Lock()
	before := c.machine.Tenure()
	next, record, err := c.machine.Rewind(to, cause, c.deps.Now())
	c.mu.Unlock()
	if err != nil {
		return err
	}
	if err := c.deps.Journal.Settle(next, record); err != nil {
		return fmt.Errorf("record a rewind: %w", err)
	}
	c.mu.Lock()
	c.machine.Apply(next)
	c.mu.Unlock()
	c.log.Warn("rewound after an L1 reorg", "from", before.Last.Number, "number", to.Number, "hash", to.Hash, "l1_block", cause)
	signal(c.steered)
	return c.finish()
}
