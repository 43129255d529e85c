package node

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"log/slog"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/l1"
	"github.com/lockstep-rollups/lockstep/internal/probe"
	"github.com/lockstep-rollups/lockstep/latency"
)

func TestProbesNeverOutlastASession(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		left := time.Duration(rapid.Int64Range(int64(time.Second), int64(48*time.Hour)).Draw(t, "left"))
		count := rapid.IntRange(5, maxProbes).Draw(t, "count")
		interval := pace(left, count)
		require.LessOrEqual(t, interval, probe.MaxInterval)
		require.LessOrEqual(t, time.Duration(count)*interval, max(probe.MaxDuration, time.Duration(count)*time.Millisecond))
		require.Positive(t, interval)
	})
	require.Equal(t, 30*time.Second, pace(144*time.Minute, 60), "rounds of a day with the usual count")
}

// identity returns the n-th sequencer's.
func identity(t *testing.T, n byte) probe.Identity {
	t.Helper()
	key, err := crypto.ToECDSA(common.BytesToHash([]byte{n}).Bytes())
	require.NoError(t, err)
	return probe.Identity{Key: key, ChainID: 900, Registry: common.Address{9}}
}

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

// reflector answers for an identity until the test ends.
func reflector(t *testing.T, id probe.Identity) *probe.Reflector {
	t.Helper()
	r, err := probe.NewReflector(probe.ReflectorConfig{Listen: "127.0.0.1:0", Identity: id, Allowed: func(common.Address) bool { return true }})
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- r.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		require.NoError(t, <-done)
	})
	return r
}

// gauge reads a figure of a peer from the metrics, −1 if it is not there.
func (m *metrics) gauge(t *testing.T, name, peer string) float64 {
	t.Helper()
	families, err := m.registry.Gather()
	require.NoError(t, err)
	for _, f := range families {
		for _, metric := range f.GetMetric() {
			if f.GetName() == name && metric.GetLabel()[0].GetValue() == peer {
				return metric.GetGauge().GetValue()
			}
		}
	}
	return -1
}

func TestAPeerThatDoesNotAnswerShowsFullLoss(t *testing.T) {
	own, alive, deaf := identity(t, 1), identity(t, 2), identity(t, 3)
	n := &Node{
		cfg: Config{Probe: Probe{Count: 5}}, log: slog.New(slog.DiscardHandler), identity: own,
		reflector: reflector(t, own), metrics: newMetrics(""),
	}
	answering := reflector(t, alive)
	n.setPeers(map[lockstep.SequencerID]l1.Card{
		2: {ID: 2, Key: addressOf(alive.Key), Endpoints: l1.Endpoints{Probe: answering.Addr().String()}},
		3: {ID: 3, Key: addressOf(deaf.Key)},
		4: {ID: 4, Key: common.Address{4}, Endpoints: l1.Endpoints{Probe: "127.0.0.1:1"}},
	})
	heard := make(chan error, 1)
	go func() { // the deaf one measures all the same, once what was overheard before is forgotten
		for answering.Count(probe.Welcomed) == 0 && t.Context().Err() == nil {
			runtime.Gosched()
		}
		_, err := probe.Measure(t.Context(), deaf, probe.Peer{Addr: n.reflector.Addr().String(), Key: addressOf(own.Key)}, probe.Plan{Count: 8, Interval: 5 * time.Millisecond})
		heard <- err
	}()
	row, details := rowOf(n.probeAll(t.Context(), []lockstep.SequencerID{2, 3, 4}, time.Now().Add(1500*time.Millisecond)), latency.DefaultUnit)
	require.NoError(t, <-heard)

	require.True(t, row[0].Measured())
	require.True(t, row[1].Measured(), "it was overheard")
	require.False(t, row[2].Measured())
	for k, overheard := range []uint32{0, 1, 0} {
		size := len(details) / 3
		require.Equal(t, overheard, binary.BigEndian.Uint32(details[k*size+7*4:]), "peer %d", k+2)
	}
	for peer, loss := range map[string]float64{"2": 0, "3": 1, "4": 1} {
		require.Equal(t, loss, n.metrics.gauge(t, "lockstep_probe_loss_ratio", peer), "peer %s", peer)
	}
	require.Positive(t, n.metrics.gauge(t, "lockstep_probe_rtt_seconds", "2"))
	require.EqualValues(t, -1, n.metrics.gauge(t, "lockstep_probe_rtt_seconds", "3"))
}

func TestARowHoldsWhatALaneCanHold(t *testing.T) {
	of := func(rtt lockstep.RTT) finding {
		return finding{Result: probe.Result{Samples: slices.Repeat([]lockstep.RTT{rtt}, latency.MinSamples), Sent: latency.MinSamples}}
	}
	row, _ := rowOf([]finding{of(20_010), of(500_000)}, latency.DefaultUnit)
	require.Equal(t, []lockstep.RTT{20_100, lockstep.Unmeasured}, row, "half a second has no lane of 100 µs")
}

func TestAPeerWhoseCardIsNotFinalYetIsAskedLater(t *testing.T) {
	own, far := identity(t, 1), identity(t, 2)
	n := &Node{identity: own}
	n.cfg.Probe.Count = 5
	addr := reflector(t, far).Addr().String()
	time.AfterFunc(100*time.Millisecond, func() {
		n.setPeers(map[lockstep.SequencerID]l1.Card{7: {ID: 7, Key: addressOf(far.Key), Endpoints: l1.Endpoints{Probe: addr}}})
	})
	r, err := n.probePeer(t.Context(), 7, time.Now().Add(6*time.Second))
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(r.Samples), 5)
}
