package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/l1"
	"github.com/lockstep-rollups/lockstep/prf"
	"github.com/lockstep-rollups/lockstep/schedule"
)

// mostSlots bounds one answer, as the contract does.
const mostSlots = 4096

// stakes are the parts of all L1 slots for which the grinding bound is printed.
var stakes = []float64{0.05, 0.1, 0.2}

func lookaheadCommand() *cli.Command {
	return &cli.Command{
		Name:  "lookahead",
		Usage: "print which sequencer serves which rollup in the slots ahead",
		Description: "A slot is an epoch of the cluster's grid. Only what a finalised L1 block decides is printed, so no reorg takes\n" +
			"it back; the list ends where a round is still open. With two rollups, a round without a schedule goes to\n" +
			"operators that serve both, if there are any.\n\n" +
			"Example:\n  lockstep lookahead --l1 http://127.0.0.1:8545 --schedule 0x… --rollup 901 --slots 24",
		Flags: []cli.Flag{
			l1Flag(), scheduleFlag(),
			&cli.Uint64SliceFlag{Name: "rollup", Usage: "L2 chain `ID` to ask about; repeat to ask about both at once", Required: true, Sources: env("lookahead-rollup")},
			&cli.IntFlag{Name: "slots", Usage: "`NUMBER` of slots", Required: true, Sources: env("lookahead-slots")},
			&cli.Uint64Flag{Name: "from", Usage: "first `SLOT`; by default the present one", HideDefault: true, Sources: env("lookahead-from")},
			jsonFlag(),
		},
		Action: lookahead,
	}
}

// ahead is what the command prints.
type ahead struct {
	Rollups []lockstep.RollupID `json:"rollups"`
	Slots   []aheadSlot         `json:"slots"`
	// Open says that the round after the last slot is still open.
	Open bool `json:"open"`
	// Share is the largest part of the turns printed for one sequencer, Grinding the
	// chance that it gets one turn of its choice, by its part of the L1 slots.
	Share    float64         `json:"share"`
	Grinding []grindingBound `json:"grinding"`
}

type aheadSlot struct {
	Slot   lockstep.Epoch `json:"slot"`
	Starts time.Time      `json:"starts"`
	Round  lockstep.Round `json:"round"`
	Source l1.Source      `json:"source"`
	// Sequencers has one entry for each of Rollups.
	Sequencers []lockstep.SequencerID `json:"sequencers"`
}

type grindingBound struct {
	Stake  float64 `json:"stake"`
	Chance float64 `json:"chance"`
}

func lookahead(ctx context.Context, c *cli.Command) error {
	address, err := parseAddress("--schedule", c.String("schedule"))
	if err != nil {
		return err
	}
	n := c.Int("slots")
	if n < 1 || n > mostSlots {
		return badInput("--slots is %d; want 1 to %d", n, mostSlots)
	}
	var rollups []lockstep.RollupID
	for _, id := range c.Uint64Slice("rollup") {
		if slices.Contains(rollups, lockstep.RollupID(id)) {
			return badInput("--rollup %d is given twice", id)
		}
		rollups = append(rollups, lockstep.RollupID(id))
	}
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	client, err := l1.Dial(ctx, c.String("l1"), address, nil, 0)
	if err != nil {
		return err
	}
	defer client.Close()
	for _, id := range rollups {
		if _, ok := client.Cluster().Side(id); !ok {
			return badInput("rollup %d is not in this cluster, which holds %d and %d", id, client.Cluster().Rollups[0], client.Cluster().Rollups[1])
		}
	}
	from := lockstep.Epoch(c.Uint64("from"))
	if !c.IsSet("from") {
		from, _ = client.Cluster().Grid.EpochAt(uint64(time.Now().Unix()))
	}
	out, err := lookAhead(ctx, client, rollups, from, n)
	if err != nil {
		return err
	}
	if c.Bool("json") {
		return json.NewEncoder(c.Root().Writer).Encode(out)
	}
	out.print(c.Root().Writer)
	return nil
}

// lookAhead reads the rounds that are needed and lays the slots out.
func lookAhead(ctx context.Context, client *l1.Client, rollups []lockstep.RollupID, from lockstep.Epoch, n int) (ahead, error) {
	out := ahead{Rollups: rollups, Slots: []aheadSlot{}}
	head, err := client.Finalized(ctx)
	if err != nil {
		return out, err
	}
	grid := client.Cluster().Grid
	var rounds []schedule.Standing
	sources := make(map[lockstep.Round]l1.Source)
	for round := grid.RoundOf(from); round <= grid.RoundOf(from+lockstep.Epoch(n)-1); round++ {
		standing, source, decided, err := client.Standing(ctx, round, rollups, head)
		if err != nil {
			return out, err
		}
		if !decided {
			out.Open = true
			break
		}
		rounds, sources[round] = append(rounds, standing), source
	}
	turns := schedule.Lookahead(grid, rounds, from, n)
	counts := make(map[lockstep.SequencerID]int)
	for k := 0; len(turns) > 0 && k < len(turns[0]); k++ {
		slot := from + lockstep.Epoch(k)
		s := aheadSlot{Slot: slot, Starts: time.Unix(int64(grid.Start(slot)), 0).UTC(), Round: grid.RoundOf(slot), Source: sources[grid.RoundOf(slot)]}
		for i := range rollups {
			s.Sequencers = append(s.Sequencers, turns[i][k])
			counts[turns[i][k]]++
		}
		out.Slots = append(out.Slots, s)
	}
	for _, count := range counts {
		out.Share = max(out.Share, float64(count)/float64(len(out.Slots)))
	}
	for _, stake := range stakes {
		out.Grinding = append(out.Grinding, grindingBound{stake, prf.GrindingBound(stake, out.Share)})
	}
	return out, nil
}

func (a ahead) print(w io.Writer) {
	if len(a.Slots) == 0 {
		fmt.Fprintln(w, "the round of this slot is still open")
		return
	}
	fmt.Fprintf(w, "%-10s %-20s %-8s %-8s", "slot", "starts", "round", "source")
	for _, id := range a.Rollups {
		fmt.Fprintf(w, " %8d", id)
	}
	fmt.Fprintln(w)
	for _, s := range a.Slots {
		fmt.Fprintf(w, "%-10d %-20s %-8d %-8s", s.Slot, s.Starts.Format(time.RFC3339), s.Round, s.Source)
		for _, id := range s.Sequencers {
			fmt.Fprintf(w, " %8d", id)
		}
		fmt.Fprintln(w)
	}
	if a.Open {
		fmt.Fprintln(w, "the round after these slots is still open")
	}
	var bounds []string
	for _, g := range a.Grinding {
		bounds = append(bounds, fmt.Sprintf("%.1f %% with %.0f %% of the L1 slots", 100*g.Chance, 100*g.Stake))
	}
	fmt.Fprintf(w, "Of these turns one sequencer has at most %.1f %%. By withholding L1 blocks it could have had one turn of its choice with a chance of\nat most %s.\n",
		100*a.Share, strings.Join(bounds, ", "))
}
