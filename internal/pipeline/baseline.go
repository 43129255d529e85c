package pipeline

import (
	"encoding/binary"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/prf"
	"github.com/lockstep-rollups/lockstep/schedule"
)

// randomDraws is how many shuffles the random baseline averages over.
const randomDraws = 10

// Baseline is what a rotation that ignores latency would give with the same
// seats, in microseconds. Epochs on unmeasured pairs are left out, which
// flatters it.
type Baseline struct{ Worst, Mean float64 }

// RoundRobin pairs the two rollups' sequencers in plain rotation: each rollup
// goes around its sequencers in order, skipping those whose seats are used up.
func RoundRobin(p schedule.Problem) Baseline {
	return measure(p, rotation(p.Rollups[0], p.Epochs), rotation(p.Rollups[1], p.Epochs))
}

// Random pairs them at random: the mean over ten draws from the seed.
func Random(p schedule.Problem) Baseline {
	var sum Baseline
	for draw := range uint64(randomDraws) {
		var number [8]byte
		binary.BigEndian.PutUint64(number[:], draw)
		seed := prf.Derive(p.Seed, "baseline"+string(number[:]))
		a, b := rotation(p.Rollups[0], p.Epochs), rotation(p.Rollups[1], p.Epochs)
		shuffled := make([]int, len(b))
		for t := range b {
			shuffled[t] = b[prf.Permute(seed, uint64(t), uint64(len(b)))]
		}
		one := measure(p, a, shuffled)
		sum.Worst += one.Worst / randomDraws
		sum.Mean += one.Mean / randomDraws
	}
	return sum
}

// rotation lists the leaders of a rollup's epochs in plain rotation.
func rotation(r schedule.Rollup, epochs int) []int {
	left := make([]int, len(r.Seats))
	for i, s := range r.Seats {
		left[i] = s.Max
	}
	var turns []int
	for len(turns) < epochs {
		before := len(turns)
		for i := range left {
			if left[i] > 0 && len(turns) < epochs {
				left[i]--
				turns = append(turns, i)
			}
		}
		if len(turns) == before {
			break
		}
	}
	return turns
}

func measure(p schedule.Problem, a, b []int) Baseline {
	m := p.Matrices[0]
	worst, total, measured := lockstep.RTT(0), 0.0, 0
	for t := range min(len(a), len(b)) {
		if rtt := m.At(a[t], b[t]); rtt.Measured() {
			worst, total, measured = max(worst, rtt), total+float64(rtt), measured+1
		}
	}
	return Baseline{float64(worst), total / float64(max(measured, 1))}
}
