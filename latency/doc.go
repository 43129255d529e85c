// Package latency turns round-trip samples into the matrix that a schedule is
// computed from: samples to robust estimates, estimates to a sequencer's row,
// two rows to the combined round trip of a pair, and all of it to and from CSV
// and the packed bytes that go on L1.
//
// It keeps two laws. Everything is in integer microseconds, so that the same
// samples give the same matrix on every machine. And a gap stays a gap: a pair
// without enough samples, or with only one direction measured, is unmeasured
// and therefore forbidden; it never becomes a zero, a large number or the last
// known value.
//
// It does not measure (internal/probe does), does not sign rows (internal/node
// does) or publish them (internal/l1 does), and does not decide who leads
// (schedule does).
package latency
