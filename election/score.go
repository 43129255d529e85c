package election

import (
	"fmt"
	"strconv"
)

// Score says how well a sequencer does, from 0 to Perfect, in millionths.
type Score uint32

// Perfect is the best score, and where a new sequencer starts.
const Perfect Score = 1_000_000

// memory is the number of turns after which a score has forgotten about two
// thirds of what was before.
const memory = 16

// Record is what is known of a sequencer's turns in a round, from facts that a
// contract can check or a quorum signed.
type Record struct {
	// Blocks is how many blocks its turns should have had, Missed how many of
	// them it did not make.
	Blocks, Missed uint32
	// Promises is how many promises fell due, Broken how many it did not keep.
	Promises, Broken uint32
	// Delay is how long transactions waited for inclusion in its turns at the
	// median, Target how long they may, in milliseconds; no opinion if either is
	// zero.
	Delay, Target uint32
	// Turns is how many epochs the record is about.
	Turns uint32
}

// Quality returns the share of the record that is as it should be, in
// millionths: blocks made × promises kept × the target over the delay, where each
// factor is at most one. Every factor is rounded down.
func (r Record) Quality() Score {
	quality := uint64(Perfect)
	scale := func(part, whole uint32) {
		if whole > 0 && part < whole {
			quality = quality * uint64(part) / uint64(whole)
		}
	}
	scale(r.Blocks-min(r.Missed, r.Blocks), r.Blocks)
	scale(r.Promises-min(r.Broken, r.Promises), r.Promises)
	if r.Target > 0 {
		scale(r.Target, r.Delay)
	}
	return Score(quality)
}

// After returns the score after another record: an average in which every turn
// counts a sixteenth and what was before the rest, so that a record of no turns
// changes nothing. Steps beyond the 64th of a record are left out.
func (s Score) After(r Record) Score {
	target, score := uint64(r.Quality()), uint64(s)
	for range min(r.Turns, 64) {
		score = (score*(memory-1) + target) / memory
	}
	return Score(score)
}

// String prints the score as a number from 0 to 1.
func (s Score) String() string {
	return strconv.FormatFloat(float64(s)/float64(Perfect), 'f', -1, 64)
}

// Multiplier turns scores into factors, in millionths: Least up to the score
// Poor, Most from the score Good on, and in proportion between them.
type Multiplier struct {
	Poor, Good  Score
	Least, Most uint32
}

// DefaultMultiplier gives a sequencer that misses every fifth block a twentieth
// of the weight of one that misses less than one in a hundred.
var DefaultMultiplier = Multiplier{Poor: 800_000, Good: 990_000, Least: 50_000, Most: 1_000_000}

// Of returns the factor of a score, rounded down.
func (m Multiplier) Of(s Score) uint32 {
	switch {
	case s <= m.Poor:
		return m.Least
	case s >= m.Good:
		return m.Most
	}
	return m.Least + uint32(uint64(m.Most-m.Least)*uint64(s-m.Poor)/uint64(m.Good-m.Poor))
}

func (m Multiplier) validate() error {
	if m == (Multiplier{}) {
		return nil
	}
	if m.Poor > m.Good || m.Good > Perfect {
		return fmt.Errorf("a multiplier from the score %s to the score %s; want 0 to 1, ascending", m.Poor, m.Good)
	}
	if m.Least == 0 || m.Least > m.Most {
		return fmt.Errorf("a multiplier from %d to %d millionths; want the former above 0 and not above the latter", m.Least, m.Most)
	}
	return nil
}
