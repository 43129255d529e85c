package load

import (
	"context"
	"maps"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

const (
	// blocksKept bounds how many blocks of a rollup are judged at once; what is older
	// is counted and forgotten. deepest bounds a reorg.
	blocksKept = 2048
	deepest    = 256
	// recent is the time over which the present rate is taken, in seconds.
	recent = 10
	// submissionsKept bounds for how many transactions it is known when they were sent.
	submissionsKept = 1 << 16
)

// block is what a block says about transfers.
type block struct {
	Number       uint64
	Hash, Parent common.Hash
	Time         uint64 // Unix second
	Seen         time.Time
	// Sent and Received are the nonces of the transfers in it, those sent by the
	// transaction that sent them.
	Sent     map[uint64]common.Hash
	Received []uint64
	// Supply is how many tokens there are on the rollup after it.
	Supply *big.Int
}

// audit judges the blocks of two rollups. It takes them in any order, with those that
// others replace, and is safe for concurrent use.
type audit struct {
	total *big.Int

	mu            sync.Mutex // guards what follows
	begun         bool
	bridge, token common.Address
	chains        [2]map[uint64]block // canonical, by number
	heads         [2]uint64
	sent          map[common.Hash]time.Time
	dropped       map[string]int
	submitted     int
	old           tally // of blocks that were forgotten
}

// Report is what became of the transfers.
type Report struct {
	// submitted counts those that were sent to a rollup; each is Included on both, or
	// dropped on both, by the reason, or still under way.
	Submitted, Included int
	Dropped             map[string]int
	// Halves are on one rollup only though the other one has a block of that time;
	// DifferentTimes are in blocks of two times.
	Halves, DifferentTimes int
	// Latencies are from sending to the first sight of the later block, ascending.
	Latencies []time.Duration
	// SupplyConstant says that at every time both rollups together had all tokens.
	SupplyConstant bool
	// LastPair is the time of the newest blocks with a transfer, as a Unix second.
	LastPair uint64
	// PerSecond is how many were included a second in the ten before LastPair.
	PerSecond float64
}

// newAudit returns an audit of a token whose supply over both rollups is total.
func newAudit(total *big.Int) *audit {
	return &audit{
		total: total, chains: [2]map[uint64]block{{}, {}},
		sent: make(map[common.Hash]time.Time), dropped: make(map[string]int),
		old: tally{constant: true},
	}
}

// begin names the contracts; blocks that were seen before it do not count.
func (a *audit) begin(bridge, token common.Address) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.begun, a.bridge, a.token = true, bridge, token
}

// submit notes that a transfer was sent to a rollup.
func (a *audit) submit(tx common.Hash, at time.Time) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.submitted++
	if len(a.sent) < submissionsKept {
		a.sent[tx] = at
	}
}

// drop notes why one was left out for good.
func (a *audit) drop(tx common.Hash, reason string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if _, ours := a.sent[tx]; ours {
		a.dropped[reason]++
		delete(a.sent, tx)
	}
}

// see reads a block from the engine that has it as its head, and those before it that
// are not known.
func (a *audit) see(ctx context.Context, s *side, side, engine int, h *types.Header, at time.Time) error {
	a.mu.Lock()
	begun, bridge, token := a.begun, a.bridge, a.token
	a.mu.Unlock()
	if !begun {
		return nil
	}
	var blocks []block
	for range deepest {
		known, first := a.knows(side, h)
		if known {
			break
		}
		b, err := a.read(ctx, s, engine, h, bridge, token)
		if err != nil {
			return err
		}
		b.Seen = at
		blocks = append(blocks, b)
		if first {
			break
		}
		if h, err = s.header(ctx, engine, h.ParentHash); err != nil {
			return err
		}
	}
	for _, b := range slices.Backward(blocks) {
		a.take(side, b)
	}
	return nil
}

// knows reports whether a block is known already, and else whether it is where the
// audit begins.
func (a *audit) knows(side int, h *types.Header) (known, first bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	n := h.Number.Uint64()
	b, ok := a.chains[side][n]
	_, parent := a.chains[side][n-1]
	return ok && b.Hash == h.Hash(), len(a.chains[side]) == 0 || !parent && n <= a.heads[side]
}

func (a *audit) read(ctx context.Context, s *side, engine int, h *types.Header, bridge, token common.Address) (block, error) {
	b := block{Number: h.Number.Uint64(), Hash: h.Hash(), Parent: h.ParentHash, Time: h.Time, Sent: make(map[uint64]common.Hash)}
	logs, err := s.logs(ctx, engine, b.Hash, bridge)
	if err != nil {
		return b, err
	}
	for _, l := range logs {
		if e, err := bridgeABI.UnpackTransferSentEvent(&l); err == nil {
			b.Sent[e.Nonce.Uint64()] = l.TxHash
		} else if e, err := bridgeABI.UnpackTransferReceivedEvent(&l); err == nil {
			b.Received = append(b.Received, e.Nonce.Uint64())
		}
	}
	b.Supply, err = s.supplyAt(ctx, engine, b.Hash, token)
	return b, err
}

// take puts a block in its place. Those that it does not fit to are gone.
func (a *audit) take(side int, b block) {
	a.mu.Lock()
	defer a.mu.Unlock()
	chain := a.chains[side]
	if old, ok := chain[b.Number]; ok && old.Hash != b.Hash {
		for n := b.Number; n <= a.heads[side]; n++ {
			delete(chain, n)
		}
		a.heads[side] = b.Number
	} else if ok {
		return
	}
	chain[b.Number] = b
	a.heads[side] = max(a.heads[side], b.Number)
	a.settle()
}

// settle counts blocks that are old on both sides, and forgets them. The caller holds
// mu.
func (a *audit) settle() {
	if len(a.chains[0]) < 2*blocksKept || len(a.chains[1]) < 2*blocksKept {
		return
	}
	until := min(a.chains[0][a.heads[0]].Time, a.chains[1][a.heads[1]].Time) - blocksKept
	a.old.add(a.judge(until))
	for _, chain := range a.chains {
		maps.DeleteFunc(chain, func(_ uint64, b block) bool { return b.Time < until })
	}
}

// canonical returns the block of a rollup at a height, if it is known.
func (a *audit) canonical(side int, number uint64) (common.Hash, bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	b, ok := a.chains[side][number]
	return b.Hash, ok
}

// report judges all blocks.
func (a *audit) report() Report {
	a.mu.Lock()
	defer a.mu.Unlock()
	t := a.judge(1 << 62)
	t.add(a.old)
	slices.Sort(t.latencies)
	return Report{
		Submitted: a.submitted, Included: t.included, Dropped: maps.Clone(a.dropped), Halves: t.halves, DifferentTimes: t.different,
		Latencies: t.latencies, SupplyConstant: t.constant, LastPair: t.last, PerSecond: float64(t.recent) / recent,
	}
}

// tally is what blocks say together.
type tally struct {
	included, halves, different, recent int
	latencies                           []time.Duration
	last                                uint64
	constant                            bool
}

func (t *tally) add(other tally) {
	t.included += other.included
	t.halves += other.halves
	t.different += other.different
	t.latencies = append(t.latencies, other.latencies...)
	t.last = max(t.last, other.last)
	t.constant = t.constant && other.constant
}

// judge goes through the blocks before a time. The caller holds mu.
func (a *audit) judge(until uint64) tally {
	t := tally{constant: true}
	var newest [2]uint64
	var received [2]map[uint64]block
	supplies := [2]map[uint64]*big.Int{{}, {}}
	for side, chain := range a.chains {
		received[side] = make(map[uint64]block)
		newest[side] = chain[a.heads[side]].Time
		for _, b := range chain {
			supplies[side][b.Time] = b.Supply
			for _, nonce := range b.Received {
				received[side][nonce] = b
			}
		}
	}
	perSecond := make(map[uint64]int)
	for side, chain := range a.chains {
		sent := make(map[uint64]struct{})
		for _, b := range chain {
			for nonce, tx := range b.Sent {
				sent[nonce] = struct{}{}
				if b.Time >= until {
					continue
				}
				there, ok := received[1-side][nonce]
				switch {
				case ok && there.Time == b.Time:
					t.pair(b, there, a.sent[tx])
					perSecond[b.Time]++
				case ok:
					t.different++
				case newest[1-side] >= b.Time:
					t.halves++
				}
			}
		}
		for nonce, b := range received[1-side] {
			if _, ok := sent[nonce]; !ok && b.Time < until && newest[side] >= b.Time {
				t.halves++
			}
		}
	}
	for at, n := range perSecond {
		if at+recent > t.last {
			t.recent += n
		}
	}
	for at, here := range supplies[0] {
		there, ok := supplies[1][at]
		if ok && at < until && new(big.Int).Add(here, there).Cmp(a.total) != 0 {
			t.constant = false
		}
	}
	return t
}

func (t *tally) pair(sent, received block, at time.Time) {
	t.included++
	t.last = max(t.last, sent.Time)
	seen := sent.Seen
	if received.Seen.After(seen) {
		seen = received.Seen
	}
	if !at.IsZero() {
		t.latencies = append(t.latencies, seen.Sub(at))
	}
}
