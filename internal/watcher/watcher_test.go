package watcher_test

import (
	"crypto/ecdsa"
	"encoding/json"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	devl1 "github.com/lockstep-rollups/lockstep/internal/devnet/l1"
	"github.com/lockstep-rollups/lockstep/internal/l1"
	"github.com/lockstep-rollups/lockstep/internal/watcher"
	"github.com/lockstep-rollups/lockstep/latency"
	"github.com/lockstep-rollups/lockstep/lease"
	"github.com/lockstep-rollups/lockstep/prf"
	"github.com/lockstep-rollups/lockstep/statement"
)

const slot = 2 // seconds of an L1 block

func key(name string) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	if err != nil {
		panic(err)
	}
	return k
}

func address(k *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(k.PublicKey) }

// world is an L1 with a cluster on it: sequencers 1 and 2 lead rollup 901, 3 leads
// 902. What they serve as seals is up to the test.
type world struct {
	t     *testing.T
	chain *devl1.Driver
	stranger,
	authority *l1.Client
	agent *l1.Client
	found []watcher.Finding

	mu     sync.Mutex                                // guards served
	served map[lockstep.SequencerID][][]lease.Sealed // what the next answers are, the last one for ever
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, served: make(map[lockstep.SequencerID][][]lease.Sealed)}
	alloc := types.GenesisAlloc{}
	for _, name := range []string{"authority", "stranger", "account"} {
		alloc[address(key(name))] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1e18), big.NewInt(100))}
	}
	var err error
	w.chain, err = devl1.Open(devl1.Config{
		ChainID: 900, Dir: t.TempDir(), Genesis: uint64(time.Now().Unix()) - 100_000, BlockSeconds: slot,
		Lag: devl1.Lag{Safe: 1, Finalized: 2}, Seed: prf.Derive(lockstep.Seed{}, t.Name()), Alloc: alloc,
	}, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, w.chain.Close()) })
	d := l1.Deployment{
		Grid: lockstep.Grid{Genesis: w.chain.Head().Time + 900*slot, EpochSeconds: 100 * slot, Epochs: 6, Freeze: 2 * slot},
		Unit: latency.DefaultUnit, Rollups: [2]lockstep.RollupID{901, 902}, Confirmations: 1,
		ActiveBond: big.NewInt(1e18), IdleBond: big.NewInt(1e17), ExitDelay: 24 * time.Hour, DisputeWindow: 12 * time.Hour, Insurance: l1.Burn,
		Penalties: &l1.Penalties{
			Leak: big.NewInt(1e16), JailRounds: 2, MissedTurns: 1, Window: 8, SilentRounds: 2, Reward: new(big.Int), RewardPerRound: new(big.Int),
		},
	}
	var made l1.Contracts
	w.during(func() error {
		made, err = l1.Deploy(t.Context(), w.chain.URL(), key("authority"), d)
		return err
	})
	w.authority, w.stranger = w.dial(made, "authority"), w.dial(made, "stranger")
	account := w.dial(made, "account")
	// An agent that fines by hand.
	w.during(func() error {
		_, err := w.authority.Send(w.t.Context(), order(made.Registry, "setPower(address,uint8)", address(key("account")).Bytes(), []byte{2}))
		return err
	})
	w.agent = account
	for id := lockstep.SequencerID(1); id <= 3; id++ {
		w.during(func() error { return w.join(account, id) })
	}
	w.until(d.Grid.Genesis)
	return w
}

// order calls a function with arguments of one word each.
func order(to common.Address, function string, words ...[]byte) l1.Order {
	data := crypto.Keccak256([]byte(function))[:4]
	for _, word := range words {
		data = append(data, common.LeftPadBytes(word, 32)...)
	}
	return l1.Order{What: "call " + function, To: to, Data: data}
}

func (w *world) dial(made l1.Contracts, name string) *l1.Client {
	w.t.Helper()
	c, err := l1.Dial(w.t.Context(), w.chain.URL(), made.Schedule, key(name), 0)
	require.NoError(w.t, err)
	w.t.Cleanup(c.Close)
	return c
}

func signing(id lockstep.SequencerID) *ecdsa.PrivateKey {
	return key("signing " + string(rune('0'+id)))
}

// join registers and admits a sequencer that serves what the world says.
func (w *world) join(account *l1.Client, id lockstep.SequencerID) error {
	server := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, r *http.Request) {
		var answer struct {
			Seals []hexutil.Bytes `json:"seals,omitempty"`
		}
		if strings.HasSuffix(r.URL.Path, "/handover") {
			out.WriteHeader(http.StatusNoContent)
			return
		}
		if strings.HasSuffix(r.URL.Path, "/seals") {
			for _, s := range w.next(id) {
				raw, _ := s.MarshalBinary() // never fails
				answer.Seals = append(answer.Seals, raw)
			}
		}
		_ = json.NewEncoder(out).Encode(answer) // the asker is gone, then
	}))
	w.t.Cleanup(server.Close)
	measurement := address(key("measurement " + string(rune('0'+id))))
	given, err := account.Register(w.t.Context(), l1.Registration{
		Rollup: lockstep.RollupID(901 + id/3), Key: measurement, Signer: address(signing(id)), Bond: big.NewInt(1e18),
		Endpoints: l1.Endpoints{Probe: "127.0.0.1:9", Peer: server.URL},
	})
	if err != nil {
		return err
	}
	require.Equal(w.t, id, given)
	return w.authority.Admit(w.t.Context(), id, measurement)
}

func (w *world) next(id lockstep.SequencerID) []lease.Sealed {
	w.mu.Lock()
	defer w.mu.Unlock()
	answers := w.served[id]
	if len(answers) == 0 {
		return nil
	}
	if len(answers) > 1 {
		w.served[id] = answers[1:]
	}
	return answers[0]
}

func (w *world) serve(id lockstep.SequencerID, answers ...[]lease.Sealed) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.served[id] = answers
}

// during makes blocks until the work is done.
func (w *world) during(work func() error) {
	w.t.Helper()
	done := make(chan error, 1)
	go func() { done <- work() }()
	for {
		select {
		case err := <-done:
			require.NoError(w.t, err)
			require.NoError(w.t, w.chain.Mine(w.t.Context(), 3)) // final
			return
		case <-time.After(20 * time.Millisecond):
			require.NoError(w.t, w.chain.Mine(w.t.Context(), 1))
		}
	}
}

func (w *world) until(second uint64) {
	w.t.Helper()
	if head := w.chain.Head().Time; head < second {
		require.NoError(w.t, w.chain.Mine(w.t.Context(), int((second-head+slot-1)/slot)))
	}
}

// watch returns a watcher with the account of somebody who is nobody here.
func (w *world) watch(send bool) *watcher.Watcher {
	return watcher.New(w.stranger, watcher.Config{
		Poll: time.Second, Send: send, Log: slog.New(slog.DiscardHandler), Report: func(f watcher.Finding) { w.found = append(w.found, f) },
	})
}

func (w *world) look(watch *watcher.Watcher) []watcher.Finding {
	w.t.Helper()
	w.found = nil
	w.during(func() error { return watch.Look(w.t.Context(), time.Unix(int64(w.chain.Head().Time), 0)) })
	return w.found
}

// sealed is a block of a sequencer in a turn.
func (w *world) sealed(id lockstep.SequencerID, epoch lockstep.Epoch, number uint64, block byte) lease.Sealed {
	w.t.Helper()
	cluster := w.stranger.Cluster()
	chain := lease.Chain{Rollup: lockstep.RollupID(901 + id/3), Domain: statement.Domain{ChainID: 900, Registry: cluster.Contracts.Registry}}
	s, err := chain.SignSeal(lease.Seal{
		View: lease.View{Epoch: epoch}, Block: lease.Ref{Number: number, Hash: common.Hash{block}}, Time: cluster.Grid.Start(epoch),
	}, func(d []byte) ([]byte, error) { return crypto.Sign(d, signing(id)) })
	require.NoError(w.t, err)
	return s
}

func (w *world) bond(id lockstep.SequencerID) int64 {
	w.t.Helper()
	at, err := w.stranger.Latest(w.t.Context())
	require.NoError(w.t, err)
	e, err := w.stranger.Entry(w.t.Context(), id, at)
	require.NoError(w.t, err)
	return e.Bond.Int64()
}

// turn returns an epoch of the present round that a sequencer of 901 leads.
func (w *world) turn(id lockstep.SequencerID) lockstep.Epoch {
	w.t.Helper()
	final, err := w.stranger.Finalized(w.t.Context())
	require.NoError(w.t, err)
	grid := w.stranger.Cluster().Grid
	round, _ := grid.RoundAt(w.chain.Head().Time)
	turns, decided, err := w.stranger.Decided(w.t.Context(), round, final)
	require.NoError(w.t, err)
	require.True(w.t, decided)
	for t, leader := range turns.Leaders[0] {
		if leader == id {
			return grid.First(round) + lockstep.Epoch(t)
		}
	}
	require.Fail(w.t, "it leads nowhere")
	return 0
}

func TestAnyoneBringsFaultsToL1AndGetsTheReward(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	watch := w.watch(true)
	own := w.turn(1)
	honest := []lease.Sealed{w.sealed(1, own, 10, 1), w.sealed(1, own, 11, 2)}
	w.serve(1, honest)
	w.serve(2, []lease.Sealed{w.sealed(2, w.turn(2), 20, 1)})
	require.Empty(t, w.look(watch))
	require.Empty(t, w.look(watch), "the same answer again")

	// Two blocks of one view and height cost everything, out of the wrong turn a part.
	w.serve(1, []lease.Sealed{honest[0], w.sealed(1, own, 11, 3)})
	w.serve(2, []lease.Sealed{w.sealed(2, own, 21, 1)})
	found := w.look(watch)
	require.Len(t, found, 2)
	for _, f := range found {
		require.Equal(t, "fined", f.Outcome, "%+v", f)
	}
	require.Zero(t, w.bond(1))
	require.EqualValues(t, int64(1e18-1e16), w.bond(2))
	require.Empty(t, w.look(watch), "each once")

	// Another watcher comes too late.
	w.serve(1, honest, []lease.Sealed{w.sealed(1, own, 11, 3)})
	late := w.watch(true)
	require.Equal(t, "known", w.look(late)[0].Outcome)
	require.Equal(t, "known", w.look(late)[0].Outcome)

	// Nobody posts rows, so nobody is away in particular.
	w.until(w.stranger.Cluster().Grid.RoundStart(1) + 4*slot)
	require.Empty(t, w.look(watch))
}

func TestWithoutAnAccountFaultsAreOnlyTold(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	own := w.turn(1)
	w.serve(1, []lease.Sealed{w.sealed(1, own, 11, 1)}, []lease.Sealed{w.sealed(1, own, 11, 2)})
	watch := w.watch(false)
	require.Empty(t, w.look(watch))
	found := w.look(watch)
	require.Len(t, found, 1)
	require.Equal(t, watcher.Equivocation, found[0].Fault)
	require.Equal(t, "found", found[0].Outcome)
	require.EqualValues(t, int64(1e18), w.bond(1))
}

func TestWhatNoKeyOfTheEntrySignedCountsForNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	own := w.turn(1)
	w.serve(1, []lease.Sealed{w.sealed(2, own, 11, 1)}, []lease.Sealed{w.sealed(2, own, 11, 2)})
	watch := w.watch(true)
	require.Empty(t, w.look(watch))
	require.Empty(t, w.look(watch))
}

func TestWhoDoesNotRestoreItsBondIsJailed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	grid := w.stranger.Cluster().Grid
	w.during(func() error {
		_, err := w.agent.Send(t.Context(), order(w.stranger.Cluster().Contracts.Registry, "slash(uint32,bytes32,uint96,address)",
			[]byte{2}, []byte("something"), big.NewInt(1e15).Bytes(), address(key("account")).Bytes()))
		return err
	})
	watch := w.watch(true)
	w.until(grid.RoundStart(1) + 4*slot)
	found := w.look(watch)
	require.Len(t, found, 1)
	require.Equal(t, watcher.Unrestored, found[0].Fault)
	require.Equal(t, "recorded", found[0].Outcome, "it was warned")
	require.EqualValues(t, int64(1e18-1e15), w.bond(2))
	w.until(grid.RoundStart(5) + 4*slot)
	found = w.look(watch)
	require.Len(t, found, 1)
	require.Equal(t, "fined", found[0].Outcome, "%+v", found[0])
	require.EqualValues(t, int64(1e18-1e15-1e16), w.bond(2))
}
