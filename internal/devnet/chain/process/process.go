// Package process runs child processes of a devnet.
//
// Its law: no child outlives its parent. A cancelled context ends a child with
// SIGTERM and, after a grace, its whole process group with SIGKILL, so that one
// that hangs cannot hold up the others; on Linux the kernel kills a child whose
// parent died without saying so.
//
// It does not know what it runs. Children write their output to a file each. It
// sits on the node floor and imports nothing of this module. Unix only.
package process

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"syscall"
	"time"
)

const (
	// DefaultGrace is how long a child may take to end after SIGTERM.
	DefaultGrace = 4 * time.Second
	// reap bounds the wait for a child that was sent SIGKILL.
	reap = 2 * time.Second
	// tail bounds how much of a log an error quotes, in bytes.
	tail = 512
)

// Command describes a child.
type Command struct {
	// Name is the child in log lines and errors.
	Name string
	// Path is the program, Args its arguments.
	Path string
	Args []string
	// Env is the whole environment of the child; nothing is inherited, so that a
	// variable set for another program cannot change it. Secrets belong here and
	// not in Args, which every user of the machine can read.
	Env []string
	// Dir is the working directory. It is created if missing.
	Dir string
	// Log is the file to which output is appended.
	Log string
	// Grace is how long the child may take to end after SIGTERM; zero means
	// DefaultGrace.
	Grace time.Duration
	// Started, if not nil, is called with the process id once the child runs.
	Started func(pid int)
}

// Run starts the child and returns when it has ended: nil if ctx was cancelled
// (the child then ends within Grace and two seconds), else an error that quotes
// the end of its log. A child that ends on its own is an error too, with
// whatever exit code.
func Run(ctx context.Context, c Command) error {
	how, err := run(ctx, c)
	if err != nil || how == "" || ctx.Err() != nil {
		return err
	}
	return fmt.Errorf("%s ended by itself (%s); its log ends: %s", c.Name, how, lastLines(c.Log))
}

// ended is how run describes success.
const ended = "exit code 0"

// Once runs the child to its end, which MUST come by itself and be a success.
func Once(ctx context.Context, c Command) error {
	how, err := run(ctx, c)
	switch {
	case err != nil:
		return err
	case ctx.Err() != nil:
		return fmt.Errorf("run %s: %w", c.Name, ctx.Err())
	case how != ended:
		return fmt.Errorf("%s failed (%s); its log ends: %s", c.Name, how, lastLines(c.Log))
	}
	return nil
}

// run says how the child ended by itself, or nothing if it was stopped.
func run(ctx context.Context, c Command) (string, error) {
	if ctx.Err() != nil {
		return "", nil
	}
	if err := os.MkdirAll(c.Dir, 0o755); err != nil {
		return "", fmt.Errorf("make the folder of %s: %w", c.Name, err)
	}
	output, err := os.OpenFile(filepath.Clean(c.Log), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return "", fmt.Errorf("open the log of %s: %w", c.Name, err)
	}
	defer output.Close()

	child := exec.Command(c.Path, c.Args...)
	child.Env = append([]string{}, c.Env...) // not nil, which would inherit
	child.Dir = c.Dir
	child.Stdout, child.Stderr = output, output
	child.SysProcAttr = attributes()
	// The parent-death signal is sent when the thread that started the child
	// ends, not the process; so this thread stays until the child is gone.
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := child.Start(); err != nil {
		return "", fmt.Errorf("start %s: %w", c.Name, err)
	}
	if c.Started != nil {
		c.Started(child.Process.Pid)
	}
	over := make(chan string, 1)
	go func() { over <- outcome(child.Wait()) }()
	select {
	case how := <-over:
		signalGroup(child.Process.Pid, syscall.SIGKILL) // what the child left behind
		return how, nil
	case <-ctx.Done():
		return "", stop(c, child.Process.Pid, over)
	}
}

// stop ends the child, politely and then by force.
func stop(c Command, pid int, over <-chan string) error {
	grace := c.Grace
	if grace == 0 {
		grace = DefaultGrace
	}
	signalGroup(pid, syscall.SIGTERM)
	polite := time.NewTimer(grace)
	defer polite.Stop()
	select {
	case <-over:
		signalGroup(pid, syscall.SIGKILL)
		return nil
	case <-polite.C:
	}
	signalGroup(pid, syscall.SIGKILL)
	force := time.NewTimer(reap)
	defer force.Stop()
	select {
	case <-over:
		return nil
	case <-force.C:
		return fmt.Errorf("stop %s: process %d did not end after SIGKILL", c.Name, pid)
	}
}

// Keep runs the child again and again, with a pause after every end, until ctx
// is cancelled. It logs each end as a warning and returns nil, or an error if
// the child cannot be started or stopped at all.
func Keep(ctx context.Context, c Command, pause time.Duration, log *slog.Logger) error {
	for {
		how, err := run(ctx, c)
		if err != nil || how == "" || ctx.Err() != nil {
			return err
		}
		log.Warn("child ended, starting it again", "child", c.Name, "outcome", how, "log", c.Log)
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(pause):
		}
	}
}

// signalGroup reaches the child and everything it started. That nobody is left
// to receive the signal is the usual case and no error.
func signalGroup(pid int, s syscall.Signal) { _ = syscall.Kill(-pid, s) }

func outcome(err error) string {
	if err == nil {
		return ended
	}
	return err.Error()
}

// lastLines returns the end of a log, on one line.
func lastLines(path string) string {
	f, err := os.Open(filepath.Clean(path))
	if err != nil {
		return err.Error()
	}
	defer f.Close()
	if size, err := f.Seek(0, io.SeekEnd); err == nil {
		_, _ = f.Seek(max(0, size-tail), io.SeekStart)
	}
	raw, err := io.ReadAll(io.LimitReader(f, tail))
	if err != nil {
		return err.Error()
	}
	return string(bytes.Join(bytes.Fields(raw), []byte(" ")))
}

// Ports are drawn from blocks in a range that lies below what Linux and the BSDs
// hand to outgoing connections, so that none of those takes a port between the
// draw and its use.
const (
	lowestPort  = 12_000
	highestPort = 32_000
	portBlock   = 100
)

// FreePorts returns n different ports of loopback, at most 99, on which nobody
// listens, neither by TCP nor by UDP. It is for children that cannot tell which
// port they were given. Until the caller closes the claim, FreePorts gives these
// ports to nobody else on this machine, whether a child listens on them yet or not.
func FreePorts(n int) (ports []int, claim io.Closer, err error) {
	if n >= portBlock {
		return nil, nil, fmt.Errorf("%d ports wanted; at most %d are given at once", n, portBlock-1)
	}
	for _, k := range rand.Perm((highestPort - lowestPort) / portBlock) {
		first := lowestPort + k*portBlock
		// Who listens on the first port of a block owns the block.
		claim, err := net.Listen("tcp", loopback(first))
		if err != nil {
			continue
		}
		ports := make([]int, 0, n)
		for port := first + 1; port < first+portBlock && len(ports) < n; port++ {
			if free(port) {
				ports = append(ports, port)
			}
		}
		if len(ports) == n {
			return ports, claim, nil
		}
		claim.Close()
	}
	return nil, nil, fmt.Errorf("there are no %d free ports from %d to %d", n, lowestPort, highestPort)
}

// free reports whether nobody listens on a port.
func free(port int) bool {
	tcp, err := net.Listen("tcp", loopback(port))
	if err != nil {
		return false
	}
	defer tcp.Close()
	udp, err := net.ListenPacket("udp", loopback(port))
	if err != nil {
		return false
	}
	return udp.Close() == nil
}

func loopback(port int) string { return net.JoinHostPort("127.0.0.1", strconv.Itoa(port)) }
