package tee

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/google/go-tdx-guest/testing/testdata"
	"github.com/stretchr/testify/require"
)

func FuzzDecodeEvidenceIsCanonical(f *testing.F) {
	good := devEvidence(f, newDev(f, 1), change{})
	f.Add(good)
	f.Add([]byte{0xc4, 1, 1, 0x80, 0x80})
	p := newDev(f, 1).Policy()
	f.Fuzz(func(t *testing.T, b []byte) {
		e, err := DecodeEvidence(b)
		if err != nil {
			return
		}
		again, err := e.Encode()
		require.NoError(t, err)
		require.Equal(t, b, again)
		if c, err := DecodeTDXCollateral(e.Collateral); err == nil {
			again, err := c.Encode()
			require.NoError(t, err)
			require.Equal(t, e.Collateral, again)
		}
		if _, err := Verify(b, p, devNow); err == nil {
			require.Equal(t, good, b)
		}
	})
}

func FuzzSplitDocumentLeavesOneReading(f *testing.F) {
	f.Add(testdata.TcbInfoBody)
	f.Add([]byte(answer(`{"id":"TDX"},"TCBINFO":{"id":"forged"}`)))
	f.Add([]byte(answer(`{"id":1,"Id":2}`)))
	f.Fuzz(func(t *testing.T, text []byte) {
		d, err := SplitDocument(text, "tcbInfo")
		if err != nil {
			return
		}
		// The decoder that ignores case finds in the whole answer what it finds in
		// the signed part alone.
		var whole struct {
			TCBInfo json.RawMessage `json:"tcbInfo"`
		}
		require.NoError(t, json.Unmarshal(text, &whole))
		require.True(t, bytes.Equal(d.Body, whole.TCBInfo))
	})
}

func FuzzQuotesNeverPanic(f *testing.F) {
	f.Add(TrimQuote(testdata.RawQuote))
	f.Add(testdata.RawQuote[:offAuth+6])
	f.Fuzz(func(_ *testing.T, raw []byte) {
		TrimQuote(raw)
		q, err := parseTDXQuote(raw)
		if err != nil {
			return
		}
		_ = q.checkSignatures(realNow)
		_, _ = q.pckInfo()
	})
}

func FuzzTCBDocumentsNeverPanic(f *testing.F) {
	quote := TrimQuote(testdata.RawQuote)
	q, err := parseTDXQuote(quote)
	require.NoError(f, err)
	for member, text := range map[string][]byte{"tcbInfo": testdata.TcbInfoBody, "enclaveIdentity": testdata.QeIdentityBody} {
		d, err := SplitDocument(text, member)
		require.NoError(f, err)
		f.Add(d.Body)
	}
	f.Fuzz(func(_ *testing.T, body []byte) {
		if checkStrict(body) != nil {
			return
		}
		var info tcbInfo
		var identity qeIdentity
		if json.Unmarshal(body, &info) == nil {
			_, _ = info.platformLevels(q)
			_, _ = info.platformLevel([]byte{3, 1, 15: 0}, pckInfo{components: make([]byte, 16)})
		}
		if json.Unmarshal(body, &identity) == nil {
			_, _ = identity.level(q.qeReport())
		}
	})
}
