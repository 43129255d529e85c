package l1

import (
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/election"
)

func TestASequencerLeavesFromTheThirdRoundOn(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 3, 1, 6)
	grid := w.Cluster().Grid
	leaver, expelled := w.sides[0][0], w.sides[0][1]
	w.send(w.Client, w.ExpelOrder(expelled.id))
	w.send(leaver.Client, leaver.ExitOrder(leaver.id))
	begun := w.latest().Time
	entry, err := w.Entry(t.Context(), leaver.id, w.latest())
	require.NoError(t, err)
	require.Equal(t, "exiting", entry.Status)
	require.Equal(t, begun+uint64(w.deployed.ExitDelay/time.Second), entry.FreeAt)
	for round, want := range map[lockstep.Round][]lockstep.SequencerID{
		grid.EffectiveFrom(begun) - 1: w.ids(0),
		grid.EffectiveFrom(begun):     {w.sides[0][2].id},
	} {
		members, err := w.Members(t.Context(), round, w.latest())
		require.NoError(t, err)
		require.Equal(t, want, members[0], "round %d", round)
	}

	for want, try := range map[string]struct {
		by *Client
		Order
	}{
		"TooEarly":   {leaver.Client, leaver.WithdrawOrder(leaver.id, address(key("stranger")))},
		"NotOwner":   {expelled.Client, expelled.ExitOrder(leaver.id)},
		"NotAllowed": {leaver.Client, leaver.ExpelOrder(w.sides[0][2].id)},
	} {
		var refused *Revert
		_, err := try.by.Preview(t.Context(), try.Order)
		require.ErrorAs(t, err, &refused)
		require.Equal(t, want, refused.Name)
		_, err = try.by.Send(t.Context(), try.Order)
		require.ErrorAs(t, err, &refused)
		require.Equal(t, want, refused.Name)
	}
}

// send previews an order and sends it, which costs no more than the preview said.
func (w *world) send(by *Client, o Order) Receipt {
	w.t.Helper()
	cost, err := by.Preview(w.t.Context(), o)
	require.NoError(w.t, err)
	var r Receipt
	w.during(func() error {
		r, err = by.Send(w.t.Context(), o)
		return err
	})
	require.LessOrEqual(w.t, r.Gas, cost.Gas)
	require.LessOrEqual(w.t, r.Fee.Cmp(cost.Fee), 0)
	require.NotZero(w.t, r.Block)
	return r
}

func TestAnOrderThatTheAccountCannotPayIsNotSent(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 1, 1, 6)
	own := w.sides[0][0]
	_, err := own.Preview(t.Context(), own.RestoreOrder(own.id, new(big.Int).Mul(big.NewInt(bond), big.NewInt(1000))))
	require.ErrorIs(t, err, ErrTooPoor)
	require.ErrorContains(t, err, "are needed")
}

func TestABondGoesDownAndUpAgain(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 2, 1, 6)
	own := w.sides[0][0]
	tenth := big.NewInt(bond / 10)
	w.send(own.Client, own.StepDownOrder(own.id, tenth))
	e, err := w.Entry(t.Context(), own.id, w.latest())
	require.NoError(t, err)
	require.Equal(t, new(big.Int).Sub(own.reg.Bond, tenth), e.Bond)
	require.Equal(t, tenth, e.Queued)
	require.NotZero(t, e.QueuedUntil)
	w.send(own.Client, own.RestoreOrder(own.id, tenth))
	e, err = w.Entry(t.Context(), own.id, w.latest())
	require.NoError(t, err)
	require.Equal(t, new(big.Int).Add(own.reg.Bond, tenth), e.Bond, "what was queued comes back as well")
	require.Zero(t, e.Queued.Sign())
}

func TestASealedBidCountsOnceItIsRevealed(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 2, 1, 12, elected("auction", election.Rules{}), func(d *Deployment) { d.Election.Sealed = true })
	rollup := w.Cluster().Rollups[0]
	_, auction, err := w.Choice(t.Context(), rollup, 3, w.latest())
	require.NoError(t, err)
	sealed, err := w.Sealed(t.Context(), auction, w.latest())
	require.NoError(t, err)
	require.True(t, sealed)
	salt, err := NewSalt()
	require.NoError(t, err)
	winner := w.sides[0][1]
	a := Auctioned{auction, rollup, 3, winner.id}
	w.send(winner.Client, winner.CommitOrder(a, 7, salt, big.NewInt(12*7*1_000_000_000)))
	w.until(w.Cluster().Grid.RoundStart(1))
	w.send(winner.Client, winner.RevealOrder(a, 7, salt))
	w.anchor(3)
	w.during(func() error { return w.Freeze(t.Context(), 3) })
	w.until(w.Cluster().Grid.RoundStart(3))
	require.Equal(t, map[lockstep.SequencerID]int{winner.id: 12}, w.led(3, 0))
	w.send(winner.Client, winner.RefundOrder(a))
}

func TestStakeIsDelegatedAndTakenOutAgain(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 1, 1, 6, elected("delegated", election.Rules{}))
	own, friend := w.sides[0][0], w.account("stranger")
	w.send(own.Client, own.OpenPoolOrder(own.id, 50_000))
	pool, open, err := w.PoolOf(t.Context(), own.id, w.latest())
	require.NoError(t, err)
	require.True(t, open)
	w.send(friend, friend.DelegateOrder(pool.Number, big.NewInt(bond)))
	shares, _, _, err := friend.SharesOf(t.Context(), pool.Number, w.latest())
	require.NoError(t, err)
	require.Positive(t, shares.Sign())
	w.send(friend, friend.UndelegateOrder(pool.Number, shares))
	rest, leaving, from, err := friend.SharesOf(t.Context(), pool.Number, w.latest())
	require.NoError(t, err)
	require.Zero(t, rest.Sign())
	require.Equal(t, shares, leaving)
	require.NotZero(t, from)
	_, err = friend.Preview(t.Context(), friend.ClaimStakeOrder(pool.Number))
	require.ErrorContains(t, err, "TooEarly")
}
