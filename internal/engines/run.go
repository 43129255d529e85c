package engines

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/builder"
	"github.com/lockstep-rollups/lockstep/internal/journal"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

// closeWithin bounds how long engines may take to end. All that was promised is on
// disk before, so one that hangs in a call may be left behind.
const closeWithin = 4 * time.Second

// Served is an engine that takes calls.
type Served struct {
	Rollup lockstep.RollupID `json:"rollup"`
	// Genesis is the hash of its first block, Block the number of its latest.
	Genesis common.Hash `json:"genesis"`
	Block   uint64      `json:"block"`
	// HTTP and WS are the URLs of the plain RPC, AuthRPC that of the Engine API. Enode
	// is empty without devp2p.
	HTTP    string `json:"http"`
	WS      string `json:"ws"`
	AuthRPC string `json:"authrpc"`
	Enode   string `json:"enode,omitempty"`
}

// Run serves all engines until ctx ends, tells of each once it takes calls, and then
// returns nil within five seconds. It returns an error if one cannot be opened.
func (c *Cluster) Run(ctx context.Context, tell func(Served), log *slog.Logger) (err error) {
	if err := os.MkdirAll(c.cfg.Data, 0o750); err != nil {
		return fmt.Errorf("make the data folder: %w", err)
	}
	memory, err := journal.Open(filepath.Join(c.cfg.Data, "builder.journal"))
	if errors.Is(err, journal.ErrInUse) {
		return fmt.Errorf("%s belongs to another process that is running", c.cfg.Data)
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, memory.Close()) }() // after the engines
	b := builder.New(builder.Config{
		Relayer: c.relayer, Join: time.Duration(c.cfg.Join), Journal: memory, Tokens: c.cfg.Tokens, Log: log,
		Asynchronous: func(from common.Address) bool { return slices.Contains(c.cfg.Asynchronous, from) },
	})
	build := make([]opgeth.Build, len(c.members))
	for i, m := range c.members { // all, before the first one is asked for a block
		build[i] = b.Build(m.id)
	}
	if c.relayer == nil {
		log.Warn("no relayer: messages between the rollups are not executed")
	} else {
		log.Info("relayer", "address", crypto.PubkeyToAddress(c.relayer.PublicKey))
	}
	var open []*opgeth.Engine
	defer func() { err = errors.Join(err, closeAll(open)) }()
	for i, m := range c.members {
		e, err := m.open(c.cfg.Data, build[i], b.APIs())
		if err != nil {
			return fmt.Errorf("rollup %d: %w", m.id, err)
		}
		open = append(open, e)
		served := Served{Rollup: m.id, Genesis: m.genesis.Hash(), Block: e.Head().Number.Uint64(), HTTP: e.HTTP(), WS: e.WS(), AuthRPC: e.Auth()}
		if m.MaxPeers > 0 {
			served.Enode = e.Enode()
		}
		tell(served)
	}
	<-ctx.Done()
	return nil
}

func (m member) open(data string, build opgeth.Build, apis []rpc.API) (*opgeth.Engine, error) {
	e, err := opgeth.Open(opgeth.Config{
		Dir: filepath.Join(data, strconv.FormatUint(uint64(m.id), 10)), Genesis: m.genesis, JWTFile: m.JWTSecret,
		HTTPHost: m.http.Addr().String(), HTTPPort: int(m.http.Port()), AuthHost: m.authRPC.Addr().String(), AuthPort: int(m.authRPC.Port()),
		Public: m.Public, Origins: m.Origins, MaxPeers: m.MaxPeers, PeerListen: m.PeerListen, Durable: true, Build: build, APIs: apis,
	})
	if err != nil {
		return nil, err
	}
	for _, p := range m.Peers {
		if err := e.AddPeer(p); err != nil {
			return nil, errors.Join(err, e.Close())
		}
	}
	return e, nil
}

// closeAll closes engines at the same time.
func closeAll(engines []*opgeth.Engine) error {
	ended := make(chan error, len(engines))
	for _, e := range engines {
		go func() { ended <- e.Close() }()
	}
	late := time.NewTimer(closeWithin)
	defer late.Stop()
	var problems []error
	for range engines {
		select {
		case err := <-ended:
			problems = append(problems, err)
		case <-late.C:
			return errors.Join(append(problems, fmt.Errorf("an engine is still busy with a call after %s", closeWithin))...)
		}
	}
	return errors.Join(problems...)
}
