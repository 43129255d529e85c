package stock

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/devnet/chain"
	"github.com/lockstep-rollups/lockstep/internal/devnet/chain/process"
)

// Geth describes a stock op-geth that takes the blocks of a rollup in and makes none.
type Geth struct {
	// Name, Binary and Dir are those of Node.
	Name, Binary, Dir string
	// Rollup is the chain id, Genesis the file that Chain.Write wrote.
	Rollup  lockstep.RollupID
	Genesis string
	// JWTFile is the file of the Engine API's secret; it MUST exist.
	JWTFile string
	// RPCPort and AuthPort are free TCP ports of loopback.
	RPCPort, AuthPort int
}

// RPC returns the URL of the plain RPC, Auth that of the Engine API.
func (g Geth) RPC() string { return "http://127.0.0.1:" + strconv.Itoa(g.RPCPort) }

// Auth returns the URL of the Engine API.
func (g Geth) Auth() string { return "http://127.0.0.1:" + strconv.Itoa(g.AuthPort) }

// Log returns the path of the log file.
func (g Geth) Log() string { return filepath.Join(g.Dir, g.Name+".log") }

// Init writes the genesis into the folder of the engine. It MUST come before Command.
func (g Geth) Init(ctx context.Context) error {
	c := process.Command{
		Name: g.Name + " init", Path: g.Binary, Dir: g.Dir, Log: g.Log(),
		Args: []string{"init", "--datadir=" + filepath.Join(g.Dir, g.Name), "--state.scheme=hash", g.Genesis},
	}
	return process.Once(ctx, c)
}

// Command returns the child to run.
func (g Geth) Command() process.Command {
	return process.Command{
		Name: g.Name, Path: g.Binary, Dir: g.Dir, Log: g.Log(),
		Args: []string{
			"--datadir=" + filepath.Join(g.Dir, g.Name), "--networkid=" + strconv.FormatUint(uint64(g.Rollup), 10),
			"--http", "--http.addr=127.0.0.1", "--http.port=" + strconv.Itoa(g.RPCPort), "--http.api=eth,net,web3,debug",
			"--authrpc.addr=127.0.0.1", "--authrpc.port=" + strconv.Itoa(g.AuthPort), "--authrpc.jwtsecret=" + g.JWTFile,
			"--ipcdisable", "--nodiscover", "--maxpeers=0", "--port=0",
			"--syncmode=full", "--gcmode=archive", "--state.scheme=hash", "--rollup.disabletxpoolgossip", "--cache=64",
		},
	}
}

// Supernode describes the op-supernode of a cluster. It derives every rollup from L1
// and says up to which blocks all messages between them are true (cross-safe).
type Supernode struct {
	// Name, Binary and Dir are those of Node.
	Name, Binary, Dir string
	// L1 is the URL of the L1's RPC and SlotSeconds its slot length.
	L1          string
	SlotSeconds uint64
	// Rollups are the rollups, each with an engine of its own.
	Rollups []Verified
	// Activation is the Unix second from which messages are checked: the time of the
	// first block of the rollups.
	Activation uint64
	// JWTFile is the secret of all engines.
	JWTFile string
	// RPCPort is a free TCP port of loopback.
	RPCPort int
}

// Verified is a rollup that an op-supernode checks.
type Verified struct {
	ID     lockstep.RollupID
	Files  chain.Files
	Engine string // URL of its Engine API
}

// Log returns the path of the log file.
func (s Supernode) Log() string { return filepath.Join(s.Dir, s.Name+".log") }

// Command returns the child to run.
func (s Supernode) Command() process.Command {
	slot := strconv.FormatUint(s.SlotSeconds, 10)
	var ids []string
	for _, r := range s.Rollups {
		ids = append(ids, strconv.FormatUint(uint64(r.ID), 10))
	}
	args := []string{
		"--chains=" + strings.Join(ids, ","), "--l1=" + s.L1, "--l1.http-poll-interval=500ms", "--disable-p2p",
		"--data-dir=" + filepath.Join(s.Dir, s.Name), "--rpc.addr=127.0.0.1", "--rpc.port=" + strconv.Itoa(s.RPCPort),
		"--interop.activation-timestamp=" + strconv.FormatUint(s.Activation, 10),
		"--vn.all.l2.jwt-secret=" + s.JWTFile, "--vn.all.l1.beacon.ignore",
		"--vn.all.l1.beacon.slot-duration-override=" + slot, "--vn.all.l1.epoch-poll-interval=" + slot + "s",
	}
	for i, r := range s.Rollups {
		if i == 0 {
			args = append(args, "--vn.all.rollup.l1-chain-config="+r.Files.L1Rules, "--vn.all.interop.dependency-set="+r.Files.Dependencies)
		}
		args = append(args, "--vn."+ids[i]+".rollup.config="+r.Files.Rollup, "--vn."+ids[i]+".l2="+r.Engine)
	}
	return process.Command{Name: s.Name, Path: s.Binary, Args: args, Dir: s.Dir, Log: s.Log()}
}

// Status asks for the heads of a rollup; Safe is the cross-safe one.
func (s Supernode) Status(ctx context.Context, rollup lockstep.RollupID) (Status, error) {
	var status Status
	return status, call(ctx, s.Name, fmt.Sprintf("http://127.0.0.1:%d/%d", s.RPCPort, rollup), &status, "optimism_syncStatus")
}

// Invalidated counts the blocks that the op-supernode found to execute a message which
// nobody sent, or in a circle, as its log says.
func (s Supernode) Invalidated() (int, error) {
	text, err := os.ReadFile(s.Log())
	if err != nil {
		return 0, fmt.Errorf("read the log of %s: %w", s.Name, err)
	}
	return strings.Count(string(text), "rewind completed after block invalidation"), nil
}
