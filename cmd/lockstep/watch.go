package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/lockstep-rollups/lockstep/internal/l1"
	"github.com/lockstep-rollups/lockstep/internal/watcher"
)

func watchCommand() *cli.Command {
	return &cli.Command{
		Name:  "watch",
		Usage: "find faults of sequencers and bring them to L1 for the reward",
		Description: "It asks the ports of all sequencers what they signed, and L1 what they should have done. Anybody may run it: the account of --key needs no power, " +
			"only ether for gas, and no other program may use it. Without --key faults are only printed.\n\n" +
			"Example:\n  lockstep watch --l1 http://127.0.0.1:8545 --schedule 0x… --key watcher.key",
		Flags: []cli.Flag{
			l1Flag(), scheduleFlag(),
			&cli.StringFlag{Name: "key", Usage: "`FILE` with the key of the account that pays and gets the rewards", Sources: env("key")},
			&cli.Uint64Flag{Name: "from-block", Usage: "`NUMBER` of the L1 block of the deployment, or an earlier one", Sources: env("watch-from-block")},
			&cli.DurationFlag{Name: "poll", Usage: "time between two looks around", Value: 4 * time.Second, Sources: env("watch-poll")},
			&cli.BoolFlag{Name: "once", Usage: "look around once and end", Sources: env("watch-once")},
			&cli.BoolFlag{Name: "dry-run", Usage: "send nothing", Sources: env("watch-dry-run")},
			jsonFlag(),
		},
		Action: watch,
	}
}

func watch(ctx context.Context, c *cli.Command) error {
	address, err := parseAddress("--schedule", c.String("schedule"))
	if err != nil {
		return err
	}
	if poll := c.Duration("poll"); poll < 100*time.Millisecond || poll > time.Hour {
		return badInput("--poll is %s; want 100ms to 1h", poll)
	}
	send := c.String("key") != "" && !c.Bool("dry-run")
	key, err := optionalKey("--key", c.String("key"))
	if err != nil {
		return err
	}
	client, err := l1.Dial(ctx, c.String("l1"), address, key, c.Uint64("from-block"))
	if err != nil {
		return err
	}
	defer client.Close()
	out := c.Root().Writer
	w := watcher.New(client, watcher.Config{
		Poll: c.Duration("poll"), Send: send, Log: slog.New(slog.NewTextHandler(os.Stderr, nil)),
		Report: func(f watcher.Finding) {
			if c.Bool("json") {
				_ = json.NewEncoder(out).Encode(f) // nobody reads it, then
				return
			}
			fmt.Fprintln(out, findingLine(f))
		},
	})
	if c.Bool("once") {
		ctx, cancel := context.WithTimeout(ctx, l1Timeout)
		defer cancel()
		return w.Look(ctx, time.Now())
	}
	if !c.Bool("json") {
		fmt.Fprintf(out, "watching rollups %d and %d\n", client.Cluster().Rollups[0], client.Cluster().Rollups[1])
	}
	return w.Run(ctx)
}

func findingLine(f watcher.Finding) string {
	line := fmt.Sprintf("%s: sequencer %d of rollup %d %s: ", f.Fault, f.Sequencer, f.Rollup, f.Details)
	switch f.Outcome {
	case "fined":
		return line + "fined " + ether(f.Wei) + " ETH"
	case "known":
		return line + "brought before"
	case "refused":
		return line + "L1 refused it: " + f.Reason
	}
	return line + f.Outcome
}
