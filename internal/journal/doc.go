// Package journal is the durable memory of a sequencer: whatever it commits, and
// whatever it signs that must not be signed twice, is on disk here first. Reports
// and probe handshakes are not: they answer a fresh nonce and bind nobody.
//
// It keeps one law: of two different digests for one key at most one is ever
// accepted, across restarts, crashes and concurrent use. Every call that changes
// something has synced the file before it returns.
//
// It does not sign, and does not know why something may be signed. It holds one
// bbolt file, which one process at a time may open, and is safe for concurrent
// use. It stands with the adapters and is the only importer of bbolt.
package journal
