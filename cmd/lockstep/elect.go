package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/holiman/uint256"
	"github.com/urfave/cli/v3"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/election"
)

func electCommand() *cli.Command {
	return &cli.Command{
		Name:  "elect",
		Usage: "compute who gets how many seats of a round, and why",
		Description: "FILE holds the rules and the candidates; amounts are in wei, as text. Everything but epochs, candidates and their ids may be left out:\n" +
			`  {"epochs": 100, "floor": 0, "cap": 40, "winners": 4, "standbys": 2, "reserve": "0", "round": 7, "base": "stake",` + "\n" +
			`   "multiplier": {"poor": 0.8, "good": 0.99, "least": 0.05, "most": 1},` + "\n" +
			`   "candidates": [{"id": "s1", "stake": "32000000000000000000", "delegated": "0", "bid": "5000000000", "weight": "1",` + "\n" +
			`                   "score": 0.97, "active": true}]}` + "\n" +
			"Ids that are all numbers count as the registry's; others are numbered in the order of their names.\n" +
			"If nobody can be given a seat, the exit code is 1.\n\n" +
			"Examples:\n" +
			"  lockstep elect --mechanism stake --candidates candidates.json\n" +
			"  lockstep elect --mechanism multiauction --candidates candidates.json --seed 0x5eed --json",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "mechanism", Usage: "`NAME`: authority, auction, stake, rotation, multiauction, delegated or adaptive", Required: true, Sources: env("elect-mechanism")},
			&cli.StringFlag{Name: "candidates", Usage: "JSON `FILE` with the rules and the candidates", Required: true, Sources: env("elect-candidates")},
			&cli.StringFlag{Name: "seed", Usage: "up to 32 bytes in `HEX` that break ties", Value: "0x0", Sources: env("elect-seed")},
			jsonFlag(),
		},
		Action: elect,
	}
}

func elect(_ context.Context, c *cli.Command) error {
	mechanism, err := election.ByName(c.String("mechanism"))
	if err != nil {
		return badInput("--mechanism: %w", err)
	}
	seed, err := parseSeed(c.String("seed"))
	if err != nil {
		return badInput("--seed: %w", err)
	}
	ballot, err := readBallot(c.String("candidates"))
	if err != nil {
		return err
	}
	ballot.Seed = seed
	result, err := mechanism.Elect(ballot.Ballot)
	if err != nil {
		return fmt.Errorf("%s: %w", c.String("candidates"), err)
	}
	e := electedBy(mechanism, ballot, result)
	if c.Bool("json") {
		return json.NewEncoder(c.Root().Writer).Encode(e)
	}
	return e.print(c.Root().Writer, ballot)
}

// elected is the outcome of an election as it is printed.
type elected struct {
	Mechanism string            `json:"mechanism"`
	Seats     map[string]int    `json:"seats"`
	Price     string            `json:"price,omitempty"` // wei per epoch
	Standbys  []string          `json:"standbys"`
	Why       map[string]string `json:"why"`
}

func electedBy(m election.Mechanism, b *ballot, r election.Result) elected {
	e := elected{Mechanism: m.Name, Seats: make(map[string]int), Standbys: []string{}, Why: make(map[string]string)}
	if r.Price != nil {
		e.Price = r.Price.Dec()
	}
	waits := make(map[lockstep.SequencerID]string)
	for k, id := range r.Standbys {
		e.Standbys = append(e.Standbys, b.names[id])
		waits[id] = fmt.Sprintf("stands by as number %d", k+1)
	}
	for _, c := range b.Candidates {
		e.Seats[b.names[c.ID]] = 0
		e.Why[b.names[c.ID]] = "is not active"
	}
	for _, o := range r.Outcomes {
		name := b.names[o.ID]
		e.Seats[name] = o.Seats
		e.Why[name] = because(m, b, r, o)
		if text := waits[o.ID]; text != "" {
			e.Why[name] = text
		}
	}
	return e
}

// because says why an active candidate got its seats.
func because(m election.Mechanism, b *ballot, r election.Result, o election.Outcome) string {
	if o.Weight.IsZero() {
		switch {
		case m.Name == "rotation" || m.Name == "adaptive" && b.Rules.Base == "rotation":
			return "it is not its turn"
		case r.Price != nil:
			return "its bid is not among the highest, or below the reserve price"
		}
		return "weighs nothing"
	}
	all, free := new(uint256.Int), new(uint256.Int)
	left := 0 // the seats of those within their limits
	for _, other := range r.Outcomes {
		all.Add(all, &other.Weight)
		if other.Bound == election.Within && !other.Weight.IsZero() {
			free.Add(free, &other.Weight)
			left += other.Seats
		}
	}
	switch o.Bound {
	case election.AtCap:
		return fmt.Sprintf("a share of %s epochs, cut to the cap", share(&o.Weight, all, b.Epochs))
	case election.AtFloor:
		return fmt.Sprintf("a share of %s epochs, raised to the floor", share(&o.Weight, all, b.Epochs))
	}
	text := fmt.Sprintf("a share of %s epochs", share(&o.Weight, free, left))
	if left != b.Epochs {
		text += fmt.Sprintf(" out of the %d that limits leave", left)
	}
	if o.Remainder {
		return text + ", rounded up as one of the largest fractions"
	}
	return text
}

// share prints weight × epochs / total with three digits, rounded down.
func share(weight, total *uint256.Int, epochs int) string {
	z := new(uint256.Int).Mul(weight, uint256.NewInt(uint64(epochs)*1000))
	milli := z.Div(z, total).Uint64()
	return fmt.Sprintf("%d.%03d", milli/1000, milli%1000)
}

func (e elected) print(out io.Writer, b *ballot) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, c := range b.Candidates {
		name := b.names[c.ID]
		fmt.Fprintf(w, "%s\t%5d\t%s\n", name, e.Seats[name], e.Why[name])
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("print the seats: %w", err)
	}
	if e.Price != "" {
		fmt.Fprintf(out, "each winner pays %s wei for each epoch\n", e.Price)
	}
	return nil
}
