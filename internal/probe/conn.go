package probe

import (
	"fmt"
	"net"
	"net/netip"
	"syscall"
	"time"

	"github.com/lockstep-rollups/lockstep/internal/probe/stamp"
)

const (
	// hops is the TTL that STAMP senders use, and what a reflector reports when
	// it cannot read the TTL of a packet.
	hops = 255
	// socketBuffer holds the packets that wait for the reading goroutine.
	socketBuffer = 1 << 20
)

// conn is a UDP socket that stamps what passes. Any goroutine may write; one
// alone may read and fetch transmit stamps.
type conn struct {
	udp *net.UDPConn
	raw syscall.RawConn
	oob []byte
	err []byte // what comes back from the error queue: frame and stamp
}

func newConn(udp *net.UDPConn) (*conn, error) {
	raw, err := udp.SyscallConn()
	if err != nil {
		return nil, fmt.Errorf("reach the socket: %w", err)
	}
	if err := udp.SetReadBuffer(socketBuffer); err != nil {
		return nil, fmt.Errorf("set the receive buffer: %w", err)
	}
	askForStamps(raw)
	return &conn{udp: udp, raw: raw, oob: make([]byte, 256), err: make([]byte, stamp.MaxSize+128)}, nil
}

// read waits for one packet, until the read deadline of the socket.
func (c *conn) read(b []byte) (n int, from netip.AddrPort, at moment, ttl uint8, err error) {
	n, oobn, _, from, err := c.udp.ReadMsgUDPAddrPort(b, c.oob)
	if err != nil {
		return 0, netip.AddrPort{}, moment{}, 0, err
	}
	at.user = time.Now()
	at.kernel, ttl = readControl(c.oob[:oobn])
	return n, netip.AddrPortFrom(from.Addr().Unmap(), from.Port()), at, ttl, nil
}

// write sends b, to the connected peer when to is the zero value, and returns
// the moment before it did. The kernel's own stamp can be fetched by sent.
func (c *conn) write(b []byte, to netip.AddrPort) (at moment, err error) {
	at.user = time.Now()
	_, _, err = c.udp.WriteMsgUDPAddrPort(b, askToStamp, to)
	return at, err
}

// writeUnstamped sends b and leaves no stamp behind.
func (c *conn) writeUnstamped(b []byte, to netip.AddrPort) error {
	_, _, err := c.udp.WriteMsgUDPAddrPort(b, nil, to)
	return err
}
