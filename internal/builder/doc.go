// Package builder fills the blocks of rollups in the place of op-geth's miner, and
// the blocks of one time together.
//
// A [Builder] serves the rollups of a cluster whose engines are in this process. Each
// block takes forced transactions first, then those of the pool by tip and nonce,
// continuously from the moment an op-node asks for it until it takes it. A transaction
// that sends a message to another rollup of the cluster brings the one that executes
// it there along: both are executed before either is kept. Bundles can also be handed in
// whole, over the RPC that [Builder.APIs] has: they are executed in their order, and all
// of their transactions succeed.
//
// Its law: a block is valid on any untouched engine, and its messages are true: each
// one that is executed was sent. Of a bundle all transactions are in blocks of one
// time, or none is in any. No block waits for another one longer than Config.Join; a
// block whose partner is not taken in that time is made without bundles.
//
// It does not choose heads, times or forced transactions, which are the op-nodes'. What
// is not covered yet: an op-node that took its block of a pair and loses it before its
// network has it.
package builder
