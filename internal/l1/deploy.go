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
	"github.com/lockstep-rollups/lockstep/election"
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
	// restoreGrace is how many whole rounds a member has to restore its bond.
	restoreGrace = 3
)

// Burn is an address that nobody can spend from.
var Burn = common.HexToAddress("0x000000000000000000000000000000000000dEaD")

// Deployment is what is fixed when the contracts are deployed. Nothing of it can
// be changed later: a new grid is a new deployment.
type Deployment struct {
	Grid lockstep.Grid
	// Unit is that of latency rows, in microseconds; longer round trips than
	// 4,094 units count as unmeasured.
	Unit lockstep.RTT
	// Reach is the longest round trip that is near enough, in microseconds and whole
	// units: who reaches nobody within it, by its own row, sits the round out. 0 lets
	// nobody sit out.
	Reach lockstep.RTT
	// Slack is how many epochs more or fewer than its seats a member may lead in a
	// posted schedule, if that brings leaders nearer. Seats that were paid for are
	// exact: auctions take none.
	Slack   uint8
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
	// Election says how seats are given; nil gives all members equal ones.
	Election *Election
	// Penalties says what faults cost; nil deploys nothing that could punish.
	Penalties *Penalties
}

// Election is how the seats of both rollups are given from the first round on.
type Election struct {
	// Mechanism is the name of one; its rules are Rules.
	Mechanism string
	Rules     election.Rules
	// Governance chooses again later and is meant to be a timelock. Zero stands for
	// the account that deploys.
	Governance common.Address
	// Sealed takes bids by commit and reveal instead of openly.
	Sealed bool
	// Treasury and Rebate are two accounts that get Proceeds of auctions in
	// ten-thousandths; the rest, the third part, is burned. Needed for auctions only.
	Treasury, Rebate common.Address
	Proceeds         [3]uint16
}

// Penalties is what faults cost. Who equivocates loses the whole bond.
type Penalties struct {
	// Leak is what a small fault costs, in wei: at most a twentieth of the active
	// bond.
	Leak *big.Int
	// JailRounds is how many rounds who led out of turn, or was away in its turns,
	// sits out at least.
	JailRounds uint32
	// MissedTurns in Window rounds are too many.
	MissedTurns, Window uint64
	// SilentRounds without a row make a member stale; who removes it gets Reward,
	// all together at most RewardPerRound in a round, from a fund that starts empty.
	SilentRounds           uint64
	Reward, RewardPerRound *big.Int
}

// unmeasured is the value of a row that stands for no round trip.
const unmeasured = 0xfff

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
	if d.Reach < 0 || d.Unit > 0 && (d.Reach%d.Unit != 0 || d.Reach/d.Unit >= unmeasured) {
		problems = append(problems, fmt.Errorf("a reach of %d µs; want whole units of %d µs, at most %d of them", d.Reach, d.Unit, unmeasured-1))
	}
	if d.Slack > 0 && d.Election != nil && d.Election.bids() {
		problems = append(problems, fmt.Errorf("a slack of %d epochs; who pays for seats gets exactly these", d.Slack))
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
	if d.Election != nil {
		problems = append(problems, d.Election.validate())
	}
	if d.Penalties != nil {
		problems = append(problems, d.Penalties.validate(d.ActiveBond))
	}
	return errors.Join(problems...)
}

func (e Election) validate() error {
	if _, err := election.ByName(e.Mechanism); err != nil {
		return err
	}
	if err := (election.Ballot{Epochs: 1, Rules: e.Rules}).Validate(); err != nil {
		return err
	}
	if new(big.Int).Mod(e.Rules.Reserve.ToBig(), gwei).Sign() != 0 {
		return fmt.Errorf("a reserve of %s wei; want whole gwei", e.Rules.Reserve.Dec())
	}
	if !e.bids() {
		return nil
	}
	if sum := int(e.Proceeds[0]) + int(e.Proceeds[1]) + int(e.Proceeds[2]); sum != 10_000 {
		return fmt.Errorf("proceeds are split into %d ten-thousandths; want 10000", sum)
	}
	if none := (common.Address{}); e.Treasury == none || e.Rebate == none || e.Treasury == e.Rebate || e.Treasury == Burn || e.Rebate == Burn {
		return errors.New("an auction needs two different accounts that get its proceeds")
	}
	return nil
}

// bids reports whether seats go by bids.
func (e Election) bids() bool {
	by := e.Mechanism
	if by == "adaptive" {
		by = e.Rules.Base
	}
	return by == "auction" || by == "multiauction"
}

func (p Penalties) validate(active *big.Int) error {
	var problems []error
	if active != nil && (p.Leak == nil || p.Leak.Sign() <= 0 || new(big.Int).Mul(p.Leak, big.NewInt(10_000)).Cmp(new(big.Int).Mul(active, big.NewInt(leakShare))) > 0) {
		problems = append(problems, fmt.Errorf("a small fault must cost something, and at most %d ten-thousandths of the active bond", leakShare))
	}
	if p.JailRounds == 0 {
		problems = append(problems, errors.New("who leads out of turn must sit out at least one round"))
	}
	if p.MissedTurns < 1 || p.MissedTurns > p.Window || p.Window > 96 {
		problems = append(problems, fmt.Errorf("%d missed turns in %d rounds are too many; want at least one, and at most 96 rounds that hold them", p.MissedTurns, p.Window))
	}
	if p.SilentRounds < 1 || p.SilentRounds > 64 {
		problems = append(problems, fmt.Errorf("members are stale after %d silent rounds; want 1 to 64", p.SilentRounds))
	}
	if p.Reward == nil || p.Reward.Sign() < 0 || p.RewardPerRound == nil || p.RewardPerRound.Cmp(p.Reward) < 0 {
		problems = append(problems, errors.New("the reward for removing stale entries must not be above what is paid in a round"))
	}
	return errors.Join(problems...)
}

var gwei = big.NewInt(1_000_000_000)

// Deploy deploys the contracts from the account of key, which becomes the
// authority that admits sequencers. Powers and the mechanism hold from the first
// round on, so a deployment with penalties or an election MUST end before the
// genesis.
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

	w := &deployer{ctx: ctx, sender: s}
	c := &w.made
	w.create("SequencerRegistry", &c.Registry, bindings.SequencerRegistryMetaData.Bin, func() []byte { return registryABI.PackConstructor(grid, config) })
	w.create("LatencyBoard", &c.Board, bindings.LatencyBoardMetaData.Bin, func() []byte { return boardABI.PackConstructor(c.Registry, uint32(d.Unit), uint16(d.Reach/d.Unit)) })
	w.create("SeedAnchor", &c.Anchor, bindings.SeedAnchorMetaData.Bin, func() []byte {
		return anchorABI.PackConstructor(grid, first, new(big.Int).SetUint64(d.Confirmations))
	})
	if d.Election != nil {
		w.elections(d)
	}
	w.create("LeaderSchedule", &c.Schedule, bindings.LeaderScheduleMetaData.Bin, func() []byte { return scheduleABI.PackConstructor(c.Board, c.Anchor, c.Elections, d.Slack) })
	w.create("Lookahead", &c.Lookahead, bindings.LookaheadMetaData.Bin, func() []byte { return lookaheadABI.PackConstructor(c.Schedule) })
	if d.Penalties != nil {
		w.penalties(*d.Penalties)
	}
	if w.err != nil {
		return Contracts{}, w.err
	}
	return *c, nil
}

// deployer sends one transaction after the other until one fails.
type deployer struct {
	ctx    context.Context
	sender *sender
	made   Contracts
	err    error
}

func (w *deployer) create(name string, to *common.Address, bin string, constructor func() []byte) {
	if w.err != nil {
		return
	}
	receipt, err := w.sender.send(w.ctx, nil, nil, append(common.FromHex(bin), constructor()...))
	if err != nil {
		w.err = fmt.Errorf("deploy %s: %w", name, err)
		return
	}
	*to = receipt.ContractAddress
}

func (w *deployer) call(what string, to common.Address, data func() []byte) {
	if w.err != nil {
		return
	}
	if _, err := w.sender.send(w.ctx, &to, nil, data()); err != nil {
		w.err = fmt.Errorf("%s: %w", what, err)
	}
}

func (w *deployer) elections(d Deployment) {
	c, e := &w.made, *d.Election
	governance := e.Governance
	if governance == (common.Address{}) {
		governance = w.sender.from
	}
	w.create("DelegatedStake", &c.Stake, bindings.DelegatedStakeMetaData.Bin, func() []byte {
		return stakeABI.PackConstructor(c.Registry, d.Insurance, uint64(d.ExitDelay.Seconds()))
	})
	w.create("PerformanceScores", &c.Scores, bindings.PerformanceScoresMetaData.Bin, func() []byte { return scoresABI.PackConstructor(c.Registry, common.Address{}) })
	// Whoever deploys chooses first, and hands over.
	w.create("Elections", &c.Elections, bindings.ElectionsMetaData.Bin, func() []byte {
		return electionsABI.PackConstructor(governance, c.Registry, c.Anchor, c.Stake, c.Scores)
	})
	if e.bids() {
		w.create("ProceedsSplitter", &c.Splitter, bindings.ProceedsSplitterMetaData.Bin, func() []byte { return splitterABI.PackConstructor(e.Treasury, e.Rebate, e.Proceeds) })
		if e.Sealed {
			w.create("SealedAuction", &c.Auction, bindings.SealedAuctionMetaData.Bin, func() []byte { return sealedABI.PackConstructor(c.Registry, c.Elections, c.Splitter) })
		} else {
			w.create("OpenAuction", &c.Auction, bindings.OpenAuctionMetaData.Bin, func() []byte {
				return auctionABI.PackConstructor(c.Registry, c.Elections, c.Splitter, max(d.Grid.EpochSeconds*d.Grid.Epochs/10, 1))
			})
		}
	}
	if governance != w.sender.from {
		return // who governs chooses; until then seats are equal
	}
	for _, rollup := range d.Rollups {
		w.call("choose the mechanism", c.Elections, func() []byte { return packChoice(rollup, e.Mechanism, e.Rules, c.Auction) })
	}
}

// Powers of agents in the registry, as its enum has them.
const (
	powerRemove = 1
	powerLeak   = 2
	powerAll    = 3
)

func (w *deployer) penalties(p Penalties) {
	c := &w.made
	agents := []struct {
		power uint8
		at    *common.Address
	}{
		{powerAll, &c.Slashers.Equivocation},
		{powerLeak, &c.Slashers.Rows},
		{powerLeak, &c.Slashers.WrongLeader},
		{powerLeak, &c.Slashers.MissedTurns},
		{powerLeak, &c.Slashers.Unrestored},
		{powerRemove, &c.Housekeeper},
	}
	w.create("EquivocationSlasher", &c.Slashers.Equivocation, bindings.EquivocationSlasherMetaData.Bin, func() []byte { return equivocationABI.PackConstructor(c.Registry) })
	w.create("RowSlasher", &c.Slashers.Rows, bindings.RowSlasherMetaData.Bin, func() []byte { return rowsABI.PackConstructor(c.Board, p.Leak) })
	w.create("WrongLeaderSlasher", &c.Slashers.WrongLeader, bindings.WrongLeaderSlasherMetaData.Bin, func() []byte { return wrongLeaderABI.PackConstructor(c.Schedule, p.Leak, p.JailRounds) })
	w.create("MissedTurns", &c.Slashers.MissedTurns, bindings.MissedTurnsMetaData.Bin, func() []byte {
		return missedTurnsABI.PackConstructor(c.Schedule, p.Window, p.MissedTurns, p.Leak, p.JailRounds)
	})
	w.create("UnrestoredBond", &c.Slashers.Unrestored, bindings.UnrestoredBondMetaData.Bin, func() []byte {
		return unrestoredABI.PackConstructor(c.Registry, restoreGrace, p.Leak, p.JailRounds)
	})
	w.create("Housekeeper", &c.Housekeeper, bindings.HousekeeperMetaData.Bin, func() []byte {
		return housekeeperABI.PackConstructor(c.Board, p.SilentRounds, p.Reward, p.RewardPerRound)
	})
	w.create("TokenBonds", &c.Tokens, bindings.TokenBondsMetaData.Bin, func() []byte { return tokensABI.PackConstructor(c.Registry) })
	for _, agent := range agents {
		w.call("give a power", c.Registry, func() []byte { return registryABI.PackSetPower(*agent.at, agent.power) })
	}
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
		func() error {
			return read(ctx, c, &k.Contracts.Elections, schedule, at, scheduleABI.PackElections(), scheduleABI.UnpackElections)
		},
		func() error { return c.discoverElections(ctx, at) },
		func() error { return c.readFixed(ctx, at) },
	)
}

// readFixed reads what was fixed at deployment.
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
	reach, err := call(ctx, c, k.Contracts.Board, boardABI.PackReach(), at, boardABI.UnpackReach)
	if err != nil {
		return fmt.Errorf("read the reach of latency rows: %w", err)
	}
	k.Reach = lockstep.RTT(reach) * k.Unit
	slack, err := call(ctx, c, k.Contracts.Schedule, scheduleABI.PackSlack(), at, scheduleABI.UnpackSlack)
	if err != nil {
		return fmt.Errorf("read the slack of schedules: %w", err)
	}
	k.Slack = int(slack)
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
