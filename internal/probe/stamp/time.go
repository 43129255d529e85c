package stamp

import "time"

// Format tells how the 64 bits of a Timestamp are to be read. It travels as
// the Z bit of the error estimate (RFC 8186, section 2.3).
type Format uint8

const (
	// NTP is seconds since 1900 and a binary fraction, 32 bits each (RFC 5905).
	// It is what a STAMP node uses unless it was configured otherwise.
	NTP Format = 0
	// PTP is the truncated PTPv2 form: seconds since 1970 and nanoseconds, 32
	// bits each. PTP counts TAI; whoever has a TAI clock passes TAI times.
	PTP Format = 1
)

// ntpEpoch is the second 1970-01-01 counted from 1900-01-01.
const ntpEpoch = 2_208_988_800

// Timestamp is a moment as STAMP carries it. Seconds wrap (NTP in 2036, PTP in
// 2106), so reading one back needs a time that is less than 68 years away.
type Timestamp uint64

// Stamp returns t in format f. Nanoseconds survive exactly.
func Stamp(t time.Time, f Format) Timestamp {
	sec, ns := uint64(t.Unix()), uint64(t.Nanosecond()) // seconds wrap on purpose
	if f == PTP {
		return Timestamp(sec<<32 | ns)
	}
	fraction := (ns<<32 + 500_000_000) / 1_000_000_000
	return Timestamp((sec+ntpEpoch)<<32 | fraction)
}

// Time reads ts in format f as the moment closest to near.
func (ts Timestamp) Time(f Format, near time.Time) time.Time {
	sec, low := uint32(ts>>32), uint64(uint32(ts))
	ns := low
	if f == NTP {
		ns = (low*1_000_000_000 + 1<<31) >> 32
		sec -= ntpEpoch
	}
	ahead := int32(sec - uint32(near.Unix())) // distance modulo 2^32, signed
	return time.Unix(near.Unix()+int64(ahead), int64(ns)).UTC()
}

// ErrorEstimate is the 16-bit field of RFC 4656, section 4.1.2, with the Z bit
// of RFC 8186: S, Z, six bits of scale, eight bits of multiplier.
type ErrorEstimate uint16

const (
	syncedBit ErrorEstimate = 1 << 15
	ptpBit    ErrorEstimate = 1 << 14
)

// NewErrorEstimate returns the smallest estimate that is not below off, the
// largest distance from UTC that the clock may have. synced says that the clock
// follows an outside source. The multiplier is never zero, as the RFC demands.
func NewErrorEstimate(synced bool, f Format, off time.Duration) ErrorEstimate {
	off = max(off, 0)
	// In units of 2^-32 s, rounded up; whole seconds first, so nothing overflows.
	units := uint64(off/time.Second)<<32 + (uint64(off%time.Second)<<32+999_999_999)/1_000_000_000
	scale := ErrorEstimate(0)
	for units > 255 {
		units = units/2 + units%2
		scale++
	}
	e := scale<<8 | ErrorEstimate(max(units, 1))
	if synced {
		e |= syncedBit
	}
	if f == PTP {
		e |= ptpBit
	}
	return e
}

// Synced reports the S bit.
func (e ErrorEstimate) Synced() bool { return e&syncedBit != 0 }

// Format reports the Z bit: how the timestamps beside this estimate are read.
func (e ErrorEstimate) Format() Format {
	if e&ptpBit != 0 {
		return PTP
	}
	return NTP
}

// Seconds returns multiplier · 2^(scale−32), the estimated error.
func (e ErrorEstimate) Seconds() float64 {
	s := float64(e & 0xff)
	return s * float64(uint64(1)<<(e>>8&0x3f)) / (1 << 32)
}
