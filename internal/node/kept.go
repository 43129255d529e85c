package node

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/journal"
	"github.com/lockstep-rollups/lockstep/internal/l1"
)

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
	final, err := n.l1.Finalized(ctx)
	if err != nil {
		return nil, err
	}
	cards, err := n.l1.Cards(ctx, final)
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
		raw, err := n.journal.Get(n.section(l1Section), []byte(key))
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
	n.log.Warn("L1 is away; going on with what was known of it", "reason", away)
	var err error
	n.l1, err = l1.Resume(ctx, n.cfg.L1.RPC, cluster, account, n.cfg.L1.FromBlock)
	return cards, err
}

// section names a part of the journal that belongs to this deployment, so that a
// new one with the old data folder starts afresh.
func (n *Node) section(name string) string { return name + "/" + n.cfg.L1.Schedule.Hex() }

// keep stores what was read from L1 for a restart without it.
func (n *Node) keep(key string, value any) error {
	raw, err := json.Marshal(value)
	if err != nil {
		return err
	}
	return n.journal.Write(func(b journal.Batch) error { return b.Put(n.section(l1Section), []byte(key), raw) })
}

// knownRounds reads the rounds that an earlier run kept.
func (n *Node) knownRounds() ([]l1.DecidedRound, error) {
	var known []l1.DecidedRound
	err := n.journal.Each(n.section(roundsSection), func(_, raw []byte) error {
		var r l1.DecidedRound
		if err := json.Unmarshal(raw, &r); err != nil {
			return fmt.Errorf("decode a kept round: %w", err)
		}
		known = append(known, r)
		return nil
	})
	return known, err
}

func (n *Node) keepRound(r l1.DecidedRound) error {
	raw, err := json.Marshal(r)
	if err != nil {
		return err
	}
	n.log.Info("round decided", "round", uint64(r.Round), "source", string(r.Source), "worst", r.Worst.String())
	return n.journal.Write(func(b journal.Batch) error {
		if err := b.Put(n.section(roundsSection), journal.RoundKey(r.Round), raw); err != nil {
			return err
		}
		return b.Keep(n.section(roundsSection), roundsKept)
	})
}
