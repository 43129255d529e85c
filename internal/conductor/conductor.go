package conductor

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/lease"
)

// CommitDeadline bounds an answer to op-node, which gives up after a second and
// would take a block for refused that is committed.
const CommitDeadline = 800 * time.Millisecond

// Node is the own op-node, *OpNode in production. Calls MUST end by themselves.
type Node interface {
	Status(context.Context) (Status, error)
	Start(context.Context, lease.Ref) error
	Stop(context.Context) error
	Post(context.Context, Envelope) error
}

// Journal is the durable memory, *journal.Leadership in production: questions
// at the start, and writes that have synced when they return. What is settled is
// owed until it is published.
type Journal interface {
	Tenure() (lease.Tenure, error)
	Recent(func(lease.Ref, []byte) error) error
	Records(func(lease.Signed) error) error
	Owed(func(lease.Record) error) error
	Commit(lease.Tenure, []byte) error
	Begin(lease.Tenure, []byte) error
	Settle(lease.Tenure, lease.Record) error
	Publish(lease.Signed) error
}

// Peers reaches the conductors of the rollup's other sequencers, HTTPPeers in
// production. What comes back is checked here, not there.
type Peers interface {
	// Handover waits at the sequencer for its record that gives up the epoch.
	Handover(ctx context.Context, at lockstep.SequencerID, epoch lockstep.Epoch) (Handover, error)
	// Report asks the sequencer what it knows.
	Report(ctx context.Context, at lockstep.SequencerID, nonce common.Hash) (lease.Signed, error)
	// Payloads asks the sequencer for payloads from first up to the block last.
	Payloads(ctx context.Context, at lockstep.SequencerID, first uint64, last lease.Ref) ([]json.RawMessage, error)
}

// Handover is a record with the payload of its block, if the signer has it.
type Handover struct {
	Record  lease.Signed
	Payload json.RawMessage
}

// Config holds the settings of a Conductor beside those of its lease.
type Config struct {
	lease.Config
	// Poll is the time between two looks at the op-node; zero means 200 ms.
	Poll time.Duration
}

// Deps are what a Conductor works with. All are required but Seal and Canonical.
type Deps struct {
	Log     *slog.Logger
	Now     func() time.Time
	Node    Node
	Journal Journal
	Peers   Peers
	// Sign signs a digest with the sequencer's key: r ‖ s ‖ v.
	Sign func(digest []byte) ([]byte, error)
	// Seal signs the digest of a seal with the key for which the bond stands; nil
	// seals nothing.
	Seal func(digest []byte) ([]byte, error)
	// Address returns the address whose signatures count for a sequencer.
	Address func(lockstep.SequencerID) (common.Address, bool)
	// Canonical returns the hash of L1's canonical block at a height. Without it
	// nothing is ever rewound.
	Canonical func(ctx context.Context, number uint64) (common.Hash, error)
}

// Conductor leads one op-node. Make it with New, drive it with Run.
type Conductor struct {
	cfg  Config
	deps Deps
	log  *slog.Logger

	// writing is held (one token) from a decision until it is applied, disk
	// included, so that decisions are made one after another.
	writing chan struct{}
	// owing tells that records on disk are not published; it goes with writing.
	owing bool
	// steered and driven wake the two loops of Run; one token each.
	steered, driven chan struct{}

	// These belong to the drive loop: what op-node was fed with last and when,
	// when payloads were last asked for, and when the last complaint was logged.
	fed                         feeding
	fedAt, supplied, complained time.Time

	mu sync.Mutex // guards all below; never held across I/O
	// machine is also only changed with the writing token.
	machine   *lease.Machine
	payloads  memory
	records   map[lockstep.Epoch]lease.Signed // own hand-overs, newest recordsKept
	rewinds   map[lease.View]lease.Signed     // own rewinds, as long
	seals     []lease.Sealed                  // own, newest sealsKept
	published chan struct{}                   // closed and replaced with every new record
	plan      lease.Plan
	seen      lease.Seen
	answered  time.Time // when op-node last answered
	committed time.Time // when a block was last committed
	began     time.Time // when the sequencer was last told to start
	// contrary is the newest block that was refused because it contradicts the
	// committed chain; lacking is a block that op-node should be given before this
	// sequencer may begin without its predecessor. No hash: none.
	contrary Envelope
	lacking  lease.Ref
	stuck    time.Time // since when op-node is neither started nor on the right head
	paused   bool
	stopped  bool
}

// recordsKept is for how many epochs own records are served.
const recordsKept = 64

// sealsKept is how many own seals are served; none survives a restart.
const sealsKept = 512

// New returns a conductor that continues what the journal holds.
func New(cfg Config, deps Deps) (*Conductor, error) {
	if err := cfg.Validate(); err != nil {
		return nil, fmt.Errorf("configure conductor: %w", err)
	}
	if cfg.Poll <= 0 {
		cfg.Poll = 200 * time.Millisecond
	}
	c := &Conductor{
		cfg: cfg, deps: deps,
		log:       deps.Log.With("stage", "lease", "rollup", uint64(cfg.Rollup), "sequencer", uint32(cfg.Self)),
		writing:   make(chan struct{}, 1),
		steered:   make(chan struct{}, 1),
		driven:    make(chan struct{}, 1),
		records:   make(map[lockstep.Epoch]lease.Signed),
		rewinds:   make(map[lease.View]lease.Signed),
		published: make(chan struct{}),
	}
	tenure, err := deps.Journal.Tenure()
	if err != nil {
		return nil, fmt.Errorf("read tenure: %w", err)
	}
	var recent []lease.Ref
	err = deps.Journal.Recent(func(r lease.Ref, raw []byte) error {
		recent = append(recent, r)
		if len(raw) == 0 {
			return nil
		}
		e, err := Decode(raw)
		if err == nil {
			c.payloads.put(e)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read payloads: %w", err)
	}
	c.machine = lease.New(cfg.Config, tenure, recent)
	err = deps.Journal.Records(func(s lease.Signed) error {
		c.keep(s)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read records: %w", err)
	}
	return c, c.finish()
}

// finish signs and publishes the records that are on disk and were not, because
// they are new, or a crash or an error came between. The caller holds the writing
// token, or is New.
func (c *Conductor) finish() error {
	c.owing = true
	var owed []lease.Record
	err := c.deps.Journal.Owed(func(r lease.Record) error {
		owed = append(owed, r)
		return nil
	})
	if err != nil {
		return fmt.Errorf("read owed records: %w", err)
	}
	for _, r := range owed {
		if err := c.publish(r); err != nil {
			return err
		}
	}
	c.owing = false
	return nil
}

// Leader reports whether this sequencer leads now.
func (c *Conductor) Leader() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.machine.Leader(c.deps.Now())
}

// Horizon returns the first epoch whose leader is not known.
func (c *Conductor) Horizon() lockstep.Epoch {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.machine.Horizon(c.deps.Now())
}

var errBusy = errors.New("the journal is busy")

// Commit decides about a block, makes it durable and answers within
// CommitDeadline. An error after the block is durable is possible; the same
// block may then be committed again.
func (c *Conductor) Commit(ctx context.Context, raw json.RawMessage) error {
	e, err := Decode(raw)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, CommitDeadline)
	defer cancel()
	select {
	case c.writing <- struct{}{}:
	case <-ctx.Done():
		return fmt.Errorf("commit block %d: %w", e.Number, errBusy)
	}
	done := make(chan error, 1)
	go func() { // ends with the write, however long the disk takes; one at a time
		defer func() { <-c.writing }()
		done <- c.commit(e)
	}()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return fmt.Errorf("commit block %d: %w", e.Number, errBusy)
	}
}

// commit is Commit with the writing token.
func (c *Conductor) commit(e Envelope) error {
	now := c.deps.Now()
	c.mu.Lock()
	before := c.machine.Tenure()
	next, err := c.machine.Commit(e.Block, now)
	c.mu.Unlock()
	if err != nil {
		c.log.Warn("refused a block", "number", e.Number, "hash", e.Hash, "reason", err)
		c.refused(e, err)
		return err
	}
	if next == before {
		c.log.Debug("the block was committed before", "number", e.Number)
		return nil
	}
	if err := c.deps.Journal.Commit(next, e.Raw); err != nil {
		c.log.Error("cannot record a block", "number", e.Number, "hash", e.Hash, "reason", err)
		return err
	}
	if err := c.apply(next, e, now); err != nil {
		return err
	}
	c.seal(lease.Seal{View: next.View, Block: e.Ref, Time: e.Time})
	return nil
}

// apply takes note of a block that is on disk.
func (c *Conductor) apply(next lease.Tenure, e Envelope, began time.Time) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.machine.Apply(next)
	c.payloads.put(e)
	c.committed = c.deps.Now()
	signal(c.steered)
	c.log.Debug("committed a block", "number", e.Number, "hash", e.Hash, "took", c.committed.Sub(began))
	// The disk may have taken so long that the turn is over: then the block must
	// not leave the op-node, since the successor may have begun without it.
	_, err := c.machine.Commit(e.Block, c.committed)
	return err
}

// seal signs a block that was committed: the only one of its view and height. A
// seal that cannot be made is only a proof less.
func (c *Conductor) seal(s lease.Seal) {
	if c.deps.Seal == nil {
		return
	}
	sealed, err := c.cfg.SignSeal(s, c.deps.Seal)
	if err != nil {
		c.log.Warn("cannot seal a block", "number", s.Block.Number, "reason", err)
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.seals = append(c.seals, sealed)
	c.seals = c.seals[max(0, len(c.seals)-sealsKept):]
}

// refused keeps a block that contradicts the committed chain: after an L1 reorg
// op-node may be right.
func (c *Conductor) refused(e Envelope, why error) {
	if !errors.Is(why, lease.ErrConflict) {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.contrary = e
	signal(c.driven)
}

// signal leaves a token in a channel of capacity one.
func signal(ch chan struct{}) {
	select {
	case ch <- struct{}{}:
	default:
	}
}

// keep remembers an own record. The caller holds mu, or is New.
func (c *Conductor) keep(s lease.Signed) {
	if s.Kind == lease.Rewind {
		c.rewinds[s.View] = s
	} else {
		c.records[s.Epoch] = s
	}
	maps.DeleteFunc(c.records, func(e lockstep.Epoch, _ lease.Signed) bool { return e+recordsKept <= s.Epoch })
	maps.DeleteFunc(c.rewinds, func(v lease.View, _ lease.Signed) bool { return v.Epoch+recordsKept <= s.Epoch })
	close(c.published)
	c.published = make(chan struct{})
}

// publish signs a record that is on disk and hands it to whoever waits.
func (c *Conductor) publish(r lease.Record) error {
	s, err := c.cfg.Sign(r, c.deps.Sign)
	if err != nil {
		return err
	}
	if err := c.deps.Journal.Publish(s); err != nil {
		return fmt.Errorf("keep record: %w", err)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.keep(s)
	return nil
}

// switches returns whether the conductor is paused or stopped.
func (c *Conductor) switches() (paused, stopped bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.paused, c.stopped
}

// Healthy reports whether the op-node answers and, while it should sequence,
// commits: the newest commit is then at most three slots old.
func (c *Conductor) Healthy() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	now := c.deps.Now()
	if c.answered.IsZero() || now.Sub(c.answered) >= silence {
		return false
	}
	slots := 3 * time.Duration(c.cfg.BlockTime) * time.Second
	return !c.plan.Run || now.Sub(c.committed) < slots || now.Sub(c.began) < slots
}
