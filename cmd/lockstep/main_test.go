package main

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v3"
)

var update = flag.Bool("update", false, "rewrite what the scripts compare with")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"lockstep": main})
}

// TestManual runs the scripts in testdata, which read as a manual of the
// program.
func TestManual(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       *update,
		Setup: func(env *testscript.Env) error {
			env.Values[reflector{}] = &reflector{}
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":     exits,
			"edit":      edit,
			"reflect":   startReflector,
			"interrupt": interrupt,
			"silence":   silence,
		},
	})
}

// exits runs a program and checks its exit code, as in "exits 2 lockstep foo".
// What it prints on stderr is one line that names the program.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE PROGRAM [ARGUMENT…]")
	}
	code, err := strconv.Atoi(args[0])
	ts.Check(err)
	began := time.Now()
	err = ts.Exec(args[1], args[2:]...)
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != code {
		ts.Fatalf("%v: want exit code %d", err, code)
	}
	if took := time.Since(began); took > 20*time.Second {
		ts.Fatalf("it took %s to say so", took)
	}
	line := ts.ReadFile("stderr")
	if !strings.HasPrefix(line, args[1]+": ") || strings.Count(line, "\n") != 1 || !strings.HasSuffix(line, "\n") {
		ts.Fatalf("want one line on stderr, got %q", line)
	}
}

// edit writes a copy of a file in which one text stands for another, as in
// "edit OLD NEW file copy".
func edit(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 4 {
		ts.Fatalf("usage: edit OLD NEW FILE COPY")
	}
	text := ts.ReadFile(args[2])
	if !strings.Contains(text, args[0]) {
		ts.Fatalf("%s does not hold %q", args[2], args[0])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[3]), []byte(strings.Replace(text, args[0], args[1], 1)), 0o600))
}

// reflector is the "lockstep measure --reflect" of a script; cmd is nil while none
// runs.
type reflector struct {
	cmd    *exec.Cmd
	stdout *strings.Builder
}

// startReflector runs a reflector on a free port with further flags and puts its
// address into $REFLECTOR.
func startReflector(ts *testscript.TestScript, neg bool, args []string) {
	r := ts.Value(reflector{}).(*reflector)
	if neg || r.cmd != nil {
		ts.Fatalf("usage: reflect [FLAG…], one at a time")
	}
	program := filepath.Join(filepath.SplitList(ts.Getenv("PATH"))[0], "lockstep")
	cmd := exec.Command(program, append([]string{"measure", "--reflect", "127.0.0.1:0"}, args...)...)
	r.stdout = &strings.Builder{}
	cmd.Dir, cmd.Stdout = ts.MkAbs("."), r.stdout
	stderr, err := cmd.StderrPipe()
	ts.Check(err)
	ts.Check(cmd.Start())
	r.cmd = cmd
	ts.Defer(func() {
		if r.cmd == cmd { // the script failed before it could interrupt it
			_ = cmd.Process.Kill()
			_ = cmd.Wait()
		}
	})
	line, err := bufio.NewReader(stderr).ReadString('\n')
	ts.Check(err)
	address, ok := strings.CutPrefix(strings.TrimSpace(line), "reflecting on ")
	address, _, stop := strings.Cut(address, "; interrupt to stop")
	if !ok || !stop {
		ts.Fatalf("the reflector said %q", line)
	}
	ts.Setenv("REFLECTOR", address)
}

// interrupt sends Ctrl-C to the reflector, which must end well, and writes what
// it counted to a file.
func interrupt(ts *testscript.TestScript, neg bool, args []string) {
	r := ts.Value(reflector{}).(*reflector)
	if neg || len(args) != 1 || r.cmd == nil {
		ts.Fatalf("usage: interrupt FILE, after reflect")
	}
	cmd := r.cmd
	r.cmd = nil
	ts.Check(cmd.Process.Signal(os.Interrupt))
	late := time.AfterFunc(10*time.Second, func() { _ = cmd.Process.Kill() })
	defer late.Stop()
	ts.Check(cmd.Wait())
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(r.stdout.String()), 0o600))
}

// silence opens a TCP and a UDP port on which nobody ever answers and puts its
// address into $SILENCE.
func silence(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) > 0 {
		ts.Fatalf("usage: silence")
	}
	tcp, err := net.Listen("tcp", "127.0.0.1:0")
	ts.Check(err)
	ts.Defer(func() { tcp.Close() })
	udp, err := net.ListenPacket("udp", tcp.Addr().String())
	ts.Check(err)
	ts.Defer(func() { udp.Close() })
	ts.Setenv("SILENCE", tcp.Addr().String())
}

func TestInterruptedMeasurementEndsAtOnce(t *testing.T) {
	peer, err := net.ListenPacket("udp", "127.0.0.1:0")
	require.NoError(t, err)
	defer peer.Close()
	ctx, cancel := context.WithCancel(t.Context())
	go func() { // the first probe is the sign that it measures
		_, _, _ = peer.ReadFrom(make([]byte, 1500))
		cancel()
	}()
	var stdout, stderr strings.Builder
	began := time.Now()
	code := run(ctx, []string{"lockstep", "measure", "--peer", "n1=" + peer.LocalAddr().String(), "--count", "10000"}, &stdout, &stderr)
	require.Equal(t, exitNo, code)
	require.Equal(t, "lockstep: interrupted\n", stderr.String())
	require.Empty(t, stdout.String())
	require.Less(t, time.Since(began), 10*time.Second)
}

// full is an output on which nothing can be written.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestOutputThatIsNotWrittenIsAFailure(t *testing.T) {
	dir := t.TempDir()
	matrix, file := filepath.Join(dir, "m.csv"), filepath.Join(dir, "out.json")
	require.NoError(t, os.WriteFile(matrix, []byte(",n4,n5\nn1,30,34\nn2,25,26\n"), 0o600))
	problem := []string{"--matrix", matrix, "--epochs", "2"}
	var solved, stderr strings.Builder
	require.Zero(t, run(t.Context(), append([]string{"lockstep", "schedule", "solve", "--json"}, problem...), &solved, &stderr))
	require.NoError(t, os.WriteFile(file, []byte(solved.String()), 0o600))
	for _, args := range [][]string{
		append([]string{"schedule", "solve"}, problem...),
		append([]string{"schedule", "solve", "--json"}, problem...),
		append([]string{"schedule", "explain"}, problem...),
		append([]string{"schedule", "verify", "--schedule", file}, problem...),
		{"version"},
		{"help"},
	} {
		stderr.Reset()
		require.Equal(t, exitNo, run(t.Context(), append([]string{"lockstep"}, args...), full{}, &stderr), "%v", args)
		require.Regexp(t, `^lockstep: .*no space left\n$`, stderr.String())
	}
}

func TestInterruptedComputationIsLeftBehind(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	release := make(chan struct{})
	defer close(release)
	err := interruptible(func(context.Context, *cli.Command) error {
		cancel()
		<-release
		return nil
	})(ctx, nil)
	require.ErrorIs(t, err, context.Canceled)
}

// leaves calls visit for every command that does something.
func leaves(cmd *cli.Command, path []string, visit func(path []string, cmd *cli.Command)) {
	for _, sub := range cmd.Commands {
		leaves(sub, append(path[:len(path):len(path)], sub.Name), visit)
	}
	if len(cmd.Commands) == 0 {
		visit(path, cmd)
	}
}

func TestEveryCommandShowsAnExample(t *testing.T) {
	leaves(root(nil, nil), []string{"lockstep"}, func(path []string, cmd *cli.Command) {
		name := strings.Join(path, " ")
		require.Contains(t, cmd.Description, "Example", name)
		require.Contains(t, cmd.Description, "\n  "+name+" ", name)
		require.NotEmpty(t, cmd.Usage, name)
	})
}

func TestEveryFlagHasAnEnvironmentVariable(t *testing.T) {
	flagOf := make(map[string]string)
	leaves(root(nil, nil), nil, func(path []string, cmd *cli.Command) {
		for _, f := range cmd.Flags {
			name := f.Names()[0]
			vars := f.(cli.DocGenerationFlag).GetEnvVars()
			require.Len(t, vars, 1, "%v --%s", path, name)
			require.True(t, strings.HasPrefix(vars[0], "LOCKSTEP_"), vars[0])
			if other, shared := flagOf[vars[0]]; shared {
				require.Equal(t, other, name, "%s means two things", vars[0])
			}
			flagOf[vars[0]] = name
		}
	})
}
