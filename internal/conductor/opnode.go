package conductor

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/lockstep-rollups/lockstep/lease"
)

// Deadlines of the calls to the own op-node. They are local; a node that needs
// longer is treated as down.
const (
	statusDeadline = 500 * time.Millisecond
	startDeadline  = 2 * time.Second
	stopDeadline   = 2 * time.Second
	postDeadline   = 2 * time.Second
)

// Status is what an op-node says of itself.
type Status struct {
	Active bool
	Head   lease.Ref // its unsafe head
}

// OpNode is a client of one op-node's RPC. Every call has its own deadline on
// top of the context's.
type OpNode struct{ rpc *rpc.Client }

// DialOpNode returns a client for the op-node at an http URL. It does not
// connect yet.
func DialOpNode(ctx context.Context, url string) (*OpNode, error) {
	c, err := rpc.DialOptions(ctx, url, rpc.WithHTTPClient(&http.Client{Transport: bounded{http.DefaultTransport}}))
	if err != nil {
		return nil, fmt.Errorf("dial op-node: %w", err)
	}
	return &OpNode{c}, nil
}

// bounded cuts answers off that are longer than any payload.
type bounded struct{ http.RoundTripper }

// RoundTrip is that of the wrapped transport.
func (b bounded) RoundTrip(r *http.Request) (*http.Response, error) {
	resp, err := b.RoundTripper.RoundTrip(r)
	if err == nil {
		resp.Body = http.MaxBytesReader(nil, resp.Body, MaxEnvelope)
	}
	return resp, err
}

// Close ends the client.
func (n *OpNode) Close() { n.rpc.Close() }

// Status asks whether the node sequences and where its unsafe head is.
func (n *OpNode) Status(ctx context.Context) (Status, error) {
	ctx, cancel := context.WithTimeout(ctx, statusDeadline)
	defer cancel()
	var active bool
	var sync struct {
		Unsafe struct {
			Hash   common.Hash `json:"hash"`
			Number uint64      `json:"number"`
		} `json:"unsafe_l2"`
	}
	calls := []rpc.BatchElem{
		{Method: "admin_sequencerActive", Result: &active},
		{Method: "optimism_syncStatus", Result: &sync},
	}
	if err := n.rpc.BatchCallContext(ctx, calls); err != nil {
		return Status{}, fmt.Errorf("ask op-node for its status: %w", err)
	}
	for _, c := range calls {
		if c.Error != nil {
			return Status{}, fmt.Errorf("ask op-node for its status: %s: %w", c.Method, c.Error)
		}
	}
	return Status{active, lease.Ref{Number: sync.Unsafe.Number, Hash: sync.Unsafe.Hash}}, nil
}

// Start makes the node sequence on top of the given block, which must be its
// unsafe head. A node that sequences already is a success.
func (n *OpNode) Start(ctx context.Context, on lease.Ref) error {
	ctx, cancel := context.WithTimeout(ctx, startDeadline)
	defer cancel()
	err := n.rpc.CallContext(ctx, nil, "admin_startSequencer", on.Hash)
	if err != nil && !strings.Contains(err.Error(), "sequencer already running") {
		return fmt.Errorf("start sequencer on block %d: %w", on.Number, err)
	}
	// The start does not wake op-node's driver loop, and the first block would
	// wait for the loop's next event. This question passes through the loop; its
	// answer does not matter.
	_ = n.rpc.CallContext(ctx, nil, "optimism_outputAtBlock", hexutil.Uint64(on.Number))
	return nil
}

// Stop ends sequencing. A node that does not sequence is a success.
func (n *OpNode) Stop(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, stopDeadline)
	defer cancel()
	err := n.rpc.CallContext(ctx, nil, "admin_stopSequencer")
	if err != nil && !strings.Contains(err.Error(), "sequencer not running") {
		return fmt.Errorf("stop sequencer: %w", err)
	}
	return nil
}

// Post hands the node a payload that it may not have.
func (n *OpNode) Post(ctx context.Context, e Envelope) error {
	ctx, cancel := context.WithTimeout(ctx, postDeadline)
	defer cancel()
	if err := n.rpc.CallContext(ctx, nil, "admin_postUnsafePayload", e.Raw); err != nil {
		return fmt.Errorf("post payload of block %d: %w", e.Number, err)
	}
	return nil
}

// Forward passes a call through and returns the answer as it came. It is a
// Forward for an API.
func (n *OpNode) Forward(ctx context.Context, method string, args ...any) (json.RawMessage, error) {
	ctx, cancel := context.WithTimeout(ctx, postDeadline)
	defer cancel()
	var out json.RawMessage
	err := n.rpc.CallContext(ctx, &out, method, args...)
	return out, err
}
