package probe

import (
	"context"
	"crypto/ecdh"
	"crypto/rand"
	"fmt"
	"net/netip"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/time/rate"

	lockstep "github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/probe/stamp"
)

// waitingHellos is how many hellos wait for their signature check; more are
// dropped.
const waitingHellos = 32

// greeting is a hello whose source is real and whose sender may measure here.
type greeting struct {
	hello hello
	from  netip.AddrPort
	at    time.Time
}

// greet deals with a packet of the handshake up to the point where it costs a
// signature check, which is the other goroutine's work: probes do not wait for
// handshakes.
func (r *Reflector) greet(b []byte, from netip.AddrPort, now time.Time, limit *rate.Limiter) Event {
	if k, ok := handshakeKind(b); !ok || k != kindHello {
		return Malformed
	}
	if !limit.AllowN(now, 1) {
		return Limited
	}
	h := decodeHello(b)
	switch {
	case r.cfg.Identity.Key == nil || r.cfg.Allowed == nil,
		h.to != r.cfg.Identity.Address() || h.from == h.to || !r.cfg.Allowed(h.from):
		return Refused
	case !h.fresh(now, r.cfg.Skew):
		return Stale
	}
	minute := now.Unix() / 60
	want := cookie(r.cookies, from.String(), h.nonce, minute)
	if h.cookie != want && h.cookie != cookie(r.cookies, from.String(), h.nonce, minute-1) {
		if r.conn.writeUnstamped(challenge(h.nonce, want), from) != nil {
			return Unsent
		}
		return Challenged
	}
	select {
	case r.hellos <- greeting{hello: h, from: from, at: now}:
		return later
	default:
		return Limited
	}
}

// welcomeAll checks signatures and opens sessions until ctx is done.
func (r *Reflector) welcomeAll(ctx context.Context) error {
	limit := bucket(r.cfg.Limits.Signatures, 1)
	last := map[common.Address]int64{}
	for {
		select {
		case <-ctx.Done():
			return nil
		case g := <-r.hellos:
			r.counts.add(r.welcome(g, last, limit))
		}
	}
}

// welcome opens a session. last holds the time of the newest hello of every
// key that was welcomed within the skew; an older one or the same again is a
// replay.
func (r *Reflector) welcome(g greeting, last map[common.Address]int64, limit *rate.Limiter) Event {
	if g.hello.time <= last[g.hello.from] {
		return Replayed
	}
	if !limit.AllowN(g.at, 1) {
		return Limited
	}
	digest, ok := g.hello.verify(r.cfg.Identity, common.Hash{})
	if !ok {
		return WrongKey
	}
	forget(last, g.at.Add(-2*r.cfg.Skew))
	if len(last) >= r.cfg.Limits.Sessions {
		return Limited
	}
	last[g.hello.from] = g.hello.time
	ssid, ok := r.sessions.free(g.hello.from, g.at)
	if !ok {
		return Limited
	}
	answer, first, second, err := answerTo(g.hello, digest, ssid, r.cfg.Identity)
	if err != nil {
		return Malformed
	}
	r.sessions.put(&session{
		ssid: ssid, peer: g.hello.from, source: g.from, started: g.at, seen: g.at,
		in: stamp.NewMAC(first), out: stamp.NewMAC(second), told: lockstep.Unmeasured,
	})
	if r.conn.writeUnstamped(answer.encode(), g.from) != nil {
		return Unsent
	}
	return Welcomed
}

// forget removes what is older than a hello may be.
func forget(last map[common.Address]int64, before time.Time) {
	for peer, at := range last {
		if at < before.UnixNano() {
			delete(last, peer)
		}
	}
}

// answerTo returns the signed welcome to h and the keys of both directions.
func answerTo(h hello, digest common.Hash, ssid uint16, id Identity) (w hello, first, second []byte, err error) {
	secret, err := ecdh.X25519().GenerateKey(rand.Reader)
	if err != nil {
		return hello{}, nil, nil, fmt.Errorf("draw an ephemeral key: %w", err)
	}
	w = hello{kind: kindWelcome, ssid: ssid, nonce: h.nonce, from: h.to, to: h.from, time: h.time}
	copy(w.public[:], secret.PublicKey().Bytes())
	signed, err := w.sign(id, digest)
	if err != nil {
		return hello{}, nil, nil, err
	}
	first, second, err = agree(secret, h.public, signed)
	return w, first, second, err
}
