package schedule

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
)

// BenchmarkPeerCLP solves the same problems by linear programs: bisection over
// the distinct round trips above the quota bound, then the least sum at the
// threshold found, and compares the results. clp-ms are the solution times that
// CLP states itself; clp-process-ms includes starting it and reading its models,
// as a user of the program would wait; writing them and sorting the thresholds
// cost it nothing. Every problem runs once, whatever the number of iterations.
func BenchmarkPeerCLP(b *testing.B) {
	if _, err := exec.LookPath("clp"); err != nil {
		b.Skip("CLP is not installed: apt install coinor-clp")
	}
	for _, c := range []struct {
		n            int
		trips, seats string
	}{{50, "geo", "equal"}, {200, "uniform", "zipf"}, {490, "geo", "equal"}, {490, "geo", "zipf"}, {490, "uniform", "equal"}, {1000, "geo", "equal"}, {2000, "geo", "equal"}} {
		var own time.Duration
		var peer peerTime
		b.Run(fmt.Sprintf("%d/%s/%s", c.n, c.trips, c.seats), func(b *testing.B) {
			if own == 0 {
				own, peer = comparePeer(b, benchProblem(c.trips, c.seats, c.n))
			}
			b.ReportMetric(0, "ns/op")
			b.ReportMetric(own.Seconds()*1000, "solve-ms")
			b.ReportMetric(peer.solving.Seconds()*1000, "clp-ms")
			b.ReportMetric(peer.solving.Seconds()/own.Seconds(), "ratio")
			b.ReportMetric(peer.process.Seconds()*1000, "clp-process-ms")
			b.ReportMetric(peer.process.Seconds()/own.Seconds(), "process-ratio")
		})
	}
}

// peerTime is what CLP took in all runs together.
type peerTime struct{ solving, process time.Duration }

// comparePeer returns the best of three own times, for everything that Solve
// does, and the time of the peer.
func comparePeer(b *testing.B, p Problem) (own time.Duration, peer peerTime) {
	own = time.Hour
	var s Schedule
	for range 3 {
		start := time.Now()
		var err error
		s, err = Solve(p)
		require.NoError(b, err)
		own = min(own, time.Since(start))
	}
	t, err := p.pairTable(0, 1)
	require.NoError(b, err)
	in := newInstance(t, p.Rollups[0].Seats, p.Rollups[1].Seats, p.Epochs)
	bound, _ := quotaBound(in)
	values := slices.DeleteFunc(slices.Clone(in.rtt), func(l lockstep.RTT) bool { return l < bound })
	slices.Sort(values)
	values = slices.Compact(values)

	file := filepath.Join(b.TempDir(), "lp.mps")
	low, high := 0, len(values)-1
	for low < high {
		middle := (low + high) / 2
		_, feasible := runCLP(b, file, in, values[middle], false, &peer)
		if feasible {
			high = middle
		} else {
			low = middle + 1
		}
	}
	sum, feasible := runCLP(b, file, in, values[low], true, &peer)
	require.True(b, feasible)
	require.Equal(b, s.Worst, values[low])
	require.InDelta(b, s.Sum, sum, 1+float64(s.Sum)/1e9)
	return own, peer
}

var (
	clpOptimal = regexp.MustCompile(`(?m)^Optimal objective (\S+) - .* time ([0-9.]+)`)
	clpTime    = regexp.MustCompile(`(?m)^\S+ objective .* time ([0-9.]+)`)
)

// runCLP solves the transportation problem on the pairs up to the limit.
func runCLP(b *testing.B, file string, in *instance, limit lockstep.RTT, costs bool, spent *peerTime) (sum float64, feasible bool) {
	writeMPS(b, file, in, limit, costs)
	ctx, cancel := context.WithTimeout(b.Context(), 5*time.Minute)
	defer cancel()
	start := time.Now()
	out, err := exec.CommandContext(ctx, "clp", file, "-dualsimplex").CombinedOutput()
	spent.process += time.Since(start)
	require.NoError(b, err, string(out))
	if m := clpOptimal.FindSubmatch(out); m != nil {
		sum, err = strconv.ParseFloat(string(m[1]), 64)
		require.NoError(b, err)
		feasible = true
	}
	if m := clpTime.FindSubmatch(out); m != nil {
		seconds, err := strconv.ParseFloat(string(m[1]), 64)
		require.NoError(b, err)
		spent.solving += time.Duration(seconds * float64(time.Second))
	}
	return sum, feasible
}

func writeMPS(b *testing.B, file string, in *instance, limit lockstep.RTT, costs bool) {
	f, err := os.Create(file)
	require.NoError(b, err)
	w := bufio.NewWriter(f)
	fmt.Fprint(w, "NAME lockstep\nROWS\n N COST\n")
	for i := range in.n {
		fmt.Fprintf(w, " E A%d\n", i)
	}
	for j := range in.m {
		fmt.Fprintf(w, " E B%d\n", j)
	}
	fmt.Fprint(w, "COLUMNS\n")
	for i := range in.n {
		for j, l := range in.row(i) {
			if !l.Measured() || l > limit {
				continue
			}
			fmt.Fprintf(w, " X%d_%d A%d 1 B%d 1\n", i, j, i, j)
			if costs {
				fmt.Fprintf(w, " X%d_%d COST %d\n", i, j, l)
			}
		}
	}
	fmt.Fprint(w, "RHS\n")
	for i, a := range in.a {
		fmt.Fprintf(w, " RHS A%d %d\n", i, a)
	}
	for j, c := range in.b {
		fmt.Fprintf(w, " RHS B%d %d\n", j, c)
	}
	fmt.Fprint(w, "ENDATA\n")
	require.NoError(b, w.Flush())
	require.NoError(b, f.Close())
}
