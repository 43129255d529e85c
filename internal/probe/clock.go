package probe

import (
	"time"

	lockstep "github.com/lockstep-rollups/lockstep"
)

const (
	// maxStep is how far wall clock and monotonic clock may drift apart within
	// one exchange before the wall clock counts as stepped. Both are slewed
	// alike, so all that remains is the time between reading the two.
	maxStep = 50 * time.Microsecond
	// maxEarly is how far a kernel stamp may lie outside the user-space stamps
	// around it.
	maxEarly = 20 * time.Microsecond
)

// moment is one instant of sending or receiving on this machine.
type moment struct {
	// user was taken in user space: before sending, after receiving. It holds
	// the wall clock and the monotonic clock.
	user time.Time
	// kernel is the wall clock in Unix nanoseconds as the kernel took it when
	// the packet passed; zero if it did not.
	kernel int64
}

// wall returns the best wall-clock stamp of m in Unix nanoseconds.
func (m moment) wall() int64 {
	if m.kernel != 0 {
		return m.kernel
	}
	return m.user.UnixNano()
}

// interval returns the time from sent to got. kernel says that got was stamped
// by the kernel. Kernel stamps are wall-clock times, so they are held against
// the monotonic clock; ok is false when the two disagree, because the wall clock
// was set meanwhile, and then there is no interval at all.
func interval(sent, got moment) (d time.Duration, kernel, ok bool) {
	outer := got.user.Sub(sent.user)
	if got.kernel == 0 {
		return outer, false, outer >= 0
	}
	drift := time.Duration(got.user.UnixNano()-sent.user.UnixNano()) - outer
	d = time.Duration(got.kernel - sent.wall())
	early := time.Duration(sent.user.UnixNano() - sent.wall())
	ok = drift.Abs() <= maxStep && d > 0 && d <= outer+maxEarly && early <= maxEarly
	return d, true, ok
}

// rtt rounds d to whole microseconds; Unmeasured beyond what is accepted.
func rtt(d time.Duration) lockstep.RTT {
	us := (d + time.Microsecond/2) / time.Microsecond
	if us < 0 || us > time.Duration(lockstep.MaxRTT) {
		return lockstep.Unmeasured
	}
	return lockstep.RTT(us)
}
