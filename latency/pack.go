package latency

import (
	"fmt"

	"github.com/lockstep-rollups/lockstep"
)

// The packed row is what LatencyBoard.sol keeps the hash of: one lane of 12 bits
// for each sequencer of the other rollup, in registry order, most significant
// bit first; two lanes fill three bytes and an odd last lane ends in four zero
// bits. A lane holds the round trip in units, or laneUnmeasured.
const (
	laneBits       = 12
	laneUnmeasured = 0xfff
	maxLanes       = 64
)

// DefaultUnit is the unit of a packed row in microseconds: 0.1 ms, which covers
// round trips up to 409.4 ms.
const DefaultUnit lockstep.RTT = 100

// Quantise rounds a round trip up to the next multiple of unit. What does not
// fit a lane becomes Unmeasured: a larger value is forbidden, never wrapped.
// Rounding up is monotone, so the worst round trip of the best schedule is that
// of the unrounded matrix, rounded.
func Quantise(r, unit lockstep.RTT) lockstep.RTT {
	if !r.Measured() {
		return lockstep.Unmeasured
	}
	units := (int64(r) + int64(unit) - 1) / int64(unit)
	if units >= laneUnmeasured {
		return lockstep.Unmeasured
	}
	return lockstep.RTT(units) * unit
}

// UnitFor returns the smallest multiple of DefaultUnit whose lanes hold longest.
func UnitFor(longest lockstep.RTT) lockstep.RTT {
	unit := DefaultUnit
	for longest.Measured() && longest > unit*(laneUnmeasured-1) {
		unit += DefaultUnit
	}
	return unit
}

// Pack encodes a row in units of unit microseconds, quantising each value. It
// takes at most 64 values and a positive unit.
func Pack(row []lockstep.RTT, unit lockstep.RTT) ([]byte, error) {
	if len(row) > maxLanes {
		return nil, fmt.Errorf("pack a latency row of %d values: at most %d fit", len(row), maxLanes)
	}
	if unit <= 0 {
		return nil, fmt.Errorf("pack a latency row in units of %d µs: want at least 1", unit)
	}
	out := make([]byte, packedLen(len(row)))
	for j, r := range row {
		v := uint16(laneUnmeasured)
		if q := Quantise(r, unit); q.Measured() {
			v = uint16(q / unit)
		}
		at := j * laneBits / 8
		if j%2 == 0 {
			out[at], out[at+1] = byte(v>>4), byte(v<<4)
		} else {
			out[at], out[at+1] = out[at]|byte(v>>8), byte(v)
		}
	}
	return out, nil
}

// Unpack decodes a packed row of n values. It accepts exactly the bytes that
// Pack makes: another length, or padding that is not zero, is an error.
func Unpack(packed []byte, n int, unit lockstep.RTT) ([]lockstep.RTT, error) {
	if n < 0 || n > maxLanes || len(packed) != packedLen(n) {
		return nil, fmt.Errorf("unpack a latency row: %d bytes for %d sequencers, want %d", len(packed), n, packedLen(n))
	}
	if n%2 == 1 && packed[len(packed)-1]&0x0f != 0 {
		return nil, fmt.Errorf("unpack a latency row: the padding of the last lane is not zero")
	}
	row := make([]lockstep.RTT, n)
	for j := range row {
		at := j * laneBits / 8
		v := uint16(packed[at])<<4 | uint16(packed[at+1])>>4
		if j%2 == 1 {
			v = uint16(packed[at]&0x0f)<<8 | uint16(packed[at+1])
		}
		row[j] = lockstep.Unmeasured
		if v != laneUnmeasured {
			row[j] = lockstep.RTT(v) * unit
		}
	}
	return row, nil
}

func packedLen(n int) int { return (n*laneBits + 7) / 8 }
