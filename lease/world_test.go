package lease_test

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/lease"
	"github.com/lockstep-rollups/lockstep/statement"
)

var testChain = lease.Chain{
	Rollup: 901, Domain: statement.Domain{ChainID: 1, Registry: common.Address{0xaa}}, Grid: lockstep.Grid{Genesis: 1000, EpochSeconds: 6, Epochs: 4},
	Genesis: lease.Ref{Hash: common.Hash{0x90}}, GenesisTime: 1000, BlockTime: 1,
}

const (
	step     = 50 * time.Millisecond
	takeover = 2 * time.Second
)

// faults says what may go wrong in a world, as chances per step and node.
type faults struct {
	sidecar, node, part float64 // to break; a quarter of a second to some turns long
	write               float64 // to die between disk and answer, per write
	loss                float64 // of a question or a gossiped block, per attempt
	skew                time.Duration
	rogue               float64 // to ask for the commit of a block that no honest op-node would build
	blind               float64 // chance that a node learns a round's schedule up to two rounds late
}

// world simulates the sequencers of a rollup around real machines, step by step
// and reproducibly. Time is true time; each node's clock is off by its skew.
type world struct {
	random *rand.Rand
	faults faults
	turns  []lockstep.SequencerID
	late   map[[2]uint64]uint64 // node and round to seconds of delay of the knowledge
	nodes  []*node
	blocks map[common.Hash]lease.Block
	now    time.Time
	cut    map[[2]int]time.Time // links that are down until then

	acks     []ackd
	silent   []lease.Tenure // tenures that began on a silent predecessor
	begun    map[string]int // tenures by reason
	problems []string
}

type ackd struct {
	block lease.Block
	view  lease.View
	by    lockstep.SequencerID
	at    time.Time
}

type node struct {
	w     *world
	index int
	skew  time.Duration

	m        *lease.Machine // nil while the sidecar is dead
	upAt     time.Time      // when the sidecar returns
	disk     lease.Tenure
	record   *lease.Record // newest own record, durable
	offer    *lease.Offer
	plan     lease.Plan
	asked    time.Time
	downTo   time.Time // op-node dead until then
	active   bool
	head     lease.Ref
	job      lease.Block
	retry    time.Time
	incoming []lease.Block
}

func newWorld(seed uint64, n int, epochs int, f faults) *world {
	w := &world{
		random: rand.New(rand.NewPCG(seed, 7)), faults: f, late: make(map[[2]uint64]uint64),
		blocks: make(map[common.Hash]lease.Block), now: time.Unix(int64(testChain.GenesisTime), 0),
		cut: make(map[[2]int]time.Time), begun: make(map[string]int),
	}
	for range epochs {
		w.turns = append(w.turns, lockstep.SequencerID(1+w.random.IntN(n)))
	}
	for k := range n {
		nd := &node{w: w, index: k, head: testChain.Genesis}
		if f.skew > 0 {
			nd.skew = time.Duration(w.random.Int64N(int64(2*f.skew))) - f.skew
		}
		for r := range uint64(epochs)/testChain.Grid.Epochs + 1 {
			if w.chance(f.blind) {
				w.late[[2]uint64{uint64(k), r}] = w.random.Uint64N(2 * testChain.Grid.Epochs * testChain.Grid.EpochSeconds)
			}
		}
		nd.boot()
		w.nodes = append(w.nodes, nd)
	}
	return w
}

func (w *world) chance(p float64) bool { return p > 0 && w.random.Float64() < p }

func (w *world) while(most time.Duration) time.Time {
	return w.now.Add(250*time.Millisecond + time.Duration(w.random.Int64N(int64(most))))
}

func (n *node) id() lockstep.SequencerID { return lockstep.SequencerID(n.index + 1) }
func (n *node) now() time.Time           { return n.w.now.Add(n.skew) }
func (n *node) nodeUp() bool             { return !n.w.now.Before(n.downTo) }

// turn knows a round from two epochs before it starts, or later if the node is
// blind. Knowledge never goes away.
func (n *node) turn(e lockstep.Epoch) (lockstep.SequencerID, bool) {
	if uint64(e) >= uint64(len(n.w.turns)) {
		return 0, false
	}
	for r := lockstep.Round(0); r <= testChain.Grid.RoundOf(e); r++ {
		from := testChain.Grid.RoundStart(r) + n.w.late[[2]uint64{uint64(n.index), uint64(r)}]
		if r > 0 && uint64(n.w.now.Unix())+2*testChain.Grid.EpochSeconds < from {
			return 0, false
		}
	}
	return n.w.turns[e], true
}

// boot starts the sidecar from what is on its disk.
func (n *node) boot() {
	n.m = lease.New(lease.Config{
		Chain: testChain, Self: n.id(), Turn: n.turn, Takeover: takeover,
		Members: func() (out []lockstep.SequencerID) {
			for _, o := range n.w.nodes {
				out = append(out, o.id())
			}
			return out
		},
	}, n.disk, n.kept())
	n.offer, n.plan = nil, lease.Plan{}
	if n.disk.Closed && (n.record == nil || n.record.Epoch != n.disk.Through+1) {
		n.record = &lease.Record{Kind: lease.Relinquish, Epoch: n.disk.Through + 1, View: n.disk.View, Block: n.disk.Last}
	}
}

// kept lists the newest blocks of the tenure, as the payload store holds them.
func (n *node) kept() (out []lease.Ref) {
	for r := n.disk.Last; r.Number > n.disk.Base.Number && len(out) < 64; {
		out = append(out, r)
		r = lease.Ref{Number: r.Number - 1, Hash: n.w.blocks[r.Hash].Parent}
	}
	return out
}

func (n *node) crash() {
	n.m, n.upAt = nil, n.w.while(15*time.Second)
}

func (w *world) linked(a, b int) bool {
	return !w.now.Before(w.cut[[2]int{min(a, b), max(a, b)}]) && !w.chance(w.faults.loss)
}

// run advances to the given second after genesis.
func (w *world) run(seconds int) {
	end := time.Unix(int64(testChain.GenesisTime), 0).Add(time.Duration(seconds) * time.Second)
	for ; w.now.Before(end); w.now = w.now.Add(step) {
		for _, k := range w.random.Perm(len(w.nodes)) {
			w.nodes[k].turnOver()
		}
	}
}

// turnOver is one step of one node: faults, network, machine, op-node.
func (n *node) turnOver() {
	w := n.w
	if w.chance(w.faults.sidecar) && n.m != nil {
		n.crash()
	}
	if w.chance(w.faults.node) && n.nodeUp() {
		n.downTo, n.active, n.job = w.while(15*time.Second), false, lease.Block{}
	}
	if w.chance(w.faults.part) {
		o := w.random.IntN(len(w.nodes))
		w.cut[[2]int{min(n.index, o), max(n.index, o)}] = w.while(8 * time.Second)
	}
	if n.m == nil && !w.now.Before(n.upAt) {
		n.boot()
	}
	if n.nodeUp() {
		n.sync()
	}
	if n.m != nil {
		n.talk()
		n.steer()
		if n.m != nil && n.nodeUp() {
			n.obey()
		}
	}
	if n.nodeUp() {
		n.build()
	}
	if w.chance(w.faults.rogue) && n.m != nil {
		n.nonsense()
	}
}

// nonsense asks for the commit of a block at the wrong place: another one at a
// height that is taken, one without its parent, one beyond the turn, or an old
// one again.
func (n *node) nonsense() {
	w := n.w
	t := n.m.Tenure()
	number := t.Last.Number + 3 - min(w.random.Uint64N(6), t.Last.Number+2)
	b := lease.Block{Ref: lease.Ref{Number: number, Hash: w.newHash(n.id())}, Parent: t.Last.Hash, Time: testChain.TimeOf(number)}
	switch {
	case w.chance(0.3):
		b.Parent = n.head.Hash
	case w.chance(0.3) && len(w.acks) > 0:
		b = w.acks[w.random.IntN(len(w.acks))].block
	}
	w.blocks[b.Hash] = b
	if next, err := n.m.Commit(b, n.now()); err == nil {
		if next == t && w.known(b) {
			return
		}
		w.acked(n, b, next.View)
		n.disk = next
		n.m.Apply(next)
		n.adopt(b)
	}
}

// known reports whether the block was acknowledged before, by whomever.
func (w *world) known(b lease.Block) bool {
	for _, a := range w.acks {
		if a.block.Hash == b.Hash {
			return true
		}
	}
	return false
}

// sync takes what was gossiped, and fetches missing blocks from those linked.
func (n *node) sync() {
	w := n.w
	for _, b := range n.incoming {
		n.adopt(b)
	}
	n.incoming = nil
	if w.chance(0.05) {
		if o := w.nodes[w.random.IntN(len(w.nodes))]; o != n && o.nodeUp() && w.linked(n.index, o.index) {
			n.adopt(w.blocks[o.head.Hash])
		}
	}
}

// adopt makes b the head if it is higher: forks are cured as by the safe chain.
func (n *node) adopt(b lease.Block) {
	if b.Number > n.head.Number {
		n.head = b.Ref
		if n.job.Number <= b.Number {
			n.job = lease.Block{}
		}
	}
}

// talk asks the predecessor and the members, as the plan wanted.
func (n *node) talk() {
	w := n.w
	if p := n.plan; p.Ask != 0 {
		o := w.nodes[p.Ask-1]
		if o.m != nil && o.record != nil && o.record.Epoch == p.For && w.linked(n.index, o.index) {
			n.offer = &lease.Offer{Signed: lease.Signed{Record: *o.record}, From: o.id(), Held: true}
		}
	}
	if !n.plan.Poll || w.now.Sub(n.asked) < takeover/8 {
		return
	}
	n.asked = w.now
	for _, o := range w.nodes {
		if o == n || o.m == nil || !w.linked(n.index, o.index) {
			continue
		}
		r := lease.Record{Kind: lease.Report, Epoch: o.m.Horizon(o.now()), Block: o.head}
		if t := o.m.Tenure(); t.Last.Number > r.Block.Number {
			r.Block = t.Last
		}
		n.m.Heard(o.id(), r, n.now())
		if n.nodeUp() {
			n.adopt(w.blocks[r.Block.Hash])
		}
	}
}

func (n *node) steer() {
	w := n.w
	for {
		seen := lease.Seen{Up: n.nodeUp(), Active: n.active, Head: n.head, Offer: n.offer}
		n.plan = n.m.Step(n.now(), seen)
		if n.plan.Next == nil {
			return
		}
		n.disk = *n.plan.Next
		if n.plan.Record != nil {
			n.record = n.plan.Record
		} else {
			w.begun[n.plan.Why]++
			if n.plan.Why == "the predecessor is silent" {
				w.silent = append(w.silent, n.disk)
			}
		}
		if w.chance(w.faults.write) {
			n.crash()
			return
		}
		n.m.Apply(n.disk)
	}
}

func (n *node) obey() {
	switch {
	case !n.plan.Run:
		n.active = false
	case n.head.Number < n.plan.On.Number:
		n.adopt(n.w.blocks[n.plan.On.Hash])
	case !n.active && n.head == n.plan.On:
		n.active, n.job = true, lease.Block{}
	}
}

// build seals a block 50 ms before its time and asks for the commit.
func (n *node) build() {
	w := n.w
	next := n.head.Number + 1
	if !n.active || w.now.Before(n.retry) || w.now.Before(time.Unix(int64(testChain.TimeOf(next)), 0).Add(-step)) {
		return
	}
	if n.job.Hash == (common.Hash{}) || n.job.Parent != n.head.Hash {
		n.job = lease.Block{Ref: lease.Ref{Number: next, Hash: w.newHash(n.id())}, Parent: n.head.Hash, Time: testChain.TimeOf(next)}
		w.blocks[n.job.Hash] = n.job
	}
	n.retry = w.now.Add(time.Second)
	if n.m == nil {
		return
	}
	t, err := n.m.Commit(n.job, n.now())
	if err != nil {
		return
	}
	if t != n.m.Tenure() {
		n.disk = t
		if w.chance(w.faults.write) {
			n.crash()
			return
		}
		n.m.Apply(t)
	}
	n.retry = w.now
	w.acked(n, n.job, t.View)
	for _, o := range w.nodes {
		if o != n && w.linked(n.index, o.index) {
			o.incoming = append(o.incoming, n.job)
		}
	}
	n.adopt(n.job)
}

func (w *world) newHash(id lockstep.SequencerID) (h common.Hash) {
	binary.BigEndian.PutUint64(h[:], uint64(len(w.blocks)))
	h[31] = byte(id)
	return h
}

// acked notes an acknowledged commit and holds it against all before.
func (w *world) acked(n *node, b lease.Block, v lease.View) {
	a := ackd{b, v, n.id(), w.now}
	if parent, ok := w.blocks[b.Parent]; b.Number != 1 && (!ok || parent.Number+1 != b.Number) {
		w.fail("block %d by %d has no parent at the height below", b.Number, a.by)
	}
	for _, old := range w.acks {
		if old.block.Hash == a.block.Hash {
			return // the same again
		}
		if v.Less(old.view) && a.block.Number >= old.block.Number {
			w.fail("%d commits block %d in view %v after %d began view %v at block %d", a.by, a.block.Number, v, old.by, old.view, old.block.Number)
		}
		if old.block.Number == a.block.Number {
			if old.view == v {
				w.fail("two blocks at height %d of view %v", a.block.Number, v)
			}
			if !w.excused(a.block.Number, old.view, v) {
				w.fail("two blocks at height %d, view %v by %d and view %v by %d", a.block.Number, old.view, old.by, v, a.by)
			}
		}
	}
	w.acks = append(w.acks, a)
}

// excused reports whether a tenure between the views began on a silent
// predecessor below the height.
func (w *world) excused(height uint64, from, to lease.View) bool {
	for _, t := range w.silent {
		if from.Less(t.View) && !to.Less(t.View) && t.Base.Number < height {
			return true
		}
	}
	return false
}

// e is the epoch with a number.
func (w *world) e(number int) lockstep.Epoch { return lockstep.Epoch(number) }

func (w *world) fail(format string, args ...any) {
	w.problems = append(w.problems, fmt.Sprintf("%v: ", w.now.Sub(time.Unix(int64(testChain.GenesisTime), 0)))+fmt.Sprintf(format, args...))
}

// height returns the highest acknowledged height.
func (w *world) height() (h uint64) {
	for _, a := range w.acks {
		h = max(h, a.block.Number)
	}
	return h
}
