package schedule

import (
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep"
)

// avoidable reports by backtracking whether the pairs can be ordered without
// any leader following himself.
func avoidable(pairs []Pair, last []int, left int) bool {
	if left == 0 {
		return true
	}
	for k := range pairs {
		if pairs[k].Count == 0 || last != nil && clash(last, pairs[k].Leaders) {
			continue
		}
		pairs[k].Count--
		ok := avoidable(pairs, pairs[k].Leaders, left-1)
		pairs[k].Count++
		if ok {
			return true
		}
	}
	return false
}

// anyPairs draws pairs by throwing epochs at random cells; a smooth schedule of
// the solver uses fewer cells, so this is the harder case.
func anyPairs(t *rapid.T, epochs int) []Pair {
	n, m := rapid.IntRange(1, 5).Draw(t, "n"), rapid.IntRange(1, 5).Draw(t, "m")
	counts := make([]int, n*m)
	for range epochs {
		counts[rapid.IntRange(0, n*m-1).Draw(t, "cell")]++
	}
	var pairs []Pair
	for k, c := range counts {
		if c > 0 {
			pairs = append(pairs, Pair{[]int{k / m, k % m}, c})
		}
	}
	return pairs
}

func TestNobodyLeadsTwiceInARowWhereThatIsPossible(t *testing.T) {
	possible := 0
	rapid.Check(t, func(t *rapid.T) {
		epochs := rapid.IntRange(1, 14).Draw(t, "epochs")
		pairs := anyPairs(t, epochs)
		seed := lockstep.Seed{byte(rapid.IntRange(0, 255).Draw(t, "seed"))}
		turns, _ := order(seed, pairs)
		if avoidable(pairs, nil, epochs) {
			possible++
			require.Zero(t, clashes(turns), "%v", turns)
		} else {
			require.GreaterOrEqual(t, clashes(turns), max(1, unavoidable(pairs)))
		}
	})
	t.Logf("possible in %d cases", possible)
}

func TestNobodyLeadsTwiceInARowWithHalfOfAllSeats(t *testing.T) {
	for _, epochs := range []int{20, 100, 1000, 5000} {
		half := epochs / 2
		for _, pairs := range [][]Pair{
			{{[]int{0, 0}, half}, {[]int{1, 1}, epochs - half}},
			{{[]int{0, 0}, half - 2}, {[]int{0, 1}, 2}, {[]int{1, 2}, half - 2}, {[]int{2, 0}, 2}},
			{{[]int{0, 0}, 3}, {[]int{0, 1}, half - 3}, {[]int{1, 2}, half - 4}, {[]int{2, 0}, 4}},
		} {
			turns, _ := order(lockstep.Seed{byte(epochs)}, pairs)
			require.Zero(t, clashes(turns), "%d epochs, %v", epochs, pairs)
		}
	}
}

func TestTheOrderIsTheMultiset(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pairs := anyPairs(t, rapid.IntRange(1, 40).Draw(t, "epochs"))
		turns, salt := order(lockstep.Seed{1}, pairs)
		counted := map[[2]int]int{}
		for _, x := range turns {
			counted[[2]int(x)]++
		}
		for _, p := range pairs {
			require.Equal(t, p.Count, counted[[2]int(p.Leaders)])
		}
		require.Len(t, counted, len(pairs))
		require.Less(t, salt, uint8(salts))
	})
}

// deviation is the largest distance, over all prefixes and leaders, between the
// epochs that a leader has led and his share of the prefix.
func deviation(turns [][]int, rollups int) float64 {
	worst := 0.0
	for k := range rollups {
		total := map[int]float64{}
		for _, x := range turns {
			total[x[k]]++
		}
		led := map[int]float64{}
		for t, x := range turns {
			led[x[k]]++
			for leader, all := range total {
				worst = math.Max(worst, math.Abs(led[leader]-all*float64(t+1)/float64(len(turns))))
			}
		}
	}
	return worst
}

func TestEveryPrefixIsFair(t *testing.T) {
	for _, c := range []struct {
		file   string
		epochs int
		most   float64
	}{{"aws_p50_33.csv", 1000, 5}, {"seattle99_t1.csv", 1000, 5}, {"seattle99_t1.csv", 5000, 5}} {
		p := crossSeats(realMatrix(t, c.file, smaller))
		for _, kind := range []string{"equal", "zipf"} {
			for k := range p.Rollups {
				n := len(p.Rollups[k].Sequencers)
				for i, seats := range EqualSeats(lockstep.Seed{byte(k)}, c.epochs, n) {
					p.Rollups[k].Seats[i] = Exactly(seats)
				}
				if kind == "zipf" {
					for i, seats := range zipfSeats(n, c.epochs, k) {
						p.Rollups[k].Seats[i] = Exactly(seats)
					}
				}
			}
			p.Epochs = c.epochs
			s, err := Solve(p)
			require.NoError(t, err)
			shuffled := slices.Clone(s.Turns)
			r := random(1)
			for k := range shuffled {
				at := r.below(k + 1)
				shuffled[k], shuffled[at] = shuffled[at], shuffled[k]
			}
			own, chance := deviation(s.Turns, 2), deviation(shuffled, 2)
			t.Logf("%s %s, %d epochs: %d pairs, deviation %.1f, of a shuffle %.1f, salt %d", c.file, kind, c.epochs, len(s.Pairs), own, chance, s.Salt)
			require.Less(t, own, chance)
			require.Less(t, own, c.most)
			require.Zero(t, clashes(s.Turns))
		}
	}
}
