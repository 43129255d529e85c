package l1

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
)

const (
	// callTimeout bounds one request to the L1 node.
	callTimeout = 5 * time.Second
	// logsTimeout bounds one request for events, for which a node looks through many
	// blocks.
	logsTimeout = 20 * time.Second
	// resubmitAfter is how long a transaction may wait before it is sent again
	// with a higher fee, and attempts how often that happens.
	resubmitAfter = 30 * time.Second
	attempts      = 5
	receiptPoll   = 250 * time.Millisecond
	// sendTimeout bounds a transaction from the estimate of its gas to its receipt.
	sendTimeout = attempts*(resubmitAfter+callTimeout) + 5*callTimeout
	// staleLooks is how often a nonce is read again that is older than a receipt.
	staleLooks = 12
	// outbids is how often a fee is doubled to take the place of a transaction that
	// an earlier run of this program left behind.
	outbids = 10
)

// ErrReverted is returned when a read, an estimate or a transaction fails by the
// contract's will. In a race with others (anchoring, posting) it means that
// somebody else was first.
var ErrReverted = errors.New("the contract refused")

// sender signs transactions of one account and sees them through to a receipt,
// one at a time, so that nonces never have gaps.
type sender struct {
	eth     *ethclient.Client
	chainID *big.Int
	key     *ecdsa.PrivateKey
	from    common.Address
	poll    time.Duration // between looks for a receipt
	turn    chan struct{} // full from the choice of a nonce to the receipt
	next    uint64        // nonce after the last one seen mined; owned by who has the turn
}

func newSender(eth *ethclient.Client, chainID *big.Int, key *ecdsa.PrivateKey) *sender {
	return &sender{
		eth: eth, chainID: chainID, key: key, from: crypto.PubkeyToAddress(key.PublicKey),
		poll: receiptPoll, turn: make(chan struct{}, 1),
	}
}

// send estimates, signs and sends one transaction and waits until it is mined:
// sendTimeout at most, once the transactions of earlier callers are through. A
// call that would revert is reported without being sent, with the contract's
// reason. to is nil for a deployment.
func (s *sender) send(ctx context.Context, to *common.Address, value *big.Int, data []byte) (*types.Receipt, error) {
	select {
	case s.turn <- struct{}{}:
		defer func() { <-s.turn }()
	case <-ctx.Done():
		return nil, fmt.Errorf("wait for the transaction before: %w", ctx.Err())
	}
	ctx, cancel := context.WithTimeout(ctx, sendTimeout)
	defer cancel()
	gas, err := s.estimate(ctx, to, value, data)
	if err != nil {
		return nil, err
	}
	nonce, err := s.nonce(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the nonce of %s: %w", s.from, err)
	}
	tip, cap, err := s.fees(ctx)
	if err != nil {
		return nil, err
	}
	receipt, err := s.insist(ctx, types.DynamicFeeTx{
		ChainID: s.chainID, Nonce: nonce, GasTipCap: tip, GasFeeCap: cap, Gas: gas, To: to, Value: value, Data: data,
	})
	if receipt != nil || errors.Is(err, ErrReverted) {
		s.next = nonce + 1
	}
	if errors.Is(err, ErrReverted) {
		// A receipt carries no reason, but what stood against it still does.
		if _, why := s.estimate(ctx, to, value, data); errors.Is(why, ErrReverted) {
			err = why
		}
	}
	return receipt, err
}

// nonce returns the next nonce of the account. A node may tell of a receipt
// before its state is that far, so one that was seen mined is waited for, but not
// for ever: an L1 reorg may have taken it back.
func (s *sender) nonce(ctx context.Context) (uint64, error) {
	for look := 0; ; look++ {
		nonce, err := within(ctx, func(ctx context.Context) (uint64, error) { return s.eth.NonceAt(ctx, s.from, nil) })
		if err != nil || nonce >= s.next || look == staleLooks {
			return nonce, err
		}
		select {
		case <-ctx.Done():
			return 0, ctx.Err()
		case <-time.After(s.poll):
		}
	}
}

// insist sends a transaction again with a higher fee as long as it is not mined.
// All versions share a nonce, so one of them is mined at most.
func (s *sender) insist(ctx context.Context, tx types.DynamicFeeTx) (*types.Receipt, error) {
	var sent []common.Hash
	for range attempts {
		hash, refused := s.submit(ctx, &tx)
		if refused != nil && len(sent) == 0 {
			return nil, fmt.Errorf("send a transaction: %w", refused)
		}
		if refused == nil {
			sent = append(sent, hash)
		}
		receipt, err := s.await(ctx, sent) // also if refused: an earlier version may be mined by now
		if receipt != nil || err != nil {
			return receipt, err
		}
		if refused != nil && mentions(refused, "nonce too low") {
			return nil, fmt.Errorf("another transaction of %s took the nonce %d; this account must serve nobody else", s.from, tx.Nonce)
		}
		tx.GasTipCap, tx.GasFeeCap = raised(tx.GasTipCap), raised(tx.GasFeeCap)
	}
	return nil, fmt.Errorf("transaction %s was not mined within %s", sent[len(sent)-1], attempts*resubmitAfter)
}

// submit signs and sends a transaction. Where one of an earlier run waits with
// the same nonce, it doubles the fee until it takes its place.
func (s *sender) submit(ctx context.Context, tx *types.DynamicFeeTx) (common.Hash, error) {
	for outbid := 0; ; outbid++ {
		signed, err := types.SignNewTx(s.key, types.LatestSignerForChainID(s.chainID), tx)
		if err != nil {
			return common.Hash{}, fmt.Errorf("sign: %w", err)
		}
		_, err = within(ctx, func(ctx context.Context) (struct{}, error) { return struct{}{}, s.eth.SendTransaction(ctx, signed) })
		if err == nil || mentions(err, "already known", "alreadyknown", "known transaction", "already imported") {
			return signed.Hash(), nil
		}
		if outbid == outbids || !mentions(err, "replacement", "underpriced") {
			return common.Hash{}, err
		}
		tx.GasTipCap, tx.GasFeeCap = doubled(tx.GasTipCap), doubled(tx.GasFeeCap)
	}
}

// estimate returns the gas for a transaction with a margin for what changes
// until it is mined.
func (s *sender) estimate(ctx context.Context, to *common.Address, value *big.Int, data []byte) (uint64, error) {
	gas, err := within(ctx, func(ctx context.Context) (uint64, error) {
		return s.eth.EstimateGas(ctx, ethereum.CallMsg{From: s.from, To: to, Value: value, Data: data})
	})
	if err != nil {
		if refused := revertOf(err); refused != nil {
			return 0, refused
		}
		return 0, fmt.Errorf("estimate gas: %w", err)
	}
	return gas + gas/5 + 10_000, nil
}

func (s *sender) fees(ctx context.Context) (tip, cap *big.Int, err error) {
	tip, err = within(ctx, s.eth.SuggestGasTipCap)
	if err != nil {
		return nil, nil, fmt.Errorf("read the suggested tip: %w", err)
	}
	head, err := within(ctx, func(ctx context.Context) (*types.Header, error) { return s.eth.HeaderByNumber(ctx, nil) })
	if err != nil {
		return nil, nil, fmt.Errorf("read the L1 head: %w", err)
	}
	return tip, new(big.Int).Add(tip, new(big.Int).Mul(head.BaseFee, big.NewInt(2))), nil
}

// await waits for a receipt of any of the hashes, which share a nonce. It
// returns neither receipt nor error when it is time to raise the fee.
func (s *sender) await(ctx context.Context, sent []common.Hash) (*types.Receipt, error) {
	patience, cancel := context.WithTimeout(ctx, resubmitAfter)
	defer cancel()
	poll := time.NewTicker(s.poll)
	defer poll.Stop()
	for {
		for _, hash := range sent {
			receipt, err := within(patience, func(ctx context.Context) (*types.Receipt, error) { return s.eth.TransactionReceipt(ctx, hash) })
			if err != nil {
				continue // not mined yet, or the L1 node is away for a moment
			}
			if receipt.Status != types.ReceiptStatusSuccessful {
				return receipt, fmt.Errorf("transaction %s: %w", hash, ErrReverted)
			}
			return receipt, nil
		}
		select {
		case <-patience.Done():
			if ctx.Err() != nil {
				return nil, fmt.Errorf("wait for transaction %s: %w", sent[len(sent)-1], ctx.Err())
			}
			return nil, nil
		case <-poll.C:
		}
	}
}

// raised adds what a node asks for to replace a transaction: at least a tenth.
func raised(fee *big.Int) *big.Int {
	more := new(big.Int).Div(fee, big.NewInt(8))
	return more.Add(more, fee).Add(more, big.NewInt(1))
}

func doubled(fee *big.Int) *big.Int { return new(big.Int).Lsh(fee, 1) }

// mentions looks for what nodes of various makes say, in lower case.
func mentions(err error, words ...string) bool {
	text := strings.ToLower(err.Error())
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(text, w) })
}

// revertOf returns what the contract said, or nil if err is no revert.
func revertOf(err error) *Revert {
	var data interface{ ErrorData() any }
	if errors.As(err, &data) {
		if text, ok := data.ErrorData().(string); ok {
			if raw, err := hexutil.Decode(text); err == nil {
				return revert(raw)
			}
		}
	}
	if mentions(err, "revert") {
		return &Revert{text: err.Error()}
	}
	return nil
}

// within runs one request with its own deadline.
func within[T any](ctx context.Context, request func(context.Context) (T, error)) (T, error) {
	return withinTime(ctx, callTimeout, request)
}

func withinTime[T any](ctx context.Context, limit time.Duration, request func(context.Context) (T, error)) (T, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	return request(ctx)
}
