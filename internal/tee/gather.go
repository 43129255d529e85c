package tee

import (
	"bytes"
	"encoding/pem"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// ConfigDigest returns the Binding.Config of a sequencer: keccak256(keccak256(probe)
// ‖ keccak256(peer)) of the endpoints that it registers, as text.
func ConfigDigest(probe, peer string) common.Hash {
	return crypto.Keccak256Hash(crypto.Keccak256([]byte(probe)), crypto.Keccak256([]byte(peer)))
}

// Gather makes evidence of a quote and of the documents that the vendor publishes
// for it, which read returns by these names:
//
//   - TDX: tcb-info.json, qe-identity.json (the answers of Intel's service),
//     tcb-info-chain.pem, qe-identity-chain.pem (the certificates that came in
//     their headers), pck.crl, root.crl (DER).
//   - SEV-SNP: vcek.der, chain.pem (ASK, then ARK), ark.crl (DER).
//
// It checks the form of what it reads and no signature: that is Verify's affair.
func Gather(p Platform, quote []byte, read func(name string) ([]byte, error)) (Evidence, error) {
	var collateral []byte
	var err error
	switch p {
	case TDX:
		quote = TrimQuote(quote)
		collateral, err = gatherTDX(read)
	case SNP:
		collateral, err = gatherSNP(read)
	default:
		err = fmt.Errorf("%s is not known", p)
	}
	if err != nil {
		return Evidence{}, fmt.Errorf("gather %s evidence: %w", p, err)
	}
	return Evidence{p, quote, collateral}, nil
}

func gatherTDX(read func(string) ([]byte, error)) ([]byte, error) {
	var c TDXCollateral
	for _, part := range []struct {
		name, member string
		document     *Document
		signer       *[]byte
	}{
		{"tcb-info", "tcbInfo", &c.TCBInfo, &c.TCBInfoSigner},
		{"qe-identity", "enclaveIdentity", &c.QEIdentity, &c.QEIdentitySigner},
	} {
		answer, err := read(part.name + ".json")
		if err != nil {
			return nil, err
		}
		if *part.document, err = SplitDocument(answer, part.member); err != nil {
			return nil, fmt.Errorf("%s.json: %w", part.name, err)
		}
		chain, err := readChain(read, part.name+"-chain.pem", 1)
		if err != nil {
			return nil, err
		}
		*part.signer = chain[0]
	}
	var err error
	if c.PCKCRL, err = read("pck.crl"); err != nil {
		return nil, err
	}
	if c.RootCRL, err = read("root.crl"); err != nil {
		return nil, err
	}
	return c.Encode()
}

func gatherSNP(read func(string) ([]byte, error)) ([]byte, error) {
	var c SNPCollateral
	var err error
	if c.VCEK, err = read("vcek.der"); err != nil {
		return nil, err
	}
	chain, err := readChain(read, "chain.pem", 2)
	if err != nil {
		return nil, err
	}
	c.ASK, c.ARK = chain[0], chain[1]
	if c.CRL, err = read("ark.crl"); err != nil {
		return nil, err
	}
	return c.Encode()
}

// readChain reads the first n certificates (DER) of a PEM file.
func readChain(read func(string) ([]byte, error), name string, n int) ([][]byte, error) {
	text, err := read(name)
	if err != nil {
		return nil, err
	}
	var chain [][]byte
	for len(chain) < n {
		block, rest := pem.Decode(text)
		if block == nil {
			return nil, fmt.Errorf("%s: it holds %d certificates, want at least %d", name, len(chain), n)
		}
		chain, text = append(chain, bytes.Clone(block.Bytes)), rest
	}
	return chain, nil
}
