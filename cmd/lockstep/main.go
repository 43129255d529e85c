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
	"regexp"
	"strings"
	"sync"
	"syscall"

	"github.com/urfave/cli/v3"
	"golang.org/x/term"
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

// failure marks an error that a command came back with after it understood its
// arguments: exit code 1. Everything else is the user's input.
type failure struct{ error }

func (e failure) Unwrap() error { return e.error }

// run executes one command line and returns its exit code. Errors are one line
// on stderr.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	// The context that commands see ends at the first signal; a second one kills.
	context.AfterFunc(ctx, func() { signal.Reset(os.Interrupt, syscall.SIGTERM) })
	out := &output{to: stdout}
	cmd := root(out, stderr)
	err := cmd.Run(ctx, spelled(cmd, args))
	if err == nil {
		err = out.failed()
	}
	if err == nil {
		return 0
	}
	if ctx.Err() != nil && errors.Is(err, context.Canceled) {
		err = failure{errors.New("interrupted")}
	}
	fmt.Fprintf(stderr, "lockstep: %s\n", inOwnWords(strings.ReplaceAll(strings.TrimSpace(err.Error()), "\n", "; ")))
	var failed failure
	if errors.As(err, &failed) {
		return exitNo
	}
	return exitUsage
}

// output is where commands print. It keeps the first error, so that no command
// has to look at those of its prints.
type output struct {
	to    io.Writer
	mutex sync.Mutex
	err   error
}

// Write implements io.Writer.
func (o *output) Write(p []byte) (int, error) {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	n, err := o.to.Write(p)
	if err != nil && o.err == nil {
		o.err = err
	}
	return n, err
}

func (o *output) failed() error {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	if o.err != nil {
		return failure{fmt.Errorf("print the result: %w", o.err)}
	}
	return nil
}

// terminal returns the terminal behind w, nil if there is none.
func terminal(w io.Writer) *os.File {
	if o, ok := w.(*output); ok {
		w = o.to
	}
	if f, ok := w.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		return f
	}
	return nil
}

// spelled turns the forms that the library does not know into those it does:
// --version, and help for a command more than one level down.
func spelled(cmd *cli.Command, args []string) []string {
	switch {
	case len(args) == 2 && args[1] == "--version":
		return []string{args[0], "version"}
	case len(args) < 4 || args[1] != "help":
		return args
	}
	out := args[:1:1]
	for _, name := range args[2:] {
		out = append(out, name)
		if cmd = cmd.Command(name); cmd == nil {
			return out // which says that there is no such command
		}
		if len(cmd.Commands) == 0 {
			break
		}
	}
	return append(out, "--help")
}

// root is the whole command line.
func root(stdout, stderr io.Writer) *cli.Command {
	cmd := &cli.Command{
		Name:  "lockstep",
		Usage: "keep the sequencers of several OP Stack rollups in step",
		Description: "The help of a command names the environment variable of each flag; lists in them are separated by semicolons.\n" +
			"Exit codes: 0 done, 1 the answer is no, 2 the input is wrong. Errors are one line on stderr.\n\n" +
			"Examples:\n  lockstep devnet --rounds 4\n  lockstep schedule solve --help",
		Writer:                stdout,
		ErrWriter:             stderr,
		EnableShellCompletion: true,
		// Errors are printed by run, and only there.
		ExitErrHandler: func(context.Context, *cli.Command, error) {},
		Commands:       commands(),
	}
	strict(cmd)
	return cmd
}

func commands() []*cli.Command {
	return []*cli.Command{
		devnetCommand(),
		sequencerCommand(),
		builderCommand(),
		watchCommand(),
		measureCommand(),
		electCommand(),
		scheduleCommand(),
		simulateCommand(),
		deployCommand(),
		registerCommand(),
		registryCommand(),
		evidenceCommand(),
		lookaheadCommand(),
		primaryCommand(),
		keysCommand(),
		versionCommand(),
	}
}

// strict makes cmd and all below it answer usage errors in one line that names
// the help to read, and refuse arguments that no command takes.
func strict(cmd *cli.Command) {
	cmd.SliceFlagSeparator = ";" // a comma separates the names of one rollup
	cmd.OnUsageError = func(_ context.Context, c *cli.Command, err error, _ bool) error {
		return badInput("%s; see '%s --help'", inOwnWords(err.Error()), c.FullName())
	}
	if len(cmd.Commands) > 0 {
		cmd.Action = needsSubcommand
		for _, sub := range cmd.Commands {
			strict(sub)
		}
		return
	}
	cmd.HideHelpCommand = true
	action := cmd.Action
	cmd.Action = func(ctx context.Context, c *cli.Command) error {
		if c.Args().Present() {
			return badInput("there is no place for %q; see '%s --help'", c.Args().First(), c.FullName())
		}
		err := action(ctx, c)
		var input inputError
		if err == nil || errors.As(err, &input) {
			return err
		}
		return failure{err}
	}
}

// usageErrors rewords what the library has to say of flags.
var usageErrors = []struct {
	text *regexp.Regexp
	with string
}{
	{regexp.MustCompile(`^flag provided but not defined: -+(.*)$`), "there is no flag --$1"},
	{regexp.MustCompile(`^flag needs an argument: -+(.*)$`), "--$1 needs a value"},
	{regexp.MustCompile(`^Required flags? "(.*)" not set$`), "missing flags: $1"},
	{regexp.MustCompile(`^invalid value (".*") for flag -+(\S+): .*$`), "--$2 cannot be $1"},
	{regexp.MustCompile(`^could not parse (".*") as .* from environment variable "(\S+)" for flag .*$`), "$2 cannot be $1"},
	{regexp.MustCompile(`^No help topic for '(.*)'$`), "there is no command '$1'"},
}

func inOwnWords(text string) string {
	for _, e := range usageErrors {
		text = e.text.ReplaceAllString(text, e.with)
	}
	return text
}

// needsSubcommand is the action of a command that only groups others.
func needsSubcommand(_ context.Context, c *cli.Command) error {
	if c.Args().Present() {
		return badInput("there is no command '%s %s'; see '%s --help'", c.FullName(), c.Args().First(), c.FullName())
	}
	if c == c.Root() {
		return cli.ShowRootCommandHelp(c)
	}
	return cli.ShowSubcommandHelp(c)
}

// env names the environment variable of a flag. A variable means the same for
// every command that has it.
func env(name string) cli.ValueSourceChain {
	return cli.EnvVars("LOCKSTEP_" + strings.ToUpper(strings.ReplaceAll(name, "-", "_")))
}

// jsonFlag asks for output that programs read.
func jsonFlag() cli.Flag {
	return &cli.BoolFlag{Name: "json", Usage: "print JSON", Sources: env("json")}
}
