// Command lockstep keeps the sequencers of several OP Stack rollups in step: it
// measures, schedules, leads, and runs a devnet of all of it.
//
// This package only reads arguments and files, calls the packages that do the
// work, and prints what they answer. Exit codes: 0 done, 1 the answer is no (an
// infeasible or refuted schedule, a failed run), 2 bad usage or bad input.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/urfave/cli/v3"
)

const (
	exitNo    = 1
	exitUsage = 2
)

// inputError marks an error as the user's input: exit code 2.
type inputError struct{ error }

func (e inputError) Unwrap() error { return e.error }

// badInput returns an input error from a format.
func badInput(format string, args ...any) error { return inputError{fmt.Errorf(format, args...)} }

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run executes one command line and returns its exit code. Errors are one line
// on stderr.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	// The context that commands see ends at the first signal; a second one kills.
	context.AfterFunc(ctx, func() { signal.Reset(os.Interrupt, syscall.SIGTERM) })
	err := root(stdout, stderr).Run(ctx, args)
	if err == nil {
		return 0
	}
	fmt.Fprintf(stderr, "lockstep: %s\n", strings.ReplaceAll(strings.TrimSpace(err.Error()), "\n", "; "))
	var input inputError
	if errors.As(err, &input) {
		return exitUsage
	}
	return exitNo
}

// root is the whole command line.
func root(stdout, stderr io.Writer) *cli.Command {
	cmd := &cli.Command{
		Name:                  "lockstep",
		Usage:                 "keep the sequencers of several OP Stack rollups in step",
		Writer:                stdout,
		ErrWriter:             stderr,
		EnableShellCompletion: true,
		// Errors are printed by run, and only there.
		ExitErrHandler: func(context.Context, *cli.Command, error) {},
		Commands:       commands(),
		Action:         needsSubcommand,
	}
	strict(cmd)
	return cmd
}

func commands() []*cli.Command {
	return []*cli.Command{
		devnetCommand(),
		sequencerCommand(),
		measureCommand(),
		scheduleCommand(),
		deployCommand(),
		registerCommand(),
		admitCommand(),
		keysCommand(),
		versionCommand(),
	}
}

// strict makes cmd and all below it answer usage errors in one line that names
// the help to read, and refuse arguments that no command takes.
func strict(cmd *cli.Command) {
	cmd.DisableSliceFlagSeparator = true // names of a rollup are one value
	cmd.OnUsageError = func(_ context.Context, c *cli.Command, err error, _ bool) error {
		return badInput("%w; see '%s --help'", err, c.FullName())
	}
	if len(cmd.Commands) > 0 {
		cmd.Action = needsSubcommand
	}
	action := cmd.Action
	cmd.Action = func(ctx context.Context, c *cli.Command) error {
		if len(cmd.Commands) == 0 && c.Args().Present() {
			return badInput("%s takes no argument %q; see '%s --help'", c.FullName(), c.Args().First(), c.FullName())
		}
		return action(ctx, c)
	}
	for _, sub := range cmd.Commands {
		strict(sub)
	}
}

// needsSubcommand is the action of a command that only groups others.
func needsSubcommand(_ context.Context, c *cli.Command) error {
	if c.Args().Present() {
		return badInput("there is no command '%s %s'; see '%s --help'", c.FullName(), c.Args().First(), c.FullName())
	}
	return cli.ShowSubcommandHelp(c)
}

// env names the environment variable of a flag.
func env(name string) cli.ValueSourceChain {
	return cli.EnvVars("LOCKSTEP_" + strings.ToUpper(strings.ReplaceAll(name, "-", "_")))
}

// jsonFlag asks for output that programs read.
func jsonFlag() cli.Flag {
	return &cli.BoolFlag{Name: "json", Usage: "print JSON", Sources: env("json")}
}
