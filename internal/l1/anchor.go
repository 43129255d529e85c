package l1

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/rlp"

	"github.com/lockstep-rollups/lockstep"
)

// SeedReady reports whether the block that fixes the seed of a round exists at
// at and is deep enough.
func (c *Client) SeedReady(ctx context.Context, round lockstep.Round, at Head) (bool, error) {
	number, exists, err := c.firstAt(ctx, c.cluster.Grid.SeedFrom(round), at)
	return exists && at.Number >= number+c.cluster.Confirmations, err
}

// AnchorSeed fixes the seed of a round from its L1 block, which MUST be ready. It
// returns ErrReverted if the round is closed; somebody else's anchor is success.
func (c *Client) AnchorSeed(ctx context.Context, round lockstep.Round) error {
	latest, err := c.Latest(ctx)
	if err != nil {
		return err
	}
	number, exists, err := c.firstAt(ctx, c.cluster.Grid.SeedFrom(round), latest)
	if err != nil {
		return fmt.Errorf("look for the block that fixes the seed of round %d: %w", round, err)
	}
	if !exists || number == 0 {
		return fmt.Errorf("the block that fixes the seed of round %d does not exist", round)
	}
	block, err := c.rawHeader(ctx, number)
	if err != nil {
		return err
	}
	parent, err := c.rawHeader(ctx, number-1)
	if err != nil {
		return err
	}
	if _, err := c.transact(ctx, c.cluster.Contracts.Anchor, nil, anchorABI.PackAnchor(uint64(round), block, parent)); err != nil {
		return fmt.Errorf("anchor the seed of round %d: %w", round, err)
	}
	return nil
}

func (c *Client) rawHeader(ctx context.Context, number uint64) ([]byte, error) {
	h, err := c.header(ctx, new(big.Int).SetUint64(number))
	if err != nil {
		return nil, err
	}
	raw, err := rlp.EncodeToBytes(h)
	if err != nil {
		return nil, fmt.Errorf("encode L1 header %d: %w", number, err)
	}
	return raw, nil
}

// Seed returns the seed of a round and whether it comes from an L1 block; a
// chained one is predictable. While it is open the error is ErrReverted.
func (c *Client) Seed(ctx context.Context, round lockstep.Round, at Head) (lockstep.Seed, bool, error) {
	s, err := call(ctx, c, c.cluster.Contracts.Anchor, anchorABI.PackSeedOf(uint64(round)), at, anchorABI.UnpackSeedOf)
	if err != nil {
		return lockstep.Seed{}, false, fmt.Errorf("read the seed of round %d: %w", round, err)
	}
	return s.Seed, s.Anchored, nil
}
