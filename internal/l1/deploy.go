package l1

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/l1/bindings"
)

const (
	// maxPerRollup is the most sequencers that a rollup may have; a packed schedule
	// has six bits for each.
	maxPerRollup = 64
	// rewardShare is what a challenger gets of a fine, in ten-thousandths; the
	// contract allows no more.
	rewardShare = 1_000
	// leakShare is what small faults may take in leakWindow rounds, in
	// ten-thousandths of the active bond.
	leakShare  = 500
	leakWindow = 30
)

// Burn is an address that nobody can spend from.
var Burn = common.HexToAddress("0x000000000000000000000000000000000000dEaD")

// Deployment is what is fixed when the contracts are deployed. Nothing of it can
// be changed later: a new grid is a new deployment.
type Deployment struct {
	Grid lockstep.Grid
	// Unit is that of latency rows, in microseconds; longer round trips than
	// 4,094 units count as unmeasured.
	Unit    lockstep.RTT
	Rollups [2]lockstep.RollupID
	// Confirmations is how deep a block must be before a seed is taken from it;
	// 96 on mainnet.
	Confirmations uint64
	// ActiveBond is what it takes to register and to serve, IdleBond what stays of
	// it off duty; in wei.
	ActiveBond, IdleBond *big.Int
	// ExitDelay is from leaving to withdrawing a bond. It lasts three rounds and the
	// dispute window, in which faults of a round can be brought, or longer.
	ExitDelay, DisputeWindow time.Duration
	Insurance                common.Address // gets what is slashed, less rewards
}

// deepest is how many blocks of L1's history a contract can look back on, and one
// more than a seed may wait for.
const deepest = 8191

// Validate reports all problems of d joined: whatever the contracts would refuse,
// and what is of no use.
func (d Deployment) Validate() error {
	problems := []error{d.Grid.Validate()}
	if d.Grid.Epochs > 255 {
		problems = append(problems, fmt.Errorf("a round of %d epochs; at most 255 fit a posted schedule", d.Grid.Epochs))
	}
	if d.Unit < 1 || d.Unit > 10_000 {
		problems = append(problems, fmt.Errorf("a latency unit of %d µs; want 1 to 10000", d.Unit))
	}
	if d.Rollups[0] == d.Rollups[1] || d.Rollups[0] == 0 || d.Rollups[1] == 0 {
		problems = append(problems, errors.New("a cluster is two different rollups"))
	}
	if d.Confirmations == 0 || d.Confirmations >= deepest {
		problems = append(problems, fmt.Errorf("%d confirmations; want 1 to %d, because a contract sees no older block", d.Confirmations, deepest-1))
	}
	if d.IdleBond == nil || d.IdleBond.Sign() <= 0 || d.ActiveBond == nil || d.ActiveBond.Cmp(d.IdleBond) < 0 {
		problems = append(problems, errors.New("the idle bond must be positive and not above the active bond"))
	}
	round := time.Duration(d.Grid.EpochSeconds*d.Grid.Epochs) * time.Second
	if d.DisputeWindow < round {
		problems = append(problems, fmt.Errorf("a dispute window of %s; it must last a round of %s", d.DisputeWindow, round))
	}
	if least := 3*round + d.DisputeWindow; d.ExitDelay < least {
		problems = append(problems, fmt.Errorf("an exit delay of %s; three rounds and the dispute window take %s", d.ExitDelay, least))
	}
	if d.Insurance == (common.Address{}) {
		problems = append(problems, errors.New("nobody to get what is slashed"))
	}
	return errors.Join(problems...)
}

// Deploy deploys the five contracts from the account of key, which becomes the
// authority that admits sequencers.
func Deploy(ctx context.Context, url string, key *ecdsa.PrivateKey, d Deployment) (Contracts, error) {
	if err := d.Validate(); err != nil {
		return Contracts{}, err
	}
	eth, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return Contracts{}, fmt.Errorf("dial the L1 node at %s: %w", url, err)
	}
	defer eth.Close()
	chainID, err := within(ctx, eth.ChainID)
	if err != nil {
		return Contracts{}, fmt.Errorf("read the chain id of L1: %w", err)
	}
	s := newSender(eth, chainID, key)
	grid := bindings.Grid{Genesis: d.Grid.Genesis, EpochSeconds: d.Grid.EpochSeconds, Epochs: d.Grid.Epochs, Freeze: d.Grid.Freeze}
	config := bindings.ISequencerRegistryConfig{
		Authority: s.from, Insurance: d.Insurance, Rollups: []uint64{uint64(d.Rollups[0]), uint64(d.Rollups[1])},
		IdleBond: d.IdleBond, ActiveBond: d.ActiveBond,
		ExitDelay: uint64(d.ExitDelay.Seconds()), DisputeWindow: uint64(d.DisputeWindow.Seconds()),
		MaxPerRollup: big.NewInt(maxPerRollup), RewardShare: big.NewInt(rewardShare), LeakShare: big.NewInt(leakShare), LeakWindow: leakWindow,
	}
	// The first seed serves round 0 only, which is always led by the fallback.
	first := crypto.Keccak256Hash([]byte("lockstep/first-seed/v1"), chainID.Bytes(), crypto.FromECDSAPub(&key.PublicKey))

	var c Contracts
	for _, step := range []struct {
		name        string
		to          *common.Address
		bin         string
		constructor func() []byte
	}{
		{"SequencerRegistry", &c.Registry, bindings.SequencerRegistryMetaData.Bin, func() []byte {
			return registryABI.PackConstructor(grid, config)
		}},
		{"LatencyBoard", &c.Board, bindings.LatencyBoardMetaData.Bin, func() []byte {
			return boardABI.PackConstructor(c.Registry, uint32(d.Unit))
		}},
		{"SeedAnchor", &c.Anchor, bindings.SeedAnchorMetaData.Bin, func() []byte {
			return anchorABI.PackConstructor(grid, first, new(big.Int).SetUint64(d.Confirmations))
		}},
		{"LeaderSchedule", &c.Schedule, bindings.LeaderScheduleMetaData.Bin, func() []byte {
			return scheduleABI.PackConstructor(c.Board, c.Anchor)
		}},
		{"Lookahead", &c.Lookahead, bindings.LookaheadMetaData.Bin, func() []byte {
			return lookaheadABI.PackConstructor(c.Schedule)
		}},
	} {
		receipt, err := s.send(ctx, nil, nil, append(common.FromHex(step.bin), step.constructor()...))
		if err != nil {
			return Contracts{}, fmt.Errorf("deploy %s: %w", step.name, err)
		}
		*step.to = receipt.ContractAddress
	}
	return c, nil
}

// discover finds the other contracts and what they fixed through LeaderSchedule.
func (c *Client) discover(ctx context.Context, schedule common.Address) error {
	at, err := c.Latest(ctx)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrUnreachable, err)
	}
	chainID, err := within(ctx, c.eth.ChainID)
	if err != nil {
		return fmt.Errorf("read the chain id of L1: %w", err)
	}
	code, err := within(ctx, func(ctx context.Context) ([]byte, error) { return c.eth.CodeAt(ctx, schedule, nil) })
	if err != nil {
		return fmt.Errorf("read the code at %s: %w", schedule, err)
	}
	if len(code) == 0 {
		return fmt.Errorf("there is no contract at %s on L1 chain %d; give the address of LeaderSchedule that deploy printed", schedule, chainID)
	}
	k := &c.cluster
	k.ChainID, k.Contracts.Schedule = chainID, schedule
	return firstError(
		func() error {
			return read(ctx, c, &k.Contracts.Registry, schedule, at, scheduleABI.PackRegistry(), scheduleABI.UnpackRegistry)
		},
		func() error {
			return read(ctx, c, &k.Contracts.Board, schedule, at, scheduleABI.PackBoard(), scheduleABI.UnpackBoard)
		},
		func() error {
			return read(ctx, c, &k.Contracts.Anchor, schedule, at, scheduleABI.PackAnchor(), scheduleABI.UnpackAnchor)
		},
		func() error { return c.readFixed(ctx, at) },
	)
}

// readFixed reads grid, unit, rollups and confirmations.
func (c *Client) readFixed(ctx context.Context, at Head) error {
	k := &c.cluster
	grid, err := call(ctx, c, k.Contracts.Registry, registryABI.PackGrid(), at, registryABI.UnpackGrid)
	if err != nil {
		return fmt.Errorf("read the time grid: %w", err)
	}
	k.Grid = lockstep.Grid{Genesis: grid.Genesis, EpochSeconds: grid.EpochSeconds, Epochs: grid.Epochs, Freeze: grid.Freeze}
	unit, err := call(ctx, c, k.Contracts.Board, boardABI.PackUnitMicros(), at, boardABI.UnpackUnitMicros)
	if err != nil {
		return fmt.Errorf("read the unit of latency rows: %w", err)
	}
	k.Unit = lockstep.RTT(unit)
	rollups, err := call(ctx, c, k.Contracts.Registry, registryABI.PackRollups(), at, registryABI.UnpackRollups)
	if err != nil {
		return fmt.Errorf("read the rollups: %w", err)
	}
	if len(rollups) != 2 || k.Unit < 1 {
		return fmt.Errorf("the deployment has %d rollups and a unit of %d µs; this version serves two rollups", len(rollups), k.Unit)
	}
	k.Rollups = [2]lockstep.RollupID{lockstep.RollupID(rollups[0]), lockstep.RollupID(rollups[1])}
	confirmations, err := call(ctx, c, k.Contracts.Anchor, anchorABI.PackConfirmations(), at, anchorABI.UnpackConfirmations)
	if err != nil {
		return fmt.Errorf("read the confirmations: %w", err)
	}
	k.Confirmations = confirmations.Uint64()
	return nil
}

// read calls a view and puts the answer where it belongs.
func read[T any](ctx context.Context, c *Client, into *T, from common.Address, at Head, data []byte, unpack func([]byte) (T, error)) error {
	v, err := call(ctx, c, from, data, at, unpack)
	if err != nil {
		return fmt.Errorf("%s does not answer like a LeaderSchedule: %w", from, err)
	}
	*into = v
	return nil
}

func firstError(steps ...func() error) error {
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}
