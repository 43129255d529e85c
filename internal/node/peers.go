package node

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/l1"
)

// follow keeps turns and peers up to date. L1 being away is logged once and does
// not stop what is known.
func (n *Node) follow(ctx context.Context) error {
	ticker := time.NewTicker(time.Duration(n.cfg.L1.Poll))
	defer ticker.Stop()
	away := false
	for {
		err := n.ahead.Poll(ctx, time.Now())
		if err == nil {
			err = n.refreshPeers(ctx, n.ahead.Final())
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
func (n *Node) refreshPeers(ctx context.Context, final l1.Final) error {
	cards, err := n.l1.Cards(ctx, final)
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
// a decided one, and who is admitted from the present on, up to the round that a
// change of today counts from; those after it have no others yet.
func (n *Node) refreshMates(ctx context.Context) error {
	var admitted []lockstep.SequencerID
	now := time.Now()
	grid := n.l1.Cluster().Grid
	for round := n.presentRound(now); round <= grid.EffectiveFrom(uint64(now.Unix())); round++ {
		members, err := n.l1.Members(ctx, round, n.ahead.Head())
		if err != nil {
			return err
		}
		admitted = append(admitted, members[n.side]...)
	}
	n.setMates(admitted)
	return nil
}

// setMates keeps who may lead: the given sequencers, and the leaders of all decided
// rounds that are known.
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
