package probe

import (
	"net/netip"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	lockstep "github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/probe/stamp"
)

const (
	// perPeer is how many sessions one key may hold at a reflector.
	perPeer = 4
	// idle ends a session without packets, lifetime any session. MaxInterval and
	// MaxDuration keep a measurement inside of them.
	idle     = time.Minute
	lifetime = time.Hour
)

// session is the reflector's end. Who it belongs to never changes; seen is the
// table's; the rest belongs to the goroutine that reads the socket.
type session struct {
	ssid    uint16
	peer    common.Address
	source  netip.AddrPort
	started time.Time
	seen    time.Time

	in, out *stamp.MAC
	next    uint64       // the lowest sequence number not yet used
	told    lockstep.RTT // the last witness sample, until a reply carries it
	open    bool         // a reply was sent and its close has not come
	probe   [stamp.MACSize]byte
	reply   [pairSize]byte
	sent    moment // when reply left
}

// sessions is the table of a reflector, bounded by max.
type sessions struct {
	max int

	mu   sync.Mutex // guards what follows and every session's seen
	last uint16
	by   map[uint16]*session
}

// free makes room for one more session of peer and returns its number; false
// when the table is full of live sessions. The number stays free until put,
// because one goroutine alone opens sessions.
func (t *sessions) free(peer common.Address, now time.Time) (uint16, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	var own int
	var oldest *session
	for id, s := range t.by {
		if s.over(now) {
			delete(t.by, id)
			continue
		}
		if s.peer == peer {
			own++
			if oldest == nil || s.started.Before(oldest.started) {
				oldest = s
			}
		}
	}
	if own >= perPeer {
		delete(t.by, oldest.ssid)
	}
	if len(t.by) >= t.max {
		return 0, false
	}
	for t.last++; t.last == 0 || t.by[t.last] != nil; t.last++ {
	}
	return t.last, true
}

// put makes s findable under its number.
func (t *sessions) put(s *session) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.by[s.ssid] = s
}

// find returns the live session of that number and source, or nil. RFC 8972
// identifies a session by both.
func (t *sessions) find(ssid uint16, source netip.AddrPort, now time.Time) *session {
	t.mu.Lock()
	defer t.mu.Unlock()
	s := t.by[ssid]
	if s == nil || s.source != source || s.over(now) {
		return nil
	}
	s.seen = now
	return s
}

func (s *session) over(now time.Time) bool {
	return now.Sub(s.seen) > idle || now.Sub(s.started) > lifetime
}
