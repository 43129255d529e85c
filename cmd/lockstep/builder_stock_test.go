package main

import (
	"context"
	"math/big"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	gethnode "github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/lockstep-rollups/lockstep/bundle"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

// How often the builder is killed, and the variable that says otherwise.
const (
	builderKills    = 40
	builderKillsEnv = "LOCKSTEP_KILLS"
	// settled is how long after it was answered a head is on disk, also on a disk that
	// others use.
	settled = time.Second
)

// TestStockNodesOutliveTheBuilder kills lockstep builder again and again under two
// stock op-nodes, while users send messages from each rollup to the other.
//
// What has to hold: a block with a bundle that was handed out is on disk, and so is each
// block that an op-node was told to be its head. That it is the head is on disk a second
// later. Each message is in both blocks of one time, also if the builder dies when one
// op-node has adopted its block and the other has not: that one asks again, and gets its
// half again. Every block is valid on an untouched engine, and none is missing.
func TestStockNodesOutliveTheBuilder(t *testing.T) {
	if testing.Short() {
		t.Skip("runs stock op-nodes for more than a minute")
	}
	kills := builderKills
	if text, ok := os.LookupEnv(builderKillsEnv); ok {
		var err error
		kills, err = strconv.Atoi(text)
		require.NoError(t, err)
	}
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	b := newBuilt(t)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	users, ctx := errgroup.WithContext(ctx)
	for _, s := range b.sides {
		users.Go(func() error { return s.send(ctx, &b.silent) })
	}
	b.both("ten blocks each", func(s *builtSide) bool { return s.wire.latest().Number >= 10 })
	var lost int
	var down time.Duration
	for k := range kills {
		found, took := b.strike(random, k%2 == 0, k%4 < 2)
		lost += found
		down += took
	}
	from := [2]uint64{b.sides[0].wire.latest().Number, b.sides[1].wire.latest().Number}
	b.both("blocks after the last kill", func(s *builtSide) bool {
		return s.wire.latest().Number > from[0]+3 && s.wire.latest().Number > from[1]+3
	})
	for _, s := range b.sides {
		s.wire.pass(false)
	}
	cancel()
	require.NoError(t, users.Wait())
	t.Logf("%d kills, up again after %s on average; %d times a head of the last second was not the head any more", kills, (down / time.Duration(max(1, kills))).Round(time.Millisecond), lost)
	b.judge()
	b.end()
}

// both waits until something is so on both rollups.
func (b *built) both(what string, so func(*builtSide) bool) {
	b.t.Helper()
	require.Eventually(b.t, func() bool { return so(b.sides[0]) && so(b.sides[1]) }, time.Minute, 5*time.Millisecond, what)
}

// strike kills the builder once both rollups are on time, starts it again and looks at
// what is on disk. It returns how many of the latest heads are none any more.
func (b *built) strike(random *rand.Rand, anywhere, silent bool) (lost int, took time.Duration) {
	t := b.t
	t.Helper()
	b.silent.Store(silent)
	b.both("on time", func(s *builtSide) bool { return s.wire.latest().Timestamp >= uint64(time.Now().Unix()) })
	delay := time.Duration(random.Int64N(int64(time.Second)))
	if !anywhere { // shortly after a block was handed out, the most delicate moment
		delay = time.Duration(random.Int64N(int64(20 * time.Millisecond)))
		b.handedOut(!silent)
	}
	wait := time.NewTimer(delay)
	<-wait.C
	at := time.Now()
	b.kill()
	for _, s := range b.sides {
		s.wire.pass(false)
	}
	took, _ = b.start()
	for _, s := range b.sides {
		lost += s.kept(at)
		s.wire.pass(true)
	}
	return lost, took
}

// handedOut waits until a block is handed out; for one with a bundle a few slots at most.
func (b *built) handedOut(bundled bool) {
	found := make(chan struct{}, 2)
	set := func(f func(*engine.ExecutionPayloadEnvelope)) {
		for _, s := range b.sides {
			s.wire.mu.Lock()
			s.wire.onGive = f
			s.wire.mu.Unlock()
		}
	}
	set(func(p *engine.ExecutionPayloadEnvelope) {
		if !bundled || messages(p) {
			select {
			case found <- struct{}{}:
			default: // known already
			}
		}
	})
	defer set(nil)
	enough := time.NewTimer(3 * time.Second)
	defer enough.Stop()
	select {
	case <-found:
	case <-enough.C:
	}
}

// kept checks an engine that was killed and started again, and returns how many of the
// heads of the last moment are none any more.
func (s *builtSide) kept(killed time.Time) int {
	t := s.t
	t.Helper()
	latest, err := s.rpc.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	s.wire.mu.Lock()
	defer s.wire.mu.Unlock()
	for _, g := range s.wire.order {
		if p := s.wire.given[g.hash]; g.life == s.wire.life && messages(p) {
			_, err := s.rpc.HeaderByHash(t.Context(), g.hash)
			require.NoError(t, err, "rollup %d lost block %d, which has a bundle and was handed out", s.id, p.ExecutionPayload.Number)
		}
	}
	number := func(h head) uint64 {
		if p := s.wire.given[h.hash]; p != nil {
			return p.ExecutionPayload.Number
		}
		return 0
	}
	var answered, old uint64
	for _, h := range s.wire.heads {
		if h.life != s.wire.life {
			continue
		}
		_, err := s.rpc.HeaderByHash(t.Context(), h.hash)
		require.NoError(t, err, "rollup %d lost block %d, which its op-node has adopted", s.id, number(h))
		answered = number(h)
		if killed.Sub(h.at) > settled {
			old = number(h)
		}
	}
	require.GreaterOrEqual(t, latest.Number.Uint64(), old, "rollup %d lost a head that was answered %s before the kill", s.id, settled)
	return int(max(answered, latest.Number.Uint64()) - latest.Number.Uint64())
}

// judge looks at both chains as they are in the end.
func (b *built) judge() {
	t := b.t
	var chains [2]map[uint64]*types.Header // by time
	for i, s := range b.sides {
		chains[i] = s.chain()
		s.replay(chains[i])
	}
	sent, executed := b.events()
	together := 0
	half := func(id builtMessage, what string) {
		require.Fail(t, "half a bundle", "%s: the message of block %d of rollup %d", what, id.Block, id.Rollup)
	}
	for id := range sent {
		if _, ok := executed[id]; ok {
			together++
		} else {
			half(id, "sent and not executed")
		}
	}
	for id := range executed {
		if _, ok := sent[id]; !ok {
			half(id, "executed and not sent")
		}
	}
	t.Logf("%d and %d blocks; %d messages in both blocks of one time", len(chains[0]), len(chains[1]), together)
	require.Greater(t, together, 10)
}

// chain returns the canonical chain by time and checks that no second is without its block.
func (s *builtSide) chain() map[uint64]*types.Header {
	t := s.t
	all := make(map[uint64]*types.Header)
	h, err := s.rpc.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	for all[h.Time] = h; h.Number.Sign() > 0; all[h.Time] = h {
		parent, err := s.rpc.HeaderByHash(t.Context(), h.ParentHash)
		require.NoError(t, err)
		require.Equal(t, parent.Time+1, h.Time)
		h = parent
	}
	require.Equal(t, s.genesis.Hash(), h.Hash())
	return all
}

// replay brings a chain to an engine that never built a block.
func (s *builtSide) replay(chain map[uint64]*types.Header) {
	t := s.t
	dir := t.TempDir()
	jwt := filepath.Join(dir, "jwt.hex")
	e, err := opgeth.Open(opgeth.Config{Dir: dir, Genesis: s.genesis, JWTFile: jwt})
	require.NoError(t, err)
	defer func() { require.NoError(t, e.Close()) }()
	text, err := os.ReadFile(jwt)
	require.NoError(t, err)
	key := common.HexToHash(strings.TrimSpace(string(text)))
	auth, err := rpc.DialOptions(t.Context(), e.Auth(), rpc.WithHTTPAuth(gethnode.NewJWTAuth(key)), rpc.WithHTTPClient(&http.Client{}))
	require.NoError(t, err)
	defer auth.Close()
	s.wire.mu.Lock()
	defer s.wire.mu.Unlock()
	for at := s.genesis.Time() + 1; chain[at] != nil; at++ {
		hash := chain[at].Hash()
		params := s.wire.brought[hash]
		require.NotNil(t, params, "nobody brought block %d", chain[at].Number)
		var args []any
		for _, p := range params {
			args = append(args, p)
		}
		var status engine.PayloadStatusV1
		require.NoError(t, auth.CallContext(t.Context(), &status, "engine_newPayloadV4", args...))
		require.Equal(t, engine.VALID, status.Status)
		var answer engine.ForkChoiceResponse
		require.NoError(t, auth.CallContext(t.Context(), &answer, "engine_forkchoiceUpdatedV3", engine.ForkchoiceStateV1{HeadBlockHash: hash}, nil))
		require.Equal(t, hash, e.Head().Hash())
	}
}

// builtMessage names one as the inbox of the other rollup does.
type builtMessage struct {
	bundle.Identifier
	payload common.Hash
}

// events returns the messages that were sent, and where those that were executed are.
func (b *built) events() (sent, executed map[builtMessage]bundle.Identifier) {
	t := b.t
	sent, executed = make(map[builtMessage]bundle.Identifier), make(map[builtMessage]bundle.Identifier)
	for _, s := range b.sides {
		logs, err := s.rpc.FilterLogs(t.Context(), ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{bundle.Messenger, bundle.Inbox}})
		require.NoError(t, err)
		for _, l := range logs {
			event := bundle.Log{
				Identifier: bundle.Identifier{Origin: l.Address, Block: l.BlockNumber, Log: uint32(l.Index), Time: l.BlockTimestamp, Rollup: s.id},
				Topics:     l.Topics, Data: l.Data,
			}
			if m, ok, err := bundle.Sent(event); err == nil && ok {
				sent[builtMessage{event.Identifier, crypto.Keccak256Hash(m.Payload)}] = event.Identifier
			}
			if id, payload, ok, err := bundle.Executed(event); err == nil && ok {
				require.Equal(t, id.Time, event.Time)
				executed[builtMessage{id, payload}] = event.Identifier
			}
		}
	}
	return sent, executed
}
