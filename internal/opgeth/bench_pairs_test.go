package opgeth_test

import (
	"encoding/json"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/bundle"
	"github.com/lockstep-rollups/lockstep/internal/builder"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

const (
	// pairs are in two blocks of one time.
	pairs   = 1_000
	otherID = rollupID + 1
)

var relayer = userKey(100)

// light stands in the place of the messenger: what is sent takes one from a word of the
// sender and emits SentMessage, what is relayed adds one to a word of all.
func light(*testing.B) types.GenesisAlloc {
	code := common.FromHex("5f3560e01c63")
	code = append(code, bundle.Relay(bundle.Identifier{}, nil)[:4]...)
	code = append(code, common.FromHex("14604b57"+"3354600190033355"+"335f526040602052"+"5f6024356004357f")...)
	code = append(code, crypto.Keccak256([]byte("SentMessage(uint256,address,uint256,address,bytes)"))...)
	code = append(code, common.FromHex("60605fa400"+"5b60015f54015f555f5fa000")...)
	return types.GenesisAlloc{bundle.Messenger: {Balance: new(big.Int), Code: code}}
}

// stockPredeploys are the predeploys of stock rollups.
func stockPredeploys(b *testing.B) types.GenesisAlloc {
	b.Helper()
	raw, err := os.ReadFile("../../bin/opstack/predeploys.json")
	if err != nil {
		b.Skip("opstack/build.sh writes the predeploys")
	}
	var code map[common.Address]hexutil.Bytes
	require.NoError(b, json.Unmarshal(raw, &code))
	alloc := types.GenesisAlloc{}
	for at, c := range code {
		alloc[at] = types.Account{Balance: new(big.Int), Code: c}
	}
	return alloc
}

// BenchmarkPairs fills two blocks with pairs of a message and its relay, on one core:
// from the request for the block to the last pair, with the pool's order, execution,
// signing of the relays and the checks of messages; users' senders are known. Beside it,
// op-geth's processor executes the two blocks, and the relays are signed again.
func BenchmarkPairs(b *testing.B) {
	for _, kind := range []struct {
		name  string
		alloc func(*testing.B) types.GenesisAlloc
	}{{"light", light}, {"messenger", stockPredeploys}} {
		b.Run(kind.name, func(b *testing.B) {
			defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
			t := openTwo(b, kind.alloc)
			var filled, bare, signing []time.Duration
			b.ResetTimer()
			for round := range uint64(b.N) {
				blocks, took := t.run(b, round)
				raw, sign := t.again(b, blocks)
				filled, bare, signing = append(filled, took), append(bare, raw), append(signing, sign)
			}
			unsigned := slices.Clone(filled)
			for i := range unsigned {
				unsigned[i] -= signing[i]
			}
			b.ReportMetric(over(unsigned, bare), "unsigned-of-floor")
			b.ReportMetric(over(filled, bare), "signed-of-floor")
			b.ReportMetric(pairs/median(filled).Seconds(), "pairs/s")
			b.ReportMetric(float64(median(bare).Microseconds())/pairs, "floor-µs/pair")
			b.ReportMetric(float64(median(signing).Microseconds())/pairs, "sign-µs/pair")
		})
	}
}

// two are rollups with one builder. Messages go from the first to the second.
type two struct {
	from    *stand
	engines [2]*opgeth.Engine
	paths   [2]*path
}

func openTwo(b *testing.B, alloc func(*testing.B) types.GenesisAlloc) *two {
	b.Helper()
	full := whenLogged(slog.LevelDebug, "left out a transaction")
	shared := builder.New(builder.Config{Relayer: relayer, Join: time.Second, Log: slog.New(full)})
	t := new(two)
	for i, id := range []uint64{rollupID, otherID} {
		more := alloc(b)
		more[userAddress(relayer)] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))}
		s := newStand(b, id, pairs, more)
		if i == 0 {
			t.from = s
		}
		dir := b.TempDir()
		e, err := opgeth.Open(opgeth.Config{Dir: dir, Genesis: s.genesis, JWTFile: filepath.Join(dir, "jwt.hex"), Build: shared.Build(lockstep.RollupID(id))})
		require.NoError(b, err)
		b.Cleanup(func() { require.NoError(b, e.Close()) })
		t.engines[i], t.paths[i] = e, &path{e.API(), e.API().GetPayloadV4, e.Backend(), full.hit}
	}
	return t
}

// sending is a call of bundle.SendMessage(uint256,address,bytes), without bytes.
func sending(int) (common.Address, uint64, []byte) {
	data := crypto.Keccak256([]byte("bundle.SendMessage(uint256,address,bytes)"))[:4]
	for _, word := range []uint64{otherID, 0xee01, 96, 0} {
		data = append(data, common.LeftPadBytes(new(big.Int).SetUint64(word).Bytes(), 32)...)
	}
	return bundle.Messenger, 200_000, data
}

// run fills and adopts the blocks of one time, and says how long filling took.
func (t *two) run(b *testing.B, round uint64) (blocks [2]*types.Block, took time.Duration) {
	b.Helper()
	t.paths[0].submit(b, t.from.sign(round, sending))
	runtime.GC()
	select {
	case <-t.paths[0].full: // of the blocks before
	default:
	}
	var ids [2]engine.PayloadID
	begin := func(i int) {
		head := t.engines[i].Head()
		answer, err := t.paths[i].ForkchoiceUpdatedV3(b.Context(), engine.ForkchoiceStateV1{HeadBlockHash: head.Hash()}, roomyAttributes(head))
		require.NoError(b, err)
		ids[i] = *answer.PayloadID
	}
	begin(1) // with the other one open, a message is executed once
	start := time.Now()
	begin(0)
	<-t.paths[0].full
	took = time.Since(start)

	var payloads [2]*engine.ExecutionPayloadEnvelope
	var group errgroup.Group
	for i, p := range t.paths {
		group.Go(func() (err error) {
			payloads[i], err = p.payload(b.Context(), ids[i])
			return err
		})
	}
	require.NoError(b, group.Wait())
	for i, e := range t.engines {
		require.NoError(b, e.Take(b.Context(), payloads[i]))
		blocks[i] = e.Backend().BlockChain().GetBlockByHash(payloads[i].ExecutionPayload.BlockHash)
		require.Equal(b, pairs+1, len(blocks[i].Transactions()))
	}
	return blocks, took
}

// again executes both blocks by op-geth's processor, and signs the relays again.
func (t *two) again(b *testing.B, blocks [2]*types.Block) (bare, signing time.Duration) {
	b.Helper()
	var raw, sign []time.Duration
	signer := types.LatestSignerForChainID(big.NewInt(otherID))
	for range executions {
		var sum time.Duration
		for i, e := range t.engines {
			took, result := bareExecution(b, e, blocks[i])
			sum += took
			for _, receipt := range result.Receipts {
				require.Equal(b, types.ReceiptStatusSuccessful, receipt.Status)
			}
		}
		raw = append(raw, sum)
		start := time.Now()
		for _, tx := range blocks[1].Transactions()[1:] {
			_, err := types.SignNewTx(relayer, signer, &types.DynamicFeeTx{
				ChainID: tx.ChainId(), Nonce: tx.Nonce(), GasTipCap: tx.GasTipCap(), GasFeeCap: tx.GasFeeCap(), Gas: tx.Gas(),
				To: tx.To(), Value: tx.Value(), Data: tx.Data(), AccessList: tx.AccessList(),
			})
			require.NoError(b, err)
		}
		sign = append(sign, time.Since(start))
	}
	return median(raw), median(sign)
}
