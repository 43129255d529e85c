// Package beacon checks facts of L1's beacon chain: who proposes in a slot, and
// with which key. It is the Go twin of the library BeaconProof that the contract
// ProposerRegistry uses, so that a wallet or a gateway can tell by itself who is the
// primary operator of a slot.
//
// Input: the root of a beacon block, which L1 itself tells (EIP-4788), evidence
// below it, and the layout of its fork. Output: the proposer. It keeps one law: what
// it accepts the contract accepts, and nothing else.
//
// It makes no evidence, for which the whole state of the beacon chain is needed,
// and knows no network. It is a room: it imports the vocabulary and a hash.
package beacon
