package conductor

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep/lease"
)

const (
	// window is how many payloads are remembered, windowBytes how much they may
	// weigh together; the newest one is always kept.
	window      = 64
	windowBytes = 128 << 20
)

// memory holds the newest payloads, one per height. The zero value is empty.
type memory struct {
	byHeight map[uint64]Envelope
	weight   int
}

func (m *memory) put(e Envelope) {
	if m.byHeight == nil {
		m.byHeight = make(map[uint64]Envelope)
	}
	m.drop(e.Number)
	m.byHeight[e.Number] = e
	m.weight += len(e.Raw)
	for len(m.byHeight) > window || m.weight > windowBytes && len(m.byHeight) > 1 {
		oldest := e.Number
		for h := range m.byHeight {
			oldest = min(oldest, h)
		}
		if oldest == e.Number { // far below the others: it is the one to go
			m.drop(e.Number)
			return
		}
		m.drop(oldest)
	}
}

func (m *memory) drop(height uint64) {
	m.weight -= len(m.byHeight[height].Raw)
	delete(m.byHeight, height)
}

// at returns the payload of the very block.
func (m *memory) at(r lease.Ref) (Envelope, bool) {
	e, ok := m.byHeight[r.Number]
	return e, ok && e.Hash == r.Hash
}

// chain returns the payloads that lead from the height after from up to and
// including the block to, in ascending order. It is cut at the first one that is
// missing, so the result may begin later than asked.
func (m *memory) chain(from uint64, to lease.Ref) []Envelope {
	var out []Envelope
	for next := to; next.Number > from && next.Hash != (common.Hash{}); {
		e, ok := m.at(next)
		if !ok {
			break
		}
		out = append(out, e)
		next = lease.Ref{Number: next.Number - 1, Hash: e.Parent}
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out
}
