package stock_test

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/devnet/chain"
	"github.com/lockstep-rollups/lockstep/internal/devnet/chain/process"
	"github.com/lockstep-rollups/lockstep/internal/devnet/chain/stock"
	"github.com/lockstep-rollups/lockstep/internal/devnet/l1"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

const (
	l1ChainID = 900
	rollup    = lockstep.RollupID(901)
)

// programs returns the folder of the stock programs, or skips the test.
func programs(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs("../../../../bin/opstack")
	require.NoError(t, err)
	for _, name := range []string{"op-node", "op-batcher"} {
		if _, err := os.Stat(filepath.Join(dir, name)); err != nil {
			t.Skipf("no %s in bin/opstack; build it with opstack/build.sh", name)
		}
	}
	return dir
}

// world is one rollup with two sequencers on an L1, and a rich account on both.
type world struct {
	l1      *l1.Driver
	engines []*opgeth.Engine
	nodes   []stock.Node
	batcher stock.Batcher
	rich    *ecdsa.PrivateKey
	// pids holds the running process of each node.
	pids []*atomic.Int64
}

func key(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	k, err := crypto.GenerateKey()
	require.NoError(t, err)
	return k
}

func funded(keys ...*ecdsa.PrivateKey) types.GenesisAlloc {
	alloc := types.GenesisAlloc{}
	for _, k := range keys {
		alloc[crypto.PubkeyToAddress(k.PublicKey)] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e18))}
	}
	return alloc
}

func build(t *testing.T, count int) world {
	t.Helper()
	binaries, dir := programs(t), t.TempDir()
	batcher, signer, rich := key(t), key(t), key(t)
	alloc := funded(batcher, rich)
	for address, account := range chain.SystemConfig(rollup, crypto.PubkeyToAddress(signer.PublicKey)) {
		alloc[address] = account
	}
	quiet := slog.New(slog.DiscardHandler)
	base, err := l1.Open(l1.Config{
		ChainID: l1ChainID, Dir: filepath.Join(dir, "l1"), Genesis: uint64(time.Now().Unix()) - 4,
		BlockSeconds: 2, Lag: l1.Lag{Safe: 1, Finalized: 3}, Seed: lockstep.Seed{7}, Alloc: alloc,
	}, quiet)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, base.Close()) })
	require.NoError(t, base.Mine(t.Context(), 1))

	described, err := chain.New(chain.Config{
		Rollup: rollup, BlockSeconds: 1, L1ChainID: l1ChainID, Anchor: base.Head(),
		Batcher: crypto.PubkeyToAddress(batcher.PublicKey), Alloc: funded(rich),
	})
	require.NoError(t, err)
	rules, err := base.Rules()
	require.NoError(t, err)
	files, err := described.Write(filepath.Join(dir, "rollup"), rules)
	require.NoError(t, err)

	w := world{l1: base, rich: rich}
	ports, claim, err := process.FreePorts(2 * count)
	require.NoError(t, err)
	t.Cleanup(func() { claim.Close() })
	var peers []string
	for i := range count {
		home := filepath.Join(dir, fmt.Sprintf("n%d", i))
		jwt := filepath.Join(home, "jwt.hex")
		engine, err := opgeth.Open(opgeth.Config{Dir: filepath.Join(home, "engine"), Genesis: described.Genesis, JWTFile: jwt})
		require.NoError(t, err)
		t.Cleanup(func() { require.NoError(t, engine.Close()) })
		w.engines = append(w.engines, engine)
		node := stock.Node{
			Name: fmt.Sprintf("op-node-%d", i), Binary: filepath.Join(binaries, "op-node"), Dir: home, Files: files,
			L1: base.URL(), SlotSeconds: 2, Engine: engine.Auth(), JWTFile: jwt,
			RPCPort: ports[2*i], PeerPort: ports[2*i+1], PeerKey: key(t),
			Sequencer: &stock.Sequencer{Signer: signer, Stopped: i > 0, Confirmations: 1},
		}
		peers = append(peers, node.PeerAddress())
		w.nodes = append(w.nodes, node)
		w.pids = append(w.pids, new(atomic.Int64))
	}
	w.batcher = stock.Batcher{
		Name: "op-batcher", Binary: filepath.Join(binaries, "op-batcher"), Dir: filepath.Join(dir, "batcher"),
		L1: base.URL(), Key: batcher,
	}
	for i := range w.nodes {
		w.nodes[i].Peers = peers
		w.batcher.Engines = append(w.batcher.Engines, w.engines[i].HTTP())
		w.batcher.Nodes = append(w.batcher.Nodes, w.nodes[i].RPC())
	}
	return w
}

// run starts everything and stops it at the end of the test.
func (w world) run(t *testing.T) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return w.l1.Run(ctx) })
	log := slog.New(slog.NewTextHandler(t.Output(), nil))
	for i, n := range w.nodes {
		c := n.Command()
		c.Started = func(pid int) { w.pids[i].Store(int64(pid)) }
		group.Go(func() error { return process.Keep(ctx, c, 100*time.Millisecond, log) })
	}
	group.Go(func() error { return w.batcher.Run(ctx, log) })
	t.Cleanup(func() {
		start := time.Now()
		cancel()
		require.NoError(t, group.Wait())
		require.Less(t, time.Since(start), 10*time.Second)
		if t.Failed() {
			for _, path := range w.logs() {
				raw, err := os.ReadFile(path)
				if err != nil {
					continue
				}
				t.Logf("%s:\n%s", path, raw[max(0, len(raw)-4000):])
			}
		}
	})
	ready, cancelReady := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancelReady()
	start := time.Now()
	for _, n := range w.nodes {
		require.NoError(t, n.Ready(ready))
	}
	require.NoError(t, stock.Connect(ready, w.nodes))
	t.Logf("%d op-nodes ready after %s", len(w.nodes), time.Since(start).Round(time.Millisecond))
}

func (w world) logs() []string {
	paths := []string{w.batcher.Log()}
	for _, n := range w.nodes {
		paths = append(paths, n.Log())
	}
	return paths
}

// reaches waits until the node's status satisfies ok.
func (w world) reaches(t *testing.T, node int, within time.Duration, what string, ok func(stock.Status) bool) {
	t.Helper()
	var s stock.Status
	require.Eventually(t, func() bool {
		var err error
		s, err = w.nodes[node].Status(t.Context())
		return err == nil && ok(s)
	}, within, 50*time.Millisecond, "%s: node %d has %+v", what, node, &s)
}

func TestARollupOfStockNodesProducesGossipsAndFinalizes(t *testing.T) {
	w := build(t, 2)
	w.run(t)

	// The sequencer keeps up with the clock, one block per second, and the
	// other node has its blocks long before they are on L1.
	w.reaches(t, 0, 15*time.Second, "sequencer on time", func(s stock.Status) bool {
		return s.Unsafe.Time+1 >= uint64(time.Now().Unix())
	})
	w.reaches(t, 1, 15*time.Second, "gossip", func(s stock.Status) bool {
		return s.Unsafe.Time+2 >= uint64(time.Now().Unix()) && s.Unsafe.Number > s.Safe.Number
	})
	active, err := w.nodes[1].Sequencing(t.Context())
	require.NoError(t, err)
	require.False(t, active)

	w.transfer(t)

	// A node that was killed comes back, finds its peer and catches up.
	require.NoError(t, syscall.Kill(int(w.pids[1].Load()), syscall.SIGKILL))
	w.reaches(t, 1, 15*time.Second, "back after a kill", func(s stock.Status) bool {
		return s.Unsafe.Time+2 >= uint64(time.Now().Unix()) && s.Unsafe.Number > s.Safe.Number
	})

	for i := range w.nodes {
		w.reaches(t, i, 30*time.Second, "safe", func(s stock.Status) bool { return s.Safe.Number > 0 })
	}
	for i := range w.nodes {
		w.reaches(t, i, 30*time.Second, "finalized", func(s stock.Status) bool { return s.Finalized.Number > 5 })
	}
	w.consecutive(t)
}

// transfer sends a payment to one engine and finds it in the chain of the other.
func (w world) transfer(t *testing.T) {
	t.Helper()
	client, err := ethclient.DialContext(t.Context(), w.engines[0].HTTP())
	require.NoError(t, err)
	defer client.Close()
	tx, err := types.SignNewTx(w.rich, types.LatestSignerForChainID(new(big.Int).SetUint64(uint64(rollup))), &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(uint64(rollup)), Gas: 21_000, To: &common.Address{9}, Value: big.NewInt(1),
		GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(3e9),
	})
	require.NoError(t, err)
	require.NoError(t, client.SendTransaction(t.Context(), tx))

	other, err := ethclient.DialContext(t.Context(), w.engines[1].HTTP())
	require.NoError(t, err)
	defer other.Close()
	require.Eventually(t, func() bool {
		receipt, err := other.TransactionReceipt(t.Context(), tx.Hash())
		return err == nil && receipt.Status == types.ReceiptStatusSuccessful
	}, 5*time.Second, 50*time.Millisecond)
}

// consecutive checks that no second of the chain is without its block.
func (w world) consecutive(t *testing.T) {
	t.Helper()
	for _, e := range w.engines {
		for child := e.Head(); child.Number.Sign() > 0; {
			parent, ok := e.Header(child.ParentHash)
			require.True(t, ok)
			require.Equal(t, parent.Time+1, child.Time)
			child = parent
		}
	}
}
