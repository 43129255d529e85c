package statement_test

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/statement"
)

var update = flag.Bool("update", false, "rewrite the vectors shared with the contracts")

func anyHash(t *rapid.T, label string) common.Hash {
	return common.Hash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, label))
}

func anyStatement(t *rapid.T) statement.Statement {
	slot := anyHash(t, "slot")
	return statement.Statement{
		Kind: anyHash(t, "kind"), Rollup: lockstep.RollupID(rapid.Uint64().Draw(t, "rollup")),
		Slot: *new(uint256.Int).SetBytes(slot[:]), Content: anyHash(t, "content"),
	}
}

func anyDomain(t *rapid.T) statement.Domain {
	return statement.Domain{ChainID: rapid.Uint64().Draw(t, "chain"), Registry: common.BytesToAddress(anyHash(t, "registry").Bytes())}
}

// typedData says the same to go-ethereum's implementation of EIP-712.
func typedData(d statement.Domain, s statement.Statement) apitypes.TypedData {
	field := func(name, kind string) apitypes.Type { return apitypes.Type{Name: name, Type: kind} }
	return apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {field("name", "string"), field("version", "string"), field("chainId", "uint256"), field("verifyingContract", "address")},
			"Statement":    {field("kind", "bytes32"), field("rollup", "uint64"), field("slot", "uint256"), field("content", "bytes32")},
		},
		PrimaryType: "Statement",
		Domain: apitypes.TypedDataDomain{
			Name: "lockstep", Version: "1", ChainId: (*math.HexOrDecimal256)(new(uint256.Int).SetUint64(d.ChainID).ToBig()), VerifyingContract: d.Registry.Hex(),
		},
		Message: apitypes.TypedDataMessage{
			"kind": s.Kind.Hex(), "rollup": (*math.HexOrDecimal256)(new(uint256.Int).SetUint64(uint64(s.Rollup)).ToBig()), "slot": s.Slot.Hex(), "content": s.Content.Hex(),
		},
	}
}

func TestDigestsAreThoseOfEIP712(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, s := anyDomain(t), anyStatement(t)
		want, _, err := apitypes.TypedDataAndHash(typedData(d, s))
		require.NoError(t, err)
		require.Equal(t, common.BytesToHash(want), d.Digest(s))
	})
}

func TestTwoContentsForOneSlotConflict(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, other := anyStatement(t), anyHash(t, "other")
		require.False(t, s.Conflicts(s))
		second := s
		second.Content = other
		require.Equal(t, other != s.Content, s.Conflicts(second))
		for _, change := range []func(*statement.Statement){
			func(s *statement.Statement) { s.Kind[0]++ },
			func(s *statement.Statement) { s.Rollup++ },
			func(s *statement.Statement) { s.Slot.AddUint64(&s.Slot, 1) },
		} {
			elsewhere := second
			change(&elsewhere)
			require.False(t, s.Conflicts(elsewhere))
		}
	})
}

func TestAnswersAreNoStatements(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, s := anyDomain(t), anyStatement(t)
		require.NotEqual(t, d.Digest(s), d.AnswerDigest(s.Kind, s.Rollup, s.Slot.Bytes32(), s.Content))
	})
}

func TestEverySignatureHasOneForm(t *testing.T) {
	key, err := crypto.ToECDSA(common.HexToHash("0x1001").Bytes())
	require.NoError(t, err)
	digest := statement.Domain{ChainID: 1}.Digest(statement.Statement{})
	raw, err := crypto.Sign(digest[:], key)
	require.NoError(t, err)
	signer, err := statement.Signer(digest, statement.Signature(raw))
	require.NoError(t, err)
	require.Equal(t, crypto.PubkeyToAddress(key.PublicKey), signer)

	s := new(uint256.Int).SetBytes(raw[32:64])
	order := uint256.MustFromHex("0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141")
	high := s.Sub(order, s).Bytes32()
	copy(raw[32:64], high[:])
	raw[64] ^= 1
	_, err = statement.Signer(digest, statement.Signature(raw))
	require.EqualError(t, err, "the signature is not in canonical form")
}

// vector is one entry of statement.json; numbers are hex where they may exceed
// 2^53.
type vector struct {
	ChainID  hexutil.Uint64 `json:"chain_id"`
	Registry common.Address `json:"registry"`
	Kind     common.Hash    `json:"kind"`
	Rollup   hexutil.Uint64 `json:"rollup"`
	Slot     common.Hash    `json:"slot"`
	Content  common.Hash    `json:"content"`
	Digest   common.Hash    `json:"digest"`
}

func TestVectorsSharedWithTheContracts(t *testing.T) {
	var vectors []vector
	for k := range byte(8) {
		seed := crypto.Keccak256Hash([]byte{k})
		d := statement.Domain{ChainID: 1 + uint64(k)<<(8*k%64), Registry: common.BytesToAddress(seed[:])}
		s := statement.Statement{
			Kind: statement.Kind("lockstep/vector/v1"), Rollup: lockstep.RollupID(901 + uint64(k)), Content: crypto.Keccak256Hash(seed[:]),
		}
		s.Slot.SetBytes(seed[:4*(k+1)])
		vectors = append(vectors, vector{hexutil.Uint64(d.ChainID), d.Registry, s.Kind, hexutil.Uint64(s.Rollup), s.Slot.Bytes32(), s.Content, d.Digest(s)})
	}
	out, err := json.MarshalIndent(vectors, "", " ")
	require.NoError(t, err)
	path := filepath.Join("..", "testdata", "vectors", "statement.json")
	if *update {
		require.NoError(t, os.WriteFile(path, append(out, '\n'), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), string(out)+"\n", "the vectors changed; run go test ./statement -update if that is meant")
}
