package probe

import (
	"net/netip"

	"golang.org/x/time/rate"
)

// Limits bounds what others can make a reflector do. A zero field takes the
// default that it names.
type Limits struct {
	// Packets per second from one source, any kind, with bursts of twice that;
	// default 500. A source is an IPv4 address or an IPv6 /64.
	Packets float64
	// Hellos per second from one source, with bursts of four times that;
	// default 10. They count as packets too.
	Hellos float64
	// Signatures per second that are checked for all sources together, with
	// bursts of the same number; default 100.
	Signatures float64
	// Sources is for how many sources a bucket is kept; default 4,096. With more,
	// the ones seen longest ago start with a full bucket again.
	Sources int
	// Sessions is how many sessions are kept for all peers together; default
	// 1,024, at most 65,535. One peer has at most four; a fifth replaces its
	// oldest.
	Sessions int
	// Samples is how many witness samples are kept per peer until they are
	// taken; default 4,096. With more, the oldest are given up.
	Samples int
}

func (l Limits) withDefaults() Limits {
	l.Packets = orDefault(l.Packets, 500)
	l.Hellos = orDefault(l.Hellos, 10)
	l.Signatures = orDefault(l.Signatures, 100)
	l.Sources = orDefault(l.Sources, 4096)
	l.Sessions = min(orDefault(l.Sessions, 1024), 65_535)
	l.Samples = orDefault(l.Samples, 4096)
	return l
}

func orDefault[T int | float64](v, standard T) T {
	if v <= 0 {
		return standard
	}
	return v
}

// sources keeps two token buckets per source. Memory is bounded by two
// generations of at most max sources: when the young one is full it becomes the
// old one, and what is used meanwhile moves back. One goroutine uses it.
type sources struct {
	packets, hellos float64
	max             int
	young, old      map[netip.Addr]*buckets
}

type buckets struct{ packets, hellos *rate.Limiter }

func newSources(l Limits) *sources {
	return &sources{packets: l.Packets, hellos: l.Hellos, max: l.Sources, young: map[netip.Addr]*buckets{}}
}

func (s *sources) of(addr netip.Addr) *buckets {
	if addr.Is6() {
		wide, _ := addr.WithZone("").Prefix(64)
		addr = wide.Addr()
	}
	if b, ok := s.young[addr]; ok {
		return b
	}
	if len(s.young) >= s.max {
		s.young, s.old = make(map[netip.Addr]*buckets, s.max), s.young
	}
	b, ok := s.old[addr]
	if !ok {
		b = &buckets{packets: bucket(s.packets, 2), hellos: bucket(s.hellos, 4)}
	}
	s.young[addr] = b
	return b
}

func bucket(perSecond, burst float64) *rate.Limiter {
	return rate.NewLimiter(rate.Limit(perSecond), max(1, int(perSecond*burst)))
}
