package election

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/holiman/uint256"

	"github.com/lockstep-rollups/lockstep"
)

const (
	// MaxEpochs bounds the epochs of a round, so that seats fit 16 bits.
	MaxEpochs = 1<<16 - 1
	// MaxCandidates bounds the candidates of a rollup: the contracts go through
	// all of them in one transaction.
	MaxCandidates = 64
	// AmountBits bounds every amount on a ballot, so that weights times epochs
	// times candidates fit 256 bits.
	AmountBits = 128
)

// ErrNobody is returned when a mechanism finds nobody to lead: no candidate is
// active, or none weighs anything.
var ErrNobody = errors.New("no candidate can be given a seat")

// Candidate is what the snapshot of a round holds of one sequencer. Amounts are
// in wei and below 2^AmountBits.
type Candidate struct {
	ID lockstep.SequencerID
	// Active says that it holds the active bond and is neither jailed nor
	// leaving. Others get no seats, whatever they weigh.
	Active bool
	// Weight is the share that the authority gave it; zero counts as one.
	Weight uint256.Int
	// Stake is its own weighted bond, Delegated what others placed with it.
	Stake, Delegated uint256.Int
	// Bid is what it offers for each epoch that it leads.
	Bid uint256.Int
	// Score is how well it did its turns so far.
	Score Score
}

// Rules are the parameters that a rollup's governance chose for its mechanism.
// The zero value of each means what its comment says.
type Rules struct {
	// Floor and Cap bound the seats of every candidate that has any. A floor that
	// the epochs do not suffice for is lowered to an equal share, rounded down; a
	// cap that leaves epochs to nobody is raised to an equal share, rounded up.
	// No cap if zero.
	Floor, Cap int
	// Winners is how many lead in a round: of an auction, or of those whose turn
	// it is in the rotation. All if zero, but for the single-winner auction.
	Winners int
	// Standbys is how many more of the rotation stay live.
	Standbys int
	// Reserve is the lowest bid that counts, in wei per epoch.
	Reserve uint256.Int
	// Base names the mechanism whose weights the adaptive one multiplies; stake
	// if empty.
	Base string
	// Multiplier is the adaptive one's; DefaultMultiplier if zero.
	Multiplier Multiplier
}

// Ballot is everything that the seats of one rollup in one round depend on.
type Ballot struct {
	Round lockstep.Round
	// Epochs is the number of epochs of the round, 1…MaxEpochs.
	Epochs int
	// Seed breaks ties. It should be unknown while weights can still change.
	Seed  lockstep.Seed
	Rules Rules
	// Candidates have different ids and stand in any order.
	Candidates []Candidate
}

// Validate reports all problems of b joined.
func (b Ballot) Validate() error {
	var problems []error
	report := func(bad bool, format string, args ...any) {
		if bad {
			problems = append(problems, fmt.Errorf(format, args...))
		}
	}
	report(b.Epochs < 1 || b.Epochs > MaxEpochs, "%d epochs; want 1 to %d", b.Epochs, MaxEpochs)
	report(len(b.Candidates) > MaxCandidates, "%d candidates; want at most %d", len(b.Candidates), MaxCandidates)
	r := b.Rules
	count := func(n int) bool { return n >= 0 && n <= MaxEpochs }
	report(!count(r.Floor) || !count(r.Cap), "a floor of %d and a cap of %d; want 0 to %d each", r.Floor, r.Cap, MaxEpochs)
	report(r.Cap > 0 && r.Floor > r.Cap, "a floor of %d above the cap of %d", r.Floor, r.Cap)
	report(!count(r.Winners) || !count(r.Standbys), "%d winners and %d standbys; want 0 to %d each", r.Winners, r.Standbys, MaxEpochs)
	report(r.Reserve.BitLen() > AmountBits, "a reserve price of %s wei; want less than 2^%d", r.Reserve.Dec(), AmountBits)
	if err := r.Multiplier.validate(); err != nil {
		problems = append(problems, err)
	}
	seen := make(map[lockstep.SequencerID]bool)
	for _, c := range b.Candidates {
		report(seen[c.ID], "candidate %d stands twice", c.ID)
		seen[c.ID] = true
		for _, a := range []uint256.Int{c.Weight, c.Stake, c.Delegated, c.Bid} {
			report(a.BitLen() > AmountBits, "candidate %d has an amount of %s; want less than 2^%d", c.ID, a.Dec(), AmountBits)
		}
		report(c.Score > Perfect, "candidate %d has a score of %d; want at most %d", c.ID, c.Score, Perfect)
	}
	return errors.Join(problems...)
}

// standing returns the active candidates, ascending by id. A position in it is
// what ties are broken by.
func (b Ballot) standing() []Candidate {
	active := slices.DeleteFunc(slices.Clone(b.Candidates), func(c Candidate) bool { return !c.Active })
	slices.SortFunc(active, func(x, y Candidate) int { return cmp.Compare(x.ID, y.ID) })
	return active
}

// Outcome is what one active candidate got, and why.
type Outcome struct {
	ID    lockstep.SequencerID
	Seats int
	// Weight is what the mechanism made of the candidate; zero means no seats.
	Weight uint256.Int
	// Bound says which limit its share met, if any.
	Bound Bound
	// Remainder says that it has one seat more than its share, for the largest
	// fractions that were left.
	Remainder bool
}

// Result is the outcome of an election.
type Result struct {
	// Outcomes are those of the active candidates, ascending by id.
	Outcomes []Outcome
	// Price is what every winner of an auction pays for each of its epochs, in
	// wei; nil for other mechanisms.
	Price *uint256.Int
	// Standbys are those of the rotation who stay live without seats, in the
	// order in which they step in.
	Standbys []lockstep.SequencerID
}

// Seats returns the seats by candidate, without those who have none.
func (r Result) Seats() map[lockstep.SequencerID]int {
	seats := make(map[lockstep.SequencerID]int)
	for _, o := range r.Outcomes {
		if o.Seats > 0 {
			seats[o.ID] = o.Seats
		}
	}
	return seats
}
