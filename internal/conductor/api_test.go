package conductor_test

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/conductor"
	"github.com/lockstep-rollups/lockstep/internal/conductor/conductortest"
	"github.com/lockstep-rollups/lockstep/internal/journal"
	"github.com/lockstep-rollups/lockstep/lease"
)

// desk is a conductor of sequencer 1 behind HTTP. It leads after lead.
type desk struct {
	t     *testing.T
	chain lease.Chain
	node  *conductortest.Node
	c     *conductor.Conductor
	url   string
}

func newDesk(t *testing.T, a conductor.API, turns ...lockstep.SequencerID) *desk {
	now := uint64(time.Now().Unix())
	chain := lease.Chain{
		Rollup: 901, Grid: lockstep.Grid{Genesis: now, EpochSeconds: 60, Epochs: 6},
		Genesis: lease.Ref{Hash: common.HexToHash("0x901")}, GenesisTime: now, BlockTime: 1,
	}
	j, err := journal.Open(filepath.Join(t.TempDir(), "journal.db"))
	require.NoError(t, err)
	t.Cleanup(func() { j.Close() })
	d := &desk{t: t, chain: chain, node: conductortest.New(1, chain)}
	_, sign := sequencerKey(1)
	d.c, err = conductor.New(conductor.Config{Config: lease.Config{
		Chain: chain, Self: 1, Takeover: 2 * time.Second,
		Turn: func(e lockstep.Epoch) (lockstep.SequencerID, bool) {
			if uint64(e) >= uint64(len(turns)) {
				return 0, false
			}
			return turns[e], true
		},
	}}, conductor.Deps{
		Log: slog.New(slog.DiscardHandler), Now: time.Now, Node: d.node, Journal: j.Leadership(chain),
		Peers: conductor.HTTPPeers{Client: http.DefaultClient, Endpoint: func(lockstep.SequencerID) (string, bool) { return "", false }},
		Sign:  sign, Seal: sign, Address: func(lockstep.SequencerID) (common.Address, bool) { return common.Address{}, false },
	})
	require.NoError(t, err)
	handler, err := d.c.Handler(a)
	require.NoError(t, err)
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	d.url = server.URL
	return d
}

// lead runs the conductor until it leads, without an op-node that builds.
func (d *desk) lead() {
	ctx, cancel := context.WithCancel(d.t.Context())
	done := make(chan error, 1)
	d.node.Ask(d.c)
	go func() { done <- d.c.Run(ctx) }()
	d.t.Cleanup(func() { cancel(); require.NoError(d.t, <-done) })
	require.Eventually(d.t, d.c.Leader, 5*time.Second, 10*time.Millisecond)
}

// call sends one JSON-RPC call, with a token if one is given, and returns what
// came back as "result …" or "error code message".
func (d *desk) call(token, method string, params ...any) string {
	if params == nil {
		params = []any{}
	}
	body, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
	require.NoError(d.t, err)
	req, err := http.NewRequest(http.MethodPost, d.url, bytes.NewReader(body))
	require.NoError(d.t, err)
	req.Header.Set("Content-Type", "application/json")
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	resp, err := http.DefaultClient.Do(req)
	require.NoError(d.t, err)
	defer resp.Body.Close()
	raw, err := io.ReadAll(resp.Body)
	require.NoError(d.t, err)
	if resp.StatusCode != http.StatusOK {
		return fmt.Sprint("status ", resp.StatusCode)
	}
	var answer struct {
		Result json.RawMessage
		Error  *struct {
			Code    int
			Message string
		}
	}
	require.NoError(d.t, json.Unmarshal(raw, &answer))
	if answer.Error != nil {
		return fmt.Sprintf("error %d %s", answer.Error.Code, answer.Error.Message)
	}
	return "result " + string(answer.Result)
}

const (
	secret = "0123456789abcdef0123456789abcdef"
	hs256  = `{"alg":"HS256","typ":"JWT"}`
)

const schedule = "error -32000 leadership follows the schedule on L1 and cannot be moved by hand; sequencers join and leave in the registry"

func TestTheWholeTableOfOpConductorIsServed(t *testing.T) {
	members := []conductor.Member{{ID: "1", Addr: "127.0.0.1:1"}, {ID: "2", Addr: "127.0.0.1:2"}}
	d := newDesk(t, conductor.API{Members: func() []conductor.Member { return members }, Secret: []byte(secret), Version: "v0"}, 1, 2)
	operator := token(secret, hs256, fmt.Sprintf(`{"iat":%d}`, time.Now().Unix()))
	require.Equal(t, "result false", d.call("", "conductor_leader"))
	require.Equal(t, "result null", d.call(operator, "conductor_transferLeader"), "op-conductor says nothing on a node that does not lead")
	d.lead()
	for _, row := range []struct {
		method string
		params []any
		want   string
	}{
		{"conductor_leader", nil, "result true"},
		{"conductor_leaderWithID", nil, `result {"id":"1","addr":"127.0.0.1:1","suffrage":0}`},
		{"conductor_clusterMembership", nil, `result {"servers":[{"id":"1","addr":"127.0.0.1:1","suffrage":0},{"id":"2","addr":"127.0.0.1:2","suffrage":0}],"version":2}`},
		{"conductor_active", nil, "result true"},
		{"conductor_paused", nil, "result false"},
		{"conductor_stopped", nil, "result false"},
		{"conductor_sequencerHealthy", nil, "result true"},
		{"conductor_leaderOverridden", nil, "result false"},
		{"conductor_overrideLeader", []any{true}, schedule},
		{"conductor_transferLeader", nil, schedule},
		{"conductor_transferLeaderToServer", []any{"2", "127.0.0.1:2"}, schedule},
		{"conductor_addServerAsVoter", []any{"3", "127.0.0.1:3", 0}, schedule},
		{"conductor_addServerAsNonvoter", []any{"3", "127.0.0.1:3", 0}, schedule},
		{"conductor_removeServer", []any{"2", 0}, schedule},
		{"conductor_demoteVoter", []any{"2", 0}, schedule},
		{"conductor_pause", nil, "result null"},
		{"conductor_paused", nil, "result true"},
		{"conductor_active", nil, "result false"},
		{"conductor_resume", nil, "result null"},
		{"conductor_active", nil, "result true"},
		{"conductor_stop", nil, "result null"},
		{"conductor_stopped", nil, "result true"},
		{"conductor_resume", nil, "error -32000 the conductor was stopped for good; restart it"},
		{"health_status", nil, `result "v0"`},
		{"conductor_unknown", nil, "error -32601 the method conductor_unknown does not exist/is not available"},
		{"optimism_syncStatus", nil, "error -32601 the method optimism_syncStatus does not exist/is not available"},
	} {
		require.Equal(t, row.want, d.call(operator, row.method, row.params...), row.method)
	}
}

func TestACommitIsAnsweredAsOpConductorDoes(t *testing.T) {
	d := newDesk(t, conductor.API{}, 1, 1, 2)
	first := conductortest.Seal(d.chain, d.chain.Genesis, 1, 1, lease.Ref{})
	other := conductortest.Seal(d.chain, d.chain.Genesis, 1, 2, lease.Ref{})
	const refused = "error -32000 failed to apply payload envelope: "
	require.Equal(t, refused+"node is not the leader", d.call("", "conductor_commitUnsafePayload", first.Raw))
	d.lead()
	require.Equal(t, "result null", d.call("", "conductor_commitUnsafePayload", first.Raw))
	require.Equal(t, "result null", d.call("", "conductor_commitUnsafePayload", first.Raw), "again")
	require.Contains(t, d.call("", "conductor_commitUnsafePayload", other.Raw), refused+"another block is committed at this height")
	require.Contains(t, d.call("", "conductor_commitUnsafePayload", strings.Replace(string(first.Raw), "0x3938700", "0x3938701", 1)), "error -32000")
	require.Contains(t, d.call("", "conductor_commitUnsafePayload"), "error -32602")
	require.Contains(t, d.call("", "conductor_commitUnsafePayload", nil), "error -32")
	require.Contains(t, d.call("", "conductor_commitUnsafePayload", map[string]any{}), refused+"the envelope holds no execution payload")
}

func token(secret, header, claims string) string {
	enc := base64.RawURLEncoding.EncodeToString
	body := enc([]byte(header)) + "." + enc([]byte(claims))
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write([]byte(body))
	return body + "." + enc(mac.Sum(nil))
}

func TestOnlyATokenMovesAConductorThatHasASecret(t *testing.T) {
	d := newDesk(t, conductor.API{Secret: []byte(secret)}, 1, 2)
	now := time.Now().Unix()
	good := token(secret, hs256, fmt.Sprintf(`{"iat":%d}`, now))
	const missing = "error -32000 this call needs a token: send Authorization: Bearer with an HS256 JWT"
	for _, method := range []string{"pause", "resume", "stop", "transferLeader"} {
		require.Equal(t, missing, d.call("", "conductor_"+method), method)
	}
	require.Equal(t, missing, d.call("", "conductor_overrideLeader", true))
	require.Equal(t, "result false", d.call("", "conductor_leader"), "op-node has no token")
	require.Contains(t, d.call("", "conductor_commitUnsafePayload", conductortest.Seal(d.chain, d.chain.Genesis, 1, 1, lease.Ref{}).Raw), "not the leader")
	for name, bad := range map[string]string{
		"other key":  token("other", hs256, fmt.Sprintf(`{"iat":%d}`, now)),
		"no iat":     token(secret, hs256, `{}`),
		"old":        token(secret, hs256, fmt.Sprintf(`{"iat":%d}`, now-120)),
		"future":     token(secret, hs256, fmt.Sprintf(`{"iat":%d}`, now+120)),
		"expired":    token(secret, hs256, fmt.Sprintf(`{"iat":%d,"exp":%d}`, now, now-1)),
		"none":       token(secret, `{"alg":"none"}`, fmt.Sprintf(`{"iat":%d}`, now)),
		"garbage":    "a.b.c",
		"two parts":  "a.b",
		"no claims":  token(secret, hs256, `7`),
		"oversized":  strings.Repeat("a", 5000) + ".b.c",
		"cut at end": good[:len(good)-4],
	} {
		require.Equal(t, "status 401", d.call(bad, "conductor_pause"), name)
	}
	require.Equal(t, "result false", d.call("", "conductor_paused"))
	require.Equal(t, "result null", d.call(good, "conductor_pause"))
	require.Equal(t, "result true", d.call("", "conductor_paused"))
}

func TestProxiesAnswerOnTheLeaderOnly(t *testing.T) {
	backend := func(_ context.Context, method string, args ...any) (json.RawMessage, error) {
		if method == "optimism_rollupConfig" {
			return nil, errors.New("backend is down")
		}
		return json.Marshal(fmt.Sprint(method, len(args)))
	}
	d := newDesk(t, conductor.API{Node: backend, Engine: backend}, 1, 2)
	calls := []struct {
		method string
		params []any
		want   string
	}{
		{"eth_getBlockByNumber", []any{"latest", false}, `result "eth_getBlockByNumber2"`},
		{"optimism_syncStatus", nil, `result "optimism_syncStatus0"`},
		{"optimism_outputAtBlock", []any{"0x1"}, `result "optimism_outputAtBlock1"`},
		{"admin_sequencerActive", nil, `result "admin_sequencerActive0"`},
	}
	for _, c := range calls {
		require.Equal(t, "error -32000 refusing to proxy request to non-leader sequencer", d.call("", c.method, c.params...))
	}
	require.Equal(t, `result "miner_setMaxDASize2"`, d.call("", "miner_setMaxDASize", "0x1", "0x2"), "this one has no gate")
	require.Equal(t, "error -32000 backend is down", d.call("", "optimism_rollupConfig"), "the backend is asked first")
	d.lead()
	for _, c := range calls {
		require.Equal(t, c.want, d.call("", c.method, c.params...))
	}
}

func TestOversizedAndForeignRequestsAreTurnedAway(t *testing.T) {
	d := newDesk(t, conductor.API{}, 1, 2)
	resp, err := http.Post(d.url, "application/json", bytes.NewReader(make([]byte, conductor.MaxEnvelope+1)))
	require.NoError(t, err)
	resp.Body.Close()
	require.Equal(t, http.StatusRequestEntityTooLarge, resp.StatusCode)
	resp, err = http.Get(d.url + "/healthz")
	require.NoError(t, err)
	resp.Body.Close()
	require.Equal(t, http.StatusOK, resp.StatusCode)
	resp, err = http.Get(d.url + "/conductor")
	require.NoError(t, err)
	resp.Body.Close()
	require.NotEqual(t, http.StatusOK, resp.StatusCode)
}

func TestTheRPCListensOnLoopbackOnly(t *testing.T) {
	for _, address := range []string{"0.0.0.0:0", ":0", "192.0.2.1:0", "example.org:0", "127.0.0.1"} {
		_, err := conductor.Listen(t.Context(), address)
		require.Error(t, err, address)
	}
	for _, address := range []string{"127.0.0.1:0", "localhost:0"} {
		l, err := conductor.Listen(t.Context(), address)
		require.NoError(t, err, address)
		l.Close()
	}
}

func TestServeEndsWithItsContext(t *testing.T) {
	l, err := conductor.Listen(t.Context(), "127.0.0.1:0")
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() {
		done <- conductor.Serve(ctx, l, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { <-r.Context().Done() }))
	}()
	asked := make(chan struct{})
	go func() {
		close(asked)
		resp, err := http.Get("http://" + l.Addr().String())
		if err == nil {
			resp.Body.Close()
		}
	}()
	<-asked
	cancel()
	select {
	case err := <-done:
		require.NoError(t, err)
	case <-time.After(5 * time.Second):
		t.Fatal("a request under way holds Serve up")
	}
}
