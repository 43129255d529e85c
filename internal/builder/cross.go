package builder

import (
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/bundle"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

const (
	// halvesMost bounds the transactions of one bundle.
	halvesMost = 16
	// relayGas is the gas limit of a transaction that executes a message.
	relayGas = 1_000_000
	// expiry is how old a message may be, in seconds: what op-supernode allows unless
	// the dependency set says otherwise.
	expiry = 604_800
)

var (
	// errWaits is returned for what may be possible in the next block.
	errWaits = errors.New("the other rollup has no open block of this time")
	// errAgain is returned if a bundle has a rollup twice.
	errAgain = errors.New("the rollup has an open transaction of the bundle")
	// errReverted is returned for what does not succeed.
	errReverted = fmt.Errorf("%w: it reverted", opgeth.ErrUnfit)
	// errUntrue is returned for a message that nobody sent.
	errUntrue = errors.New("it executes a message that was not sent")
)

// place executes a transaction and keeps it, with all that belongs to it, or leaves
// no trace.
func (w *block) place(tx *types.Transaction) error {
	out, err := w.draft.Try(tx)
	if err != nil {
		return err
	}
	sent, err := w.read(out.Logs, nil)
	if err != nil {
		w.draft.Drop()
		return err
	}
	if len(sent) == 0 || w.slot.builder.cfg.Relayer == nil {
		w.keep(tx)
		return nil
	}
	err = w.placeBundle(tx, out)
	b := w.slot.builder
	if err == nil || b.cfg.Asynchronous == nil || !b.cfg.Asynchronous(w.engine.Sender(tx)) ||
		errors.Is(err, errWaits) && !b.waited(tx.Hash(), w.slot.time) {
		return err
	}
	if _, err := w.draft.Try(tx); err != nil {
		return err
	}
	w.keep(tx) // its messages wait for somebody
	return nil
}

// keep takes the transaction on trial, which belongs to no bundle.
func (w *block) keep(tx *types.Transaction) {
	w.draft.Keep()
	if w.marked {
		w.after = append(w.after, tx)
	}
}

// placeBundle executes what a transaction on trial causes on other rollups, and keeps
// all of it or leaves no trace.
func (w *block) placeBundle(tx *types.Transaction, out opgeth.Outcome) error {
	s := w.slot
	if s.closing || s.broken || s.open[w.rollup] != w {
		w.draft.Drop()
		return errWaits
	}
	try := func() (opgeth.Outcome, error) { return w.draft.Try(tx) }
	first := func() (opgeth.Outcome, error) { return out, nil } // it is executed already
	if !w.marked {
		w.draft.Drop()
		first = try
	}
	err := s.bundle(w, first, false)
	if errors.Is(err, errAgain) {
		err = s.bundle(w, try, true)
	}
	return err
}

// outgoing is a message that was sent and waits to be executed.
type outgoing struct {
	bundle.Message
	id bundle.Identifier
}

// read goes through what a transaction did: the messages that it sent to other rollups
// of the cluster. It fails if it executes one that is not true, other than the one that
// it was made for.
func (w *block) read(logs []*types.Log, own *outgoing) ([]outgoing, error) {
	var sent []outgoing
	for _, l := range logs {
		event := eventOf(w.rollup, l)
		m, ok, err := bundle.Sent(event)
		if err != nil {
			return nil, err
		}
		if ok {
			if _, known := w.slot.builder.engine(m.Destination); known && m.Destination != w.rollup {
				sent = append(sent, outgoing{m, event.Identifier})
			}
			continue
		}
		id, payload, ok, err := bundle.Executed(event)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", errUntrue, err)
		}
		if ok && (own == nil || id != own.id) {
			if err := w.slot.check(id, payload); err != nil {
				return nil, err
			}
		}
	}
	return sent, nil
}

func eventOf(rollup lockstep.RollupID, l *types.Log) bundle.Log {
	return bundle.Log{
		Identifier: bundle.Identifier{Origin: l.Address, Block: l.BlockNumber, Log: uint32(l.Index), Time: l.BlockTimestamp, Rollup: rollup},
		Topics:     l.Topics, Data: l.Data,
	}
}

// check reports whether a message was sent: whether the cluster has the log that the
// identifier names. One of this very time is for bundles only, in which both blocks are
// bound to each other.
func (s *slot) check(id bundle.Identifier, payload common.Hash) error {
	e, known := s.builder.engine(id.Rollup)
	switch {
	case !known:
		return fmt.Errorf("%w: rollup %d is not of the cluster", errUntrue, id.Rollup)
	case id.Time+expiry < s.time:
		return fmt.Errorf("%w: it expired", errUntrue)
	case e == nil, id.Time >= s.time, id.Block > e.Head().Number.Uint64():
		return errWaits
	}
	if l, ok := e.LogAt(id.Block, uint(id.Log)); ok {
		event := eventOf(id.Rollup, l)
		if event.Identifier == id && crypto.Keccak256Hash(event.Payload()) == payload {
			return nil
		}
	}
	return fmt.Errorf("%w: rollup %d has no such log at %d in block %d", errUntrue, id.Rollup, id.Log, id.Block)
}

// bundle executes a transaction and whatever executes its messages, message by message
// in the order in which they were sent, and keeps all or nothing. With several a rollup
// may have more than one transaction of the bundle, which costs a copy of its state.
func (s *slot) bundle(w *block, try func() (opgeth.Outcome, error), several bool) (err error) {
	r := newRun(several, halvesMost)
	defer func() { r.end(err == nil) }()
	queue, err := r.do(w, nil, try)
	if err != nil {
		return err
	}
	return s.follow(r, queue)
}

// follow executes messages, and those that this sends.
func (s *slot) follow(r *run, queue []outgoing) error {
	for len(queue) > 0 {
		m := queue[0]
		queue = queue[1:]
		x := s.open[m.Destination]
		switch {
		case x == nil || x.closed || x.asked || !x.ready:
			return errWaits
		case len(r.steps) == r.most:
			return fmt.Errorf("%w: its messages need more than %d transactions", opgeth.ErrUnfit, halvesMost)
		}
		relay := func() (opgeth.Outcome, error) {
			_, out, err := x.draft.TryOwn(s.builder.cfg.Relayer, types.DynamicFeeTx{
				To: &bundle.Messenger, Gas: relayGas, GasFeeCap: x.draft.BaseFee(), GasTipCap: common.Big0, Value: common.Big0,
				Data:       bundle.Relay(m.id, m.Payload),
				AccessList: types.AccessList{{Address: bundle.Inbox, StorageKeys: bundle.Access(m.id, crypto.Keccak256Hash(m.Payload))}},
			})
			switch {
			case errors.Is(err, opgeth.ErrPoor): // not the sender's fault
				s.builder.cfg.Log.Warn("the relayer needs funds", "rollup", x.rollup)
				return out, fmt.Errorf("%w: its relayer needs funds", errWaits)
			case err == nil && !out.Succeeded:
				err = fmt.Errorf("%w: executing its message on rollup %d", errReverted, x.rollup)
			}
			return out, err
		}
		sent, err := r.do(x, &m, relay)
		if err != nil {
			return err
		}
		queue = append(queue, sent...)
	}
	return r.balanced(s.builder.cfg.Tokens)
}

// run is a bundle that is being executed.
type run struct {
	several bool
	most    int // transactions
	steps   []*block
	// marks are the blocks as they were; only with several.
	marks map[*block]opgeth.Mark
	// at are the positions of what was kept.
	at   map[*block][]int
	logs []bundle.Log
}

// balanced reports whether the bundle mints what it burns.
func (r *run) balanced(tokens []common.Address) error {
	sums := make(map[common.Address]*big.Int)
	for _, l := range r.logs {
		if change, ok := bundle.Supply(l); ok && slices.Contains(tokens, l.Origin) {
			if sums[l.Origin] == nil {
				sums[l.Origin] = new(big.Int)
			}
			sums[l.Origin].Add(sums[l.Origin], change)
		}
	}
	for token, sum := range sums {
		if sum.Sign() != 0 {
			return fmt.Errorf("%w: with its messages it changes the supply of %s by %s", opgeth.ErrUnfit, token, sum)
		}
	}
	return nil
}

func newRun(several bool, most int) *run {
	return &run{several: several, most: most, marks: make(map[*block]opgeth.Mark), at: make(map[*block][]int)}
}

// do executes one transaction of a bundle on a block and returns the messages that it
// sent.
func (r *run) do(w *block, own *outgoing, try func() (opgeth.Outcome, error)) ([]outgoing, error) {
	if !r.several && slices.Contains(r.steps, w) {
		return nil, errAgain
	}
	if !w.marked {
		w.mark, w.marked, w.after = w.draft.Mark(), true, nil
	}
	if _, ok := r.marks[w]; r.several && !ok {
		r.marks[w] = w.draft.Mark()
	}
	out, err := try()
	if err != nil {
		w.draft.Drop()
		return nil, err
	}
	r.steps = append(r.steps, w)
	for _, l := range out.Logs {
		r.logs = append(r.logs, eventOf(w.rollup, l))
	}
	sent, err := w.read(out.Logs, own)
	if err == nil && r.several {
		r.keep(w)
	}
	return sent, err
}

func (r *run) keep(w *block) {
	r.at[w] = append(r.at[w], w.draft.Len())
	w.draft.Keep()
}

// end keeps what was executed, or forgets it.
func (r *run) end(good bool) {
	for _, w := range r.steps {
		switch {
		case r.several: // it is kept already
		case good:
			r.keep(w)
		default:
			w.draft.Drop()
		}
	}
	if good {
		for w, at := range r.at {
			w.halves = append(w.halves, at...)
		}
		return
	}
	for w, mark := range r.marks {
		w.draft.Reset(mark)
	}
}
