package conductor_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep/internal/conductor"
	"github.com/lockstep-rollups/lockstep/internal/conductor/conductortest"
	"github.com/lockstep-rollups/lockstep/lease"
)

// opnode answers like an op-node and keeps the order of the calls.
type opnode struct {
	mu    sync.Mutex
	calls []string
	err   error // of the admin calls
}

func (o *opnode) note(call string) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.calls = append(o.calls, call)
	return o.err
}

type adminCalls struct{ *opnode }

// StartSequencer notes the hash.
func (a adminCalls) StartSequencer(hash common.Hash) error { return a.note("start " + hash.Hex()) }

// StopSequencer returns some hash.
func (a adminCalls) StopSequencer() (common.Hash, error) { return common.Hash{1}, a.note("stop") }

// SequencerActive is true.
func (a adminCalls) SequencerActive() bool { return true }

// PostUnsafePayload notes the payload.
func (a adminCalls) PostUnsafePayload(raw json.RawMessage) error {
	return a.note("post " + string(raw))
}

type optimismCalls struct{ *opnode }

// OutputAtBlock notes the number and fails, as for a block that is not there.
func (o optimismCalls) OutputAtBlock(number string) (any, error) {
	_ = o.note("output " + number)
	return nil, errors.New("not found")
}

// SyncStatus returns a head.
func (o optimismCalls) SyncStatus() map[string]any {
	return map[string]any{"unsafe_l2": map[string]any{"hash": common.Hash{5}, "number": 5, "timestamp": 9}}
}

func dial(t *testing.T, h http.Handler) *conductor.OpNode {
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	n, err := conductor.DialOpNode(t.Context(), server.URL)
	require.NoError(t, err)
	t.Cleanup(n.Close)
	return n
}

func serve(t *testing.T, o *opnode) *conductor.OpNode {
	server := rpc.NewServer()
	require.NoError(t, server.RegisterName("admin", adminCalls{o}))
	require.NoError(t, server.RegisterName("optimism", optimismCalls{o}))
	return dial(t, server)
}

func TestAStartIsFollowedByTheWakeUp(t *testing.T) {
	o := new(opnode)
	n := serve(t, o)
	head := lease.Ref{Number: 16, Hash: common.Hash{2}}
	require.NoError(t, n.Start(t.Context(), head))
	require.Equal(t, []string{"start " + head.Hash.Hex(), "output 0x10"}, o.calls)

	status, err := n.Status(t.Context())
	require.NoError(t, err)
	require.Equal(t, conductor.Status{Active: true, Head: lease.Ref{Number: 5, Hash: common.Hash{5}}}, status)

	e := conductortest.Seal(lease.Chain{BlockTime: 1}, lease.Ref{}, 1, 1, lease.Ref{})
	require.NoError(t, n.Post(t.Context(), e))
	require.JSONEq(t, string(e.Raw), o.calls[2][len("post "):])
}

func TestWhatIsAsWantedIsNoError(t *testing.T) {
	o := &opnode{err: errors.New("sequencer already running")}
	n := serve(t, o)
	require.NoError(t, n.Start(t.Context(), lease.Ref{Number: 1}))
	require.Len(t, o.calls, 2, "it is woken all the same")
	o.err = errors.New("sequencer not running")
	require.NoError(t, n.Stop(t.Context()))
	o.err = errors.New("block hash does not match: head 0x01:7, received 0x02")
	require.ErrorContains(t, n.Start(t.Context(), lease.Ref{Number: 1}), "block hash does not match")
	require.Error(t, n.Stop(t.Context()))
}

func TestAHangingNodeHoldsNobodyUp(t *testing.T) {
	n := dial(t, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body) // else the server would not see the client go
		<-r.Context().Done()
	}))
	began := time.Now()
	_, err := n.Status(t.Context())
	require.ErrorIs(t, err, context.DeadlineExceeded)
	require.Less(t, time.Since(began), 2*time.Second)
}
