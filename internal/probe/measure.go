package probe

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"

	lockstep "github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/probe/stamp"
)

// maxCount bounds the probes of one measurement, and with them its memory.
const maxCount = 100_000

// MaxInterval is the longest pause between two probes, and MaxDuration the
// longest that all pauses of a measurement may take together: a reflector ends
// sessions that are silent for longer, or older.
const (
	MaxInterval = idle / 2
	MaxDuration = lifetime / 2
)

// Plan is how to measure. A zero field takes the default that it names.
type Plan struct {
	// Count of probes; default 10, at most 100,000.
	Count int
	// Interval from the end of one exchange to the next probe; default 100 ms.
	// It keeps a probe from overtaking the close of the exchange before it.
	Interval time.Duration
	// Timeout after which a probe counts as lost; default 1 s, at most a minute.
	// A handshake packet waits as long, three times.
	Timeout time.Duration
}

func (p Plan) withDefaults() (Plan, error) {
	p.Count = orDefault(p.Count, 10)
	if p.Interval <= 0 {
		p.Interval = 100 * time.Millisecond
	}
	if p.Timeout <= 0 {
		p.Timeout = time.Second
	}
	p.Timeout = min(p.Timeout, time.Minute)
	if p.Count > maxCount {
		return p, fmt.Errorf("%d probes are too many for one measurement; at most %d", p.Count, maxCount)
	}
	if p.Interval > MaxInterval || time.Duration(p.Count)*p.Interval > MaxDuration {
		return p, fmt.Errorf("%d probes %s apart outlast the session; at most %s apart and %s in all", p.Count, p.Interval, MaxInterval, MaxDuration)
	}
	return p, nil
}

// Peer is whom to measure: its UDP address and its registered measurement key.
type Peer struct {
	Addr string
	Key  common.Address
}

// Result is what a measurement found.
type Result struct {
	// Samples are the round trips by this machine's clock, in order, one per
	// probe that was answered in time. They include the time that the peer took
	// to answer: leaving it out would mean to believe the peer's clock.
	Samples []lockstep.RTT
	// Sent = len(Samples) + Lost + Discarded. A probe that was under way when the
	// context ended is none of these.
	Sent int
	// Lost counts probes without a valid reply in time.
	Lost int
	// Discarded counts replies without an interval: the wall clock was set
	// between the probe and its reply.
	Discarded int
	// Kernel counts the samples whose receipt the kernel stamped.
	Kernel int
	// Invalid counts packets that arrived and were no reply to the probe.
	Invalid int
	// Witness are the round trips of the same session by the peer's clock, as
	// far as the peer told of them. The last is never told. Empty in plain mode.
	Witness []lockstep.RTT
	// Chain is the digest over the completed exchanges. Zero in plain mode.
	Chain Chain
}

// KernelShare is the share of samples with a kernel stamp, 0 to 1.
func (r Result) KernelShare() float64 {
	if len(r.Samples) == 0 {
		return 0
	}
	return float64(r.Kernel) / float64(len(r.Samples))
}

// Measure opens a session with peer and measures by paired probes. An error
// means that no session came about or ctx ended; in the second case the result
// holds what was measured until then.
func Measure(ctx context.Context, id Identity, peer Peer, plan Plan) (Result, error) {
	plan, err := plan.withDefaults()
	if err = errors.Join(err, id.validate()); err != nil {
		return Result{}, err
	}
	return dial(ctx, peer.Addr, plan, func(c *conn) (exchanger, error) {
		return open(ctx, c, id, peer.Key, plan.Timeout)
	})
}

// MeasurePlain measures against any reflector that speaks unauthenticated STAMP
// or TWAMP-Light. Nothing protects the samples: use it to look, not to publish.
func MeasurePlain(ctx context.Context, addr string, plan Plan) (Result, error) {
	plan, err := plan.withDefaults()
	if err != nil {
		return Result{}, err
	}
	return dial(ctx, addr, plan, func(*conn) (exchanger, error) { return &plainSender{}, nil })
}

// exchanger is one way of asking and of recognising the answer.
type exchanger interface {
	// ask returns the probe of that number.
	ask(seq uint32) ([]byte, error)
	// answers reports whether b answers the last probe, and what to send back
	// at once, if anything.
	answers(b []byte) (closing []byte, ok bool)
	// took is told the round trip of the answer, once.
	took(r lockstep.RTT, result *Result)
}

func dial(ctx context.Context, addr string, plan Plan, begin func(*conn) (exchanger, error)) (Result, error) {
	var d net.Dialer
	raw, err := d.DialContext(ctx, "udp", addr)
	if err != nil {
		return Result{}, fmt.Errorf("reach %s: %w", addr, err)
	}
	defer raw.Close()
	defer context.AfterFunc(ctx, func() { _ = raw.Close() })()
	c, err := newConn(raw.(*net.UDPConn))
	if err != nil {
		return Result{}, err
	}
	x, err := begin(c)
	if err != nil {
		return Result{}, fmt.Errorf("open a session with %s: %w", addr, errors.Join(err, ctx.Err()))
	}
	return run(ctx, c, x, plan)
}

// run sends the probes of plan, one after the other.
func run(ctx context.Context, c *conn, x exchanger, plan Plan) (Result, error) {
	var result Result
	tick := time.NewTimer(0)
	defer tick.Stop()
	for i := range plan.Count {
		select {
		case <-ctx.Done():
			return result, ctx.Err()
		case <-tick.C:
		}
		if err := once(c, x, uint32(i), plan.Timeout, &result); err != nil { // at most maxCount
			return result, errors.Join(err, ctx.Err())
		}
		tick.Reset(plan.Interval)
	}
	return result, nil
}

// once makes one exchange. An error ends the measurement; loss does not.
func once(c *conn, x exchanger, seq uint32, timeout time.Duration, result *Result) error {
	packet, err := x.ask(seq)
	if err != nil {
		return err
	}
	result.Sent++
	sent, err := c.write(packet, netip.AddrPort{})
	if errors.Is(err, net.ErrClosed) {
		result.Sent--
		return fmt.Errorf("send probe %d: %w", seq, err)
	}
	b := make([]byte, stamp.MaxSize+1)
	deadline := sent.user.Add(timeout)
	for {
		got, n, err := next(c, b, deadline)
		switch {
		case errors.Is(err, os.ErrDeadlineExceeded):
			result.Lost++
			return nil
		case err != nil:
			result.Sent--
			return fmt.Errorf("wait for the reply to probe %d: %w", seq, err)
		}
		closing, ok := x.answers(b[:n])
		if !ok {
			result.Invalid++
			continue
		}
		if closing != nil {
			_ = c.writeUnstamped(closing, netip.AddrPort{}) // the peer lacks a sample then, nobody else
		}
		c.sent(func(frame []byte, ns int64) {
			if n := len(frame) - len(packet); n >= 0 && string(frame[n:]) == string(packet) {
				sent.kernel = ns
			}
		})
		return record(x, sent, got, result)
	}
}

func record(x exchanger, sent, got moment, result *Result) error {
	d, kernel, ok := interval(sent, got)
	if !ok {
		result.Discarded++
		return nil
	}
	if kernel {
		result.Kernel++
	}
	result.Samples = append(result.Samples, rtt(d))
	x.took(rtt(d), result)
	return nil
}

// next reads one packet until deadline. What the network reports of earlier
// packets, such as a closed port, is no reason to stop waiting: the peer may be
// starting.
func next(c *conn, b []byte, deadline time.Time) (moment, int, error) {
	if err := c.udp.SetReadDeadline(deadline); err != nil {
		return moment{}, 0, err
	}
	for {
		n, _, at, _, err := c.read(b)
		if err == nil || errors.Is(err, os.ErrDeadlineExceeded) || errors.Is(err, net.ErrClosed) {
			return at, n, err
		}
		if time.Now().After(deadline) {
			return moment{}, 0, os.ErrDeadlineExceeded
		}
	}
}

// plainSender speaks the unauthenticated mode.
type plainSender struct {
	probe  stamp.Probe
	packet []byte
}

func (s *plainSender) ask(seq uint32) ([]byte, error) {
	s.probe = stamp.Probe{Seq: seq, Time: stamp.Stamp(time.Now(), stamp.NTP), Error: clockError}
	s.packet = stamp.AppendProbe(s.packet[:0], s.probe)
	return s.packet, nil
}

func (s *plainSender) answers(b []byte) ([]byte, bool) {
	r, err := stamp.ParseReply(b)
	return nil, err == nil && r.Sender == s.probe
}

func (s *plainSender) took(lockstep.RTT, *Result) {}

// pairSender is the measuring end of a session.
type pairSender struct {
	ssid    uint16
	out, in *stamp.MAC

	seq                   uint32
	packet, closing       []byte
	last                  [stamp.MACSize]byte // MAC of the last packet of this end
	asked, heard, settled [stamp.MACSize]byte
	told                  lockstep.RTT
}

// packetOf builds a probe or a close.
func (s *pairSender) packetOf(b []byte, ph phase, previous [stamp.MACSize]byte) ([]byte, error) {
	p := pair{phase: ph, witness: lockstep.Unmeasured, previous: previous}
	if _, err := rand.Read(p.nonce[:]); err != nil {
		return nil, fmt.Errorf("draw a nonce: %w", err)
	}
	b = stamp.AppendAuthProbe(b[:0], stamp.Probe{
		Seq: s.seq, Time: stamp.Stamp(time.Now(), stamp.NTP), Error: clockError, SSID: s.ssid,
	}, s.out)
	return seal(b, s.seq, p, fromSender, s.out), nil
}

func (s *pairSender) ask(seq uint32) (packet []byte, err error) {
	s.seq = seq
	if s.packet, err = s.packetOf(s.packet, phaseProbe, s.last); err != nil {
		return nil, err
	}
	s.asked = macOf(s.packet)
	return s.packet, nil
}

func (s *pairSender) answers(b []byte) ([]byte, bool) {
	if !claimsPair(b) {
		return nil, false
	}
	reply, err := stamp.ParseAuthReply(b, s.in)
	if err != nil || reply.Seq != s.seq || reply.SSID != s.ssid {
		return nil, false
	}
	p, ok := unseal(b[stamp.AuthSize:], reply.Seq, fromReflector, s.in)
	if !ok || p.phase != phaseReply || p.previous != s.asked {
		return nil, false
	}
	s.heard, s.told = macOf(b), p.witness
	closing, err := s.packetOf(s.closing, phaseClose, s.heard)
	if err != nil {
		return nil, false
	}
	s.closing, s.settled, s.last = closing, macOf(closing), macOf(closing)
	return closing, true
}

func (s *pairSender) took(r lockstep.RTT, result *Result) {
	result.Chain = result.Chain.next(s.asked, s.heard, s.settled, r)
	if s.told.Measured() {
		result.Witness = append(result.Witness, s.told)
	}
}
