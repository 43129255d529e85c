package schedule

import (
	"math"
)

// zipfSeats splits epochs by rank^−0.8 in a shuffled order, at least one each.
func zipfSeats(n, epochs, state int) []int64 {
	weights, total := make([]float64, n), 0.0
	for i := range weights {
		weights[i] = math.Pow(float64(i+1), -0.8)
		total += weights[i]
	}
	seats := make([]int64, n)
	left := int64(epochs)
	for i, w := range weights {
		seats[i] = max(1, int64(w/total*float64(epochs)))
		left -= seats[i]
	}
	for i := 0; left != 0; i = (i + 1) % n {
		switch {
		case left > 0:
			seats[i]++
			left--
		case seats[i] > 1:
			seats[i]--
			left++
		}
	}
	r := random(state)
	for k := range seats {
		at := r.below(k + 1)
		seats[k], seats[at] = seats[at], seats[k]
	}
	return seats
}
