package probe

import (
	"bytes"
	"crypto/rand"
	"net"
	"net/netip"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	lockstep "github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/probe/stamp"
)

func send(t testing.TB, c *conn, b []byte) {
	t.Helper()
	require.NoError(t, c.writeUnstamped(b, netip.AddrPort{}))
}

// signed returns a hello to r, its digest aside.
func signed(t testing.TB, r *Reflector, id Identity, at time.Time) hello {
	t.Helper()
	h := hello{kind: kindHello, from: id.Address(), to: r.cfg.Identity.Address(), time: at.UnixNano()}
	_, err := rand.Read(h.nonce[:])
	require.NoError(t, err)
	h.public = [32]byte{9}
	_, err = h.sign(id, common.Hash{})
	require.NoError(t, err)
	return h
}

// withCookie completes h by asking for the cookie.
func withCookie(t testing.TB, c *conn, h hello) hello {
	t.Helper()
	b := answer(t, c, h.encode())
	require.Len(t, b, challengeLen)
	copy(h.cookie[:], b[offCookie:])
	return h
}

func TestBadPacketsAreDroppedAndCounted(t *testing.T) {
	r := start(t, ReflectorConfig{Identity: identity(t), Allowed: everybody})
	c, s := opened(t, r, identity(t))
	good, err := s.ask(0)
	require.NoError(t, err)

	send(t, c, nil)
	send(t, c, good[:stamp.LightSize-1])
	counted(t, r, Malformed, 2)
	send(t, c, []byte(magic))
	send(t, c, challenge([nonceSize]byte{}, [cookieSize]byte{}))
	counted(t, r, Malformed, 4)
	send(t, c, make([]byte, stamp.MaxSize+1))
	send(t, c, make([]byte, 9000))
	counted(t, r, Oversized, 2)
	send(t, c, good[:pairSize-1])
	send(t, c, append(bytes.Clone(good), 0))
	counted(t, r, Refused, 2)

	for at := range good {
		b := bytes.Clone(good)
		b[at] ^= 1
		send(t, c, b)
		require.Eventually(t, func() bool { return r.dropped() == uint64(9+at) }, 5*time.Second, 50*time.Microsecond, "byte %d", at)
	}
	require.Zero(t, r.Count(Replied), "nothing of this was answered")

	b := answer(t, c, good)
	_, ok := s.answers(b)
	require.True(t, ok, "the good packet is still good")
	send(t, c, good)
	counted(t, r, Replayed, 1)
	counted(t, r, Replied, 1)
}

// dropped sums the reasons for not answering.
func (r *Reflector) dropped() (n uint64) {
	for _, e := range []Event{Malformed, Oversized, WrongKey, Replayed, Unheard, Unknown, Refused, Stale, Limited} {
		n += r.Count(e)
	}
	return n
}

func TestNobodyCanAnswerBeforeItHasHeard(t *testing.T) {
	r := start(t, ReflectorConfig{Identity: identity(t), Allowed: everybody})
	me := identity(t)
	c, s := opened(t, r, me)

	// A close although no reply was sent, then one that guesses the reply's MAC,
	// both sealed with the right key.
	early, err := s.packetOf(nil, phaseClose, [stamp.MACSize]byte{})
	require.NoError(t, err)
	send(t, c, early)
	counted(t, r, Unheard, 1)
	probe, err := s.ask(0)
	require.NoError(t, err)
	reply := answer(t, c, probe)
	early, err = s.packetOf(nil, phaseClose, s.asked)
	require.NoError(t, err)
	send(t, c, early)
	counted(t, r, Unheard, 2)
	require.Empty(t, r.TakeWitness(me.Address()).Samples)

	// The true close counts once.
	closing, ok := s.answers(reply)
	require.True(t, ok)
	send(t, c, closing)
	counted(t, r, Witnessed, 1)
	send(t, c, closing)
	counted(t, r, Replayed, 1)

	// The other way round: a reply to another probe is no reply.
	_, err = s.ask(1)
	require.NoError(t, err)
	_, ok = s.answers(reply)
	require.False(t, ok, "an old reply")
	s.seq = 0
	_, ok = s.answers(reply)
	require.False(t, ok, "a reply that carries another MAC")
	_, ok = s.answers(s.packet)
	require.False(t, ok, "the probe itself, sent back")
}

func TestASessionBelongsToItsSource(t *testing.T) {
	r := start(t, ReflectorConfig{Identity: identity(t), Allowed: everybody})
	_, s := opened(t, r, identity(t))
	b, err := s.ask(0)
	require.NoError(t, err)
	send(t, dialled(t, r), b)
	counted(t, r, Unknown, 1)
}

func TestOnlyAllowedKeysOfTheSameRegistryGetASession(t *testing.T) {
	me, other := identity(t), identity(t)
	r := start(t, ReflectorConfig{Identity: identity(t), Allowed: func(a common.Address) bool { return a == me.Address() }})
	c := dialled(t, r)
	now := time.Now()

	send(t, c, signed(t, r, other, now).encode())
	counted(t, r, Refused, 1)
	h := signed(t, r, me, now)
	h.to = other.Address()
	send(t, c, h.encode())
	counted(t, r, Refused, 2)
	send(t, c, signed(t, r, me, now.Add(-time.Minute)).encode())
	send(t, c, signed(t, r, me, now.Add(time.Minute)).encode())
	counted(t, r, Stale, 2)

	for n, foreign := range []Identity{
		{Key: other.Key, ChainID: me.ChainID, Registry: me.Registry},
		{Key: me.Key, ChainID: me.ChainID + 1, Registry: me.Registry},
		{Key: me.Key, ChainID: me.ChainID, Registry: common.Address{1}},
	} {
		h := signed(t, r, me, now)
		_, err := h.sign(foreign, common.Hash{})
		require.NoError(t, err)
		send(t, c, withCookie(t, c, h).encode())
		counted(t, r, WrongKey, uint64(n+1))
	}
	require.Zero(t, r.Count(Welcomed))

	h = withCookie(t, c, signed(t, r, me, now))
	require.Len(t, answer(t, c, h.encode()), helloLen)
	send(t, c, h.encode())
	counted(t, r, Replayed, 1)
	send(t, c, withCookie(t, c, signed(t, r, me, now.Add(-time.Millisecond))).encode())
	counted(t, r, Replayed, 2)
	counted(t, r, Welcomed, 1)
}

func TestACookieIsGoodForItsSourceOnly(t *testing.T) {
	r := start(t, ReflectorConfig{Identity: identity(t), Allowed: everybody})
	me := identity(t)
	h := withCookie(t, dialled(t, r), signed(t, r, me, time.Now()))
	b := answer(t, dialled(t, r), h.encode())
	require.Len(t, b, challengeLen, "another challenge, not a welcome")
	counted(t, r, Challenged, 2)
}

func TestAForgedWelcomeIsRefused(t *testing.T) {
	me, peer := identity(t), identity(t)
	h := hello{kind: kindHello, from: me.Address(), to: peer.Address(), time: 1}
	digest, err := h.sign(me, common.Hash{})
	require.NoError(t, err)
	w, _, _, err := answerTo(hello{kind: kindHello, from: me.Address(), to: peer.Address(), time: 1, public: [32]byte{9}}, digest, 7, peer)
	require.NoError(t, err)
	_, ok := w.verify(me, digest)
	require.True(t, ok)
	for bit := range 8 * helloLen {
		if at := bit / 8; at >= offCookie && at < challengeLen {
			continue // not signed; a welcome has none
		}
		b := w.encode()
		b[bit/8] ^= 1 << (bit % 8)
		bad := decodeHello(b)
		_, ok := bad.verify(me, digest)
		if at := bit / 8; at < offKind || at == offVersion {
			continue // magic and version are checked before decoding
		}
		require.False(t, ok, "bit %d", bit)
	}
	_, ok = w.verify(me, common.Hash{1})
	require.False(t, ok, "a welcome to another hello")
}

func TestHellosAreLimitedBeforeAnyCrypto(t *testing.T) {
	r := start(t, ReflectorConfig{Identity: identity(t), Allowed: everybody, Limits: Limits{Hellos: 1}})
	c := dialled(t, r)
	h := signed(t, r, identity(t), time.Now()).encode()
	for range 10 {
		send(t, c, h)
	}
	require.Eventually(t, func() bool { return r.Count(Limited)+r.Count(Challenged) == 10 }, 5*time.Second, time.Millisecond)
	require.GreaterOrEqual(t, r.Count(Limited), uint64(5))
}

func TestATWAMPLightSenderGetsAsManyBytesAsItSent(t *testing.T) {
	r := start(t, ReflectorConfig{Plain: true})
	c := dialled(t, r)
	for _, size := range []int{stamp.LightSize, 42, 43, stamp.PlainSize, 45, 60, 128, stamp.MaxSize} {
		// RFC 5357, section 4.1.2: number, time, error, then padding of any kind.
		b := make([]byte, size)
		_, err := rand.Read(b[14:])
		require.NoError(t, err)
		b[3], b[4], b[12], b[13] = byte(size), 0xee, 0x00, 0x01
		for i := stamp.PlainSize; i < size; i++ {
			b[i] &= 0x7f // nothing that could be meant as a TLV
		}
		out := answer(t, c, b)
		require.Len(t, out, size)
		reply, err := stamp.ParseReply(out)
		require.NoError(t, err)
		require.Equal(t, b[:14], append(append([]byte(nil), out[24:28]...), out[28:38]...), "number, time and error come back")
		require.Equal(t, reply.Sender.Seq, reply.Seq, "without state the number is the sender's")
		near := time.Now()
		require.WithinDuration(t, near, reply.Received.Time(stamp.NTP, near), time.Second)
		require.False(t, reply.Time.Time(stamp.NTP, near).Before(reply.Received.Time(stamp.NTP, near)))
		require.Equal(t, uint8(255), reply.TTL)
		if size > stamp.PlainSize {
			require.Equal(t, b[stamp.PlainSize:], out[stamp.PlainSize:])
		}
	}
	send(t, c, make([]byte, stamp.LightSize-1))
	counted(t, r, Malformed, 1)
	counted(t, r, Plain, 8)
}

func TestAThirdPartySTAMPSenderGetsItsExtensionsBack(t *testing.T) {
	r := start(t, ReflectorConfig{Plain: true})
	b := stamp.AppendProbe(nil, stamp.Probe{Seq: 7, SSID: 0xbeef, Error: 0x4001, Time: stamp.Stamp(time.Now(), stamp.PTP)})
	b = stamp.AppendTLV(b, stamp.TLV{Flags: stamp.Unrecognised, Type: 4, Value: make([]byte, 4)})
	b = stamp.AppendTLV(b, stamp.TLV{Flags: stamp.Unrecognised, Type: stamp.ExtraPadding, Value: make([]byte, 8)})
	out := answer(t, dialled(t, r), b)
	reply, err := stamp.ParseReply(out)
	require.NoError(t, err)
	require.Equal(t, uint16(0xbeef), reply.SSID)
	require.Equal(t, stamp.PTP, reply.Error.Format(), "answered in the format of the question")
	require.WithinDuration(t, time.Now(), reply.Received.Time(stamp.PTP, time.Now()), time.Second)
	b[stamp.PlainSize+8] = 0 // padding is understood, a class of service is not
	require.Equal(t, b[stamp.PlainSize:], out[stamp.PlainSize:])
}

func TestPlainProbesAreRefusedUnlessAskedFor(t *testing.T) {
	r := start(t, ReflectorConfig{Identity: identity(t), Allowed: everybody})
	send(t, dialled(t, r), stamp.AppendProbe(nil, stamp.Probe{}))
	counted(t, r, Refused, 1)
}

func TestOnePeerHoldsAtMostFourSessions(t *testing.T) {
	r := start(t, ReflectorConfig{Identity: identity(t), Allowed: everybody})
	me := identity(t)
	c, first := opened(t, r, me)
	for range perPeer {
		opened(t, r, me)
	}
	r.sessions.mu.Lock()
	require.Len(t, r.sessions.by, perPeer)
	r.sessions.mu.Unlock()
	b, err := first.ask(0)
	require.NoError(t, err)
	send(t, c, b)
	counted(t, r, Unknown, 1)
}

func TestTheTableOfSessionsIsBounded(t *testing.T) {
	table := sessions{max: 2, by: map[uint16]*session{}}
	now := time.Unix(1000, 0)
	put := func(peer byte, at time.Time) bool {
		id, ok := table.free(common.Address{peer}, at)
		if ok {
			table.put(&session{ssid: id, peer: common.Address{peer}, started: at, seen: at})
		}
		return ok
	}
	require.True(t, put(1, now))
	require.True(t, put(2, now))
	require.False(t, put(3, now.Add(idle)), "full of live sessions")
	require.True(t, put(3, now.Add(idle+time.Second)), "idle ones make room")
	require.Len(t, table.by, 1)
	table.last = 65_535
	require.True(t, put(4, now.Add(idle+time.Second)))
	require.Nil(t, table.by[0], "zero is no number")
	s := table.by[1]
	require.NotNil(t, s)
	require.Same(t, s, table.find(1, netip.AddrPort{}, s.started.Add(idle)))
	for at := s.started; at.Before(s.started.Add(lifetime)); at = at.Add(idle) {
		require.NotNil(t, table.find(1, netip.AddrPort{}, at))
	}
	require.Nil(t, table.find(1, netip.AddrPort{}, s.started.Add(lifetime+time.Second)), "no session lives for ever")
}

func TestTheMemoryForSourcesAndSamplesIsBounded(t *testing.T) {
	s := newSources(Limits{Sources: 100, Packets: 1, Hellos: 1})
	for i := range 10_000 {
		s.of(netip.AddrFrom4([4]byte{10, 0, byte(i >> 8), byte(i)}))
		require.LessOrEqual(t, len(s.young)+len(s.old), 200)
	}
	require.Same(t, s.of(netip.MustParseAddr("2001:db8::1")), s.of(netip.MustParseAddr("2001:db8::2:3")), "one /64, one bucket")
	require.NotSame(t, s.of(netip.MustParseAddr("2001:db8::1")), s.of(netip.MustParseAddr("2001:db8:0:1::1")))

	w := witnesses{max: 3, peers: 2, by: map[common.Address]*collected{}}
	same := func(c Chain) Chain { return c }
	for i := range lockstep.RTT(10) {
		w.add(common.Address{1}, i, i%2 == 0, same)
		w.add(common.Address{2}, i, true, same)
		w.add(common.Address{3}, i, true, same)
	}
	require.Equal(t, Witness{Samples: []lockstep.RTT{7, 8, 9}, Kernel: 1}, w.take(common.Address{1}))
	require.Empty(t, w.take(common.Address{3}).Samples)
}

// FuzzHandle feeds a reflector anything: it must neither panic nor answer with
// more bytes than it got.
func FuzzHandle(f *testing.F) {
	id, peer := identity(f), identity(f)
	sink, err := net.ListenUDP("udp4", &net.UDPAddr{IP: net.IPv4(127, 0, 0, 1)})
	require.NoError(f, err)
	f.Cleanup(func() { _ = sink.Close() })
	from := sink.LocalAddr().(*net.UDPAddr).AddrPort()
	r, err := NewReflector(ReflectorConfig{
		Listen: "127.0.0.1:0", Identity: id, Allowed: everybody, Plain: true, Limits: Limits{Packets: 1e9, Hellos: 1e9},
	})
	require.NoError(f, err)
	f.Cleanup(func() { _ = r.conn.udp.Close() })
	r.sessions.put(&session{ssid: 1, source: from, started: time.Now(), seen: time.Now(), in: stamp.NewMAC([]byte{1}), out: stamp.NewMAC([]byte{2})})
	s := &pairSender{ssid: 1, out: stamp.NewMAC([]byte{1}), in: stamp.NewMAC([]byte{2})}
	for seq := range uint32(3) {
		b, err := s.ask(seq)
		require.NoError(f, err)
		f.Add(bytes.Clone(b))
	}
	f.Add(signed(f, r, peer, time.Now()).encode())
	f.Add(stamp.AppendProbe(nil, stamp.Probe{}))
	in := make([]byte, 4096)
	f.Fuzz(func(t *testing.T, b []byte) {
		switch r.handle(bytes.Clone(b), from, moment{user: time.Now()}, 64) {
		case Replied, Plain, Challenged:
			require.NoError(t, sink.SetReadDeadline(time.Now().Add(time.Second)))
			n, err := sink.Read(in)
			require.NoError(t, err)
			require.LessOrEqual(t, n, len(b))
		case later:
			<-r.hellos
		}
	})
}
