package devnet

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"golang.org/x/sync/errgroup"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/devnet/chain/stock"
	"github.com/lockstep-rollups/lockstep/internal/l1"
	"github.com/lockstep-rollups/lockstep/internal/pipeline"
	"github.com/lockstep-rollups/lockstep/schedule"
)

const (
	lookEvery = time.Second
	// headsKept is how many heads of an engine may wait.
	headsKept = 256
	// patience is how many rounds after the last one a devnet waits for the heads to
	// follow.
	patience = 2
	// turnsShown is how many coming turns a view holds.
	turnsShown = 8
)

// watch looks at a running devnet from outside, draws its views and sums it up.
type watch struct {
	w *world

	mu        sync.Mutex // guards what follows
	seen      time.Time  // of the last look
	schedules []ScheduleSummary
	published map[lockstep.SequencerID]map[lockstep.SequencerID]lockstep.RTT
	counting  bool      // faults count; belongs to poll
	errors    []float64 // measured against emulated, ms
	status    [2]stock.Status
	verified  [2]stock.Head           // what the op-supernode says
	replaced  map[stock.Head]struct{} // cross-safe blocks that are not those of the sequencers
	stopLoad  func()
	election  *ElectionSummary
	done      int // measured rounds that have ended
}

func newWatch(w *world) *watch {
	return &watch{
		w: w, published: make(map[lockstep.SequencerID]map[lockstep.SequencerID]lockstep.RTT), replaced: make(map[stock.Head]struct{}), stopLoad: func() {},
	}
}

// run observes until ctx ends or enough rounds are over.
func (o *watch) run(ctx context.Context) error {
	o.w.cfg.Observe(View{Phase: "waiting for the op-nodes"})
	if err := o.w.awaitReady(ctx); err != nil {
		return err
	}
	group, looking := errgroup.WithContext(ctx)
	if o.w.load != nil {
		sending, stop := context.WithCancel(looking)
		defer stop()
		o.stopLoad = stop
		group.Go(func() error { return o.w.load.Run(sending) })
	}
	for side, r := range o.w.rollups {
		for k, s := range r.sequencers {
			tell := func(*types.Header, time.Time) {}
			if o.w.load != nil {
				heads := make(chan seen, headsKept)
				group.Go(func() error { return o.judge(looking, side, k, heads) })
				tell = func(h *types.Header, at time.Time) {
					select {
					case heads <- seen{h, at}:
					default: // the next one leads back to it
					}
				}
			}
			group.Go(func() error { return follow(looking, r.ledger, k, s, tell) })
		}
	}
	group.Go(func() error { return o.poll(looking) })
	if err := group.Wait(); ctx.Err() == nil && !errors.Is(err, errEnough) {
		return err
	}
	return nil
}

// seen is a head and when it was seen.
type seen struct {
	header *types.Header
	at     time.Time
}

// judge hands the heads of one engine to the load, which reads their blocks.
func (o *watch) judge(ctx context.Context, side, engine int, heads <-chan seen) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case s := <-heads:
			if err := o.w.load.See(ctx, side, engine, s.header, s.at); err != nil && ctx.Err() == nil {
				o.w.log.Warn("could not read a block", "reason", err)
			}
		}
	}
}

// follow feeds the heads of one engine into the ledger of its rollup, and tells of them.
func follow(ctx context.Context, l *ledger, engine int, s *sequencer, tell func(*types.Header, time.Time)) error {
	client, err := ethclient.DialContext(ctx, s.engine.WS())
	if err != nil {
		return fmt.Errorf("watch the engine of %s: %w", s.name, err)
	}
	defer client.Close()
	heads := make(chan *types.Header, headsKept)
	subscription, err := client.SubscribeNewHead(ctx, heads)
	if err != nil {
		return fmt.Errorf("watch the engine of %s: %w", s.name, err)
	}
	defer subscription.Unsubscribe()
	for {
		select {
		case <-ctx.Done():
			return nil
		case err := <-subscription.Err():
			if ctx.Err() != nil {
				return nil
			}
			return fmt.Errorf("watch the engine of %s: %w", s.name, err)
		case h := <-heads:
			at := time.Now()
			l.see(sighting{engine, h.Number.Uint64(), h.Hash(), h.ParentHash, h.Time, at})
			tell(h, at)
		}
	}
}

// errEnough ends a devnet that has run its rounds.
var errEnough = errors.New("all rounds are over")

// ending is errEnough once the rounds are over and everything that a summary tells
// of them has happened, nil before, and from two rounds later on an error that says
// what did not happen.
func (o *watch) ending(now time.Time) error {
	if o.w.cfg.Rounds == 0 {
		return nil
	}
	grid, last := o.w.reader.Cluster().Grid, lockstep.Round(o.w.cfg.warmup()+o.w.cfg.Rounds)
	second := uint64(now.Unix())
	if second < grid.RoundStart(last) {
		return nil
	}
	o.stopLoad()
	missing := o.missing(last)
	switch {
	case missing == "":
		return errEnough
	case second < grid.RoundStart(last+patience):
		return nil
	}
	return fmt.Errorf("%d rounds after the last one, %s", patience, missing)
}

// missing says what a summary of the rounds before last still lacks: their turns,
// and safe and finalised heads that have followed the rotation past the first
// hand-over.
func (o *watch) missing(last lockstep.Round) string {
	o.mu.Lock()
	defer o.mu.Unlock()
	if known := len(o.schedules); known < int(last) {
		return fmt.Sprintf("L1 was seen to decide the turns of %d of %d rounds", known, last)
	}
	handover := o.w.reader.Cluster().Grid.Start(1) + o.w.cfg.BlockSeconds
	for side, s := range o.status {
		for _, head := range []struct {
			name string
			stock.Head
		}{{"unsafe", s.Unsafe}, {"safe", s.Safe}, {"finalised", s.Finalized}} {
			if head.Time < handover {
				return fmt.Sprintf("the %s head of rollup %s is still at block %d, before the first hand-over", head.name, o.w.rollups[side].name, head.Number)
			}
		}
	}
	if o.w.supernode != nil && o.w.load != nil {
		if pair := o.w.load.Report().LastPair; o.crossSafe() < pair {
			return fmt.Sprintf("the op-supernode is at second %d, before the last transfer, at %d", o.crossSafe(), pair)
		}
	}
	return ""
}

// crossSafe is the time up to which the op-supernode found everything true. The caller
// holds mu.
func (o *watch) crossSafe() uint64 { return min(o.verified[0].Time, o.verified[1].Time) }

// poll looks around every second until enough rounds are over.
func (o *watch) poll(ctx context.Context) error {
	ticker := time.NewTicker(lookEvery)
	defer ticker.Stop()
	for {
		if err := o.look(ctx); err != nil && ctx.Err() == nil {
			o.w.log.Warn("could not look at L1", "reason", err)
		}
		o.w.cfg.Observe(o.view(time.Now()))
		if err := o.ending(time.Now()); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
	}
}

// begin lets faults count from the first epoch in which all rollups keep up with
// the clock, for starting up is no fault of the rotation; but from round 1 on at
// the latest, for a rollup that does not start by then will not start.
func (o *watch) begin(now uint64) {
	if o.counting {
		return
	}
	grid := o.w.reader.Cluster().Grid
	first := grid.RoundStart(1)
	if now < first {
		for _, r := range o.w.rollups {
			if !r.ledger.liveAt(now) {
				return
			}
		}
		first = grid.Genesis
		if epoch, started := grid.EpochAt(now); started {
			first = grid.Start(epoch + 1)
		}
	}
	for _, r := range o.w.rollups {
		r.ledger.countFrom(first)
	}
	o.counting = true
}

// look reads what is new on L1 and the heads of the rollups.
func (o *watch) look(ctx context.Context) error {
	now := time.Now()
	o.begin(uint64(now.Unix()))
	grid := o.w.reader.Cluster().Grid
	o.mu.Lock()
	o.seen = now
	if epoch, started := grid.EpochAt(uint64(now.Unix())); started {
		o.done = max(int(grid.RoundOf(epoch))-o.w.cfg.warmup(), 0)
	}
	o.mu.Unlock()
	for side, r := range o.w.rollups {
		if s, err := o.freshest(ctx, r); err == nil {
			o.mu.Lock()
			o.status[side] = s
			o.mu.Unlock()
		}
	}
	o.verify(ctx)
	if err := o.w.ahead.Poll(ctx, now); err != nil {
		return err
	}
	if o.w.cfg.Election != "" {
		e, err := o.w.standing(ctx, uint64(now.Unix()))
		if err != nil {
			return err
		}
		o.mu.Lock()
		o.election = e
		o.mu.Unlock()
	}
	for round := lockstep.Round(len(o.schedules)); ; round++ {
		decided, ok := o.w.ahead.Round(round)
		if !ok {
			break
		}
		s, err := o.describe(ctx, decided)
		if err != nil {
			return err
		}
		o.mu.Lock()
		o.schedules = append(o.schedules, s)
		o.mu.Unlock()
	}
	return nil
}

// verify asks the op-supernode how far it is, and whether it has the same blocks. One
// that does not answer is asked again at the next look.
func (o *watch) verify(ctx context.Context) {
	if o.w.supernode == nil {
		return
	}
	for side, r := range o.w.rollups {
		status, err := o.w.supernode.Status(ctx, r.id)
		if err != nil {
			continue
		}
		o.mu.Lock()
		o.verified[side] = later(o.verified[side], status.Safe)
		o.mu.Unlock()
		if o.w.load == nil {
			continue
		}
		if ours, known := o.w.load.Canonical(side, status.Safe.Number); known && ours != status.Safe.Hash {
			o.mu.Lock()
			o.replaced[status.Safe] = struct{}{}
			o.mu.Unlock()
		}
	}
}

// freshest returns the heads of the op-node that is furthest ahead.
func (o *watch) freshest(ctx context.Context, r *rollup) (stock.Status, error) {
	var best stock.Status
	var last error
	for _, s := range r.sequencers {
		status, err := s.node.Status(ctx)
		if err != nil {
			last = err
			continue
		}
		best.Unsafe = later(best.Unsafe, status.Unsafe)
		best.Safe = later(best.Safe, status.Safe)
		best.Finalized = later(best.Finalized, status.Finalized)
		last = nil
	}
	return best, last
}

func later(a, b stock.Head) stock.Head {
	if b.Number > a.Number {
		return b
	}
	return a
}

// describe sums up a decided round: what is in force, what a fresh solve of the
// published rows says, and what rotations that ignore latency would give.
func (o *watch) describe(ctx context.Context, d l1.DecidedRound) (ScheduleSummary, error) {
	s := ScheduleSummary{Round: d.Round, Source: string(d.Source), VerifiedOnL1: d.Source != l1.Fallback}
	head := o.w.ahead.Head()
	if s.VerifiedOnL1 {
		gas, _, err := o.w.reader.Posting(ctx, d.Round, head)
		if err != nil {
			return s, err
		}
		s.Gas = gas
	}
	rows, err := o.w.reader.Rows(ctx, d.Round, head)
	if err != nil {
		return s, err
	}
	if len(rows) == 0 {
		return s, nil
	}
	facts, err := o.w.reader.Facts(ctx, d.Round, head)
	if err != nil {
		return s, err
	}
	o.compare(facts)
	problem, err := facts.Problem()
	if err != nil {
		return s, nil //nolint:nilerr // too few rows: the fallback is in force and nothing is to compare
	}
	facts.Slack = 0 // rotations keep to the seats
	if exact, err := facts.Problem(); err == nil {
		random, robin, _ := schedule.Rotations(exact) // its seats are fixed
		s.Figures = &Figures{
			RandomWorstMS: ms(float64(random.Worst)), RandomMeanMS: ms(float64(random.Mean)),
			RoundRobinWorst: ms(float64(robin.Worst)), RoundRobinMean: ms(float64(robin.Mean)),
		}
	}
	s.WorstMS, s.MeanMS = figures(problem, d)
	if best, err := schedule.Solve(problem); err == nil {
		s.Optimal = sameTurns(problem, best, d)
	}
	return s, nil
}

// sameTurns reports whether the turns in force are those of a schedule.
func sameTurns(p schedule.Problem, s schedule.Schedule, d l1.DecidedRound) bool {
	for t, turn := range s.Turns {
		for side, leader := range turn {
			if p.Rollups[side].Sequencers[leader] != pipeline.Name(d.Leaders[side][t]) {
				return false
			}
		}
	}
	return true
}

// figures returns worst and mean of the turns in force, in milliseconds.
func figures(p schedule.Problem, d l1.DecidedRound) (worst, mean float64) {
	m := p.Matrices[0]
	total, top, counted := 0.0, lockstep.RTT(0), 0
	for t := range d.Leaders[0] {
		i := slices.Index(m.Rows, pipeline.Name(d.Leaders[0][t]))
		j := slices.Index(m.Cols, pipeline.Name(d.Leaders[1][t]))
		if i < 0 || j < 0 || !m.At(i, j).Measured() {
			continue
		}
		total, top, counted = total+float64(m.At(i, j)), max(top, m.At(i, j)), counted+1
	}
	return ms(float64(top)), total / 1000 / float64(max(counted, 1))
}

// compare holds published rows against the emulated links.
func (o *watch) compare(f pipeline.Facts) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for side, members := range f.Members {
		for _, id := range members {
			from := o.w.byID[id]
			o.published[id] = make(map[lockstep.SequencerID]lockstep.RTT)
			for j, rtt := range f.Rows[id] {
				far := f.Members[1-side][j]
				o.published[id][far] = rtt
				if emulated := o.w.cfg.link(from.name, o.w.byID[far].name); emulated.Measured() && rtt.Measured() {
					o.errors = append(o.errors, math.Abs(ms(float64(rtt-emulated))))
				}
			}
		}
	}
}

func ms(micros float64) float64 { return micros / 1000 }

// summary is the report at the end, as of the last look: what ends with the devnet
// is not missed.
func (o *watch) summary() Summary {
	o.mu.Lock()
	defer o.mu.Unlock()
	grid := o.w.reader.Cluster().Grid
	s := Summary{
		Rounds: o.done, Epochs: o.done * int(grid.Epochs), Rollups: make(map[string]RollupSummary),
		Schedules: o.schedules, Election: o.election, MeasuredError: spreadOf(o.errors),
	}
	for side, r := range o.w.rollups {
		t := r.ledger.tally(o.seen)
		s.Rollups[r.name] = RollupSummary{
			Blocks: t.blocks, Missed: t.missed, DuplicateHeights: t.duplicates, Reorgs: t.reorgs, Handovers: t.handovers,
			HandoverGap: t.gaps,
			Unsafe:      o.status[side].Unsafe.Number, Safe: o.status[side].Safe.Number, Finalized: o.status[side].Finalized.Number,
			CrossSafe: o.verified[side].Number,
		}
	}
	s.Bundles = o.bundles()
	return s
}

// bundles sums the load up. The caller holds mu.
func (o *watch) bundles() *BundleSummary {
	if o.w.load == nil {
		return nil
	}
	r := o.w.load.Report()
	s := &BundleSummary{
		Submitted: r.Submitted, Included: r.Included, Dropped: r.Dropped, Halves: r.Halves, DifferentTimestamp: r.DifferentTimes,
		PerSecond: r.PerSecond, Latency: tailOf(r.Latencies), SupplyConstant: r.SupplyConstant,
	}
	if o.w.supernode == nil {
		return s
	}
	past, refused := r.LastPair > 0 && o.crossSafe() >= r.LastPair, len(o.replaced)
	if found, err := o.w.supernode.Invalidated(); err == nil {
		refused += found
	}
	s.CrossSafePastLastPair, s.Invalidations = &past, &refused
	return s
}
