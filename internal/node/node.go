package node

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/journal"
	"github.com/lockstep-rollups/lockstep/internal/l1"
	"github.com/lockstep-rollups/lockstep/internal/probe"
)

const (
	// startTimeout bounds the first contact with L1.
	startTimeout = 30 * time.Second
	// roundsSection is where the journal keeps decided rounds, l1Section what
	// else was read from L1.
	roundsSection = "rounds"
	l1Section     = "l1"
	clusterKey    = "cluster"
	cardsKey      = "cards"
)

// Node is a running sequencer. Its parts share what is read from L1 and nothing
// else.
type Node struct {
	cfg         Config
	log         *slog.Logger
	journal     *journal.Journal
	l1          *l1.Client
	ahead       *Lookahead
	identity    probe.Identity
	measurement *ecdsa.PrivateKey
	card        l1.Card
	side        int
	metrics     *metrics

	mu    sync.RWMutex // guards peers and mates
	peers map[lockstep.SequencerID]l1.Card
	mates []lockstep.SequencerID // who may lead the same rollup
}

// Run runs a sequencer until ctx ends, which is no error.
func Run(ctx context.Context, cfg Config, log *slog.Logger) error {
	n, err := open(ctx, cfg, log)
	if err != nil {
		return err
	}
	defer n.close()
	group, ctx := errgroup.WithContext(ctx)
	parts := map[string]func(context.Context) error{
		"reflector": n.reflect,
		"lookahead": n.follow,
		"measure":   n.measure,
		"lead":      n.lead,
		"metrics":   n.metrics.serve,
	}
	if *cfg.L1.Post {
		parts["plan"] = n.plan
	}
	for name, run := range parts {
		group.Go(func() error {
			if err := run(ctx); err != nil && ctx.Err() == nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			return nil
		})
	}
	log.Info("sequencer runs", "sequencer", uint64(cfg.Sequencer), "rollup", uint64(n.card.Rollup), "grid", n.l1.Cluster().Grid.String())
	return group.Wait()
}

// open reads keys and journal, finds the contracts and its own card.
func open(ctx context.Context, cfg Config, log *slog.Logger) (*Node, error) {
	account, err := crypto.LoadECDSA(cfg.Keys.Account)
	if err != nil {
		return nil, fmt.Errorf("read keys.account: %w", err)
	}
	measurement, err := crypto.LoadECDSA(cfg.Keys.Measurement)
	if err != nil {
		return nil, fmt.Errorf("read keys.measurement: %w", err)
	}
	if err := os.MkdirAll(cfg.Data, 0o700); err != nil {
		return nil, fmt.Errorf("make the data folder: %w", err)
	}
	j, err := journal.Open(filepath.Join(cfg.Data, "journal.db"))
	if err != nil {
		return nil, err
	}
	n := &Node{cfg: cfg, log: log, journal: j, measurement: measurement, metrics: newMetrics(cfg.Metrics.Listen)}
	if err := n.meet(ctx, account); err != nil {
		n.close()
		return nil, err
	}
	return n, nil
}

func (n *Node) close() {
	if n.l1 != nil {
		n.l1.Close()
	}
	if err := n.journal.Close(); err != nil {
		n.log.Error("close the journal", "reason", err)
	}
}

// meet finds the contracts and this sequencer's own card at L1, or, while L1 is
// away, in what an earlier run kept.
func (n *Node) meet(ctx context.Context, account *ecdsa.PrivateKey) error {
	asking, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	cards, err := n.ask(asking, account)
	if errors.Is(err, l1.ErrUnreachable) {
		cards, err = n.recall(ctx, account, err)
	}
	if err != nil {
		return err
	}
	n.setPeers(cards)
	card, ok := n.peer(n.cfg.Sequencer)
	own := crypto.PubkeyToAddress(n.measurement.PublicKey)
	switch {
	case !ok:
		return fmt.Errorf("sequencer %d is not registered, as of the newest final L1 block; register first, or wait for finality", n.cfg.Sequencer)
	case card.Key != own:
		return fmt.Errorf("sequencer %d is registered with the measurement key %s, but keys.measurement holds %s", n.cfg.Sequencer, card.Key, own)
	}
	n.card = card
	cluster := n.l1.Cluster()
	n.side, ok = cluster.Side(card.Rollup)
	if !ok {
		return fmt.Errorf("sequencer %d is registered for rollup %d, which is not in the cluster", card.ID, card.Rollup)
	}
	n.identity = probe.Identity{Key: n.measurement, ChainID: cluster.ChainID.Uint64(), Registry: cluster.Contracts.Registry}
	known, err := n.knownRounds()
	if err != nil {
		return err
	}
	n.ahead = NewLookahead(n.l1, known, n.keepRound)
	n.setMates(nil)
	return nil
}

// ask finds contracts and cards at L1 and keeps them.
func (n *Node) ask(ctx context.Context, account *ecdsa.PrivateKey) (map[lockstep.SequencerID]l1.Card, error) {
	var err error
	n.l1, err = l1.Dial(ctx, n.cfg.L1.RPC, n.cfg.L1.Schedule, account, n.cfg.L1.FromBlock)
	if err != nil {
		return nil, err
	}
	if err := n.keep(clusterKey, n.l1.Cluster()); err != nil {
		return nil, err
	}
	head, err := n.l1.Finalized(ctx)
	if err != nil {
		return nil, err
	}
	cards, err := n.l1.Cards(ctx, head)
	if err != nil {
		return nil, err
	}
	return cards, n.keep(cardsKey, cards)
}

// recall finds contracts and cards in the journal. away is why L1 was not asked,
// and the error if the journal knows nothing of this deployment.
func (n *Node) recall(ctx context.Context, account *ecdsa.PrivateKey, away error) (map[lockstep.SequencerID]l1.Card, error) {
	var cluster l1.Cluster
	var cards map[lockstep.SequencerID]l1.Card
	for key, into := range map[string]any{clusterKey: &cluster, cardsKey: &cards} {
		raw, err := n.journal.Get(l1Section, []byte(key))
		if err != nil {
			return nil, err
		}
		if raw == nil {
			return nil, away
		}
		if err := json.Unmarshal(raw, into); err != nil {
			return nil, fmt.Errorf("decode what the journal kept of L1: %w", err)
		}
	}
	if cluster.Contracts.Schedule != n.cfg.L1.Schedule {
		return nil, away
	}
	n.log.Warn("L1 is away; going on with what was known of it", "reason", away)
	var err error
	n.l1, err = l1.Resume(ctx, n.cfg.L1.RPC, cluster, account, n.cfg.L1.FromBlock)
	return cards, err
}

// keep stores what was read from L1 for a restart without it.
func (n *Node) keep(key string, value any) error {
	raw, err := json.Marshal(value)
	if err != nil {
		return err
	}
	return n.journal.Write(func(b journal.Batch) error { return b.Put(l1Section, []byte(key), raw) })
}

// knownRounds reads the rounds that an earlier run kept.
func (n *Node) knownRounds() ([]l1.Round, error) {
	var known []l1.Round
	err := n.journal.Each(roundsSection, func(_, raw []byte) error {
		var r l1.Round
		if err := json.Unmarshal(raw, &r); err != nil {
			return fmt.Errorf("decode a kept round: %w", err)
		}
		known = append(known, r)
		return nil
	})
	return known, err
}

func (n *Node) keepRound(r l1.Round) error {
	raw, err := json.Marshal(r)
	if err != nil {
		return err
	}
	n.log.Info("round decided", "round", uint64(r.Round), "source", string(r.Source), "worst", r.Worst.String())
	return n.journal.Write(func(b journal.Batch) error {
		if err := b.Put(roundsSection, journal.RoundKey(r.Round), raw); err != nil {
			return err
		}
		return b.Keep(roundsSection, roundsKept)
	})
}

// follow keeps turns and peers up to date. L1 being away is logged once and does
// not stop what is known.
func (n *Node) follow(ctx context.Context) error {
	ticker := time.NewTicker(time.Duration(n.cfg.L1.Poll))
	defer ticker.Stop()
	away := false
	for {
		err := n.ahead.Poll(ctx, time.Now())
		if err == nil {
			err = n.refreshPeers(ctx, n.ahead.Head())
		}
		if err == nil {
			err = n.refreshMates(ctx)
		}
		switch {
		case ctx.Err() != nil:
			return nil
		case err != nil && !away:
			n.log.Warn("L1 cannot be followed; going on with the rounds known", "reason", err)
		case err == nil && away:
			n.log.Info("L1 is followed again", "block", n.ahead.Head().Number)
		}
		away = err != nil
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
	}
}

// refreshPeers reads the cards, and keeps them if one is new.
func (n *Node) refreshPeers(ctx context.Context, head l1.Head) error {
	cards, err := n.l1.Cards(ctx, head)
	if err != nil {
		return err
	}
	if !n.setPeers(cards) {
		return nil
	}
	return n.keep(cardsKey, cards)
}

// setPeers reports whether the cards differ from those before.
func (n *Node) setPeers(cards map[lockstep.SequencerID]l1.Card) bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	changed := !maps.Equal(n.peers, cards)
	n.peers = cards
	return changed
}

// refreshMates lists who may lead the rollup in the rounds to come: who does in
// a decided one, and who is admitted to the three after the present.
func (n *Node) refreshMates(ctx context.Context) error {
	var admitted []lockstep.SequencerID
	present := n.nextRound(time.Now())
	for round := present; round <= present+3; round++ {
		members, err := n.l1.Members(ctx, round, n.ahead.Head())
		if err != nil {
			return err
		}
		admitted = append(admitted, members[n.side]...)
	}
	n.setMates(admitted)
	return nil
}

// setMates adds the leaders of all decided rounds that are known to others.
func (n *Node) setMates(mates []lockstep.SequencerID) {
	mates = append(mates, n.ahead.Leaders(n.side)...)
	slices.Sort(mates)
	n.mu.Lock()
	defer n.mu.Unlock()
	n.mates = slices.Compact(mates)
}

func (n *Node) peer(id lockstep.SequencerID) (l1.Card, bool) {
	n.mu.RLock()
	defer n.mu.RUnlock()
	card, ok := n.peers[id]
	return card, ok
}

// registered reports whether a key belongs to a sequencer; such may measure here.
func (n *Node) registered(key common.Address) bool {
	n.mu.RLock()
	defer n.mu.RUnlock()
	for _, card := range n.peers {
		if card.Key == key {
			return true
		}
	}
	return false
}

// reflect answers the probes of others.
func (n *Node) reflect(ctx context.Context) error {
	r, err := probe.NewReflector(probe.ReflectorConfig{Listen: n.cfg.Probe.Listen, Identity: n.identity, Allowed: n.registered})
	if err != nil {
		return err
	}
	n.metrics.reflector(r)
	return r.Run(ctx)
}
