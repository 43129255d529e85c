package bundle

import (
	"slices"

	"github.com/lockstep-rollups/lockstep/statement"
)

// Hear takes a letter, which MUST have passed [Letter.Check].
func (p *Party) Hear(l Letter, now uint64) []Action {
	p.begin(now)
	if l.Pact.place(p.cfg.Self) < 0 || l.From == p.cfg.Self {
		return nil
	}
	ours := l.Pact.Initiator() == p.cfg.Self
	e := p.find(l.Pact.id)
	if e == nil && l.Kind != Sealed {
		if p.take(l.Pact) != nil { // too late or too much: its sender tries again, or gives up
			return nil
		}
		e = p.find(l.Pact.id)
	}
	switch {
	case ours && e != nil && (l.Kind == Ready || l.Kind == Refusal):
		p.vote(e, l)
	case ours && e != nil && l.Kind == Sealed:
		e.done |= 1 << l.Pact.place(l.From)
	case !ours && l.Kind == Sealed && l.From == l.Pact.Initiator():
		p.announced(l)
	}
	return p.out
}

// vote counts the first vote of a rollup; a second one that differs is evidence, and
// the bundle comes to nothing if it still can.
func (p *Party) vote(e *entry, l Letter) {
	k := l.Pact.place(l.From)
	bit := uint8(1) << k
	if l.Kind == Ready && e.no&bit != 0 || l.Kind == Refusal && e.yes&bit != 0 {
		other := Letter{Kind: Ready + Refusal - l.Kind, Pact: l.Pact, From: l.From}
		p.accuse(e, l.From, statement.Signed{Statement: other.Statement(), Signature: e.votes[k-1]},
			statement.Signed{Statement: l.Statement(), Signature: l.Signature})
	}
	if (e.yes|e.no)&bit == 0 && e.stage != included {
		if e.votes == nil {
			e.votes = make([]statement.Signature, e.pact.Size()-1)
		}
		e.votes[k-1] = l.Signature
		if l.Kind == Ready {
			e.yes |= bit
		}
	}
	if l.Kind == Refusal && e.stage != included {
		e.no |= bit
		if e.stage == open {
			p.drop(e)
		}
	}
}

// announced takes the certificate of a pact: this rollup has promised, whether its
// builder knows it or not. What the block has is for See to say.
func (p *Party) announced(l Letter) {
	e := p.find(l.Pact.id)
	if e == nil {
		if p.now >= l.Pact.Time()*1000+p.cfg.Keep || len(p.entries) >= MaxPacts {
			return
		}
		p.add(entry{pact: l.Pact, place: l.Pact.place(p.cfg.Self)})
		e = &p.entries[len(p.entries)-1]
	}
	if e.claim == (Stamp{}) {
		e.claim, e.claimed = l.Block, l.Signature
	}
	if e.claim != l.Block {
		p.accuse(e, l.From, p.claimOf(e), statement.Signed{Statement: l.Statement(), Signature: l.Signature})
	}
	p.compare(e)
	switch {
	case e.stage == included:
		p.send(e, Letter{Kind: Sealed, Block: e.block}, 0)
	case e.stage == promised || e.stage == due || e.seen != (Stamp{}) && !e.seenHas:
	default:
		p.write(Record{Kind: Promised, Pact: e.pact})
		if !e.held {
			p.hold(e)
		}
		p.promise(e)
		if e.seenHas {
			e.stage = due
		}
	}
}

// See takes a block of a rollup that takes part. What is in the initiator's chain at
// the time of a pact decides it. The caller MUST have checked that Has is complete for
// the pacts that were watched or held.
func (p *Party) See(s Seen, now uint64) []Action {
	p.begin(now)
	for k := range p.entries {
		e := &p.entries[k]
		has := slices.Contains(s.Has, e.pact.id)
		switch {
		case s.Rollup == p.cfg.Self:
			p.saw(e, s.Block, has)
		case s.Rollup == e.pact.Initiator() && s.Block.Time == e.pact.Time():
			e.seen, e.seenHas = s.Block, has
			p.compare(e)
			switch {
			case has && e.stage == promised:
				e.stage = due
			case has:
			case e.stage == promised || e.stage == open:
				p.drop(e)
			}
		}
	}
	return p.out
}

// saw is See for the own chain, which knows more than lost records.
func (p *Party) saw(e *entry, b Stamp, has bool) {
	switch {
	case has && e.stage != included && (e.place > 0 || len(e.votes) != 0 && e.yes == e.all()):
		r := Record{Kind: Included, Pact: e.pact, Block: b}
		if e.place == 0 {
			r.Votes = e.votes
		}
		p.write(r)
		p.include(e, b)
	case !has && e.place == 0 && e.stage == open && b.Time >= e.pact.Time():
		p.drop(e)
	}
}
