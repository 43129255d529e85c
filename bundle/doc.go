// Package bundle says what belongs together across rollups: which transaction of one
// makes a message for another, how that one executes it, and in which order.
//
// Its law: the transactions of a bundle are in blocks of one time, or none of them is
// anywhere. Within one time all transactions of bundles have one order over all
// rollups, their global index; a message is executed behind the transaction that sent
// it, so that no two of them depend on each other.
//
// It executes nothing and signs nothing (internal/builder does), and knows no engine.
// It is a room: it imports the vocabulary only.
package bundle
