package devnet

import (
	"context"
	"net"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
)

func TestARelayHoldsPacketsForTheRoundTrip(t *testing.T) {
	defer goleak.VerifyNone(t)
	echo, err := net.ListenUDP("udp4", &net.UDPAddr{IP: net.IPv4(127, 0, 0, 1)})
	require.NoError(t, err)
	defer echo.Close()
	go func() {
		buffer := make([]byte, relayPacket)
		for {
			n, from, err := echo.ReadFromUDPAddrPort(buffer)
			if err != nil {
				return
			}
			echo.WriteToUDPAddrPort(buffer[:n], from) //nolint:errcheck // a lost echo fails the test below
		}
	}()

	const roundTrip = 20 * time.Millisecond
	r, err := newRelay(echo.LocalAddr().(*net.UDPAddr).AddrPort(), roundTrip)
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- r.Run(ctx) }()

	conn, err := net.DialUDP("udp4", nil, net.UDPAddrFromAddrPort(r.Addr()))
	require.NoError(t, err)
	defer conn.Close()
	require.NoError(t, conn.SetDeadline(time.Now().Add(5*time.Second)))
	buffer := make([]byte, relayPacket)
	for _, word := range []string{"one", "two"} {
		start := time.Now()
		_, err = conn.Write([]byte(word))
		require.NoError(t, err)
		n, err := conn.Read(buffer)
		require.NoError(t, err)
		require.Equal(t, word, string(buffer[:n]))
		require.GreaterOrEqual(t, time.Since(start), roundTrip)
	}
	cancel()
	require.NoError(t, <-done)
}
