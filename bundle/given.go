package bundle

import (
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/lockstep-rollups/lockstep"
)

// What bounds a bundle that is given.
const (
	MaxGiven      = 16        // transactions
	MaxGivenBytes = 128 << 10 // of transactions, and lookupBytes for each lookup
	MaxLookups    = 1000      // of storage, as op-geth allows for one transaction
	// MaxAhead is how many seconds a deadline may be ahead.
	MaxAhead = 60

	lookupBytes = 64
)

// Given is a bundle that somebody hands in: transactions that have to be in blocks of
// one time, in this order, and succeed, or be in none. It is never changed.
type Given struct {
	// Lists follow each other in the order of execution; a rollup may come again.
	Lists []List
	// Deadline is the last Unix second whose blocks may have it.
	Deadline uint64
	// Conditions hold right before its first transaction.
	Conditions []Condition
}

// List is what a bundle does next on one rollup: signed transactions as they are on the
// wire.
type List struct {
	Rollup       lockstep.RollupID
	Transactions [][]byte
}

// Condition is what must be so on one rollup. All bounds are inclusive; 0 and the
// greatest number stand for none.
type Condition struct {
	Rollup               lockstep.RollupID
	NumberMin, NumberMax uint64 // of the block
	TimeMin, TimeMax     uint64 // of the block, Unix seconds
	Lookups              []Lookup
}

// Lookup is a value that the state must have.
type Lookup struct {
	Account common.Address
	// Whole says that Value is the root of the account's storage, as it was before the
	// block; otherwise it is what the slot Key has.
	Whole      bool
	Key, Value common.Hash
}

// Hash names the bundle: keccak256 of the RLP list of its lists, each a chain id and a
// list of transactions. Deadline and conditions are not part of it.
func (g Given) Hash() common.Hash {
	raw, err := rlp.EncodeToBytes(g.Lists)
	if err != nil {
		return common.Hash{} // there is nothing in it that RLP cannot say
	}
	return crypto.Keccak256Hash(raw)
}

// Len is the number of transactions.
func (g Given) Len() (n int) {
	for _, l := range g.Lists {
		n += len(l.Transactions)
	}
	return n
}

// size is what the bundle counts against bounds, in bytes.
func (g Given) size() (n int) {
	for _, l := range g.Lists {
		for _, raw := range l.Transactions {
			n += len(raw)
		}
	}
	return n + lookupBytes*g.lookups()
}

func (g Given) lookups() (n int) {
	for _, c := range g.Conditions {
		n += len(c.Lookups)
	}
	return n
}

// on reports whether the bundle has a transaction on a rollup.
func (g Given) on(rollup lockstep.RollupID) bool {
	return slices.ContainsFunc(g.Lists, func(l List) bool { return l.Rollup == rollup })
}

// hashes returns those of the transactions, by rollup.
func (g Given) hashes() map[lockstep.RollupID][]common.Hash {
	all := make(map[lockstep.RollupID][]common.Hash)
	for _, l := range g.Lists {
		for _, raw := range l.Transactions {
			all[l.Rollup] = append(all[l.Rollup], crypto.Keccak256Hash(raw))
		}
	}
	return all
}

// Check says what is wrong with a bundle at a Unix second, whatever the state of the
// rollups is. Signatures are not looked at.
func (g Given) Check(now uint64) error {
	switch {
	case len(g.Lists) == 0:
		return errors.New("the bundle has no transactions")
	case g.Len() > MaxGiven:
		return fmt.Errorf("the bundle has %d transactions, more than %d", g.Len(), MaxGiven)
	case g.lookups() > MaxLookups:
		return fmt.Errorf("the conditions look at %d places, more than %d", g.lookups(), MaxLookups)
	case g.size() > MaxGivenBytes:
		return fmt.Errorf("the bundle has %d bytes, more than %d", g.size(), MaxGivenBytes)
	case g.Deadline < now:
		return fmt.Errorf("the deadline %d has passed: it is %d", g.Deadline, now)
	case g.Deadline-now > MaxAhead:
		return fmt.Errorf("the deadline is %d seconds ahead, more than %d", g.Deadline-now, MaxAhead)
	}
	for i, l := range g.Lists {
		if len(l.Transactions) == 0 {
			return fmt.Errorf("list %d has no transactions", i)
		}
		if i > 0 && g.Lists[i-1].Rollup == l.Rollup { // one bundle has one hash
			return fmt.Errorf("lists %d and %d are of the same rollup: make them one", i-1, i)
		}
		for k, raw := range l.Transactions {
			if slices.ContainsFunc(l.Transactions[:k], func(other []byte) bool { return string(other) == string(raw) }) {
				return fmt.Errorf("list %d has transaction %d twice", i, k)
			}
		}
	}
	for i, c := range g.Conditions {
		switch {
		case !g.on(c.Rollup):
			return fmt.Errorf("condition %d is of rollup %d, on which the bundle has no transaction", i, c.Rollup)
		case c.NumberMin > c.NumberMax || c.TimeMin > c.TimeMax:
			return fmt.Errorf("condition %d has a minimum above its maximum", i)
		}
	}
	return nil
}

// State is what lookups are about.
type State interface {
	// StorageRoot is the root of an account's storage before the block.
	StorageRoot(common.Address) common.Hash
	// Storage is what a slot has now.
	Storage(common.Address, common.Hash) common.Hash
}

// Holds reports whether a condition holds in a block of this number and Unix second,
// and says why not. A minimum that is not reached yet is [Early], all else is [Unmet].
func (c Condition) Holds(number, time uint64, s State) (Fault, string) {
	switch {
	case number > c.NumberMax:
		return Unmet, fmt.Sprintf("block %d of rollup %d is above %d", number, c.Rollup, c.NumberMax)
	case time > c.TimeMax:
		return Unmet, fmt.Sprintf("time %d on rollup %d is above %d", time, c.Rollup, c.TimeMax)
	case number < c.NumberMin:
		return Early, fmt.Sprintf("block %d of rollup %d is below %d", number, c.Rollup, c.NumberMin)
	case time < c.TimeMin:
		return Early, fmt.Sprintf("time %d on rollup %d is below %d", time, c.Rollup, c.TimeMin)
	}
	for _, l := range c.Lookups {
		if l.Whole {
			if root := s.StorageRoot(l.Account); root != l.Value {
				return Unmet, fmt.Sprintf("the storage root of %s on rollup %d is %s", l.Account, c.Rollup, root)
			}
			continue
		}
		if v := s.Storage(l.Account, l.Key); v != l.Value {
			return Unmet, fmt.Sprintf("slot %s of %s on rollup %d is %s", l.Key, l.Account, c.Rollup, v)
		}
	}
	return None, ""
}
