package tee

import (
	"context"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

// fakeKernel is the report interface of a kernel with a single entry.
type fakeKernel struct {
	provider   string
	quote      func(data []byte) []byte
	inblob     []byte
	generation int
}

func (k *fakeKernel) MkdirTemp(dir, _ string) (string, error) { return path.Join(dir, "entry0"), nil }
func (k *fakeKernel) RemoveAll(string) error                  { return nil }

func (k *fakeKernel) ReadDir(string) ([]os.DirEntry, error) { return nil, nil }

func (k *fakeKernel) WriteFile(name string, b []byte) error {
	if path.Base(name) != "inblob" {
		return fmt.Errorf("%s is not known here", name)
	}
	k.inblob, k.generation = b, k.generation+1
	return nil
}

func (k *fakeKernel) ReadFile(name string) ([]byte, error) {
	switch path.Base(name) {
	case "generation":
		return []byte(strconv.Itoa(k.generation) + "\n"), nil
	case "provider":
		return []byte(k.provider + "\n"), nil
	case "outblob":
		return k.quote(k.inblob), nil
	}
	return nil, fmt.Errorf("%s is not known here", name)
}

// servedBy answers as Intel's service would if it had d's collateral.
func servedBy(t *testing.T, d *DevIssuer) GetFunc {
	t.Helper()
	c, err := DecodeTDXCollateral(d.collateral)
	require.NoError(t, err)
	chain := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: d.pki.signer.Raw})
	chain = append(chain, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: d.pki.root.Raw})...)
	signed := func(member string, doc Document) []byte {
		return []byte(`{"` + member + `":` + string(doc.Body) + `,"signature":"` + hex.EncodeToString(doc.Signature[:]) + `"}`)
	}
	header := func(name string) map[string][]string {
		return map[string][]string{name: {url.QueryEscape(string(chain))}}
	}
	return func(_ context.Context, address string) (map[string][]string, []byte, error) {
		switch address {
		case urlTCBInfo + hex.EncodeToString(devFMSPC):
			return header("Tcb-Info-Issuer-Chain"), signed("tcbInfo", c.TCBInfo), nil
		case urlQEIdentity:
			return header("Sgx-Enclave-Identity-Issuer-Chain"), signed("enclaveIdentity", c.QEIdentity), nil
		case urlPCKCRL:
			return nil, c.PCKCRL, nil
		case urlRootCRL:
			return nil, c.RootCRL, nil
		}
		return nil, nil, errors.New("404")
	}
}

func TestATrustDomainIssuesEvidenceThatVerifies(t *testing.T) {
	d := newDev(t, 1)
	kernel := &fakeKernel{provider: "tdx_guest", quote: func(data []byte) []byte {
		quote, err := d.pki.quote(d.body([ReportDataSize]byte(data)))
		require.NoError(t, err)
		return append(quote, make([]byte, 100)...)
	}}
	e, err := issueTDX(kernel, servedBy(t, d))(t.Context(), devData)
	require.NoError(t, err)
	b, err := e.Encode()
	require.NoError(t, err)
	c, err := Verify(b, d.Policy(), devNow)
	require.NoError(t, err)
	require.Equal(t, devData, c.Report)

	kernel.provider = "sev_guest"
	_, err = issueTDX(kernel, servedBy(t, d))(t.Context(), devData)
	require.ErrorContains(t, err, `"sev_guest", not a TDX guest`)
}

func TestCollateralThatCannotBeHadIsAnError(t *testing.T) {
	d := newDev(t, 1)
	e, err := d.Issue(t.Context(), devData)
	require.NoError(t, err)
	good := servedBy(t, d)
	for _, address := range []string{urlTCBInfo + hex.EncodeToString(devFMSPC), urlQEIdentity, urlPCKCRL, urlRootCRL} {
		_, err := FetchTDXCollateral(t.Context(), e.Quote, func(ctx context.Context, asked string) (map[string][]string, []byte, error) {
			if asked == address {
				return nil, nil, errors.New("gone")
			}
			return good(ctx, asked)
		})
		require.ErrorContains(t, err, "gone")
	}
	for _, header := range []map[string][]string{nil, {"Tcb-Info-Issuer-Chain": {"x"}}, {"Tcb-Info-Issuer-Chain": {"%"}}, {"Tcb-Info-Issuer-Chain": {"a", "b"}}} {
		_, err := FetchTDXCollateral(t.Context(), e.Quote, func(ctx context.Context, asked string) (map[string][]string, []byte, error) {
			_, body, err := good(ctx, asked)
			return header, body, err
		})
		require.ErrorContains(t, err, "Tcb-Info-Issuer-Chain")
	}
}
