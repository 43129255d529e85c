package probe

import (
	"net"
	"net/netip"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	lockstep "github.com/lockstep-rollups/lockstep"
)

// echo answers every packet with itself, the least that a peer can do.
func echo(t testing.TB) netip.AddrPort {
	t.Helper()
	udp, err := net.ListenUDP("udp4", &net.UDPAddr{IP: net.IPv4(127, 0, 0, 1)})
	require.NoError(t, err)
	done := make(chan struct{})
	go func() {
		defer close(done)
		b := make([]byte, 2048)
		for {
			n, from, err := udp.ReadFromUDPAddrPort(b)
			if err != nil {
				return
			}
			_, _ = udp.WriteToUDPAddrPort(b[:n], from)
		}
	}()
	t.Cleanup(func() {
		_ = udp.Close()
		<-done
	})
	return udp.LocalAddr().(*net.UDPAddr).AddrPort()
}

// echoed measures one packet to a raw echo with the clock of user space.
func echoed(t testing.TB, c *net.UDPConn, b []byte) lockstep.RTT {
	t.Helper()
	at := time.Now()
	_, err := c.Write(b)
	require.NoError(t, err)
	require.NoError(t, c.SetReadDeadline(at.Add(time.Second)))
	_, err = c.Read(b)
	require.NoError(t, err)
	return rtt(time.Since(at))
}

// sideBySide makes n exchanges of each kind, by turns.
func sideBySide(t testing.TB, n int) (paired, plain, raw []lockstep.RTT) {
	t.Helper()
	r := start(t, ReflectorConfig{Identity: identity(t), Allowed: everybody, Plain: true, Limits: Limits{Packets: 1e6}})
	pairConn, session := opened(t, r, identity(t))
	plainConn := dialled(t, r)
	udp, err := net.DialUDP("udp4", nil, net.UDPAddrFromAddrPort(echo(t)))
	require.NoError(t, err)
	t.Cleanup(func() { _ = udp.Close() })

	var sealed, open Result
	b := make([]byte, pairSize)
	for i := range n {
		require.NoError(t, once(pairConn, session, uint32(i), time.Second, &sealed))
		raw = append(raw, echoed(t, udp, b))
		require.NoError(t, once(plainConn, &plainSender{}, uint32(i), time.Second, &open))
	}
	return sealed.Samples, open.Samples, raw
}

func TestAKernelStampedRoundTripCostsAtMost30µsMoreThanARawEcho(t *testing.T) {
	paired, plain, raw := sideBySide(t, 500)
	t.Logf("p50: paired %d µs, plain %d µs, raw echo in user space %d µs", median(paired), median(plain), median(raw))
	require.LessOrEqual(t, median(paired), median(raw)+30)
	require.LessOrEqual(t, median(plain), median(raw)+30)
}

// BenchmarkLoopbackRTT reports the median round trip of an authenticated paired
// exchange and of plain STAMP, with kernel stamps, beside a raw UDP echo
// measured in user space in the same run.
func BenchmarkLoopbackRTT(b *testing.B) {
	paired, plain, raw := sideBySide(b, max(b.N, 100))
	b.ReportMetric(float64(median(paired)), "paired-p50-µs")
	b.ReportMetric(float64(median(plain)), "plain-p50-µs")
	b.ReportMetric(float64(median(raw)), "raw-echo-p50-µs")
}
