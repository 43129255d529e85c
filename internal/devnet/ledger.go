package devnet

import (
	"sync"
	"time"

	"github.com/lockstep-rollups/lockstep"
)

// sighting is one engine taking a block as its head.
type sighting struct {
	engine int
	number uint64
	hash   [32]byte
	parent [32]byte
	slot   uint64 // the block's timestamp
	at     time.Time
}

// ledger keeps what the engines of one rollup were seen to do, and counts what
// must not happen. It is safe for concurrent use.
type ledger struct {
	blockTime uint64
	leader    func(slot uint64) (lockstep.SequencerID, bool)

	mu      sync.Mutex       // guards what follows
	from    uint64           // the first slot that counts; what comes before is start-up
	heads   map[int]sighting // newest head per engine
	first   map[uint64]sighting
	missed  int
	late    map[uint64]bool // slots that ended without their block
	double  map[uint64]bool
	reorgs  int
	gaps    []float64 // ms
	takers  int       // hand-overs, with or without a usable gap
	highest uint64
}

func newLedger(blockTime, from uint64, leader func(uint64) (lockstep.SequencerID, bool)) *ledger {
	return &ledger{
		blockTime: blockTime, from: from, leader: leader,
		heads: make(map[int]sighting), first: make(map[uint64]sighting), late: make(map[uint64]bool), double: make(map[uint64]bool),
	}
}

// liveAt reports whether the rollup has caught up with the clock: its newest block
// is at most one slot old.
func (l *ledger) liveAt(now uint64) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	newest, seen := l.first[l.highest]
	return seen && newest.slot+2*l.blockTime >= now
}

// countFrom says from which slot on faults count.
func (l *ledger) countFrom(slot uint64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.from = slot
}

// see records a sighting. For one engine, sightings come in order.
func (l *ledger) see(s sighting) {
	l.mu.Lock()
	defer l.mu.Unlock()
	before, known := l.heads[s.engine]
	if known && before.number+1 == s.number && before.hash != s.parent || known && s.number <= before.number && s.hash != before.hash {
		l.reorgs++
	}
	l.heads[s.engine] = s
	if old, seen := l.first[s.number]; seen {
		if old.hash != s.hash {
			l.double[s.number] = true
		}
		return
	}
	l.first[s.number] = s
	l.highest = max(l.highest, s.number)
	delete(l.first, s.number-4096) // bounded: an hour of one-second blocks
	l.judge(s)
}

// judge counts a block seen for the first time. The caller holds mu.
func (l *ledger) judge(s sighting) {
	if s.slot < l.from {
		return
	}
	// A block belongs into its slot: later than that, a user saw a gap.
	due := time.Unix(int64(s.slot+l.blockTime), 0)
	if s.at.After(due) {
		l.missed++
		l.late[s.slot] = true
		delete(l.late, s.slot-4096*l.blockTime)
	}
	parent, seen := l.first[s.number-1]
	if !seen || parent.slot < l.from {
		return
	}
	was, ok := l.leader(parent.slot)
	is, known := l.leader(s.slot)
	if ok && known && was != is {
		l.takers++
		l.gaps = append(l.gaps, millis(s.at.Sub(parent.at)))
	}
}

// missedIn counts the slots from one second up to but without another that ended
// without their block, of the last thousands that did.
func (l *ledger) missedIn(from, to uint64) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	missed := 0
	for slot := range l.late {
		if slot >= from && slot < to {
			missed++
		}
	}
	return missed
}

// overdue counts the slots after the newest block that are over. The caller holds
// mu.
func (l *ledger) overdue(now time.Time) int {
	next := l.from
	if newest, seen := l.first[l.highest]; seen {
		next = max(next, newest.slot+l.blockTime)
	}
	second := uint64(now.Unix())
	if next >= second {
		return 0
	}
	return int((second - next) / l.blockTime)
}

// tally is what a ledger holds at one moment.
type tally struct {
	blocks, missed, duplicates, reorgs, handovers int
	gaps                                          *Spread
}

// tally counts as of now. A slot that ended without a block is missed already; its
// block is counted once, whether it comes late or never.
func (l *ledger) tally(now time.Time) tally {
	l.mu.Lock()
	defer l.mu.Unlock()
	return tally{
		blocks: int(l.highest), missed: l.missed + l.overdue(now), duplicates: len(l.double), reorgs: l.reorgs,
		handovers: l.takers, gaps: spreadOf(l.gaps),
	}
}
