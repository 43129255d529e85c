package main

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/urfave/cli/v3"

	"github.com/lockstep-rollups/lockstep/internal/engines"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

func builderCommand() *cli.Command {
	return &cli.Command{
		Name:  "builder",
		Usage: "run the execution engines of several rollups, which build their blocks together",
		Description: "It is to each rollup's op-node, wallets and tools what an op-geth of its own would be. When all engines take calls, " +
			"it has printed one line for each. --example prints a settings file with everything in it.\n\n" +
			"Examples:\n  lockstep builder --example > builder.toml\n  lockstep builder --config builder.toml",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "config", Usage: "settings `FILE` in TOML; docs/shared-sequencer.md lists them", Sources: env("config")},
			&cli.BoolFlag{Name: "example", Usage: "print an example of a settings file and end", Sources: env("builder-example")},
			logFlag(), jsonFlag(),
		},
		Action: runBuilder,
	}
}

func runBuilder(ctx context.Context, c *cli.Command) error {
	out := c.Root().Writer
	if c.Bool("example") {
		fmt.Fprint(out, engines.Example)
		return nil
	}
	if c.String("config") == "" {
		return badInput("missing flags: config; see '%s --help'", c.FullName())
	}
	level := c.String("log")
	log, err := logger(c.Root().ErrWriter, level)
	if err != nil {
		return err
	}
	if level == "info" { // op-geth has several lines of information for each block
		level = "warn"
	}
	engine, err := logger(c.Root().ErrWriter, level)
	if err != nil {
		return err
	}
	opgeth.LogTo(engine.With("from", "op-geth").Handler())
	cluster, err := engines.Load(c.String("config"))
	if err != nil {
		return inputError{err}
	}
	return cluster.Run(ctx, func(s engines.Served) {
		if c.Bool("json") {
			_ = json.NewEncoder(out).Encode(s) // the writer keeps its error
			return
		}
		fmt.Fprintf(out, "rollup %d: http %s ws %s authrpc %s block %d\n", s.Rollup, s.HTTP, s.WS, s.AuthRPC, s.Block)
	}, log)
}
