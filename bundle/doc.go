// Package bundle says what belongs together across rollups: which transaction of one
// makes a message for another, how that one executes it, and in which order.
//
// Its law: the transactions of a bundle are in blocks of one time, or none of them is
// anywhere. Within one time all transactions of bundles have one order over all
// rollups, their global index; a message is executed behind the transaction that sent
// it, so that no two of them depend on each other.
//
// One builder of all the blocks keeps that by itself. Builders on different machines
// keep it by a [Party] each: all or none holds whatever is lost and whoever dies, one
// time only as long as letters arrive in time. Party says how, and what is not kept.
//
// Users make bundles in two ways: by a transaction that sends messages, or by handing in
// all transactions at once, a [Given]. A [Book] keeps the latter and says of each what
// became of it.
//
// It executes nothing and signs nothing (internal/builder does), and knows no engine.
// It is a room: it imports the vocabulary and what signatures need.
package bundle
