package l1_test

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/devnet/l1"
)

const chainID = 900

// world is an L1 with one rich account and a client on its RPC.
type world struct {
	*l1.Driver
	*ethclient.Client
	rich *ecdsa.PrivateKey
}

func config(t *testing.T, rich *ecdsa.PrivateKey) l1.Config {
	t.Helper()
	return l1.Config{
		ChainID:      chainID,
		Dir:          t.TempDir(),
		Genesis:      uint64(time.Now().Unix()),
		BlockSeconds: 2,
		Lag:          l1.Lag{Safe: 1, Finalized: 4},
		Seed:         lockstep.Seed{1},
		Alloc:        types.GenesisAlloc{crypto.PubkeyToAddress(rich.PublicKey): {Balance: big.NewInt(1e18)}},
	}
}

func open(t *testing.T, adjust ...func(*l1.Config)) world {
	t.Helper()
	rich, err := crypto.GenerateKey()
	require.NoError(t, err)
	c := config(t, rich)
	for _, f := range adjust {
		f(&c)
	}
	d, err := l1.Open(c, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, d.Close()) })
	client, err := ethclient.DialContext(t.Context(), d.URL())
	require.NoError(t, err)
	t.Cleanup(client.Close)
	return world{d, client, rich}
}

// pay sends a transfer with the given nonce and returns its hash.
func (w world) pay(t *testing.T, nonce uint64) common.Hash {
	t.Helper()
	tx, err := types.SignNewTx(w.rich, types.LatestSignerForChainID(big.NewInt(chainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(chainID), Nonce: nonce, Gas: 21_000, To: &common.Address{1},
		GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(2e9), Value: big.NewInt(1),
	})
	require.NoError(t, err)
	require.NoError(t, w.SendTransaction(t.Context(), tx))
	return tx.Hash()
}

func (w world) label(t *testing.T, label rpc.BlockNumber) uint64 {
	t.Helper()
	h, err := w.HeaderByNumber(t.Context(), big.NewInt(label.Int64()))
	require.NoError(t, err)
	return h.Number.Uint64()
}

func TestATransactionSentBeforeASlotIsInItsBlock(t *testing.T) {
	w := open(t)
	for n := range uint64(60) {
		hash := w.pay(t, n)
		if n%3 != 0 {
			continue
		}
		require.NoError(t, w.Mine(t.Context(), 1))
		receipt, err := w.TransactionReceipt(t.Context(), hash)
		require.NoError(t, err)
		require.Equal(t, w.Head().Number, receipt.BlockNumber)
	}
}

func TestLabelsTrailTheHeadByTheLag(t *testing.T) {
	w := open(t)
	require.NoError(t, w.Mine(t.Context(), 10))
	require.EqualValues(t, 9, w.label(t, rpc.SafeBlockNumber))
	require.EqualValues(t, 6, w.label(t, rpc.FinalizedBlockNumber))

	w.HoldFinality()
	require.NoError(t, w.Mine(t.Context(), 5))
	require.EqualValues(t, 9, w.label(t, rpc.SafeBlockNumber))
	require.EqualValues(t, 6, w.label(t, rpc.FinalizedBlockNumber))

	require.NoError(t, w.SetLag(l1.Lag{Safe: 2, Finalized: 12}))
	require.NoError(t, w.Mine(t.Context(), 1))
	require.EqualValues(t, 14, w.label(t, rpc.SafeBlockNumber))
	require.EqualValues(t, 4, w.label(t, rpc.FinalizedBlockNumber), "a greater lag lowers the label")
	require.Error(t, w.SetLag(l1.Lag{Safe: 3, Finalized: 2}))
}

func TestTheSameSeedGivesTheSameRandomness(t *testing.T) {
	a, b, other := open(t), open(t), open(t, func(c *l1.Config) { c.Seed = lockstep.Seed{2} })
	seen := map[common.Hash]bool{}
	for range 4 {
		for _, w := range []world{a, b, other} {
			require.NoError(t, w.Mine(t.Context(), 1))
		}
		require.Equal(t, a.Head().MixDigest, b.Head().MixDigest)
		require.Equal(t, a.Head().ParentBeaconRoot, b.Head().ParentBeaconRoot)
		require.NotEqual(t, a.Head().MixDigest, other.Head().MixDigest)
		require.False(t, seen[a.Head().MixDigest])
		seen[a.Head().MixDigest] = true
	}
}

func TestAReorgReplacesExactlyItsDepthAndLosesNoTransaction(t *testing.T) {
	for name, length := range map[string]int{"shorter": 1, "equal": 3, "longer": 5} {
		t.Run(name, func(t *testing.T) {
			w := open(t)
			require.NoError(t, w.Mine(t.Context(), 6))
			hash := w.pay(t, 0)
			require.NoError(t, w.Mine(t.Context(), 2))
			before := make([]common.Hash, 9)
			for n := range before {
				before[n] = w.hash(t, n)
			}
			require.NoError(t, w.Reorg(t.Context(), 3, length))
			pooled, err := w.PendingTransactionCount(t.Context())
			require.NoError(t, err)
			require.EqualValues(t, 1, pooled, "the pool has it back at once")
			require.EqualValues(t, 5+length, w.Head().Number.Uint64())
			for n := range min(len(before), 6+length) {
				require.Equal(t, n <= 5, before[n] == w.hash(t, n), "block %d", n)
			}
			require.EqualValues(t, max(1+length, 1), w.label(t, rpc.FinalizedBlockNumber))

			require.NoError(t, w.Mine(t.Context(), 1))
			receipt, err := w.TransactionReceipt(t.Context(), hash)
			require.NoError(t, err)
			require.Equal(t, w.hash(t, int(receipt.BlockNumber.Int64())), receipt.BlockHash)
		})
	}
}

func (w world) hash(t *testing.T, number int) common.Hash {
	t.Helper()
	h, err := w.HeaderByNumber(t.Context(), big.NewInt(int64(number)))
	require.NoError(t, err)
	return h.Hash()
}

func TestAReorgDeeperThanTheChainIsRefused(t *testing.T) {
	w := open(t)
	require.NoError(t, w.Mine(t.Context(), 2))
	require.Error(t, w.Reorg(t.Context(), 3, 1))
	require.Error(t, w.Reorg(t.Context(), 0, 1))
	require.Error(t, w.Reorg(t.Context(), 1, 0))
	require.EqualValues(t, 2, w.Head().Number.Uint64())
}

func TestContractsCanReadOldBlockHashes(t *testing.T) {
	w := open(t)
	require.NoError(t, w.Mine(t.Context(), 20))
	history := common.HexToAddress("0x0000F90827F1C53a10cb7A02335B175320002935")
	for _, n := range []int64{0, 1, 11, 19} {
		got, err := w.CallContract(t.Context(), ethereum.CallMsg{To: &history, Data: common.BigToHash(big.NewInt(n)).Bytes()}, nil)
		require.NoError(t, err)
		require.Equal(t, w.hash(t, int(n)).Bytes(), got)
	}
}

func TestLogsAndHeadsCanBeSubscribed(t *testing.T) {
	w := open(t)
	client, err := ethclient.DialContext(t.Context(), w.WS())
	require.NoError(t, err)
	defer client.Close()
	heads := make(chan *types.Header, 4)
	sub, err := client.SubscribeNewHead(t.Context(), heads)
	require.NoError(t, err)
	defer sub.Unsubscribe()
	require.NoError(t, w.Mine(t.Context(), 1))
	select {
	case h := <-heads:
		require.Equal(t, w.Head().Hash(), h.Hash())
	case <-time.After(5 * time.Second):
		t.Fatal("no head arrived")
	}
	_, err = client.FilterLogs(t.Context(), ethereum.FilterQuery{FromBlock: big.NewInt(0)})
	require.NoError(t, err)
}

func TestRunMakesOneBlockPerSlotOnTheClock(t *testing.T) {
	w := open(t, func(c *l1.Config) { c.BlockSeconds = 1 })
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- w.Run(ctx) }()
	require.Eventually(t, func() bool { return w.Head().Number.Uint64() >= 3 }, 10*time.Second, 10*time.Millisecond)
	require.InDelta(t, float64(time.Now().Unix()), float64(w.Head().Time), 1)
	cancel()
	select {
	case err := <-done:
		require.NoError(t, err)
	case <-time.After(5 * time.Second):
		t.Fatal("Run did not return")
	}
}

func TestTheChainSurvivesAReopen(t *testing.T) {
	rich, err := crypto.GenerateKey()
	require.NoError(t, err)
	c := config(t, rich)
	quiet := slog.New(slog.DiscardHandler)
	d, err := l1.Open(c, quiet)
	require.NoError(t, err)
	require.NoError(t, d.Mine(t.Context(), 7))
	head := d.Head().Hash()
	require.NoError(t, d.Close())

	d, err = l1.Open(c, quiet)
	require.NoError(t, err)
	require.Equal(t, head, d.Head().Hash())
	require.NoError(t, d.Mine(t.Context(), 1))
	require.NoError(t, d.Close())
}

func TestASettingThatMakesNoSenseIsRefused(t *testing.T) {
	rich, err := crypto.GenerateKey()
	require.NoError(t, err)
	for name, spoil := range map[string]func(*l1.Config){
		"no slot length":     func(c *l1.Config) { c.BlockSeconds = 0 },
		"safe trails more":   func(c *l1.Config) { c.Lag = l1.Lag{Safe: 5, Finalized: 4} },
		"no chain id":        func(c *l1.Config) { c.ChainID = 0 },
		"genesis in 1970":    func(c *l1.Config) { c.Genesis = 0 },
		"nowhere to keep it": func(c *l1.Config) { c.Dir = "" },
	} {
		t.Run(name, func(t *testing.T) {
			c := config(t, rich)
			spoil(&c)
			_, err := l1.Open(c, slog.New(slog.DiscardHandler))
			require.Error(t, err)
		})
	}
}
