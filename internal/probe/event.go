package probe

import "sync/atomic"

// Event is something that a reflector did or a reason why it dropped a packet.
// Its String is a label for metrics.
type Event uint8

// The events. Every packet that arrives counts as exactly one of them.
const (
	Replied    Event = iota // a probe of a session was answered
	Witnessed               // an exchange was closed and gave a witness sample
	Plain                   // an unauthenticated probe was answered
	Challenged              // a hello without cookie was answered with one
	Welcomed                // a session was opened
	Malformed               // too short, or not a packet of any known kind
	Oversized               // larger than stamp.MaxSize
	WrongKey                // an HMAC or a signature does not verify
	Replayed                // a sequence number or a hello that was used before
	Unheard                 // a close that does not answer the reply that was sent
	Unknown                 // no session of that number with that source
	Refused                 // a key that may not measure here, or plain mode is off
	Stale                   // a hello made too long ago or in the future
	Limited                 // over a limit
	Stepped                 // a close without interval: the wall clock was set
	Unsent                  // an answer that the system refused to send
	events
	later = events // counted by whoever finishes with the packet
)

var eventNames = [events]string{
	"replied", "witnessed", "plain", "challenged", "welcomed", "malformed", "oversized", "wrong_key",
	"replayed", "unheard", "unknown", "refused", "stale", "limited", "stepped", "unsent",
}

// String returns the label of e.
func (e Event) String() string {
	if e >= events {
		return "unnamed"
	}
	return eventNames[e]
}

// Events returns every event, for whoever exports the counts.
func Events() []Event {
	all := make([]Event, events)
	for i := range all {
		all[i] = Event(i)
	}
	return all
}

type counts [events]atomic.Uint64

func (c *counts) add(e Event) { c[e].Add(1) }
