package l1

import (
	"context"
	"fmt"
	"math/big"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/schedule"
)

// Standing returns what a finalised block decides about the turns of a round for some
// different rollups of the cluster, and where the turns come from; false if they
// are open there. What the Lookahead contract answers follows from it by
// schedule.Lookahead.
func (c *Client) Standing(ctx context.Context, round lockstep.Round, rollups []lockstep.RollupID, final Final) (schedule.Standing, Source, bool, error) {
	s := schedule.Standing{Round: round}
	decided, ok, err := c.Decided(ctx, round, final)
	if err != nil || !ok {
		return s, "", false, err
	}
	sides := make([]int, len(rollups))
	for i, id := range rollups {
		side, known := c.cluster.Side(id)
		if !known {
			return s, "", false, fmt.Errorf("rollup %d is not in this cluster", id)
		}
		sides[i] = side
	}
	if decided.Source != Fallback || len(rollups) < 2 {
		for _, side := range sides {
			s.Leaders = append(s.Leaders, decided.Leaders[side])
		}
		return s, decided.Source, true, nil
	}
	at := final.Head()
	if s.Seed, _, err = c.Seed(ctx, round, at); err != nil {
		return s, "", false, err
	}
	seated, err := c.seated(ctx, round, at)
	if err != nil {
		return s, "", false, err
	}
	for _, side := range sides {
		s.Seated = append(s.Seated, seated[side])
	}
	return s, decided.Source, true, nil
}

// seated returns who has seats in a round, by side.
func (c *Client) seated(ctx context.Context, round lockstep.Round, at Head) (seats [2][]schedule.Seat, err error) {
	members, err := c.Members(ctx, round, at)
	if err != nil {
		return seats, err
	}
	given, err := call(ctx, c, c.cluster.Contracts.Schedule, scheduleABI.PackSeatsOf(uint64(round)), at, scheduleABI.UnpackSeatsOf)
	if err != nil {
		return seats, fmt.Errorf("read the seats of round %d: %w", round, err)
	}
	for side, counts := range [2][]*big.Int{given.SeatsA, given.SeatsB} {
		if len(counts) != len(members[side]) {
			return seats, fmt.Errorf("round %d has %d members on side %d and seats for %d", round, len(members[side]), side, len(counts))
		}
		for k, id := range members[side] {
			if counts[k].Sign() == 0 {
				continue
			}
			owner, err := call(ctx, c, c.cluster.Contracts.Registry, registryABI.PackOwnerOf(uint32(id)), at, registryABI.UnpackOwnerOf)
			if err != nil {
				return seats, fmt.Errorf("read who owns sequencer %d: %w", id, err)
			}
			seats[side] = append(seats[side], schedule.Seat{Sequencer: id, Operator: owner, Epochs: int(counts[k].Int64())})
		}
	}
	return seats, nil
}
