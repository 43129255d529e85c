package bundle_test

import (
	"fmt"
	"hash/maphash"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep/bundle"
)

// The tests here go through everything that can happen to one pact: every letter that
// was ever sent may arrive at any time, any number of times or never, clocks and seals
// go on whenever they like, and builders crash between any two actions.

const tall = 10 // blocks of a rollup, the first one of the pact's time; free to be sealed at any time are two

// builder is one builder and its chain.
type builder struct {
	party   *bundle.Party // nil while it is down
	records []bundle.Record
	clock   byte // before the expiry, before the time, behind it
	trying  bool
	held    bool
	chain   [tall]byte // 0 none, 1 without the half, 2 with it
	next    byte
	written byte // block that records say is made, not released
}

type scene struct {
	b       [3]builder
	sent    uint32 // letters
	crashes byte
	forgets byte
}

type letterTo struct {
	to int
	l  bundle.Letter
}

type explorer struct {
	n       int
	pact    bundle.Pact
	letters []letterTo
	known   map[uint64]struct{}
	stack   []scene
	seed    maphash.Seed
	forgets byte
	steps   int
	sample  int // one scene of so many is played to its end
	problem string
}

func (x *explorer) fail(format string, args ...any) {
	if x.problem == "" {
		x.problem = fmt.Sprintf(format, args...)
	}
}

// explore visits every scene that n rollups can get to.
func explore(n int, crashes, forgets byte, sample int, most time.Duration) (*explorer, bool) {
	t := bundle.Terms{Time: genesis, Expiry: genesis*1000 - 100}
	for k := range n {
		t.Rollups[k] = id(k)
	}
	pact, err := t.Pact()
	if err != nil {
		panic(err)
	}
	x := &explorer{n: n, pact: pact, known: make(map[uint64]struct{}), seed: maphash.MakeSeed(), forgets: forgets, sample: sample}
	first := scene{crashes: crashes, forgets: forgets}
	for k := range n {
		first.b[k].party, _ = bundle.NewParty(bundle.Config{Self: id(k)}, nil, x.time(0))
	}
	x.visit(first)
	began := time.Now()
	for len(x.stack) > 0 && x.problem == "" {
		s := x.stack[len(x.stack)-1]
		x.stack = x.stack[:len(x.stack)-1]
		x.spread(&s)
		if len(x.known)%1024 == 0 && time.Since(began) > most {
			return x, false
		}
	}
	return x, true
}

func (x *explorer) time(clock byte) uint64 {
	return [3]uint64{genesis*1000 - 110, genesis*1000 - 50, genesis*1000 + 50}[clock]
}

func (x *explorer) visit(s scene) {
	key := make([]byte, 0, 256)
	for k := range x.n {
		b := &s.b[k]
		key = append(key, b.clock, b.next, b.written, flag(b.trying)|flag(b.held)<<1|flag(b.party != nil)<<2, byte(len(b.records)))
		key = append(key, b.chain[:3]...)
		for i := range b.records {
			key = append(key, byte(b.records[i].Kind))
		}
		if b.party != nil {
			key = b.party.Key(key)
		}
	}
	key = append(key, byte(s.sent), byte(s.sent>>8), byte(s.sent>>16), s.crashes, s.forgets)
	h := maphash.Bytes(x.seed, key)
	if _, ok := x.known[h]; ok {
		return
	}
	x.known[h] = struct{}{}
	if len(x.known)%x.sample == 0 {
		x.finish(s)
	}
	x.stack = append(x.stack, s)
}

func flag(v bool) byte {
	if v {
		return 1
	}
	return 0
}

// step lets one builder do one thing, and crash at any point of it.
func (x *explorer) step(s *scene, k int, do func(*scene, *builder) []bundle.Action) {
	for upTo := 0; ; upTo++ {
		next := *s
		b := &next.b[k]
		if b.party != nil {
			b.party = b.party.Clone()
		}
		acts := do(&next, b)
		x.steps++
		if upTo >= len(acts) || s.crashes == 0 {
			x.perform(&next, k, acts)
			x.visit(next)
			return
		}
		x.perform(&next, k, acts[:upTo])
		x.crash(&next, k)
	}
}

func (x *explorer) crash(s *scene, k int) {
	b := &s.b[k]
	b.party, b.trying, b.held = nil, false, false
	s.crashes--
	x.visit(*s)
	if s.forgets > 0 {
		s.forgets--
		b.records, b.written = nil, 0
		x.visit(*s)
	}
}

// spread goes to every scene that may follow.
func (x *explorer) spread(s *scene) {
	for k := range x.n {
		b := &s.b[k]
		if b.clock < 2 {
			next := *s
			next.b[k].clock++
			x.visit(next)
		}
		now := x.time(b.clock)
		if b.party == nil {
			x.step(s, k, x.rise(k))
			continue
		}
		if s.crashes > 0 {
			next := *s
			x.crash(&next, k)
		}
		x.step(s, k, func(_ *scene, b *builder) []bundle.Action {
			acts, _ := b.party.Offer(x.pact, now)
			return acts
		})
		for i := range x.letters {
			if s.sent>>i&1 != 0 && x.letters[i].to == k {
				x.step(s, k, func(_ *scene, b *builder) []bundle.Action { return b.party.Hear(x.letters[i].l, now) })
			}
		}
		x.step(s, k, func(_ *scene, b *builder) []bundle.Action {
			b.party.Ripen()
			return b.party.Tick(now)
		})
		if b.trying {
			for _, ok := range []bool{true, false} {
				x.step(s, k, func(_ *scene, b *builder) []bundle.Action { return x.tried(b, ok, now) })
			}
		}
		if s.b[0].chain[0] != 0 {
			x.step(s, k, func(s *scene, b *builder) []bundle.Action { return b.party.See(x.seen(s, 0, 0), now) })
		}
		if b.next < 2 {
			for _, able := range []bool{true, false} {
				x.step(s, k, func(_ *scene, b *builder) []bundle.Action { return x.seal(b, k, able, now) })
			}
		}
	}
}

func (x *explorer) rise(k int) func(*scene, *builder) []bundle.Action {
	return func(_ *scene, b *builder) []bundle.Action {
		party, acts := bundle.NewParty(bundle.Config{Self: id(k)}, b.records, x.time(b.clock))
		b.party = party
		return acts
	}
}

func (x *explorer) tried(b *builder, ok bool, now uint64) []bundle.Action {
	b.trying = false
	for _, v := range b.chain {
		ok = ok && v != 2 // what the chain has cannot be executed again
	}
	b.held = b.held || ok
	return b.party.Tried(x.pact, ok, now)
}

func (x *explorer) stamp(k, block int, v byte) bundle.Stamp {
	return bundle.Stamp{Time: uint64(genesis + block), Hash: common.Hash{byte(k + 1), byte(block), v}}
}

func (x *explorer) seen(s *scene, k, block int) bundle.Seen {
	v := s.b[k].chain[block]
	out := bundle.Seen{Rollup: id(k), Block: x.stamp(k, block, v)}
	if v == 2 {
		out.Has = []common.Hash{x.pact.ID()}
	}
	return out
}

func (x *explorer) seal(b *builder, k int, able bool, now uint64) []bundle.Action {
	block, v := int(b.next), byte(1)
	var has []common.Hash
	if halves := b.party.Seal(uint64(genesis+block), now); len(halves) > 0 && able {
		has, v = []common.Hash{halves[0].ID()}, 2
	}
	acts, err := b.party.Sealed(x.stamp(k, block, v), has, now)
	if err != nil {
		x.fail("rollup %d: %v", k, err)
	}
	return acts
}

func (x *explorer) perform(s *scene, k int, acts []bundle.Action) {
	b := &s.b[k]
	look := false
	for i := range acts {
		switch a := &acts[i]; a.Kind {
		case bundle.Try:
			b.trying = true
		case bundle.Hold:
			b.held, look = true, true
		case bundle.Free:
			b.held = false
		case bundle.Write:
			b.records = a.Records // the newest of the one pact
			if a.Block != (bundle.Stamp{}) {
				b.written = byte(a.Block.Time-genesis) + 1
			}
		case bundle.Release:
			x.release(s, k, a.Block)
		case bundle.Send:
			s.sent |= 1 << x.letter(nodeOf(a.Rollup), a.Letter)
		case bundle.Accuse:
			if s.forgets == x.forgets { // without its records a rollup may vote again, and otherwise
				x.fail("rollup %d accuses the honest %d", k, a.Rollup)
			}
		}
	}
	for block := range b.chain {
		if look && b.chain[block] == 2 {
			x.perform(s, k, b.party.See(x.seen(s, k, block), x.time(b.clock)))
		}
	}
}

func (x *explorer) letter(to int, l bundle.Letter) int {
	for i := range x.letters {
		if o := &x.letters[i]; o.to == to && o.l.Kind == l.Kind && o.l.From == l.From && o.l.Block == l.Block {
			return i
		}
	}
	x.letters = append(x.letters, letterTo{to, l})
	return len(x.letters) - 1
}

// release judges a block and takes it into its chain.
func (x *explorer) release(s *scene, k int, stamp bundle.Stamp) {
	b := &s.b[k]
	block, v := int(stamp.Time-genesis), stamp.Hash[2]
	if b.chain[block] == v {
		return
	}
	if int(b.next) != block {
		x.fail("rollup %d releases block %d again or too early", k, block)
		return
	}
	if v == 2 {
		if int(b.written) != block+1 {
			x.fail("rollup %d releases block %d that is not written", k, block)
		}
		for i := range block {
			if b.chain[i] == 2 {
				x.fail("rollup %d has its half twice", k)
			}
		}
		if k > 0 && s.b[0].chain[0] != 2 {
			x.fail("rollup %d executes what is not initiated", k)
		}
		if k == 0 && block != 0 {
			x.fail("the initiator includes its half in another block")
		}
		for i := 1; k == 0 && i < x.n; i++ {
			if s.sent>>x.letter(0, bundle.Letter{Kind: bundle.Ready, From: id(i)})&1 == 0 {
				x.fail("initiated without the promise of rollup %d", i)
			}
		}
	}
	b.chain[block] = v
	b.next++
}

// finish lets all live, and everything arrive, and judges what is left.
func (x *explorer) finish(s scene) {
	s.crashes = 0
	for k := range x.n {
		b := &s.b[k]
		b.clock = 2
		if b.party != nil {
			b.party = b.party.Clone()
		} else {
			x.perform(&s, k, x.rise(k)(&s, b))
		}
	}
	for range tall {
		for k := range x.n {
			b := &s.b[k]
			now := x.time(2)
			for i := range x.letters {
				if s.sent>>i&1 != 0 && x.letters[i].to == k {
					x.perform(&s, k, b.party.Hear(x.letters[i].l, now))
				}
			}
			if b.trying {
				x.perform(&s, k, x.tried(b, true, now))
			}
			if s.b[0].chain[0] != 0 {
				x.perform(&s, k, b.party.See(x.seen(&s, 0, 0), now))
			}
			b.party.Ripen()
			x.perform(&s, k, b.party.Tick(now))
			if int(b.next) < tall {
				x.perform(&s, k, x.seal(b, k, true, now))
			}
		}
	}
	halves := 0
	for k := range x.n {
		b := &s.b[k]
		for _, v := range b.chain {
			if v == 2 {
				halves++
			}
		}
		if undecided, owed := b.party.Doubts(); b.held || undecided+owed > 0 {
			x.fail("rollup %d still holds: %d undecided, %d owed", k, undecided, owed)
		}
	}
	if halves != 0 && halves != x.n {
		x.fail("%d halves of %d", halves, x.n)
	}
}

func TestNothingThatCanHappenLeavesHalfABundle(t *testing.T) {
	deep := os.Getenv("LOCKSTEP_SCHEDULES") != ""
	for _, c := range []struct {
		rollups          int
		crashes, forgets byte
		sample           int
		deep             bool
	}{
		{2, 0, 0, 1, false},
		{2, 1, 1, 1, false},
		{2, 2, 1, 1, true},
		{3, 0, 0, 16, false},
		{3, 1, 0, 8, true},
	} {
		if c.deep && !deep {
			continue
		}
		began := time.Now()
		x, whole := explore(c.rollups, c.crashes, c.forgets, c.sample, 4*time.Minute)
		t.Logf("%d rollups, %d crashes, %d losses of records: %d scenes, %d steps in %v", c.rollups, c.crashes, c.forgets, len(x.known), x.steps, time.Since(began).Round(time.Millisecond))
		require.Empty(t, x.problem)
		require.True(t, whole, "it takes too long")
	}
}
