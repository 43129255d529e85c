package lockstep_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/lockstep-rollups/lockstep"

// floors lists every package from the bottom up. A package may import its own
// floor and those below it; members of a sealed floor never import one another.
var floors = []struct {
	name    string
	sealed  bool
	members string
}{
	{"words", false, ". prf statement merkle"},
	{"rooms", true, "latency election schedule lease beacon bundle"},
	{"pipeline", false, "internal/pipeline internal/sim"},
	{"generated", true, "internal/l1/bindings internal/l2/bindings"},
	{"engine", true, "internal/opgeth"},
	{"adapters", true, "internal/probe internal/tee internal/l1 internal/conductor internal/journal internal/builder"},
	{"node", false, "internal/settings internal/node internal/engines internal/watcher internal/devnet internal/devnet/l1 internal/devnet/load internal/devnet/chain internal/devnet/chain/process internal/devnet/chain/stock"},
	{"door", false, "cmd/lockstep"},
}

// under says which floor a package below another one belongs to: fakes and pure
// wire formats live with the adapter they serve and share its place.
var under = map[string]string{
	"internal/probe/stamp":             "internal/probe",
	"internal/conductor/conductortest": "internal/conductor",
}

// doors names the only packages that may import a heavy dependency. A pattern
// that ends in /... covers a subtree.
var doors = map[string][]string{
	"github.com/ethereum/go-ethereum/core":            {"internal/opgeth"},
	"github.com/ethereum/go-ethereum/core/vm/...":     {"internal/opgeth"},
	"github.com/ethereum/go-ethereum/core/state/...":  {"internal/opgeth"},
	"github.com/ethereum/go-ethereum/core/rawdb/...":  {"internal/opgeth"},
	"github.com/ethereum/go-ethereum/core/txpool/...": {"internal/opgeth"},
	"github.com/ethereum/go-ethereum/eth/...":         {"internal/opgeth"},
	"github.com/ethereum/go-ethereum/miner/...":       {"internal/opgeth"},
	"github.com/ethereum/go-ethereum/node/...":        {"internal/opgeth"},
	"github.com/ethereum-optimism/...":                {},
	"github.com/libp2p/...":                           {},
	"github.com/google/go-tdx-guest/...":              {"internal/tee"},
	"github.com/google/go-sev-guest/...":              {"internal/tee"},
	"go.etcd.io/bbolt":                                {"internal/journal"},
	"charm.land/...":                                  {"cmd/lockstep"},
	"gonum.org/v1/plot/...":                           {"cmd/lockstep"},
	"github.com/urfave/cli/v3":                        {"cmd/lockstep"},
	"github.com/BurntSushi/toml":                      {"internal/settings", "internal/node", "cmd/lockstep"},                                                                     // node writes settings; cmd: evidence policies
	module + "/internal/opgeth":                       {"internal/builder", "internal/engines", "internal/devnet", "internal/devnet/l1", "internal/devnet/chain", "cmd/lockstep"}, // engines boots those of real rollups; cmd: where engines log to
}

// decides is the highest floor that only decides: it takes values and returns
// values. The floors up to it have no clock, no I/O, no goroutine and no logger.
const decides = 2

// pure lists what the floors that decide may import besides this module. io is
// there for the streams that a caller hands in, time for its types.
var pure = []string{
	"bytes", "cmp", "crypto/sha256", "encoding/binary", "encoding/csv", "encoding/hex", "encoding/json", "errors", "fmt", "io", "iter",
	"maps", "math", "math/big", "math/bits", "math/rand/v2", "slices", "sort", "strconv", "strings", "time", "unicode", "unicode/utf8",
	"github.com/ethereum/go-ethereum/common",
	"github.com/ethereum/go-ethereum/common/hexutil",
	"github.com/ethereum/go-ethereum/crypto",
	"github.com/ethereum/go-ethereum/rlp",
	"github.com/holiman/uint256",
}

// impure lists what those imports offer and a floor that decides may not call.
var impure = map[string][]string{
	"time": {"Now", "Since", "Until", "Sleep", "After", "AfterFunc", "Tick", "NewTimer", "NewTicker"},
	"rand": {"Int", "IntN", "Int64", "Int64N", "Uint64", "Uint64N", "Uint32", "Float64", "NormFloat64", "ExpFloat64", "Perm", "Shuffle", "N"}, // from nobody's seed
	"fmt":  {"Print", "Printf", "Println", "Scan", "Scanf", "Scanln"},
}

// source is one package directory with its non-test imports and, if they were
// asked for, its parsed files.
type source struct {
	dir     string
	doc     string
	imports []string
	files   []*ast.File
}

func TestFloorsHold(t *testing.T) {
	floorOf := placed()
	for _, pkg := range sources(t, parser.ImportsOnly) {
		own, known := floorOf[home(pkg.dir)]
		require.True(t, known, "package %s stands on no floor: give it a place in house_test.go", pkg.dir)
		for _, path := range pkg.imports {
			to, ours := inside(path)
			if !ours {
				if own <= decides {
					require.Contains(t, pure, path, "%s decides, so it may not import %s", pkg.dir, path)
				}
				continue
			}
			floor, known := floorOf[home(to)]
			require.True(t, known, "%s imports %s, which stands on no floor", pkg.dir, to)
			require.LessOrEqual(t, floor, own, "%s (%s) imports upwards: %s (%s)", pkg.dir, floors[own].name, to, floors[floor].name)
			if floors[own].sealed && floor == own && home(to) != home(pkg.dir) {
				t.Errorf("%s and %s share the floor %s, whose members never import one another", pkg.dir, to, floors[own].name)
			}
		}
	}
}

// TestWhatDecidesIsPure finds what an import alone does not show.
func TestWhatDecidesIsPure(t *testing.T) {
	floorOf := placed()
	for _, pkg := range sources(t, parser.SkipObjectResolution) {
		if floorOf[home(pkg.dir)] > decides {
			continue
		}
		for _, file := range pkg.files {
			ast.Inspect(file, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.GoStmt:
					t.Errorf("%s decides, so it may not start a goroutine", pkg.dir)
				case *ast.SelectorExpr:
					if of, ok := n.X.(*ast.Ident); ok && slices.Contains(impure[of.Name], n.Sel.Name) {
						t.Errorf("%s decides, so it may not use %s.%s", pkg.dir, of.Name, n.Sel.Name)
					}
				}
				return true
			})
		}
	}
}

// TestFakesAreForTests keeps packages such as conductortest out of what is
// shipped: sources knows the imports of production code only.
func TestFakesAreForTests(t *testing.T) {
	for _, pkg := range sources(t, parser.ImportsOnly) {
		for _, path := range pkg.imports {
			if to, ours := inside(path); ours && strings.HasSuffix(to, "test") && !strings.HasSuffix(pkg.dir, "test") {
				t.Errorf("%s imports %s, which is for tests", pkg.dir, to)
			}
		}
	}
}

func TestHeavyDependenciesHaveOneDoor(t *testing.T) {
	for _, pkg := range sources(t, parser.ImportsOnly) {
		for _, path := range pkg.imports {
			for pattern, allowed := range doors {
				if matches(pattern, path) && !slices.Contains(allowed, pkg.dir) {
					t.Errorf("%s imports %s; only %v may", pkg.dir, path, allowed)
				}
			}
		}
	}
}

func TestEveryPackageSaysWhatItIsFor(t *testing.T) {
	for _, pkg := range sources(t, parser.ImportsOnly) {
		require.NotEmpty(t, pkg.doc, "package %s has no package comment", pkg.dir)
	}
}

func TestNoPackageIsADrawer(t *testing.T) {
	for _, pkg := range sources(t, parser.ImportsOnly) {
		switch filepath.Base(pkg.dir) {
		case "util", "utils", "common", "types", "pkg", "misc", "helpers":
			t.Errorf("%s is a drawer; name it after the noun it holds", pkg.dir)
		}
	}
}

// placed says which floor each package stands on.
func placed() map[string]int {
	floorOf := make(map[string]int)
	for k, f := range floors {
		for m := range strings.FieldsSeq(f.members) {
			floorOf[m] = k
		}
	}
	return floorOf
}

// sources parses every package of this module without its tests, as far as mode
// asks, and package comments always. It reads files instead of asking the go command, so that the test cache sees
// each edit.
func sources(t *testing.T, mode parser.Mode) []source {
	t.Helper()
	byDir := make(map[string]*source)
	err := filepath.WalkDir(".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			return skipForeign(path, entry)
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, mode|parser.ParseComments)
		if err != nil {
			return err
		}
		dir := filepath.ToSlash(filepath.Dir(path))
		if byDir[dir] == nil {
			byDir[dir] = &source{dir: dir}
		}
		add(byDir[dir], file)
		return nil
	})
	require.NoError(t, err)
	var all []source
	for _, s := range byDir {
		all = append(all, *s)
	}
	return all
}

// skipForeign leaves out hidden folders and nested modules.
func skipForeign(path string, entry fs.DirEntry) error {
	if path == "." {
		return nil
	}
	if strings.HasPrefix(entry.Name(), ".") || entry.Name() == "testdata" || entry.Name() == "node_modules" {
		return filepath.SkipDir
	}
	if _, err := os.Stat(filepath.Join(path, "go.mod")); err == nil {
		return filepath.SkipDir
	}
	return nil
}

func add(s *source, file *ast.File) {
	s.files = append(s.files, file)
	if file.Doc != nil && s.doc == "" {
		s.doc = file.Doc.Text()
	}
	if ast.IsGenerated(file) && s.doc == "" {
		s.doc = "generated"
	}
	for _, spec := range file.Imports {
		path, err := strconv.Unquote(spec.Path.Value)
		if err == nil {
			s.imports = append(s.imports, path)
		}
	}
}

func inside(path string) (string, bool) {
	if path == module {
		return ".", true
	}
	return strings.CutPrefix(path, module+"/")
}

func home(dir string) string {
	if up, ok := under[dir]; ok {
		return up
	}
	return dir
}

func matches(pattern, path string) bool {
	if root, ok := strings.CutSuffix(pattern, "/..."); ok {
		return path == root || strings.HasPrefix(path, root+"/")
	}
	return path == pattern
}
