package node

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/journal"
	"github.com/lockstep-rollups/lockstep/internal/l1"
	"github.com/lockstep-rollups/lockstep/internal/probe"
	"github.com/lockstep-rollups/lockstep/latency"
)

const (
	// probeTimeout is when a probe counts as lost. What is too long for a lane of a
	// row is dropped later, when the row is made.
	probeTimeout = time.Second
	// retryPause is how long L1, or a peer without an answer, is left alone before
	// it is asked again.
	retryPause = time.Second
)

// measure publishes a latency row for every round, in the round two before it.
// What goes wrong costs that row and is logged; the next round starts afresh. A
// round whose rows are being taken already is left out: the others may have given up on this
// sequencer already, and a row that nobody answers would give it seats without
// partners, which no schedule can fill.
func (n *Node) measure(ctx context.Context) error {
	grid := n.l1.Cluster().Grid
	for round := n.unopened(time.Now()); ; round++ {
		if !waitUntil(ctx, grid.RowsOpen(round)) {
			return nil
		}
		err := n.publishRow(ctx, round)
		if ctx.Err() != nil {
			return nil
		}
		if err != nil {
			n.log.Warn("no latency row published", "round", uint64(round), "reason", err)
		}
	}
}

// unopened is the first round whose rows open now or later.
func (n *Node) unopened(now time.Time) lockstep.Round {
	round := max(n.presentRound(now), lockstep.FirstMeasured)
	for n.l1.Cluster().Grid.RowsOpen(round) < uint64(now.Unix()) {
		round++
	}
	return round
}

// presentRound is the round that now lies in, or the first one before genesis.
func (n *Node) presentRound(now time.Time) lockstep.Round {
	round, _ := n.l1.Cluster().Grid.RoundAt(uint64(now.Unix()))
	return round
}

// errNobodyAnswers means that there is nothing to publish: a row without a single
// measurement would take seats that no partner can share.
var errNobodyAnswers = errors.New("no sequencer of the other rollup answered within a round trip that a row can hold")

// publishRow measures all peers of the other rollup in the first half of the time
// that the rows of a round are taken, and posts what it found. L1 may be
// away for a while: it is asked again as long as there is time.
func (n *Node) publishRow(ctx context.Context, round lockstep.Round) error {
	cluster := n.l1.Cluster()
	opens, closes := cluster.Grid.RowsOpen(round), cluster.Grid.RowsClose(round)
	half := time.Unix(int64(opens+(closes-opens)/2), 0)
	var far []lockstep.SequencerID
	err := insist(ctx, half, func() (err error) {
		far, err = n.partners(ctx, round)
		return err
	})
	if err != nil {
		return err
	}
	row, details := rowOf(n.probeAll(ctx, far, half), cluster.Unit)
	if !slices.ContainsFunc(row, lockstep.RTT.Measured) {
		return errNobodyAnswers
	}
	packed, err := latency.Pack(row, cluster.Unit)
	if err != nil {
		return err
	}
	signature, err := n.signRow(round, packed, details)
	if err != nil {
		return err
	}
	err = insist(ctx, time.Unix(int64(closes), 0), func() error {
		return n.l1.PostRow(ctx, round, n.cfg.Sequencer, packed, crypto.Keccak256Hash(details), signature)
	})
	if errors.Is(err, l1.ErrRowPosted) {
		n.log.Info("a latency row is on the board already", "round", uint64(round))
		return nil
	}
	if err != nil {
		return err
	}
	n.log.Info("latency row published", "round", uint64(round), "row", fmt.Sprint(row))
	return nil
}

// partners returns the members of the other rollup for a round, by index. It reads
// them at the newest block: they became final when the rows of the round opened, so
// only a deep reorg can change them, and a finalised view of them would come after
// the time in which they are to be measured.
func (n *Node) partners(ctx context.Context, round lockstep.Round) ([]lockstep.SequencerID, error) {
	latest, err := n.l1.Latest(ctx)
	if err != nil {
		return nil, err
	}
	members, err := n.l1.Members(ctx, round, latest)
	if err != nil {
		return nil, err
	}
	if !slices.Contains(members[n.side], n.cfg.Sequencer) {
		return nil, fmt.Errorf("%w: sequencer %d is not admitted for round %d", errForGood, n.cfg.Sequencer, round)
	}
	return members[1-n.side], nil
}

// signRow signs a row, once per round: a second, different one would be evidence
// against its signer, also after a restart. What its details digest was made from
// is kept, so that it can be opened later.
func (n *Node) signRow(round lockstep.Round, packed, details []byte) ([]byte, error) {
	digest := n.l1.Cluster().RowDigest(round, n.cfg.Sequencer, packed, crypto.Keccak256Hash(details))
	kind, key := n.section("row"), journal.RoundKey(round)
	err := n.journal.Write(func(b journal.Batch) error {
		if err := b.SignOnce(kind, key, digest); err != nil {
			return err
		}
		if err := b.Forget(kind, roundsKept); err != nil {
			return err
		}
		if err := b.Put(n.section("details"), key, details); err != nil {
			return err
		}
		return b.Keep(n.section("details"), roundsKept)
	})
	if err != nil {
		return nil, err
	}
	signature, err := crypto.Sign(digest.Bytes(), n.measurement)
	if err != nil {
		return nil, fmt.Errorf("sign the latency row: %w", err)
	}
	return signature, nil
}

// errForGood marks an answer that asking again does not change.
var errForGood = errors.New("this round is not for this sequencer")

// insist repeats a task until it succeeds, fails for good, or the time is up.
func insist(ctx context.Context, until time.Time, task func() error) error {
	for {
		err := task()
		if err == nil || errors.Is(err, l1.ErrReverted) || errors.Is(err, errForGood) || ctx.Err() != nil || time.Until(until) < retryPause {
			return err
		}
		select {
		case <-ctx.Done():
		case <-time.After(retryPause):
		}
	}
}

// finding is what a row rests on for one peer. Mostly that is what this sequencer
// measured. Of a peer that did not answer it may be overheard: exchanges that the
// peer began, whose round trips this end took by its own clock too. Then the peer
// chose how many there are and when; it cannot make one look shorter.
type finding struct {
	probe.Result
	overheard bool
}

// rowOf makes the row of what was found, in whole units as it can be published, and the details that stand behind it: for
// each peer min, p10, p50 and p90 in microseconds, the probes answered, lost and
// kernel-stamped, and 1 if they were overheard, as 32-bit big-endian words, and
// the 32 bytes of the nonce chain.
func rowOf(found []finding, unit lockstep.RTT) (row []lockstep.RTT, details []byte) {
	for _, f := range found {
		e := latency.Summarise(f.Samples, f.Sent)
		row = append(row, latency.Quantise(e.RTT(), unit))
		overheard := 0
		if f.overheard {
			overheard = 1
		}
		for _, v := range []int{int(e.Min), int(e.P10), int(e.P50), int(e.P90), e.Count, e.Lost, f.Kernel, overheard} {
			details = binary.BigEndian.AppendUint32(details, uint32(v))
		}
		details = append(details, f.Chain[:]...)
	}
	return row, details
}

// probeAll measures all peers side by side until the given time. The metrics show
// what was measured, also where something else is found for the row.
func (n *Node) probeAll(ctx context.Context, far []lockstep.SequencerID, until time.Time) []finding {
	ctx, cancel := context.WithDeadline(ctx, until)
	defer cancel()
	for _, id := range far {
		if card, ok := n.peer(id); ok {
			n.reflector.TakeWitness(card.Key) // what was overheard in earlier rounds is stale
		}
	}
	found := make([]finding, len(far))
	var group sync.WaitGroup
	for j, id := range far {
		group.Go(func() {
			r, err := n.probePeer(ctx, id, until)
			if r.Sent == 0 {
				r.Sent = n.cfg.Probe.Count // no session came about, so all of them are lost
			}
			n.metrics.observe(id, latency.Summarise(r.Samples, r.Sent), latency.Summarise(r.Witness, len(r.Witness)))
			found[j] = finding{Result: r}
			if len(r.Samples) < latency.MinSamples {
				found[j] = n.overheard(id, r)
				n.log.Warn("peer gives too few answers", "peer", uint64(id), "answers", len(r.Samples), "sent", r.Sent,
					"overheard", found[j].overheard, "reason", err)
			}
		})
	}
	group.Wait()
	return found
}

// overheard falls back to the exchanges that a peer began itself: this end took
// their round trips by its own clock too. It is for a peer that can be heard and
// not reached.
func (n *Node) overheard(id lockstep.SequencerID, r probe.Result) finding {
	card, ok := n.peer(id)
	if !ok {
		return finding{Result: r}
	}
	w := n.reflector.TakeWitness(card.Key)
	if len(w.Samples) < latency.MinSamples {
		return finding{Result: r}
	}
	return finding{probe.Result{Samples: w.Samples, Sent: len(w.Samples), Kernel: w.Kernel, Chain: w.Chain}, true}
}

// errNoEndpoint means that a peer's registration is not final yet or names no
// usable endpoint.
var errNoEndpoint = errors.New("the peer has no final registration with an endpoint for probes; wait, or set probe.via for it")

// probePeer measures one peer. Probes are spread over most of the time left, as
// far as a session lasts. A peer that does not answer is asked again until the
// time is up, so that one that was restarted is not lost for the round, nor one
// whose registration becomes final only now.
func (n *Node) probePeer(ctx context.Context, id lockstep.SequencerID, until time.Time) (probe.Result, error) {
	interval := pace(time.Until(until), n.cfg.Probe.Count)
	for {
		r, err := n.probeOnce(ctx, id, until, interval)
		if len(r.Samples) >= latency.MinSamples || ctx.Err() != nil {
			return r, err
		}
		select {
		case <-ctx.Done():
			return r, err
		case <-time.After(retryPause):
		}
	}
}

// probeOnce measures one peer by what the registry says of it now.
func (n *Node) probeOnce(ctx context.Context, id lockstep.SequencerID, until time.Time, interval time.Duration) (probe.Result, error) {
	card, _ := n.peer(id)
	address := card.Endpoints.Probe
	if via, ok := n.cfg.Probe.Via[strconv.FormatUint(uint64(id), 10)]; ok {
		address = via
	}
	if address == "" || card.Key == (common.Address{}) {
		return probe.Result{}, errNoEndpoint
	}
	count := min(n.cfg.Probe.Count, max(int(time.Until(until)*3/4/interval), latency.MinSamples))
	return probe.Measure(ctx, n.identity, probe.Peer{Addr: address, Key: card.Key}, probe.Plan{Count: count, Interval: interval, Timeout: probeTimeout})
}

// pace spreads probes over three quarters of the time left, within what a session
// allows.
func pace(left time.Duration, count int) time.Duration {
	window := min(left*3/4, probe.MaxDuration)
	return max(min(window/time.Duration(count), probe.MaxInterval), time.Millisecond)
}

// waitUntil waits for a Unix second, and returns false if ctx ends first.
func waitUntil(ctx context.Context, second uint64) bool {
	timer := time.NewTimer(time.Until(time.Unix(int64(second), 0)))
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}
