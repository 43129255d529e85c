package devnet

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"time"

	"github.com/lockstep-rollups/lockstep"
)

// Summary is what a devnet reports at its end; its JSON is what --summary writes.
// Times are in milliseconds.
type Summary struct {
	// Rounds is the number of rounds with a schedule of their own that ran to
	// their end, Epochs that of the epochs in them.
	Rounds  int                      `json:"rounds"`
	Epochs  int                      `json:"epochs"`
	Rollups map[string]RollupSummary `json:"rollups"`
	// Schedules tells of each round, from the first of the grid on.
	Schedules []ScheduleSummary `json:"schedules"`
	// Election is how seats were given in the last round decided, and what faults
	// cost; nil without an election.
	Election *ElectionSummary `json:"election,omitempty"`
	// Bundles tells of the transfers between the rollups; nil without a load.
	Bundles *BundleSummary `json:"bundles,omitempty"`
	// MeasuredError is the distance between what the sequencers published and
	// what the relays emulate, over all published values; nil if there are none.
	MeasuredError *Spread `json:"measured_vs_emulated_error_ms"`
	// Failure says why the devnet ended before its time; the rest is what was known
	// by then.
	Failure string `json:"failure,omitempty"`
}

// RollupSummary counts what happened on one rollup from the first epoch on.
type RollupSummary struct {
	Blocks int `json:"blocks"`
	// Missed are slots that ended without their block, whether it came late or
	// never.
	Missed int `json:"missed"`
	// DuplicateHeights are heights at which two different blocks were a head.
	DuplicateHeights int `json:"duplicate_heights"`
	// Reorgs counts heads that did not extend the head before them.
	Reorgs int `json:"reorgs"`
	// Handovers counts blocks whose parent had another leader; HandoverGap is the
	// time from that parent to them, nil if none was seen.
	Handovers   int     `json:"handovers"`
	HandoverGap *Spread `json:"handover_gap_ms"`
	Unsafe      uint64  `json:"unsafe"`
	Safe        uint64  `json:"safe"`
	Finalized   uint64  `json:"finalized"`
	// CrossSafe is how far the op-supernode finds all messages to be true.
	CrossSafe uint64 `json:"cross_safe,omitempty"`
}

// BundleSummary counts transfers from one rollup to the other: a burn here and a mint
// there.
type BundleSummary struct {
	// Submitted is how many were sent, Included how many are in blocks of one time on
	// both, Dropped how many the builder left out on both, by the reason.
	Submitted int            `json:"submitted"`
	Included  int            `json:"included"`
	Dropped   map[string]int `json:"dropped"`
	// Halves are on one rollup only, DifferentTimestamp on both at different times.
	Halves             int `json:"halves"`
	DifferentTimestamp int `json:"different_timestamp"`
	// PerSecond is how many were included a second in the ten before the last one.
	PerSecond float64 `json:"per_second"`
	// Latency is the time from sending to the first sight of the later block.
	Latency *Tail `json:"latency_ms"`
	// SupplyConstant says that both rollups together had all tokens after every block.
	SupplyConstant bool `json:"supply_constant"`
	// CrossSafePastLastPair says that the op-supernode found the newest transfer to be
	// true on both rollups, and Invalidations counts the blocks that it refused or
	// replaced; both are nil without one.
	CrossSafePastLastPair *bool `json:"cross_safe_past_last_pair,omitempty"`
	Invalidations         *int  `json:"invalidations,omitempty"`
}

// Tail is the median and the 99th percentile of a figure.
type Tail struct {
	P50 float64 `json:"p50"`
	P99 float64 `json:"p99"`
}

// tailOf is nil where there is nothing to take it of. Durations are ascending.
func tailOf(sorted []time.Duration) *Tail {
	if len(sorted) == 0 {
		return nil
	}
	return &Tail{millis(sorted[(len(sorted)-1)/2]), millis(sorted[(len(sorted)*99+99)/100-1])}
}

// ElectionSummary is the standing of all sequencers by name. Amounts are in wei,
// as digits: numbers of that size lose some in many a JSON library.
type ElectionSummary struct {
	Mechanism string         `json:"mechanism"`
	Round     lockstep.Round `json:"round"`
	// Seats are the epochs that each leads in Round.
	Seats map[string]int `json:"seats"`
	// Bonds are what stands for each now; Scores count for Round, from 0 to 1.
	Bonds  map[string]string  `json:"bonds"`
	Scores map[string]float64 `json:"scores"`
	// Jailed are out of the newest set until they come back by themselves.
	Jailed []string `json:"jailed"`
	// Slashed is what each lost by its faults.
	Slashed map[string]string `json:"slashed"`
}

// ScheduleSummary is one round.
type ScheduleSummary struct {
	Round lockstep.Round `json:"round"`
	// Source says where the turns in force come from: "posted" by a sequencer with
	// a certificate, "solved" by the contract itself, or the "fallback".
	Source string `json:"source"`
	// Figures are missing where too few rows were published to compare anything.
	*Figures
	// VerifiedOnL1 says that the contract accepted the schedule with its
	// certificate; Optimal that a fresh solve of the published rows gives the very
	// turns that the contract has in force.
	VerifiedOnL1 bool   `json:"verified_on_l1"`
	Optimal      bool   `json:"equals_optimum"`
	Gas          uint64 `json:"gas,omitempty"`
}

// Figures are the round trips between the leaders in force, and what a rotation
// that ignores latency would have given with the same seats.
type Figures struct {
	WorstMS         float64 `json:"worst_ms"`
	MeanMS          float64 `json:"mean_ms"`
	RandomWorstMS   float64 `json:"random_worst_ms"`
	RandomMeanMS    float64 `json:"random_mean_ms"`
	RoundRobinWorst float64 `json:"roundrobin_worst_ms"`
	RoundRobinMean  float64 `json:"roundrobin_mean_ms"`
}

// Spread is the median and the maximum of a figure.
type Spread struct {
	P50 float64 `json:"p50"`
	Max float64 `json:"max"`
}

// spreadOf is nil where there is nothing to spread: no figure is not zero.
func spreadOf(values []float64) *Spread {
	if len(values) == 0 {
		return nil
	}
	sorted := slices.Sorted(slices.Values(values))
	return &Spread{sorted[(len(sorted)-1)/2], sorted[len(sorted)-1]}
}

// Write writes the summary as JSON to path.
func (s Summary) Write(path string) error {
	text, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return fmt.Errorf("encode the summary: %w", err)
	}
	if err := os.WriteFile(path, append(text, '\n'), 0o600); err != nil {
		return fmt.Errorf("write the summary: %w", err)
	}
	return nil
}

func millis(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
