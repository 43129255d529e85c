package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/schedule"
)

// maxScheduleFile bounds a schedule file.
const maxScheduleFile = 256 << 20

func scheduleCommand() *cli.Command {
	return &cli.Command{
		Name:        "schedule",
		Usage:       "compute, check and explain who leads when",
		Description: "Example:\n  lockstep schedule solve --matrix SQUARE.csv --rollup a=n1,n2,n3 --rollup b=n4,n5 --epochs 6",
		Commands: []*cli.Command{
			{
				Name:  "solve",
				Usage: "compute the best schedule for a matrix and seats",
				Description: "Sequencers are taken in the order of their names, so shuffled input gives the same bytes.\n" +
					"Two rollups are solved exactly. For more of them, or with weights, a search looks for the least worst value\n" +
					"and sum: whether that worst value is the least is proven where it can be, the sum never.\n" +
					"If no schedule exists, the exit code is 1 and the reason is printed.\n\n" +
					"Examples:\n" +
					"  lockstep schedule solve --matrix M.csv --seats S.json --json > OUT.json\n" +
					"  lockstep schedule solve --matrix SQUARE.csv --rollup a=n1,n2,n3 --rollup b=n4,n5 --epochs 6",
				Flags:  append(problemFlags(), jsonFlag()),
				Action: interruptible(solve),
			},
			{
				Name:  "verify",
				Usage: "check that a schedule meets the seats and is optimal; exit code 1 says no",
				Description: "Nothing is solved: the certificate in the schedule is checked by code of its own. A schedule made for\n" +
					"another objective is refused; --combine must be that of solve. For more than two rollups or with weights\n" +
					"only the worst value is proven.\n\n" +
					"Example:\n  lockstep schedule verify --matrix M.csv --seats S.json --schedule OUT.json",
				Flags: append(verifyFlags(), &cli.StringFlag{
					Name: "schedule", Usage: "`FILE` that solve --json wrote", Required: true, Sources: env("schedule-file"),
				}, jsonFlag()),
				Action: interruptible(verify),
			},
			{
				Name:  "explain",
				Usage: "solve, and say why it is no better and what would make it better",
				Description: "It names the bottleneck, what a round without each of its sequencers would be, what looser seats buy,\n" +
					"the price of a turn of each sequencer, and the rotations that ignore round trips. With weights there are\n" +
					"neither bottleneck nor prices.\n\n" +
					"Example:\n  lockstep schedule explain --matrix M.csv --seats S.json",
				Flags:  append(problemFlags(), jsonFlag()),
				Action: interruptible(explain),
			},
		},
	}
}

func solve(_ context.Context, c *cli.Command) error {
	p, err := askedProblem(c)
	if err != nil {
		return err
	}
	s, err := solved(p)
	if err != nil {
		return err
	}
	if c.Bool("json") {
		return writeSchedule(c.Root().Writer, p, s)
	}
	printSchedule(c.Root().Writer, p, s)
	return nil
}

// solved solves a problem. That there is no schedule, or that none was found, is an
// answer; all other errors are about the input.
func solved(p schedule.Problem) (schedule.Schedule, error) {
	s, err := schedule.Solve(p)
	var infeasible *schedule.Infeasible
	if err == nil || errors.As(err, &infeasible) || errors.Is(err, schedule.ErrUndecided) {
		return s, err
	}
	return s, inputError{err}
}

func explain(_ context.Context, c *cli.Command) error {
	p, err := askedProblem(c)
	if err != nil {
		return err
	}
	s, err := solved(p)
	if err != nil {
		return err
	}
	why, err := schedule.Explain(p, s)
	if err != nil {
		return err
	}
	if c.Bool("json") {
		return json.NewEncoder(c.Root().Writer).Encode(why)
	}
	fmt.Fprintln(c.Root().Writer, strings.TrimSuffix(why.String(), "\n"))
	return nil
}

// interruptible makes an action that looks at no context end with it: what it
// computes is left behind, as the process ends too.
func interruptible(action cli.ActionFunc) cli.ActionFunc {
	return func(ctx context.Context, c *cli.Command) error {
		done := make(chan error, 1)
		go func() { done <- action(ctx, c) }()
		select {
		case err := <-done:
			return err
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func verify(_ context.Context, c *cli.Command) error {
	path := c.String("schedule")
	p, s, err := readSchedule(c, path)
	if err == nil {
		err = schedule.Verify(p, s)
	}
	var input inputError
	switch {
	case errors.As(err, &input):
		return err
	case c.Bool("json"):
		if printErr := printVerdict(c.Root().Writer, p, s, err); printErr != nil {
			return printErr
		}
	}
	if err != nil {
		return fmt.Errorf("%s is refused: %w", path, err)
	}
	if c.Bool("json") {
		return nil
	}
	verdict := fmt.Sprintf("%s is optimal (%s)", path, p.Objective)
	if p.Partly(s) {
		verdict = fmt.Sprintf("%s: worst value proven, sum not proven (%s)", path, p.Objective)
	}
	fmt.Fprintf(c.Root().Writer, "%s: %s\n", verdict, figures(p, s))
	return nil
}

// printVerdict prints what verify found as JSON; refused is why it says no.
func printVerdict(out io.Writer, p schedule.Problem, s schedule.Schedule, refused error) error {
	type verdict struct {
		Accepted  bool             `json:"accepted"`
		Reason    string           `json:"reason,omitempty"`
		Objective string           `json:"objective,omitempty"`
		Proven    []string         `json:"proven,omitempty"`
		Epochs    int              `json:"epochs,omitempty"`
		Worst     *schedule.Micros `json:"worst_ms,omitempty"`
		Mean      *schedule.Micros `json:"mean_ms,omitempty"`
		Sum       *schedule.Micros `json:"sum_ms,omitempty"`
	}
	if refused != nil {
		return json.NewEncoder(out).Encode(verdict{Reason: refused.Error()})
	}
	worst, mean, sum := schedule.Micros(s.Worst), schedule.Micros(s.Mean()), schedule.Micros(s.Sum)
	return json.NewEncoder(out).Encode(verdict{
		Accepted: true, Objective: p.Objective.String(), Proven: p.Proven(s), Epochs: p.Epochs, Worst: &worst, Mean: &mean, Sum: &sum,
	})
}

// readSchedule reads the schedule to verify and its problem.
func readSchedule(c *cli.Command, path string) (schedule.Problem, schedule.Schedule, error) {
	var p schedule.Problem
	var s schedule.Schedule
	objective, seed, err := askedFor(c)
	if err != nil {
		return p, s, err
	}
	text, err := readBounded(path, maxScheduleFile)
	if err != nil {
		return p, s, err
	}
	madeFor, drawnFrom, err := claims(path, text)
	if err != nil {
		return p, s, err
	}
	if !c.IsSet("seed") {
		seed = drawnFrom
	}
	if p, err = readProblem(c, objective, seed); err != nil {
		return p, s, err
	}
	if madeFor != objective {
		return p, s, fmt.Errorf("it is made for the objective %s, not %s; to check it for that, give --objective %s", madeFor, objective, madeFor)
	}
	s, err = schedule.Decode(p, text)
	return p, s, err
}

// claims reads the objective and the seed that a schedule says it was made for. It
// is bad input only if it is not JSON of that form.
func claims(path string, text []byte) (schedule.Objective, lockstep.Seed, error) {
	var d struct {
		Certificate struct{ Objective, Seed string }
	}
	if err := json.Unmarshal(text, &d); err != nil {
		offset := int64(len(text))
		var syntax *json.SyntaxError
		var kind *json.UnmarshalTypeError
		switch {
		case errors.As(err, &syntax) && int(syntax.Offset) < len(text):
			offset = syntax.Offset - 1
		case errors.As(err, &kind):
			return 0, lockstep.Seed{}, badInput("%s: this is not what solve --json writes", place(path, text, kind.Offset-1))
		}
		return 0, lockstep.Seed{}, badInput("%s: %s", place(path, text, offset), plain(err))
	}
	if d.Certificate.Objective == "" {
		return 0, lockstep.Seed{}, errors.New("there is no certificate in it as solve --json writes it")
	}
	objective, err := schedule.ParseObjective(d.Certificate.Objective)
	if err != nil {
		return 0, lockstep.Seed{}, fmt.Errorf("the certificate: %w", err)
	}
	seed, err := parseSeed(d.Certificate.Seed)
	if err != nil {
		return 0, lockstep.Seed{}, fmt.Errorf("the certificate: %w", err)
	}
	return objective, seed, nil
}

func writeSchedule(out io.Writer, p schedule.Problem, s schedule.Schedule) error {
	text, err := schedule.Encode(p, s)
	if err != nil {
		return err
	}
	if _, err := out.Write(text); err != nil {
		return fmt.Errorf("print the schedule: %w", err)
	}
	return nil
}

// printSchedule shows a schedule to a person.
func printSchedule(out io.Writer, p schedule.Problem, s schedule.Schedule) {
	verdict := "optimal"
	switch {
	case !s.Optimal:
		verdict = fmt.Sprintf("not proven optimal; nothing is below %s", s.LowerBound)
	case p.Partly(s):
		verdict = "worst value proven; the sum is the best found"
	}
	fmt.Fprintf(out, "%s (%s)\n", figures(p, s), verdict)
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

// figures are worst, mean and sum of a schedule.
func figures(p schedule.Problem, s schedule.Schedule) string {
	return fmt.Sprintf("worst %s, mean %s ms, sum %s ms over %d epochs", s.Worst, exactly(s.Mean()), exactly(float64(s.Sum)), p.Epochs)
}
