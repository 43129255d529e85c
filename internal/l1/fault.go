package l1

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/l1/bindings"
	"github.com/lockstep-rollups/lockstep/lease"
	"github.com/lockstep-rollups/lockstep/statement"
)

// Slashers finds, among the agents that the registry ever named, those that judge
// a fault; what is not there is zero. Of several for one fault the latest counts.
func (c *Client) Slashers(ctx context.Context, at Head) (Slashers, error) {
	var s Slashers
	place := map[common.Hash]*common.Address{
		crypto.Keccak256Hash([]byte("lockstep/equivocation/v1")):    &s.Equivocation,
		crypto.Keccak256Hash([]byte("lockstep/row/v1")):             &s.Rows,
		crypto.Keccak256Hash([]byte("lockstep/wrong-leader/v1")):    &s.WrongLeader,
		crypto.Keccak256Hash([]byte("lockstep/missed-turn/v1")):     &s.MissedTurns,
		crypto.Keccak256Hash([]byte("lockstep/unrestored-bond/v1")): &s.Unrestored,
	}
	for from := c.from; from <= at.Number; from += logSpan {
		logs, err := c.logs(ctx, c.cluster.Contracts.Registry, nil, from, min(from+logSpan-1, at.Number))
		if err != nil {
			return s, err
		}
		for i := range logs {
			e, err := registryABI.UnpackPowerSetEvent(&logs[i])
			if err != nil {
				continue // another event
			}
			fault, err := call(ctx, c, e.Agent, missedTurnsABI.PackFault(), at, missedTurnsABI.UnpackFault)
			if err != nil {
				continue // it judges nothing
			}
			if to := place[fault]; to != nil {
				*to = e.Agent
			}
		}
	}
	return s, nil
}

// Fine is what a fault cost somebody, of which whoever brought it gets a part.
type Fine struct {
	Sequencer lockstep.SequencerID
	Serial    uint64
	Key       common.Hash
	Amount    *big.Int // wei
}

// fine finds the fine in a receipt.
func fine(receipt *types.Receipt) (Fine, bool) {
	for _, log := range receipt.Logs {
		if e, err := registryABI.UnpackSlashedEvent(log); err == nil {
			return Fine{lockstep.SequencerID(e.Id), e.Serial, e.Key, e.Amount}, true
		}
	}
	return Fine{}, false
}

// ClaimReward pays the client's account its part of a fine that it brought.
func (c *Client) ClaimReward(ctx context.Context, f Fine) error {
	if c.sender == nil {
		return ErrReadOnly
	}
	if _, err := c.transact(ctx, c.cluster.Contracts.Registry, nil, registryABI.PackClaim(f.Serial, f.Key, c.sender.from)); err != nil {
		return fmt.Errorf("claim the reward for sequencer %d: %w", f.Sequencer, err)
	}
	return nil
}

// SlashEquivocation brings two statements of a sequencer for one slot. The reward
// is that of the client's account.
func (c *Client) SlashEquivocation(ctx context.Context, slasher common.Address, id lockstep.SequencerID, a, b statement.Signed) (Fine, error) {
	rA, vsA, err := compact(a.Signature[:])
	if err != nil {
		return Fine{}, err
	}
	rB, vsB, err := compact(b.Signature[:])
	if err != nil {
		return Fine{}, err
	}
	data := equivocationABI.PackSlash(uint32(id), a.Kind, a.Slot.ToBig(), a.Content, rA, vsA, b.Content, rB, vsB)
	receipt, err := c.transact(ctx, slasher, nil, data)
	if err != nil {
		return Fine{}, fmt.Errorf("slash sequencer %d for equivocation: %w", id, err)
	}
	return finedIn(receipt, id)
}

// finedIn is fine for a receipt that must hold one.
func finedIn(receipt *types.Receipt, id lockstep.SequencerID) (Fine, error) {
	f, ok := fine(receipt)
	if !ok {
		return f, fmt.Errorf("the slash of sequencer %d left no event; is the contract a SequencerRegistry?", id)
	}
	return f, nil
}

// SlashWrongLeader brings a block that a sequencer sealed in somebody else's turn.
func (c *Client) SlashWrongLeader(ctx context.Context, slasher common.Address, id lockstep.SequencerID, s lease.Sealed) (Fine, error) {
	r, vs, err := compact(s.Signature[:])
	if err != nil {
		return Fine{}, err
	}
	seal := bindings.IWrongLeaderSlasherSeal{
		Epoch: uint64(s.View.Epoch), Attempt: s.View.Attempt, Number: s.Block.Number, Hash: s.Block.Hash, Time: s.Time,
	}
	receipt, err := c.transact(ctx, slasher, nil, wrongLeaderABI.PackSlash(uint32(id), seal, r, vs))
	if err != nil {
		return Fine{}, fmt.Errorf("slash sequencer %d for leading out of turn: %w", id, err)
	}
	return finedIn(receipt, id)
}

// Missed reports whether a sequencer missed its turns in a round that is over and
// may still be recorded for it.
func (c *Client) Missed(ctx context.Context, contract common.Address, round lockstep.Round, id lockstep.SequencerID, at Head) (bool, error) {
	missed, err := call(ctx, c, contract, missedTurnsABI.PackMissed(uint64(round), uint32(id)), at, missedTurnsABI.UnpackMissed)
	if err != nil {
		return false, fmt.Errorf("read whether sequencer %d missed its turns in round %d: %w", id, round, err)
	}
	return missed, nil
}

// RecordMissed records that a sequencer missed its turns in a round. It returns the
// fine, and true, if that was once too often.
func (c *Client) RecordMissed(ctx context.Context, contract common.Address, round lockstep.Round, id lockstep.SequencerID) (Fine, bool, error) {
	receipt, err := c.transact(ctx, contract, nil, missedTurnsABI.PackRecord(uint64(round), []uint32{uint32(id)}))
	if err != nil {
		return Fine{}, false, fmt.Errorf("record that sequencer %d missed its turns in round %d: %w", id, round, err)
	}
	f, fined := fine(receipt)
	return f, fined, nil
}

// HoldToBond warns a member whose bond is below the active one, or, once its time is
// over, has it fined. It reports neither if the bond is whole or the time runs.
func (c *Client) HoldToBond(ctx context.Context, contract common.Address, id lockstep.SequencerID, at Head) (f Fine, warned, fined bool, err error) {
	s, err := call(ctx, c, c.cluster.Contracts.Registry, registryABI.PackSequencer(uint32(id)), at, registryABI.UnpackSequencer)
	if err != nil {
		return f, false, false, fmt.Errorf("read the entry of sequencer %d: %w", id, err)
	}
	deadline, err := call(ctx, c, contract, unrestoredABI.PackDeadlineOf(s.Serial), at, unrestoredABI.UnpackDeadlineOf)
	if err != nil {
		return f, false, false, fmt.Errorf("read how long sequencer %d has to restore its bond: %w", id, err)
	}
	round, _ := c.cluster.Grid.RoundAt(at.Time)
	switch {
	case deadline == 0:
		_, err := c.transact(ctx, contract, nil, unrestoredABI.PackWarn(uint32(id)))
		return f, err == nil, false, err
	case round < lockstep.Round(deadline):
		return f, false, false, nil
	}
	receipt, err := c.transact(ctx, contract, nil, unrestoredABI.PackPunish(uint32(id)))
	if err != nil {
		return f, false, false, fmt.Errorf("punish sequencer %d for its bond: %w", id, err)
	}
	f, fined = fine(receipt)
	return f, false, fined, nil
}
