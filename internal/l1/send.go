package l1

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
)

const (
	// callTimeout bounds one request to the L1 node.
	callTimeout = 5 * time.Second
	// resubmitAfter is how long a transaction may wait before it is sent again
	// with a higher fee, and attempts how often that happens.
	resubmitAfter = 30 * time.Second
	attempts      = 5
	receiptPoll   = 250 * time.Millisecond
)

// ErrReverted is returned when a transaction was mined and failed. Callers that
// race with others (anchoring, posting) test for it: somebody else was first.
var ErrReverted = errors.New("the transaction reverted")

// sender signs transactions of one account and sees them through to a receipt,
// one at a time, so that nonces never have gaps.
type sender struct {
	eth     *ethclient.Client
	chainID *big.Int
	key     *ecdsa.PrivateKey
	from    common.Address

	mu sync.Mutex // held from the choice of a nonce to the receipt
}

func newSender(eth *ethclient.Client, chainID *big.Int, key *ecdsa.PrivateKey) *sender {
	return &sender{eth: eth, chainID: chainID, key: key, from: crypto.PubkeyToAddress(key.PublicKey)}
}

// send estimates, signs and sends one transaction and waits until it is mined.
// A call that would revert is reported without being sent, with the contract's
// reason. to is nil for a deployment.
func (s *sender) send(ctx context.Context, to *common.Address, value *big.Int, data []byte) (*types.Receipt, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	gas, err := s.estimate(ctx, to, value, data)
	if err != nil {
		return nil, err
	}
	nonce, err := within(ctx, func(ctx context.Context) (uint64, error) { return s.eth.NonceAt(ctx, s.from, nil) })
	if err != nil {
		return nil, fmt.Errorf("read the nonce of %s: %w", s.from, err)
	}
	tip, cap, err := s.fees(ctx)
	if err != nil {
		return nil, err
	}
	var sent []common.Hash
	for range attempts {
		tx, err := types.SignNewTx(s.key, types.LatestSignerForChainID(s.chainID), &types.DynamicFeeTx{
			ChainID: s.chainID, Nonce: nonce, GasTipCap: tip, GasFeeCap: cap, Gas: gas, To: to, Value: value, Data: data,
		})
		if err != nil {
			return nil, fmt.Errorf("sign a transaction: %w", err)
		}
		_, err = within(ctx, func(ctx context.Context) (struct{}, error) { return struct{}{}, s.eth.SendTransaction(ctx, tx) })
		if err != nil && !alreadyKnown(err) {
			return nil, fmt.Errorf("send a transaction: %w", err)
		}
		sent = append(sent, tx.Hash())
		receipt, err := s.await(ctx, sent)
		if receipt != nil || err != nil {
			return receipt, err
		}
		tip, cap = raised(tip), raised(cap)
	}
	return nil, fmt.Errorf("transaction %s was not mined within %s", sent[len(sent)-1], attempts*resubmitAfter)
}

// estimate returns the gas for a transaction with a margin for what changes
// until it is mined.
func (s *sender) estimate(ctx context.Context, to *common.Address, value *big.Int, data []byte) (uint64, error) {
	gas, err := within(ctx, func(ctx context.Context) (uint64, error) {
		return s.eth.EstimateGas(ctx, ethereum.CallMsg{From: s.from, To: to, Value: value, Data: data})
	})
	if err != nil {
		if reason := revertReason(err); reason != "" {
			return 0, fmt.Errorf("%w: %s", ErrReverted, reason)
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
	deadline := time.NewTimer(resubmitAfter)
	defer deadline.Stop()
	poll := time.NewTicker(receiptPoll)
	defer poll.Stop()
	for {
		for _, hash := range sent {
			receipt, err := within(ctx, func(ctx context.Context) (*types.Receipt, error) { return s.eth.TransactionReceipt(ctx, hash) })
			if err != nil {
				continue // not mined yet, or the L1 node is away for a moment
			}
			if receipt.Status != types.ReceiptStatusSuccessful {
				return receipt, fmt.Errorf("transaction %s: %w", hash, ErrReverted)
			}
			return receipt, nil
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("wait for transaction %s: %w", sent[len(sent)-1], ctx.Err())
		case <-deadline.C:
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

func alreadyKnown(err error) bool {
	return strings.Contains(err.Error(), "already known") || strings.Contains(err.Error(), "nonce too low")
}

// revertReason returns what the contract said, or "" if err is no revert.
func revertReason(err error) string {
	var data interface{ ErrorData() any }
	if errors.As(err, &data) {
		if hex, ok := data.ErrorData().(string); ok {
			return named(common.FromHex(hex))
		}
	}
	if strings.Contains(err.Error(), "revert") {
		return err.Error()
	}
	return ""
}

// within runs one request with its own deadline.
func within[T any](ctx context.Context, request func(context.Context) (T, error)) (T, error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	return request(ctx)
}
