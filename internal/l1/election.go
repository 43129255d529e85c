package l1

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/election"
	"github.com/lockstep-rollups/lockstep/internal/l1/bindings"
)

// discoverElections finds what Elections names.
func (c *Client) discoverElections(ctx context.Context, at Head) error {
	k := &c.cluster.Contracts
	if k.Elections == (common.Address{}) {
		return nil
	}
	var err error
	if k.Stake, err = call(ctx, c, k.Elections, electionsABI.PackStake(), at, electionsABI.UnpackStake); err != nil {
		return fmt.Errorf("read where stake is delegated: %w", err)
	}
	if k.Scores, err = call(ctx, c, k.Elections, electionsABI.PackScores(), at, electionsABI.UnpackScores); err != nil {
		return fmt.Errorf("read where scores are kept: %w", err)
	}
	return nil
}

// Elected reports whether seats are given by elections, not to all equally.
func (c *Client) Elected() bool { return c.cluster.Contracts.Elections != common.Address{} }

// Frozen reports whether the seats of both rollups in a round are final.
func (c *Client) Frozen(ctx context.Context, round lockstep.Round, at Head) (bool, error) {
	for side := range c.cluster.Rollups {
		if _, err := c.lanes(ctx, round, side, at); err != nil {
			var refused *Revert
			if errors.As(err, &refused) && refused.Name == "NotFrozen" {
				return false, nil
			}
			return false, err
		}
	}
	return true, nil
}

// ErrNobodyEligible is returned by Freeze if no member of a rollup may be given
// seats; trying again does not help.
var ErrNobodyEligible = errors.New("no member may be given seats")

// Freeze makes the seats of both rollups in a round final, once its seed is
// anchored. Seats that are final already stay as they are.
func (c *Client) Freeze(ctx context.Context, round lockstep.Round) error {
	calls := make([][]byte, len(c.cluster.Rollups))
	for side, rollup := range c.cluster.Rollups {
		calls[side] = electionsABI.PackFreeze(uint64(round), uint64(rollup))
	}
	_, err := c.transact(ctx, c.cluster.Contracts.Elections, nil, electionsABI.PackMulticall(calls))
	var refused *Revert
	if errors.As(err, &refused) && refused.Name == "NobodyEligible" {
		return fmt.Errorf("%w in round %d: %s", ErrNobodyEligible, round, refused.text)
	}
	if err != nil {
		return fmt.Errorf("freeze the seats of round %d: %w", round, err)
	}
	return nil
}

// shares returns pipeline.Facts.Shares of a round.
func (c *Client) shares(ctx context.Context, round lockstep.Round, members [2][]lockstep.SequencerID, at Head) (shares [2][]uint32, err error) {
	if !c.Elected() {
		return shares, nil
	}
	for side := range shares {
		l, err := c.lanes(ctx, round, side, at)
		if err != nil {
			return shares, err
		}
		shares[side] = make([]uint32, len(members[side]))
		for position, id := range ids(l.Seated) {
			k, member := slices.BinarySearch(members[side], id)
			if !member {
				return shares, fmt.Errorf("sequencer %d has seats in round %d and is no member", id, round)
			}
			shares[side][k] = l.seats(position)
		}
	}
	return shares, nil
}

// lanes are the seats of a rollup, as IElections.lanesOf packs them.
type lanes bindings.LanesOfOutput

// seats returns those of the member at a position; one for everybody if all have
// equally many.
func (l lanes) seats(position int) uint32 {
	if l.Equal {
		return 1
	}
	word := l.First
	if position >= 32 {
		word = l.Second
	}
	return uint32(word.FillBytes(make([]byte, 32))[position%32])
}

func (c *Client) lanes(ctx context.Context, round lockstep.Round, side int, at Head) (lanes, error) {
	rollup := c.cluster.Rollups[side]
	l, err := call(ctx, c, c.cluster.Contracts.Elections, electionsABI.PackLanesOf(uint64(round), uint64(rollup)), at, electionsABI.UnpackLanesOf)
	if err != nil {
		return lanes{}, fmt.Errorf("read the seats of rollup %d in round %d: %w", rollup, round, err)
	}
	return lanes(l), nil
}

// packChoice encodes what a rollup goes by; the auction counts only where there
// are bids.
func packChoice(rollup lockstep.RollupID, mechanism string, r election.Rules, auction common.Address) []byte {
	if !(Election{Mechanism: mechanism, Rules: r}).bids() {
		auction = common.Address{}
	}
	return electionsABI.PackChoose(uint64(rollup), number(mechanism), bindings.Rules{
		Floor: uint16(r.Floor), Cap: uint16(r.Cap), Winners: uint16(r.Winners), Standbys: uint16(r.Standbys), Base: number(r.Base),
		Multiplier: bindings.Multiplier{Poor: uint32(r.Multiplier.Poor), Good: uint32(r.Multiplier.Good), Least: r.Multiplier.Least, Most: r.Multiplier.Most},
		Reserve:    r.Reserve.ToBig(),
	}, auction)
}

// number is how contracts count mechanisms: from one on, zero for none.
func number(mechanism string) uint8 {
	return uint8(1 + slices.IndexFunc(election.Mechanisms(), func(m election.Mechanism) bool { return m.Name == mechanism }))
}

// Choice returns what a rollup goes by in a round: the name of a mechanism, empty
// if none was chosen, and the contract that keeps its bids, zero if there are none.
func (c *Client) Choice(ctx context.Context, rollup lockstep.RollupID, round lockstep.Round, at Head) (mechanism string, auction common.Address, err error) {
	choice, err := call(ctx, c, c.cluster.Contracts.Elections, electionsABI.PackChoiceAt(uint64(rollup), uint64(round)), at, electionsABI.UnpackChoiceAt)
	if err != nil {
		return "", common.Address{}, fmt.Errorf("read what rollup %d goes by in round %d: %w", rollup, round, err)
	}
	if choice.Mechanism == 0 || int(choice.Mechanism) > len(election.Mechanisms()) {
		return "", common.Address{}, nil
	}
	return election.Mechanisms()[choice.Mechanism-1].Name, choice.Auction, nil
}
