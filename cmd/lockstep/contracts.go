package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v3"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/l1"
	"github.com/lockstep-rollups/lockstep/internal/tee"
)

// l1Timeout bounds a command that writes to L1: a few transactions, each of
// which may need its fee raised.
const l1Timeout = 10 * time.Minute

func l1Flag() cli.Flag {
	return &cli.StringFlag{Name: "l1", Usage: "`URL` of an L1 node", Required: true, Sources: env("l1"), Validator: given[string]}
}

// given refuses the value of a flag that says nothing.
func given[T comparable](value T) error {
	var nothing T
	if value == nothing {
		return errors.New("nothing given")
	}
	return nil
}

func scheduleFlag() cli.Flag {
	return &cli.StringFlag{Name: "schedule", Usage: "`ADDRESS` of LeaderSchedule; the other contracts are found through it", Required: true, Sources: env("schedule")}
}

func keyFlag(usage string) cli.Flag {
	return &cli.StringFlag{Name: "key", Usage: usage, Required: true, Sources: env("key")}
}

func deployCommand() *cli.Command {
	c := &cli.Command{
		Name:  "deploy",
		Usage: "deploy the contracts of a cluster of two rollups to L1",
		Description: "The account of --key becomes the authority that admits sequencers. Nothing can be changed later but the mechanism, if one is named here: " +
			"without --mechanism all members have equal seats for ever.\n\n" +
			"Example:\n  lockstep deploy --l1 http://127.0.0.1:8545 --key authority.key --rollup 901 --rollup 902 --epoch 12m --epochs 24",
		Flags: []cli.Flag{
			l1Flag(), keyFlag("`FILE` with the key of the authority"),
			&cli.Uint64SliceFlag{Name: "rollup", Usage: "L2 chain `ID`, twice", Required: true, Sources: env("deploy-rollup")},
			&cli.DurationFlag{Name: "epoch", Usage: "length of an epoch, a multiple of both block times", Value: 12 * time.Minute, Sources: env("deploy-epoch")},
			&cli.Uint64Flag{Name: "epochs", Usage: "epochs in a round, at most 255", Value: 24, Sources: env("deploy-epochs")},
			&cli.TimestampFlag{
				Name: "genesis", Usage: "start of epoch 0 as RFC 3339 `TIME`; by default in 30 minutes",
				Config: cli.TimestampConfig{Layouts: []string{time.RFC3339}}, Sources: env("deploy-genesis"),
			},
			&cli.DurationFlag{Name: "freeze", Usage: "how long before a round its schedule is final; more than L1 takes to finalise", Value: 20 * time.Minute, Sources: env("deploy-freeze")},
			&cli.DurationFlag{Name: "unit", Usage: "unit of published round trips; 4,094 of them are the longest", Value: 100 * time.Microsecond, Sources: env("deploy-unit")},
			&cli.DurationFlag{Name: "reach", Usage: "who reaches nobody of the other rollup within this round trip sits a round out; 0 lets nobody sit out", Sources: env("deploy-reach")},
			&cli.Uint8Flag{Name: "slack", Usage: "`EPOCHS` more or fewer than its seats that a sequencer may lead if that brings leaders nearer; not with auctions", Sources: env("deploy-slack")},
			&cli.Uint64Flag{Name: "confirmations", Usage: "L1 blocks on top of the one that a seed is taken from", Value: 96, Sources: env("deploy-confirmations")},
			&cli.StringFlag{Name: "active-bond", Usage: "`ETHER` that it takes to register and to serve", Value: "1", Sources: env("deploy-active-bond")},
			&cli.StringFlag{Name: "idle-bond", Usage: "`ETHER` that stays of it off duty", Value: "0.25", Sources: env("deploy-idle-bond")},
			&cli.DurationFlag{Name: "exit-delay", Usage: "from leaving to withdrawing a bond; at least three rounds and the dispute window", Value: 21 * 24 * time.Hour, Sources: env("deploy-exit-delay")},
			&cli.DurationFlag{Name: "dispute-window", Usage: "after a round, for bringing its faults", Value: 14 * 24 * time.Hour, Sources: env("deploy-dispute-window")},
			&cli.StringFlag{Name: "governance", Usage: "`ADDRESS` that chooses mechanisms, meant to be a timelock; by default the account of --key", Sources: env("deploy-governance")},
			&cli.BoolFlag{Name: "sealed", Usage: "auctions take bids by commit and reveal", Sources: env("deploy-sealed")},
			&cli.StringFlag{Name: "treasury", Usage: "`ADDRESS` that gets half of the proceeds of auctions", Sources: env("deploy-treasury")},
			&cli.StringFlag{Name: "rebate", Usage: "`ADDRESS` that gets three tenths of them; the rest is burned", Sources: env("deploy-rebate")},
			&cli.StringFlag{Name: "leak", Usage: "`ETHER` that a small fault costs, at most a twentieth of the active bond; by default a hundredth", Sources: env("deploy-leak")},
			&cli.Uint32Flag{Name: "jail", Usage: "`ROUNDS` out of the set for leading out of turn or missing turns", Value: 6, Sources: env("deploy-jail")},
			&cli.Uint64Flag{Name: "missed", Usage: "`NUMBER` of missed turns in 12 rounds that are too many", Value: 2, Sources: env("deploy-missed")},
			&cli.BoolFlag{Name: "no-penalties", Usage: "deploy nothing that punishes", Sources: env("deploy-no-penalties")},
			&cli.StringFlag{Name: "insurance", Usage: "`ADDRESS` that gets what is slashed, less rewards; by default it is burned", Value: l1.Burn.Hex(), Sources: env("deploy-insurance")},
			jsonFlag(),
		},
		Action: deploy,
	}
	c.Flags = append(c.Flags, mechanismFlags("deploy")...)
	return c
}

func deploy(ctx context.Context, c *cli.Command) error {
	key, err := loadKey("--key", c.String("key"))
	if err != nil {
		return err
	}
	ids := c.Uint64Slice("rollup")
	if len(ids) != 2 {
		return badInput("want two --rollup flags with L2 chain ids, got %d", len(ids))
	}
	active, err := parseEther("--active-bond", c.String("active-bond"))
	if err != nil {
		return err
	}
	idle, err := parseEther("--idle-bond", c.String("idle-bond"))
	if err != nil {
		return err
	}
	insurance, err := parseAddress("--insurance", c.String("insurance"))
	if err != nil {
		return err
	}
	d := l1.Deployment{
		Grid:    lockstep.Grid{Epochs: c.Uint64("epochs")},
		Rollups: [2]lockstep.RollupID{lockstep.RollupID(ids[0]), lockstep.RollupID(ids[1])}, Confirmations: c.Uint64("confirmations"),
		ActiveBond: active, IdleBond: idle, Insurance: insurance, Slack: c.Uint8("slack"),
	}
	if err := readTimes(c, &d); err != nil {
		return err
	}
	if d.Election, err = readElection(c); err != nil {
		return err
	}
	if d.Penalties, err = readPenalties(c, active); err != nil {
		return err
	}
	if err := d.Validate(); err != nil {
		return inputError{err}
	}
	ctx, cancel := context.WithTimeout(ctx, l1Timeout)
	defer cancel()
	contracts, err := l1.Deploy(ctx, c.String("l1"), key, d)
	if err != nil {
		return err
	}
	if c.Bool("json") {
		return json.NewEncoder(c.Root().Writer).Encode(contracts)
	}
	for _, line := range []struct {
		name string
		at   common.Address
	}{
		{"registry", contracts.Registry},
		{"board", contracts.Board},
		{"anchor", contracts.Anchor},
		{"schedule", contracts.Schedule},
		{"lookahead", contracts.Lookahead},
		{"elections", contracts.Elections},
		{"stake", contracts.Stake},
		{"scores", contracts.Scores},
		{"auction", contracts.Auction},
		{"splitter", contracts.Splitter},
		{"tokens", contracts.Tokens},
		{"housekeeper", contracts.Housekeeper},
		{"equivocation", contracts.Slashers.Equivocation},
		{"rows", contracts.Slashers.Rows},
		{"wrong-leader", contracts.Slashers.WrongLeader},
		{"missed-turns", contracts.Slashers.MissedTurns},
		{"unrestored", contracts.Slashers.Unrestored},
	} {
		if line.at != zero {
			fmt.Fprintf(c.Root().Writer, "%-12s %s\n", line.name, line.at)
		}
	}
	fmt.Fprintln(c.Root().Writer, d.Grid)
	return nil
}

// readElection reads how seats are given; nil if no mechanism is named.
func readElection(c *cli.Command) (*l1.Election, error) {
	mechanism, rules, err := readMechanism(c)
	if err != nil || mechanism == "" {
		return nil, err
	}
	e := &l1.Election{Mechanism: mechanism, Rules: rules, Sealed: c.Bool("sealed"), Proceeds: [3]uint16{5_000, 3_000, 2_000}}
	for flag, to := range map[string]*common.Address{"governance": &e.Governance, "treasury": &e.Treasury, "rebate": &e.Rebate} {
		if text := c.String(flag); text != "" {
			if *to, err = parseAddress("--"+flag, text); err != nil {
				return nil, err
			}
		}
	}
	return e, nil
}

// readPenalties reads what faults cost.
func readPenalties(c *cli.Command, active *big.Int) (*l1.Penalties, error) {
	if c.Bool("no-penalties") {
		return nil, nil //nolint:nilnil // none is a choice
	}
	p := &l1.Penalties{
		Leak: new(big.Int).Div(active, big.NewInt(100)), JailRounds: c.Uint32("jail"), MissedTurns: c.Uint64("missed"), Window: 12,
		SilentRounds: 12, Reward: new(big.Int), RewardPerRound: new(big.Int),
	}
	var err error
	if text := c.String("leak"); text != "" {
		p.Leak, err = parseEther("--leak", text)
	}
	return p, err
}

// readTimes fills in what is a time, exactly or not at all.
func readTimes(c *cli.Command, d *l1.Deployment) error {
	for _, flag := range []string{"epoch", "freeze", "exit-delay", "dispute-window"} {
		if v := c.Duration(flag); v < 0 || v%time.Second != 0 {
			return badInput("--%s is %s; want whole seconds", flag, v)
		}
	}
	unit := c.Duration("unit")
	if unit < time.Microsecond || unit > 10*time.Millisecond || unit%time.Microsecond != 0 {
		return badInput("--unit is %s; want whole microseconds, 1µs to 10ms", unit)
	}
	now := time.Now()
	genesis := now.Add(30 * time.Minute).Truncate(time.Minute)
	if c.IsSet("genesis") {
		if genesis = c.Timestamp("genesis"); genesis.Before(now) {
			return badInput("--genesis %s is over; want a time to come", genesis.Format(time.RFC3339))
		}
	}
	d.Grid.Genesis, d.Grid.EpochSeconds = uint64(genesis.Unix()), uint64(c.Duration("epoch")/time.Second)
	d.Grid.Freeze = uint64(c.Duration("freeze") / time.Second)
	d.ExitDelay, d.DisputeWindow = c.Duration("exit-delay"), c.Duration("dispute-window")
	d.Unit = lockstep.RTT(unit / time.Microsecond)
	reach := c.Duration("reach")
	if reach < 0 || reach > 4_094*unit || reach%unit != 0 {
		return badInput("--reach is %s; want a multiple of the unit %s, at most 4094 of it, or 0", reach, unit)
	}
	d.Reach = lockstep.RTT(reach / time.Microsecond)
	return nil
}

func registerCommand() *cli.Command {
	return &cli.Command{
		Name:  "register",
		Usage: "register a sequencer with its bond, keys and endpoints",
		Description: "The account of --key owns the sequencer and gets the bond back after an exit. The authority admits it next.\n\n" +
			"Example:\n  lockstep register --l1 http://127.0.0.1:8545 --schedule 0x… --key account.key --measurement-key measurement.key \\\n" +
			"    --rollup 901 --probe 203.0.113.7:862 --peer https://seq.example.org:8551 --evidence evidence.bin",
		Flags: []cli.Flag{
			l1Flag(), scheduleFlag(), keyFlag("`FILE` with the key of the account that pays"),
			&cli.StringFlag{Name: "measurement-key", Usage: "`FILE` with the key that signs latency rows", Required: true, Sources: env("measurement-key")},
			&cli.StringFlag{Name: "signing-address", Usage: "`ADDRESS` of the key for whose signatures the bond stands; by default that of the measurement key", Sources: env("register-signing-address")},
			&cli.Uint64Flag{Name: "rollup", Usage: "L2 chain `ID` to lead", Required: true, Sources: env("register-rollup"), Validator: given[uint64]},
			&cli.StringFlag{Name: "probe", Usage: "`ADDRESS` of the reflector, as peers reach it", Required: true, Sources: env("register-probe")},
			&cli.StringFlag{Name: "peer", Usage: "`URL` of the hand-over records, as peers reach it", Required: true, Sources: env("register-peer")},
			&cli.StringFlag{Name: "evidence", Usage: "`FILE` with the TEE evidence for the measurement key; its digest is registered", Sources: env("register-evidence")},
			&cli.StringFlag{Name: "bond", Usage: "`ETHER` to put up", Value: "1", Sources: env("register-bond")},
			jsonFlag(),
		},
		Action: register,
	}
}

func register(ctx context.Context, c *cli.Command) error {
	key, err := loadKey("--key", c.String("key"))
	if err != nil {
		return err
	}
	measurement, err := loadKey("--measurement-key", c.String("measurement-key"))
	if err != nil {
		return err
	}
	bond, err := parseEther("--bond", c.String("bond"))
	if err != nil {
		return err
	}
	signer := crypto.PubkeyToAddress(measurement.PublicKey)
	if text := c.String("signing-address"); text != "" {
		if signer, err = parseAddress("--signing-address", text); err != nil {
			return err
		}
	}
	r := l1.Registration{
		Rollup: lockstep.RollupID(c.Uint64("rollup")), Key: crypto.PubkeyToAddress(measurement.PublicKey), Signer: signer,
		Peer:      crypto.Keccak256Hash(crypto.CompressPubkey(&measurement.PublicKey)),
		Endpoints: l1.Endpoints{Probe: c.String("probe"), Peer: c.String("peer")}, Bond: bond,
	}
	if err := r.Endpoints.Validate(); err != nil {
		return inputError{err}
	}
	if path := c.String("evidence"); path != "" {
		if r.Evidence, err = evidenceDigest(path); err != nil {
			return err
		}
	}
	address, err := parseAddress("--schedule", c.String("schedule"))
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, l1Timeout)
	defer cancel()
	client, err := l1.Dial(ctx, c.String("l1"), address, key, 0)
	if err != nil {
		return err
	}
	defer client.Close()
	if _, ok := client.Cluster().Side(r.Rollup); !ok {
		return badInput("rollup %d is not in this cluster, which holds %d and %d", r.Rollup, client.Cluster().Rollups[0], client.Cluster().Rollups[1])
	}
	id, err := client.Register(ctx, r)
	if err != nil {
		return err
	}
	if c.Bool("json") {
		return json.NewEncoder(c.Root().Writer).Encode(map[string]any{"sequencer": id, "measurement_key": r.Key, "evidence": r.Evidence})
	}
	fmt.Fprintf(c.Root().Writer, "registered as sequencer %d; the authority admits it with\n  lockstep registry admit --schedule %s --sequencer %d --measurement-address %s …\n", id, address, id, r.Key)
	return nil
}

// evidenceDigest checks that a file holds evidence and returns its digest.
func evidenceDigest(path string) (common.Hash, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return common.Hash{}, inputError{err}
	}
	if _, err := tee.DecodeEvidence(raw); err != nil {
		return common.Hash{}, badInput("%s holds no TEE evidence: %w", path, err)
	}
	return tee.Digest(raw), nil
}

func parseAddress(flag, text string) (common.Address, error) {
	if !common.IsHexAddress(text) {
		return common.Address{}, badInput("%s is %q; want an address of 40 hex digits after 0x", flag, text)
	}
	return common.HexToAddress(text), nil
}

// parseEther reads a decimal amount of ether exactly, into wei.
func parseEther(flag, text string) (*big.Int, error) {
	amount, ok := new(big.Rat).SetString(text)
	if !ok || strings.ContainsAny(text, "/eExX") || amount.Sign() <= 0 {
		return nil, badInput("%s is %q; want an amount of ether such as 1 or 0.5", flag, text)
	}
	wei := amount.Mul(amount, new(big.Rat).SetInt(big.NewInt(1e18)))
	if !wei.IsInt() || wei.Num().BitLen() > 96 {
		return nil, badInput("%s is %q; want at most 18 decimals and less than 79 billion ether", flag, text)
	}
	return wei.Num(), nil
}
