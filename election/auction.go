package election

import (
	"slices"

	"github.com/holiman/uint256"

	"github.com/lockstep-rollups/lockstep/prf"
)

// auction gives all epochs to the highest bid, at the price of the second
// (Vickrey 1961): the multi-winner auction with one winner.
func auction(b Ballot, standing []Candidate) (weighing, error) {
	return highest(b, standing, 1)
}

// multiauction lets the Winners highest bids share the epochs in proportion to
// what they bid. All pay the same for an epoch: the highest bid that lost, or the
// reserve price if that is more.
func multiauction(b Ballot, standing []Candidate) (weighing, error) {
	winners := b.Rules.Winners
	if winners == 0 {
		winners = len(standing)
	}
	return highest(b, standing, winners)
}

// highest weighs the highest bids that reach the reserve price; bids that tie for
// the last place are drawn by the seed as Apportion draws fractions. A bid of
// zero is none.
func highest(b Ballot, standing []Candidate, winners int) (weighing, error) {
	var bidders []int
	var bids []uint256.Int
	for i, c := range standing {
		if !c.Bid.IsZero() && !c.Bid.Lt(&b.Rules.Reserve) {
			bidders, bids = append(bidders, i), append(bids, c.Bid)
		}
	}
	if len(bids) == 0 {
		return weighing{}, ErrNobody
	}
	won := largest(prf.Derive(b.Seed, "winners"), bids, min(winners, len(bids)))
	w := weighing{weights: make([]uint256.Int, len(standing)), price: new(uint256.Int).Set(&b.Rules.Reserve)}
	for k := range bids {
		switch {
		case slices.Contains(won, k):
			w.weights[bidders[k]] = bids[k]
		case bids[k].Gt(w.price):
			w.price.Set(&bids[k])
		}
	}
	return w, nil
}
