package bundle

import (
	"slices"

	"github.com/lockstep-rollups/lockstep/statement"
)

// Clone returns a Party that goes its own way from here.
func (p *Party) Clone() *Party {
	q := &Party{cfg: p.cfg, now: p.now, entries: slices.Clone(p.entries)}
	for k := range q.entries {
		q.entries[k].votes = append([]statement.Signature(nil), q.entries[k].votes...)
	}
	return q
}

// Ripen lets the next Tick repeat every letter that waits for an answer.
func (p *Party) Ripen() {
	for k := range p.entries {
		p.entries[k].next, p.entries[k].pause = 0, 1
	}
}

// Key adds to b what tells this Party from others of its rollup, timers aside.
func (p *Party) Key(b []byte) []byte {
	bit := func(v bool, n int) byte {
		if v {
			return 1 << n
		}
		return 0
	}
	for k := range p.entries {
		e := &p.entries[k]
		b = append(b, byte(e.stage), bit(e.tried, 0)|bit(e.held, 1)|bit(e.seenHas, 2)|bit(e.accused, 3), e.yes, e.no, e.done, byte(len(e.votes)))
		b = append(b, e.claim.Hash[:3]...)
		b = append(b, e.block.Hash[:3]...)
		b = append(b, e.seen.Hash[:3]...)
	}
	return append(b, 0xff)
}
