package conductor_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/conductor"
	"github.com/lockstep-rollups/lockstep/internal/devnet/chain"
	"github.com/lockstep-rollups/lockstep/internal/devnet/chain/process"
	"github.com/lockstep-rollups/lockstep/internal/devnet/chain/stock"
	"github.com/lockstep-rollups/lockstep/internal/devnet/l1"
	"github.com/lockstep-rollups/lockstep/internal/journal"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
	"github.com/lockstep-rollups/lockstep/lease"
)

const stockEpoch = 4 // seconds; the turns go around

// rollup is one chain with stock op-nodes, each with a conductor beside it.
type rollup struct {
	t     *testing.T
	l1    *l1.Driver
	chain lease.Chain
	nodes []*stockNode

	mu      sync.Mutex
	commits []commit
}

type commit struct {
	lease.Block
	by int
	at time.Time
}

type stockNode struct {
	stock.Node
	r        *rollup
	index    int
	pid      atomic.Int64
	path     string
	listener [2]string
	stop     func()
}

// ID returns the sequencer's number.
func (n *stockNode) id() lockstep.SequencerID { return lockstep.SequencerID(n.index + 1) }

func newRollup(t *testing.T, count int) *rollup {
	if testing.Short() {
		t.Skip("runs stock op-nodes for most of a minute")
	}
	binary, err := filepath.Abs("../../bin/opstack/op-node")
	require.NoError(t, err)
	if _, err := os.Stat(binary); err != nil {
		t.Skip("no op-node in bin/opstack; build it with opstack/build.sh")
	}
	dir := t.TempDir()
	signer, err := crypto.GenerateKey()
	require.NoError(t, err)
	base, err := l1.Open(l1.Config{
		ChainID: 900, Dir: filepath.Join(dir, "l1"), Genesis: uint64(time.Now().Unix()) - 4, BlockSeconds: 2,
		Lag: l1.Lag{Safe: 1, Finalized: 64}, Alloc: chain.SystemConfig(901, crypto.PubkeyToAddress(signer.PublicKey)),
	}, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, base.Close()) })
	require.NoError(t, base.Mine(t.Context(), 1))
	described, err := chain.New(chain.Config{
		Rollup: 901, BlockSeconds: 1, L1ChainID: 900, Anchor: base.Head(), Batcher: common.Address{1},
		Alloc: types.GenesisAlloc{{2}: {Balance: big.NewInt(1)}},
	})
	require.NoError(t, err)
	rules, err := base.Rules()
	require.NoError(t, err)
	files, err := described.Write(filepath.Join(dir, "rollup"), rules)
	require.NoError(t, err)

	// The grid begins when the nodes are up, well after the chain's genesis.
	r := &rollup{t: t, l1: base, chain: lease.Chain{
		Rollup: 901, Grid: lockstep.Grid{Genesis: uint64(time.Now().Unix()) + 6, EpochSeconds: stockEpoch, Epochs: 6},
		Genesis: lease.Ref{Hash: described.Genesis.Hash()}, GenesisTime: base.Head().Time, BlockTime: 1,
	}}
	ports, claim, err := process.FreePorts(4 * count)
	require.NoError(t, err)
	t.Cleanup(func() { claim.Close() })
	for i := range count {
		home := filepath.Join(dir, fmt.Sprint("n", i))
		r.nodes = append(r.nodes, r.node(home, binary, described, files, signer, i, ports[4*i:]))
	}
	for _, n := range r.nodes {
		for _, other := range r.nodes {
			n.Peers = append(n.Peers, other.PeerAddress())
		}
	}
	r.run()
	return r
}

func (r *rollup) node(home, binary string, c chain.Chain, files chain.Files, signer *ecdsa.PrivateKey, i int, ports []int) *stockNode {
	jwt := filepath.Join(home, "jwt.hex")
	engine, err := opgeth.Open(opgeth.Config{Dir: filepath.Join(home, "engine"), Genesis: c.Genesis, JWTFile: jwt})
	require.NoError(r.t, err)
	r.t.Cleanup(func() { require.NoError(r.t, engine.Close()) })
	key, err := crypto.GenerateKey()
	require.NoError(r.t, err)
	n := &stockNode{r: r, index: i, path: filepath.Join(home, "journal.db")}
	n.listener = [2]string{fmt.Sprintf("127.0.0.1:%d", ports[2]), fmt.Sprintf("127.0.0.1:%d", ports[3])}
	n.Node = stock.Node{
		Name: fmt.Sprint("op-node-", i), Binary: binary, Dir: home, Files: files, L1: r.l1.URL(), SlotSeconds: 2,
		Engine: engine.Auth(), JWTFile: jwt, RPCPort: ports[0], PeerPort: ports[1], PeerKey: key,
		Sequencer: &stock.Sequencer{Signer: signer, Conductor: "http://" + n.listener[0], Confirmations: 1},
	}
	return n
}

// run starts L1, op-nodes and conductors, and ends them with the test.
func (r *rollup) run() {
	ctx, cancel := context.WithCancel(context.Background())
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return r.l1.Run(ctx) })
	log := slog.New(slog.NewTextHandler(r.t.Output(), nil))
	var nodes []stock.Node
	for _, n := range r.nodes {
		c := n.Command()
		c.Started = func(pid int) { n.pid.Store(int64(pid)) }
		group.Go(func() error { return process.Keep(ctx, c, 100*time.Millisecond, log) })
		nodes = append(nodes, n.Node)
	}
	r.t.Cleanup(func() {
		for _, n := range r.nodes {
			n.kill()
		}
		cancel()
		require.NoError(r.t, group.Wait())
		for _, n := range r.nodes {
			if raw, err := os.ReadFile(n.Log()); err == nil && r.t.Failed() {
				r.t.Logf("%s:\n%s", n.Log(), raw[max(0, len(raw)-6000):])
			}
		}
	})
	ready, done := context.WithTimeout(r.t.Context(), 20*time.Second)
	defer done()
	for _, n := range r.nodes {
		require.NoError(r.t, n.Ready(ready))
	}
	require.NoError(r.t, stock.Connect(ready, nodes))
	for _, n := range r.nodes {
		n.start()
	}
}

// start runs the conductor as a sidecar does, over real sockets.
func (n *stockNode) start() {
	t, r := n.r.t, n.r
	j, err := journal.Open(n.path)
	require.NoError(t, err)
	node, err := conductor.DialOpNode(t.Context(), n.RPC())
	require.NoError(t, err)
	l1client, err := ethclient.Dial(r.l1.URL())
	require.NoError(t, err)
	_, sign := sequencerKey(n.id())
	count := lockstep.Epoch(len(r.nodes))
	c, err := conductor.New(conductor.Config{Config: lease.Config{
		Chain: r.chain, Self: n.id(), Takeover: 2 * time.Second,
		Turn: func(e lockstep.Epoch) (lockstep.SequencerID, bool) {
			return lockstep.SequencerID(e%count + 1), e < 1000
		},
		Members: func() (out []lockstep.SequencerID) {
			for _, n := range r.nodes {
				out = append(out, n.id())
			}
			return out
		},
	}}, conductor.Deps{
		Log: slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: logLevel()})), Now: time.Now, Node: node,
		Journal: j.Leadership(r.chain), Sign: sign,
		Peers: conductor.HTTPPeers{
			Rollup: 901, Client: http.DefaultClient,
			Endpoint: func(id lockstep.SequencerID) (string, bool) { return "http://" + r.nodes[id-1].listener[1], true },
		},
		Address: func(id lockstep.SequencerID) (common.Address, bool) {
			address, _ := sequencerKey(id)
			return address, true
		},
		Canonical: func(ctx context.Context, number uint64) (common.Hash, error) {
			h, err := l1client.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
			if err != nil {
				return common.Hash{}, err
			}
			return h.Hash(), nil
		},
	})
	require.NoError(t, err)
	handler, err := c.Handler(conductor.API{})
	require.NoError(t, err)
	rpcListener, err := conductor.Listen(t.Context(), n.listener[0])
	require.NoError(t, err)
	peerListener, err := net.Listen("tcp", n.listener[1])
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return c.Run(ctx) })
	group.Go(func() error { return conductor.Serve(ctx, rpcListener, n.watch(handler)) })
	group.Go(func() error { return conductor.Serve(ctx, peerListener, c.PeerHandler()) })
	n.stop = func() {
		cancel()
		require.NoError(t, group.Wait())
		node.Close()
		l1client.Close()
		require.NoError(t, j.Close())
	}
}

func (n *stockNode) kill() {
	if n.stop != nil {
		n.stop()
		n.stop = nil
	}
}

// watch notes the commits that the conductor answered well.
func (n *stockNode) watch(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		var call struct {
			Method string
			Params []json.RawMessage
		}
		body := newTee(req)
		out := newCapture(w)
		next.ServeHTTP(out, req)
		if json.Unmarshal(body.Bytes(), &call) != nil || call.Method != "conductor_commitUnsafePayload" || !out.ok() {
			return
		}
		e, err := conductor.Decode(call.Params[0])
		if err != nil {
			n.r.t.Errorf("decode what op-node sent: %v", err)
			return
		}
		n.r.mu.Lock()
		defer n.r.mu.Unlock()
		n.r.commits = append(n.r.commits, commit{e.Block, n.index, time.Now()})
	})
}

// history returns the commits so far, one per height.
func (r *rollup) history() []commit {
	r.mu.Lock()
	defer r.mu.Unlock()
	var out []commit
	for _, c := range r.commits {
		if k := slices.IndexFunc(out, func(o commit) bool { return o.Number == c.Number }); k >= 0 {
			require.Equal(r.t, out[k].Ref, c.Ref, "two blocks at height %d", c.Number)
			continue
		}
		out = append(out, c)
	}
	return out
}

// until waits for a moment after the start of the grid.
func (r *rollup) until(sinceGenesis time.Duration) {
	time.Sleep(time.Until(time.Unix(int64(r.chain.Grid.Genesis), 0).Add(sinceGenesis)))
}

func TestStockNodesHandOverOnTime(t *testing.T) {
	r := newRollup(t, 3)
	const turns = 7
	r.until(turns*stockEpoch*time.Second + time.Second)
	commits := r.history()
	var gaps []time.Duration
	for k := 1; k < len(commits); k++ {
		before, c := commits[k-1], commits[k]
		require.Equal(t, before.Number+1, c.Number)
		require.Equal(t, before.Hash, c.Parent)
		if c.Time > r.chain.Grid.Genesis {
			require.EqualValues(t, uint64(r.chain.EpochOf(c.Number))%3, c.by, "block %d", c.Number)
		}
		if c.by != before.by {
			gaps = append(gaps, c.at.Sub(before.at))
		}
	}
	require.GreaterOrEqual(t, len(gaps), turns-1)
	slices.Sort(gaps)
	t.Logf("%d hand-overs: gap between commits p50 %v, max %v", len(gaps), gaps[len(gaps)/2], gaps[len(gaps)-1])
	require.LessOrEqual(t, gaps[len(gaps)/2], 1250*time.Millisecond)
	require.LessOrEqual(t, gaps[len(gaps)-1], 3*time.Second, "a loaded machine may be late, but never by a turn")
}

func TestStockNodesGoOnAfterKills(t *testing.T) {
	t.Parallel() // with the reorg; neither measures
	r := newRollup(t, 3)
	r.until(stockEpoch*time.Second + 2500*time.Millisecond)
	r.nodes[1].kill() // the sidecar, in its turn
	r.until(2*stockEpoch*time.Second + 4500*time.Millisecond)
	r.nodes[1].start()
	r.until(3*stockEpoch*time.Second + 2500*time.Millisecond)
	require.NoError(t, syscall.Kill(int(r.nodes[0].pid.Load()), syscall.SIGKILL)) // the op-node, in its turn
	r.until(7*stockEpoch*time.Second + 500*time.Millisecond)
	commits := r.history()
	last := commits[len(commits)-1]
	require.GreaterOrEqual(t, r.chain.TimeOf(last.Number), r.chain.Grid.Start(7)-1, "the chain is on time")
	for k := 1; k < len(commits); k++ {
		require.Equal(t, commits[k-1].Hash, commits[k].Parent)
	}
	led := make(map[lockstep.Epoch]int)
	for _, c := range commits {
		led[r.chain.EpochOf(c.Number)] = c.by
	}
	require.Equal(t, 1, led[4], "the killed sidecar takes part again")
	require.Equal(t, 0, led[6], "so does the killed op-node")
}

func TestStockNodesGoOnAfterAnL1Reorg(t *testing.T) {
	t.Parallel()
	r := newRollup(t, 2)
	r.until(3*stockEpoch*time.Second + 2300*time.Millisecond)
	require.NoError(t, r.l1.Reorg(t.Context(), 4, 5))
	r.mu.Lock()
	before := len(r.commits)
	r.mu.Unlock()
	r.until(8*stockEpoch*time.Second + 500*time.Millisecond)

	r.mu.Lock()
	defer r.mu.Unlock()
	chain := make(map[uint64]commit)
	rebuilt := 0
	for k, c := range r.commits {
		if old, again := chain[c.Number]; again && old.Hash != c.Hash {
			require.GreaterOrEqual(t, k, before, "nothing is built twice before the reorg")
			for h := range chain {
				if h >= c.Number {
					delete(chain, h)
					rebuilt++
				}
			}
		}
		chain[c.Number] = c
	}
	require.Positive(t, rebuilt, "the reorg reached the blocks")
	last := r.commits[len(r.commits)-1].Number
	for h := uint64(2); h <= last; h++ {
		require.Equal(t, chain[h-1].Hash, chain[h].Parent, "block %d", h)
	}
	require.GreaterOrEqual(t, r.chain.TimeOf(last), r.chain.Grid.Start(8)-1, "the chain is on time again")
	require.NotEqual(t, chain[last].by, chain[last-stockEpoch].by, "and rotates")
	t.Logf("%d blocks were built again", rebuilt)
}
