package journal

import (
	"encoding/json"
	"fmt"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/lease"
)

const (
	// Payloads is how many payloads are kept per rollup.
	Payloads = 64
	// keptBlocks and keptRecords bound what is remembered per rollup of commits
	// and of signed hand-overs.
	keptBlocks  = 1024
	keptRecords = 256
)

// Leadership is the part of the journal that a lease.Machine lives on.
type Leadership struct {
	j     *Journal
	chain lease.Chain
	name  string
}

// Leadership returns the part that belongs to the rollup of chain.
func (j *Journal) Leadership(chain lease.Chain) *Leadership {
	return &Leadership{j, chain, fmt.Sprintf("%d/%d/%x", chain.Rollup, chain.Domain.ChainID, chain.Domain.Registry)}
}

// Tenure returns the tenure written last, the zero value if there is none.
func (l *Leadership) Tenure() (t lease.Tenure, err error) {
	raw, err := l.j.Get("tenure", []byte(l.name))
	if err != nil || raw == nil {
		return t, err
	}
	if err := json.Unmarshal(raw, &t); err != nil {
		return t, fmt.Errorf("%w: decode tenure: %w", ErrCorrupt, err)
	}
	return t, nil
}

// Commit records that the last block of t is committed, with its payload. It
// fails with ErrConflict if another block is on record at that view and height.
func (l *Leadership) Commit(t lease.Tenure, payload []byte) error {
	return l.j.Write(func(b Batch) error {
		kind := "block/" + l.name
		if err := b.SignOnce(kind, blockKey(t.View, t.Last.Number), t.Last.Hash); err != nil {
			return err
		}
		if err := b.Forget(kind, keptBlocks); err != nil {
			return err
		}
		if err := l.putPayload(b, t.Last, payload); err != nil {
			return err
		}
		return l.putTenure(b, t)
	})
}

// Begin records the start of tenure t on its base, with the payload of the base
// if that is at hand. It fails with ErrConflict if the tenure began before on
// another block.
func (l *Leadership) Begin(t lease.Tenure, payload []byte) error {
	return l.j.Write(func(b Batch) error {
		kind := "tenure/" + l.name
		if err := b.SignOnce(kind, viewKey(t.View), t.Base.Hash); err != nil {
			return err
		}
		if err := b.Forget(kind, keptRecords); err != nil {
			return err
		}
		if payload != nil {
			if err := l.putPayload(b, t.Base, payload); err != nil {
				return err
			}
		}
		return l.putTenure(b, t)
	})
}

// Settle records tenure t together with the record that closes or rewinds it,
// which may be signed and sent afterwards and is owed until it is published. It
// fails with ErrConflict if another record of that kind is on record.
func (l *Leadership) Settle(t lease.Tenure, r lease.Record) error {
	return l.j.Write(func(b Batch) error {
		kind, key := "relinquish/"+l.name, number(uint64(r.Epoch))
		if r.Kind == lease.Rewind {
			kind, key = "rewind/"+l.name, viewKey(r.View)
		}
		if err := b.SignOnce(kind, key, l.chain.Digest(r)); err != nil {
			return err
		}
		if err := b.Forget(kind, keptRecords); err != nil {
			return err
		}
		raw, err := json.Marshal(r)
		if err != nil {
			return err
		}
		if err := b.Put("owed/"+l.name, recordKey(r), raw); err != nil {
			return err
		}
		return l.putTenure(b, t)
	})
}

// Owed calls visit for the records that were settled and not yet published, in
// ascending order of their epochs.
func (l *Leadership) Owed(visit func(lease.Record) error) error {
	return l.j.Each("owed/"+l.name, func(_, raw []byte) error {
		var r lease.Record
		if err := json.Unmarshal(raw, &r); err != nil {
			return fmt.Errorf("%w: decode an owed record: %w", ErrCorrupt, err)
		}
		return visit(r)
	})
}

// Publish keeps a record that is signed, so that it can be served again after a
// restart. The newest are kept.
func (l *Leadership) Publish(s lease.Signed) error {
	raw, err := s.MarshalBinary()
	if err != nil {
		return err
	}
	return l.j.Write(func(b Batch) error {
		section := "records/" + l.name
		if err := b.Put(section, recordKey(s.Record), raw); err != nil {
			return err
		}
		if err := b.Drop("owed/"+l.name, recordKey(s.Record)); err != nil {
			return err
		}
		return b.Keep(section, Payloads)
	})
}

// Records calls visit for the kept records in ascending order of their epochs.
func (l *Leadership) Records(visit func(lease.Signed) error) error {
	return l.j.Each("records/"+l.name, func(_, raw []byte) error {
		var s lease.Signed
		if err := s.UnmarshalBinary(raw); err != nil {
			return fmt.Errorf("%w: %w", ErrCorrupt, err)
		}
		return visit(s)
	})
}

// Recent calls visit for the newest blocks and their payloads in ascending order
// of height. The payload is valid during the call only.
func (l *Leadership) Recent(visit func(lease.Ref, []byte) error) error {
	return l.j.Each("payload/"+l.name, func(key, value []byte) error {
		if len(key) != 8 || len(value) < 32 {
			return fmt.Errorf("%w: a payload entry of %d and %d bytes", ErrCorrupt, len(key), len(value))
		}
		return visit(lease.Ref{Number: be(key), Hash: [32]byte(value[:32])}, value[32:])
	})
}

func (l *Leadership) putTenure(b Batch, t lease.Tenure) error {
	raw, err := json.Marshal(t)
	if err != nil {
		return err
	}
	return b.Put("tenure", []byte(l.name), raw)
}

func (l *Leadership) putPayload(b Batch, r lease.Ref, payload []byte) error {
	section := "payload/" + l.name
	if err := b.Put(section, number(r.Number), append(r.Hash.Bytes(), payload...)); err != nil {
		return err
	}
	return b.Keep(section, Payloads)
}

func recordKey(r lease.Record) []byte {
	return append(number(uint64(r.Epoch), uint64(r.View.Attempt)), byte(r.Kind))
}

func blockKey(v lease.View, height uint64) []byte {
	return number(uint64(v.Epoch), uint64(v.Attempt), height)
}

func viewKey(v lease.View) []byte { return number(uint64(v.Epoch), uint64(v.Attempt)) }

// RoundKey is the key of a round: keys of later rounds order behind it.
func RoundKey(r lockstep.Round) []byte { return number(uint64(r)) }
