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

var sealKind = statement.Kind("lockstep/seal/v1")

// Seal says who made a block: the author of its view.
type Seal struct {
	View  View
	Block Ref
	Time  uint64 // Unix seconds
}

// Sealed is a seal with its signature.
type Sealed struct {
	Seal
	Signature statement.Signature
}

// SealedSize is the length of an encoded Sealed.
const SealedSize = 8 + 4 + 8 + 32 + 8 + crypto.SignatureLength

// SealStatement is the statement that the author of a block makes about it: one for
// each view and height. The slot is epoch·2^128 + attempt·2^64 + number, the content
// the keccak256 of the hash and the timestamp as ABI words.
func (c Chain) SealStatement(s Seal) statement.Statement {
	content := binary.BigEndian.AppendUint64(append(s.Block.Hash.Bytes(), make([]byte, 24)...), s.Time)
	return statement.Statement{
		Kind: sealKind, Rollup: c.Rollup,
		Slot:    uint256.Int{s.Block.Number, uint64(s.View.Attempt), uint64(s.View.Epoch)},
		Content: crypto.Keccak256Hash(content),
	}
}

// SignSeal completes s with the signature that sign gives over its digest. The
// caller MUST have recorded the block durably as the one of its view and height.
func (c Chain) SignSeal(s Seal, sign func(digest []byte) ([]byte, error)) (Sealed, error) {
	signature, err := sign(c.Domain.Digest(c.SealStatement(s)).Bytes())
	if err != nil {
		return Sealed{}, fmt.Errorf("seal block %d: %w", s.Block.Number, err)
	}
	out := Sealed{Seal: s}
	if copy(out.Signature[:], signature) != len(out.Signature) || len(signature) != len(out.Signature) {
		return Sealed{}, fmt.Errorf("the signer returned %d bytes, want %d", len(signature), len(out.Signature))
	}
	return out, out.Signature.Validate()
}

// MarshalBinary returns the canonical encoding of s, SealedSize bytes: uint64 epoch ‖
// uint32 attempt ‖ uint64 number ‖ bytes32 hash ‖ uint64 time ‖ signature.
func (s Sealed) MarshalBinary() ([]byte, error) {
	b := binary.BigEndian.AppendUint64(make([]byte, 0, SealedSize), uint64(s.View.Epoch))
	b = binary.BigEndian.AppendUint32(b, s.View.Attempt)
	b = binary.BigEndian.AppendUint64(b, s.Block.Number)
	b = append(b, s.Block.Hash[:]...)
	b = binary.BigEndian.AppendUint64(b, s.Time)
	return append(b, s.Signature[:]...), nil
}

// UnmarshalBinary reads what MarshalBinary wrote and nothing else.
func (s *Sealed) UnmarshalBinary(b []byte) error {
	if len(b) != SealedSize {
		return fmt.Errorf("a seal has %d bytes, not %d", SealedSize, len(b))
	}
	var out Sealed
	out.View = View{lockstep.Epoch(binary.BigEndian.Uint64(b)), binary.BigEndian.Uint32(b[8:])}
	out.Block = Ref{binary.BigEndian.Uint64(b[12:]), common.Hash(b[20:52])}
	out.Time = binary.BigEndian.Uint64(b[52:])
	copy(out.Signature[:], b[60:])
	if out.Block.Hash == (common.Hash{}) {
		return errors.New("a seal names no block")
	}
	if err := out.Signature.Validate(); err != nil {
		return fmt.Errorf("decode a seal: %w", err)
	}
	*s = out
	return nil
}
