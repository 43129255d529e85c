package l1

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/l1/bindings"
)

// Card is what the registry says of a sequencer.
type Card struct {
	ID     lockstep.SequencerID
	Rollup lockstep.RollupID
	// Key is the address of the measurement key, which signs latency rows, probe
	// sessions and hand-over records.
	Key common.Address
	// Signer is the address of the signing key, which seals blocks and for whose
	// signatures the bond stands, as it does for those of Key.
	Signer common.Address
	// Evidence is the digest of the TEE evidence for Key.
	Evidence common.Hash
	// Endpoints are zero if what the operator registered cannot be read.
	Endpoints Endpoints
}

// Registration is what an operator brings to the registry.
type Registration struct {
	Rollup    lockstep.RollupID
	Key       common.Address // measurement key
	Signer    common.Address // signing key
	Evidence  common.Hash
	Peer      common.Hash // digest of the keys that peers need
	Endpoints Endpoints
	Bond      *big.Int // wei
}

// Register registers the client's account as a sequencer and returns its number.
// The authority must admit it before it counts.
func (c *Client) Register(ctx context.Context, r Registration) (lockstep.SequencerID, error) {
	text, err := r.Endpoints.encode()
	if err != nil {
		return 0, err
	}
	data := registryABI.PackRegister(bindings.ISequencerRegistryRegistration{
		Rollups: []uint64{uint64(r.Rollup)}, SigningKey: r.Signer, MeasurementKey: r.Key,
		EvidenceDigest: r.Evidence, PeerDigest: r.Peer, Endpoints: text,
	})
	receipt, err := c.transact(ctx, c.cluster.Contracts.Registry, r.Bond, data)
	if err != nil {
		return 0, fmt.Errorf("register with %s: %w", c.cluster.Contracts.Registry, err)
	}
	for _, log := range receipt.Logs {
		if event, err := registryABI.UnpackRegisteredEvent(log); err == nil {
			return lockstep.SequencerID(event.Id), nil
		}
	}
	return 0, errors.New("the registration left no event; is the contract a SequencerRegistry?")
}

// Admit lets a registered sequencer into the set of its rollup. The client's
// account must be the authority, and key the measurement key whose evidence it
// checked: an id that meanwhile stands for another key is refused.
func (c *Client) Admit(ctx context.Context, id lockstep.SequencerID, key common.Address) error {
	_, err := c.AdmitFrom(ctx, id, key)
	return err
}

// AdmitFrom is Admit and returns the first round in which the sequencer counts.
func (c *Client) AdmitFrom(ctx context.Context, id lockstep.SequencerID, key common.Address) (lockstep.Round, error) {
	receipt, err := c.transact(ctx, c.cluster.Contracts.Registry, nil, registryABI.PackAdmit(uint32(id), key))
	if err != nil {
		return 0, fmt.Errorf("admit sequencer %d: %w", id, err)
	}
	for _, log := range receipt.Logs {
		if event, err := registryABI.UnpackAdmittedEvent(log); err == nil {
			return lockstep.Round(event.FromRound), nil
		}
	}
	return 0, errors.New("the admission left no event; is the contract a SequencerRegistry?")
}

// Members returns the admitted sequencers of both rollups for a round, ascending.
// They are final from two rounds before it on.
func (c *Client) Members(ctx context.Context, round lockstep.Round, at Head) ([2][]lockstep.SequencerID, error) {
	sides, err := call(ctx, c, c.cluster.Contracts.Registry, registryABI.PackSidesAt(uint64(round)), at, registryABI.UnpackSidesAt)
	if err != nil {
		return [2][]lockstep.SequencerID{}, fmt.Errorf("read the members of round %d: %w", round, err)
	}
	return [2][]lockstep.SequencerID{ids(sides.A), ids(sides.B)}, nil
}

// ids lists the set bits of a bitmap, ascending.
func ids(bitmap *big.Int) []lockstep.SequencerID {
	var all []lockstep.SequencerID
	for bit := range bitmap.BitLen() {
		if bitmap.Bit(bit) == 1 {
			all = append(all, lockstep.SequencerID(bit))
		}
	}
	return all
}

// Cards returns the newest card of every sequencer that ever registered, up to a
// finalised block. It reads only events that it has not read before, a span of
// blocks at a time; what was read before an error stays read.
func (c *Client) Cards(ctx context.Context, final Final) (map[lockstep.SequencerID]Card, error) {
	at := final.head
	c.syncing.Lock()
	defer c.syncing.Unlock()
	for c.synced <= at.Number {
		end := min(c.synced+logSpan-1, at.Number)
		logs, err := c.logs(ctx, c.cluster.Contracts.Registry, nil, c.synced, end)
		if err != nil {
			return nil, err
		}
		for i := range logs {
			c.applyCard(&logs[i])
		}
		c.synced = end + 1
	}
	return maps.Clone(c.cards), nil
}

// applyCard takes one event of the registry. The caller holds syncing.
func (c *Client) applyCard(log *types.Log) {
	if e, err := registryABI.UnpackRegisteredEvent(log); err == nil {
		endpoints, _ := parseEndpoints(e.Endpoints) // unreadable endpoints make a peer unreachable, no more
		id := lockstep.SequencerID(e.Id)
		c.cards[id] = Card{id, lockstep.RollupID(e.Rollup), e.MeasurementKey, e.SigningKey, e.EvidenceDigest, endpoints}
		return
	}
	if e, err := registryABI.UnpackCardChangedEvent(log); err == nil {
		card, known := c.cards[lockstep.SequencerID(e.Id)]
		if !known {
			return // registered before from_block
		}
		card.Endpoints, _ = parseEndpoints(e.Endpoints) // as above
		card.Evidence = e.EvidenceDigest
		c.cards[card.ID] = card
	}
}
