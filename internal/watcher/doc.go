// Package watcher finds faults of sequencers and brings them to L1, for the reward.
// Anybody may run one: it asks the public ports of sequencers what they signed, and
// L1 what they should have done.
//
// It keeps one law: it brings only what the contracts prove again by themselves, so
// a wrong watcher costs its gas and nobody's bond.
//
// It holds no rule of a fault; those are in the contracts and in statement.Book.
package watcher
