package schedule

import (
	"encoding/binary"
	"math/bits"
	"slices"
	"sort"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/prf"
)

// EqualSeats splits epochs among members as evenly as whole numbers allow. The
// members who get one more stand in a row that starts where the seed says. Both
// arguments MUST be positive.
func EqualSeats(seed lockstep.Seed, epochs, members int) []int {
	base, more := epochs/members, epochs%members
	draw := prf.Derive(seed, "seats")
	high, _ := bits.Mul64(binary.BigEndian.Uint64(draw[:8]), uint64(members))
	first := int(high)
	seats := make([]int, members)
	for p := range seats {
		seats[p] = base
		if (p+members-first)%members < more {
			seats[p]++
		}
	}
	return seats
}

// Fallback returns the leaders of a round for which no schedule was posted:
// element t is the member who leads in epoch t, of those with these seats on a
// rollup. Seats MUST add up to epochs. The same draw serves every rollup, so
// rollups with the same seats pair position with position.
func Fallback(seed lockstep.Seed, epochs int, seats []int) []int {
	position := fallback(seed, epochs, seats)
	leaders := make([]int, epochs)
	for t := range leaders {
		leaders[t] = position(t)
	}
	return leaders
}

// fallback returns the leader that Fallback names for epoch t of the round.
func fallback(seed lockstep.Seed, epochs int, seats []int) func(t int) int {
	ends := slices.Clone(seats)
	for p := 1; p < len(ends); p++ {
		ends[p] += ends[p-1]
	}
	draw := prf.Derive(seed, "fallback")
	return func(t int) int {
		return sort.SearchInts(ends, int(prf.Permute(draw, uint64(t), uint64(epochs)))+1)
	}
}
