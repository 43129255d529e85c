package tee

import (
	"context"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"net/url"
)

// GetFunc fetches a document over HTTPS and returns its header and body. It MUST
// bound time and size and refuse any status but 200; the answers of Intel's
// service have at most 64 kB. Nothing that it returns is trusted.
type GetFunc func(ctx context.Context, url string) (header map[string][]string, body []byte, err error)

// Where Intel publishes collateral (PCS API version 4).
const (
	urlTCBInfo    = "https://api.trustedservices.intel.com/tdx/certification/v4/tcb?fmspc="
	urlQEIdentity = "https://api.trustedservices.intel.com/tdx/certification/v4/qe/identity"
	urlPCKCRL     = "https://api.trustedservices.intel.com/sgx/certification/v4/pckcrl?ca=platform&encoding=der"
	urlRootCRL    = "https://certificates.trustedservices.intel.com/IntelSGXRootCA.der"
)

// FetchTDXCollateral gets the collateral of a quote from Intel by four calls of
// get. It checks the form of the answers and no signature: that is Verify's
// affair.
func FetchTDXCollateral(ctx context.Context, quote []byte, get GetFunc) (TDXCollateral, error) {
	q, err := parseTDXQuote(quote)
	if err != nil {
		return TDXCollateral{}, err
	}
	pck, err := q.pckInfo()
	if err != nil {
		return TDXCollateral{}, err
	}
	var c TDXCollateral
	c.TCBInfo, c.TCBInfoSigner, err = fetchDocument(ctx, get, urlTCBInfo+pck.fmspc, "tcbInfo", "Tcb-Info-Issuer-Chain")
	if err != nil {
		return TDXCollateral{}, fmt.Errorf("fetch TCB info of FMSPC %s: %w", pck.fmspc, err)
	}
	c.QEIdentity, c.QEIdentitySigner, err = fetchDocument(ctx, get, urlQEIdentity, "enclaveIdentity", "Sgx-Enclave-Identity-Issuer-Chain")
	if err != nil {
		return TDXCollateral{}, fmt.Errorf("fetch QE identity: %w", err)
	}
	if _, c.PCKCRL, err = get(ctx, urlPCKCRL); err != nil {
		return TDXCollateral{}, fmt.Errorf("fetch the revocation list of the PCK CA: %w", err)
	}
	if _, c.RootCRL, err = get(ctx, urlRootCRL); err != nil {
		return TDXCollateral{}, fmt.Errorf("fetch the revocation list of the root: %w", err)
	}
	return c, nil
}

// fetchDocument gets a signed document and the certificate of its signer, the
// first of the chain in the named header.
func fetchDocument(ctx context.Context, get GetFunc, address, member, chainHeader string) (Document, []byte, error) {
	header, body, err := get(ctx, address)
	if err != nil {
		return Document{}, nil, err
	}
	d, err := SplitDocument(body, member)
	if err != nil {
		return Document{}, nil, err
	}
	if len(header[chainHeader]) != 1 {
		return Document{}, nil, fmt.Errorf("the header %s stands %d times, want once", chainHeader, len(header[chainHeader]))
	}
	text, err := url.QueryUnescape(header[chainHeader][0])
	if err != nil {
		return Document{}, nil, fmt.Errorf("read the header %s: %w", chainHeader, err)
	}
	block, _ := pem.Decode([]byte(text))
	if block == nil {
		return Document{}, nil, fmt.Errorf("the header %s holds no certificate", chainHeader)
	}
	signer, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		return Document{}, nil, fmt.Errorf("parse the first certificate of the header %s: %w", chainHeader, err)
	}
	return d, signer.Raw, nil
}
