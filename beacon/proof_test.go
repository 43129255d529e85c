package beacon_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep/beacon"
)

// vector is a case that the contract is held to as well.
type vector struct {
	Root      common.Hash    `json:"root"`
	Slot      hexutil.Uint64 `json:"slot"`
	Validator hexutil.Uint64 `json:"validator"`

	StateSlot      hexutil.Uint64 `json:"state_slot"`
	SlotBranch     []common.Hash  `json:"slot_branch"`
	Chunk          common.Hash    `json:"chunk"`
	ProposerBranch []common.Hash  `json:"proposer_branch"`
	PubkeyRoot     common.Hash    `json:"pubkey_root"`
	PubkeyBranch   []common.Hash  `json:"pubkey_branch"`
}

func (v vector) evidence() beacon.Evidence {
	clone := func(branch []common.Hash) []common.Hash { return append([]common.Hash(nil), branch...) }
	return beacon.Evidence{
		Timestamp: 1_800_000_000, StateSlot: uint64(v.StateSlot), SlotBranch: clone(v.SlotBranch),
		Chunk: v.Chunk, ProposerBranch: clone(v.ProposerBranch), PubkeyRoot: v.PubkeyRoot, PubkeyBranch: clone(v.PubkeyBranch),
	}
}

func vectors(t testing.TB) []vector {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "testdata", "vectors", "beacon.json"))
	require.NoError(t, err)
	var all []vector
	require.NoError(t, json.Unmarshal(text, &all))
	require.NotEmpty(t, all)
	return all
}

func TestTheSharedCasesHold(t *testing.T) {
	for _, v := range vectors(t) {
		got, err := v.evidence().Proposer(v.Root, beacon.Fulu, uint64(v.Slot))
		require.NoError(t, err)
		require.EqualValues(t, v.Validator, got)
	}
}

func TestWhatIsChangedAnywhereIsRefused(t *testing.T) {
	all := vectors(t)
	rapid.Check(t, func(t *rapid.T) {
		v := rapid.SampledFrom(all).Draw(t, "case")
		e, root, layout, slot := v.evidence(), v.Root, beacon.Fulu, uint64(v.Slot)
		branches := []*[]common.Hash{&e.SlotBranch, &e.ProposerBranch, &e.PubkeyBranch}
		branch := branches[rapid.IntRange(0, 2).Draw(t, "branch")]
		flip := func(h *common.Hash) {
			h[rapid.IntRange(0, 31).Draw(t, "byte")] ^= byte(1 << rapid.IntRange(0, 7).Draw(t, "bit"))
		}
		switch rapid.IntRange(0, 8).Draw(t, "change") {
		case 0:
			flip(&root)
		case 1:
			flip(&e.Chunk)
		case 2:
			flip(&e.PubkeyRoot)
		case 3:
			e.StateSlot ^= 1 << rapid.IntRange(0, 63).Draw(t, "bit of the slot")
		case 4:
			flip(&(*branch)[rapid.IntRange(0, len(*branch)-1).Draw(t, "sibling")])
		case 5:
			*branch = (*branch)[:len(*branch)-1]
		case 6: // one more, below or above
			*branch = append(*branch, rapid.SampledFrom([]common.Hash{{}, root, (*branch)[0]}).Draw(t, "more"))
		case 7:
			layout.Proposers ^= 1 << rapid.IntRange(0, 12).Draw(t, "bit of the index")
		case 8:
			layout.Pubkeys ^= 1 << rapid.IntRange(0, 52).Draw(t, "bit of the index")
		}
		_, err := e.Proposer(root, layout, slot)
		require.ErrorIs(t, err, beacon.ErrProof)
	})
}

func TestOtherSlotsHaveOtherProposers(t *testing.T) {
	for _, v := range vectors(t) {
		first := uint64(v.StateSlot) / beacon.Slots * beacon.Slots
		for _, slot := range []uint64{first - 1, first + 2*beacon.Slots, 0, 1<<64 - 1} {
			_, err := v.evidence().Proposer(v.Root, beacon.Fulu, slot)
			require.ErrorIs(t, err, beacon.ErrOutside)
		}
		for slot := first; slot < first+2*beacon.Slots; slot++ {
			_, err := v.evidence().Proposer(v.Root, beacon.Fulu, slot)
			require.Equal(t, slot == uint64(v.Slot), err == nil, "slot %d", slot)
		}
	}
}

func TestEvidenceIsReadAsItWasWritten(t *testing.T) {
	for _, v := range vectors(t) {
		text, err := v.evidence().Encode()
		require.NoError(t, err)
		back, err := beacon.Decode(bytes.NewReader(text))
		require.NoError(t, err)
		require.Equal(t, v.evidence(), back)
		for field, want := range map[string]string{
			`"chunk"`:                   "unknown field",
			`"timestamp":"0x6b49d200",`: "lacks timestamp",
		} {
			spoiled := strings.Replace(string(text), field, map[string]string{`"chunk"`: `"lump"`}[field], 1)
			require.NotEqual(t, string(text), spoiled)
			_, err = beacon.Decode(strings.NewReader(spoiled))
			require.ErrorContains(t, err, want)
		}
		_, err = beacon.Decode(strings.NewReader(string(text) + "{}"))
		require.ErrorContains(t, err, "follows")
	}
	_, err := beacon.Decode(strings.NewReader(strings.Repeat(" ", 1<<17)))
	require.ErrorContains(t, err, "more than 65536 bytes")
}

func FuzzDecode(f *testing.F) {
	for _, v := range vectors(f) {
		text, err := v.evidence().Encode()
		require.NoError(f, err)
		f.Add(text)
	}
	f.Add([]byte(`{"timestamp":"0x"}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		e, err := beacon.Decode(bytes.NewReader(text))
		if err != nil {
			return
		}
		out, err := e.Encode()
		require.NoError(t, err)
		again, err := beacon.Decode(bytes.NewReader(out))
		require.NoError(t, err)
		require.Equal(t, e, again)
		_, _ = e.Proposer(common.Hash{}, beacon.Fulu, e.StateSlot)
	})
}
