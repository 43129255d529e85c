package l1

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/election"
	"github.com/lockstep-rollups/lockstep/internal/l1/bindings"
)

// Vote is the signature of a sequencer, by its measurement key, under a record.
type Vote struct {
	Voter     lockstep.SequencerID
	Signature []byte // 65 bytes, as crypto.Sign makes them
}

// RecordDigest returns what is signed of a record of a sequencer's turns.
func (c *Client) RecordDigest(ctx context.Context, rollup lockstep.RollupID, round lockstep.Round, id lockstep.SequencerID, r election.Record) (common.Hash, error) {
	at, err := c.Latest(ctx)
	if err != nil {
		return common.Hash{}, err
	}
	digest, err := call(ctx, c, c.cluster.Contracts.Scores, scoresABI.PackRecordDigest(uint64(rollup), uint64(round), uint32(id), packRecord(r)), at, scoresABI.UnpackRecordDigest)
	if err != nil {
		return common.Hash{}, fmt.Errorf("read what is signed of a record: %w", err)
	}
	return digest, nil
}

// PostRecord posts what more than two thirds of those eligible on a rollup say of
// a sequencer's turns in the round that ended last. Votes ascend by voter.
func (c *Client) PostRecord(ctx context.Context, rollup lockstep.RollupID, round lockstep.Round, id lockstep.SequencerID, r election.Record, votes []Vote) error {
	packed := make([]bindings.IPerformanceScoresVote, len(votes))
	for k, v := range votes {
		r, vs, err := compact(v.Signature)
		if err != nil {
			return fmt.Errorf("the vote of sequencer %d: %w", v.Voter, err)
		}
		packed[k] = bindings.IPerformanceScoresVote{Voter: uint32(v.Voter), R: r, Vs: vs}
	}
	if _, err := c.transact(ctx, c.cluster.Contracts.Scores, nil, scoresABI.PackPost(uint64(rollup), uint64(round), uint32(id), packRecord(r), packed)); err != nil {
		return fmt.Errorf("post the record of sequencer %d in round %d: %w", id, round, err)
	}
	return nil
}

// Score returns how well a sequencer kept its turns, as it counts in a round.
func (c *Client) Score(ctx context.Context, id lockstep.SequencerID, round lockstep.Round, at Head) (election.Score, error) {
	score, err := call(ctx, c, c.cluster.Contracts.Scores, scoresABI.PackScoreAt(uint32(id), uint64(round)), at, scoresABI.UnpackScoreAt)
	if err != nil {
		return 0, fmt.Errorf("read the score of sequencer %d: %w", id, err)
	}
	return election.Score(score.Uint64()), nil
}

func packRecord(r election.Record) bindings.Record {
	return bindings.Record{
		Blocks: r.Blocks, Missed: r.Missed, Promises: r.Promises, Broken: r.Broken, Delay: r.Delay, Target: r.Target, Turns: r.Turns,
	}
}
