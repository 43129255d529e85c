package latency

import (
	"fmt"

	"github.com/lockstep-rollups/lockstep"
)

// Combination says how the two directions of a pair become one figure.
type Combination string

const (
	// Min takes the smaller direction. It is the default: with a clock that the
	// host cannot turn, a host can only lengthen a round trip, so the smaller
	// figure is nearer the truth.
	Min Combination = "min"
	// Max takes the larger direction.
	Max Combination = "max"
	// Mean takes the mean, rounded up to the microsecond.
	Mean Combination = "mean"
)

// ParseCombination reads min, max or mean.
func ParseCombination(s string) (Combination, error) {
	switch c := Combination(s); c {
	case Min, Max, Mean:
		return c, nil
	}
	return "", fmt.Errorf("unknown combination %q; use min, max or mean", s)
}

// Of combines the round trips measured from either end of a pair. If one
// direction is unmeasured the pair is.
func (c Combination) Of(there, back lockstep.RTT) lockstep.RTT {
	switch {
	case !there.Measured() || !back.Measured():
		return lockstep.Unmeasured
	case c == Max:
		return max(there, back)
	case c == Mean:
		return (there + back + 1) / 2
	default:
		return min(there, back)
	}
}

// Join combines the rows of the sequencers of one rollup (there[i][j] = from
// rows[i] to cols[j]) with those of the other (back[j][i]) into the matrix of
// the pair of rollups. A nil row is one that nobody published: all its pairs
// are unmeasured.
func Join(rows, cols []string, there, back [][]lockstep.RTT, c Combination) (lockstep.Matrix, error) {
	if len(there) != len(rows) || len(back) != len(cols) {
		return lockstep.Matrix{}, fmt.Errorf("got %d and %d latency rows for %d and %d sequencers", len(there), len(back), len(rows), len(cols))
	}
	m := lockstep.Matrix{Rows: rows, Cols: cols, RTT: make([]lockstep.RTT, 0, len(rows)*len(cols))}
	for i := range rows {
		for j := range cols {
			m.RTT = append(m.RTT, c.Of(lane(there[i], j), lane(back[j], i)))
		}
	}
	return m, m.Validate()
}

func lane(row []lockstep.RTT, j int) lockstep.RTT {
	if j >= len(row) {
		return lockstep.Unmeasured
	}
	return row[j]
}
