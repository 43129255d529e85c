package lease

import (
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/statement"
)

// Ref names a block.
type Ref struct {
	Number uint64
	Hash   common.Hash
}

// Block is what the gate needs to know of a block that asks to be committed.
type Block struct {
	Ref
	Parent common.Hash
	Time   uint64 // Unix seconds
}

// Chain holds the constants of a rollup that tie its heights to the grid.
type Chain struct {
	Rollup lockstep.RollupID
	// Domain stands in every signature, so that records of two deployments never
	// mix.
	Domain statement.Domain
	Grid   lockstep.Grid
	// Genesis is the rollup's first block, GenesisTime its timestamp.
	Genesis     Ref
	GenesisTime uint64
	// BlockTime is in seconds.
	BlockTime uint64
}

// Validate reports all problems of c joined.
func (c Chain) Validate() error {
	problems := []error{c.Grid.Validate()}
	if c.BlockTime == 0 {
		problems = append(problems, errors.New("the block time is zero"))
	}
	if c.BlockTime > c.Grid.EpochSeconds {
		problems = append(problems, errors.New("an epoch is shorter than a block"))
	}
	if c.Genesis.Hash == (common.Hash{}) {
		problems = append(problems, errors.New("the genesis block has no hash"))
	}
	return errors.Join(problems...)
}

// TimeOf returns the timestamp of the block at height h ≥ the genesis height.
func (c Chain) TimeOf(h uint64) uint64 {
	return c.GenesisTime + (h-c.Genesis.Number)*c.BlockTime
}

// EpochOf returns the epoch that the block at height h belongs to. Blocks older
// than the grid belong to epoch 0.
func (c Chain) EpochOf(h uint64) lockstep.Epoch {
	e, _ := c.Grid.EpochAt(c.TimeOf(h))
	return e
}

// LastBefore returns the last height whose timestamp lies before epoch e, which
// is where the turn before e ends. It is never below the genesis height.
func (c Chain) LastBefore(e lockstep.Epoch) uint64 {
	start := c.Grid.Start(e)
	if start <= c.GenesisTime {
		return c.Genesis.Number
	}
	return c.Genesis.Number + (start-1-c.GenesisTime)/c.BlockTime
}

// start returns the instant at which epoch e begins.
func (c Chain) start(e lockstep.Epoch) time.Time {
	return time.Unix(int64(c.Grid.Start(e)), 0)
}

// epochAt returns the epoch that covers now; before the grid's genesis it is 0.
func (c Chain) epochAt(now time.Time) lockstep.Epoch {
	e, _ := c.Grid.EpochAt(uint64(max(now.Unix(), 0)))
	return e
}
