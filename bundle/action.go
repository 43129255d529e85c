package bundle

import (
	"cmp"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep"
)

// Defaults and bounds of a Party. Times are milliseconds.
const (
	DefaultOpen   = 4_000
	DefaultResend = 20
	DefaultKeep   = 600_000
	// MaxPerTime is the most pacts for blocks of one time, MaxPacts the most in all,
	// those remembered included.
	MaxPerTime = 64
	MaxPacts   = 4096
	// maxPause is the longest time between two sends of one letter.
	maxPause = 1_000
)

// Why a pact is not taken up. The one who offers tells them apart: only the last two
// are worth another try.
var (
	ErrNotOurs = errors.New("the rollup takes no part")
	ErrExpired = errors.New("the bundle has expired")
	ErrEarly   = errors.New("the bundle is for a time too far ahead")
	ErrFull    = errors.New("too many bundles are open")
)

// ErrUndecided refuses a block with a half that is not decided, or a second block where
// one with a half is recorded. The builder MUST NOT release it.
var ErrUndecided = errors.New("the block has what was not decided")

// Config holds what a Party needs to know. Zero durations mean the defaults; all are
// milliseconds.
type Config struct {
	Self lockstep.RollupID
	// Open is how long before its time a pact is taken up at the earliest: nobody's
	// state is held longer than that and what the initiator's block takes to be seen.
	Open uint64
	// Resend is the first pause before a letter that nobody answered goes out again. It
	// doubles up to a second.
	Resend uint64
	// Keep is how long after its time a decided pact is remembered, and told to who
	// has not confirmed it. It MUST be the same in the cluster.
	Keep uint64
}

func (c Config) withDefaults() Config {
	c.Open = cmp.Or(c.Open, DefaultOpen)
	c.Resend = cmp.Or(c.Resend, DefaultResend)
	c.Keep = cmp.Or(c.Keep, DefaultKeep)
	return c
}

// ActionKind tells what the caller has to do.
type ActionKind uint8

const (
	// Write makes Records durable, all or none, and for an own block also its content.
	Write ActionKind = 1 + iota
	// Try executes the half of Pact in the draft. If it succeeds and touches nothing
	// that is held, the touched state is held from now on. It fails if the own chain
	// has the half already. Either way the caller says so by [Party.Tried].
	Try
	// Hold holds the state that the half of Pact touches, because it was promised
	// before. If a block of the own chain has the half already, the caller says so by
	// [Party.See] before it asks for another block.
	Hold
	// Free holds the state no longer, and takes the half out of the draft if no block
	// has it.
	Free
	// Release gives the own block Block to the op-node and the world. It does nothing
	// if the chain has it.
	Release
	// Watch asks for a [Party.See] with the block of Rollup at Block.Time, as soon as
	// the own node of that rollup has it.
	Watch
	// Send signs Letter and sends it to Rollup, once, if it can.
	Send
	// Accuse hands Evidence to whom it concerns.
	Accuse
	// Forget allows the records of Pact to be deleted.
	Forget
)

// Action is one thing to do. Only the fields that its kind names are set.
type Action struct {
	Kind     ActionKind
	Pact     Pact
	Rollup   lockstep.RollupID
	Block    Stamp
	Letter   Letter
	Records  []Record
	Evidence *Evidence
}

// Seen is a block of a rollup as the own node of that rollup has it in its chain.
type Seen struct {
	Rollup lockstep.RollupID
	Block  Stamp
	// Has are the ids of those pacts, among all that the Party knows, whose half on
	// that rollup the block has.
	Has []common.Hash
}
