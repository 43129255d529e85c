// Package builder fills the blocks of rollups in the place of op-geth's miner.
//
// [Fill] serves one rollup: forced transactions first, then those of the pool by
// tip and nonce, continuously from the moment an op-node asks for a block until it
// takes it, so that a transaction which arrives late in the slot is still in it.
//
// Its law: a block is valid on any untouched engine, and each transaction in it was
// executed once. What a block cannot take stays in the pool for the next one.
//
// It does not choose heads, times or forced transactions, which are the op-node's,
// and it knows no other rollup.
package builder
