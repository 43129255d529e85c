package election

import (
	"encoding/binary"
	"math/bits"
	"slices"

	"github.com/holiman/uint256"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/prf"
)

// Bound says which limit a candidate's share met.
type Bound uint8

const (
	// Within means that the share lay between floor and cap.
	Within Bound = iota
	// AtFloor means that it was raised to the floor.
	AtFloor
	// AtCap means that it was cut to the cap.
	AtCap
)

// Apportion splits the epochs of a round in proportion to weights, by the
// largest remainder (Hamilton's method), within a floor and a cap for everybody
// who weighs something; a weight of zero gets nothing. Weights MUST stay below
// 2^176, and epochs within MaxEpochs. It returns ErrNobody if all weigh nothing.
//
// Shares are those of the one scale λ at which λ·weight, raised to the floor and
// cut to the cap, adds up to the epochs. Among the whole numbers next to them the
// largest fractions are rounded up. Fractions that tie for the last of these
// seats get them in the order of their positions, starting from one that the seed
// draws and going around.
//
// Weighing more than somebody else never means fewer seats, and raising only
// one's own weight never loses any. Splitting one candidate into m, or merging m
// into one, moves at most m seats, besides the m floors that it gains and the
// cap that it gets around.
func Apportion(seed lockstep.Seed, weights []uint256.Int, epochs, floor, limit int) ([]Outcome, error) {
	var free []int // those whose share is still in proportion
	total := new(uint256.Int)
	for i := range weights {
		if !weights[i].IsZero() {
			free = append(free, i)
			total.Add(total, &weights[i])
		}
	}
	if len(free) == 0 {
		return nil, ErrNobody
	}
	floor, limit = fit(epochs, len(free), floor, limit)

	out := make([]Outcome, len(weights))
	for i := range out {
		out[i].Weight = weights[i]
	}
	rest := epochs
	for {
		above, below := misfits(weights, free, rest, total, floor, limit)
		if len(above) == 0 && len(below) == 0 {
			break
		}
		for _, i := range above {
			out[i].Seats, out[i].Bound = limit, AtCap
		}
		for _, i := range below {
			out[i].Seats, out[i].Bound = floor, AtFloor
		}
		rest -= len(above)*limit + len(below)*floor
		for _, i := range append(above, below...) {
			total.Sub(total, &weights[i])
			free = slices.DeleteFunc(free, func(f int) bool { return f == i })
		}
	}
	round(prf.Derive(seed, "seats"), weights, free, rest, total, out)
	return out, nil
}

// fit returns the limits that n members can keep.
func fit(epochs, n, floor, limit int) (int, int) {
	if limit == 0 {
		limit = epochs
	}
	return min(floor, epochs/n), max(limit, (epochs+n-1)/n)
}

// misfits returns the free members whose proportional share lies above the cap
// or below the floor. If cutting the former would free more than raising the
// latter takes, only the former are returned, since the others may fit then; and
// the other way round. Both if these are equal.
func misfits(weights []uint256.Int, free []int, rest int, total *uint256.Int, floor, limit int) (above, below []int) {
	least := new(uint256.Int).Mul(total, uint256.NewInt(uint64(floor)))
	most := new(uint256.Int).Mul(total, uint256.NewInt(uint64(limit)))
	freed, taken := new(uint256.Int), new(uint256.Int)
	for _, i := range free {
		// The share is share/total epochs.
		share := new(uint256.Int).Mul(&weights[i], uint256.NewInt(uint64(rest)))
		switch {
		case share.Gt(most):
			above = append(above, i)
			freed.Add(freed, share.Sub(share, most))
		case share.Lt(least):
			below = append(below, i)
			taken.Add(taken, share.Sub(least, share))
		}
	}
	switch freed.Cmp(taken) {
	case 1:
		return above, nil
	case -1:
		return nil, below
	}
	return above, below
}

// round gives the free members their shares of the rest as whole seats.
func round(draw lockstep.Seed, weights []uint256.Int, free []int, rest int, total *uint256.Int, out []Outcome) {
	fractions := make([]uint256.Int, len(free))
	left := rest
	for k, i := range free {
		var share, seats uint256.Int
		share.Mul(&weights[i], uint256.NewInt(uint64(rest)))
		seats.DivMod(&share, total, &fractions[k])
		out[i].Seats = int(seats.Uint64())
		left -= out[i].Seats
	}
	for _, k := range largest(draw, fractions, left) {
		out[free[k]].Seats++
		out[free[k]].Remainder = true
	}
}

// largest returns the positions of the k largest values, ascending; k MUST not
// exceed their number. Values that tie for the last places get them in the order
// of their positions, starting from one that the draw selects and going around.
func largest(draw lockstep.Seed, values []uint256.Int, k int) []int {
	if k == 0 {
		return nil
	}
	descending := make([]*uint256.Int, len(values))
	for i := range values {
		descending[i] = &values[i]
	}
	slices.SortFunc(descending, func(x, y *uint256.Int) int { return y.Cmp(x) })
	last := descending[k-1]

	var chosen, tied []int
	for i := range values {
		switch values[i].Cmp(last) {
		case 1:
			chosen = append(chosen, i)
		case 0:
			tied = append(tied, i)
		}
	}
	high, _ := bits.Mul64(binary.BigEndian.Uint64(draw[:8]), uint64(len(tied)))
	for places := k - len(chosen); places > 0; places-- {
		chosen = append(chosen, tied[high%uint64(len(tied))])
		high++
	}
	slices.Sort(chosen)
	return chosen
}
