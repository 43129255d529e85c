package tee

import (
	"bytes"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/binary"
	"math/big"
	"testing"
	"time"

	"github.com/google/go-sev-guest/abi"
	sevtesting "github.com/google/go-sev-guest/testing"
	sevdata "github.com/google/go-sev-guest/verify/testdata"
	"github.com/google/go-sev-guest/verify/trust"
	"github.com/stretchr/testify/require"

	"github.com/ethereum/go-ethereum/common"
)

var milanNow = time.Date(2022, 9, 24, 1, 0, 0, 0, time.UTC)

// realMilan returns the evidence shipped with go-sev-guest and a policy that
// names it. It carries no revocation list.
func realMilan(t *testing.T) (Evidence, Policy) {
	t.Helper()
	var certs trust.ProductCerts
	require.NoError(t, certs.FromKDSCertBytes(trust.AskArkMilanVcekBytes))
	collateral, err := SNPCollateral{VCEK: sevdata.VcekBytes, ASK: certs.Ask.Raw, ARK: certs.Ark.Raw}.Encode()
	require.NoError(t, err)
	report, err := abi.ReportToProto(sevdata.AttestationBytes)
	require.NoError(t, err)
	m := SNPMeasurement{[48]byte(report.GetMeasurement()), [32]byte(report.GetHostData()), report.GetPolicy()}
	return Evidence{SNP, sevdata.AttestationBytes, collateral}, Policy{SNP: &SNPPolicy{
		Workloads: []common.Hash{m.Workload()}, Products: []string{"Milan"}, SkipRevocation: true,
	}}
}

func TestRealMilanReportHangsOnAMDsRoot(t *testing.T) {
	e, p := realMilan(t)
	b, err := e.Encode()
	require.NoError(t, err)
	report, err := abi.ReportToProto(e.Quote)
	require.NoError(t, err)
	collateral, err := DecodeSNPCollateral(e.Collateral)
	require.NoError(t, err)
	chain, err := collateral.parse(report)
	require.NoError(t, err)
	require.Equal(t, "Milan", amdRoots[RootHash(chain.ark)])
	require.NoError(t, chain.checkSignatures(e.Quote, report, milanNow))

	// All signatures pass; the sample comes from a guest that may be debugged.
	_, err = Verify(b, p, milanNow)
	require.ErrorContains(t, err, "may be debugged")

	_, err = Verify(b, p, milanNow.AddDate(40, 0, 0))
	require.ErrorContains(t, err, "expired")

	p.SNP.Products = []string{"Genoa", "Turin"}
	_, err = Verify(b, p, milanNow)
	require.ErrorContains(t, err, "product line Milan is not accepted")

	p.SNP.SkipRevocation = false
	_, err = Verify(b, p, milanNow)
	require.ErrorContains(t, err, "revocation list")

	_, err = Verify(b, Policy{TDX: &TDXPolicy{}}, milanNow)
	require.ErrorContains(t, err, "accepts no SEV-SNP")
}

func TestAnyFlippedBitOfARealMilanReportIsRefusedByItsSignature(t *testing.T) {
	t.Parallel()
	e, p := realMilan(t)
	for i := 0; i < len(e.Quote); i += stride() {
		bad := Evidence{SNP, bytes.Clone(e.Quote), e.Collateral}
		bad.Quote[i] ^= 1 << (i % 8)
		b, err := bad.Encode()
		require.NoError(t, err)
		_, err = Verify(b, p, milanNow)
		require.Error(t, err)
		require.NotContains(t, err.Error(), "may be debugged", "byte %d", i)
	}
}

func TestPinnedRootsAreThoseOfAMD(t *testing.T) {
	for hash, line := range amdRoots {
		root, err := trust.GetDefaultRootCerts(line)
		require.NoError(t, err)
		require.Equal(t, RootHash(root.ProductCerts.Ark), hash)
	}
}

// fakeAMD signs reports under a root that says TEST.
type fakeAMD struct{ *sevtesting.AmdSigner }

func newFakeAMD(t *testing.T, organization string) fakeAMD {
	t.Helper()
	subject := pkix.Name{CommonName: "ARK-Genoa", Organization: []string{organization}}
	b := &sevtesting.AmdSignerBuilder{
		ProductName: "Genoa-B1", ArkCreationTime: devStart, AskCreationTime: devStart, VcekCreationTime: devStart,
		ArkCustom: sevtesting.CertOverride{Subject: &subject},
	}
	signer, err := b.TestOnlyCertChain()
	require.NoError(t, err)
	return fakeAMD{signer}
}

func (f fakeAMD) crl(t *testing.T, until time.Time, revoked ...*big.Int) []byte {
	t.Helper()
	template := &x509.RevocationList{Number: big.NewInt(1), ThisUpdate: devStart, NextUpdate: until, SignatureAlgorithm: x509.SHA384WithRSAPSS}
	for _, serial := range revoked {
		template.RevokedCertificateEntries = append(template.RevokedCertificateEntries, x509.RevocationListEntry{SerialNumber: serial, RevocationTime: devStart})
	}
	der, err := x509.CreateRevocationList(rand.Reader, template, f.Ark, f.Keys.Ark)
	require.NoError(t, err)
	return der
}

func (f fakeAMD) evidence(t *testing.T, crl []byte, alter func(report []byte)) []byte {
	t.Helper()
	data := devData.Encode()
	const genoa = 0xa10f11
	report := sevtesting.TestRawReportV3(data, genoa)
	raw := report[:abi.ReportSize]
	binary.LittleEndian.PutUint64(raw[8:], abi.SnpPolicyToBytes(abi.SnpPolicy{SMT: true}))
	if alter != nil {
		alter(raw)
	}
	r, s, err := f.Sign(abi.SignedComponent(raw))
	require.NoError(t, err)
	require.NoError(t, abi.SetSignature(r, s, raw))
	collateral, err := SNPCollateral{VCEK: f.Vcek.Raw, ASK: f.Ask.Raw, ARK: f.Ark.Raw, CRL: crl}.Encode()
	require.NoError(t, err)
	b, err := Evidence{SNP, raw, collateral}.Encode()
	require.NoError(t, err)
	return b
}

func (f fakeAMD) policy() Policy {
	workloads := []common.Hash{}
	for _, guest := range []abi.SnpPolicy{{SMT: true}, {SMT: true, Debug: true}, {SMT: true, MigrateMA: true}} {
		workloads = append(workloads, SNPMeasurement{Policy: abi.SnpPolicyToBytes(guest)}.Workload())
	}
	return Policy{TestRoot: RootHash(f.Ark), SNP: &SNPPolicy{Workloads: workloads, Products: []string{"Genoa"}}}
}

func TestSNPEvidenceProvesIdentityButNoClock(t *testing.T) {
	f := newFakeAMD(t, "lockstep TEST")
	b := f.evidence(t, f.crl(t, devEnd), nil)
	c, err := Verify(b, f.policy(), devNow)
	require.NoError(t, err)
	require.Equal(t, SNP, c.Platform)
	require.False(t, c.TrustedClock)
	require.True(t, c.Test)
	require.Equal(t, devData, c.Report)
	require.Equal(t, devEnd, c.ValidUntil)

	production := f.policy()
	production.TestRoot = common.Hash{}
	_, err = Verify(b, production, devNow)
	require.ErrorContains(t, err, "not trusted")

	silent := newFakeAMD(t, "Advanced Micro Devices")
	_, err = Verify(silent.evidence(t, silent.crl(t, devEnd), nil), silent.policy(), devNow)
	require.ErrorContains(t, err, "does not say TEST")
}

func TestEachSNPRuleRefusesWhatBreaksItAlone(t *testing.T) {
	f := newFakeAMD(t, "lockstep TEST")
	good := f.crl(t, devEnd)
	guest := func(p abi.SnpPolicy) func([]byte) {
		return func(raw []byte) { binary.LittleEndian.PutUint64(raw[8:], abi.SnpPolicyToBytes(p)) }
	}
	for _, tc := range []struct {
		name   string
		crl    []byte
		alter  func(raw []byte)
		policy func(p *SNPPolicy)
		want   string
	}{
		{name: "nothing broken", crl: good},
		{name: "debug", crl: good, alter: guest(abi.SnpPolicy{SMT: true, Debug: true}), want: "may be debugged"},
		{name: "migration", crl: good, alter: guest(abi.SnpPolicy{SMT: true, MigrateMA: true}), want: "may be migrated"},
		{name: "privilege level", crl: good, alter: func(raw []byte) { raw[0x30] = 1 }, want: "privilege level 1"},
		{name: "measurement", crl: good, alter: func(raw []byte) { raw[0x90] = 1 }, want: "workload"},
		{name: "other chip", crl: good, alter: func(raw []byte) { raw[0x1a0] = 1 }, want: "another chip"},
		{name: "other tcb", crl: good, alter: func(raw []byte) { raw[0x180] = 1 }, want: "names TCB"},
		{name: "least tcb", crl: good, policy: func(p *SNPPolicy) { p.MinTCB[7] = 1 }, want: "below the least"},
		{name: "signed by a VLEK", crl: good, alter: func(raw []byte) {
			binary.LittleEndian.PutUint32(raw[0x48:], abi.ComposeSignerInfo(abi.SignerInfo{SigningKey: abi.VlekReportSigner}))
		}, want: "not signed by a VCEK"},
		{name: "crl missing", want: "revocation list"},
		{name: "crl missing and not asked for", policy: func(p *SNPPolicy) { p.SkipRevocation = true }},
		{name: "crl expired, though not asked for", crl: f.crl(t, devNow.Add(-time.Second)), policy: func(p *SNPPolicy) { p.SkipRevocation = true }, want: "expired"},
		{name: "ask revoked", crl: f.crl(t, devEnd, f.Ask.SerialNumber), want: "was revoked"},
		{name: "foreign report data", crl: good, alter: func(raw []byte) { raw[0x50+60] = 0 }, want: "not made for lockstep"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			p := f.policy()
			if tc.policy != nil {
				tc.policy(p.SNP)
			}
			_, err := Verify(f.evidence(t, tc.crl, tc.alter), p, devNow)
			if tc.want == "" {
				require.NoError(t, err)
				return
			}
			require.ErrorContains(t, err, tc.want)
		})
	}
}
