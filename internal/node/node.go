package node

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"time"

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
	reflector   *probe.Reflector
	measurement *ecdsa.PrivateKey
	signing     *ecdsa.PrivateKey
	card        l1.Card
	side        int
	metrics     *metrics
	version     string

	mu    sync.RWMutex // guards peers and mates
	peers map[lockstep.SequencerID]l1.Card
	mates []lockstep.SequencerID // who may lead the same rollup
}

// Run runs a sequencer until ctx ends, which is no error. version is what it says
// of itself when it is asked.
func Run(ctx context.Context, cfg Config, version string, log *slog.Logger) error {
	n, err := open(ctx, cfg, log)
	if err != nil {
		return err
	}
	defer n.close()
	n.version = version
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
	signing := measurement
	if cfg.Keys.Signing != "" {
		if signing, err = crypto.LoadECDSA(cfg.Keys.Signing); err != nil {
			return nil, fmt.Errorf("read keys.signing: %w", err)
		}
	}
	if err := os.MkdirAll(cfg.Data, 0o700); err != nil {
		return nil, fmt.Errorf("make the data folder: %w", err)
	}
	j, err := journal.Open(filepath.Join(cfg.Data, "journal.db"))
	if err != nil {
		return nil, err
	}
	n := &Node{cfg: cfg, log: log, journal: j, measurement: measurement, signing: signing, metrics: newMetrics(cfg.Metrics.Listen)}
	if err := n.meet(ctx, account); err != nil {
		n.close()
		return nil, err
	}
	n.reflector, err = probe.NewReflector(probe.ReflectorConfig{Listen: cfg.Probe.Listen, Identity: n.identity, Allowed: n.registered})
	if err != nil {
		n.close()
		return nil, err
	}
	n.metrics.reflector(n.reflector)
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
	signer := crypto.PubkeyToAddress(n.signing.PublicKey)
	switch {
	case card.Signer == signer:
	case n.cfg.Keys.Signing != "":
		return fmt.Errorf("sequencer %d is registered with the signing key %s, but keys.signing holds %s", n.cfg.Sequencer, card.Signer, signer)
	default:
		n.log.Warn("blocks are not sealed: name the key in keys.signing", "address", card.Signer)
		n.signing = nil
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

// reflect answers the probes of others.
func (n *Node) reflect(ctx context.Context) error { return n.reflector.Run(ctx) }
