//go:build !linux

package probe

import "syscall"

var askToStamp []byte

// askForStamps does nothing: on this system stamps are taken in user space.
func askForStamps(syscall.RawConn) {}

func readControl([]byte) (ns int64, ttl uint8) { return 0, hops }

func (c *conn) sent(func(frame []byte, ns int64)) {}
