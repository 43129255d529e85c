package l1

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"flag"
	"fmt"
	"math/big"
	"math/bits"
	"os"
	"path/filepath"
	"testing"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the vectors shared with the contracts")

func sameVectors(t *testing.T, name string, v any) {
	t.Helper()
	out, err := json.MarshalIndent(v, "", " ")
	require.NoError(t, err)
	path := filepath.Join("..", "..", "testdata", "vectors", name)
	if *update {
		require.NoError(t, os.WriteFile(path, append(out, '\n'), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), string(out)+"\n", "%s changed; run go test ./internal/l1 -run Vectors -update if that is meant", name)
}

// tree is an SSZ Merkle tree of which only some leaves are given, by generalised
// index. What lies beside them is made up, so that no sibling is like another.
type tree map[uint64]common.Hash

func (t tree) node(at uint64) common.Hash {
	if leaf, ok := t[at]; ok {
		return leaf
	}
	for leaf := range t {
		if shift := bits.Len64(leaf) - bits.Len64(at); shift > 0 && leaf>>shift == at {
			return pairHash(t.node(2*at), t.node(2*at+1))
		}
	}
	return sha256.Sum256(binary.BigEndian.AppendUint64([]byte("made up"), at))
}

// branch lists the siblings from a leaf up.
func (t tree) branch(leaf uint64) []common.Hash {
	var all []common.Hash
	for ; leaf > 1; leaf /= 2 {
		all = append(all, t.node(leaf^1))
	}
	return all
}

func pairHash(left, right common.Hash) common.Hash {
	return sha256.Sum256(append(left[:], right[:]...))
}

// below descends from a generalised index into the i-th of n fields or chunks.
func below(at, i, n uint64) uint64 { return at<<bits.Len64(n-1) | i }

// The trees of Fulu: positions and sizes from the specifications.
var (
	slotAt      = below(1, 0, 5)
	stateAt     = below(1, 3, 5)
	proposersAt = below(stateAt, 37, 38)
	finalizedAt = below(stateAt, 20, 38)
	registryAt  = below(below(stateAt, 11, 38), 0, 2) // beside its length
	randaoAt    = below(below(below(1, 4, 5), 9, 13), 5, 17)
)

func pubkeyAt(validator uint64) uint64 { return below(below(registryAt, validator, 1<<40), 0, 8) }

func littleEndian(values ...uint64) (leaf common.Hash) {
	for i, v := range values {
		binary.LittleEndian.PutUint64(leaf[8*i:], v)
	}
	return leaf
}

type beaconVector struct {
	Root       common.Hash    `json:"root"`
	StateSlot  hexutil.Uint64 `json:"state_slot"`
	SlotBranch []common.Hash  `json:"slot_branch"`

	Slot           hexutil.Uint64 `json:"slot"`
	Validator      hexutil.Uint64 `json:"validator"`
	Chunk          common.Hash    `json:"chunk"`
	ProposerBranch []common.Hash  `json:"proposer_branch"`
	PubkeyRoot     common.Hash    `json:"pubkey_root"`
	PubkeyBranch   []common.Hash  `json:"pubkey_branch"`

	FinalEpoch  hexutil.Uint64 `json:"final_epoch"`
	FinalRoot   common.Hash    `json:"final_root"`
	FinalBranch []common.Hash  `json:"final_branch"`
	Mix         common.Hash    `json:"mix"`
	MixBranch   []common.Hash  `json:"mix_branch"` // below final_root
}

func TestBeaconVectors(t *testing.T) {
	require.EqualValues(t, 13, bits.Len64(below(proposersAt, 0, 16))-1)
	require.EqualValues(t, 53, bits.Len64(pubkeyAt(0))-1)
	require.EqualValues(t, 9, bits.Len64(finalizedAt)-1)
	require.EqualValues(t, 12, bits.Len64(randaoAt)-1)

	key := newBLSKey("validator 0").root()
	var vectors []beaconVector
	for k, c := range []struct{ state, slot, validator uint64 }{
		{13_164_544 + 5, 13_164_544 + 5, 0},
		{13_164_544 + 31, 13_164_544 + 63, 1_048_575},
		{13_164_544, 13_164_544 + 34, 1<<40 - 1},
		{13_164_544 + 17, 13_164_544, 987_654},
	} {
		at := c.slot - c.state/32*32
		four := [4]uint64{7, 8, 9, 10}
		four[at%4] = c.validator
		final := tree{slotAt: littleEndian(c.state/32*32 - 64), randaoAt: crypto.Keccak256Hash([]byte("mix"), []byte{byte(k)})}
		v := beaconVector{
			StateSlot: hexutil.Uint64(c.state), Slot: hexutil.Uint64(c.slot), Validator: hexutil.Uint64(c.validator),
			Chunk: littleEndian(four[:]...), PubkeyRoot: key,
			FinalEpoch: hexutil.Uint64(c.state/32 - 2), FinalRoot: final.node(1), Mix: final[randaoAt], MixBranch: final.branch(randaoAt),
		}
		chunkAt := below(proposersAt, at/4, 16)
		head := tree{
			slotAt: littleEndian(c.state), chunkAt: v.Chunk, pubkeyAt(c.validator): key,
			finalizedAt: pairHash(littleEndian(uint64(v.FinalEpoch)), v.FinalRoot),
		}
		v.Root, v.SlotBranch, v.ProposerBranch = head.node(1), head.branch(slotAt), head.branch(chunkAt)
		v.PubkeyBranch, v.FinalBranch = head.branch(pubkeyAt(c.validator)), head.branch(finalizedAt)
		vectors = append(vectors, v)
	}
	sameVectors(t, "beacon.json", vectors)
}

// blsKey signs as a validator does, on G2.
type blsKey struct {
	secret *big.Int
	public bls.G1Affine
}

func newBLSKey(name string) blsKey {
	k := blsKey{secret: new(big.Int).Mod(new(big.Int).SetBytes(crypto.Keccak256([]byte(name))), fr.Modulus())}
	k.public.ScalarMultiplicationBase(k.secret)
	return k
}

// root is the hash tree root of the compressed public key.
func (k blsKey) root() common.Hash {
	var padded [64]byte
	compressed := k.public.Bytes()
	copy(padded[:], compressed[:])
	return sha256.Sum256(padded[:])
}

func (k blsKey) sign(t *testing.T, message []byte, dst string) hexutil.Bytes {
	t.Helper()
	point, err := bls.HashToG2(message, []byte(dst))
	require.NoError(t, err)
	point.ScalarMultiplication(&point, k.secret)
	return g2(point)
}

// g1 and g2 encode points as EIP-2537 does.
func g1(p bls.G1Affine) hexutil.Bytes { return fields(p.X, p.Y) }

func g2(p bls.G2Affine) hexutil.Bytes { return fields(p.X.A0, p.X.A1, p.Y.A0, p.Y.A1) }

func fields(elements ...fp.Element) (out hexutil.Bytes) {
	for _, e := range elements {
		raw := e.Bytes()
		out = append(append(out, make([]byte, 16)...), raw[:]...)
	}
	return out
}

// proposerDST is the DST of ProposerRegistry.
const proposerDST = "LOCKSTEP-PROPOSER-V1-BLS12381G2_XMD:SHA-256_SSWU_RO_"

// consent encodes what a validator signs.
func consent(kind string, chainID int64, registry common.Address, root common.Hash, operator common.Address, nonce int64) []byte {
	out := crypto.Keccak256([]byte("lockstep/proposer/" + kind + "/v1"))
	for _, word := range []common.Hash{
		common.BigToHash(big.NewInt(chainID)), common.BytesToHash(registry[:]), root, common.BytesToHash(operator[:]), common.BigToHash(big.NewInt(nonce)),
	} {
		out = append(out, word[:]...)
	}
	return out
}

type hashVector struct {
	Message hexutil.Bytes `json:"message"`
	DST     hexutil.Bytes `json:"dst"`
	Point   hexutil.Bytes `json:"point"`
}

type proposerVector struct {
	Pubkey     hexutil.Bytes  `json:"pubkey"`
	Root       common.Hash    `json:"root"`
	Operator   common.Address `json:"operator"`
	OptIn      hexutil.Bytes  `json:"opt_in"`       // with nonce 0
	Release    hexutil.Bytes  `json:"release"`      // with nonce 1
	OptInAgain hexutil.Bytes  `json:"opt_in_again"` // with nonce 1
}

func TestProposerVectors(t *testing.T) {
	var v struct {
		ChainID   int64            `json:"chain_id"`
		Registry  common.Address   `json:"registry"`
		Hashes    []hashVector     `json:"hashes"`
		Proposers []proposerVector `json:"proposers"`
	}
	v.ChainID, v.Registry = 31337, common.HexToAddress("0x00000000000000000000000000000000000c0de5")
	// The messages and the DST of RFC 9380, J.10.1; the first point is the one printed there.
	const rfc = "QUUX-V01-CS02-with-BLS12381G2_XMD:SHA-256_SSWU_RO_"
	for _, message := range []string{"", "abc", "abcdef0123456789", "q128_" + text('q', 128), "a512_" + text('a', 512)} {
		point, err := bls.HashToG2([]byte(message), []byte(rfc))
		require.NoError(t, err)
		v.Hashes = append(v.Hashes, hashVector{[]byte(message), []byte(rfc), g2(point)})
	}
	require.Equal(t, "0141ebfbdca40eb85b87142e130ab689c673cf60f1a3e98d69335266f30d9b8d4ac44c1038e9dcdd5393faf5c41fb78a", common.Bytes2Hex(v.Hashes[0].Point[16:64]))
	for k := range 4 { // with either sign of y
		key, operator := newBLSKey(fmt.Sprintf("validator %d", k)), common.Address{19: byte(0xa0 + k)}
		sign := func(kind string, nonce int64) hexutil.Bytes {
			return key.sign(t, consent(kind, v.ChainID, v.Registry, key.root(), operator, nonce), proposerDST)
		}
		v.Proposers = append(v.Proposers, proposerVector{
			g1(key.public), key.root(), operator, sign("opt-in", 0), sign("release", 1), sign("opt-in", 1),
		})
	}
	sameVectors(t, "proposers.json", v)
}

func text(letter byte, n int) string {
	out := make([]byte, n)
	for i := range out {
		out[i] = letter
	}
	return string(out)
}
