package l1

import (
	"crypto/ecdsa"
	"fmt"
	"log/slog"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/lockstep-rollups/lockstep"
	devl1 "github.com/lockstep-rollups/lockstep/internal/devnet/l1"
	"github.com/lockstep-rollups/lockstep/latency"
	"github.com/lockstep-rollups/lockstep/prf"
)

const (
	slot     = 2 // seconds of an L1 block
	finality = 2 // blocks
	bond     = 1e18
)

// world is an L1 with one deployment on it. Its time stands still unless a test
// writes or moves it.
type world struct {
	*Client // of the authority
	t       *testing.T
	made    Contracts
	chain   *devl1.Driver
	pool    *rpc.Client // to the same node
	sides   [2][]member // ascending by id

	deployed Deployment
}

// member is a registered sequencer: its account writes, its key signs rows.
type member struct {
	*Client
	id  lockstep.SequencerID
	key *ecdsa.PrivateKey
	reg Registration
}

func key(name string) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	if err != nil {
		panic(err)
	}
	return k
}

func address(k *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(k.PublicKey) }

// newWorld deploys a cluster of a × b sequencers and admits all of them before
// its genesis, in a deployment that the test may change. L1 then stands in round 0.
func newWorld(t *testing.T, a, b int, epochs uint64, changes ...func(*Deployment)) *world {
	t.Helper()
	w := &world{t: t}
	alloc := types.GenesisAlloc{}
	for _, k := range accounts(a, b) {
		alloc[address(k)] = types.Account{Balance: new(big.Int).Mul(big.NewInt(bond), big.NewInt(100))}
	}
	var err error
	w.chain, err = devl1.Open(devl1.Config{
		ChainID: 900, Dir: t.TempDir(), Genesis: uint64(time.Now().Unix()) - 100_000, BlockSeconds: slot,
		Lag: devl1.Lag{Safe: 1, Finalized: finality}, Seed: prf.Derive(lockstep.Seed{}, t.Name()), Alloc: alloc,
		BeaconRoot: beaconCase(t).Root,
	}, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, w.chain.Close()) })
	require.NoError(t, w.chain.Mine(t.Context(), 2))
	w.pool, err = rpc.DialContext(t.Context(), w.chain.URL())
	require.NoError(t, err)
	t.Cleanup(w.pool.Close)

	var contracts Contracts
	// A round has more blocks than transactions are sent in it, one in each.
	d := Deployment{
		Grid: lockstep.Grid{Genesis: w.chain.Head().Time + uint64(40+2*(a+b))*slot, EpochSeconds: slot * (1 + 40/epochs), Epochs: epochs, Freeze: 2 * slot},
		Unit: latency.DefaultUnit, Rollups: [2]lockstep.RollupID{901, 902}, Confirmations: 1,
		ActiveBond: big.NewInt(bond), IdleBond: big.NewInt(bond / 4), ExitDelay: 24 * time.Hour, DisputeWindow: 12 * time.Hour, Insurance: Burn,
	}
	for _, change := range changes {
		change(&d)
	}
	w.deployed = d
	w.during(func() error {
		contracts, err = Deploy(t.Context(), w.chain.URL(), key("authority"), d)
		return err
	})
	w.made = contracts
	w.Client, err = Dial(t.Context(), w.chain.URL(), contracts.Schedule, key("authority"), 0)
	require.NoError(t, err)
	t.Cleanup(w.Close)
	w.sender.poll = time.Millisecond
	w.join(0, a)
	w.join(1, b)
	require.Less(t, w.chain.Head().Time, d.Grid.Genesis, "the deployment took too many blocks")
	w.until(d.Grid.Genesis)
	return w
}

func accounts(a, b int) []*ecdsa.PrivateKey {
	all := []*ecdsa.PrivateKey{key("authority"), key("stranger")}
	for side, n := range []int{a, b} {
		for i := range n {
			all = append(all, key(fmt.Sprintf("account %d %d", side, i)))
		}
	}
	return all
}

// account returns a client that writes from another account.
func (w *world) account(name string) *Client {
	w.t.Helper()
	c, err := Resume(w.t.Context(), w.chain.URL(), w.Cluster(), key(name), 0)
	require.NoError(w.t, err)
	w.t.Cleanup(c.Close)
	c.sender.poll = time.Millisecond
	return c
}

// join registers n sequencers of a side and admits them.
func (w *world) join(side, n int) {
	w.t.Helper()
	all := make([]member, n)
	for i := range all {
		k := key(fmt.Sprintf("measurement %d %d", side, i))
		all[i] = member{Client: w.account(fmt.Sprintf("account %d %d", side, i)), key: k, reg: Registration{
			Rollup: w.Cluster().Rollups[side], Key: address(k), Signer: address(key(fmt.Sprintf("signing %d %d", side, i))), Evidence: common.Hash{byte(i)}, Peer: common.Hash{1},
			Endpoints: Endpoints{Probe: fmt.Sprintf("127.0.0.1:%d", 1+i), Peer: fmt.Sprintf("http://127.0.0.1:%d", 1+i)}, Bond: new(big.Int).Mul(big.NewInt(bond), big.NewInt(int64(1+i))),
		}}
	}
	var work []func() error
	for i := range all {
		work = append(work, func() (err error) {
			all[i].id, err = all[i].Register(w.t.Context(), all[i].reg)
			return err
		})
	}
	w.during(work...)
	slices.SortFunc(all, func(x, y member) int { return int(x.id) - int(y.id) })
	for _, m := range all {
		w.during(func() error {
			from, err := w.AdmitFrom(w.t.Context(), m.id, m.reg.Key)
			require.Equal(w.t, lockstep.Round(0), from, "admitted before the genesis")
			return err
		})
	}
	w.sides[side] = all
}

// during does all the work at once while a block is made whenever a transaction
// waits for one.
func (w *world) during(work ...func() error) {
	w.t.Helper()
	var group errgroup.Group
	for _, do := range work {
		group.Go(do)
	}
	done := make(chan error, 1)
	go func() { done <- group.Wait() }()
	for {
		select {
		case err := <-done:
			require.NoError(w.t, err)
			return
		case <-time.After(2 * time.Millisecond):
		}
		if w.waiting() > 0 {
			require.NoError(w.t, w.chain.Mine(w.t.Context(), 1))
		}
	}
}

// waiting returns how many transactions the pool holds.
func (w *world) waiting() int {
	w.t.Helper()
	var status struct{ Pending hexutil.Uint }
	require.NoError(w.t, w.pool.CallContext(w.t.Context(), &status, "txpool_status"))
	return int(status.Pending)
}

// pending waits until the pool holds n transactions.
func (w *world) pending(n int) {
	w.t.Helper()
	require.Eventually(w.t, func() bool { return w.waiting() >= n }, 10*time.Second, time.Millisecond)
}

// until makes blocks until L1 has reached a second.
func (w *world) until(second uint64) {
	w.t.Helper()
	if head := w.chain.Head().Time; head < second {
		require.NoError(w.t, w.chain.Mine(w.t.Context(), int((second-head+slot-1)/slot)))
	}
}

func (w *world) latest() Head {
	w.t.Helper()
	h, err := w.Latest(w.t.Context())
	require.NoError(w.t, err)
	return h
}

// signed returns the packed row of a sequencer and its signature.
func (w *world) signed(round lockstep.Round, id lockstep.SequencerID, rtts []lockstep.RTT, by *ecdsa.PrivateKey) (packed, signature []byte) {
	w.t.Helper()
	packed, err := latency.Pack(rtts, w.Cluster().Unit)
	require.NoError(w.t, err)
	signature, err = crypto.Sign(w.Cluster().RowDigest(round, id, packed, details).Bytes(), by)
	require.NoError(w.t, err)
	return packed, signature
}

var details = common.Hash{0xde}

// post publishes rows, all at once, while their window is open.
func (w *world) post(round lockstep.Round, rows map[lockstep.SequencerID][]lockstep.RTT) {
	w.t.Helper()
	w.until(w.Cluster().Grid.RowsOpen(round))
	var work []func() error
	for _, side := range w.sides {
		for _, m := range side {
			if row, ok := rows[m.id]; ok {
				packed, signature := w.signed(round, m.id, row, m.key)
				work = append(work, func() error { return m.PostRow(w.t.Context(), round, m.id, packed, details, signature) })
			}
		}
	}
	w.during(work...)
}

// anchor fixes the seed of a round as soon as that is possible.
func (w *world) anchor(round lockstep.Round) {
	w.t.Helper()
	w.until(w.Cluster().Grid.SeedFrom(round))
	for {
		ready, err := w.SeedReady(w.t.Context(), round, w.latest())
		require.NoError(w.t, err)
		if ready {
			break
		}
		require.NoError(w.t, w.chain.Mine(w.t.Context(), 1))
	}
	w.during(func() error { return w.AnchorSeed(w.t.Context(), round) })
}

// randomRows draws a row for every sequencer: values from a small range, so that
// ties abound, gaps with the given chance, and nothing from those who are silent.
func (w *world) randomRows(rng *rand.Rand, gaps float64, silent ...lockstep.SequencerID) map[lockstep.SequencerID][]lockstep.RTT {
	rows := make(map[lockstep.SequencerID][]lockstep.RTT)
	for side, all := range w.sides {
		for _, m := range all {
			if slices.Contains(silent, m.id) {
				continue
			}
			for range w.sides[1-side] {
				rtt := lockstep.RTT(rng.IntN(60)) * w.Cluster().Unit
				if rng.Float64() < gaps {
					rtt = lockstep.Unmeasured
				}
				rows[m.id] = append(rows[m.id], rtt)
			}
		}
	}
	return rows
}

// ids lists the sequencers of a side.
func (w *world) ids(side int) []lockstep.SequencerID {
	var all []lockstep.SequencerID
	for _, m := range w.sides[side] {
		all = append(all, m.id)
	}
	return all
}
