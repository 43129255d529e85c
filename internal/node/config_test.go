package node_test

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep/internal/node"
)

const complete = `
data = "data"
sequencer = 3
[l1]
rpc = "http://127.0.0.1:8545"
schedule = "0x00000000000000000000000000000000000000aa"
[keys]
account = "account.key"
measurement = "measurement.key"
[op_node]
rpc = "http://127.0.0.1:9545"
[conductor]
listen = "127.0.0.1:8547"
[peers]
listen = "0.0.0.0:8551"
[probe]
listen = "0.0.0.0:862"
`

// settings writes a settings file beside two key files.
func settings(t *testing.T, text string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range map[string]string{"account.key": "", "measurement.key": "", "sequencer.toml": text} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600))
	}
	return filepath.Join(dir, "sequencer.toml")
}

func TestPathsAreTakenFromTheFolderOfTheFile(t *testing.T) {
	path := settings(t, complete)
	c, err := node.LoadConfig(path)
	require.NoError(t, err)
	require.Equal(t, filepath.Join(filepath.Dir(path), "data"), c.Data)
	require.Equal(t, filepath.Join(filepath.Dir(path), "account.key"), c.Keys.Account)
	require.Equal(t, 60, c.Probe.Count)
	require.True(t, *c.L1.Post)
}

func TestWhatIsWrittenReadsBackEqual(t *testing.T) {
	path := settings(t, complete)
	c, err := node.LoadConfig(path)
	require.NoError(t, err)
	again := filepath.Join(filepath.Dir(path), "again.toml")
	require.NoError(t, c.Write(again))
	back, err := node.LoadConfig(again)
	require.NoError(t, err)
	require.Equal(t, c, back)
}

func TestBadSettingsAreNamed(t *testing.T) {
	for _, c := range []struct{ name, old, new, want string }{
		{"unknown key", "sequencer = 3", "sequencer = 3\ncolour = 1", "there is no setting colour"},
		{"syntax", "sequencer = 3", "sequencer = ", "sequencer.toml:3:"},
		{"no sequencer", "sequencer = 3", "", "sequencer is missing"},
		{"url", `"http://127.0.0.1:8545"`, `"localhost"`, "l1.rpc is"},
		{"address", "0x00000000000000000000000000000000000000aa", "0x0000000000000000000000000000000000000000", "l1.schedule is missing"},
		{"conductor in public", "127.0.0.1:8547", "0.0.0.0:8547", "conductor.listen is \"0.0.0.0:8547\"; want a loopback address"},
		{"key file", "account.key", "lost.key", "lost.key: no such file"},
		{"duration", "[conductor]", "[conductor]\ntakeover = \"soon\"", `"soon" is not a duration`},
		{"count", "[probe]", "[probe]\ncount = -1", "probe.count is -1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := node.LoadConfig(settings(t, strings.Replace(complete, c.old, c.new, 1)))
			require.ErrorContains(t, err, c.want)
		})
	}
}

// settingsOf lists the keys of a settings struct, with their tables.
func settingsOf(table string, t reflect.Type) (keys []string) {
	for field := range t.Fields() {
		key := table + field.Tag.Get("toml")
		if field.Type.Kind() == reflect.Struct {
			keys = append(keys, settingsOf(key+".", field.Type)...)
			continue
		}
		keys = append(keys, key)
	}
	return keys
}

func TestTheManualListsEverySetting(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", "operator.md"))
	require.NoError(t, err)
	_, after, ok := strings.Cut(string(text), "## Settings\n\n```toml\n")
	require.True(t, ok)
	block, _, _ := strings.Cut(after, "```")
	var listed map[string]any
	meta, err := toml.Decode(block, &listed)
	require.NoError(t, err)
	for _, key := range settingsOf("", reflect.TypeFor[node.Config]()) {
		require.True(t, meta.IsDefined(strings.Split(key, ".")...), "docs/operator.md does not list %s", key)
	}
	for _, key := range meta.Keys() {
		if meta.Type(key.String()) != "Hash" {
			require.Contains(t, settingsOf("", reflect.TypeFor[node.Config]()), key.String(), "docs/operator.md lists a setting that is none")
		}
	}
}

func TestAllProblemsAreToldAtOnce(t *testing.T) {
	_, err := node.LoadConfig(settings(t, "colour = 1\n"))
	for _, want := range []string{"colour", "data is missing", "sequencer is missing", "l1.rpc", "op_node.rpc", "probe.listen", "keys.account"} {
		require.ErrorContains(t, err, want)
	}
}
