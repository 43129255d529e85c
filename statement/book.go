package statement

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/lockstep-rollups/lockstep"
)

// Signed is a statement with its signature.
type Signed struct {
	Statement
	Signature Signature
}

// Book remembers who stated what, and finds who stated two things for one slot. It
// holds a bounded number of statements, the newest ones. The zero value is empty
// and holds DefaultBook. It is not safe for concurrent use.
type Book struct {
	// Most is how many statements it holds.
	Most int

	first map[slot]Signed
	order []slot // of arrival
}

// DefaultBook is how many statements a Book holds by default.
const DefaultBook = 1 << 16

// slot is what a signer may fill once.
type slot struct {
	signer common.Address
	kind   common.Hash
	rollup lockstep.RollupID
	slot   uint256.Int
}

// Add remembers a statement of a signer, who MUST have signed it. If the signer
// stated something else for the slot before, it returns that and true; what came
// first stays.
func (b *Book) Add(signer common.Address, s Signed) (Signed, bool) {
	k := slot{signer, s.Kind, s.Rollup, s.Slot}
	if other, known := b.first[k]; known {
		return other, s.Conflicts(other.Statement)
	}
	if b.first == nil {
		b.first = make(map[slot]Signed)
	}
	if b.Most == 0 {
		b.Most = DefaultBook
	}
	if len(b.order) >= b.Most {
		delete(b.first, b.order[0])
		b.order = b.order[1:]
	}
	b.first[k] = s
	b.order = append(b.order, k)
	return Signed{}, false
}
