package main

import (
	"context"
	"encoding/json"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/urfave/cli/v3"
)

// version is set at link time for a release.
var version = "devel"

func versionCommand() *cli.Command {
	return &cli.Command{
		Name:        "version",
		Usage:       "print the version, and what it was built with",
		Description: "Example:\n  lockstep version --json",
		Flags:       []cli.Flag{jsonFlag()},
		Action: func(_ context.Context, c *cli.Command) error {
			v := map[string]string{"version": version, "go": runtime.Version(), "op_geth": opGeth()}
			if c.Bool("json") {
				return json.NewEncoder(c.Root().Writer).Encode(v)
			}
			fmt.Fprintf(c.Root().Writer, "lockstep %s (%s, op-geth %s)\n", v["version"], v["go"], v["op_geth"])
			return nil
		},
	}
}

// opGeth returns the version of op-geth that is linked in the place of
// go-ethereum.
func opGeth() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	for _, dep := range info.Deps {
		if dep.Path == "github.com/ethereum/go-ethereum" && dep.Replace != nil {
			return dep.Replace.Version
		}
	}
	return "unknown"
}
