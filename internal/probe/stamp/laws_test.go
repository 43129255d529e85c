package stamp

import (
	"bytes"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func drawProbe(t *rapid.T, ssid bool) Probe {
	p := Probe{
		Seq:   rapid.Uint32().Draw(t, "seq"),
		Time:  Timestamp(rapid.Uint64().Draw(t, "time")),
		Error: ErrorEstimate(rapid.Uint16().Draw(t, "error")),
	}
	if ssid {
		p.SSID = rapid.Uint16().Draw(t, "ssid")
	}
	return p
}

func drawReply(t *rapid.T) Reply {
	head := drawProbe(t, true)
	return Reply{
		Seq: head.Seq, Time: head.Time, Error: head.Error, SSID: head.SSID,
		Received: Timestamp(rapid.Uint64().Draw(t, "received")),
		Sender:   drawProbe(t, false),
		TTL:      rapid.Uint8().Draw(t, "ttl"),
	}
}

func TestWhatIsEncodedDecodesToTheSameValue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		mac := NewMAC(rapid.SliceOfN(rapid.Byte(), 1, 64).Draw(t, "key"))
		probe, reply := drawProbe(t, true), drawReply(t)

		p, err := ParseProbe(AppendProbe(nil, probe))
		require.NoError(t, err)
		require.Equal(t, probe, p)
		p, err = ParseAuthProbe(AppendAuthProbe(nil, probe, mac), mac)
		require.NoError(t, err)
		require.Equal(t, probe, p)
		r, err := ParseReply(AppendReply(nil, reply)[:LightSize])
		require.NoError(t, err)
		require.Equal(t, reply, r)
		r, err = ParseAuthReply(AppendAuthReply(nil, reply, mac), mac)
		require.NoError(t, err)
		require.Equal(t, reply, r)
	})
}

func TestTimestampsKeepNanoseconds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		at := time.Unix(rapid.Int64Range(0, 4_000_000_000).Draw(t, "sec"), rapid.Int64Range(0, 999_999_999).Draw(t, "ns")).UTC()
		near := at.Add(time.Duration(rapid.Int64Range(-int64(60*365*24*time.Hour), int64(60*365*24*time.Hour)).Draw(t, "off")))
		for _, f := range []Format{NTP, PTP} {
			require.Equal(t, at, Stamp(at, f).Time(f, near))
		}
	})
}

func TestOneFlippedBitInAnAuthenticatedPacketIsRefused(t *testing.T) {
	mac := goldenKey()
	whole := AppendAuthProbe(nil, goldenProbe, mac)
	area := AppendTLV(nil, TLV{Unrecognised, Experimental, []byte("nonce")})
	whole = AppendHMAC(append(whole, area...), goldenProbe.Seq, area, Unrecognised, mac)
	for bit := range 8 * len(whole) {
		// The HMAC TLV's own flags are the reflector's to change.
		if at := bit / 8; at == AuthSize+len(area) {
			continue
		}
		b := bytes.Clone(whole)
		b[bit/8] ^= 1 << (bit % 8)
		_, baseErr := ParseAuthProbe(b, mac)
		_, tlvErr := OpenTLVs(b[AuthSize:], goldenProbe.Seq, mac)
		require.True(t, baseErr != nil || tlvErr != nil, "bit %d", bit)
	}
}

func TestHMACAnywhereButLastIsRefused(t *testing.T) {
	mac := goldenKey()
	area := AppendTLV(nil, TLV{Unrecognised, Experimental, []byte("nonce")})
	sealed := AppendHMAC(bytes.Clone(area), 7, area, Unrecognised, mac)

	got, err := OpenTLVs(sealed, 7, mac)
	require.NoError(t, err)
	require.Equal(t, area, got)
	_, err = OpenTLVs(AppendTLV(bytes.Clone(sealed), TLV{Unrecognised, ExtraPadding, make([]byte, 9)}), 7, mac)
	require.NoError(t, err, "extra padding may follow")
	_, err = OpenTLVs(AppendTLV(bytes.Clone(sealed), TLV{Unrecognised, Experimental, nil}), 7, mac)
	require.ErrorIs(t, err, ErrMAC)
	_, err = OpenTLVs(sealed, 8, mac)
	require.ErrorIs(t, err, ErrMAC, "the sequence number is covered")
	_, err = OpenTLVs(area, 7, mac)
	require.ErrorIs(t, err, ErrMAC, "without an HMAC nothing is protected")
}

func TestEchoSetsTheFlagsOfAReflectorWithoutExtensions(t *testing.T) {
	tlv := func(f Flags, k Type, n int) []byte { return AppendTLV(nil, TLV{f, k, make([]byte, n)}) }
	long := []byte{byte(Unrecognised), 4, 0, 200, 1, 2}
	for _, c := range []struct {
		name      string
		area      [][]byte
		wantFlags []Flags
	}{
		{"padding is understood", [][]byte{tlv(Unrecognised, ExtraPadding, 8)}, []Flags{0}},
		{"another type is not", [][]byte{tlv(Unrecognised, 4, 4), tlv(Unrecognised, ExtraPadding, 0)}, []Flags{Unrecognised, 0}},
		{"an HMAC cannot be checked", [][]byte{tlv(Unrecognised, 4, 4), tlv(Unrecognised, HMAC, 16)}, []Flags{Unrecognised | Integrity, Integrity}},
		{"a length past the end is malformed", [][]byte{tlv(Unrecognised, ExtraPadding, 4), long}, []Flags{0, Unrecognised | Malformed}},
		{"nothing after a malformed one is touched", [][]byte{tlv(Unrecognised, HMAC, 3), tlv(Unrecognised, ExtraPadding, 1)}, []Flags{Integrity | Malformed, Unrecognised}},
		{"plain padding is no TLV", [][]byte{make([]byte, 8)}, []Flags{0}},
	} {
		area := bytes.Join(c.area, nil)
		EchoTLVs(area)
		at := 0
		for i, part := range c.area {
			require.Equal(t, c.wantFlags[i], Flags(area[at]), c.name)
			require.Equal(t, part[1:], area[at+1:at+len(part)], c.name)
			at += len(part)
		}
	}
}

func FuzzDecode(f *testing.F) {
	mac := goldenKey()
	f.Add(AppendProbe(nil, goldenProbe))
	f.Add(AppendReply(nil, goldenReply))
	f.Add(AppendAuthProbe(nil, goldenProbe, mac))
	f.Add(AppendAuthReply(nil, goldenReply, mac))
	area := AppendTLV(nil, TLV{Unrecognised, Experimental, []byte("nonce")})
	f.Add(AppendHMAC(bytes.Clone(area), 0, area, Unrecognised, mac))
	f.Fuzz(func(t *testing.T, b []byte) {
		if p, err := ParseProbe(b); err == nil {
			again, err := ParseProbe(AppendProbe(nil, p))
			require.NoError(t, err)
			require.Equal(t, p, again)
		}
		if r, err := ParseReply(b); err == nil {
			again, err := ParseReply(AppendReply(nil, r))
			require.NoError(t, err)
			require.Equal(t, r, again)
		}
		if p, err := ParseAuthProbe(b, mac); err == nil {
			again, err := ParseAuthProbe(AppendAuthProbe(nil, p, mac), mac)
			require.NoError(t, err)
			require.Equal(t, p, again)
		}
		// Whatever splits into TLVs is rebuilt to the same bytes.
		var rebuilt []byte
		rest := b
		for t, after, ok := NextTLV(rest); ok; t, after, ok = NextTLV(rest) {
			rebuilt, rest = AppendTLV(rebuilt, t), after
		}
		require.Equal(t, len(b), len(rebuilt)+len(rest))
		require.True(t, bytes.HasPrefix(b, rebuilt))
		if protected, err := OpenTLVs(b, 0, mac); err == nil {
			require.True(t, bytes.HasPrefix(b, protected))
		}
		echo := bytes.Clone(b)
		EchoTLVs(echo)
		require.Len(t, echo, len(b))
	})
}
