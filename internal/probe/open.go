package probe

import (
	"context"
	"crypto/ecdh"
	"crypto/rand"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep/internal/probe/stamp"
)

// attempts is how often a handshake is begun before the peer counts as absent.
const attempts = 3

var errNoAnswer = errors.New("no valid answer to the handshake; is the peer running, at that address and with that key, does it know this key, and are both clocks right?")

// open makes a session with the holder of peer over c.
func open(ctx context.Context, c *conn, id Identity, peer common.Address, timeout time.Duration) (*pairSender, error) {
	if peer == (common.Address{}) || peer == id.Address() {
		return nil, fmt.Errorf("the key %s is not that of another sequencer", peer)
	}
	for range attempts {
		s, err := greetOnce(c, id, peer, time.Now(), timeout)
		if !errors.Is(err, os.ErrDeadlineExceeded) || ctx.Err() != nil {
			return s, err
		}
	}
	return nil, errNoAnswer
}

// greetOnce begins one handshake, with a fresh hello because the peer takes
// each but once, and follows it until timeout.
func greetOnce(c *conn, id Identity, peer common.Address, now time.Time, timeout time.Duration) (*pairSender, error) {
	secret, err := ecdh.X25519().GenerateKey(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("draw an ephemeral key: %w", err)
	}
	h := hello{kind: kindHello, from: id.Address(), to: peer, time: now.UnixNano()}
	copy(h.public[:], secret.PublicKey().Bytes())
	if _, err := rand.Read(h.nonce[:]); err != nil {
		return nil, fmt.Errorf("draw a nonce: %w", err)
	}
	digest, err := h.sign(id, common.Hash{})
	if err != nil {
		return nil, err
	}
	deadline := now.Add(timeout)
	b := make([]byte, stamp.MaxSize+1)
	for sent := false; ; {
		if !sent {
			if err := c.writeUnstamped(h.encode(), netip.AddrPort{}); errors.Is(err, net.ErrClosed) {
				return nil, err
			}
			sent = true
		}
		_, n, err := next(c, b, deadline)
		if err != nil {
			return nil, err
		}
		k, ok := handshakeKind(b[:n])
		switch {
		case !ok || !isHandshake(b[:n]):
		case k == kindChallenge && h.cookie == [cookieSize]byte{} && string(b[offNonce:offCookie]) == string(h.nonce[:]):
			copy(h.cookie[:], b[offCookie:])
			sent = false
		case k == kindWelcome:
			if s, err := accept(decodeHello(b[:n]), h, digest, id, secret); err == nil {
				return s, nil
			}
		}
	}
}

// accept checks the welcome w to the hello h and derives the session.
func accept(w, h hello, digest common.Hash, id Identity, secret *ecdh.PrivateKey) (*pairSender, error) {
	if w.from != h.to || w.to != h.from || w.nonce != h.nonce {
		return nil, errors.New("the welcome is not for this hello")
	}
	signed, ok := w.verify(id, digest)
	if !ok {
		return nil, errors.New("the welcome is not signed by the peer")
	}
	first, second, err := agree(secret, w.public, signed)
	if err != nil {
		return nil, err
	}
	return &pairSender{ssid: w.ssid, out: stamp.NewMAC(first), in: stamp.NewMAC(second)}, nil
}
