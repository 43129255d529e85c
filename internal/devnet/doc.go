// Package devnet runs the whole of lockstep on one machine: an L1 with the
// contracts, two rollups with one op-geth engine and one stock op-node per
// sequencer, a lockstep sequencer beside each op-node, a stock op-batcher per
// rollup, and relays on loopback that give every pair of sequencers the round
// trip of a given matrix.
//
// It keeps one law: what it starts, it stops, within ten seconds, also when a
// child hangs or the devnet itself is killed.
//
// It does not decide anything and changes no stock program; the sequencers it
// runs are the same processes that an operator runs. It is for looking and for
// testing, not for value: its keys derive from a seed and its TEE quotes come
// from a test root.
package devnet
