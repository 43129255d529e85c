package journal_test

import (
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/journal"
	"github.com/lockstep-rollups/lockstep/lease"
)

var chain = lease.Chain{
	Rollup: 901, Grid: lockstep.Grid{Genesis: 100, EpochSeconds: 6, Epochs: 6},
	Genesis: ref(0, 9), GenesisTime: 100, BlockTime: 1,
}

func ref(number uint64, fork byte) lease.Ref {
	return lease.Ref{Number: number, Hash: common.BytesToHash([]byte{fork, byte(number >> 8), byte(number), 1})}
}

func TestTheTenureAndThePayloadsSurviveARestart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal.db")
	j := open(t, path)
	l := j.Leadership(chain)
	none, err := l.Tenure()
	require.NoError(t, err)
	require.True(t, none.None())

	tenure := lease.Tenure{View: lease.View{Epoch: 3}, Base: ref(18, 0), Last: ref(18, 0), Through: 3}
	require.NoError(t, l.Begin(tenure, []byte("payload 18")))
	for h := uint64(19); h < 19+100; h++ {
		tenure.Last = ref(h, 0)
		require.NoError(t, l.Commit(tenure, []byte("payload")))
	}
	require.NoError(t, j.Close())

	l = open(t, path).Leadership(chain)
	got, err := l.Tenure()
	require.NoError(t, err)
	require.Equal(t, tenure, got)
	next := uint64(19 + 100 - journal.Payloads)
	require.NoError(t, l.Recent(func(r lease.Ref, payload []byte) error {
		require.Equal(t, ref(next, 0), r)
		require.Equal(t, "payload", string(payload))
		next++
		return nil
	}))
	require.EqualValues(t, 119, next, "the newest payloads are kept, no more")
}

func TestASecondBlockAtAHeightNeedsAnotherView(t *testing.T) {
	l := fresh(t).Leadership(chain)
	tenure := lease.Tenure{View: lease.View{Epoch: 3}, Base: ref(18, 0), Last: ref(19, 0), Through: 3}
	require.NoError(t, l.Commit(tenure, nil))
	require.NoError(t, l.Commit(tenure, nil), "the same block again")
	tenure.Last = ref(19, 1)
	require.ErrorIs(t, l.Commit(tenure, nil), journal.ErrConflict)

	tenure.View.Attempt, tenure.Last = 1, ref(18, 0)
	rewind := lease.Record{Kind: lease.Rewind, Epoch: 3, View: tenure.View, Block: tenure.Last, Cause: common.HexToHash("0x1")}
	require.NoError(t, l.Settle(tenure, rewind))
	tenure.Last = ref(19, 1)
	require.NoError(t, l.Commit(tenure, nil))
}

func TestTwoHandOversOfOneEpochAreRefused(t *testing.T) {
	l := fresh(t).Leadership(chain)
	tenure := lease.Tenure{View: lease.View{Epoch: 3}, Base: ref(18, 0), Last: ref(23, 0), Through: 3, Closed: true, Final: true}
	r := lease.Record{Kind: lease.Relinquish, Epoch: 4, View: tenure.View, Block: tenure.Last}
	require.NoError(t, l.Settle(tenure, r))
	require.NoError(t, l.Settle(tenure, r))
	r.Block = ref(23, 1)
	require.ErrorIs(t, l.Settle(tenure, r), journal.ErrConflict)
}

func TestASettledRecordIsOwedUntilItIsPublished(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal.db")
	j := open(t, path)
	tenure := lease.Tenure{View: lease.View{Epoch: 3, Attempt: 1}, Base: ref(18, 0), Last: ref(19, 0), Through: 3}
	rewind := lease.Record{Kind: lease.Rewind, Epoch: 3, View: tenure.View, Block: tenure.Last, Cause: common.HexToHash("0x1")}
	require.NoError(t, j.Leadership(chain).Settle(tenure, rewind))
	tenure.Closed = true
	end := lease.Record{Kind: lease.Relinquish, Epoch: 4, View: tenure.View, Block: tenure.Last}
	require.NoError(t, j.Leadership(chain).Settle(tenure, end))
	require.NoError(t, j.Close())

	l := open(t, path).Leadership(chain)
	owed := func() (all []lease.Record) {
		require.NoError(t, l.Owed(func(r lease.Record) error { all = append(all, r); return nil }))
		return all
	}
	require.Equal(t, []lease.Record{rewind, end}, owed())
	require.NoError(t, l.Publish(lease.Signed{Record: rewind}))
	require.Equal(t, []lease.Record{end}, owed())
}

func TestAnOversizedPayloadIsRefused(t *testing.T) {
	l := fresh(t).Leadership(chain)
	tenure := lease.Tenure{View: lease.View{Epoch: 3}, Base: ref(18, 0), Last: ref(19, 0), Through: 3}
	require.Error(t, l.Commit(tenure, make([]byte, journal.MaxValue)))
	got, err := l.Tenure()
	require.NoError(t, err)
	require.True(t, got.None(), "nothing of it was written")
}

func TestPublishedRecordsAreFoundAgain(t *testing.T) {
	key, err := crypto.ToECDSA(common.HexToHash("0x1").Bytes())
	require.NoError(t, err)
	l := fresh(t).Leadership(chain)
	for e := range lockstep.Epoch(journal.Payloads + 5) {
		r := lease.Record{Kind: lease.Relinquish, Epoch: e + 1, View: lease.View{Epoch: e}, Block: ref(uint64(e), 0)}
		s, err := chain.Sign(r, func(d []byte) ([]byte, error) { return crypto.Sign(d, key) })
		require.NoError(t, err)
		require.NoError(t, l.Publish(s))
	}
	require.NoError(t, l.Owed(func(lease.Record) error { panic("nothing is owed") }))
	want := lockstep.Epoch(6)
	require.NoError(t, l.Records(func(s lease.Signed) error {
		require.Equal(t, want, s.Epoch)
		signer, err := chain.Signer(s)
		require.NoError(t, err)
		require.Equal(t, crypto.PubkeyToAddress(key.PublicKey), signer)
		want++
		return nil
	}))
	require.EqualValues(t, journal.Payloads+6, want)
}
