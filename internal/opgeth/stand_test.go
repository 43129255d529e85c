package opgeth_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"log/slog"
	"math/big"
	"path/filepath"
	"runtime"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/lockstep-rollups/lockstep/internal/builder"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

const (
	// payers send one transaction each in a block of the benchmarks.
	payers = 4_000
	// roomy is the gas limit of these blocks.
	roomy = 1_000_000_000
	// batch is how many transactions are submitted at once, on each core.
	batch = payers / 8
)

// token is an ERC-20 that knows transfer(address,uint256) and nothing else: a word per
// holder, and the event.
var (
	token     = common.HexToAddress("0xe7c20")
	tokenCode = common.FromHex(
		"5f3560e01c63a9059cbb1415606957" + // no other method
			"335f5260405f208054602435808210606957809103909155" + // from the caller
			"6004355f5260405f20805482019055" + // to the receiver
			"5f52600435337fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60205fa3" +
			"60015f5260205ff3" + "5b5f5ffd")
)

// benchKey is the key of a payer. The one at payers belongs to a contract: pools take
// its transactions and no block does, so the builder says when it got to them, behind
// all others.
func benchKey(n int) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte("payer"), big.NewInt(int64(n)).Bytes()))
	if err != nil {
		panic(err)
	}
	return k
}

// stand is a genesis with payers and their keys.
type stand struct {
	keys    []*ecdsa.PrivateKey
	genesis opgeth.Genesis
	signer  types.Signer
}

func newStand(b *testing.B, id uint64, n int, more types.GenesisAlloc) *stand {
	b.Helper()
	s := &stand{signer: types.LatestSignerForChainID(new(big.Int).SetUint64(id))}
	held := make(map[common.Hash]common.Hash)
	for i := range n + 1 {
		k := benchKey(i)
		s.keys = append(s.keys, k)
		at := userAddress(k)
		more[at] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))}
		held[crypto.Keccak256Hash(common.LeftPadBytes(at[:], 32), make([]byte, 32))] = common.BigToHash(big.NewInt(params.Ether))
	}
	last := userAddress(s.keys[n])
	more[last] = types.Account{Balance: more[last].Balance, Code: []byte{0}}
	more[token] = types.Account{Balance: new(big.Int), Code: tokenCode, Storage: held}
	var err error
	s.genesis, err = opgeth.L2Genesis(opgeth.GenesisConfig{ChainID: id, Time: genesisTime, GasLimit: roomy, Alloc: more, Interop: true})
	require.NoError(b, err)
	return s
}

// sign signs a transaction of each payer, and one that is only for the pool.
func (s *stand) sign(nonce uint64, of func(int) (common.Address, uint64, []byte)) [][]byte {
	raw := make([][]byte, len(s.keys))
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for i, k := range s.keys {
		group.Go(func() error {
			to, gas, data := of(i)
			n, tip := nonce, int64(2)
			if i == len(s.keys)-1 {
				n, tip = 0, 1
			}
			var value *big.Int
			if data == nil {
				value = common.Big1
			}
			tx, err := types.SignNewTx(k, s.signer, &types.DynamicFeeTx{
				ChainID: s.signer.ChainID(), Nonce: n, GasTipCap: big.NewInt(tip), GasFeeCap: big.NewInt(10 * params.InitialBaseFee),
				Gas: gas, To: &to, Value: value, Data: data,
			})
			if err == nil {
				raw[i], err = tx.MarshalBinary()
			}
			return err
		})
	}
	if err := group.Wait(); err != nil {
		panic(err)
	}
	return raw
}

// fresh is an account that nobody heard of.
func fresh(round uint64, i int) (a common.Address) {
	binary.BigEndian.PutUint64(a[:], round+1)
	binary.BigEndian.PutUint64(a[8:], uint64(i))
	a[19] = 1
	return a
}

// roomyAttributes are attributes for a block that holds all payers' transactions.
func roomyAttributes(parent *types.Header) *engine.PayloadAttributes {
	a := attributes(parent, 1)
	limit := uint64(roomy)
	a.GasLimit = &limit
	return a
}

// api is what an op-node calls, without the HTTP before it.
type api interface {
	ForkchoiceUpdatedV3(context.Context, engine.ForkchoiceStateV1, *engine.PayloadAttributes) (engine.ForkChoiceResponse, error)
	NewPayloadV4(context.Context, engine.ExecutableData, []common.Hash, *common.Hash, []hexutil.Bytes) (engine.PayloadStatusV1, error)
}

// path is an engine, and how it says that a block has all that the pool has.
type path struct {
	api
	payload func(context.Context, engine.PayloadID) (*engine.ExecutionPayloadEnvelope, error)
	backend *eth.Ethereum
	full    <-chan struct{}
}

// when is a slog.Handler that reports lines with a message.
type when struct {
	level   slog.Level
	message string
	hit     chan struct{}
}

func whenLogged(level slog.Level, message string) when {
	return when{level, message, make(chan struct{}, 1)}
}
func (h when) Enabled(_ context.Context, l slog.Level) bool { return l >= h.level }
func (h when) WithAttrs([]slog.Attr) slog.Handler           { return h }
func (h when) WithGroup(string) slog.Handler                { return h }
func (h when) Handle(_ context.Context, r slog.Record) error {
	if r.Message == h.message {
		select {
		case h.hit <- struct{}{}:
		default: // one is enough
		}
	}
	return nil
}

// ours is the builder on an engine of this package.
func (s *stand) ours(b *testing.B) (*opgeth.Engine, *path) {
	b.Helper()
	dir, full := b.TempDir(), whenLogged(slog.LevelDebug, "left out a transaction")
	build := builder.New(builder.Config{Log: slog.New(full)}).Build(rollupID)
	e, err := opgeth.Open(opgeth.Config{Dir: dir, Genesis: s.genesis, JWTFile: filepath.Join(dir, "jwt.hex"), Build: build})
	require.NoError(b, err)
	b.Cleanup(func() { require.NoError(b, e.Close()) })
	return e, &path{e.API(), e.API().GetPayloadV4, e.Backend(), full.hit}
}

// untouched is op-geth alone, with its defaults but for what is changed.
func (s *stand) untouched(b *testing.B, full when, change func(*ethconfig.Config)) *path {
	b.Helper()
	dir := b.TempDir()
	stack, err := node.New(&node.Config{Name: "untouched", DataDir: dir, P2P: p2p.Config{NoDiscovery: true, NoDial: true}, DBEngine: "pebble"})
	require.NoError(b, err)
	b.Cleanup(func() { require.NoError(b, stack.Close()) })
	settings := ethconfig.Defaults
	settings.Genesis, settings.NetworkId, settings.SyncMode = s.genesis.Spec(), s.genesis.ChainID(), ethconfig.FullSync
	settings.TxPool.NoLocals, settings.TxPool.Journal = true, ""
	settings.Miner.GasCeil, settings.Miner.GasPrice = roomy, common.Big1
	change(&settings)
	backend, err := eth.New(stack, &settings)
	require.NoError(b, err)
	require.NoError(b, stack.Start())
	a := catalyst.NewConsensusAPI(backend)
	payload := func(_ context.Context, id engine.PayloadID) (*engine.ExecutionPayloadEnvelope, error) {
		return a.GetPayloadV4(id)
	}
	return &path{a, payload, backend, full.hit}
}

// stages are how long a block took in each.
type stages struct {
	pool, build, get, take, head time.Duration
	cpu                          time.Duration // of the process, in all
}

func (s stages) all() time.Duration { return s.pool + s.build + s.get + s.take + s.head }

// run submits transactions, and makes a block of them the head like an op-node.
func (p *path) run(b *testing.B, raw [][]byte) (stages, *types.Block) {
	b.Helper()
	var s stages
	chain, ctx := p.backend.BlockChain(), b.Context()
	parent := chain.CurrentBlock()
	runtime.GC()
	select {
	case <-p.full: // of the block before
	default:
	}
	cpu, start := cpuTime(), time.Now()
	lap := func(d *time.Duration) { *d = time.Since(start); start = time.Now() }

	p.submit(b, raw)
	lap(&s.pool)
	answer, err := p.ForkchoiceUpdatedV3(ctx, engine.ForkchoiceStateV1{HeadBlockHash: parent.Hash()}, roomyAttributes(parent))
	require.NoError(b, err)
	<-p.full
	lap(&s.build)
	payload, err := p.payload(ctx, *answer.PayloadID)
	require.NoError(b, err)
	lap(&s.get)
	status, err := p.NewPayloadV4(ctx, *payload.ExecutionPayload, []common.Hash{}, payload.ParentBeaconBlockRoot, []hexutil.Bytes{})
	require.NoError(b, err)
	require.Equal(b, engine.VALID, status.Status, "%v", status.ValidationError)
	lap(&s.take)
	_, err = p.ForkchoiceUpdatedV3(ctx, engine.ForkchoiceStateV1{HeadBlockHash: payload.ExecutionPayload.BlockHash}, nil)
	require.NoError(b, err)
	lap(&s.head)
	s.cpu = cpuTime() - cpu

	require.NoError(b, p.backend.TxPool().Sync())
	block := chain.GetBlockByHash(chain.CurrentBlock().Hash())
	require.Equal(b, len(raw), len(block.Transactions())) // with the deposit, without the one for the pool
	return s, block
}

// submit decodes transactions and hands them to the pool, on all cores.
func (p *path) submit(b *testing.B, raw [][]byte) {
	b.Helper()
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for part := range slices.Chunk(raw, batch) {
		group.Go(func() error {
			txs := make([]*types.Transaction, len(part))
			for i, r := range part {
				txs[i] = new(types.Transaction)
				if err := txs[i].UnmarshalBinary(r); err != nil {
					return err
				}
			}
			p.backend.TxPool().Add(txs, true) // a block that lacks one tells
			return nil
		})
	}
	require.NoError(b, group.Wait())
}

// cpuTime is what the process used on all cores.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// median reorders what it is given.
func median[T time.Duration | float64](all []T) T {
	slices.Sort(all)
	return all[len(all)/2]
}

// over is the median of the ratios of two series that were taken in turns.
func over(of, to []time.Duration) float64 {
	ratios := make([]float64, len(of))
	for i := range of {
		ratios[i] = float64(of[i]) / float64(to[i])
	}
	return median(ratios)
}
