package conductor

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
)

// API says what the conductor's RPC shows beside the Conductor itself.
type API struct {
	// Members lists the rollup's sequencers.
	Members func() []Member
	// Node and Engine forward calls of a batcher or proposer while this sequencer
	// leads; nil leaves those calls out.
	Node, Engine Forward
	// Secret is the key of the HS256 tokens that every call needs that changes
	// something, commits excepted. Without it such calls are refused.
	Secret []byte
	// Version is what health_status and GET /healthz answer.
	Version string
}

// tokenAge is how far the issue time of a token may be from now.
const tokenAge = 60 * time.Second

// Handler serves JSON-RPC over HTTP POST, and GET /healthz.
func (c *Conductor) Handler(a API) (http.Handler, error) {
	if a.Members == nil {
		a.Members = func() []Member { return []Member{} }
	}
	server := rpc.NewServer()
	server.SetBatchLimits(16, MaxEnvelope)
	server.SetHTTPBodyLimit(MaxEnvelope)
	names := map[string]any{"conductor": &api{c, a.Members}, "health": healthAPI{a.Version}}
	p := &proxy{c.Leader, a.Node, a.Engine}
	if a.Node != nil {
		names["optimism"], names["admin"] = optimismProxy{p}, adminProxy{p}
	}
	if a.Engine != nil {
		names["eth"], names["miner"] = ethProxy{p}, minerProxy{p}
	}
	for name, service := range names {
		if err := server.RegisterName(name, service); err != nil {
			return nil, fmt.Errorf("serve namespace %s: %w", name, err)
		}
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintf(w, "{\"version\":%q}\n", a.Version)
	})
	mux.Handle("POST /", authorise(server, a.Secret, c.deps.Now))
	return mux, nil
}

type permission struct{}

// permitted reports whether the caller may change something.
func permitted(ctx context.Context) bool {
	ok, _ := ctx.Value(permission{}).(bool)
	return ok
}

// authorise notes with each request whether it carries a good token. Requests
// without one are served: op-node sends none.
func authorise(next http.Handler, secret []byte, now func() time.Time) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ok := false
		if token, given := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); given && len(secret) > 0 {
			if err := checkToken(token, secret, now()); err != nil {
				http.Error(w, err.Error(), http.StatusUnauthorized)
				return
			}
			ok = true
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), permission{}, ok)))
	})
}

// checkToken verifies a JWT as the Engine API has it: HS256 with an iat within a
// minute, and an exp, if any, that lies ahead.
func checkToken(token string, secret []byte, now time.Time) error {
	parts := strings.Split(token, ".")
	if len(parts) != 3 || len(token) > 4096 {
		return errors.New("the token is not a JWT")
	}
	var header struct{ Alg string }
	var claims struct{ Iat, Exp *float64 }
	for k, into := range []any{&header, &claims} {
		raw, err := base64.RawURLEncoding.DecodeString(parts[k])
		if err == nil {
			err = json.Unmarshal(raw, into)
		}
		if err != nil {
			return errors.New("the token is not a JWT")
		}
	}
	mac := hmac.New(sha256.New, secret)
	mac.Write([]byte(parts[0] + "." + parts[1]))
	signature, err := base64.RawURLEncoding.DecodeString(parts[2])
	if err != nil || header.Alg != "HS256" || !hmac.Equal(signature, mac.Sum(nil)) {
		return errors.New("the token's signature does not match")
	}
	at := float64(now.Unix())
	if claims.Iat == nil || *claims.Iat < at-tokenAge.Seconds() || *claims.Iat > at+tokenAge.Seconds() {
		return errors.New("the token was not issued within the last minute")
	}
	if claims.Exp != nil && *claims.Exp <= at {
		return errors.New("the token has expired")
	}
	return nil
}

// Listen opens a loopback TCP address for the conductor's RPC and refuses any
// other: op-node sends no token with leader and commitUnsafePayload.
func Listen(ctx context.Context, address string) (net.Listener, error) {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return nil, fmt.Errorf("listen for op-node: %w", err)
	}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return nil, fmt.Errorf("listen for op-node on %s: op-node sends no token, so only a loopback address will do, such as 127.0.0.1", address)
	}
	var config net.ListenConfig
	return config.Listen(ctx, "tcp", address)
}

// Serve answers on the listener until ctx ends, then gives requests under way a
// second. Slow senders are cut off.
func Serve(ctx context.Context, l net.Listener, h http.Handler) error {
	server := &http.Server{
		Handler: h, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second,
		WriteTimeout: handoverWait + 10*time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 16 << 10,
		BaseContext: func(net.Listener) context.Context { return ctx },
	}
	closed := make(chan struct{})
	defer func() { <-closed }()
	served := make(chan struct{})
	go func() {
		defer close(closed)
		select {
		case <-ctx.Done():
		case <-served:
		}
		last, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
		defer cancel()
		if server.Shutdown(last) != nil {
			server.Close()
		}
	}()
	err := server.Serve(l)
	close(served)
	if errors.Is(err, http.ErrServerClosed) || ctx.Err() != nil {
		return nil
	}
	return fmt.Errorf("serve %s: %w", l.Addr(), err)
}
