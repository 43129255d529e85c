package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v3"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/latency"
	"github.com/lockstep-rollups/lockstep/schedule"
)

// maxScheduleFile bounds a schedule file.
const maxScheduleFile = 256 << 20

func scheduleCommand() *cli.Command {
	return &cli.Command{
		Name:  "schedule",
		Usage: "compute, check and explain who leads when",
		Commands: []*cli.Command{
			{
				Name:  "solve",
				Usage: "compute the best schedule for a matrix and seats",
				Description: "Sequencers are taken in the order of their names, so shuffled input gives the same bytes.\n\n" +
					"Examples:\n" +
					"  lockstep schedule solve --matrix M.csv --seats S.json --json > OUT.json\n" +
					"  lockstep schedule solve --matrix SQUARE.csv --rollup a=n1,n2,n3 --rollup b=n4,n5 --epochs 6",
				Flags:  append(problemFlags(), jsonFlag()),
				Action: solve,
			},
			{
				Name:  "verify",
				Usage: "check that a schedule meets the seats and is optimal; exit code 1 says no",
				Description: "Nothing is solved: the certificate in the schedule is checked by code of its own.\n\n" +
					"Example:\n  lockstep schedule verify --matrix M.csv --seats S.json --schedule OUT.json",
				Flags: append(problemFlags(), &cli.StringFlag{
					Name: "schedule", Usage: "`FILE` that solve --json wrote", Required: true,
				}),
				Action: verify,
			},
		},
	}
}

func problemFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "matrix", Usage: "CSV `FILE` of round trips in ms: square with both directions, or one rollup in the rows and the other in the columns", Required: true},
		&cli.StringFlag{Name: "seats", Usage: "JSON `FILE` with the seats: {\"epochs\":6,\"seats\":{\"a\":{\"n1\":2,…},\"b\":{…}}}; [2,4] is an interval"},
		&cli.StringSliceFlag{Name: "rollup", Usage: "`NAME=N1,N2,…` of a square matrix; repeat for each rollup"},
		&cli.IntFlag{Name: "epochs", Usage: "epochs of the round, for equal seats; not with --seats"},
		&cli.StringFlag{Name: "seed", Usage: "32 bytes in `HEX` that break ties and order the epochs", Value: "0x" + strings.Repeat("0", 64)},
		&cli.StringFlag{Name: "objective", Usage: "lex (worst, then sum), max (worst only) or sum", Value: "lex"},
		&cli.StringFlag{Name: "combine", Usage: "min, max or mean of the two directions of a square matrix", Value: "min"},
		&cli.StringFlag{Name: "weights", Usage: "weights of the epochs, one per epoch, as in `3,1,1,3,1,1`"},
	}
}

func solve(_ context.Context, c *cli.Command) error {
	p, err := readProblem(c)
	if err != nil {
		return err
	}
	s, err := schedule.Solve(p)
	if err != nil {
		return err
	}
	if c.Bool("json") {
		return writeSchedule(c.Root().Writer, p, s)
	}
	printSchedule(c.Root().Writer, p, s)
	return nil
}

func verify(_ context.Context, c *cli.Command) error {
	p, err := readProblem(c)
	if err != nil {
		return err
	}
	text, err := readBounded(c.String("schedule"), maxScheduleFile)
	if err != nil {
		return err
	}
	s, err := schedule.Decode(p, text)
	if err != nil {
		return badInput("%s: %w", c.String("schedule"), err)
	}
	if err := schedule.Verify(p, s); err != nil {
		return fmt.Errorf("%s is refused: %w", c.String("schedule"), err)
	}
	fmt.Fprintf(c.Root().Writer, "%s is optimal: worst %s, mean %s ms\n", c.String("schedule"), s.Worst, plainly(s.Mean()/1000))
	return nil
}

func writeSchedule(out io.Writer, p schedule.Problem, s schedule.Schedule) error {
	text, err := schedule.Encode(p, s)
	if err != nil {
		return err
	}
	if _, err := out.Write(text); err != nil {
		return fmt.Errorf("write the schedule: %w", err)
	}
	return nil
}

// printSchedule shows a schedule to a person.
func printSchedule(out io.Writer, p schedule.Problem, s schedule.Schedule) {
	verdict := "optimal"
	if !s.Optimal {
		verdict = fmt.Sprintf("not proven optimal; nothing is below %s", s.LowerBound)
	}
	fmt.Fprintf(out, "worst %s, mean %s ms over %d epochs (%s)\n", s.Worst, plainly(s.Mean()/1000), p.Epochs, verdict)
	for _, pair := range s.Pairs {
		fmt.Fprintf(out, "  %5d × %s\n", pair.Count, strings.Join(leaders(p, pair.Leaders), " – "))
	}
	const shown = 32
	fmt.Fprint(out, "turns")
	for _, turn := range s.Turns[:min(shown, len(s.Turns))] {
		fmt.Fprintf(out, "  %s", strings.Join(leaders(p, turn), "–"))
	}
	if len(s.Turns) > shown {
		fmt.Fprintf(out, "  … %d more, all with --json", len(s.Turns)-shown)
	}
	fmt.Fprintln(out)
}

func leaders(p schedule.Problem, indices []int) []string {
	var names []string
	for k, i := range indices {
		names = append(names, p.Rollups[k].Sequencers[i])
	}
	return names
}

// readProblem builds the problem that the flags describe.
func readProblem(c *cli.Command) (schedule.Problem, error) {
	table, err := readTable(c.String("matrix"))
	if err != nil {
		return schedule.Problem{}, err
	}
	p := schedule.Problem{}
	if p.Objective, err = parseObjective(c.String("objective")); err != nil {
		return p, err
	}
	if p.Seed, err = parseSeed(c.String("seed")); err != nil {
		return p, err
	}
	combine, err := latency.ParseCombination(c.String("combine"))
	if err != nil {
		return p, inputError{err}
	}
	if err := addRollups(c, &p, table); err != nil {
		return p, err
	}
	if p.Weights, err = parseWeights(c.String("weights"), p.Epochs); err != nil {
		return p, err
	}
	if !table.Square() {
		m := table.Matrix()
		p.Matrices = []lockstep.Matrix{m}
		return p, inputProblem(p.Validate())
	}
	for a := range p.Rollups {
		for b := a + 1; b < len(p.Rollups); b++ {
			m, err := table.Between(p.Rollups[a].Sequencers, p.Rollups[b].Sequencers, combine)
			if err != nil {
				return p, badInput("%s: %w", c.String("matrix"), err)
			}
			p.Matrices = append(p.Matrices, m)
		}
	}
	return p, inputProblem(p.Validate())
}

func inputProblem(err error) error {
	if err == nil {
		return nil
	}
	return inputError{err}
}

// addRollups fills in rollups, seats and epochs from --seats, --rollup and
// --epochs.
func addRollups(c *cli.Command, p *schedule.Problem, table latency.Table) error {
	groups, err := parseRollups(c.StringSlice("rollup"))
	if err != nil {
		return err
	}
	switch {
	case c.String("seats") != "" && c.IsSet("epochs"):
		return badInput("give --seats or --epochs: a seats file says how many epochs there are")
	case c.String("seats") != "":
		return fromSeats(c.String("seats"), groups, p, table)
	case c.Int("epochs") < 1:
		return badInput("give --seats FILE, or --epochs N for equal seats")
	}
	if !table.Square() {
		if len(groups) > 0 {
			return badInput("--rollup splits a square matrix; in %s the rows are one rollup and the columns the other", c.String("matrix"))
		}
		groups = []group{{"a", table.Rows}, {"b", table.Cols}}
	}
	if len(groups) < 2 {
		return badInput("name two or more rollups of the square matrix, as in --rollup a=n1,n2 --rollup b=n3")
	}
	p.Epochs = c.Int("epochs")
	if p.Epochs > schedule.MaxEpochs {
		return badInput("--epochs is %d; want at most %d", p.Epochs, schedule.MaxEpochs)
	}
	for _, g := range groups {
		r := schedule.Rollup{Name: g.name, Sequencers: slices.Sorted(slices.Values(g.sequencers))}
		for _, n := range schedule.EqualSeats(p.Seed, p.Epochs, len(r.Sequencers)) {
			r.Seats = append(r.Seats, schedule.Exactly(n))
		}
		p.Rollups = append(p.Rollups, r)
	}
	return nil
}

// fromSeats takes the rollups from a seats file. --rollup lists may add
// sequencers, which then have no seat; in a rectangular table the first rollup
// stands in the rows.
func fromSeats(path string, groups []group, p *schedule.Problem, table latency.Table) error {
	s, err := readSeats(path)
	if err != nil {
		return err
	}
	if !table.Square() {
		if len(s.rollups) != 2 {
			return badInput("%s has seats for %d rollups; a matrix with one rollup in the rows and one in the columns takes two", path, len(s.rollups))
		}
		if len(groups) == 0 {
			groups = []group{{s.rollups[0].name, table.Rows}, {s.rollups[1].name, table.Cols}}
		}
	}
	p.Epochs = s.epochs
	for _, r := range s.rollups {
		names := r.names
		if len(groups) > 0 {
			at := slices.IndexFunc(groups, func(g group) bool { return g.name == r.name })
			if at < 0 {
				return s.wrong(r.offset, "there is no rollup %q among the --rollup flags", r.name)
			}
			names = groups[at].sequencers
		}
		known := table.Rows
		if !table.Square() {
			known = names
		}
		for _, name := range r.names {
			if !slices.Contains(names, name) || !slices.Contains(known, name) {
				return s.wrong(r.at[name], "there is no sequencer %q of rollup %q in the matrix", name, r.name)
			}
		}
		out := schedule.Rollup{Name: r.name, Sequencers: slices.Sorted(slices.Values(names))}
		for _, name := range out.Sequencers {
			out.Seats = append(out.Seats, r.ranges[name])
		}
		p.Rollups = append(p.Rollups, out)
	}
	if len(groups) > 0 && len(groups) != len(s.rollups) {
		return badInput("%s has seats for %d of the %d rollups named by --rollup", path, len(s.rollups), len(groups))
	}
	return nil
}

func parseObjective(text string) (schedule.Objective, error) {
	switch text {
	case "lex":
		return schedule.Lexicographic, nil
	case "max":
		return schedule.WorstOnly, nil
	case "sum":
		return schedule.SumOnly, nil
	}
	return 0, badInput("--objective is %q; use lex, max or sum", text)
}

func parseSeed(text string) (lockstep.Seed, error) {
	raw, err := hexutil.Decode(text)
	if err != nil || len(raw) > len(lockstep.Seed{}) {
		return lockstep.Seed{}, badInput("--seed is %q; want up to 32 bytes in hex after 0x", text)
	}
	var seed lockstep.Seed
	copy(seed[len(seed)-len(raw):], raw)
	return seed, nil
}

func parseWeights(text string, epochs int) ([]uint32, error) {
	if text == "" {
		return nil, nil
	}
	var weights []uint32
	if err := json.Unmarshal([]byte("["+text+"]"), &weights); err != nil {
		return nil, badInput("--weights is %q; want whole numbers with commas between, as in 3,1,1", text)
	}
	if len(weights) != epochs {
		return nil, badInput("--weights holds %d numbers, but the round has %d epochs", len(weights), epochs)
	}
	return weights, nil
}
