package opgeth_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

const genesisTime = 1_790_000_000

func basics(id uint64) opgeth.GenesisConfig {
	return opgeth.GenesisConfig{
		ChainID: id, Time: genesisTime, GasLimit: 30_000_000,
		Alloc: types.GenesisAlloc{{7}: {Balance: big.NewInt(1)}},
	}
}

func l1(t *testing.T, dir string) opgeth.Config {
	t.Helper()
	genesis, err := opgeth.L1Genesis(basics(900))
	require.NoError(t, err)
	return opgeth.Config{Dir: dir, Genesis: genesis, JWTFile: filepath.Join(dir, "jwt.hex")}
}

func l2(t *testing.T, dir string) opgeth.Config {
	t.Helper()
	genesis, err := opgeth.L2Genesis(basics(901))
	require.NoError(t, err)
	return opgeth.Config{Dir: dir, Genesis: genesis, JWTFile: filepath.Join(dir, "jwt.hex")}
}

func open(t *testing.T, c opgeth.Config) *opgeth.Engine {
	t.Helper()
	e, err := opgeth.Open(c)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, e.Close()) })
	return e
}

// grow makes and adopts n blocks on top of the head.
func grow(t *testing.T, e *opgeth.Engine, n int) *types.Header {
	t.Helper()
	for range n {
		head := e.Head()
		next, err := e.Make(t.Context(), slotOn(head, 0))
		require.NoError(t, err)
		require.NoError(t, e.SetHeads(t.Context(), opgeth.Heads{Head: next.Hash()}))
	}
	return e.Head()
}

func slotOn(parent *types.Header, salt byte) opgeth.Slot {
	return opgeth.Slot{Parent: parent.Hash(), Time: parent.Time + 2, Random: common.Hash{salt, 1}, BeaconRoot: common.Hash{2}, FeeRecipient: common.Address{3}}
}

func TestMakeKeepsABlockWithoutAdoptingIt(t *testing.T) {
	e := open(t, l1(t, t.TempDir()))
	genesis := e.Head()
	made, err := e.Make(t.Context(), slotOn(genesis, 0))
	require.NoError(t, err)
	require.Equal(t, genesis.Hash(), e.Head().Hash())
	require.Equal(t, common.Hash{0, 1}, made.MixDigest)
	require.Equal(t, &common.Hash{2}, made.ParentBeaconRoot)
	require.Equal(t, common.Address{3}, made.Coinbase)

	require.NoError(t, e.SetHeads(t.Context(), opgeth.Heads{Head: made.Hash(), Safe: genesis.Hash(), Finalized: genesis.Hash()}))
	require.Equal(t, made.Hash(), e.Head().Hash())
	_, known := e.Header(common.Hash{9})
	require.False(t, known)
}

func TestABlockCanBeBuiltOnAnyOldParent(t *testing.T) {
	e := open(t, l1(t, t.TempDir()))
	first := grow(t, e, 1)
	grow(t, e, 160) // beyond the 128 states that a pruning node keeps
	sibling, err := e.Make(t.Context(), slotOn(first, 1))
	require.NoError(t, err)
	require.NoError(t, e.SetHeads(t.Context(), opgeth.Heads{Head: sibling.Hash()}))
	require.EqualValues(t, 2, e.Head().Number.Uint64())
}

func TestWhatCannotBeIsRefused(t *testing.T) {
	e := open(t, l1(t, t.TempDir()))
	genesis := e.Head()
	_, err := e.Make(t.Context(), opgeth.Slot{Parent: common.Hash{1}, Time: genesis.Time + 2})
	require.ErrorContains(t, err, "missing parent")
	_, err = e.Make(t.Context(), opgeth.Slot{Parent: genesis.Hash(), Time: genesis.Time})
	require.ErrorContains(t, err, "timestamp")
	require.Error(t, e.SetHeads(t.Context(), opgeth.Heads{Head: common.Hash{1}}))
	require.Error(t, e.SetHeads(t.Context(), opgeth.Heads{Head: genesis.Hash(), Safe: common.Hash{1}}))
	require.Error(t, e.AddPeer("somebody"))

	rollup := open(t, l2(t, t.TempDir()))
	_, err = rollup.Make(t.Context(), slotOn(rollup.Head(), 0))
	require.ErrorContains(t, err, "op-node")

	for _, c := range []opgeth.Config{{}, {Dir: t.TempDir()}, {Dir: t.TempDir(), JWTFile: "jwt.hex"}} {
		_, err := opgeth.Open(c)
		require.Error(t, err)
	}
}

func TestAnEngineWantsItsOwnGenesis(t *testing.T) {
	dir := t.TempDir()
	e, err := opgeth.Open(l1(t, dir))
	require.NoError(t, err)
	require.NoError(t, e.Close())

	other := basics(900)
	other.Time++
	genesis, err := opgeth.L1Genesis(other)
	require.NoError(t, err)
	c := l1(t, dir)
	c.Genesis = genesis
	_, err = opgeth.Open(c)
	require.Error(t, err)
	open(t, l1(t, dir)) // the refusal left nothing locked
}

func TestABadGenesisIsRefused(t *testing.T) {
	for name, spoil := range map[string]func(*opgeth.GenesisConfig){
		"chain id":  func(c *opgeth.GenesisConfig) { c.ChainID = 0 },
		"time":      func(c *opgeth.GenesisConfig) { c.Time = 0 },
		"gas limit": func(c *opgeth.GenesisConfig) { c.GasLimit = 100 },
	} {
		t.Run(name, func(t *testing.T) {
			c := basics(1)
			spoil(&c)
			_, err := opgeth.L1Genesis(c)
			require.Error(t, err)
			_, err = opgeth.L2Genesis(c)
			require.Error(t, err)
		})
	}
	passer := common.HexToAddress("0x4200000000000000000000000000000000000016")
	c := basics(1)
	c.Alloc = types.GenesisAlloc{passer: {Balance: new(big.Int), Code: []byte{0}}}
	_, err := opgeth.L2Genesis(c)
	require.ErrorContains(t, err, "has no storage")
	c.Alloc = types.GenesisAlloc{passer: {Balance: new(big.Int), Storage: map[common.Hash]common.Hash{{1}: {1}}}}
	_, err = opgeth.L2Genesis(c)
	require.NoError(t, err)
}

func TestAGenesisIsWhatTheEngineServes(t *testing.T) {
	for _, c := range []opgeth.Config{l1(t, t.TempDir()), l2(t, t.TempDir())} {
		e := open(t, c)
		require.Equal(t, c.Genesis.Hash(), e.Head().Hash())
		require.Equal(t, c.Genesis.Time(), e.Head().Time)
		require.Equal(t, c.Genesis.GasLimit(), e.Head().GasLimit)
		var id hexutil.Uint64
		client, err := rpc.DialContext(t.Context(), e.HTTP())
		require.NoError(t, err)
		defer client.Close()
		require.NoError(t, client.CallContext(t.Context(), &id, "eth_chainId"))
		require.EqualValues(t, c.Genesis.ChainID(), id)

		raw, err := c.Genesis.Rules()
		require.NoError(t, err)
		var rules struct {
			ChainID uint64 `json:"chainId"`
		}
		require.NoError(t, json.Unmarshal(raw, &rules))
		require.Equal(t, c.Genesis.ChainID(), rules.ChainID)
	}
}

func TestTheEngineAPIWantsItsSecret(t *testing.T) {
	e := open(t, l2(t, t.TempDir()))
	for url, want := range map[string]int{e.Auth(): http.StatusUnauthorized, e.HTTP(): http.StatusOK} {
		body := bytes.NewBufferString(`{"jsonrpc":"2.0","id":1,"method":"engine_exchangeCapabilities","params":[[]]}`)
		request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url, body)
		require.NoError(t, err)
		request.Header.Set("Content-Type", "application/json")
		answer, err := http.DefaultClient.Do(request)
		require.NoError(t, err)
		var text bytes.Buffer
		_, err = text.ReadFrom(answer.Body)
		require.NoError(t, err)
		require.NoError(t, answer.Body.Close())
		require.Equal(t, want, answer.StatusCode)
		require.NotContains(t, text.String(), "engine_newPayloadV4")
	}
	require.True(t, strings.HasPrefix(e.HTTP(), "http://127.0.0.1:"))
	require.True(t, strings.HasPrefix(e.Auth(), "http://127.0.0.1:"))
	require.True(t, strings.HasPrefix(e.WS(), "ws://127.0.0.1:"))
}

func TestPeersConnectOnlyWhereTheyMay(t *testing.T) {
	a, b := l1(t, t.TempDir()), l1(t, t.TempDir())
	a.MaxPeers, b.MaxPeers = 2, 2
	first, second := open(t, a), open(t, b)
	require.NoError(t, first.AddPeer(second.Enode()))
	require.Eventually(t, func() bool { return peers(t, first) == 1 && peers(t, second) == 1 }, 20*time.Second, 20*time.Millisecond)
	require.Zero(t, peers(t, open(t, l1(t, t.TempDir()))))
}

func peers(t *testing.T, e *opgeth.Engine) uint64 {
	t.Helper()
	client, err := rpc.DialContext(t.Context(), e.HTTP())
	require.NoError(t, err)
	defer client.Close()
	var count hexutil.Uint64
	require.NoError(t, client.CallContext(t.Context(), &count, "net_peerCount"))
	return uint64(count)
}

// The test is its own victim: a second process of it makes blocks and is killed.
func TestAKilledEngineKeepsItsHead(t *testing.T) {
	const height = 20
	if dir := os.Getenv("OPGETH_TEST_DIR"); dir != "" {
		e, err := opgeth.Open(l1(t, dir))
		require.NoError(t, err)
		head := grow(t, e, height).Hash()
		require.Eventually(t, func() bool { return e.Synced() == head }, 20*time.Second, time.Millisecond)
		fmt.Fprintf(os.Stdout, "\nhead %s\n", head)
		time.Sleep(time.Minute)
		return
	}
	dir := t.TempDir()
	victim := exec.Command(os.Args[0], "-test.run=^"+t.Name()+"$")
	victim.Env = append(os.Environ(), "OPGETH_TEST_DIR="+dir)
	output, err := victim.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, victim.Start())
	lines := bufio.NewScanner(output)
	var hash string
	for hash == "" && lines.Scan() {
		hash, _ = strings.CutPrefix(lines.Text(), "head ")
		if hash == lines.Text() {
			hash = ""
		}
	}
	require.NotEmpty(t, hash, "the victim ended early")
	require.NoError(t, victim.Process.Kill())
	_ = victim.Wait()

	e := open(t, l1(t, dir))
	require.Equal(t, hash, e.Head().Hash().Hex())
	grow(t, e, 1)
}
