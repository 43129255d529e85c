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
	"github.com/lockstep-rollups/lockstep/internal/l1"
	"github.com/lockstep-rollups/lockstep/internal/probe"
	"github.com/lockstep-rollups/lockstep/latency"
)

// probeTimeout is when a probe counts as lost; longer round trips than that are
// no use to a schedule.
const probeTimeout = time.Second

// measure publishes a latency row for every round, in the round two before it.
// What goes wrong costs that row and is logged; the next round starts afresh. A
// round that has begun is left out: the others may have given up on this
// sequencer already, and a row that nobody answers would give it seats without
// partners, which no schedule can fill.
func (n *Node) measure(ctx context.Context) error {
	grid := n.l1.Cluster().Grid
	for round := n.unstarted(time.Now()); ; round++ {
		if !waitUntil(ctx, grid.RoundStart(round)) {
			return nil
		}
		err := n.publishRow(ctx, round+2)
		if ctx.Err() != nil {
			return nil
		}
		if err != nil {
			n.log.Warn("no latency row published", "round", uint64(round+2), "reason", err)
		}
	}
}

// nextRound is the present round, or the first one before genesis.
func (n *Node) nextRound(now time.Time) lockstep.Round {
	grid := n.l1.Cluster().Grid
	epoch, _ := grid.EpochAt(uint64(now.Unix()))
	return grid.RoundOf(epoch)
}

// unstarted is the first round that begins at or after now.
func (n *Node) unstarted(now time.Time) lockstep.Round {
	round := n.nextRound(now)
	if n.l1.Cluster().Grid.RoundStart(round) < uint64(now.Unix()) {
		round++
	}
	return round
}

// publishRow measures all peers of the other rollup in the first half of the
// present round and posts what it found as the row of the given round.
func (n *Node) publishRow(ctx context.Context, round lockstep.Round) error {
	grid := n.l1.Cluster().Grid
	until := time.Unix(int64(grid.RoundStart(round-2)+grid.EpochSeconds*grid.Epochs/2), 0)
	latest, err := n.l1.Latest(ctx)
	if err != nil {
		return err
	}
	members, err := n.l1.Members(ctx, round, latest)
	if err != nil {
		return err
	}
	if !slices.Contains(members[n.side], n.cfg.Sequencer) {
		return fmt.Errorf("sequencer %d is not admitted for round %d", n.cfg.Sequencer, round)
	}
	far := members[1-n.side]
	estimates, details := n.probeAll(ctx, far, until)
	row := make([]lockstep.RTT, len(far))
	for j, e := range estimates {
		row[j] = e.RTT()
	}
	packed, err := latency.Pack(row, n.l1.Cluster().Unit)
	if err != nil {
		return err
	}
	signature, err := crypto.Sign(n.l1.Cluster().RowDigest(round, n.cfg.Sequencer, packed, details).Bytes(), n.measurement)
	if err != nil {
		return fmt.Errorf("sign the latency row: %w", err)
	}
	// A row may be signed once per round; a second, different one is evidence
	// against its signer, also after a restart.
	if err := n.journal.SignOnce("row", rowKey(round), crypto.Keccak256Hash(packed, details.Bytes())); err != nil {
		return err
	}
	if err := n.l1.PostRow(ctx, round, n.cfg.Sequencer, packed, details, signature); err != nil {
		return err
	}
	n.log.Info("latency row published", "round", uint64(round), "row", fmt.Sprint(row))
	return nil
}

func rowKey(round lockstep.Round) []byte { return binary.BigEndian.AppendUint64(nil, uint64(round)) }

// probeAll measures all peers side by side until the given time. The digest
// covers what is behind the row: counts, percentiles and nonce chains.
func (n *Node) probeAll(ctx context.Context, far []lockstep.SequencerID, until time.Time) ([]latency.Estimate, common.Hash) {
	ctx, cancel := context.WithDeadline(ctx, until)
	defer cancel()
	cards, err := n.l1.Cards(ctx, n.ahead.Head())
	if err != nil {
		n.log.Warn("could not read the peers' endpoints", "reason", err)
	}
	results := make([]probe.Result, len(far))
	var group sync.WaitGroup
	for j, id := range far {
		group.Go(func() {
			r, err := n.probePeer(ctx, cards[id], until)
			if err != nil && ctx.Err() == nil {
				n.log.Warn("peer not measured", "peer", uint64(id), "reason", err)
			}
			results[j] = r
		})
	}
	group.Wait()
	estimates := make([]latency.Estimate, len(far))
	var details []byte
	for j, r := range results {
		e := latency.Summarise(r.Samples, r.Sent)
		estimates[j] = e
		n.metrics.observe(far[j], e, latency.Summarise(r.Witness, len(r.Witness)))
		for _, v := range []int{int(e.Min), int(e.P10), int(e.P50), int(e.P90), e.Count, e.Lost, r.Kernel} {
			details = binary.BigEndian.AppendUint32(details, uint32(v))
		}
		details = append(details, r.Chain[:]...)
	}
	return estimates, crypto.Keccak256Hash(details)
}

// errNoEndpoint means that a peer's registration names no usable endpoint.
var errNoEndpoint = errors.New("the registry knows no endpoint of it")

// probePeer measures one peer. Probes are spread over most of the time left. A
// peer that does not answer is asked again until the time is up, so that one that
// was restarted is not lost for the round.
func (n *Node) probePeer(ctx context.Context, card l1.Card, until time.Time) (probe.Result, error) {
	address := card.Endpoints.Probe
	if via, ok := n.cfg.Probe.Via[strconv.FormatUint(uint64(card.ID), 10)]; ok {
		address = via
	}
	if address == "" {
		return probe.Result{}, errNoEndpoint
	}
	interval := max(time.Until(until)*3/4/time.Duration(n.cfg.Probe.Count), time.Millisecond)
	for {
		count := min(n.cfg.Probe.Count, max(int(time.Until(until)*3/4/interval), latency.MinSamples))
		r, err := probe.Measure(ctx, n.identity, probe.Peer{Addr: address, Key: card.Key}, probe.Plan{Count: count, Interval: interval, Timeout: probeTimeout})
		if err == nil || len(r.Samples) >= latency.MinSamples || ctx.Err() != nil {
			return r, err
		}
		select {
		case <-ctx.Done():
			return r, err
		case <-time.After(probeTimeout):
		}
	}
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
