package process_test

import (
	"bytes"
	"context"
	"log/slog"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep/internal/devnet/chain/process"
)

// shell is a child that runs a script.
func shell(t *testing.T, script string) process.Command {
	t.Helper()
	dir := t.TempDir()
	return process.Command{
		Name: "child", Path: "/bin/sh", Args: []string{"-c", script}, Env: []string{"PATH=" + os.Getenv("PATH")},
		Dir: dir, Log: filepath.Join(dir, "child.log"), Grace: 300 * time.Millisecond,
	}
}

func logged(t *testing.T, c process.Command, text string) {
	t.Helper()
	require.Eventually(t, func() bool {
		raw, err := os.ReadFile(c.Log)
		return err == nil && strings.Contains(string(raw), text)
	}, 10*time.Second, 5*time.Millisecond)
}

func gone(t *testing.T, pid int) {
	t.Helper()
	require.Eventually(t, func() bool { return !alive(pid) }, 10*time.Second, 5*time.Millisecond)
}

// alive reports whether the process runs; one that nobody has reaped does not.
func alive(pid int) bool {
	if syscall.Kill(pid, 0) != nil {
		return false
	}
	raw, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
	return err != nil || !strings.Contains(string(raw), ") Z ")
}

func run(ctx context.Context, c process.Command) <-chan error {
	done := make(chan error, 1)
	go func() { done <- process.Run(ctx, c) }()
	return done
}

func result(t *testing.T, done <-chan error) error {
	t.Helper()
	select {
	case err := <-done:
		return err
	case <-time.After(10 * time.Second):
		t.Fatal("Run did not return")
		return nil
	}
}

func TestACancelledChildEndsPolitely(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	c := shell(t, `trap 'echo goodbye; exit 0' TERM; echo ready; while :; do sleep 0.01; done`)
	c.Grace = 5 * time.Second
	done := run(ctx, c)
	logged(t, c, "ready")
	cancel()
	require.NoError(t, result(t, done))
	logged(t, c, "goodbye")
}

func TestAChildThatIgnoresTheSignalIsKilledWithItsChildren(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	c := shell(t, `trap '' TERM; sleep 1000 & echo "grandchild $!."; while :; do sleep 0.05; done`)
	done := run(ctx, c)
	logged(t, c, ".")
	raw, err := os.ReadFile(c.Log)
	require.NoError(t, err)
	grandchild, err := strconv.Atoi(strings.TrimSuffix(strings.Fields(string(raw))[1], "."))
	require.NoError(t, err)
	start := time.Now()
	cancel()
	require.NoError(t, result(t, done))
	require.Less(t, time.Since(start), c.Grace+2*time.Second)
	gone(t, grandchild)
}

func TestAChildThatEndsByItselfIsAnErrorThatQuotesItsLog(t *testing.T) {
	err := result(t, run(t.Context(), shell(t, `echo the disk is full; exit 3`)))
	require.ErrorContains(t, err, "exit status 3")
	require.ErrorContains(t, err, "the disk is full")
	require.ErrorContains(t, result(t, run(t.Context(), shell(t, `exit 0`))), "exit code 0")
}

func TestNothingIsInherited(t *testing.T) {
	t.Setenv("OP_NODE_SECRET_SETTING", "leaks")
	c := shell(t, `echo "[$OP_NODE_SECRET_SETTING][$OWN]"`)
	c.Env = []string{"OWN=arrives"}
	require.Error(t, result(t, run(t.Context(), c)))
	logged(t, c, "[][arrives]")
}

func TestAMissingProgramIsAnError(t *testing.T) {
	c := shell(t, "")
	c.Path = filepath.Join(c.Dir, "missing")
	require.ErrorContains(t, process.Run(t.Context(), c), "start child")
	require.Error(t, process.Keep(t.Context(), c, time.Hour, slog.New(slog.DiscardHandler)))
}

func TestNothingStartsAfterTheEnd(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	c := shell(t, `echo hello`)
	require.NoError(t, process.Run(ctx, c))
	require.NoFileExists(t, c.Log)
}

func TestKeepStartsAChildAgainUntilTheEnd(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	c := shell(t, `echo again`)
	starts := make(chan int, 100)
	c.Started = func(pid int) { starts <- pid }
	var log bytes.Buffer
	done := make(chan error, 1)
	go func() { done <- process.Keep(ctx, c, time.Millisecond, slog.New(slog.NewTextHandler(&log, nil))) }()
	seen := map[int]bool{}
	for range 3 {
		seen[<-starts] = true
	}
	require.Len(t, seen, 3)
	cancel()
	require.NoError(t, result(t, done))
	require.Contains(t, log.String(), "starting it again")
}

// A parent that is killed cannot clean up. This test is its own parent: it runs
// itself in a second process that starts a child and reports its id.
func TestAChildDiesWithItsParent(t *testing.T) {
	if report := os.Getenv("PROCESS_TEST_REPORT"); report != "" {
		c := shell(t, `sleep 1000`)
		c.Started = func(pid int) {
			_ = os.WriteFile(report+".new", []byte(strconv.Itoa(pid)), 0o600)
			_ = os.Rename(report+".new", report)
		}
		_ = process.Run(context.Background(), c)
		return
	}
	if _, err := os.Stat("/proc/self/stat"); err != nil {
		t.Skip("only Linux kills the children of a killed parent")
	}
	report := filepath.Join(t.TempDir(), "pid")
	parent := exec.Command(os.Args[0], "-test.run=^"+t.Name()+"$")
	parent.Env = append(os.Environ(), "PROCESS_TEST_REPORT="+report)
	require.NoError(t, parent.Start())
	var child int
	require.Eventually(t, func() bool {
		raw, err := os.ReadFile(report)
		if err == nil {
			child, err = strconv.Atoi(string(raw))
		}
		return err == nil
	}, 20*time.Second, 10*time.Millisecond)
	require.True(t, alive(child))
	require.NoError(t, parent.Process.Kill())
	_ = parent.Wait()
	gone(t, child)
}

func TestFreePortsBelongToOneCaller(t *testing.T) {
	seen := map[int]bool{}
	for range 20 { // as many devnets that start at one moment
		ports, claim, err := process.FreePorts(25)
		require.NoError(t, err)
		defer claim.Close()
		require.Len(t, ports, 25)
		for _, p := range ports {
			require.False(t, seen[p], "port %d was given twice", p)
			require.True(t, process.Free(p))
			seen[p] = true
		}
	}
	_, _, err := process.FreePorts(100)
	require.ErrorContains(t, err, "at most 99")
}

func TestAPortInUseByEitherProtocolIsNotFree(t *testing.T) {
	ports, claim, err := process.FreePorts(2)
	require.NoError(t, err)
	defer claim.Close()
	udp, err := net.ListenUDP("udp", &net.UDPAddr{IP: net.IPv4(127, 0, 0, 1), Port: ports[0]})
	require.NoError(t, err)
	defer udp.Close()
	require.False(t, process.Free(ports[0]))
	tcp, err := net.ListenTCP("tcp", &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: ports[1]})
	require.NoError(t, err)
	require.False(t, process.Free(ports[1]))
	require.NoError(t, tcp.Close())
	require.True(t, process.Free(ports[1]))
}

func TestWhatRunsOnceMustSucceed(t *testing.T) {
	dir := t.TempDir()
	c := process.Command{Name: "step", Path: "/bin/sh", Dir: dir, Log: filepath.Join(dir, "step.log"), Args: []string{"-c", "echo done"}}
	require.NoError(t, process.Once(t.Context(), c))
	c.Args = []string{"-c", "echo the disk is full; exit 3"}
	require.ErrorContains(t, process.Once(t.Context(), c), "step failed (exit status 3); its log ends: done the disk is full")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.ErrorIs(t, process.Once(ctx, c), context.Canceled)
}
