package lease_test

import (
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/lease"
	"github.com/lockstep-rollups/lockstep/statement"
)

var update = flag.Bool("update", false, "write the golden files")

var secret = func() *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(common.HexToHash("0x1001").Bytes())
	if err != nil {
		panic(err)
	}
	return k
}()

func sign(digest []byte) ([]byte, error) { return crypto.Sign(digest, secret) }

func signedGen() *rapid.Generator[lease.Signed] {
	return rapid.Custom(func(t *rapid.T) lease.Signed {
		number := rapid.Uint64Range(0, 1<<40)
		r := lease.Record{
			Kind:  lease.Kind(rapid.IntRange(1, 3).Draw(t, "kind")),
			Epoch: lockstep.Epoch(1 + number.Draw(t, "epoch")),
			Block: lease.Ref{Number: number.Draw(t, "number"), Hash: hash(t, "hash")},
		}
		switch r.Kind {
		case lease.Relinquish:
			r.View = lease.View{Epoch: r.Epoch - 1, Attempt: rapid.Uint32().Draw(t, "attempt")}
		case lease.Rewind:
			r.View = lease.View{Epoch: r.Epoch, Attempt: 1 + rapid.Uint32Max(9).Draw(t, "attempt")}
			r.Cause = hash(t, "cause")
		case lease.Report:
			r.Cause = hash(t, "nonce")
		}
		s, err := testChain.Sign(r, sign)
		require.NoError(t, err)
		return s
	})
}

func hash(t *rapid.T, label string) common.Hash {
	return common.BytesToHash(append([]byte{1}, rapid.SliceOfN(rapid.Byte(), 8, 8).Draw(t, label)...))
}

func TestARecordSurvivesItsEncoding(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := signedGen().Draw(t, "signed")
		raw, err := s.MarshalBinary()
		require.NoError(t, err)
		require.Len(t, raw, lease.SignedSize)
		var back lease.Signed
		require.NoError(t, back.UnmarshalBinary(raw))
		require.Equal(t, s, back)
		signer, err := testChain.Signer(back)
		require.NoError(t, err)
		require.Equal(t, crypto.PubkeyToAddress(secret.PublicKey), signer)
	})
}

func TestNoOtherRecordPassesForASignedOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		raw, err := signedGen().Draw(t, "signed").MarshalBinary()
		require.NoError(t, err)
		raw[rapid.IntRange(0, len(raw)-1).Draw(t, "at")] ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
		var s lease.Signed
		if s.UnmarshalBinary(raw) != nil {
			return
		}
		signer, err := testChain.Signer(s)
		if err == nil {
			require.NotEqual(t, crypto.PubkeyToAddress(secret.PublicKey), signer)
		}
	})
}

func TestASignatureCountsForOneChainOnly(t *testing.T) {
	r := lease.Record{Kind: lease.Relinquish, Epoch: 4, View: lease.View{Epoch: 3}, Block: lease.Ref{Number: 23, Hash: common.Hash{1}}}
	s, err := testChain.Sign(r, sign)
	require.NoError(t, err)
	for name, change := range map[string]func(*lease.Chain){
		"another rollup":     func(c *lease.Chain) { c.Rollup++ },
		"another L1":         func(c *lease.Chain) { c.Domain.ChainID++ },
		"another deployment": func(c *lease.Chain) { c.Domain.Registry[0]++ },
	} {
		t.Run(name, func(t *testing.T) {
			other := testChain
			change(&other)
			signer, err := other.Signer(s)
			if err == nil {
				require.NotEqual(t, crypto.PubkeyToAddress(secret.PublicKey), signer)
			}
		})
	}
}

func TestRecordsThatSayNothingAreNotSigned(t *testing.T) {
	for name, r := range map[string]lease.Record{
		"unknown kind":                  {Kind: 9, Epoch: 1},
		"relinquish of the past":        {Kind: lease.Relinquish, Epoch: 3, View: lease.View{Epoch: 3}},
		"relinquish with a cause":       {Kind: lease.Relinquish, Epoch: 4, View: lease.View{Epoch: 3}, Cause: common.Hash{1}},
		"rewind without a new view":     {Kind: lease.Rewind, Epoch: 3, View: lease.View{Epoch: 3}, Cause: common.Hash{1}},
		"rewind without a cause":        {Kind: lease.Rewind, Epoch: 3, View: lease.View{Epoch: 3, Attempt: 1}},
		"rewind of the view of another": {Kind: lease.Rewind, Epoch: 4, View: lease.View{Epoch: 3, Attempt: 1}, Cause: common.Hash{1}},
		"report within a view":          {Kind: lease.Report, View: lease.View{Epoch: 3}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := testChain.Sign(r, sign)
			require.Error(t, err)
		})
	}
}

func TestASignersMistakeIsFound(t *testing.T) {
	r := lease.Record{Kind: lease.Relinquish, Epoch: 4, View: lease.View{Epoch: 3}}
	for name, wrong := range map[string]func([]byte) ([]byte, error){
		"short": func(d []byte) ([]byte, error) { s, err := sign(d); return s[:64], err },
		"v of a transaction": func(d []byte) ([]byte, error) {
			s, err := sign(d)
			s[64] += 27
			return s, err
		},
		"nothing": func([]byte) ([]byte, error) { return make([]byte, 65), nil },
	} {
		t.Run(name, func(t *testing.T) {
			_, err := testChain.Sign(r, wrong)
			require.Error(t, err)
		})
	}
}

// vector is one line of the golden file: signatures are deterministic.
type vector struct {
	ChainID   uint64         `json:"chain_id"`
	Registry  common.Address `json:"registry"`
	Rollup    uint64         `json:"rollup"`
	Record    string         `json:"record"`
	Digest    common.Hash    `json:"digest"`
	Signature string         `json:"signature"`
	Signer    common.Address `json:"signer"`
}

func TestEncodingIsAsPublished(t *testing.T) {
	path := filepath.Join("testdata", "records.json")
	var got []vector
	for _, r := range []lease.Record{
		{Kind: lease.Relinquish, Epoch: 4, View: lease.View{Epoch: 3}, Block: lease.Ref{Number: 23, Hash: common.HexToHash("0x17")}},
		{Kind: lease.Rewind, Epoch: 3, View: lease.View{Epoch: 3, Attempt: 1}, Block: lease.Ref{Number: 20, Hash: common.HexToHash("0x14")}, Cause: common.HexToHash("0xa1")},
		{Kind: lease.Report, Epoch: 12, Block: lease.Ref{Number: 23, Hash: common.HexToHash("0x17")}, Cause: common.HexToHash("0x404")},
	} {
		s, err := testChain.Sign(r, sign)
		require.NoError(t, err)
		raw, err := s.MarshalBinary()
		require.NoError(t, err)
		body := len(raw) - crypto.SignatureLength
		got = append(got, vector{
			testChain.Domain.ChainID, testChain.Domain.Registry, uint64(testChain.Rollup), hex.EncodeToString(raw[:body]), testChain.Digest(r),
			hex.EncodeToString(raw[body:]), crypto.PubkeyToAddress(secret.PublicKey),
		})
	}
	if *update {
		raw, err := json.MarshalIndent(got, "", "  ")
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(path, append(raw, '\n'), 0o600))
	}
	raw, err := os.ReadFile(path)
	require.NoError(t, err)
	var want []vector
	require.NoError(t, json.Unmarshal(raw, &want))
	require.Equal(t, want, got)
}

func FuzzWhateverDecodesEncodesToTheSameBytes(f *testing.F) {
	s, err := testChain.Sign(lease.Record{Kind: lease.Relinquish, Epoch: 4, View: lease.View{Epoch: 3}}, sign)
	require.NoError(f, err)
	raw, err := s.MarshalBinary()
	require.NoError(f, err)
	f.Add(raw)
	f.Fuzz(func(t *testing.T, b []byte) {
		var s lease.Signed
		if s.UnmarshalBinary(b) != nil {
			return
		}
		again, err := s.MarshalBinary()
		require.NoError(t, err)
		require.Equal(t, b, again)
		_, _ = testChain.Signer(s) // must not panic
	})
}

// The test of WrongLeaderSlasher names the same words.
func TestASealIsOneForEachViewAndHeight(t *testing.T) {
	s := testChain.SealStatement(lease.Seal{View: lease.View{Epoch: 41, Attempt: 2}, Block: lease.Ref{Number: 1000, Hash: crypto.Keccak256Hash([]byte("block"))}, Time: 1_800_000_500})
	require.Equal(t, statement.Kind("lockstep/seal/v1"), s.Kind)
	require.Equal(t, testChain.Rollup, s.Rollup)
	require.Equal(t, "0x29000000000000000200000000000003e8", s.Slot.Hex())
	require.Equal(t, "0x8096c77290612a9fb1649e12bbac000e1e9b124030914a1119bf1b18d4248c3d", s.Content.Hex())
}
