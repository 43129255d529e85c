package main

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v3"
)

func keysCommand() *cli.Command {
	return &cli.Command{
		Name:        "keys",
		Usage:       "make and show secp256k1 keys",
		Description: "Example:\n  lockstep keys new account.key",
		Commands: []*cli.Command{
			{
				Name:        "new",
				Usage:       "write a new key in hex to a file that does not exist yet, readable by its owner only",
				ArgsUsage:   "FILE",
				Description: "Example:\n  lockstep keys new measurement.key",
				Arguments:   []cli.Argument{&cli.StringArg{Name: "file"}},
				Flags:       []cli.Flag{jsonFlag()},
				Action: func(_ context.Context, c *cli.Command) error {
					return newKey(c, c.StringArg("file"))
				},
			},
			{
				Name:        "address",
				Usage:       "print the address of a key file",
				ArgsUsage:   "FILE",
				Description: "Example:\n  lockstep keys address measurement.key",
				Arguments:   []cli.Argument{&cli.StringArg{Name: "file"}},
				Flags:       []cli.Flag{jsonFlag()},
				Action: func(_ context.Context, c *cli.Command) error {
					key, err := loadKey("FILE", c.StringArg("file"))
					if err != nil {
						return err
					}
					return printKey(c, c.StringArg("file"), key)
				},
			},
		},
	}
}

func newKey(c *cli.Command, path string) error {
	if path == "" {
		return badInput("name the file to write, as in 'lockstep keys new measurement.key'")
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return badInput("%s exists already; name another file, a key is never overwritten", path)
	}
	if err != nil {
		return inputError{err}
	}
	defer f.Close()
	key, err := crypto.GenerateKey()
	if err != nil {
		return fmt.Errorf("make a key: %w", err)
	}
	if _, err := fmt.Fprintf(f, "%x", crypto.FromECDSA(key)); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	if err := f.Sync(); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return printKey(c, path, key)
}

func printKey(c *cli.Command, path string, key *ecdsa.PrivateKey) error {
	address := crypto.PubkeyToAddress(key.PublicKey)
	if c.Bool("json") {
		return json.NewEncoder(c.Root().Writer).Encode(map[string]string{"file": path, "address": address.Hex()})
	}
	fmt.Fprintln(c.Root().Writer, address.Hex())
	return nil
}

// loadKey reads the key file that a flag or argument names.
func loadKey(flag, path string) (*ecdsa.PrivateKey, error) {
	if path == "" {
		return nil, badInput("%s is missing; name a file made by 'lockstep keys new'", flag)
	}
	key, err := crypto.LoadECDSA(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, badInput("there is no key file %s; make one with 'lockstep keys new %s'", path, path)
	}
	if err != nil {
		return nil, badInput("%s holds no key of 64 hex digits: %w", path, err)
	}
	return key, nil
}

// optionalKey is loadKey for a flag that may be left out; then it is nil.
func optionalKey(flag, path string) (*ecdsa.PrivateKey, error) {
	if path == "" {
		return nil, nil //nolint:nilnil // no key is a choice
	}
	return loadKey(flag, path)
}
