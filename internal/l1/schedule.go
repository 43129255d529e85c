package l1

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/pipeline"
	"github.com/lockstep-rollups/lockstep/schedule"
)

// Source says where the turns of a round come from.
type Source string

const (
	// Posted turns were posted and verified by the contract.
	Posted Source = "posted"
	// Solved turns were computed by the contract.
	Solved Source = "solved"
	// Fallback turns follow from the seed alone: nothing was posted in time.
	Fallback Source = "fallback"
)

// sources is indexed by the contract's enum; 0 is undecided.
var sources = map[uint8]Source{1: Posted, 2: Solved, 3: Fallback}

// ErrNobody is returned for a round in which a rollup has no member at all, so
// that nobody ever leads it. Lookahead skips such rounds.
var ErrNobody = errors.New("a rollup has no members in round")

// DecidedRound is a round whose leaders are known. It never changes again.
type DecidedRound struct {
	Round  lockstep.Round `json:"round"`
	Source Source         `json:"source"`
	// Worst is the worst round trip that the contract verified; Unmeasured for the
	// fallback.
	Worst lockstep.RTT `json:"worst_us"`
	// Leaders holds, for sides A and B, the leader of each epoch of the round.
	Leaders [2][]lockstep.SequencerID `json:"leaders"`
}

// Decided returns the turns of a round, or false if they are still open at a
// finalised block.
func (c *Client) Decided(ctx context.Context, round lockstep.Round, at Final) (DecidedRound, bool, error) {
	return c.turns(ctx, round, at.head)
}

// DecidedAt is Decided at a block that an L1 reorg may still take back.
func (c *Client) DecidedAt(ctx context.Context, round lockstep.Round, at Head) (DecidedRound, bool, error) {
	return c.turns(ctx, round, at)
}

func (c *Client) turns(ctx context.Context, round lockstep.Round, at Head) (DecidedRound, bool, error) {
	s, err := call(ctx, c, c.cluster.Contracts.Schedule, scheduleABI.PackScheduleOf(uint64(round)), at, scheduleABI.UnpackScheduleOf)
	var refused *Revert
	if errors.As(err, &refused) && refused.Name == "NobodyAdmitted" {
		return DecidedRound{}, false, fmt.Errorf("%w %d", ErrNobody, round)
	}
	if err != nil {
		return DecidedRound{}, false, fmt.Errorf("read the schedule of round %d: %w", round, err)
	}
	source, decided := sources[s.Source]
	if !decided {
		return DecidedRound{}, false, nil
	}
	r := DecidedRound{Round: round, Source: source, Worst: lockstep.Unmeasured}
	if source != Fallback {
		r.Worst = lockstep.RTT(s.Worst) * c.cluster.Unit
	}
	for side, leaders := range [2][]uint32{s.LeadersA, s.LeadersB} {
		if uint64(len(leaders)) != c.cluster.Grid.Epochs {
			return DecidedRound{}, false, fmt.Errorf("the schedule of round %d has %d turns for side %d, not %d", round, len(leaders), side, c.cluster.Grid.Epochs)
		}
		for _, id := range leaders {
			r.Leaders[side] = append(r.Leaders[side], lockstep.SequencerID(id))
		}
	}
	return r, true, nil
}

// Facts returns everything that the schedule of a round depends on. With elections
// the error is ErrReverted while their seats are open.
func (c *Client) Facts(ctx context.Context, round lockstep.Round, at Head) (pipeline.Facts, error) {
	f := pipeline.Facts{
		Round: round, Epochs: int(c.cluster.Grid.Epochs), Rows: make(map[lockstep.SequencerID][]lockstep.RTT),
		Reach: c.cluster.Reach, Slack: c.cluster.Slack,
	}
	var err error
	if f.Seed, _, err = c.Seed(ctx, round, at); err != nil {
		return f, err
	}
	if f.Members, err = c.Members(ctx, round, at); err != nil {
		return f, err
	}
	if f.Shares, err = c.shares(ctx, round, f.Members, at); err != nil {
		return f, err
	}
	rows, err := c.Rows(ctx, round, at)
	if err != nil {
		return f, err
	}
	for _, r := range rows {
		f.Rows[r.Sequencer] = r.RTTs
	}
	return f, nil
}

// PostSchedule posts a schedule, computed from the facts of its round, together
// with its certificate and the rows it rests on, which it reads again for their
// order; after a reorg in between the contract refuses them. It returns the gas
// used. Somebody else's schedule in its place is ErrReverted.
func (c *Client) PostSchedule(ctx context.Context, f pipeline.Facts, s schedule.Schedule) (uint64, error) {
	latest, err := c.Latest(ctx)
	if err != nil {
		return 0, err
	}
	rows, err := c.Rows(ctx, f.Round, latest)
	if err != nil {
		return 0, err
	}
	claim, err := c.claim(f, rows, s)
	if err != nil {
		return 0, fmt.Errorf("encode the schedule of round %d: %w", f.Round, err)
	}
	receipt, err := c.transact(ctx, c.cluster.Contracts.Schedule, nil, scheduleABI.PackPost(uint64(f.Round), claim))
	if err != nil {
		return 0, fmt.Errorf("post the schedule of round %d: %w", f.Round, err)
	}
	return receipt.GasUsed, nil
}

// Posting returns the gas of the transaction that posted the schedule of a
// round, or false if no such event exists up to a block.
func (c *Client) Posting(ctx context.Context, round lockstep.Round, at Head) (uint64, bool, error) {
	if round == 0 {
		return 0, false, nil
	}
	from, started, err := c.firstAt(ctx, c.cluster.Grid.SeedFrom(round), at)
	if err != nil || !started {
		return 0, false, err
	}
	topic := common.BigToHash(new(big.Int).SetUint64(uint64(round)))
	logs, err := c.logs(ctx, c.cluster.Contracts.Schedule, [][]common.Hash{nil, {topic}}, from, at.Number)
	if err != nil || len(logs) == 0 {
		return 0, false, err
	}
	gas, err := within(ctx, func(ctx context.Context) (uint64, error) {
		r, err := c.eth.TransactionReceipt(ctx, logs[0].TxHash)
		if err != nil {
			return 0, err
		}
		return r.GasUsed, nil
	})
	if err != nil {
		return 0, false, fmt.Errorf("read the transaction that posted round %d: %w", round, err)
	}
	return gas, true, nil
}
