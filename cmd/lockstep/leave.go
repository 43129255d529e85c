package main

import (
	"context"
	"fmt"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/l1"
)

func exitCommand() *cli.Command {
	return &cli.Command{
		Name:  "exit",
		Usage: "take an own sequencer out of the set of its rollup",
		Description: "It leads until the third round after the present one. Its bond stays locked for the exit delay after that.\n\n" +
			"Example:\n  lockstep exit --l1 http://127.0.0.1:8545 --schedule 0x… --key account.key --sequencer 3",
		Flags: leaveFlags("`FILE` with the key of the account that registered"),
		Action: func(ctx context.Context, c *cli.Command) error {
			return asAccount(ctx, c, func(ctx context.Context, client *l1.Client, id lockstep.SequencerID) error {
				free, err := client.BeginExit(ctx, id)
				if err == nil {
					fmt.Fprintf(c.Root().Writer, "sequencer %d leaves; its bond can be withdrawn from %s on\n", id, free.Format(time.RFC3339))
				}
				return err
			})
		},
	}
}

func withdrawCommand() *cli.Command {
	return &cli.Command{
		Name:  "withdraw",
		Usage: "get the bond of an own sequencer back after its exit",
		Description: "Its number may stand for another sequencer after that.\n\n" +
			"Example:\n  lockstep withdraw --l1 http://127.0.0.1:8545 --schedule 0x… --key account.key --sequencer 3 --to 0x…",
		Flags: append(leaveFlags("`FILE` with the key of the account that registered"),
			&cli.StringFlag{Name: "to", Usage: "`ADDRESS` that the bond is paid to", Required: true, Sources: env("withdraw-to")}),
		Action: func(ctx context.Context, c *cli.Command) error {
			to, err := parseAddress("--to", c.String("to"))
			if err != nil {
				return err
			}
			return asAccount(ctx, c, func(ctx context.Context, client *l1.Client, id lockstep.SequencerID) error {
				return client.Withdraw(ctx, id, to)
			})
		},
	}
}

func expelCommand() *cli.Command {
	return &cli.Command{
		Name:  "expel",
		Usage: "take a sequencer out of the set of its rollup (authority only)",
		Description: "It leads until the third round after the present one. Its bond stays its owner's.\n\n" +
			"Example:\n  lockstep expel --l1 http://127.0.0.1:8545 --schedule 0x… --key authority.key --sequencer 3",
		Flags: leaveFlags("`FILE` with the key of the authority"),
		Action: func(ctx context.Context, c *cli.Command) error {
			return asAccount(ctx, c, func(ctx context.Context, client *l1.Client, id lockstep.SequencerID) error {
				return client.Expel(ctx, id)
			})
		},
	}
}

func leaveFlags(key string) []cli.Flag {
	return []cli.Flag{
		l1Flag(), scheduleFlag(), keyFlag(key),
		&cli.Uint32Flag{Name: "sequencer", Usage: "`NUMBER` that register printed", Required: true, Sources: env("leave-sequencer"), Validator: given[uint32]},
	}
}

// asAccount does something with the --sequencer of the registry, from the account
// of --key.
func asAccount(ctx context.Context, c *cli.Command, do func(context.Context, *l1.Client, lockstep.SequencerID) error) error {
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
	return do(ctx, client, lockstep.SequencerID(c.Uint32("sequencer")))
}
