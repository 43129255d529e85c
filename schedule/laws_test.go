package schedule

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
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
	plans    []plan // every multiset that meets the seats
}

type plan struct {
	pairs []Pair
	worst lockstep.RTT
	sum   int64
}

// value orders plans by the objective: less is better.
func (x plan) value(o Objective) [2]int64 {
	switch o {
	case WorstOnly:
		return [2]int64{int64(x.worst), 0}
	case SumOnly:
		return [2]int64{x.sum, 0}
	default:
		return [2]int64{int64(x.worst), x.sum}
	}
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
	best := slices.MinFunc(plans, func(x, y plan) int {
		vx, vy := x.value(p.Objective), y.value(p.Objective)
		return slices.Compare(vx[:], vy[:])
	})
	out.plans = slices.Clone(plans)
	plans = slices.DeleteFunc(plans, func(x plan) bool { return x.value(p.Objective) != best.value(p.Objective) })
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
	least := rapid.SampledFrom([]int{-1, 0, 0}).Draw(t, "least") // two of three have no holes
	m := lockstep.Matrix{Rows: p.Rollups[0].Sequencers, Cols: p.Rollups[1].Sequencers}
	for range len(m.Rows) * len(m.Cols) {
		l := lockstep.RTT(rapid.IntRange(least, levels).Draw(t, "rtt")) * 10
		m.RTT = append(m.RTT, max(l, lockstep.Unmeasured))
	}
	p.Matrices = []lockstep.Matrix{m}
	return p
}

func TestSolveEqualsTryingEverything(t *testing.T) {
	feasible, infeasible := 0, 0
	law := func(t *rapid.T) {
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
			rulesOut(t, p, why)
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
	}
	for range 3 { // the law that all others rest on gets three times the cases
		rapid.Check(t, law)
	}
	t.Logf("%d feasible and %d infeasible problems", feasible, infeasible)
}

// rulesOut holds a reason to its word: the leaders have no partners but those it
// names, who may lead less, and there is no smaller set on the other side.
func rulesOut(t *rapid.T, p Problem, why *Infeasible) {
	require.Greater(t, why.Turns, why.PartnerTurns, "%v", why)
	m, a, b := p.Matrices[0], p.Rollups[0], p.Rollups[1]
	leads := func(r Rollup, i int) bool {
		return r.Name == why.Rollup && slices.Contains(why.Leaders, r.Sequencers[i])
	}
	partner := func(r Rollup, i int) bool {
		return r.Name == why.Other && slices.Contains(why.Partners, r.Sequencers[i])
	}
	for i := range a.Seats {
		for j := range b.Seats {
			if m.At(i, j).Measured() && a.Seats[i].Max > 0 && b.Seats[j].Max > 0 {
				require.Equal(t, leads(a, i), leads(a, i) && partner(b, j), "%v", why)
				require.Equal(t, leads(b, j), leads(b, j) && partner(a, i), "%v", why)
			}
		}
	}
	outside := 0
	for _, r := range p.Rollups {
		for i, seats := range r.Seats {
			outside += count(r.Name == why.Other && seats.Max > 0 && !partner(r, i))
		}
	}
	require.LessOrEqual(t, len(why.Leaders), outside, "%v", why)
}

func TestVerifyAcceptsAMultisetExactlyIfItIsOptimal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := tiny(t)
		all := try(p, seededTies(p.Seed))
		if !all.feasible {
			return
		}
		best, err := Solve(p)
		require.NoError(t, err)
		x := rapid.SampledFrom(all.plans).Draw(t, "plan")
		other := best
		other.Pairs, other.Worst, other.Sum = x.pairs, x.worst, x.sum
		other.Turns, other.Salt = order(p.Seed, x.pairs)
		if x.value(p.Objective) == (plan{worst: best.Worst, sum: best.Sum}).value(p.Objective) {
			require.NoError(t, Verify(p, other))
		} else {
			require.Error(t, Verify(p, other))
			other.LowerBound = min(other.Worst, other.LowerBound)
			require.Error(t, Verify(p, other))
		}
	})
}

// clone copies whatever a mutation may touch.
func clone(s Schedule) Schedule {
	s.Pairs = slices.Clone(s.Pairs)
	for k := range s.Pairs {
		s.Pairs[k].Leaders = slices.Clone(s.Pairs[k].Leaders)
	}
	s.Turns = slices.Clone(s.Turns)
	for k := range s.Turns {
		s.Turns[k] = slices.Clone(s.Turns[k])
	}
	h := &s.Certificate.Hall
	h.S, h.W = slices.Clone(h.S), slices.Clone(h.W)
	s.Certificate.Prices = slices.Clone(s.Certificate.Prices)
	for k := range s.Certificate.Prices {
		s.Certificate.Prices[k] = slices.Clone(s.Certificate.Prices[k])
	}
	return s
}

// mutations change one thing each and report whether they found something to
// change. None may leave a schedule that Verify accepts if all seats are exact.
var mutations = map[string]func(t *rapid.T, p Problem, s *Schedule) bool{
	"worst":     func(t *rapid.T, _ Problem, s *Schedule) bool { s.Worst += nudge(t); return true },
	"sum":       func(t *rapid.T, _ Problem, s *Schedule) bool { s.Sum += int64(nudge(t)); return true },
	"optimal":   func(_ *rapid.T, _ Problem, s *Schedule) bool { s.Optimal = false; return true },
	"seed":      func(_ *rapid.T, _ Problem, s *Schedule) bool { s.Seed[31] ^= 1; return true },
	"objective": func(_ *rapid.T, _ Problem, s *Schedule) bool { s.Objective = (s.Objective + 1) % 3; return true },
	"salt": func(t *rapid.T, _ Problem, s *Schedule) bool {
		s.Salt += uint8(rapid.IntRange(1, 255).Draw(t, "by"))
		return true
	},
	"a higher bound": func(_ *rapid.T, _ Problem, s *Schedule) bool { s.LowerBound++; return true },
	"a lower bound":  func(_ *rapid.T, _ Problem, s *Schedule) bool { s.LowerBound--; return true },
	"count": func(t *rapid.T, _ Problem, s *Schedule) bool {
		s.Pairs[anyOf(t, s.Pairs)].Count += int(nudge(t))
		return true
	},
	"moved count": func(t *rapid.T, _ Problem, s *Schedule) bool {
		x, y := anyOf(t, s.Pairs), anyOf(t, s.Pairs)
		s.Pairs[x].Count++
		s.Pairs[y].Count--
		return x != y
	},
	"leader": func(t *rapid.T, _ Problem, s *Schedule) bool {
		s.Pairs[anyOf(t, s.Pairs)].Leaders[rapid.IntRange(0, 1).Draw(t, "side")] += int(nudge(t))
		return true
	},
	"swapped leaders": func(t *rapid.T, _ Problem, s *Schedule) bool {
		x, y := s.Pairs[anyOf(t, s.Pairs)].Leaders, s.Pairs[anyOf(t, s.Pairs)].Leaders
		x[0], y[0] = y[0], x[0]
		return x[0] != y[0]
	},
	"pair left out": func(t *rapid.T, _ Problem, s *Schedule) bool { s.Pairs = without(t, s.Pairs); return true },
	"turn left out": func(t *rapid.T, _ Problem, s *Schedule) bool { s.Turns = without(t, s.Turns); return true },
	"turn twice": func(t *rapid.T, _ Problem, s *Schedule) bool {
		s.Turns = append(s.Turns, s.Turns[anyOf(t, s.Turns)])
		return true
	},
	"leader of turn": func(t *rapid.T, _ Problem, s *Schedule) bool {
		s.Turns[anyOf(t, s.Turns)][0] += int(nudge(t))
		return true
	},
	"swapped turns": func(t *rapid.T, _ Problem, s *Schedule) bool {
		x, y := anyOf(t, s.Turns), anyOf(t, s.Turns)
		s.Turns[x], s.Turns[y] = s.Turns[y], s.Turns[x]
		return !slices.Equal(s.Turns[x], s.Turns[y])
	},
	"rollups of the set": func(_ *rapid.T, _ Problem, s *Schedule) bool {
		s.Certificate.Hall.A, s.Certificate.Hall.B = 1, 0
		return true
	},
	"set on a": func(t *rapid.T, p Problem, s *Schedule) bool {
		h := &s.Certificate.Hall
		h.S = toggled(t, h.S, len(p.Rollups[0].Seats))
		return !proves(p, s)
	},
	"set on b": func(t *rapid.T, p Problem, s *Schedule) bool {
		h := &s.Certificate.Hall
		h.W = toggled(t, h.W, len(p.Rollups[1].Seats))
		return !proves(p, s)
	},
	"price": func(t *rapid.T, _ Problem, s *Schedule) bool {
		if s.Certificate.Prices == nil {
			return false
		}
		of := s.Certificate.Prices[rapid.IntRange(0, 1).Draw(t, "side")]
		of[anyOf(t, of)] += int64(nudge(t))
		return true
	},
	"hub": func(t *rapid.T, _ Problem, s *Schedule) bool {
		s.Certificate.Hall.Hub = rapid.SampledFrom([]*Hub{{0, 0}, {1, 0}, {2, 0}, {7, -3}}).Draw(t, "hub")
		return true
	},
	"proof of weighted epochs": func(_ *rapid.T, _ Problem, s *Schedule) bool {
		s.Certificate.Weighted = &WeightedCut{Weight: 1, Prices: s.Certificate.Prices}
		return true
	},
	"price of nobody": func(_ *rapid.T, _ Problem, s *Schedule) bool {
		if s.Certificate.Prices == nil {
			return false
		}
		s.Certificate.Prices[0] = append(s.Certificate.Prices[0], NoPrice)
		return true
	},
	"prices of another objective": func(_ *rapid.T, p Problem, s *Schedule) bool {
		if s.Certificate.Prices == nil {
			s.Certificate.Prices = [][]int64{make([]int64, len(p.Rollups[0].Seats)), make([]int64, len(p.Rollups[1].Seats))}
		} else {
			s.Certificate.Prices = nil
		}
		return true
	},
}

func nudge(t *rapid.T) lockstep.RTT {
	return rapid.SampledFrom([]lockstep.RTT{-10, -1, 1, 10}).Draw(t, "by")
}

func anyOf[T any](t *rapid.T, list []T) int {
	return rapid.IntRange(0, len(list)-1).Draw(t, "which")
}

func without[T any](t *rapid.T, list []T) []T {
	at := anyOf(t, list)
	return slices.Delete(list, at, at+1)
}

// toggled puts a member into the set or takes it out.
func toggled(t *rapid.T, set []int, total int) []int {
	x := rapid.IntRange(0, total-1).Draw(t, "member")
	at, found := slices.BinarySearch(set, x)
	if found {
		return slices.Delete(set, at, at+1)
	}
	return slices.Insert(set, at, x)
}

// proves says in the plainest way, for exact seats, whether the set of s proves
// its bound: a changed set may well be as good as the old one.
func proves(p Problem, s *Schedule) bool {
	seats := 0
	for _, i := range s.Certificate.Hall.S {
		seats += p.Rollups[0].Seats[i].Max
		for j := range p.Rollups[1].Seats {
			if l := p.Matrices[0].At(i, j); l.Measured() && l < s.LowerBound && !slices.Contains(s.Certificate.Hall.W, j) {
				return false
			}
		}
	}
	for _, j := range s.Certificate.Hall.W {
		seats -= p.Rollups[1].Seats[j].Max
	}
	return seats > 0
}

func TestAnyMutationIsRefused(t *testing.T) {
	names := slices.Sorted(maps.Keys(mutations))
	refused := map[string]int{}
	rapid.Check(t, func(t *rapid.T) {
		p := tiny(t)
		for k := range p.Rollups { // exact seats
			for i := range p.Rollups[k].Seats {
				p.Rollups[k].Seats[i].Min = 0
				p.Rollups[k].Seats[i].Max = 0
			}
			for range p.Epochs {
				i := rapid.IntRange(0, len(p.Rollups[k].Seats)-1).Draw(t, "exact seat")
				p.Rollups[k].Seats[i].Min++
				p.Rollups[k].Seats[i].Max++
			}
		}
		s, err := Solve(p)
		if err != nil {
			return
		}
		for _, name := range names {
			changed := clone(s)
			if mutations[name](t, p, &changed) {
				require.Error(t, Verify(p, changed), name)
				refused[name]++
			}
		}
		require.NoError(t, Verify(p, s))
	})
	t.Log(refused)
	for _, name := range names {
		require.NotZero(t, refused[name], name)
	}
}

func TestAnyChangedByteOfTheDocumentIsRefused(t *testing.T) {
	p := exampleProblem(exampleMin, []int{2, 2, 2}, []int{3, 3})
	s, err := Solve(p)
	require.NoError(t, err)
	out, err := Encode(p, s)
	require.NoError(t, err)
	rapid.Check(t, func(t *rapid.T) {
		at := rapid.IntRange(0, len(out)-1).Draw(t, "at")
		changed := slices.Clone(out)
		changed[at] = rapid.Byte().Draw(t, "byte")
		back, err := Decode(p, changed)
		if err != nil || Verify(p, back) != nil {
			return
		}
		require.Equal(t, s, back, "%s", changed)
		require.Equal(t, compact(t, out), compact(t, changed)) // only white space differs
	})
}

func compact(t require.TestingT, text []byte) string {
	var out bytes.Buffer
	require.NoError(t, json.Compact(&out, text))
	return out.String()
}

func TestTheSameProblemHasTheSameBytes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := tiny(t)
		s, err := Solve(p)
		if err != nil {
			return
		}
		want, err := Encode(p, s)
		require.NoError(t, err)

		m := p.Matrices[0]
		rows := rapid.Permutation(m.Rows).Draw(t, "rows")
		cols := rapid.Permutation(append([]string{"stranger"}, m.Cols...)).Draw(t, "columns")
		shuffled := lockstep.Matrix{Rows: rows, Cols: cols}
		for _, x := range rows {
			for _, y := range cols {
				l := lockstep.RTT(1)
				if y != "stranger" {
					l = m.At(slices.Index(m.Rows, x), slices.Index(m.Cols, y))
				}
				shuffled.RTT = append(shuffled.RTT, l)
			}
		}
		p.Matrices = []lockstep.Matrix{shuffled}
		s, err = Solve(p)
		require.NoError(t, err)
		got, err := Encode(p, s)
		require.NoError(t, err)
		require.Equal(t, string(want), string(got))
		require.NoError(t, Verify(p, s))
	})
}
