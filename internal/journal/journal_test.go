package journal_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep/internal/journal"
)

func open(t *testing.T, path string) *journal.Journal {
	t.Helper()
	j, err := journal.Open(path)
	require.NoError(t, err)
	t.Cleanup(func() { j.Close() })
	return j
}

func fresh(t *testing.T) *journal.Journal {
	return open(t, filepath.Join(t.TempDir(), "journal.db"))
}

func TestASecondDigestIsRefusedAcrossRestarts(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal.db")
	j := open(t, path)
	a, b := common.HexToHash("0xa"), common.HexToHash("0xb")
	require.NoError(t, j.SignOnce("row", []byte{1}, a))
	require.NoError(t, j.Close())

	j = open(t, path)
	require.NoError(t, j.SignOnce("row", []byte{1}, a))
	require.ErrorIs(t, j.SignOnce("row", []byte{1}, b), journal.ErrConflict)
	require.NoError(t, j.SignOnce("row", []byte{2}, b))
	require.NoError(t, j.SignOnce("rows", []byte{1}, b), "another kind is another ledger")
}

func TestForgettingNeverAllowsASecondDigest(t *testing.T) {
	j := fresh(t)
	rapid.Check(t, func(t *rapid.T) {
		kind := rapid.StringMatching(`[a-z]{12}`).Draw(t, "kind")
		first := make(map[byte]common.Hash)
		for range rapid.IntRange(1, 12).Draw(t, "steps") {
			key := rapid.Byte().Draw(t, "key")
			digest := common.BytesToHash([]byte{1 + rapid.Byte().Draw(t, "digest")%3})
			keep := rapid.IntRange(1, 4).Draw(t, "keep")
			err := j.Write(func(b journal.Batch) error {
				return errors.Join(b.SignOnce(kind, []byte{key}, digest), b.Forget(kind, keep))
			})
			if old, signed := first[key]; signed && old != digest {
				require.ErrorIs(t, err, journal.ErrConflict)
			}
			if err == nil {
				if _, signed := first[key]; !signed {
					first[key] = digest
				}
			}
		}
	})
}

func TestABatchIsWrittenWholeOrNotAtAll(t *testing.T) {
	j := fresh(t)
	require.NoError(t, j.SignOnce("row", []byte{1}, common.HexToHash("0xa")))
	err := j.Write(func(b journal.Batch) error {
		require.NoError(t, b.Put("schedule", []byte{1}, []byte("first")))
		return b.SignOnce("row", []byte{1}, common.HexToHash("0xb"))
	})
	require.ErrorIs(t, err, journal.ErrConflict)
	got, err := j.Get("schedule", []byte{1})
	require.NoError(t, err)
	require.Nil(t, got)
}

func TestSectionsKeepTheHighestKeysInOrder(t *testing.T) {
	j := fresh(t)
	for k := byte(1); k <= 9; k++ {
		require.NoError(t, j.Put("schedule", []byte{k}, []byte{k}))
		require.NoError(t, j.Put("schedul", []byte{k}, []byte{0}), "a neighbour by name")
	}
	require.NoError(t, j.Write(func(b journal.Batch) error { return b.Keep("schedule", 3) }))
	var got []byte
	require.NoError(t, j.Each("schedule", func(k, v []byte) error {
		require.Equal(t, k, v)
		got = append(got, k...)
		return nil
	}))
	require.Equal(t, []byte{7, 8, 9}, got)
}

func TestAnEmptyValueIsNotAMissingOne(t *testing.T) {
	j := fresh(t)
	require.NoError(t, j.Put("s", []byte{1}, nil))
	got, err := j.Get("s", []byte{1})
	require.NoError(t, err)
	require.NotNil(t, got)
	require.Empty(t, got)
}

func TestOversizedEntriesAreRefused(t *testing.T) {
	j := fresh(t)
	require.Error(t, j.Put("s", make([]byte, journal.MaxKey), nil))
	require.Error(t, j.Put("s", []byte{1}, make([]byte, journal.MaxValue+1)))
	require.Error(t, j.SignOnce("", []byte{1}, common.Hash{}))
	require.Error(t, j.SignOnce("a\x00b", []byte{1}, common.Hash{}))
}

func TestASecondOpenIsRefusedAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal.db")
	open(t, path)
	_, err := journal.Open(path)
	require.ErrorIs(t, err, journal.ErrInUse)
}

// filled returns the bytes of a journal with some entries.
func filled(t *testing.T) []byte {
	path := filepath.Join(t.TempDir(), "journal.db")
	j := open(t, path)
	for k := range byte(200) {
		require.NoError(t, j.Write(func(b journal.Batch) error {
			return errors.Join(
				b.SignOnce("row", []byte{k}, common.BytesToHash([]byte{k})),
				b.Put("s", []byte{k}, make([]byte, 700)))
		}))
	}
	require.NoError(t, j.Close())
	raw, err := os.ReadFile(path)
	require.NoError(t, err)
	return raw
}

func TestACutOffFileIsReported(t *testing.T) {
	raw := filled(t)
	for _, size := range []int{1, 100, 4096, 8192, 9000, len(raw) / 2} {
		path := filepath.Join(t.TempDir(), "cut.db")
		require.NoError(t, os.WriteFile(path, raw[:size], 0o600))
		_, err := journal.Open(path)
		require.ErrorIs(t, err, journal.ErrCorrupt, "cut at %d", size)
	}
}

func TestDamageNeverCrashesAndNeverForgets(t *testing.T) {
	raw := filled(t)
	dir := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		bad := append([]byte{}, raw...)
		for range rapid.IntRange(1, 4).Draw(t, "flips") {
			bad[rapid.IntRange(0, len(bad)-1).Draw(t, "at")] ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
		}
		path := filepath.Join(dir, "flip.db")
		require.NoError(t, os.WriteFile(path, bad, 0o600))
		j, err := journal.Open(path)
		if err != nil {
			require.ErrorIs(t, err, journal.ErrCorrupt)
			return
		}
		defer j.Close()
		_, err = j.Get("s", []byte{7})
		require.NoError(t, err, "what opens was read whole")
	})
}

func TestAForeignFileIsReported(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notes.txt")
	require.NoError(t, os.WriteFile(path, make([]byte, 20000), 0o600))
	_, err := journal.Open(path)
	require.ErrorIs(t, err, journal.ErrCorrupt)
}
