// Package schedule decides which sequencer leads which rollup in each epoch of a
// round, so that the leaders of one epoch are close to each other.
//
// Input is a Problem: the round trips between sequencers, the seats (how many
// epochs each of them leads) and a seed. Solve returns a Schedule that is exact
// for two rollups: among all schedules with these seats it has the smallest
// worst round trip and, among those, the smallest sum. It comes with a
// Certificate, from which Verify and the LeaderSchedule contract conclude the same
// without solving anything. Verify has the solver's Problem and no code of it that
// decides.
//
// With more than two rollups, or epochs of more than two weights, finding the best
// is hard: Solve then searches, and proves a bound below which nothing lies, so
// that the distance to it is honest. Resolve adapts a round to a drop-out with the
// fewest changed epochs, and Explain says in words what sets the worst round trip
// and what would lower it.
//
// It keeps one law: the same problem gives the same bytes on every machine.
// Sequencers are known by their position in Rollup.Sequencers, and matrices are
// read by name, so the order of a matrix's rows and columns does not matter,
// while the order of the sequencers does: it stands for the registry's.
//
// It does not measure, does not choose seats beyond equal ones, and knows no
// clock: no step is bounded by time, only by counts that follow from the input.
// It is a room: it imports the vocabulary, prf and a hash. It is larger than a room
// should be, because more than two rollups, weights, Resolve and Explain stand beside
// what a block depends on: Solve and Verify for two rollups. Those two say the same
// things twice, on purpose.
package schedule
