package bundle

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/statement"
)

// LetterKind tells what a letter says.
type LetterKind uint8

const (
	// Offer asks a rollup for its half.
	Offer LetterKind = 1
	// Ready promises a half: if the block of the initiator at the time of the pact has
	// its half, the signer's rollup executes the other one, then or later.
	Ready LetterKind = 2
	// Refusal says that the signer's rollup does not give its half.
	Refusal LetterKind = 3
	// Sealed says that the block Block of the signer's rollup has its half. From the
	// initiator it carries the decision certificate, the signatures of all Ready
	// letters, and tells where to look; it is not believed in place of the block.
	Sealed LetterKind = 4
)

// Stamp names a block of a rollup by the Unix second of its header and its hash.
type Stamp struct {
	Time uint64
	Hash common.Hash
}

// Letter is what the builder of one rollup says to that of another.
type Letter struct {
	Kind LetterKind
	Pact Pact
	// From is the rollup whose builder says it.
	From lockstep.RollupID
	// Block is set in Sealed letters only.
	Block Stamp
	// Votes are the signatures of the Ready letters of those who execute, in the order
	// of the terms; the initiator's Sealed letters have them all, others none. It MUST
	// NOT be changed.
	Votes     []statement.Signature
	Signature statement.Signature
}

// What letters are. A rollup's builder says each but an offer at most once per pact; a
// promise and a refusal share a kind, so that both together are equivocation.
var (
	offerKind  = statement.Kind("lockstep/bundle-offer/v1")
	voteKind   = statement.Kind("lockstep/bundle-vote/v1")
	sealedKind = statement.Kind("lockstep/bundle-sealed/v1")
	readyWord  = crypto.Keccak256Hash([]byte{byte(Ready)})
	refuseWord = crypto.Keccak256Hash([]byte{byte(Refusal)})
)

const (
	letterSize = 1 + termsSize + 8 + 8 + 32 + 1 + crypto.SignatureLength
	// MaxLetter is the most bytes of an encoded letter.
	MaxLetter = letterSize + (MaxRollups-1)*crypto.SignatureLength
)

// Statement is what l states: for the slot that is the pact's id, an offer the id,
// a vote the keccak256 of its kind's byte, and a Sealed letter the keccak256 of
// uint64 time ‖ bytes32 hash of the block.
func (l *Letter) Statement() statement.Statement {
	s := statement.Statement{Rollup: l.From}
	s.Slot.SetBytes32(l.Pact.id[:])
	switch l.Kind {
	case Ready:
		s.Kind, s.Content = voteKind, readyWord
	case Refusal:
		s.Kind, s.Content = voteKind, refuseWord
	case Sealed:
		s.Kind, s.Content = sealedKind, l.Block.content()
	default:
		s.Kind, s.Content = offerKind, l.Pact.id
	}
	return s
}

func (b Stamp) content() common.Hash {
	return crypto.Keccak256Hash(b.append(nil))
}

// Digest is what the builder signs for l in the cluster that d stands for: the
// EIP-712 hash of its statement, which has the letter's kind, rollup and pact in it.
func (l *Letter) Digest(d statement.Domain) common.Hash { return d.Digest(l.Statement()) }

// Speaks reports whether who leads the rollup at the Unix second t, or has led it
// since: those who may sign for it about that second. It MUST answer from memory.
type Speaks func(rollup lockstep.RollupID, t uint64, who common.Address) bool

// Check reports why l, or the certificate in it, is not signed as it has to be. What
// [Party.Hear] gets MUST have passed. It costs up to MaxRollups recoveries.
func (l *Letter) Check(d statement.Domain, may Speaks) error {
	if err := l.validate(); err != nil {
		return err
	}
	about := l.Pact.Time()
	if l.Kind == Sealed {
		about = l.Block.Time
	}
	if err := check(d.Digest(l.Statement()), l.Signature, l.From, about, may); err != nil {
		return fmt.Errorf("check a letter of rollup %d: %w", l.From, err)
	}
	for k, vote := range l.Votes {
		ready := Letter{Kind: Ready, Pact: l.Pact, From: l.Pact.terms.Rollups[k+1]}
		if err := check(ready.Digest(d), vote, ready.From, l.Pact.Time(), may); err != nil {
			return fmt.Errorf("check the promise of rollup %d in a certificate: %w", ready.From, err)
		}
	}
	return nil
}

func check(digest common.Hash, sig statement.Signature, from lockstep.RollupID, t uint64, may Speaks) error {
	who, err := statement.Signer(digest, sig)
	if err != nil {
		return err
	}
	if !may(from, t, who) {
		return fmt.Errorf("%s does not speak for it", who)
	}
	return nil
}

// validate reports why l is not a letter, whoever signed it.
func (l *Letter) validate() error {
	if l.Pact == (Pact{}) {
		return errors.New("the letter has no pact")
	}
	place, votes := l.Pact.place(l.From), 0
	switch l.Kind {
	case Offer:
		if place != 0 {
			return fmt.Errorf("rollup %d does not initiate, so it offers nothing", l.From)
		}
	case Ready, Refusal:
		if place <= 0 {
			return fmt.Errorf("rollup %d has no vote", l.From)
		}
	case Sealed:
		if place < 0 {
			return fmt.Errorf("rollup %d has no half", l.From)
		}
		if place == 0 {
			votes = l.Pact.Size() - 1
		}
		if l.Block.Hash == (common.Hash{}) || l.Block.Time < l.Pact.Time() || l.Block.Time > maxTime || place == 0 && l.Block.Time != l.Pact.Time() {
			return fmt.Errorf("a block of %d s has no half of a bundle for %d s", l.Block.Time, l.Pact.Time())
		}
	default:
		return fmt.Errorf("letter kind %d is unknown", l.Kind)
	}
	if l.Kind != Sealed && l.Block != (Stamp{}) {
		return errors.New("the letter names a block without need")
	}
	if len(l.Votes) != votes {
		return fmt.Errorf("%d promises, want %d", len(l.Votes), votes)
	}
	return nil
}

// MarshalBinary returns the canonical encoding of l, at most MaxLetter bytes: uint8
// kind ‖ terms ‖ uint64 from ‖ uint64 time ‖ bytes32 hash ‖ uint8 count ‖ count
// signatures ‖ signature.
func (l *Letter) MarshalBinary() ([]byte, error) {
	if err := l.validate(); err != nil {
		return nil, fmt.Errorf("encode a letter: %w", err)
	}
	b := make([]byte, 0, letterSize+len(l.Votes)*crypto.SignatureLength)
	b = l.Pact.terms.append(append(b, byte(l.Kind)))
	b = binary.BigEndian.AppendUint64(b, uint64(l.From))
	b = appendProof(l.Block.append(b), l.Votes)
	return append(b, l.Signature[:]...), nil
}

// UnmarshalBinary reads what MarshalBinary wrote and nothing else. It does not check
// whose the signatures are.
func (l *Letter) UnmarshalBinary(b []byte) error {
	if len(b) < letterSize || len(b) > MaxLetter {
		return fmt.Errorf("a letter has %d to %d bytes, not %d", letterSize, MaxLetter, len(b))
	}
	var (
		out Letter
		err error
	)
	out.Kind = LetterKind(b[0])
	if out.Pact, err = readPact(b[1:]); err != nil {
		return fmt.Errorf("decode a letter: %w", err)
	}
	b = b[1+termsSize:]
	out.From = lockstep.RollupID(binary.BigEndian.Uint64(b))
	out.Block, b = readStamp(b[8:])
	if out.Votes, b, err = readProof(b); err != nil {
		return fmt.Errorf("decode a letter: %w", err)
	}
	if len(b) != crypto.SignatureLength {
		return fmt.Errorf("decode a letter: %d bytes of signature, want %d", len(b), crypto.SignatureLength)
	}
	copy(out.Signature[:], b)
	if err := errors.Join(out.validate(), out.Signature.Validate()); err != nil {
		return fmt.Errorf("decode a letter: %w", err)
	}
	*l = out
	return nil
}

const stampSize = 8 + 32

func (b Stamp) append(to []byte) []byte {
	return append(binary.BigEndian.AppendUint64(to, b.Time), b.Hash[:]...)
}

func readStamp(b []byte) (Stamp, []byte) {
	s := Stamp{Time: binary.BigEndian.Uint64(b)}
	copy(s.Hash[:], b[8:])
	return s, b[stampSize:]
}

func appendProof(b []byte, votes []statement.Signature) []byte {
	b = append(b, byte(len(votes)))
	for _, v := range votes {
		b = append(b, v[:]...)
	}
	return b
}

// readProof reads a count and as many signatures; b has at least the count.
func readProof(b []byte) ([]statement.Signature, []byte, error) {
	n := int(b[0])
	b = b[1:]
	if n >= MaxRollups || len(b) < n*crypto.SignatureLength {
		return nil, nil, fmt.Errorf("%d promises in %d bytes", n, len(b))
	}
	if n == 0 {
		return nil, b, nil
	}
	votes := make([]statement.Signature, n)
	for k := range votes {
		copy(votes[k][:], b[k*crypto.SignatureLength:])
		if err := votes[k].Validate(); err != nil {
			return nil, nil, fmt.Errorf("promise %d: %w", k, err)
		}
	}
	return votes, b[n*crypto.SignatureLength:], nil
}

// Evidence is two statements of one rollup that contradict each other. Two signatures
// prove equivocation to anybody. If the second has none, it says what the rollup's
// chain holds in place of the block that was announced: a lie, or a block that was lost.
type Evidence struct {
	Rollup        lockstep.RollupID
	First, Second statement.Signed
}
