package latency

import (
	"slices"

	"github.com/lockstep-rollups/lockstep"
)

// MinSamples is the least number of answered probes for which a peer counts as
// measured. Below it Estimate.RTT answers lockstep.Unmeasured.
const MinSamples = 5

// Estimate is what one sequencer knows of the round trip to one peer after a
// round of probing. The percentiles are nearest-rank (the smallest sample that
// at least p % of the samples do not exceed), in microseconds; all four are
// Unmeasured if nothing came back.
type Estimate struct {
	Min, P10, P50, P90 lockstep.RTT
	// Count is the number of answered probes, Lost that of unanswered ones.
	Count, Lost int
}

// Summarise computes the estimate of a peer from the samples that came back and
// the number of probes that were sent. Samples outside 0…lockstep.MaxRTT count
// as lost. It keeps samples unchanged.
func Summarise(samples []lockstep.RTT, sent int) Estimate {
	kept := make([]lockstep.RTT, 0, len(samples))
	for _, s := range samples {
		if s.Measured() && s <= lockstep.MaxRTT {
			kept = append(kept, s)
		}
	}
	slices.Sort(kept)
	e := Estimate{Count: len(kept), Lost: max(sent-len(kept), 0)}
	e.Min, e.P10, e.P50, e.P90 = rank(kept, 0), rank(kept, 10), rank(kept, 50), rank(kept, 90)
	return e
}

// RTT returns the figure that goes into the row: the median, which one slow or
// one lucky packet does not move, or Unmeasured below MinSamples.
func (e Estimate) RTT() lockstep.RTT {
	if e.Count < MinSamples {
		return lockstep.Unmeasured
	}
	return e.P50
}

// Loss returns the share of probes that were not answered, 0 to 1.
func (e Estimate) Loss() float64 {
	if e.Count+e.Lost == 0 {
		return 0
	}
	return float64(e.Lost) / float64(e.Count+e.Lost)
}

// rank returns the nearest-rank percentile p of sorted samples; p = 0 is the
// smallest sample.
func rank(sorted []lockstep.RTT, p int) lockstep.RTT {
	if len(sorted) == 0 {
		return lockstep.Unmeasured
	}
	k := (p*len(sorted) + 99) / 100
	return sorted[max(k, 1)-1]
}
