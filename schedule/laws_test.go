package schedule

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep"
)

// brute is what trying every multiset says about a small problem.
type brute struct {
	feasible bool
	worst    lockstep.RTT // smallest worst round trip of all
	pairs    []Pair       // the canonical optimum
	top      lockstep.RTT
	sum      int64
}

// try solves a problem of two rollups by trying everything.
func try(p Problem, ties tieHash) brute {
	a, b := p.Rollups[0], p.Rollups[1]
	m := p.Matrices[0]
	y := make([][]int, len(a.Seats))
	for i := range y {
		y[i] = make([]int, len(b.Seats))
	}
	rtt := func(i, j int) lockstep.RTT {
		return m.At(slices.Index(m.Rows, a.Sequencers[i]), slices.Index(m.Cols, b.Sequencers[j]))
	}
	type plan struct {
		pairs []Pair
		worst lockstep.RTT
		sum   int64
	}
	var plans []plan
	var visit func(k, left int)
	visit = func(k, left int) {
		if k == len(a.Seats)*len(b.Seats) {
			if left > 0 || !meets(y, a.Seats, b.Seats) {
				return
			}
			var x plan
			for i := range y {
				for j, count := range y[i] {
					if count > 0 {
						x.pairs = append(x.pairs, Pair{[]int{i, j}, count})
						x.worst = max(x.worst, rtt(i, j))
						x.sum += int64(count) * int64(rtt(i, j))
					}
				}
			}
			plans = append(plans, x)
			return
		}
		i, j := k/len(b.Seats), k%len(b.Seats)
		most := min(left, a.Seats[i].Max, b.Seats[j].Max)
		if !rtt(i, j).Measured() {
			most = 0
		}
		for count := range most + 1 {
			y[i][j] = count
			visit(k+1, left-count)
		}
		y[i][j] = 0
	}
	visit(0, p.Epochs)
	if len(plans) == 0 {
		return brute{}
	}
	out := brute{feasible: true, worst: math.MaxInt32}
	for _, x := range plans {
		out.worst = min(out.worst, x.worst)
	}
	value := func(x plan) [2]int64 {
		switch p.Objective {
		case WorstOnly:
			return [2]int64{int64(x.worst), 0}
		case SumOnly:
			return [2]int64{x.sum, 0}
		default:
			return [2]int64{int64(x.worst), x.sum}
		}
	}
	best := slices.MinFunc(plans, func(x, y plan) int { vx, vy := value(x), value(y); return slices.Compare(vx[:], vy[:]) })
	plans = slices.DeleteFunc(plans, func(x plan) bool { return value(x) != value(best) })
	for counter := uint32(0); ; counter++ {
		least, winners, winner := int64(math.MaxInt64), 0, plan{}
		for _, x := range plans {
			total := int64(0)
			for _, u := range x.pairs {
				if len(plans) > 1 {
					total += int64(u.Count) * ties(counter, u.Leaders[0], u.Leaders[1])
				}
			}
			switch {
			case total < least:
				least, winners, winner = total, 1, x
			case total == least:
				winners++
			}
		}
		if winners == 1 {
			out.pairs, out.top, out.sum = winner.pairs, winner.worst, winner.sum
			return out
		}
	}
}

func meets(y [][]int, a, b []Range) bool {
	for i := range y {
		led := 0
		for _, count := range y[i] {
			led += count
		}
		if led < a[i].Min || led > a[i].Max {
			return false
		}
	}
	for j := range b {
		led := 0
		for i := range y {
			led += y[i][j]
		}
		if led < b[j].Min || led > b[j].Max {
			return false
		}
	}
	return true
}

// tiny draws a problem that try can solve: few sequencers and epochs, few
// distinct round trips so that ties abound, forbidden pairs, ranges of seats.
func tiny(t *rapid.T) Problem {
	epochs := rapid.IntRange(1, 6).Draw(t, "epochs")
	p := Problem{Epochs: epochs, Objective: Objective(rapid.IntRange(0, 2).Draw(t, "objective")), Seed: lockstep.Seed{byte(rapid.IntRange(0, 255).Draw(t, "seed"))}}
	ranges := rapid.Bool().Draw(t, "ranges")
	for _, name := range []string{"a", "b"} {
		r := Rollup{Name: name}
		n := rapid.IntRange(1, 4).Draw(t, "sequencers")
		r.Seats = make([]Range, n)
		for range epochs {
			i := rapid.IntRange(0, n-1).Draw(t, "seat")
			r.Seats[i].Min++
			r.Seats[i].Max++
		}
		for i := range n {
			r.Sequencers = append(r.Sequencers, fmt.Sprintf("%s%d", name, i))
			if ranges {
				r.Seats[i].Min -= rapid.IntRange(0, r.Seats[i].Min).Draw(t, "less")
				r.Seats[i].Max += rapid.IntRange(0, min(2, epochs-r.Seats[i].Max)).Draw(t, "more")
			}
		}
		p.Rollups = append(p.Rollups, r)
	}
	levels := rapid.SampledFrom([]int{2, 4, 30}).Draw(t, "levels")
	m := lockstep.Matrix{Rows: p.Rollups[0].Sequencers, Cols: p.Rollups[1].Sequencers}
	for range len(m.Rows) * len(m.Cols) {
		l := lockstep.RTT(rapid.IntRange(-1, levels).Draw(t, "rtt")) * 10
		m.RTT = append(m.RTT, max(l, lockstep.Unmeasured))
	}
	p.Matrices = []lockstep.Matrix{m}
	return p
}

func TestSolveEqualsTryingEverything(t *testing.T) {
	feasible, infeasible := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		p := tiny(t)
		ties := seededTies(p.Seed)
		if rapid.Bool().Draw(t, "collisions") {
			full := ties
			ties = func(counter uint32, i, j int) int64 { return full(counter, i, j) & 3 }
		}
		want := try(p, ties)
		got, err := solvePair(p, ties)
		if !want.feasible {
			infeasible++
			var why *Infeasible
			require.True(t, errors.As(err, &why), "%v", err)
			require.Greater(t, why.Turns, why.PartnerTurns, "%v", err)
			return
		}
		feasible++
		require.NoError(t, err)
		require.Equal(t, want.worst, got.LowerBound)
		require.Equal(t, want.top, got.Worst)
		require.Equal(t, want.sum, got.Sum)
		require.Equal(t, want.pairs, got.Pairs)
		require.NoError(t, Verify(p, got))
		out, err := Encode(p, got)
		require.NoError(t, err)
		back, err := Decode(p, out)
		require.NoError(t, err)
		require.Equal(t, got, back)
	})
	t.Logf("%d feasible and %d infeasible problems", feasible, infeasible)
}
