// Package statement is the form of everything that a sequencer signs at most
// once: of one kind, for one rollup and one slot it states one thing. Two
// different statements there, signed by one key, are equivocation, and whoever
// holds both can prove it without knowing what they are about.
//
// It keeps one law: a digest is the EIP-712 hash that the contracts compute
// (the Statements library, held to shared vectors), so a signature counts for one
// chain, one registry and one statement.
//
// It does not say what is worth stating: rooms define their kinds. It does not
// keep anybody from stating two things either; the journal does. It stands on the
// lowest floor.
package statement
