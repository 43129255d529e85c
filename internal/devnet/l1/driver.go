// Package l1 is the L1 chain of a devnet: an op-geth engine and the consensus
// layer that drives it, in one value.
//
// Its law: block times, finality, prevrandao and beacon roots are functions of
// the Config and of the calls made, so two devnets with the same seed see the
// same randomness at the same height. It has every fork up to Osaka from
// genesis, and the labels latest, safe and finalized mean what they mean on
// mainnet: finalized blocks never change unless a caller asks for a reorg that
// is deeper than finality.
//
// It has no validators, no blob storage (rollups post calldata) and no beacon
// API. It sits on the node floor, above internal/opgeth.
package l1

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

// gasLimit of every block; mainnet's.
const gasLimit = 60_000_000

// slotBudget bounds the work of making one block.
const slotBudget = 10 * time.Second

// Lag says how many blocks the labels trail the head.
type Lag struct{ Safe, Finalized uint64 }

// DefaultLag finalizes after eight blocks, 16 s at the default block time.
var DefaultLag = Lag{Safe: 1, Finalized: 8}

// Config describes the L1 of one devnet.
type Config struct {
	// ChainID is the EIP-155 id.
	ChainID uint64
	// Dir keeps the database and the secret of the Engine API.
	Dir string
	// Genesis is the Unix second of block 0. An existing Dir wants the same one.
	Genesis uint64
	// BlockSeconds is the length of a slot, at least 1.
	BlockSeconds uint64
	// Lag is where finality starts; [Driver.SetLag] changes it.
	Lag Lag
	// Seed determines prevrandao and the beacon roots.
	Seed lockstep.Seed
	// Alloc holds the accounts that exist from the start.
	Alloc types.GenesisAlloc
	// HTTPPort is the port of the RPC on loopback; zero takes a free one.
	HTTPPort int
	// BeaconRoot is the beacon root that each block names (EIP-4788); zero draws one
	// for every block.
	BeaconRoot common.Hash
}

func (c Config) validate() error {
	var problems []error
	if c.BlockSeconds == 0 {
		problems = append(problems, errors.New("an L1 slot lasts at least one second"))
	}
	if c.Lag.Safe > c.Lag.Finalized {
		problems = append(problems, fmt.Errorf("safe trails by %d blocks and finalized by %d; safe cannot trail more", c.Lag.Safe, c.Lag.Finalized))
	}
	return errors.Join(problems...)
}

// Driver is a running L1. Its methods are safe for concurrent use.
type Driver struct {
	config Config
	chain  opgeth.Genesis
	engine *opgeth.Engine
	log    *slog.Logger

	// mu covers making blocks and moving heads: one chain is written by one
	// caller at a time.
	mu  sync.Mutex
	lag Lag
	// branch counts the reorgs, so that a sibling never repeats a block.
	branch uint64
	// frozen stops safe and finalized at the heights in held.
	frozen bool
	held   Lag
}

// Open boots the engine and serves RPC; the chain stands still until Run or
// Mine. The caller MUST Close it.
func Open(c Config, log *slog.Logger) (*Driver, error) {
	if err := c.validate(); err != nil {
		return nil, err
	}
	chain, err := opgeth.L1Genesis(opgeth.GenesisConfig{ChainID: c.ChainID, Time: c.Genesis, GasLimit: gasLimit, Alloc: c.Alloc})
	if err != nil {
		return nil, err
	}
	engine, err := opgeth.Open(opgeth.Config{Dir: c.Dir, Genesis: chain, JWTFile: filepath.Join(c.Dir, "jwt.hex"), HTTPPort: c.HTTPPort})
	if err != nil {
		return nil, fmt.Errorf("open the L1: %w", err)
	}
	return &Driver{config: c, chain: chain, engine: engine, log: log, lag: c.Lag}, nil
}

// Close stops the engine. Run MUST have returned.
func (d *Driver) Close() error { return d.engine.Close() }

// URL returns the address of the JSON-RPC over HTTP.
func (d *Driver) URL() string { return d.engine.HTTP() }

// WS returns the address of the JSON-RPC over WebSocket.
func (d *Driver) WS() string { return d.engine.WS() }

// Rules returns the chain configuration as JSON, for op-node.
func (d *Driver) Rules() ([]byte, error) { return d.chain.Rules() }

// Head returns the header of the latest block.
func (d *Driver) Head() *types.Header { return d.engine.Head() }

// Run makes a block at the start of every slot until ctx is cancelled, and then
// returns nil. Slots begin at whole multiples of BlockSeconds after genesis. A
// slot that a stalled machine overslept is skipped, as on mainnet: block times
// jump, and never lag behind the clock.
func (d *Driver) Run(ctx context.Context) error {
	timer := time.NewTimer(0)
	defer timer.Stop()
	<-timer.C
	for {
		slot := d.nextSlot(time.Now())
		timer.Reset(time.Until(time.Unix(int64(slot), 0)))
		select {
		case <-ctx.Done():
			return nil
		case <-timer.C:
		}
		if err := d.makeSlot(ctx, slot); err != nil {
			if ctx.Err() != nil {
				return nil
			}
			return err
		}
	}
}

// nextSlot returns the first slot that starts after now and after the head.
func (d *Driver) nextSlot(now time.Time) uint64 {
	second := max(uint64(max(now.Unix(), 0)), d.engine.Head().Time, d.config.Genesis)
	slots := (second - d.config.Genesis) / d.config.BlockSeconds
	return d.config.Genesis + (slots+1)*d.config.BlockSeconds
}

func (d *Driver) makeSlot(ctx context.Context, slot uint64) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	head := d.engine.Head()
	if head.Time >= slot { // Mine or Reorg was faster
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, slotBudget)
	defer cancel()
	block, err := d.extend(ctx, head, slot)
	if err != nil {
		return err
	}
	return d.adopt(ctx, block)
}

// Mine makes n blocks at once, one slot apart. Their times run ahead of the
// clock; Run waits until the clock has caught up.
func (d *Driver) Mine(ctx context.Context, n int) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	for range n {
		head := d.engine.Head()
		block, err := d.extend(ctx, head, head.Time+d.config.BlockSeconds)
		if err != nil {
			return err
		}
		if err := d.adopt(ctx, block); err != nil {
			return err
		}
	}
	return nil
}

// Reorg replaces the last depth blocks by length siblings with other randomness.
// The new branch may be shorter than the old one, and deeper than finality.
// Transactions of dropped blocks return to the pool and are included again
// later; RPC clients see one jump. 1 ≤ depth ≤ height, length ≥ 1.
func (d *Driver) Reorg(ctx context.Context, depth, length int) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	tip := d.engine.Head()
	if depth < 1 || uint64(depth) > tip.Number.Uint64() || length < 1 {
		return fmt.Errorf("reorg: replace %d blocks by %d at height %d; want at least one of each and no more than there are", depth, length, tip.Number)
	}
	block, err := d.ancestor(tip, tip.Number.Uint64()-uint64(depth))
	if err != nil {
		return err
	}
	d.branch++
	for range length {
		if block, err = d.extend(ctx, block, block.Time+d.config.BlockSeconds); err != nil {
			return err
		}
	}
	d.log.Info("reorg", "depth", depth, "length", length, "height", block.Number.Uint64())
	return d.adopt(ctx, block)
}

// SetLag changes how far the labels trail, from the next block on. Labels may
// fall back, as far as a greater lag says.
func (d *Driver) SetLag(lag Lag) error {
	if lag.Safe > lag.Finalized {
		return fmt.Errorf("safe trails by %d blocks and finalized by %d; safe cannot trail more", lag.Safe, lag.Finalized)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.lag, d.frozen = lag, false
	return nil
}

// HoldFinality stops safe and finalized at their present heights until SetLag is
// called. New heads go on.
func (d *Driver) HoldFinality() {
	d.mu.Lock()
	defer d.mu.Unlock()
	head := d.engine.Head().Number.Uint64()
	d.frozen, d.held = true, Lag{Safe: back(head, d.lag.Safe), Finalized: back(head, d.lag.Finalized)}
}

// extend makes a block on parent without adopting it.
func (d *Driver) extend(ctx context.Context, parent *types.Header, slot uint64) (*types.Header, error) {
	number := parent.Number.Uint64() + 1
	root := d.config.BeaconRoot
	if root == (common.Hash{}) {
		root = d.draw("beacon root", number)
	}
	block, err := d.engine.Make(ctx, opgeth.Slot{
		Parent:     parent.Hash(),
		Time:       slot,
		Random:     d.draw("prevrandao", number),
		BeaconRoot: root,
	})
	if err != nil {
		return nil, fmt.Errorf("make L1 block %d: %w", number, err)
	}
	return block, nil
}

// draw returns the chosen randomness of a block, by height and branch.
func (d *Driver) draw(purpose string, number uint64) common.Hash {
	var where [16]byte
	binary.BigEndian.PutUint64(where[:8], number)
	binary.BigEndian.PutUint64(where[8:], d.branch)
	return crypto.Keccak256Hash(d.config.Seed[:], []byte(purpose), where[:])
}

// adopt makes tip the head and moves the labels to where they belong on its
// branch.
func (d *Driver) adopt(ctx context.Context, tip *types.Header) error {
	height := tip.Number.Uint64()
	labels := Lag{Safe: back(height, d.lag.Safe), Finalized: back(height, d.lag.Finalized)}
	if d.frozen {
		labels = Lag{Safe: min(d.held.Safe, height), Finalized: min(d.held.Finalized, height)}
	}
	safe, err := d.ancestor(tip, labels.Safe)
	if err != nil {
		return err
	}
	finalized, err := d.ancestor(safe, labels.Finalized)
	if err != nil {
		return err
	}
	return d.engine.SetHeads(ctx, opgeth.Heads{Head: tip.Hash(), Safe: safe.Hash(), Finalized: finalized.Hash()})
}

// ancestor walks from h down to the given height on h's own branch, which need
// not be canonical yet.
func (d *Driver) ancestor(h *types.Header, height uint64) (*types.Header, error) {
	for h.Number.Uint64() > height {
		parent, ok := d.engine.Header(h.ParentHash)
		if !ok {
			return nil, fmt.Errorf("walk back from L1 block %d: parent %s is unknown", h.Number, h.ParentHash)
		}
		h = parent
	}
	return h, nil
}

// back subtracts without passing below genesis.
func back(height, lag uint64) uint64 { return height - min(height, lag) }
