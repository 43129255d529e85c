package opgeth

import (
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
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
	// HTTPPort and AuthPort are TCP ports on loopback; zero takes a free one.
	HTTPPort, AuthPort int
	// MaxPeers bounds the devp2p peers. Zero switches devp2p off: no listener,
	// no dialling. There is no discovery either way, see [Engine.AddPeer].
	MaxPeers int
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
func LogTo(h slog.Handler) { log.SetDefault(log.NewLogger(h)) }

// Open boots an engine and returns when its servers accept calls, typically
// after 100 to 200 ms. The caller MUST Close it.
//
// The plain RPC serves eth, net, web3, debug, txpool and Config.APIs over HTTP and WebSocket
// on one port of loopback, without authentication. The Engine API is on a port
// of its own and wants the JWT secret.
func Open(c Config) (*Engine, error) {
	if c.Dir == "" || c.JWTFile == "" || c.Genesis.spec == nil {
		return nil, errors.New("an engine needs a directory, a genesis and a JWT file")
	}
	stack, err := node.New(nodeConfig(c))
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

func nodeConfig(c Config) *node.Config {
	modules := []string{"eth", "net", "web3", "debug", "txpool"}
	for _, api := range c.APIs {
		modules = append(modules, api.Namespace)
	}
	network := p2p.Config{NoDiscovery: true, NoDial: true}
	if c.MaxPeers > 0 {
		network = p2p.Config{NoDiscovery: true, MaxPeers: c.MaxPeers, ListenAddr: loopback + ":0"}
	}
	return &node.Config{
		Name:              "lockstep",
		DataDir:           c.Dir,
		P2P:               network,
		UseLightweightKDF: true,
		HTTPHost:          loopback,
		HTTPPort:          c.HTTPPort,
		HTTPModules:       modules,
		HTTPTimeouts:      rpc.DefaultHTTPTimeouts,
		HTTPVirtualHosts:  []string{"localhost"},
		WSHost:            loopback,
		WSPort:            c.HTTPPort,
		WSModules:         modules,
		AuthAddr:          loopback,
		AuthPort:          c.AuthPort,
		AuthVirtualHosts:  []string{"localhost"},
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
	if err != nil {
		return nil, fmt.Errorf("open the chain in %s: %w", c.Dir, err)
	}
	e := &Engine{stack: stack, backend: backend, api: newDurable(backend), built: replayOn(backend.BlockChain())}
	e.api.draft = e.Draft
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
