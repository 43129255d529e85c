package tee

import (
	"encoding/hex"
	"encoding/pem"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

// folder reads from memory.
func folder(files map[string][]byte) func(string) ([]byte, error) {
	return func(name string) ([]byte, error) {
		b, ok := files[name]
		if !ok {
			return nil, fmt.Errorf("there is no %s", name)
		}
		return b, nil
	}
}

func certificates(der ...[]byte) (text []byte) {
	for _, b := range der {
		text = append(text, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: b})...)
	}
	return text
}

func TestTDXEvidenceIsGatheredFromFiles(t *testing.T) {
	d := newDev(t, 1)
	e, err := d.Issue(t.Context(), devData)
	require.NoError(t, err)
	c, err := DecodeTDXCollateral(e.Collateral)
	require.NoError(t, err)
	answer := func(member string, doc Document) []byte {
		return []byte(`{"` + member + `":` + string(doc.Body) + `,"signature":"` + hex.EncodeToString(doc.Signature[:]) + `"}`)
	}
	files := map[string][]byte{
		"tcb-info.json": answer("tcbInfo", c.TCBInfo), "qe-identity.json": answer("enclaveIdentity", c.QEIdentity),
		"tcb-info-chain.pem":    certificates(d.pki.signer.Raw, d.pki.root.Raw),
		"qe-identity-chain.pem": certificates(d.pki.signer.Raw, d.pki.root.Raw),
		"pck.crl":               c.PCKCRL, "root.crl": c.RootCRL,
	}
	got, err := Gather(TDX, append(e.Quote, make([]byte, 40)...), folder(files))
	require.NoError(t, err)
	require.Equal(t, e, got)

	for name := range files {
		without := make(map[string][]byte)
		for other, b := range files {
			if other != name {
				without[other] = b
			}
		}
		_, err := Gather(TDX, e.Quote, folder(without))
		require.EqualError(t, err, "gather TDX evidence: there is no "+name)
	}
	files["tcb-info-chain.pem"] = nil
	_, err = Gather(TDX, e.Quote, folder(files))
	require.EqualError(t, err, "gather TDX evidence: tcb-info-chain.pem: it holds 0 certificates, want at least 1")
	_, err = Gather(3, e.Quote, folder(files))
	require.ErrorContains(t, err, "platform 3 is not known")
}

func TestSNPEvidenceIsGatheredFromFiles(t *testing.T) {
	amd := newFakeAMD(t, "lockstep TEST")
	b := amd.evidence(t, amd.crl(t, devEnd), nil)
	e, err := DecodeEvidence(b)
	require.NoError(t, err)
	c, err := DecodeSNPCollateral(e.Collateral)
	require.NoError(t, err)
	files := map[string][]byte{"vcek.der": c.VCEK, "chain.pem": certificates(c.ASK, c.ARK), "ark.crl": c.CRL}
	got, err := Gather(SNP, e.Quote, folder(files))
	require.NoError(t, err)
	require.Equal(t, e, got)

	files["chain.pem"] = certificates(c.ASK)
	_, err = Gather(SNP, e.Quote, folder(files))
	require.EqualError(t, err, "gather SEV-SNP evidence: chain.pem: it holds 1 certificates, want at least 2")
}

func TestTheConfigDigestKeepsTheEndpointsApart(t *testing.T) {
	require.NotEqual(t, ConfigDigest("a", "bc"), ConfigDigest("ab", "c"))
}
