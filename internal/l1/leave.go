package l1

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep"
)

// BeginExit takes a sequencer out of the set of its rollup from the third round
// after the present one on, and returns from when its bond may be withdrawn. The
// client's account must be the one that registered it.
func (c *Client) BeginExit(ctx context.Context, id lockstep.SequencerID) (time.Time, error) {
	receipt, err := c.transact(ctx, c.cluster.Contracts.Registry, nil, registryABI.PackBeginExit(uint32(id)))
	if err != nil {
		return time.Time{}, fmt.Errorf("begin the exit of sequencer %d: %w", id, err)
	}
	for _, log := range receipt.Logs {
		if event, err := registryABI.UnpackExitBegunEvent(log); err == nil {
			return time.Unix(int64(event.WithdrawableAt), 0).UTC(), nil
		}
	}
	return time.Time{}, errors.New("the exit left no event; is the contract a SequencerRegistry?")
}

// Withdraw pays the bond of a sequencer whose exit is over to an address. Its
// number is free for another one after that.
func (c *Client) Withdraw(ctx context.Context, id lockstep.SequencerID, to common.Address) error {
	if _, err := c.transact(ctx, c.cluster.Contracts.Registry, nil, registryABI.PackWithdraw(uint32(id), to)); err != nil {
		return fmt.Errorf("withdraw the bond of sequencer %d: %w", id, err)
	}
	return nil
}

// Expel takes a sequencer out of the set of its rollup from the third round after
// the present one on. The client's account must be the authority. The bond stays
// with its owner.
func (c *Client) Expel(ctx context.Context, id lockstep.SequencerID) error {
	if _, err := c.transact(ctx, c.cluster.Contracts.Registry, nil, registryABI.PackExpel(uint32(id))); err != nil {
		return fmt.Errorf("expel sequencer %d: %w", id, err)
	}
	return nil
}
