package opgeth_test

import (
	"encoding/json"
	"maps"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

// genesisFile writes the genesis of an L2 chain with changes; nil takes a key away.
func genesisFile(t *testing.T, config, top map[string]any) string {
	t.Helper()
	g, err := opgeth.L2Genesis(basics(901))
	require.NoError(t, err)
	raw, err := g.JSON()
	require.NoError(t, err)
	var file map[string]any
	require.NoError(t, json.Unmarshal(raw, &file))
	change := func(m, by map[string]any) {
		maps.Copy(m, by)
		maps.DeleteFunc(m, func(_ string, v any) bool { return v == nil })
	}
	change(file["config"].(map[string]any), config)
	change(file, top)
	raw, err = json.Marshal(file)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "genesis.json")
	require.NoError(t, os.WriteFile(path, raw, 0o600))
	return path
}

func TestAGenesisThatIsWrittenReadsBackEqual(t *testing.T) {
	c := basics(901)
	c.Interop = true
	want, err := opgeth.L2Genesis(c)
	require.NoError(t, err)
	raw, err := want.JSON()
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "genesis.json")
	require.NoError(t, os.WriteFile(path, raw, 0o600))
	got, err := opgeth.ReadGenesis(path)
	require.NoError(t, err)
	require.Equal(t, want.Hash(), got.Hash())
	require.EqualValues(t, 901, got.ChainID())
	again, err := got.JSON()
	require.NoError(t, err)
	require.JSONEq(t, string(raw), string(again))

	// Both names of the fork mean the same.
	require.Contains(t, string(raw), "interopTime", "as the stock op-geth has it")
	newer := filepath.Join(t.TempDir(), "newer.json")
	require.NoError(t, os.WriteFile(newer, []byte(strings.Replace(string(raw), "interopTime", "lagoonTime", 1)), 0o600))
	got, err = opgeth.ReadGenesis(newer)
	require.NoError(t, err)
	again, err = got.JSON()
	require.NoError(t, err)
	require.JSONEq(t, string(raw), string(again))
}

func TestABadGenesisIsNamedInOneLine(t *testing.T) {
	type m = map[string]any
	passer := m{strings.ToLower(params.OptimismL2ToL1MessagePasser.Hex()[2:]): m{"balance": "0x0", "code": "0x00"}}
	for _, c := range []struct {
		name        string
		config, top m
		want        string
	}{
		{"no config", nil, m{"config": nil}, "it has no \"config\""},
		{"no gas limit", nil, m{"gasLimit": nil}, "gasLimit"},
		{"number as text", nil, m{"timestamp": "soon"}, "it is no genesis of op-geth"},
		{"L1", m{"optimism": nil}, nil, "it is not of the OP Stack"},
		{"no chain id", m{"chainId": nil}, nil, "no chainId of 64 bits"},
		{"huge chain id", m{"chainId": json.Number("18446744073709551616")}, nil, "no chainId of 64 bits"},
		{"zero chain id", m{"chainId": 0}, nil, "a chain id other than 0"},
		{"no time", nil, m{"timestamp": "0x0"}, "needs a time"},
		{"message passer", nil, m{"alloc": passer}, "L2ToL1MessagePasser 0x4200000000000000000000000000000000000016 of chain 901 has no storage"},
		{"before Bedrock", m{"bedrockBlock": 5}, nil, "older than Bedrock"},
		{"no Jovian", m{"jovianTime": nil}, nil, "its config has no jovianTime"},
		{"order", m{"holoceneTime": 9, "isthmusTime": 8, "pragueTime": 8, "jovianTime": 9}, nil, "isthmusTime is 8, before holoceneTime"},
		{"no Prague", m{"pragueTime": nil}, nil, "PragueTime (<nil>) must equal IsthmusTime"},
		{"fees", m{"optimism": m{"eip1559Elasticity": 6, "eip1559Denominator": 50}}, nil, "EIP1559DenominatorCanyon"},
		{"extra data", nil, m{"extraData": "0x"}, "its extraData does not fit its forks"},
		{"two names", m{"interopTime": 5, "lagoonTime": 6}, nil, "interopTime is 5 and lagoonTime 6"},
		{"interop as text", m{"interopTime": "soon"}, nil, "interopTime"},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := genesisFile(t, c.config, c.top)
			_, err := opgeth.ReadGenesis(path)
			require.ErrorContains(t, err, c.want)
			require.ErrorContains(t, err, path)
			require.NotContains(t, err.Error(), "\n")
		})
	}
	_, err := opgeth.ReadGenesis("nowhere.json")
	require.EqualError(t, err, "read the genesis: open nowhere.json: no such file or directory")
}

func TestAFolderWithAnotherChainIsRefused(t *testing.T) {
	c := l2(t, t.TempDir())
	e, err := opgeth.Open(c)
	require.NoError(t, err)
	_, err = opgeth.Open(c)
	require.EqualError(t, err, c.Dir+" belongs to another process that is running")
	require.NoError(t, e.Close())
	other := basics(901)
	other.Time++
	first := c.Genesis.Hash()
	c.Genesis, err = opgeth.L2Genesis(other)
	require.NoError(t, err)
	_, err = opgeth.Open(c)
	require.EqualError(t, err, c.Dir+" holds another chain: its genesis is "+first.Hex()+", not "+c.Genesis.Hash().Hex())
}

func TestAPublicRPCHasToBeAllowedAndCannotTakeBlocksBack(t *testing.T) {
	c := l2(t, t.TempDir())
	c.HTTPHost = "0.0.0.0"
	_, err := opgeth.Open(c)
	require.ErrorContains(t, err, "the plain RPC of chain 901 would be open to others on 0.0.0.0")
	c.HTTPHost = "localhost"
	_, err = opgeth.Open(c)
	require.ErrorContains(t, err, `cannot listen on "localhost"; want an IP address`)

	c.HTTPHost, c.AuthHost, c.Public = "0.0.0.0", "0.0.0.0", true
	e := open(t, c)
	for _, at := range []string{e.HTTP(), e.WS()} {
		u, err := url.Parse(at)
		require.NoError(t, err)
		_, port, err := net.SplitHostPort(u.Host)
		require.NoError(t, err)
		client, err := rpc.DialContext(t.Context(), u.Scheme+"://127.0.0.1:"+port)
		require.NoError(t, err)
		defer client.Close()
		var id string
		require.NoError(t, client.CallContext(t.Context(), &id, "eth_chainId"))
		require.Equal(t, "0x385", id)
		require.ErrorContains(t, client.CallContext(t.Context(), nil, "debug_setHead", "0x0"), "does not exist")
	}
	// The Engine API wants its secret, wherever it listens.
	u, err := url.Parse(e.Auth())
	require.NoError(t, err)
	answer, err := http.Post("http://127.0.0.1:"+u.Port(), "application/json", strings.NewReader(`{}`))
	require.NoError(t, err)
	defer answer.Body.Close()
	require.Equal(t, http.StatusUnauthorized, answer.StatusCode)
}

func TestBlocksBeforeJovianAreLeftToTheMiner(t *testing.T) {
	genesis, err := opgeth.ReadGenesis(genesisFile(t, map[string]any{"jovianTime": genesisTime + 2}, map[string]any{"extraData": "0x00000000fa00000006"}))
	require.NoError(t, err)
	dir := t.TempDir()
	var drafts []uint64
	e := open(t, opgeth.Config{Dir: dir, Genesis: genesis, JWTFile: filepath.Join(dir, "jwt.hex"), Build: func(_ *opgeth.Engine, d *opgeth.Draft) opgeth.Work {
		drafts = append(drafts, d.Time())
		return empty{d}
	}})
	for range 4 {
		a := attributes(e.Head(), 400)
		if a.Timestamp < genesisTime+2 {
			a.MinBaseFee = nil
		}
		payload, err := e.Ask(t.Context(), a)
		require.NoError(t, err)
		require.NoError(t, e.Take(t.Context(), payload))
	}
	require.Equal(t, []uint64{genesisTime + 3, genesisTime + 4}, drafts, "the first block of the fork is the last one that the miner makes")
}

// empty is a block that nobody fills.
type empty struct{ *opgeth.Draft }

func (empty) Stop() {}
