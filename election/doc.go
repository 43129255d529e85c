// Package election turns candidates into seats: how many epochs of a round each
// sequencer of a rollup leads. Seven mechanisms share one shape: each weighs the
// candidates in its own way, and one apportionment turns weights into whole
// seats.
//
// It keeps three laws. Seats add up to the epochs of the round, within a floor
// and a cap per candidate. The result is a function of the ballot alone: the
// order of the candidates does not matter, and the contracts compute the same
// (the Apportionment and Mechanisms libraries, held to shared vectors). A
// candidate who weighs more never gets less, everything else being equal.
//
// It does not say who may stand: bonds, jails and snapshots belong to the
// registry, and a ballot holds what they came to. Nor does it say when anybody
// leads, or with whom: that is the schedule's.
package election
