package conductor_test

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/conductor"
	"github.com/lockstep-rollups/lockstep/internal/conductor/conductortest"
	"github.com/lockstep-rollups/lockstep/internal/journal"
	"github.com/lockstep-rollups/lockstep/lease"
)

// world is a rollup with some sequencers in one process. It runs inside a
// synctest bubble: no sockets, and the clock jumps.
type world struct {
	t     *testing.T
	chain lease.Chain
	seats map[lockstep.SequencerID]*seat

	mute   atomic.Bool // op-nodes do not gossip
	refuse atomic.Bool // hand-over records do not arrive, reports do

	mu      sync.Mutex
	turns   []lockstep.SequencerID // known so far
	acked   map[uint64][]ack       // acknowledged commits by height
	cut     func(from, to lockstep.SequencerID) bool
	orphans map[uint64]common.Hash // canonical L1 hashes that replaced others
}

type ack struct {
	lease.Ref
	by lockstep.SequencerID
	at time.Time
}

// seat is one sequencer: its op-node lives on when the sidecar dies.
type seat struct {
	w         *world
	id        lockstep.SequencerID
	node      *conductortest.Node
	path      string
	skew      time.Duration
	slow      atomic.Int64 // a commit takes that long
	full      atomic.Bool  // commits fail
	unheard   atomic.Bool  // signed records cannot be kept
	conductor *conductor.Conductor
	alive     context.Context // ends with the sidecar
	stop      func()
}

func sequencerKey(id lockstep.SequencerID) (common.Address, func([]byte) ([]byte, error)) {
	key, err := crypto.ToECDSA(common.BytesToHash([]byte{byte(id)}).Bytes())
	if err != nil {
		panic(err)
	}
	return crypto.PubkeyToAddress(key.PublicKey), func(d []byte) ([]byte, error) { return crypto.Sign(d, key) }
}

const epochSeconds = 6

// newWorld starts sequencers 1…n with the turns given, one per epoch.
func newWorld(t *testing.T, n int, turns ...lockstep.SequencerID) *world {
	return newSkewedWorld(t, make([]time.Duration, n), turns...)
}

// newSkewedWorld starts a sequencer per skew of a clock.
func newSkewedWorld(t *testing.T, skews []time.Duration, turns ...lockstep.SequencerID) *world {
	now := uint64(time.Now().Unix())
	w := &world{
		t: t, turns: turns, acked: make(map[uint64][]ack), seats: make(map[lockstep.SequencerID]*seat),
		orphans: make(map[uint64]common.Hash),
		chain: lease.Chain{
			Rollup: 901, Grid: lockstep.Grid{Genesis: now, EpochSeconds: epochSeconds, Epochs: 6},
			Genesis: lease.Ref{Hash: common.HexToHash("0x901")}, GenesisTime: now, BlockTime: 1,
		},
	}
	for k, skew := range skews {
		id := lockstep.SequencerID(k + 1)
		s := &seat{w: w, id: id, node: conductortest.New(byte(id), w.chain), path: filepath.Join(t.TempDir(), "journal.db")}
		s.node.Origin = w.origin
		s.node.Fetch = func(number uint64) (conductor.Envelope, bool) { return w.fetch(id, number) }
		s.node.Gossip = func(e conductor.Envelope) { w.gossip(id, e) }
		s.skew = skew
		w.seats[id] = s
	}
	for _, s := range w.seats {
		ctx, cancel := context.WithCancel(t.Context())
		var done sync.WaitGroup
		done.Go(func() { s.node.Run(ctx) })
		t.Cleanup(func() { cancel(); done.Wait() })
		s.start()
		t.Cleanup(s.kill)
	}
	return w
}

// origin is an L1 with a block every two seconds, unless it was reorganised.
func (w *world) origin() lease.Ref {
	number := (uint64(time.Now().Unix()) - w.chain.GenesisTime) / 2
	return lease.Ref{Number: number, Hash: w.l1(number)}
}

func (w *world) l1(number uint64) common.Hash {
	w.mu.Lock()
	defer w.mu.Unlock()
	if h, ok := w.orphans[number]; ok {
		return h
	}
	return common.BytesToHash([]byte{0x11, byte(number >> 8), byte(number)})
}

func (w *world) gossip(from lockstep.SequencerID, e conductor.Envelope) {
	for _, s := range w.seats {
		if s.id != from && !w.mute.Load() && !w.parted(from, s.id) {
			s.node.Hear(e)
		}
	}
}

// fetch asks the op-nodes that can be reached for a block.
func (w *world) fetch(from lockstep.SequencerID, number uint64) (conductor.Envelope, bool) {
	for _, s := range w.seats {
		if s.id != from && !w.mute.Load() && !w.parted(from, s.id) {
			if e, ok := s.node.At(number); ok {
				return e, true
			}
		}
	}
	return conductor.Envelope{}, false
}

func (w *world) parted(a, b lockstep.SequencerID) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.cut != nil && w.cut(a, b)
}

// part sets which links are cut; nil heals all.
func (w *world) part(cut func(from, to lockstep.SequencerID) bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.cut = cut
}

func (w *world) turn(e lockstep.Epoch) (lockstep.SequencerID, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if uint64(e) >= uint64(len(w.turns)) {
		return 0, false
	}
	return w.turns[e], true
}

func (w *world) members() []lockstep.SequencerID {
	var out []lockstep.SequencerID
	for id := range w.seats {
		out = append(out, id)
	}
	return out
}

// RoundTrip carries a request of one conductor to the handler of another. The
// host names the two: "2.1" is from 1 to 2.
func (w *world) RoundTrip(r *http.Request) (*http.Response, error) {
	to, from, _ := strings.Cut(r.URL.Hostname(), ".")
	a, _ := strconv.Atoi(from)
	b, _ := strconv.Atoi(to)
	target := w.seats[lockstep.SequencerID(b)]
	w.mu.Lock()
	c, alive := target.conductor, target.alive
	w.mu.Unlock()
	if c == nil || w.parted(lockstep.SequencerID(a), target.id) || w.parted(target.id, lockstep.SequencerID(a)) {
		return nil, errors.New("connection refused")
	}
	if w.refuse.Load() && strings.HasSuffix(r.URL.Path, "/handover") {
		return nil, errors.New("connection reset")
	}
	answer := httptest.NewRecorder()
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	defer context.AfterFunc(alive, cancel)()
	c.PeerHandler().ServeHTTP(answer, r.WithContext(ctx))
	if ctx.Err() != nil {
		return nil, errors.New("connection reset")
	}
	return answer.Result(), nil
}

// Leader and Commit make a seat the gate of its op-node and keep what was
// acknowledged.
func (s *seat) Leader() bool {
	c := s.sidecar()
	return c != nil && c.Leader()
}

func (s *seat) Commit(ctx context.Context, raw json.RawMessage) error {
	c := s.sidecar()
	if c == nil {
		return errors.New("connection refused")
	}
	err := c.Commit(ctx, raw)
	if s.sidecar() != c {
		return errors.New("connection reset")
	}
	if err == nil {
		e, err := conductor.Decode(raw)
		require.NoError(s.w.t, err)
		s.w.mu.Lock()
		defer s.w.mu.Unlock()
		s.w.acked[e.Number] = append(s.w.acked[e.Number], ack{e.Ref, s.id, time.Now()})
	}
	return err
}

func (s *seat) sidecar() *conductor.Conductor {
	s.w.mu.Lock()
	defer s.w.mu.Unlock()
	return s.conductor
}

// rewinds asks the sidecar for its signed rewinds of a turn.
func (s *seat) rewinds(epoch lockstep.Epoch) (signed []lease.Signed) {
	recorder := httptest.NewRecorder()
	target := "/v1/" + strconv.FormatUint(uint64(s.w.chain.Rollup), 10) + "/rewinds?epoch=" + strconv.FormatUint(uint64(epoch), 10)
	s.sidecar().PeerHandler().ServeHTTP(recorder, httptest.NewRequest(http.MethodGet, target, nil))
	require.Equal(s.w.t, http.StatusOK, recorder.Code)
	var answer struct{ Records []hexutil.Bytes }
	require.NoError(s.w.t, json.Unmarshal(recorder.Body.Bytes(), &answer))
	for _, raw := range answer.Records {
		var r lease.Signed
		require.NoError(s.w.t, r.UnmarshalBinary(raw))
		signed = append(signed, r)
	}
	return signed
}

func (s *seat) now() time.Time { return time.Now().Add(s.skew) }

// disk is a journal that fails or is slow when told to.
type disk struct {
	*journal.Leadership
	s *seat
}

// Commit writes after the delay, or not at all.
func (d disk) Commit(t lease.Tenure, payload []byte) error {
	time.Sleep(time.Duration(d.s.slow.Load()))
	if d.s.full.Load() {
		return errors.New("no space left on device")
	}
	return d.Leadership.Commit(t, payload)
}

// Publish keeps the record, or fails as a crash before it would.
func (d disk) Publish(r lease.Signed) error {
	if d.s.unheard.Load() {
		return errors.New("no space left on device")
	}
	return d.Leadership.Publish(r)
}

// start runs the sidecar on its journal.
func (s *seat) start() {
	w := s.w
	j, err := journal.Open(s.path)
	require.NoError(w.t, err)
	_, sign := sequencerKey(s.id)
	c, err := conductor.New(conductor.Config{Config: lease.Config{
		Chain: w.chain, Self: s.id, Turn: w.turn, Members: w.members, Takeover: 2 * time.Second,
	}}, conductor.Deps{
		Log: slog.New(slog.NewTextHandler(w.t.Output(), &slog.HandlerOptions{Level: logLevel()})), Now: s.now, Node: s.node,
		Journal: disk{j.Leadership(w.chain), s}, Sign: sign,
		Peers: conductor.HTTPPeers{
			Rollup: w.chain.Rollup,
			Endpoint: func(to lockstep.SequencerID) (string, bool) {
				return "http://" + strconv.Itoa(int(to)) + "." + strconv.Itoa(int(s.id)), true
			},
			Client: &http.Client{Transport: w},
		},
		Address: func(id lockstep.SequencerID) (common.Address, bool) {
			address, _ := sequencerKey(id)
			return address, true
		},
		Canonical: func(_ context.Context, number uint64) (common.Hash, error) { return w.l1(number), nil },
	})
	require.NoError(w.t, err)
	ctx, cancel := context.WithCancel(w.t.Context())
	done := make(chan error, 1)
	go func() { done <- c.Run(ctx) }()
	w.mu.Lock()
	defer w.mu.Unlock()
	s.conductor, s.alive = c, ctx
	s.node.Ask(s)
	s.stop = func() {
		cancel()
		require.NoError(w.t, <-done)
		require.NoError(w.t, j.Close())
	}
}

// kill ends the sidecar at once; the op-node finds its port closed.
func (s *seat) kill() {
	s.w.mu.Lock()
	s.conductor = nil
	stop := s.stop
	s.stop = nil
	s.w.mu.Unlock()
	if stop != nil {
		stop()
	}
}

func logLevel() slog.Level {
	if testing.Verbose() {
		return slog.LevelInfo
	}
	return slog.LevelError + 4
}

// until sleeps to a moment after genesis.
func (w *world) until(sinceGenesis time.Duration) {
	time.Sleep(time.Until(time.Unix(int64(w.chain.GenesisTime), 0).Add(sinceGenesis)))
	synctest.Wait() // for whatever else is due now
}

// clock is the time since genesis.
func (w *world) clock() time.Duration {
	return time.Since(time.Unix(int64(w.chain.GenesisTime), 0))
}

// reorg replaces the newest L1 blocks, resets all op-nodes to their last block
// on a canonical one, and returns its height.
func (w *world) reorg(depth uint64) (height uint64) {
	tip := w.origin().Number
	w.mu.Lock()
	for number := tip - depth + 1; number <= tip; number++ {
		w.orphans[number] = common.BytesToHash([]byte{0x22, byte(number)})
	}
	w.mu.Unlock()
	for _, s := range w.seats {
		height = s.node.Head().Number
		for ; height > 0; height-- {
			if e, ok := s.node.At(height); ok && e.Origin.Hash == w.l1(e.Origin.Number) {
				break
			}
		}
		s.node.Rewind(height)
	}
	return height
}

// report is what the oracle found.
type history struct {
	height  uint64        // highest acknowledged
	maxGap  time.Duration // between the first commits of consecutive heights
	maxLate time.Duration // of a commit behind its block's timestamp
}

// check goes through all acknowledged commits: one hash per height, no height
// missing, and what every op-node holds is that chain.
func (w *world) check() history {
	w.mu.Lock()
	acked := make(map[uint64][]ack, len(w.acked))
	for height, acks := range w.acked {
		acked[height] = slices.Clone(acks)
	}
	w.mu.Unlock() // the op-nodes are asked below
	// A block may be committed and handed on although its op-node never got the
	// answer: then the others have it.
	for height := uint64(1); height < uint64(w.clock()/time.Second)+2; height++ {
		if len(acked[height]) > 0 {
			continue
		}
		for _, s := range w.seats {
			if e, ok := s.node.At(height); ok {
				acked[height] = []ack{{Ref: e.Ref, at: time.Unix(int64(w.chain.TimeOf(height)), 0)}}
			}
		}
	}
	var h history
	for h.height = 0; len(acked[h.height+1]) > 0; h.height++ {
		first := acked[h.height+1][0]
		for _, other := range acked[h.height+1] {
			require.Equal(w.t, first.Ref, other.Ref, "two blocks at height %d, by %d and %d", first.Number, first.by, other.by)
		}
		h.maxLate = max(h.maxLate, first.at.Sub(time.Unix(int64(w.chain.TimeOf(first.Number)), 0)))
		if before := acked[h.height]; len(before) > 0 {
			h.maxGap = max(h.maxGap, first.at.Sub(before[0].at))
		}
	}
	for height := range acked {
		require.LessOrEqual(w.t, height, h.height, "heights are missing below %d", height)
	}
	for _, s := range w.seats {
		for height := uint64(1); height <= h.height; height++ {
			if e, ok := s.node.At(height); ok {
				require.Equal(w.t, acked[height][0].Ref, e.Ref, "the op-node of %d holds another block", s.id)
			}
		}
	}
	return h
}
