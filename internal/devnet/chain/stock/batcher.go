package stock

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"path/filepath"
	"strings"
	"time"

	"github.com/lockstep-rollups/lockstep/internal/devnet/chain/process"
)

// batcherPause is how long a batcher that found no active sequencer rests
// before it is started again.
const batcherPause = time.Second

// Batcher describes the op-batcher of one rollup. It follows the active
// sequencer among several.
type Batcher struct {
	// Name is the batcher in log lines and errors, and names its log file.
	Name string
	// Binary is the path of op-batcher.
	Binary string
	// Dir is a folder of its own; output is appended to Name.log in it.
	Dir string
	// L1 is the URL of the L1's RPC.
	L1 string
	// Engines and Nodes are the plain RPC of the engine and of the op-node of
	// each sequencer, in the same order.
	Engines, Nodes []string
	// Key is the funded L1 account that posts.
	Key *ecdsa.PrivateKey
}

// Log returns the path of the log file.
func (b Batcher) Log() string { return filepath.Join(b.Dir, b.Name+".log") }

// Run keeps the batcher running until ctx is cancelled. op-batcher ends when no
// sequencer is active at its start, so it is started again every second until
// the first leader is there.
func (b Batcher) Run(ctx context.Context, log *slog.Logger) error {
	return process.Keep(ctx, b.command(), batcherPause, log)
}

// command gives the batcher a short way from block to L1: a channel lasts two
// L1 blocks and goes out as calldata, and throttling is off.
func (b Batcher) command() process.Command {
	return process.Command{
		Name: b.Name, Path: b.Binary, Dir: b.Dir, Log: b.Log(),
		Args: []string{
			"--l1-eth-rpc=" + b.L1,
			"--l2-eth-rpc=" + strings.Join(b.Engines, ","),
			"--rollup-rpc=" + strings.Join(b.Nodes, ","),
			"--active-sequencer-check-duration=500ms",
			"--rpc.addr=127.0.0.1", "--rpc.port=0",
			"--data-availability-type=calldata", "--batch-type=1",
			"--max-channel-duration=2", "--sub-safety-margin=4",
			"--poll-interval=500ms", "--num-confirmations=1",
			"--txmgr.receipt-query-interval=500ms", "--resubmission-timeout=10s",
			"--throttle.unsafe-da-bytes-lower-threshold=0",
		},
		Env: []string{"OP_BATCHER_PRIVATE_KEY=" + secret(b.Key)},
	}
}
