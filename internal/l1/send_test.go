package l1

import (
	"context"
	"errors"
	"math/big"
	"net"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
)

const (
	suggested = 1_000_000_000 // tip that the fake node suggests, in wei
	baseFee   = 7_000_000_000
)

// fakeNode is an L1 node with one account: the pool's rules are those of geth,
// and a transaction is mined at once if its tip is high enough.
type fakeNode struct {
	mu      sync.Mutex // guards what follows
	wants   int64      // the least tip that is mined, in wei
	nonce   uint64     // of the next transaction that is mined
	pool    *types.Transaction
	mined   map[common.Hash]*types.Transaction
	arrived []*types.Transaction
	revert  error
	stale   int // answers about the nonce that are one behind
	// hangs are the methods that do what they do and never answer.
	hangs map[string]bool

	quit chan struct{} // closed at the end of the test
}

// answer does not return before the end of the test if the method hangs.
func (n *fakeNode) answer(method string) {
	n.mu.Lock()
	hangs := n.hangs[method]
	n.mu.Unlock()
	if hangs {
		<-n.quit
	}
}

// hang makes a method hang, or answer again.
func (n *fakeNode) hang(method string, hangs bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.hangs[method] = hangs
}

func (n *fakeNode) EstimateGas(_ map[string]any, _ *string) (hexutil.Uint64, error) {
	n.answer("estimateGas")
	return 100_000, n.revert
}

func (n *fakeNode) GetTransactionCount(_ common.Address, _ string) (hexutil.Uint64, error) {
	n.answer("getTransactionCount")
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.stale > 0 {
		n.stale--
		return hexutil.Uint64(n.nonce - 1), nil
	}
	return hexutil.Uint64(n.nonce), nil
}

func (n *fakeNode) MaxPriorityFeePerGas() (*hexutil.Big, error) {
	n.answer("maxPriorityFeePerGas")
	return (*hexutil.Big)(big.NewInt(suggested)), nil
}

func (n *fakeNode) GetBlockByNumber(_ string, _ bool) (*types.Header, error) {
	n.answer("getBlockByNumber")
	return &types.Header{Number: big.NewInt(1), Difficulty: new(big.Int), BaseFee: big.NewInt(baseFee)}, nil
}

func (n *fakeNode) SendRawTransaction(raw hexutil.Bytes) (common.Hash, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(raw); err != nil {
		return common.Hash{}, err
	}
	if err := n.take(tx); err != nil {
		return common.Hash{}, err
	}
	n.answer("sendRawTransaction")
	return tx.Hash(), nil
}

// take applies the rules of the pool.
func (n *fakeNode) take(tx *types.Transaction) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.arrived = append(n.arrived, tx)
	cheap := func(fee, than *big.Int) bool { // less than a tenth more
		return new(big.Int).Mul(fee, big.NewInt(10)).Cmp(new(big.Int).Mul(than, big.NewInt(11))) < 0
	}
	switch {
	case tx.Nonce() < n.nonce:
		return errors.New("nonce too low: next nonce 1, tx nonce 0")
	case n.pool != nil && n.pool.Hash() == tx.Hash():
		return errors.New("already known")
	case n.pool != nil && (cheap(tx.GasTipCap(), n.pool.GasTipCap()) || cheap(tx.GasFeeCap(), n.pool.GasFeeCap())):
		return errors.New("replacement transaction underpriced")
	}
	n.pool = tx
	if tx.GasTipCap().Int64() >= n.wants {
		n.mine(tx)
	}
	return nil
}

// mine puts a transaction into a block. The caller holds mu.
func (n *fakeNode) mine(tx *types.Transaction) {
	n.mined[tx.Hash()], n.pool = tx, nil
	n.nonce = tx.Nonce() + 1
}

func (n *fakeNode) GetTransactionReceipt(hash common.Hash) (*types.Receipt, error) {
	n.answer("getTransactionReceipt")
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.mined[hash] == nil {
		return nil, nil
	}
	return &types.Receipt{Status: types.ReceiptStatusSuccessful, TxHash: hash, Logs: []*types.Log{}}, nil
}

// reverts is the error of a call that a contract refuses.
type reverts struct{ data string }

func (reverts) Error() string    { return "execution reverted" }
func (reverts) ErrorCode() int   { return 3 }
func (r reverts) ErrorData() any { return r.data }

// withNode runs a test in virtual time against a fake node.
func withNode(t *testing.T, test func(t *testing.T, n *fakeNode, eth *ethclient.Client)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		n := &fakeNode{mined: make(map[common.Hash]*types.Transaction), hangs: make(map[string]bool), quit: make(chan struct{})}
		server := rpc.NewServer()
		require.NoError(t, server.RegisterName("eth", n))
		client := rpc.DialInProc(server)
		defer server.Stop()
		defer client.Close()
		defer close(n.quit)
		test(t, n, ethclient.NewClient(client))
	})
}

func newTestSender(eth *ethclient.Client) *sender {
	return newSender(eth, big.NewInt(900), key("account"))
}

func TestFeesRiseUntilATransactionIsMined(t *testing.T) {
	withNode(t, func(t *testing.T, n *fakeNode, eth *ethclient.Client) {
		n.wants = suggested * 5 / 4
		start := time.Now()
		receipt, err := newTestSender(eth).send(t.Context(), &common.Address{1}, nil, nil)
		require.NoError(t, err)
		require.Len(t, n.arrived, 3)
		require.Equal(t, n.arrived[2].Hash(), receipt.TxHash)
		for _, tx := range n.arrived {
			require.Zero(t, tx.Nonce(), "all versions share the nonce")
		}
		require.InDelta(t, 2*resubmitAfter.Seconds(), time.Since(start).Seconds(), 1)
	})
}

func TestATransactionThatNobodyMinesIsGivenUpInTime(t *testing.T) {
	withNode(t, func(t *testing.T, n *fakeNode, eth *ethclient.Client) {
		n.wants = suggested * 100
		start := time.Now()
		_, err := newTestSender(eth).send(t.Context(), &common.Address{1}, nil, nil)
		require.ErrorContains(t, err, "was not mined within 2m30s")
		require.Len(t, n.arrived, attempts)
		require.LessOrEqual(t, time.Since(start), sendTimeout)
	})
}

func TestARestartTakesThePlaceOfWhatItLeftBehind(t *testing.T) {
	withNode(t, func(t *testing.T, n *fakeNode, eth *ethclient.Client) {
		n.wants = suggested * 10
		before, stop := context.WithTimeout(t.Context(), 100*time.Second)
		defer stop()
		_, err := newTestSender(eth).send(before, &common.Address{1}, nil, nil)
		require.ErrorIs(t, err, context.DeadlineExceeded)
		left := n.pool
		require.NotNil(t, left)

		n.wants = suggested // the market calmed down, but the old fee is to beat
		start := time.Now()
		receipt, err := newTestSender(eth).send(t.Context(), &common.Address{2}, nil, nil)
		require.NoError(t, err)
		require.NotEqual(t, left.Hash(), receipt.TxHash)
		require.Equal(t, common.Address{2}, *n.mined[receipt.TxHash].To())
		require.Zero(t, n.mined[receipt.TxHash].Nonce())
		require.Less(t, time.Since(start), time.Second)

		receipt, err = newTestSender(eth).send(t.Context(), &common.Address{3}, nil, nil)
		require.NoError(t, err)
		require.EqualValues(t, 1, n.mined[receipt.TxHash].Nonce())
	})
}

func TestALostAnswerCostsARetryAndNoSecondTransaction(t *testing.T) {
	withNode(t, func(t *testing.T, n *fakeNode, eth *ethclient.Client) {
		n.wants = suggested * 2
		n.hang("sendRawTransaction", true)
		s := newTestSender(eth)
		_, err := s.send(t.Context(), &common.Address{1}, nil, nil)
		require.ErrorIs(t, err, context.DeadlineExceeded)
		n.hang("sendRawTransaction", false)
		go func() {
			time.Sleep(time.Second)
			n.mu.Lock()
			defer n.mu.Unlock()
			n.mine(n.pool)
		}()
		receipt, err := s.send(t.Context(), &common.Address{1}, nil, nil)
		require.NoError(t, err)
		require.Equal(t, n.arrived[0].Hash(), receipt.TxHash)
		require.Len(t, n.mined, 1)
	})
}

func TestANonceThatAnotherProgramUsedIsNoticed(t *testing.T) {
	withNode(t, func(t *testing.T, n *fakeNode, eth *ethclient.Client) {
		n.wants = suggested * 2
		go func() {
			time.Sleep(time.Second)
			n.mu.Lock()
			defer n.mu.Unlock()
			n.pool, n.nonce = nil, 1
		}()
		start := time.Now()
		_, err := newTestSender(eth).send(t.Context(), &common.Address{1}, nil, nil)
		require.ErrorContains(t, err, "took the nonce 0; this account must serve nobody else")
		require.LessOrEqual(t, time.Since(start), 2*resubmitAfter+callTimeout)
	})
}

// The node may answer from a state that is older than the receipt it told of.
func TestANonceOlderThanAReceiptIsReadAgain(t *testing.T) {
	withNode(t, func(t *testing.T, n *fakeNode, eth *ethclient.Client) {
		s := newTestSender(eth)
		first, err := s.send(t.Context(), &common.Address{1}, nil, nil)
		require.NoError(t, err)
		n.stale = 3
		second, err := s.send(t.Context(), &common.Address{1}, nil, nil)
		require.NoError(t, err)
		require.NotEqual(t, first.TxHash, second.TxHash)
		require.Len(t, n.arrived, 2, "nothing was sent with a nonce that is taken")
	})
}

// After an L1 reorg the nonce really is older.
func TestANonceThatWasTakenBackIsUsedAgain(t *testing.T) {
	withNode(t, func(t *testing.T, n *fakeNode, eth *ethclient.Client) {
		s := newTestSender(eth)
		_, err := s.send(t.Context(), &common.Address{1}, nil, nil)
		require.NoError(t, err)
		n.nonce--
		_, err = s.send(t.Context(), &common.Address{2}, nil, nil)
		require.NoError(t, err)
		require.Equal(t, n.arrived[0].Nonce(), n.arrived[1].Nonce())
	})
}

func TestWhatWouldRevertIsNotSent(t *testing.T) {
	withNode(t, func(t *testing.T, n *fakeNode, eth *ethclient.Client) {
		for data, reason := range map[string]string{
			"0x": "the contract gives no reason",
			hexutil.Encode(append(common.FromHex("0x5f8dcc17"), word(7)...)): "unknown reason 0x5f8dcc17",
		} {
			n.revert = reverts{data}
			_, err := newTestSender(eth).send(t.Context(), &common.Address{1}, nil, nil)
			require.ErrorIs(t, err, ErrReverted)
			require.ErrorContains(t, err, reason)
		}
		n.revert = errors.New("insufficient funds for gas * price + value")
		_, err := newTestSender(eth).send(t.Context(), &common.Address{1}, nil, nil)
		require.NotErrorIs(t, err, ErrReverted)
		require.EqualError(t, err, "estimate gas: insufficient funds for gas * price + value")
		require.Empty(t, n.arrived)
	})
}

func TestANodeThatHangsHoldsNobodyLongerThanPromised(t *testing.T) {
	for method, most := range map[string]time.Duration{
		"estimateGas":           callTimeout,
		"getTransactionCount":   callTimeout,
		"maxPriorityFeePerGas":  callTimeout,
		"getBlockByNumber":      callTimeout,
		"sendRawTransaction":    callTimeout,
		"getTransactionReceipt": attempts * resubmitAfter,
	} {
		t.Run(method, func(t *testing.T) {
			withNode(t, func(t *testing.T, n *fakeNode, eth *ethclient.Client) {
				n.hang(method, true)
				start := time.Now()
				_, err := newTestSender(eth).send(t.Context(), &common.Address{1}, nil, nil)
				require.Error(t, err)
				require.LessOrEqual(t, time.Since(start), most+time.Second)
				require.Less(t, most, sendTimeout)
			})
		})
	}
}

func TestACallerInTheQueueLeavesWithItsContext(t *testing.T) {
	withNode(t, func(t *testing.T, n *fakeNode, eth *ethclient.Client) {
		n.wants = suggested * 100
		s := newTestSender(eth)
		first := make(chan error)
		go func() {
			_, err := s.send(t.Context(), &common.Address{1}, nil, nil)
			first <- err
		}()
		synctest.Wait()
		ctx, cancel := context.WithTimeout(t.Context(), 3*time.Second)
		defer cancel()
		start := time.Now()
		_, err := s.send(ctx, &common.Address{2}, nil, nil)
		require.ErrorIs(t, err, context.DeadlineExceeded)
		require.ErrorContains(t, err, "wait for the transaction before")
		require.Equal(t, 3*time.Second, time.Since(start))
		require.Error(t, <-first)
	})
}

func TestReadsFromANodeThatHangsEndInTime(t *testing.T) {
	withNode(t, func(t *testing.T, n *fakeNode, eth *ethclient.Client) {
		n.hang("getBlockByNumber", true)
		c := &Client{eth: eth}
		start := time.Now()
		_, err := c.Finalized(t.Context())
		require.ErrorIs(t, err, context.DeadlineExceeded)
		require.ErrorContains(t, err, "read an L1 header")
		require.Equal(t, callTimeout, time.Since(start))
	})
}

func TestAServerThatNeverAnswersCannotBeDialled(t *testing.T) {
	silent, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer silent.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	start := time.Now()
	_, err = Dial(ctx, "http://"+silent.Addr().String(), common.Address{1}, nil, 0)
	require.ErrorIs(t, err, ErrUnreachable)
	require.Less(t, time.Since(start), callTimeout)
}
