package merkle

import (
	"encoding/binary"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// naive is the root of a tree as it is defined, level by level from all leaves.
func naive(leaves []common.Hash) common.Hash {
	level, blank := leaves, common.Hash{}
	for range Depth {
		var above []common.Hash
		for k := 0; k < len(level); k += 2 {
			right := blank
			if k+1 < len(level) {
				right = level[k+1]
			}
			above = append(above, crypto.Keccak256Hash([]byte{1}, level[k][:], right[:]))
		}
		level, blank = above, crypto.Keccak256Hash([]byte{1}, blank[:], blank[:])
	}
	if len(level) == 0 {
		return blank
	}
	return level[0]
}

func drawLeaves(t *rapid.T) (leaves []common.Hash) {
	for k := range rapid.IntRange(0, 40).Draw(t, "leaves") {
		leaves = append(leaves, Leaf(binary.BigEndian.AppendUint64(nil, rapid.Uint64().Draw(t, "leaf")+uint64(k))))
	}
	return leaves
}

func TestEveryKindOfTreeHasTheRootOfItsDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		leaves := drawLeaves(t)
		var f Frontier
		var l Log
		require.Equal(t, naive(nil), f.Root())
		for n, leaf := range leaves {
			index, err := f.Append(leaf)
			require.NoError(t, err)
			require.EqualValues(t, n, index)
			other, err := l.Append(leaf)
			require.NoError(t, err)
			require.Equal(t, index, other)
			require.Equal(t, naive(leaves[:n+1]), f.Root())
		}
		for n := range uint64(len(leaves) + 1) {
			require.Equal(t, naive(leaves[:n]), l.Root(n), "a root stays what it was")
		}
		require.EqualValues(t, len(leaves), f.Count())
	})
}

func TestAProofHoldsForOneLeafAtOneIndexBelowOneRoot(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		leaves := append(drawLeaves(t), Leaf([]byte("at least one")))
		var l Log
		for _, leaf := range leaves {
			_, err := l.Append(leaf)
			require.NoError(t, err)
		}
		n := rapid.Uint64Range(1, l.Count()).Draw(t, "n")
		index := rapid.Uint64Range(0, n-1).Draw(t, "index")
		p, ok := l.Prove(index, n)
		require.True(t, ok)
		root, leaf := l.Root(n), leaves[index]
		require.NoError(t, Verify(root, leaf, index, p))
		_, ok = l.Prove(n, n)
		require.False(t, ok)
		_, ok = l.Prove(0, l.Count()+1)
		require.False(t, ok)

		flip := func(h *common.Hash) {
			h[rapid.IntRange(0, 31).Draw(t, "byte")] ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
		}
		switch rapid.IntRange(0, 3).Draw(t, "change") {
		case 0:
			flip(&root)
		case 1:
			flip(&leaf)
		case 2:
			flip(&p[rapid.IntRange(0, Depth-1).Draw(t, "level")])
		case 3:
			index ^= 1 << rapid.IntRange(0, 63).Draw(t, "bit of the index")
		}
		require.ErrorIs(t, Verify(root, leaf, index, p), ErrProof)
	})
}

func TestAnInnerNodeIsNoLeaf(t *testing.T) {
	var l Log
	for k := range byte(4) {
		_, err := l.Append(Leaf([]byte{k}))
		require.NoError(t, err)
	}
	p, _ := l.Prove(0, 4)
	parent := node(Leaf([]byte{0}), Leaf([]byte{1}))
	var up Proof
	copy(up[:], p[1:])
	require.ErrorIs(t, Verify(l.Root(4), parent, 0, up), ErrProof)
	left, right := Leaf([]byte{0}), Leaf([]byte{1})
	require.NotEqual(t, parent, Leaf(append(left[:], right[:]...)), "what a leaf says is hashed apart")
}

func TestATreeTakesNoMoreThanItsCountHolds(t *testing.T) {
	f := Frontier{count: MaxLeaves - 1}
	_, err := f.Append(common.Hash{1})
	require.NoError(t, err)
	_, err = f.Append(common.Hash{2})
	require.ErrorIs(t, err, ErrFull)
	require.ErrorIs(t, Verify(f.Root(), common.Hash{}, MaxLeaves, Proof{}), ErrProof)
}
