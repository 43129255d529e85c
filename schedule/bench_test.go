package schedule

import (
	"fmt"
	"math"
	"testing"

	"github.com/lockstep-rollups/lockstep"
)

// geoMatrix places hosts at random on a sphere: a round trip takes 1 ms per
// 100 km of great circle, 0–30 % of detour and half a millisecond.
func geoMatrix(n int, r *random) []lockstep.RTT {
	unit := func() float64 { return float64(r.below(1<<30)) / (1 << 30) }
	place := func() [3]float64 {
		z, at := 2*unit()-1, 2*math.Pi*unit()
		ring := math.Sqrt(1 - z*z)
		return [3]float64{ring * math.Cos(at), ring * math.Sin(at), z}
	}
	a, b := make([][3]float64, n), make([][3]float64, n)
	for i := range n {
		a[i], b[i] = place(), place()
	}
	rtt := make([]lockstep.RTT, 0, n*n)
	for _, x := range a {
		for _, y := range b {
			dot := x[0]*y[0] + x[1]*y[1] + x[2]*y[2]
			ms := math.Acos(max(-1, min(1, dot)))*63.71*(1+0.3*unit()) + 0.5
			rtt = append(rtt, lockstep.RTT(ms*1000))
		}
	}
	return rtt
}

func uniformMatrix(n int, r *random) []lockstep.RTT {
	rtt := make([]lockstep.RTT, n*n)
	for k := range rtt {
		rtt[k] = lockstep.RTT(1000 + r.below(299_000))
	}
	return rtt
}

// benchProblem generates a problem of n × n sequencers over 50·n epochs, as
// named: geo or uniform round trips, equal or zipf seats.
func benchProblem(trips, seats string, n int) Problem {
	r := random(n)
	p := Problem{Epochs: 50 * n, Seed: lockstep.Seed{1}}
	for k, name := range []string{"a", "b"} {
		rollup := Rollup{Name: name}
		given := EqualSeats(lockstep.Seed{byte(k)}, p.Epochs, n)
		if seats == "zipf" {
			given = zipfSeats(n, p.Epochs, k)
		}
		for i, x := range given {
			rollup.Sequencers = append(rollup.Sequencers, fmt.Sprintf("%s%d", name, i))
			rollup.Seats = append(rollup.Seats, Exactly(x))
		}
		p.Rollups = append(p.Rollups, rollup)
	}
	m := lockstep.Matrix{Rows: p.Rollups[0].Sequencers, Cols: p.Rollups[1].Sequencers}
	if trips == "geo" {
		m.RTT = geoMatrix(n, &r)
	} else {
		m.RTT = uniformMatrix(n, &r)
	}
	p.Matrices = []lockstep.Matrix{m}
	return p
}

func eachBenchProblem(b *testing.B, run func(b *testing.B, p Problem)) {
	for _, n := range []int{50, 200, 490, 1000, 2000} {
		for _, trips := range []string{"geo", "uniform"} {
			for _, seats := range []string{"equal", "zipf"} {
				b.Run(fmt.Sprintf("%d/%s/%s", n, trips, seats), func(b *testing.B) {
					p := benchProblem(trips, seats, n)
					b.ResetTimer()
					run(b, p)
				})
			}
		}
	}
}

func BenchmarkSolve(b *testing.B) {
	eachBenchProblem(b, func(b *testing.B, p Problem) {
		for b.Loop() {
			if _, err := Solve(p); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkVerify(b *testing.B) {
	eachBenchProblem(b, func(b *testing.B, p Problem) {
		s, err := Solve(p)
		if err != nil {
			b.Fatal(err)
		}
		for b.Loop() {
			if err := Verify(p, s); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkRead is the floor: one pass over the matrix.
func BenchmarkRead(b *testing.B) {
	for _, n := range []int{50, 200, 490, 1000, 2000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			p := benchProblem("uniform", "equal", n)
			sum := lockstep.RTT(0)
			for b.Loop() {
				for _, l := range p.Matrices[0].RTT {
					sum += l
				}
			}
			_ = sum
		})
	}
}

// zipfSeats splits epochs by rank^−0.8 in a shuffled order, at least one each.
func zipfSeats(n, epochs, state int) []int {
	weights, total := make([]float64, n), 0.0
	for i := range weights {
		weights[i] = math.Pow(float64(i+1), -0.8)
		total += weights[i]
	}
	seats := make([]int, n)
	left := epochs
	for i, w := range weights {
		seats[i] = max(1, int(w/total*float64(epochs)))
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
