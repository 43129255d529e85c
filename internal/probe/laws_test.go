package probe

import (
	"crypto/ecdh"
	"crypto/rand"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	lockstep "github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/probe/stamp"
)

func fill(t *rapid.T, parts ...[]byte) {
	for _, p := range parts {
		copy(p, rapid.SliceOfN(rapid.Byte(), len(p), len(p)).Draw(t, "bytes"))
	}
}

func TestHandshakesDecodeToWhatWasEncoded(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := hello{
			kind: rapid.SampledFrom([]kind{kindHello, kindWelcome}).Draw(t, "kind"),
			ssid: rapid.Uint16().Draw(t, "ssid"), time: rapid.Int64().Draw(t, "time"),
		}
		fill(t, h.nonce[:], h.cookie[:], h.from[:], h.to[:], h.public[:], h.signature[:])
		b := h.encode()
		require.True(t, isHandshake(b))
		k, ok := handshakeKind(b)
		require.True(t, ok)
		require.Equal(t, h.kind, k)
		require.Equal(t, h, decodeHello(b))
	})
}

func TestPairsDecodeToWhatWasEncoded(t *testing.T) {
	mac := stamp.NewMAC([]byte("key"))
	rapid.Check(t, func(t *rapid.T) {
		p := pair{
			phase:   phase(rapid.Byte().Draw(t, "phase")),
			witness: lockstep.RTT(rapid.Int32Range(-1, int32(lockstep.MaxRTT)).Draw(t, "witness")),
		}
		fill(t, p.nonce[:], p.previous[:])
		seq := rapid.Uint32().Draw(t, "seq")
		b := seal(nil, seq, p, fromSender, mac)
		require.Len(t, b, pairSize-stamp.AuthSize)
		got, ok := unseal(b, seq, fromSender, mac)
		require.True(t, ok)
		require.Equal(t, p, got)
		_, ok = unseal(b, seq, fromReflector, mac)
		require.False(t, ok, "a packet of the other direction")
		_, ok = unseal(append(b, b...), seq, fromSender, mac)
		require.False(t, ok, "nothing may follow")
	})
}

func TestBothEndsDeriveTheSameTwoKeys(t *testing.T) {
	mine, err := ecdh.X25519().GenerateKey(rand.Reader)
	require.NoError(t, err)
	theirs, err := ecdh.X25519().GenerateKey(rand.Reader)
	require.NoError(t, err)
	a1, a2, err := agree(mine, [32]byte(theirs.PublicKey().Bytes()), common.Hash{1})
	require.NoError(t, err)
	b1, b2, err := agree(theirs, [32]byte(mine.PublicKey().Bytes()), common.Hash{1})
	require.NoError(t, err)
	require.Equal(t, a1, b1)
	require.Equal(t, a2, b2)
	require.NotEqual(t, a1, a2, "each direction has its own")
	other, _, err := agree(mine, [32]byte(theirs.PublicKey().Bytes()), common.Hash{2})
	require.NoError(t, err)
	require.NotEqual(t, a1, other, "another handshake, another key")
	_, _, err = agree(mine, [32]byte{}, common.Hash{1})
	require.Error(t, err, "a point of low order gives no secret")
}
