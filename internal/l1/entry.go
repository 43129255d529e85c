package l1

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep"
)

// Entry is the money and the standing of a registered sequencer.
type Entry struct {
	Owner  common.Address
	Rollup lockstep.RollupID
	// Bond is what stands for it, Queued what its owner takes back; in wei.
	Bond, Queued *big.Int
	// QueuedUntil is the second from which on Queued can be withdrawn, FreeAt that
	// for everything after an exit; zero if nothing is on its way.
	QueuedUntil, FreeAt uint64
	// Since is the first round for which the entry may count.
	Since lockstep.Round
	// JailedUntil is the round from which on it may leave jail; zero if it is in
	// none.
	JailedUntil lockstep.Round
	// Status is one of statuses.
	Status string
}

// statuses are those of the registry's enum.
var statuses = []string{"free", "pending", "active", "idle", "jailed", "exiting", "evicted"}

// Entry returns what the registry holds of a sequencer.
func (c *Client) Entry(ctx context.Context, id lockstep.SequencerID, at Head) (Entry, error) {
	s, err := call(ctx, c, c.cluster.Contracts.Registry, registryABI.PackSequencer(uint32(id)), at, registryABI.UnpackSequencer)
	if err != nil {
		return Entry{}, fmt.Errorf("read the entry of sequencer %d: %w", id, err)
	}
	if int(s.Status) >= len(statuses) {
		return Entry{}, fmt.Errorf("sequencer %d has the status %d; this version knows none like that", id, s.Status)
	}
	return Entry{
		Owner: s.Owner, Rollup: lockstep.RollupID(s.Rollup), Bond: s.Bond, Queued: s.Queued,
		QueuedUntil: s.QueuedUntil, FreeAt: s.WithdrawableAt, Since: lockstep.Round(s.Since),
		JailedUntil: lockstep.Round(s.JailedUntil), Status: statuses[s.Status],
	}, nil
}

// Fines returns what was slashed of each sequencer up to a block, in wei, by
// number; an entry that passed to another owner counts on.
func (c *Client) Fines(ctx context.Context, at Head) (map[lockstep.SequencerID]*big.Int, error) {
	fines := make(map[lockstep.SequencerID]*big.Int)
	for from := c.from; from <= at.Number; from += logSpan {
		logs, err := c.logs(ctx, c.cluster.Contracts.Registry, nil, from, min(from+logSpan-1, at.Number))
		if err != nil {
			return nil, err
		}
		for i := range logs {
			e, err := registryABI.UnpackSlashedEvent(&logs[i])
			if err != nil {
				continue // another event
			}
			id := lockstep.SequencerID(e.Id)
			if fines[id] == nil {
				fines[id] = new(big.Int)
			}
			fines[id].Add(fines[id], e.Amount)
		}
	}
	return fines, nil
}
