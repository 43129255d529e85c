package tee

import (
	"crypto/x509"
	"encoding/binary"
	"fmt"
	"slices"
	"time"

	"github.com/google/go-sev-guest/abi"
	"github.com/google/go-sev-guest/kds"
	"github.com/google/go-sev-guest/proto/sevsnp"
	"github.com/google/go-sev-guest/verify"
	"github.com/google/go-sev-guest/verify/trust"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
)

// SNPCollateral holds AMD's certificates (DER) that a report is judged by, and
// the revocation list of the ARK, which may be empty where the policy allows it.
type SNPCollateral struct {
	VCEK []byte // of the chip at its TCB version
	ASK  []byte // of the product line
	ARK  []byte // root of the product line
	CRL  []byte
}

// Encode returns the canonical encoding of c, an RLP list of its fields.
func (c SNPCollateral) Encode() ([]byte, error) {
	b, err := rlp.EncodeToBytes(c)
	if err != nil {
		return nil, fmt.Errorf("encode SEV-SNP collateral: %w", err)
	}
	return b, nil
}

// DecodeSNPCollateral reads what Encode wrote and nothing else. It checks no
// signature.
func DecodeSNPCollateral(b []byte) (SNPCollateral, error) {
	var c SNPCollateral
	if err := rlp.DecodeBytes(b, &c); err != nil {
		return SNPCollateral{}, fmt.Errorf("decode SEV-SNP collateral: %w", err)
	}
	return c, nil
}

// SNPMeasurement is what identifies the code and the kind of a guest.
type SNPMeasurement struct {
	Measurement [48]byte
	HostData    [32]byte
	Policy      uint64 // the guest policy of the report
}

// Workload returns keccak256(MEASUREMENT ‖ HOST_DATA ‖ POLICY as 8 bytes
// big-endian).
func (m SNPMeasurement) Workload() common.Hash {
	return crypto.Keccak256Hash(m.Measurement[:], m.HostData[:], binary.BigEndian.AppendUint64(nil, m.Policy))
}

// snpChain is the parsed collateral of a report.
type snpChain struct {
	vcek, ask, ark *x509.Certificate
	line           string // product line
	ext            *kds.Extensions
}

// verifySNP judges SEV-SNP evidence by p.
func verifySNP(e Evidence, p Policy, now time.Time) (Claims, error) {
	if p.SNP == nil {
		return Claims{}, fmt.Errorf("the policy accepts no SEV-SNP evidence")
	}
	if len(e.Quote) != abi.ReportSize {
		return Claims{}, fmt.Errorf("the report has %d bytes, want %d", len(e.Quote), abi.ReportSize)
	}
	report, err := abi.ReportToProto(e.Quote)
	if err != nil {
		return Claims{}, fmt.Errorf("parse the report: %w", err)
	}
	collateral, err := DecodeSNPCollateral(e.Collateral)
	if err != nil {
		return Claims{}, err
	}
	chain, err := collateral.parse(report)
	if err != nil {
		return Claims{}, err
	}
	test, err := p.checkRoot(chain.ark, func(h common.Hash) bool { return amdRoots[h] == chain.line })
	if err != nil {
		return Claims{}, err
	}
	if err := chain.checkSignatures(e.Quote, report, now); err != nil {
		return Claims{}, err
	}
	until := earliest(chain.vcek.NotAfter, chain.ask.NotAfter, chain.ark.NotAfter)
	if len(collateral.CRL) > 0 || !p.SNP.SkipRevocation {
		crl, err := chain.checkRevocation(collateral.CRL, now)
		if err != nil {
			return Claims{}, err
		}
		until = earliest(until, crl.NextUpdate)
	}
	m := SNPMeasurement{[48]byte(report.GetMeasurement()), [32]byte(report.GetHostData()), report.GetPolicy()}
	if err := p.SNP.check(report, m, chain); err != nil {
		return Claims{}, err
	}
	data, err := DecodeReportData([ReportDataSize]byte(report.GetReportData()))
	if err != nil {
		return Claims{}, err
	}
	return Claims{Test: test, Report: data, Workload: m.Workload(), ValidUntil: until}, nil
}

// parse reads the certificates and finds the product line: from the report if it
// names the processor (version 3 and later), else from the VCEK.
func (c SNPCollateral) parse(report *sevsnp.Report) (snpChain, error) {
	var chain snpChain
	for _, part := range []struct {
		name string
		der  []byte
		into **x509.Certificate
	}{{"VCEK", c.VCEK, &chain.vcek}, {"ASK", c.ASK, &chain.ask}, {"ARK", c.ARK, &chain.ark}} {
		cert, err := x509.ParseCertificate(part.der)
		if err != nil {
			return snpChain{}, fmt.Errorf("parse the %s certificate: %w", part.name, err)
		}
		*part.into = cert
	}
	ext, err := kds.VcekCertificateExtensions(chain.vcek)
	if err != nil {
		return snpChain{}, fmt.Errorf("read the extensions of the VCEK: %w", err)
	}
	chain.ext = ext
	if fms := report.GetCpuid1EaxFms(); fms != 0 {
		chain.line = kds.ProductLineFromFms(fms)
		return chain, nil
	}
	product, err := kds.ParseProductName(ext.ProductName, abi.VcekReportSigner)
	if err != nil {
		return snpChain{}, fmt.Errorf("read the product name of the VCEK: %w", err)
	}
	chain.line = kds.ProductLine(product)
	return chain, nil
}

// checkSignatures follows the signatures from the ARK, which the caller has
// found to be trusted, to the raw report.
func (c snpChain) checkSignatures(raw []byte, report *sevsnp.Report, now time.Time) error {
	if err := checkIssued(c.ark, c.ark); err != nil {
		return err
	}
	if err := checkIssued(c.ask, c.ark); err != nil {
		return err
	}
	info, err := abi.ParseSignerInfo(report.GetSignerInfo())
	if err != nil {
		return fmt.Errorf("read the signer of the report: %w", err)
	}
	if info.SigningKey != abi.VcekReportSigner || info.MaskChipKey {
		return fmt.Errorf("the report is not signed by a VCEK")
	}
	roots := &trust.AMDRootCerts{ProductLine: c.line, ProductCerts: &trust.ProductCerts{Ask: c.ask, Ark: c.ark}}
	options := &verify.Options{
		DisableCertFetching: true,
		Now:                 now,
		TrustedRoots:        map[string][]*trust.AMDRootCerts{c.line: {roots}},
	}
	attestation := &sevsnp.Attestation{
		Report:           report,
		CertificateChain: &sevsnp.CertificateChain{VcekCert: c.vcek.Raw, AskCert: c.ask.Raw, ArkCert: c.ark.Raw},
	}
	if err := verify.SnpAttestation(attestation, options); err != nil {
		return fmt.Errorf("check the signatures of the report: %w", err)
	}
	if err := verify.SnpReportSignature(raw, c.vcek); err != nil {
		return fmt.Errorf("check the signature over the raw report: %w", err)
	}
	return nil
}

// checkRevocation reports whether the revocation list of the ARK spares the ASK.
// A VCEK is never revoked: a higher TCB version takes its place.
func (c snpChain) checkRevocation(der []byte, now time.Time) (*x509.RevocationList, error) {
	crl, err := parseCRL(der, c.ark, now)
	if err != nil {
		return nil, err
	}
	return crl, checkNotRevoked(c.ask, crl)
}

// check applies what p says about the report.
func (p *SNPPolicy) check(report *sevsnp.Report, m SNPMeasurement, chain snpChain) error {
	guest, err := abi.ParseSnpPolicy(report.GetPolicy())
	if err != nil {
		return fmt.Errorf("read the guest policy: %w", err)
	}
	tcb := report.GetReportedTcb()
	switch {
	case !slices.Contains(p.Products, chain.line):
		return fmt.Errorf("the product line %s is not accepted", chain.line)
	case guest.Debug:
		return fmt.Errorf("the guest may be debugged (policy %#x)", report.GetPolicy())
	case guest.MigrateMA:
		return fmt.Errorf("the guest may be migrated (policy %#x)", report.GetPolicy())
	case report.GetVmpl() != 0:
		return fmt.Errorf("the report comes from privilege level %d, want 0", report.GetVmpl())
	case string(chain.ext.HWID) != string(report.GetChipId()):
		return fmt.Errorf("the report comes from another chip than the VCEK")
	case uint64(chain.ext.TCBVersion) != tcb:
		return fmt.Errorf("the report names TCB %#x, the VCEK is for %#x", tcb, uint64(chain.ext.TCBVersion))
	case !atLeast(binary.LittleEndian.AppendUint64(nil, tcb), p.MinTCB[:]):
		return fmt.Errorf("the TCB %#x is below the least one accepted (%x from the lowest byte)", tcb, p.MinTCB)
	case !slices.Contains(p.Workloads, m.Workload()):
		return fmt.Errorf("the workload %s is not accepted", m.Workload())
	}
	return nil
}
