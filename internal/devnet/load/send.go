package load

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
)

// Gas limits of what is sent, in gas.
const (
	deployGas   = 5_000_000
	transferGas = 100_000
	sendGas     = 600_000
)

// call is what a transaction does.
type call struct {
	to    *common.Address // nil creates
	value *big.Int
	data  []byte
	gas   uint64
}

// account is a user on one rollup. It belongs to one goroutine.
type account struct {
	key *ecdsa.PrivateKey
	tip int64 // wei per gas besides the usual one
	// last is the transaction under way if sent is set, and nonce its nonce.
	last  common.Hash
	nonce uint64
	sent  bool
}

func (a *account) address() common.Address { return crypto.PubkeyToAddress(a.key.PublicKey) }

// side is one rollup, seen through its engines.
type side struct {
	id      *big.Int
	clients []*ethclient.Client
}

func dial(r Rollup) (*side, error) {
	s := &side{id: new(big.Int).SetUint64(uint64(r.ID))}
	for _, url := range r.Engines {
		c, err := ethclient.Dial(url)
		if err != nil {
			s.close()
			return nil, fmt.Errorf("reach the engine at %s: %w", url, err)
		}
		s.clients = append(s.clients, c)
	}
	return s, nil
}

func (s *side) close() {
	for _, c := range s.clients {
		c.Close()
	}
}

// sendNext sends the next transaction of an account that has none under way.
func (s *side) sendNext(ctx context.Context, from *account, c call) (common.Hash, error) {
	nonce, err := s.nonce(ctx, from)
	if err != nil {
		return common.Hash{}, err
	}
	hash, err := s.send(ctx, from, nonce, c)
	if err == nil {
		from.last, from.nonce, from.sent = hash, nonce, true
	}
	return hash, err
}

// send signs a transaction and gives it to all engines; one of them must take it.
func (s *side) send(ctx context.Context, from *account, nonce uint64, c call) (common.Hash, error) {
	tip := big.NewInt(params.GWei + from.tip*params.GWei)
	tx, err := types.SignNewTx(from.key, types.LatestSignerForChainID(s.id), &types.DynamicFeeTx{
		ChainID: s.id, Nonce: nonce, To: c.to, Value: c.value, Data: c.data, Gas: c.gas,
		GasTipCap: tip, GasFeeCap: new(big.Int).Add(tip, big.NewInt(10*params.GWei)),
	})
	if err != nil {
		return common.Hash{}, fmt.Errorf("sign a transaction: %w", err)
	}
	var problems []error
	for _, client := range s.clients {
		err := client.SendTransaction(ctx, tx)
		if err == nil || strings.Contains(err.Error(), "already known") {
			continue
		}
		problems = append(problems, err)
	}
	if len(problems) == len(s.clients) {
		return common.Hash{}, fmt.Errorf("send a transaction to rollup %d: %w", s.id, errors.Join(problems...))
	}
	return tx.Hash(), nil
}

// nonce returns the next nonce of an account as the engine that is furthest ahead
// knows it.
func (s *side) nonce(ctx context.Context, a *account) (uint64, error) {
	var highest uint64
	var problems []error
	for _, client := range s.clients {
		n, err := client.NonceAt(ctx, a.address(), nil)
		if err != nil {
			problems = append(problems, err)
			continue
		}
		highest = max(highest, n)
	}
	if len(problems) == len(s.clients) {
		return 0, fmt.Errorf("ask rollup %d for a nonce: %w", s.id, errors.Join(problems...))
	}
	return highest, nil
}

// idle reports whether an account has nothing under way.
func (s *side) idle(ctx context.Context, a *account) (bool, error) {
	if !a.sent {
		return true, nil
	}
	next, err := s.nonce(ctx, a)
	if err == nil && next > a.nonce {
		a.sent = false
	}
	return !a.sent, err
}

// await waits until an account has used all nonces below one.
func (s *side) await(ctx context.Context, a *account, nonce uint64) error {
	for {
		next, err := s.nonce(ctx, a)
		if err == nil && next >= nonce {
			return nil
		}
		select {
		case <-ctx.Done():
			return errors.Join(fmt.Errorf("wait for nonce %d on rollup %d, at %d: %w", nonce, s.id, next, ctx.Err()), err)
		case <-time.After(lookEvery):
		}
	}
}

// hasCode reports whether an engine knows of a contract.
func (s *side) hasCode(ctx context.Context, at common.Address) (bool, error) {
	var problems []error
	for _, client := range s.clients { // those that do not lead are a little behind
		code, err := client.CodeAt(ctx, at, nil)
		if err == nil && len(code) > 0 {
			return true, nil
		}
		problems = append(problems, err)
	}
	if err := errors.Join(problems...); err != nil {
		return false, fmt.Errorf("read the code of %s on rollup %d: %w", at, s.id, err)
	}
	return false, nil
}

// logs returns what a contract emitted in a block.
func (s *side) logs(ctx context.Context, engine int, block common.Hash, from common.Address) ([]types.Log, error) {
	logs, err := s.clients[engine].FilterLogs(ctx, ethereum.FilterQuery{BlockHash: &block, Addresses: []common.Address{from}})
	if err != nil {
		return nil, fmt.Errorf("read the logs of block %s: %w", block, err)
	}
	return logs, nil
}

// supplyAt returns how many tokens there are on the rollup after a block.
func (s *side) supplyAt(ctx context.Context, engine int, block common.Hash, token common.Address) (*big.Int, error) {
	out, err := s.clients[engine].CallContractAtHash(ctx, ethereum.CallMsg{To: &token, Data: tokenABI.PackTotalSupply()}, block)
	if err != nil {
		return nil, fmt.Errorf("read the supply after block %s: %w", block, err)
	}
	total, err := tokenABI.UnpackTotalSupply(out)
	if err != nil {
		return nil, fmt.Errorf("read the supply after block %s: %w", block, err)
	}
	return total, nil
}

// header returns a block that an engine knows.
func (s *side) header(ctx context.Context, engine int, hash common.Hash) (*types.Header, error) {
	h, err := s.clients[engine].HeaderByHash(ctx, hash)
	if err != nil {
		return nil, fmt.Errorf("read the header of block %s: %w", hash, err)
	}
	return h, nil
}
