// Package merkle is an append-only Merkle tree of 32 levels, and proofs in it.
//
// Input: leaves in their order. Output: the root after each of them, and proofs that
// a leaf stands at an index. Two parties that append the same leaves have the same
// root; one that appends has nothing to keep but 32 hashes ([Frontier]), one that
// proves keeps all leaves ([Log]).
//
// Leaves and inner nodes are hashed apart, as in RFC 6962 (section 2.1) but with
// Keccak-256, and an index that has no leaf yet holds zero. Every proof has exactly
// 32 hashes, so that no inner node passes for a leaf.
//
// It does not say what a leaf means and forgets nothing. It is one of the words: it
// imports a hash, and rooms may import it.
package merkle
