package conductor

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/lease"
)

// Member is a sequencer of the rollup as conductor_clusterMembership shows it.
type Member struct {
	ID       string `json:"id"`
	Addr     string `json:"addr"`
	Suffrage int    `json:"suffrage"`
}

// Membership is the answer of conductor_clusterMembership.
type Membership struct {
	Servers []Member `json:"servers"`
	Version uint64   `json:"version"`
}

var (
	errNoToken  = errors.New("this call needs a token: send Authorization: Bearer with an HS256 JWT")
	errStopped  = errors.New("the conductor was stopped for good; restart it")
	errSchedule = errors.New("leadership follows the schedule on L1 and cannot be moved by hand; " +
		"sequencers join and leave in the registry")
	errGate = errors.New("refusing to proxy request to non-leader sequencer")
)

// api serves the conductor namespace. Its methods are called by reflection.
type api struct {
	c       *Conductor
	members func() []Member
}

// Leader answers from memory; op-node asks before it starts to sequence.
func (a *api) Leader() bool { return a.c.Leader() }

// CommitUnsafePayload is the gate that every block passes.
func (a *api) CommitUnsafePayload(ctx context.Context, raw json.RawMessage) error {
	err := a.c.Commit(ctx, raw)
	switch {
	case errors.Is(err, lease.ErrNotLeader):
		return fmt.Errorf("failed to apply payload envelope: %w", lease.ErrNotLeader)
	case err != nil:
		return fmt.Errorf("failed to apply payload envelope: %w", err)
	}
	return nil
}

// LeaderWithID names the sequencer whose turn it is; empty if not known.
func (a *api) LeaderWithID() Member {
	now := max(a.c.deps.Now().Unix(), 0)
	e, _ := a.c.cfg.Grid.EpochAt(uint64(now))
	id, known := a.c.cfg.Turn(e)
	if !known {
		return Member{}
	}
	for _, m := range a.members() {
		if m.ID == MemberID(id) {
			return m
		}
	}
	return Member{ID: MemberID(id)}
}

// MemberID returns the name under which a sequencer appears here.
func MemberID(id lockstep.SequencerID) string { return strconv.FormatUint(uint64(id), 10) }

// ClusterMembership lists the rollup's sequencers. The version is the first
// epoch that is not yet scheduled.
func (a *api) ClusterMembership() Membership {
	return Membership{a.members(), uint64(a.c.Horizon())}
}

// Active, Paused and Stopped tell whether the conductor steers its op-node. The
// gate works in any case.
func (a *api) Active() bool  { return !a.Paused() && !a.Stopped() }
func (a *api) Paused() bool  { p, _ := a.c.switches(); return p }
func (a *api) Stopped() bool { _, s := a.c.switches(); return s }

// SequencerHealthy reports whether op-node answers and, if it leads, commits.
func (a *api) SequencerHealthy() bool { return a.c.Healthy() }

// LeaderOverridden is always false: there is no override.
func (a *api) LeaderOverridden() bool { return false }

// Pause leaves the op-node alone until Resume.
func (a *api) Pause(ctx context.Context) error { return a.turn(ctx, true, false) }

// Resume steers the op-node again.
func (a *api) Resume(ctx context.Context) error { return a.turn(ctx, false, false) }

// Stop leaves the op-node alone for good.
func (a *api) Stop(ctx context.Context) error { return a.turn(ctx, true, true) }

func (a *api) turn(ctx context.Context, pause, stop bool) error {
	if !permitted(ctx) {
		return errNoToken
	}
	a.c.mu.Lock()
	defer a.c.mu.Unlock()
	if a.c.stopped && !stop {
		return errStopped
	}
	a.c.paused, a.c.stopped = pause && !stop, a.c.stopped || stop
	signal(a.c.driven)
	return nil
}

// TransferLeader does nothing on a sequencer that does not lead, as in
// op-conductor, and is refused on the leader.
func (a *api) TransferLeader(ctx context.Context) error {
	if permitted(ctx) && !a.c.Leader() {
		return nil
	}
	return refuse(ctx)
}

// TransferLeaderToServer is refused.
func (a *api) TransferLeaderToServer(ctx context.Context, _, _ string) error { return refuse(ctx) }

// OverrideLeader is refused: two overridden nodes would be two leaders.
func (a *api) OverrideLeader(ctx context.Context, _ bool) error { return refuse(ctx) }

// AddServerAsVoter is refused.
func (a *api) AddServerAsVoter(ctx context.Context, _, _ string, _ uint64) error { return refuse(ctx) }

// AddServerAsNonvoter is refused.
func (a *api) AddServerAsNonvoter(ctx context.Context, _, _ string, _ uint64) error {
	return refuse(ctx)
}

// RemoveServer is refused.
func (a *api) RemoveServer(ctx context.Context, _ string, _ uint64) error { return refuse(ctx) }

// DemoteVoter is refused.
func (a *api) DemoteVoter(ctx context.Context, _ string, _ uint64) error { return refuse(ctx) }

func refuse(ctx context.Context) error {
	if !permitted(ctx) {
		return errNoToken
	}
	return errSchedule
}

// The proxies below pass a call on to the backend and answer only on the leader,
// for a batcher or proposer that follows the leader around.

type ethProxy struct{ p *proxy }

// GetBlockByNumber asks the execution engine.
func (e ethProxy) GetBlockByNumber(ctx context.Context, block string, full bool) (json.RawMessage, error) {
	return e.p.gated(ctx, e.p.engine, "eth_getBlockByNumber", block, full)
}

type optimismProxy struct{ p *proxy }

// SyncStatus asks the op-node.
func (o optimismProxy) SyncStatus(ctx context.Context) (json.RawMessage, error) {
	return o.p.gated(ctx, o.p.node, "optimism_syncStatus")
}

// OutputAtBlock asks the op-node.
func (o optimismProxy) OutputAtBlock(ctx context.Context, number hexutil.Uint64) (json.RawMessage, error) {
	return o.p.gated(ctx, o.p.node, "optimism_outputAtBlock", number)
}

// RollupConfig asks the op-node.
func (o optimismProxy) RollupConfig(ctx context.Context) (json.RawMessage, error) {
	return o.p.gated(ctx, o.p.node, "optimism_rollupConfig")
}

type adminProxy struct{ p *proxy }

// SequencerActive asks the op-node.
func (a adminProxy) SequencerActive(ctx context.Context) (json.RawMessage, error) {
	return a.p.gated(ctx, a.p.node, "admin_sequencerActive")
}

type minerProxy struct{ p *proxy }

// SetMaxDASize is passed on to the execution engine without the gate: a batcher
// throttles all sequencers.
func (m minerProxy) SetMaxDASize(ctx context.Context, tx, block *hexutil.Big) (json.RawMessage, error) {
	return m.p.engine(ctx, "miner_setMaxDASize", tx, block)
}

// healthAPI answers health_status.
type healthAPI struct{ version string }

// Status returns the version of the program.
func (h healthAPI) Status() string { return h.version }

// Forward passes a JSON-RPC call on and returns the answer as it came.
type Forward func(ctx context.Context, method string, args ...any) (json.RawMessage, error)

type proxy struct {
	leader       func() bool
	node, engine Forward
}

// gated asks the backend first, as op-conductor does, and answers if this is
// still the leader.
func (p *proxy) gated(ctx context.Context, to Forward, method string, args ...any) (json.RawMessage, error) {
	out, err := to(ctx, method, args...)
	if err != nil {
		return nil, err
	}
	if !p.leader() {
		return nil, errGate
	}
	return out, nil
}
