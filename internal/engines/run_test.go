package engines_test

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	gethnode "github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep/internal/engines"
)

// run serves what a settings file describes until the function is called, which says
// how it ended.
func run(t *testing.T, path string) (map[uint64]engines.Served, func() error) {
	t.Helper()
	cluster, err := engines.Load(path)
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	told, ended := make(chan engines.Served), make(chan error, 1)
	go func() {
		ended <- cluster.Run(ctx, func(s engines.Served) { told <- s }, slog.New(slog.DiscardHandler))
	}()
	served := make(map[uint64]engines.Served)
	for len(served) < 2 {
		select {
		case s := <-told:
			served[uint64(s.Rollup)] = s
		case err := <-ended:
			cancel()
			return served, func() error { return err }
		}
	}
	return served, func() error {
		cancel()
		began := time.Now()
		err := <-ended
		require.Less(t, time.Since(began), 5*time.Second)
		return err
	}
}

func TestEveryRollupHasAnEngineOfItsOwn(t *testing.T) {
	path := settings(t, complete)
	served, stop := run(t, path)
	for id, secret := range map[uint64]string{901: "a.jwt", 902: "b.jwt"} {
		s := served[id]
		require.Zero(t, s.Block)
		for _, at := range []string{s.HTTP, s.WS} {
			client, err := rpc.DialContext(t.Context(), at)
			require.NoError(t, err)
			defer client.Close()
			var chain hexutil.Uint64
			require.NoError(t, client.CallContext(t.Context(), &chain, "eth_chainId"))
			require.EqualValues(t, id, chain)
			var modules map[string]string
			require.NoError(t, client.CallContext(t.Context(), &modules, "rpc_modules"))
			for _, m := range []string{"eth", "net", "web3", "debug", "txpool"} {
				require.Contains(t, modules, m)
			}
			require.NotContains(t, modules, "engine")
		}
		text, err := os.ReadFile(filepath.Join(filepath.Dir(path), secret))
		require.NoError(t, err)
		key := common.HexToHash(strings.TrimSpace(string(text)))
		auth, err := rpc.DialOptions(t.Context(), s.AuthRPC, rpc.WithHTTPAuth(gethnode.NewJWTAuth(key)))
		require.NoError(t, err)
		defer auth.Close()
		require.NoError(t, auth.CallContext(t.Context(), nil, "engine_exchangeCapabilities", []string{}))
		open, err := rpc.DialContext(t.Context(), s.AuthRPC)
		require.NoError(t, err)
		defer open.Close()
		require.ErrorContains(t, open.CallContext(t.Context(), nil, "engine_exchangeCapabilities", []string{}), "401")
	}
	require.NoError(t, stop())

	// It goes on from what is on disk, and refuses what does not belong there.
	_, stop = run(t, path)
	require.NoError(t, stop())
	genesis := filepath.Join(filepath.Dir(path), "b.json")
	raw, err := os.ReadFile(genesis)
	require.NoError(t, err)
	other := strings.Replace(string(raw), `"gasLimit":"0x1c9c380"`, `"gasLimit":"0x1c9c381"`, 1)
	require.NotEqual(t, string(raw), other)
	require.NoError(t, os.WriteFile(genesis, []byte(other), 0o600))
	_, stop = run(t, path)
	err = stop()
	require.ErrorContains(t, err, "rollup 902: ")
	require.ErrorContains(t, err, "data/902 holds another chain: its genesis is ")
	require.NotContains(t, err.Error(), "\n")
}

func TestOneProcessAtATimeHasTheFolder(t *testing.T) {
	path := settings(t, complete)
	_, stop := run(t, path)
	_, again := run(t, path)
	require.ErrorContains(t, again(), "data belongs to another process that is running")
	require.NoError(t, stop())
}
