package probe

import (
	"context"
	"net"
	"net/netip"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	lockstep "github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/probe/stamp"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var registry = common.HexToAddress("0x1111111111111111111111111111111111111111")

func identity(t testing.TB) Identity {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	return Identity{Key: key, ChainID: 900, Registry: registry}
}

func everybody(common.Address) bool { return true }

// start runs a reflector until the test ends.
func start(t testing.TB, cfg ReflectorConfig) *Reflector {
	t.Helper()
	cfg.Listen = "127.0.0.1:0"
	r, err := NewReflector(cfg)
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- r.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		require.NoError(t, <-done)
	})
	return r
}

func peerOf(r *Reflector) Peer {
	return Peer{Addr: r.Addr().String(), Key: r.cfg.Identity.Address()}
}

// counted waits until e has happened n times.
func counted(t testing.TB, r *Reflector, e Event, n uint64) {
	t.Helper()
	require.Eventually(t, func() bool { return r.Count(e) >= n }, 5*time.Second, time.Millisecond, "%s stays at %d", e, r.Count(e))
	require.Equal(t, n, r.Count(e), "%s", e)
}

// dialled returns a client's socket to r and what it takes to talk over it.
func dialled(t testing.TB, r *Reflector) *conn {
	t.Helper()
	udp, err := net.DialUDP("udp", nil, net.UDPAddrFromAddrPort(r.Addr()))
	require.NoError(t, err)
	t.Cleanup(func() { _ = udp.Close() })
	c, err := newConn(udp)
	require.NoError(t, err)
	return c
}

func opened(t testing.TB, r *Reflector, id Identity) (*conn, *pairSender) {
	t.Helper()
	c := dialled(t, r)
	s, err := open(t.Context(), c, id, r.cfg.Identity.Address(), time.Second)
	require.NoError(t, err)
	return c, s
}

// answer sends b and returns what comes back.
func answer(t testing.TB, c *conn, b []byte) []byte {
	t.Helper()
	require.NoError(t, c.writeUnstamped(b, netip.AddrPort{}))
	in := make([]byte, stamp.MaxSize+1)
	_, n, err := next(c, in, time.Now().Add(5*time.Second))
	require.NoError(t, err)
	return in[:n]
}

func median(v []lockstep.RTT) lockstep.RTT {
	v = slices.Clone(v)
	slices.Sort(v)
	return v[len(v)/2]
}

func TestOneExchangeGivesBothEndsARoundTrip(t *testing.T) {
	r := start(t, ReflectorConfig{Identity: identity(t), Allowed: everybody})
	me := identity(t)
	result, err := Measure(t.Context(), me, peerOf(r), Plan{Count: 50, Interval: time.Millisecond})
	require.NoError(t, err)
	require.Equal(t, 50, result.Sent)
	require.Len(t, result.Samples, 50-result.Lost-result.Discarded)
	require.NotEmpty(t, result.Samples)
	require.Zero(t, result.Invalid)
	require.NotZero(t, result.Chain)

	counted(t, r, Welcomed, 1)
	require.Eventually(t, func() bool { return r.Count(Witnessed)+r.Count(Stepped) == 50 }, 5*time.Second, time.Millisecond)
	w := r.TakeWitness(me.Address())
	require.NotEmpty(t, w.Samples)
	require.NotZero(t, w.Chain)
	// The peer tells of every witness sample but the last.
	require.Equal(t, w.Samples[:len(result.Witness)], result.Witness)
	require.GreaterOrEqual(t, len(result.Witness), len(w.Samples)-1)
	require.Empty(t, r.TakeWitness(me.Address()).Samples, "taken once")
}

// relay forwards packets between a client and target, each after half, from its
// own socket.
func relay(t testing.TB, target netip.AddrPort, half time.Duration) netip.AddrPort {
	t.Helper()
	front, err := net.ListenUDP("udp4", &net.UDPAddr{IP: net.IPv4(127, 0, 0, 1)})
	require.NoError(t, err)
	back, err := net.DialUDP("udp4", nil, net.UDPAddrFromAddrPort(target))
	require.NoError(t, err)
	var client netip.AddrPort
	var mu sync.Mutex
	var wg sync.WaitGroup
	pump := func(from *net.UDPConn, forward func([]byte, netip.AddrPort)) {
		defer wg.Done()
		b := make([]byte, 2048)
		for {
			n, addr, err := from.ReadFromUDPAddrPort(b)
			if err != nil {
				return
			}
			packet := slices.Clone(b[:n])
			time.AfterFunc(half, func() { forward(packet, addr) })
		}
	}
	wg.Add(2)
	go pump(front, func(b []byte, addr netip.AddrPort) {
		mu.Lock()
		client = addr
		mu.Unlock()
		_, _ = back.Write(b)
	})
	go pump(back, func(b []byte, _ netip.AddrPort) {
		mu.Lock()
		defer mu.Unlock()
		_, _ = front.WriteToUDPAddrPort(b, client)
	})
	t.Cleanup(func() {
		_, _ = front.Close(), back.Close()
		wg.Wait()
	})
	return front.LocalAddr().(*net.UDPAddr).AddrPort()
}

func TestADelayedLinkIsMeasuredWithin2ms(t *testing.T) {
	r := start(t, ReflectorConfig{Identity: identity(t), Allowed: everybody, Plain: true})
	via := relay(t, r.Addr(), 10*time.Millisecond).String()
	me := identity(t)
	result, err := Measure(t.Context(), me, Peer{Addr: via, Key: r.cfg.Identity.Address()}, Plan{Count: 30, Interval: 5 * time.Millisecond})
	require.NoError(t, err)
	require.Zero(t, result.Lost)
	require.InDelta(t, 20_000, float64(median(result.Samples)), 2000)
	require.Eventually(t, func() bool { return r.Count(Witnessed) == 30 }, 5*time.Second, time.Millisecond)
	require.InDelta(t, 20_000, float64(median(r.TakeWitness(me.Address()).Samples)), 2000)

	result, err = MeasurePlain(t.Context(), via, Plan{Count: 10, Interval: 5 * time.Millisecond})
	require.NoError(t, err)
	require.InDelta(t, 20_000, float64(median(result.Samples)), 2000)
}

func TestLossIsCountedAndGapsStayGaps(t *testing.T) {
	r := start(t, ReflectorConfig{Identity: identity(t), Allowed: everybody, Limits: Limits{Packets: 5}})
	result, err := Measure(t.Context(), identity(t), peerOf(r), Plan{Count: 15, Interval: time.Millisecond, Timeout: 20 * time.Millisecond})
	require.NoError(t, err)
	require.NotZero(t, result.Lost)
	require.Equal(t, 15, result.Sent)
	require.Len(t, result.Samples, result.Sent-result.Lost-result.Discarded)
	require.NotZero(t, r.Count(Limited))
}

func TestAnAbsentPeerIsAnErrorInTime(t *testing.T) {
	gone, err := net.ListenUDP("udp4", &net.UDPAddr{IP: net.IPv4(127, 0, 0, 1)})
	require.NoError(t, err)
	addr := gone.LocalAddr().String()
	require.NoError(t, gone.Close())
	_, err = Measure(t.Context(), identity(t), Peer{Addr: addr, Key: identity(t).Address()}, Plan{Timeout: 20 * time.Millisecond})
	require.ErrorIs(t, err, errNoAnswer)

	result, err := MeasurePlain(t.Context(), addr, Plan{Count: 3, Interval: time.Millisecond, Timeout: 10 * time.Millisecond})
	require.NoError(t, err)
	require.Equal(t, Result{Sent: 3, Lost: 3}, result)
}

func TestMeasuringEndsWithItsContext(t *testing.T) {
	r := start(t, ReflectorConfig{Identity: identity(t), Allowed: everybody})
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	result, err := Measure(ctx, identity(t), peerOf(r), Plan{Count: 1000, Interval: time.Millisecond})
	require.ErrorIs(t, err, context.DeadlineExceeded)
	require.Less(t, result.Sent, 1000)
	require.Equal(t, result.Sent, len(result.Samples)+result.Lost+result.Discarded)
}

func TestSettingsThatCannotWorkAreRefused(t *testing.T) {
	_, err := NewReflector(ReflectorConfig{})
	require.ErrorContains(t, err, "address to listen on")
	require.ErrorContains(t, err, "measurement key")
	_, err = Measure(t.Context(), Identity{}, Peer{}, Plan{Count: maxCount + 1})
	require.ErrorContains(t, err, "too many")
	require.ErrorContains(t, err, "measurement key")
	me := identity(t)
	r := start(t, ReflectorConfig{Identity: me, Allowed: everybody})
	_, err = Measure(t.Context(), me, peerOf(r), Plan{})
	require.ErrorContains(t, err, "not that of another sequencer")
}
