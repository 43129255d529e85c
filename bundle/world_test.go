package bundle_test

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/bundle"
	"github.com/lockstep-rollups/lockstep/statement"
)

// machine is what the world drives: a Party, or what it is held against. Seal may say
// not now, which a Party never does.
type machine interface {
	Offer(bundle.Pact, uint64) ([]bundle.Action, error)
	Tried(bundle.Pact, bool, uint64) []bundle.Action
	Hear(bundle.Letter, uint64) []bundle.Action
	See(bundle.Seen, uint64) []bundle.Action
	Tick(uint64) []bundle.Action
	Wake() (uint64, bool)
	Doubts() (int, int)
	Seal(t, now uint64) ([]bundle.Pact, bool)
	Sealed(bundle.Stamp, []common.Hash, uint64) ([]bundle.Action, error)
}

type atOnce struct{ *bundle.Party }

func (m atOnce) Seal(t, now uint64) ([]bundle.Pact, bool) { return m.Party.Seal(t, now), true }

// blocking is plain two-phase commit with the initiator as coordinator: who voted yes
// does not end a block before the coordinator has spoken.
type blocking struct{ *bundle.Party }

func (m blocking) Seal(t, now uint64) ([]bundle.Pact, bool) {
	if undecided, _ := m.Doubts(); undecided > 0 {
		return nil, false
	}
	return m.Party.Seal(t, now), true
}

const (
	genesis   = 1_000 // Unix s of block 0
	mostNodes = 4
	mostPacts = 3
	blocks    = 11 // of each rollup; the last ones are quiet
	heal      = 4_500
	never     = 1 << 62
)

// chances are in thousandths.
type faults struct {
	loss, twice, slow int // of a letter
	blind             int // of a block being seen seconds late
	crashes           int // at most so many
	forget            int // of a crash that loses the records; once per world
	handover          int // of new leaders at a block
	fail              int // of a half in the draft, or in the block
	liar              int // of a world with a rollup whose builder lies
}

type world struct {
	dice   dice
	faults faults
	make   func(*bundle.Party) machine

	now    uint64
	queue  queue
	seq    uint32
	nodes  []node
	pacts  []bundle.Pact
	cast   []cast
	post   []bundle.Letter
	liar   int
	forgot int // the rollup that lost its records, or -1

	actions int
	crashAt [4]int
	cut     [mostNodes]uint64 // no letters to or from until then
	ids     []common.Hash

	accused  uint8
	problem  string
	restarts int
}

// cast is what the world knows of a pact: who signed what.
type cast struct {
	init   int
	others uint8
	k      int // block that it is for
	cell   int
	ready  uint8 // who signed a promise
}

type node struct {
	m       machine
	up      bool
	life    uint32 // counts restarts, so that timers of the dead are told
	records []bundle.Record
	held    uint8 // pacts
	next    int   // block to seal
	lead    uint64
	skew    uint64
	excuse  uint64 // alive only since
	tick    uint64 // pending timer
	chain   [blocks]block
	has     uint8
	version [2]int // of the cells that pacts touch
	basis   [mostPacts]int
	local   int // transactions that no pact concerns
	sees    [mostNodes][blocks]uint64
	pending bundle.Stamp // written with records, not known to be released
	mask    uint8
}

type block struct {
	stamp bundle.Stamp
	has   uint8
}

func id(k int) lockstep.RollupID          { return lockstep.RollupID(901 + k) }
func nodeOf(r lockstep.RollupID) int      { return int(r) - 901 }
func second(k int) uint64                 { return uint64(genesis + k) }
func (w *world) deadline(n, k int) uint64 { return second(k)*1000 - w.nodes[n].lead }
func (w *world) clock(n int) uint64       { return w.now + w.nodes[n].skew }

// reset prepares a world of n rollups for another schedule.
func (w *world) reset(seed uint64, n int, f faults) {
	w.dice, w.faults = dice(seed*0x9e3779b97f4a7c15+1), f
	w.queue, w.seq, w.post, w.pacts, w.cast = w.queue[:0], 0, w.post[:0], w.pacts[:0], w.cast[:0]
	w.now, w.actions, w.accused, w.problem, w.liar, w.forgot, w.restarts = genesis*1000, 0, 0, "", -1, -1, 0
	w.cut = [mostNodes]uint64{}
	if w.nodes == nil {
		w.nodes = make([]node, mostNodes)
	}
	w.nodes = w.nodes[:n]
	if w.dice.chance(f.liar) {
		w.liar = w.dice.below(n)
	}
	for k := range w.nodes {
		records := w.nodes[k].records[:0]
		w.nodes[k] = node{records: records, next: 1, lead: 20 + uint64(w.dice.below(160)), skew: uint64(w.dice.below(20))}
		w.start(k)
		w.after(w.deadline(k, 1)-w.now, event{kind: seals, node: uint8(k), arg: 1})
	}
	for k := range w.crashAt {
		w.crashAt[k] = -1
		if k < f.crashes && w.dice.chance(700) {
			w.crashAt[k] = w.dice.below(30 * n)
		}
	}
}

// agree brings a pact between rollups into the world, for block k.
func (w *world) agree(init int, others uint8, k int, expiry uint64) {
	t := bundle.Terms{Time: second(k), Expiry: expiry, Content: common.Hash{byte(len(w.pacts))}}
	t.Rollups[0] = id(init)
	at := 1
	for r := range w.nodes {
		if others>>r&1 != 0 {
			t.Rollups[at] = id(r)
			at++
		}
	}
	p, err := t.Pact()
	if err != nil {
		panic(err)
	}
	w.pacts = append(w.pacts, p)
	w.cast = append(w.cast, cast{init: init, others: others, k: k, cell: len(w.cast) % 2})
}

// scatter draws pacts and offers them.
func (w *world) scatter() {
	for range 1 + w.dice.below(mostPacts) {
		init, k := w.dice.below(len(w.nodes)), 2
		if w.dice.chance(300) {
			k = 3
		}
		others := uint8(1+w.dice.below(1<<len(w.nodes)-1)) &^ (1 << init)
		if others == 0 {
			others = 1 << ((init + 1) % len(w.nodes))
		}
		w.agree(init, others, k, second(k)*1000-uint64(1+w.dice.below(400)))
		at := second(k)*1000 - 300 - uint64(w.dice.below(900))
		for r := range w.nodes {
			if (others|1<<init)>>r&1 != 0 && !w.dice.chance(w.faults.loss) {
				w.after(at+uint64(w.dice.below(60))-w.now, event{kind: offers, node: uint8(r), arg: uint32(len(w.pacts) - 1)})
			}
		}
	}
	if w.dice.chance(w.faults.loss) {
		w.cut[w.dice.below(len(w.nodes))] = w.now + uint64(w.dice.below(heal))
	}
}

type kind uint8

const (
	offers kind = iota
	tries
	hears
	sees
	ticks
	seals
	rises
)

type event struct {
	at   uint64
	seq  uint32
	kind kind
	node uint8
	life uint32
	arg  uint32
}

func (w *world) after(ms uint64, e event) {
	w.seq++
	e.at, e.seq = w.now+ms, w.seq
	w.queue.push(e)
}

// run plays the schedule until everything is quiet, or something is wrong.
func (w *world) run() {
	for len(w.queue) > 0 && w.problem == "" {
		e := w.queue.pop()
		w.now = e.at
		w.happen(e)
	}
}

// stormy reports whether letters are lost and builders crash.
func (w *world) stormy() bool { return w.now < genesis*1000+heal }

func (w *world) happen(e event) {
	k := int(e.node)
	n := &w.nodes[k]
	now := w.clock(k)
	if e.kind == rises {
		w.start(k)
		return
	}
	if !n.up {
		return
	}
	switch e.kind {
	case offers:
		acts, _ := n.m.Offer(w.pacts[e.arg], now)
		w.perform(k, acts)
	case tries:
		if e.life != n.life {
			return
		}
		ok := n.has>>e.arg&1 == 0 && !w.taken(k, int(e.arg)) && !w.dice.chance(w.faults.fail)
		if ok {
			n.held |= 1 << e.arg
			n.basis[e.arg] = n.version[w.cast[e.arg].cell]
		}
		w.perform(k, n.m.Tried(w.pacts[e.arg], ok, now))
	case hears:
		w.perform(k, n.m.Hear(w.post[e.arg], now))
	case sees:
		w.perform(k, n.m.See(w.seen(int(e.arg>>8), int(e.arg&0xff)), now))
	case ticks:
		if e.life != n.life || e.at != n.tick {
			return
		}
		n.tick = 0
		w.perform(k, n.m.Tick(now))
	case seals:
		w.seal(k, int(e.arg))
	}
	w.arm(k)
}

// arm sets the timer that the machine asks for.
func (w *world) arm(k int) {
	n := &w.nodes[k]
	if !n.up {
		return
	}
	at, ok := n.m.Wake()
	if !ok || at >= (genesis+60)*1000 {
		return
	}
	at = max(at, w.clock(k)+1) - n.skew
	if n.tick != 0 && n.tick <= at {
		return
	}
	n.tick = at
	w.after(at-w.now, event{kind: ticks, node: uint8(k), life: n.life})
}

// taken reports whether another pact holds what this one touches.
func (w *world) taken(k, pact int) bool {
	for p := range w.pacts {
		if p != pact && w.nodes[k].held>>p&1 != 0 && w.cast[p].cell == w.cast[pact].cell {
			return true
		}
	}
	return false
}

func (w *world) seen(r, k int) bundle.Seen {
	b := w.nodes[r].chain[k]
	return bundle.Seen{Rollup: id(r), Block: b.stamp, Has: w.idsOf(b.has)}
}

func (w *world) idsOf(mask uint8) []common.Hash {
	w.ids = w.ids[:0]
	for p := range w.pacts {
		if mask>>p&1 != 0 {
			w.ids = append(w.ids, w.pacts[p].ID())
		}
	}
	return w.ids
}

func (w *world) pact(id common.Hash) int {
	for p := range w.pacts {
		if w.pacts[p].ID() == id {
			return p
		}
	}
	panic("a pact from nowhere")
}

// start brings a builder up from its records.
func (w *world) start(k int) {
	n := &w.nodes[k]
	n.up, n.excuse, n.tick = true, w.now, 0
	p, acts := bundle.NewParty(bundle.Config{Self: id(k)}, n.records, w.clock(k))
	n.m = atOnce{p}
	if w.make != nil {
		n.m = w.make(p)
	}
	w.perform(k, acts)
	if n.up && n.life > 0 {
		// A block that was written with records is made no second time.
		w.after(0, event{kind: seals, node: uint8(k), arg: uint32(n.next)})
	}
	w.arm(k)
}

// crash takes a builder down; another one, or itself, goes on after ms.
func (w *world) crash(k int, ms uint64) {
	n := &w.nodes[k]
	n.up, n.held, n.m = false, 0, nil
	n.life++
	w.restarts++
	if w.forgot < 0 && w.stormy() && w.dice.chance(w.faults.forget) {
		w.forgot = k
		n.records = n.records[:0]
		n.pending = bundle.Stamp{}
	}
	if ms != never {
		w.after(ms, event{kind: rises, node: uint8(k)})
	}
}

// seal makes block b, whatever is undecided.
func (w *world) seal(k, b int) {
	n := &w.nodes[k]
	if n.next != b || b >= blocks {
		return
	}
	if at := w.deadline(k, b); w.now < at {
		w.after(at-w.now, event{kind: seals, node: uint8(k), arg: uint32(b)})
		return
	}
	if n.life > 0 || w.restarts > 0 || !w.dice.chance(w.faults.handover) {
		halves, ok := n.m.Seal(second(b), w.clock(k))
		if !ok {
			w.after(10, event{kind: seals, node: uint8(k), arg: uint32(b)})
			return
		}
		var mask uint8
		for i := range halves {
			p := w.pact(halves[i].ID())
			if w.liar == k && w.dice.chance(500) || w.stormy() && w.dice.chance(w.faults.fail) {
				continue
			}
			mask |= 1 << p
		}
		if w.liar == k && w.lie(k, b, mask) {
			return
		}
		stamp := w.stampOf(k, b, mask)
		n.mask = mask
		acts, err := n.m.Sealed(stamp, w.idsOf(mask), w.clock(k))
		if err != nil {
			w.fail("rollup %d: %v", k, err)
			return
		}
		w.perform(k, acts)
		return
	}
	w.crash(k, 0) // the next leader takes the records over
}

func (w *world) stampOf(k, b int, mask uint8) bundle.Stamp {
	var open byte // cells whose local transactions the block has
	for c := range w.nodes[k].version {
		free := true
		for p := range w.pacts {
			free = free && (w.nodes[k].held>>p&1 == 0 || w.cast[p].cell != c || mask>>p&1 != 0)
		}
		if free {
			open |= 1 << c
		}
	}
	return bundle.Stamp{Time: second(b), Hash: common.Hash{byte(k + 1), byte(b), mask, open, 1}}
}

// perform does what a machine wants, in order, and may crash before each step.
func (w *world) perform(k int, acts []bundle.Action) {
	n := &w.nodes[k]
	look := false
	for i := range acts {
		for _, at := range w.crashAt {
			if at == w.actions && w.stormy() {
				w.actions++
				w.crash(k, uint64(1+w.dice.below(1200)))
				return
			}
		}
		w.actions++
		a := &acts[i]
		switch a.Kind {
		case bundle.Try:
			w.after(uint64(1+w.dice.below(30)), event{kind: tries, node: uint8(k), life: n.life, arg: uint32(w.pact(a.Pact.ID()))})
		case bundle.Hold:
			n.held |= 1 << w.pact(a.Pact.ID())
			look = true
		case bundle.Free:
			n.held &^= 1 << w.pact(a.Pact.ID())
		case bundle.Write:
			n.records = append(n.records, a.Records...)
			if a.Block != (bundle.Stamp{}) {
				n.pending = a.Block
			}
		case bundle.Release:
			w.release(k, a.Block)
		case bundle.Watch:
			r, b := nodeOf(a.Rollup), int(a.Block.Time-genesis)
			if at := n.sees[r][b]; at != 0 && at <= w.now {
				w.after(1, event{kind: sees, node: uint8(k), arg: uint32(r<<8 | b)})
			}
		case bundle.Send:
			w.mail(k, a)
		case bundle.Accuse:
			w.accuse(k, a)
		}
	}
	if !look || n.has == 0 {
		return
	}
	for b := range n.chain {
		if n.up && n.chain[b].has != 0 {
			w.perform(k, n.m.See(w.seen(k, b), w.clock(k)))
		}
	}
}

// mail sends a letter, twice if it must be; a liar says the opposite as well.
func (w *world) mail(k int, a *bundle.Action) {
	l := a.Letter
	p := w.pact(l.Pact.ID())
	if l.From != id(k) {
		w.fail("rollup %d speaks for %d", k, l.From)
	}
	if l.Kind == bundle.Ready {
		w.cast[p].ready |= 1 << k
	}
	to := nodeOf(a.Rollup)
	w.carry(k, to, l)
	if w.liar == k && l.Kind == bundle.Ready && w.dice.chance(700) {
		l.Kind = bundle.Refusal
		w.carry(k, to, l)
	}
}

// carry signs a letter and delivers it, or not. What lacks a promise is refused by who
// gets it.
func (w *world) carry(from, to int, l bundle.Letter) {
	p := w.pact(l.Pact.ID())
	l.Signature = seal(from, l.Kind)
	if l.Kind == bundle.Sealed && w.cast[p].init == from {
		at := 0
		for r := range w.nodes {
			if w.cast[p].others>>r&1 == 0 {
				continue
			}
			if at >= len(l.Votes) || l.Votes[at] != seal(r, bundle.Ready) || w.cast[p].ready>>r&1 == 0 {
				if from != w.liar {
					w.fail("rollup %d shows a certificate that is none", from)
				}
				return
			}
			at++
		}
	}
	if w.stormy() && (w.now < w.cut[from] || w.now < w.cut[to] || w.dice.chance(w.faults.loss)) {
		return
	}
	w.post = append(w.post, l)
	copies := 1
	if w.stormy() && w.dice.chance(w.faults.twice) {
		copies = 2
	}
	for range copies {
		delay := 2 + w.dice.below(50)
		if w.dice.chance(w.faults.slow) {
			delay = w.dice.below(1500)
		}
		w.after(uint64(delay), event{kind: hears, node: uint8(to), arg: uint32(len(w.post) - 1)})
	}
}

// seal is the signature of a rollup under a letter. The world keeps who signed what, so
// that nobody else can use it.
func seal(from int, k bundle.LetterKind) statement.Signature {
	return statement.Signature{byte(from + 1), byte(k)}
}

// lie is what a liar does at the seal in place of the truth; false if nothing.
func (w *world) lie(k, b int, mask uint8) bool {
	for p := range w.pacts {
		c := &w.cast[p]
		if c.init != k || c.k != b {
			continue
		}
		switch w.dice.below(4) {
		case 0: // announce what is not
			l := bundle.Letter{Kind: bundle.Sealed, Pact: w.pacts[p], From: id(k), Block: w.stampOf(k, b, 0xff)}
			for r := range w.nodes {
				if c.others>>r&1 != 0 {
					l.Votes = append(l.Votes, seal(r, bundle.Ready))
				}
			}
			for r := range w.nodes {
				if c.others>>r&1 != 0 {
					l.Block.Hash[5] = byte(w.dice.below(2))
					w.carry(k, r, l)
				}
			}
			w.publish(k, w.stampOf(k, b, mask&^(1<<p)), mask&^(1<<p))
			return true
		case 1: // include without promises
			w.publish(k, w.stampOf(k, b, mask|1<<p), mask|1<<p)
			return true
		}
	}
	return false
}

func (w *world) accuse(k int, a *bundle.Action) {
	who := nodeOf(a.Rollup)
	w.accused |= 1 << who
	e := a.Evidence
	if !e.First.Conflicts(e.Second.Statement) || e.Rollup != a.Rollup {
		w.fail("rollup %d shows evidence that shows nothing", k)
	}
	if who != w.liar && who != w.forgot {
		w.fail("rollup %d accuses the honest %d", k, who)
	}
}

// release takes a block into the chain that everybody sees.
func (w *world) release(k int, s bundle.Stamp) {
	n := &w.nodes[k]
	b := int(s.Time - genesis)
	if n.chain[b].stamp == s {
		return
	}
	mask := s.Hash[2]
	if mask != 0 && n.pending != s {
		w.fail("rollup %d releases block %d that is not written", k, b)
	}
	w.publish(k, s, mask)
}

func (w *world) publish(k int, s bundle.Stamp, mask uint8) {
	n := &w.nodes[k]
	b := int(s.Time - genesis)
	if n.next != b {
		w.fail("rollup %d releases block %d, want %d", k, b, n.next)
		return
	}
	if w.now > max(n.excuse, w.deadline(k, b)) {
		w.fail("rollup %d seals block %d %d ms late", k, b, w.now-w.deadline(k, b))
	}
	for p := range w.pacts {
		if mask>>p&1 != 0 && k != w.liar {
			w.lawful(k, b, p)
		}
	}
	// What no pact holds goes on, in every block.
	n.local++
	for c := range n.version {
		n.version[c] += int(s.Hash[3] >> c & 1)
	}
	n.chain[b], n.next, n.has = block{s, mask}, b+1, n.has|mask
	for r := range w.nodes {
		delay := 2 + w.dice.below(60)
		if w.dice.chance(w.faults.blind) {
			delay = w.dice.below(2500)
		}
		n := &w.nodes[r]
		n.sees[k][b] = w.now + uint64(delay)
		if w.concerns(k, r, b) {
			w.after(uint64(delay), event{kind: sees, node: uint8(r), arg: uint32(k<<8 | b)})
		}
	}
	if b+1 < blocks {
		at := max(w.deadline(k, b+1), w.now)
		w.after(at-w.now, event{kind: seals, node: uint8(k), arg: uint32(b + 1)})
	}
}

func (w *world) concerns(init, other, b int) bool {
	for p := range w.cast {
		if c := &w.cast[p]; c.init == init && c.k == b && c.others>>other&1 != 0 {
			return true
		}
	}
	return false
}

func (w *world) fail(format string, args ...any) {
	if w.problem == "" {
		w.problem = fmt.Sprintf("at %d ms: ", w.now-genesis*1000) + fmt.Sprintf(format, args...)
	}
}
