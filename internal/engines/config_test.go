package engines_test

import (
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep/internal/engines"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

const complete = `
data = "data"
relayer = "relayer.key"
[[rollup]]
genesis = "a.json"
jwt_secret = "a.jwt"
http = "127.0.0.1:0"
authrpc = "127.0.0.1:0"
[[rollup]]
genesis = "b.json"
jwt_secret = "b.jwt"
http = "127.0.0.1:0"
authrpc = "127.0.0.1:0"
`

// settings writes a settings file into a folder with all files that it names.
func settings(t *testing.T, text string) string {
	t.Helper()
	dir := t.TempDir()
	files := map[string][]byte{"builder.toml": []byte(text), "short.jwt": []byte("0x1234"), "empty.json": []byte("{}")}
	for name, id := range map[string]uint64{"a.json": 901, "b.json": 902} {
		genesis, err := opgeth.L2Genesis(opgeth.GenesisConfig{
			ChainID: id, Time: 1_790_000_000, GasLimit: 30_000_000, Alloc: types.GenesisAlloc{{byte(id)}: {Balance: big.NewInt(1)}},
		})
		require.NoError(t, err)
		files[name], err = genesis.JSON()
		require.NoError(t, err)
	}
	for name, content := range files {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), content, 0o600))
	}
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	require.NoError(t, crypto.SaveECDSA(filepath.Join(dir, "relayer.key"), key))
	return filepath.Join(dir, "builder.toml")
}

func TestBadSettingsAreNamed(t *testing.T) {
	for _, c := range []struct{ name, old, new, want string }{
		{"unknown key", "[[rollup]]", "[[rollup]]\ncolour = 1", "there is no setting rollup.colour"},
		{"syntax", `relayer = "relayer.key"`, "relayer = ", "builder.toml:3:"},
		{"no data", `data = "data"`, "", "data is missing"},
		{"no key", "relayer.key", "lost.key", "lost.key: no such file or directory; 'lockstep keys new' makes a key"},
		{"no hex", "relayer.key", "a.json", "a.json: invalid character"},
		{"join", "[[rollup]]", "join = \"2s\"\n[[rollup]]", "join is 2s; want at most 1s"},
		{"no genesis", `genesis = "b.json"`, "", "rollup 2 of the file: genesis is missing"},
		{"lost genesis", "b.json", "lost.json", "rollup 2 of the file: read the genesis: open "},
		{"empty genesis", "a.json", "empty.json", "rollup 1 of the file: "},
		{"one chain twice", "b.json", "a.json", "rollup 2 of the file has chain id 901, as rollup 1 has"},
		{"no secret", `jwt_secret = "a.jwt"`, "", "rollup 1 of the file: jwt_secret is missing"},
		{"short secret", "a.jwt", "short.jwt", "short.jwt; it holds no 32 bytes in hex"},
		{"secret nowhere", "a.jwt", "nowhere/a.jwt", "there is no folder "},
		{"name", `http = "127.0.0.1:0"`, `http = "localhost:8545"`, `http is "localhost:8545"; want an address such as 127.0.0.1:8545`},
		{"public", `http = "127.0.0.1:0"`, `http = "0.0.0.0:8545"`, "http is 0.0.0.0:8545, which others reach, and it asks for no password; want loopback, or public = true"},
		{"no port", `authrpc = "127.0.0.1:0"`, `authrpc = "127.0.0.1"`, `authrpc is "127.0.0.1"`},
		{"one port twice", `authrpc = "127.0.0.1:0"`, "authrpc = \"127.0.0.1:8545\"\nhttp = \"127.0.0.1:8545\" #", "listens on 127.0.0.1:8545, as does rollup 1"},
		{"peers", "[[rollup]]", "[[rollup]]\npeers = [\"enode://x\"]", `peers: "enode://x" is no enode URL`},
		{"peers without devp2p", "[[rollup]]", "[[rollup]]\npeers = [\"enode://x\"]", "peer_listen and peers need max_peers"},
		{"negative peers", "[[rollup]]", "[[rollup]]\nmax_peers = -1", "max_peers is -1"},
		{"peer address", "[[rollup]]", "[[rollup]]\nmax_peers = 1\npeer_listen = \"x\"", `peer_listen is "x"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := strings.Replace(complete, c.old, c.new, 1)
			if c.name == "one port twice" {
				text = strings.Replace(complete, "http = \"127.0.0.1:0\"\n"+c.old, c.new, 1)
			}
			_, err := engines.Load(settings(t, text))
			require.ErrorContains(t, err, c.want)
		})
	}
	_, err := engines.Load(settings(t, ""))
	require.ErrorContains(t, err, "data is missing")
	require.ErrorContains(t, err, "there is no [[rollup]]")
}

func TestAPublicRPCIsAllowedByItsSetting(t *testing.T) {
	_, err := engines.Load(settings(t, strings.Replace(complete, `http = "127.0.0.1:0"`, "http = \"0.0.0.0:0\"\npublic = true", 1)))
	require.NoError(t, err)
}

func TestTheExampleIsWhatTheManualShowsAndHasEverySetting(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", "shared-sequencer.md"))
	require.NoError(t, err)
	require.Contains(t, string(text), "```toml\n"+engines.Example+"```\n")

	var c engines.Config
	meta, err := toml.Decode(engines.Example, &c)
	require.NoError(t, err)
	require.Empty(t, meta.Undecoded())
	var listed []string
	for _, key := range meta.Keys() {
		listed = append(listed, key.String())
	}
	for _, of := range []struct {
		table string
		t     reflect.Type
	}{{"", reflect.TypeFor[engines.Config]()}, {"rollup.", reflect.TypeFor[engines.Rollup]()}} {
		for field := range of.t.Fields() {
			require.Contains(t, listed, of.table+field.Tag.Get("toml"))
		}
	}
}
