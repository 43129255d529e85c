package main

import (
	"context"
	"fmt"
	"io"
	"maps"
	"math"
	"math/big"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/devnet"
)

// linePrinter shows a devnet as plain lines: what is being started, each schedule
// with the round trips that it was made from, and at each epoch the coming turns,
// the heads, and what went wrong so far. The devnet calls it from one goroutine at
// a time.
type linePrinter struct {
	out       io.Writer
	phase     string
	epoch     lockstep.Epoch
	running   bool
	schedules int
	elected   lockstep.Round
}

func (p *linePrinter) show(v devnet.View) {
	if v.Phase != "" {
		if v.Phase != p.phase {
			fmt.Fprintf(p.out, "%s …\n", v.Phase)
			p.phase = v.Phase
		}
		return
	}
	for _, s := range v.Schedules[min(p.schedules, len(v.Schedules)):] {
		fmt.Fprintln(p.out, scheduleLine(s))
		if s.Figures != nil {
			fmt.Fprint(p.out, matrixTable(v, func(cell string) string { return cell }))
		}
	}
	if v.Election != nil && v.Election.Round != p.elected {
		p.elected = v.Election.Round
		fmt.Fprintf(p.out, "seats of round %d by %s\n%s", v.Election.Round, v.Election.Mechanism, electionTable(v, func(cell string) string { return cell }))
	}
	p.schedules = len(v.Schedules)
	if !v.Started || p.running && v.Epoch == p.epoch {
		return
	}
	p.running, p.epoch = true, v.Epoch
	var turns, heads, wrong []string
	for _, r := range v.Rollups {
		coming := "?"
		if len(r.Turns) > 0 {
			coming = strings.Join(r.Turns, " > ")
		}
		turns = append(turns, r.Name+": "+coming)
		heads = append(heads, fmt.Sprintf("%s %d/%d/%d", r.Name, r.Unsafe, r.Safe, r.Finalized))
		if anyFault(r.Summary) {
			wrong = append(wrong, fmt.Sprintf("   %s: %s", r.Name, faults(r.Summary)))
		}
	}
	fmt.Fprintf(p.out, "round %d epoch %d   %s   unsafe/safe/finalized %s%s\n",
		v.Round, v.Epoch, strings.Join(turns, "   "), strings.Join(heads, "  "), strings.Join(wrong, ""))
	if v.Bundles != nil {
		fmt.Fprintf(p.out, "    %s\n", bundles(v.Bundles))
	}
}

func scheduleLine(s devnet.ScheduleSummary) string {
	if s.Figures == nil {
		return fmt.Sprintf("round %d: %s, nothing measured for it", s.Round, s.Source)
	}
	verdict := ""
	if s.VerifiedOnL1 {
		verdict = fmt.Sprintf(", verified on L1 for %d gas", s.Gas)
	}
	return fmt.Sprintf("round %d: %s%s: worst %s ms, mean %s ms (random %s/%s, round-robin %s/%s)", s.Round, s.Source, verdict,
		plainly(s.WorstMS), plainly(s.MeanMS), plainly(s.RandomWorstMS), plainly(s.RandomMeanMS), plainly(s.RoundRobinWorst), plainly(s.RoundRobinMean))
}

func printSummary(out io.Writer, s devnet.Summary) {
	if len(s.Rollups) == 0 {
		return
	}
	fmt.Fprintf(out, "\n%d measured rounds, %d epochs\n", s.Rounds, s.Epochs)
	for _, name := range slices.Sorted(maps.Keys(s.Rollups)) {
		r := s.Rollups[name]
		fmt.Fprintf(out, "rollup %s: %d blocks, %d missed, %d duplicate heights, %d reorgs; %s; unsafe %d, safe %d, finalized %d\n",
			name, r.Blocks, r.Missed, r.DuplicateHeights, r.Reorgs, handovers(r), r.Unsafe, r.Safe, r.Finalized)
	}
	if e := s.Election; e != nil {
		var seats []string
		for _, name := range slices.Sorted(maps.Keys(e.Seats)) {
			seats = append(seats, fmt.Sprintf("%s %d", name, e.Seats[name]))
		}
		fmt.Fprintf(out, "election by %s, seats of round %d: %s\n", e.Mechanism, e.Round, strings.Join(seats, ", "))
		for _, name := range slices.Sorted(maps.Keys(e.Slashed)) {
			fmt.Fprintf(out, "%s lost %s ETH\n", name, ether(e.Slashed[name]))
		}
		if len(e.Jailed) > 0 {
			fmt.Fprintf(out, "in jail: %s\n", strings.Join(e.Jailed, ", "))
		}
	}
	if s.Bundles != nil {
		fmt.Fprint(out, bundles(s.Bundles)+"\n"+reasons(s.Bundles))
	}
	if e := s.MeasuredError; e != nil {
		fmt.Fprintf(out, "measured against emulated round trips: p50 %.2f ms off, max %.2f ms\n", e.P50, e.Max)
	}
}

// bundles tells of the transfers between the rollups on one line.
func bundles(b *devnet.BundleSummary) string {
	dropped := 0
	for _, n := range b.Dropped {
		dropped += n
	}
	line := fmt.Sprintf("transfers: %d sent, %d included on both (%.1f a second), %d dropped on both, %d halves, %d at different times",
		b.Submitted, b.Included, b.PerSecond, dropped, b.Halves, b.DifferentTimestamp)
	if b.Latency != nil {
		line += fmt.Sprintf("; p50 %.0f ms, p99 %.0f ms", b.Latency.P50, b.Latency.P99)
	}
	if b.SupplyConstant {
		line += "; supply constant"
	} else {
		line += "; SUPPLY CHANGED"
	}
	if b.CrossSafePastLastPair != nil {
		line += fmt.Sprintf("; %d blocks found invalid", *b.Invalidations)
		if *b.CrossSafePastLastPair {
			line += ", all cross-safe"
		}
	}
	return line
}

// reasons lists why transfers were dropped, a line each.
func reasons(b *devnet.BundleSummary) string {
	var lines strings.Builder
	for _, reason := range slices.Sorted(maps.Keys(b.Dropped)) {
		fmt.Fprintf(&lines, "  dropped %d: %s\n", b.Dropped[reason], reason)
	}
	return lines.String()
}

func handovers(r devnet.RollupSummary) string {
	if r.HandoverGap == nil {
		return "no hand-over"
	}
	return fmt.Sprintf("%d hand-overs, gap p50 %.0f ms, max %.0f ms", r.Handovers, r.HandoverGap.P50, r.HandoverGap.Max)
}

// runDrawn runs a devnet and redraws a terminal as it goes.
func runDrawn(ctx context.Context, terminal *os.File, cfg devnet.Config) (devnet.Summary, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	program := tea.NewProgram(screen{stop: cancel}, tea.WithOutput(terminal), tea.WithoutSignalHandler())
	cfg.Observe = func(v devnet.View) { program.Send(v) }
	type outcome struct {
		summary devnet.Summary
		err     error
	}
	ended := make(chan outcome, 1)
	go func() {
		s, err := devnet.Run(ctx, cfg)
		ended <- outcome{s, err}
		program.Quit()
	}()
	if _, err := program.Run(); err != nil {
		cancel()
		o := <-ended
		return o.summary, fmt.Errorf("draw the devnet: %w", err)
	}
	o := <-ended
	return o.summary, o.err
}

// screen draws the newest view of a devnet.
type screen struct {
	view devnet.View
	// stop ends the devnet; the program quits once it has ended.
	stop     func()
	stopping bool
}

func (s screen) Init() tea.Cmd { return nil }

func (s screen) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch m := msg.(type) {
	case devnet.View:
		s.view = m
	case tea.KeyPressMsg:
		if k := m.String(); k == "ctrl+c" || k == "q" {
			s.stopping = true
			s.stop()
		}
	}
	return s, nil
}

func (s screen) View() tea.View { return tea.NewView(frame(s.view, s.stopping)) }

var (
	bold  = lipgloss.NewStyle().Bold(true)
	faint = lipgloss.NewStyle().Faint(true)
	lead  = lipgloss.NewStyle().Bold(true).Foreground(lipgloss.Color("10"))
	bad   = lipgloss.NewStyle().Bold(true).Foreground(lipgloss.Color("9"))
)

// frame renders a view as text for a terminal of about 100 columns.
func frame(v devnet.View, stopping bool) string {
	var b strings.Builder
	b.WriteString(bold.Render("lockstep devnet") + "  ")
	switch {
	case stopping:
		return b.String() + "stopping …\n"
	case v.Phase != "":
		return b.String() + v.Phase + " …\n"
	case !v.Started:
		fmt.Fprintf(&b, "epoch 0 starts in %d s\n", v.Left)
	default:
		fmt.Fprintf(&b, "round %d  epoch %d  next turn in %d s", v.Round, v.Epoch, v.Left)
		if v.Wanted > 0 {
			fmt.Fprintf(&b, "  measured round %d of %d", min(v.Measured+1, v.Wanted), v.Wanted)
		}
		b.WriteString("\n")
	}
	b.WriteString("\n" + bold.Render("published round trips") + "\n" + matrixTable(v, func(cell string) string { return lead.Render(cell) }))
	for _, r := range v.Rollups {
		b.WriteString("\n" + drawRollup(r))
	}
	if v.Bundles != nil {
		line := bundles(v.Bundles)
		if v.Bundles.Halves+v.Bundles.DifferentTimestamp > 0 || !v.Bundles.SupplyConstant {
			line = bad.Render(line)
		}
		b.WriteString("\n" + bold.Render("burned on one rollup and minted on the other in the same second") + "\n  " + line + "\n" + reasons(v.Bundles))
	}
	if v.Election != nil {
		b.WriteString("\n" + bold.Render("election by "+v.Election.Mechanism) + faint.Render("  seats of this round, bond in ether, score, what faults cost") + "\n" + electionTable(v, func(cell string) string { return bad.Render(cell) }))
	}
	b.WriteString("\n" + bold.Render("schedules") + faint.Render("  worst / mean ms, beside rotations with the same seats") + "\n")
	for _, s := range v.Schedules[max(0, len(v.Schedules)-5):] {
		b.WriteString("  " + scheduleLine(s) + "\n")
	}
	b.WriteString(faint.Render("\nq or ctrl-c stops everything; "+v.Now.Format(time.TimeOnly)) + "\n")
	return b.String()
}

// matrixTable shows what was published of every pair, both directions, and marks
// the pair that leads.
func matrixTable(v devnet.View, mark func(string) string) string {
	var b strings.Builder
	a, z := v.Rollups[0], v.Rollups[1]
	head := fmt.Sprintf("  %-14s", "there/back, ms")
	for _, name := range z.Sequencers {
		head += fmt.Sprintf("  %-16s", cut(name, 16))
	}
	b.WriteString(strings.TrimRight(head, " ") + "\n")
	for i, name := range a.Sequencers {
		fmt.Fprintf(&b, "  %-14s", cut(name, 14))
		for j := range z.Sequencers {
			cell := short(v.Matrix, i, j) + " / " + short(v.Back, j, i)
			if j+1 < len(z.Sequencers) {
				cell = fmt.Sprintf("%-16s", cell)
			}
			if leads(a, name) && leads(z, z.Sequencers[j]) {
				cell = mark(cell)
			}
			b.WriteString("  " + cell)
		}
		b.WriteString("\n")
	}
	return b.String()
}

// electionTable shows what every sequencer has and lost, a line for each rollup,
// and marks faults.
func electionTable(v devnet.View, mark func(string) string) string {
	var b strings.Builder
	for _, r := range v.Rollups {
		var cells []string
		for _, name := range r.Sequencers {
			e := v.Election
			cell := fmt.Sprintf("%s %d (%s ETH, %.2f)", cut(name, 14), e.Seats[name], ether(e.Bonds[name]), e.Scores[name])
			if lost := e.Slashed[name]; lost != "" {
				cell += mark(" lost " + ether(lost) + " ETH")
			}
			if slices.Contains(e.Jailed, name) {
				cell += mark(" in jail")
			}
			cells = append(cells, cell)
		}
		fmt.Fprintf(&b, "  %s: %s\n", r.Name, strings.Join(cells, "   "))
	}
	return b.String()
}

// ether prints wei, given as digits, to four decimals at most.
func ether(wei string) string {
	amount, ok := new(big.Rat).SetString(wei)
	if !ok {
		return "?"
	}
	text := amount.Quo(amount, big.NewRat(1e18, 1)).FloatString(4)
	return strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
}

func drawRollup(r devnet.RollupView) string {
	turns := append([]string(nil), r.Turns...)
	if len(turns) > 0 {
		turns[0] = lead.Render(turns[0])
	}
	wrong := faults(r.Summary)
	if anyFault(r.Summary) {
		wrong = bad.Render(wrong)
	}
	return fmt.Sprintf("%s  %s\n  unsafe %d  safe %d  finalized %d   %s   %s\n",
		bold.Render("rollup "+r.Name), strings.Join(turns, " → "), r.Unsafe, r.Safe, r.Finalized, wrong, handovers(r.Summary))
}

func faults(s devnet.RollupSummary) string {
	return fmt.Sprintf("%d missed, %d duplicate, %d reorged", s.Missed, s.DuplicateHeights, s.Reorgs)
}

func anyFault(s devnet.RollupSummary) bool { return s.Missed+s.DuplicateHeights+s.Reorgs > 0 }

func leads(r devnet.RollupView, name string) bool { return len(r.Turns) > 0 && r.Turns[0] == name }

func short(matrix [][]lockstep.RTT, i, j int) string {
	if i >= len(matrix) || j >= len(matrix[i]) || !matrix[i][j].Measured() {
		return "-"
	}
	return plainly(matrix[i][j].Milliseconds())
}

// cut shortens a name to n characters.
func cut(name string, n int) string {
	runes := []rune(name)
	if len(runes) <= n {
		return name
	}
	return string(runes[:n-1]) + "…"
}

// plainly prints milliseconds to a tenth.
func plainly(ms float64) string { return strings.TrimSuffix(fmt.Sprintf("%.1f", ms), ".0") }

// exactly prints microseconds as milliseconds with all their digits.
func exactly(us float64) string { return strconv.FormatFloat(math.Round(us)/1000, 'f', -1, 64) }
