package devnet

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/election"
	"github.com/lockstep-rollups/lockstep/latency"
)

// The grid and the L1 of a devnet. A round must hold the whole pipeline: rows,
// a seed block with its confirmations, a posted schedule, and its finality.
const (
	l1ChainID      = 1337
	firstRollupID  = 901
	l1BlockSeconds = 2
	finalityBlocks = 3
	confirmations  = 2
	// freezeSeconds before a round its schedule is final: the finality lag of the
	// L1, and two more of its blocks for those who read it.
	freezeSeconds = (finalityBlocks + 3) * l1BlockSeconds
	// warmup is how many rounds pass before the first that is measured: its rows
	// are taken in round 0. Bids for the first round that takes any are too, and it
	// is one later.
	warmup     = 2
	bidsWarmup = 3
	// restartAfter is the default of Config.Restart.
	restartAfter = 8 * time.Second
	// startup is how long the programs get before epoch 0.
	startup = 16 * time.Second
	// electing is how much longer it takes with the contracts of elections.
	electing = 10 * time.Second
	// loadMost bounds the load: its users come from the genesis of the rollups.
	loadMost = 200
	// stopWithin bounds the end of a devnet, a little below what it promises.
	stopWithin = 9500 * time.Millisecond
)

// Rollup is one rollup of a devnet and the names of its sequencers.
type Rollup struct {
	Name       string
	Sequencers []string
}

// Config describes a devnet.
type Config struct {
	// Rollups are two rollups; the names are those of Links.
	Rollups [2]Rollup
	// Links holds the round trips that the relays emulate: from row to column.
	Links latency.Table
	// BlockSeconds is the block time of both rollups, EpochSeconds a multiple of
	// it, Epochs the epochs of a round.
	BlockSeconds, EpochSeconds, Epochs uint64
	// Election is the mechanism that gives the seats; without one all sequencers of
	// a rollup share the epochs equally and no fault is punished.
	Election string
	// Reach and Slack are those of l1.Deployment: who reaches nobody within Reach sits
	// a round out, and leaders may have Slack epochs more or fewer than their seats.
	Reach lockstep.RTT
	Slack uint8
	// Load is how many transfers between the rollups, and how many on each, are sent a
	// second; zero sends none.
	Load int
	// Supernode runs a stock op-supernode on stock engines of its own.
	Supernode bool
	// Rounds ends the devnet after that many measured rounds; zero runs on.
	Rounds int
	// Restart is how long a child that ended stays down; zero is longer than an epoch
	// of the example, so that one can watch the next leader take over.
	Restart time.Duration
	// Dir keeps everything on disk; it is made, and refused if it is not empty:
	// what another devnet left in it would not fit.
	Dir string
	// OpStack is the folder of the stock programs and of the file with the predeploys,
	// Self the lockstep program.
	OpStack, Self string
	// Seed determines keys and randomness.
	Seed lockstep.Seed
	// Observe is called about once a second with the state of the devnet, and
	// whenever something happens. It MUST return quickly.
	Observe func(View)
	// Log takes what the devnet and its engines have to say.
	Log *slog.Logger
}

// Example is the network of the worked example: three sequencers on rollup a,
// two on rollup b, and their round trips, which differ by direction.
func Example() ([2]Rollup, latency.Table) {
	names := []string{"n1", "n2", "n3", "n4", "n5"}
	ms := [][]lockstep.RTT{
		{-1, -1, -1, 30, 35},
		{-1, -1, -1, 25, 28},
		{-1, -1, -1, 40, 42},
		{32, 27, 40, -1, -1},
		{34, 26, 42, -1, -1},
	}
	table := latency.Table{Rows: names, Cols: names}
	for _, row := range ms {
		for _, v := range row {
			if v.Measured() {
				v *= 1000
			}
			table.RTT = append(table.RTT, v)
		}
	}
	return [2]Rollup{{"a", names[:3]}, {"b", names[3:]}}, table
}

// Validate reports all problems of c joined.
func (c Config) Validate() error {
	var problems []error
	index := make(map[string]int)
	for i, name := range c.Links.Rows {
		index[name] = i
	}
	if !c.Links.Square() {
		problems = append(problems, errors.New("the latency table must name every sequencer in a row and in a column"))
	}
	seen := make(map[string]bool)
	for _, r := range c.Rollups {
		if len(r.Sequencers) == 0 {
			problems = append(problems, fmt.Errorf("rollup %q has no sequencer", r.Name))
		}
		for _, name := range r.Sequencers {
			if _, known := index[name]; !known {
				problems = append(problems, fmt.Errorf("there is no sequencer %q in the latency table", name))
			}
			if seen[name] {
				problems = append(problems, fmt.Errorf("the sequencer %q is named twice", name))
			}
			seen[name] = true
		}
	}
	if total := len(c.Rollups[0].Sequencers) + len(c.Rollups[1].Sequencers); total > 16 {
		problems = append(problems, fmt.Errorf("%d sequencers; a devnet on one machine runs at most 16", total))
	}
	if c.Rollups[0].Name == c.Rollups[1].Name {
		problems = append(problems, fmt.Errorf("both rollups are called %q", c.Rollups[0].Name))
	}
	if c.BlockSeconds == 0 || c.EpochSeconds < 2*c.BlockSeconds || c.EpochSeconds%max(c.BlockSeconds, 1) != 0 {
		problems = append(problems, fmt.Errorf("epochs of %d s with blocks of %d s; want at least two whole blocks", c.EpochSeconds, c.BlockSeconds))
	}
	if c.Slack > 0 && bids(c.Election) {
		problems = append(problems, fmt.Errorf("a slack of %d epochs with %s; who pays for seats gets exactly these", c.Slack, c.Election))
	}
	if c.EpochSeconds*c.Epochs < 2*freezeSeconds {
		problems = append(problems, fmt.Errorf("a round of %d s; L1 needs at least %d s to take and finalise a schedule", c.EpochSeconds*c.Epochs, 2*freezeSeconds))
	}
	if c.Election != "" {
		if _, err := election.ByName(c.Election); err != nil {
			problems = append(problems, err)
		}
	}
	entries, err := os.ReadDir(c.Dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		problems = append(problems, fmt.Errorf("look into the data folder: %w", err))
	}
	if len(entries) > 0 {
		problems = append(problems, fmt.Errorf("the data folder %s is not empty; name another one or delete it", c.Dir))
	}
	if c.Load < 0 || c.Load > loadMost {
		problems = append(problems, fmt.Errorf("a load of %d transfers a second; want 0 to %d", c.Load, loadMost))
	}
	for _, program := range c.programs() {
		if _, err := os.Stat(program); err != nil {
			problems = append(problems, fmt.Errorf("there is no program %s; make build opstack makes them all", program))
		}
	}
	file := filepath.Join(c.OpStack, predeploys)
	if _, err := os.Stat(file); err != nil {
		problems = append(problems, fmt.Errorf("there is no file %s; make opstack writes it", file))
	}
	return errors.Join(problems...)
}

// programs lists the paths of all that is run.
func (c Config) programs() []string {
	all := []string{filepath.Join(c.OpStack, "op-node"), filepath.Join(c.OpStack, "op-batcher"), c.Self}
	if c.Supernode {
		all = append(all, filepath.Join(c.OpStack, "op-supernode"), filepath.Join(c.OpStack, "geth"))
	}
	return all
}

// warmup returns the first round that is measured.
func (c Config) warmup() int {
	if bids(c.Election) {
		return bidsWarmup
	}
	return warmup
}

// link returns the emulated round trip from one sequencer to another.
func (c Config) link(from, to string) lockstep.RTT {
	for i, row := range c.Links.Rows {
		if row != from {
			continue
		}
		for j, col := range c.Links.Cols {
			if col == to {
				return c.Links.RTT[i*len(c.Links.Cols)+j]
			}
		}
	}
	return lockstep.Unmeasured
}
