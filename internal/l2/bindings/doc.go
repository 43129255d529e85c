// Package bindings holds the ABI and the deployment bytecode of the contracts on the
// rollups.
//
// Its law: contracts.go is byte for byte what contracts/bindings.sh makes of
// contracts/src/l2; nobody edits it. The package packs and unpacks calls, events
// and errors and does no I/O. What deploys and reads these contracts imports it.
package bindings

//go:generate ../../../contracts/bindings.sh
