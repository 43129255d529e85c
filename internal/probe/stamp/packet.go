package stamp

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// Sizes on the wire, in bytes of UDP payload.
const (
	// Port is the UDP port that STAMP and TWAMP-Test share.
	Port = 862
	// PlainSize is the base packet of the unauthenticated mode, both ways.
	PlainSize = 44
	// AuthSize is the base packet of the authenticated mode, both ways.
	AuthSize = 112
	// LightSize is the reply of a TWAMP-Light reflector (RFC 5357, section
	// 4.2.1). A sender that pads to at least this much can be answered without
	// a reply that is larger than the question.
	LightSize = 41
	// MaxSize bounds every packet, TLVs and padding included: what fits an
	// Ethernet frame with IPv4.
	MaxSize = 1472
	// MACSize is HMAC-SHA-256 truncated to 128 bits.
	MACSize = 16
	// covered is how much of an authenticated base packet its HMAC covers.
	covered = AuthSize - MACSize
)

// Errors that a receiver counts apart.
var (
	// ErrShort is a packet too small for its mode.
	ErrShort = errors.New("packet is too short")
	// ErrMAC is a packet whose HMAC does not verify.
	ErrMAC = errors.New("packet has a wrong HMAC")
)

// Probe is what a Session-Sender puts into its base packet.
type Probe struct {
	Seq   uint32
	Time  Timestamp
	Error ErrorEstimate
	// SSID names the session (RFC 8972, section 3); zero means none.
	SSID uint16
}

// Reply is what a Session-Reflector puts into its base packet.
type Reply struct {
	Seq   uint32
	Time  Timestamp
	Error ErrorEstimate
	SSID  uint16
	// Received is when the probe arrived, in the format of Error.
	Received Timestamp
	// Sender repeats the probe. Its SSID is not on the wire a second time and
	// is always zero here.
	Sender Probe
	// TTL is the IPv4 TTL or IPv6 hop limit with which the probe arrived.
	TTL uint8
}

// layout gives the offsets of one mode; the fields are the same in both.
type layout struct {
	size, time, err, ssid                int // both packets
	received, sSeq, sTime, sError, ttlAt int // replies only
}

// Unauthenticated: RFC 8762, figures 2 and 5. Authenticated: figures 4 and 7,
// where padding keeps fields on blocks of 16 bytes. SSID: RFC 8972, figures 1 to 4.
var (
	plain = layout{size: PlainSize, time: 4, err: 12, ssid: 14, received: 16, sSeq: 24, sTime: 28, sError: 36, ttlAt: 40}
	auth  = layout{size: AuthSize, time: 16, err: 24, ssid: 26, received: 32, sSeq: 48, sTime: 64, sError: 72, ttlAt: 80}
)

func (l layout) putProbe(b []byte, p Probe) {
	binary.BigEndian.PutUint32(b, p.Seq)
	binary.BigEndian.PutUint64(b[l.time:], uint64(p.Time))
	binary.BigEndian.PutUint16(b[l.err:], uint16(p.Error))
	binary.BigEndian.PutUint16(b[l.ssid:], p.SSID)
}

func (l layout) probe(b []byte) Probe {
	return Probe{
		Seq:   binary.BigEndian.Uint32(b),
		Time:  Timestamp(binary.BigEndian.Uint64(b[l.time:])),
		Error: ErrorEstimate(binary.BigEndian.Uint16(b[l.err:])),
		SSID:  binary.BigEndian.Uint16(b[l.ssid:]),
	}
}

func (l layout) putReply(b []byte, r Reply) {
	l.putProbe(b, Probe{Seq: r.Seq, Time: r.Time, Error: r.Error, SSID: r.SSID})
	binary.BigEndian.PutUint64(b[l.received:], uint64(r.Received))
	binary.BigEndian.PutUint32(b[l.sSeq:], r.Sender.Seq)
	binary.BigEndian.PutUint64(b[l.sTime:], uint64(r.Sender.Time))
	binary.BigEndian.PutUint16(b[l.sError:], uint16(r.Sender.Error))
	b[l.ttlAt] = r.TTL
}

func (l layout) reply(b []byte) Reply {
	head := l.probe(b)
	return Reply{
		Seq: head.Seq, Time: head.Time, Error: head.Error, SSID: head.SSID,
		Received: Timestamp(binary.BigEndian.Uint64(b[l.received:])),
		Sender: Probe{
			Seq:   binary.BigEndian.Uint32(b[l.sSeq:]),
			Time:  Timestamp(binary.BigEndian.Uint64(b[l.sTime:])),
			Error: ErrorEstimate(binary.BigEndian.Uint16(b[l.sError:])),
		},
		TTL: b[l.ttlAt],
	}
}

// extend appends n zero bytes to b and returns the whole and the new part.
func extend(b []byte, n int) (whole, fresh []byte) {
	var zero [AuthSize]byte
	whole = append(b, zero[:n]...)
	return whole, whole[len(b):]
}

// AppendProbe appends the 44 bytes of an unauthenticated probe.
func AppendProbe(b []byte, p Probe) []byte {
	b, fresh := extend(b, PlainSize)
	plain.putProbe(fresh, p)
	return b
}

// AppendReply appends the 44 bytes of an unauthenticated reply.
func AppendReply(b []byte, r Reply) []byte {
	b, fresh := extend(b, PlainSize)
	plain.putReply(fresh, r)
	return b
}

// AppendAuthProbe appends the 112 bytes of an authenticated probe.
func AppendAuthProbe(b []byte, p Probe, mac *MAC) []byte {
	b, fresh := extend(b, AuthSize)
	auth.putProbe(fresh, p)
	sum := mac.Sum(fresh[:covered])
	copy(fresh[covered:], sum[:])
	return b
}

// AppendAuthReply appends the 112 bytes of an authenticated reply.
func AppendAuthReply(b []byte, r Reply, mac *MAC) []byte {
	b, fresh := extend(b, AuthSize)
	auth.putReply(fresh, r)
	sum := mac.Sum(fresh[:covered])
	copy(fresh[covered:], sum[:])
	return b
}

// ParseProbe reads an unauthenticated probe from the front of b. From LightSize
// bytes on it accepts what a TWAMP-Light sender writes; there the SSID is the
// first two bytes of that sender's padding and means nothing.
func ParseProbe(b []byte) (Probe, error) {
	if len(b) < LightSize {
		return Probe{}, fmt.Errorf("read probe of %d bytes: %w", len(b), ErrShort)
	}
	return plain.probe(b), nil
}

// ParseReply reads an unauthenticated reply from the front of b, also the
// LightSize bytes of a TWAMP-Light reflector.
func ParseReply(b []byte) (Reply, error) {
	if len(b) < LightSize {
		return Reply{}, fmt.Errorf("read reply of %d bytes: %w", len(b), ErrShort)
	}
	return plain.reply(b), nil
}

// ParseAuthProbe verifies and reads an authenticated probe from the front of b.
func ParseAuthProbe(b []byte, mac *MAC) (Probe, error) {
	if err := checkBase(b, mac); err != nil {
		return Probe{}, err
	}
	return auth.probe(b), nil
}

// ParseAuthReply verifies and reads an authenticated reply from the front of b.
func ParseAuthReply(b []byte, mac *MAC) (Reply, error) {
	if err := checkBase(b, mac); err != nil {
		return Reply{}, err
	}
	return auth.reply(b), nil
}

// AuthSSID returns the session that an authenticated packet claims, before its
// HMAC was verified; false when b is too short to be one.
func AuthSSID(b []byte) (uint16, bool) {
	if len(b) < AuthSize {
		return 0, false
	}
	return binary.BigEndian.Uint16(b[auth.ssid:]), true
}

// checkBase verifies the HMAC over the first 96 bytes (RFC 8762, section 4.4).
func checkBase(b []byte, mac *MAC) error {
	if len(b) < AuthSize {
		return fmt.Errorf("read authenticated packet of %d bytes: %w", len(b), ErrShort)
	}
	if !mac.Verify(b[covered:AuthSize], b[:covered]) {
		return ErrMAC
	}
	return nil
}
