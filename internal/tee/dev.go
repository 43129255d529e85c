package tee

import (
	"bytes"
	"context"
	"crypto/sha256"
	"crypto/x509"
	"encoding/binary"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// DevConfig says what a development attester claims.
type DevConfig struct {
	// Seed determines every key. Whoever knows it can issue the same quotes.
	Seed [32]byte
	// NotBefore and NotAfter limit certificates and collateral, in whole seconds.
	NotBefore, NotAfter time.Time
	// Measurement is what the quotes claim to have measured; XFAM and Attributes
	// are taken from it as well.
	Measurement TDXMeasurement
	// SEAMModule is the MRSEAM value of the quotes.
	SEAMModule [48]byte
}

// DevIssuer issues TDX quotes of version 4 that are well formed in every part
// and prove nothing: their root is its own, says TEST in its subject and is
// refused by every policy that does not name it. It is for development networks
// and tests. The same configuration gives the same bytes. It is safe for
// concurrent use.
type DevIssuer struct {
	cfg        DevConfig
	pki        *devPKI
	collateral []byte
}

// NewDevIssuer derives an attester from cfg.
func NewDevIssuer(cfg DevConfig) (*DevIssuer, error) {
	if !cfg.NotBefore.Before(cfg.NotAfter) {
		return nil, fmt.Errorf("set up the development attester: it would be valid from %s to %s", cfg.NotBefore, cfg.NotAfter)
	}
	pki, err := newDevPKI(cfg.Seed, cfg.NotBefore.UTC().Truncate(time.Second), cfg.NotAfter.UTC().Truncate(time.Second))
	if err != nil {
		return nil, fmt.Errorf("set up the development attester: %w", err)
	}
	c, err := pki.collateral(pki.tcbInfo(UpToDate), pki.qeIdentity(UpToDate))
	if err != nil {
		return nil, fmt.Errorf("set up the development attester: %w", err)
	}
	collateral, err := c.Encode()
	if err != nil {
		return nil, fmt.Errorf("set up the development attester: %w", err)
	}
	return &DevIssuer{cfg, pki, collateral}, nil
}

// Root names the TEST root for Policy.TestRoot.
func (d *DevIssuer) Root() common.Hash { return RootHash(d.pki.root) }

// Policy returns a policy that accepts exactly what d issues.
func (d *DevIssuer) Policy() Policy {
	m := d.cfg.Measurement
	return Policy{
		TestRoot: d.Root(),
		TDX: &TDXPolicy{
			Workloads:   []common.Hash{m.Workload()},
			SEAMModules: [][48]byte{d.cfg.SEAMModule},
			Attributes:  m.Attributes,
			XFAM:        [][8]byte{m.XFAM},
			Statuses:    []Status{UpToDate},
		},
	}
}

// Issue is an IssueFunc.
func (d *DevIssuer) Issue(_ context.Context, data ReportData) (Evidence, error) {
	quote, err := d.pki.quote(d.body(data.Encode()))
	if err != nil {
		return Evidence{}, fmt.Errorf("issue a development quote: %w", err)
	}
	return Evidence{TDX, quote, d.collateral}, nil
}

// body returns the first 632 bytes of a quote.
func (d *DevIssuer) body(data [ReportDataSize]byte) []byte {
	b := make([]byte, offSigLen)
	copy(b, quoteHead)
	copy(b[12:], intelQE)
	copy(b[offTCBSVN:], []byte{devSVN, 1, devSVN})
	copy(b[offMRSEAM:], d.cfg.SEAMModule[:])
	m := d.cfg.Measurement
	copy(b[offTDAttr:], m.Attributes[:])
	copy(b[offXFAM:], m.XFAM[:])
	copy(b[offMRTD:], m.MRTD[:])
	copy(b[offMRConfig:], m.MRConfigID[:])
	for i, r := range m.RTMR {
		copy(b[offRTMR+48*i:], r[:])
	}
	copy(b[offReportData:], data[:])
	return b
}

// The quoting enclave that development quotes claim to come from.
var devQESigner = [32]byte{'T', 'E', 'S', 'T', ' ', 'Q', 'E'}

const (
	devQEProduct = 2
	devQESVN     = 4
)

// quote signs body, the first 632 bytes of a quote, and adds the rest.
func (p *devPKI) quote(body []byte) ([]byte, error) {
	sig, err := p.attestKey.signRaw(body)
	if err != nil {
		return nil, err
	}
	key, err := p.attestKey.point()
	if err != nil {
		return nil, err
	}
	auth := sha256.Sum256([]byte("lockstep TEST authentication data"))
	bound := sha256.Sum256(append(bytes.Clone(key), auth[:]...))
	report := make([]byte, offQESig-offQEReport)
	report[48] = 0x11 // INIT and PROVISION_KEY
	copy(report[128:], devQESigner[:])
	binary.LittleEndian.PutUint16(report[256:], devQEProduct)
	binary.LittleEndian.PutUint16(report[258:], devQESVN)
	copy(report[320:], bound[:])
	reportSig, err := p.pckKey.signRaw(report)
	if err != nil {
		return nil, err
	}
	var chain []byte
	for _, cert := range []*x509.Certificate{p.pck, p.ca, p.root} {
		chain = append(chain, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: cert.Raw})...)
	}
	le := binary.LittleEndian
	certified := append(report, reportSig[:]...)
	certified = append(le.AppendUint16(certified, uint16(len(auth))), auth[:]...)
	certified = append(le.AppendUint32(le.AppendUint16(certified, 5), uint32(len(chain))), chain...)

	signed := append(sig[:], key...)
	signed = append(le.AppendUint32(le.AppendUint16(signed, 6), uint32(len(certified))), certified...)
	return append(le.AppendUint32(bytes.Clone(body), uint32(len(signed))), signed...), nil
}

// object is a JSON object.
type object = map[string]any

// tcbInfo returns the content of a TCB info document with a single level.
func (p *devPKI) tcbInfo(status Status) object {
	components := make([]object, 16)
	for i := range components {
		components[i] = object{"svn": 0}
	}
	seam := func(more object) object {
		more["mrsigner"] = strings.Repeat("00", 48)
		more["attributes"] = strings.Repeat("00", 8)
		more["attributesMask"] = strings.Repeat("FF", 8)
		return more
	}
	return p.document(object{
		"id": "TDX", "version": 3, "fmspc": fmt.Sprintf("%X", devFMSPC), "pceId": fmt.Sprintf("%X", devPCEID),
		"tcbType": 0, "tdxModule": seam(object{}),
		"tdxModuleIdentities": []object{seam(object{
			"id":        "TDX_01",
			"tcbLevels": []object{{"tcb": object{"isvsvn": devSVN}, "tcbStatus": UpToDate}},
		})},
		"tcbLevels": []object{{
			"tcb":       object{"sgxtcbcomponents": components, "pcesvn": devPCESVN, "tdxtcbcomponents": components},
			"tcbStatus": status,
		}},
	})
}

// qeIdentity returns the content of a QE identity document with a single level.
func (p *devPKI) qeIdentity(status Status) object {
	return p.document(object{
		"id": "TD_QE", "version": 2, "miscselect": "00000000", "miscselectMask": "FFFFFFFF",
		"attributes": "11" + strings.Repeat("00", 15), "attributesMask": "FB" + strings.Repeat("FF", 7) + strings.Repeat("00", 8),
		"mrsigner": fmt.Sprintf("%X", devQESigner), "isvprodid": devQEProduct,
		"tcbLevels": []object{{"tcb": object{"isvsvn": devQESVN}, "tcbStatus": status}},
	})
}

func (p *devPKI) document(o object) object {
	o["issueDate"] = p.notBefore.Format(time.RFC3339)
	o["nextUpdate"] = p.until.Format(time.RFC3339)
	o["tcbEvaluationDataNumber"] = 1
	return o
}

// collateral signs the two documents and issues empty revocation lists.
func (p *devPKI) collateral(tcbInfo, qeIdentity object) (TDXCollateral, error) {
	c := TDXCollateral{TCBInfoSigner: p.signer.Raw, QEIdentitySigner: p.signer.Raw}
	for _, part := range []struct {
		content object
		into    *Document
	}{{tcbInfo, &c.TCBInfo}, {qeIdentity, &c.QEIdentity}} {
		body, err := json.Marshal(part.content)
		if err != nil {
			return TDXCollateral{}, fmt.Errorf("encode a TCB document: %w", err)
		}
		sig, err := p.signerKey.signRaw(body)
		if err != nil {
			return TDXCollateral{}, err
		}
		*part.into = Document{body, sig}
	}
	var err error
	if c.RootCRL, err = p.crl(p.root, p.rootKey); err != nil {
		return TDXCollateral{}, err
	}
	c.PCKCRL, err = p.crl(p.ca, p.caKey)
	return c, err
}
