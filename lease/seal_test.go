package lease_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/lease"
	"github.com/lockstep-rollups/lockstep/statement"
)

func TestSealsReadBackAsTheyWereSigned(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	rapid.Check(t, func(t *rapid.T) {
		seal := lease.Seal{
			View:  lease.View{Epoch: lockstep.Epoch(rapid.Uint64().Draw(t, "epoch")), Attempt: rapid.Uint32().Draw(t, "attempt")},
			Block: lease.Ref{Number: rapid.Uint64().Draw(t, "number"), Hash: common.Hash{rapid.ByteRange(1, 255).Draw(t, "hash")}},
			Time:  rapid.Uint64().Draw(t, "time"),
		}
		s, err := testChain.SignSeal(seal, func(d []byte) ([]byte, error) { return crypto.Sign(d, key) })
		require.NoError(t, err)
		raw, err := s.MarshalBinary()
		require.NoError(t, err)
		require.Len(t, raw, lease.SealedSize)
		var back lease.Sealed
		require.NoError(t, back.UnmarshalBinary(raw))
		require.Equal(t, s, back)
		signer, err := statement.Signer(testChain.Domain.Digest(testChain.SealStatement(back.Seal)), back.Signature)
		require.NoError(t, err)
		require.Equal(t, crypto.PubkeyToAddress(key.PublicKey), signer)

		other := seal
		other.Block.Hash[1]++
		require.True(t, testChain.SealStatement(seal).Conflicts(testChain.SealStatement(other)), "two blocks of one view and height")
		other.View.Attempt++
		require.False(t, testChain.SealStatement(seal).Conflicts(testChain.SealStatement(other)), "a rewind opens another view")
	})
}

func FuzzSeal(f *testing.F) {
	f.Add(make([]byte, lease.SealedSize))
	f.Fuzz(func(t *testing.T, raw []byte) {
		var s lease.Sealed
		if s.UnmarshalBinary(raw) != nil {
			return
		}
		again, err := s.MarshalBinary()
		require.NoError(t, err)
		require.Equal(t, raw, again)
	})
}
