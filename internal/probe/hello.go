package probe

import (
	"bytes"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lockstep-rollups/lockstep/internal/probe/stamp"
)

// Identity is who measures: the registered measurement key and the registry
// that it is registered in. Both ends of a session must name the same registry.
type Identity struct {
	// Key signs handshakes. It signs nothing else here.
	Key *ecdsa.PrivateKey
	// ChainID is the chain id of the L1 that holds the registry.
	ChainID uint64
	// Registry is the address of the registry contract.
	Registry common.Address
}

// Address is the address of the measurement key.
func (id Identity) Address() common.Address { return crypto.PubkeyToAddress(id.Key.PublicKey) }

func (id Identity) validate() error {
	if id.Key == nil {
		return errors.New("a measurement key is needed; without one only plain STAMP can be spoken")
	}
	return nil
}

// The handshake is two packets and, before a reflector spends a signature check
// on an address that may be forged, a third:
//
//	hello      sender → reflector    who, to whom, when, ephemeral key, signature
//	challenge  reflector → sender    a cookie that only the real source sees
//	hello      sender → reflector    the same, with the cookie
//	welcome    reflector → sender    session number, ephemeral key, signature
//
// hello and welcome have one layout and one size, so that no answer is larger
// than its question.
const (
	magic   = "lockstep" // read as STAMP, a timestamp of 1961: never a probe
	version = 1

	nonceSize  = 16
	cookieSize = 16

	offVersion   = 8
	offKind      = 9
	offSSID      = 10
	offNonce     = 12
	offCookie    = offNonce + nonceSize
	challengeLen = offCookie + cookieSize
	offFrom      = challengeLen
	offTo        = offFrom + common.AddressLength
	offTime      = offTo + common.AddressLength
	offPublic    = offTime + 8
	offSignature = offPublic + 32
	helloLen     = offSignature + crypto.SignatureLength
)

type kind byte

const (
	kindHello kind = iota + 1
	kindChallenge
	kindWelcome
)

// hello is a hello or a welcome. SSID is zero in a hello; the cookie is not
// signed and zero in a welcome.
type hello struct {
	kind      kind
	ssid      uint16
	nonce     [nonceSize]byte
	cookie    [cookieSize]byte
	from, to  common.Address
	time      int64 // Unix nanoseconds
	public    [32]byte
	signature [crypto.SignatureLength]byte
}

// isHandshake reports whether b is meant as a packet of the handshake.
func isHandshake(b []byte) bool { return bytes.HasPrefix(b, []byte(magic)) }

// handshakeKind returns what kind of packet b is, if its size and version fit.
func handshakeKind(b []byte) (kind, bool) {
	if len(b) <= offKind || b[offVersion] != version {
		return 0, false
	}
	switch k := kind(b[offKind]); k {
	case kindHello, kindWelcome:
		return k, len(b) == helloLen
	case kindChallenge:
		return k, len(b) == challengeLen
	default:
		return 0, false
	}
}

func (h hello) encode() []byte {
	b := make([]byte, helloLen)
	copy(b, magic)
	b[offVersion], b[offKind] = version, byte(h.kind)
	binary.BigEndian.PutUint16(b[offSSID:], h.ssid)
	copy(b[offNonce:], h.nonce[:])
	copy(b[offCookie:], h.cookie[:])
	copy(b[offFrom:], h.from[:])
	copy(b[offTo:], h.to[:])
	binary.BigEndian.PutUint64(b[offTime:], uint64(h.time)) // two's complement
	copy(b[offPublic:], h.public[:])
	copy(b[offSignature:], h.signature[:])
	return b
}

// decodeHello reads b, which handshakeKind found to be a hello or a welcome.
func decodeHello(b []byte) (h hello) {
	h.kind = kind(b[offKind])
	h.ssid = binary.BigEndian.Uint16(b[offSSID:])
	copy(h.nonce[:], b[offNonce:])
	copy(h.cookie[:], b[offCookie:])
	copy(h.from[:], b[offFrom:])
	copy(h.to[:], b[offTo:])
	h.time = int64(binary.BigEndian.Uint64(b[offTime:])) // two's complement
	copy(h.public[:], b[offPublic:])
	copy(h.signature[:], b[offSignature:])
	return h
}

// challenge returns the answer to a hello with that nonce.
func challenge(nonce [nonceSize]byte, cookie [cookieSize]byte) []byte {
	b := make([]byte, challengeLen)
	copy(b, magic)
	b[offVersion], b[offKind] = version, byte(kindChallenge)
	copy(b[offNonce:], nonce[:])
	copy(b[offCookie:], cookie[:])
	return b
}

// domain keeps these signatures apart from every other use of the key.
var domain = crypto.Keccak256Hash([]byte("lockstep/probe/v1"))

// digest is what the signature of h covers: everything but the cookie, the L1
// and registry, and for a welcome the digest of the hello that it answers.
func (h hello) digest(id Identity, answers common.Hash) common.Hash {
	var chain [32]byte
	binary.BigEndian.PutUint64(chain[24:], id.ChainID)
	bare := h
	bare.cookie = [cookieSize]byte{}
	return crypto.Keccak256Hash(domain[:], chain[:], id.Registry[:], bare.encode()[:offSignature], answers[:])
}

// sign completes h and returns the digest that it signed.
func (h *hello) sign(id Identity, answers common.Hash) (common.Hash, error) {
	d := h.digest(id, answers)
	sig, err := crypto.Sign(d[:], id.Key)
	if err != nil {
		return d, fmt.Errorf("sign the handshake: %w", err)
	}
	copy(h.signature[:], sig)
	return d, nil
}

// verify reports whether h.from signed h, and the digest.
func (h hello) verify(id Identity, answers common.Hash) (common.Hash, bool) {
	d := h.digest(id, answers)
	key, err := crypto.SigToPub(d[:], h.signature[:])
	return d, err == nil && crypto.PubkeyToAddress(*key) == h.from
}

// fresh reports whether h was made within skew of now.
func (h hello) fresh(now time.Time, skew time.Duration) bool {
	return now.Sub(time.Unix(0, h.time)).Abs() <= skew
}

// agree derives the keys of the two directions from one end's ephemeral secret,
// the other end's public key and the digest of the welcome, which binds the
// whole handshake. first is the key of what the sender of the hello sends.
func agree(secret *ecdh.PrivateKey, public [32]byte, welcome common.Hash) (first, second []byte, err error) {
	peer, err := ecdh.X25519().NewPublicKey(public[:])
	if err != nil {
		return nil, nil, fmt.Errorf("read the peer's ephemeral key: %w", err)
	}
	shared, err := secret.ECDH(peer)
	if err != nil {
		return nil, nil, fmt.Errorf("agree on a key: %w", err)
	}
	keys, err := hkdf.Key(sha256.New, shared, welcome[:], "lockstep/probe/v1 session", 2*sha256.Size)
	if err != nil {
		return nil, nil, fmt.Errorf("derive the session keys: %w", err)
	}
	return keys[:sha256.Size], keys[sha256.Size:], nil
}

// cookie is what a reflector expects in a hello from that source in that minute.
func cookie(mac *stamp.MAC, source string, nonce [nonceSize]byte, minute int64) [cookieSize]byte {
	var at [8]byte
	binary.BigEndian.PutUint64(at[:], uint64(minute)) // two's complement
	return mac.Sum(at[:], nonce[:], []byte(source))
}
