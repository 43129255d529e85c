package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/election"
	"github.com/lockstep-rollups/lockstep/internal/devnet"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
	"github.com/lockstep-rollups/lockstep/prf"
)

func devnetCommand() *cli.Command {
	return &cli.Command{
		Name:  "devnet",
		Usage: "run an L1, two rollups with stock op-nodes, and their sequencers on this machine",
		Description: "Without --latency it runs three sequencers of rollup a and two of rollup b with the round trips of the worked example. " +
			"With --rounds it fails if heads or schedules are still behind two rounds after the last one.\n\n" +
			"The source of a round in the summary is posted (by a sequencer, with a certificate), solved (by the contract itself) or fallback. " +
			"What was not measured is null or left out.\n\n" +
			"Examples:\n" +
			"  lockstep devnet --rounds 4 --summary out.json\n" +
			"  lockstep devnet --election stake --rounds 3\n" +
			"  lockstep devnet --load 10 --rounds 4 --summary out.json\n" +
			"  lockstep devnet --reach 35ms --rounds 2\n" +
			"  lockstep devnet --latency aws.csv --rollup a=us-east-1,eu-west-1 --rollup b=us-west-2,eu-central-1",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "latency", Usage: "square CSV `FILE` with the round trips to emulate, in ms", Sources: env("devnet-latency")},
			&cli.StringSliceFlag{Name: "rollup", Usage: "`NAME=N1,N2,…`: the sequencers of a rollup, by their names in --latency; twice", Sources: env("devnet-rollup")},
			&cli.StringFlag{Name: "election", Usage: "`MECHANISM` that gives the seats, as in lockstep elect; without it they are equal and no fault is punished", Sources: env("devnet-election")},
			&cli.DurationFlag{Name: "reach", Usage: "who reaches nobody of the other rollup within this round trip sits a round out; 0 lets nobody sit out", Sources: env("devnet-reach")},
			&cli.Uint8Flag{Name: "slack", Usage: "`EPOCHS` more or fewer than its seats that a sequencer may lead if that brings leaders nearer; not with auctions", Sources: env("devnet-slack")},
			&cli.IntFlag{Name: "load", Usage: "`TRANSFERS` a second between the rollups, and as many on each of them; 0 sends none", Value: 2, Sources: env("devnet-load")},
			&cli.BoolFlag{Name: "no-supernode", Usage: "run no op-supernode, which checks the messages between the rollups, and no engines for it", Sources: env("devnet-no-supernode")},
			&cli.IntFlag{Name: "rounds", Usage: "end after that many measured rounds; 0 runs until interrupted", Sources: env("devnet-rounds")},
			&cli.StringFlag{Name: "summary", Usage: "write a summary as JSON to `FILE` at the end, also if the devnet fails", Sources: env("devnet-summary")},
			&cli.Uint64Flag{Name: "block-time", Usage: "block time of both rollups in seconds", Value: 1, Sources: env("devnet-block-time")},
			&cli.Uint64Flag{Name: "epoch", Usage: "length of an epoch in seconds", Value: 5, Sources: env("devnet-epoch")},
			&cli.Uint64Flag{Name: "epochs", Usage: "epochs in a round", Value: 6, Sources: env("devnet-epochs")},
			&cli.StringFlag{Name: "data", Usage: "`FOLDER` for all data; by default a new one in the temporary folder", Sources: env("devnet-data")},
			&cli.StringFlag{Name: "opstack", Usage: "`FOLDER` with the stock programs, as make builds them", Value: filepath.Join("bin", "opstack"), Sources: env("devnet-opstack")},
			&cli.StringFlag{Name: "seed", Usage: "`TEXT` that keys and randomness derive from; by default the time", Sources: env("devnet-seed")},
			&cli.BoolFlag{Name: "plain", Usage: "print lines even on a terminal", Sources: env("devnet-plain")},
		},
		Action: runDevnet,
	}
}

func runDevnet(ctx context.Context, c *cli.Command) error {
	cfg, err := devnetConfig(c)
	if err != nil {
		return err
	}
	if err := cfg.Validate(); err != nil {
		return inputError{err}
	}
	if err := os.MkdirAll(filepath.Dir(cfg.Dir), 0o750); err != nil {
		return inputError{err}
	}
	logFile, err := os.OpenFile(cfg.Dir+".log", os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return inputError{err}
	}
	defer logFile.Close()
	handler := slog.NewJSONHandler(logFile, nil)
	cfg.Log = slog.New(handler)
	opgeth.LogTo(slog.NewJSONHandler(logFile, &slog.HandlerOptions{Level: slog.LevelWarn}))

	out := c.Root().Writer
	fmt.Fprintf(out, "data in %s, log in %s.log\n", cfg.Dir, cfg.Dir)
	var summary devnet.Summary
	if f := terminal(out); f != nil && !c.Bool("plain") {
		summary, err = runDrawn(ctx, f, cfg)
	} else {
		lines := &linePrinter{out: out}
		cfg.Observe = lines.show
		summary, err = devnet.Run(ctx, cfg)
	}
	printSummary(out, summary)
	if path := c.String("summary"); path != "" {
		err = errors.Join(err, summary.Write(path))
	}
	return err
}

func devnetConfig(c *cli.Command) (devnet.Config, error) {
	self, err := os.Executable()
	if err != nil {
		return devnet.Config{}, fmt.Errorf("find the own program: %w", err)
	}
	opstack, err := filepath.Abs(c.String("opstack"))
	if err != nil {
		return devnet.Config{}, inputError{err}
	}
	seed := c.String("seed")
	if seed == "" {
		seed = time.Now().String()
	}
	dir := c.String("data")
	if dir == "" {
		// The process id keeps two that start at the same moment apart.
		dir = filepath.Join(os.TempDir(), fmt.Sprintf("lockstep-devnet-%s-%d", time.Now().Format("20060102-150405"), os.Getpid()))
	}
	if dir, err = filepath.Abs(dir); err != nil {
		return devnet.Config{}, inputError{err}
	}
	cfg := devnet.Config{
		BlockSeconds: c.Uint64("block-time"), EpochSeconds: c.Uint64("epoch"), Epochs: c.Uint64("epochs"), Rounds: c.Int("rounds"), Election: c.String("election"), Slack: c.Uint8("slack"),
		Load: c.Int("load"), Supernode: !c.Bool("no-supernode"),
		Dir: dir, OpStack: opstack, Self: self, Seed: prf.Derive(lockstep.Seed{}, seed), Observe: func(devnet.View) {},
	}
	if cfg.Election != "" {
		if _, err := election.ByName(cfg.Election); err != nil {
			return cfg, badInput("--election: %w", err)
		}
	}
	reach := c.Duration("reach")
	if reach < 0 || reach > time.Minute || reach%time.Microsecond != 0 {
		return cfg, badInput("--reach is %s; want whole microseconds up to a minute, or 0", reach)
	}
	cfg.Reach = lockstep.RTT(reach / time.Microsecond)
	if cfg.Rounds < 0 {
		return cfg, badInput("--rounds is %d; want 0 or more", cfg.Rounds)
	}
	if path := c.String("summary"); path != "" {
		// Better now than after the last round.
		if info, err := os.Stat(filepath.Dir(path)); err != nil || !info.IsDir() {
			return cfg, badInput("--summary %s: there is no folder %s", path, filepath.Dir(path))
		}
	}
	cfg.Rollups, cfg.Links = devnet.Example()
	if path := c.String("latency"); path != "" {
		if cfg.Links, err = readTable(path); err != nil {
			return cfg, err
		}
		if len(c.StringSlice("rollup")) != 2 {
			return cfg, badInput("--latency needs --rollup twice, as in --rollup a=n1,n2 --rollup b=n3")
		}
		if !cfg.Links.Square() {
			return cfg, badInput("%s:1:1: a devnet needs both directions of every pair: name every sequencer in a row and in a column", path)
		}
	}
	if given := c.StringSlice("rollup"); len(given) > 0 {
		groups, err := parseRollups(given)
		if err != nil {
			return cfg, err
		}
		if len(groups) != 2 {
			return cfg, badInput("want two --rollup flags, got %d", len(groups))
		}
		for side, g := range groups {
			for _, name := range g.sequencers {
				if !slices.Contains(cfg.Links.Rows, name) {
					return cfg, badInput("--rollup %s: there is no sequencer %q in %s", g.name, name, cmp.Or(c.String("latency"), "the worked example"))
				}
			}
			cfg.Rollups[side] = devnet.Rollup{Name: g.name, Sequencers: g.sequencers}
		}
	}
	return cfg, nil
}
