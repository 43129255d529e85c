package l1

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/election"
	"github.com/lockstep-rollups/lockstep/schedule"
)

func elected(mechanism string, rules election.Rules) func(*Deployment) {
	return func(d *Deployment) {
		d.Election = &Election{Mechanism: mechanism, Rules: rules, Treasury: address(key("treasury")), Rebate: address(key("rebate")), Proceeds: [3]uint16{5_000, 3_000, 2_000}}
	}
}

// seatsWant elects with what the members put up, offline.
func (w *world) seatsWant(mechanism string, rules election.Rules, round lockstep.Round, side int) map[lockstep.SequencerID]int {
	w.t.Helper()
	m, err := election.ByName(mechanism)
	require.NoError(w.t, err)
	b := election.Ballot{Round: round, Epochs: int(w.Cluster().Grid.Epochs), Seed: w.blockSeed(round), Rules: rules}
	for i, s := range w.sides[side] {
		stake := uint256.MustFromBig(s.reg.Bond)
		b.Candidates = append(b.Candidates, election.Candidate{ID: s.id, Active: true, Stake: *stake, Bid: *uint256.NewInt(uint64(1+i) * 1_000_000_000), Score: election.Perfect})
	}
	result, err := m.Elect(b)
	require.NoError(w.t, err)
	return result.Seats()
}

// led counts how often each sequencer leads in a round.
func (w *world) led(round lockstep.Round, side int) map[lockstep.SequencerID]int {
	w.t.Helper()
	turns, decided, err := w.turns(w.t.Context(), round, w.latest())
	require.NoError(w.t, err)
	require.True(w.t, decided)
	counts := make(map[lockstep.SequencerID]int)
	for _, id := range turns.Leaders[side] {
		counts[id]++
	}
	return counts
}

// bidAll lets every member of a side bid a gwei more than the one before.
func (w *world) bidAll(round lockstep.Round) {
	w.t.Helper()
	for side, all := range w.sides {
		rollup := w.Cluster().Rollups[side]
		_, auction, err := w.Choice(w.t.Context(), rollup, round, w.latest())
		require.NoError(w.t, err)
		for i, m := range all {
			if auction == (common.Address{}) {
				continue
			}
			deposit := big.NewInt(int64(1+i) * int64(w.Cluster().Grid.Epochs) * 1_000_000_000)
			w.send(m.Client, m.BidOrder(Auctioned{auction, rollup, round, m.id}, uint64(1+i), deposit))
		}
	}
}

func TestLeadersHaveTheSeatsTheyWereElectedTo(t *testing.T) {
	for name, rules := range map[string]election.Rules{
		"stake": {}, "rotation": {Winners: 2, Standbys: 1}, "multiauction": {Winners: 2}, "auction": {}, "adaptive": {Base: "stake"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, 3, 4, 12, elected(name, rules))
			require.True(t, w.Elected())
			mechanism, _, err := w.Choice(t.Context(), w.Cluster().Rollups[0], 3, w.latest())
			require.NoError(t, err)
			require.Equal(t, name, mechanism)
			w.bidAll(3)
			w.anchor(1)
			w.during(func() error { return w.Freeze(t.Context(), 1) })
			w.until(w.Cluster().Grid.RowsOpen(3))
			rows := w.randomRows(rand.New(rand.NewPCG(3, 4)), 0)
			w.post(3, rows)
			w.anchor(3)
			frozen, err := w.Frozen(t.Context(), 3, w.latest())
			require.NoError(t, err)
			require.False(t, frozen)
			_, err = w.Facts(t.Context(), 3, w.latest())
			require.ErrorContains(t, err, "the seats of round 3 are still open")
			w.during(func() error { return w.Freeze(t.Context(), 3) })
			frozen, err = w.Frozen(t.Context(), 3, w.latest())
			require.NoError(t, err)
			require.True(t, frozen)
			require.True(t, w.postBest(3))
			for side := range w.sides {
				require.Equal(t, w.seatsWant(name, rules, 3, side), w.led(3, side))
			}
		})
	}
}

// without returns the seats by stake once one sequencer's passed on.
func (w *world) without(round lockstep.Round, side int, silent lockstep.SequencerID) map[lockstep.SequencerID]int {
	w.t.Helper()
	given := w.seatsWant("stake", election.Rules{}, round, side)
	require.Positive(w.t, given[silent])
	weights := make([]uint256.Int, len(w.sides[side]))
	for k, m := range w.sides[side] {
		if m.id != silent {
			weights[k].SetUint64(uint64(given[m.id]))
		}
	}
	passed, err := election.Apportion(w.blockSeed(round), weights, int(w.Cluster().Grid.Epochs), 0, 0)
	require.NoError(w.t, err)
	seats := make(map[lockstep.SequencerID]int)
	for k, m := range w.sides[side] {
		if passed[k].Seats > 0 {
			seats[m.id] = passed[k].Seats
		}
	}
	return seats
}

func TestSeatsOfTheAbsentPassOn(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 3, 3, 12, elected("stake", election.Rules{}))
	w.until(w.Cluster().Grid.RowsOpen(3))
	silent := w.sides[0][2].id
	w.post(3, w.randomRows(rand.New(rand.NewPCG(3, 4)), 0, silent))
	w.post(4, w.randomRows(rand.New(rand.NewPCG(3, 4)), 0, w.sides[1][0].id))
	w.anchor(3)
	w.during(func() error { return w.Freeze(t.Context(), 3) })
	require.True(t, w.postBest(3))
	require.Equal(t, w.without(3, 0, silent), w.led(3, 0))
	require.Equal(t, w.seatsWant("stake", election.Rules{}, 3, 1), w.led(3, 1))

	// The fallback passes seats on in the same way.
	w.anchor(4)
	w.during(func() error { return w.Freeze(t.Context(), 4) })
	w.until(w.Cluster().Grid.Deadline(4))
	require.Equal(t, w.seatsWant("stake", election.Rules{}, 4, 0), w.led(4, 0))
	require.Equal(t, w.without(4, 1, w.sides[1][0].id), w.led(4, 1))
	s, source, _, err := w.Standing(t.Context(), 4, []lockstep.RollupID{901, 902}, Final{w.latest()})
	require.NoError(t, err)
	require.Equal(t, Fallback, source)
	turns := schedule.SharedFallback(s.Seed, 12, s.Seated)
	got, _, err := w.turns(t.Context(), 4, w.latest())
	require.NoError(t, err)
	require.Equal(t, got.Leaders[:], turns)

	// A round that nobody froze goes to all members equally.
	w.until(w.Cluster().Grid.Deadline(5))
	require.Equal(t, map[lockstep.SequencerID]int{w.sides[0][0].id: 4, w.sides[0][1].id: 4, w.sides[0][2].id: 4}, w.led(5, 0))
}
