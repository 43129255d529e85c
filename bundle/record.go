package bundle

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lockstep-rollups/lockstep/statement"
)

// RecordKind tells what a record says.
type RecordKind uint8

const (
	// Promised says that the rollup's half was promised.
	Promised RecordKind = 1
	// Refused says that it was refused.
	Refused RecordKind = 2
	// Included says that the block Block of the rollup has it.
	Included RecordKind = 3
)

// Record is what must survive a crash and a change of leaders. The newest record of a
// pact replaces those before.
type Record struct {
	Kind RecordKind
	Pact Pact
	// Block is set if the half is included.
	Block Stamp
	// Votes is the decision certificate if the own half is the initiator's.
	Votes []statement.Signature
}

const (
	recordSize = 1 + termsSize + stampSize + 1
	// MaxRecord is the most bytes of an encoded record.
	MaxRecord = recordSize + (MaxRollups-1)*crypto.SignatureLength
)

func (r *Record) validate() error {
	switch {
	case r.Kind < Promised || r.Kind > Included:
		return fmt.Errorf("record kind %d is unknown", r.Kind)
	case r.Pact == (Pact{}):
		return errors.New("the record has no pact")
	case (r.Kind == Included) != (r.Block.Hash != common.Hash{}), r.Kind != Included && r.Block.Time != 0:
		return errors.New("what is included is in a block, and nothing else")
	case len(r.Votes) != 0 && (r.Kind != Included || len(r.Votes) != r.Pact.Size()-1):
		return fmt.Errorf("%d promises do not belong to the record", len(r.Votes))
	}
	return nil
}

// MarshalBinary returns the canonical encoding of r, at most MaxRecord bytes: uint8
// kind ‖ terms ‖ uint64 time ‖ bytes32 hash ‖ uint8 count ‖ count signatures.
func (r *Record) MarshalBinary() ([]byte, error) {
	if err := r.validate(); err != nil {
		return nil, fmt.Errorf("encode a record: %w", err)
	}
	b := make([]byte, 0, recordSize+len(r.Votes)*crypto.SignatureLength)
	b = r.Pact.terms.append(append(b, byte(r.Kind)))
	return appendProof(r.Block.append(b), r.Votes), nil
}

// UnmarshalBinary reads what MarshalBinary wrote and nothing else.
func (r *Record) UnmarshalBinary(b []byte) error {
	if len(b) < recordSize || len(b) > MaxRecord {
		return fmt.Errorf("a record has %d to %d bytes, not %d", recordSize, MaxRecord, len(b))
	}
	var (
		out Record
		err error
	)
	out.Kind = RecordKind(b[0])
	if out.Pact, err = readPact(b[1:]); err != nil {
		return fmt.Errorf("decode a record: %w", err)
	}
	out.Block, b = readStamp(b[1+termsSize:])
	if out.Votes, b, err = readProof(b); err != nil {
		return fmt.Errorf("decode a record: %w", err)
	}
	if len(b) != 0 {
		return fmt.Errorf("decode a record: %d bytes too many", len(b))
	}
	if err := out.validate(); err != nil {
		return fmt.Errorf("decode a record: %w", err)
	}
	*r = out
	return nil
}
