// Package bindings holds the ABI and the deployment bytecode of the contracts.
//
// Its law: contracts.go is byte for byte what contracts/bindings.sh makes of
// contracts/src; nobody edits it. The package packs and unpacks calls, events
// and errors and does no I/O. internal/l1 and what deploys a cluster import it.
package bindings

//go:generate ../../../contracts/bindings.sh
