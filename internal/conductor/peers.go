package conductor

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/lease"
)

// What conductors ask one another, under /v1/<rollup>/. Answers are JSON; the
// records in them authenticate themselves, and payloads prove themselves by
// their hash, so the connection needs no secrecy. Nothing is ever pushed.
//
//	handover?epoch=12&wait=10s  the record that gives up the epoch: 200, or 204 when the wait is over
//	rewinds?epoch=12            the rewinds of the turn that began in the epoch, by attempt
//	report?nonce=0x…            a signed report
//	seals?first=7               the seals of the newest own blocks from that height on
//	payloads?first=7&number=9&hash=0x…  the payloads from height 7 to that block, as far as remembered

// answer is the body of a 200.
type answer struct {
	Record   hexutil.Bytes     `json:"record,omitempty"`
	Records  []hexutil.Bytes   `json:"records,omitempty"`
	Seals    []hexutil.Bytes   `json:"seals,omitempty"`
	Payloads []json.RawMessage `json:"payloads,omitempty"`
}

// maxAnswer bounds the body of an answer, in bytes.
const maxAnswer = MaxEnvelope + 64<<10

// PeerHandler serves the questions of other conductors.
func (c *Conductor) PeerHandler() http.Handler {
	mux := http.NewServeMux()
	prefix := "GET /v1/" + strconv.FormatUint(uint64(c.cfg.Rollup), 10) + "/"
	mux.HandleFunc(prefix+"handover", c.serveHandover)
	mux.HandleFunc(prefix+"rewinds", c.serveRewinds)
	mux.HandleFunc(prefix+"report", c.serveReport)
	mux.HandleFunc(prefix+"seals", c.serveSeals)
	mux.HandleFunc(prefix+"payloads", c.servePayloads)
	return mux
}

func (c *Conductor) serveHandover(w http.ResponseWriter, r *http.Request) {
	epoch, err := strconv.ParseUint(r.FormValue("epoch"), 10, 64)
	pause, err2 := time.ParseDuration(r.FormValue("wait"))
	if err := errors.Join(err, err2); err != nil || pause < 0 {
		http.Error(w, "want epoch=<number>&wait=<duration>", http.StatusBadRequest)
		return
	}
	timer := time.NewTimer(min(pause, handoverWait))
	defer timer.Stop()
	for {
		c.mu.Lock()
		record, ok := c.records[lockstep.Epoch(epoch)]
		e, have := c.payloads.at(record.Block)
		published := c.published
		c.mu.Unlock()
		if ok {
			var payloads []json.RawMessage
			if have {
				payloads = append(payloads, e.Raw)
			}
			reply(w, answer{Record: encoded(record), Payloads: payloads})
			return
		}
		select {
		case <-published:
		case <-timer.C:
			w.WriteHeader(http.StatusNoContent)
			return
		case <-r.Context().Done():
			return
		}
	}
}

// serveRewinds shows what justifies a second block at a height.
func (c *Conductor) serveRewinds(w http.ResponseWriter, r *http.Request) {
	epoch, err := strconv.ParseUint(r.FormValue("epoch"), 10, 64)
	if err != nil {
		http.Error(w, "want epoch=<number>", http.StatusBadRequest)
		return
	}
	c.mu.Lock()
	var views []lease.View
	for v := range c.rewinds {
		if v.Epoch == lockstep.Epoch(epoch) {
			views = append(views, v)
		}
	}
	slices.SortFunc(views, func(v, u lease.View) int { return cmp.Compare(v.Attempt, u.Attempt) })
	var a answer
	for _, v := range views {
		a.Records = append(a.Records, encoded(c.rewinds[v]))
	}
	c.mu.Unlock()
	reply(w, a)
}

// serveSeals shows who answers for which blocks.
func (c *Conductor) serveSeals(w http.ResponseWriter, r *http.Request) {
	first, err := strconv.ParseUint(r.FormValue("first"), 10, 64)
	if err != nil {
		http.Error(w, "want first=<height>", http.StatusBadRequest)
		return
	}
	var a answer
	c.mu.Lock()
	for _, s := range c.seals {
		if s.Block.Number >= first {
			raw, _ := s.MarshalBinary() // never fails
			a.Seals = append(a.Seals, raw)
		}
	}
	c.mu.Unlock()
	reply(w, a)
}

func (c *Conductor) serveReport(w http.ResponseWriter, r *http.Request) {
	var nonce common.Hash
	if err := nonce.UnmarshalText([]byte(r.FormValue("nonce"))); err != nil {
		http.Error(w, "want nonce=<32 bytes in hex>", http.StatusBadRequest)
		return
	}
	s, err := c.Report(nonce)
	if err != nil {
		c.log.Warn("cannot sign a report", "reason", err)
		http.Error(w, "cannot sign", http.StatusInternalServerError)
		return
	}
	reply(w, answer{Record: encoded(s)})
}

// Report signs what this sequencer knows: how far the schedule reaches, and its
// newest block.
func (c *Conductor) Report(nonce common.Hash) (lease.Signed, error) {
	c.mu.Lock()
	r := lease.Record{Kind: lease.Report, Epoch: c.machine.Horizon(c.deps.Now()), Block: c.seen.Head, Cause: nonce}
	if t := c.machine.Tenure(); t.Last.Number > r.Block.Number {
		r.Block = t.Last
	}
	c.mu.Unlock()
	return c.cfg.Sign(r, c.deps.Sign)
}

func (c *Conductor) servePayloads(w http.ResponseWriter, r *http.Request) {
	first, err := strconv.ParseUint(r.FormValue("first"), 10, 64)
	number, err2 := strconv.ParseUint(r.FormValue("number"), 10, 64)
	var hash common.Hash
	if err := errors.Join(err, err2, hash.UnmarshalText([]byte(r.FormValue("hash")))); err != nil || first == 0 {
		http.Error(w, "want first=<height>&number=<height>&hash=<32 bytes in hex>", http.StatusBadRequest)
		return
	}
	c.mu.Lock()
	chain := c.payloads.chain(first-1, lease.Ref{Number: number, Hash: hash})
	c.mu.Unlock()
	payloads := []json.RawMessage{}
	for size, k := 0, 0; k < len(chain); k++ {
		if size += len(chain[k].Raw); size > MaxEnvelope && k > 0 {
			break // the asker asks again for the rest
		}
		payloads = append(payloads, chain[k].Raw)
	}
	reply(w, answer{Payloads: payloads})
}

func encoded(s lease.Signed) hexutil.Bytes {
	raw, _ := s.MarshalBinary() // never fails
	return raw
}

func reply(w http.ResponseWriter, a answer) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(a) // the asker is gone, then
}

// HTTPPeers asks other conductors over HTTP.
type HTTPPeers struct {
	// Rollup is the one they lead.
	Rollup lockstep.RollupID
	// Endpoint returns the base URL of a sequencer's peer handler.
	Endpoint func(lockstep.SequencerID) (string, bool)
	// Client is used for the requests; it SHOULD limit connections per host.
	Client *http.Client
}

// ErrNothingYet is returned by Handover when the wait ended without a record.
var ErrNothingYet = errors.New("nothing was given up yet")

// Handover waits for a record until shortly before the deadline of ctx.
func (p HTTPPeers) Handover(ctx context.Context, at lockstep.SequencerID, epoch lockstep.Epoch) (Handover, error) {
	pause := handoverWait
	if deadline, ok := ctx.Deadline(); ok {
		pause = max(0, time.Until(deadline)*9/10)
	}
	a, err := p.get(ctx, at, "handover", url.Values{
		"epoch": {strconv.FormatUint(uint64(epoch), 10)}, "wait": {pause.String()},
	})
	if err != nil {
		return Handover{}, err
	}
	var h Handover
	if err := h.Record.UnmarshalBinary(a.Record); err != nil {
		return Handover{}, err
	}
	if len(a.Payloads) > 0 {
		h.Payload = a.Payloads[0]
	}
	return h, nil
}

// Report asks for a signed report.
func (p HTTPPeers) Report(ctx context.Context, at lockstep.SequencerID, nonce common.Hash) (s lease.Signed, err error) {
	a, err := p.get(ctx, at, "report", url.Values{"nonce": {nonce.Hex()}})
	if err != nil {
		return s, err
	}
	return s, s.UnmarshalBinary(a.Record)
}

// Rewinds asks for the rewinds of the turn that began in an epoch.
func (p HTTPPeers) Rewinds(ctx context.Context, at lockstep.SequencerID, epoch lockstep.Epoch) ([]lease.Signed, error) {
	a, err := p.get(ctx, at, "rewinds", url.Values{"epoch": {strconv.FormatUint(uint64(epoch), 10)}})
	if err != nil {
		return nil, err
	}
	all := make([]lease.Signed, len(a.Records))
	for k, raw := range a.Records {
		if err := all[k].UnmarshalBinary(raw); err != nil {
			return nil, fmt.Errorf("sequencer %d: %w", at, err)
		}
	}
	return all, nil
}

// Seals asks for the seals of blocks from a height on.
func (p HTTPPeers) Seals(ctx context.Context, at lockstep.SequencerID, first uint64) ([]lease.Sealed, error) {
	a, err := p.get(ctx, at, "seals", url.Values{"first": {strconv.FormatUint(first, 10)}})
	if err != nil {
		return nil, err
	}
	all := make([]lease.Sealed, len(a.Seals))
	for k, raw := range a.Seals {
		if err := all[k].UnmarshalBinary(raw); err != nil {
			return nil, fmt.Errorf("sequencer %d: %w", at, err)
		}
	}
	return all, nil
}

// Payloads asks for payloads; fewer than asked may come.
func (p HTTPPeers) Payloads(ctx context.Context, at lockstep.SequencerID, first uint64, last lease.Ref) ([]json.RawMessage, error) {
	a, err := p.get(ctx, at, "payloads", url.Values{
		"first": {strconv.FormatUint(first, 10)}, "number": {strconv.FormatUint(last.Number, 10)}, "hash": {last.Hash.Hex()},
	})
	return a.Payloads, err
}

func (p HTTPPeers) get(ctx context.Context, at lockstep.SequencerID, what string, query url.Values) (a answer, err error) {
	base, ok := p.Endpoint(at)
	if !ok {
		return a, fmt.Errorf("the endpoint of sequencer %d is not known", at)
	}
	address, err := url.JoinPath(base, "v1", strconv.FormatUint(uint64(p.Rollup), 10), what)
	if err != nil {
		return a, fmt.Errorf("ask sequencer %d: %w", at, err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address+"?"+query.Encode(), nil)
	if err != nil {
		return a, fmt.Errorf("ask sequencer %d: %w", at, err)
	}
	resp, err := p.Client.Do(req)
	if err != nil {
		return a, fmt.Errorf("ask sequencer %d: %w", at, err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer+1))
	switch {
	case err != nil:
		return a, fmt.Errorf("ask sequencer %d: %w", at, err)
	case resp.StatusCode == http.StatusNoContent:
		return a, ErrNothingYet
	case resp.StatusCode != http.StatusOK:
		return a, fmt.Errorf("ask sequencer %d for %s: %s: %.200s", at, what, resp.Status, bytes.TrimSpace(body))
	case len(body) > maxAnswer:
		return a, fmt.Errorf("ask sequencer %d for %s: the answer exceeds %d bytes", at, what, maxAnswer)
	}
	if err := json.Unmarshal(body, &a); err != nil {
		return a, fmt.Errorf("ask sequencer %d for %s: %w", at, what, err)
	}
	return a, nil
}
