package tee

import (
	"bytes"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// ReportDataSize is the number of bytes that a quote carries for its user, on
// TDX as on SEV-SNP.
const ReportDataSize = 64

// reportDataMark stands before the role byte; it keeps quotes that were made for
// another protocol from being taken for ours.
const reportDataMark = "lockstep/v1"

// Role says what the attested key may sign for.
type Role byte

// RoleSequencer is the role of a key that signs latency rows for one sequencer.
const RoleSequencer Role = 1

// ReportData is what lockstep puts into a quote. Its 64 bytes are: the address
// (0–19), the binding (20–51), the ASCII text lockstep/v1 (52–62) and the role
// (63). The first 52 bytes have the layout that Flashtestations reads.
type ReportData struct {
	// Key is the address of a secp256k1 key that exists only inside the TEE.
	Key common.Address
	// Binding is the digest of a Binding.
	Binding common.Hash
	Role    Role
}

// Encode returns the 64 bytes of d.
func (d ReportData) Encode() [ReportDataSize]byte {
	var b [ReportDataSize]byte
	copy(b[0:], d.Key[:])
	copy(b[20:], d.Binding[:])
	copy(b[52:], reportDataMark)
	b[63] = byte(d.Role)
	return b
}

// DecodeReportData reads what Encode wrote. It refuses the zero address, a
// foreign mark and an unknown role.
func DecodeReportData(b [ReportDataSize]byte) (ReportData, error) {
	if !bytes.Equal(b[52:63], []byte(reportDataMark)) {
		return ReportData{}, fmt.Errorf("the report data was not made for lockstep: bytes 52 to 62 are %x, want %q", b[52:63], reportDataMark)
	}
	d := ReportData{
		Key:     common.BytesToAddress(b[0:20]),
		Binding: common.BytesToHash(b[20:52]),
		Role:    Role(b[63]),
	}
	if d.Key == (common.Address{}) {
		return ReportData{}, fmt.Errorf("the report data names the zero address")
	}
	if d.Role != RoleSequencer {
		return ReportData{}, fmt.Errorf("the report data names the unknown role %d", d.Role)
	}
	return d, nil
}

// bindingDomain is keccak256("lockstep/tee/v1").
var bindingDomain = crypto.Keccak256Hash([]byte("lockstep/tee/v1"))

// Binding is what a quote vouches for besides the key itself.
type Binding struct {
	// ChainID and Registry name the L1 contract that the key is meant for.
	ChainID  uint64
	Registry common.Address
	// EpochBlock is the hash of a recent L1 block: the quote is not older.
	EpochBlock common.Hash
	// TLSKey is the keccak256 of the P-256 key (SubjectPublicKeyInfo, DER) that
	// the endpoint inside the TEE presents; zero when there is none.
	TLSKey common.Hash
	// Config is the digest of the settings that were measured with the key, such
	// as region and probe endpoint.
	Config common.Hash
}

// Digest returns keccak256(abi.encode(keccak256("lockstep/tee/v1"), uint256
// chainId, address registry, bytes32 epochBlock, bytes32 tlsKey, bytes32
// config)).
func (b Binding) Digest() common.Hash {
	var chainID, registry common.Hash
	binary.BigEndian.PutUint64(chainID[24:], b.ChainID)
	copy(registry[12:], b.Registry[:])
	return crypto.Keccak256Hash(bindingDomain[:], chainID[:], registry[:], b.EpochBlock[:], b.TLSKey[:], b.Config[:])
}
