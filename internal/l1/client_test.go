package l1

import (
	"math/big"
	"net/http/httptest"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
)

// headers is an L1 node that has nothing but headers, one every twelve seconds.
type headers struct {
	mu    sync.Mutex // guards all below
	chain []*types.Header
	asked int
}

func (h *headers) grow(n int, fork byte) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for range n {
		number := int64(len(h.chain))
		h.chain = append(h.chain, &types.Header{Number: big.NewInt(number), Time: uint64(12 * number), Extra: []byte{fork}, Difficulty: new(big.Int)})
	}
}

func (h *headers) GetBlockByNumber(number string, _ bool) (*types.Header, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.asked++
	if number == "latest" {
		return h.chain[len(h.chain)-1], nil
	}
	n, err := hexutil.DecodeUint64(number)
	if err != nil || n >= uint64(len(h.chain)) {
		return nil, err
	}
	return h.chain[n], nil
}

func TestWaitingForASeedAsksL1ForLittle(t *testing.T) {
	node := &headers{}
	node.grow(10_000, 0)
	server := rpc.NewServer()
	require.NoError(t, server.RegisterName("eth", node))
	web := httptest.NewServer(server)
	t.Cleanup(web.Close)
	cluster := Cluster{Grid: lockstep.Grid{Genesis: 12*9_900 - 5, EpochSeconds: 1200, Epochs: 1}, Confirmations: 150}
	c, err := Resume(t.Context(), web.URL, cluster, nil, 0)
	require.NoError(t, err)
	t.Cleanup(c.Close)
	poll := func() (asked int, ready bool) {
		before := node.asked
		latest, err := c.Latest(t.Context())
		require.NoError(t, err)
		ready, err = c.SeedReady(t.Context(), 1, latest)
		require.NoError(t, err)
		return node.asked - before, ready
	}
	poll()
	for range 50 {
		node.grow(1, 0)
		asked, ready := poll()
		require.LessOrEqual(t, asked, 2)
		require.False(t, ready)
	}
	node.grow(1, 0)
	_, ready := poll()
	require.True(t, ready, "block 9900 is 150 deep")

	// L1 builds other blocks, and the first of the round is a later one.
	node.chain = node.chain[:9_800]
	node.grow(100, 1)
	for _, h := range node.chain[9_800:] {
		h.Time -= 12
	}
	node.grow(150, 1)
	node.chain[9_900].Time -= 12
	_, ready = poll()
	require.False(t, ready)
	number, exists, err := c.firstAt(t.Context(), cluster.Grid.RoundStart(0), Head{Number: 10_049, Time: 12 * 10_049})
	require.NoError(t, err)
	require.True(t, exists)
	require.EqualValues(t, 9_901, number)
}
