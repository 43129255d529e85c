package lockstep

import (
	"fmt"
	"strconv"
)

// RTT is a round-trip time in integer microseconds. Integers keep ties exact
// and certificates checkable; nothing in the project compares latencies as
// floating point. Values run from 0 to MaxRTT; Unmeasured marks a pair without
// a usable measurement, which a schedule treats as forbidden, never as large.
type RTT int32

const (
	// Unmeasured marks a pair for which no round trip is known.
	Unmeasured RTT = -1
	// MaxRTT is the largest round trip that is accepted as a measurement: one
	// minute. Longer values are input mistakes (wrong unit), not latencies.
	MaxRTT RTT = 60_000_000
)

// Measured reports whether r is a measurement.
func (r RTT) Measured() bool { return r >= 0 }

// Milliseconds returns r in milliseconds, for display only.
func (r RTT) Milliseconds() float64 { return float64(r) / 1000 }

// String prints r in milliseconds without trailing zeros, or "-" if unmeasured.
func (r RTT) String() string {
	if !r.Measured() {
		return "-"
	}
	return strconv.FormatFloat(r.Milliseconds(), 'f', -1, 64) + " ms"
}

// Matrix holds the combined round trips between the sequencers of two rollups:
// RTT[i*len(Cols)+j] belongs to the pair (Rows[i], Cols[j]). Names are unique
// within a side. A Matrix is a value that nobody changes after it was built.
type Matrix struct {
	Rows, Cols []string
	RTT        []RTT
}

// At returns the round trip of the pair (i, j).
func (m Matrix) At(i, j int) RTT { return m.RTT[i*len(m.Cols)+j] }

// Validate reports the first way in which m is not a matrix: a wrong number of
// entries, an empty or repeated name, or an entry outside 0…MaxRTT that is not
// Unmeasured.
func (m Matrix) Validate() error {
	if len(m.Rows) == 0 || len(m.Cols) == 0 {
		return fmt.Errorf("the matrix has %d rows and %d columns; both sides need at least one sequencer", len(m.Rows), len(m.Cols))
	}
	if len(m.RTT) != len(m.Rows)*len(m.Cols) {
		return fmt.Errorf("the matrix has %d entries, want %d × %d", len(m.RTT), len(m.Rows), len(m.Cols))
	}
	for _, side := range [][]string{m.Rows, m.Cols} {
		seen := make(map[string]bool, len(side))
		for _, name := range side {
			if name == "" {
				return fmt.Errorf("a sequencer in the matrix has no name")
			}
			if seen[name] {
				return fmt.Errorf("the name %q stands twice on one side of the matrix", name)
			}
			seen[name] = true
		}
	}
	for k, v := range m.RTT {
		if v != Unmeasured && (v < 0 || v > MaxRTT) {
			return fmt.Errorf("the round trip from %s to %s is %d µs; want 0 to %d", m.Rows[k/len(m.Cols)], m.Cols[k%len(m.Cols)], v, MaxRTT)
		}
	}
	return nil
}
