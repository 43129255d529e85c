package engines

import (
	"crypto/ecdsa"
	_ "embed"
	"errors"
	"fmt"
	"io/fs"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/p2p/enode"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/builder"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
	"github.com/lockstep-rollups/lockstep/internal/settings"
)

// Example is a settings file with everything in it.
//
//go:embed example.toml
var Example string

// longestJoin bounds Config.Join. What waits longer is late everywhere.
const longestJoin = time.Second

// Config is the settings file of `lockstep builder`, in TOML. Unknown keys are errors.
// Secrets are named by file, never written here; relative paths are taken from the
// folder of the settings file.
type Config struct {
	// Data is the folder of all chains, each in one named by its chain id. It is made
	// if it does not exist and belongs to one process at a time.
	Data string `toml:"data"`
	// Relayer is a file with the secp256k1 key, in hex, of the account that executes
	// messages on every rollup and pays for it there. Without one, transactions that
	// send messages are like any others, and the blocks know nothing of each other.
	Relayer string `toml:"relayer"`
	// Join is how long a block that an op-node takes waits for those with which it
	// shares bundles, by default 40ms, at most 1s. Keep it below op-node's
	// --sequencer.sealing-duration.
	Join settings.Duration `toml:"join"`
	// Tokens are those (ERC-7802) whose supply over all rollups no bundle may change.
	Tokens []common.Address `toml:"tokens"`
	// Asynchronous are senders whose messages are sent also if they cannot be executed in
	// the block of the same time, and then wait for somebody to execute them.
	Asynchronous []common.Address `toml:"asynchronous"`
	// Rollups are those whose blocks are made together.
	Rollups []Rollup `toml:"rollup"`
}

// Rollup is one rollup and where its engine is reached.
type Rollup struct {
	// Genesis is the genesis JSON of the rollup's op-geth.
	Genesis string `toml:"genesis"`
	// JWTSecret is the file with the secret that op-node shares with its engine, 32
	// bytes in hex. One is made if there is none.
	JWTSecret string `toml:"jwt_secret"`
	// HTTP is the address of the plain JSON-RPC, over HTTP and WebSocket.
	HTTP string `toml:"http"`
	// AuthRPC is the address of the Engine API, for op-node's --l2.
	AuthRPC string `toml:"authrpc"`
	// Public allows HTTP to be an address that others reach. debug is not served then.
	Public bool `toml:"public"`
	// Origins are the web pages whose scripts may call HTTP, "*" for all; none by
	// default.
	Origins []string `toml:"origins"`
	// MaxPeers bounds the devp2p peers; with 0, the default, there is no devp2p.
	MaxPeers int `toml:"max_peers"`
	// PeerListen is the address of devp2p, and Peers are the enode URLs to which a
	// connection is kept. Nobody else is looked for.
	PeerListen string   `toml:"peer_listen"`
	Peers      []string `toml:"peers"`
}

// Cluster is what settings describe, ready to run.
type Cluster struct {
	cfg     Config
	members []member
	relayer *ecdsa.PrivateKey
}

type member struct {
	Rollup
	id            lockstep.RollupID
	genesis       opgeth.Genesis
	http, authRPC netip.AddrPort
}

// Load reads and checks a settings file and the files that it names. The error names all
// problems.
func Load(path string) (*Cluster, error) {
	var c Config
	problems, err := settings.Read(path, &c)
	if err != nil {
		return nil, err
	}
	if c.Join == 0 {
		c.Join = settings.Duration(builder.DefaultJoin)
	}
	settings.Beside(path, &c.Data, &c.Relayer)
	for i := range c.Rollups {
		settings.Beside(path, &c.Rollups[i].Genesis, &c.Rollups[i].JWTSecret)
	}
	cluster, err := c.read()
	if err := errors.Join(append(problems, err)...); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return cluster, nil
}

// read checks c and reads the files that it names.
func (c Config) read() (*Cluster, error) {
	var problems []error
	bad := func(ok bool, format string, args ...any) {
		if !ok {
			problems = append(problems, fmt.Errorf(format, args...))
		}
	}
	bad(c.Data != "", "data is missing; name a folder for the chains")
	bad(time.Duration(c.Join) <= longestJoin, "join is %s; want at most %s", time.Duration(c.Join), longestJoin)
	bad(len(c.Rollups) > 0, "there is no [[rollup]]; name one at least")
	cluster := &Cluster{cfg: c}
	if c.Relayer != "" {
		key, err := crypto.LoadECDSA(c.Relayer)
		bad(err == nil, "relayer %s: %v; 'lockstep keys new' makes a key", c.Relayer, err)
		cluster.relayer = key
	}
	rollups, places := make(map[lockstep.RollupID]int), make(map[netip.AddrPort]string)
	for i, r := range c.Rollups {
		at := fmt.Sprintf("rollup %d of the file", i+1)
		m, found := r.read()
		for _, p := range found {
			problems = append(problems, fmt.Errorf("%s: %w", at, p))
		}
		if len(found) > 0 {
			continue
		}
		if first, twice := rollups[m.id]; twice {
			bad(false, "%s has chain id %d, as rollup %d has", at, m.id, first)
		}
		rollups[m.id] = i + 1
		for _, a := range []netip.AddrPort{m.http, m.authRPC} {
			other, taken := places[a]
			bad(!taken || a.Port() == 0, "%s listens on %s, as does %s", at, a, other)
			places[a] = at
		}
		cluster.members = append(cluster.members, m)
	}
	return cluster, errors.Join(problems...)
}

func (r Rollup) read() (m member, problems []error) {
	bad := func(ok bool, format string, args ...any) {
		if !ok {
			problems = append(problems, fmt.Errorf(format, args...))
		}
	}
	m.Rollup = r
	var err error
	if r.Genesis == "" {
		bad(false, "genesis is missing; name the genesis.json of its op-geth")
	} else if m.genesis, err = opgeth.ReadGenesis(r.Genesis); err == nil {
		m.id = lockstep.RollupID(m.genesis.ChainID())
	}
	bad(err == nil, "%v", err)
	err = secret(r.JWTSecret)
	bad(err == nil, "jwt_secret %v", err)
	m.http, err = netip.ParseAddrPort(r.HTTP)
	bad(err == nil, "http is %q; want an address such as 127.0.0.1:8545", r.HTTP)
	bad(err != nil || r.Public || m.http.Addr().IsLoopback(), "http is %s, which others reach, and it asks for no password; want loopback, or public = true", r.HTTP)
	m.authRPC, err = netip.ParseAddrPort(r.AuthRPC)
	bad(err == nil, "authrpc is %q; want an address such as 127.0.0.1:8551", r.AuthRPC)
	bad(r.MaxPeers >= 0, "max_peers is %d; want 0 or more", r.MaxPeers)
	bad(r.MaxPeers > 0 || (r.PeerListen == "" && len(r.Peers) == 0), "peer_listen and peers need max_peers")
	if r.PeerListen != "" {
		_, err = netip.ParseAddrPort(r.PeerListen)
		bad(err == nil, "peer_listen is %q; want an address such as 127.0.0.1:30303", r.PeerListen)
	}
	for _, p := range r.Peers {
		_, err = enode.Parse(enode.ValidSchemes, p)
		bad(err == nil, "peers: %q is no enode URL", p)
	}
	return m, problems
}

// secret checks the file of a JWT secret. The engine makes one that is missing.
func secret(path string) error {
	if path == "" {
		return errors.New("is missing; name the file that op-node has as --l2.jwt-secret")
	}
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		if info, err := os.Stat(filepath.Dir(path)); err != nil || !info.IsDir() {
			return fmt.Errorf("is %s; there is no folder %s", path, filepath.Dir(path))
		}
		return nil
	}
	if err != nil {
		return fmt.Errorf("cannot be read: %w", err)
	}
	if len(common.FromHex(strings.TrimSpace(string(text)))) != 32 {
		return fmt.Errorf("is %s; it holds no 32 bytes in hex", path)
	}
	return nil
}
