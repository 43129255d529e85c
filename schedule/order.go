package schedule

import (
	"encoding/binary"
	"math/bits"
	"slices"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lockstep-rollups/lockstep"
)

const (
	// salts is the number of orders that one seed allows.
	salts = 16
	// repairPasses and repairTries bound the work of taking runs apart. The tries
	// end only where clashes abound because no order can avoid them.
	repairPasses = 4
	repairTries  = 1 << 20
)

// order lays the pairs out over the epochs: turns[t] are the leaders of epoch t.
// It takes the first salt whose order lets nobody lead twice in a row, else the
// first one with the fewest such clashes.
func order(seed lockstep.Seed, pairs []Pair) (turns [][]int, salt uint8) {
	fewest := -1
	least := unavoidable(pairs)
	for s := range uint8(salts) {
		candidate := orderSalted(seed, s, pairs)
		if c := clashes(candidate); fewest < 0 || c < fewest {
			turns, salt, fewest = candidate, s, c
		}
		if fewest <= least {
			break
		}
	}
	return turns, salt
}

// unavoidable returns a number of clashes below which no order of the pairs can
// fall: a leader with s of E epochs follows himself at least 2s − E − 1 times.
func unavoidable(pairs []Pair) int {
	total, most := 0, 0
	for _, p := range pairs {
		total += p.Count
	}
	for k := range pairs[0].Leaders {
		var held []int
		for _, p := range pairs {
			i := p.Leaders[k]
			held = append(held, make([]int, max(0, i+1-len(held)))...)
			held[i] += p.Count
			most = max(most, held[i])
		}
	}
	return max(0, 2*most-total-1)
}

// orderSalted spreads every pair evenly, each shifted by a seeded phase, and
// then takes runs apart.
func orderSalted(seed lockstep.Seed, salt uint8, pairs []Pair) [][]int {
	turns := spread(seed, salt, pairs)
	tries := repairTries
	for range repairPasses {
		if !repair(turns, &tries) {
			break
		}
	}
	return turns
}

// spread gives unit q of a pair with count c the key ⌊(q·2^64 + φ)/c⌋ with the
// pair's phase φ and sorts by (key, pair, q): in every prefix a pair stands
// within one unit of its share of the key range.
func spread(seed lockstep.Seed, salt uint8, pairs []Pair) [][]int {
	type placed struct {
		key  uint64
		pair int
	}
	total := 0
	for _, p := range pairs {
		total += p.Count
	}
	// Keys are spread evenly, so as many buckets as units hold few each.
	bucket := func(key uint64) int {
		high, _ := bits.Mul64(key, uint64(total))
		return int(high)
	}
	phase := phases(seed, salt)
	keys := make([]uint64, 0, total)
	ends := make([]int, total+1)
	for _, p := range pairs {
		phi := phase(p.Leaders)
		for q := range p.Count {
			key, _ := bits.Div64(uint64(q), phi, uint64(p.Count))
			keys = append(keys, key)
			ends[bucket(key)+1]++
		}
	}
	for k := range total {
		ends[k+1] += ends[k]
	}
	units := make([]placed, total)
	at := 0
	for k, p := range pairs {
		for range p.Count {
			b := bucket(keys[at])
			units[ends[b]] = placed{keys[at], k}
			ends[b]++ // from the start of the bucket to its end
			at++
		}
	}
	start := 0
	for _, end := range ends[:total] {
		for u := start + 1; u < end; u++ { // units of equal keys stand in order
			for k := u; k > start && units[k].key < units[k-1].key; k-- {
				units[k], units[k-1] = units[k-1], units[k]
			}
		}
		start = end
	}
	turns := make([][]int, total)
	for t, u := range units {
		turns[t] = pairs[u.pair].Leaders
	}
	return turns
}

// phases returns the phase of a pair: the first 8 bytes of keccak256(seed ‖ "order"
// ‖ uint8 salt ‖ uint16 leader of every rollup).
func phases(seed lockstep.Seed, salt uint8) func(leaders []int) uint64 {
	in := append(append(seed[:], "order"...), salt)
	at := len(in)
	var sum [8]byte
	state := crypto.NewKeccakState()
	return func(leaders []int) uint64 {
		in = in[:at]
		for _, i := range leaders {
			in = binary.BigEndian.AppendUint16(in, uint16(i))
		}
		state.Reset()
		state.Write(in)
		state.Read(sum[:]) //nolint:errcheck // a sponge never fails
		return binary.BigEndian.Uint64(sum[:])
	}
}

// repair makes one pass over the epochs: where an epoch shares a leader with the
// one before, the shortest stretch of at least two epochs that starts or ends at
// this seam is reversed whose reversal leaves fewer clashes at its two ends, a
// stretch ahead before one of the same length behind. Only the ends of a stretch
// meet new neighbours, so a step costs two comparisons. It reports whether
// anything moved and stops early when tries run out.
func repair(turns [][]int, tries *int) bool {
	moved := false
	last := len(turns)
	for t := 1; t < last; t++ {
		if !clash(turns[t-1], turns[t]) {
			continue
		}
		for d := 1; d < last && *tries > 0; d++ {
			*tries--
			if t+d < last && reverse(turns, t, t+d) || t-1-d >= 0 && reverse(turns, t-1-d, t-1) {
				moved = true
				break
			}
		}
	}
	return moved
}

// reverse turns the epochs a…b around if fewer clashes are left at the two ends.
func reverse(turns [][]int, a, b int) bool {
	before, after := 0, 0
	if a > 0 {
		before += count(clash(turns[a-1], turns[a]))
		after += count(clash(turns[a-1], turns[b]))
	}
	if b+1 < len(turns) {
		before += count(clash(turns[b], turns[b+1]))
		after += count(clash(turns[a], turns[b+1]))
	}
	if after >= before {
		return false
	}
	slices.Reverse(turns[a : b+1])
	return true
}

func count(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

func clashes(turns [][]int) int {
	n := 0
	for t := 1; t < len(turns); t++ {
		n += count(clash(turns[t-1], turns[t]))
	}
	return n
}

// clash reports whether two epochs in a row share a leader on some rollup.
func clash(a, b []int) bool {
	for k := range a {
		if a[k] == b[k] {
			return true
		}
	}
	return false
}

// Spread returns the turns in the order of their keys, before leaders who follow
// themselves are taken apart: from it, a reader derives Turns and checks both.
func (s Schedule) Spread() [][]int { return spread(s.Seed, s.Salt, s.Pairs) }
