package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/probe"
	"github.com/lockstep-rollups/lockstep/latency"
)

// maxCount bounds the probes of one measurement.
const maxCount = 10_000

func measureCommand() *cli.Command {
	return &cli.Command{
		Name:  "measure",
		Usage: "measure round trips to peers by STAMP, or answer others' measurements",
		Description: "A peer is NAME=ADDRESS:PORT, measured in unauthenticated mode, which any STAMP (RFC 8762) reflector answers,\n" +
			"or NAME=ADDRESS:PORT@KEY, measured by paired probes with the holder of that measurement key.\n\n" +
			"Examples:\n" +
			"  lockstep measure --reflect 127.0.0.1:8620\n" +
			"  lockstep measure --peer n4=127.0.0.1:8620 --count 20 --json\n" +
			"  lockstep measure --key measurement.key --chain-id 1 --registry 0x… --peer n4=203.0.113.7:862@0x…",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "reflect", Usage: "run a reflector at `ADDRESS:PORT` until interrupted", Sources: env("measure-reflect")},
			&cli.StringSliceFlag{Name: "peer", Usage: "`NAME=ADDRESS:PORT[@KEY]` to measure; repeat for more", Sources: env("measure-peer")},
			&cli.StringFlag{Name: "name", Usage: "own `NAME` in the row", Value: "self", Sources: env("measure-name")},
			&cli.IntFlag{Name: "count", Usage: "probes per peer", Value: 20, Sources: env("measure-count")},
			&cli.DurationFlag{Name: "interval", Usage: "pause between the probes to one peer", Value: 50 * time.Millisecond, Sources: env("measure-interval")},
			&cli.DurationFlag{Name: "timeout", Usage: "after which a probe is lost", Value: time.Second, Sources: env("measure-timeout")},
			&cli.StringFlag{Name: "key", Usage: "`FILE` with the own measurement key, for authenticated sessions", Sources: env("measure-key")},
			&cli.StringFlag{Name: "registry", Usage: "`ADDRESS` of the registry that both keys are registered in", Sources: env("measure-registry")},
			&cli.Uint64Flag{Name: "chain-id", Usage: "chain `ID` of the L1 of the registry", Sources: env("measure-chain-id")},
			&cli.StringSliceFlag{Name: "allow", Usage: "measurement key `ADDRESS` that may measure against --reflect; repeat for more", Sources: env("measure-allow")},
			&cli.BoolFlag{Name: "csv", Usage: "print the row as CSV, in milliseconds", Sources: env("measure-csv")},
			jsonFlag(),
		},
		Action: measure,
	}
}

func measure(ctx context.Context, c *cli.Command) error {
	identity, err := readIdentity(c)
	if err != nil {
		return err
	}
	switch {
	case c.String("reflect") != "" && len(c.StringSlice("peer")) > 0:
		return badInput("give --reflect or --peer, not both: a process reflects or measures")
	case c.String("reflect") != "" && (c.Bool("csv") || c.Bool("json")):
		return badInput("--csv and --json print a row; with --reflect there is none")
	case c.String("reflect") != "":
		return reflectUntilDone(ctx, c, identity)
	case len(c.StringSlice("peer")) == 0:
		return badInput("nothing to do: give --reflect ADDRESS:PORT, or --peer NAME=ADDRESS:PORT")
	case c.Int("count") < latency.MinSamples || c.Int("count") > maxCount:
		return badInput("--count is %d; want %d, below which nothing counts as measured, to %d", c.Int("count"), latency.MinSamples, maxCount)
	case c.Duration("interval") <= 0 || c.Duration("timeout") <= 0:
		return badInput("--interval and --timeout must be positive")
	case c.Duration("interval") > probe.MaxInterval || time.Duration(c.Int("count"))*c.Duration("interval") > probe.MaxDuration:
		return badInput("%d probes %s apart; want them at most %s apart and %s in all", c.Int("count"), c.Duration("interval"), probe.MaxInterval, probe.MaxDuration)
	case c.Bool("csv") && c.Bool("json"):
		return badInput("give --csv or --json, not both")
	}
	if err := latency.CheckName(c.String("name")); err != nil {
		return badInput("--name: %w", err)
	}
	var peers []namedPeer
	for _, text := range c.StringSlice("peer") {
		p, err := parsePeer(text, identity.Key != nil)
		if err != nil {
			return err
		}
		if slices.ContainsFunc(peers, func(other namedPeer) bool { return other.name == p.name }) {
			return badInput("--peer names %q twice", p.name)
		}
		peers = append(peers, p)
	}
	measured := measureAll(ctx, c, identity, peers)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return printRow(c, measured)
}

// readIdentity reads the flags of authenticated mode; they go together.
func readIdentity(c *cli.Command) (probe.Identity, error) {
	if c.String("key") == "" {
		if c.String("registry") != "" || c.Uint64("chain-id") != 0 || len(c.StringSlice("allow")) > 0 {
			return probe.Identity{}, badInput("--registry, --chain-id and --allow belong to authenticated sessions; give --key too")
		}
		return probe.Identity{}, nil
	}
	key, err := loadKey("--key", c.String("key"))
	if err != nil {
		return probe.Identity{}, err
	}
	registry, err := parseAddress("--registry", c.String("registry"))
	if err != nil {
		return probe.Identity{}, err
	}
	if c.Uint64("chain-id") == 0 {
		return probe.Identity{}, badInput("--chain-id is missing; it is that of the L1 of the registry")
	}
	return probe.Identity{Key: key, ChainID: c.Uint64("chain-id"), Registry: registry}, nil
}

func reflectUntilDone(ctx context.Context, c *cli.Command, identity probe.Identity) error {
	allowed := make(map[common.Address]bool)
	for _, text := range c.StringSlice("allow") {
		address, err := parseAddress("--allow", text)
		if err != nil {
			return err
		}
		allowed[address] = true
	}
	if identity.Key != nil && len(allowed) == 0 {
		return badInput("--reflect with --key answers nobody; name who may measure with --allow ADDRESS")
	}
	r, err := probe.NewReflector(probe.ReflectorConfig{
		Listen: c.String("reflect"), Identity: identity, Plain: identity.Key == nil,
		Allowed: func(a common.Address) bool { return allowed[a] },
	})
	if err != nil {
		return badInput("--reflect: %w", err)
	}
	fmt.Fprintf(c.Root().ErrWriter, "reflecting on %s; interrupt to stop\n", r.Addr())
	err = r.Run(ctx)
	for _, event := range probe.Events() {
		if n := r.Count(event); n > 0 {
			fmt.Fprintf(c.Root().Writer, "%-24s %d\n", event, n)
		}
	}
	return err
}

// namedPeer is a peer and what was found of it.
type namedPeer struct {
	probe.Peer
	name     string
	estimate latency.Estimate
	kernel   float64
	problem  error
}

func parsePeer(text string, signed bool) (namedPeer, error) {
	name, rest, ok := strings.Cut(text, "=")
	if !ok || name == "" || rest == "" {
		return namedPeer{}, badInput("--peer is %q; want NAME=ADDRESS:PORT, as in n4=203.0.113.7:862", text)
	}
	if err := latency.CheckName(name); err != nil {
		return namedPeer{}, badInput("--peer: %w", err)
	}
	address, key, keyed := strings.Cut(rest, "@")
	_, port, err := net.SplitHostPort(address)
	if err != nil || port == "" {
		return namedPeer{}, badInput("--peer is %q; the port is missing, as in n4=203.0.113.7:862", text)
	}
	if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 {
		return namedPeer{}, badInput("--peer is %q; the port must be a number from 1 to 65535", text)
	}
	p := namedPeer{name: name, Peer: probe.Peer{Addr: address}}
	if keyed != signed {
		return namedPeer{}, badInput("--peer %q: give --key and the peer's key after @ for an authenticated session, or neither", text)
	}
	if keyed {
		if p.Key, err = parseAddress("--peer "+name, key); err != nil {
			return namedPeer{}, err
		}
	}
	return p, nil
}

// measureAll measures all peers side by side.
func measureAll(ctx context.Context, c *cli.Command, identity probe.Identity, peers []namedPeer) []namedPeer {
	plan := probe.Plan{Count: c.Int("count"), Interval: c.Duration("interval"), Timeout: c.Duration("timeout")}
	var group sync.WaitGroup
	for i := range peers {
		group.Go(func() {
			p := &peers[i]
			var r probe.Result
			if identity.Key != nil {
				r, p.problem = probe.Measure(ctx, identity, p.Peer, plan)
			} else {
				r, p.problem = probe.MeasurePlain(ctx, p.Addr, plan)
			}
			p.estimate, p.kernel = latency.Summarise(r.Samples, r.Sent), r.KernelShare()
		})
	}
	group.Wait()
	return peers
}

func printRow(c *cli.Command, peers []namedPeer) error {
	out := c.Root().Writer
	unreachable := 0
	for _, p := range peers {
		if p.estimate.Count == 0 {
			unreachable++
		}
	}
	var err error
	switch {
	case c.Bool("json"):
		err = printRowJSON(out, c.String("name"), peers)
	case c.Bool("csv"):
		table := latency.Table{Rows: []string{c.String("name")}}
		for _, p := range peers {
			table.Cols, table.RTT = append(table.Cols, p.name), append(table.RTT, p.estimate.RTT())
		}
		err = table.Write(out)
	default:
		width := 12
		for _, p := range peers {
			width = max(width, utf8.RuneCountInString(p.name))
		}
		fmt.Fprintf(out, "%-*s %9s %9s %9s %9s %6s %6s %7s\n", width, "peer", "min ms", "p10 ms", "p50 ms", "p90 ms", "count", "loss", "kernel")
		for _, p := range peers {
			e := p.estimate
			fmt.Fprintf(out, "%-*s %9s %9s %9s %9s %6d %5.1f%% %6.0f%%", width, p.name, figure(e.Min), figure(e.P10), figure(e.P50), figure(e.P90), e.Count, 100*e.Loss(), 100*p.kernel)
			if p.problem != nil {
				fmt.Fprintf(out, "  %s", p.problem)
			}
			fmt.Fprintln(out)
		}
	}
	if err == nil && unreachable > 0 {
		err = fmt.Errorf("%d of %d peers did not answer", unreachable, len(peers))
	}
	return err
}

func printRowJSON(out io.Writer, name string, peers []namedPeer) error {
	type entry struct {
		Peer     string        `json:"peer"`
		Min      *lockstep.RTT `json:"min_us"`
		P10      *lockstep.RTT `json:"p10_us"`
		P50      *lockstep.RTT `json:"p50_us"`
		P90      *lockstep.RTT `json:"p90_us"`
		Count    int           `json:"count"`
		Lost     int           `json:"lost"`
		Kernel   float64       `json:"kernel_stamped"`
		Measured bool          `json:"measured"`
		Problem  string        `json:"problem,omitempty"`
	}
	row := struct {
		Name string  `json:"name"`
		Row  []entry `json:"row"`
	}{Name: name}
	orNull := func(r lockstep.RTT) *lockstep.RTT {
		if !r.Measured() {
			return nil
		}
		return &r
	}
	for _, p := range peers {
		e := p.estimate
		one := entry{p.name, orNull(e.Min), orNull(e.P10), orNull(e.P50), orNull(e.P90), e.Count, e.Lost, p.kernel, e.RTT().Measured(), ""}
		if p.problem != nil {
			one.Problem = p.problem.Error()
		}
		row.Row = append(row.Row, one)
	}
	return json.NewEncoder(out).Encode(row)
}

// figure prints a round trip in milliseconds, or a dash.
func figure(r lockstep.RTT) string {
	if !r.Measured() {
		return "-"
	}
	return fmt.Sprintf("%.3f", r.Milliseconds())
}
