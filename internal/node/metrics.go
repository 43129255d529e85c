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
	"github.com/lockstep-rollups/lockstep/internal/probe"
	"github.com/lockstep-rollups/lockstep/latency"
)

// metrics are the figures of a sequencer for Prometheus. Labels are bounded by
// the number of sequencers and of probe events.
type metrics struct {
	listen   string
	registry *prometheus.Registry
	rtt      *prometheus.GaugeVec
	loss     *prometheus.GaugeVec
}

func newMetrics(listen string) *metrics {
	r := prometheus.NewRegistry()
	r.MustRegister(collectors.NewGoCollector())
	make := promauto.With(r)
	return &metrics{
		listen: listen, registry: r,
		rtt:  make.NewGaugeVec(prometheus.GaugeOpts{Name: "lockstep_probe_rtt_seconds", Help: "Median round trip to a peer in the last measurement."}, []string{"peer"}),
		loss: make.NewGaugeVec(prometheus.GaugeOpts{Name: "lockstep_probe_loss_ratio", Help: "Share of unanswered probes to a peer in the last measurement."}, []string{"peer"}),
	}
}

// observe takes what was measured of a peer.
func (m *metrics) observe(peer lockstep.SequencerID, e latency.Estimate) {
	label := strconv.FormatUint(uint64(peer), 10)
	if e.RTT().Measured() {
		m.rtt.WithLabelValues(label).Set(float64(e.RTT()) / 1e6)
	} else {
		m.rtt.DeleteLabelValues(label)
	}
	m.loss.WithLabelValues(label).Set(e.Loss())
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
	stop := context.AfterFunc(ctx, func() { server.Close() }) //nolint:errcheck // closing is all that is left
	defer stop()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve metrics: %w", err)
	}
	return nil
}
