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
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep/beacon"
	"github.com/lockstep-rollups/lockstep/internal/l1/bindings"
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

	key := newValidatorKey(t, "validator 0").Root()
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

// beaconCase is the first of the shared cases, whose root every block of a world
// names.
func beaconCase(t *testing.T) beaconVector {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "testdata", "vectors", "beacon.json"))
	require.NoError(t, err)
	var all []beaconVector
	require.NoError(t, json.Unmarshal(text, &all))
	return all[0]
}

func (v beaconVector) evidence(timestamp uint64) beacon.Evidence {
	return beacon.Evidence{
		Timestamp: timestamp, StateSlot: uint64(v.StateSlot), SlotBranch: v.SlotBranch,
		Chunk: v.Chunk, ProposerBranch: v.ProposerBranch, PubkeyRoot: v.PubkeyRoot, PubkeyBranch: v.PubkeyBranch,
	}
}

// asContract is what the contract takes for evidence.
func asContract(e beacon.Evidence) bindings.IProposerRegistryEvidence {
	words := func(hashes []common.Hash) [][32]byte {
		out := make([][32]byte, len(hashes))
		for i, h := range hashes {
			out[i] = h
		}
		return out
	}
	return bindings.IProposerRegistryEvidence{
		Timestamp: e.Timestamp, StateSlot: e.StateSlot, SlotBranch: words(e.SlotBranch), Chunk: e.Chunk,
		ProposerBranch: words(e.ProposerBranch), PubkeyRoot: e.PubkeyRoot, PubkeyBranch: words(e.PubkeyBranch),
	}
}

// requirePrimary asks the program and the contract, which must agree.
func (w *world) requirePrimary(proposers common.Address, v beaconVector, e beacon.Evidence, want common.Address) {
	w.t.Helper()
	got, err := w.Primary(w.t.Context(), proposers, uint64(v.Slot), e, w.latest())
	require.NoError(w.t, err)
	require.Equal(w.t, Primary{Slot: uint64(v.Slot), Validator: uint64(v.Validator), PubkeyRoot: v.PubkeyRoot, Operator: want}, got)
	told, err := call(w.t.Context(), w.Client, proposers, proposersABI.PackPrimaryAt(uint64(v.Slot), asContract(e)), w.latest(), proposersABI.UnpackPrimaryAt)
	require.NoError(w.t, err)
	require.Equal(w.t, want, told)
}

func TestThePrimaryIsTheOperatorOfTheProposer(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 1, 1, 6)
	v, key := beaconCase(t), newValidatorKey(t, "validator 0")
	// The slot of the case begins a while after now, in slots of one second.
	genesis := w.latest().Time + 1_000 - uint64(v.Slot)
	d := &deployer{ctx: t.Context(), sender: w.sender}
	var forks, proposers common.Address
	w.during(func() error {
		d.create("BeaconForks", &forks, bindings.BeaconForksMetaData.Bin, func() []byte { return forksABI.PackConstructor(w.Account(), genesis, 1) })
		d.call("append", forks, func() []byte {
			return forksABI.PackAppend(0, 1<<40, bindings.Layout{Proposers: beacon.Fulu.Proposers, Pubkeys: beacon.Fulu.Pubkeys, Finalized: finalizedAt, Randao: randaoAt})
		})
		d.create("ProposerRegistry", &proposers, bindings.ProposerRegistryMetaData.Bin, func() []byte {
			return proposersABI.PackConstructor(forks, big.NewInt(96), big.NewInt(64))
		})
		return d.err
	})
	e := v.evidence(w.latest().Time)
	w.requirePrimary(proposers, v, e, common.Address{})

	order, err := w.OptInOrder(t.Context(), proposers, key, w.latest())
	require.NoError(t, err)
	w.during(func() error { _, err := w.Send(t.Context(), order); return err })
	w.requirePrimary(proposers, v, e, w.Account())
	_, err = w.Preview(t.Context(), order) // bound already
	require.ErrorIs(t, err, ErrReverted)
	w.during(func() error { _, err := w.Send(t.Context(), w.OptOutOrder(proposers, key.Root())); return err })
	w.requirePrimary(proposers, v, e, common.Address{}) // the slot begins after the end of the binding

	_, err = w.OptInOrder(t.Context(), w.made.Board, key, w.latest())
	require.ErrorIs(t, err, ErrNotProposers)
	_, err = w.Primary(t.Context(), w.made.Board, uint64(v.Slot), e, w.latest())
	require.ErrorContains(t, err, "does not answer like a ProposerRegistry")
	_, err = w.Primary(t.Context(), proposers, uint64(v.Slot)+64, e, w.latest())
	require.ErrorIs(t, err, beacon.ErrOutside)
	e.Chunk[0] ^= 1
	_, err = w.Primary(t.Context(), proposers, uint64(v.Slot), e, w.latest())
	require.ErrorIs(t, err, beacon.ErrProof)
	e.Timestamp++
	_, err = w.Primary(t.Context(), proposers, uint64(v.Slot), e, w.latest())
	require.ErrorIs(t, err, ErrReverted)
}

func TestKeysOfValidators(t *testing.T) {
	key := newValidatorKey(t, "validator 0")
	root, err := ParsePubkeyRoot(key.String())
	require.NoError(t, err)
	require.Equal(t, key.Root(), root)
	require.NotContains(t, fmt.Sprintf("%v %+v %#v", key, key, key), key.secret.Text(16))
	for _, bad := range []string{"", "0x12", "zz", fmt.Sprintf("%064x", 0), fmt.Sprintf("%064x", fr.Modulus())} {
		_, err := ParseValidatorKey(bad)
		require.Error(t, err)
	}
	infinity := "0xc0" + text('0', 94)
	for _, bad := range []string{"", "0x12", infinity, key.String()[:97] + "0"} {
		_, err := ParsePubkeyRoot(bad)
		require.Error(t, err, bad)
	}
}

func newValidatorKey(t *testing.T, name string) ValidatorKey {
	t.Helper()
	secret := new(big.Int).Mod(new(big.Int).SetBytes(crypto.Keccak256([]byte(name))), fr.Modulus())
	k, err := ParseValidatorKey(fmt.Sprintf("0x%064x\n", secret))
	require.NoError(t, err)
	return k
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
		key, operator := newValidatorKey(t, fmt.Sprintf("validator %d", k)), common.Address{19: byte(0xa0 + k)}
		sign := func(kind string, nonce int64) hexutil.Bytes {
			signature, err := key.sign(consent(kind, big.NewInt(v.ChainID), v.Registry, key.Root(), operator, big.NewInt(nonce)))
			require.NoError(t, err)
			return signature
		}
		v.Proposers = append(v.Proposers, proposerVector{
			g1(key.public), key.Root(), operator, sign("opt-in", 0), sign("release", 1), sign("opt-in", 1),
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
