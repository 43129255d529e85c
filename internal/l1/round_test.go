package l1

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/pipeline"
	"github.com/lockstep-rollups/lockstep/latency"
	"github.com/lockstep-rollups/lockstep/schedule"
)

// word is a number as Solidity encodes it.
func word(n uint64) []byte { return common.BigToHash(new(big.Int).SetUint64(n)).Bytes() }

// blockSeed is the seed of a round as the protocol defines it: from the first
// block of the round before.
func (w *world) blockSeed(round lockstep.Round) lockstep.Seed {
	w.t.Helper()
	start := w.Cluster().Grid.SeedFrom(round)
	for number := int64(1); ; number++ {
		h, err := w.eth.HeaderByNumber(w.t.Context(), big.NewInt(number))
		require.NoError(w.t, err)
		if h.Time >= start {
			domain := crypto.Keccak256([]byte("lockstep/seed/v1"))
			return lockstep.Seed(crypto.Keccak256Hash(domain, word(900), word(uint64(round)), h.MixDigest[:]))
		}
	}
}

// requireFacts checks that L1 gives back what was published.
func (w *world) requireFacts(round lockstep.Round, published map[lockstep.SequencerID][]lockstep.RTT) {
	w.t.Helper()
	facts, err := w.Facts(w.t.Context(), round, w.latest())
	require.NoError(w.t, err)
	require.Equal(w.t, [2][]lockstep.SequencerID{w.ids(0), w.ids(1)}, facts.Members)
	require.Equal(w.t, w.blockSeed(round), facts.Seed)
	require.EqualValues(w.t, w.Cluster().Grid.Epochs, facts.Epochs)
	require.Len(w.t, facts.Rows, len(published))
	for id, row := range published {
		for j, rtt := range row {
			require.Equal(w.t, latency.Quantise(rtt, w.Cluster().Unit), facts.Rows[id][j], "value %d of sequencer %d", j, id)
		}
	}
}

// requireTurns checks that L1 holds a schedule turn by turn, and a receipt of it.
func (w *world) requireTurns(round lockstep.Round, s schedule.Schedule, gas uint64) {
	w.t.Helper()
	at := w.latest()
	got, decided, err := w.turns(w.t.Context(), round, at)
	require.NoError(w.t, err)
	require.True(w.t, decided)
	want := DecidedRound{Round: round, Source: Posted, Worst: s.Worst}
	for _, turn := range s.Turns {
		for side, index := range turn {
			want.Leaders[side] = append(want.Leaders[side], w.sides[side][index].id)
		}
	}
	require.Equal(w.t, want, got)
	used, posted, err := w.Posting(w.t.Context(), round, at)
	require.NoError(w.t, err)
	require.True(w.t, posted)
	require.Equal(w.t, gas, used)
}

// requireFallback checks that a round went to the members at these positions of
// each side by the draw of a seed.
func (w *world) requireFallback(round lockstep.Round, seed lockstep.Seed, seated [2][]lockstep.SequencerID) {
	w.t.Helper()
	got, decided, err := w.turns(w.t.Context(), round, w.latest())
	require.NoError(w.t, err)
	require.True(w.t, decided)
	want := DecidedRound{Round: round, Source: Fallback, Worst: lockstep.Unmeasured}
	for side, ids := range seated {
		epochs := int(w.Cluster().Grid.Epochs)
		for _, position := range schedule.Fallback(seed, epochs, schedule.EqualSeats(seed, epochs, len(ids))) {
			want.Leaders[side] = append(want.Leaders[side], ids[position])
		}
	}
	require.Equal(w.t, want, got)
	_, posted, err := w.Posting(w.t.Context(), round, w.latest())
	require.NoError(w.t, err)
	require.False(w.t, posted)
}

// seated lists the members of both sides without some.
func (w *world) seated(rows map[lockstep.SequencerID][]lockstep.RTT) (sides [2][]lockstep.SequencerID) {
	for side := range w.sides {
		for _, id := range w.ids(side) {
			if rows[id] != nil {
				sides[side] = append(sides[side], id)
			}
		}
	}
	return sides
}

func (w *world) all() [2][]lockstep.SequencerID {
	return [2][]lockstep.SequencerID{w.ids(0), w.ids(1)}
}

func TestL1AcceptsEveryOptimumAndHoldsItsTurns(t *testing.T) {
	for _, size := range []struct {
		a, b   int
		epochs uint64
		gaps   float64
		rounds lockstep.Round
	}{
		{3, 2, 6, 0.05, 6},
		{5, 5, 15, 0.2, 3},
		{4, 7, 23, 0.1, 3},
		{8, 8, 5, 0.1, 3}, // fewer epochs than members
		{8, 8, 40, 0.1, 3},
	} {
		t.Run(fmt.Sprintf("%d×%d over %d epochs", size.a, size.b, size.epochs), func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, size.a, size.b, size.epochs)
			rng := rand.New(rand.NewPCG(size.epochs, uint64(size.a)))
			published := make(map[lockstep.Round]map[lockstep.SequencerID][]lockstep.RTT)
			accepted := 0
			for now := lockstep.Round(0); now <= size.rounds; now++ {
				next := now + 1
				w.anchor(next)
				if rows := published[next]; rows != nil {
					w.requireFacts(next, rows)
					if w.postBest(next) {
						accepted++
					} else {
						w.until(w.Cluster().Grid.Deadline(next))
						w.requireFallback(next, w.blockSeed(next), w.seated(rows))
						continue
					}
				}
				silent := lockstep.SequencerID(rng.IntN(3*(size.a+size.b)) + 1) // often nobody
				published[now+2] = w.randomRows(rng, size.gaps, silent)
				w.post(now+2, published[now+2])
			}
			require.GreaterOrEqual(t, accepted, 2, "hardly anything was feasible")
		})
	}
}

// near changes rows so that only some members have somebody within reach.
func (w *world) near(rows map[lockstep.SequencerID][]lockstep.RTT, reach lockstep.RTT, ids ...lockstep.SequencerID) map[lockstep.SequencerID][]lockstep.RTT {
	for id, row := range rows {
		for j, rtt := range row {
			if rtt.Measured() && !slices.Contains(ids, id) && rtt <= reach {
				row[j] = reach + 1 // rounded up it is out of reach
			}
		}
		if slices.Contains(ids, id) && len(row) > 0 {
			row[0] = reach
		}
	}
	return rows
}

func TestWhoReachesNobodySitsOut(t *testing.T) {
	t.Parallel()
	const reach = 20_000
	w := newWorld(t, 4, 3, 12, func(d *Deployment) { d.Reach = reach })
	require.EqualValues(t, reach, w.Cluster().Reach)
	rng := rand.New(rand.NewPCG(5, 6))
	a, b := w.ids(0), w.ids(1)
	w.post(2, w.near(w.randomRows(rng, 0), reach, a[0], a[2], a[3], b[0], b[1]))
	w.anchor(1)
	w.post(3, w.near(w.randomRows(rng, 0), reach, b[1])) // nobody of side A
	w.anchor(2)
	require.True(t, w.postBest(2))
	require.Equal(t, map[lockstep.SequencerID]int{a[0]: 4, a[2]: 4, a[3]: 4}, w.led(2, 0))
	require.Equal(t, map[lockstep.SequencerID]int{b[0]: 6, b[1]: 6}, w.led(2, 1))

	// The fallback leaves out the same.
	w.anchor(3)
	w.until(w.Cluster().Grid.Deadline(3))
	w.requireFallback(3, w.blockSeed(3), [2][]lockstep.SequencerID{a, {b[1]}})
}

func TestL1AcceptsTheBestWithinTheSlackAndNothingElse(t *testing.T) {
	t.Parallel()
	const slack = 2
	w := newWorld(t, 5, 4, 30, func(d *Deployment) { d.Slack = slack })
	rng := rand.New(rand.NewPCG(7, 8))
	for next := lockstep.Round(1); next <= 5; next++ {
		w.anchor(next)
		if next >= lockstep.FirstMeasured {
			w.postBestWithin(slack, next)
		}
		w.post(next+1, w.randomRows(rng, 0.1))
	}
}

// postBestWithin posts the best schedule of a round with some slack, after the best
// for the seats as they are was refused, unless it is as good.
func (w *world) postBestWithin(slack int, round lockstep.Round) {
	w.t.Helper()
	facts, _, best, feasible := w.plan(round)
	require.True(w.t, feasible)
	facts.Slack = 0
	exact, err := facts.Problem()
	require.NoError(w.t, err)
	for side, r := range exact.Rollups {
		for k, id := range w.ids(side) {
			require.InDelta(w.t, r.Seats[k].Min, leads(best, side, k), float64(slack), "sequencer %d", id)
		}
	}
	if kept, err := schedule.Solve(exact); err == nil {
		require.LessOrEqual(w.t, best.Worst, kept.Worst)
		if kept.Worst != best.Worst || kept.Sum != best.Sum {
			_, err := w.PostSchedule(w.t.Context(), facts, kept)
			require.ErrorIs(w.t, err, ErrReverted)
			require.Regexp(w.t, "within the slack would be better|prove nothing", err) // SeatsNotBest or NoBottleneck
		}
	}
	require.True(w.t, w.postBest(round))
}

// plan reads the facts of a round and solves it; false if that is impossible.
func (w *world) plan(round lockstep.Round) (pipeline.Facts, schedule.Problem, schedule.Schedule, bool) {
	w.t.Helper()
	facts, err := w.Facts(w.t.Context(), round, w.latest())
	require.NoError(w.t, err)
	problem, err := facts.Problem()
	require.NoError(w.t, err)
	best, err := schedule.Solve(problem)
	var infeasible *schedule.Infeasible
	if errors.As(err, &infeasible) {
		return facts, problem, best, false
	}
	require.NoError(w.t, err)
	return facts, problem, best, true
}

// postBest solves a round and posts the result; false if there is none.
func (w *world) postBest(round lockstep.Round) bool {
	w.t.Helper()
	facts, problem, best, feasible := w.plan(round)
	if !feasible {
		return false
	}
	var err error
	require.NoError(w.t, schedule.Verify(problem, best))
	var gas uint64
	w.during(func() error {
		gas, err = w.PostSchedule(w.t.Context(), facts, best)
		return err
	})
	w.requireTurns(round, best, gas)
	return true
}

func TestWithoutAScheduleL1FallsBackToThoseWhoMeasured(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 3, 4, 7)
	rng := rand.New(rand.NewPCG(3, 4))
	some := w.randomRows(rng, 0, w.sides[0][1].id, w.sides[1][0].id, w.sides[1][3].id)
	oneSide := w.randomRows(rng, 0, w.ids(1)...)

	w.post(2, some)
	w.anchor(1)
	w.post(3, oneSide)
	w.anchor(2)
	undecided, decided, err := w.turns(t.Context(), 2, w.latest())
	require.NoError(t, err)
	require.False(t, decided, "%v", undecided)
	w.until(w.Cluster().Grid.Deadline(3) - slot)
	_, _, err = w.Seed(t.Context(), 3, w.latest())
	require.ErrorIs(t, err, ErrReverted)
	require.ErrorContains(t, err, "the seed of round 3 is still open")
	_, decided, err = w.turns(t.Context(), 3, w.latest())
	require.NoError(t, err)
	require.False(t, decided)
	w.until(w.Cluster().Grid.Deadline(3))
	_, decided, err = w.turns(t.Context(), 3, w.latest())
	require.NoError(t, err)
	require.True(t, decided)
	w.until(w.Cluster().Grid.Deadline(4))

	first, anchored, err := w.Seed(t.Context(), 0, w.latest())
	require.NoError(t, err)
	require.True(t, anchored)
	w.requireFallback(0, first, w.all())
	w.requireFallback(1, w.blockSeed(1), w.all())
	w.requireFallback(2, w.blockSeed(2), w.seated(some))

	// Nobody anchored the seeds of rounds 3 and 4: they follow from the one before.
	seed := w.blockSeed(2)
	for round := lockstep.Round(3); round <= 4; round++ {
		seed = lockstep.Seed(crypto.Keccak256Hash(seed[:], word(uint64(round))))
		got, anchored, err := w.Seed(t.Context(), round, w.latest())
		require.NoError(t, err)
		require.False(t, anchored)
		require.Equal(t, seed, got)
		w.requireFallback(round, seed, w.all())
	}
}

func TestARepeatedAnchorIsSuccess(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 1, 1, 6)
	w.anchor(1)
	w.during(func() error { return w.sides[0][0].AnchorSeed(t.Context(), 1) })
	err := w.AnchorSeed(t.Context(), 3)
	require.ErrorContains(t, err, "the block that fixes the seed of round 3 does not exist")
}

func TestL1TellsTheCardsThatWereRegistered(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 2, 3, 6)
	final, err := w.Finalized(t.Context())
	require.NoError(t, err)
	require.EqualValues(t, w.latest().Number-finality, final.Head().Number)
	for range 2 { // the second time from memory
		cards, err := w.Cards(t.Context(), final)
		require.NoError(t, err)
		require.Len(t, cards, 5)
		for side, all := range w.sides {
			for _, m := range all {
				require.Equal(t, Card{m.id, w.Cluster().Rollups[side], m.reg.Key, m.reg.Signer, m.reg.Evidence, m.reg.Endpoints}, cards[m.id])
			}
		}
	}
}

// leads counts the epochs that a member leads.
func leads(s schedule.Schedule, side, member int) (epochs int) {
	for _, turn := range s.Turns {
		if turn[side] == member {
			epochs++
		}
	}
	return epochs
}
