package bundle

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lockstep-rollups/lockstep"
)

// MaxRollups is the most rollups that take part in a pact.
const MaxRollups = 8

// Terms are what the builders of different rollups agree upon for one bundle. A half
// is what a bundle does on one rollup. The half of the initiator sends messages, the
// halves of the others execute them and depend on nothing else that the bundle does.
type Terms struct {
	// Rollups are the initiator, then two to MaxRollups in all: those that execute
	// what it sends, in ascending order, and zeros behind them.
	Rollups [MaxRollups]lockstep.RollupID
	// Time is the Unix second of the blocks that the bundle is for.
	Time uint64
	// Expiry is the Unix millisecond from which nobody promises a half any more. It
	// lies before Time, and should lie before the initiator seals its block.
	Expiry uint64
	// Content commits to the halves.
	Content common.Hash
}

// Pact is a set of well-formed terms together with its id. The zero value is none.
type Pact struct {
	terms Terms
	id    common.Hash
}

const (
	termsSize = MaxRollups*8 + 8 + 8 + 32
	// maxTime keeps milliseconds far from the end of 64 bits.
	maxTime = 1 << 40
)

var pactTag = []byte("lockstep/pact/v1")

// Pact checks the terms and returns them with their id, the keccak256 of
// "lockstep/pact/v1" ‖ 8 × uint64 rollup ‖ uint64 time ‖ uint64 expiry ‖ bytes32
// content. The error lists every problem.
func (t Terms) Pact() (Pact, error) {
	if err := t.validate(); err != nil {
		return Pact{}, fmt.Errorf("check the terms of a bundle: %w", err)
	}
	b := make([]byte, 0, len(pactTag)+termsSize)
	return Pact{t, crypto.Keccak256Hash(t.append(append(b, pactTag...)))}, nil
}

func (t Terms) validate() error {
	var problems []error
	n := 0
	for n < MaxRollups && t.Rollups[n] != 0 {
		n++
	}
	if n < 2 {
		problems = append(problems, fmt.Errorf("%d rollups; a bundle needs an initiator and another one", n))
	}
	for k, r := range t.Rollups {
		switch {
		case k >= n && r != 0:
			problems = append(problems, fmt.Errorf("rollup %d stands behind a gap", r))
		case k > 0 && k < n && r == t.Rollups[0]:
			problems = append(problems, fmt.Errorf("rollup %d initiates and executes", r))
		case k > 1 && k < n && r <= t.Rollups[k-1]:
			problems = append(problems, fmt.Errorf("rollup %d does not ascend", r))
		}
	}
	switch {
	case t.Time == 0 || t.Time > maxTime:
		problems = append(problems, fmt.Errorf("time %d is no Unix second", t.Time))
	case t.Expiry == 0 || t.Expiry >= t.Time*1000:
		problems = append(problems, fmt.Errorf("it expires at %d ms, want a time before %d ms", t.Expiry, t.Time*1000))
	}
	return errors.Join(problems...)
}

func (t Terms) append(b []byte) []byte {
	for _, r := range t.Rollups {
		b = binary.BigEndian.AppendUint64(b, uint64(r))
	}
	b = binary.BigEndian.AppendUint64(b, t.Time)
	b = binary.BigEndian.AppendUint64(b, t.Expiry)
	return append(b, t.Content[:]...)
}

// readPact reads termsSize bytes.
func readPact(b []byte) (Pact, error) {
	var t Terms
	for k := range t.Rollups {
		t.Rollups[k] = lockstep.RollupID(binary.BigEndian.Uint64(b[8*k:]))
	}
	b = b[MaxRollups*8:]
	t.Time, t.Expiry = binary.BigEndian.Uint64(b), binary.BigEndian.Uint64(b[8:])
	copy(t.Content[:], b[16:])
	return t.Pact()
}

// ID names the pact. Different terms have different ids.
func (p *Pact) ID() common.Hash { return p.id }

// Terms returns what was agreed upon.
func (p *Pact) Terms() Terms { return p.terms }

// Time is the Unix second of the blocks that the pact is for.
func (p *Pact) Time() uint64 { return p.terms.Time }

// Initiator is the rollup whose block of that time decides.
func (p *Pact) Initiator() lockstep.RollupID { return p.terms.Rollups[0] }

// Size is how many rollups take part.
func (p *Pact) Size() int {
	n := 0
	for n < MaxRollups && p.terms.Rollups[n] != 0 {
		n++
	}
	return n
}

// place is the position of a rollup in the terms, negative if it takes no part.
func (p *Pact) place(r lockstep.RollupID) int {
	for k, o := range p.terms.Rollups {
		if o == r && r != 0 {
			return k
		}
	}
	return -1
}
