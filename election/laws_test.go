package election_test

import (
	"cmp"
	"math/big"
	"math/bits"
	"slices"
	"testing"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/election"
	"github.com/lockstep-rollups/lockstep/prf"
	"github.com/lockstep-rollups/lockstep/schedule"
)

// amount draws what tends to tie as often as what spans all bits.
func amount(least uint64) *rapid.Generator[uint256.Int] {
	small := rapid.Map(rapid.Uint64Range(least, 4), func(v uint64) uint256.Int { return *uint256.NewInt(v) })
	wide := rapid.Map(rapid.SliceOfN(rapid.Byte(), 16, 16), func(raw []byte) uint256.Int {
		v := new(uint256.Int).SetBytes(raw)
		return *v.Rsh(v, uint(raw[15])%128)
	})
	if least > 0 {
		wide = rapid.Map(wide, func(v uint256.Int) uint256.Int { return *v.Or(&v, uint256.NewInt(1)) })
	}
	return rapid.OneOf(small, wide)
}

func anySeed(t *rapid.T) lockstep.Seed {
	return lockstep.Seed(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "seed"))
}

// anyBallot draws a ballot on which at least one candidate can be given a seat.
func anyBallot(t *rapid.T) election.Ballot {
	b := election.Ballot{
		Round:  lockstep.Round(rapid.Uint64().Draw(t, "round")),
		Epochs: rapid.IntRange(1, 255).Draw(t, "epochs"),
		Seed:   anySeed(t),
		Rules: election.Rules{
			Cap:      rapid.OneOf(rapid.Just(0), rapid.IntRange(1, 100)).Draw(t, "cap"),
			Winners:  rapid.IntRange(0, 6).Draw(t, "winners"),
			Standbys: rapid.IntRange(0, 3).Draw(t, "standbys"),
			Reserve:  *uint256.NewInt(rapid.Uint64Range(0, 1).Draw(t, "reserve")),
			Base:     rapid.SampledFrom([]string{"", "authority", "auction", "stake", "rotation", "multiauction", "delegated"}).Draw(t, "base"),
		},
	}
	b.Rules.Floor = rapid.IntRange(0, 5).Draw(t, "floor")
	if b.Rules.Cap > 0 {
		b.Rules.Floor = min(b.Rules.Floor, b.Rules.Cap)
	}
	id := lockstep.SequencerID(0)
	for k := range rapid.IntRange(1, 12).Draw(t, "candidates") {
		id += lockstep.SequencerID(rapid.IntRange(1, 3).Draw(t, "step"))
		b.Candidates = append(b.Candidates, election.Candidate{
			ID: id, Active: k == 0 || rapid.IntRange(0, 4).Draw(t, "active") > 0,
			Weight: amount(0).Draw(t, "weight"), Stake: amount(1).Draw(t, "stake"),
			Delegated: amount(0).Draw(t, "delegated"), Bid: amount(1).Draw(t, "bid"),
			Score: election.Score(rapid.Uint32Range(0, uint32(election.Perfect)).Draw(t, "score")),
		})
	}
	return b
}

// everyMechanism checks a law on all seven.
func everyMechanism(t *testing.T, law func(*rapid.T, election.Mechanism)) {
	for _, m := range election.Mechanisms() {
		t.Run(m.Name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) { law(t, m) })
		})
	}
}

func elect(t *rapid.T, m election.Mechanism, b election.Ballot) election.Result {
	result, err := m.Elect(b)
	require.NoError(t, err)
	return result
}

func TestSeatsAddUpWithinTheirLimits(t *testing.T) {
	everyMechanism(t, func(t *rapid.T, m election.Mechanism) {
		b := anyBallot(t)
		result := elect(t, m, b)
		seated, total := 0, 0
		for _, o := range result.Outcomes {
			total += o.Seats
			if !o.Weight.IsZero() {
				seated++
			}
		}
		require.Equal(t, b.Epochs, total)
		floor, limit := min(b.Rules.Floor, b.Epochs/seated), b.Epochs
		if b.Rules.Cap > 0 {
			limit = max(b.Rules.Cap, (b.Epochs+seated-1)/seated)
		}
		active := make(map[lockstep.SequencerID]bool)
		for _, c := range b.Candidates {
			active[c.ID] = c.Active
		}
		for _, o := range result.Outcomes {
			require.True(t, active[o.ID], "%d has a seat", o.ID)
			if o.Weight.IsZero() {
				require.Zero(t, o.Seats)
				continue
			}
			require.GreaterOrEqual(t, o.Seats, floor)
			require.LessOrEqual(t, o.Seats, limit)
		}
		for _, id := range result.Standbys {
			require.True(t, active[id])
			require.Zero(t, result.Seats()[id])
		}
	})
}

func TestTheOrderOfCandidatesDoesNotMatter(t *testing.T) {
	everyMechanism(t, func(t *rapid.T, m election.Mechanism) {
		b := anyBallot(t)
		before := elect(t, m, b)
		b.Candidates = rapid.Permutation(b.Candidates).Draw(t, "shuffled")
		require.Equal(t, before, elect(t, m, b))
	})
}

func TestWhoWeighsMoreNeverGetsLess(t *testing.T) {
	everyMechanism(t, func(t *rapid.T, m election.Mechanism) {
		outcomes := elect(t, m, anyBallot(t)).Outcomes
		slices.SortFunc(outcomes, func(x, y election.Outcome) int {
			return cmp.Or(x.Weight.Cmp(&y.Weight), cmp.Compare(x.Seats, y.Seats))
		})
		for k := 1; k < len(outcomes); k++ {
			require.LessOrEqual(t, outcomes[k-1].Seats, outcomes[k].Seats)
		}
	})
}

// Raising everything that a mechanism may look at never loses a seat.
func TestRaisingOneselfNeverLosesSeats(t *testing.T) {
	everyMechanism(t, func(t *rapid.T, m election.Mechanism) {
		b := anyBallot(t)
		before := elect(t, m, b).Seats()
		c := &b.Candidates[rapid.IntRange(0, len(b.Candidates)-1).Draw(t, "who")]
		if c.Weight.IsZero() {
			c.Weight.SetOne()
		}
		for _, v := range []*uint256.Int{&c.Weight, &c.Stake, &c.Delegated, &c.Bid} {
			more := amount(0).Draw(t, "more")
			if sum := new(uint256.Int).Add(v, &more); sum.BitLen() <= election.AmountBits {
				v.Set(sum)
			}
		}
		c.Score = min(election.Perfect, c.Score+election.Score(rapid.Uint32Range(0, 1_000_000).Draw(t, "better")))
		require.GreaterOrEqual(t, elect(t, m, b).Seats()[c.ID], before[c.ID])
	})
}

// The stated bound: m parts get at most m seats more or less than the whole. The
// floor is left out, which every part would get, and the cap, which only the
// whole would meet.
func TestSplittingAndMergingMoveFewSeats(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		weights := rapid.SliceOfN(amount(1), 1, 10).Draw(t, "weights")
		seed, epochs := anySeed(t), rapid.IntRange(1, 255).Draw(t, "epochs")
		parts := rapid.IntRange(1, len(weights)).Draw(t, "parts")
		split, err := election.Apportion(seed, weights, epochs, 0, 0)
		require.NoError(t, err)

		whole := slices.Clone(weights[parts-1:])
		for _, w := range weights[:parts-1] {
			whole[0].Add(&whole[0], &w)
		}
		merged, err := election.Apportion(seed, whole, epochs, 0, 0)
		require.NoError(t, err)
		together := 0
		for _, o := range split[:parts] {
			together += o.Seats
		}
		require.LessOrEqual(t, together, merged[0].Seats+parts)
		require.GreaterOrEqual(t, together, merged[0].Seats-parts)
	})
}

// reference finds the scale by trying every weight at which some share meets a
// limit, with exact fractions, and then rounds share by share.
func reference(seed lockstep.Seed, weights []uint256.Int, epochs, floor, limit int) []int {
	var members []int
	for i := range weights {
		if !weights[i].IsZero() {
			members = append(members, i)
		}
	}
	n := len(members)
	if limit == 0 {
		limit = epochs
	}
	floor, limit = min(floor, epochs/n), max(limit, (epochs+n-1)/n)
	share := func(scale *big.Rat, i int) *big.Rat {
		s := new(big.Rat).Mul(scale, new(big.Rat).SetInt(weights[i].ToBig()))
		if low := new(big.Rat).SetInt64(int64(floor)); s.Cmp(low) < 0 {
			return low
		}
		if high := new(big.Rat).SetInt64(int64(limit)); s.Cmp(high) > 0 {
			return high
		}
		return s
	}
	sum := func(scale *big.Rat) *big.Rat {
		total := new(big.Rat)
		for _, i := range members {
			total.Add(total, share(scale, i))
		}
		return total
	}
	target := new(big.Rat).SetInt64(int64(epochs))
	// Between two neighbouring breakpoints the sum is linear in the scale.
	points := []*big.Rat{new(big.Rat)}
	for _, i := range members {
		for _, l := range []int{floor, limit} {
			points = append(points, new(big.Rat).SetFrac(big.NewInt(int64(l)), weights[i].ToBig()))
		}
	}
	slices.SortFunc(points, (*big.Rat).Cmp)
	var scale *big.Rat
	for k, p := range points {
		at := sum(p)
		if at.Cmp(target) < 0 {
			continue
		}
		if scale = p; at.Cmp(target) > 0 {
			low, before := points[k-1], sum(points[k-1])
			slope := new(big.Rat).Quo(new(big.Rat).Sub(at, before), new(big.Rat).Sub(p, low))
			scale = new(big.Rat).Add(low, new(big.Rat).Quo(new(big.Rat).Sub(target, before), slope))
		}
		break
	}
	seats, left := make([]int, len(weights)), epochs
	fractions := make(map[int]*big.Rat)
	for _, i := range members {
		s := share(scale, i)
		whole := new(big.Int).Quo(s.Num(), s.Denom())
		seats[i] = int(whole.Int64())
		left -= seats[i]
		fractions[i] = s.Sub(s, new(big.Rat).SetInt(whole))
	}
	draw := prf.Derive(seed, "seats")
	first := new(big.Int).SetBytes(draw[:8]).Uint64()
	for left > 0 {
		best := new(big.Rat)
		for _, f := range fractions {
			if f.Cmp(best) > 0 {
				best = f
			}
		}
		var tied []int
		for _, i := range members {
			if f := fractions[i]; f != nil && f.Cmp(best) == 0 {
				tied = append(tied, i)
			}
		}
		start, _ := bits.Mul64(first, uint64(len(tied)))
		for k := 0; k < len(tied) && left > 0; k++ {
			seats[tied[(int(start)+k)%len(tied)]]++
			left--
		}
		for _, i := range tied {
			delete(fractions, i)
		}
	}
	return seats
}

func TestApportionEqualsAnExactReference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		weights := rapid.SliceOfN(amount(0), 1, 12).Draw(t, "weights")
		weights[0].Or(&weights[0], uint256.NewInt(1))
		seed, epochs := anySeed(t), rapid.IntRange(1, 255).Draw(t, "epochs")
		limit := rapid.IntRange(0, 60).Draw(t, "cap")
		floor := rapid.IntRange(0, 8).Draw(t, "floor")
		if limit > 0 {
			floor = min(floor, limit)
		}
		outcomes, err := election.Apportion(seed, weights, epochs, floor, limit)
		require.NoError(t, err)
		got := make([]int, len(outcomes))
		for i, o := range outcomes {
			got[i] = o.Seats
		}
		require.Equal(t, reference(seed, weights, epochs, floor, limit), got)
	})
}

// Equal weights are what a schedule without an election has.
func TestEqualWeightsGiveEqualSeats(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seed, epochs, n := anySeed(t), rapid.IntRange(1, 255).Draw(t, "epochs"), rapid.IntRange(1, 64).Draw(t, "members")
		weights := make([]uint256.Int, n)
		for i := range weights {
			weights[i].SetUint64(7)
		}
		outcomes, err := election.Apportion(seed, weights, epochs, 0, 0)
		require.NoError(t, err)
		for i, want := range schedule.EqualSeats(seed, epochs, n) {
			require.Equal(t, want, outcomes[i].Seats, "position %d", i)
		}
	})
}
