package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/lockstep-rollups/lockstep/beacon"
	"github.com/lockstep-rollups/lockstep/internal/l1"
)

func proposersFlag() cli.Flag {
	return &cli.StringFlag{Name: "proposers", Usage: "`ADDRESS` of ProposerRegistry", Required: true, Sources: env("proposers")}
}

func primaryCommand() *cli.Command {
	return &cli.Command{
		Name:  "primary",
		Usage: "print the operator that the proposer of an L1 slot is bound to",
		Description: "The evidence is checked here, against the beacon root and the bindings that L1 holds. An epoch of the cluster that spans several L1\n" +
			"slots goes by the last of them.\n\n" +
			"FILE has {\"timestamp\":\"0x…\",\"state_slot\":\"0x…\",\"slot_branch\":[…],\"chunk\":\"0x…\",\"proposer_branch\":[…],\"pubkey_root\":\"0x…\",\"pubkey_branch\":[…]}:\n" +
			"proofs of a beacon node, as IProposerRegistry.Evidence describes them, below the root that L1 keeps under the time of a block.\n\n" +
			"Example:\n  lockstep primary --l1 http://127.0.0.1:8545 --schedule 0x… --proposers 0x… --slot 13164549 --evidence evidence.json",
		Flags: []cli.Flag{
			l1Flag(), scheduleFlag(), proposersFlag(),
			&cli.Uint64Flag{Name: "slot", Usage: "L1 `SLOT`", Required: true, Sources: env("primary-slot")},
			&cli.StringFlag{Name: "evidence", Usage: "`FILE` with the proofs", Required: true, Sources: env("primary-evidence")},
			jsonFlag(),
		},
		Action: primary,
	}
}

func primary(ctx context.Context, c *cli.Command) error {
	contract, err := parseAddress("--schedule", c.String("schedule"))
	if err != nil {
		return err
	}
	proposers, err := parseAddress("--proposers", c.String("proposers"))
	if err != nil {
		return err
	}
	file, err := os.Open(c.String("evidence"))
	if err != nil {
		return inputError{err}
	}
	defer file.Close()
	evidence, err := beacon.Decode(file)
	if err != nil {
		return badInput("%s: %w", c.String("evidence"), err)
	}
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	client, err := l1.Dial(ctx, c.String("l1"), contract, nil, 0)
	if err != nil {
		return err
	}
	defer client.Close()
	at, err := client.Latest(ctx)
	if err != nil {
		return err
	}
	p, err := client.Primary(ctx, proposers, c.Uint64("slot"), evidence, at)
	if err != nil {
		return err
	}
	if c.Bool("json") {
		return json.NewEncoder(c.Root().Writer).Encode(p)
	}
	who := "nobody, so the fallback serves"
	if p.Operator != (common.Address{}) {
		who = "operator " + p.Operator.Hex()
	}
	fmt.Fprintf(c.Root().Writer, "L1 slot %d is proposed by validator %d, which is bound to %s\n", p.Slot, p.Validator, who)
	return nil
}

func optInCommand() *cli.Command {
	return &cli.Command{
		Name:  "opt-in",
		Usage: "bind an L1 validator to the account of --key, so that it is primary in the slots that the validator proposes",
		Description: "It signs with the validator's key for this contract and this account only, under a name that no message of the beacon chain is hashed with.\n" +
			"It counts once the activation delay of the contract is over.\n\n" +
			"Example:\n  lockstep registry opt-in --l1 http://127.0.0.1:8545 --schedule 0x… --key account.key --proposers 0x… --validator-key validator.key",
		Flags: writeFlags(ownKey, proposersFlag(),
			&cli.StringFlag{Name: "validator-key", Usage: "`FILE` with the BLS secret key, 64 hex digits", Required: true, Sources: env("validator-key")}),
		Action: submit(func(c *cli.Command) (order, error) {
			proposers, err := parseAddress("--proposers", c.String("proposers"))
			if err != nil {
				return nil, err
			}
			path := c.String("validator-key")
			text, err := os.ReadFile(path)
			if errors.Is(err, fs.ErrNotExist) {
				return nil, badInput("there is no key file %s", path)
			}
			if err != nil {
				return nil, inputError{err}
			}
			key, err := l1.ParseValidatorKey(string(text))
			if err != nil {
				return nil, badInput("%s: %w", path, err)
			}
			return func(ctx context.Context, d desk) (l1.Order, error) {
				return d.client.OptInOrder(ctx, proposers, key, d.at)
			}, nil
		}),
	}
}

func optOutCommand() *cli.Command {
	return &cli.Command{
		Name:  "opt-out",
		Usage: "end the binding of an L1 validator to the account of --key",
		Description: "It ends once the opt-out delay of the contract is over.\n\n" +
			"Example:\n  lockstep registry opt-out --l1 http://127.0.0.1:8545 --schedule 0x… --key account.key --proposers 0x… --validator 0x…",
		Flags: writeFlags(ownKey, proposersFlag(),
			&cli.StringFlag{Name: "validator", Usage: "public `KEY` of the validator, 96 hex digits", Required: true, Sources: env("validator")}),
		Action: submit(func(c *cli.Command) (order, error) {
			proposers, err := parseAddress("--proposers", c.String("proposers"))
			if err != nil {
				return nil, err
			}
			root, err := l1.ParsePubkeyRoot(c.String("validator"))
			if err != nil {
				return nil, badInput("--validator: %w", err)
			}
			return func(_ context.Context, d desk) (l1.Order, error) { return d.client.OptOutOrder(proposers, root), nil }, nil
		}),
	}
}
