// Package load is the users of a devnet: it deploys a token on both rollups, sends it
// back and forth between them, and transfers ether on each; and it checks, from the
// blocks alone, what became of that.
//
// Its law: it knows nothing of who builds the blocks. It sends signed transactions to
// the RPC of the engines, as wallets do, and judges what the blocks say: that a burn
// and its mint are in blocks of one time, and that the supply over both rollups does
// not change.
//
// It starts no program and deploys nothing on L1. It sits on the node floor.
package load
