package node

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/conductor"
	"github.com/lockstep-rollups/lockstep/internal/probe"
	"github.com/lockstep-rollups/lockstep/latency"
)

// metrics are the figures of a sequencer for Prometheus. Labels are bounded by
// the number of sequencers and of probe events.
type metrics struct {
	listen   string
	registry *prometheus.Registry
	rtt      *prometheus.GaugeVec
	witness  *prometheus.GaugeVec
	loss     *prometheus.GaugeVec
}

func newMetrics(listen string) *metrics {
	r := prometheus.NewRegistry()
	r.MustRegister(collectors.NewGoCollector())
	make := promauto.With(r)
	return &metrics{
		listen: listen, registry: r,
		rtt:     make.NewGaugeVec(prometheus.GaugeOpts{Name: "lockstep_probe_rtt_seconds", Help: "Median round trip to a peer in the last measurement."}, []string{"peer"}),
		witness: make.NewGaugeVec(prometheus.GaugeOpts{Name: "lockstep_probe_witness_rtt_seconds", Help: "Median round trip of the same measurement by the peer's clock."}, []string{"peer"}),
		loss:    make.NewGaugeVec(prometheus.GaugeOpts{Name: "lockstep_probe_loss_ratio", Help: "Share of unanswered probes to a peer in the last measurement."}, []string{"peer"}),
	}
}

// observe takes what was measured of a peer, by the own clock and by its own.
func (m *metrics) observe(peer lockstep.SequencerID, own, witness latency.Estimate) {
	label := strconv.FormatUint(uint64(peer), 10)
	set := func(gauge *prometheus.GaugeVec, r lockstep.RTT) {
		if r.Measured() {
			gauge.WithLabelValues(label).Set(float64(r) / 1e6)
		} else {
			gauge.DeleteLabelValues(label)
		}
	}
	set(m.rtt, own.RTT())
	set(m.witness, witness.RTT())
	m.loss.WithLabelValues(label).Set(own.Loss())
}

// leadership shows whether this sequencer leads, and how far turns are known.
func (m *metrics) leadership(c *conductor.Conductor, ahead *Lookahead) {
	make := promauto.With(m.registry)
	make.NewGaugeFunc(prometheus.GaugeOpts{Name: "lockstep_lease_leader", Help: "1 while this sequencer may seal blocks."}, func() float64 {
		if c.Leader() {
			return 1
		}
		return 0
	})
	make.NewGaugeFunc(prometheus.GaugeOpts{Name: "lockstep_lease_horizon_epoch", Help: "First epoch whose leader is not known yet."}, func() float64 {
		return float64(c.Horizon())
	})
	make.NewGaugeFunc(prometheus.GaugeOpts{Name: "lockstep_l1_finalized_block", Help: "Finalised L1 block that turns were last read at."}, func() float64 {
		return float64(ahead.Head().Number)
	})
}

// reflector counts what a reflector did with the packets it got.
func (m *metrics) reflector(r *probe.Reflector) {
	for _, event := range probe.Events() {
		promauto.With(m.registry).NewCounterFunc(prometheus.CounterOpts{
			Name: "lockstep_probe_packets_total", Help: "Packets at the reflector by what became of them.",
			ConstLabels: prometheus.Labels{"event": event.String()},
		}, func() float64 { return float64(r.Count(event)) })
	}
}

// serve answers /metrics until ctx ends; without an address it only waits.
func (m *metrics) serve(ctx context.Context) error {
	if m.listen == "" {
		<-ctx.Done()
		return nil
	}
	listener, err := net.Listen("tcp", m.listen)
	if err != nil {
		return fmt.Errorf("listen for metrics: %w", err)
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{}))
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second, WriteTimeout: 30 * time.Second}
	stop := context.AfterFunc(ctx, func() { server.Close() })
	defer stop()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve metrics: %w", err)
	}
	return nil
}
