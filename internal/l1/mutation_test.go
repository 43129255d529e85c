package l1

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/schedule"
)

// verdicts asks the contract about claims for a round without sending anything:
// "" for one that it would take, else its reason.
func (w *world) verdicts(round lockstep.Round, claims [][]byte) []string {
	w.t.Helper()
	out := make([]string, 0, len(claims))
	for some := range slices.Chunk(claims, 100) {
		batch := make([]rpc.BatchElem, len(some))
		for k, claim := range some {
			batch[k] = rpc.BatchElem{Method: "eth_call", Result: new(string), Args: []any{map[string]any{
				"to": w.cluster.Contracts.Schedule, "data": fmt.Sprintf("%#x", scheduleABI.PackPost(uint64(round), claim)),
			}, "latest"}}
		}
		require.NoError(w.t, w.pool.BatchCallContext(w.t.Context(), batch))
		for _, b := range batch {
			reason := ""
			if b.Error != nil {
				refused := revertOf(b.Error)
				require.NotNil(w.t, refused, "%v", b.Error)
				reason = refused.text
			}
			out = append(out, reason)
		}
	}
	return out
}

// layout says where the parts of a claim begin, after the salt.
type layout struct{ worst, sets, entriesA, entriesB, turns, rows, end int }

func (w *world) layoutOf(claim []byte) layout {
	l := layout{worst: 1, sets: 3, entriesA: 3 + 2*setBytes}
	half := func(members int) int { return (members + 19) / 20 * 30 }
	l.entriesB = l.entriesA + 2*half(len(w.sides[0]))
	l.turns = l.entriesB + 2*half(len(w.sides[1]))
	l.rows = l.turns + (int(w.cluster.Grid.Epochs)*12+7)/8
	l.end = len(claim)
	return l
}

// entry locates the entry of a byte of the claim: side, index and the byte's
// place in it; index is -1 for padding.
func (w *world) entry(l layout, at int) (side, index, place int) {
	start := l.entriesA
	if at >= l.entriesB {
		side, start = 1, l.entriesB
	}
	members := len(w.sides[side])
	half := (members + 19) / 20 * 30
	odd, offset := (at-start)/half, (at-start)%half
	index = offset/3*2 + odd
	if index >= members {
		index = -1
	}
	return side, index, offset % 3
}

// judge says whether the meaning of a claim with one bit flipped is still that
// of a proven optimum, from the Go side's own verifier.
func (w *world) judge(p schedule.Problem, s schedule.Schedule, l layout, at int, bit byte) bool {
	switch {
	case at < l.worst:
		other := s
		other.Salt ^= bit
		return other.Salt < 16 && equalTurns(other.Spread(), s.Spread())
	case at < l.entriesA:
		return false // the worst value, the sets
	case at < l.turns:
		side, index, place := w.entry(l, at)
		if place == 0 && bit&0xa0 != 0 {
			return false // reserved, even where nobody reads the rest
		}
		if index < 0 {
			return true // padding has no say
		}
		seatless := s.Certificate.Prices[side][index] == schedule.NoPrice
		s.Certificate = w.changed(s.Certificate, side, index, place, bit)
		if seatless && int64(bit)<<(16-8*place) != priceMark {
			return w.modest(p, s, side, index) // Verify wants no price at all from such a member
		}
		return schedule.Verify(p, s) == nil
	case at < l.rows:
		odd := p.Epochs%2 == 1
		return odd && at == l.rows-1 && bit < 0x10 // padding
	default:
		return false // rows
	}
}

// modest says whether the price of a member contradicts no pair.
func (w *world) modest(p schedule.Problem, s schedule.Schedule, side, index int) bool {
	for other, price := range s.Certificate.Prices[1-side] {
		pair := [2]int{index, other}
		rtt := p.Matrices[0].At(pair[side], pair[1-side])
		if price == schedule.NoPrice {
			price = -priceZero * int64(w.cluster.Unit)
		}
		if rtt.Measured() && rtt <= s.Worst && s.Certificate.Prices[side][index]+price > int64(rtt) {
			return false
		}
	}
	return true
}

func equalTurns(a, b [][]int) bool { return slices.EqualFunc(a, b, slices.Equal) }

// changed returns a certificate with one bit of an entry flipped: 0 to 20 are
// the price, 22 is the mark.
func (w *world) changed(c schedule.Certificate, side, index, place int, bit byte) schedule.Certificate {
	flip := int64(bit) << (16 - 8*place)
	if flip == priceMark {
		list := []*[]int{&c.Hall.S, &c.Hall.W}[side]
		*list = toggled(*list, index)
		return c
	}
	c.Prices = [][]int64{slices.Clone(c.Prices[0]), slices.Clone(c.Prices[1])}
	unit := int64(w.cluster.Unit)
	c.Prices[side][index] = ((c.Prices[side][index]/unit + priceZero) ^ flip - priceZero) * unit
	return c
}

// toggled puts x into an ascending list or takes it out.
func toggled(list []int, x int) []int {
	at, found := slices.BinarySearch(list, x)
	if found {
		return slices.Delete(slices.Clone(list), at, at+1)
	}
	return slices.Insert(slices.Clone(list), at, x)
}

// claimed brings a round to the point where its best schedule can be posted.
func (w *world) claimed(rows map[lockstep.SequencerID][]lockstep.RTT) (schedule.Problem, schedule.Schedule, []byte) {
	w.t.Helper()
	w.post(2, rows)
	w.anchor(2)
	facts, problem, best, feasible := w.plan(2)
	require.True(w.t, feasible)
	posted, err := w.Rows(w.t.Context(), 2, w.latest())
	require.NoError(w.t, err)
	claim, err := w.claim(facts, posted, best)
	require.NoError(w.t, err)
	require.Equal(w.t, []string{""}, w.verdicts(2, [][]byte{claim}), "the claim itself")
	return problem, best, claim
}

func TestL1RefusesEveryFlippedBitThatMeansSomething(t *testing.T) {
	for _, size := range []struct {
		a, b   int
		epochs uint64
		silent lockstep.SequencerID
		every  int // how many bits apart the mutations are
	}{
		{3, 2, 6, 0, 1},
		{4, 5, 7, 3, 5}, // somebody has no row, the turns end in padding
		{8, 8, 6, 0, 5}, // somebody has a row and no turn
	} {
		t.Run(fmt.Sprintf("%d×%d over %d epochs", size.a, size.b, size.epochs), func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, size.a, size.b, size.epochs)
			p, s, claim := w.claimed(w.randomRows(rand.New(rand.NewPCG(7, 8)), 0.05, size.silent))
			l := w.layoutOf(claim)
			var mutants [][]byte
			var fine []bool
			for k := 0; k < 8*len(claim); k += size.every {
				at, bit := k/8, byte(0x80)>>(k%8)
				mutant := slices.Clone(claim)
				mutant[at] ^= bit
				mutants, fine = append(mutants, mutant), append(fine, w.judge(p, s, l, at, bit))
			}
			reasons := make(map[string]int)
			for k, reason := range w.verdicts(2, mutants) {
				at := k * size.every / 8
				require.Equal(t, fine[k], reason == "", "bit %d of byte %d of %+v: the contract says %q", k*size.every%8, at, l, reason)
				require.NotContains(t, reason, "unknown reason")
				name, _, _ := strings.Cut(reason, ":")
				reasons[name]++
			}
			t.Logf("%d mutants of %d bytes: %v", len(mutants), len(claim), reasons)
			for _, name := range []string{"RowsDiffer", "WrongSeats", "NotOptimal", "PriceGap"} {
				require.Positive(t, reasons[name], "nothing was refused as %s", name)
			}
		})
	}
}

func TestL1RefusesClaimsOfAnotherSchedule(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 3, 3, 9)
	p, s, claim := w.claimed(w.randomRows(rand.New(rand.NewPCG(9, 10)), 0))
	l := w.layoutOf(claim)
	turns := claim[l.turns:l.rows]
	posted, err := w.Rows(t.Context(), 2, w.latest())
	require.NoError(t, err)
	facts, err := w.Facts(t.Context(), 2, w.latest())
	require.NoError(t, err)
	altered := func(change func(s *schedule.Schedule)) ([]byte, error) {
		other := s
		other.Certificate.Prices = [][]int64{slices.Clone(s.Certificate.Prices[0]), slices.Clone(s.Certificate.Prices[1])}
		change(&other)
		out, err := w.claim(facts, posted, other)
		require.NoError(t, err)
		return out, schedule.Verify(p, other)
	}
	rebuilt := func(change func(s *schedule.Schedule)) []byte {
		out, err := altered(change)
		require.Error(t, err)
		return out
	}
	row := 1 + 5 // id and three values
	rows := claim[l.rows:]
	unit := int64(w.cluster.Unit)
	for name, mutant := range map[string][]byte{
		"nothing":             {},
		"only the head":       claim[:l.sets],
		"no rows":             claim[:l.rows],
		"a byte short":        claim[:l.end-1],
		"a byte more":         slices.Concat(claim, []byte{0}),
		"a row short":         claim[:l.end-row],
		"a row twice":         slices.Concat(claim, rows[:row]),
		"rows in other order": slices.Concat(claim[:l.rows], rows[row:], rows[:row]),
		"sides exchanged": slices.Concat(claim[:l.sets], claim[l.sets+setBytes:l.entriesA], claim[l.sets:l.sets+setBytes],
			claim[l.entriesB:l.turns], claim[l.entriesA:l.entriesB], claim[l.turns:]),
		"two turns exchanged": slices.Concat(claim[:l.turns], turns[3:6], turns[:3], turns[6:], rows),
		"all prices zero": rebuilt(func(s *schedule.Schedule) {
			for side := range s.Certificate.Prices {
				clear(s.Certificate.Prices[side])
			}
		}),
		"all of A a unit dearer": rebuilt(func(s *schedule.Schedule) {
			for i := range s.Certificate.Prices[0] {
				s.Certificate.Prices[0][i] += unit
			}
		}),
		"no bottleneck":  rebuilt(func(s *schedule.Schedule) { s.Certificate.Hall.S, s.Certificate.Hall.W = nil, []int{0, 1, 2} }),
		"all bottleneck": rebuilt(func(s *schedule.Schedule) { s.Certificate.Hall.S, s.Certificate.Hall.W = []int{0, 1, 2}, nil }),
		"other pairs":    rebuilt(worsened),
	} {
		reason := w.verdicts(2, [][]byte{mutant})[0]
		require.NotEmpty(t, reason, name)
		require.NotContains(t, reason, "unknown reason", name)
		t.Logf("%s: %s", name, reason)
	}
	same, err := altered(func(s *schedule.Schedule) {
		for side, by := range []int64{unit, -unit} {
			for i := range s.Certificate.Prices[side] {
				s.Certificate.Prices[side][i] += by
			}
		}
	})
	require.NoError(t, err)
	require.Equal(t, []string{""}, w.verdicts(2, [][]byte{same}), "what one side pays more the other pays less")
}

// worsened exchanges partners between two pairs, with the seats kept.
func worsened(s *schedule.Schedule) {
	a, b := s.Pairs[0], s.Pairs[len(s.Pairs)-1]
	count := make(map[[2]int]int)
	for _, p := range s.Pairs {
		count[[2]int(p.Leaders)] += p.Count
	}
	count[[2]int(a.Leaders)]--
	count[[2]int(b.Leaders)]--
	count[[2]int{a.Leaders[0], b.Leaders[1]}]++
	count[[2]int{b.Leaders[0], a.Leaders[1]}]++
	s.Pairs = nil
	for pair, n := range count {
		if n > 0 {
			s.Pairs = append(s.Pairs, schedule.Pair{Leaders: pair[:], Count: n})
		}
	}
	slices.SortFunc(s.Pairs, func(x, y schedule.Pair) int { return slices.Compare(x.Leaders, y.Leaders) })
}

func TestAClaimStandsByteForByteWhereTheContractReadsIt(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 2, 2, 6)
	_, s, claim := w.claimed(w.randomRows(rand.New(rand.NewPCG(11, 12)), 0))
	l := w.layoutOf(claim)
	require.Equal(t, s.Salt, claim[0])
	require.EqualValues(t, s.Worst/w.cluster.Unit, int(claim[1])<<8|int(claim[2]))
	require.True(t, bytes.HasSuffix(claim[l.sets:l.sets+setBytes], []byte{0b110}), "ids 1 and 2")
	require.True(t, bytes.HasSuffix(claim[l.sets+setBytes:l.entriesA], []byte{0b11000}), "ids 3 and 4")
	require.Equal(t, packTurns(s.Spread()), claim[l.turns:l.rows])
}
