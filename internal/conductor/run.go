package conductor

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/lease"
)

const (
	// silence is how long the op-node may owe an answer before it counts as down.
	silence = time.Second
	// handoverWait bounds one question to the predecessor; it is asked again.
	handoverWait = 10 * time.Second
	// hurry is the time between two looks at an op-node that is not yet where it
	// should be.
	hurry = 25 * time.Millisecond
	// retryFirst and retryLast bound the pause after a failed question.
	retryFirst = 50 * time.Millisecond
	retryLast  = time.Second
)

// Run drives the conductor until ctx ends; it then returns nil. The op-node is
// left as it is: the gate refuses whatever it does next.
func (c *Conductor) Run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return c.steer(ctx) })
	g.Go(func() error { return c.drive(ctx) })
	g.Go(func() error { return c.inquire(ctx) })
	return g.Wait()
}

// wait returns after the pause or a signal, false when ctx has ended.
func wait(ctx context.Context, pause time.Duration, ch <-chan struct{}) bool {
	timer := time.NewTimer(pause)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ch:
		return true
	case <-ctx.Done():
		return false
	}
}

// steer asks the machine what to do, makes its decisions durable, and leaves the
// rest to the loops that touch op-node and peers.
func (c *Conductor) steer(ctx context.Context) error {
	asking := new(asker)
	defer asking.end()
	var last lease.Plan
	for wait(ctx, lease.Tick, c.steered) {
		plan, err := c.decide(ctx)
		if err != nil {
			c.log.Error("cannot take a step of leadership", "reason", err)
			signal(c.driven)
			wait(ctx, retryLast, nil)
			continue
		}
		asking.follow(ctx, c, plan)
		if plan.Run != last.Run || plan.On != last.On {
			signal(c.driven)
		}
		last = plan
	}
	return nil
}

// decide steps the machine until there is nothing left to make durable.
func (c *Conductor) decide(ctx context.Context) (lease.Plan, error) {
	select {
	case c.writing <- struct{}{}:
	case <-ctx.Done():
		return lease.Plan{}, nil
	}
	defer func() { <-c.writing }()
	if c.owing {
		if err := c.finish(); err != nil {
			return lease.Plan{}, err
		}
	}
	for {
		c.mu.Lock()
		now := c.deps.Now()
		c.seen.Up = !c.answered.IsZero() && now.Sub(c.answered) < silence
		c.held()
		plan := c.machine.Step(now, c.seen)
		c.plan = plan
		c.mu.Unlock()
		if plan.Next == nil {
			return plan, nil
		}
		if err := c.enact(plan); err != nil {
			return lease.Plan{}, err
		}
	}
}

// held notes whether the offered block is at hand: it is op-node's head, or the
// payloads lead there from op-node's head. With op-node down the block itself is
// enough to pass it on. The caller holds mu.
func (c *Conductor) held() {
	o := c.seen.Offer
	if o == nil {
		return
	}
	chain := c.payloads.chain(c.seen.Head.Number, o.Block)
	whole := len(chain) > 0 && (chain[0].Number <= c.seen.Head.Number+1 || !c.seen.Up)
	o.Held = whole || c.seen.Head == o.Block
}

// enact makes a plan's next tenure durable, applies it, and signs its record.
func (c *Conductor) enact(plan lease.Plan) error {
	next := *plan.Next
	if plan.Record != nil {
		if err := c.deps.Journal.Settle(next, *plan.Record); err != nil {
			return fmt.Errorf("record the end of a turn: %w", err)
		}
	} else {
		c.mu.Lock()
		e, _ := c.payloads.at(next.Base)
		c.mu.Unlock()
		if err := c.deps.Journal.Begin(next, e.Raw); err != nil {
			return fmt.Errorf("record the start of a turn: %w", err)
		}
	}
	c.mu.Lock()
	c.machine.Apply(next)
	c.mu.Unlock()
	if plan.Record == nil {
		c.log.Info("took over", "epoch", uint64(next.View.Epoch), "number", next.Base.Number, "hash", next.Base.Hash, "reason", plan.Why)
		return nil
	}
	c.log.Info("gave up", "epoch", uint64(plan.Record.Epoch), "number", next.Last.Number, "hash", next.Last.Hash, "reason", plan.Why)
	return c.finish()
}

// asker runs one question to a predecessor at a time.
type asker struct {
	at     lockstep.SequencerID
	epoch  lockstep.Epoch
	cancel context.CancelFunc
	done   sync.WaitGroup
}

// follow starts or ends the question as the plan says.
func (a *asker) follow(ctx context.Context, c *Conductor, plan lease.Plan) {
	if plan.Ask == a.at && plan.For == a.epoch {
		return
	}
	a.end()
	a.at, a.epoch = plan.Ask, plan.For
	if plan.Ask == 0 {
		return
	}
	ctx, a.cancel = context.WithCancel(ctx)
	at, epoch := a.at, a.epoch
	a.done.Go(func() { c.ask(ctx, at, epoch) })
}

func (a *asker) end() {
	if a.cancel != nil {
		a.cancel()
		a.done.Wait()
		a.cancel = nil
	}
}

// ask waits for the predecessor's record until it is there and usable.
func (c *Conductor) ask(ctx context.Context, at lockstep.SequencerID, epoch lockstep.Epoch) {
	for pause := retryFirst; ctx.Err() == nil; {
		began := time.Now()
		err := c.askOnce(ctx, at, epoch)
		if err == nil {
			return
		}
		if errors.Is(err, ErrNothingYet) && time.Since(began) > retryLast {
			pause = retryFirst
			continue // it did wait, so ask again at once
		}
		c.log.Debug("no hand-over yet", "epoch", uint64(epoch), "peer", uint32(at), "reason", err)
		wait(ctx, pause, nil)
		pause = min(2*pause, retryLast)
	}
}

func (c *Conductor) askOnce(ctx context.Context, at lockstep.SequencerID, epoch lockstep.Epoch) error {
	ctx, cancel := context.WithTimeout(ctx, handoverWait)
	defer cancel()
	h, err := c.deps.Peers.Handover(ctx, at, epoch)
	if err != nil {
		return err
	}
	if err := c.signedBy(h.Record, at); err != nil {
		return err
	}
	if h.Record.Kind != lease.Relinquish || h.Record.Epoch != epoch {
		return fmt.Errorf("sequencer %d sent a record of another kind or epoch", at)
	}
	if c.offered(at, h) {
		return nil
	}
	if err := c.bridge(ctx, at, h.Record.Block); err != nil {
		return fmt.Errorf("block %d is not at hand: %w", h.Record.Block.Number, err)
	}
	if !c.offered(at, h) {
		return fmt.Errorf("not all payloads up to block %d are at hand", h.Record.Block.Number)
	}
	return nil
}

// offered notes a checked hand-over and reports whether its block is at hand.
func (c *Conductor) offered(at lockstep.SequencerID, h Handover) bool {
	e, err := Decode(h.Payload)
	c.mu.Lock()
	defer c.mu.Unlock()
	if err == nil && e.Ref == h.Record.Block {
		c.payloads.put(e)
	}
	c.seen.Offer = &lease.Offer{Signed: h.Record, From: at}
	c.held()
	signal(c.steered)
	signal(c.driven) // what is known of op-node's head may be old
	return c.seen.Offer.Held
}

// signedBy checks that a record carries the sequencer's signature.
func (c *Conductor) signedBy(s lease.Signed, id lockstep.SequencerID) error {
	want, ok := c.deps.Address(id)
	if !ok {
		return fmt.Errorf("the address of sequencer %d is not known", id)
	}
	got, err := c.cfg.Signer(s)
	if err != nil {
		return fmt.Errorf("check record of sequencer %d: %w", id, err)
	}
	if got != want {
		return fmt.Errorf("the record of sequencer %d is signed by %s, not by %s", id, got, want)
	}
	return nil
}

// inquire asks the other members for reports while the plan wants them.
func (c *Conductor) inquire(ctx context.Context) error {
	pause := c.cfg.Takeover / 8
	for wait(ctx, pause, nil) {
		c.mu.Lock()
		wanted := c.plan.Poll
		c.mu.Unlock()
		if !wanted || c.cfg.Members == nil {
			continue
		}
		var all sync.WaitGroup
		for _, id := range c.cfg.Members() {
			if id != c.cfg.Self {
				all.Go(func() { c.report(ctx, id, pause) })
			}
		}
		all.Wait()
	}
	return nil
}

// report asks one member and notes a good answer.
func (c *Conductor) report(ctx context.Context, id lockstep.SequencerID, deadline time.Duration) {
	ctx, cancel := context.WithTimeout(ctx, deadline)
	defer cancel()
	var nonce common.Hash
	rand.Read(nonce[:])
	asked := c.deps.Now()
	s, err := c.deps.Peers.Report(ctx, id, nonce)
	if err == nil {
		err = c.signedBy(s, id)
	}
	if err == nil && (s.Kind != lease.Report || s.Cause != nonce) {
		err = fmt.Errorf("sequencer %d answered another question", id)
	}
	if err != nil {
		c.log.Debug("no report", "peer", uint32(id), "reason", err)
		return
	}
	c.mu.Lock()
	c.machine.Heard(id, s.Record, asked)
	c.mu.Unlock()
	c.overtaken(ctx, id, s.Block)
}

// drive keeps the op-node as the plan wants it. It is the only caller of the
// node, so commands and looks at it never overlap.
func (c *Conductor) drive(ctx context.Context) error {
	for pause := time.Duration(0); wait(ctx, pause, c.driven); {
		c.look(ctx)
		if err := c.obey(ctx); err != nil && ctx.Err() == nil {
			c.complain(err)
			wait(ctx, retryFirst, nil)
		}
		c.mu.Lock()
		pause = c.cfg.Poll
		if c.plan.Run != c.seen.Active {
			pause = min(pause, hurry)
		}
		c.mu.Unlock()
	}
	return nil
}

// complain logs a problem with op-node, at most once a second.
func (c *Conductor) complain(err error) {
	if now := c.deps.Now(); now.Sub(c.complained) >= time.Second {
		c.complained = now
		c.log.Warn("cannot bring op-node where it should be", "reason", err)
	}
}

// look notes what the op-node says of itself.
func (c *Conductor) look(ctx context.Context) {
	status, err := c.deps.Node.Status(ctx)
	if err != nil {
		c.log.Debug("op-node does not answer", "reason", err)
		return
	}
	c.observe(func() {
		c.seen.Active, c.seen.Head = status.Active, status.Head
	})
}

// observe changes what is seen of the op-node after it answered, and has the
// machine look at it if that made a difference.
func (c *Conductor) observe(change func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	before := c.seen
	c.answered = c.deps.Now()
	change()
	if before.Active != c.seen.Active || before.Head != c.seen.Head || !before.Up {
		signal(c.steered)
	}
}

// obey starts, stops, feeds or follows the op-node.
func (c *Conductor) obey(ctx context.Context) error {
	c.mu.Lock()
	now, plan, seen := c.deps.Now(), c.plan, c.seen
	idle := c.paused || c.stopped || now.Sub(c.answered) >= silence
	missing := c.payloads.chain(seen.Head.Number, plan.On)
	lacking := c.payloads.chain(seen.Head.Number, c.lacking)
	contrary := c.contrary
	c.contrary = Envelope{}
	// A node that sequences is behind for a moment after each commit; one that
	// stays behind has lost the block and builds another, which is refused.
	behind := seen.Head.Number < plan.On.Number && (!seen.Active || now.Sub(c.committed) >= silence)
	if !plan.Run || seen.Active || seen.Head == plan.On {
		c.stuck = now
	}
	astray := now.Sub(c.stuck) >= silence
	c.mu.Unlock()
	switch {
	case idle:
		return nil
	case !plan.Run && seen.Active:
		if err := c.deps.Node.Stop(ctx); err != nil {
			return err
		}
		c.observe(func() { c.seen.Active = false })
	case !plan.Run:
		return c.feed(ctx, lacking)
	case contrary.Number > 0:
		return c.reconsider(ctx, lease.Ref{Number: contrary.Number - 1, Hash: contrary.Parent})
	case !seen.Active && seen.Head == plan.On:
		if err := c.deps.Node.Start(ctx, plan.On); err != nil {
			return err
		}
		c.observe(func() { c.seen.Active, c.began = true, c.answered })
		c.log.Info("started the sequencer", "number", plan.On.Number, "hash", plan.On.Hash)
	case astray && c.reconsider(ctx, seen.Head) == nil:
		return nil
	case behind && seen.Active && c.reconsider(ctx, seen.Head) == nil:
		return nil // else it would be fed with what its reset just threw out
	case behind:
		return errors.Join(c.feed(ctx, missing), c.supply(ctx, plan, seen, missing))
	}
	return nil
}

// feed posts payloads to the op-node in ascending order. The same ones are posted
// again only after a while: op-node keeps what it cannot use yet.
func (c *Conductor) feed(ctx context.Context, envelopes []Envelope) error {
	if len(envelopes) == 0 {
		return nil
	}
	first, last := envelopes[0], envelopes[len(envelopes)-1]
	now, fed := c.deps.Now(), feeding{first.Ref, last.Ref}
	if fed == c.fed && now.Sub(c.fedAt) < silence {
		return nil
	}
	level := slog.LevelDebug
	if fed != c.fed {
		level = slog.LevelInfo
	}
	c.fed, c.fedAt = fed, now
	for _, e := range envelopes {
		if err := c.deps.Node.Post(ctx, e); err != nil {
			return err
		}
	}
	c.log.Log(ctx, level, "posted payloads to op-node", "from", first.Number, "number", last.Number, "hash", last.Hash)
	return nil
}

// feeding names the payloads that were posted last.
type feeding struct{ first, last lease.Ref }
