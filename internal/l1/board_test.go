package l1

import (
	"bytes"
	"encoding/json"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
)

func TestTheDigestOfARowIsTheBoards(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 1, 1, 6)
	rng := rand.New(rand.NewPCG(13, 14))
	for range 20 {
		round, id := lockstep.Round(rng.Uint64()), lockstep.SequencerID(rng.Uint32())
		packed := make([]byte, rng.IntN(97))
		var digest common.Hash
		for _, part := range [][]byte{packed, digest[:]} {
			for k := range part {
				part[k] = byte(rng.Uint32())
			}
		}
		want, err := call(t.Context(), w.Client, w.cluster.Contracts.Board, boardABI.PackRowDigest(uint64(round), uint32(id), packed, digest), w.latest(), boardABI.UnpackRowDigest)
		require.NoError(t, err)
		require.Equal(t, common.Hash(want), w.cluster.RowDigest(round, id, packed, digest))
	}
}

func TestAllContractsAreOnTheGridThatWasDeployed(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 1, 2, 9)
	reader, err := Dial(t.Context(), w.chain.URL(), w.cluster.Contracts.Schedule, nil, 0)
	require.NoError(t, err)
	defer reader.Close()
	k := reader.Cluster()
	require.Equal(t, w.deployed.Grid, k.Grid)
	require.Equal(t, w.deployed.Unit, k.Unit)
	require.Equal(t, w.deployed.Rollups, k.Rollups)
	require.Equal(t, w.deployed.Confirmations, k.Confirmations)
	require.Equal(t, k.Grid.RoundStart(5)-2*slot, k.Grid.Deadline(5))
	side, ok := k.Side(902)
	require.True(t, ok)
	require.Equal(t, 1, side)
	_, ok = k.Side(903)
	require.False(t, ok)

	_, err = Dial(t.Context(), w.chain.URL(), common.Address{9}, nil, 0)
	require.ErrorContains(t, err, "there is no contract at 0x0900000000000000000000000000000000000000 on L1 chain 900")
	_, err = Dial(t.Context(), w.chain.URL(), k.Contracts.Board, nil, 0)
	require.ErrorContains(t, err, "does not answer like a LeaderSchedule")
}

// through serves a node's answers to eth_getLogs changed.
func (w *world) through(change func(logs []map[string]any) []map[string]any) *Client {
	w.t.Helper()
	proxy := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
		question, err := io.ReadAll(in.Body)
		if err != nil {
			http.Error(out, err.Error(), http.StatusBadRequest)
			return
		}
		answer, err := forward(in, w.chain.URL(), question)
		if err == nil && bytes.Contains(question, []byte("eth_getLogs")) {
			answer, err = rewritten(answer, change)
		}
		if err != nil {
			http.Error(out, err.Error(), http.StatusBadGateway)
			return
		}
		out.Header().Set("Content-Type", "application/json")
		_, _ = out.Write(answer) // the client's loss
	}))
	w.t.Cleanup(proxy.Close)
	c, err := Dial(w.t.Context(), proxy.URL, w.cluster.Contracts.Schedule, nil, 0)
	require.NoError(w.t, err)
	w.t.Cleanup(c.Close)
	return c
}

func forward(in *http.Request, url string, body []byte) ([]byte, error) {
	request, err := http.NewRequestWithContext(in.Context(), http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	return io.ReadAll(response.Body)
}

func rewritten(answer []byte, change func([]map[string]any) []map[string]any) ([]byte, error) {
	var message struct {
		Version string           `json:"jsonrpc"`
		ID      json.RawMessage  `json:"id"`
		Result  []map[string]any `json:"result"`
	}
	if err := json.Unmarshal(answer, &message); err != nil {
		return nil, err
	}
	message.Result = change(message.Result)
	return json.Marshal(message)
}

func TestANodeThatShowsOtherRowsThanTheBoardHoldsIsFoundOut(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 2, 2, 6)
	rng := rand.New(rand.NewPCG(15, 16))
	w.post(2, w.randomRows(rng, 0))
	w.anchor(1)
	w.post(3, w.randomRows(rng, 0))
	w.anchor(2)
	at := w.latest()
	type list = []map[string]any
	honest := w.through(func(logs list) list { return logs })
	want, err := w.Rows(t.Context(), 2, at)
	require.NoError(t, err)
	require.Len(t, want, 4)
	got, err := honest.Rows(t.Context(), 2, at)
	require.NoError(t, err)
	require.Equal(t, want, got)

	var of3 list
	_, err = w.through(func(logs list) list { of3 = logs; return logs }).Rows(t.Context(), 3, at)
	require.NoError(t, err)
	require.Len(t, of3, 4)
	for name, change := range map[string]func(list) list{
		"all hidden":       func(list) list { return list{} },
		"the first hidden": func(l list) list { return l[1:] },
		"the last hidden":  func(l list) list { return l[:3] },
		"one told twice":   func(l list) list { return append(l, l[3]) },
		"another order":    func(l list) list { return list{l[1], l[0], l[2], l[3]} },
		"another round's":  func(list) list { return of3 },
		"another value": func(l list) list {
			data := common.FromHex(l[0]["data"].(string))
			data[5*32] ^= 1 // the row lies behind four words and its own length
			l[0]["data"] = hexutil.Encode(data)
			return l
		},
	} {
		liar := w.through(change)
		_, err := liar.Rows(t.Context(), 2, at)
		require.Error(t, err, name)
		require.Contains(t, err.Error(), "rows of round 2 that the L1 node shows are not those that the board holds", name)
		_, err = liar.Facts(t.Context(), 2, at)
		require.Error(t, err, name)
	}

	empty, err := w.Rows(t.Context(), 1, at)
	require.NoError(t, err)
	require.Empty(t, empty)
}
