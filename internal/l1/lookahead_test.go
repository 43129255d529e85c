package l1

import (
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	devl1 "github.com/lockstep-rollups/lockstep/internal/devnet/l1"
	"github.com/lockstep-rollups/lockstep/prf"
	"github.com/lockstep-rollups/lockstep/schedule"
)

func TestTheLookaheadContractAndItsTwinsAgree(t *testing.T) {
	w := newWorld(t, 3, 2, 6)
	rollups := w.Cluster().Rollups
	// The owner of a sequencer on A registers one on B as well.
	both := w.sides[0][1]
	var id lockstep.SequencerID
	w.during(func() (err error) {
		r := both.reg
		r.Rollup = rollups[1]
		id, err = both.Register(t.Context(), r)
		return err
	})
	w.during(func() error { return w.Admit(t.Context(), id, both.reg.Key) })

	for round := lockstep.Round(2); round < 6; round++ {
		w.until(w.Cluster().Grid.Deadline(round))
		w.until(w.Cluster().Grid.RoundStart(round))
		at, first := w.latest(), w.Cluster().Grid.First(round)
		seed, _, err := w.Seed(t.Context(), round, at)
		require.NoError(t, err)
		draws, err := call(t.Context(), w.Client, w.made.Lookahead, lookaheadABI.PackLookahead(big.NewInt(32), big.NewInt(10)), at, lookaheadABI.UnpackLookahead)
		require.NoError(t, err)
		for k, x := range schedule.Draws(seed, 32, 10) {
			require.Equal(t, x, draws[k].Uint64())
		}
		for _, asked := range [][]lockstep.RollupID{{rollups[0]}, {rollups[1]}, {rollups[0], rollups[1]}, {rollups[1], rollups[0]}} {
			s, source, decided, err := w.Standing(t.Context(), round, asked, Final{at})
			require.NoError(t, err)
			require.True(t, decided)
			require.Equal(t, Fallback, source)
			want := schedule.Lookahead(w.Cluster().Grid, []schedule.Standing{s}, first+1, 9)
			require.Len(t, want[0], 5, "the next round is open")
			ids := make([]uint64, len(asked))
			for i := range asked {
				ids[i] = uint64(asked[i])
			}
			got, err := call(t.Context(), w.Client, w.made.Lookahead, lookaheadABI.PackLookaheadAll(ids, uint64(first+1), big.NewInt(9)), at, lookaheadABI.UnpackLookaheadAll)
			require.NoError(t, err)
			require.Equal(t, numbers(want), got)
			if len(asked) == 1 {
				one, err := call(t.Context(), w.Client, w.made.Lookahead, lookaheadABI.PackLookahead0(ids[0], uint64(first+1), big.NewInt(9)), at, lookaheadABI.UnpackLookahead0)
				require.NoError(t, err)
				require.Equal(t, got[0], one)
			} else if round >= 3 {
				for k := range want[0] {
					require.Contains(t, []lockstep.SequencerID{both.id, id}, want[0][k], "the common operator serves both")
				}
			}
		}
	}
}

func numbers(turns [][]lockstep.SequencerID) [][]uint32 {
	out := make([][]uint32, len(turns))
	for i, list := range turns {
		for _, id := range list {
			out[i] = append(out[i], uint32(id))
		}
	}
	return out
}

// deepReorg is how many L1 blocks a reorg may replace: as many as mainnet takes to
// finalise when all goes well.
const deepReorg = 64

// long makes rounds of 120 blocks, and seeds that only blocks deeper than any
// reorg give.
func long(d *Deployment) {
	d.Grid.EpochSeconds = 20 * slot
	d.Grid.Freeze, d.Confirmations = 10*slot, deepReorg+1
	round := 6 * 20 * slot * time.Second
	d.ExitDelay, d.DisputeWindow = 4*round, round
}

// settled is what may never change again once the finalised block decides it.
type settled struct {
	members [2][]lockstep.SequencerID
	seed    lockstep.Seed
	turns   DecidedRound
}

// settle reads all rounds that the finalised block decides.
func (w *world) settle() map[lockstep.Round]settled {
	w.t.Helper()
	final, err := w.Finalized(w.t.Context())
	require.NoError(w.t, err)
	at := final.Head()
	all := make(map[lockstep.Round]settled)
	for round := lockstep.Round(0); w.Cluster().Grid.Deadline(round) <= at.Time; round++ {
		var s settled
		s.members, err = w.Members(w.t.Context(), round, at)
		require.NoError(w.t, err)
		s.seed, _, err = w.Seed(w.t.Context(), round, at)
		require.NoError(w.t, err)
		var decided bool
		s.turns, decided, err = w.Decided(w.t.Context(), round, final)
		require.NoError(w.t, err)
		require.True(w.t, decided)
		all[round] = s
	}
	return all
}

func TestNoReorgMovesASetOrASeed(t *testing.T) {
	w := newWorld(t, 2, 2, 6, long)
	require.NoError(t, w.chain.SetLag(devl1.Lag{Safe: deepReorg / 2, Finalized: deepReorg}))
	before := w.settle()
	for round, depth := range []int{1, 7, 32, 63, deepReorg} {
		round := lockstep.Round(round + 1)
		w.anchor(round)
		seed, anchored, err := w.Seed(t.Context(), round, w.latest())
		require.NoError(t, err)
		require.True(t, anchored)
		members, err := w.Members(t.Context(), round+1, w.latest())
		require.NoError(t, err)
		dropped := w.latest()

		require.NoError(t, w.chain.Reorg(t.Context(), depth, depth))
		hash, err := w.BlockHash(t.Context(), dropped.Number)
		require.NoError(t, err)
		require.NotEqual(t, dropped.Hash, hash, "the head was replaced")
		for w.waiting() > 0 {
			require.NoError(t, w.chain.Mine(t.Context(), 1))
		}
		again, anchored, err := w.Seed(t.Context(), round, w.latest())
		require.NoError(t, err)
		require.True(t, anchored, "the anchor is included again")
		require.Equal(t, seed, again, "depth %d", depth)
		same, err := w.Members(t.Context(), round+1, w.latest())
		require.NoError(t, err)
		require.Equal(t, members, same, "depth %d", depth)

		w.until(w.Cluster().Grid.RoundStart(round) + deepReorg*slot)
		after := w.settle()
		require.Greater(t, len(after), len(before))
		for r, s := range before {
			require.Equal(t, s, after[r], "round %d after a reorg of %d", r, depth)
		}
		before = after
	}
}

func TestSeedsGoOnWhenL1StopsFinalising(t *testing.T) {
	w := newWorld(t, 2, 2, 6, long)
	w.anchor(1)
	w.chain.HoldFinality()
	last, anchored, err := w.Seed(t.Context(), 1, w.latest())
	require.NoError(t, err)
	require.True(t, anchored)
	for round := lockstep.Round(2); round < 6; round++ {
		w.until(w.Cluster().Grid.Deadline(round))
		require.NoError(t, w.chain.Reorg(t.Context(), deepReorg, deepReorg))
		w.until(w.Cluster().Grid.Deadline(round))
		at := w.latest()
		seed, anchored, err := w.Seed(t.Context(), round, at)
		require.NoError(t, err)
		require.False(t, anchored)
		require.Equal(t, prf.Chain(last, round), seed)
		decided, ok, err := w.Decided(t.Context(), round, Final{at})
		require.NoError(t, err)
		require.True(t, ok)
		require.Equal(t, Fallback, decided.Source)
		last = seed
	}
}
