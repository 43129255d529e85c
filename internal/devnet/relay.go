package devnet

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
)

const (
	// relayPaths bounds the senders that one relay forwards for; the path that
	// was idle longest makes room.
	relayPaths = 64
	// relayQueue bounds the packets in flight per path and direction; more are
	// dropped, as on a full link.
	relayQueue = 1024
	// relayPacket is the largest datagram forwarded.
	relayPacket = 2048
	// rest is the end of a delay that is waited for exactly: the runtime's timers
	// are late by up to a millisecond.
	rest = 1500 * time.Microsecond
)

// relay is an emulated link: a UDP port on loopback that forwards to target and
// back, holding each packet for half of the link's round trip.
type relay struct {
	conn   *net.UDPConn
	target netip.AddrPort
	delay  time.Duration // one way

	mu    sync.Mutex
	paths map[netip.AddrPort]*relayPath
}

// relayPath is the way of one sender: its own socket towards the target.
type relayPath struct {
	up     *net.UDPConn
	there  chan parcel
	used   time.Time
	cancel context.CancelFunc
}

// parcel is a packet and the moment at which it arrives.
type parcel struct {
	due     time.Time
	payload []byte
}

// newRelay opens a link with the given round trip in front of target.
func newRelay(target netip.AddrPort, roundTrip time.Duration) (*relay, error) {
	conn, err := net.ListenUDP("udp4", &net.UDPAddr{IP: net.IPv4(127, 0, 0, 1)})
	if err != nil {
		return nil, fmt.Errorf("open a relay to %s: %w", target, err)
	}
	return &relay{conn: conn, target: target, delay: roundTrip / 2, paths: make(map[netip.AddrPort]*relayPath)}, nil
}

// Addr is where senders reach the far end of the link.
func (r *relay) Addr() netip.AddrPort { return r.conn.LocalAddr().(*net.UDPAddr).AddrPort() }

// Run forwards until ctx ends and then closes every socket of the relay.
func (r *relay) Run(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	stop := context.AfterFunc(ctx, func() { r.conn.Close() })
	defer stop()
	group.Go(func() error { return r.forward(ctx, group) })
	return group.Wait()
}

// forward reads what senders send and puts it on their path.
func (r *relay) forward(ctx context.Context, group *errgroup.Group) error {
	buffer := make([]byte, relayPacket)
	for {
		n, from, err := r.conn.ReadFromUDPAddrPort(buffer)
		if err != nil {
			return closedIsFine(ctx, err)
		}
		path, err := r.path(ctx, group, from)
		if err != nil {
			return err
		}
		post(path.there, buffer[:n], r.delay)
	}
}

// path returns the path of a sender, opening it on the first packet.
func (r *relay) path(ctx context.Context, group *errgroup.Group, from netip.AddrPort) (*relayPath, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if p, open := r.paths[from]; open {
		p.used = time.Now()
		return p, nil
	}
	if len(r.paths) >= relayPaths {
		r.dropIdlest()
	}
	up, err := net.DialUDP("udp4", nil, net.UDPAddrFromAddrPort(r.target))
	if err != nil {
		return nil, fmt.Errorf("dial %s: %w", r.target, err)
	}
	ctx, cancel := context.WithCancel(ctx)
	context.AfterFunc(ctx, func() { up.Close() })
	p := &relayPath{up: up, there: make(chan parcel, relayQueue), used: time.Now(), cancel: cancel}
	back := make(chan parcel, relayQueue)
	group.Go(func() error { deliver(ctx, p.there, func(b []byte) { up.Write(b) }); return nil })                     //nolint:errcheck // a lost datagram is a lost datagram
	group.Go(func() error { deliver(ctx, back, func(b []byte) { r.conn.WriteToUDPAddrPort(b, from) }); return nil }) //nolint:errcheck // a lost datagram is a lost datagram
	group.Go(func() error {
		buffer := make([]byte, relayPacket)
		for ctx.Err() == nil {
			n, err := up.Read(buffer)
			switch {
			case err == nil:
				post(back, buffer[:n], r.delay)
			case errors.Is(err, net.ErrClosed):
				return nil
			default: // the far end is down: its port answers with ICMP
				sleep(ctx, time.Millisecond)
			}
		}
		return nil
	})
	r.paths[from] = p
	return p, nil
}

// dropIdlest closes the path that was used least recently. The caller holds mu.
func (r *relay) dropIdlest() {
	var oldest netip.AddrPort
	for from, p := range r.paths {
		if first := r.paths[oldest]; first == nil || p.used.Before(first.used) {
			oldest = from
		}
	}
	r.paths[oldest].cancel()
	delete(r.paths, oldest)
}

// post puts a copy of b on a queue, or drops it if the queue is full.
func post(queue chan parcel, b []byte, delay time.Duration) {
	select {
	case queue <- parcel{time.Now().Add(delay), append([]byte(nil), b...)}:
	default:
	}
}

// deliver hands on each parcel when it is due. The delay of a link is constant,
// so parcels stay in order.
func deliver(ctx context.Context, queue <-chan parcel, send func([]byte)) {
	for {
		select {
		case <-ctx.Done():
			return
		case p := <-queue:
			sleep(ctx, time.Until(p.due)-rest)
			restUntil(p.due)
			send(p.payload)
		}
	}
}

// sleep waits for d or until ctx ends.
func sleep(ctx context.Context, d time.Duration) {
	if d <= 0 {
		return
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-timer.C:
	}
}

func closedIsFine(ctx context.Context, err error) error {
	if ctx.Err() != nil || errors.Is(err, net.ErrClosed) {
		return nil
	}
	return fmt.Errorf("read from the relay's port: %w", err)
}
