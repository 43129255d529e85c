package devnet

import (
	"time"

	"golang.org/x/sys/unix"
)

// restUntil waits for a moment at most a few milliseconds away, with the
// kernel's precision. It holds a thread meanwhile.
func restUntil(due time.Time) {
	if left := time.Until(due); left > 0 {
		ts := unix.NsecToTimespec(left.Nanoseconds())
		_ = unix.Nanosleep(&ts, nil) // an interrupted rest is a slightly shorter one
	}
}
