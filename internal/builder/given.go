package builder

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/lru"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/bundle"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

// A bundle that is given is tried when it comes, in the blocks that are open then, and
// once in those of each later time until it is in blocks or its deadline has passed.
// From the moment it is in open blocks its fate is that of all bundles of the slot.

// givenSlots is in how many slots a bundle is tried when it comes, the newest first: of
// older ones no blocks are open.
const givenSlots = 2

// given are the bundles that were handed in.
type given struct {
	mu   sync.Mutex // guards book; who holds it waits for nothing
	book *bundle.Book
	// read are transactions that are decoded and have their senders. It is safe by itself.
	read *lru.Cache[common.Hash, []half]
}

// half is a transaction of a bundle.
type half struct {
	rollup lockstep.RollupID
	tx     *types.Transaction
	from   common.Address
}

// settled is a bundle with the open blocks that have it.
type settled struct {
	hash   common.Hash
	blocks []*block
}

// miss is a fault with what it was about.
type miss struct {
	fault bundle.Fault
	why   string
}

func (m miss) Error() string { return m.why }

func second() uint64 { return uint64(time.Now().Unix()) }

// halves decodes a bundle. The error is the sender's fault.
func (b *Builder) halves(g bundle.Given) ([]half, error) {
	var all []half
	for _, l := range g.Lists {
		if _, known := b.engine(l.Rollup); !known {
			return nil, fmt.Errorf("rollup %d is not of the cluster", l.Rollup)
		}
		signer := types.NewIsthmusSigner(new(big.Int).SetUint64(uint64(l.Rollup)))
		for i, raw := range l.Transactions {
			tx := new(types.Transaction)
			if err := tx.UnmarshalBinary(raw); err != nil {
				return nil, fmt.Errorf("read transaction %d of rollup %d: %w", i, l.Rollup, err)
			}
			if tx.IsDepositTx() || tx.Type() == types.BlobTxType || !tx.Protected() {
				return nil, fmt.Errorf("transaction %d of rollup %d has type %d, or no chain id", i, l.Rollup, tx.Type())
			}
			from, err := types.Sender(signer, tx)
			if err != nil {
				return nil, fmt.Errorf("find who signed transaction %d of rollup %d: %w", i, l.Rollup, err)
			}
			all = append(all, half{l.Rollup, tx, from})
		}
	}
	return all, nil
}

// give takes a bundle in and tries it at once.
func (b *Builder) give(g bundle.Given, source string) (common.Hash, error) {
	if err := g.Check(second()); err != nil {
		return common.Hash{}, err // before signatures cost anything
	}
	all, err := b.halves(g)
	if err != nil {
		return common.Hash{}, err
	}
	accounts := make(map[common.Address]struct{})
	for _, h := range all {
		accounts[h.from] = struct{}{}
	}
	hash := g.Hash()
	b.given.read.Add(hash, all)
	b.given.mu.Lock()
	err = b.given.book.Add(g, source, slices.Collect(maps.Keys(accounts)), second())
	b.given.mu.Unlock()
	if err != nil {
		return common.Hash{}, err
	}
	b.mu.Lock()
	slots := slices.SortedFunc(maps.Values(b.slots), func(s, other *slot) int { return cmp.Compare(other.time, s.time) })
	b.mu.Unlock()
	for _, s := range slots[:min(len(slots), givenSlots)] {
		s.give(hash)
	}
	return hash, nil
}

// lose takes bundles back from the blocks of a time.
func (b *Builder) lose(at uint64, lost []settled, why string) {
	b.given.mu.Lock()
	defer b.given.mu.Unlock()
	for _, l := range lost {
		b.given.book.Fail(l.hash, at, bundle.Broken, why, true, second())
	}
}

// land notes that bundles are in sealed blocks, which are about to be handed out, and
// whether those have what the blocks had that they replace.
func (b *Builder) land(landed []settled, sealed ...*block) {
	b.given.mu.Lock()
	defer b.given.mu.Unlock()
	for _, w := range sealed {
		var has map[common.Hash]struct{}
		b.given.book.Replace(w.where(), func(tx common.Hash) bool {
			if has == nil {
				has = make(map[common.Hash]struct{})
				for _, tx := range w.draft.Transactions() {
					has[tx.Hash()] = struct{}{}
				}
			}
			_, ok := has[tx]
			return ok
		}, second())
	}
	for _, l := range landed {
		var places []bundle.Place
		for _, w := range l.blocks {
			places = append(places, w.where())
		}
		b.given.book.Include(l.hash, places)
	}
}

// where is the block, once it is sealed.
func (w *block) where() bundle.Place {
	return bundle.Place{Rollup: w.rollup, Number: w.draft.Number(), Hash: w.payload.ExecutionPayload.BlockHash, Time: w.slot.time}
}

// giveAll tries the bundles that wait.
func (s *slot) giveAll(quit <-chan struct{}) {
	g := &s.builder.given
	g.mu.Lock()
	waiting := g.book.Waiting(s.time, second())
	g.mu.Unlock()
	for _, hash := range waiting {
		select {
		case <-quit:
			return
		default:
		}
		s.give(hash)
	}
}

// give tries one bundle, unless it was tried in this slot or is in blocks.
func (s *slot) give(hash common.Hash) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closing || s.broken {
		return
	}
	book := &s.builder.given
	book.mu.Lock()
	g, ok := book.book.Begin(hash, s.time, second())
	book.mu.Unlock()
	if !ok {
		return
	}
	blocks, executed, err := s.try(hash, g)
	if err == nil {
		s.given = append(s.given, settled{hash, blocks})
		return
	}
	s.builder.cfg.Log.Debug("left out a bundle", "time", s.time, "bundle", hash, "reason", err)
	book.mu.Lock()
	defer book.mu.Unlock()
	book.book.Fail(hash, s.time, faultOf(err), err.Error(), executed, second())
}

// faultOf sorts errors.
func faultOf(err error) bundle.Fault {
	if m := (miss{}); errors.As(err, &m) {
		return m.fault
	}
	for _, known := range []struct {
		err   error
		fault bundle.Fault
	}{
		{errWaits, bundle.NoBlock},
		{opgeth.ErrNoRoom, bundle.NoRoom},
		{opgeth.ErrNonceGap, bundle.NonceGap},
		{opgeth.ErrNonceUsed, bundle.NonceUsed},
		{opgeth.ErrPoor, bundle.Poor},
		{errUntrue, bundle.Untrue},
		{errReverted, bundle.Reverted},
	} {
		if errors.Is(err, known.err) {
			return known.fault
		}
	}
	return bundle.Unfit
}

// try executes a bundle with what executes its messages, and keeps all of it or
// nothing. It returns the blocks that have it, and whether anything of a bundle that
// failed was executed.
func (s *slot) try(hash common.Hash, g bundle.Given) (blocks []*block, executed bool, err error) {
	all, ok := s.builder.given.read.Get(hash)
	if !ok {
		if all, err = s.builder.halves(g); err != nil {
			return nil, false, err
		}
	}
	if err := s.cheap(g, all); err != nil {
		return nil, false, err
	}
	several := false
	for i, h := range all {
		several = several || slices.ContainsFunc(all[:i], func(other half) bool { return other.rollup == h.rollup })
	}
	r, err := s.execute(all, several)
	if errors.Is(err, errAgain) {
		r, err = s.execute(all, true)
	}
	for _, w := range r.steps {
		if !slices.Contains(blocks, w) {
			blocks = append(blocks, w)
		}
	}
	return blocks, len(r.steps) > 0, err
}

// cheap finds what is wrong with a bundle before anything of it is executed.
func (s *slot) cheap(g bundle.Given, all []half) error {
	for _, h := range all {
		if x := s.open[h.rollup]; x == nil || x.closed || x.asked || !x.ready {
			return miss{bundle.NoBlock, fmt.Sprintf("rollup %d has no open block of %d", h.rollup, s.time)}
		}
	}
	for _, c := range g.Conditions {
		d := s.open[c.Rollup].draft
		if fault, why := c.Holds(d.Number(), d.Time(), d); fault != bundle.None {
			return miss{fault, why}
		}
	}
	type sender struct {
		rollup lockstep.RollupID
		from   common.Address
	}
	next := make(map[sender]uint64)
	for i, h := range all {
		d, who := s.open[h.rollup].draft, sender{h.rollup, h.from}
		if _, ok := next[who]; !ok {
			next[who] = d.Nonce(h.from)
		}
		var err error
		switch {
		case h.tx.Nonce() < next[who]:
			err = opgeth.ErrNonceUsed
		case h.tx.Nonce() > next[who]:
			err = opgeth.ErrNonceGap
		case h.tx.GasFeeCapIntCmp(d.BaseFee()) < 0:
			err = miss{bundle.BaseFee, fmt.Sprintf("it offers less than the base fee of %d wei", d.BaseFee())}
		case h.tx.Gas() > d.GasLeft() && h.tx.Gas() <= d.GasLimit():
			err = opgeth.ErrNoRoom
		}
		if err != nil {
			return of(i, h, err)
		}
		next[who]++
	}
	return nil
}

// of says which transaction of a bundle an error is about.
func of(i int, h half, err error) error {
	return fmt.Errorf("transaction %d, on rollup %d: %w", i, h.rollup, err)
}

// execute executes the transactions in their order, what each of them sends right
// behind it.
func (s *slot) execute(all []half, several bool) (r *run, err error) {
	r = newRun(several, len(all)+halvesMost)
	defer func() { r.end(err == nil) }()
	for i, h := range all {
		w := s.open[h.rollup]
		queue, err := r.do(w, nil, func() (opgeth.Outcome, error) {
			out, err := w.draft.Try(h.tx)
			if err == nil && !out.Succeeded {
				err = fmt.Errorf("%w%s", errReverted, said(out.Returned))
			}
			return out, err
		})
		if err == nil && s.builder.cfg.Relayer != nil {
			err = s.follow(r, queue)
		}
		if err != nil {
			return r, of(i, h, err)
		}
	}
	return r, nil
}

// said is what a revert says, if it is text.
func said(returned []byte) string {
	text, err := abi.UnpackRevert(returned)
	if err != nil {
		return ""
	}
	return fmt.Sprintf(": %.100q", text)
}
