package main

import (
	"context"
	"io"
	"log/slog"
	"strings"

	"github.com/lmittmann/tint"
	"github.com/urfave/cli/v3"

	"github.com/lockstep-rollups/lockstep/internal/node"
)

func sequencerCommand() *cli.Command {
	return &cli.Command{
		Name:  "sequencer",
		Usage: "run a sequencer beside a stock op-node, in the place of op-conductor",
		Description: "op-node must run with --conductor.enabled, --conductor.rpc at conductor.listen of the settings, and --rpc.enable-admin.\n\n" +
			"Example:\n  lockstep sequencer --config sequencer.toml",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "config", Usage: "settings `FILE` in TOML; docs/operator.md lists them", Required: true, Sources: env("config")},
			logFlag(),
		},
		Action: func(ctx context.Context, c *cli.Command) error {
			log, err := logger(c.Root().ErrWriter, c.String("log"))
			if err != nil {
				return err
			}
			cfg, err := node.LoadConfig(c.String("config"))
			if err != nil {
				return inputError{err}
			}
			return node.Run(ctx, cfg, version, log)
		},
	}
}

func logFlag() cli.Flag {
	return &cli.StringFlag{Name: "log", Usage: "least `LEVEL` to log: debug, info, warn or error", Value: "info", Sources: env("log")}
}

// logger writes text to terminals and JSON to everything else.
func logger(w io.Writer, level string) (*slog.Logger, error) {
	var least slog.Level
	if err := least.UnmarshalText([]byte(strings.ToUpper(level))); err != nil {
		return nil, badInput("--log is %q; use debug, info, warn or error", level)
	}
	if terminal(w) != nil {
		return slog.New(tint.NewTextHandler(w, &tint.Options{Level: least})), nil
	}
	return slog.New(slog.NewJSONHandler(w, &slog.HandlerOptions{Level: least})), nil
}
