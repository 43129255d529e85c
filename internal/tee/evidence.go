package tee

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
)

// MaxEvidenceSize bounds an encoded evidence in bytes. Real TDX evidence has 15
// to 40 kB, most of it Intel's TCB info.
const MaxEvidenceSize = 128 << 10

// evidenceVersion is the version of the encoding.
const evidenceVersion = 1

// Platform is a kind of trusted execution environment.
type Platform uint8

// The platforms whose evidence is understood.
const (
	TDX Platform = 1 // Intel Trust Domain Extensions, quote version 4
	SNP Platform = 2 // AMD SEV-SNP, report signed by a VCEK
)

// String returns the name of p.
func (p Platform) String() string {
	switch p {
	case TDX:
		return "TDX"
	case SNP:
		return "SEV-SNP"
	}
	return fmt.Sprintf("platform %d", uint8(p))
}

// IssueFunc obtains evidence for data from the TEE that the caller runs in. It
// may wait for hardware and for collateral as long as ctx allows, and is safe for
// concurrent use. DevIssuer.Issue is one.
type IssueFunc func(ctx context.Context, data ReportData) (Evidence, error)

// Evidence is a quote together with all that is needed to judge it later. Its
// digest is what L1 keeps.
type Evidence struct {
	Platform Platform
	// Quote is the raw TDX quote without padding, or the raw SEV-SNP report.
	Quote []byte
	// Collateral is an encoded TDXCollateral or SNPCollateral.
	Collateral []byte
}

// wireEvidence is the RLP list that Evidence travels as.
type wireEvidence struct {
	Version    uint8
	Platform   uint8
	Quote      []byte
	Collateral []byte
}

// Encode returns the canonical encoding of e: the RLP list of version (1),
// platform, quote and collateral.
func (e Evidence) Encode() ([]byte, error) {
	b, err := rlp.EncodeToBytes(wireEvidence{evidenceVersion, uint8(e.Platform), e.Quote, e.Collateral})
	if err != nil {
		return nil, fmt.Errorf("encode evidence: %w", err)
	}
	if len(b) > MaxEvidenceSize {
		return nil, fmt.Errorf("encode evidence: it has %d bytes, at most %d are allowed", len(b), MaxEvidenceSize)
	}
	return b, nil
}

// DecodeEvidence reads what Encode wrote and nothing else: there is exactly one
// encoding per evidence. It checks no signature.
func DecodeEvidence(b []byte) (Evidence, error) {
	if len(b) > MaxEvidenceSize {
		return Evidence{}, fmt.Errorf("decode evidence: it has %d bytes, at most %d are allowed", len(b), MaxEvidenceSize)
	}
	var w wireEvidence
	if err := rlp.DecodeBytes(b, &w); err != nil {
		return Evidence{}, fmt.Errorf("decode evidence: %w", err)
	}
	if w.Version != evidenceVersion {
		return Evidence{}, fmt.Errorf("decode evidence: version %d is unknown, want %d", w.Version, evidenceVersion)
	}
	return Evidence{Platform(w.Platform), w.Quote, w.Collateral}, nil
}

// Digest returns the keccak256 of an encoded evidence: the evidence digest of a
// registration.
func Digest(encoded []byte) common.Hash { return crypto.Keccak256Hash(encoded) }

// Claims is what verified evidence says.
type Claims struct {
	Platform Platform
	// Test tells that the evidence hangs on the TEST root of the policy.
	Test bool
	// Report is the decoded report data of the quote.
	Report ReportData
	// Workload identifies the measured code; see TDXMeasurement.Workload and
	// SNPMeasurement.Workload.
	Workload common.Hash
	// Digest is the digest of the encoded evidence.
	Digest common.Hash
	// TrustedClock tells that the clock of the TEE is out of the host's reach, so
	// that round trips may be timed by it. SEV-SNP evidence is about identity
	// only.
	TrustedClock bool
	// Statuses are the TCB statuses that the vendor gives to the platform, the TDX
	// module and the quoting enclave, without repetition; Advisories are the
	// security advisories named with them. Both are empty on SEV-SNP.
	Statuses   []Status
	Advisories []string
	// ValidUntil is when the first of the certificates and collateral documents
	// expires.
	ValidUntil time.Time
}

// Check reports the first way in which c does not vouch for key under b.
func (c Claims) Check(key common.Address, b Binding) error {
	if c.Report.Key != key {
		return fmt.Errorf("the evidence vouches for the key %s, not for %s", c.Report.Key, key)
	}
	if want := b.Digest(); c.Report.Binding != want {
		return fmt.Errorf("the evidence is bound to %s, not to %s (chain %d, registry %s, block %s)", c.Report.Binding, want, b.ChainID, b.Registry, b.EpochBlock)
	}
	return nil
}

// Verify judges an encoded evidence by p as of now, which must not be zero. The
// error of a refusal says what was refused and why.
func Verify(evidence []byte, p Policy, now time.Time) (Claims, error) {
	if now.IsZero() {
		return Claims{}, fmt.Errorf("verify evidence: the time is not set")
	}
	e, err := DecodeEvidence(evidence)
	if err != nil {
		return Claims{}, err
	}
	var c Claims
	switch e.Platform {
	case TDX:
		c, err = verifyTDX(e, p, now)
	case SNP:
		c, err = verifySNP(e, p, now)
	default:
		err = fmt.Errorf("it is not known how to judge it")
	}
	if err != nil {
		return Claims{}, fmt.Errorf("verify %s evidence: %w", e.Platform, err)
	}
	c.Platform = e.Platform
	c.Digest = Digest(evidence)
	return c, nil
}
