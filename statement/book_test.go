package statement_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/statement"
)

// A book finds exactly the conflicts that comparing with everything before finds,
// as long as nothing was forgotten.
func TestABookFindsWhoStatedTwoThings(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var book statement.Book
		type said struct {
			signer common.Address
			statement.Signed
		}
		var before []said
		for range rapid.IntRange(1, 60).Draw(t, "statements") {
			small := rapid.ByteRange(0, 2)
			s := said{common.Address{small.Draw(t, "signer")}, statement.Signed{Statement: statement.Statement{
				Kind: common.Hash{small.Draw(t, "kind")}, Rollup: lockstep.RollupID(small.Draw(t, "rollup")),
				Slot: *uint256.NewInt(uint64(small.Draw(t, "slot"))), Content: common.Hash{small.Draw(t, "content")},
			}}}
			other, conflict := book.Add(s.signer, s.Signed)
			want := false
			for _, b := range before {
				if b.signer == s.signer && b.Kind == s.Kind && b.Rollup == s.Rollup && b.Slot == s.Slot {
					want = b.Content != s.Content // the first one counts
					if want {
						require.Equal(t, b.Signed, other)
					}
					break
				}
			}
			require.Equal(t, want, conflict)
			before = append(before, s)
		}
	})
}

func TestABookForgetsWhatIsOldest(t *testing.T) {
	book := statement.Book{Most: 2}
	at := func(slot uint64, content byte) statement.Signed {
		return statement.Signed{Statement: statement.Statement{Slot: *uint256.NewInt(slot), Content: common.Hash{content}}}
	}
	for slot := range uint64(3) {
		_, conflict := book.Add(common.Address{}, at(slot, 1))
		require.False(t, conflict)
	}
	_, conflict := book.Add(common.Address{}, at(2, 2))
	require.True(t, conflict)
	_, conflict = book.Add(common.Address{}, at(0, 2))
	require.False(t, conflict, "forgotten")
}
