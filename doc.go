// Package lockstep holds the vocabulary of the project: the few nouns that more
// than one room uses, as small values with no behaviour beyond ordering,
// checking, encoding and printing themselves.
//
// It keeps one law: a value built by this package is either well formed or was
// refused with an error that says what to type instead.
//
// It does not decide anything. Measuring, pairing, leading and posting live in
// the rooms (latency, schedule, lease) and in the adapters under internal.
// Every other package of the module may import this one; this one imports
// nothing but the standard library.
package lockstep
