// Package prf turns the public seed of a round into draws that Go and Solidity
// compute alike: seeds derived from seeds, a keyed permutation of 0…r−1, and independent
// draws from 0…r−1.
//
// It keeps one law: every result is a function of its arguments alone, and
// equal to the one of the contracts' Prf library, byte for byte. For a fixed
// seed and range, Permute is a bijection. Permute and Draws hash the same inputs
// under one seed: a caller that needs both MUST Derive a seed for each.
//
// It does not choose or fetch seeds, and it offers no secrecy: whoever knows the
// seed knows every draw. It stands on the lowest floor and imports only the
// vocabulary and a hash.
package prf
