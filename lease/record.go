package lease

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/statement"
)

// View names a stretch of blocks with one author: the tenure that began with
// the turn of Epoch, after Attempt rewinds. Views are ordered by epoch, then
// attempt.
type View struct {
	Epoch   lockstep.Epoch
	Attempt uint32
}

// Less reports whether v is older than w.
func (v View) Less(w View) bool {
	return v.Epoch < w.Epoch || v.Epoch == w.Epoch && v.Attempt < w.Attempt
}

// Kind tells what a record says.
type Kind uint8

const (
	// Relinquish gives leadership up: its signer never commits above Block again,
	// and the leader of Epoch builds on Block.
	Relinquish Kind = 1
	// Rewind says that the heights above Block are built again in View, because
	// the L1 block Cause that they stood on is no longer canonical. Epoch is
	// that of the view.
	Rewind Kind = 2
	// Report answers a question with what its signer knows at that moment: the
	// highest block that it committed or its op-node has, and Epoch, the first
	// epoch whose leader it does not know. Cause repeats the asker's nonce.
	Report Kind = 3
)

// Record is a statement that a sequencer signs.
type Record struct {
	Kind  Kind
	Epoch lockstep.Epoch
	View  View
	Block Ref
	// Cause is the orphaned L1 block of a Rewind, the nonce of a Report, and zero
	// in a Relinquish.
	Cause common.Hash
}

// Signed is a record with its signature.
type Signed struct {
	Record
	Signature statement.Signature
}

const (
	recordSize = 1 + 8 + 8 + 4 + 8 + 32 + 32
	// SignedSize is the length of an encoded Signed.
	SignedSize = recordSize + crypto.SignatureLength
)

// What records are: the first two statements, the last an answer.
var (
	handoverKind = statement.Kind("lockstep/handover/v1")
	rewindKind   = statement.Kind("lockstep/rewind/v1")
	reportKind   = statement.Kind("lockstep/report/v1")
)

// Validate reports why r is not a record.
func (r Record) Validate() error {
	switch r.Kind {
	case Relinquish:
		if r.Cause != (common.Hash{}) {
			return errors.New("a relinquish record has no cause")
		}
		if r.Epoch <= r.View.Epoch {
			return fmt.Errorf("a relinquish record of the tenure of epoch %d cannot give up epoch %d", r.View.Epoch, r.Epoch)
		}
	case Rewind:
		if r.View.Attempt == 0 || r.Epoch != r.View.Epoch {
			return errors.New("a rewind record opens no new view")
		}
		if r.Cause == (common.Hash{}) {
			return errors.New("a rewind record names no cause")
		}
	case Report:
		if r.View != (View{}) {
			return errors.New("a report belongs to no view")
		}
	default:
		return fmt.Errorf("record kind %d is unknown", r.Kind)
	}
	return nil
}

// append adds the fixed-size big-endian encoding of r to b.
func (r Record) append(b []byte) []byte {
	b = append(b, byte(r.Kind))
	b = binary.BigEndian.AppendUint64(b, uint64(r.Epoch))
	b = binary.BigEndian.AppendUint64(b, uint64(r.View.Epoch))
	b = binary.BigEndian.AppendUint32(b, r.View.Attempt)
	b = binary.BigEndian.AppendUint64(b, r.Block.Number)
	b = append(b, r.Block.Hash[:]...)
	return append(b, r.Cause[:]...)
}

// Digest is what a sequencer of the chain signs for r: a statement, or for a
// report the answer to its nonce.
func (c Chain) Digest(r Record) common.Hash {
	if r.Kind == Report {
		return c.Domain.AnswerDigest(reportKind, c.Rollup, r.Cause, r.content())
	}
	return c.Domain.Digest(c.Statement(r))
}

// Statement is what r states, which MUST NOT be a report. A relinquish record is the
// statement of its epoch, and a rewind that of its view (epoch·2^64 + attempt), so
// that giving up or rewinding to two different blocks is equivocation. The content is
// the keccak256 of the fixed-size big-endian encoding uint8 kind ‖ uint64 epoch ‖
// uint64 view epoch ‖ uint32 attempt ‖ uint64 number ‖ bytes32 hash ‖ bytes32 cause.
func (c Chain) Statement(r Record) statement.Statement {
	s := statement.Statement{Kind: handoverKind, Rollup: c.Rollup, Slot: uint256.Int{uint64(r.Epoch)}, Content: r.content()}
	if r.Kind == Rewind {
		s.Kind, s.Slot = rewindKind, uint256.Int{uint64(r.View.Attempt), uint64(r.View.Epoch)}
	}
	return s
}

func (r Record) content() common.Hash {
	return crypto.Keccak256Hash(r.append(make([]byte, 0, recordSize)))
}

// Sign completes r with the signature that sign gives over its digest. The
// caller MUST have recorded the digest durably before it sends the result, unless
// r is a Report, of which two different ones contradict nothing.
func (c Chain) Sign(r Record, sign func(digest []byte) ([]byte, error)) (Signed, error) {
	if err := r.Validate(); err != nil {
		return Signed{}, err
	}
	signature, err := sign(c.Digest(r).Bytes())
	if err != nil {
		return Signed{}, fmt.Errorf("sign record for epoch %d: %w", r.Epoch, err)
	}
	s := Signed{Record: r}
	if copy(s.Signature[:], signature) != len(s.Signature) || len(signature) != len(s.Signature) {
		return Signed{}, fmt.Errorf("the signer returned %d bytes, want %d", len(signature), len(s.Signature))
	}
	if _, err := c.Signer(s); err != nil {
		return Signed{}, fmt.Errorf("check own signature: %w", err)
	}
	return s, nil
}

// Signer returns the address whose key signed s for this chain. Any
// well-formed signature has some signer: the caller compares.
func (c Chain) Signer(s Signed) (common.Address, error) {
	if err := s.Validate(); err != nil {
		return common.Address{}, err
	}
	return statement.Signer(c.Digest(s.Record), s.Signature)
}

// MarshalBinary returns the canonical encoding of s, SignedSize bytes.
func (s Signed) MarshalBinary() ([]byte, error) {
	return append(s.append(make([]byte, 0, SignedSize)), s.Signature[:]...), nil
}

// UnmarshalBinary reads what MarshalBinary wrote and nothing else: wrong length,
// unknown kind, and non-canonical signatures are refused.
func (s *Signed) UnmarshalBinary(b []byte) error {
	if len(b) != SignedSize {
		return fmt.Errorf("a signed record has %d bytes, not %d", SignedSize, len(b))
	}
	var out Signed
	out.Kind = Kind(b[0])
	out.Epoch = lockstep.Epoch(binary.BigEndian.Uint64(b[1:]))
	out.View.Epoch = lockstep.Epoch(binary.BigEndian.Uint64(b[9:]))
	out.View.Attempt = binary.BigEndian.Uint32(b[17:])
	out.Block.Number = binary.BigEndian.Uint64(b[21:])
	copy(out.Block.Hash[:], b[29:])
	copy(out.Cause[:], b[61:])
	copy(out.Signature[:], b[recordSize:])
	if err := errors.Join(out.Validate(), out.Signature.Validate()); err != nil {
		return fmt.Errorf("decode signed record: %w", err)
	}
	*s = out
	return nil
}
