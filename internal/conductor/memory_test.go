package conductor

import (
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep/lease"
)

func numbered(h uint64, fork byte, size int) Envelope {
	return Envelope{
		Block: lease.Block{Ref: lease.Ref{Number: h, Hash: common.Hash{fork, byte(h)}}, Parent: common.Hash{fork, byte(h - 1)}},
		Raw:   make(json.RawMessage, size),
	}
}

func TestMemoryKeepsTheNewestPayloadsWithinItsBounds(t *testing.T) {
	var m memory
	for h := uint64(1); h <= 200; h++ {
		m.put(numbered(h, 1, 10))
		require.LessOrEqual(t, len(m.byHeight), window)
		require.Equal(t, 10*len(m.byHeight), m.weight)
	}
	_, ok := m.at(numbered(136, 1, 0).Ref)
	require.False(t, ok)
	_, ok = m.at(numbered(137, 1, 0).Ref)
	require.True(t, ok)
	m.put(numbered(3, 1, 10))
	_, ok = m.at(numbered(3, 1, 0).Ref)
	require.False(t, ok, "an old one displaces nothing")

	m.put(numbered(201, 1, windowBytes))
	require.Len(t, m.byHeight, 1, "the newest one is kept, however heavy")
	m.put(numbered(202, 1, 10))
	_, ok = m.at(numbered(202, 1, 0).Ref)
	require.True(t, ok)
	require.LessOrEqual(t, m.weight, windowBytes+10)
}

func TestMemoryReturnsOneChainOnly(t *testing.T) {
	var m memory
	for h := uint64(1); h <= 9; h++ {
		m.put(numbered(h, 1, 1))
	}
	m.put(numbered(5, 2, 1)) // replaces 5
	chain := m.chain(2, numbered(9, 1, 0).Ref)
	require.Len(t, chain, 4, "6 to 9; what leads on from 5 is gone")
	require.EqualValues(t, 6, chain[0].Number)
	require.Empty(t, m.chain(9, numbered(9, 1, 0).Ref))
	require.Empty(t, m.chain(2, numbered(9, 2, 0).Ref), "another block")
	require.Empty(t, m.chain(2, lease.Ref{}))
}
