package builder

import (
	"context"
	"encoding/json"
	"errors"
	"net"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/lockstep-rollups/lockstep/bundle"
)

// The codes of JSON-RPC errors, as op-geth has them for conditional transactions.
const (
	codeInvalid = -32602
	codeLimit   = -32005
)

// APIs are what an engine of any rollup of the cluster serves so that bundles can be
// handed in, as opgeth.Config.APIs: lockstep_sendBundle and lockstep_bundleStatus.
func (b *Builder) APIs() []rpc.API {
	return []rpc.API{{Namespace: "lockstep", Service: &service{b}}}
}

type service struct{ builder *Builder }

// refusal is an error with the code that its caller gets.
type refusal struct {
	error
	code int
}

func (r refusal) ErrorCode() int { return r.code }

// SendBundle takes a bundle in and returns its hash, after it was tried in the blocks that
// are open now.
func (s *service) SendBundle(ctx context.Context, raw json.RawMessage) (common.Hash, error) {
	g, err := bundle.ReadGiven(raw)
	if err != nil {
		return common.Hash{}, refusal{err, codeInvalid}
	}
	source := rpc.PeerInfoFromContext(ctx).RemoteAddr
	if host, _, err := net.SplitHostPort(source); err == nil {
		source = host
	}
	hash, err := s.builder.give(g, source)
	switch {
	case errors.Is(err, bundle.ErrFull):
		return common.Hash{}, refusal{err, codeLimit}
	case err != nil:
		return common.Hash{}, refusal{err, codeInvalid}
	}
	return hash, nil
}

// reply is the JSON of a status.
type reply struct {
	Status    string          `json:"status"`
	Code      string          `json:"code,omitempty"`
	Reason    string          `json:"reason,omitempty"`
	Submitted *hexutil.Uint64 `json:"submitted,omitempty"`
	Deadline  *hexutil.Uint64 `json:"deadline,omitempty"`
	// Held is the time of the open blocks that have it.
	Held   *hexutil.Uint64 `json:"held,omitempty"`
	Blocks []replyBlock    `json:"blocks,omitempty"`
}

type replyBlock struct {
	ChainID   hexutil.Uint64 `json:"chainId"`
	Number    hexutil.Uint64 `json:"number"`
	Hash      common.Hash    `json:"hash"`
	Timestamp hexutil.Uint64 `json:"timestamp"`
}

// BundleStatus says what became of a bundle, or of a transaction with messages that was
// taken out of the pool.
func (s *service) BundleStatus(hash common.Hash) reply {
	g := &s.builder.given
	g.mu.Lock()
	status := g.book.Status(hash, second())
	g.mu.Unlock()
	r := reply{Status: status.Phase.String(), Code: status.Fault.String(), Reason: status.Why}
	if status.Phase == bundle.Unknown {
		if why := s.builder.Why(hash); why != "" {
			r = reply{Status: bundle.Dropped.String(), Reason: why}
		}
		return r
	}
	r.Submitted, r.Deadline = (*hexutil.Uint64)(&status.Submitted), (*hexutil.Uint64)(&status.Deadline)
	if status.Held != 0 {
		r.Held = (*hexutil.Uint64)(&status.Held)
	}
	for _, p := range status.Blocks {
		r.Blocks = append(r.Blocks, replyBlock{hexutil.Uint64(p.Rollup), hexutil.Uint64(p.Number), p.Hash, hexutil.Uint64(p.Time)})
	}
	return r
}
