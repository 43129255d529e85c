package load

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/bundle"
	"github.com/lockstep-rollups/lockstep/internal/l2/bindings"
)

const (
	// usersPerPair is how many users there are for each transfer a second: one
	// transfer of a user is under way at a time, for a block or two.
	usersPerPair = 4
	// forlornEvery is the pause between two transfers that cannot succeed.
	forlornEvery = 5 * time.Second
	// deployWithin bounds how long the token takes to be on both rollups.
	deployWithin = time.Minute
	// lookEvery is the pause between two looks for something that is awaited.
	lookEvery = 200 * time.Millisecond
)

var (
	bridgeABI = bindings.NewCrossBridge()
	tokenABI  = bindings.NewCrossToken()

	// supply is how many tokens there are, and share what each user has on each rollup.
	supply = big.NewInt(1_000_000_000)
	share  = big.NewInt(1_000)
)

// Config describes a load.
type Config struct {
	// Rollups are the two rollups and the RPC of all their engines. Pools do not
	// gossip, so that a transaction goes to all engines of its rollup.
	Rollups [2]Rollup
	// Rate is how many transfers between the rollups are sent a second, and how many
	// on each of them.
	Rate int
	// Key makes the key of a user. All of [Users] MUST have ether on both rollups.
	Key func(name string) *ecdsa.PrivateKey
	// Why says why the builder left a transaction out for good, nothing if it did not.
	Why func(common.Hash) string
	Log *slog.Logger
}

// Rollup is one of the two rollups.
type Rollup struct {
	ID      lockstep.RollupID
	Engines []string // URLs
}

// Users names everybody who needs ether at a rate.
func Users(rate int) []string {
	names := []string{owner, forlorn}
	for k := range usersPerPair * rate {
		names = append(names, fmt.Sprintf("user %d", k), fmt.Sprintf("local user %d", k))
	}
	return names
}

// Token returns the address of the token on both rollups.
func Token(key func(name string) *ecdsa.PrivateKey) common.Address {
	return crypto.CreateAddress(crypto.PubkeyToAddress(key(owner).PublicKey), 2)
}

const (
	owner   = "token owner"
	forlorn = "forlorn user" // whose transfers never succeed
)

// Load sends transactions and keeps an account of them. It is safe for concurrent use.
type Load struct {
	cfg    Config
	sides  [2]*side
	bridge common.Address
	token  common.Address
	audit  *audit
}

// New prepares a load; Run starts it.
func New(c Config) (*Load, error) {
	l := &Load{cfg: c}
	from := crypto.PubkeyToAddress(c.Key(owner).PublicKey)
	l.bridge, l.token = crypto.CreateAddress(from, 1), Token(c.Key)
	l.audit = newAudit(supply)
	for i, r := range c.Rollups {
		s, err := dial(r)
		if err != nil {
			return nil, errors.Join(err, l.Close())
		}
		l.sides[i] = s
	}
	return l, nil
}

// Close ends the connections.
func (l *Load) Close() error {
	for _, s := range l.sides {
		if s != nil {
			s.close()
		}
	}
	return nil
}

// Run deploys the token and then sends transactions until ctx ends. It needs rollups
// that make blocks.
func (l *Load) Run(ctx context.Context) error {
	if err := l.prepare(ctx); err != nil {
		return quiet(ctx, fmt.Errorf("deploy the token of the load: %w", err))
	}
	group, sending := errgroup.WithContext(ctx)
	rate := time.Second / time.Duration(l.cfg.Rate)
	group.Go(func() error { return every(sending, rate, l.transfers()) })
	for side := range l.sides {
		group.Go(func() error { return every(sending, rate, l.locals(side)) })
		group.Go(func() error { return every(sending, forlornEvery, l.forlorn(side)) })
	}
	return quiet(ctx, group.Wait())
}

// quiet is nil once ctx has ended.
func quiet(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return nil
	}
	return err
}

// every calls a step at a steady rate until ctx ends. A step that is late is not made
// up for.
func every(ctx context.Context, pause time.Duration, step func(context.Context) error) error {
	ticker := time.NewTicker(pause)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
		if err := step(ctx); err != nil {
			return err
		}
	}
}

// prepare deploys ledger, bridge and token on both rollups, at the same nonces and so
// at the same addresses, and gives every user a share on both.
func (l *Load) prepare(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, deployWithin)
	defer cancel()
	from := &account{key: l.cfg.Key(owner)}
	ledger := crypto.CreateAddress(from.address(), 0)
	home := new(big.Int).SetUint64(uint64(l.cfg.Rollups[0].ID))
	code := [][]byte{
		creation(bindings.CrossLedgerMetaData.Bin, nil),
		creation(bindings.CrossBridgeMetaData.Bin, bridgeABI.PackConstructor(ledger)),
		creation(bindings.CrossTokenMetaData.Bin, tokenABI.PackConstructor("Lockstep devnet", "LSD", l.bridge, home, from.address(), supply)),
	}
	for nonce, data := range code {
		for _, s := range l.sides {
			if _, err := s.send(ctx, from, uint64(nonce), call{data: data, gas: deployGas}); err != nil {
				return err
			}
		}
	}
	for _, s := range l.sides {
		if err := s.await(ctx, from, uint64(len(code))); err != nil {
			return err
		}
		if deployed, err := s.hasCode(ctx, l.token); err != nil || !deployed {
			return errors.Join(errors.New("the token was not created"), err)
		}
	}
	l.audit.begin(l.bridge, l.token)
	there := new(big.Int).SetUint64(uint64(l.cfg.Rollups[1].ID))
	nonce := uint64(len(code))
	for k := range usersPerPair * l.cfg.Rate {
		to := (&account{key: l.cfg.Key(fmt.Sprintf("user %d", k))}).address()
		for _, c := range []call{
			{to: &l.token, data: tokenABI.PackTransfer(to, share), gas: transferGas},
			{to: &l.bridge, data: bridgeABI.PackSend(l.token, to, share, there), gas: sendGas},
		} {
			hash, err := l.sides[0].send(ctx, from, nonce, c)
			if err != nil {
				return err
			}
			if *c.to == l.bridge {
				l.audit.submit(hash, time.Now())
			}
			nonce++
		}
	}
	return l.sides[0].await(ctx, from, nonce)
}

func creation(bin string, arguments []byte) []byte {
	return append(common.FromHex(bin), arguments...)
}

// transfers returns the step that sends a token of the next user who has none under
// way, from one rollup and the other by turns.
func (l *Load) transfers() func(context.Context) error {
	users := [2][]*account{}
	for k := range usersPerPair * l.cfg.Rate {
		key := l.cfg.Key(fmt.Sprintf("user %d", k))
		for side := range users {
			users[side] = append(users[side], &account{key: key})
		}
	}
	turn := 0
	return func(ctx context.Context) error {
		turn++
		side := turn % 2
		far := new(big.Int).SetUint64(uint64(l.cfg.Rollups[1-side].ID))
		u, err := l.next(ctx, side, users[side])
		if u == nil || err != nil {
			return err
		}
		hash, err := l.sides[side].sendNext(ctx, u, call{to: &l.bridge, data: bridgeABI.PackSend(l.token, u.address(), common.Big1, far), gas: sendGas})
		if err != nil {
			return l.complain(ctx, err)
		}
		l.audit.submit(hash, time.Now())
		return nil
	}
}

// next returns the first of some users who has nothing under way, and moves them on;
// nil if all have.
func (l *Load) next(ctx context.Context, side int, users []*account) (*account, error) {
	for range users {
		u := users[0]
		copy(users, users[1:])
		users[len(users)-1] = u
		idle, err := l.sides[side].idle(ctx, u)
		if err != nil {
			return nil, l.complain(ctx, err)
		}
		if !idle {
			l.forget(u)
			continue
		}
		return u, nil
	}
	return nil, nil
}

// forget lets a user go on whose transaction the builder left out for good.
func (l *Load) forget(u *account) {
	if reason := l.cfg.Why(u.last); reason != "" {
		l.audit.drop(u.last, reason)
		u.sent = false
	}
}

// locals returns the step that moves a little ether on one rollup.
func (l *Load) locals(side int) func(context.Context) error {
	var users []*account
	for k := range usersPerPair * l.cfg.Rate {
		users = append(users, &account{key: l.cfg.Key(fmt.Sprintf("local user %d", k))})
	}
	return func(ctx context.Context) error {
		u, err := l.next(ctx, side, users)
		if u == nil || err != nil {
			return err
		}
		to := users[0].address()
		_, err = l.sides[side].sendNext(ctx, u, call{to: &to, value: common.Big1, gas: 21_000})
		return l.complain(ctx, err)
	}
}

// forlorn returns the step that sends a message which cannot be executed: it asks the
// bridge for tokens that nobody burned. It must be dropped as a whole.
func (l *Load) forlorn(side int) func(context.Context) error {
	u := &account{key: l.cfg.Key(forlorn)}
	data := bridgeABI.PackRelay(common.Big0, l.token, u.address(), u.address(), share)
	far := l.cfg.Rollups[1-side].ID
	return func(ctx context.Context) error {
		idle, err := l.sides[side].idle(ctx, u)
		if err != nil {
			return l.complain(ctx, err)
		}
		if !idle {
			if l.forget(u); !u.sent {
				u.tip++ // another transaction next time, when this one has left the pools
			}
			return nil
		}
		hash, err := l.sides[side].sendNext(ctx, u, call{to: &bundle.Messenger, data: bundle.SendMessage(far, l.bridge, data), gas: sendGas})
		if err != nil {
			return l.complain(ctx, err)
		}
		l.audit.submit(hash, time.Now())
		return nil
	}
}

// complain notes an error that may pass: engines are killed and restarted.
func (l *Load) complain(ctx context.Context, err error) error {
	if err != nil && ctx.Err() == nil {
		l.cfg.Log.Warn("the load could not send", "reason", err)
	}
	return nil
}

// See takes the header of a block that an engine of a rollup has as its head now.
func (l *Load) See(ctx context.Context, side, engine int, h *types.Header, at time.Time) error {
	return l.audit.see(ctx, l.sides[side], side, engine, h, at)
}

// Report returns what became of the load so far.
func (l *Load) Report() Report { return l.audit.report() }

// Canonical returns the block of a rollup at a height, if it was seen.
func (l *Load) Canonical(side int, number uint64) (common.Hash, bool) {
	return l.audit.canonical(side, number)
}
