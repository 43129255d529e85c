package l1

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lockstep-rollups/lockstep/beacon"
	"github.com/lockstep-rollups/lockstep/internal/l1/bindings"
)

var (
	proposersABI = bindings.NewProposerRegistry()
	forksABI     = bindings.NewBeaconForks()

	// beaconRoots is the contract of EIP-4788.
	beaconRoots = common.HexToAddress("0x000F3df6D732807Ef1319fB7B8bB8522d0Beac02")
)

// proposerDST is the DST of ProposerRegistry, for the suite
// BLS12381G2_XMD:SHA-256_SSWU_RO_ of RFC 9380.
const proposerDST = "LOCKSTEP-PROPOSER-V1-BLS12381G2_XMD:SHA-256_SSWU_RO_"

// Primary is who proposes in an L1 slot, and the operator that it is bound to.
type Primary struct {
	Slot       uint64      `json:"slot"`
	Validator  uint64      `json:"validator"`
	PubkeyRoot common.Hash `json:"pubkey_root"`
	// Operator is zero if the validator is bound to nobody at that time.
	Operator common.Address `json:"operator"`
}

// Primary checks evidence against what L1 holds and returns what it shows. It asks
// L1 for three facts only: the beacon root of EIP-4788, the layout of the fork, and
// the binding. The error is beacon.ErrProof or beacon.ErrOutside if the evidence
// does not hold, ErrReverted if L1 does not know the root or the fork.
func (c *Client) Primary(ctx context.Context, proposers common.Address, slot uint64, e beacon.Evidence, at Head) (Primary, error) {
	p := Primary{Slot: slot, PubkeyRoot: e.PubkeyRoot}
	asked := common.BigToHash(new(big.Int).SetUint64(e.Timestamp))
	root, err := call(ctx, c, beaconRoots, asked[:], at, func(out []byte) (common.Hash, error) {
		if len(out) != common.HashLength {
			return common.Hash{}, fmt.Errorf("an answer of %d bytes", len(out))
		}
		return common.BytesToHash(out), nil
	})
	if err != nil {
		return p, fmt.Errorf("read the beacon root under the time %d, which has to be that of one of the last 8191 blocks: %w", e.Timestamp, err)
	}
	forks, err := call(ctx, c, proposers, proposersABI.PackForks(), at, proposersABI.UnpackForks)
	if err != nil {
		return p, fmt.Errorf("%s does not answer like a ProposerRegistry: %w", proposers, err)
	}
	layout, err := call(ctx, c, forks, forksABI.PackLayoutOf(e.StateSlot), at, forksABI.UnpackLayoutOf)
	if err != nil {
		return p, fmt.Errorf("read the layout of the fork of slot %d: %w", e.StateSlot, err)
	}
	if p.Validator, err = e.Proposer(root, beacon.Layout{Proposers: layout.Proposers, Pubkeys: layout.Pubkeys}, slot); err != nil {
		return p, err
	}
	second, err := call(ctx, c, forks, forksABI.PackTimeOf(slot), at, forksABI.UnpackTimeOf)
	if err != nil {
		return p, fmt.Errorf("read the time of slot %d: %w", slot, err)
	}
	if p.Operator, err = call(ctx, c, proposers, proposersABI.PackOperatorAt(e.PubkeyRoot, second), at, proposersABI.UnpackOperatorAt); err != nil {
		return p, fmt.Errorf("read who validator %d is bound to: %w", p.Validator, err)
	}
	return p, nil
}

// ValidatorKey is the BLS key of an L1 validator. Printing one shows its public part
// only.
type ValidatorKey struct {
	secret *big.Int
	public bls.G1Affine
}

// ParseValidatorKey reads a secret key of 32 bytes in hex, with or without 0x and
// space around it.
func ParseValidatorKey(text string) (ValidatorKey, error) {
	raw, err := hex.DecodeString(strings.TrimPrefix(strings.TrimSpace(text), "0x"))
	if err != nil || len(raw) != 32 {
		return ValidatorKey{}, errors.New("want a BLS secret key of 64 hex digits")
	}
	k := ValidatorKey{secret: new(big.Int).SetBytes(raw)}
	if k.secret.Sign() == 0 || k.secret.Cmp(fr.Modulus()) >= 0 {
		return ValidatorKey{}, errors.New("the number is not a secret key of BLS12-381")
	}
	k.public.ScalarMultiplicationBase(k.secret)
	return k, nil
}

// String returns the compressed public key, as the beacon chain names a validator.
func (k ValidatorKey) String() string {
	compressed := k.public.Bytes()
	return "0x" + hex.EncodeToString(compressed[:])
}

// GoString keeps the secret out of %#v.
func (k ValidatorKey) GoString() string { return k.String() }

// Root is the hash tree root of the public key, by which contracts name it.
func (k ValidatorKey) Root() common.Hash {
	compressed := k.public.Bytes()
	return pubkeyRoot(compressed[:])
}

// ParsePubkeyRoot returns the root of a compressed public key of 48 bytes in hex.
func ParsePubkeyRoot(text string) (common.Hash, error) {
	raw, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil || len(raw) != bls.SizeOfG1AffineCompressed {
		return common.Hash{}, fmt.Errorf("want a public key of %d hex digits", 2*bls.SizeOfG1AffineCompressed)
	}
	var p bls.G1Affine
	if _, err := p.SetBytes(raw); err != nil || p.IsInfinity() {
		return common.Hash{}, errors.New("the bytes are not a public key of BLS12-381")
	}
	return pubkeyRoot(raw), nil
}

func pubkeyRoot(compressed []byte) common.Hash {
	var padded [64]byte
	copy(padded[:], compressed)
	return sha256.Sum256(padded[:])
}

// sign signs a message for ProposerRegistry and encodes the point as EIP-2537 does.
func (k ValidatorKey) sign(message []byte) ([]byte, error) {
	point, err := bls.HashToG2(message, []byte(proposerDST))
	if err != nil {
		return nil, fmt.Errorf("hash to the curve: %w", err)
	}
	point.ScalarMultiplication(&point, k.secret)
	return g2(point), nil
}

// g1 and g2 encode points as EIP-2537 does.
func g1(p bls.G1Affine) []byte { return fields(p.X, p.Y) }

func g2(p bls.G2Affine) []byte { return fields(p.X.A0, p.X.A1, p.Y.A0, p.Y.A1) }

func fields(elements ...fp.Element) (out []byte) {
	for _, e := range elements {
		raw := e.Bytes()
		out = append(append(out, make([]byte, 16)...), raw[:]...)
	}
	return out
}

// consent is what a validator signs; kind is "opt-in" or "release".
func consent(kind string, chainID *big.Int, proposers common.Address, root common.Hash, operator common.Address, nonce *big.Int) []byte {
	out := crypto.Keccak256([]byte("lockstep/proposer/" + kind + "/v1"))
	for _, word := range []common.Hash{
		common.BigToHash(chainID), common.BytesToHash(proposers[:]), root, common.BytesToHash(operator[:]), common.BigToHash(nonce),
	} {
		out = append(out, word[:]...)
	}
	return out
}

// ErrNotProposers is returned for an address that holds no ProposerRegistry of this
// version.
var ErrNotProposers = errors.New("there is no ProposerRegistry")

// OptInOrder binds a validator to the client's account.
func (c *Client) OptInOrder(ctx context.Context, proposers common.Address, k ValidatorKey, at Head) (Order, error) {
	dst, err := call(ctx, c, proposers, proposersABI.PackDST(), at, proposersABI.UnpackDST)
	if err != nil || dst != proposerDST {
		return Order{}, errors.Join(fmt.Errorf("%w at %s", ErrNotProposers, proposers), err)
	}
	nonce, err := call(ctx, c, proposers, proposersABI.PackNonceOf(k.Root()), at, proposersABI.UnpackNonceOf)
	if err != nil {
		return Order{}, fmt.Errorf("read the nonce of the validator: %w", err)
	}
	signature, err := k.sign(consent("opt-in", c.cluster.ChainID, proposers, k.Root(), c.Account(), nonce))
	if err != nil {
		return Order{}, err
	}
	return Order{
		What: fmt.Sprintf("bind validator %s", k), To: proposers, Data: proposersABI.PackOptIn(g1(k.public), signature),
	}, nil
}

// OptOutOrder ends the binding of a validator to the client's account.
func (c *Client) OptOutOrder(proposers common.Address, root common.Hash) Order {
	return Order{What: fmt.Sprintf("free the validator with the key root %s", root), To: proposers, Data: proposersABI.PackOptOut(root)}
}
