package probe

import (
	"crypto/sha256"
	"encoding/binary"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	lockstep "github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/probe/stamp"
)

// Chain is a running digest over completed exchanges: the MACs of their three
// packets, which cover their nonces, and the round trip that this end took.
type Chain [sha256.Size]byte

func (c Chain) next(probe, reply, closing [stamp.MACSize]byte, r lockstep.RTT) Chain {
	b := make([]byte, 0, 96)
	b = append(b, c[:]...)
	b = append(b, probe[:]...)
	b = append(b, reply[:]...)
	b = append(b, closing[:]...)
	return sha256.Sum256(binary.BigEndian.AppendUint32(b, uint32(r))) // two's complement
}

// Witness is what a reflector measured of one peer by its own clock, reply to
// close, in order of arrival.
type Witness struct {
	Samples []lockstep.RTT
	// Kernel counts the samples whose receipt the kernel stamped.
	Kernel int
	Chain  Chain
}

// witnesses collects samples per peer: at most max per peer, the newest, and at
// most peers of them.
type witnesses struct {
	max, peers int

	mu sync.Mutex // guards by
	by map[common.Address]*collected
}

type collected struct {
	samples []lockstep.RTT
	kernel  []bool
	chain   Chain
}

// add records one closed exchange of peer.
func (w *witnesses) add(peer common.Address, r lockstep.RTT, kernel bool, next func(Chain) Chain) {
	w.mu.Lock()
	defer w.mu.Unlock()
	c := w.by[peer]
	if c == nil {
		if len(w.by) >= w.peers {
			return
		}
		c = &collected{}
		w.by[peer] = c
	}
	if len(c.samples) >= w.max {
		c.samples, c.kernel = append(c.samples[:0], c.samples[1:]...), append(c.kernel[:0], c.kernel[1:]...)
	}
	c.samples, c.kernel = append(c.samples, r), append(c.kernel, kernel)
	c.chain = next(c.chain)
}

// take returns what was collected of peer and starts anew.
func (w *witnesses) take(peer common.Address) Witness {
	w.mu.Lock()
	defer w.mu.Unlock()
	c := w.by[peer]
	if c == nil {
		return Witness{}
	}
	delete(w.by, peer)
	out := Witness{Samples: c.samples, Chain: c.chain}
	for _, k := range c.kernel {
		if k {
			out.Kernel++
		}
	}
	return out
}
