package merkle

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Depth is the number of levels above the leaves.
const Depth = 32

// MaxLeaves is how many leaves a tree takes. The last index stays free, as in the
// deposit contract of the beacon chain, so that the count fits 32 bits.
const MaxLeaves = 1<<Depth - 1

// ErrFull is returned by Append for a tree that holds MaxLeaves.
var ErrFull = errors.New("the tree is full")

// ErrProof is returned for a leaf that a proof does not lead to the root.
var ErrProof = errors.New("the proof does not lead to the root")

// What is hashed before a leaf and before a node.
const (
	leafByte = 0x00
	nodeByte = 0x01
)

// empty[h] is the root of a tree of h levels without leaves.
var empty = func() (all [Depth + 1]common.Hash) {
	for h := range Depth {
		all[h+1] = node(all[h], all[h])
	}
	return all
}()

// Leaf returns the leaf that says something: keccak256(0x00 ‖ data).
func Leaf(data []byte) common.Hash { return crypto.Keccak256Hash([]byte{leafByte}, data) }

// node returns keccak256(0x01 ‖ left ‖ right).
func node(left, right common.Hash) common.Hash {
	return crypto.Keccak256Hash([]byte{nodeByte}, left[:], right[:])
}

// Frontier is a tree of which only the right edge is kept. The zero value is empty.
// It is a value: a copy goes its own way.
type Frontier struct {
	count uint64
	// left[h] is the newest full subtree of h levels that waits for the one beside it;
	// it counts only where bit h of count is set.
	left [Depth]common.Hash
}

// Count returns how many leaves were appended.
func (f *Frontier) Count() uint64 { return f.count }

// Append adds a leaf behind the last one and returns its index.
func (f *Frontier) Append(leaf common.Hash) (uint64, error) {
	if f.count >= MaxLeaves {
		return 0, ErrFull
	}
	index, h := f.count, 0
	for ; index>>h&1 == 1; h++ {
		leaf = node(f.left[h], leaf)
	}
	f.left[h] = leaf
	f.count++
	return index, nil
}

// Root returns the root of what was appended. It takes 32 hashes.
func (f *Frontier) Root() common.Hash {
	root := common.Hash{}
	for h := range Depth {
		if f.count>>h&1 == 1 {
			root = node(f.left[h], root)
		} else {
			root = node(root, empty[h])
		}
	}
	return root
}

// Log is a tree of which all leaves are kept. The zero value is empty.
type Log struct{ leaves []common.Hash }

// Count returns how many leaves were appended.
func (l *Log) Count() uint64 { return uint64(len(l.leaves)) }

// Append adds a leaf behind the last one and returns its index.
func (l *Log) Append(leaf common.Hash) (uint64, error) {
	if l.Count() >= MaxLeaves {
		return 0, ErrFull
	}
	l.leaves = append(l.leaves, leaf)
	return l.Count() - 1, nil
}

// Root returns the root after the first n leaves, at most as many as there are.
func (l *Log) Root(n uint64) common.Hash { return l.subtree(Depth, 0, min(n, l.Count())) }

// Proof lists the siblings of a leaf from the bottom up.
type Proof [Depth]common.Hash

// Prove returns the proof that the leaf at an index stands below the root after the
// first n leaves. It hashes all n of them. False if the index is not among them.
func (l *Log) Prove(index, n uint64) (p Proof, ok bool) {
	if n > l.Count() || index >= n {
		return p, false
	}
	for h := range Depth {
		p[h] = l.subtree(h, index>>h^1, n)
	}
	return p, true
}

// subtree returns the root of the k-th subtree of h levels if only n leaves count.
func (l *Log) subtree(h int, k, n uint64) common.Hash {
	switch from := k << h; {
	case from >= n:
		return empty[h]
	case h == 0:
		return l.leaves[from]
	default:
		return node(l.subtree(h-1, 2*k, n), l.subtree(h-1, 2*k+1, n))
	}
}

// Verify returns nil only if a leaf stands at an index below a root.
func Verify(root, leaf common.Hash, index uint64, p Proof) error {
	if index >= MaxLeaves {
		return ErrProof
	}
	for h, sibling := range p {
		if index>>h&1 == 1 {
			leaf = node(sibling, leaf)
		} else {
			leaf = node(leaf, sibling)
		}
	}
	if leaf != root {
		return ErrProof
	}
	return nil
}
