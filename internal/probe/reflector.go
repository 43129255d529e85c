package probe

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	lockstep "github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/probe/stamp"
)

// maxFailures is how many times in a row the socket may fail to read.
const maxFailures = 100

// ReflectorConfig is what a Reflector needs to know.
type ReflectorConfig struct {
	// Listen is the UDP address to answer on, such as ":862" or "127.0.0.1:0".
	Listen string
	// Identity signs welcomes. Without a key there are no sessions and Plain
	// must be set.
	Identity Identity
	// Allowed reports whether the holder of a key may measure here. Any
	// goroutine may call it at any time; it MUST NOT block. Nil allows nobody.
	Allowed func(common.Address) bool
	// Plain also answers unauthenticated STAMP and TWAMP-Light, for anybody.
	Plain bool
	// Skew is how far the clock of a peer may be off; default 30 s.
	Skew time.Duration
	// Limits bounds what others can make this reflector do.
	Limits Limits
}

func (c ReflectorConfig) validate() error {
	var problems []error
	if c.Listen == "" {
		problems = append(problems, errors.New("a reflector needs an address to listen on, such as :862"))
	}
	if !c.Plain {
		problems = append(problems, c.Identity.validate())
	}
	return errors.Join(problems...)
}

// Reflector answers probes on one UDP port. A reply is never larger than what
// it answers. Memory is bounded by Limits.
type Reflector struct {
	cfg  ReflectorConfig
	conn *conn

	counts    counts
	sessions  sessions
	witnesses witnesses
	hellos    chan greeting

	// What follows belongs to the goroutine that reads the socket.
	sources *sources
	cookies *stamp.MAC
	out     []byte
}

// NewReflector opens the socket. Run answers; until then packets wait.
func NewReflector(cfg ReflectorConfig) (*Reflector, error) {
	if err := cfg.validate(); err != nil {
		return nil, err
	}
	cfg.Limits = cfg.Limits.withDefaults()
	if cfg.Skew <= 0 {
		cfg.Skew = 30 * time.Second
	}
	var secret [32]byte
	if _, err := rand.Read(secret[:]); err != nil {
		return nil, fmt.Errorf("draw the cookie secret: %w", err)
	}
	addr, err := net.ResolveUDPAddr("udp", cfg.Listen)
	if err != nil {
		return nil, fmt.Errorf("resolve %s: %w", cfg.Listen, err)
	}
	udp, err := net.ListenUDP("udp", addr)
	if err != nil {
		return nil, fmt.Errorf("listen for probes on %s: %w", cfg.Listen, err)
	}
	conn, err := newConn(udp)
	if err != nil {
		return nil, errors.Join(err, udp.Close())
	}
	return &Reflector{
		cfg:       cfg,
		conn:      conn,
		sessions:  sessions{max: cfg.Limits.Sessions, by: map[uint16]*session{}},
		witnesses: witnesses{max: cfg.Limits.Samples, peers: cfg.Limits.Sessions, by: map[common.Address]*collected{}},
		hellos:    make(chan greeting, waitingHellos),
		sources:   newSources(cfg.Limits),
		cookies:   stamp.NewMAC(secret[:]),
	}, nil
}

// Addr is the address that the reflector listens on.
func (r *Reflector) Addr() netip.AddrPort {
	return r.conn.udp.LocalAddr().(*net.UDPAddr).AddrPort()
}

// Count returns how often e happened so far. Any goroutine may call it.
func (r *Reflector) Count(e Event) uint64 {
	if e >= events {
		return 0
	}
	return r.counts[e].Load()
}

// TakeWitness returns what was measured of peer since the last call, by this
// end's clock. Any goroutine may call it.
func (r *Reflector) TakeWitness(peer common.Address) Witness { return r.witnesses.take(peer) }

// Run answers until ctx is done, then closes the socket and returns nil.
func (r *Reflector) Run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	stop := context.AfterFunc(ctx, func() { _ = r.conn.udp.Close() })
	defer stop()
	g.Go(func() error { return r.listen(ctx) })
	g.Go(func() error { return r.welcomeAll(ctx) })
	if err := g.Wait(); err != nil {
		return errors.Join(err, r.conn.udp.Close())
	}
	return nil
}

func (r *Reflector) listen(ctx context.Context) error {
	b := make([]byte, stamp.MaxSize+1)
	for failures := 0; ; {
		n, from, at, ttl, err := r.conn.read(b)
		if ctx.Err() != nil {
			return nil
		}
		if err != nil {
			// Some systems report here what an earlier answer met on its way.
			if failures++; failures > maxFailures || errors.Is(err, net.ErrClosed) {
				return fmt.Errorf("read from the probe socket: %w", err)
			}
			continue
		}
		failures = 0
		if e := r.handle(b[:n], from, at, ttl); e != later {
			r.counts.add(e)
		}
	}
}

// handle deals with one packet. Whatever costs more than a MAC comes after
// every check that needs none.
func (r *Reflector) handle(b []byte, from netip.AddrPort, at moment, ttl uint8) Event {
	if len(b) > stamp.MaxSize {
		return Oversized
	}
	buckets := r.sources.of(from.Addr())
	if !buckets.packets.AllowN(at.user, 1) {
		return Limited
	}
	switch {
	case isHandshake(b):
		return r.greet(b, from, at.user, buckets.hellos)
	case claimsPair(b):
		return r.exchange(b, from, at, ttl)
	case len(b) < stamp.LightSize:
		return Malformed
	case r.cfg.Plain:
		return r.plain(b, from, at, ttl)
	default:
		return Refused
	}
}

// plain answers an unauthenticated probe without keeping state: the sequence
// number is the sender's. The reply is as long as the probe, also where RFC
// 8762 would send 44 bytes back for a TWAMP-Light sender's 41: what is left
// away there is zero.
func (r *Reflector) plain(b []byte, from netip.AddrPort, at moment, ttl uint8) Event {
	probe, err := stamp.ParseProbe(b)
	if err != nil {
		return Malformed
	}
	reply := stamp.Reply{Seq: probe.Seq, SSID: probe.SSID, Error: clockError, Sender: probe, TTL: ttl}
	if len(b) < stamp.PlainSize {
		reply.SSID = 0 // padding of a sender that has no sessions
	}
	format := probe.Error.Format()
	reply.Received = stamp.Stamp(time.Unix(0, at.wall()), format)
	if format == stamp.PTP {
		reply.Error = clockErrorPTP
	}
	reply.Time = stamp.Stamp(time.Now(), format)
	r.out = stamp.AppendReply(r.out[:0], reply)
	if len(b) > stamp.PlainSize {
		r.out = append(r.out, b[stamp.PlainSize:]...)
		stamp.EchoTLVs(r.out[stamp.PlainSize:])
	}
	if r.conn.writeUnstamped(r.out[:len(b)], from) != nil {
		return Unsent
	}
	return Plain
}

// clockError is what is said of the clock: nothing here knows whether it
// follows UTC, so S is clear and the estimate is wide.
var (
	clockError    = stamp.NewErrorEstimate(false, stamp.NTP, time.Second)
	clockErrorPTP = stamp.NewErrorEstimate(false, stamp.PTP, time.Second)
)

// exchange deals with the probe or the close of a session.
func (r *Reflector) exchange(b []byte, from netip.AddrPort, at moment, ttl uint8) Event {
	ssid, _ := stamp.AuthSSID(b)
	s := r.sessions.find(ssid, from, at.user)
	if s == nil {
		return Unknown
	}
	probe, err := stamp.ParseAuthProbe(b, s.in)
	if err != nil {
		return WrongKey
	}
	p, ok := unseal(b[stamp.AuthSize:], probe.Seq, fromSender, s.in)
	if !ok {
		return WrongKey
	}
	switch p.phase {
	case phaseProbe:
		return r.reply(s, b, probe, at, ttl)
	case phaseClose:
		return r.close(s, b, probe.Seq, p, at)
	default:
		return Malformed
	}
}

// reply answers a probe and remembers when it did.
func (r *Reflector) reply(s *session, b []byte, probe stamp.Probe, at moment, ttl uint8) Event {
	if uint64(probe.Seq) < s.next {
		return Replayed
	}
	s.next = uint64(probe.Seq) + 1
	p := pair{phase: phaseReply, witness: s.told, previous: macOf(b)}
	if _, err := rand.Read(p.nonce[:]); err != nil {
		return Unsent
	}
	probe.SSID = 0
	out := stamp.AppendAuthReply(s.reply[:0], stamp.Reply{
		Seq: probe.Seq, Time: stamp.Stamp(time.Now(), stamp.NTP), Error: clockError, SSID: s.ssid,
		Received: stamp.Stamp(time.Unix(0, at.wall()), stamp.NTP), Sender: probe, TTL: ttl,
	}, s.out)
	out = seal(out, probe.Seq, p, fromReflector, s.out)
	sent, err := r.conn.write(out, s.source)
	if err != nil {
		s.open = false
		return Unsent
	}
	s.open, s.told, s.probe, s.sent = true, lockstep.Unmeasured, p.previous, sent
	r.fetchStamps()
	return Replied
}

// close takes the witness sample of the exchange that the reply opened.
func (r *Reflector) close(s *session, b []byte, seq uint32, p pair, at moment) Event {
	heard := macOf(s.reply[:])
	switch {
	case uint64(seq)+1 != s.next || !bytes.Equal(p.previous[:], heard[:]):
		return Unheard
	case !s.open:
		return Replayed
	}
	s.open = false
	r.fetchStamps()
	d, kernel, ok := interval(s.sent, at)
	if !ok {
		return Stepped
	}
	s.told = rtt(d)
	r.witnesses.add(s.peer, s.told, kernel, func(c Chain) Chain { return c.next(s.probe, heard, macOf(b), s.told) })
	return Witnessed
}

// fetchStamps gives transmit stamps to the replies that they belong to.
func (r *Reflector) fetchStamps() {
	r.conn.sent(func(frame []byte, ns int64) {
		if len(frame) < pairSize {
			return
		}
		packet := frame[len(frame)-pairSize:]
		ssid, _ := stamp.AuthSSID(packet)
		r.sessions.mu.Lock()
		s := r.sessions.by[ssid]
		r.sessions.mu.Unlock()
		if s != nil && s.open && bytes.Equal(packet, s.reply[:]) {
			s.sent.kernel = ns
		}
	})
}
