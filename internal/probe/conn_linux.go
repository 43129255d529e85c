package probe

import (
	"encoding/binary"
	"syscall"
	"unsafe"

	"golang.org/x/sys/unix"
)

// stampFlags make the kernel stamp every packet that arrives and report that
// stamp as well as those of packets sent with askToStamp.
const stampFlags = unix.SOF_TIMESTAMPING_SOFTWARE | unix.SOF_TIMESTAMPING_RX_SOFTWARE

// askToStamp is the control message that asks for a transmit stamp of one packet.
var askToStamp = func() []byte {
	b := make([]byte, unix.CmsgSpace(4))
	h := (*unix.Cmsghdr)(unsafe.Pointer(&b[0])) // the length of a header depends on the machine
	h.Level, h.Type = unix.SOL_SOCKET, unix.SO_TIMESTAMPING
	h.SetLen(unix.CmsgLen(4))
	binary.NativeEndian.PutUint32(b[unix.CmsgLen(0):], unix.SOF_TIMESTAMPING_TX_SOFTWARE)
	return b
}()

// askForStamps asks the kernel to stamp packets and to tell their TTL. What it refuses is done without: a packet then has no kernel stamp, and
// the share of those that have one is reported.
func askForStamps(raw syscall.RawConn) {
	_ = raw.Control(func(fd uintptr) {
		s := int(fd)
		if unix.SetsockoptInt(s, unix.SOL_SOCKET, unix.SO_TIMESTAMPING, stampFlags) != nil {
			_ = unix.SetsockoptInt(s, unix.SOL_SOCKET, unix.SO_TIMESTAMPNS, 1)
		}
		// A socket has one family, or both when it is bound to [::].
		_ = unix.SetsockoptInt(s, unix.IPPROTO_IP, unix.IP_RECVTTL, 1)
		_ = unix.SetsockoptInt(s, unix.IPPROTO_IP, unix.IP_TTL, hops)
		_ = unix.SetsockoptInt(s, unix.IPPROTO_IPV6, unix.IPV6_RECVHOPLIMIT, 1)
		_ = unix.SetsockoptInt(s, unix.IPPROTO_IPV6, unix.IPV6_UNICAST_HOPS, hops)
	})
}

// readControl returns the kernel's receive stamp in Unix nanoseconds, zero if
// there is none, and the TTL.
func readControl(oob []byte) (ns int64, ttl uint8) {
	ttl = hops
	for len(oob) > 0 {
		h, data, rest, err := unix.ParseOneSocketControlMessage(oob)
		if err != nil {
			return ns, ttl
		}
		oob = rest
		switch {
		case h.Level == unix.SOL_SOCKET && (h.Type == unix.SCM_TIMESTAMPING || h.Type == unix.SCM_TIMESTAMPNS):
			ns = firstTimespec(data)
		case len(data) >= 4 && (h.Level == unix.IPPROTO_IP && h.Type == unix.IP_TTL ||
			h.Level == unix.IPPROTO_IPV6 && h.Type == unix.IPV6_HOPLIMIT):
			ttl = uint8(binary.NativeEndian.Uint32(data)) // 0 to 255
		}
	}
	return ns, ttl
}

// firstTimespec reads the leading struct timespec of a control message: the
// only one of SCM_TIMESTAMPNS, the software stamp of SCM_TIMESTAMPING. Its two
// fields are as long as the machine's word.
func firstTimespec(data []byte) int64 {
	const word = 4 << (^uint(0) >> 63)
	switch {
	case len(data) < 2*word:
		return 0
	case word == 4:
		return int64(binary.NativeEndian.Uint32(data))*1e9 + int64(binary.NativeEndian.Uint32(data[4:]))
	default:
		return int64(binary.NativeEndian.Uint64(data))*1e9 + int64(binary.NativeEndian.Uint64(data[8:]))
	}
}

// sent hands every transmit stamp that has arrived to found, together with the
// frame that it belongs to: link and IP headers, then the packet as written.
// Stamps that nobody fetches take room in the receive buffer.
func (c *conn) sent(found func(frame []byte, ns int64)) {
	_ = c.raw.Control(func(fd uintptr) {
		for {
			n, oobn, _, _, err := unix.Recvmsg(int(fd), c.err, c.oob, unix.MSG_ERRQUEUE|unix.MSG_DONTWAIT)
			if err != nil {
				return
			}
			if ns, _ := readControl(c.oob[:oobn]); ns != 0 {
				found(c.err[:n], ns)
			}
		}
	})
}
