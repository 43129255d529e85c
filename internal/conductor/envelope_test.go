package conductor_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep/internal/conductor"
	"github.com/lockstep-rollups/lockstep/internal/conductor/conductortest"
	"github.com/lockstep-rollups/lockstep/lease"
)

// The envelope in testdata was sent by op-node v1.17.0 on a Jovian chain.
func golden(t testing.TB) json.RawMessage {
	raw, err := os.ReadFile("testdata/envelope.json")
	require.NoError(t, err)
	return raw
}

func TestAnEnvelopeOfOpNodeIsUnderstood(t *testing.T) {
	raw := golden(t)
	e, err := conductor.Decode(raw)
	require.NoError(t, err)
	require.EqualValues(t, 37, e.Number)
	require.Equal(t, common.HexToHash("0x23350ee558ad596609738ee859f43ab83075715ed6591386d758c16218c2e3ae"), e.Hash)
	require.Equal(t, common.HexToHash("0x04a27acf74b3ab506e262d0846cb340311ad843f3a1fd589014d00b97884382f"), e.Parent)
	require.EqualValues(t, 0x6b017d37, e.Time)
	require.NotZero(t, e.Origin.Number)
	require.NotZero(t, e.Origin.Hash)
	require.Equal(t, raw, e.Raw, "verbatim")
}

func TestAnAlteredEnvelopeIsRefused(t *testing.T) {
	var fields map[string]any
	raw := string(golden(t))
	var outer struct {
		Payload json.RawMessage `json:"executionPayload"`
	}
	require.NoError(t, json.Unmarshal([]byte(raw), &outer))
	require.NoError(t, json.Unmarshal(outer.Payload, &fields))
	for name, value := range fields {
		text, ok := value.(string)
		if !ok {
			continue
		}
		last := text[len(text)-1]
		flipped := text[:len(text)-1] + string("0123456789abcdef"[(strings.IndexByte("0123456789abcdef", last)^1)])
		_, err := conductor.Decode(json.RawMessage(strings.Replace(raw, `"`+name+`":"`+text, `"`+name+`":"`+flipped, 1)))
		require.ErrorContains(t, err, "payload has bad block hash", name)
	}
	_, err := conductor.Decode(json.RawMessage(strings.Replace(raw, `"0x7ef9`, `"0x7ef8`, 1)))
	require.ErrorContains(t, err, "payload has bad block hash", "a transaction")
	_, err = conductor.Decode(json.RawMessage(strings.Replace(raw, `"parentBeaconBlockRoot":"0x`, `"parentBeaconBlockRoot":"0x00`, 1)))
	require.ErrorContains(t, err, "decode payload envelope")
	root := strings.Index(raw, `"parentBeaconBlockRoot":"0x`) + 30
	_, err = conductor.Decode(json.RawMessage(raw[:root] + "0123456789" + raw[root+10:]))
	require.ErrorContains(t, err, "payload has bad block hash", "the beacon root")
}

func TestBlocksOfOlderForksHaveTheirHashes(t *testing.T) {
	// The fields that a fork added are left out, and the hash is the header's.
	for name, drop := range map[string][]string{
		"Ecotone": {`,"withdrawalsRoot":"`},
		"Canyon":  {`,"withdrawalsRoot":"`, `,"blobGasUsed":"`, `,"excessBlobGas":"`},
	} {
		t.Run(name, func(t *testing.T) {
			raw := string(golden(t))
			for _, key := range drop {
				at := strings.Index(raw, key)
				require.Positive(t, at)
				end := at + len(key) + strings.IndexByte(raw[at+len(key):], '"') + 1
				raw = raw[:at] + raw[end:]
			}
			if name == "Canyon" {
				raw = strings.Replace(raw, `"parentBeaconBlockRoot":"`, `"ignored":"`, 1)
			}
			_, err := conductor.Decode(json.RawMessage(raw))
			require.ErrorContains(t, err, "actual block hash is: ")
			_, actual, _ := strings.Cut(err.Error(), "actual block hash is: ")
			_, after, _ := strings.Cut(raw, `"blockHash":"`)
			_, err = conductor.Decode(json.RawMessage(strings.Replace(raw, after[:66], actual, 1)))
			require.NoError(t, err)
		})
	}
}

func TestAnOversizedEnvelopeIsNotRead(t *testing.T) {
	_, err := conductor.Decode(make(json.RawMessage, conductor.MaxEnvelope+1))
	require.ErrorContains(t, err, "more than")
}

func FuzzDecodeNeverPanicsAndKeepsTheBytes(f *testing.F) {
	f.Add([]byte(golden(f)))
	f.Add([]byte(conductortest.Seal(lease.Chain{BlockTime: 1}, lease.Ref{}, 1, 1, lease.Ref{}).Raw))
	f.Add([]byte(`{"executionPayload":{"withdrawals":[null],"baseFeePerGas":"0x0"}}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		e, err := conductor.Decode(raw)
		if err == nil {
			require.Equal(t, json.RawMessage(raw), e.Raw)
		}
	})
}
