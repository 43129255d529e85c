package bundle

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/statement"
)

func (p *Party) begin(now uint64) { p.now, p.out = now, p.out[:0] }

func (p *Party) do(a Action) { p.out = append(p.out, a) }

// find is linear: the newest of at most MaxPacts pacts are the ones that are asked for.
func (p *Party) find(id common.Hash) *entry {
	for k := len(p.entries) - 1; k >= 0; k-- {
		if p.entries[k].pact.id == id {
			return &p.entries[k]
		}
	}
	return nil
}

// add makes all pointers to entries stale.
func (p *Party) add(e entry) {
	e.next, e.pause = p.now+p.cfg.Resend, p.cfg.Resend
	p.entries = append(p.entries, e)
}

func (p *Party) write(r Record) { p.do(Action{Kind: Write, Records: []Record{r}}) }

// promise follows the record of it.
func (p *Party) promise(e *entry) {
	e.stage = promised
	e.next, e.pause = p.now+p.cfg.Resend, p.cfg.Resend
	p.watch(e)
}

// hold takes the state of a promise up again.
func (p *Party) hold(e *entry) {
	e.held = true
	p.do(Action{Kind: Hold, Pact: e.pact})
}

// watch asks what became of a promise.
func (p *Party) watch(e *entry) {
	p.do(Action{Kind: Watch, Rollup: e.pact.Initiator(), Block: Stamp{Time: e.pact.Time()}})
}

func (p *Party) free(e *entry) {
	if e.held {
		e.held, e.tried = false, false
		p.do(Action{Kind: Free, Pact: e.pact})
	}
}

func (p *Party) drop(e *entry) {
	e.stage = dropped
	p.free(e)
}

// send sends a letter about a pact to the rollup at a place.
func (p *Party) send(e *entry, l Letter, place int) {
	l.Pact, l.From = e.pact, p.cfg.Self
	p.do(Action{Kind: Send, Rollup: e.pact.terms.Rollups[place], Letter: l})
}

// offer asks those who have not voted.
func (p *Party) offer(e *entry) {
	for k := 1; k < e.pact.Size(); k++ {
		if (e.yes|e.no)>>k&1 == 0 {
			p.send(e, Letter{Kind: Offer}, k)
		}
	}
}

// announce tells those who have not confirmed.
func (p *Party) announce(e *entry) {
	for k := 1; k < e.pact.Size(); k++ {
		if e.done>>k&1 == 0 {
			p.send(e, Letter{Kind: Sealed, Block: e.block, Votes: e.votes}, k)
		}
	}
}

// compare holds what the initiator said against what its chain has.
func (p *Party) compare(e *entry) {
	if e.claim == (Stamp{}) || e.seen == (Stamp{}) || e.claim == e.seen {
		return
	}
	chain := Letter{Kind: Sealed, Pact: e.pact, From: e.pact.Initiator(), Block: e.seen}
	p.accuse(e, chain.From, p.claimOf(e), statement.Signed{Statement: chain.Statement()})
}

func (p *Party) claimOf(e *entry) statement.Signed {
	l := Letter{Kind: Sealed, Pact: e.pact, From: e.pact.Initiator(), Block: e.claim}
	return statement.Signed{Statement: l.Statement(), Signature: e.claimed}
}

// accuse reports the first contradiction of a pact.
func (p *Party) accuse(e *entry, who lockstep.RollupID, first, second statement.Signed) {
	if e.accused {
		return
	}
	e.accused = true
	p.do(Action{Kind: Accuse, Pact: e.pact, Rollup: who, Evidence: &Evidence{who, first, second}})
}
