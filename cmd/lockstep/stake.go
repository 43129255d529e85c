package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/urfave/cli/v3"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/election"
	"github.com/lockstep-rollups/lockstep/internal/l1"
)

func roundFlag() cli.Flag {
	return &cli.Uint64Flag{Name: "round", Usage: "`NUMBER` of the round that is bid for", Required: true, Sources: env("bid-round")}
}

func bidCommand() *cli.Command {
	return &cli.Command{
		Name:  "bid",
		Usage: "bid for the seats of an own sequencer in a round, openly or sealed as the auction has it",
		Description: "The deposit must cover the bid for all epochs of the round; what is not charged comes back with 'lockstep registry claim --round'. " +
			"A sealed bid needs --secret: it is revealed from that file in the round after.\n\n" +
			"Example:\n  lockstep registry bid --l1 http://127.0.0.1:8545 --schedule 0x… --key account.key --sequencer 3 --round 12 --gwei 40",
		Flags: writeFlags(ownKey, sequencerFlag(), roundFlag(),
			&cli.Uint64Flag{Name: "gwei", Usage: "`GWEI` for each epoch", Required: true, Sources: env("bid-gwei"), Validator: given[uint64]},
			&cli.StringFlag{Name: "deposit", Usage: "`ETHER` to deposit; by default what the bid needs for a whole round", Sources: env("bid-deposit")},
			&cli.StringFlag{Name: "secret", Usage: "`FILE` that keeps a sealed bid until it is revealed; must not exist", Sources: env("bid-secret")}),
		Action: submit(func(c *cli.Command) (order, error) {
			if c.String("deposit") == "" {
				return bid(nil), nil
			}
			deposit, err := parseEther("--deposit", c.String("deposit"))
			return bid(deposit), err
		}),
	}
}

// sealedBid is the file that keeps a bid until it is revealed.
type sealedBid struct {
	l1.Auctioned
	Gwei uint64      `json:"gwei"`
	Salt common.Hash `json:"salt"`
}

// bid bids with a deposit; nil stands for what the bid needs for a whole round.
func bid(deposit *big.Int) order {
	return func(ctx context.Context, d desk) (l1.Order, error) {
		a, sealed, err := d.auction(ctx)
		if err != nil {
			return l1.Order{}, err
		}
		epochs, price := d.client.Cluster().Grid.Epochs, d.Uint64("gwei")
		least := new(big.Int).Mul(new(big.Int).SetUint64(price), new(big.Int).SetUint64(epochs))
		least.Mul(least, big.NewInt(1e9))
		switch {
		case deposit == nil:
			deposit = least
		case sealed && deposit.Cmp(least) < 0:
			return l1.Order{}, fmt.Errorf("a deposit of %s ETH does not cover %d gwei for %d epochs, which take %s", ether(deposit.String()), price, epochs, ether(least.String()))
		}
		if err := d.window(a.Round, 3); err != nil {
			return l1.Order{}, err
		}
		if sealed {
			return d.seal(a, price, deposit)
		}
		return d.client.BidOrder(a, price, deposit), nil
	}
}

// seal commits to a bid once the file that reveals it is written.
func (d desk) seal(a l1.Auctioned, price uint64, deposit *big.Int) (l1.Order, error) {
	path := d.String("secret")
	if path == "" {
		return l1.Order{}, badInput("this auction is sealed: name a file with --secret that keeps the bid until it is revealed")
	}
	salt, err := l1.NewSalt()
	if err != nil {
		return l1.Order{}, err
	}
	if !d.Bool("dry-run") {
		err = keepSecret(path, sealedBid{a, price, salt})
	}
	return d.client.CommitOrder(a, price, salt, deposit), err
}

// auction finds where the --sequencer bids in --round.
func (d desk) auction(ctx context.Context) (a l1.Auctioned, sealed bool, err error) {
	if err := d.elected(); err != nil {
		return a, false, err
	}
	id, e, err := d.own(ctx)
	if err != nil {
		return a, false, err
	}
	a = l1.Auctioned{Rollup: e.Rollup, Round: lockstep.Round(d.Uint64("round")), Sequencer: id}
	mechanism, auction, err := d.client.Choice(ctx, e.Rollup, a.Round, d.at)
	if err == nil && auction == zero {
		err = fmt.Errorf("rollup %d takes no bids in round %d: it goes by %s", e.Rollup, a.Round, orNone(mechanism))
	}
	if err != nil {
		return a, false, err
	}
	a.Auction = auction
	sealed, err = d.client.Sealed(ctx, auction, d.at)
	return a, sealed, err
}

func orNone(mechanism string) string {
	if mechanism == "" {
		return "no mechanism yet"
	}
	return mechanism
}

// window fails unless the round that lies so many rounds before another is present.
// An open auction may take bids a little longer; L1 has the last word.
func (d desk) window(round lockstep.Round, before lockstep.Round) error {
	grid := d.client.Cluster().Grid
	present, started := grid.RoundAt(d.at.Time)
	switch {
	case round < 3:
		return fmt.Errorf("nobody can bid for round %d; round 3 is the first", round)
	case !started || present < round-before:
		return fmt.Errorf("it is too early for round %d: this opens at %s", round, moment(grid.RoundStart(round-before)))
	case present > round-before+1:
		return fmt.Errorf("it is too late for round %d: this closed at %s", round, moment(grid.RoundStart(round-before+1)))
	}
	return nil
}

func revealCommand() *cli.Command {
	return &cli.Command{
		Name:  "reveal",
		Usage: "reveal a sealed bid, two rounds before its own",
		Description: "A bid that is not revealed does not count and loses a tenth of its deposit.\n\n" +
			"Example:\n  lockstep registry reveal --l1 http://127.0.0.1:8545 --schedule 0x… --key account.key --secret bid-12.json",
		Flags: writeFlags(ownKey, &cli.StringFlag{Name: "secret", Usage: "`FILE` that bid wrote", Required: true, Sources: env("bid-secret")}),
		Action: submit(func(c *cli.Command) (order, error) {
			raw, err := os.ReadFile(c.String("secret"))
			if err != nil {
				return nil, inputError{err}
			}
			var b sealedBid
			if err := json.Unmarshal(raw, &b); err != nil || b.Gwei == 0 || b.Auction == zero {
				return nil, badInput("%s is no bid that 'lockstep registry bid' wrote", c.String("secret"))
			}
			return func(_ context.Context, d desk) (l1.Order, error) {
				return d.client.RevealOrder(b.Auctioned, b.Gwei, b.Salt), d.window(b.Round, 2)
			}, nil
		}),
	}
}

func poolCommand() *cli.Command {
	return &cli.Command{
		Name:        "pool",
		Usage:       "open a pool in which others place stake with an own sequencer",
		Description: "Example:\n  lockstep registry pool --l1 http://127.0.0.1:8545 --schedule 0x… --key account.key --sequencer 3 --commission 0.05",
		Flags: writeFlags(ownKey, sequencerFlag(),
			&cli.Float64Flag{Name: "commission", Usage: "`SHARE` of every reward that stays with the operator, from 0 to 1", Value: 0.05, Sources: env("pool-commission")}),
		Action: submit(func(c *cli.Command) (order, error) {
			share := c.Float64("commission")
			if !(share >= 0 && share <= 1) {
				return nil, badInput("--commission is %v; want a share from 0 to 1", share)
			}
			return func(ctx context.Context, d desk) (l1.Order, error) {
				if err := d.elected(); err != nil {
					return l1.Order{}, err
				}
				id, _, err := d.own(ctx)
				return d.client.OpenPoolOrder(id, uint32(share*1e6+0.5)), err
			}, nil
		}),
	}
}

// pool returns the pool of the --sequencer, which may be anybody's.
func (d desk) pool(ctx context.Context) (l1.Pool, error) {
	if err := d.elected(); err != nil {
		return l1.Pool{}, err
	}
	id := lockstep.SequencerID(d.Uint32("sequencer"))
	pool, open, err := d.client.PoolOf(ctx, id, d.at)
	if err == nil && !open {
		err = fmt.Errorf("sequencer %d has no pool; its owner opens one with 'lockstep registry pool'", id)
	}
	return pool, err
}

const delegatorKey = "`FILE` with the key of the account whose stake it is"

func delegateCommand() *cli.Command {
	return &cli.Command{
		Name:        "delegate",
		Usage:       "place stake with a sequencer, which shares its rewards and its fines",
		Description: "Example:\n  lockstep registry delegate --l1 http://127.0.0.1:8545 --schedule 0x… --key account.key --sequencer 3 --amount 2.5",
		Flags:       writeFlags(delegatorKey, sequencerFlag(), &cli.StringFlag{Name: "amount", Usage: "`ETHER` to place", Required: true, Sources: env("delegate-amount")}),
		Action: submit(func(c *cli.Command) (order, error) {
			amount, err := parseEther("--amount", c.String("amount"))
			return func(ctx context.Context, d desk) (l1.Order, error) {
				pool, err := d.pool(ctx)
				return d.client.DelegateOrder(pool.Number, amount), err
			}, err
		}),
	}
}

func undelegateCommand() *cli.Command {
	return &cli.Command{
		Name:  "undelegate",
		Usage: "begin to take stake back from a sequencer",
		Description: "It waits for the unbonding delay, and shares fines until it is claimed.\n\n" +
			"Example:\n  lockstep registry undelegate --l1 http://127.0.0.1:8545 --schedule 0x… --key account.key --sequencer 3 --all",
		Flags: writeFlags(delegatorKey, sequencerFlag(),
			&cli.StringFlag{Name: "shares", Usage: "`NUMBER` of shares, as status prints them", Sources: env("undelegate-shares")},
			&cli.BoolFlag{Name: "all", Usage: "all shares", Sources: env("undelegate-all")}),
		Action: submit(func(c *cli.Command) (order, error) {
			if c.IsSet("shares") == c.Bool("all") {
				return nil, badInput("want --shares or --all")
			}
			if c.Bool("all") {
				return undelegate(nil), nil
			}
			shares, ok := new(big.Int).SetString(c.String("shares"), 10)
			if !ok || shares.Sign() <= 0 {
				return nil, badInput("--shares is %q; want a whole number", c.String("shares"))
			}
			return undelegate(shares), nil
		}),
	}
}

// undelegate takes shares back; nil stands for all.
func undelegate(shares *big.Int) order {
	return func(ctx context.Context, d desk) (l1.Order, error) {
		pool, err := d.pool(ctx)
		if err != nil {
			return l1.Order{}, err
		}
		held, _, _, err := d.client.SharesOf(ctx, pool.Number, d.at)
		switch {
		case err != nil:
			return l1.Order{}, err
		case held.Sign() == 0:
			return l1.Order{}, fmt.Errorf("this account holds no shares of pool %d", pool.Number)
		case shares == nil:
			shares = held
		case shares.Cmp(held) > 0:
			return l1.Order{}, fmt.Errorf("%s shares are more than the %s that this account holds of pool %d", shares, held, pool.Number)
		}
		return d.client.UndelegateOrder(pool.Number, shares), nil
	}
}

func claimCommand() *cli.Command {
	return &cli.Command{
		Name:  "claim",
		Usage: "get what the registry owes, stake that was taken back, or the rest of a deposit",
		Description: "Without --sequencer it is what the registry owes; with it, stake taken back; with --round too, the deposit of a bid.\n\n" +
			"Example:\n  lockstep registry claim --l1 http://127.0.0.1:8545 --schedule 0x… --key account.key --sequencer 3",
		Flags: writeFlags(delegatorKey,
			&cli.Uint32Flag{Name: "sequencer", Usage: "`NUMBER` of the sequencer", Sources: env("sequencer"), Validator: given[uint32]},
			&cli.Uint64Flag{Name: "round", Usage: "`NUMBER` of the round that was bid for", Sources: env("bid-round")}),
		Action: submit(func(c *cli.Command) (order, error) {
			switch {
			case c.IsSet("round") && !c.IsSet("sequencer"):
				return nil, badInput("--round needs --sequencer: whose bid it was")
			case c.IsSet("round"):
				return claimDeposit, nil
			case c.IsSet("sequencer"):
				return claimStake, nil
			}
			return claimOwed, nil
		}),
	}
}

func claimDeposit(ctx context.Context, d desk) (l1.Order, error) {
	a, _, err := d.auction(ctx)
	if start := d.client.Cluster().Grid.RoundStart(a.Round); err == nil && d.at.Time < start {
		err = fmt.Errorf("it is too early: the deposit for round %d is free from its start at %s on", a.Round, moment(start))
	}
	return d.client.RefundOrder(a), err
}

func claimStake(ctx context.Context, d desk) (l1.Order, error) {
	pool, err := d.pool(ctx)
	if err != nil {
		return l1.Order{}, err
	}
	_, leaving, from, err := d.client.SharesOf(ctx, pool.Number, d.at)
	switch {
	case err != nil:
	case leaving.Sign() == 0:
		err = fmt.Errorf("this account takes nothing out of pool %d; begin with 'lockstep registry undelegate'", pool.Number)
	case d.at.Time < from:
		err = fmt.Errorf("it is too early: what leaves pool %d is locked until %s", pool.Number, moment(from))
	}
	return d.client.ClaimStakeOrder(pool.Number), err
}

func claimOwed(ctx context.Context, d desk) (l1.Order, error) {
	owed, err := d.client.Owed(ctx, d.at)
	if err == nil && owed.Sign() == 0 {
		err = errors.New("the registry owes this account nothing")
	}
	return d.client.ClaimOwedOrder(), err
}

func chooseCommand() *cli.Command {
	return &cli.Command{
		Name:  "choose",
		Usage: "let a rollup give its seats by another mechanism (governance only)",
		Description: "Where governance is a timelock, take the call from --dry-run --json and schedule it there.\n\n" +
			"Example:\n  lockstep registry choose --l1 http://127.0.0.1:8545 --schedule 0x… --key governance.key --rollup 901 --mechanism stake --cap 8",
		Flags: writeFlags("`FILE` with the key of the account that governs the elections", append([]cli.Flag{
			&cli.Uint64Flag{Name: "rollup", Usage: "L2 chain `ID`", Required: true, Sources: env("choose-rollup"), Validator: given[uint64]},
			&cli.StringFlag{Name: "auction", Usage: "`ADDRESS` of the contract that takes bids, for mechanisms that need any", Sources: env("choose-auction")},
		}, mechanismFlags("choose")...)...),
		Action: submit(func(c *cli.Command) (order, error) {
			mechanism, rules, err := readMechanism(c)
			if err != nil {
				return nil, err
			}
			if mechanism == "" {
				return nil, badInput("--mechanism is missing; want a name as in 'lockstep elect --help'")
			}
			var auction common.Address
			if text := c.String("auction"); text != "" {
				auction, err = parseAddress("--auction", text)
			}
			rollup := lockstep.RollupID(c.Uint64("rollup"))
			return func(_ context.Context, d desk) (l1.Order, error) {
				if _, known := d.client.Cluster().Side(rollup); !known {
					return l1.Order{}, badInput("rollup %d is not in this cluster, which holds %d and %d", rollup, d.client.Cluster().Rollups[0], d.client.Cluster().Rollups[1])
				}
				return d.client.ChooseOrder(rollup, mechanism, rules, auction), d.elected()
			}, err
		}),
	}
}

// mechanismFlags name a mechanism and its rules.
func mechanismFlags(command string) []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "mechanism", Usage: "`NAME` of the mechanism, as in lockstep elect", Sources: env(command + "-mechanism")},
		&cli.IntFlag{Name: "floor", Usage: "least `SEATS` of everybody who has any", Sources: env(command + "-floor")},
		&cli.IntFlag{Name: "cap", Usage: "most `SEATS`; 0 for no cap", Sources: env(command + "-cap")},
		&cli.IntFlag{Name: "winners", Usage: "`NUMBER` that wins an auction or leads in a round of the rotation; 0 for all", Sources: env(command + "-winners")},
		&cli.IntFlag{Name: "standbys", Usage: "`NUMBER` that the rotation keeps live beside", Sources: env(command + "-standbys")},
		&cli.StringFlag{Name: "base", Usage: "`NAME` of the mechanism that the adaptive one multiplies; stake by default", Sources: env(command + "-base")},
		&cli.Uint64Flag{Name: "reserve", Usage: "lowest bid that counts, in `GWEI` for each epoch", Sources: env(command + "-reserve")},
	}
}

// readMechanism reads mechanismFlags; the name is empty if none was given.
func readMechanism(c *cli.Command) (string, election.Rules, error) {
	name := c.String("mechanism")
	rules := election.Rules{Floor: c.Int("floor"), Cap: c.Int("cap"), Winners: c.Int("winners"), Standbys: c.Int("standbys"), Base: c.String("base")}
	rules.Reserve = *new(uint256.Int).Mul(uint256.NewInt(c.Uint64("reserve")), uint256.NewInt(1e9))
	if name == "" {
		if set := slices.IndexFunc(mechanismFlags(""), func(f cli.Flag) bool { return c.IsSet(f.Names()[0]) }); set >= 0 {
			return "", rules, badInput("--%s needs --mechanism", mechanismFlags("")[set].Names()[0])
		}
		return "", rules, nil
	}
	if _, err := election.ByName(name); err != nil {
		return "", rules, badInput("--mechanism: %w", err)
	}
	if name != "adaptive" && rules.Base != "" {
		return "", rules, badInput("--base goes with --mechanism adaptive")
	}
	if name == "adaptive" && rules.Base == "" {
		rules.Base = "stake"
	}
	if err := (election.Ballot{Epochs: 1, Rules: rules}).Validate(); err != nil {
		return "", rules, inputError{err}
	}
	return name, rules, nil
}
