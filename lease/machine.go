package lease

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep"
)

const (
	// Tick is the longest time between two calls of Step.
	Tick = 100 * time.Millisecond
	// stopGrace is how long a leader waits for its op-node to stop after the last
	// block of its turn before it signs all the same. The gate alone is the fence.
	stopGrace = 250 * time.Millisecond
	// recents is how many of its own commits a machine recognises.
	recents = 64
)

// Config holds what a Machine needs to know of its world.
type Config struct {
	Chain
	Self lockstep.SequencerID
	// Base is the block on which the chain's first turn under the schedule
	// builds: genesis (the zero value), or the block at which an operator stopped
	// the sequencer of before.
	Base Ref
	// Turn returns the leader of an epoch, false if not known (yet). It MUST
	// answer from memory and MUST NOT ever change an answer. Epochs become known
	// in ascending order.
	Turn func(lockstep.Epoch) (lockstep.SequencerID, bool)
	// Members returns all sequencers that may lead the rollup within the known
	// rounds and the one after, Self included or not. Nil means nobody else.
	Members func() []lockstep.SequencerID
	// Takeover is how long a silent predecessor is waited for. Clocks MUST agree
	// to less than half of it. An epoch MUST be longer than it.
	Takeover time.Duration
}

// Validate reports all problems of c joined.
func (c Config) Validate() error {
	problems := []error{c.Chain.Validate()}
	if c.Self == 0 {
		problems = append(problems, errors.New("the sequencer's own id is missing"))
	}
	if c.Turn == nil {
		problems = append(problems, errors.New("there is no schedule to ask"))
	}
	epoch := time.Duration(c.Grid.EpochSeconds) * time.Second
	if c.Takeover <= 0 || c.Takeover >= epoch {
		problems = append(problems, fmt.Errorf("the takeover delay of %v is not between zero and an epoch of %v", c.Takeover, epoch))
	}
	return errors.Join(problems...)
}

// Tenure is all that a machine must find again after a restart. Every value
// that Commit and Step return must be on disk before it is applied.
type Tenure struct {
	// View has the epoch in which the turn began. A tenure whose Base has no hash
	// is none: the sequencer never led.
	View View
	// Base is the block that the tenure builds on, Last the newest one committed
	// in it (Base at first).
	Base, Last Ref
	// Through is the last epoch that is known to belong to the turn.
	Through lockstep.Epoch
	// Closed is set once leadership was given up. Final then tells that Last is
	// exactly the last block of the turn, which the successor cannot miss.
	Closed, Final bool
}

// None reports whether the sequencer never led.
func (t Tenure) None() bool { return t.Base.Hash == (common.Hash{}) }

// open reports whether the tenure is still held.
func (t Tenure) open() bool { return !t.None() && !t.Closed }

// Offer is the predecessor's record, its signature checked by the caller.
type Offer struct {
	Signed
	From lockstep.SequencerID
	// Held tells that the block is at hand: in the op-node, or as a payload.
	Held bool
}

// Seen is what the caller observes of its own op-node and its predecessor.
type Seen struct {
	// Up tells that the op-node answers; the other fields of the node are then
	// recent, else the last known.
	Up bool
	// Active tells that it sequences.
	Active bool
	// Head is its unsafe head; no hash if not known.
	Head Ref
	// Offer is the newest record received, nil if none.
	Offer *Offer
}

// Plan is what to do now. It replaces the plan before.
type Plan struct {
	// Next, if not nil, is to be made durable and applied first, together with
	// Record if that is not nil (to be signed and kept for the successor). Then
	// Step is asked again.
	Next   *Tenure
	Record *Record
	// Why says in a few words what brought Next about.
	Why string
	// Run tells whether the op-node should sequence, on top of On or of what it
	// committed after it.
	Run bool
	On  Ref
	// Ask, if not zero, is the sequencer whose Relinquish for epoch For is wanted.
	Ask lockstep.SequencerID
	For lockstep.Epoch
	// Poll asks for a fresh Report of every other member.
	Poll bool
}

// report is what another sequencer said of itself.
type report struct {
	asked   time.Time // when the question was sent, by the own clock
	horizon lockstep.Epoch
	head    Ref
}

// Machine decides for one sequencer of one rollup.
type Machine struct {
	cfg     Config
	tenure  Tenure
	recent  map[uint64]common.Hash // own commits, at most recents
	heard   map[lockstep.SequencerID]report
	horizon lockstep.Epoch // first epoch that is not known
	ended   time.Time      // when the last block of the turn was committed
	target  lockstep.Epoch // the turn that is prepared for …
	learned time.Time      // … and when it was first seen
}

// New returns the machine that continues tenure t (the zero value for a
// sequencer that never led) with the blocks it last committed, as the disk holds
// them. The config must be valid.
func New(cfg Config, t Tenure, recent []Ref) *Machine {
	if cfg.Base == (Ref{}) {
		cfg.Base = cfg.Genesis
	}
	m := &Machine{cfg: cfg, tenure: t, recent: make(map[uint64]common.Hash), heard: make(map[lockstep.SequencerID]report)}
	for _, r := range recent {
		if t.Base.Number < r.Number && r.Number <= t.Last.Number {
			m.remember(r)
		}
	}
	return m
}

// Tenure returns the current or last tenure.
func (m *Machine) Tenure() Tenure { return m.tenure }

// Apply takes over what Commit or Step proposed, once it is durable.
func (m *Machine) Apply(t Tenure) {
	if t.View.Epoch != m.tenure.View.Epoch {
		clear(m.recent)
	} else if t.Last.Number > m.tenure.Last.Number {
		m.remember(t.Last)
	}
	for h := range m.recent {
		if h > t.Last.Number {
			delete(m.recent, h)
		}
	}
	m.tenure = t
}

func (m *Machine) remember(r Ref) {
	m.recent[r.Number] = r.Hash
	for h := range m.recent {
		if h+recents <= r.Number {
			delete(m.recent, h)
		}
	}
}

// Heard notes the checked Report of a member that was asked at the given time.
func (m *Machine) Heard(from lockstep.SequencerID, r Record, asked time.Time) {
	m.heard[from] = report{asked, r.Epoch, r.Block}
}

// Horizon returns the end of the known schedule: the first epoch that is not
// known, with none known after it. It may lie in the past.
func (m *Machine) Horizon(now time.Time) lockstep.Epoch {
	current := m.cfg.epochAt(now)
	if _, known := m.cfg.Turn(current); known {
		m.horizon = max(m.horizon, current)
	} else if m.horizon == 0 { // after a start: look back, not further than it matters
		far := 2 * lockstep.Epoch(m.cfg.Grid.Epochs)
		for m.horizon = current; m.horizon > 0 && m.horizon+far > current; m.horizon-- {
			if _, known := m.cfg.Turn(m.horizon - 1); known {
				break
			}
		}
	}
	for {
		if _, known := m.cfg.Turn(m.horizon); !known {
			return m.horizon
		}
		m.horizon++
	}
}

// Leader reports whether the sequencer leads: it holds an open tenure that its
// clock does not show to be over.
func (m *Machine) Leader(now time.Time) bool {
	return m.tenure.open() && m.unfenced(now)
}

// somebody stands for a successor whose name was never learned, because the
// schedule of its round was missed.
const somebody = ^lockstep.SequencerID(0)

// through advances to the last epoch that is known to be in the turn and tells
// who follows; zero if that is not known.
func (m *Machine) through(now time.Time) (last lockstep.Epoch, next lockstep.SequencerID) {
	last = m.tenure.Through
	for {
		id, known := m.cfg.Turn(last + 1)
		switch {
		case !known && m.Horizon(now) > last+1:
			return last, somebody
		case !known:
			return last, 0
		case id != m.cfg.Self:
			return last, id
		}
		last++
	}
}

// limit returns the highest height that the open tenure may commit. Beyond the
// known rounds the last leader keeps on for at most one round, because nobody
// can have joined by then whom it does not know.
func (m *Machine) limit(now time.Time) uint64 {
	last, next := m.through(now)
	if next == 0 {
		last += lockstep.Epoch(m.cfg.Grid.Epochs)
	}
	return m.cfg.LastBefore(last + 1)
}

// unfenced reports whether the clock still allows the open tenure to commit:
// until half of Takeover after the end of the known turn, and beyond that, if
// the next leader is not known, as long as every other member said within half
// of Takeover that it does not know it either.
func (m *Machine) unfenced(now time.Time) bool {
	last, next := m.through(now)
	half := m.cfg.Takeover / 2
	if now.Before(m.cfg.start(last + 1).Add(half)) {
		return true
	}
	if next != 0 {
		return false
	}
	for _, id := range m.others() {
		if r, ok := m.heard[id]; !ok || r.horizon > last+1 || !now.Before(r.asked.Add(half)) {
			return false
		}
	}
	return true
}

func (m *Machine) others() []lockstep.SequencerID {
	var out []lockstep.SequencerID
	if m.cfg.Members != nil {
		for _, id := range m.cfg.Members() {
			if id != m.cfg.Self {
				out = append(out, id)
			}
		}
	}
	return out
}

// Refusals of Commit that a caller tells apart.
var (
	// ErrNotLeader means that the sequencer holds no lease for the block.
	ErrNotLeader = errors.New("node is not the leader")
	// ErrConflict means that another block was committed at that height.
	ErrConflict = errors.New("another block is committed at this height")
)

// Commit decides whether the block may be committed. The result is the tenure to
// write, apply and then answer success for; it equals Tenure() if the block was
// committed before. A refusal changes nothing.
func (m *Machine) Commit(b Block, now time.Time) (Tenure, error) {
	t := m.tenure
	if hash, ok := m.recent[b.Number]; ok && hash == b.Hash {
		return t, m.again(b, now)
	}
	if !t.open() {
		return t, fmt.Errorf("%w: it holds no lease", ErrNotLeader)
	}
	if !m.unfenced(now) {
		return t, fmt.Errorf("%w: its turn is over", ErrNotLeader)
	}
	switch {
	case b.Number <= t.Last.Number:
		return t, fmt.Errorf("%w: block %d is below the last committed block %d", ErrConflict, b.Number, t.Last.Number)
	case b.Number > m.limit(now):
		return t, fmt.Errorf("%w: block %d lies behind its turn", ErrNotLeader, b.Number)
	case b.Number != t.Last.Number+1 || b.Parent != t.Last.Hash:
		return t, fmt.Errorf("%w: block %d with parent %s does not follow the last committed block %d %s",
			ErrConflict, b.Number, b.Parent, t.Last.Number, t.Last.Hash)
	case b.Time != m.cfg.TimeOf(b.Number):
		return t, fmt.Errorf("%w: block %d has timestamp %d, want %d", ErrConflict, b.Number, b.Time, m.cfg.TimeOf(b.Number))
	case b.Hash == (common.Hash{}):
		return t, fmt.Errorf("%w: block %d has no hash", ErrConflict, b.Number)
	}
	t.Last = b.Ref
	t.Through, _ = m.through(now)
	if b.Number == m.limit(now) {
		m.ended = now
	}
	return t, nil
}

// again decides about a block that was committed before. The last block of a
// turn that was cut short may never have left the op-node, while the successor
// went on without it: it stays inside.
func (m *Machine) again(b Block, now time.Time) error {
	t := m.tenure
	if b.Number < t.Last.Number || t.Closed && t.Final || t.open() && m.unfenced(now) {
		return nil
	}
	return fmt.Errorf("%w: its turn is over", ErrNotLeader)
}

// Rewind decides that the heights above to are built again, because the L1 block
// cause that they stood on is no longer canonical; the caller MUST have proved
// that. The result is the tenure and the record to write, apply and sign. A
// complete turn is never rewound: the successor may have begun.
func (m *Machine) Rewind(to Ref, cause common.Hash, now time.Time) (Tenure, Record, error) {
	t := m.tenure
	if !t.open() || !m.unfenced(now) {
		return t, Record{}, fmt.Errorf("%w: it cannot rewind", ErrNotLeader)
	}
	last, next := m.through(now)
	if next != 0 && t.Last.Number >= m.cfg.LastBefore(last+1) {
		return t, Record{}, fmt.Errorf("%w: its turn is complete", ErrNotLeader)
	}
	if to.Number > t.Last.Number || to == t.Last || to.Hash == (common.Hash{}) {
		return t, Record{}, fmt.Errorf("%w: a rewind from block %d to block %d", ErrConflict, t.Last.Number, to.Number)
	}
	t.View.Attempt++
	t.Last = to
	if to.Number <= t.Base.Number {
		t.Base = to
	}
	return t, Record{Kind: Rewind, Epoch: t.View.Epoch, View: t.View, Block: to, Cause: cause}, nil
}
