package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/l1"
)

func registryCommand() *cli.Command {
	return &cli.Command{
		Name:  "registry",
		Usage: "look at the registry, and change what one has in it",
		Description: "Each command that writes checks first whether L1 would take it, and says in one line why not; --dry-run stops there. " +
			"Changes count from the third round after the present one on, unless the command says otherwise.\n\n" +
			"Example:\n  lockstep registry status --l1 http://127.0.0.1:8545 --schedule 0x…",
		Commands: []*cli.Command{
			statusCommand(), bondCommand(), simpleOrder("activate", "bring an own sequencer into the set of its rollup, or back", ownKey, activate),
			simpleOrder("exit", "take an own sequencer out for good; its bond is free after the exit delay", ownKey, leave),
			withdrawCommand(),
			simpleOrder("unjail", "let an own sequencer out of jail once its time is over", ownKey, unjail),
			bidCommand(), revealCommand(), poolCommand(), delegateCommand(), undelegateCommand(), claimCommand(),
			admitCommand(),
			simpleOrder("expel", "take a sequencer out of the set of its rollup (authority only)", authorityKey, expel),
			simpleOrder("evict", "end the entry of a sequencer (authority only); its bond is free after the exit delay", authorityKey, evict),
			chooseCommand(), optInCommand(), optOutCommand(),
		},
	}
}

const (
	ownKey       = "`FILE` with the key of the account that registered"
	authorityKey = "`FILE` with the key of the authority"
)

// desk is what a command of the registry works with: the newest block, and the
// account of --key.
type desk struct {
	*cli.Command
	client *l1.Client
	at     l1.Head
}

// order makes the transaction of a command, or says why it would be refused. A plan
// reads the flags of a command first, before anybody is asked.
type (
	order func(context.Context, desk) (l1.Order, error)
	plan  func(*cli.Command) (order, error)
)

func writeFlags(key string, more ...cli.Flag) []cli.Flag {
	return append(append([]cli.Flag{l1Flag(), scheduleFlag(), keyFlag(key)}, more...),
		&cli.BoolFlag{Name: "dry-run", Usage: "check everything and send nothing", Sources: env("dry-run")}, jsonFlag())
}

func sequencerFlag() cli.Flag {
	return &cli.Uint32Flag{Name: "sequencer", Usage: "`NUMBER` that register printed", Required: true, Sources: env("sequencer"), Validator: given[uint32]}
}

// simpleOrder is a command that needs a sequencer and nothing else.
func simpleOrder(name, usage, key string, build order) *cli.Command {
	return &cli.Command{
		Name: name, Usage: usage,
		Description: "Example:\n  lockstep registry " + name + " --l1 http://127.0.0.1:8545 --schedule 0x… --key account.key --sequencer 3",
		Flags:       writeFlags(key, sequencerFlag()), Action: submit(func(*cli.Command) (order, error) { return build, nil }),
	}
}

// submit sends the order of a command after it was previewed.
func submit(read plan) cli.ActionFunc {
	return func(ctx context.Context, c *cli.Command) error {
		build, err := read(c)
		if err != nil {
			return err
		}
		key, err := loadKey("--key", c.String("key"))
		if err != nil {
			return err
		}
		contract, err := parseAddress("--schedule", c.String("schedule"))
		if err != nil {
			return err
		}
		ctx, cancel := context.WithTimeout(ctx, l1Timeout)
		defer cancel()
		client, err := l1.Dial(ctx, c.String("l1"), contract, key, 0)
		if err != nil {
			return err
		}
		defer client.Close()
		at, err := client.Latest(ctx)
		if err != nil {
			return err
		}
		o, err := build(ctx, desk{c, client, at})
		if err != nil {
			return err
		}
		cost, err := client.Preview(ctx, o)
		if err != nil {
			return fmt.Errorf("%s: %w; nothing was sent", o.What, err)
		}
		if c.Bool("dry-run") {
			return tellCost(c, o, cost)
		}
		receipt, err := client.Send(ctx, o)
		if err != nil {
			return err
		}
		return tellReceipt(c, o, receipt, client.Cluster().Grid)
	}
}

func tellCost(c *cli.Command, o l1.Order, cost l1.Cost) error {
	value := new(big.Int)
	if o.Value != nil {
		value = o.Value
	}
	if c.Bool("json") {
		return json.NewEncoder(c.Root().Writer).Encode(map[string]any{
			"what": o.What, "to": o.To, "value": value.String(), "gas": cost.Gas, "fee": cost.Fee.String(), "sent": false,
		})
	}
	fmt.Fprintf(c.Root().Writer, "would %s: %s ETH to %s, at most %d gas for %s ETH; nothing was sent\n", o.What, ether(value.String()), o.To, cost.Gas, ether(cost.Fee.String()))
	return nil
}

func tellReceipt(c *cli.Command, o l1.Order, r l1.Receipt, grid lockstep.Grid) error {
	if c.Bool("json") {
		line := map[string]any{
			"what": o.What, "to": o.To, "sent": true, "transaction": r.Transaction, "block": r.Block, "gas": r.Gas, "fee": r.Fee.String(),
		}
		if r.From != nil {
			line["from_round"], line["from"] = *r.From, moment(grid.RoundStart(*r.From))
		}
		return json.NewEncoder(c.Root().Writer).Encode(line)
	}
	fmt.Fprintf(c.Root().Writer, "%s: done in block %d by %s, %d gas for %s ETH\n", o.What, r.Block, r.Transaction, r.Gas, ether(r.Fee.String()))
	if r.From != nil {
		fmt.Fprintf(c.Root().Writer, "it counts from round %d on, which starts at %s\n", *r.From, moment(grid.RoundStart(*r.From)))
	}
	return nil
}

// own returns the --sequencer if the account of --key registered it.
func (d desk) own(ctx context.Context) (lockstep.SequencerID, l1.Entry, error) {
	id := lockstep.SequencerID(d.Uint32("sequencer"))
	e, err := d.client.Entry(ctx, id, d.at)
	if err == nil && e.Owner != d.client.Account() {
		err = fmt.Errorf("sequencer %d belongs to %s, and --key is that of %s", id, e.Owner, d.client.Account())
	}
	return id, e, err
}

// governed returns the --sequencer if --key is the authority's.
func (d desk) governed(ctx context.Context) (lockstep.SequencerID, l1.Entry, error) {
	id := lockstep.SequencerID(d.Uint32("sequencer"))
	e, err := d.client.Entry(ctx, id, d.at)
	if err != nil {
		return id, e, err
	}
	authority, err := d.client.Authority(ctx, d.at)
	if err == nil && authority != d.client.Account() {
		err = fmt.Errorf("the authority is %s, and --key is that of %s", authority, d.client.Account())
	}
	return id, e, err
}

func activate(ctx context.Context, d desk) (l1.Order, error) {
	id, e, err := d.own(ctx)
	if err != nil {
		return l1.Order{}, err
	}
	active, _, err := d.client.Bonds(ctx, d.at)
	if err == nil && e.Bond.Cmp(active) < 0 {
		err = fmt.Errorf("sequencer %d has a bond of %s ETH, and %s are needed; add to it with 'lockstep registry bond --add'", id, ether(e.Bond.String()), ether(active.String()))
	}
	return d.client.ActivateOrder(id), err
}

func leave(ctx context.Context, d desk) (l1.Order, error) {
	id, e, err := d.own(ctx)
	if err == nil && e.FreeAt != 0 {
		err = fmt.Errorf("sequencer %d is on its way out already; its bond is free from %s on", id, moment(e.FreeAt))
	}
	return d.client.ExitOrder(id), err
}

func unjail(ctx context.Context, d desk) (l1.Order, error) {
	id, e, err := d.own(ctx)
	if err == nil && e.JailedUntil == 0 {
		err = fmt.Errorf("sequencer %d is not in jail", id)
	}
	grid := d.client.Cluster().Grid
	if round, started := grid.RoundAt(d.at.Time); err == nil && (!started || round < e.JailedUntil) {
		err = fmt.Errorf("sequencer %d is in jail up to round %d, which starts at %s", id, e.JailedUntil, moment(grid.RoundStart(e.JailedUntil)))
	}
	return d.client.UnjailOrder(id), err
}

func expel(ctx context.Context, d desk) (l1.Order, error) {
	id, _, err := d.governed(ctx)
	return d.client.ExpelOrder(id), err
}

func evict(ctx context.Context, d desk) (l1.Order, error) {
	id, e, err := d.governed(ctx)
	if err == nil && e.Status == "evicted" {
		err = fmt.Errorf("sequencer %d is evicted already", id)
	}
	return d.client.EvictOrder(id), err
}

func bondCommand() *cli.Command {
	return &cli.Command{
		Name:  "bond",
		Usage: "add to the bond of an own sequencer, or take from it",
		Description: "What is added takes along what waits to be withdrawn. What is taken waits for the exit delay, and faults of before reach it; " +
			"below the active bond the sequencer leaves the set of its rollup.\n\n" +
			"Example:\n  lockstep registry bond --l1 http://127.0.0.1:8545 --schedule 0x… --key account.key --sequencer 3 --add 0.5",
		Flags: writeFlags(ownKey, sequencerFlag(),
			&cli.StringFlag{Name: "add", Usage: "`ETHER` to add", Sources: env("bond-add")},
			&cli.StringFlag{Name: "step-down", Usage: "`ETHER` to take back", Sources: env("bond-step-down")}),
		Action: submit(func(c *cli.Command) (order, error) {
			if c.IsSet("add") == c.IsSet("step-down") {
				return nil, badInput("want --add or --step-down")
			}
			if c.IsSet("add") {
				amount, err := parseEther("--add", c.String("add"))
				return addBond(amount), err
			}
			amount, err := parseEther("--step-down", c.String("step-down"))
			return stepDown(amount), err
		}),
	}
}

func addBond(amount *big.Int) order {
	return func(ctx context.Context, d desk) (l1.Order, error) {
		id, _, err := d.staying(ctx)
		return d.client.RestoreOrder(id, amount), err
	}
}

func stepDown(amount *big.Int) order {
	return func(ctx context.Context, d desk) (l1.Order, error) {
		id, e, err := d.staying(ctx)
		if err != nil {
			return l1.Order{}, err
		}
		_, idle, err := d.client.Bonds(ctx, d.at)
		if err != nil {
			return l1.Order{}, err
		}
		if most := new(big.Int).Sub(e.Bond, idle); amount.Cmp(most) > 0 {
			err = fmt.Errorf("sequencer %d has a bond of %s ETH, of which %s must stay: at most %s can be taken back", id, ether(e.Bond.String()), ether(idle.String()), ether(most.String()))
		}
		return d.client.StepDownOrder(id, amount), err
	}
}

// staying is own for a sequencer that is not on its way out.
func (d desk) staying(ctx context.Context) (lockstep.SequencerID, l1.Entry, error) {
	id, e, err := d.own(ctx)
	if err == nil && e.FreeAt != 0 {
		err = fmt.Errorf("sequencer %d is on its way out; its bond is free from %s on", id, moment(e.FreeAt))
	}
	return id, e, err
}

func withdrawCommand() *cli.Command {
	return &cli.Command{
		Name:  "withdraw",
		Usage: "get back the bond of an own sequencer after its exit, or what was taken from it",
		Description: "After an exit its number may stand for another sequencer.\n\n" +
			"Example:\n  lockstep registry withdraw --l1 http://127.0.0.1:8545 --schedule 0x… --key account.key --sequencer 3 --to 0x…",
		Flags: writeFlags(ownKey, sequencerFlag(), &cli.StringFlag{Name: "to", Usage: "`ADDRESS` that is paid", Required: true, Sources: env("withdraw-to")}),
		Action: submit(func(c *cli.Command) (order, error) {
			to, err := parseAddress("--to", c.String("to"))
			return func(ctx context.Context, d desk) (l1.Order, error) {
				id, err := d.withdrawable(ctx)
				return d.client.WithdrawOrder(id, to), err
			}, err
		}),
	}
}

// withdrawable is own for a sequencer of which something can be withdrawn.
func (d desk) withdrawable(ctx context.Context) (lockstep.SequencerID, error) {
	id, e, err := d.own(ctx)
	from := e.FreeAt
	if from == 0 {
		from = e.QueuedUntil
	}
	switch {
	case err != nil:
	case from == 0:
		err = fmt.Errorf("nothing of sequencer %d waits to be withdrawn; begin with 'lockstep registry exit', or 'bond --step-down'", id)
	case d.at.Time < from:
		err = fmt.Errorf("it is too early: the bond of sequencer %d is locked until %s", id, moment(from))
	}
	return id, err
}

func admitCommand() *cli.Command {
	return &cli.Command{
		Name:  "admit",
		Usage: "let a registered sequencer into the set of its rollup (authority only)",
		Description: "It counts from the third round after the present one on. Check its evidence first.\n\n" +
			"Example:\n  lockstep registry admit --l1 http://127.0.0.1:8545 --schedule 0x… --key authority.key --sequencer 3 --measurement-address 0x…",
		Flags: writeFlags(authorityKey, sequencerFlag(),
			&cli.StringFlag{Name: "measurement-address", Usage: "`ADDRESS` of the measurement key whose evidence was checked", Required: true, Sources: env("admit-measurement-address")}),
		Action: submit(func(c *cli.Command) (order, error) {
			measurement, err := parseAddress("--measurement-address", c.String("measurement-address"))
			return func(ctx context.Context, d desk) (l1.Order, error) {
				id, _, err := d.governed(ctx)
				return d.client.AdmitOrder(id, measurement), err
			}, err
		}),
	}
}

// elected fails for a deployment without elections.
func (d desk) elected() error {
	if !d.client.Elected() {
		return errors.New("this deployment has no elections: all members have equal seats")
	}
	return nil
}

// moment prints a Unix second.
func moment(second uint64) string { return time.Unix(int64(second), 0).UTC().Format(time.RFC3339) }

// keepSecret writes what must not be lost before it is used, and refuses to
// overwrite anything.
func keepSecret(path string, v any) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return badInput("the file %s exists already; name another one", path)
	}
	if err != nil {
		return inputError{err}
	}
	err = json.NewEncoder(f).Encode(v)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}

var zero common.Address
