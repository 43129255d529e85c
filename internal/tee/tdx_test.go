package tee

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	tdxtesting "github.com/google/go-tdx-guest/testing"
	"github.com/google/go-tdx-guest/testing/testdata"
	"github.com/stretchr/testify/require"

	"github.com/ethereum/go-ethereum/common"
)

// realNow lies within the validity of everything in go-tdx-guest's test data.
var realNow = time.Date(2023, 7, 1, 1, 0, 0, 0, time.UTC)

func getReal(_ context.Context, url string) (map[string][]string, []byte, error) {
	return tdxtesting.TestGetter.Get(url)
}

func TestRealQuoteHangsOnIntelsRoot(t *testing.T) {
	q, err := parseTDXQuote(TrimQuote(testdata.RawQuote))
	require.NoError(t, err)
	require.Equal(t, intelRoot, RootHash(q.root))
	require.NoError(t, q.checkSignatures(realNow))
	require.ErrorContains(t, q.checkSignatures(realNow.AddDate(10, 0, 0)), "expired")

	pck, err := q.pckInfo()
	require.NoError(t, err)
	require.Equal(t, "50806f000000", pck.fmspc)
	require.Equal(t, [8]byte{3: 0x40}, q.measurement().Attributes)
}

func TestRealCollateralIsGenuineButOfANewerPlatform(t *testing.T) {
	quote := TrimQuote(testdata.RawQuote)
	c, err := FetchTDXCollateral(t.Context(), quote, getReal)
	require.NoError(t, err)
	q, err := parseTDXQuote(quote)
	require.NoError(t, err)

	// Documents, signers and revocation lists pass; the machine behind the quote
	// is older than every level in the document.
	_, err = c.judge(q, realNow)
	require.ErrorContains(t, err, "reaches none of the")
	svn := []byte{3, 0, 5, 15: 0}
	var info tcbInfo
	require.NoError(t, json.Unmarshal(c.TCBInfo.Body, &info))
	pck, err := q.pckInfo()
	require.NoError(t, err)
	_, err = info.platformLevel(svn, pck)
	require.ErrorContains(t, err, "reaches none of the")
	pck.components = bytes.Repeat([]byte{9}, 16)
	level, err := info.platformLevel(svn, pck)
	require.NoError(t, err)
	require.Equal(t, UpToDate, level.Status)

	for name, corrupt := range map[string]func(c *TDXCollateral){
		"its signature": func(c *TDXCollateral) {
			c.TCBInfo.Body = append([]byte(nil), c.TCBInfo.Body...)
			c.TCBInfo.Body[40] ^= 1
		},
		"QE identity": func(c *TDXCollateral) { c.QEIdentity.Signature[5] ^= 1 },
		"signature on the re": func(c *TDXCollateral) {
			c.RootCRL = append([]byte(nil), c.RootCRL...)
			c.RootCRL[len(c.RootCRL)-3] ^= 1
		},
	} {
		bad := c
		corrupt(&bad)
		_, err := bad.judge(q, realNow)
		require.ErrorContains(t, err, name)
	}
}

func TestProductionPolicyRefusesARealQuoteForItsContentOnly(t *testing.T) {
	quote := TrimQuote(testdata.RawQuote)
	q, err := parseTDXQuote(quote)
	require.NoError(t, err)
	m := q.measurement()
	p := TDXPolicy{
		Workloads:   []common.Hash{m.Workload()},
		SEAMModules: [][48]byte{[48]byte(quote[offMRSEAM:])},
		Attributes:  m.Attributes,
		XFAM:        [][8]byte{m.XFAM},
		Statuses:    []Status{UpToDate},
	}
	found := judgement{levels: []tcbLevel{{Status: UpToDate}}}
	require.NoError(t, p.check(q, found))
	p.Attributes = AttributesSEPTVEDisable
	require.ErrorContains(t, p.check(q, found), "TDATTRIBUTES are 0000004000000000")
}

func TestWhatFollowsAQuoteIsCutOffButNotAccepted(t *testing.T) {
	require.Len(t, testdata.RawQuote, 4974)
	trimmed := TrimQuote(testdata.RawQuote)
	require.Len(t, trimmed, 4935)
	_, err := parseTDXQuote(testdata.RawQuote)
	require.ErrorContains(t, err, "announces 4299 bytes")
	for _, kept := range [][]byte{nil, trimmed[:100], trimmed[:2000], trimmed} {
		require.True(t, bytes.Equal(kept, TrimQuote(kept)))
	}
}

func TestEachRuleRefusesWhatBreaksItAlone(t *testing.T) {
	d := newDev(t, 1)
	other := newDev(t, 2)
	set := func(off int, b ...byte) func([]byte) { return func(q []byte) { copy(q[off:], b) } }
	for _, tc := range []struct {
		name   string
		change change
		policy func(p *Policy)
		now    time.Time
		want   string
	}{
		{name: "nothing broken"},
		{name: "debug", change: change{body: set(offTDAttr, 1)}, want: "may be debugged"},
		{name: "debug named by policy", change: change{body: set(offTDAttr, 1)}, policy: func(p *Policy) { p.TDX.Attributes[0] = 1 }, want: "may be debugged"},
		{name: "attributes", change: change{body: set(offTDAttr+3, 0x50)}, want: "TDATTRIBUTES"},
		{name: "xfam", change: change{body: set(offXFAM, 1)}, want: "XFAM"},
		{name: "seam signer", change: change{body: set(offMRSigner, 1)}, want: "TDX module is signed by"},
		{name: "seam attributes", change: change{body: set(offSEAMAttr, 1)}, want: "SEAM attributes"},
		{name: "seam module", change: change{body: set(offMRSEAM, 1)}, want: "TDX module 01"},
		{name: "config id", change: change{body: set(offMRConfig, 1)}, want: "MRCONFIGID"},
		{name: "owner config", change: change{body: set(offRTMR-1, 1)}, want: "MRCONFIGID"},
		{name: "mrtd", change: change{body: set(offMRTD, 9)}, want: "workload"},
		{name: "rtmr", change: change{body: set(offRTMR+48*3, 9)}, want: "workload"},
		{name: "foreign report data", change: change{body: set(offReportData+52, 0)}, want: "not made for lockstep"},
		{name: "tcb svn", policy: func(p *Policy) { p.TDX.MinTCBSVN[2] = devSVN + 1 }, want: "TEE_TCB_SVN"},
		{name: "evaluation", policy: func(p *Policy) { p.TDX.MinEvaluation = 2 }, want: "TCB evaluation 1"},
		{name: "no status accepted", policy: func(p *Policy) { p.TDX.Statuses = nil }, want: "TCB status"},
		{name: "platform out of date", change: change{tcbInfo: func(o object) { level(o)["tcbStatus"] = OutOfDate }}, want: `TCB status "OutOfDate"`},
		{name: "module out of date", change: change{tcbInfo: func(o object) { level(module(o))["tcbStatus"] = OutOfDate }}, want: `TCB status "OutOfDate"`},
		{name: "enclave out of date", change: change{qe: func(o object) { level(o)["tcbStatus"] = OutOfDate }}, want: `TCB status "OutOfDate"`},
		{
			name: "status accepted by name", change: change{qe: func(o object) { level(o)["tcbStatus"] = OutOfDate }},
			policy: func(p *Policy) { p.TDX.Statuses = append(p.TDX.Statuses, OutOfDate) },
		},
		{
			name: "revoked level", change: change{tcbInfo: func(o object) { level(o)["tcbStatus"] = Revoked }},
			policy: func(p *Policy) { p.TDX.Statuses = append(p.TDX.Statuses, Revoked) }, want: `TCB status "Revoked"`,
		},
		{name: "status missing", change: change{tcbInfo: func(o object) { delete(level(o), "tcbStatus") }}, want: `TCB status ""`},
		{name: "pcesvn", change: change{tcbInfo: func(o object) { level(o)["tcb"].(object)["pcesvn"] = devPCESVN + 1 }}, want: "reaches none"},
		{name: "sgx svn", change: change{tcbInfo: func(o object) { level(o)["tcb"].(object)["sgxtcbcomponents"].([]any)[15] = object{"svn": devSVN + 1} }}, want: "reaches none"},
		{name: "tdx svn", change: change{tcbInfo: func(o object) { level(o)["tcb"].(object)["tdxtcbcomponents"].([]any)[2] = object{"svn": devSVN + 1} }}, want: "reaches none"},
		{name: "module svn is judged by the module's own level", change: change{tcbInfo: func(o object) { level(o)["tcb"].(object)["tdxtcbcomponents"].([]any)[0] = object{"svn": devSVN + 1} }}},
		{name: "too few components", change: change{tcbInfo: func(o object) { level(o)["tcb"].(object)["sgxtcbcomponents"] = []any{} }}, want: "0 SGX"},
		{name: "module too old", change: change{body: set(offTCBSVN, devSVN-1)}, want: "SVN 2 reaches none"},
		{name: "module unknown", change: change{body: set(offTCBSVN+1, 2)}, want: "does not know the TDX module TDX_02"},
		{name: "module of version 0 is judged by the platform's level", change: change{body: set(offTCBSVN+1, 0)}},
		{name: "other fmspc", change: change{tcbInfo: func(o object) { o["fmspc"] = "001020304051" }}, want: "FMSPC"},
		{name: "other pce", change: change{tcbInfo: func(o object) { o["pceId"] = "0001" }}, want: "PCE"},
		{name: "SGX tcb info", change: change{tcbInfo: func(o object) { o["id"] = "SGX" }}, want: "want TDX version 3"},
		{name: "tcb info version", change: change{tcbInfo: func(o object) { o["version"] = 2 }}, want: "want TDX version 3"},
		{name: "tcb info expired", change: change{tcbInfo: func(o object) { o["nextUpdate"] = devNow.Add(-time.Second).Format(time.RFC3339) }}, want: "read TCB info: it expired"},
		{name: "tcb info from the future", change: change{tcbInfo: func(o object) { o["issueDate"] = devNow.Add(time.Second).Format(time.RFC3339) }}, want: "not in force before"},
		{name: "tcb info without dates", change: change{tcbInfo: func(o object) { delete(o, "nextUpdate") }}, want: "expired"},
		{name: "qe identity expired", change: change{qe: func(o object) { o["nextUpdate"] = devNow.Add(-time.Second).Format(time.RFC3339) }}, want: "read QE identity: it expired"},
		{name: "qe id", change: change{qe: func(o object) { o["id"] = "QE" }}, want: "want TD_QE"},
		{name: "qe signer", change: change{qe: func(o object) { o["mrsigner"] = "00" }}, want: "quoting enclave is signed by"},
		{name: "qe product", change: change{qe: func(o object) { o["isvprodid"] = 1 }}, want: "product 2, want 1"},
		{name: "qe svn", change: change{qe: func(o object) { level(o)["tcb"].(object)["isvsvn"] = devQESVN + 1 }}, want: "reaches none"},
		{name: "qe attributes", change: change{qe: func(o object) { o["attributes"] = "15000000000000000000000000000000" }}, want: "attributes of the quoting enclave"},
		{name: "qe mask missing", change: change{qe: func(o object) { delete(o, "miscselectMask") }}, want: "MISCSELECT"},
		{name: "everything expired", now: devEnd.Add(time.Second), want: "expired"},
		{name: "not valid yet", now: devStart.Add(-time.Second), want: "not yet valid"},
		{name: "pck revoked", change: change{revoke: func(p *devPKI) (_, pck []*big.Int) { return nil, []*big.Int{p.pck.SerialNumber} }}, want: `"Intel SGX PCK Certificate" was revoked`},
		{name: "pck ca revoked", change: change{revoke: func(p *devPKI) (root, _ []*big.Int) { return []*big.Int{p.ca.SerialNumber}, nil }}, want: `"Intel SGX PCK Platform CA" was revoked`},
		{name: "tcb signer revoked", change: change{revoke: func(p *devPKI) (root, _ []*big.Int) { return []*big.Int{p.signer.SerialNumber}, nil }}, want: `"Intel SGX TCB Signing" was revoked`},
		{name: "tcb info signed by the PCK CA", change: change{after: func(c *TDXCollateral, p *devPKI) {
			c.TCBInfoSigner = p.ca.Raw
			c.TCBInfo.Signature, _ = p.caKey.signRaw(c.TCBInfo.Body)
		}}, want: "may not sign TCB documents"},
		{name: "tcb signer of another root", change: change{after: func(c *TDXCollateral, _ *devPKI) {
			c.TCBInfoSigner = other.pki.signer.Raw
			c.TCBInfo.Signature, _ = other.pki.signerKey.signRaw(c.TCBInfo.Body)
		}}, want: "check the signature"},
		{name: "documents swapped", change: change{after: func(c *TDXCollateral, _ *devPKI) { c.TCBInfo, c.QEIdentity = c.QEIdentity, c.TCBInfo }}, want: "want TDX version 3"},
		{name: "crl of another root", change: change{after: func(c *TDXCollateral, _ *devPKI) { c.RootCRL, _ = other.pki.crl(other.pki.root, other.pki.rootKey) }}, want: "check the signature on the revocation list"},
		{name: "crls swapped", change: change{after: func(c *TDXCollateral, _ *devPKI) { c.RootCRL, c.PCKCRL = c.PCKCRL, c.RootCRL }}, want: "is wanted"},
		{name: "crl missing", change: change{after: func(c *TDXCollateral, _ *devPKI) { c.PCKCRL = nil }}, want: "parse the revocation list"},
		{name: "crl expired", change: change{after: func(c *TDXCollateral, p *devPKI) {
			old := *p
			old.until = devNow.Add(-time.Second)
			c.PCKCRL, _ = old.crl(p.ca, p.caKey)
		}}, want: "expired"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			p, now := d.Policy(), devNow
			if tc.policy != nil {
				tc.policy(&p)
			}
			if !tc.now.IsZero() {
				now = tc.now
			}
			e := devEvidence(t, d, tc.change)
			// Let the policy know a changed workload, unless that is the point.
			if decoded, err := DecodeEvidence(e); err == nil && tc.want != "workload" {
				q, err := parseTDXQuote(decoded.Quote)
				require.NoError(t, err)
				p.TDX.Workloads = append(p.TDX.Workloads, q.measurement().Workload())
			}
			_, err := Verify(e, p, now)
			if tc.want == "" {
				require.NoError(t, err)
				return
			}
			require.ErrorContains(t, err, tc.want)
		})
	}
}

func TestFMSPCIsComparedWithoutCase(t *testing.T) {
	q, err := parseTDXQuote(TrimQuote(testdata.RawQuote))
	require.NoError(t, err)
	body, err := SplitDocument(testdata.TcbInfoBody, "tcbInfo")
	require.NoError(t, err)
	var info tcbInfo
	require.NoError(t, json.Unmarshal(bytes.Replace(body.Body, []byte("50806f000000"), []byte("50806F000000"), 1), &info))
	_, err = info.platformLevels(q)
	require.ErrorContains(t, err, "reaches none", "the comparison of FMSPC comes first and must pass")
}

// stride is the step at which bit flips walk through evidence: every byte, or
// some in a short run.
func stride() int {
	if testing.Short() {
		return 13
	}
	return 1
}

func TestAnyFlippedBitIsRefused(t *testing.T) {
	t.Parallel()
	d := newDev(t, 1)
	good := devEvidence(t, d, change{})
	p := d.Policy()
	_, err := Verify(good, p, devNow)
	require.NoError(t, err)
	refuse := func(i, bit int) {
		bad := bytes.Clone(good)
		bad[i] ^= 1 << bit
		_, err := Verify(bad, p, devNow)
		require.Error(t, err, "bit %d of byte %d", bit, i)
	}
	// One bit of every byte, another one for neighbours, and a random selection.
	for i := 0; i < len(good); i += stride() {
		refuse(i, (i+i/8)%8)
	}
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	for range 500 {
		refuse(random.IntN(len(good)), random.IntN(8))
	}
}

func TestAnyFlippedBitOfARealQuoteIsRefused(t *testing.T) {
	t.Parallel()
	good := TrimQuote(testdata.RawQuote)
	for i := 0; i < len(good); i += stride() {
		bad := bytes.Clone(good)
		bad[i] ^= 1 << (i % 8)
		q, err := parseTDXQuote(bad)
		if err == nil && RootHash(q.root) == intelRoot {
			err = q.checkSignatures(realNow)
			require.Error(t, err, "byte %d", i)
		}
	}
}

func TestTruncatedQuotesAreRefused(t *testing.T) {
	good := TrimQuote(testdata.RawQuote)
	for n := 0; n < len(good); n += 7 {
		bad := bytes.Clone(good[:n])
		_, err := parseTDXQuote(bad)
		require.Error(t, err)
		if n > offCertSize+4 { // with lengths that announce the cut
			binary.LittleEndian.PutUint32(bad[offSigLen:], uint32(n-offSignature))
			binary.LittleEndian.PutUint32(bad[offCertSize:], uint32(n-offQEReport))
			_, err := parseTDXQuote(bad)
			require.Error(t, err)
		}
	}
}

func BenchmarkVerifyTDX(b *testing.B) {
	d := newDev(b, 1)
	evidence, p := devEvidence(b, d, change{}), d.Policy()
	for b.Loop() {
		_, err := Verify(evidence, p, devNow)
		require.NoError(b, err)
	}
}
