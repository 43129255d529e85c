package tee

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"fmt"
	"io"
	"math/big"
	"time"

	ethcrypto "github.com/ethereum/go-ethereum/crypto"
)

// devKey is a P-256 key whose signatures are deterministic (RFC 6979), whatever
// randomness a caller offers.
type devKey struct{ *ecdsa.PrivateKey }

// Sign implements crypto.Signer.
func (k devKey) Sign(_ io.Reader, digest []byte, opts crypto.SignerOpts) ([]byte, error) {
	return k.PrivateKey.Sign(nil, digest, opts)
}

// signRaw signs the SHA-256 of message and returns r and s, big-endian.
func (k devKey) signRaw(message []byte) ([64]byte, error) {
	digest := sha256.Sum256(message)
	der, err := k.Sign(nil, digest[:], crypto.SHA256)
	if err != nil {
		return [64]byte{}, fmt.Errorf("sign: %w", err)
	}
	var rs struct{ R, S *big.Int }
	if _, err := asn1.Unmarshal(der, &rs); err != nil {
		return [64]byte{}, fmt.Errorf("read own signature: %w", err)
	}
	var sig [64]byte
	rs.R.FillBytes(sig[:32])
	rs.S.FillBytes(sig[32:])
	return sig, nil
}

// point returns the public key as 64 bytes, x and y.
func (k devKey) point() ([]byte, error) {
	b, err := k.PublicKey.Bytes()
	if err != nil {
		return nil, fmt.Errorf("encode public key: %w", err)
	}
	return b[1:], nil
}

// newDevKey derives the key called name from seed.
func newDevKey(seed [32]byte, name string) (devKey, error) {
	for try := byte(0); try < 8; try++ { // a hash is out of range once in 2^32
		raw := ethcrypto.Keccak256([]byte("lockstep/tee/dev/v1"), seed[:], []byte(name), []byte{try})
		if key, err := ecdsa.ParseRawPrivateKey(elliptic.P256(), raw); err == nil {
			return devKey{key}, nil
		}
	}
	return devKey{}, fmt.Errorf("derive the key %s: no hash is a valid scalar", name)
}

// devPKI is a copy of Intel's hierarchy under a TEST root.
type devPKI struct {
	seed             [32]byte
	notBefore, until time.Time

	rootKey, caKey, pckKey, signerKey, attestKey devKey
	root, ca, pck, signer                        *x509.Certificate
}

func newDevPKI(seed [32]byte, notBefore, until time.Time) (*devPKI, error) {
	p := &devPKI{seed: seed, notBefore: notBefore, until: until}
	for name, key := range map[string]*devKey{
		"root": &p.rootKey, "ca": &p.caKey, "pck": &p.pckKey, "signer": &p.signerKey, "attest": &p.attestKey,
	} {
		k, err := newDevKey(seed, name)
		if err != nil {
			return nil, err
		}
		*key = k
	}
	ext, err := sgxExtension()
	if err != nil {
		return nil, err
	}
	for _, step := range []struct {
		into     **x509.Certificate
		name     string
		key      devKey
		issuer   **x509.Certificate
		signer   devKey
		template x509.Certificate
	}{
		{&p.root, "Intel SGX Root CA", p.rootKey, &p.root, p.rootKey, caTemplate()},
		{&p.ca, "Intel SGX PCK Platform CA", p.caKey, &p.root, p.rootKey, caTemplate()},
		{&p.signer, tcbSignerName, p.signerKey, &p.root, p.rootKey, leafTemplate()},
		{&p.pck, "Intel SGX PCK Certificate", p.pckKey, &p.ca, p.caKey, leafTemplate(ext)},
	} {
		cert, err := p.issue(step.template, step.name, step.key, *step.issuer, step.signer)
		if err != nil {
			return nil, fmt.Errorf("issue the certificate %q: %w", step.name, err)
		}
		*step.into = cert
	}
	return p, nil
}

func caTemplate() x509.Certificate {
	return x509.Certificate{IsCA: true, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign}
}

func leafTemplate(extra ...pkix.Extension) x509.Certificate {
	return x509.Certificate{KeyUsage: x509.KeyUsageDigitalSignature, ExtraExtensions: extra}
}

// devSubject is a subject with the common name that go-tdx-guest insists on and
// an organization that says what it is.
func devSubject(name string) pkix.Name {
	return pkix.Name{
		CommonName:         name,
		Organization:       []string{"lockstep TEST"},
		OrganizationalUnit: []string{"TEST only, not Intel: proves nothing"},
	}
}

// issue signs template for key; a nil issuer makes it self-signed.
func (p *devPKI) issue(template x509.Certificate, name string, key devKey, issuer *x509.Certificate, signer devKey) (*x509.Certificate, error) {
	id := ethcrypto.Keccak256(p.seed[:], []byte(name))
	template.Subject = devSubject(name)
	template.SerialNumber = new(big.Int).SetBytes(id[:16])
	template.SubjectKeyId = id[:20]
	template.NotBefore, template.NotAfter = p.notBefore, p.until
	template.BasicConstraintsValid = true
	template.CRLDistributionPoints = []string{"https://test.invalid/crl"}
	if issuer == nil {
		issuer = &template
		template.AuthorityKeyId = template.SubjectKeyId
	}
	der, err := x509.CreateCertificate(nil, &template, issuer, key.Public(), signer)
	if err != nil {
		return nil, err
	}
	return x509.ParseCertificate(der)
}

// crl returns the revocation list of issuer with the given serial numbers.
func (p *devPKI) crl(issuer *x509.Certificate, key devKey, revoked ...*big.Int) ([]byte, error) {
	template := &x509.RevocationList{Number: big.NewInt(1), ThisUpdate: p.notBefore, NextUpdate: p.until}
	for _, serial := range revoked {
		template.RevokedCertificateEntries = append(template.RevokedCertificateEntries,
			x509.RevocationListEntry{SerialNumber: serial, RevocationTime: p.notBefore})
	}
	der, err := x509.CreateRevocationList(nil, template, issuer, key)
	if err != nil {
		return nil, fmt.Errorf("issue the revocation list of %q: %w", issuer.Subject.CommonName, err)
	}
	return der, nil
}

// The machine that development quotes claim to come from. The FMSPC has no
// letters, so that tools that compare it by case accept it as well.
var (
	devFMSPC = []byte{0x00, 0x10, 0x20, 0x30, 0x40, 0x50}
	devPCEID = []byte{0x00, 0x00}
)

const (
	devSVN    = 3 // every SVN of the platform
	devPCESVN = 11
)

// sgxExtension returns the extension of a PCK certificate: PPID, TCB, PCEID,
// FMSPC and SGX type (Intel SGX PCK certificate and CRL profile, 1.3.5).
func sgxExtension() (pkix.Extension, error) {
	oid := func(arcs ...int) asn1.ObjectIdentifier {
		return append(asn1.ObjectIdentifier{1, 2, 840, 113741, 1, 13, 1}, arcs...)
	}
	type entry struct {
		ID    asn1.ObjectIdentifier
		Value any
	}
	var tcb []entry
	for i := 1; i <= 16; i++ {
		tcb = append(tcb, entry{oid(2, i), devSVN})
	}
	cpuSVN := make([]byte, 16)
	for i := range cpuSVN {
		cpuSVN[i] = devSVN
	}
	tcb = append(tcb, entry{oid(2, 17), devPCESVN}, entry{oid(2, 18), cpuSVN})
	der, err := asn1.Marshal([]entry{
		{oid(1), make([]byte, 16)},
		{oid(2), tcb},
		{oid(3), devPCEID},
		{oid(4), devFMSPC},
		{oid(5), asn1.Enumerated(0)},
	})
	if err != nil {
		return pkix.Extension{}, fmt.Errorf("encode the SGX extension: %w", err)
	}
	return pkix.Extension{Id: oid(), Value: der}, nil
}
