// Package opgeth runs op-geth's execution engine inside the process. It is the
// only door to op-geth's core: everybody else sees the few words below and
// geth's plain data types.
//
// Its law: the engine's consensus rules are op-geth's own. A stock op-node may
// drive an [Engine] over the authenticated Engine API and cannot tell it from a
// geth process; the same chain can be driven in process by [Engine.Make] and
// [Engine.SetHeads], which go through the same checks as payloads from outside.
//
// Blocks of a rollup are made in one of three ways: op-geth's miner fills them; a
// [Build] function fills a [Draft] of each that op-node asks for, transaction by
// transaction; or op-node brings them. What a draft executed is not executed again, and
// a sealed draft is known to the engine, as a block that is not the head, before an
// op-node or its conductor has seen it.
//
// State is kept in the hash scheme with nothing pruned, and every new head that
// comes over the Engine API is sent to disk at once, though not waited for. That
// costs disk, some CPU per transaction and an fsync per block, and buys two things
// that a sequencer needs: a block can be built on any old parent, and a SIGKILL
// costs the blocks of the last moment at most. A head that must not be lost has to
// be on disk elsewhere before it is released, or the engine has to be Durable.
//
// It does not choose heads, times or randomness (internal/devnet/l1 does, or an
// op-node), and it writes no files outside Config.Dir. It sits just below the
// adapters and imports nothing of this module.
package opgeth
