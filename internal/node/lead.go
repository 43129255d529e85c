package node

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/conductor"
	"github.com/lockstep-rollups/lockstep/internal/journal"
	"github.com/lockstep-rollups/lockstep/lease"
	"github.com/lockstep-rollups/lockstep/statement"
)

const (
	// chainSection is where the journal keeps the constants of the rollup, so that
	// a restart does not need op-node to serve its records.
	chainSection = "chain"
	nodeRetry    = 500 * time.Millisecond
	connsPerPeer = 4
)

// lead serves the conductor RPC to op-node and the records to the other
// sequencers, and hands leadership on as the turns say.
func (n *Node) lead(ctx context.Context) error {
	// op-node retries against a closed port, so open it before it is waited for.
	listener, err := conductor.Listen(ctx, n.cfg.Conductor.Listen)
	if err != nil {
		return err
	}
	defer listener.Close()
	node, err := conductor.DialOpNode(ctx, n.cfg.OpNode.RPC)
	if err != nil {
		return err
	}
	defer node.Close()
	chain, err := n.chain(ctx, node)
	if err != nil {
		return err
	}
	c, err := n.conductor(chain, node)
	if err != nil {
		return err
	}
	n.metrics.leadership(c, n.ahead)
	api := conductor.API{Members: n.memberList, Version: n.version, Node: node.Forward}
	if api.Secret, err = n.secret(); err != nil {
		return err
	}
	handler, err := c.Handler(api)
	if err != nil {
		return err
	}
	var config net.ListenConfig
	peers, err := config.Listen(ctx, "tcp", n.cfg.Peers.Listen)
	if err != nil {
		return fmt.Errorf("listen for peers: %w", err)
	}
	defer peers.Close()
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return conductor.Serve(ctx, listener, handler) })
	group.Go(func() error { return conductor.Serve(ctx, peers, c.PeerHandler()) })
	group.Go(func() error { return c.Run(ctx) })
	return group.Wait()
}

// conductor makes the conductor of this sequencer from what L1, the journal and
// the settings say.
func (n *Node) conductor(chain lease.Chain, node *conductor.OpNode) (*conductor.Conductor, error) {
	rollup := n.card.Rollup
	var seal func([]byte) ([]byte, error)
	if n.signing != nil {
		seal = func(digest []byte) ([]byte, error) { return crypto.Sign(digest, n.signing) }
	}
	return conductor.New(conductor.Config{Config: lease.Config{
		Chain: chain, Self: n.cfg.Sequencer, Members: n.members, Takeover: time.Duration(n.cfg.Conductor.Takeover),
		Turn: func(e lockstep.Epoch) (lockstep.SequencerID, bool) { return n.ahead.Leader(rollup, e) },
	}}, conductor.Deps{
		Log: n.log, Now: time.Now, Node: node, Journal: n.journal.Leadership(chain),
		Peers: conductor.HTTPPeers{
			Rollup: rollup,
			Endpoint: func(id lockstep.SequencerID) (string, bool) {
				card, ok := n.peer(id)
				return card.Endpoints.Peer, ok && card.Endpoints.Peer != ""
			},
			Client: &http.Client{Transport: &http.Transport{MaxConnsPerHost: connsPerPeer, MaxIdleConnsPerHost: connsPerPeer, IdleConnTimeout: time.Minute}},
		},
		Sign: func(digest []byte) ([]byte, error) { return crypto.Sign(digest, n.measurement) },
		Seal: seal,
		Address: func(id lockstep.SequencerID) (common.Address, bool) {
			card, ok := n.peer(id)
			return card.Key, ok
		},
		Canonical: n.l1.BlockHash,
	})
}

// members lists who may lead the rollup: everybody in a decided round that is
// kept, and the admitted of the rounds to come.
func (n *Node) members() []lockstep.SequencerID {
	n.mu.RLock()
	defer n.mu.RUnlock()
	return slices.Clone(n.mates)
}

func (n *Node) memberList() []conductor.Member {
	list := []conductor.Member{}
	for _, id := range n.members() {
		card, _ := n.peer(id)
		list = append(list, conductor.Member{ID: conductor.MemberID(id), Addr: strings.TrimPrefix(card.Endpoints.Peer, "http://")})
	}
	return list
}

// secret reads the JWT secret of the conductor RPC, if one is set.
func (n *Node) secret() ([]byte, error) {
	if n.cfg.Conductor.JWTSecret == "" {
		return nil, nil
	}
	text, err := os.ReadFile(n.cfg.Conductor.JWTSecret)
	if err != nil {
		return nil, fmt.Errorf("read conductor.jwt_secret: %w", err)
	}
	secret, err := hex.DecodeString(strings.TrimPrefix(strings.TrimSpace(string(text)), "0x"))
	if err != nil || len(secret) != 32 {
		return nil, fmt.Errorf("conductor.jwt_secret: %s holds no 32 bytes in hex", n.cfg.Conductor.JWTSecret)
	}
	return secret, nil
}

// chain returns the constants of the rollup: from the journal, or the first time
// from op-node, which is waited for.
func (n *Node) chain(ctx context.Context, node *conductor.OpNode) (lease.Chain, error) {
	cluster := n.l1.Cluster()
	domain := statement.Domain{ChainID: cluster.ChainID.Uint64(), Registry: cluster.Contracts.Registry}
	chain := lease.Chain{Rollup: n.card.Rollup, Domain: domain, Grid: cluster.Grid}
	key := fmt.Append(nil, chain.Rollup)
	raw, err := n.journal.Get(chainSection, key)
	if err != nil {
		return chain, err
	}
	if raw == nil {
		if raw, err = n.askRollupConfig(ctx, node); err != nil {
			return chain, err
		}
	}
	var rollup struct {
		Genesis struct {
			L2 struct {
				Hash   common.Hash `json:"hash"`
				Number uint64      `json:"number"`
			} `json:"l2"`
			Time uint64 `json:"l2_time"`
		} `json:"genesis"`
		BlockTime uint64            `json:"block_time"`
		ChainID   lockstep.RollupID `json:"l2_chain_id"`
	}
	if err := json.Unmarshal(raw, &rollup); err != nil {
		return chain, fmt.Errorf("read the rollup config: %w", err)
	}
	if rollup.ChainID != chain.Rollup {
		return chain, fmt.Errorf("the op-node at %s runs rollup %d, but sequencer %d is registered for %d", n.cfg.OpNode.RPC, rollup.ChainID, n.cfg.Sequencer, chain.Rollup)
	}
	chain.Genesis = lease.Ref{Number: rollup.Genesis.L2.Number, Hash: rollup.Genesis.L2.Hash}
	chain.GenesisTime, chain.BlockTime = rollup.Genesis.Time, rollup.BlockTime
	if err := chain.Validate(); err != nil {
		return chain, err
	}
	return chain, n.journal.Write(func(b journal.Batch) error { return b.Put(chainSection, key, raw) })
}

// askRollupConfig asks op-node until it answers or ctx ends.
func (n *Node) askRollupConfig(ctx context.Context, node *conductor.OpNode) (json.RawMessage, error) {
	for waiting := false; ; waiting = true {
		raw, err := node.Forward(ctx, "optimism_rollupConfig")
		switch {
		case err == nil:
			return raw, nil
		case !waiting:
			n.log.Info("waiting for op-node", "url", n.cfg.OpNode.RPC, "reason", err)
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(nodeRetry):
		}
	}
}
