package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v3"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/latency"
	"github.com/lockstep-rollups/lockstep/schedule"
)

func problemFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "matrix", Usage: "CSV `FILE` of round trips in ms: square with both directions, or one rollup in the rows and the other in the columns", Required: true, Sources: env("schedule-matrix")},
		&cli.StringFlag{Name: "seats", Usage: "JSON `FILE`: {\"epochs\":6,\"seats\":{\"a\":{\"n1\":2,…},\"b\":{…}}}; a number is exact, [1,3] an interval", Sources: env("schedule-seats")},
		&cli.StringSliceFlag{Name: "rollup", Usage: "`NAME=N1,N2,…`: the sequencers of a rollup in a square matrix; repeat for each rollup", Sources: env("schedule-rollup")},
		&cli.IntFlag{Name: "epochs", Usage: "`NUMBER` of epochs, for equal seats without --seats", HideDefault: true, Sources: env("schedule-epochs")},
		&cli.StringFlag{Name: "seed", Usage: "up to 32 bytes in `HEX` that break ties and order the epochs", Value: "0x0", Sources: env("schedule-seed")},
		&cli.StringFlag{Name: "objective", Usage: "`WHAT` to minimise: lex (worst, then sum), max (worst only) or sum", Value: "lex", Sources: env("schedule-objective")},
		&cli.StringFlag{Name: "combine", Usage: "`HOW` the two directions of a square matrix become one: min, max or mean", Value: "min", Sources: env("schedule-combine")},
		&cli.StringFlag{Name: "weights", Usage: "`3,1,1,…`: the weight of each epoch", Sources: env("schedule-weights")},
	}
}

// verifyFlags are the same flags where a schedule says itself what it was drawn
// from.
func verifyFlags() []cli.Flag {
	flags := problemFlags()
	for _, f := range flags {
		if f, ok := f.(*cli.StringFlag); ok && f.Name == "seed" {
			f.Usage, f.HideDefault = "up to 32 bytes in `HEX` that the schedule must have been drawn from; by default any", true
		}
	}
	return flags
}

// askedFor reads the flags that a schedule repeats.
func askedFor(c *cli.Command) (schedule.Objective, lockstep.Seed, error) {
	objective, err := schedule.ParseObjective(c.String("objective"))
	if err != nil {
		return 0, lockstep.Seed{}, badInput("--objective: %w", err)
	}
	seed, err := parseSeed(c.String("seed"))
	if err != nil {
		return 0, lockstep.Seed{}, badInput("--seed: %w", err)
	}
	return objective, seed, nil
}

// askedProblem builds the problem that all flags describe.
func askedProblem(c *cli.Command) (schedule.Problem, error) {
	objective, seed, err := askedFor(c)
	if err != nil {
		return schedule.Problem{}, err
	}
	return readProblem(c, objective, seed)
}

// readProblem builds the problem that all other flags describe.
func readProblem(c *cli.Command, objective schedule.Objective, seed lockstep.Seed) (schedule.Problem, error) {
	p := schedule.Problem{Objective: objective, Seed: seed}
	combine, err := latency.ParseCombination(c.String("combine"))
	if err != nil {
		return p, badInput("--combine: %w", err)
	}
	table, err := readTable(c.String("matrix"))
	if err != nil {
		return p, err
	}
	if err := addRollups(c, &p, table); err != nil {
		return p, err
	}
	if p.Weights, err = parseWeights(c.String("weights"), p.Epochs); err != nil {
		return p, err
	}
	if !table.Square() {
		if c.IsSet("combine") {
			return p, badInput("--combine is for the two directions of a square matrix; %s is not square", c.String("matrix"))
		}
		p.Matrices = []lockstep.Matrix{table.Matrix()}
	} else if p.Matrices, err = allBetween(p.Rollups, table, combine); err != nil {
		return p, badInput("%s: %w", c.String("matrix"), err)
	}
	if err := p.Validate(); err != nil {
		return p, inputError{err}
	}
	return p, nil
}

// allBetween returns the matrices between every two rollups.
func allBetween(rollups []schedule.Rollup, table latency.Table, combine latency.Combination) ([]lockstep.Matrix, error) {
	var all []lockstep.Matrix
	for a := range rollups {
		for b := a + 1; b < len(rollups); b++ {
			m, err := table.Between(rollups[a].Sequencers, rollups[b].Sequencers, combine)
			if err != nil {
				return nil, err
			}
			all = append(all, m)
		}
	}
	return all, nil
}

// addRollups fills in rollups, seats and epochs from --seats, or from --epochs
// for equal seats.
func addRollups(c *cli.Command, p *schedule.Problem, table latency.Table) error {
	groups, err := parseRollups(c.StringSlice("rollup"))
	if err != nil {
		return err
	}
	matrix, bySeats := c.String("matrix"), c.String("seats") != ""
	for _, g := range groups {
		for _, name := range g.sequencers {
			if !slices.Contains(table.Rows, name) && !slices.Contains(table.Cols, name) {
				return badInput("--rollup %s: there is no sequencer %q in %s", g.name, name, matrix)
			}
		}
	}
	switch {
	case bySeats && c.IsSet("epochs"):
		return badInput("give --seats or --epochs, not both: a seats file says how many epochs there are")
	case !bySeats && !c.IsSet("epochs"):
		return badInput("give --seats FILE, or --epochs NUMBER for equal seats")
	case !table.Square() && len(groups) > 0:
		return badInput("--rollup splits a square matrix; in %s the rows are one rollup and the columns the other", matrix)
	case table.Square() && len(groups) < 2 && (len(groups) == 1 || !bySeats):
		return badInput("%s is square: name two or more rollups in it, as in --rollup a=n1,n2 --rollup b=n3", matrix)
	}
	if bySeats {
		return fromSeats(c.String("seats"), matrix, groups, p, table)
	}
	if !table.Square() {
		groups = []group{{"a", table.Rows}, {"b", table.Cols}}
	}
	p.Epochs = c.Int("epochs")
	if p.Epochs < 1 || p.Epochs > schedule.MaxEpochs {
		return badInput("--epochs is %d; want 1 to %d", p.Epochs, schedule.MaxEpochs)
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

// fromSeats takes the seats of a file. The rollups come in the order of the
// groups if there are any, else that of the rows comes first, else they come by
// name: the order of the file says nothing.
func fromSeats(path, matrix string, groups []group, p *schedule.Problem, table latency.Table) error {
	s, err := readSeats(path)
	if err != nil {
		return err
	}
	p.Epochs = s.epochs
	places := make([]string, len(s.rollups)) // where the sequencers of a rollup must stand
	for k := range places {
		places[k] = matrix
	}
	switch {
	case !table.Square():
		if len(s.rollups) != 2 {
			return badInput("%s:1:1: seats for %d rollups; %s has one in the rows and one in the columns", path, len(s.rollups), matrix)
		}
		if slices.Contains(table.Rows, s.rollups[1].names[0]) {
			slices.Reverse(s.rollups)
		}
		groups = []group{{s.rollups[0].name, table.Rows}, {s.rollups[1].name, table.Cols}}
		places = []string{"the rows of " + matrix, "the columns of " + matrix}
	case len(groups) == 0:
		for _, r := range s.rollups {
			groups = append(groups, group{r.name, table.Rows})
		}
	default:
		if s.rollups, err = s.inOrder(groups); err != nil {
			return err
		}
		for k, g := range groups {
			places[k] = "--rollup " + g.name
		}
	}
	for k, r := range s.rollups {
		out := schedule.Rollup{Name: r.name, Sequencers: slices.Sorted(slices.Values(r.names))}
		for _, name := range r.names {
			if !slices.Contains(groups[k].sequencers, name) {
				return s.wrong(r.at[name], "there is no sequencer %q in %s", name, places[k])
			}
		}
		for _, name := range out.Sequencers {
			out.Seats = append(out.Seats, r.ranges[name])
		}
		p.Rollups = append(p.Rollups, out)
	}
	return nil
}

// inOrder returns the rollups of s in the order of the --rollup flags.
func (s *seats) inOrder(groups []group) ([]seatsOf, error) {
	var out []seatsOf
	for _, r := range s.rollups {
		if !slices.ContainsFunc(groups, func(g group) bool { return g.name == r.name }) {
			return nil, s.wrong(r.offset, "there is no --rollup %s", r.name)
		}
	}
	for _, g := range groups {
		k := slices.IndexFunc(s.rollups, func(r seatsOf) bool { return r.name == g.name })
		if k < 0 {
			return nil, badInput("%s:1:1: there are no seats for --rollup %s", s.file, g.name)
		}
		out = append(out, s.rollups[k])
	}
	return out, nil
}

func parseSeed(text string) (lockstep.Seed, error) {
	digits, ok := strings.CutPrefix(text, "0x")
	if len(digits)%2 == 1 {
		digits = "0" + digits
	}
	raw, err := hexutil.Decode("0x" + digits)
	if !ok || err != nil || len(raw) > len(lockstep.Seed{}) {
		return lockstep.Seed{}, fmt.Errorf("%q is no seed; want 0x and up to 64 hex digits", text)
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
	if err := json.Unmarshal([]byte("["+text+"]"), &weights); err != nil || slices.Contains(weights, 0) {
		return nil, badInput("--weights is %q; want whole numbers from 1 with commas between, as in 3,1,1", text)
	}
	if len(weights) != epochs {
		return nil, badInput("--weights holds %d numbers, but the round has %d epochs", len(weights), epochs)
	}
	return weights, nil
}
