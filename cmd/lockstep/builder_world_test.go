package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/bundle"
	"github.com/lockstep-rollups/lockstep/internal/devnet/chain"
	"github.com/lockstep-rollups/lockstep/internal/devnet/chain/process"
	"github.com/lockstep-rollups/lockstep/internal/devnet/chain/stock"
	"github.com/lockstep-rollups/lockstep/internal/devnet/l1"
	"github.com/lockstep-rollups/lockstep/internal/engines"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

// The ids of the two rollups and of their L1.
const (
	builtA, builtB = lockstep.RollupID(901), lockstep.RollupID(902)
	builtL1        = 900
)

// built is two rollups that one lockstep builder serves to a stock op-node each.
type built struct {
	t       *testing.T
	dir     string
	l1      *l1.Driver
	sides   [2]*builtSide
	program string
	config  string
	child   *exec.Cmd
	// silent says that users send nothing.
	silent atomic.Bool
}

// builtSide is one rollup.
type builtSide struct {
	t       *testing.T
	id      lockstep.RollupID
	other   lockstep.RollupID
	genesis opgeth.Genesis
	node    stock.Node
	wire    *wire
	rpc     *ethclient.Client // of the builder
	users   []*ecdsa.PrivateKey
}

func builtKey(n byte) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte{n}))
	if err != nil {
		panic(err)
	}
	return k
}

// newBuilt lays out and starts L1, builder and op-nodes.
func newBuilt(t *testing.T) *built {
	opstack, err := filepath.Abs("../../bin/opstack")
	require.NoError(t, err)
	require.FileExists(t, filepath.Join(opstack, "op-node"), "opstack/build.sh makes it")
	b := &built{t: t, dir: t.TempDir()}
	// A program of this name is what TestMain makes of the test binary.
	self, err := os.Executable()
	require.NoError(t, err)
	b.program = filepath.Join(b.dir, "lockstep")
	require.NoError(t, os.Symlink(self, b.program))
	signer := builtKey(200)
	alloc := types.GenesisAlloc{}
	for _, id := range []lockstep.RollupID{builtA, builtB} {
		for address, account := range chain.SystemConfig(id, crypto.PubkeyToAddress(signer.PublicKey)) {
			alloc[address] = account
		}
	}
	b.l1, err = l1.Open(l1.Config{
		ChainID: builtL1, Dir: filepath.Join(b.dir, "l1"), Genesis: uint64(time.Now().Unix()) - 4, BlockSeconds: 2,
		Lag: l1.Lag{Safe: 1, Finalized: 64}, Alloc: alloc,
	}, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, b.l1.Close()) })
	require.NoError(t, b.l1.Mine(t.Context(), 1))
	ports, claim, err := process.FreePorts(8)
	require.NoError(t, err)
	t.Cleanup(func() { claim.Close() })
	require.NoError(t, crypto.SaveECDSA(filepath.Join(b.dir, "relayer.key"), builtKey(100)))
	config := "data = \"data\"\nrelayer = \"relayer.key\"\njoin = \"150ms\"\n"
	for i, id := range []lockstep.RollupID{builtA, builtB} {
		b.sides[i] = b.side(id, builtA+builtB-id, filepath.Join(opstack, "op-node"), signer, ports[4*i:], byte(10*i))
		config += fmt.Sprintf("[[rollup]]\ngenesis = \"rollup-%d/genesis.json\"\njwt_secret = \"%d.jwt\"\nhttp = \"127.0.0.1:%d\"\nauthrpc = \"127.0.0.1:%d\"\n", id, id, ports[4*i], ports[4*i+1])
	}
	b.config = filepath.Join(b.dir, "builder.toml")
	require.NoError(t, os.WriteFile(b.config, []byte(config), 0o600))
	t.Cleanup(func() {
		if b.child != nil {
			b.kill()
		}
	})
	b.start()
	b.run()
	return b
}

func (b *built) side(id, other lockstep.RollupID, binary string, signer *ecdsa.PrivateKey, ports []int, firstUser byte) *builtSide {
	t := b.t
	s := &builtSide{t: t, id: id, other: other}
	accounts := types.GenesisAlloc{}
	fund := func(k *ecdsa.PrivateKey) {
		accounts[crypto.PubkeyToAddress(k.PublicKey)] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e18))}
	}
	fund(builtKey(100))
	for n := range byte(3) {
		s.users = append(s.users, builtKey(firstUser+n))
		fund(s.users[n])
	}
	messaging, err := chain.Predeploys("../../bin/opstack/predeploys.json")
	require.NoError(t, err)
	described, err := chain.New(chain.Config{
		Rollup: id, BlockSeconds: 1, L1ChainID: builtL1, Anchor: b.l1.Head(), Batcher: common.Address{1}, Alloc: accounts,
		Cluster: []lockstep.RollupID{builtA, builtB}, Predeploys: messaging,
	})
	require.NoError(t, err)
	s.genesis = described.Genesis
	rules, err := b.l1.Rules()
	require.NoError(t, err)
	files, err := described.Write(filepath.Join(b.dir, fmt.Sprintf("rollup-%d", id)), rules)
	require.NoError(t, err)
	s.wire = newWire(t, fmt.Sprintf("http://127.0.0.1:%d", ports[1]))
	s.rpc, err = ethclient.DialContext(t.Context(), fmt.Sprintf("http://127.0.0.1:%d", ports[0]))
	require.NoError(t, err)
	t.Cleanup(s.rpc.Close)
	s.node = stock.Node{
		Name: fmt.Sprintf("op-node-%d", id), Binary: binary, Dir: filepath.Join(b.dir, fmt.Sprintf("node-%d", id)), Files: files,
		L1: b.l1.URL(), SlotSeconds: 2, Engine: s.wire.URL, JWTFile: filepath.Join(b.dir, fmt.Sprintf("%d.jwt", id)),
		RPCPort: ports[2], PeerPort: ports[3], PeerKey: builtKey(byte(id)),
		Sequencer: &stock.Sequencer{Signer: signer, Confirmations: 1},
	}
	return s
}

// start runs the builder and returns when it says that its engines take calls.
func (b *built) start() (took time.Duration, served []engines.Served) {
	b.t.Helper()
	began := time.Now()
	log, err := os.OpenFile(filepath.Join(b.dir, "builder.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	require.NoError(b.t, err)
	defer log.Close()
	cmd := exec.Command(b.program, "builder", "--config", b.config, "--json")
	cmd.Env, cmd.Stderr = []string{}, log
	stdout, err := cmd.StdoutPipe()
	require.NoError(b.t, err)
	require.NoError(b.t, cmd.Start())
	b.child = cmd
	lines := bufio.NewScanner(stdout)
	for len(served) < 2 && lines.Scan() {
		var s engines.Served
		require.NoError(b.t, json.Unmarshal(lines.Bytes(), &s))
		served = append(served, s)
	}
	require.Len(b.t, served, 2, "it ended before it served both; see %s", log.Name())
	return time.Since(began), served
}

// kill ends the builder with SIGKILL.
func (b *built) kill() {
	_ = b.child.Process.Kill()
	_ = b.child.Wait()
	b.child = nil
}

// end ends the builder with SIGTERM.
func (b *built) end() {
	b.t.Helper()
	cmd := b.child
	b.child = nil
	began := time.Now()
	require.NoError(b.t, cmd.Process.Signal(syscall.SIGTERM))
	late := time.AfterFunc(10*time.Second, func() { _ = cmd.Process.Kill() })
	defer late.Stop()
	require.NoError(b.t, cmd.Wait())
	require.Less(b.t, time.Since(began), 5*time.Second)
}

// run starts L1 and the op-nodes, and ends them with the test.
func (b *built) run() {
	t := b.t
	ctx, cancel := context.WithCancel(context.Background())
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return b.l1.Run(ctx) })
	log := slog.New(slog.NewTextHandler(t.Output(), nil))
	for _, s := range b.sides {
		group.Go(func() error { return process.Keep(ctx, s.node.Command(), time.Minute, log) })
	}
	t.Cleanup(func() {
		cancel()
		require.NoError(t, group.Wait())
		for _, path := range []string{b.sides[0].node.Log(), b.sides[1].node.Log(), filepath.Join(b.dir, "builder.log")} {
			if raw, err := os.ReadFile(path); err == nil && t.Failed() {
				t.Logf("%s:\n%s", path, raw[max(0, len(raw)-12000):])
			}
		}
	})
	ready, done := context.WithTimeout(t.Context(), 30*time.Second)
	defer done()
	for _, s := range b.sides {
		require.NoError(t, s.node.Ready(ready))
	}
}

// send keeps a message of each user in the pool until ctx ends. What the pool forgets
// with its process is sent again.
func (s *builtSide) send(ctx context.Context, silent *atomic.Bool) error {
	signer := types.LatestSignerForChainID(new(big.Int).SetUint64(uint64(s.id)))
	for tick := time.NewTicker(200 * time.Millisecond); ; {
		select {
		case <-ctx.Done():
			tick.Stop()
			return nil
		case <-tick.C:
		}
		if silent.Load() {
			continue
		}
		for i, u := range s.users {
			from := crypto.PubkeyToAddress(u.PublicKey)
			next, err := s.rpc.NonceAt(ctx, from, nil)
			if err != nil {
				break // it is dead just now
			}
			// One that is in the pool already is refused.
			_ = s.rpc.SendTransaction(ctx, types.MustSignNewTx(u, signer, &types.DynamicFeeTx{
				ChainID: new(big.Int).SetUint64(uint64(s.id)), Nonce: next, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(3e9),
				Gas: 300_000, To: &bundle.Messenger, Data: bundle.SendMessage(s.other, common.Address{0xee, byte(i)}, fmt.Appendf(nil, "%d/%d", i, next)),
			}))
		}
	}
}

// wire stands between an op-node and the Engine API, passes everything on, and keeps
// what the builder answered well.
type wire struct {
	*httptest.Server
	to string

	mu sync.Mutex // guards the rest
	// shut lets nobody through, as if the builder were not there. life counts those of
	// the builder.
	shut  bool
	life  int
	given map[common.Hash]*engine.ExecutionPayloadEnvelope // by getPayload
	order []handed
	// brought are the parameters of newPayload that the engine found valid.
	brought map[common.Hash][]json.RawMessage
	heads   []head
	// onGive is called with each block that is handed out, if not nil.
	onGive func(*engine.ExecutionPayloadEnvelope)
}

// handed is a block that was handed out, head one that became the head, in the order in
// which that was answered.
type handed struct {
	hash common.Hash
	life int
}

type head struct {
	hash common.Hash
	life int
	at   time.Time
}

func newWire(t *testing.T, to string) *wire {
	w := &wire{to: to, given: make(map[common.Hash]*engine.ExecutionPayloadEnvelope), brought: make(map[common.Hash][]json.RawMessage)}
	w.Server = httptest.NewServer(w)
	t.Cleanup(w.Close)
	return w
}

// ServeHTTP implements http.Handler. An op-node whose call did not come through sees
// its connection end.
func (w *wire) ServeHTTP(out http.ResponseWriter, in *http.Request) {
	body, err := io.ReadAll(in.Body)
	w.mu.Lock()
	shut := w.shut
	w.mu.Unlock()
	if err != nil || shut {
		panic(http.ErrAbortHandler)
	}
	req, err := http.NewRequestWithContext(in.Context(), in.Method, w.to, bytes.NewReader(body))
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	req.Header = in.Header.Clone()
	req.Header.Del("Accept-Encoding") // so that the answer can be read
	answer, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	w.note(body, text)
	for name, values := range answer.Header {
		out.Header()[name] = values
	}
	out.WriteHeader(answer.StatusCode)
	_, _ = out.Write(text)
}

// note keeps a call of the Engine API that was answered well.
func (w *wire) note(body, text []byte) {
	var call struct {
		Method string
		Params []json.RawMessage
	}
	var answer struct{ Result json.RawMessage }
	if json.Unmarshal(body, &call) != nil || json.Unmarshal(text, &answer) != nil || len(answer.Result) == 0 || len(call.Params) == 0 {
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	switch call.Method {
	case "engine_getPayloadV4":
		var p engine.ExecutionPayloadEnvelope
		if json.Unmarshal(answer.Result, &p) == nil && p.ExecutionPayload != nil {
			w.given[p.ExecutionPayload.BlockHash] = &p
			w.order = append(w.order, handed{p.ExecutionPayload.BlockHash, w.life})
			if w.onGive != nil {
				w.onGive(&p)
			}
		}
	case "engine_newPayloadV4":
		var p engine.ExecutableData
		var s engine.PayloadStatusV1
		if json.Unmarshal(call.Params[0], &p) == nil && json.Unmarshal(answer.Result, &s) == nil && s.Status == engine.VALID {
			w.brought[p.BlockHash] = call.Params
		}
	case "engine_forkchoiceUpdatedV3":
		var f engine.ForkchoiceStateV1
		var s engine.ForkChoiceResponse
		if json.Unmarshal(call.Params[0], &f) == nil && json.Unmarshal(answer.Result, &s) == nil && s.PayloadStatus.Status == engine.VALID {
			if n := len(w.heads); n == 0 || w.heads[n-1].hash != f.HeadBlockHash || w.heads[n-1].life != w.life {
				w.heads = append(w.heads, head{f.HeadBlockHash, w.life, time.Now()})
			}
		}
	}
}

// pass opens or shuts the wire; each time that it opens, another life begins.
func (w *wire) pass(open bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.shut = !open
	if open {
		w.life++
	}
}

// latest returns the block that was handed out last.
func (w *wire) latest() *engine.ExecutableData {
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.order) == 0 {
		return &engine.ExecutableData{}
	}
	return w.given[w.order[len(w.order)-1].hash].ExecutionPayload
}

// messages reports whether a payload has a transaction that sends or executes one.
func messages(p *engine.ExecutionPayloadEnvelope) bool {
	for _, raw := range p.ExecutionPayload.Transactions {
		var tx types.Transaction
		if tx.UnmarshalBinary(raw) == nil && tx.To() != nil && *tx.To() == bundle.Messenger {
			return true
		}
	}
	return false
}
