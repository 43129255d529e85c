package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/l1"
)

func statusCommand() *cli.Command {
	return &cli.Command{
		Name:  "status",
		Usage: "print everybody who is registered: standing, bond, seats, score",
		Description: "Seats are those of the present round. Amounts in JSON are in wei.\n\n" +
			"Example:\n  lockstep registry status --l1 http://127.0.0.1:8545 --schedule 0x…",
		Flags: []cli.Flag{
			l1Flag(), scheduleFlag(),
			&cli.Uint32Flag{Name: "sequencer", Usage: "`NUMBER` of the only one to print", Sources: env("sequencer"), Validator: given[uint32]},
			jsonFlag(),
		},
		Action: status,
	}
}

// standing is a line of the status.
type standing struct {
	Sequencer lockstep.SequencerID `json:"sequencer"`
	Rollup    lockstep.RollupID    `json:"rollup"`
	Owner     string               `json:"owner"`
	Status    string               `json:"status"`
	Bond      string               `json:"bond"`
	Queued    string               `json:"queued"`
	// Until says what the status waits for: the end of an exit or of jail.
	Until string         `json:"until,omitempty"`
	Since lockstep.Round `json:"since"`
	// Seats are missing while the present round is open.
	Seats *int `json:"seats,omitempty"`
	// Score and Pool are missing without elections.
	Score *float64 `json:"score,omitempty"`
	Pool  uint32   `json:"pool,omitempty"`
	// Stake is what others placed with it, in wei.
	Stake string `json:"stake,omitempty"`
}

func status(ctx context.Context, c *cli.Command) error {
	contract, err := parseAddress("--schedule", c.String("schedule"))
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, l1Timeout)
	defer cancel()
	client, err := l1.Dial(ctx, c.String("l1"), contract, nil, 0)
	if err != nil {
		return err
	}
	defer client.Close()
	at, err := client.Latest(ctx)
	if err != nil {
		return err
	}
	all, err := client.Registered(ctx, at)
	if err != nil {
		return err
	}
	if c.IsSet("sequencer") {
		all = []lockstep.SequencerID{lockstep.SequencerID(c.Uint32("sequencer"))}
	}
	round, _ := client.Cluster().Grid.RoundAt(at.Time)
	turns, decided, err := client.DecidedAt(ctx, round, at)
	if err != nil && !errors.Is(err, l1.ErrNobody) {
		return err
	}
	var lines []standing
	for _, id := range all {
		line, err := stand(ctx, client, id, round, at)
		if err != nil {
			return err
		}
		if side, known := client.Cluster().Side(line.Rollup); decided && known {
			seats := 0
			for _, leader := range turns.Leaders[side] {
				if leader == id {
					seats++
				}
			}
			line.Seats = &seats
		}
		lines = append(lines, line)
	}
	if c.Bool("json") {
		return json.NewEncoder(c.Root().Writer).Encode(map[string]any{"block": at.Number, "round": round, "sequencers": lines})
	}
	fmt.Fprintf(c.Root().Writer, "round %d, as of L1 block %d\n%s", round, at.Number, statusTable(lines))
	return nil
}

func stand(ctx context.Context, client *l1.Client, id lockstep.SequencerID, round lockstep.Round, at l1.Head) (standing, error) {
	e, err := client.Entry(ctx, id, at)
	if err != nil {
		return standing{}, err
	}
	line := standing{
		Sequencer: id, Rollup: e.Rollup, Owner: e.Owner.Hex(), Status: e.Status, Bond: e.Bond.String(), Queued: e.Queued.String(), Since: e.Since,
	}
	switch {
	case e.FreeAt != 0:
		line.Until = moment(e.FreeAt)
	case e.JailedUntil != 0:
		line.Until = time.Unix(int64(client.Cluster().Grid.RoundStart(e.JailedUntil)), 0).UTC().Format(time.RFC3339)
	}
	if !client.Elected() {
		return line, nil
	}
	score, err := client.Score(ctx, id, round, at)
	if err != nil {
		return line, err
	}
	share := float64(score) / 1e6
	line.Score = &share
	pool, open, err := client.PoolOf(ctx, id, at)
	if open {
		line.Pool, line.Stake = pool.Number, pool.Assets.String()
	}
	return line, err
}

// statusTable aligns the lines in columns.
func statusTable(lines []standing) string {
	rows := [][]string{{"sequencer", "rollup", "status", "bond, ETH", "queued", "seats", "score", "pool, ETH", "owner", "until"}}
	for _, l := range lines {
		seats, score, pool := "-", "-", "-"
		if l.Seats != nil {
			seats = fmt.Sprint(*l.Seats)
		}
		if l.Score != nil {
			score = fmt.Sprintf("%.2f", *l.Score)
		}
		if l.Pool != 0 {
			pool = fmt.Sprintf("%d: %s", l.Pool, ether(l.Stake))
		}
		rows = append(rows, []string{fmt.Sprint(l.Sequencer), fmt.Sprint(l.Rollup), l.Status, ether(l.Bond), ether(l.Queued), seats, score, pool, l.Owner, l.Until})
	}
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for k, cell := range row {
			widths[k] = max(widths[k], len(cell))
		}
	}
	var b strings.Builder
	for _, row := range rows {
		cells := slices.Clone(row)
		for k := range cells {
			cells[k] = fmt.Sprintf("%-*s", widths[k], cells[k])
		}
		b.WriteString("  " + strings.TrimRight(strings.Join(cells, "  "), " ") + "\n")
	}
	return b.String()
}
