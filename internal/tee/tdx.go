package tee

import (
	"bytes"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
)

// TDXCollateral holds Intel's documents that a quote is judged by. The
// certificates of root and PCK CA are those within the quote.
type TDXCollateral struct {
	// TCBInfo is signed by TCBInfoSigner, a certificate (DER) issued by the root.
	TCBInfo       Document
	TCBInfoSigner []byte
	// QEIdentity is signed by QEIdentitySigner, a certificate (DER) issued by the
	// root.
	QEIdentity       Document
	QEIdentitySigner []byte
	// PCKCRL and RootCRL are the revocation lists (DER) of the PCK CA and the root.
	PCKCRL  []byte
	RootCRL []byte
}

// Encode returns the canonical encoding of c, an RLP list of its fields.
func (c TDXCollateral) Encode() ([]byte, error) {
	b, err := rlp.EncodeToBytes(c)
	if err != nil {
		return nil, fmt.Errorf("encode TDX collateral: %w", err)
	}
	return b, nil
}

// DecodeTDXCollateral reads what Encode wrote and nothing else. It checks no
// signature.
func DecodeTDXCollateral(b []byte) (TDXCollateral, error) {
	var c TDXCollateral
	if err := rlp.DecodeBytes(b, &c); err != nil {
		return TDXCollateral{}, fmt.Errorf("decode TDX collateral: %w", err)
	}
	return c, nil
}

// verifyTDX judges TDX evidence by p.
func verifyTDX(e Evidence, p Policy, now time.Time) (Claims, error) {
	if p.TDX == nil {
		return Claims{}, fmt.Errorf("the policy accepts no TDX evidence")
	}
	q, err := parseTDXQuote(e.Quote)
	if err != nil {
		return Claims{}, err
	}
	test, err := p.checkRoot(q.root, func(h common.Hash) bool { return h == intelRoot })
	if err != nil {
		return Claims{}, err
	}
	if err := q.checkSignatures(now); err != nil {
		return Claims{}, err
	}
	collateral, err := DecodeTDXCollateral(e.Collateral)
	if err != nil {
		return Claims{}, err
	}
	found, err := collateral.judge(q, now)
	if err != nil {
		return Claims{}, err
	}
	if err := p.TDX.check(q, found); err != nil {
		return Claims{}, err
	}
	report, err := DecodeReportData(q.reportData())
	if err != nil {
		return Claims{}, err
	}
	statuses, advisories := summarize(found.levels)
	return Claims{
		Test:         test,
		Report:       report,
		Workload:     q.measurement().Workload(),
		TrustedClock: true,
		Statuses:     statuses,
		Advisories:   advisories,
		ValidUntil:   found.validUntil,
	}, nil
}

// judgement is what the collateral says about a quote.
type judgement struct {
	levels     []tcbLevel // of platform, TDX module if it has one, quoting enclave
	evaluation uint64     // the smaller of the two evaluation numbers
	validUntil time.Time
}

// judge checks the documents of c and what they say about q, whose signatures
// were checked before. The root of q is the root of all.
func (c TDXCollateral) judge(q tdxQuote, now time.Time) (judgement, error) {
	rootCRL, err := parseCRL(c.RootCRL, q.root, now)
	if err != nil {
		return judgement{}, err
	}
	pckCRL, err := parseCRL(c.PCKCRL, q.intermediate, now)
	if err != nil {
		return judgement{}, err
	}
	if err := checkNotRevoked(q.intermediate, rootCRL); err != nil {
		return judgement{}, err
	}
	if err := checkNotRevoked(q.pck, pckCRL); err != nil {
		return judgement{}, err
	}
	read := func(d Document, signer []byte, into any) (time.Time, error) {
		cert, err := parseTCBSigner(signer, q.root, now)
		if err != nil {
			return time.Time{}, err
		}
		if err := checkNotRevoked(cert, rootCRL); err != nil {
			return time.Time{}, err
		}
		return cert.NotAfter, d.decode(cert, into)
	}
	var info tcbInfo
	infoSigner, err := read(c.TCBInfo, c.TCBInfoSigner, &info)
	if err != nil {
		return judgement{}, fmt.Errorf("read TCB info: %w", err)
	}
	var identity qeIdentity
	identitySigner, err := read(c.QEIdentity, c.QEIdentitySigner, &identity)
	if err != nil {
		return judgement{}, fmt.Errorf("read QE identity: %w", err)
	}
	levels, err := evaluate(q, &info, &identity, now)
	if err != nil {
		return judgement{}, err
	}
	return judgement{
		levels:     levels,
		evaluation: min(info.Evaluation, identity.Evaluation),
		validUntil: earliest(info.NextUpdate, identity.NextUpdate, rootCRL.NextUpdate, pckCRL.NextUpdate, infoSigner,
			identitySigner, q.pck.NotAfter, q.intermediate.NotAfter, q.root.NotAfter),
	}, nil
}

// evaluate finds the levels of q in the two decoded documents.
func evaluate(q tdxQuote, info *tcbInfo, identity *qeIdentity, now time.Time) ([]tcbLevel, error) {
	if err := info.check(now); err != nil {
		return nil, fmt.Errorf("read TCB info: %w", err)
	}
	if err := identity.check(now); err != nil {
		return nil, fmt.Errorf("read QE identity: %w", err)
	}
	levels, err := info.platformLevels(q)
	if err != nil {
		return nil, fmt.Errorf("apply TCB info: %w", err)
	}
	qe, err := identity.level(q.qeReport())
	if err != nil {
		return nil, fmt.Errorf("apply QE identity: %w", err)
	}
	return append(levels, qe), nil
}

// check applies what p says about the quote and the judgement on it.
func (p *TDXPolicy) check(q tdxQuote, found judgement) error {
	m := q.measurement()
	switch {
	case m.Attributes[0] != 0:
		return fmt.Errorf("the trust domain may be debugged (TDATTRIBUTES %x)", m.Attributes)
	case m.Attributes != p.Attributes:
		return fmt.Errorf("TDATTRIBUTES are %x, want %x", m.Attributes, p.Attributes)
	case !slices.Contains(p.XFAM, m.XFAM):
		return fmt.Errorf("XFAM %x is not accepted", m.XFAM)
	case !zero(q.raw[offMRSigner:offTDAttr]):
		return fmt.Errorf("MRSIGNERSEAM or SEAMATTRIBUTES are not zero: not a TDX module by Intel")
	case !slices.ContainsFunc(p.SEAMModules, func(m [48]byte) bool { return bytes.Equal(m[:], q.raw[offMRSEAM:offMRSigner]) }):
		return fmt.Errorf("the TDX module %x is not accepted", q.raw[offMRSEAM:offMRSigner])
	case !zero(q.raw[offMRConfig:offRTMR]):
		return fmt.Errorf("MRCONFIGID, MROWNER or MROWNERCONFIG are not zero")
	case !slices.Contains(p.Workloads, m.Workload()):
		return fmt.Errorf("the workload %s is not accepted", m.Workload())
	case !atLeast(q.tcbSVN(), p.MinTCBSVN[:]):
		return fmt.Errorf("TEE_TCB_SVN is %x, want at least %x in every byte", q.tcbSVN(), p.MinTCBSVN)
	case found.evaluation < p.MinEvaluation:
		return fmt.Errorf("the collateral is of TCB evaluation %d, want at least %d", found.evaluation, p.MinEvaluation)
	}
	for _, level := range found.levels {
		if !p.accepts(level.Status) {
			return fmt.Errorf("the TCB status %q is not accepted (advisories %v)", level.Status, level.Advisories)
		}
	}
	return nil
}
