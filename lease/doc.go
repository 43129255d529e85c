// Package lease decides whether one sequencer may seal blocks of one rollup
// now, and how leadership passes from one sequencer to the next.
//
// It keeps these laws.
//
//   - Within one view no height ever has two committed blocks. A view is one
//     tenure of one sequencer, or what follows a signed Rewind inside it.
//   - A tenure begins on the block that the predecessor named in its signed
//     Relinquish, or on the last block of the predecessor's turn, and commits an
//     unbroken chain from there. Neither way reads a clock to be safe.
//   - Only when the predecessor stays silent for Takeover after the boundary does
//     a tenure begin on the successor's own head. This step alone relies on
//     clocks: they may differ by less than half of Takeover, because a leader
//     refuses every commit once its own clock shows the boundary plus half of
//     Takeover. What the silent leader committed and nobody received is then
//     lost, as with any time-out that no quorum stands behind.
//   - Beyond the known schedule the last leader goes on, for at most a round, and
//     only while every other member says that it does not know more.
//   - A rollup stands still at the latest until Takeover after the start of the
//     next turn whose leader lives.
//
// The caller owns the disk, the clock and the op-node. It asks a [Machine] and
// makes durable what comes back before it acts on it:
//
//	for a block:  next, err := m.Commit(block, now)    write next, m.Apply(next), answer
//	for the rest: plan := m.Step(now, seen)            sign and write plan.Next, m.Apply(plan.Next), obey plan
//
// Step must be called at least every [Tick] and after every change of what was
// seen. A Machine is not safe for concurrent use.
//
// The package does not sign, store, send or measure anything, does not compute
// the schedule, and does not move leadership inside a turn: a leader that dies
// stops its rollup until it returns or the next turn begins. It stands on the
// floor of the rooms and imports the vocabulary and what signatures need.
package lease
