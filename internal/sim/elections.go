package sim

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"

	"github.com/holiman/uint256"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/election"
	"github.com/lockstep-rollups/lockstep/prf"
)

// Elections is a world in which the same operators stand for election round
// after round.
//
// The model. Every operator has a skill, which is what an epoch is worth to it
// beside what it is worth to others (log-normal), a stake (Pareto, the usual
// four fifths for one fifth), and a rate at which it misses blocks: two thirds of
// the operators are reliable and miss at most one in a hundred, the others up to
// one in five. What an epoch is worth moves from round to round, for all alike
// and for each on its own. Operators bid what an epoch is worth to them, which is
// right where the winner pays the second bid and a simplification where bids
// decide seats as well. Delegators follow past scores. Half of the profit goes
// into the stake. Scores start perfect and follow the blocks that were missed.
type Elections struct {
	// Rounds to hold and the epochs of each, both positive; BlocksPerEpoch is what
	// can be missed of one.
	Rounds, Epochs, BlocksPerEpoch int
	// Operators who stand, 2 to election.MaxCandidates.
	Operators int
	// Cap and Winners are the rules of all mechanisms.
	Cap, Winners int
	Seed         lockstep.Seed
}

// DefaultElections are settings of about the size of a rollup with many
// sequencers.
func DefaultElections() Elections {
	return Elections{Rounds: 1000, Epochs: 100, BlocksPerEpoch: 12, Operators: 12, Cap: 40, Winners: 4}
}

// Validate reports all problems of e joined.
func (e Elections) Validate() error {
	var problems []error
	if e.Rounds < 1 || e.Rounds > 1_000_000 {
		problems = append(problems, fmt.Errorf("%d rounds; want 1 to 1000000", e.Rounds))
	}
	if e.Epochs < 1 || e.Epochs > election.MaxEpochs {
		problems = append(problems, fmt.Errorf("%d epochs; want 1 to %d", e.Epochs, election.MaxEpochs))
	}
	if e.Operators < 2 || e.Operators > election.MaxCandidates {
		problems = append(problems, fmt.Errorf("%d operators; want 2 to %d", e.Operators, election.MaxCandidates))
	}
	if e.BlocksPerEpoch < 1 || e.BlocksPerEpoch > 10_000 {
		problems = append(problems, fmt.Errorf("%d blocks in an epoch; want 1 to 10000", e.BlocksPerEpoch))
	}
	if e.Cap < 0 || e.Winners < 0 {
		problems = append(problems, fmt.Errorf("a cap of %d and %d winners; want neither below 0", e.Cap, e.Winners))
	}
	return errors.Join(problems...)
}

// stretches is how many points a course over time has at most.
const stretches = 50

// Standing is how a mechanism did over all rounds.
type Standing struct {
	Mechanism string `json:"mechanism"`
	// HHI is the Herfindahl–Hirschman index of the seats, 0 to 10,000: the sum of
	// squared percentages. Above 2,500 a market counts as highly concentrated.
	HHI float64 `json:"hhi"`
	// Best is the share of the operator with most seats, Reliable that of the
	// operators who miss at most one block in a hundred.
	Best     float64 `json:"best_share"`
	Reliable float64 `json:"reliable_share"`
	// Revenue is what auctions brought in per epoch, in ether.
	Revenue float64 `json:"revenue_ether_per_epoch"`
	// Missed is the share of blocks that were missed.
	Missed float64 `json:"missed_share"`
	// Course holds up to 50 stretches of the run, first to last.
	Course []Stretch `json:"course"`
}

// Stretch is how a mechanism did over some rounds in a row, up to round Until.
type Stretch struct {
	Until  int     `json:"until"`
	HHI    float64 `json:"hhi"`
	Missed float64 `json:"missed_share"`
}

// operator is one of the world's. Values are in wei.
type operator struct {
	skill  float64
	misses float64
	stake  float64
	score  election.Score
	value  float64 // of an epoch in this round
}

// reliable is the share of missed blocks up to which an operator counts as such.
const reliable = 0.01

// tally counts what happened in some rounds.
type tally struct {
	seats          []float64 // by operator
	blocks, missed float64
	revenue        float64 // wei
}

// Run holds the elections of all rounds with one mechanism. The operators and
// what epochs are worth are the same for every mechanism. progress, if not nil,
// is told of every round and ends the run by an error, which Run returns.
func (e Elections) Run(m election.Mechanism, progress func(round int) error) (Standing, error) {
	if err := e.Validate(); err != nil {
		return Standing{}, err
	}
	world := rand.New(source(e.Seed, "world"))
	luck := rand.New(source(e.Seed, "luck"+m.Name))
	operators := e.operators(world)
	s := Standing{Mechanism: m.Name}
	all, now := tally{seats: make([]float64, e.Operators)}, tally{seats: make([]float64, e.Operators)}
	every := (e.Rounds + stretches - 1) / stretches
	for round := 1; round <= e.Rounds; round++ {
		value(world, operators)
		result, err := m.Elect(e.ballot(round, operators))
		if err != nil {
			return Standing{}, fmt.Errorf("round %d by %s: %w", round, m.Name, err)
		}
		e.lead(luck, operators, result, &now)
		if round%every == 0 || round == e.Rounds {
			s.Course = append(s.Course, Stretch{round, hhi(now.seats), now.missed / now.blocks})
			all.add(&now)
		}
		if progress != nil {
			if err := progress(round); err != nil {
				return Standing{}, err
			}
		}
	}
	total := float64(e.Rounds) * float64(e.Epochs)
	s.HHI, s.Missed, s.Revenue = hhi(all.seats), all.missed/all.blocks, all.revenue/(total*ether)
	for k, seats := range all.seats {
		s.Best = max(s.Best, seats/total)
		if operators[k].misses <= reliable {
			s.Reliable += seats / total
		}
	}
	return s, nil
}

// lead has the winners of a round make their blocks, or miss them.
func (e Elections) lead(luck *rand.Rand, operators []operator, result election.Result, t *tally) {
	price := 0.0
	if result.Price != nil {
		price = result.Price.Float64()
	}
	for _, o := range result.Outcomes {
		if o.Seats == 0 {
			continue
		}
		op, due := &operators[o.ID-1], o.Seats*e.BlocksPerEpoch
		missed := binomial(luck, due, op.misses)
		op.score = op.score.After(election.Record{Blocks: uint32(due), Missed: uint32(missed), Turns: uint32(o.Seats)})
		profit := float64(o.Seats) * (op.value*(1-float64(missed)/float64(due)) - price)
		op.stake = max(ether, op.stake+profit/2)

		t.seats[o.ID-1] += float64(o.Seats)
		t.blocks += float64(due)
		t.missed += float64(missed)
		t.revenue += price * float64(o.Seats)
	}
}

// add moves what other counted to t.
func (t *tally) add(other *tally) {
	for k := range t.seats {
		t.seats[k] += other.seats[k]
	}
	t.blocks, t.missed, t.revenue = t.blocks+other.blocks, t.missed+other.missed, t.revenue+other.revenue
	*other = tally{seats: make([]float64, len(t.seats))}
}

const ether = 1e18

// operators draws who stands.
func (e Elections) operators(world *rand.Rand) []operator {
	operators := make([]operator, e.Operators)
	for k := range operators {
		op := &operators[k]
		op.score = election.Perfect
		op.skill = math.Exp(0.25 * world.NormFloat64())
		op.stake = 32 * ether / math.Pow(1-world.Float64(), 1/1.16)
		op.stake = min(op.stake, 32_000*ether)
		op.misses = reliable * world.Float64()
		if k%3 == 2 {
			op.misses = 0.02 + 0.18*world.Float64()
		}
	}
	return operators
}

// value draws what an epoch of the round is worth to each: 0.05 ether on
// average, with a common part and one of each operator's own.
func value(world *rand.Rand, operators []operator) {
	common := 0.05 * ether * math.Exp(0.5*world.NormFloat64()-0.125)
	for k := range operators {
		operators[k].value = common * operators[k].skill * math.Exp(0.2*world.NormFloat64())
	}
}

func (e Elections) ballot(round int, operators []operator) election.Ballot {
	b := election.Ballot{
		Round: lockstep.Round(round), Epochs: e.Epochs, Seed: prf.Chain(e.Seed, lockstep.Round(round)),
		Rules: election.Rules{Cap: e.Cap, Winners: e.Winners, Standbys: 2},
	}
	for k, op := range operators {
		b.Candidates = append(b.Candidates, election.Candidate{
			ID: lockstep.SequencerID(k + 1), Active: true, Stake: amount(op.stake), Bid: amount(op.value), Score: op.score,
			Delegated: amount(4 * op.stake * math.Pow(float64(op.score)/float64(election.Perfect), 8)),
		})
	}
	return b
}

func amount(wei float64) uint256.Int {
	// A float has 53 bits; whole gwei are close enough.
	var v uint256.Int
	v.SetUint64(uint64(wei / 1e9))
	v.Mul(&v, uint256.NewInt(1e9))
	return v
}

// hhi is the Herfindahl–Hirschman index of shares.
func hhi(seats []float64) float64 {
	total, squares := 0.0, 0.0
	for _, s := range seats {
		total += s
		squares += s * s
	}
	return 10_000 * squares / (total * total)
}

// binomial draws how many of n fail at a rate: exactly for few, by the normal
// approximation for many.
func binomial(luck *rand.Rand, n int, rate float64) int {
	if mean := float64(n) * rate; mean > 50 {
		return min(n, max(0, int(math.Round(mean+math.Sqrt(mean*(1-rate))*luck.NormFloat64()))))
	}
	lost := 0
	for range n {
		if luck.Float64() < rate {
			lost++
		}
	}
	return lost
}

func source(seed lockstep.Seed, label string) rand.Source {
	return rand.NewChaCha8(prf.Derive(seed, label))
}
