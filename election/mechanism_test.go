package election_test

import (
	"testing"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/election"
)

func named(t require.TestingT, name string) election.Mechanism {
	m, err := election.ByName(name)
	require.NoError(t, err)
	return m
}

// bidders returns a ballot of 10 epochs with these bids, by ids from one on.
func bidders(bids ...uint64) election.Ballot {
	b := election.Ballot{Epochs: 10, Seed: lockstep.Seed{7}}
	for k, bid := range bids {
		b.Candidates = append(b.Candidates, election.Candidate{
			ID: lockstep.SequencerID(k + 1), Active: true, Bid: *uint256.NewInt(bid), Score: election.Perfect,
		})
	}
	return b
}

func TestTheHighestBidPaysTheSecond(t *testing.T) {
	result, err := named(t, "auction").Elect(bidders(30, 50, 40))
	require.NoError(t, err)
	require.Equal(t, map[lockstep.SequencerID]int{2: 10}, result.Seats())
	require.Equal(t, uint64(40), result.Price.Uint64())
}

func TestTheReserveIsThePriceWhereNobodyElseReachesIt(t *testing.T) {
	b := bidders(30, 50, 40)
	b.Rules.Reserve = *uint256.NewInt(45)
	result, err := named(t, "auction").Elect(b)
	require.NoError(t, err)
	require.Equal(t, map[lockstep.SequencerID]int{2: 10}, result.Seats())
	require.Equal(t, uint64(45), result.Price.Uint64())

	b.Rules.Reserve = *uint256.NewInt(51)
	_, err = named(t, "auction").Elect(b)
	require.ErrorIs(t, err, election.ErrNobody)
}

func TestWinnersShareByBidAndPayTheFirstBidThatLost(t *testing.T) {
	b := bidders(30, 10, 60, 5)
	b.Rules.Winners = 2
	result, err := named(t, "multiauction").Elect(b)
	require.NoError(t, err)
	require.Equal(t, map[lockstep.SequencerID]int{1: 3, 3: 7}, result.Seats())
	require.Equal(t, uint64(10), result.Price.Uint64())
}

func TestNoWinnerPaysMoreThanItBid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := anyBallot(t)
		for _, name := range []string{"auction", "multiauction"} {
			result := elect(t, named(t, name), b)
			for _, o := range result.Outcomes {
				if o.Seats > 0 {
					require.LessOrEqual(t, result.Price.Cmp(&o.Weight), 0)
				}
			}
		}
	})
}

func TestAnAuctionIsAMultiWinnerAuctionWithOneWinner(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := anyBallot(t)
		b.Rules.Winners = 1
		require.Equal(t, elect(t, named(t, "multiauction"), b), elect(t, named(t, "auction"), b))
	})
}

// What a bidder pays does not depend on its own bid as long as it wins alone.
func TestTheOnlyWinnersBidDoesNotMoveItsPrice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := anyBallot(t)
		before := elect(t, named(t, "auction"), b)
		for k := range b.Candidates {
			if c := &b.Candidates[k]; before.Seats()[c.ID] > 0 {
				c.Bid.AddUint64(&c.Bid, 1)
			}
		}
		if err := b.Validate(); err != nil {
			return // the highest bid there is
		}
		require.Equal(t, before.Price, elect(t, named(t, "auction"), b).Price)
	})
}

func TestTheRotationGivesEverybodyTheSameNumberOfRounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := anyBallot(t)
		for k := range b.Candidates {
			b.Candidates[k].Active = true
		}
		n := len(b.Candidates)
		b.Rules.Winners = rapid.IntRange(1, n).Draw(t, "winners")
		b.Epochs = b.Rules.Winners // one seat each
		b.Rules.Cap = 0
		b.Round = lockstep.Round(rapid.Uint64Range(0, 1<<60).Draw(t, "first")) * lockstep.Round(n)
		led := make(map[lockstep.SequencerID]int)
		for range n {
			result := elect(t, named(t, "rotation"), b)
			for id, seats := range result.Seats() {
				led[id] += seats
			}
			require.Len(t, result.Standbys, min(b.Rules.Standbys, n-b.Rules.Winners))
			b.Round++
		}
		for _, c := range b.Candidates {
			require.Equal(t, b.Rules.Winners, led[c.ID])
		}
	})
}

func TestEverybodyButTheLeaderStandsBy(t *testing.T) {
	live := []lockstep.SequencerID{3, 5, 8, 9}
	first := make(map[lockstep.SequencerID]int)
	for epoch := range lockstep.Epoch(300) {
		order := election.Standbys(lockstep.Seed{1}, epoch, live, 5)
		require.ElementsMatch(t, []lockstep.SequencerID{3, 8, 9}, order)
		first[order[0]]++
	}
	for id, n := range first {
		require.InDelta(t, 100, n, 41, "%d comes first", id) // five standard deviations
	}
}

func TestAWorseScoreNeverKeepsSomebodyOut(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := anyBallot(t)
		b.Rules.Base = "authority"
		b.Epochs = max(b.Epochs, len(b.Candidates))
		for _, o := range elect(t, named(t, "adaptive"), b).Outcomes {
			require.Positive(t, o.Seats)
		}
	})
}

func TestPerfectScoresChangeNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := anyBallot(t)
		for k := range b.Candidates {
			b.Candidates[k].Score = election.Perfect
		}
		b.Rules.Base = "stake"
		b.Rules.Floor = max(1, b.Rules.Floor)
		require.Equal(t, elect(t, named(t, "stake"), b).Seats(), elect(t, named(t, "adaptive"), b).Seats())
	})
}

func TestTheAdaptiveMechanismNeedsAnotherOneAsItsBase(t *testing.T) {
	b := bidders(1)
	b.Rules.Base = "adaptive"
	_, err := named(t, "adaptive").Elect(b)
	require.EqualError(t, err, "the base of the adaptive mechanism is the adaptive mechanism; want another one")
}

func TestNobodyActiveMeansNobodyElected(t *testing.T) {
	b := bidders(5)
	b.Candidates[0].Active = false
	for _, m := range election.Mechanisms() {
		_, err := m.Elect(b)
		require.ErrorIs(t, err, election.ErrNobody, m.Name)
	}
}

func TestABallotThatCannotBeIsRefused(t *testing.T) {
	b := bidders(5, 6)
	b.Epochs = 0
	b.Candidates[1].ID = 1
	b.Rules.Floor, b.Rules.Cap = 3, 2
	b.Candidates[0].Stake.Lsh(uint256.NewInt(1), election.AmountBits)
	_, err := named(t, "stake").Elect(b)
	require.EqualError(t, err, "0 epochs; want 1 to 65535\n"+
		"a floor of 3 above the cap of 2\n"+
		"candidate 1 has an amount of 340282366920938463463374607431768211456; want less than 2^128\n"+
		"candidate 1 stands twice")
}

func TestAnUnknownMechanismIsNamedBesideTheKnownOnes(t *testing.T) {
	_, err := election.ByName("lottery")
	require.EqualError(t, err, `there is no mechanism "lottery"; want authority, auction, stake, rotation, multiauction, delegated or adaptive`)
}
