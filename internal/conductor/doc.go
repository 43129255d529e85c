// Package conductor stands where op-conductor stands: it answers the
// conductor_* calls of one stock op-node, starts and stops its sequencer over
// admin_*, and passes leadership on to the conductors of the rollup's other
// sequencers.
//
// It keeps one law: what it answers or sends was decided by a lease.Machine and
// is in the journal. A block is answered for after it is on disk, a record that
// gives up or rewinds is signed after it is on disk and owed until it is published,
// so a crash at any point loses neither. Reports are signed as they are asked for.
//
// It does not decide who leads and what may be committed (the lease room does), only
// when op-node is started, fed or seen to have gone astray. It reads L1 only to
// prove that a block's L1 origin is orphaned, and keeps no files. The journal, the
// peers, the op-node and the signer are handed in. op-node sends no token, so the
// RPC belongs on loopback: Listen refuses anything else.
//
// A Conductor is driven by Run; its other methods may be called from any
// goroutine before, during and after. It stands with the adapters.
package conductor
