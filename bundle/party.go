package bundle

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep/statement"
)

// stage is how far a pact is on this rollup.
type stage uint8

const (
	open     stage = iota
	refused        // said so
	promised       // only the initiator's block ends it
	due            // the initiator's block has its half: ours must follow
	included       // a recorded block has ours
	dropped        // nothing comes of it here
)

// entry is one pact as this rollup has it.
type entry struct {
	pact  Pact
	place int
	stage stage
	// tried: the draft has the half. held: state is held for it.
	tried, held bool
	// yes, no, done have bit k for what the rollup at place k said.
	yes, no, done uint8
	// votes are the first vote of each who executes (initiator), or the certificate.
	votes []statement.Signature
	// block is the own block with the half.
	block Stamp
	// claim is where the initiator says that its half is, claimed by its signature.
	claim   Stamp
	claimed statement.Signature
	// seen is the initiator's block at the time of the pact, seenHas whether it has
	// the half.
	seen    Stamp
	seenHas bool
	accused bool
	// next is when the present letter goes out again, pause how long after that.
	next, pause uint64
}

// Party is one rollup's side in pacts with rollups whose blocks other machines build.
//
// # The protocol
//
//  1. An offer reaches all builders of a pact. Each executes its half in its draft.
//  2. An executing rollup holds the state that its half touched, records its promise
//     and sends Ready. It cannot take that back. Local transactions on all other state
//     go on. Or it refuses, or says nothing; after the expiry nobody promises.
//  3. When the initiator seals its block of the pact's time, it includes its half if
//     it has the promises of all, else it leaves it out. That block is the decision:
//     recorded with the promises, then released, then announced.
//  4. An executing rollup that sees the initiator's block with the half includes its
//     own half in the next block that it seals, of the same time if it can; without the
//     half it frees the state. It believes nothing but the block: no letter, no clock,
//     and nobody else's refusal.
//  5. The initiator repeats its announcement, with the promises, until each executing
//     rollup says which block has its half. A builder that has lost its records, or
//     was not the one who promised, learns from it what its rollup owes.
//
// # What it keeps
//
// No executing half is in a block unless the initiating half is in a block that was
// released before: an invalid block cannot come from a delay, a loss, a crash or a lie
// in a letter. What the initiator's block has, every promising rollup executes, and what
// it lacks, nobody does. None of this reads a clock. No rollup waits for another one:
// [Party.Seal] answers at once from what is known.
//
// # Why so
//
// No number of letters makes two builders certain of each other before a deadline, if
// any letter can be lost. Interop needs less: a message may be executed later than it
// was sent, never the other way round. So one side decides alone, by a block that its
// rollup makes anyway and everybody can read; there is nobody else to wait for, and the
// other side is only ever late. The expiry is no part of that. It bounds how long an
// unanswered offer can hold state, and it lets the initiator seal knowing that whoever
// is silent by then stays so. A promise that comes behind it would be in vain, not
// wrong.
//
// # What it does not keep
//
// Both halves are in blocks of one time only if the initiator seals early enough for
// its block to be seen before the others seal; else the executing half comes in a later
// block, which interop allows. So of two rollups only the one that seals first can
// initiate for a given time. While the initiator's block is not to be seen, because its
// rollup stands still or the network is cut, the held state stays held, for as long as
// that lasts: two builders that may lose any message cannot do better. Deposits from L1
// cannot be kept off held state; a half that fails because of one stays due, and its
// message can be relayed by anybody. If the initiator's released block itself is lost,
// by an L1 reorg, a turn begun on a silent predecessor, a missed sequencing window or a
// leader that signs two blocks, the other rollup's block goes with it, as with every
// message of interop. A rollup that includes an initiating half without all promises has
// half a bundle, and no certificate to show. If the initiator and an executing rollup
// both lose their records, or one that lost them is not reached within Keep, the half
// between them is up to whoever relays messages.
//
// A bundle whose initiating half depends on what another rollup does at the same time,
// as a call with a callback, is not for pacts: each side would need the other's block
// first. One builder of both blocks can make it.
//
// # How to use it
//
// Every method returns actions, valid until the next call. The caller MUST do them in
// order, each finished before the next begins, and MUST take up the records with
// [NewParty] after a crash at any point, or hand them to the leader that follows. After
// an error in Write nothing after it may be done. A Party is not safe for concurrent
// use. It holds at most MaxPacts pacts.
type Party struct {
	cfg     Config
	entries []entry
	now     uint64
	out     []Action
	halves  []Pact
}

// NewParty takes a rollup up where its records leave off, at now in Unix milliseconds.
// The newest record of each pact, in any order, is enough; unknown ones may be missing
// (see Party). Records of pacts without Self are ignored.
func NewParty(cfg Config, records []Record, now uint64) (*Party, []Action) {
	p := &Party{cfg: cfg.withDefaults(), now: now, out: make([]Action, 0, 4)}
	var last Stamp
	for _, r := range records {
		place := r.Pact.place(cfg.Self)
		if place < 0 {
			continue
		}
		e := p.find(r.Pact.id)
		if e == nil {
			p.entries = append(p.entries, entry{pact: r.Pact, place: place})
			e = &p.entries[len(p.entries)-1]
		}
		switch {
		case e.stage == included: // no record overrules it
		case r.Kind == Included:
			e.stage, e.block, e.votes = included, r.Block, r.Votes
			if place == 0 {
				e.yes = e.all()
			}
			if r.Block.Time >= last.Time {
				last = r.Block
			}
		case r.Kind == Promised:
			e.stage = promised
		case e.stage != promised:
			e.stage = refused
		}
	}
	if last != (Stamp{}) {
		// A crash before its release leaves a recorded block that nobody has.
		p.do(Action{Kind: Release, Block: last})
	}
	for k := range p.entries {
		e := &p.entries[k]
		e.next, e.pause = now, p.cfg.Resend
		if e.stage == promised {
			p.hold(e)
			p.watch(e)
		}
	}
	return p, p.out
}

// Offer takes up a pact that is for this rollup too. The errors are those above. A pact
// that is known changes nothing.
func (p *Party) Offer(pact Pact, now uint64) ([]Action, error) {
	p.begin(now)
	if p.find(pact.id) != nil {
		return nil, nil
	}
	err := p.take(pact)
	return p.out, err
}

func (p *Party) take(pact Pact) error {
	place := pact.place(p.cfg.Self)
	switch {
	case place < 0:
		return ErrNotOurs
	case p.now >= pact.terms.Expiry:
		return ErrExpired
	case p.now+p.cfg.Open < pact.Time()*1000:
		return ErrEarly
	case !p.room(pact.Time()):
		return ErrFull
	}
	p.add(entry{pact: pact, place: place})
	p.do(Action{Kind: Try, Pact: pact})
	if place == 0 {
		p.offer(&p.entries[len(p.entries)-1])
	}
	return nil
}

func (p *Party) room(t uint64) bool {
	n := 0
	for k := range p.entries {
		if p.entries[k].pact.Time() == t {
			n++
		}
	}
	return n < MaxPerTime && len(p.entries) < MaxPacts
}

// Tried says whether the half of a pact could be executed in the draft, and its state
// is held. False also for an initiator whose draft has lost the half again.
func (p *Party) Tried(pact Pact, ok bool, now uint64) []Action {
	p.begin(now)
	e := p.find(pact.id)
	if e == nil || e.stage != open {
		if ok && (e == nil || !e.held) { // it came to nothing meanwhile
			p.do(Action{Kind: Free, Pact: pact})
		}
		return p.out
	}
	e.tried, e.held = ok, ok
	switch {
	case e.place == 0 && !ok:
		e.stage = dropped
	case e.place == 0:
	case now >= e.pact.terms.Expiry:
		p.drop(e)
	case ok:
		p.write(Record{Kind: Promised, Pact: e.pact})
		p.promise(e)
		p.send(e, Letter{Kind: Ready}, 0)
	default:
		e.stage = refused
		p.write(Record{Kind: Refused, Pact: e.pact})
		p.send(e, Letter{Kind: Refusal}, 0)
	}
	return p.out
}

// Seal returns the pacts whose halves the own block of the Unix second t gets, in the
// order in which they stand in it: by time, then id. It never waits. The builder may
// leave out what it cannot execute. Valid until the next call.
func (p *Party) Seal(t, now uint64) []Pact {
	p.begin(now)
	p.halves = p.halves[:0]
	for k := range p.entries {
		e := &p.entries[k]
		if !p.ripe(e, t) {
			continue
		}
		at := len(p.halves)
		for at > 0 && before(&e.pact, &p.halves[at-1]) {
			at--
		}
		p.halves = append(p.halves, Pact{})
		copy(p.halves[at+1:], p.halves[at:])
		p.halves[at] = e.pact
	}
	return p.halves
}

func before(a, b *Pact) bool {
	if a.Time() != b.Time() {
		return a.Time() < b.Time()
	}
	return a.id.Cmp(b.id) < 0
}

// ripe reports whether the own block of second t may have the half. A block that the
// initiator seals behind its own time has missed the others.
func (p *Party) ripe(e *entry, t uint64) bool {
	if e.place == 0 {
		return e.stage == open && e.tried && e.pact.Time() == t && p.now < t*1000 && e.yes == e.all() && e.no == 0
	}
	return e.stage == due && e.pact.Time() <= t
}

// all has the bits of those who execute.
func (e *entry) all() uint8 { return uint8(1<<e.pact.Size() - 2) }

// Sealed takes the block that was made after Seal, with the ids of those halves that it
// has. The block MUST NOT leave the builder but by the Release among the actions. On
// [ErrUndecided] it must not leave at all, and the builder makes one without halves.
func (p *Party) Sealed(b Stamp, has []common.Hash, now uint64) ([]Action, error) {
	p.begin(now)
	for k := range p.entries {
		if e := &p.entries[k]; e.stage == included && e.block.Time == b.Time && e.block.Hash != b.Hash {
			return nil, fmt.Errorf("%w: block %s of second %d is recorded already", ErrUndecided, e.block.Hash, b.Time)
		}
	}
	var records []Record
	for _, id := range has {
		e := p.find(id)
		if e == nil || !p.ripe(e, b.Time) {
			return nil, fmt.Errorf("%w: bundle %s in the block of second %d", ErrUndecided, id, b.Time)
		}
		r := Record{Kind: Included, Pact: e.pact, Block: b}
		if e.place == 0 {
			r.Votes = e.votes
		}
		records = append(records, r)
	}
	if len(records) > 0 {
		p.do(Action{Kind: Write, Records: records, Block: b})
	}
	// A crash here leaves a block that is decided and that nobody has: NewParty
	// releases it. Before the line above the block was never made.
	p.do(Action{Kind: Release, Block: b})
	for k := range p.entries {
		e := &p.entries[k]
		switch {
		case slices.Contains(has, e.pact.id):
			p.include(e, b)
		case e.place == 0 && e.stage == open && e.pact.Time() <= b.Time:
			p.drop(e)
		}
	}
	return p.out, nil
}

// include follows a recorded block that has the half.
func (p *Party) include(e *entry, b Stamp) {
	e.stage, e.block = included, b
	e.next, e.pause = p.now+p.cfg.Resend, p.cfg.Resend
	p.free(e)
	if e.place == 0 {
		p.announce(e)
	} else {
		p.send(e, Letter{Kind: Sealed, Block: b}, 0)
	}
}

// Tick does what is due by the clock: repeats letters, lets pacts expire and forgets
// old ones. It is called when Wake says so, or more often.
func (p *Party) Tick(now uint64) []Action {
	p.begin(now)
	kept := p.entries[:0]
	for k := range p.entries {
		e := &p.entries[k]
		if now >= e.pact.terms.Expiry && e.place > 0 && e.stage == open {
			p.drop(e)
		}
		if now >= e.pact.Time()*1000+p.cfg.Keep && e.stage != promised && e.stage != due {
			if e.stage == open {
				p.drop(e)
			}
			p.do(Action{Kind: Forget, Pact: e.pact})
			continue
		}
		if p.waiting(e) && now >= e.next {
			p.repeat(e)
		}
		kept = append(kept, *e)
	}
	clear(p.entries[len(kept):])
	p.entries = kept
	return p.out
}

// waiting reports whether the pact stands and falls with an answer.
func (p *Party) waiting(e *entry) bool {
	switch e.stage {
	case open:
		return e.place == 0 && e.yes != e.all() && p.now < e.pact.terms.Expiry
	case promised:
		return true
	case included:
		return e.place == 0 && e.done != e.all()
	}
	return false
}

func (p *Party) repeat(e *entry) {
	switch e.stage {
	case promised:
		p.send(e, Letter{Kind: Ready}, 0)
	case open:
		p.offer(e)
	default:
		p.announce(e)
	}
	e.pause = min(2*e.pause, maxPause)
	e.next = p.now + e.pause
}

// Wake returns the Unix millisecond at which Tick has something to do, false if there
// is nothing to wait for.
func (p *Party) Wake() (at uint64, ok bool) {
	for k := range p.entries {
		e := &p.entries[k]
		t := e.pact.Time()*1000 + p.cfg.Keep
		if p.waiting(e) {
			t = e.next
		} else if e.stage == open && e.place > 0 {
			t = e.pact.terms.Expiry
		} else if e.stage == due {
			continue
		}
		if !ok || t < at {
			at, ok = t, true
		}
	}
	return at, ok
}

// Doubts returns how many pacts are promised and not seen decided, and how many halves
// are due.
func (p *Party) Doubts() (undecided, owed int) {
	for k := range p.entries {
		switch p.entries[k].stage {
		case promised:
			undecided++
		case due:
			owed++
		}
	}
	return undecided, owed
}
