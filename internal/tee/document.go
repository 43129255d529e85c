package tee

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
)

// Bounds of a signed JSON document. Intel's have some 20 kB and depth 6.
const (
	maxDocumentSize  = 64 << 10
	maxDocumentDepth = 12
)

// Document is the part of one of Intel's JSON answers that counts: the bytes
// that were signed and the signature (r and s, big-endian) over their SHA-256.
// Nothing outside of Body is ever decoded.
type Document struct {
	Body      []byte
	Signature [64]byte
}

// SplitDocument takes apart an answer {"member":{…},"signature":"…"} of Intel's
// provisioning certification service. It accepts these two members in this order
// and without white space, as the service writes them, and nothing else but line
// ends behind. It checks no signature.
func SplitDocument(answer []byte, member string) (Document, error) {
	if len(answer) > maxDocumentSize {
		return Document{}, fmt.Errorf("the answer has %d bytes, at most %d are allowed", len(answer), maxDocumentSize)
	}
	rest, ok := bytes.CutPrefix(bytes.TrimRight(answer, "\r\n"), []byte(`{"`+member+`":`))
	if !ok {
		return Document{}, fmt.Errorf("the answer does not begin with the member %q", member)
	}
	const tail = len(`,"signature":"`) + 128 + len(`"}`)
	if len(rest) < tail {
		return Document{}, fmt.Errorf("the answer is too short to hold a signature")
	}
	d := Document{Body: rest[:len(rest)-tail]}
	frame := rest[len(rest)-tail:]
	digits := frame[len(`,"signature":"`) : tail-len(`"}`)]
	if !bytes.HasPrefix(frame, []byte(`,"signature":"`)) || !bytes.HasSuffix(frame, []byte(`"}`)) {
		return Document{}, fmt.Errorf("the answer does not end with a signature of 64 bytes")
	}
	if _, err := hex.Decode(d.Signature[:], digits); err != nil {
		return Document{}, fmt.Errorf("decode the signature: %w", err)
	}
	if err := checkStrict(d.Body); err != nil {
		return Document{}, fmt.Errorf("read the member %q: %w", member, err)
	}
	return d, nil
}

// decode checks that signer signed d and then decodes the signed bytes, and only
// those, into v.
func (d Document) decode(signer *x509.Certificate, v any) error {
	if len(d.Body) > maxDocumentSize {
		return fmt.Errorf("it has %d bytes, at most %d are allowed", len(d.Body), maxDocumentSize)
	}
	key, ok := signer.PublicKey.(*ecdsa.PublicKey)
	if !ok || !verifyRaw(key, sha256.Sum256(d.Body), d.Signature) {
		return fmt.Errorf("its signature by %q is wrong", signer.Subject.CommonName)
	}
	if err := checkStrict(d.Body); err != nil {
		return err
	}
	return json.Unmarshal(d.Body, v)
}

// checkStrict reports whether text is a single JSON object, of bounded depth, in
// which no object at any level has a name twice, not even in another case: the
// decoder of encoding/json ignores case and lets the last of them win.
func checkStrict(text []byte) error {
	if len(text) == 0 || text[0] != '{' {
		return fmt.Errorf("it is not a JSON object")
	}
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.UseNumber()
	if err := checkValue(dec, maxDocumentDepth); err != nil {
		return err
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return fmt.Errorf("something follows the JSON object")
	}
	return nil
}

func checkValue(dec *json.Decoder, depth int) error {
	token, err := dec.Token()
	if err != nil {
		return fmt.Errorf("parse JSON: %w", err)
	}
	delim, ok := token.(json.Delim)
	if !ok {
		return nil
	}
	if depth == 0 {
		return fmt.Errorf("it is nested more than %d levels deep", maxDocumentDepth)
	}
	seen := make(map[string]bool)
	for dec.More() {
		if delim == '{' {
			if err := checkName(dec, seen); err != nil {
				return err
			}
		}
		if err := checkValue(dec, depth-1); err != nil {
			return err
		}
	}
	if _, err := dec.Token(); err != nil {
		return fmt.Errorf("parse JSON: %w", err)
	}
	return nil
}

// checkName reads the name of a member and refuses what could be taken for an
// earlier one.
func checkName(dec *json.Decoder, seen map[string]bool) error {
	token, err := dec.Token()
	if err != nil {
		return fmt.Errorf("parse JSON: %w", err)
	}
	name, _ := token.(string)
	for _, r := range name {
		if r <= ' ' || r > '~' {
			return fmt.Errorf("the name %q is not plain ASCII", name)
		}
	}
	folded := strings.ToLower(name)
	if seen[folded] {
		return fmt.Errorf("the name %q stands twice in one object", name)
	}
	seen[folded] = true
	return nil
}

// hexText is a byte string that JSON carries as hexadecimal digits.
type hexText []byte

// UnmarshalText implements encoding.TextUnmarshaler.
func (h *hexText) UnmarshalText(text []byte) error {
	b, err := hex.DecodeString(string(text))
	if err != nil {
		return fmt.Errorf("decode hexadecimal digits: %w", err)
	}
	*h = b
	return nil
}

// validity is when a TCB document is in force.
type validity struct {
	IssueDate  time.Time `json:"issueDate"`
	NextUpdate time.Time `json:"nextUpdate"`
}

func (v validity) check(now time.Time) error {
	if v.IssueDate.IsZero() || now.Before(v.IssueDate) {
		return fmt.Errorf("it is not in force before %s", v.IssueDate.Format(time.RFC3339))
	}
	if now.After(v.NextUpdate) {
		return fmt.Errorf("it expired at %s", v.NextUpdate.Format(time.RFC3339))
	}
	return nil
}
