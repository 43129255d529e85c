package pipeline

import "github.com/lockstep-rollups/lockstep/schedule"

// Baseline is what a rotation that ignores latency would give with the same
// seats, in microseconds; zero where there is none. Epochs on unmeasured pairs
// are left out, which flatters it.
type Baseline struct{ Worst, Mean float64 }

// RoundRobin lets each rollup go around its sequencers in order.
func RoundRobin(p schedule.Problem) Baseline {
	_, r, _ := schedule.Rotations(p) // seats of a round are fixed
	return Baseline{float64(r.Worst), float64(r.Mean)}
}

// Random is the mean of rotations that the seed draws.
func Random(p schedule.Problem) Baseline {
	r, _, _ := schedule.Rotations(p) // as above
	return Baseline{float64(r.Worst), float64(r.Mean)}
}
