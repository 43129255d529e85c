package prf

// GrindingBound returns the chance that one turn, chosen beforehand, falls to a
// party that has the given share of the seats and proposes the given part of the
// L1 slots (stake), both from 0 to 1, if it does all it can for that turn.
//
// prevrandao is moved only by withholding blocks: a party that proposes the last k
// slots before the block that is anchored chooses among at most 2^k values, so
//
//	P = Σ_k (1−stake)·stake^k · (1 − (1−share)^(2^k))
//
// A party without stake gets its share and no more. Withholding costs a block
// reward each time and moves all other turns of the round at random. It changes
// who leads when, never how many turns a seat is worth in a round.
//
// The best known strategy over many L1 epochs gives a staker of 5, 10 and 20 % no
// more than 5.048, 10.19 and 20.68 % of the L1 slots (Alpturer and Weinberg,
// Optimal RANDAO Manipulation in Ethereum, AFT 2024).
func GrindingBound(stake, share float64) float64 {
	total, tail, miss := 0.0, 1-stake, 1-share
	for range 64 { // what is left after 64 slots in a row does not show in a float
		total += tail * (1 - miss)
		tail *= stake
		miss *= miss
	}
	return total
}
