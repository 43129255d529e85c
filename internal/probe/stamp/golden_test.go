package stamp

import (
	"encoding/hex"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// The rows follow the figures of the RFCs, one field per word, and were not
// produced by this package; the HMACs come from another implementation.
func figure(t *testing.T, rows ...string) []byte {
	t.Helper()
	b, err := hex.DecodeString(strings.ReplaceAll(strings.Join(rows, ""), " ", ""))
	require.NoError(t, err)
	return b
}

func zeros(n int) string { return strings.Repeat("00", n) }

var (
	goldenProbe = Probe{Seq: 0x01020304, Time: 0xee9bb191_40000000, Error: 0x8001, SSID: 0xbeef}
	goldenReply = Reply{
		Seq: 0x0a0b0c0d, Time: 0xee9bb191_80000000, Error: 0x4a7f, SSID: 0xbeef, Received: 0xee9bb191_60000000,
		Sender: Probe{Seq: 0x01020304, Time: 0xee9bb191_40000000, Error: 0x8001}, TTL: 255,
	}
)

func goldenKey() *MAC {
	key := make([]byte, 32)
	for i := range key {
		key[i] = byte(i)
	}
	return NewMAC(key)
}

func TestPacketsAreTheFiguresOfTheRFCs(t *testing.T) {
	for _, c := range []struct {
		name      string
		got, want []byte
	}{
		{
			"unauthenticated probe (RFC 8762 figure 2, RFC 8972 figure 1)",
			AppendProbe(nil, goldenProbe),
			figure(t, "01020304", "ee9bb191 40000000", "8001 beef", zeros(28)),
		},
		{
			"unauthenticated reply (RFC 8762 figure 5, RFC 8972 figure 2)",
			AppendReply(nil, goldenReply),
			figure(t, "0a0b0c0d", "ee9bb191 80000000", "4a7f beef", "ee9bb191 60000000",
				"01020304", "ee9bb191 40000000", "8001 0000", "ff 000000"),
		},
		{
			"authenticated probe (RFC 8762 figure 4, RFC 8972 figure 3)",
			AppendAuthProbe(nil, goldenProbe, goldenKey()),
			figure(t, "01020304", zeros(12), "ee9bb191 40000000", "8001 beef", zeros(68),
				"0290c168 a38c5c0b 072d18dd e5e8e168"),
		},
		{
			"authenticated reply (RFC 8762 figure 7, RFC 8972 figure 4)",
			AppendAuthReply(nil, goldenReply, goldenKey()),
			figure(t, "0a0b0c0d", zeros(12), "ee9bb191 80000000", "4a7f beef", zeros(4),
				"ee9bb191 60000000", zeros(8), "01020304", zeros(12),
				"ee9bb191 40000000", "8001", zeros(6), "ff", zeros(15),
				"c4a85647 bb569255 49e09214 6825cfc5"),
		},
		{
			"TLV and HMAC TLV (RFC 8972 sections 4 and 4.8)",
			AppendHMAC(AppendTLV(nil, TLV{Unrecognised, Experimental, []byte("lkst")}), 0x01020304,
				AppendTLV(nil, TLV{Unrecognised, Experimental, []byte("lkst")}), Unrecognised, goldenKey()),
			figure(t, "80 f0 0004", hex.EncodeToString([]byte("lkst")),
				"80 08 0010", "c88593bb ad91d8d8 9ba3113c 7c5d6de4"),
		},
	} {
		require.Equal(t, hex.EncodeToString(c.want), hex.EncodeToString(c.got), c.name)
	}
}

func TestTimestampsAreThoseOfTheirFormats(t *testing.T) {
	at := time.Date(2026, 11, 21, 9, 30, 25, 250_000_000, time.UTC)
	require.Equal(t, Timestamp(0xeeabe331_40000000), Stamp(at, NTP))
	require.Equal(t, Timestamp(1795253425<<32|250_000_000), Stamp(at, PTP))

	// NTP seconds wrap on 2036-02-07; a near time on either side tells which era.
	wrapped := time.Date(2040, 1, 1, 0, 0, 0, 1, time.UTC)
	require.Equal(t, wrapped, Stamp(wrapped, NTP).Time(NTP, wrapped.AddDate(-10, 0, 0)))
	require.Equal(t, at, Stamp(at, NTP).Time(NTP, at.AddDate(20, 0, 0)))
}

func TestErrorEstimateIsTheFieldOfRFC4656(t *testing.T) {
	// 1 µs is 4,295 units of 2^-32 s: 135 · 2^5 is the first that is not below.
	require.Equal(t, ErrorEstimate(5<<8|135), NewErrorEstimate(false, NTP, time.Microsecond))
	require.Equal(t, ErrorEstimate(0xc000|5<<8|135), NewErrorEstimate(true, PTP, time.Microsecond))
	require.Equal(t, ErrorEstimate(0x0001), NewErrorEstimate(false, NTP, 0), "a multiplier of zero is forbidden")
	e := NewErrorEstimate(true, NTP, 24*time.Hour)
	require.GreaterOrEqual(t, e.Seconds(), 86400.0)
	require.Less(t, e.Seconds(), 86400*1.01)
}
