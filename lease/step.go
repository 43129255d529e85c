package lease

import (
	"time"

	"github.com/lockstep-rollups/lockstep"
)

// Step returns what to do now. It may be called at any time.
func (m *Machine) Step(now time.Time, seen Seen) Plan {
	if m.tenure.open() {
		return m.hold(now, seen)
	}
	return m.wait(now, seen)
}

// hold is Step with an open tenure: sequence until the end, then give up.
func (m *Machine) hold(now time.Time, seen Seen) Plan {
	t := m.tenure
	last, next := m.through(now)
	p := Plan{On: t.Last}
	if next == 0 {
		p.Poll = !now.Before(m.cfg.start(last + 1).Add(-m.cfg.Takeover))
		p.Run = m.unfenced(now) && t.Last.Number < m.limit(now)
		return p
	}
	end, boundary := m.cfg.LastBefore(last+1), m.cfg.start(last+1)
	complete := t.Last.Number >= end
	switch {
	case complete && (!seen.Active || !seen.Up || m.overdue(now)):
		p.Why = "the turn is complete"
	case !now.Before(boundary.Add(m.cfg.Takeover / 2)):
		p.Why = "the turn is over by the clock"
	case !now.Before(boundary) && !seen.Up:
		p.Why = "the op-node is down at the end of the turn"
	default:
		p.Run = !complete
		return p
	}
	t.Through, t.Closed, t.Final = last, true, t.Last.Number == end
	p.Next = &t
	p.Record = &Record{Kind: Relinquish, Epoch: last + 1, View: t.View, Block: t.Last}
	return p
}

// overdue reports whether the op-node had its time to stop.
func (m *Machine) overdue(now time.Time) bool {
	return !now.Before(m.ended.Add(stopGrace))
}

// wait is Step without a tenure: find the own turn that comes next, and begin it
// when the predecessor is known to be through.
func (m *Machine) wait(now time.Time, seen Seen) Plan {
	e, ok := m.turn(now)
	if !ok {
		return Plan{}
	}
	if e != m.target || m.learned.IsZero() {
		m.target, m.learned = e, now
	}
	current := m.cfg.epochAt(now)
	before, known := m.predecessor(e)
	p := Plan{Poll: current >= e}
	if known && current+1 >= e {
		p.Ask, p.For, p.Poll = before, e, true
	}
	base, why := m.base(now, e, seen)
	if why == "" {
		return p
	}
	p.Next = &Tenure{View: View{Epoch: e}, Base: base, Last: base, Through: e}
	p.Why = why
	return p
}

// base returns the block on which the turn of epoch e begins, and why; an empty
// reason means not yet.
func (m *Machine) base(now time.Time, e lockstep.Epoch, seen Seen) (Ref, string) {
	before, known := m.predecessor(e)
	// A head above the block that the turn should begin on means that somebody
	// built there: this sequencer, before it lost its disk, or the predecessor
	// before it lost its own. Then only the last way below is left.
	if first := m.cfg.Base; m.tenure.None() && e <= m.cfg.EpochOf(first.Number+1) && seen.Up && seen.Head.Number <= first.Number {
		return first, "the first turn begins on the start block"
	}
	if o := seen.Offer; o != nil && known && o.Kind == Relinquish && o.Epoch == e && o.From == before && o.Held && seen.Head.Number <= o.Block.Number {
		return o.Block, "the predecessor gave up"
	}
	if now.Before(m.cfg.start(e)) || !seen.Up || seen.Head == (Ref{}) {
		return Ref{}, ""
	}
	// The predecessor's gate refuses whatever comes after the last block of its
	// turn, so once that block is here there is nothing left to wait for. But the
	// predecessor must have known where its turn ends before it went beyond.
	end := m.cfg.LastBefore(e)
	if r := m.heard[before]; known && r.horizon > e && r.head.Number <= end && seen.Head.Number == end {
		return seen.Head, "the predecessor's last block is here"
	}
	begun := m.cfg.start(e)
	if m.learned.After(begun) {
		begun = m.learned
	}
	if now.Before(begun.Add(m.cfg.Takeover)) || seen.Head.Number < m.highest(now) {
		return Ref{}, ""
	}
	return seen.Head, "the predecessor is silent"
}

// highest returns the highest block that a member reported lately, at most what
// the clock allows, so that a wrong report cannot hold anyone up for ever.
func (m *Machine) highest(now time.Time) uint64 {
	var out uint64
	ceiling := m.cfg.LastBefore(m.cfg.epochAt(now) + 1)
	for _, r := range m.heard {
		if now.Before(r.asked.Add(m.cfg.Takeover)) && r.head.Number <= ceiling {
			out = max(out, r.head.Number)
		}
	}
	return out
}

// predecessor returns the leader of the epoch before e.
func (m *Machine) predecessor(e lockstep.Epoch) (lockstep.SequencerID, bool) {
	if e == 0 {
		return 0, false
	}
	return m.cfg.Turn(e - 1)
}

// turn returns the first epoch of the own turn that runs now or comes next. A
// turn that was held and given up, or that the clock has closed, does not count.
func (m *Machine) turn(now time.Time) (lockstep.Epoch, bool) {
	e, horizon := m.cfg.epochAt(now), m.Horizon(now)
	if !m.tenure.None() {
		e = max(e, m.tenure.Through+1)
	}
	for ; e < horizon; e++ {
		if id, _ := m.cfg.Turn(e); id != m.cfg.Self {
			continue
		}
		for e > 0 && (m.tenure.None() || e > m.tenure.Through+1) {
			if id, known := m.cfg.Turn(e - 1); !known || id != m.cfg.Self {
				break
			}
			e--
		}
		return e, true
	}
	return 0, false
}
