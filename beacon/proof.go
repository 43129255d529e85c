package beacon

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

const (
	// Slots is how many L1 slots an L1 epoch has.
	Slots = 32
	// slotIndex is the place of the slot in a block header, its first field of five.
	slotIndex = 8
	// validators bounds the indices of validators, the limit of their list.
	validators = 1 << 40
	// longest is more than any branch has; the contract bounds them too.
	longest = 255
)

// Layout says where facts stand in the trees of a fork, as generalised indices (SSZ):
// 1 is the root of the tree of a block header, 2i and 2i + 1 are below i.
type Layout struct {
	// Proposers is the first chunk of proposer_lookahead of the state (EIP-7917).
	Proposers uint64
	// Pubkeys is the public key of validator 0; those of the others are 8 apart.
	Pubkeys uint64
}

// Fulu is the layout of the fork that brought proposer_lookahead.
var Fulu = Layout{Proposers: 1<<13 | 3<<10 | 37<<4, Pubkeys: 1<<53 | 3<<50 | 11<<44}

// Evidence shows who proposes in a slot. Branches list the siblings from the leaf
// up. Fields and names are those of IProposerRegistry.Evidence.
type Evidence struct {
	// Timestamp is that of an L1 block; the evidence goes against the root of its
	// parent on the beacon chain.
	Timestamp uint64
	// StateSlot is the slot of that parent.
	StateSlot  uint64
	SlotBranch []common.Hash
	// Chunk holds the four validator indices around the one asked for.
	Chunk          common.Hash
	ProposerBranch []common.Hash
	// PubkeyRoot is the hash tree root of the proposer's public key.
	PubkeyRoot   common.Hash
	PubkeyBranch []common.Hash
}

// ErrProof is returned for a branch that does not lead from its leaf to the root, or
// is not exactly as long as the tree is deep.
var ErrProof = errors.New("the branch does not lead to the beacon root")

// ErrOutside is returned for a slot outside of the two epochs that a state knows the
// proposers of.
var ErrOutside = errors.New("the state does not know the proposer of the slot")

// Proposer returns the index of the validator that proposes in an L1 slot, whose
// public key has the root e.PubkeyRoot. root is that of the block at e.StateSlot.
func (e Evidence) Proposer(root common.Hash, l Layout, slot uint64) (uint64, error) {
	if err := verify(root, slotIndex, littleEndian(e.StateSlot), e.SlotBranch); err != nil {
		return 0, fmt.Errorf("slot %d of the state: %w", e.StateSlot, err)
	}
	first := e.StateSlot - e.StateSlot%Slots
	if slot < first || slot-first >= 2*Slots {
		return 0, fmt.Errorf("%w: at slot %d it knows those from slot %d to %d, and not of %d", ErrOutside, e.StateSlot, first, first+2*Slots-1, slot)
	}
	at := slot - first
	if err := verify(root, l.Proposers+at/4, e.Chunk, e.ProposerBranch); err != nil {
		return 0, fmt.Errorf("proposers around slot %d: %w", slot, err)
	}
	validator := binary.LittleEndian.Uint64(e.Chunk[8*(at%4):])
	if validator >= validators {
		return 0, fmt.Errorf("validator %d: %w", validator, ErrProof)
	}
	if err := verify(root, l.Pubkeys+8*validator, e.PubkeyRoot, e.PubkeyBranch); err != nil {
		return 0, fmt.Errorf("public key of validator %d: %w", validator, err)
	}
	return validator, nil
}

// verify requires a leaf to stand at a generalised index below a root.
func verify(root common.Hash, index uint64, leaf common.Hash, branch []common.Hash) error {
	if len(branch) > longest || index>>min(len(branch), 63) != 1 {
		return ErrProof
	}
	for _, sibling := range branch {
		if index&1 == 0 {
			leaf = pair(leaf, sibling)
		} else {
			leaf = pair(sibling, leaf)
		}
		index >>= 1
	}
	if leaf != root {
		return ErrProof
	}
	return nil
}

func pair(left, right common.Hash) common.Hash {
	var both [64]byte
	copy(both[:32], left[:])
	copy(both[32:], right[:])
	return sha256.Sum256(both[:])
}

// littleEndian is the leaf of a number.
func littleEndian(v uint64) (leaf common.Hash) {
	binary.LittleEndian.PutUint64(leaf[:], v)
	return leaf
}
