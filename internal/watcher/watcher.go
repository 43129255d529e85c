package watcher

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/conductor"
	"github.com/lockstep-rollups/lockstep/internal/l1"
	"github.com/lockstep-rollups/lockstep/internal/node"
	"github.com/lockstep-rollups/lockstep/lease"
	"github.com/lockstep-rollups/lockstep/statement"
)

const (
	// askTimeout bounds a question to a sequencer, askAtOnce how many are asked at
	// the same time.
	askTimeout = 2 * time.Second
	askAtOnce  = 8
	// overlap is how many seals are asked for again: who answers differently the
	// second time has signed two things.
	overlap = 16
	// epochsBack is for how many past epochs records are asked for, again and again.
	epochsBack = 3
)

// Fault is the name of a kind of fault.
type Fault string

// The faults that a watcher brings. Contradicting latency rows never reach L1, so
// nobody can look for them there.
const (
	Equivocation Fault = "equivocation"
	WrongLeader  Fault = "wrong-leader"
	MissedTurns  Fault = "missed-turns"
	Unrestored   Fault = "unrestored-bond"
)

// Finding is one fault and what became of it.
type Finding struct {
	Fault     Fault                `json:"fault"`
	Sequencer lockstep.SequencerID `json:"sequencer"`
	Rollup    lockstep.RollupID    `json:"rollup"`
	// Details say in words what was found.
	Details string `json:"details"`
	// Outcome is "fined", "recorded" (a miss that is not one too many yet, or a warning
	// to restore a bond), "known"
	// (somebody else brought it), "found" (nothing was sent) or "refused" (L1 did not
	// take it, as Reason says).
	Outcome string `json:"outcome"`
	Reason  string `json:"reason,omitempty"`
	// Wei is what it cost, as digits.
	Wei string `json:"wei,omitempty"`
}

// Config is what a watcher does.
type Config struct {
	// Poll is the time between two looks around.
	Poll time.Duration
	// Send brings faults to L1; otherwise they are only reported.
	Send bool
	// Report takes each finding once. It is called from one goroutine at a time.
	Report func(Finding)
	Log    *slog.Logger
}

// Watcher looks for faults. Make it with New, drive it with Look or Run from one
// goroutine.
type Watcher struct {
	cfg    Config
	l1     *l1.Client
	ahead  *node.Lookahead
	client *http.Client
	cards  map[lockstep.SequencerID]l1.Card
	// checked is the newest round whose turns were held against rows.
	checked lockstep.Round
	begun   bool

	mu    sync.Mutex // guards what follows while sequencers are asked at once
	book  statement.Book
	seals map[lockstep.SequencerID]uint64 // the newest height seen sealed
	found []finding
	done  map[string]bool // findings that were reported
}

// finding is a fault that is not brought yet.
type finding struct {
	Finding
	key   string // once for each
	bring func(context.Context, l1.Slashers) (l1.Fine, bool, error)
}

// New returns a watcher of the cluster that a client reads and, with an account,
// writes.
func New(client *l1.Client, cfg Config) *Watcher {
	return &Watcher{
		cfg: cfg, l1: client, ahead: node.NewLookahead(client, nil, nil),
		client: &http.Client{Timeout: askTimeout, Transport: &http.Transport{MaxConnsPerHost: 2, IdleConnTimeout: time.Minute}},
		seals:  make(map[lockstep.SequencerID]uint64), done: make(map[string]bool),
	}
}

// Run looks around until ctx ends, which is no error.
func (w *Watcher) Run(ctx context.Context) error {
	ticker := time.NewTicker(w.cfg.Poll)
	defer ticker.Stop()
	for {
		if err := w.Look(ctx, time.Now()); err != nil && ctx.Err() == nil {
			w.cfg.Log.Warn("could not look around", "reason", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
	}
}

// Look asks everybody once and brings what it finds. A sequencer that does not
// answer is no error; L1 that does not is.
func (w *Watcher) Look(ctx context.Context, now time.Time) error {
	if err := w.ahead.Poll(ctx, now); err != nil {
		return err
	}
	cards, err := w.l1.Cards(ctx, w.ahead.Final())
	if err != nil {
		return err
	}
	w.cards = cards
	group, asking := errgroup.WithContext(ctx)
	group.SetLimit(askAtOnce)
	for _, id := range slices.Sorted(maps.Keys(cards)) {
		group.Go(func() error {
			if err := w.ask(asking, cards[id], now); err != nil {
				w.cfg.Log.Debug("a sequencer does not answer", "sequencer", uint32(id), "reason", err)
			}
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	if err := w.holdToTurns(ctx, now); err != nil {
		return err
	}
	return w.bring(ctx)
}

// ask reads what a sequencer signed.
func (w *Watcher) ask(ctx context.Context, card l1.Card, now time.Time) error {
	if card.Endpoints.Peer == "" {
		return nil
	}
	peers := conductor.HTTPPeers{
		Rollup: card.Rollup, Client: w.client,
		Endpoint: func(lockstep.SequencerID) (string, bool) { return card.Endpoints.Peer, true },
	}
	w.mu.Lock()
	first := w.seals[card.ID]
	w.mu.Unlock()
	seals, err := peers.Seals(ctx, card.ID, first-min(first, overlap))
	if err != nil {
		return err
	}
	for _, s := range seals {
		w.seal(card, s)
	}
	epoch, started := w.l1.Cluster().Grid.EpochAt(uint64(now.Unix()))
	if !started {
		return nil
	}
	for e := epoch - min(epoch, epochsBack); e <= epoch; e++ {
		if err := w.askRecords(ctx, peers, card, e); err != nil {
			return err
		}
	}
	return nil
}

// askRecords reads the records of a turn that somebody may have given up at the
// start of an epoch.
func (w *Watcher) askRecords(ctx context.Context, peers conductor.HTTPPeers, card l1.Card, epoch lockstep.Epoch) error {
	if before, known := w.ahead.Leader(card.Rollup, epoch-min(epoch, 1)); !known || before != card.ID {
		return nil
	}
	rewinds, err := peers.Rewinds(ctx, card.ID, epoch)
	if err != nil {
		return err
	}
	for _, r := range rewinds {
		w.record(card, r)
	}
	soon, cancel := context.WithTimeout(ctx, askTimeout/8)
	defer cancel()
	h, err := peers.Handover(soon, card.ID, epoch)
	if err == nil {
		w.record(card, h.Record)
	}
	return nil // nothing given up, or nobody there: what was never served cannot be judged
}

func (w *Watcher) chain(rollup lockstep.RollupID) lease.Chain {
	cluster := w.l1.Cluster()
	return lease.Chain{Rollup: rollup, Domain: statement.Domain{ChainID: cluster.ChainID.Uint64(), Registry: cluster.Contracts.Registry}}
}

// record takes note of a hand-over or a rewind.
func (w *Watcher) record(card l1.Card, r lease.Signed) {
	if r.Kind == lease.Report {
		return // an answer, of which two may differ
	}
	w.state(card, statement.Signed{Statement: w.chain(card.Rollup).Statement(r.Record), Signature: r.Signature})
}

// seal takes note of a block that somebody answers for.
func (w *Watcher) seal(card l1.Card, s lease.Sealed) {
	chain := w.chain(card.Rollup)
	if !w.state(card, statement.Signed{Statement: chain.SealStatement(s.Seal), Signature: s.Signature}) {
		return
	}
	w.mu.Lock()
	w.seals[card.ID] = max(w.seals[card.ID], s.Block.Number)
	w.mu.Unlock()
	grid := w.l1.Cluster().Grid
	epochs := []lockstep.Epoch{s.View.Epoch}
	if at, started := grid.EpochAt(s.Time); started && at > s.View.Epoch {
		epochs = append(epochs, at)
	}
	for _, epoch := range epochs {
		leader, known := w.ahead.Leader(card.Rollup, epoch)
		if !known || leader == card.ID || w.cards[leader].Signer == card.Signer {
			continue
		}
		round := grid.RoundOf(epoch)
		w.find(finding{
			Finding: Finding{Fault: WrongLeader, Sequencer: card.ID, Rollup: card.Rollup, Details: fmt.Sprintf("sealed block %d in epoch %d, which is the turn of sequencer %d", s.Block.Number, epoch, leader)},
			key:     fmt.Sprintf("%s %d %d", WrongLeader, card.ID, round),
			bring: func(ctx context.Context, to l1.Slashers) (l1.Fine, bool, error) {
				return fined(to.WrongLeader, func(at common.Address) (l1.Fine, error) { return w.l1.SlashWrongLeader(ctx, at, card.ID, s) })
			},
		})
		return
	}
}

// state takes note of a statement and reports whether a key of the entry signed it.
func (w *Watcher) state(card l1.Card, s statement.Signed) bool {
	signer, err := statement.Signer(w.chain(card.Rollup).Domain.Digest(s.Statement), s.Signature)
	if err != nil || signer != card.Key && signer != card.Signer {
		return false
	}
	w.mu.Lock()
	other, conflict := w.book.Add(signer, s)
	w.mu.Unlock()
	if conflict {
		w.find(finding{
			Finding: Finding{Fault: Equivocation, Sequencer: card.ID, Rollup: card.Rollup, Details: fmt.Sprintf("stated two things of kind %s in slot %s", s.Kind, s.Slot.Hex())},
			key:     fmt.Sprintf("%s %d %s", Equivocation, card.ID, card.Key), // one ends the entry
			bring: func(ctx context.Context, to l1.Slashers) (l1.Fine, bool, error) {
				return fined(to.Equivocation, func(at common.Address) (l1.Fine, error) {
					return w.l1.SlashEquivocation(ctx, at, card.ID, other, s)
				})
			},
		})
	}
	return true
}

// holdToTurns looks, once a round is over, for those who led in it and were away.
func (w *Watcher) holdToTurns(ctx context.Context, now time.Time) error {
	present, started := w.l1.Cluster().Grid.RoundAt(uint64(now.Unix()))
	if !started || present == 0 || w.begun && w.checked >= present-1 {
		return nil
	}
	round := present - 1
	turns, known := w.ahead.Round(round)
	if !known {
		return nil // L1 is behind
	}
	at, err := w.l1.Latest(ctx)
	if err != nil {
		return err
	}
	if at.Time < w.l1.Cluster().Grid.RoundStart(present) {
		return nil // rows may still come
	}
	slashers, err := w.l1.Slashers(ctx, at)
	if err != nil || slashers.MissedTurns == (common.Address{}) {
		return err
	}
	for side, leaders := range turns.Leaders {
		for _, id := range slices.Compact(slices.Sorted(slices.Values(leaders))) {
			missed, err := w.l1.Missed(ctx, slashers.MissedTurns, round, id, at)
			if err != nil {
				return err
			}
			if !missed {
				continue
			}
			w.find(finding{
				Finding: Finding{Fault: MissedTurns, Sequencer: id, Rollup: w.l1.Cluster().Rollups[side], Details: fmt.Sprintf("had turns in round %d and posted no row in it", round)},
				key:     fmt.Sprintf("%s %d %d", MissedTurns, id, round),
				bring: func(ctx context.Context, to l1.Slashers) (l1.Fine, bool, error) {
					return w.l1.RecordMissed(ctx, to.MissedTurns, round, id)
				},
			})
		}
	}
	w.checked, w.begun = round, true
	return w.holdToBonds(ctx, slashers, present, at)
}

// holdToBonds looks, once a round, for members with less than the active bond.
func (w *Watcher) holdToBonds(ctx context.Context, slashers l1.Slashers, round lockstep.Round, at l1.Head) error {
	if slashers.Unrestored == (common.Address{}) {
		return nil
	}
	active, _, err := w.l1.Bonds(ctx, at)
	if err != nil {
		return err
	}
	all, err := w.l1.Registered(ctx, at)
	if err != nil {
		return err
	}
	for _, id := range all {
		e, err := w.l1.Entry(ctx, id, at)
		if err != nil {
			return err
		}
		if e.Status != "active" || e.Bond.Cmp(active) >= 0 {
			continue
		}
		w.find(finding{
			Finding: Finding{Fault: Unrestored, Sequencer: id, Rollup: e.Rollup, Details: fmt.Sprintf("has a bond of %s wei, and %s are needed", e.Bond, active)},
			key:     fmt.Sprintf("%s %d %d", Unrestored, id, round),
			bring: func(ctx context.Context, to l1.Slashers) (l1.Fine, bool, error) {
				f, _, fined, err := w.l1.HoldToBond(ctx, to.Unrestored, id, at)
				return f, fined, err
			},
		})
	}
	return nil
}

// find takes a fault, each once.
func (w *Watcher) find(f finding) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.done[f.key] || slices.ContainsFunc(w.found, func(o finding) bool { return o.key == f.key }) {
		return
	}
	w.found = append(w.found, f)
}

// errNoSlasher says that nobody in the registry may judge a fault.
var errNoSlasher = errors.New("no agent of the registry judges this")

func fined(slasher common.Address, slash func(common.Address) (l1.Fine, error)) (l1.Fine, bool, error) {
	if slasher == (common.Address{}) {
		return l1.Fine{}, false, errNoSlasher
	}
	f, err := slash(slasher)
	return f, err == nil, err
}

// bring brings what was found and reports it. What fails for a passing reason is
// tried again at the next look.
func (w *Watcher) bring(ctx context.Context) error {
	if len(w.found) == 0 {
		return nil
	}
	var slashers l1.Slashers
	if w.cfg.Send {
		at, err := w.l1.Latest(ctx)
		if err != nil {
			return err
		}
		if slashers, err = w.l1.Slashers(ctx, at); err != nil {
			return err
		}
	}
	var again []finding
	for _, f := range w.found {
		f.Outcome = "found"
		if w.cfg.Send {
			fine, fined, err := f.bring(ctx, slashers)
			var passing bool
			if passing = f.judge(fine, fined, err); passing {
				w.cfg.Log.Warn("could not bring a fault", "fault", f.Fault, "sequencer", uint32(f.Sequencer), "reason", err)
				again = append(again, f)
				continue
			}
			if fined {
				if err := w.l1.ClaimReward(ctx, fine); err != nil {
					w.cfg.Log.Warn("could not claim the reward", "sequencer", uint32(f.Sequencer), "reason", err)
				}
			}
		}
		w.done[f.key] = true
		w.cfg.Report(f.Finding)
	}
	w.found = again
	return nil
}

// judge fills in the outcome; true if the reason may pass.
func (f *finding) judge(fine l1.Fine, fined bool, err error) bool {
	var refused *l1.Revert
	switch {
	case err == nil && fined:
		f.Outcome, f.Wei = "fined", fine.Amount.String()
	case err == nil:
		f.Outcome = "recorded"
	case errors.Is(err, errNoSlasher):
		f.Outcome, f.Reason = "refused", err.Error()
	case errors.As(err, &refused) && (refused.Name == "AlreadySlashed" || refused.Name == "AlreadyRecorded"):
		f.Outcome = "known"
	case errors.As(err, &refused):
		f.Outcome, f.Reason = "refused", refused.Error()
	default:
		return true
	}
	return false
}
