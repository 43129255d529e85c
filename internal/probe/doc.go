// Package probe measures round trips between sequencers over UDP and answers
// the measurements of others.
//
// It keeps one law: a party can make a round trip look longer than it is, never
// shorter. One exchange is three packets, each with a fresh nonce and the MAC
// of the packet before it:
//
//	i ── probe ──► j      i takes probe → reply by its own clock,
//	i ◄─ reply ─── j      j takes reply → close by its own clock,
//	i ── close ──► j      and nobody can answer before it has heard.
//
// So both ends learn the round trip and neither has to trust the other's clock.
// The packets are STAMP in authenticated mode (RFC 8762) with the pair's own
// TLV (RFC 8972); the keys come from a handshake over the same port, signed by
// the measurement keys of the registry. An unauthenticated mode measures against
// and answers third-party STAMP and TWAMP-Light nodes.
//
// It does not judge: loss is counted, gaps stay gaps, and turning samples into
// estimates and rows is the room latency's work. It does not know the registry;
// who may measure here is a function of the caller. The bytes are in the package
// stamp below; internal/node runs a Reflector and calls Measure.
package probe
