package journal

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io/fs"
	"os"
	"runtime/debug"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"
	bolt "go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"
)

var (
	// ErrConflict is returned when a key was recorded with another digest, or was
	// pruned, so that nobody can tell any more. The caller MUST NOT sign.
	ErrConflict = errors.New("the journal holds another digest")
	// ErrInUse is returned by Open when another process holds the file.
	ErrInUse = errors.New("another process uses the journal")
	// ErrCorrupt is returned by Open when the file is not a whole journal. It
	// MUST NOT be replaced by an empty one while the sequencer has a turn.
	ErrCorrupt = errors.New("the journal is damaged")
)

const (
	format = "lockstep journal 1"
	// MaxKey bounds the key of an entry, in bytes.
	MaxKey = 256
	// MaxValue bounds what an entry holds, in bytes.
	MaxValue = 16 << 20
)

var (
	metaBucket   = []byte("meta")
	signedBucket = []byte("signed")
	floorBucket  = []byte("floor")
	valueBucket  = []byte("values")

	buckets = [][]byte{metaBucket, signedBucket, floorBucket, valueBucket}
)

// Journal is an open journal file.
type Journal struct{ db *bolt.DB }

// Open opens the journal at path and creates it if it does not exist. It fails
// at once with ErrInUse if another process has it open, and with ErrCorrupt if
// the file is damaged.
func Open(path string) (j *Journal, err error) {
	// bbolt meets some kinds of damage with a panic, or with a fault in the memory
	// that maps the file.
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	var file *os.File
	defer func() {
		if p := recover(); p != nil {
			j, err = nil, fmt.Errorf("open %s: %w: %v", path, ErrCorrupt, p)
			// bbolt leaves the lock behind, and the mapping would keep it.
			_ = syscall.Flock(int(file.Fd()), syscall.LOCK_UN)
			file.Close()
		}
	}()
	db, err := bolt.Open(path, 0o600, &bolt.Options{
		Timeout: 50 * time.Millisecond, FreelistType: bolt.FreelistMapType,
		OpenFile: func(name string, flag int, mode fs.FileMode) (*os.File, error) {
			var err error
			file, err = os.OpenFile(name, flag, mode)
			return file, err
		},
	})
	if errors.Is(err, bolterrors.ErrTimeout) {
		return nil, fmt.Errorf("open %s: %w", path, ErrInUse)
	}
	var outside *fs.PathError
	if errors.As(err, &outside) {
		return nil, fmt.Errorf("open journal: %w", err)
	}
	if err != nil {
		return nil, fmt.Errorf("open %s: %w: %w", path, ErrCorrupt, err)
	}
	j = &Journal{db}
	if err := j.prepare(); err != nil {
		db.Close()
		return nil, fmt.Errorf("open %s: %w", path, err)
	}
	return j, nil
}

// prepare checks an old file and lays out a new one.
func (j *Journal) prepare() error {
	var fresh bool
	err := j.db.View(func(tx *bolt.Tx) error {
		if file, err := os.Stat(j.db.Path()); err != nil {
			return err
		} else if file.Size() < tx.Size() {
			return fmt.Errorf("%w: it was cut off at %d of %d bytes", ErrCorrupt, file.Size(), tx.Size())
		}
		meta := tx.Bucket(metaBucket)
		if fresh = meta == nil; fresh {
			if name, _ := tx.Cursor().First(); name != nil {
				return fmt.Errorf("%w: it was written by another program", ErrCorrupt)
			}
			return nil
		}
		if got := meta.Get([]byte("format")); string(got) != format {
			return fmt.Errorf("%w: format %q, want %q", ErrCorrupt, got, format)
		}
		return check(tx)
	})
	if err != nil || !fresh {
		return err
	}
	return j.db.Update(func(tx *bolt.Tx) error {
		for _, name := range buckets {
			if _, err := tx.CreateBucketIfNotExists(name); err != nil {
				return err
			}
		}
		return tx.Bucket(metaBucket).Put([]byte("format"), []byte(format))
	})
}

// check reads the whole file: first every entry, then how the pages hang
// together.
func check(tx *bolt.Tx) error {
	for _, name := range buckets {
		bucket := tx.Bucket(name)
		if bucket == nil {
			return fmt.Errorf("%w: the part %q is missing", ErrCorrupt, name)
		}
		err := bucket.ForEach(func(k, v []byte) error {
			if _, ok := unseal(v); !ok && bytes.Equal(name, valueBucket) {
				return fmt.Errorf("%w: the checksum of %q does not match", ErrCorrupt, k)
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	var first error
	for err := range tx.Check() { // to the end: it reads the transaction beside this
		if first == nil {
			first = fmt.Errorf("%w: %w", ErrCorrupt, err)
		}
	}
	return first
}

// Close releases the file. It waits for calls under way.
func (j *Journal) Close() error { return j.db.Close() }

// Write makes several changes durable together, or none of them.
func (j *Journal) Write(change func(Batch) error) error {
	if err := j.db.Update(func(tx *bolt.Tx) error { return change(Batch{tx}) }); err != nil {
		return fmt.Errorf("write journal: %w", err)
	}
	return nil
}

// SignOnce records that digest is about to be signed for (kind, key). The same
// digest again is accepted; another one is refused with ErrConflict. Kinds name
// what is signed and for whom; there MUST be few of them, and none that grows with
// time. Keys of one kind order by their bytes.
func (j *Journal) SignOnce(kind string, key []byte, digest common.Hash) error {
	var known bool
	err := j.db.View(func(tx *bolt.Tx) (err error) {
		known, err = Batch{tx}.signed(kind, key, digest)
		return err
	})
	if err != nil {
		return fmt.Errorf("record %s: %w", kind, err)
	}
	if known {
		return nil
	}
	return j.Write(func(b Batch) error { return b.SignOnce(kind, key, digest) })
}

// Get returns a copy of the value stored under key in section, nil if none.
func (j *Journal) Get(section string, key []byte) (value []byte, err error) {
	err = j.db.View(func(tx *bolt.Tx) error {
		sealed := tx.Bucket(valueBucket).Get(join(section, key))
		if sealed == nil {
			return nil
		}
		v, ok := unseal(sealed)
		if !ok {
			return fmt.Errorf("read %s %x: %w", section, key, ErrCorrupt)
		}
		value = append([]byte{}, v...)
		return nil
	})
	return value, err
}

// Put stores value under key in section, for good or until it is put again.
func (j *Journal) Put(section string, key, value []byte) error {
	return j.Write(func(b Batch) error { return b.Put(section, key, value) })
}

// Each calls visit for the entries of section in ascending order of their keys,
// until it returns an error. The slices are valid during the call only.
func (j *Journal) Each(section string, visit func(key, value []byte) error) error {
	prefix := join(section, nil)
	return j.db.View(func(tx *bolt.Tx) error {
		c := tx.Bucket(valueBucket).Cursor()
		for k, v := c.Seek(prefix); bytes.HasPrefix(k, prefix); k, v = c.Next() {
			value, ok := unseal(v)
			if !ok {
				return fmt.Errorf("read %s %x: %w", section, k[len(prefix):], ErrCorrupt)
			}
			if err := visit(k[len(prefix):], value); err != nil {
				return err
			}
		}
		return nil
	})
}

// Batch is a set of changes under way. It is valid inside Write only.
type Batch struct{ tx *bolt.Tx }

// SignOnce is as for the Journal.
func (b Batch) SignOnce(kind string, key []byte, digest common.Hash) error {
	known, err := b.signed(kind, key, digest)
	if err != nil || known {
		return err
	}
	return b.tx.Bucket(signedBucket).Put(join(kind, key), digest[:])
}

// signed reports whether the very digest is recorded, or why it cannot be.
func (b Batch) signed(kind string, key []byte, digest common.Hash) (bool, error) {
	if err := checkKey(kind, key); err != nil {
		return false, err
	}
	if old := b.tx.Bucket(signedBucket).Get(join(kind, key)); old != nil {
		if !bytes.Equal(old, digest[:]) {
			return false, fmt.Errorf("%w: %x for %s %x, not %x", ErrConflict, old, kind, key, digest)
		}
		return true, nil
	}
	if floor := b.tx.Bucket(floorBucket).Get([]byte(kind)); floor != nil && bytes.Compare(key, floor) < 0 {
		return false, fmt.Errorf("%w: %s %x was pruned", ErrConflict, kind, key)
	}
	return false, nil
}

// Forget prunes all but the newest keep records of kind. Keys below the oldest
// kept one are refused from then on, so forgetting never allows a second digest.
func (b Batch) Forget(kind string, keep int) error {
	prefix := join(kind, nil)
	c := b.tx.Bucket(signedBucket).Cursor()
	k := last(c, prefix)
	for n := 1; n < keep && bytes.HasPrefix(k, prefix); n++ {
		k, _ = c.Prev()
	}
	if !bytes.HasPrefix(k, prefix) {
		return nil // fewer than keep
	}
	floor := bytes.Clone(k)
	var old [][]byte
	for k, _ = c.Prev(); bytes.HasPrefix(k, prefix); k, _ = c.Prev() {
		old = append(old, bytes.Clone(k))
	}
	if len(old) == 0 {
		return nil
	}
	if err := b.tx.Bucket(floorBucket).Put([]byte(kind), floor[len(prefix):]); err != nil {
		return err
	}
	return remove(b.tx.Bucket(signedBucket), old)
}

// Put is as for the Journal.
func (b Batch) Put(section string, key, value []byte) error {
	if err := checkKey(section, key); err != nil {
		return err
	}
	if len(value) > MaxValue {
		return fmt.Errorf("a value of %d bytes in %s exceeds %d", len(value), section, MaxValue)
	}
	return b.tx.Bucket(valueBucket).Put(join(section, key), seal(value))
}

// Drop removes the entry under key from section, if there is one.
func (b Batch) Drop(section string, key []byte) error {
	return b.tx.Bucket(valueBucket).Delete(join(section, key))
}

// Keep removes all but the entries with the keep highest keys from section.
func (b Batch) Keep(section string, keep int) error {
	prefix := join(section, nil)
	c := b.tx.Bucket(valueBucket).Cursor()
	var old [][]byte
	n := 0
	for k := last(c, prefix); bytes.HasPrefix(k, prefix); k, _ = c.Prev() {
		if n++; n > keep {
			old = append(old, bytes.Clone(k))
		}
	}
	return remove(b.tx.Bucket(valueBucket), old)
}

func remove(from *bolt.Bucket, keys [][]byte) error {
	for _, k := range keys {
		if err := from.Delete(k); err != nil {
			return err
		}
	}
	return nil
}

// last moves c to the last key with the prefix and returns it, or a key without
// the prefix if there is none.
func last(c *bolt.Cursor, prefix []byte) []byte {
	after := bytes.Clone(prefix)
	after[len(after)-1]++ // the separator is zero
	if k, _ := c.Seek(after); k == nil {
		k, _ = c.Last()
		return k
	}
	k, _ := c.Prev()
	return k
}

func checkKey(name string, key []byte) error {
	if name == "" || len(name)+len(key) > MaxKey || bytes.IndexByte([]byte(name), 0) >= 0 {
		return fmt.Errorf("the journal has no place for a key of %d bytes in %q", len(key), name)
	}
	return nil
}

// join puts a name in front of a key, so that names of different length never
// mix.
func join(name string, key []byte) []byte {
	out := make([]byte, 0, len(name)+1+len(key))
	return append(append(append(out, name...), 0), key...)
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// seal puts a checksum in front of a value; bbolt itself has none.
func seal(value []byte) []byte {
	out := binary.BigEndian.AppendUint32(make([]byte, 0, 4+len(value)), crc32.Checksum(value, castagnoli))
	return append(out, value...)
}

// unseal returns the value without its checksum, false if that does not match.
func unseal(b []byte) ([]byte, bool) {
	if len(b) < 4 || binary.BigEndian.Uint32(b) != crc32.Checksum(b[4:], castagnoli) {
		return nil, false
	}
	return b[4:], true
}

// number encodes integers so that their order is that of the bytes.
func number(values ...uint64) []byte {
	var out []byte
	for _, v := range values {
		out = binary.BigEndian.AppendUint64(out, v)
	}
	return out
}

// be reads what number wrote for one integer.
func be(b []byte) uint64 { return binary.BigEndian.Uint64(b) }
