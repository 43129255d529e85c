package devnet

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"math"
	"math/big"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/builder"
	"github.com/lockstep-rollups/lockstep/internal/devnet/chain"
	"github.com/lockstep-rollups/lockstep/internal/devnet/chain/process"
	"github.com/lockstep-rollups/lockstep/internal/devnet/chain/stock"
	devl1 "github.com/lockstep-rollups/lockstep/internal/devnet/l1"
	"github.com/lockstep-rollups/lockstep/internal/devnet/load"
	"github.com/lockstep-rollups/lockstep/internal/journal"
	"github.com/lockstep-rollups/lockstep/internal/l1"
	"github.com/lockstep-rollups/lockstep/internal/node"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
	"github.com/lockstep-rollups/lockstep/internal/tee"
	"github.com/lockstep-rollups/lockstep/latency"
	"github.com/lockstep-rollups/lockstep/prf"
)

const (
	// past is how far back the L1 of a devnet begins, so that deploying and
	// registering take as long as the machine needs and not as L1 slots last.
	past = 480 * time.Second
	// predeploys is the file beside the stock programs with the code of the contracts
	// that carry messages.
	predeploys = "predeploys.json"
	// verifierPorts: op-supernode, and RPC and Engine API of its two engines.
	verifierPorts = 5
	// portsPerSequencer: op-node RPC and p2p, conductor, peers, reflector.
	portsPerSequencer = 5
)

var (
	ether      = big.NewInt(1e18)
	activeBond = new(big.Int).Set(ether)
	idleBond   = new(big.Int).Div(ether, big.NewInt(4))
	// rich is an account that never runs out.
	rich = types.Account{Balance: new(big.Int).Mul(big.NewInt(10_000), ether)}
)

// world is everything that a devnet starts.
type world struct {
	cfg Config
	log *slog.Logger
	l1  *devl1.Driver
	// contracts are all that were deployed.
	contracts l1.Contracts
	reader    *l1.Client
	ahead     *node.Lookahead
	rollups   [2]*rollup
	builder   *builder.Builder // makes the blocks of both
	decisions *journal.Journal // of the builder
	// byName holds all sequencers, byID too once they are registered.
	byName    map[string]*sequencer
	byID      map[lockstep.SequencerID]*sequencer
	relays    []*relay
	load      *load.Load       // nil without one
	supernode *stock.Supernode // nil without one
	verifiers []stock.Geth     // its engines
	spare     []int            // ports of the verifiers
	ports     io.Closer        // the claim on all ports

	mu   sync.Mutex // guards pids
	pids map[string]int
}

// rollup is one L2 chain with all that belongs to it.
type rollup struct {
	name       string
	id         lockstep.RollupID
	sequencers []*sequencer
	files      chain.Files
	batcher    stock.Batcher
	ledger     *ledger
}

// sequencer is one operator: an engine in this process, an op-node and a
// lockstep sequencer as children.
type sequencer struct {
	name   string
	id     lockstep.SequencerID
	rollup *rollup
	dir    string
	// owner holds the bond; account, in the hands of the program, pays for gas only.
	owner, account, measurement *ecdsa.PrivateKey
	bond                        *big.Int // at registration
	ports                       []int
	engine                      *opgeth.Engine
	node                        stock.Node
	config                      string
}

func (s *sequencer) reflector() string { return loopback(s.ports[4]) }

func loopback(port int) string { return "127.0.0.1:" + strconv.Itoa(port) }

// build starts L1, deploys, registers, and prepares all children without
// starting them. The caller MUST close the world, also after an error.
func build(ctx context.Context, cfg Config, tell func(string)) (*world, error) {
	w := &world{
		cfg: cfg, log: cfg.Log,
		byName: make(map[string]*sequencer), byID: make(map[lockstep.SequencerID]*sequencer), pids: make(map[string]int),
	}
	for _, step := range []struct {
		name string
		do   func(context.Context) error
	}{
		{"laying out keys and ports", w.layOut},
		{"opening the journal of the builder", w.openBuilder},
		{"starting L1", w.startL1},
		{"deploying contracts and registering sequencers", w.bootstrap},
		{"starting execution engines", w.startEngines},
		{"emulating links", w.openRelays},
		{"preparing the load", w.openLoad},
		{"preparing the op-supernode", w.openSupernode},
	} {
		tell(step.name)
		if err := step.do(ctx); err != nil {
			return w, fmt.Errorf("%s: %w", step.name, err)
		}
	}
	return w, nil
}

// close stops what runs in this process. Children have ended by then.
func (w *world) close() error {
	var problems []error
	if w.reader != nil {
		w.reader.Close()
	}
	if w.load != nil {
		problems = append(problems, w.load.Close())
	}
	for _, s := range w.byName {
		if s.engine != nil {
			problems = append(problems, s.engine.Close())
		}
	}
	if w.decisions != nil {
		problems = append(problems, w.decisions.Close())
	}
	if w.l1 != nil {
		problems = append(problems, w.l1.Close())
	}
	if w.ports != nil {
		problems = append(problems, w.ports.Close())
	}
	return errors.Join(problems...)
}

func (w *world) openBuilder(context.Context) error {
	var err error
	if w.decisions, err = journal.Open(filepath.Join(w.cfg.Dir, "builder.journal")); err != nil {
		return err
	}
	w.builder = builder.New(builder.Config{Relayer: w.key("relayer"), Journal: w.decisions, Tokens: []common.Address{load.Token(w.key)}, Log: w.log})
	return nil
}

// key derives a key of the devnet from its seed.
func (w *world) key(purpose string) *ecdsa.PrivateKey {
	for salt := 0; ; salt++ {
		secret := prf.Derive(w.cfg.Seed, fmt.Sprintf("devnet key %s %d", purpose, salt))
		if k, err := crypto.ToECDSA(secret[:]); err == nil {
			return k
		}
	}
}

func (w *world) authority() *ecdsa.PrivateKey { return w.key("authority") }

func (w *world) layOut(context.Context) error {
	total := 0
	for side, r := range w.cfg.Rollups {
		id := lockstep.RollupID(firstRollupID + side)
		w.rollups[side] = &rollup{name: r.Name, id: id}
		for _, name := range r.Sequencers {
			s := &sequencer{
				name: name, rollup: w.rollups[side], dir: filepath.Join(w.cfg.Dir, name),
				owner: w.key("owner " + name), account: w.key("account " + name), measurement: w.key("measurement " + name),
				bond: w.cfg.bondOf(len(w.rollups[side].sequencers)),
			}
			w.rollups[side].sequencers = append(w.rollups[side].sequencers, s)
			w.byName[name] = s
			total++
		}
	}
	ports, claim, err := process.FreePorts(total*portsPerSequencer + verifierPorts)
	if err != nil {
		return err
	}
	w.ports = claim
	w.spare, ports = ports[:verifierPorts], ports[verifierPorts:]
	for _, r := range w.rollups {
		for _, s := range r.sequencers {
			s.ports, ports = ports[:portsPerSequencer], ports[portsPerSequencer:]
			if err := os.MkdirAll(s.dir, 0o750); err != nil {
				return fmt.Errorf("make the folder of %s: %w", s.name, err)
			}
		}
	}
	return nil
}

func (w *world) startL1(ctx context.Context) error {
	alloc := types.GenesisAlloc{}
	fund := func(k *ecdsa.PrivateKey) { alloc[crypto.PubkeyToAddress(k.PublicKey)] = rich }
	fund(w.authority())
	fund(w.key("watcher"))
	for _, r := range w.rollups {
		fund(w.key("batcher " + r.name))
		maps.Copy(alloc, chain.SystemConfig(r.id, crypto.PubkeyToAddress(w.key("signer "+r.name).PublicKey)))
		for _, s := range r.sequencers {
			fund(s.account)
			fund(s.owner)
		}
	}
	start := uint64(time.Now().Add(-past).Unix())
	var err error
	w.l1, err = devl1.Open(devl1.Config{
		ChainID: l1ChainID, Dir: filepath.Join(w.cfg.Dir, "l1"), Genesis: start - start%l1BlockSeconds,
		BlockSeconds: l1BlockSeconds, Lag: devl1.Lag{Safe: 1, Finalized: finalityBlocks}, Seed: prf.Derive(w.cfg.Seed, "devnet l1"), Alloc: alloc,
	}, w.log)
	if err != nil {
		return err
	}
	return w.l1.Mine(ctx, 2)
}

// bootstrap deploys the contracts and registers everybody while L1 blocks are
// made as fast as they are needed, and then brings L1 to the present.
func (w *world) bootstrap(ctx context.Context) error {
	mining, stop := context.WithCancel(ctx)
	defer stop()
	group, work := errgroup.WithContext(mining)
	group.Go(func() error { return w.mineOnDemand(work) })
	group.Go(func() error {
		defer stop()
		return w.deploy(work)
	})
	if err := group.Wait(); err != nil && !errors.Is(err, context.Canceled) {
		return err
	}
	if w.reader == nil {
		return errors.New("the deployment was interrupted")
	}
	behind := time.Now().Unix() - int64(w.l1.Head().Time)
	if behind > l1BlockSeconds {
		return w.l1.Mine(ctx, int(behind)/l1BlockSeconds)
	}
	return nil
}

// mineOnDemand makes L1 blocks in quick succession, but never ahead of time.
func (w *world) mineOnDemand(ctx context.Context) error {
	for ctx.Err() == nil {
		if time.Now().Unix()-int64(w.l1.Head().Time) < l1BlockSeconds {
			return errors.New("the deployment took too many L1 blocks")
		}
		if err := w.l1.Mine(ctx, 1); err != nil {
			return err
		}
		sleep(ctx, 50*time.Millisecond)
	}
	return nil
}

func (w *world) deploy(ctx context.Context) error {
	until := startup
	if w.cfg.Election != "" {
		until += electing
	}
	genesis := uint64(time.Now().Add(until).Unix())
	genesis += genesis % l1BlockSeconds
	longest := lockstep.Unmeasured
	for _, v := range w.cfg.Links.RTT {
		longest = max(longest, v)
	}
	longest += longest / 10 // measured round trips are longer than the emulated ones
	unit := latency.UnitFor(longest)
	d := l1.Deployment{
		Grid: lockstep.Grid{Genesis: genesis, EpochSeconds: w.cfg.EpochSeconds, Epochs: w.cfg.Epochs, Freeze: freezeSeconds},
		Unit: unit, Reach: latency.Quantise(min(w.cfg.Reach, longest), unit), Slack: w.cfg.Slack,
		Rollups: [2]lockstep.RollupID{w.rollups[0].id, w.rollups[1].id}, Confirmations: confirmations,
		ActiveBond: activeBond, IdleBond: idleBond, ExitDelay: 24 * time.Hour, DisputeWindow: 12 * time.Hour, Insurance: l1.Burn,
	}
	if w.cfg.Election != "" {
		d.Election, d.Penalties = w.electing()
	}
	contracts, err := l1.Deploy(ctx, w.l1.URL(), w.authority(), d)
	if err != nil {
		return err
	}
	w.contracts = contracts
	w.reader, err = l1.Dial(ctx, w.l1.URL(), contracts.Schedule, w.authority(), 0)
	if err != nil {
		return err
	}
	w.ahead = node.NewLookahead(w.reader, nil, nil)
	// One after the other, so that numbers follow the order of the names.
	for _, r := range w.rollups {
		for _, s := range r.sequencers {
			if err := w.register(ctx, s, contracts); err != nil {
				return fmt.Errorf("register %s: %w", s.name, err)
			}
		}
	}
	if w.cfg.Election == "" {
		return nil
	}
	if err := crypto.SaveECDSA(w.watcherKey(), w.key("watcher")); err != nil {
		return fmt.Errorf("write the key of the watcher: %w", err)
	}
	if w.cfg.Election == "delegated" {
		return w.delegate(ctx)
	}
	return nil
}

// watcherKey is the file with the key of somebody who only watches.
func (w *world) watcherKey() string { return filepath.Join(w.cfg.Dir, "watcher.key") }

// register issues development evidence for a sequencer's measurement key, checks
// it as the authority would, registers and admits.
func (w *world) register(ctx context.Context, s *sequencer, contracts l1.Contracts) error {
	head, err := w.reader.Latest(ctx)
	if err != nil {
		return err
	}
	key := crypto.PubkeyToAddress(s.measurement.PublicKey)
	endpoints := l1.Endpoints{Probe: s.reflector(), Peer: "http://" + loopback(s.ports[3])}
	evidence, err := w.evidence(ctx, s, tee.Binding{
		ChainID: l1ChainID, Registry: contracts.Registry, EpochBlock: head.Hash,
		Config: tee.ConfigDigest(endpoints.Probe, endpoints.Peer),
	})
	if err != nil {
		return err
	}
	own, err := l1.Dial(ctx, w.l1.URL(), contracts.Schedule, s.owner, 0)
	if err != nil {
		return err
	}
	defer own.Close()
	s.id, err = own.Register(ctx, l1.Registration{
		Rollup: s.rollup.id, Key: key, Signer: key, Evidence: evidence,
		Peer:      crypto.Keccak256Hash(crypto.CompressPubkey(&w.key("peer " + s.name).PublicKey)),
		Endpoints: endpoints, Bond: s.bond,
	})
	if err != nil {
		return err
	}
	w.byID[s.id] = s
	return w.reader.Admit(ctx, s.id, key)
}

// evidence writes a quote of the TEST root next to the sequencer's keys and
// returns its digest.
func (w *world) evidence(ctx context.Context, s *sequencer, b tee.Binding) (common.Hash, error) {
	now := time.Now()
	issuer, err := tee.NewDevIssuer(tee.DevConfig{
		Seed: prf.Derive(w.cfg.Seed, "devnet tee"), NotBefore: now.Add(-time.Hour).Truncate(time.Second), NotAfter: now.Add(30 * 24 * time.Hour).Truncate(time.Second),
	})
	if err != nil {
		return common.Hash{}, err
	}
	key := crypto.PubkeyToAddress(s.measurement.PublicKey)
	issued, err := issuer.Issue(ctx, tee.ReportData{Key: key, Binding: b.Digest(), Role: tee.RoleSequencer})
	if err != nil {
		return common.Hash{}, err
	}
	encoded, err := issued.Encode()
	if err != nil {
		return common.Hash{}, err
	}
	claims, err := tee.Verify(encoded, issuer.Policy(), now)
	if err != nil {
		return common.Hash{}, err
	}
	if err := claims.Check(key, b); err != nil {
		return common.Hash{}, err
	}
	if err := os.WriteFile(filepath.Join(s.dir, "evidence.bin"), encoded, 0o600); err != nil {
		return common.Hash{}, fmt.Errorf("keep the evidence of %s: %w", s.name, err)
	}
	return tee.Digest(encoded), nil
}

func (w *world) startEngines(context.Context) error {
	rules, err := w.l1.Rules()
	if err != nil {
		return err
	}
	messaging, err := chain.Predeploys(filepath.Join(w.cfg.OpStack, predeploys))
	if err != nil {
		return err
	}
	anchor := w.l1.Head() // of all rollups, so that their blocks have the same times
	for _, r := range w.rollups {
		batcher := w.key("batcher " + r.name)
		described, err := chain.New(chain.Config{
			Rollup: r.id, BlockSeconds: w.cfg.BlockSeconds, L1ChainID: l1ChainID, Anchor: anchor,
			Batcher: crypto.PubkeyToAddress(batcher.PublicKey), Alloc: w.funded(),
			Cluster: []lockstep.RollupID{w.rollups[0].id, w.rollups[1].id}, Predeploys: messaging,
		})
		if err != nil {
			return err
		}
		r.files, err = described.Write(filepath.Join(w.cfg.Dir, "rollup-"+r.name), rules)
		if err != nil {
			return err
		}
		r.batcher = stock.Batcher{
			Name: "op-batcher-" + r.name, Binary: filepath.Join(w.cfg.OpStack, "op-batcher"), Dir: filepath.Join(w.cfg.Dir, "rollup-"+r.name),
			L1: w.l1.URL(), Key: batcher,
		}
		var peers []string
		for _, s := range r.sequencers {
			if err := w.startEngine(s, described.Genesis, r.files); err != nil {
				return fmt.Errorf("%s: %w", s.name, err)
			}
			peers = append(peers, s.node.PeerAddress())
			r.batcher.Engines = append(r.batcher.Engines, s.engine.HTTP())
			r.batcher.Nodes = append(r.batcher.Nodes, s.node.RPC())
		}
		for _, s := range r.sequencers {
			s.node.Peers = peers
		}
		r.ledger = newLedger(w.cfg.BlockSeconds, math.MaxUint64, w.leaderOf(r))
	}
	return nil
}

// funded are the accounts that have ether on both rollups.
func (w *world) funded() types.GenesisAlloc {
	names := []string{"authority", "relayer"}
	if w.cfg.Load > 0 {
		names = append(names, load.Users(w.cfg.Load)...)
	}
	alloc := types.GenesisAlloc{}
	for _, name := range names {
		alloc[crypto.PubkeyToAddress(w.key(name).PublicKey)] = rich
	}
	return alloc
}

func (w *world) startEngine(s *sequencer, genesis opgeth.Genesis, files chain.Files) error {
	jwt := filepath.Join(s.dir, "jwt.hex")
	var err error
	s.engine, err = opgeth.Open(opgeth.Config{Dir: filepath.Join(s.dir, "engine"), Genesis: genesis, JWTFile: jwt, Build: w.builder.Build(s.rollup.id), APIs: w.builder.APIs()})
	if err != nil {
		return err
	}
	s.node = stock.Node{
		Name: "op-node-" + s.name, Binary: filepath.Join(w.cfg.OpStack, "op-node"), Dir: s.dir, Files: files,
		L1: w.l1.URL(), SlotSeconds: l1BlockSeconds, Engine: s.engine.Auth(), JWTFile: jwt,
		RPCPort: s.ports[0], PeerPort: s.ports[1], PeerKey: w.key("peer " + s.name),
		Sequencer: &stock.Sequencer{Signer: w.key("signer " + s.rollup.name), Conductor: "http://" + loopback(s.ports[2]), Confirmations: 1},
	}
	return nil
}

// openRelays puts a link in front of each reflector for each sender of the other
// rollup, and writes the settings of every sequencer.
func (w *world) openRelays(context.Context) error {
	for side, r := range w.rollups {
		for _, s := range r.sequencers {
			via := make(map[string]string)
			for _, far := range w.rollups[1-side].sequencers {
				address, err := w.link(s, far)
				if err != nil {
					return err
				}
				if address != "" {
					via[strconv.FormatUint(uint64(far.id), 10)] = address
				}
			}
			if err := w.writeConfig(s, via); err != nil {
				return err
			}
		}
	}
	return nil
}

// openLoad makes the users of the devnet.
func (w *world) openLoad(context.Context) error {
	if w.cfg.Load == 0 {
		return nil
	}
	c := load.Config{Rate: w.cfg.Load, Key: w.key, Why: w.builder.Why, Log: w.log}
	for side, r := range w.rollups {
		c.Rollups[side].ID = r.id
		for _, s := range r.sequencers {
			c.Rollups[side].Engines = append(c.Rollups[side].Engines, s.engine.HTTP())
		}
	}
	var err error
	w.load, err = load.New(c)
	return err
}

// openSupernode writes the genesis into the engines of the op-supernode.
func (w *world) openSupernode(ctx context.Context) error {
	if !w.cfg.Supernode {
		return nil
	}
	dir := filepath.Join(w.cfg.Dir, "supernode")
	jwt := filepath.Join(dir, "jwt.hex")
	secret := prf.Derive(w.cfg.Seed, "devnet supernode jwt")
	if err := errors.Join(os.MkdirAll(dir, 0o750), os.WriteFile(jwt, []byte(hexutil.Encode(secret[:])), 0o600)); err != nil {
		return fmt.Errorf("write the secret: %w", err)
	}
	w.supernode = &stock.Supernode{
		Name: "op-supernode", Binary: filepath.Join(w.cfg.OpStack, "op-supernode"), Dir: dir, L1: w.l1.URL(), SlotSeconds: l1BlockSeconds,
		Activation: w.rollups[0].sequencers[0].engine.Head().Time, JWTFile: jwt, RPCPort: w.spare[0],
	}
	for side, r := range w.rollups {
		g := stock.Geth{
			Name: "geth-" + r.name, Binary: filepath.Join(w.cfg.OpStack, "geth"), Dir: dir, Rollup: r.id, Genesis: r.files.Genesis,
			JWTFile: jwt, RPCPort: w.spare[1+2*side], AuthPort: w.spare[2+2*side],
		}
		if err := g.Init(ctx); err != nil {
			return err
		}
		w.verifiers = append(w.verifiers, g)
		w.supernode.Rollups = append(w.supernode.Rollups, stock.Verified{ID: r.id, Files: r.files, Engine: g.Auth()})
	}
	return nil
}

// link opens the relay from one sequencer to another. A pair that the table does
// not know gets an address that answers nothing.
func (w *world) link(from, to *sequencer) (string, error) {
	trip := w.cfg.link(from.name, to.name)
	if !trip.Measured() {
		return "127.0.0.1:9", nil // the discard port
	}
	target, err := addrPort(to.reflector())
	if err != nil {
		return "", err
	}
	r, err := newRelay(target, time.Duration(trip)*time.Microsecond)
	if err != nil {
		return "", err
	}
	w.relays = append(w.relays, r)
	return r.Addr().String(), nil
}

func (w *world) writeConfig(s *sequencer, via map[string]string) error {
	for name, k := range map[string]*ecdsa.PrivateKey{"account.key": s.account, "measurement.key": s.measurement} {
		if err := crypto.SaveECDSA(filepath.Join(s.dir, name), k); err != nil {
			return fmt.Errorf("write a key of %s: %w", s.name, err)
		}
	}
	c := node.Config{
		Data: filepath.Join(s.dir, "data"), Sequencer: s.id,
		L1:        node.L1{RPC: w.l1.URL(), Schedule: w.reader.Cluster().Contracts.Schedule, Poll: node.Duration(time.Second), Slot: node.Duration(l1BlockSeconds * time.Second)},
		Keys:      node.Keys{Account: filepath.Join(s.dir, "account.key"), Measurement: filepath.Join(s.dir, "measurement.key")},
		OpNode:    node.OpNode{RPC: s.node.RPC()},
		Conductor: node.Conductor{Listen: loopback(s.ports[2])},
		Peers:     node.Peers{Listen: loopback(s.ports[3])},
		Probe:     node.Probe{Listen: s.reflector(), Count: 40, Via: via},
	}
	s.config = filepath.Join(s.dir, "sequencer.toml")
	return c.Write(s.config)
}

// children lists what runs as a process of its own, except the batchers.
func (w *world) children() []process.Command {
	var all []process.Command
	for _, r := range w.rollups {
		for _, s := range r.sequencers {
			all = append(all, s.node.Command(), process.Command{
				Name: "sequencer-" + s.name, Path: w.cfg.Self, Args: []string{"sequencer", "--config", s.config},
				Dir: s.dir, Log: filepath.Join(s.dir, "sequencer.log"),
			})
		}
	}
	if w.supernode != nil {
		for _, g := range w.verifiers {
			all = append(all, g.Command())
		}
		all = append(all, w.supernode.Command())
	}
	if w.cfg.Election != "" {
		all = append(all, process.Command{
			Name: "watch", Path: w.cfg.Self, Dir: w.cfg.Dir, Log: filepath.Join(w.cfg.Dir, "watch.log"),
			Args: []string{"watch", "--l1", w.l1.URL(), "--schedule", w.contracts.Schedule.Hex(), "--key", w.watcherKey(), "--poll", "1s"},
		})
	}
	return all
}
