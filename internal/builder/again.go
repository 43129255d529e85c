package builder

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

// Blocks with shared bundles are decided on once they are on disk together: from then on
// one may be the head of its rollup. The other one can still be lost, with the op-node
// that took it, or to an L1 reorg, after which every op-node goes back by itself. So a
// block that replaces another one begins with the transactions of that one, in their
// order. Messages name a log by block number, time and index, and not by a hash: if the
// halves of a bundle are where they were, they fit to what the other rollup has.

const (
	// handedKept is for how many seconds it is known what a block replaces, and
	// decisions is the section of the journal that holds as many.
	handedKept = 4096
	decisions  = "builder decisions"
)

// handed is a block that was handed out.
type handed struct {
	engine *opgeth.Engine // that sealed it; nil if the process was another one
	member
	partners []lockstep.RollupID
}

// decision is which blocks of one time belong together, as the journal has it.
type decision struct {
	Time    uint64
	Members []member
}

// member is a block that shares bundles.
type member struct {
	Rollup lockstep.RollupID
	Number uint64
	Hash   common.Hash
	Halves []uint64 // positions of transactions of bundles
}

// decide notes that sealed blocks are about to be handed out. Those that share bundles
// are on disk when it returns, and that they do.
func (b *Builder) decide(at uint64, blocks ...*block) error {
	b.deciding.Lock()
	defer b.deciding.Unlock()
	d := decision{Time: at}
	if len(blocks) == 1 && len(blocks[0].repeated) > 0 {
		old, _, err := b.decided(at)
		if err != nil {
			return err
		}
		d.Members = slices.DeleteFunc(old.Members, func(m member) bool { return m.Rollup == blocks[0].rollup })
	}
	var all []handed
	for _, w := range blocks {
		m := member{Rollup: w.rollup, Number: w.draft.Number(), Hash: w.payload.ExecutionPayload.BlockHash}
		for _, position := range slices.Concat(w.repeated, w.halves) {
			m.Halves = append(m.Halves, uint64(position))
		}
		h := handed{w.engine, m, slices.Clone(w.partners)}
		for _, other := range blocks {
			if other != w && !slices.Contains(h.partners, other.rollup) {
				h.partners = append(h.partners, other.rollup)
			}
		}
		all, d.Members = append(all, h), append(d.Members, m)
	}
	if len(d.Members) > 1 && b.cfg.Journal != nil {
		raw, err := rlp.EncodeToBytes(d)
		if err == nil {
			err = b.cfg.Journal.Put(decisions, place(at), raw)
		}
		if err != nil {
			return fmt.Errorf("note which blocks of %d belong together: %w", at, err)
		}
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, h := range all {
		known := b.handed[h.Rollup]
		if known == nil {
			known = make(map[uint64]handed)
			b.handed[h.Rollup] = known
		}
		known[at] = h
		delete(known, at-handedKept)
	}
	return nil
}

// place is the key of a decision. A later one overwrites it after a while.
func place(at uint64) []byte { return binary.BigEndian.AppendUint64(nil, at%handedKept) }

// decided reads the decision on a time, false if there is none.
func (b *Builder) decided(at uint64) (d decision, ok bool, err error) {
	if b.cfg.Journal == nil {
		return decision{Time: at}, false, nil
	}
	raw, err := b.cfg.Journal.Get(decisions, place(at))
	if err == nil && raw != nil {
		err = rlp.DecodeBytes(raw, &d)
	}
	if err != nil {
		return decision{}, false, fmt.Errorf("read which blocks of %d belong together: %w", at, err)
	}
	if d.Time != at {
		return decision{Time: at}, false, nil
	}
	return d, true, nil
}

// last returns the block of a rollup that was handed out last for a time.
func (b *Builder) last(rollup lockstep.RollupID, at uint64) (handed, bool) {
	b.mu.Lock()
	h, ok := b.handed[rollup][at]
	b.mu.Unlock()
	if ok {
		return h, true
	}
	d, ok, err := b.decided(at)
	if err != nil {
		b.cfg.Log.Error("A block may lose its bundles", "rollup", rollup, "time", at, "reason", err)
	}
	if !ok {
		return handed{}, false
	}
	for _, m := range d.Members {
		if m.Rollup == rollup {
			h.member, ok = m, true
		} else {
			h.partners = append(h.partners, m.Rollup)
		}
	}
	return h, ok
}

// gone reports whether a rollup has gone on without the bundles that it shared at a
// time. One that is not there yet will repeat them.
func (b *Builder) gone(rollup lockstep.RollupID, at uint64) bool {
	h, ok := b.last(rollup, at)
	e, _ := b.engine(rollup)
	if !ok || e == nil {
		return false
	}
	hash, ok := e.Canonical(h.Number)
	if !ok || hash == h.Hash {
		return false
	}
	has := make(map[common.Hash]struct{})
	txs, _, _ := e.Content(hash)
	for _, tx := range txs {
		has[tx.Hash()] = struct{}{}
	}
	txs, _, _ = b.content(e, h)
	for _, position := range h.Halves {
		if position >= uint64(len(txs)) {
			return false // unknown
		}
		if _, ok := has[txs[position].Hash()]; ok {
			return false
		}
	}
	return len(h.Halves) > 0
}

// content reads a block that was handed out from the engine that made it, or another one.
func (b *Builder) content(e *opgeth.Engine, h handed) ([]*types.Transaction, [][]*types.Log, bool) {
	b.mu.Lock()
	engines := append([]*opgeth.Engine{e}, b.engines[h.Rollup]...)
	b.mu.Unlock()
	if h.engine != nil {
		engines = append([]*opgeth.Engine{h.engine}, engines...)
	}
	for _, e := range engines {
		if txs, logs, ok := e.Content(h.Hash); ok {
			return txs, logs, true
		}
	}
	return nil, nil, false
}

// repeat puts the transactions of the block that this one replaces into it, those of
// bundles unless another rollup has gone on without them. From then on it takes bundles.
func (w *block) repeat() {
	b := w.slot.builder
	w.slot.mu.Lock()
	defer w.slot.mu.Unlock()
	defer w.slot.admit(w)
	old, ok := b.last(w.rollup, w.slot.time)
	if !ok {
		return
	}
	txs, logs, ok := b.content(w.engine, old)
	if !ok {
		if len(old.Halves) > 0 {
			b.cfg.Log.Error("A block loses its bundles: the one before it is gone", "rollup", w.rollup, "block", old.Number, "hash", old.Hash)
		}
		return
	}
	if slices.ContainsFunc(old.partners, func(p lockstep.RollupID) bool { return b.gone(p, w.slot.time) }) {
		old.Halves = nil
	}
	w.partners = old.partners
	for i, tx := range txs {
		select {
		case <-w.quit:
			return
		default:
		}
		switch half := slices.Contains(old.Halves, uint64(i)); {
		case w.closed:
			return
		case tx.IsDepositTx():
		case half:
			if err := w.repeatHalf(tx, logs[i]); err != nil {
				b.cfg.Log.Error("A block loses half of a bundle", "rollup", w.rollup, "block", old.Number, "tx", tx.Hash(), "reason", err)
			}
		default:
			// One that does not fit anymore waits in the pool.
			if err := w.repeatLocal(tx); err != nil {
				b.cfg.Log.Debug("left out what the block before it had", "rollup", w.rollup, "block", old.Number, "tx", tx.Hash(), "reason", err)
			}
		}
	}
}

// repeatHalf executes a transaction of a bundle again. What the builder signed, it signs
// anew: nonce and fee may be others.
func (w *block) repeatHalf(tx *types.Transaction, logs []*types.Log) error {
	at := w.draft.Len()
	out, err := w.tryAgain(tx)
	if err != nil {
		return err
	}
	if !out.Succeeded || !slices.EqualFunc(out.Logs, logs, sameLog) { // all of a bundle succeed
		w.draft.Drop()
		return fmt.Errorf("%w: it does something else than before", opgeth.ErrUnfit)
	}
	w.draft.Keep()
	w.repeated = append(w.repeated, at)
	return nil
}

func (w *block) tryAgain(tx *types.Transaction) (opgeth.Outcome, error) {
	key := w.slot.builder.cfg.Relayer
	if key == nil || w.engine.Sender(tx) != crypto.PubkeyToAddress(key.PublicKey) {
		return w.draft.Try(tx)
	}
	_, out, err := w.draft.TryOwn(key, types.DynamicFeeTx{
		To: tx.To(), Gas: tx.Gas(), GasFeeCap: w.draft.BaseFee(), GasTipCap: common.Big0, Value: tx.Value(), Data: tx.Data(), AccessList: tx.AccessList(),
	})
	return out, err
}

func sameLog(a, b *types.Log) bool {
	return a.Address == b.Address && a.Index == b.Index && a.BlockNumber == b.BlockNumber && slices.Equal(a.Topics, b.Topics) && bytes.Equal(a.Data, b.Data)
}

// repeatLocal executes a transaction again that was of no bundle. It may be of none now.
func (w *block) repeatLocal(tx *types.Transaction) error {
	out, err := w.draft.Try(tx)
	if err != nil {
		return err
	}
	sent, err := w.read(out.Logs, nil)
	if err == nil && len(sent) > 0 && w.slot.builder.cfg.Relayer != nil {
		err = errWaits
	}
	if err != nil {
		w.draft.Drop()
		return err
	}
	w.draft.Keep()
	return nil
}
