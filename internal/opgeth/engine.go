package opgeth

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/eth/tracers"
	_ "github.com/ethereum/go-ethereum/eth/tracers/native" // callTracer and prestateTracer for debug_trace…
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/p2p/enode"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	loopback = "127.0.0.1"
	// recommit is how often a running build looks at the pool again; a
	// transaction that arrives earlier than this before sealing is included.
	recommit = 200 * time.Millisecond
	// megabytes of cache; larger ones show no effect at devnet size.
	cache = 16
	// file handles of one database.
	handles = 128
)

// Config says how to boot an [Engine].
type Config struct {
	// Dir holds the database and the node key. It is created if missing; an
	// engine that was closed or killed continues from what is in it.
	Dir string
	// Genesis is written into an empty Dir and MUST match one that is not empty.
	Genesis Genesis
	// JWTFile is the file with the secret of the Engine API. A missing file is
	// created with a fresh secret.
	JWTFile string
	// HTTPHost and AuthHost are the IP addresses on which the plain RPC and the Engine
	// API listen; empty is loopback. The plain RPC knows no password: one that others
	// can reach MUST be allowed with Public, and does not serve debug, which can take
	// blocks back.
	HTTPHost, AuthHost string
	Public             bool
	// HTTPPort and AuthPort are their TCP ports; zero takes a free one.
	HTTPPort, AuthPort int
	// Origins are the web pages whose scripts may call the plain RPC, "*" for all;
	// programs other than browsers send no origin and are always served.
	Origins []string
	// MaxPeers bounds the devp2p peers. Zero switches devp2p off: no listener,
	// no dialling. There is no discovery either way, see [Engine.AddPeer].
	MaxPeers int
	// PeerListen is the address of the devp2p listener, by default a free port of
	// loopback.
	PeerListen string
	// Durable has the engine wait for the disk before it calls a block valid that an
	// op-node brings. Without it a SIGKILL within an fsync of the answer costs the block,
	// which is right only where somebody else has it on disk already.
	Durable bool
	// Build makes the blocks that an op-node asks for, but for those that it wants
	// without the pool; nil leaves all of them to op-geth's miner.
	Build Build
	// APIs are served on the plain RPC besides those of [Open], to whoever reaches it.
	APIs []rpc.API
}

// Engine is a running execution engine. Its methods are safe for concurrent
// use until Close.
type Engine struct {
	stack   *node.Node
	backend *eth.Ethereum
	api     *durable
	built   *replay
}

// LogTo sends the log lines of every engine of the process to h; before the
// first call they are dropped. op-geth has one logger per process, so lines of
// several engines cannot be told apart.
func LogTo(h slog.Handler) { log.SetDefault(log.NewLogger(calm{h})) }

// calm leaves out a warning that op-geth has for every block of a draft: the engine
// knows the block before op-node brings it.
type calm struct{ slog.Handler }

// Handle implements slog.Handler.
func (c calm) Handle(ctx context.Context, r slog.Record) error {
	if r.Message == "Ignoring already known beacon payload" {
		return nil
	}
	return c.Handler.Handle(ctx, r)
}

// WithAttrs implements slog.Handler.
func (c calm) WithAttrs(attrs []slog.Attr) slog.Handler { return calm{c.Handler.WithAttrs(attrs)} }

// WithGroup implements slog.Handler.
func (c calm) WithGroup(name string) slog.Handler { return calm{c.Handler.WithGroup(name)} }

// Open boots an engine and returns when its servers accept calls, typically
// after 100 to 200 ms. The caller MUST Close it.
//
// The plain RPC serves eth, net, web3, debug, txpool and Config.APIs over HTTP and
// WebSocket on one port, without authentication. The Engine API is on a port of its own
// and wants the JWT secret.
func Open(c Config) (*Engine, error) {
	if err := c.validate(); err != nil {
		return nil, err
	}
	stack, err := node.New(nodeConfig(c))
	if errors.Is(err, node.ErrDatadirUsed) {
		return nil, fmt.Errorf("%s belongs to another process that is running", c.Dir)
	}
	if err != nil {
		return nil, fmt.Errorf("prepare the node in %s: %w", c.Dir, err)
	}
	e, err := assemble(stack, c)
	if err != nil {
		return nil, errors.Join(err, stack.Close())
	}
	if err := stack.Start(); err != nil {
		return nil, errors.Join(fmt.Errorf("start the engine in %s: %w", c.Dir, err), e.Close())
	}
	return e, nil
}

func (c Config) validate() error {
	if c.Dir == "" || c.JWTFile == "" || c.Genesis.spec == nil {
		return errors.New("an engine needs a directory, a genesis and a JWT file")
	}
	for _, host := range []string{c.HTTPHost, c.AuthHost} {
		if host != "" && net.ParseIP(host) == nil {
			return fmt.Errorf("an engine cannot listen on %q; want an IP address", host)
		}
	}
	if !private(c.HTTPHost) && !c.Public {
		return fmt.Errorf("the plain RPC of chain %d would be open to others on %s, which has to be allowed", c.Genesis.ChainID(), c.HTTPHost)
	}
	return nil
}

// private reports whether only this machine reaches a host.
func private(host string) bool { return host == "" || net.ParseIP(host).IsLoopback() }

// names are the host names by which a server may be called, beside its address. On
// loopback a web page could make a browser call by a name of its own.
func names(host string) []string {
	if private(host) {
		return []string{"localhost"}
	}
	return []string{"*"}
}

func nodeConfig(c Config) *node.Config {
	modules := []string{"eth", "net", "web3", "txpool"}
	if private(c.HTTPHost) {
		modules = append(modules, "debug")
	}
	for _, api := range c.APIs {
		modules = append(modules, api.Namespace)
	}
	network := p2p.Config{NoDiscovery: true, NoDial: true}
	if c.MaxPeers > 0 {
		network = p2p.Config{NoDiscovery: true, MaxPeers: c.MaxPeers, ListenAddr: cmp.Or(c.PeerListen, loopback+":0")}
	}
	httpHost, authHost := cmp.Or(c.HTTPHost, loopback), cmp.Or(c.AuthHost, loopback)
	return &node.Config{
		Name:              "lockstep",
		DataDir:           c.Dir,
		P2P:               network,
		UseLightweightKDF: true,
		HTTPHost:          httpHost,
		HTTPPort:          c.HTTPPort,
		HTTPModules:       modules,
		HTTPTimeouts:      rpc.DefaultHTTPTimeouts,
		HTTPVirtualHosts:  names(httpHost),
		HTTPCors:          c.Origins,
		WSHost:            httpHost,
		WSOrigins:         c.Origins,
		WSPort:            c.HTTPPort,
		WSModules:         modules,
		AuthAddr:          authHost,
		AuthPort:          c.AuthPort,
		AuthVirtualHosts:  names(authHost),
		JWTSecret:         c.JWTFile,
		DBEngine:          "pebble",
		BatchRequestLimit: node.DefaultConfig.BatchRequestLimit,

		BatchResponseMaxSize: node.DefaultConfig.BatchResponseMaxSize,
	}
}

func assemble(stack *node.Node, c Config) (*Engine, error) {
	settings := ethconfig.Defaults
	settings.Genesis = c.Genesis.spec
	settings.NetworkId = c.Genesis.ChainID()
	settings.SyncMode = ethconfig.FullSync
	settings.StateScheme = rawdb.HashScheme
	settings.NoPruning = true
	settings.NoPrefetch = true
	settings.LogNoHistory = true
	settings.DatabaseCache, settings.DatabaseHandles = cache, handles
	settings.TrieCleanCache, settings.TrieDirtyCache, settings.SnapshotCache = cache, cache, 0
	settings.TxPool.NoLocals = true
	settings.TxPool.Journal = ""
	settings.Miner.GasCeil = c.Genesis.GasLimit()
	settings.Miner.GasPrice = big.NewInt(1)
	settings.Miner.Recommit = recommit
	settings.RollupDisableTxPoolGossip = true
	settings.RollupDisableTxPoolAdmission = false

	backend, err := eth.New(stack, &settings)
	var other *core.GenesisMismatchError
	if errors.As(err, &other) {
		return nil, fmt.Errorf("%s holds another chain: its genesis is %s, not %s", c.Dir, other.Stored, other.New)
	}
	if err != nil {
		return nil, fmt.Errorf("open the chain in %s: %w", c.Dir, err)
	}
	e := &Engine{stack: stack, backend: backend, api: newDurable(backend), built: replayOn(backend.BlockChain())}
	e.api.draft, e.api.wait = e.Draft, c.Durable
	if c.Build != nil {
		e.api.works.build = func(d *Draft) Work { return c.Build(e, d) }
	}
	logs := filters.NewFilterSystem(backend.APIBackend, filters.Config{
		LogCacheSize:  settings.FilterLogCacheSize,
		LogQueryLimit: settings.LogQueryLimit,
	})
	stack.RegisterAPIs([]rpc.API{
		{Namespace: "engine", Service: e.api, Authenticated: true},
		{Namespace: "eth", Service: filters.NewFilterAPI(logs)},
	})
	stack.RegisterAPIs(tracers.APIs(backend.APIBackend))
	stack.RegisterAPIs(c.APIs)
	return e, nil
}

// Close stops the servers and writes the database out, within about half a
// second. The chain can be opened again from the same directory. A second Close
// returns an error and does nothing.
//
// One goroutine of an L1 engine outlives Close: op-geth gives its consensus
// watchdog no end.
func (e *Engine) Close() error {
	e.api.close()
	if err := e.stack.Close(); err != nil {
		return fmt.Errorf("close the engine: %w", err)
	}
	return nil
}

// HTTP returns the URL of the plain RPC.
func (e *Engine) HTTP() string { return e.stack.HTTPEndpoint() }

// WS returns the URL of the plain RPC over WebSocket, for subscriptions.
func (e *Engine) WS() string { return e.stack.WSEndpoint() }

// Auth returns the URL of the Engine API.
func (e *Engine) Auth() string { return e.stack.HTTPAuthEndpoint() }

// Enode returns the devp2p address under which peers reach the engine. It is of
// no use when Config.MaxPeers is zero.
func (e *Engine) Enode() string { return e.stack.Server().Self().URLv4() }

// AddPeer keeps a devp2p connection to the engine at the given enode URL.
func (e *Engine) AddPeer(url string) error {
	peer, err := enode.Parse(enode.ValidSchemes, url)
	if err != nil {
		return fmt.Errorf("read the peer address %q: %w", url, err)
	}
	e.stack.Server().AddPeer(peer)
	return nil
}

// Head returns the header of the latest block.
func (e *Engine) Head() *types.Header { return e.backend.BlockChain().CurrentBlock() }

// LogAt returns a log of the canonical chain by its block and its index in it, with the
// number and the time of the block; false if there is none.
func (e *Engine) LogAt(number uint64, index uint) (*types.Log, bool) {
	chain := e.backend.BlockChain()
	header := chain.GetHeaderByNumber(number)
	if header == nil {
		return nil, false
	}
	for _, receipt := range chain.GetReceiptsByHash(header.Hash()) {
		for _, l := range receipt.Logs {
			if l.Index == index {
				return l, true
			}
		}
	}
	return nil, false
}

// Canonical returns the hash of the block at a height of the canonical chain; false if
// it is not that high.
func (e *Engine) Canonical(number uint64) (common.Hash, bool) {
	h := e.backend.BlockChain().GetCanonicalHash(number)
	return h, h != common.Hash{}
}

// Content returns the transactions of a block and the logs of each, canonical or not;
// false if the engine does not have it. The caller MUST NOT change them.
func (e *Engine) Content(hash common.Hash) ([]*types.Transaction, [][]*types.Log, bool) {
	chain := e.backend.BlockChain()
	block := chain.GetBlockByHash(hash)
	receipts := chain.GetReceiptsByHash(hash)
	if block == nil || len(receipts) != len(block.Transactions()) {
		return nil, nil, false
	}
	logs := make([][]*types.Log, len(receipts))
	for i, r := range receipts {
		logs[i] = r.Logs
	}
	return block.Transactions(), logs, true
}

// Sync writes all that the engine took in to disk, and waits for it.
func (e *Engine) Sync() error {
	if err := e.api.disk.SyncKeyValue(); err != nil {
		return fmt.Errorf("sync the database: %w", err)
	}
	return nil
}

// Header returns the header with the given hash, canonical or not, and false if
// the engine does not know it.
func (e *Engine) Header(hash common.Hash) (*types.Header, bool) {
	h := e.backend.BlockChain().GetHeaderByHash(hash)
	return h, h != nil
}
