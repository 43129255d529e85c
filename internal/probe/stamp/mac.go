package stamp

import (
	"crypto/hmac"
	"crypto/sha256"
	"hash"
)

// MAC computes HMAC-SHA-256 truncated to 128 bits under one key. It keeps its
// state between calls, so it is cheap to use again and MUST NOT be used by two
// goroutines at once.
type MAC struct {
	h   hash.Hash
	sum [sha256.Size]byte
}

// NewMAC returns the MAC under key.
func NewMAC(key []byte) *MAC { return &MAC{h: hmac.New(sha256.New, key)} }

// Sum returns the MAC over the concatenated parts.
func (m *MAC) Sum(parts ...[]byte) (out [MACSize]byte) {
	m.h.Reset()
	for _, p := range parts {
		m.h.Write(p)
	}
	copy(out[:], m.h.Sum(m.sum[:0]))
	return out
}

// Verify reports in constant time whether sum is the MAC over parts.
func (m *MAC) Verify(sum []byte, parts ...[]byte) bool {
	want := m.Sum(parts...)
	return hmac.Equal(sum, want[:])
}
