package main

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"math/big"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	devl1 "github.com/lockstep-rollups/lockstep/internal/devnet/l1"
	"github.com/lockstep-rollups/lockstep/internal/l1"
)

// A cluster of one operator with a sequencer on each rollup, through the command
// line: deployed, joined and asked for its turns.
func TestLookaheadPrintsWhatAFinalisedBlockDecides(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	account := crypto.PubkeyToAddress(key.PublicKey)
	const slot = 2
	chain, err := devl1.Open(devl1.Config{
		ChainID: 900, Dir: t.TempDir(), Genesis: uint64(time.Now().Unix()) - 10_000, BlockSeconds: slot,
		Lag:   devl1.Lag{Safe: 1, Finalized: 2},
		Alloc: types.GenesisAlloc{account: {Balance: new(big.Int).Mul(big.NewInt(1e18), big.NewInt(10))}},
	}, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, chain.Close()) })
	require.NoError(t, chain.Mine(t.Context(), 2))

	grid := lockstep.Grid{Genesis: chain.Head().Time + 400*slot, EpochSeconds: 10, Epochs: 6, Freeze: 10}
	var contracts l1.Contracts
	mining(t, chain, func() error {
		contracts, err = l1.Deploy(t.Context(), chain.URL(), key, l1.Deployment{
			Grid: grid, Unit: 100, Rollups: [2]lockstep.RollupID{901, 902}, Confirmations: 1,
			ActiveBond: big.NewInt(1), IdleBond: big.NewInt(1), ExitDelay: time.Hour, DisputeWindow: time.Minute, Insurance: l1.Burn,
		})
		return err
	})
	client, err := l1.Dial(t.Context(), chain.URL(), contracts.Schedule, key, 0)
	require.NoError(t, err)
	t.Cleanup(client.Close)
	for _, rollup := range []lockstep.RollupID{901, 902} {
		mining(t, chain, func() error {
			id, err := client.Register(t.Context(), l1.Registration{
				Rollup: rollup, Key: account, Signer: account, Bond: big.NewInt(1),
				Endpoints: l1.Endpoints{Probe: "127.0.0.1:1", Peer: "http://127.0.0.1:1"},
			})
			if err != nil {
				return err
			}
			return client.Admit(t.Context(), id, account)
		})
	}
	require.Less(t, chain.Head().Time, grid.Genesis, "the deployment took too many blocks")
	require.NoError(t, chain.Mine(t.Context(), int((grid.RoundStart(4)-chain.Head().Time)/slot)+3))

	ask := func(more ...string) string {
		t.Helper()
		var out, complaint bytes.Buffer
		args := append([]string{"lockstep", "lookahead", "--l1", chain.URL(), "--schedule", contracts.Schedule.Hex(), "--rollup", "901", "--from", strconv.Itoa(4*6 - 2)}, more...)
		require.Zero(t, run(t.Context(), args, &out, &complaint), complaint.String())
		require.Empty(t, complaint.String())
		return out.String()
	}
	var got ahead
	require.NoError(t, json.Unmarshal([]byte(ask("--slots", "100", "--rollup", "902", "--json")), &got))
	require.Len(t, got.Slots, 2+6, "up to the end of the present round")
	require.True(t, got.Open)
	for k, s := range got.Slots {
		require.Equal(t, lockstep.Epoch(4*6-2+k), s.Slot)
		require.Equal(t, lockstep.Round((4*6-2+k)/6), s.Round)
		require.Equal(t, l1.Fallback, s.Source)
		require.Equal(t, []lockstep.SequencerID{1, 2}, s.Sequencers)
	}
	text := ask("--slots", "3")
	require.Contains(t, text, "fallback")
	require.Contains(t, text, "By withholding L1 blocks")
	require.Contains(t, ask("--slots", "3", "--from", "1000"), "the round of this slot is still open")
}

// mining makes a block now and then until work is done.
func mining(t *testing.T, chain *devl1.Driver, work func() error) {
	t.Helper()
	done := make(chan error, 1)
	go func() { done <- work() }()
	for {
		select {
		case err := <-done:
			require.NoError(t, err)
			return
		case <-time.After(50 * time.Millisecond):
			require.NoError(t, chain.Mine(t.Context(), 1))
		}
	}
}
