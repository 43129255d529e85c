package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/devnet"
)

func rtts(us ...lockstep.RTT) []lockstep.RTT { return us }

// started is a view of the worked example in epoch 12, with one round decided.
func started() devnet.View {
	v := devnet.View{
		Started: true, Epoch: 12, Round: 2,
		Matrix:    [][]lockstep.RTT{rtts(30600, 35700), rtts(25600, 28600), rtts(lockstep.Unmeasured, 42600)},
		Back:      [][]lockstep.RTT{rtts(32500, 27600, 40700), rtts(34600, 26600, 42500)},
		Schedules: []devnet.ScheduleSummary{{Round: 2, Source: "posted", VerifiedOnL1: true, Gas: 80000, Figures: &devnet.Figures{WorstMS: 40, MeanMS: 32.7}}},
	}
	v.Rollups[0] = devnet.RollupView{Name: "a", Sequencers: []string{"n1", "n2", "n3"}, Turns: []string{"n1", "n3", "n2"}, Unsafe: 9, Safe: 6, Finalized: 3}
	v.Rollups[1] = devnet.RollupView{Name: "b", Sequencers: []string{"n4", "n5"}, Turns: []string{"n4", "n5"}, Unsafe: 9, Safe: 7, Finalized: 2}
	return v
}

func TestPlainLinesTellWhatTheScreenShows(t *testing.T) {
	var out strings.Builder
	p := linePrinter{out: &out}
	v := started()
	p.show(v)
	require.Equal(t, `round 2: posted, verified on L1 for 80000 gas: worst 40 ms, mean 32.7 ms (random 0/0, round-robin 0/0)
  there/back, ms  n4                n5
  n1              30.6 / 32.5       35.7 / 34.6
  n2              25.6 / 27.6       28.6 / 26.6
  n3              - / 40.7          42.6 / 42.5
round 2 epoch 12   a: n1 > n3 > n2   b: n4 > n5   unsafe/safe/finalized a 9/6/3  b 9/7/2
`, out.String())

	p.show(v)
	require.Equal(t, 6, strings.Count(out.String(), "\n"), "nothing is said twice")

	out.Reset()
	v.Epoch, v.Rollups[0].Turns, v.Rollups[1].Summary.Missed = 13, []string{"n3", "n2"}, 2
	p.show(v)
	require.Equal(t, "round 2 epoch 13   a: n3 > n2   b: n4 > n5   unsafe/safe/finalized a 9/6/3  b 9/7/2   b: 2 missed, 0 duplicate, 0 reorged\n", out.String())
}

func TestThePairThatLeadsIsMarked(t *testing.T) {
	table := matrixTable(started(), func(cell string) string { return "<" + cell + ">" })
	require.Equal(t, 1, strings.Count(table, "<"))
	require.Contains(t, table, "<30.6 / 32.5     >")
}

func TestTheElectionShowsSeatsBondsAndWhatFaultsCost(t *testing.T) {
	v := started()
	v.Election = &devnet.ElectionSummary{
		Mechanism: "stake", Round: 2, Seats: map[string]int{"n1": 1, "n2": 2, "n3": 3, "n4": 6, "n5": 0},
		Bonds:  map[string]string{"n1": "1000000000000000000", "n2": "2000000000000000000", "n3": "2990000000000000000", "n4": "1000000000000000000", "n5": "0"},
		Scores: map[string]float64{"n1": 1, "n2": 0.5, "n3": 1, "n4": 1, "n5": 1}, Jailed: []string{"n3"},
		Slashed: map[string]string{"n3": "10000000000000000", "n5": "1000000000000000000"},
	}
	require.Equal(t, `  a: n1 1 (1 ETH, 1.00)   n2 2 (2 ETH, 0.50)   n3 3 (2.99 ETH, 1.00)< lost 0.01 ETH>< in jail>
  b: n4 6 (1 ETH, 1.00)   n5 0 (0 ETH, 1.00)< lost 1 ETH>
`, electionTable(v, func(cell string) string { return "<" + cell + ">" }))
	require.Contains(t, frame(v, false), "election by stake")

	var out strings.Builder
	p := linePrinter{out: &out}
	p.show(v)
	require.Contains(t, out.String(), "seats of round 2 by stake\n  a: n1 1 (1 ETH")
	out.Reset()
	printSummary(&out, devnet.Summary{Rollups: map[string]devnet.RollupSummary{"a": {}}, Election: v.Election})
	require.Contains(t, out.String(), "election by stake, seats of round 2: n1 1, n2 2, n3 3, n4 6, n5 0\nn3 lost 0.01 ETH\nn5 lost 1 ETH\nin jail: n3\n")
}
