package statement

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/lockstep-rollups/lockstep"
)

// Statement is one thing that a sequencer states.
type Statement struct {
	// Kind is what it is about, the hash of a name; see Kind.
	Kind   common.Hash
	Rollup lockstep.RollupID
	// Slot is what there is one statement for: a height, an epoch, a round, or
	// several of them packed, as the kind says.
	Slot uint256.Int
	// Content is the hash of what is stated, as the kind says.
	Content common.Hash
}

// Kind returns the kind of a name like "lockstep/handover/v1".
func Kind(name string) common.Hash { return crypto.Keccak256Hash([]byte(name)) }

// Conflicts reports whether a signer who made both statements stated two things
// for one slot.
func (s Statement) Conflicts(t Statement) bool {
	return s.Kind == t.Kind && s.Rollup == t.Rollup && s.Slot == t.Slot && s.Content != t.Content
}

// Domain ties signatures to one deployment.
type Domain struct {
	// ChainID is the L1's, Registry the address of its SequencerRegistry.
	ChainID  uint64
	Registry common.Address
}

// The EIP-712 types. An answer is told from a statement by its type: sequencers
// give any number of them.
var (
	domainType    = crypto.Keccak256Hash([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	statementType = crypto.Keccak256Hash([]byte("Statement(bytes32 kind,uint64 rollup,uint256 slot,bytes32 content)"))
	answerType    = crypto.Keccak256Hash([]byte("Answer(bytes32 kind,uint64 rollup,bytes32 nonce,bytes32 content)"))
	name          = crypto.Keccak256Hash([]byte("lockstep"))
	version       = crypto.Keccak256Hash([]byte("1"))
)

// Digest is what a sequencer signs for s: the EIP-712 hash of
// Statement(bytes32 kind,uint64 rollup,uint256 slot,bytes32 content) in the domain
// named lockstep, version 1, of the chain and the registry.
func (d Domain) Digest(s Statement) common.Hash {
	return d.typed(statementType, s.Kind, s.Rollup, s.Slot.Bytes32(), s.Content)
}

// AnswerDigest is what a sequencer signs when somebody asks, with the nonce that
// the asker chose: the EIP-712 hash of
// Answer(bytes32 kind,uint64 rollup,bytes32 nonce,bytes32 content). Answers to one
// nonce may differ and prove nothing against their signer.
func (d Domain) AnswerDigest(kind common.Hash, rollup lockstep.RollupID, nonce, content common.Hash) common.Hash {
	return d.typed(answerType, kind, rollup, nonce, content)
}

func (d Domain) typed(kindOf, kind common.Hash, rollup lockstep.RollupID, slot [32]byte, content common.Hash) common.Hash {
	separator := crypto.Keccak256(domainType[:], name[:], version[:], word(d.ChainID), common.LeftPadBytes(d.Registry[:], 32))
	structure := crypto.Keccak256(kindOf[:], kind[:], word(uint64(rollup)), slot[:], content[:])
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, separator, structure)
}

// word is an ABI word.
func word(v uint64) []byte {
	var w [32]byte
	binary.BigEndian.PutUint64(w[24:], v)
	return w[:]
}

// Signature is r ‖ s ‖ v with a low s and v 0 or 1, the form that go-ethereum
// signs in. Every signature has one such form.
type Signature [crypto.SignatureLength]byte

// Validate reports why sig is not in canonical form.
func (sig Signature) Validate() error {
	r, s := common.BytesToHash(sig[:32]).Big(), common.BytesToHash(sig[32:64]).Big()
	if !crypto.ValidateSignatureValues(sig[64], r, s, true) {
		return errors.New("the signature is not in canonical form")
	}
	return nil
}

// Signer returns the address whose key signed a digest. Every signature in
// canonical form has some signer: the caller compares.
func Signer(digest common.Hash, sig Signature) (common.Address, error) {
	if err := sig.Validate(); err != nil {
		return common.Address{}, err
	}
	key, err := crypto.SigToPub(digest[:], sig[:])
	if err != nil {
		return common.Address{}, fmt.Errorf("recover the signer: %w", err)
	}
	return crypto.PubkeyToAddress(*key), nil
}
