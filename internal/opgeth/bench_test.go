package opgeth_test

import (
	"log/slog"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

// asOurs are the settings that this package gives an engine, for the peer that differs
// in who builds and executes only.
func asOurs(c *ethconfig.Config) {
	c.StateScheme, c.NoPruning, c.NoPrefetch, c.LogNoHistory = rawdb.HashScheme, true, true, true
	c.DatabaseCache, c.DatabaseHandles = 16, 128
	c.TrieCleanCache, c.TrieDirtyCache, c.SnapshotCache = 16, 16, 0
}

// executions are how often a block is executed again.
const executions = 5

// kinds are what the transactions of a block do.
var kinds = []struct {
	name string
	of   func(round uint64) func(int) (common.Address, uint64, []byte)
}{
	{"transfers", func(round uint64) func(int) (common.Address, uint64, []byte) {
		return func(i int) (common.Address, uint64, []byte) { return fresh(round, i), 21_000, nil }
	}},
	{"erc20", func(round uint64) func(int) (common.Address, uint64, []byte) {
		return func(i int) (common.Address, uint64, []byte) {
			to := fresh(round, i)
			data := append(common.FromHex("a9059cbb"), common.LeftPadBytes(to[:], 32)...)
			return token, 80_000, append(data, common.LeftPadBytes([]byte{1}, 32)...)
		}
	}},
}

// BenchmarkBlock takes the same transactions from bytes to head on an untouched
// op-geth with our settings, on one with its own, and with the builder, and executes
// the block with op-geth's processor alone, the floor.
func BenchmarkBlock(b *testing.B) {
	for _, kind := range kinds {
		b.Run(kind.name, func(b *testing.B) {
			full := whenLogged(slog.LevelInfo, "Updated payload")
			opgeth.LogTo(full)
			s := newStand(b, rollupID, payers, types.GenesisAlloc{})
			same, stock := s.untouched(b, full, asOurs), s.untouched(b, full, func(*ethconfig.Config) {})
			e, ours := s.ours(b)
			var r results
			peers := []struct {
				*path
				into *[]stages
			}{{same, &r.same}, {stock, &r.stock}, {ours, &r.ours}}
			b.ResetTimer()
			for round := range uint64(b.N) {
				b.StopTimer()
				raw := s.sign(round, kind.of(round))
				b.StartTimer()
				// In another order each time: what one leaves to collect and to compact slows the next.
				for i := range peers {
					of := peers[(i+int(round))%len(peers)]
					took, block := of.run(b, raw)
					*of.into = append(*of.into, took)
					if of.path == ours {
						r.execute(b, e, block)
					}
				}
			}
			r.report(b)
		})
	}
}

// results are the blocks of a benchmark, and the executions of ours.
type results struct {
	same, stock, ours []stages
	floor, draft      []time.Duration
}

// execute executes a block again by op-geth's processor, and its list by a draft, in
// turns. Senders are known.
func (r *results) execute(b *testing.B, e *opgeth.Engine, block *types.Block) {
	b.Helper()
	parent := block.ParentHash()
	for range executions {
		took, result := bareExecution(b, e, block)
		r.floor = append(r.floor, took)
		for i, receipt := range result.Receipts[1:] {
			require.Equal(b, types.ReceiptStatusSuccessful, receipt.Status, i)
		}

		start := time.Now()
		d, err := e.Draft(b.Context(), parent, roomyAttributes(e.Backend().BlockChain().GetHeaderByHash(parent)))
		require.NoError(b, err)
		for _, tx := range block.Transactions()[1:] {
			if _, err := d.Try(tx); err != nil {
				b.Fatal(err)
			}
			d.Keep()
		}
		r.draft = append(r.draft, time.Since(start))
		require.Equal(b, len(block.Transactions()), d.Len())
	}
}

// bareExecution is op-geth's processor on a block whose senders are known.
func bareExecution(b *testing.B, e *opgeth.Engine, block *types.Block) (time.Duration, *core.ProcessResult) {
	b.Helper()
	chain := e.Backend().BlockChain()
	signer := types.MakeSigner(chain.Config(), block.Number(), block.Time())
	for _, tx := range block.Transactions() {
		_, err := types.Sender(signer, tx)
		require.NoError(b, err)
	}
	start := time.Now()
	st, err := chain.StateAt(chain.GetHeaderByHash(block.ParentHash()).Root)
	require.NoError(b, err)
	result, err := e.Stock().Process(b.Context(), block, st, vm.Config{})
	took := time.Since(start)
	require.NoError(b, err)
	require.Equal(b, block.GasUsed(), result.GasUsed)
	return took, result
}

// report prints medians, and the medians of ratios within a round: what else the
// machine does changes from one round to the next.
func (r *results) report(b *testing.B) {
	b.Helper()
	cpu := func(s stages) time.Duration { return s.cpu }
	unpooled := func(s stages) time.Duration { return s.all() - s.pool }
	toHead := func(s stages) time.Duration { return s.build + s.get + s.head }
	b.ReportMetric(float64(median(each(r.ours, stages.all)))/payers/1e3, "µs/tx")
	b.ReportMetric(float64(median(slices.Clone(r.floor)))/payers/1e3, "floor-µs/tx")
	b.ReportMetric(over(each(r.same, stages.all), each(r.ours, stages.all)), "x-of-same-settings")
	b.ReportMetric(over(each(r.stock, stages.all), each(r.ours, stages.all)), "x-of-stock")
	b.ReportMetric(over(each(r.same, unpooled), each(r.ours, unpooled)), "x-without-pool")
	b.ReportMetric(over(each(r.same, cpu), each(r.ours, cpu)), "cpu-x-of-same-settings")
	b.ReportMetric(over(each(r.stock, cpu), each(r.ours, cpu)), "cpu-x-of-stock")
	b.ReportMetric(over(r.draft, r.floor), "exec-of-floor")
	var floors []time.Duration
	for part := range slices.Chunk(r.floor, executions) {
		floors = append(floors, median(slices.Clone(part)))
	}
	b.ReportMetric(over(each(r.ours, toHead), floors), "head-of-floor")
	for _, of := range []struct {
		name string
		all  []stages
	}{{"same", r.same}, {"stock", r.stock}, {"ours", r.ours}} {
		ms := func(what func(stages) time.Duration) int64 { return median(each(of.all, what)).Milliseconds() }
		b.Logf("%s: pool %d ms, build %d, getPayload %d, newPayload %d, head %d", of.name,
			ms(func(s stages) time.Duration { return s.pool }), ms(func(s stages) time.Duration { return s.build }),
			ms(func(s stages) time.Duration { return s.get }), ms(func(s stages) time.Duration { return s.take }),
			ms(func(s stages) time.Duration { return s.head }))
	}
}

func each(all []stages, what func(stages) time.Duration) []time.Duration {
	took := make([]time.Duration, len(all))
	for i, s := range all {
		took[i] = what(s)
	}
	return took
}
