package conductor_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/conductor"
	"github.com/lockstep-rollups/lockstep/internal/conductor/conductortest"
	"github.com/lockstep-rollups/lockstep/lease"
	"github.com/lockstep-rollups/lockstep/statement"
)

// reach returns peers that find every sequencer at the URL.
func reach(url string) conductor.HTTPPeers {
	return conductor.HTTPPeers{
		Rollup: 901, Client: http.DefaultClient,
		Endpoint: func(lockstep.SequencerID) (string, bool) { return url, url != "" },
	}
}

func TestPeersAnswerWhatTheyAreAsked(t *testing.T) {
	d := newDesk(t, conductor.API{}, 1, 2)
	d.lead()
	parent, raws := d.chain.Genesis, []json.RawMessage{}
	for h := uint64(1); h <= 70; h++ {
		if h > 59 { // the turn ends with block 59
			break
		}
		e := conductortest.Seal(d.chain, parent, h, 1, lease.Ref{})
		require.NoError(t, d.c.Commit(t.Context(), e.Raw))
		parent, raws = e.Ref, append(raws, e.Raw)
	}
	server := httptest.NewServer(d.c.PeerHandler())
	t.Cleanup(server.Close)
	p := reach(server.URL)

	nonce := common.Hash{7}
	s, err := p.Report(t.Context(), 1, nonce)
	require.NoError(t, err)
	require.Equal(t, lease.Record{Kind: lease.Report, Epoch: 2, Block: parent, Cause: nonce}, s.Record)
	signer, err := d.chain.Signer(s)
	require.NoError(t, err)
	want, _ := sequencerKey(1)
	require.Equal(t, want, signer)

	h, err := p.Handover(t.Context(), 1, 1)
	require.NoError(t, err)
	require.Equal(t, lease.Record{Kind: lease.Relinquish, Epoch: 1, Block: parent}, h.Record.Record)
	require.JSONEq(t, string(raws[58]), string(h.Payload))

	got, err := p.Payloads(t.Context(), 1, 57, parent)
	require.NoError(t, err)
	require.Equal(t, raws[56:59], got, "verbatim and in order")
	got, err = p.Payloads(t.Context(), 1, 57, lease.Ref{Number: 59, Hash: common.Hash{1}})
	require.NoError(t, err)
	require.Empty(t, got, "nobody has that block")

	seals, err := p.Seals(t.Context(), 1, 50)
	require.NoError(t, err)
	require.Len(t, seals, 10, "one for each block that was committed")
	last := seals[9]
	require.Equal(t, parent, last.Block)
	require.Equal(t, d.chain.TimeOf(59), last.Time)
	signer, err = statement.Signer(d.chain.Domain.Digest(d.chain.SealStatement(last.Seal)), last.Signature)
	require.NoError(t, err)
	require.Equal(t, want, signer)
	rewinds, err := p.Rewinds(t.Context(), 1, 0)
	require.NoError(t, err)
	require.Empty(t, rewinds)

	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	_, err = p.Handover(ctx, 1, 2)
	require.ErrorIs(t, err, conductor.ErrNothingYet, "before the deadline, so that the connection lives on")
	_, err = reach("").Report(t.Context(), 1, nonce)
	require.ErrorContains(t, err, "endpoint of sequencer 1 is not known")
}

func TestSenselessQuestionsAreTurnedAway(t *testing.T) {
	d := newDesk(t, conductor.API{}, 1, 2)
	server := httptest.NewServer(d.c.PeerHandler())
	t.Cleanup(server.Close)
	for path, want := range map[string]int{
		"/v1/901/handover":                                      http.StatusBadRequest,
		"/v1/901/handover?epoch=1":                              http.StatusBadRequest,
		"/v1/901/handover?epoch=-1&wait=1s":                     http.StatusBadRequest,
		"/v1/901/handover?epoch=1&wait=-1s":                     http.StatusBadRequest,
		"/v1/901/handover?epoch=1&wait=1ms":                     http.StatusNoContent,
		"/v1/901/report?nonce=0x01":                             http.StatusBadRequest,
		"/v1/901/payloads?first=0&number=2&hash=0x":             http.StatusBadRequest,
		"/v1/901/payloads?first=a":                              http.StatusBadRequest,
		"/v1/902/handover?epoch=1&wait=1ms":                     http.StatusNotFound,
		"/v1/901/" + strings.Repeat("x", 100):                   http.StatusNotFound,
		"/v1/901/payloads?first=18446744073709551615&number=18": http.StatusBadRequest,
	} {
		resp, err := http.Get(server.URL + path)
		require.NoError(t, err)
		resp.Body.Close()
		require.Equal(t, want, resp.StatusCode, path)
	}
}

func TestBadAnswersOfPeersAreErrors(t *testing.T) {
	for name, h := range map[string]http.HandlerFunc{
		"not JSON":     func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("<html>")) },
		"an error":     func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "no", http.StatusTeapot) },
		"no record":    func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("{}")) },
		"short record": func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(`{"record":"0x01"}`)) },
		"endless": func(w http.ResponseWriter, r *http.Request) {
			for blank := make([]byte, 1<<20); r.Context().Err() == nil; {
				if _, err := w.Write(blank); err != nil {
					return
				}
			}
		},
		"silent": func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() },
	} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(h)
			t.Cleanup(server.Close)
			ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
			defer cancel()
			if name == "silent" {
				ctx, cancel = context.WithTimeout(t.Context(), 50*time.Millisecond)
				defer cancel()
			}
			_, err := reach(server.URL).Handover(ctx, 1, 1)
			require.Error(t, err)
			_, err = reach(server.URL).Report(ctx, 1, common.Hash{})
			require.Error(t, err)
		})
	}
}
