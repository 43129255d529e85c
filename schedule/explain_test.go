package schedule

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep"
)

func explanation(t *testing.T, p Problem) Explanation {
	t.Helper()
	s, err := Solve(p)
	require.NoError(t, err)
	e, err := Explain(p, s)
	require.NoError(t, err)
	return e
}

func TestExplanationOfTheWorkedExample(t *testing.T) {
	p := exampleProblem(exampleMin, []int{2, 2, 2}, []int{3, 3})
	e := explanation(t, p)
	random := e.Random
	e.Random = Rotation{}
	require.Equal(t, strings.TrimLeft(`
worst 40 ms, mean 32.667 ms over 6 epochs (proven: nothing is below)
why: n3 has 2 turns, but below 40 ms it reaches nobody on b
without n3: worst 30 ms (-10 ms), mean 28 ms (-4.667 ms)
with up to 2 turns more or fewer each: worst 30 ms
with up to 4 turns more or fewer each: worst 25 ms
  a n1: 2 turns, worst 34 ms, price of a turn 30 ms, nearest n4 30 ms, n5 34 ms
  a n2: 2 turns, worst 26 ms, price of a turn 22 ms, nearest n4 25 ms, n5 26 ms
  a n3: 2 turns, worst 40 ms, price of a turn 40 ms, nearest n4 40 ms, n5 42 ms
  b n4: 3 turns, worst 40 ms, price of a turn 0 ms, nearest n2 25 ms, n1 30 ms, n3 40 ms
  b n5: 3 turns, worst 34 ms, price of a turn 4 ms, nearest n2 26 ms, n1 34 ms, n3 42 ms
random rotation with these seats: worst 0 ms, mean 0 ms
round robin with these seats: worst 42 ms, mean 32.833 ms
`, "\n"), e.String())
	require.InDelta(t, 32_833, float64(random.Mean), 500)
	require.GreaterOrEqual(t, random.Worst, Micros(40_000))

	text, err := json.Marshal(e)
	require.NoError(t, err)
	require.Contains(t, string(text), `"worst_ms":40,"mean_ms":32.666667,"lower_bound_ms":40,"optimal":true,"proven":["worst","sum"],"bottleneck":{"rollup":"a","leaders":["n3"],"turns":2,"others":["b"],"partners":[],"partner_turns":0,"below_ms":40}`)
}

func TestOnlyWhatIsProvenIsCalledSo(t *testing.T) {
	for kind, p := range documents(t) {
		s, err := Solve(p)
		require.NoError(t, err)
		want := map[string][]string{"lex": {"worst", "sum"}, "max": {"worst"}, "sum": {"sum"}, "weighted": {"worst"}, "three": {"worst"}}[kind]
		require.Equal(t, want, p.Proven(s), kind)
		require.Equal(t, kind == "weighted" || kind == "three", p.Partly(s), kind)
		s.Optimal = false
		require.Empty(t, p.Proven(s), kind)
		require.False(t, p.Partly(s), kind)

		e := explanation(t, p)
		require.Equal(t, want, e.Proven, kind)
		if len(want) == 1 && p.Objective == Lexicographic {
			require.Contains(t, e.String(), "(worst value proven: nothing is below; the mean is the best found)\n", kind)
		} else {
			require.Contains(t, e.String(), "(proven: nothing is below)\n", kind)
		}
	}
}

func TestExclusionOfTheRegionThatSetsTheWorst(t *testing.T) {
	all := crossSeats(realMatrix(t, "aws_p50_33.csv", smaller))
	e := explanation(t, all)
	require.Equal(t, []string{"af-south-1"}, e.Bottleneck.Leaders)
	require.Len(t, e.Without, 1)
	require.InDelta(t, 115_310, float64(e.Without[0].Worst), 0)
	require.InDelta(t, 57_011.3125, float64(e.Without[0].Mean), 0)
	require.Nil(t, e.Tied)

	require.Equal(t, "af-south-1", all.Rollups[0].Sequencers[0])
	rest, err := all.Without(0, 0)
	require.NoError(t, err)
	require.Equal(t, []string{"sa-east-1"}, explanation(t, rest).Bottleneck.Leaders)
}

func TestBottleneckIsNamedFromItsSmallerSide(t *testing.T) {
	p := crossSeats(realMatrix(t, "seattle99_t1.csv", larger))
	s, err := Solve(p)
	require.NoError(t, err)
	q, err := newClique(p)
	require.NoError(t, err)
	b := q.bottleneckOf(s)
	require.Equal(t, "b", b.Rollup)
	require.Equal(t, []string{"s91"}, b.Leaders)
	require.Greater(t, b.Turns, b.PartnerTurns)
}

func TestEquallyBadSequencersAreTakenAwayTogether(t *testing.T) {
	p := exampleProblem([]lockstep.RTT{90_000, 90_000, 25_000, 26_000, 90_000, 90_000}, []int{2, 2, 2}, []int{3, 3})
	e := explanation(t, p)
	require.Len(t, e.Without, 3, "one of the two and, since that does not help, both partners")
	for _, x := range e.Without {
		require.InDelta(t, 90_000, float64(x.Worst), 0)
	}
	require.ElementsMatch(t, []string{"n1", "n3"}, e.Tied.Sequencers)
	require.InDelta(t, 26_000, float64(e.Tied.Worst), 0)
	require.Contains(t, e.String(), "nobody alone: without n")
}

func TestExplanationsHoldForEverySchedule(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var p Problem
		switch rapid.IntRange(0, 2).Draw(t, "kind") {
		case 0:
			p = tiny(t)
		case 1:
			p = tinyMany(t)
		default:
			p = tinyWeighted(t, 3)
		}
		s, err := Solve(p)
		if err != nil {
			return
		}
		e, err := Explain(p, s)
		require.NoError(t, err)
		if b := e.Bottleneck; b != nil {
			require.Greater(t, b.Turns, b.PartnerTurns, "%s", b)
			require.NotEmpty(t, b.Leaders)
		}
		last := Micros(s.LowerBound)
		for _, step := range e.Slack {
			require.Less(t, step.Worst, last)
			require.Positive(t, step.Slack)
			last = step.Worst
		}
		led := 0
		for _, v := range e.Sequencers {
			led += v.Turns
		}
		require.Equal(t, p.Epochs*len(p.Rollups), led)
		require.NotEmpty(t, e.String())
		_, err = json.Marshal(e)
		require.NoError(t, err)
	})
}

func TestThereIsOneAnswerToWhatARotationGives(t *testing.T) {
	p := exampleProblem(exampleMin, []int{2, 2, 2}, []int{3, 3})
	e := explanation(t, p)
	random, roundRobin, err := Rotations(p)
	require.NoError(t, err)
	require.Equal(t, e.Random, random)
	require.Equal(t, e.RoundRobin, roundRobin)

	p.Rollups[0].Seats[0] = Range{Min: 1, Max: 3}
	_, _, err = Rotations(p)
	require.ErrorContains(t, err, "the seats of rollup a are not fixed")
}
