package stamp

import "encoding/binary"

// Flags of a TLV (RFC 8972, section 4). A sender transmits Unrecognised alone;
// the reflector clears or sets each of the three.
type Flags uint8

// The three flags that are assigned.
const (
	Unrecognised Flags = 1 << 7
	Malformed    Flags = 1 << 6
	Integrity    Flags = 1 << 5
)

// Type of a TLV (RFC 8972, section 5.1).
type Type uint8

// The types that this package knows by name. Values of private use (252–254)
// begin with an enterprise number, values of experimental use (240–251) do not.
const (
	ExtraPadding Type = 1
	HMAC         Type = 8
	Experimental Type = 240
)

const (
	// tlvHeader is flags, type and length.
	tlvHeader = 4
	// HMACSize is an HMAC TLV, header included.
	HMACSize = tlvHeader + MACSize
)

// TLV is one extension. Value is at most 65,535 bytes and points into the
// packet that it was read from.
type TLV struct {
	Flags Flags
	Type  Type
	Value []byte
}

// AppendTLV appends t.
func AppendTLV(b []byte, t TLV) []byte {
	b = append(b, byte(t.Flags), byte(t.Type))
	b = binary.BigEndian.AppendUint16(b, uint16(len(t.Value))) // bound stated at TLV
	return append(b, t.Value...)
}

// NextTLV reads the first TLV of area and returns what follows it; false when
// area is too short for the length that the TLV gives, or for a header.
func NextTLV(area []byte) (t TLV, rest []byte, ok bool) {
	if len(area) < tlvHeader {
		return TLV{}, area, false
	}
	n := tlvHeader + int(binary.BigEndian.Uint16(area[2:]))
	if n > len(area) {
		return TLV{}, area, false
	}
	return TLV{Flags(area[0]), Type(area[1]), area[tlvHeader:n:n]}, area[n:], true
}

// AppendHMAC appends the HMAC TLV that protects area, all TLVs written so far,
// together with the sequence number (RFC 8972, section 4.8).
func AppendHMAC(b []byte, seq uint32, area []byte, flags Flags, mac *MAC) []byte {
	sum := mac.Sum(binary.BigEndian.AppendUint32(nil, seq), area)
	return AppendTLV(b, TLV{Flags: flags, Type: HMAC, Value: sum[:]})
}

// OpenTLVs verifies the HMAC TLV of area, everything behind a base packet, and
// returns the TLVs in front of it. ErrMAC covers a missing, misplaced, wrongly
// sized and wrong HMAC alike; only extra padding may follow it.
func OpenTLVs(area []byte, seq uint32, mac *MAC) (protected []byte, err error) {
	for rest := area; ; {
		at := len(area) - len(rest)
		t, after, ok := NextTLV(rest)
		if !ok {
			return nil, ErrMAC
		}
		rest = after
		if t.Type != HMAC {
			continue
		}
		var number [4]byte
		binary.BigEndian.PutUint32(number[:], seq)
		if !onlyPadding(rest) || !mac.Verify(t.Value, number[:], area[:at]) {
			return nil, ErrMAC
		}
		return area[:at:at], nil
	}
}

func onlyPadding(area []byte) bool {
	for len(area) > 0 {
		t, rest, ok := NextTLV(area)
		if !ok || t.Type != ExtraPadding {
			return false
		}
		area = rest
	}
	return true
}

// EchoTLVs writes into area, a copy of everything behind a probe's base packet,
// the flags that a reflector without extensions returns: Unrecognised on every
// type but extra padding and HMAC; Malformed on the first TLV with a wrong
// length, after which the rest stays as it came. An HMAC cannot be verified
// without a key, so its presence puts Integrity on every TLV.
//
// Bytes whose first flag is not Unrecognised were not written by an RFC 8972
// sender: they are the padding of RFC 8762 or TWAMP and stay as they came.
func EchoTLVs(area []byte) {
	if len(area) < tlvHeader || Flags(area[0])&Unrecognised == 0 {
		return
	}
	integrity := Flags(0)
	for t, rest, ok := NextTLV(area); ok; t, rest, ok = NextTLV(rest) {
		if t.Type == HMAC {
			integrity = Integrity
		}
	}
	for rest := area; len(rest) >= tlvHeader; {
		t, after, ok := NextTLV(rest)
		kind, flags := Type(rest[1]), integrity
		if kind != ExtraPadding && kind != HMAC {
			flags |= Unrecognised
		}
		if malformed := !ok || kind == HMAC && len(t.Value) != MACSize; malformed {
			rest[0] = byte(flags | Malformed)
			return
		}
		rest[0] = byte(flags)
		rest = after
	}
}
