// Package engines serves the execution engines of a cluster: one process with an
// engine per rollup, whose blocks are made by one builder.
//
// Its law: each engine is to its op-node, its wallets and its peers what an op-geth of
// its own would be. What it has on disk it goes on with, also after a SIGKILL; a folder
// of another chain is refused, and so is a plain RPC that others can reach, unless the
// settings allow it.
//
// It decides nothing about blocks (internal/builder does) and starts no op-node. It
// sits on the node floor, above internal/opgeth and internal/builder.
package engines
