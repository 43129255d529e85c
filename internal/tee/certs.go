package tee

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"math/big"
	"time"
)

// parsePEMChain reads exactly n certificates and requires the one form that
// encoding/pem writes, so that no bit of the text is without meaning.
func parsePEMChain(text []byte, n int) ([]*x509.Certificate, error) {
	certs := make([]*x509.Certificate, 0, n)
	rest := text
	for len(certs) < n {
		block, tail := pem.Decode(rest)
		if block == nil || block.Type != "CERTIFICATE" || len(block.Headers) != 0 {
			return nil, fmt.Errorf("certificate %d of %d is missing", len(certs)+1, n)
		}
		if written := pem.EncodeToMemory(block); !bytes.HasPrefix(rest, written) {
			return nil, fmt.Errorf("certificate %d of %d is not in canonical PEM", len(certs)+1, n)
		}
		cert, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return nil, fmt.Errorf("parse certificate %d of %d: %w", len(certs)+1, n, err)
		}
		certs = append(certs, cert)
		rest = tail
	}
	if len(rest) != 0 {
		return nil, fmt.Errorf("%d bytes follow the last of %d certificates", len(rest), n)
	}
	return certs, nil
}

// checkValid reports whether now lies within the validity of cert.
func checkValid(cert *x509.Certificate, now time.Time) error {
	if now.Before(cert.NotBefore) {
		return fmt.Errorf("the certificate %q is not valid before %s", cert.Subject.CommonName, cert.NotBefore.Format(time.RFC3339))
	}
	if now.After(cert.NotAfter) {
		return fmt.Errorf("the certificate %q expired at %s", cert.Subject.CommonName, cert.NotAfter.Format(time.RFC3339))
	}
	return nil
}

// checkIssued reports whether issuer signed cert and both names agree.
func checkIssued(cert, issuer *x509.Certificate) error {
	if !bytes.Equal(cert.RawIssuer, issuer.RawSubject) {
		return fmt.Errorf("the certificate %q names the issuer %q, not %q", cert.Subject.CommonName, cert.Issuer.CommonName, issuer.Subject.CommonName)
	}
	if err := cert.CheckSignatureFrom(issuer); err != nil {
		return fmt.Errorf("check the signature of %q on the certificate %q: %w", issuer.Subject.CommonName, cert.Subject.CommonName, err)
	}
	if len(cert.UnhandledCriticalExtensions) != 0 {
		return fmt.Errorf("the certificate %q has the unknown critical extension %s", cert.Subject.CommonName, cert.UnhandledCriticalExtensions[0])
	}
	return nil
}

// tcbSignerName is the only subject whose signature on TCB documents counts.
const tcbSignerName = "Intel SGX TCB Signing"

// parseTCBSigner reads the certificate that signs TCB documents and checks that
// root issued it for that purpose.
func parseTCBSigner(der []byte, root *x509.Certificate, now time.Time) (*x509.Certificate, error) {
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		return nil, fmt.Errorf("parse the TCB signing certificate: %w", err)
	}
	if cert.Subject.CommonName != tcbSignerName || cert.IsCA || cert.KeyUsage&x509.KeyUsageDigitalSignature == 0 {
		return nil, fmt.Errorf("the certificate %q may not sign TCB documents", cert.Subject.CommonName)
	}
	if key, ok := cert.PublicKey.(*ecdsa.PublicKey); !ok || key.Curve != elliptic.P256() {
		return nil, fmt.Errorf("the key of the certificate %q is not on P-256", cert.Subject.CommonName)
	}
	if err := checkIssued(cert, root); err != nil {
		return nil, err
	}
	return cert, checkValid(cert, now)
}

// parseCRL reads a revocation list and checks that issuer signed it and that it
// is in force.
func parseCRL(der []byte, issuer *x509.Certificate, now time.Time) (*x509.RevocationList, error) {
	name := issuer.Subject.CommonName
	crl, err := x509.ParseRevocationList(der)
	if err != nil {
		return nil, fmt.Errorf("parse the revocation list of %q: %w", name, err)
	}
	if !bytes.Equal(crl.RawIssuer, issuer.RawSubject) {
		return nil, fmt.Errorf("the revocation list of %q is wanted, this one names %q", name, crl.Issuer.CommonName)
	}
	if err := crl.CheckSignatureFrom(issuer); err != nil {
		return nil, fmt.Errorf("check the signature on the revocation list of %q: %w", name, err)
	}
	for _, ext := range crl.Extensions {
		if ext.Critical {
			return nil, fmt.Errorf("the revocation list of %q has the unknown critical extension %s", name, ext.Id)
		}
	}
	if now.Before(crl.ThisUpdate) {
		return nil, fmt.Errorf("the revocation list of %q is not valid before %s", name, crl.ThisUpdate.Format(time.RFC3339))
	}
	if crl.NextUpdate.IsZero() || now.After(crl.NextUpdate) {
		return nil, fmt.Errorf("the revocation list of %q expired at %s", name, crl.NextUpdate.Format(time.RFC3339))
	}
	return crl, nil
}

// checkNotRevoked reports whether crl spares cert.
func checkNotRevoked(cert *x509.Certificate, crl *x509.RevocationList) error {
	for _, entry := range crl.RevokedCertificateEntries {
		if entry.SerialNumber.Cmp(cert.SerialNumber) == 0 {
			return fmt.Errorf("the certificate %q was revoked at %s", cert.Subject.CommonName, entry.RevocationTime.Format(time.RFC3339))
		}
	}
	return nil
}

// verifyRaw reports whether the 64 bytes sig (r and s, big-endian) sign digest
// under key.
func verifyRaw(key *ecdsa.PublicKey, digest [32]byte, sig [64]byte) bool {
	r, s := new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:])
	return ecdsa.Verify(key, digest[:], r, s)
}

// earliest returns the first of times.
func earliest(times ...time.Time) time.Time {
	first := times[0]
	for _, t := range times[1:] {
		if t.Before(first) {
			first = t
		}
	}
	return first
}
