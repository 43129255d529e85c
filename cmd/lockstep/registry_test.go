package main

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"math/big"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	devl1 "github.com/lockstep-rollups/lockstep/internal/devnet/l1"
)

// The whole life of a sequencer through the command line, on a real L1: what L1
// would refuse is said before anything is sent.
func TestTheLifeOfASequencer(t *testing.T) {
	dir := t.TempDir()
	alloc := types.GenesisAlloc{}
	for _, name := range []string{"authority", "account", "measurement"} {
		key, err := crypto.GenerateKey()
		require.NoError(t, err)
		require.NoError(t, crypto.SaveECDSA(filepath.Join(dir, name), key))
		alloc[crypto.PubkeyToAddress(key.PublicKey)] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1e18), big.NewInt(10))}
	}
	const slot = 2
	chain, err := devl1.Open(devl1.Config{
		ChainID: 900, Dir: t.TempDir(), Genesis: uint64(time.Now().Unix()) - 200_000, BlockSeconds: slot,
		Lag: devl1.Lag{Safe: 1, Finalized: 2}, Alloc: alloc,
	}, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, chain.Close()) })
	require.NoError(t, chain.Mine(t.Context(), 2))

	lockstep := func(code int, args ...string) string {
		t.Helper()
		var out, complaint bytes.Buffer
		mining(t, chain, func() error {
			require.Equal(t, code, run(t.Context(), append([]string{"lockstep"}, args...), &out, &complaint), "%v: %s", args, complaint.String())
			return nil
		})
		return out.String() + complaint.String()
	}
	key := func(name string) string { return filepath.Join(dir, name) }
	deployed := lockstep(0, "deploy", "--l1", chain.URL(), "--key", key("authority"), "--rollup", "901", "--rollup", "902", "--epoch", "10s", "--epochs", "6", "--freeze", "10s",
		"--exit-delay", "10m", "--dispute-window", "2m", "--confirmations", "1", "--mechanism", "delegated", "--cap", "4", "--json")
	var contracts struct{ Schedule, Elections string }
	require.NoError(t, json.Unmarshal([]byte(deployed), &contracts), deployed)
	require.NotEmpty(t, contracts.Elections)
	registry := func(code int, command, by string, args ...string) string {
		t.Helper()
		all := []string{"registry", command, "--l1", chain.URL(), "--schedule", contracts.Schedule}
		if by != "" {
			all = append(all, "--key", key(by))
		}
		return lockstep(code, append(all, args...)...)
	}
	require.Contains(t, lockstep(0, "register", "--l1", chain.URL(), "--schedule", contracts.Schedule, "--key", key("account"), "--measurement-key", key("measurement"),
		"--rollup", "901", "--probe", "127.0.0.1:862", "--peer", "http://127.0.0.1:8551"), "registered as sequencer 1")
	measurement, err := crypto.LoadECDSA(key("measurement"))
	require.NoError(t, err)
	address := crypto.PubkeyToAddress(measurement.PublicKey).Hex()

	require.Contains(t, registry(1, "admit", "account", "--sequencer", "1", "--measurement-address", address), "the authority is 0x")
	require.Contains(t, registry(1, "admit", "authority", "--sequencer", "9", "--measurement-address", address), "sequencer 9 is not registered")
	require.Contains(t, registry(0, "admit", "authority", "--sequencer", "1", "--measurement-address", address, "--dry-run"), "nothing was sent")
	require.Contains(t, registry(0, "status", ""), "pending")
	require.Contains(t, registry(0, "admit", "authority", "--sequencer", "1", "--measurement-address", address), "it counts from round 0 on")
	require.Contains(t, registry(1, "admit", "authority", "--sequencer", "1", "--measurement-address", address), "is admitted already")

	require.Contains(t, registry(2, "bond", "account", "--sequencer", "1"), "want --add or --step-down")
	require.Contains(t, registry(1, "bond", "authority", "--sequencer", "1", "--add", "1"), "and --key is that of")
	require.Contains(t, registry(1, "bond", "account", "--sequencer", "1", "--add", "1000"), "too little ether")
	require.Contains(t, registry(0, "bond", "account", "--sequencer", "1", "--add", "1"), "done in block")
	require.Contains(t, registry(1, "bond", "account", "--sequencer", "1", "--step-down", "1.9"), "at most 1.75 can be taken back")
	require.Contains(t, registry(0, "bond", "account", "--sequencer", "1", "--step-down", "0.5"), "done in block")
	require.Contains(t, registry(1, "withdraw", "account", "--sequencer", "1", "--to", address), "it is too early: the bond of sequencer 1 is locked until 2")

	require.Contains(t, registry(1, "delegate", "authority", "--sequencer", "1", "--amount", "2"), "has no pool")
	require.Contains(t, registry(0, "pool", "account", "--sequencer", "1", "--commission", "0.1"), "done in block")
	require.Contains(t, registry(0, "delegate", "authority", "--sequencer", "1", "--amount", "2"), "done in block")
	require.Contains(t, registry(1, "undelegate", "account", "--sequencer", "1", "--all"), "this account holds no shares of pool 1")
	require.Contains(t, registry(0, "undelegate", "authority", "--sequencer", "1", "--all"), "done in block")
	require.Contains(t, registry(1, "claim", "authority", "--sequencer", "1"), "it is too early")
	require.Contains(t, registry(1, "claim", "authority"), "the registry owes this account nothing")
	require.Contains(t, registry(1, "bid", "account", "--sequencer", "1", "--round", "5", "--gwei", "3"), "takes no bids in round 5: it goes by delegated")
	require.Contains(t, registry(1, "unjail", "account", "--sequencer", "1"), "is not in jail")
	require.Contains(t, registry(1, "choose", "account", "--rollup", "901", "--mechanism", "stake"), "does not govern")
	require.Contains(t, registry(0, "choose", "authority", "--rollup", "901", "--mechanism", "stake", "--cap", "3"), "done in block")

	var status struct {
		Sequencers []struct {
			Status, Bond, Queued, Stake string
			Pool                        uint32
			Score                       float64
		}
	}
	require.NoError(t, json.Unmarshal([]byte(registry(0, "status", "", "--json")), &status))
	require.Len(t, status.Sequencers, 1)
	s := status.Sequencers[0]
	require.Equal(t, "active", s.Status)
	require.Equal(t, "1500000000000000000", s.Bond)
	require.Equal(t, "500000000000000000", s.Queued)
	require.Equal(t, "2000000000000000000", s.Stake)
	require.InDelta(t, 1, s.Score, 0)

	require.Contains(t, registry(0, "exit", "account", "--sequencer", "1"), "done in block")
	require.Contains(t, registry(1, "exit", "account", "--sequencer", "1"), "is on its way out already")
	require.NoError(t, chain.Mine(t.Context(), 10*60/slot))
	require.Contains(t, registry(0, "claim", "authority", "--sequencer", "1"), "done in block")
	require.Contains(t, registry(0, "withdraw", "account", "--sequencer", "1", "--to", address), "done in block")
	require.Equal(t, 1, strings.Count(registry(0, "status", ""), "\n  "), "only the head of the table is left")
}
