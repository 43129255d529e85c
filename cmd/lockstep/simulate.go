package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"

	"github.com/urfave/cli/v3"
	"golang.org/x/term"

	"github.com/lockstep-rollups/lockstep/election"
	"github.com/lockstep-rollups/lockstep/internal/sim"
)

func simulateCommand() *cli.Command {
	d := sim.DefaultElections()
	return &cli.Command{
		Name:        "simulate",
		Usage:       "see what a choice leads to before making it",
		Description: "Example:\n  lockstep simulate elections --rounds 1000 --plot elections.svg",
		Commands: []*cli.Command{{
			Name:  "elections",
			Usage: "hold elections round after round and compare the mechanisms",
			Description: "The same operators stand under each mechanism. What an epoch is worth to them, their stakes and how reliable they are is drawn\n" +
				"from the seed; docs/elections.md states the model. HHI is the Herfindahl-Hirschman index of the seats, 0 to 10,000.\n\n" +
				"Examples:\n" +
				"  lockstep simulate elections --rounds 1000 --plot elections.svg\n" +
				"  lockstep simulate elections --operators 30 --cap 20 --winners 8 --json",
			Flags: []cli.Flag{
				&cli.StringSliceFlag{Name: "mechanism", Usage: "`NAME` of a mechanism; more than once; by default all", Sources: env("simulate-mechanism")},
				&cli.IntFlag{Name: "rounds", Usage: "rounds to hold", Value: d.Rounds, Sources: env("simulate-rounds")},
				&cli.IntFlag{Name: "epochs", Usage: "epochs of a round", Value: d.Epochs, Sources: env("simulate-epochs")},
				&cli.IntFlag{Name: "operators", Usage: "operators who stand", Value: d.Operators, Sources: env("simulate-operators")},
				&cli.IntFlag{Name: "cap", Usage: "most seats of an operator; 0 for no cap", Value: d.Cap, Sources: env("simulate-cap")},
				&cli.IntFlag{Name: "winners", Usage: "winners of the multi-winner auction, and how many lead by turns in the rotation; 0 for all", Value: d.Winners, Sources: env("simulate-winners")},
				&cli.StringFlag{Name: "seed", Usage: "up to 32 bytes in `HEX` that draw the world", Value: "0x0", Sources: env("simulate-seed")},
				&cli.StringFlag{Name: "plot", Usage: "draw the comparison to `FILE`, as SVG, PNG or PDF by its ending", Sources: env("simulate-plot")},
				jsonFlag(),
			},
			Action: simulateElections,
		}},
	}
}

func simulateElections(ctx context.Context, c *cli.Command) error {
	e := sim.DefaultElections()
	e.Rounds, e.Epochs, e.Operators, e.Cap, e.Winners = c.Int("rounds"), c.Int("epochs"), c.Int("operators"), c.Int("cap"), c.Int("winners")
	seed, err := parseSeed(c.String("seed"))
	if err != nil {
		return badInput("--seed: %w", err)
	}
	e.Seed = seed
	if err := e.Validate(); err != nil {
		return inputError{err}
	}
	mechanisms := election.Mechanisms()
	if names := c.StringSlice("mechanism"); len(names) > 0 {
		mechanisms = nil
		for _, name := range names {
			m, err := election.ByName(name)
			if err != nil {
				return badInput("--mechanism: %w", err)
			}
			mechanisms = append(mechanisms, m)
		}
	}
	plot := c.String("plot")
	if err := plottable(plot); err != nil {
		return err
	}
	standings, err := holdElections(ctx, e, mechanisms, os.Stderr)
	if err != nil {
		return err
	}
	if plot != "" {
		if err := plotElections(standings, plot); err != nil {
			return fmt.Errorf("draw %s: %w", plot, err)
		}
	}
	if c.Bool("json") {
		return json.NewEncoder(c.Root().Writer).Encode(standings)
	}
	return printStandings(c.Root().Writer, standings)
}

// plottable refuses a file that could not be drawn, before the work is done.
func plottable(path string) error {
	if path == "" {
		return nil
	}
	switch strings.ToLower(filepath.Ext(path)) {
	case ".svg", ".png", ".pdf":
	default:
		return badInput("--plot is %q; want a name that ends in .svg, .png or .pdf", path)
	}
	if info, err := os.Stat(filepath.Dir(path)); err != nil || !info.IsDir() {
		return badInput("--plot %s: there is no folder %s", path, filepath.Dir(path))
	}
	return nil
}

// holdElections runs one mechanism after the other, and shows on a terminal how
// far it is.
func holdElections(ctx context.Context, e sim.Elections, mechanisms []election.Mechanism, terminal *os.File) ([]sim.Standing, error) {
	watched := term.IsTerminal(int(terminal.Fd()))
	var standings []sim.Standing
	for k, m := range mechanisms {
		s, err := e.Run(m, func(round int) error {
			if watched && (round%100 == 0 || round == e.Rounds) {
				fmt.Fprintf(terminal, "\r%-13s %d of %d: round %d of %d ", m.Name, k+1, len(mechanisms), round, e.Rounds)
			}
			return ctx.Err()
		})
		if watched {
			fmt.Fprintf(terminal, "\r%*s\r", 72, "")
		}
		if err != nil {
			return nil, err
		}
		standings = append(standings, s)
	}
	return standings, nil
}

func printStandings(out io.Writer, standings []sim.Standing) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "mechanism\tHHI\tbest operator\treliable operators\tmissed blocks\tat the end\trevenue per epoch\t")
	for _, s := range standings {
		revenue := "–"
		if s.Revenue > 0 {
			revenue = fmt.Sprintf("%.4f ether", s.Revenue)
		}
		fmt.Fprintf(w, "%s\t%.0f\t%.1f %%\t%.1f %%\t%.2f %%\t%.2f %%\t%s\t\n",
			s.Mechanism, s.HHI, 100*s.Best, 100*s.Reliable, 100*s.Missed, 100*s.Course[len(s.Course)-1].Missed, revenue)
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("print the comparison: %w", err)
	}
	return nil
}
