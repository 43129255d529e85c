package devnet

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/election"
	"github.com/lockstep-rollups/lockstep/internal/l1"
)

// The operators of a devnet are as unlike as those of a real cluster: by its place
// on its rollup, from zero on, an operator has so much more of what its mechanism
// looks at.
const (
	jailRounds = 2
	commission = 50_000 // of pools, in millionths
)

var gwei = big.NewInt(1e9)

// bids reports whether seats of a mechanism go by bids.
func bids(mechanism string) bool { return mechanism == "auction" || mechanism == "multiauction" }

// bondOf returns the bond of the sequencer at a place of its rollup: one for
// everybody, unless seats go by it.
func (c Config) bondOf(place int) *big.Int {
	if c.Election != "stake" && c.Election != "adaptive" {
		return activeBond
	}
	return new(big.Int).Mul(activeBond, big.NewInt(int64(1+place)))
}

// electing returns the election of the devnet, and what faults cost in it.
func (w *world) electing() (*l1.Election, *l1.Penalties) {
	e := &l1.Election{
		Mechanism: w.cfg.Election, Treasury: crypto.PubkeyToAddress(w.key("treasury").PublicKey),
		Rebate: crypto.PubkeyToAddress(w.key("rebate").PublicKey), Proceeds: [3]uint16{5_000, 3_000, 2_000},
	}
	switch w.cfg.Election {
	case "rotation":
		e.Rules.Winners, e.Rules.Standbys = 2, 1
	case "multiauction":
		e.Rules.Winners = 2
	case "adaptive":
		e.Rules.Base = "stake"
	}
	percent := new(big.Int).Div(activeBond, big.NewInt(100))
	return e, &l1.Penalties{Leak: percent, JailRounds: jailRounds, MissedTurns: 2, Window: 12, SilentRounds: 2, Reward: new(big.Int), RewardPerRound: new(big.Int)}
}

// delegate opens a pool for every sequencer and places stake with it.
func (w *world) delegate(ctx context.Context) error {
	for _, r := range w.rollups {
		for place, s := range r.sequencers {
			own, err := l1.Resume(ctx, w.l1.URL(), w.reader.Cluster(), s.owner, 0)
			if err != nil {
				return err
			}
			_, err = own.Send(ctx, own.OpenPoolOrder(s.id, commission))
			own.Close()
			if err != nil {
				return err
			}
			at, err := w.reader.Latest(ctx)
			if err != nil {
				return err
			}
			pool, _, err := w.reader.PoolOf(ctx, s.id, at)
			if err != nil {
				return err
			}
			stake := new(big.Int).Mul(ether, big.NewInt(int64(1+2*place)))
			if _, err := w.reader.Send(ctx, w.reader.DelegateOrder(pool.Number, stake)); err != nil {
				return err
			}
		}
	}
	return nil
}

// operate does in every round what operators do by hand: bid, and sign what they
// saw of each other's turns.
func (w *world) operate(ctx context.Context) error {
	if !bids(w.cfg.Election) && w.cfg.Election != "adaptive" {
		return nil
	}
	grid := w.reader.Cluster().Grid
	for round := lockstep.Round(0); ; round++ {
		start := time.Unix(int64(grid.RoundStart(round)), 0).Add(l1BlockSeconds * time.Second)
		sleep(ctx, time.Until(start))
		if ctx.Err() != nil {
			return nil
		}
		var err error
		if bids(w.cfg.Election) {
			err = w.bid(ctx, round+3)
		} else if round > 0 {
			err = w.score(ctx, round-1)
		}
		if err != nil && ctx.Err() == nil {
			w.log.Warn("an operator failed", "round", uint64(round), "reason", err)
		}
	}
}

// bid makes the bids for a round. Whose is the highest changes from round to
// round.
func (w *world) bid(ctx context.Context, round lockstep.Round) error {
	for _, r := range w.rollups {
		for place, s := range r.sequencers {
			own, err := l1.Resume(ctx, w.l1.URL(), w.reader.Cluster(), s.owner, 0)
			if err != nil {
				return err
			}
			price := 1 + (uint64(place)+uint64(round))%uint64(len(r.sequencers)) // gwei
			deposit := new(big.Int).Mul(gwei, new(big.Int).SetUint64(price*w.cfg.Epochs))
			_, err = own.Send(ctx, own.BidOrder(l1.Auctioned{Auction: w.contracts.Auction, Rollup: r.id, Round: round, Sequencer: s.id}, price, deposit))
			own.Close()
			if err != nil {
				return fmt.Errorf("%s: %w", s.name, err)
			}
		}
	}
	return nil
}

// score posts what everybody signs of the turns of a round that is over.
func (w *world) score(ctx context.Context, round lockstep.Round) error {
	turns, known := w.ahead.Round(round)
	if !known {
		return fmt.Errorf("the turns of round %d are not known", round)
	}
	for side, r := range w.rollups {
		for _, s := range r.sequencers {
			record := w.record(r, s.id, turns.Leaders[side], round)
			digest, err := w.reader.RecordDigest(ctx, r.id, round, s.id, record)
			if err != nil {
				return err
			}
			var votes []l1.Vote
			for _, voter := range r.sequencers {
				signature, err := crypto.Sign(digest[:], voter.measurement)
				if err != nil {
					return fmt.Errorf("sign the record of %s: %w", s.name, err)
				}
				votes = append(votes, l1.Vote{Voter: voter.id, Signature: signature})
			}
			if err := w.reader.PostRecord(ctx, r.id, round, s.id, record, votes); err != nil {
				return err
			}
		}
	}
	return nil
}

// record is what was seen of a sequencer's turns in a round.
func (w *world) record(r *rollup, id lockstep.SequencerID, leaders []lockstep.SequencerID, round lockstep.Round) election.Record {
	grid := w.reader.Cluster().Grid
	var record election.Record
	for t, leader := range leaders {
		if leader != id {
			continue
		}
		start := grid.Start(grid.First(round) + lockstep.Epoch(t))
		record.Turns++
		record.Blocks += uint32(grid.EpochSeconds / w.cfg.BlockSeconds)
		record.Missed += uint32(r.ledger.missedIn(start, start+grid.EpochSeconds))
	}
	return record
}

// standing reads seats, bonds, scores and faults from L1, as of the newest block;
// nil while no round is decided.
func (w *world) standing(ctx context.Context, second uint64) (*ElectionSummary, error) {
	grid := w.reader.Cluster().Grid
	present, started := grid.RoundAt(second)
	decided, known := w.ahead.Round(present)
	if !started || !known {
		return nil, nil //nolint:nilnil // nothing to tell yet
	}
	at, err := w.reader.Latest(ctx)
	if err != nil {
		return nil, err
	}
	fines, err := w.reader.Fines(ctx, at)
	if err != nil {
		return nil, err
	}
	e := &ElectionSummary{
		Mechanism: w.cfg.Election, Round: present, Seats: make(map[string]int), Bonds: make(map[string]string),
		Scores: make(map[string]float64), Jailed: []string{}, Slashed: make(map[string]string),
	}
	for side, r := range w.rollups {
		for _, s := range r.sequencers {
			entry, err := w.reader.Entry(ctx, s.id, at)
			if err != nil {
				return nil, err
			}
			score, err := w.reader.Score(ctx, s.id, present, at)
			if err != nil {
				return nil, err
			}
			e.Bonds[s.name], e.Scores[s.name], e.Seats[s.name] = entry.Bond.String(), float64(score)/float64(election.Perfect), 0
			if entry.Status == "jailed" {
				e.Jailed = append(e.Jailed, s.name)
			}
			if fine := fines[s.id]; fine != nil {
				e.Slashed[s.name] = fine.String()
			}
		}
		for _, id := range decided.Leaders[side] {
			e.Seats[w.byID[id].name]++
		}
	}
	return e, nil
}
