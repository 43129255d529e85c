package schedule

import (
	"fmt"
	"strings"
)

// String puts the bottleneck in words, as in "n3 has 2 turns, but below 40 ms
// it reaches nobody on b".
func (b Bottleneck) String() string {
	has, reaches := "has", "it reaches"
	if len(b.Leaders) > 1 {
		has, reaches = "have", "they reach"
	}
	start := fmt.Sprintf("%s %s %s, but below %s ", list(b.Leaders), has, turns(b.Turns), b.Below)
	switch {
	case len(b.Others) > 1:
		return start + fmt.Sprintf("its partners on %s can lead only %d of them together", list(b.Others), b.PartnerTurns)
	case len(b.Partners) == 0:
		return start + fmt.Sprintf("%s nobody on %s%s", reaches, b.Others[0], b.jointly())
	default:
		return start + fmt.Sprintf("%s only %s on %s with %s%s", reaches, list(b.Partners), b.Others[0], turns(b.PartnerTurns), b.jointly())
	}
}

func (b Bottleneck) jointly() string {
	if b.Joint {
		return " in a complete epoch"
	}
	return ""
}

// String has a line for each finding.
func (e Explanation) String() string {
	var out strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&out, format+"\n", args...) }
	proof := "proven: nothing is below"
	switch {
	case !e.Optimal:
		proof = fmt.Sprintf("not proven best: nothing is below %s", e.LowerBound)
	case e.partly:
		proof = "worst value proven: nothing is below; the mean is the best found"
	}
	line("worst %s, mean %s over %d epochs (%s)", e.Worst, e.Mean, e.Epochs, proof)
	if e.Bottleneck != nil {
		line("why: %s", e.Bottleneck)
	}
	for _, x := range e.Without {
		line("without %s", x.text(e))
	}
	if e.Tied != nil {
		line("nobody alone: without %s together", e.Tied.text(e))
	}
	for _, x := range e.Slack {
		line("with up to %s more or fewer each: worst %s", turns(x.Slack), x.Worst)
	}
	for _, x := range e.Sequencers {
		line("%s", x)
	}
	line("random rotation %s", e.Random)
	line("round robin %s", e.RoundRobin)
	return out.String()
}

func (x Exclusion) text(e Explanation) string {
	if x.Reason != "" {
		return fmt.Sprintf("%s: no schedule, %s", list(x.Sequencers), x.Reason)
	}
	return fmt.Sprintf("%s: worst %s (%s), mean %s (%s)", list(x.Sequencers), x.Worst, change(x.Worst, e.Worst), x.Mean, change(x.Mean, e.Mean))
}

func change(to, from Micros) string {
	if to >= from {
		return "+" + (to - from).String()
	}
	return (to - from).String()
}

// String is the line of one sequencer.
func (v SequencerView) String() string {
	var out strings.Builder
	fmt.Fprintf(&out, "  %s %s: %s, worst %s", v.Rollup, v.Name, turns(v.Turns), v.Worst)
	if v.Price != nil {
		fmt.Fprintf(&out, ", price of a turn %s", *v.Price)
	}
	for k, n := range v.Nearest {
		if k == 0 {
			out.WriteString(", nearest")
		} else {
			out.WriteString(",")
		}
		fmt.Fprintf(&out, " %s %s", n.Name, n.RTT)
	}
	return out.String()
}

// String is the figures of the rotation.
func (r Rotation) String() string {
	out := fmt.Sprintf("with these seats: worst %s, mean %s", r.Worst, r.Mean)
	if r.Unmeasured > 0 {
		out += fmt.Sprintf(", %g epochs on unmeasured pairs left out", r.Unmeasured)
	}
	return out
}
