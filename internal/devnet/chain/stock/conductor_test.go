package stock_test

import (
	"context"
	"encoding/json"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
)

// conductor says yes to everything and counts.
type conductor struct{ asked, commits atomic.Int64 }

// Leader serves conductor_leader.
func (c *conductor) Leader(context.Context) (bool, error) {
	c.asked.Add(1)
	return true, nil
}

// CommitUnsafePayload serves conductor_commitUnsafePayload.
func (c *conductor) CommitUnsafePayload(context.Context, json.RawMessage) error {
	c.commits.Add(1)
	return nil
}

func TestANodeWithAConductorStartsStoppedAndAsksForEveryBlock(t *testing.T) {
	w := build(t, 1)
	answers, server := &conductor{}, rpc.NewServer()
	require.NoError(t, server.RegisterName("conductor", answers))
	t.Cleanup(server.Stop)
	web := httptest.NewServer(server)
	t.Cleanup(web.Close)
	w.nodes[0].Sequencer.Conductor = web.URL
	w.run(t)

	node := w.nodes[0]
	active, err := node.Sequencing(t.Context())
	require.NoError(t, err)
	require.False(t, active)
	require.Zero(t, answers.commits.Load())

	client, err := rpc.DialContext(t.Context(), node.RPC())
	require.NoError(t, err)
	defer client.Close()
	var head common.Hash
	require.Eventually(t, func() bool {
		s, err := node.Status(t.Context())
		head = s.Unsafe.Hash
		return err == nil && head != common.Hash{}
	}, 10*time.Second, 20*time.Millisecond)
	require.NoError(t, client.CallContext(t.Context(), nil, "admin_startSequencer", head))
	require.EqualValues(t, 1, answers.asked.Load())
	require.Eventually(t, func() bool {
		s, err := node.Status(t.Context())
		return err == nil && s.Unsafe.Number >= 3
	}, 15*time.Second, 20*time.Millisecond)
	require.GreaterOrEqual(t, answers.commits.Load(), int64(3))
}
