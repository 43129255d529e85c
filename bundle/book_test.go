package bundle_test

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/bundle"
)

func numbered(n int, deadline uint64) bundle.Given {
	return bundle.Given{Deadline: deadline, Lists: []bundle.List{
		{Rollup: 1, Transactions: [][]byte{binary.BigEndian.AppendUint32([]byte{1}, uint32(n))}},
		{Rollup: 2, Transactions: [][]byte{binary.BigEndian.AppendUint32([]byte{2}, uint32(n))}},
	}}
}

// keeper holds a book against what a reader of its contract expects: held says which
// bundle is in the open blocks of which time, ends which are included or dropped.
type keeper struct {
	*rapid.T
	book *bundle.Book
	now  uint64
	came []common.Hash
	held map[common.Hash]uint64
	in   map[common.Hash][]bundle.Place
	out  map[common.Hash]bool
	due  map[common.Hash]uint64
}

func (k *keeper) add(t *rapid.T) {
	g := numbered(rapid.IntRange(0, 30).Draw(t, "bundle"), k.now+rapid.Uint64Range(0, 20).Draw(t, "ahead"))
	hash := g.Hash()
	before := k.book.Status(hash, k.now)
	err := k.book.Add(g, "somewhere", []common.Address{{1}}, k.now)
	after := k.book.Status(hash, k.now)
	switch before.Phase {
	case bundle.Unknown, bundle.Dropped:
		if len(k.open())-1 == bundle.MaxOfAccount || len(k.open()) == bundle.MaxOfAccount && err != nil {
			require.ErrorIs(k, err, bundle.ErrFull)
			return
		}
		require.NoError(k, err)
		require.Equal(k, bundle.Status{Phase: bundle.Pending, Submitted: k.now, Deadline: g.Deadline}, after)
		k.came = append(slices.DeleteFunc(k.came, func(h common.Hash) bool { return h == hash }), hash)
		k.due[hash] = g.Deadline
		delete(k.out, hash)
	case bundle.Pending:
		require.Equal(k, before, after)
		require.Equal(k, before.Deadline == g.Deadline, err == nil, "other terms")
	default:
		require.NoError(k, err)
		require.Equal(k, before, after)
	}
}

func (k *keeper) open() (all []common.Hash) {
	for _, h := range k.came {
		if k.book.Status(h, k.now).Phase == bundle.Pending {
			all = append(all, h)
		}
	}
	return all
}

func (k *keeper) begin(t *rapid.T) {
	time := k.now + rapid.Uint64Range(0, 3).Draw(t, "slot")
	waiting := k.book.Waiting(time, k.now)
	var want []common.Hash
	for _, h := range waiting {
		require.Zero(k, k.held[h], "in blocks of another time")
		require.LessOrEqual(k, time, k.due[h])
	}
	for _, h := range k.came {
		if slices.Contains(waiting, h) {
			want = append(want, h)
		}
	}
	require.Equal(k, want, waiting, "not in the order in which they came")
	if len(waiting) == 0 {
		return
	}
	h := rapid.SampledFrom(waiting).Draw(t, "which")
	_, ok := k.book.Begin(h, time, k.now)
	require.True(k, ok)
	_, ok = k.book.Begin(h, time+1, k.now)
	require.False(k, ok)
	require.Equal(k, time, k.book.Status(h, k.now).Held)
	k.held[h] = time
}

// one is a bundle that is held; false without one.
func (k *keeper) one(t *rapid.T) (common.Hash, bool) {
	var all []common.Hash
	for _, h := range k.came {
		if k.held[h] != 0 {
			all = append(all, h)
		}
	}
	if len(all) == 0 {
		return common.Hash{}, false
	}
	return rapid.SampledFrom(all).Draw(t, "held"), true
}

func (k *keeper) fail(t *rapid.T) {
	h, ok := k.one(t)
	if !ok {
		return
	}
	f := bundle.Fault(rapid.IntRange(int(bundle.NoBlock), int(bundle.Unmet)).Draw(t, "fault"))
	executed := rapid.Bool().Draw(t, "executed")
	time := k.held[h]
	k.book.Fail(h, time+1, bundle.Unfit, "of another time", true, k.now)
	k.book.Fail(h, time, f, "why", executed, k.now)
	delete(k.held, h)
	s := k.book.Status(h, k.now)
	switch {
	case f.Final():
		require.Equal(k, bundle.Dropped, s.Phase)
	case s.Phase == bundle.Dropped:
		require.Contains(k, []bundle.Fault{bundle.Tired, bundle.Expired}, s.Fault)
	default:
		require.Equal(k, bundle.Pending, s.Phase)
		again := slices.Contains(k.book.Waiting(time, k.now), h)
		require.Equal(k, f == bundle.NoBlock && !executed && time <= k.due[h], again, "tried for one time twice, or not again")
	}
	require.NotEmpty(k, s.Why)
}

func (k *keeper) include(t *rapid.T) {
	h, ok := k.one(t)
	if !ok {
		return
	}
	blocks := []bundle.Place{{Rollup: 1, Number: 5, Time: k.held[h], Hash: common.Hash{1}}, {Rollup: 2, Number: 6, Time: k.held[h], Hash: common.Hash{2}}}
	k.book.Include(h, blocks)
	k.in[h] = blocks
	delete(k.held, h)
}

func (k *keeper) pass(t *rapid.T) { k.now += rapid.Uint64Range(1, 8).Draw(t, "seconds") }

func (k *keeper) check(*rapid.T) {
	require.LessOrEqual(k, len(k.open()), bundle.MaxOfAccount)
	for _, h := range k.came {
		s := k.book.Status(h, k.now)
		switch {
		case k.in[h] != nil:
			require.Equal(k, bundle.Status{Phase: bundle.InBlocks, Submitted: s.Submitted, Deadline: k.due[h], Blocks: k.in[h]}, s)
		case k.held[h] != 0 && k.now <= k.due[h]+bundle.MaxHeld:
			require.Equal(k, bundle.Pending, s.Phase)
			require.Equal(k, k.held[h], s.Held)
		case k.now > k.due[h]:
			require.Equal(k, bundle.Dropped, s.Phase)
			delete(k.held, h)
		}
		if k.out[h] {
			require.Equal(k, bundle.Dropped, s.Phase, "back from the dead")
		}
		k.out[h] = s.Phase == bundle.Dropped
	}
}

func TestABundleIsInBlocksOfOneTimeAndEnds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := &keeper{
			T: t, book: bundle.NewBook(), now: genesis, held: make(map[common.Hash]uint64), in: make(map[common.Hash][]bundle.Place),
			out: make(map[common.Hash]bool), due: make(map[common.Hash]uint64),
		}
		t.Repeat(map[string]func(*rapid.T){
			"add": k.add, "begin": k.begin, "fail": k.fail, "include": k.include, "pass": k.pass, "": k.check,
		})
		k.now += 1000
		k.check(t)
		require.Empty(t, k.open())
	})
}

func TestABookIsBounded(t *testing.T) {
	b := bundle.NewBook()
	for n := range bundle.MaxOpen + 100 {
		err := b.Add(numbered(n, genesis+9), fmt.Sprint(n%8), []common.Address{{byte(n), byte(n >> 8)}}, genesis)
		require.Equal(t, n < bundle.MaxOpen, err == nil)
	}
	require.Len(t, b.Waiting(genesis+1, genesis), bundle.MaxOpen)
	require.Empty(t, b.Waiting(genesis+1, genesis+10), "all have expired")
	for n := range bundle.MaxOfSource + 1 {
		err := b.Add(numbered(n, genesis+20), "one", nil, genesis+10)
		require.Equal(t, n < bundle.MaxOfSource, err == nil)
	}
	big := bundle.List{Rollup: 1, Transactions: [][]byte{make([]byte, bundle.MaxGivenBytes)}}
	b = bundle.NewBook()
	for n := range bundle.MaxOpenBytes/bundle.MaxGivenBytes + 1 {
		big.Transactions[0][0] = byte(n)
		other := bundle.List{Rollup: 1, Transactions: [][]byte{append([]byte(nil), big.Transactions[0]...)}}
		err := b.Add(bundle.Given{Lists: []bundle.List{other}, Deadline: genesis}, fmt.Sprint(n), nil, genesis)
		require.Equal(t, n < bundle.MaxOpenBytes/bundle.MaxGivenBytes, err == nil)
	}
	b = bundle.NewBook()
	for n := range bundle.MaxEnded + 1 {
		g := numbered(n, genesis)
		require.NoError(t, b.Add(g, "", nil, genesis))
		_, ok := b.Begin(g.Hash(), genesis, genesis)
		require.True(t, ok)
		b.Include(g.Hash(), []bundle.Place{{Rollup: 1}})
	}
	require.Equal(t, bundle.Unknown, b.Status(numbered(0, 0).Hash(), genesis).Phase, "forgotten")
	require.Equal(t, bundle.InBlocks, b.Status(numbered(1, 0).Hash(), genesis).Phase)
}

func TestWhatFailsBehindItsFirstTransactionIsNotTriedForever(t *testing.T) {
	b, g := bundle.NewBook(), numbered(1, genesis+60)
	require.NoError(t, b.Add(g, "", nil, genesis))
	for n := uint64(1); n < 20; n++ { // this costs nothing, and that is no fault of its own
		for f, executed := range map[bundle.Fault]bool{bundle.NonceGap: false, bundle.Broken: true} {
			_, ok := b.Begin(g.Hash(), genesis+2*n+uint64(f)/4, genesis)
			require.True(t, ok)
			b.Fail(g.Hash(), genesis+2*n+uint64(f)/4, f, "", executed, genesis)
		}
	}
	for n := uint64(50); n < 50+bundle.Patience; n++ {
		_, ok := b.Begin(g.Hash(), genesis+n, genesis)
		require.True(t, ok)
		b.Fail(g.Hash(), genesis+n, bundle.NoRoom, "rollup 2", true, genesis)
	}
	s := b.Status(g.Hash(), genesis)
	require.Equal(t, bundle.Dropped, s.Phase)
	require.Equal(t, bundle.Tired, s.Fault)
	require.True(t, strings.HasSuffix(s.Why, "last: no-room, rollup 2"), s.Why)
}

func TestABundleGoesWithTheBlockThatReplacesItsOwn(t *testing.T) {
	b, g := bundle.NewBook(), numbered(1, genesis+5)
	hash := g.Hash()
	blocks := []bundle.Place{{Rollup: 1, Number: 5, Time: genesis + 1, Hash: common.Hash{1}}, {Rollup: 2, Number: 6, Time: genesis + 1, Hash: common.Hash{2}}}
	give := func() {
		require.NoError(t, b.Add(g, "", nil, genesis))
		_, ok := b.Begin(hash, genesis+1, genesis)
		require.True(t, ok)
		b.Include(hash, blocks)
	}
	give()
	theirs := crypto.Keccak256Hash(g.Lists[1].Transactions[0])
	all := func(h common.Hash) bool { return h == theirs }
	none := func(common.Hash) bool { return false }
	by := bundle.Place{Rollup: 2, Number: 6, Time: genesis + 1, Hash: common.Hash{3}}
	b.Replace(by, all, genesis)
	require.Equal(t, []bundle.Place{blocks[0], by}, b.Status(hash, genesis).Blocks)
	for _, other := range []bundle.Place{by, {Rollup: 3, Time: by.Time}, {Rollup: 2, Time: by.Time + 1}} {
		b.Replace(other, none, genesis) // the same, and others
		require.Equal(t, bundle.InBlocks, b.Status(hash, genesis).Phase)
	}
	by.Hash = common.Hash{4}
	b.Replace(by, none, genesis)
	s := b.Status(hash, genesis)
	require.Equal(t, bundle.Pending, s.Phase)
	require.Equal(t, bundle.Broken, s.Fault)
	require.Empty(t, s.Blocks)
	require.Empty(t, b.Waiting(genesis+1, genesis))
	again, ok := b.Begin(hash, genesis+2, genesis)
	require.True(t, ok)
	require.Equal(t, g, again)
	b.Include(hash, blocks)
	by.Hash = common.Hash{5}
	b.Replace(by, none, genesis+6)
	s = b.Status(hash, genesis+6)
	require.Equal(t, bundle.Dropped, s.Phase)
	require.Equal(t, bundle.Expired, s.Fault)
	require.Contains(t, s.Why, "broken, block 6 of rollup 2 was replaced")
}

func TestABundleThatWasTakenAfterAllIsThere(t *testing.T) {
	b, g := bundle.NewBook(), numbered(1, genesis+5)
	require.NoError(t, b.Add(g, "", nil, genesis))
	_, ok := b.Begin(g.Hash(), genesis+1, genesis)
	require.True(t, ok)
	late := uint64(genesis + 5 + bundle.MaxHeld + 1)
	s := b.Status(g.Hash(), late)
	require.Equal(t, bundle.Expired, s.Fault)
	require.Contains(t, s.Why, "nobody took the blocks")
	b.Include(g.Hash(), []bundle.Place{{Rollup: lockstep.RollupID(1)}})
	require.Equal(t, bundle.InBlocks, b.Status(g.Hash(), late).Phase)
}

func TestEveryFaultHasAWord(t *testing.T) {
	words := make(map[string]bool)
	for f := bundle.NoBlock; f <= bundle.Expired; f++ {
		require.False(t, words[f.String()] || f.String() == "" || f.String() == "unknown", f)
		words[f.String()] = true
	}
	require.Equal(t, "unknown", (bundle.Expired + 1).String())
	for p, word := range []string{"unknown", "pending", "included", "dropped"} {
		require.Equal(t, word, bundle.Phase(p).String())
	}
}
