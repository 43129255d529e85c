package bundle

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep"
)

// What bounds a [Book].
const (
	MaxOpen      = 1024     // bundles that are neither included nor dropped
	MaxOpenBytes = 16 << 20 // of them
	MaxOfSource  = 256      // of them, from one address of the network
	MaxOfAccount = 16       // of them, with a transaction of one account
	// MaxEnded is how many others are remembered.
	MaxEnded = 4096
	// Patience is in how many times a bundle may fail after something of it was
	// executed. What fails before that costs nothing, and may until the deadline.
	Patience = 4
	// MaxHeld is for how many seconds behind its deadline a bundle may be in blocks
	// that nobody takes.
	MaxHeld = 15
)

// Phase is how far a bundle is.
type Phase uint8

// The phases: of a bundle that nobody gave or that is forgotten, of one that is open, and
// of one in sealed blocks or in none for good.
const (
	Unknown Phase = iota
	Pending
	InBlocks
	Dropped
)

// String is one word.
func (p Phase) String() string {
	return [...]string{"unknown", "pending", "included", "dropped"}[p&3]
}

// Place is a block.
type Place struct {
	Rollup lockstep.RollupID
	Number uint64
	Hash   common.Hash
	Time   uint64 // Unix second
}

// Status is what became of a bundle.
type Status struct {
	Phase Phase
	// Fault and Why say why it is dropped, or is not in blocks yet.
	Fault Fault
	Why   string
	// Submitted and Deadline are Unix seconds.
	Submitted, Deadline uint64
	// Held is the time of the open blocks that have it, 0 without.
	Held uint64
	// Blocks are those with its transactions and relays, if it is included.
	Blocks []Place
}

// Book keeps the bundles that were given: which are open, and what became of the others.
//
// A bundle waits until it is begun for a time; from then on only that time may have
// it, so that it is never in blocks of two. It ends by Include, by a fault that is
// final, or at its deadline. Nothing of a bundle that waits may be in an open block.
//
// Now is a Unix second in all methods. They MUST NOT be called at the same time.
type Book struct {
	now      uint64
	all      map[common.Hash]*given
	open     []*given // in the order in which they came
	ended    []*given // in the order in which they ended
	sources  map[string]int
	accounts map[common.Address]int
	bytes    int
}

// given is a bundle in the book. Status.Held says whether it waits.
type given struct {
	Given
	Status
	hash     common.Hash
	source   string
	accounts []common.Address
	size     int
	has      map[lockstep.RollupID][]common.Hash // transactions
	tried    uint64                              // the last time that it cannot be in
	tries    int                                 // those after which something had been executed
}

// NewBook returns an empty book.
func NewBook() *Book {
	return &Book{all: make(map[common.Hash]*given), sources: make(map[string]int), accounts: make(map[common.Address]int)}
}

// Add opens a bundle that came from an address of the network and has transactions of
// the accounts, each named once. One that is open or included stays as it is, unless it
// comes with other terms, which is an error. The error is ErrFull if a bound is reached.
func (b *Book) Add(g Given, source string, accounts []common.Address, now uint64) error {
	b.tick(now)
	if err := g.Check(now); err != nil {
		return err
	}
	hash := g.Hash()
	old := b.all[hash]
	if old != nil && old.Phase != Dropped {
		if old.Phase == Pending && (old.Given.Deadline != g.Deadline || !slices.EqualFunc(old.Conditions, g.Conditions, Condition.equal)) {
			return fmt.Errorf("the bundle is open until %d already, with its own conditions", old.Given.Deadline)
		}
		return nil
	}
	switch {
	case len(b.open) >= MaxOpen, b.bytes+g.size() > MaxOpenBytes:
		return ErrFull
	case b.sources[source] >= MaxOfSource:
		return fmt.Errorf("%w of %s", ErrFull, source)
	}
	for _, a := range accounts {
		if b.accounts[a] >= MaxOfAccount {
			return fmt.Errorf("%w with transactions of %s", ErrFull, a)
		}
	}
	if old != nil {
		b.ended = slices.DeleteFunc(b.ended, func(e *given) bool { return e == old })
	}
	e := &given{
		Given: g, hash: hash, source: source, accounts: accounts, size: g.size(), has: g.hashes(),
		Status: Status{Submitted: now, Deadline: g.Deadline},
	}
	b.all[hash] = e
	b.reopen(e)
	return nil
}

func (c Condition) equal(d Condition) bool {
	return c.Rollup == d.Rollup && c.NumberMin == d.NumberMin && c.NumberMax == d.NumberMax && c.TimeMin == d.TimeMin && c.TimeMax == d.TimeMax &&
		slices.Equal(c.Lookups, d.Lookups)
}

// Waiting names the bundles that may be begun for a time, in the order in which they
// came.
func (b *Book) Waiting(time, now uint64) (all []common.Hash) {
	b.tick(now)
	for _, e := range b.open {
		if e.may(time) {
			all = append(all, e.hash)
		}
	}
	return all
}

func (e *given) may(time uint64) bool {
	return e.Phase == Pending && e.Held == 0 && e.tried != time && time <= e.Given.Deadline
}

// Begin hands a waiting bundle to the blocks of a time, not 0, and reports whether it may
// be in them. The caller MUST end that by Fail or Include.
func (b *Book) Begin(hash common.Hash, time, now uint64) (Given, bool) {
	b.tick(now)
	e := b.all[hash]
	if e == nil || !e.may(time) {
		return Given{}, false
	}
	e.Held, e.Fault, e.Why = time, None, ""
	return e.Given, true
}

// Fail takes a bundle back from the blocks of a time. It is dropped, or waits for
// another time, and for the same one too if it was for NoBlock that nothing of it was
// executed. A late call about another time does nothing.
func (b *Book) Fail(hash common.Hash, time uint64, f Fault, why string, executed bool, now uint64) {
	e := b.all[hash]
	if e == nil || e.Phase != Pending || e.Held != time {
		return
	}
	e.Held, e.Fault, e.Why = 0, f, why
	if executed || f != NoBlock {
		e.tried = time
	}
	if executed && f != Broken { // others can break blocks as often as they like
		e.tries++
	}
	switch {
	case f.Final():
		b.end(e, Dropped)
	case e.tries >= Patience:
		e.Fault, e.Why = Tired, fmt.Sprintf("it failed in the blocks of %d times, last: %s", e.tries, e.reason(f))
		b.end(e, Dropped)
	default:
		b.expire(e, now)
	}
}

func (e *given) reason(f Fault) string {
	if e.Why == "" {
		return f.String()
	}
	return f.String() + ", " + e.Why
}

// Include notes in which sealed blocks a bundle is.
func (b *Book) Include(hash common.Hash, blocks []Place) {
	e := b.all[hash]
	if e == nil || e.Phase == InBlocks {
		return
	}
	e.Held, e.Fault, e.Why, e.Blocks = 0, None, "", blocks
	if e.Phase == Dropped { // it waited too long, and is there after all
		e.Phase = InBlocks
		return
	}
	b.end(e, InBlocks)
}

// Replace notes a sealed block that may be in the place of another one of its rollup and
// time: included bundles are in it from now on, or open again if it lacks a transaction
// of theirs.
func (b *Book) Replace(by Place, has func(common.Hash) bool, now uint64) {
	for _, e := range slices.Clone(b.ended) {
		if e.Phase != InBlocks {
			continue
		}
		i := slices.IndexFunc(e.Blocks, func(p Place) bool { return p.Rollup == by.Rollup && p.Time == by.Time })
		switch {
		case i < 0 || e.Blocks[i].Hash == by.Hash:
		case !slices.ContainsFunc(e.has[by.Rollup], func(tx common.Hash) bool { return !has(tx) }):
			e.Blocks = slices.Clone(e.Blocks) // a status may have been handed out
			e.Blocks[i] = by
		default:
			b.ended = slices.DeleteFunc(b.ended, func(other *given) bool { return other == e })
			e.Blocks, e.Fault, e.tried = nil, Broken, by.Time
			e.Why = fmt.Sprintf("block %d of rollup %d was replaced by one without it", by.Number, by.Rollup)
			b.reopen(e)
			b.expire(e, now)
		}
	}
}

// Status says what became of a bundle. The caller MUST NOT change its blocks.
func (b *Book) Status(hash common.Hash, now uint64) Status {
	b.tick(now)
	if e := b.all[hash]; e != nil {
		return e.Status
	}
	return Status{}
}

// tick lets time pass.
func (b *Book) tick(now uint64) {
	if now == b.now {
		return
	}
	b.now = now
	for _, e := range slices.Clone(b.open) {
		b.expire(e, now)
	}
	for _, e := range b.ended {
		if now > e.Given.Deadline {
			e.Lists = nil // it is not begun again
		}
	}
}

// expire ends a bundle whose deadline has passed.
func (b *Book) expire(e *given, now uint64) {
	switch {
	case e.Held == 0 && now > e.Given.Deadline:
		e.Why = e.reason(e.Fault)
	case e.Held != 0 && now > e.Given.Deadline+MaxHeld:
		e.Why = fmt.Sprintf("nobody took the blocks of %d", e.Held)
	default:
		return
	}
	e.Held, e.Fault = 0, Expired
	b.end(e, Dropped)
}

func (b *Book) reopen(e *given) {
	e.Phase = Pending
	b.open = append(b.open, e)
	b.count(e, 1)
}

func (b *Book) end(e *given, as Phase) {
	e.Phase = as
	b.open = slices.DeleteFunc(b.open, func(other *given) bool { return other == e })
	b.count(e, -1)
	b.ended = append(b.ended, e)
	if as == Dropped {
		e.Lists = nil // given again, it brings them
	}
	for len(b.ended) > MaxEnded {
		delete(b.all, b.ended[0].hash)
		b.ended = b.ended[1:]
	}
}

func (b *Book) count(e *given, by int) {
	b.bytes += by * e.size
	if b.sources[e.source] += by; b.sources[e.source] == 0 {
		delete(b.sources, e.source)
	}
	for _, a := range e.accounts {
		if b.accounts[a] += by; b.accounts[a] == 0 {
			delete(b.accounts, a)
		}
	}
}
