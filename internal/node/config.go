package node

import (
	"bytes"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"os"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/settings"
	"github.com/lockstep-rollups/lockstep/latency"
)

// Config is the settings file of `lockstep sequencer`, in TOML. Unknown keys are
// errors. Secrets are named by file, never written here; relative paths are
// taken from the folder of the settings file.
type Config struct {
	// Data is the folder of the journal. It is made if it does not exist and
	// belongs to one process at a time.
	Data string `toml:"data"`
	// Sequencer is the number that the registry gave this sequencer.
	Sequencer lockstep.SequencerID `toml:"sequencer"`

	L1        L1        `toml:"l1"`
	Keys      Keys      `toml:"keys"`
	OpNode    OpNode    `toml:"op_node"`
	Conductor Conductor `toml:"conductor"`
	Peers     Peers     `toml:"peers"`
	Probe     Probe     `toml:"probe"`
	Metrics   Metrics   `toml:"metrics"`
}

// L1 is where the contracts are.
type L1 struct {
	// RPC is the JSON-RPC endpoint of an L1 node, http or https.
	RPC string `toml:"rpc"`
	// Schedule is the address of the LeaderSchedule contract; the other contracts
	// are found through it.
	Schedule common.Address `toml:"schedule"`
	// FromBlock is the block from which the registry's events and the first blocks
	// of rounds are looked for, by default 0. Set it to the block of the deployment
	// on a long chain, never to a later one.
	FromBlock uint64 `toml:"from_block"`
	// Poll is how often L1 is looked at, by default 4s: for final turns always, and
	// for a seed or a schedule while one is due.
	Poll Duration `toml:"poll"`
	// Slot is the length of an L1 slot, by default 12s: sequencers leave each other
	// that long to post before they do it themselves.
	Slot Duration `toml:"slot"`
	// Post says whether this sequencer also anchors seeds and posts schedules,
	// by default true. Rows are always posted.
	Post *bool `toml:"post"`
}

// Keys are files that hold a secp256k1 key in hex.
type Keys struct {
	// Account pays for and sends transactions on L1.
	Account string `toml:"account"`
	// Measurement signs latency rows, probe sessions and hand-over records; the
	// registry holds its address.
	Measurement string `toml:"measurement"`
	// Signing seals the blocks that this sequencer makes; the registry holds its
	// address too. By default it is the measurement key.
	Signing string `toml:"signing"`
}

// OpNode is the stock op-node that this sequencer leads through. It must run
// with --conductor.enabled, --conductor.rpc at Conductor.Listen, and
// --rpc.enable-admin.
type OpNode struct {
	// RPC is its JSON-RPC endpoint.
	RPC string `toml:"rpc"`
}

// Conductor is the RPC that op-node asks in the place of op-conductor.
type Conductor struct {
	// Listen is its address. op-node sends no token, so this must be loopback.
	Listen string `toml:"listen"`
	// JWTSecret is a file with 32 bytes in hex. Methods that change anything need
	// a token signed with it; without a file they are refused.
	JWTSecret string `toml:"jwt_secret"`
	// Takeover is how long after the start of its turn a leader waits for a
	// predecessor that is silent, by default 2s. Twice the clock error that the
	// rollup's sequencers are kept within is the least that is safe.
	Takeover Duration `toml:"takeover"`
}

// Peers is where hand-over records are served to the other sequencers of the
// rollup. Records are signed; the port only reads.
type Peers struct {
	Listen string `toml:"listen"`
}

// Probe is how round trips are measured.
type Probe struct {
	// Listen is the UDP address of the reflector.
	Listen string `toml:"listen"`
	// Count is how many probes each peer gets in a round, by default 60; 5 to
	// 10,000. They are spread over the first half of the round, or half an hour.
	Count int `toml:"count"`
	// Via sends the probes for a sequencer to another address than it registered,
	// by its number: for a link behind address translation, or an emulated one.
	Via map[string]string `toml:"via"`
}

// Metrics is the Prometheus endpoint; none if Listen is empty.
type Metrics struct {
	Listen string `toml:"listen"`
}

// maxProbes bounds Probe.Count.
const maxProbes = 10_000

// Duration is a time.Duration written as "2s".
type Duration = settings.Duration

// LoadConfig reads and checks a settings file. The error names all problems.
func LoadConfig(path string) (Config, error) {
	var c Config
	problems, err := settings.Read(path, &c)
	if err != nil {
		return Config{}, err
	}
	c.defaults()
	settings.Beside(path, &c.Data, &c.Keys.Account, &c.Keys.Measurement, &c.Keys.Signing, &c.Conductor.JWTSecret)
	if err := errors.Join(append(problems, c.Validate())...); err != nil {
		return Config{}, fmt.Errorf("%s: %w", path, err)
	}
	return c, nil
}

func (c *Config) defaults() {
	if c.L1.Poll == 0 {
		c.L1.Poll = Duration(4 * time.Second)
	}
	if c.L1.Slot == 0 {
		c.L1.Slot = Duration(12 * time.Second)
	}
	if c.Conductor.Takeover == 0 {
		c.Conductor.Takeover = Duration(2 * time.Second)
	}
	if c.Probe.Count == 0 {
		c.Probe.Count = 60
	}
	if c.L1.Post == nil {
		yes := true
		c.L1.Post = &yes
	}
}

// Validate reports all problems of c joined, each with the setting's name.
func (c Config) Validate() error {
	var problems []error
	bad := func(ok bool, format string, args ...any) {
		if !ok {
			problems = append(problems, fmt.Errorf(format, args...))
		}
	}
	bad(c.Data != "", "data is missing; name a folder for the journal")
	bad(c.Sequencer != 0, "sequencer is missing; it is the number that register printed")
	bad(isURL(c.L1.RPC), "l1.rpc is %q; want the URL of an L1 node", c.L1.RPC)
	bad(c.L1.Schedule != common.Address{}, "l1.schedule is missing; it is the address of LeaderSchedule that deploy printed")
	bad(isURL(c.OpNode.RPC), "op_node.rpc is %q; want the URL of the op-node", c.OpNode.RPC)
	bad(isLoopback(c.Conductor.Listen), "conductor.listen is %q; want a loopback address such as 127.0.0.1:8547, because op-node sends no token", c.Conductor.Listen)
	bad(isAddress(c.Peers.Listen), "peers.listen is %q; want an address with a port", c.Peers.Listen)
	bad(isAddress(c.Probe.Listen), "probe.listen is %q; want an address with a port", c.Probe.Listen)
	bad(c.Probe.Count >= latency.MinSamples && c.Probe.Count <= maxProbes, "probe.count is %d; want %d to %d", c.Probe.Count, latency.MinSamples, maxProbes)
	bad(c.Metrics.Listen == "" || isAddress(c.Metrics.Listen), "metrics.listen is %q; want an address with a port", c.Metrics.Listen)
	for _, f := range []struct{ setting, path string }{
		{"keys.account", c.Keys.Account},
		{"keys.measurement", c.Keys.Measurement},
		{"conductor.jwt_secret", c.Conductor.JWTSecret},
	} {
		if f.path == "" {
			bad(f.setting == "conductor.jwt_secret", "%s is missing; name a file", f.setting)
			continue
		}
		_, err := os.Stat(f.path)
		bad(err == nil, "%s: %v", f.setting, err)
	}
	for id, address := range c.Probe.Via {
		bad(isAddress(address), "probe.via.%s is %q; want an address with a port", id, address)
	}
	return errors.Join(problems...)
}

func isURL(s string) bool {
	u, err := url.Parse(s)
	return err == nil && u.Host != "" && (u.Scheme == "http" || u.Scheme == "https")
}

func isAddress(s string) bool {
	_, _, err := net.SplitHostPort(s)
	return err == nil
}

func isLoopback(s string) bool {
	a, err := netip.ParseAddrPort(s)
	return err == nil && a.Addr().IsLoopback()
}

// Write writes c with its defaults as TOML to path, readable by its owner only.
func (c Config) Write(path string) error {
	c.defaults()
	var text bytes.Buffer
	if err := toml.NewEncoder(&text).Encode(c); err != nil {
		return fmt.Errorf("encode settings: %w", err)
	}
	if err := os.WriteFile(path, text.Bytes(), 0o600); err != nil {
		return fmt.Errorf("write settings: %w", err)
	}
	return nil
}
