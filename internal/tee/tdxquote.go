package tee

import (
	"bytes"
	"crypto/x509"
	"encoding/binary"
	"fmt"
	"time"

	"github.com/google/go-tdx-guest/abi"
	"github.com/google/go-tdx-guest/pcs"
	"github.com/google/go-tdx-guest/verify"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// maxQuoteSize bounds a quote in bytes; real ones have 4.4 to 8 kB.
const maxQuoteSize = 16 << 10

// Offsets into a TDX quote of version 4, in bytes from its start (Intel TDX DCAP
// quoting library API, appendix 3).
const (
	offTCBSVN     = 48
	offMRSEAM     = 64
	offMRSigner   = 112
	offSEAMAttr   = 160
	offTDAttr     = 168
	offXFAM       = 176
	offMRTD       = 184
	offMRConfig   = 232
	offRTMR       = 376
	offReportData = 568
	offSigLen     = 632
	offSignature  = 636
	offKey        = 700
	offCertType   = 764
	offCertSize   = 766
	offQEReport   = 770
	offQESig      = 1154
	offAuthLen    = 1218
	offAuth       = 1220
)

// quoteHead is the only beginning of a quote that is understood: version 4,
// ECDSA on P-256, TDX.
var quoteHead = []byte{4, 0, 2, 0, 0x81, 0, 0, 0}

// intelQE is the vendor id of Intel's quoting enclave, bytes 12 to 27 of a quote.
var intelQE = []byte{0x93, 0x9a, 0x72, 0x33, 0xf7, 0x9c, 0x4c, 0xa9, 0x94, 0x0a, 0x0d, 0xb3, 0x95, 0x7f, 0x06, 0x07}

// tdxQuote is a quote of exact length with its certificates.
type tdxQuote struct {
	raw                     []byte
	pck, intermediate, root *x509.Certificate
}

// parseTDXQuote takes a quote apart. Every length must fit exactly; there is
// nothing before, between or after the parts. It checks no signature.
func parseTDXQuote(raw []byte) (tdxQuote, error) {
	if len(raw) > maxQuoteSize || len(raw) < offAuth+6 {
		return tdxQuote{}, fmt.Errorf("the quote has %d bytes, want %d to %d", len(raw), offAuth+6, maxQuoteSize)
	}
	if !bytes.Equal(raw[:8], quoteHead) || !bytes.Equal(raw[12:28], intelQE) {
		return tdxQuote{}, fmt.Errorf("the quote is not a TDX quote of version 4 by Intel's quoting enclave")
	}
	u16 := func(off int) int { return int(binary.LittleEndian.Uint16(raw[off:])) }
	u32 := func(off int) int { return int(binary.LittleEndian.Uint32(raw[off:])) }
	offChain := offAuth + u16(offAuthLen)
	switch {
	case u32(offSigLen) != len(raw)-offSignature:
		return tdxQuote{}, fmt.Errorf("the quote announces %d bytes of signature data and has %d", u32(offSigLen), len(raw)-offSignature)
	case u16(offCertType) != 6 || u32(offCertSize) != len(raw)-offQEReport:
		return tdxQuote{}, fmt.Errorf("the quote has certification data of type %d and size %d, want 6 and %d", u16(offCertType), u32(offCertSize), len(raw)-offQEReport)
	case offChain+6 > len(raw):
		return tdxQuote{}, fmt.Errorf("the quote ends within its authentication data")
	case u16(offChain) != 5 || u32(offChain+2) != len(raw)-offChain-6:
		return tdxQuote{}, fmt.Errorf("the quote has a certificate chain of type %d and size %d, want 5 and %d", u16(offChain), u32(offChain+2), len(raw)-offChain-6)
	}
	certs, err := parsePEMChain(raw[offChain+6:], 3)
	if err != nil {
		return tdxQuote{}, fmt.Errorf("read the certificate chain of the quote: %w", err)
	}
	return tdxQuote{raw, certs[0], certs[1], certs[2]}, nil
}

// TrimQuote cuts off what some kernels leave after a TDX quote. It returns raw
// itself when it is shorter than a quote announces.
func TrimQuote(raw []byte) []byte {
	if len(raw) < offSignature {
		return raw
	}
	end := offSignature + int64(binary.LittleEndian.Uint32(raw[offSigLen:]))
	if end > int64(len(raw)) {
		return raw
	}
	return raw[:end]
}

// checkSignatures follows the signatures of q from its own root, which the
// caller has found to be trusted, to the report data, as of now. TCB levels and
// revocation are judged elsewhere.
func (q tdxQuote) checkSignatures(now time.Time) error {
	quote, err := abi.QuoteToProto(q.raw)
	if err != nil {
		return fmt.Errorf("parse the quote: %w", err)
	}
	if again, err := abi.QuoteToAbiBytes(quote); err != nil || !bytes.Equal(again, q.raw) {
		return fmt.Errorf("the quote has more than one reading")
	}
	// Naming the root keeps the library from using its own, and from logging so.
	roots := x509.NewCertPool()
	roots.AddCert(q.root)
	if err := verify.TdxQuote(quote, &verify.Options{TrustedRoots: roots, Now: now}); err != nil {
		return fmt.Errorf("check the signatures of the quote: %w", err)
	}
	return nil
}

// pckInfo is what Intel wrote into the certificate of a machine.
type pckInfo struct {
	fmspc, pceID string
	pceSVN       uint16
	components   []byte // 16 SVNs of the platform
}

// pck reads the SGX extension of the leaf certificate.
func (q tdxQuote) pckInfo() (pckInfo, error) {
	ext, err := pcs.PckCertificateExtensions(q.pck)
	if err != nil {
		return pckInfo{}, fmt.Errorf("read the SGX extension of the PCK certificate: %w", err)
	}
	if len(ext.FMSPC) != 12 || len(ext.PCEID) != 4 || len(ext.TCB.CPUSvnComponents) != 16 {
		return pckInfo{}, fmt.Errorf("the SGX extension of the PCK certificate is not complete")
	}
	return pckInfo{ext.FMSPC, ext.PCEID, ext.TCB.PCESvn, ext.TCB.CPUSvnComponents}, nil
}

func (q tdxQuote) tcbSVN() []byte   { return q.raw[offTCBSVN : offTCBSVN+16] }
func (q tdxQuote) qeReport() []byte { return q.raw[offQEReport:offQESig] }
func (q tdxQuote) reportData() [ReportDataSize]byte {
	return [ReportDataSize]byte(q.raw[offReportData:])
}

// TDXMeasurement is what identifies the code and the kind of a trust domain; all
// values as in the quote.
type TDXMeasurement struct {
	MRTD       [48]byte
	RTMR       [4][48]byte
	MRConfigID [48]byte
	XFAM       [8]byte
	Attributes [8]byte
}

// Workload returns keccak256(MRTD ‖ RTMR0 ‖ RTMR1 ‖ RTMR2 ‖ RTMR3 ‖ MRCONFIGID ‖
// XFAM ‖ TDATTRIBUTES), the workload id of Flashtestations.
func (m TDXMeasurement) Workload() common.Hash {
	return crypto.Keccak256Hash(m.MRTD[:], m.RTMR[0][:], m.RTMR[1][:], m.RTMR[2][:], m.RTMR[3][:], m.MRConfigID[:], m.XFAM[:], m.Attributes[:])
}

func (q tdxQuote) measurement() TDXMeasurement {
	m := TDXMeasurement{
		MRTD:       [48]byte(q.raw[offMRTD:]),
		MRConfigID: [48]byte(q.raw[offMRConfig:]),
		XFAM:       [8]byte(q.raw[offXFAM:]),
		Attributes: [8]byte(q.raw[offTDAttr:]),
	}
	for i := range m.RTMR {
		m.RTMR[i] = [48]byte(q.raw[offRTMR+48*i:])
	}
	return m
}
