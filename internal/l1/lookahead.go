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

// seated returns who has seats in a round without a schedule, by side: members
// with a row, or all if nobody on one of the sides has one.
func (c *Client) seated(ctx context.Context, round lockstep.Round, at Head) (seats [2][]schedule.Seat, err error) {
	sides, err := call(ctx, c, c.cluster.Contracts.Registry, registryABI.PackSidesAt(uint64(round)), at, registryABI.UnpackSidesAt)
	if err != nil {
		return seats, fmt.Errorf("read the members of round %d: %w", round, err)
	}
	board, err := call(ctx, c, c.cluster.Contracts.Board, boardABI.PackCommitment(uint64(round)), at, boardABI.UnpackCommitment)
	if err != nil {
		return seats, fmt.Errorf("read who posted rows for round %d: %w", round, err)
	}
	a, b := new(big.Int).And(sides.A, board.Posters), new(big.Int).And(sides.B, board.Posters)
	if a.Sign() == 0 || b.Sign() == 0 {
		a, b = sides.A, sides.B
	}
	for side, set := range [2]*big.Int{a, b} {
		for _, id := range ids(set) {
			entry, err := call(ctx, c, c.cluster.Contracts.Registry, registryABI.PackSequencer(uint32(id)), at, registryABI.UnpackSequencer)
			if err != nil {
				return seats, fmt.Errorf("read who owns sequencer %d: %w", id, err)
			}
			seats[side] = append(seats[side], schedule.Seat{Sequencer: id, Operator: entry.Owner})
		}
	}
	return seats, nil
}
