package probe

import (
	"encoding/binary"
	"math"

	lockstep "github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/probe/stamp"
)

// phase tells the three packets of an exchange apart.
type phase byte

const (
	phaseProbe phase = iota + 1
	phaseReply
	phaseClose
)

const (
	// pairType is the TLV of the paired exchange: of experimental use, because a
	// private-use TLV would begin with an enterprise number, which the project
	// has not got. The tag tells it from other experiments.
	pairType = stamp.Experimental
	pairTag  = "lkst"

	// The value: tag 4, phase 1, zero 3, witness 4, nonce 16, previous MAC 16.
	pairLen = 12 + nonceSize + stamp.MACSize
	// pairSize is every packet of an exchange: base, pair TLV, HMAC TLV.
	pairSize = stamp.AuthSize + 4 + pairLen + stamp.HMACSize
	offTag   = stamp.AuthSize + 4
)

// pair is the content of the pair TLV.
type pair struct {
	phase phase
	// witness is what the sender of this packet measured in the last completed
	// exchange that it had not told of; Unmeasured if there is none.
	witness lockstep.RTT
	// nonce is fresh in every packet.
	nonce [nonceSize]byte
	// previous is the MAC of the packet that this one answers; for a probe that
	// of the last close, so that a session is one chain.
	previous [stamp.MACSize]byte
}

func (p pair) append(b []byte) []byte {
	b = append(b, pairTag...)
	b = append(b, byte(p.phase), 0, 0, 0)
	told := uint32(math.MaxUint32)
	if p.witness.Measured() {
		told = uint32(p.witness) // not negative
	}
	b = binary.BigEndian.AppendUint32(b, told)
	b = append(b, p.nonce[:]...)
	return append(b, p.previous[:]...)
}

func parsePair(value []byte) (p pair, ok bool) {
	if len(value) != pairLen || string(value[:4]) != pairTag {
		return pair{}, false
	}
	p.phase = phase(value[4])
	p.witness = lockstep.Unmeasured
	if told := binary.BigEndian.Uint32(value[8:]); told <= uint32(lockstep.MaxRTT) {
		p.witness = lockstep.RTT(told) // checked above
	}
	copy(p.nonce[:], value[12:])
	copy(p.previous[:], value[12+nonceSize:])
	return p, true
}

// The flags of the two TLVs, by direction (RFC 8972, section 4).
const (
	fromSender    = stamp.Unrecognised
	fromReflector = stamp.Flags(0)
)

// seal appends the pair TLV and the HMAC TLV behind the base packet b.
func seal(b []byte, seq uint32, p pair, flags stamp.Flags, mac *stamp.MAC) []byte {
	var value [pairLen]byte
	at := len(b)
	b = stamp.AppendTLV(b, stamp.TLV{Flags: flags, Type: pairType, Value: p.append(value[:0])})
	return stamp.AppendHMAC(b, seq, b[at:], flags, mac)
}

// unseal verifies what stands behind the base packet and reads the pair. The
// flags are not covered by the HMAC; they have to be those of the direction.
func unseal(area []byte, seq uint32, flags stamp.Flags, mac *stamp.MAC) (pair, bool) {
	protected, err := stamp.OpenTLVs(area, seq, mac)
	if err != nil || len(area) != len(protected)+stamp.HMACSize || stamp.Flags(area[len(protected)]) != flags {
		return pair{}, false
	}
	t, rest, ok := stamp.NextTLV(protected)
	if !ok || len(rest) != 0 || t.Type != pairType || t.Flags != flags {
		return pair{}, false
	}
	return parsePair(t.Value)
}

// macOf returns the MAC by which the next packet refers to the sealed packet b:
// that of its HMAC TLV, which covers its nonce.
func macOf(b []byte) (m [stamp.MACSize]byte) {
	copy(m[:], b[len(b)-stamp.MACSize:])
	return m
}

// claimsPair reports whether b has the size and tag of a packet of an exchange,
// before anything is verified.
func claimsPair(b []byte) bool {
	return len(b) == pairSize && string(b[offTag:offTag+len(pairTag)]) == pairTag
}
