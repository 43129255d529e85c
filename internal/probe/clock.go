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
// by the kernel. ok is false when the clocks disagree; then there is no interval.
func interval(sent, got moment) (d time.Duration, kernel, ok bool) {
	mono := got.user.Sub(sent.user)
	if got.kernel == 0 {
		return mono, false, mono >= 0
	}
	before := sent.user.UnixNano()
	d, ok = settle(mono, time.Duration(got.user.UnixNano()-before),
		time.Duration(sent.wall()-before), time.Duration(got.kernel-before))
	return d, true, ok
}

// settle takes an interval from kernel stamps, which are wall-clock times, and
// holds it against the monotonic clock. User space looked at both clocks before
// sending and after receiving: mono and wall passed between the two. sent and
// got are the stamps, counted from the first look. If the wall clock was set
// meanwhile, wall differs from mono; stamps outside the two looks are not of
// this exchange.
func settle(mono, wall, sent, got time.Duration) (d time.Duration, ok bool) {
	d = got - sent
	ok = (wall-mono).Abs() <= maxStep && d > 0 && sent >= -maxEarly && got <= mono+maxEarly
	return d, ok
}

// rtt rounds d to whole microseconds; Unmeasured beyond what is accepted.
func rtt(d time.Duration) lockstep.RTT {
	us := (d + time.Microsecond/2) / time.Microsecond
	if us < 0 || us > time.Duration(lockstep.MaxRTT) {
		return lockstep.Unmeasured
	}
	return lockstep.RTT(us)
}
