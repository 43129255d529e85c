package builder_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep/bundle"
)

// status is what a client reads.
type status struct {
	Status, Code, Reason      string
	Submitted, Deadline, Held hexutil.Uint64
	Blocks                    []statusBlock
}

type statusBlock struct {
	ChainID           hexutil.Uint64 `json:"chainId"`
	Number, Timestamp hexutil.Uint64
	Hash              common.Hash
}

// part is transactions on one side.
type part struct {
	side int
	txs  []*types.Transaction
}

func on(side int, txs ...*types.Transaction) part { return part{side, txs} }

type fields = map[string]any

// bundled is the parameter of lockstep_sendBundle.
func bundled(c *cluster, seconds int64, conditions []fields, parts ...part) fields {
	c.Helper()
	var lists []fields
	for _, p := range parts {
		var raw []hexutil.Bytes
		for _, tx := range p.txs {
			b, err := tx.MarshalBinary()
			require.NoError(c, err)
			raw = append(raw, b)
		}
		lists = append(lists, fields{"chainId": hexutil.Uint64(idOf(p.side)), "transactions": raw})
	}
	return fields{"transactions": lists, "deadline": hexutil.Uint64(time.Now().Unix() + seconds), "conditions": conditions}
}

func (c *cluster) client(side int) *rpc.Client {
	c.Helper()
	client, err := rpc.DialContext(c.Context(), c.ours[side].HTTP())
	require.NoError(c, err)
	c.Cleanup(client.Close)
	return client
}

// send hands a bundle in, to the engine of its first rollup.
func (c *cluster) send(parts ...part) common.Hash {
	c.Helper()
	return c.sendIf(nil, parts...)
}

func (c *cluster) sendIf(conditions []fields, parts ...part) (hash common.Hash) {
	c.Helper()
	require.NoError(c, c.client(parts[0].side).CallContext(c.Context(), &hash, "lockstep_sendBundle", bundled(c, 50, conditions, parts...)))
	return hash
}

func (c *cluster) status(hash common.Hash) (s status) {
	c.Helper()
	require.NoError(c, c.client(1).CallContext(c.Context(), &s, "lockstep_bundleStatus", hash))
	return s
}

// ends makes blocks until a bundle is included or dropped.
func (c *cluster) ends(hash common.Hash) (s status) {
	c.Helper()
	c.until(func() bool { s = c.status(hash); return s.Status != "pending" })
	return s
}

// call is a transaction of a user on a side.
func call(side int, from byte, nonce uint64, to common.Address, gas uint64, wei *big.Int) *types.Transaction {
	id := new(big.Int).SetUint64(uint64(idOf(side)))
	return types.MustSignNewTx(user(from), types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(2 * params.InitialBaseFee), Gas: gas, To: &to, Value: wei,
	})
}

func pays(side int, from byte, nonce uint64) *types.Transaction {
	return call(side, from, nonce, common.Address{9}, 21_000, big.NewInt(1))
}

// found says in which block of an untouched chain transactions are and succeed, in
// this order; false if none of them is anywhere.
func (c *cluster) found(p part) (*types.Header, bool) {
	c.Helper()
	e := c.untouched[p.side].Engine
	client := c.client(p.side)
	for n := uint64(1); ; n++ {
		hash, ok := e.Canonical(n)
		if !ok {
			return nil, false
		}
		txs, _, _ := e.Content(hash)
		var at []int
		for _, want := range p.txs {
			at = append(at, slices.IndexFunc(txs, func(tx *types.Transaction) bool { return tx.Hash() == want.Hash() }))
		}
		if slices.Max(at) < 0 {
			continue
		}
		require.GreaterOrEqual(c, slices.Min(at), 0, "some are missing")
		require.True(c, slices.IsSorted(at), "another order")
		for _, tx := range p.txs {
			var receipt *types.Receipt
			require.NoError(c, client.CallContext(c.Context(), &receipt, "eth_getTransactionReceipt", tx.Hash()))
			require.Equal(c, types.ReceiptStatusSuccessful, receipt.Status)
		}
		h, _ := e.Header(hash)
		return h, true
	}
}

// whole requires that a bundle is where its status says, or nowhere.
func (c *cluster) whole(s status, parts ...part) {
	c.Helper()
	for _, p := range parts {
		block, ok := c.found(p)
		require.Equal(c, s.Status == "included", ok, "%+v", s)
		if !ok {
			continue
		}
		i := slices.IndexFunc(s.Blocks, func(b statusBlock) bool { return uint64(b.ChainID) == uint64(idOf(p.side)) })
		require.GreaterOrEqual(c, i, 0)
		require.Equal(c, block.Hash(), s.Blocks[i].Hash)
		require.EqualValues(c, block.Number.Uint64(), s.Blocks[i].Number)
		require.EqualValues(c, block.Time, s.Blocks[i].Timestamp)
		require.Equal(c, s.Blocks[0].Timestamp, s.Blocks[i].Timestamp, "blocks of two times")
	}
}

func TestAGivenBundleIsInBlocksOfOneTime(t *testing.T) {
	c := openCluster(t, 5*time.Second)
	parts := []part{on(0, pays(0, 1, 0)), on(1, pays(1, 2, 0), pays(1, 3, 0)), on(0, pays(0, 1, 1), pays(0, 2, 0))}
	hash := c.send(parts...)
	require.Equal(t, "pending", c.status(hash).Status)
	require.Equal(t, hash, c.send(parts...), "sent again")
	s := c.ends(hash)
	require.Equal(t, "included", s.Status, s.Reason)
	require.Len(t, s.Blocks, 2)
	require.InDelta(t, time.Now().Unix(), uint64(s.Submitted), 60)
	c.whole(s, parts...)
	require.Equal(t, hash, c.send(parts...), "sent again, included")
	require.Equal(t, s, c.status(hash))
}

func TestAGivenBundleOfOneRollupNeedsNoOther(t *testing.T) {
	c := openCluster(t, 5*time.Second)
	hash := c.send(on(1, pays(1, 1, 0), call(1, 1, 1, once, 100_000, new(big.Int))))
	for range 40 {
		c.take(c.begin(1), 1)
		if c.status(hash).Status == "included" {
			break
		}
	}
	require.EqualValues(t, 2, c.nonce(1, 1))
}

func TestTheMessagesOfAGivenBundleAreExecuted(t *testing.T) {
	c := openCluster(t, 5*time.Second)
	back := bundle.SendMessage(chainID, somebody, []byte("back"))
	parts := []part{on(0, c.message(0, 1, 0, somebody, []byte("hello")), pays(0, 1, 1)), on(1, c.message(1, 2, 0, somebody, nil)), on(0, c.message(0, 1, 2, forwarder, back))}
	s := c.ends(c.send(parts...))
	require.Equal(t, "included", s.Status, s.Reason)
	c.whole(s, parts...)
	require.Equal(t, 4, c.pairs(c.untouched[0], c.untouched[1]))
}

func TestNothingIsAnywhereOfABundleThatFails(t *testing.T) {
	zero := new(big.Int)
	for name, test := range map[string]struct {
		code       string
		parts      func(*cluster) []part
		conditions []fields
	}{
		"a transaction reverts": {"reverted", func(*cluster) []part {
			return []part{on(0, pays(0, 1, 0)), on(1, call(1, 2, 0, reverter, 50_000, zero))}
		}, nil},
		"the first one reverts": {"reverted", func(*cluster) []part {
			return []part{on(0, call(0, 1, 0, reverter, 50_000, zero)), on(1, pays(1, 2, 0))}
		}, nil},
		"out of gas": {"reverted", func(*cluster) []part { return []part{on(0, pays(0, 1, 0)), on(1, call(1, 2, 0, burner, 50_000, zero))} }, nil},
		"its message reverts": {"reverted", func(c *cluster) []part {
			return []part{on(1, pays(1, 2, 0)), on(0, pays(0, 1, 0), c.message(0, 1, 1, reverter, nil))}
		}, nil},
		"it succeeds alone, and not where it is": {"reverted", func(*cluster) []part {
			return []part{on(0, call(0, 1, 0, once, 100_000, zero)), on(1, pays(1, 2, 0)), on(0, call(0, 1, 1, once, 100_000, zero))}
		}, nil},
		"nobody can pay": {"tired", func(*cluster) []part {
			return []part{on(0, pays(0, 1, 0)), on(1, call(1, 2, 0, somebody, 21_000, big.NewInt(2*params.Ether)))}
		}, nil},
		"one block is too small": {"tired", func(*cluster) []part {
			return []part{on(0, pays(0, 1, 0)), on(1, call(1, 2, 0, eater, 1_600_000, zero), call(1, 2, 1, eater, 1_600_000, zero))}
		}, nil},
		"no block is that large": {"unfit", func(*cluster) []part {
			return []part{on(0, pays(0, 1, 0)), on(1, call(1, 2, 0, eater, gasLimit+1, zero))}
		}, nil},
		"its nonce comes again": {"nonce-used", func(*cluster) []part {
			return []part{on(0, pays(0, 1, 0)), on(1, pays(1, 2, 0), call(1, 2, 0, somebody, 21_000, zero))}
		}, nil},
		"an account is different": {"condition", nil, []fields{{"chainId": otherID, "knownAccounts": fields{once.Hex(): fields{common.Hash{}.Hex(): common.Hash{1}.Hex()}}}}},
		"a root is different":     {"condition", nil, []fields{{"chainId": chainID, "knownAccounts": fields{once.Hex(): common.Hash{1}.Hex()}}}},
		"its time is over":        {"condition", nil, []fields{{"chainId": chainID, "timestampMax": hexutil.Uint64(genesisTime)}}},
		"its block is over":       {"condition", nil, []fields{{"chainId": chainID, "blockNumberMin": 0, "blockNumberMax": "0"}}},
	} {
		t.Run(name, func(t *testing.T) {
			c := openCluster(t, 5*time.Second)
			parts := []part{on(0, pays(0, 1, 0)), on(1, pays(1, 2, 0))}
			if test.parts != nil {
				parts = test.parts(c)
			}
			s := c.ends(c.sendIf(test.conditions, parts...))
			require.Equal(t, "dropped", s.Status)
			require.Equal(t, test.code, s.Code, s.Reason)
			require.NotEmpty(t, s.Reason)
			c.whole(s, parts...)
			c.slots(1)
			for side := range 2 {
				for _, n := range []byte{1, 2, 100} {
					require.Zero(t, c.nonce(side, n))
				}
				require.Empty(t, c.logs(side))
			}
			// What it did before it failed is undone.
			good := []part{on(0, call(0, 1, 0, once, 100_000, zero)), on(1, pays(1, 2, 0))}
			s = c.ends(c.send(good...))
			require.Equal(t, "included", s.Status, s.Reason)
			c.whole(s, good...)
		})
	}
}

func TestAConditionThatHoldsChangesNothing(t *testing.T) {
	c := openCluster(t, 5*time.Second)
	parts := []part{on(0, pays(0, 1, 0)), on(1, pays(1, 2, 0))}
	s := c.ends(c.sendIf([]fields{
		{"chainId": otherID, "blockNumberMin": 3, "knownAccounts": fields{once.Hex(): types.EmptyRootHash.Hex(), eater.Hex(): fields{common.Hash{}.Hex(): common.Hash{}.Hex()}}},
		{"chainId": chainID, "timestampMin": genesisTime + 2, "timestampMax": genesisTime + 500},
	}, parts...))
	require.Equal(t, "included", s.Status, s.Reason)
	require.GreaterOrEqual(t, uint64(s.Blocks[1].Number), uint64(3))
	c.whole(s, parts...)
}

func TestAGapIsWaitedFor(t *testing.T) {
	c := openCluster(t, 5*time.Second)
	parts := []part{on(0, pays(0, 1, 0)), on(1, pays(1, 2, 1))}
	hash := c.send(parts...)
	c.until(func() bool { return c.status(hash).Code == "nonce-gap" })
	require.Equal(t, "pending", c.status(hash).Status)
	c.ours[1].add(pays(1, 2, 0))
	s := c.ends(hash)
	require.Equal(t, "included", s.Status, s.Reason)
	c.whole(s, parts...)
}

func TestAFullBlockIsWaitedFor(t *testing.T) {
	c := openCluster(t, 5*time.Second)
	for n := range uint64(40) { // it is a race which of them comes first
		c.ours[1].add(call(1, 3, n, eater, 2_800_000, new(big.Int)))
		ids := c.begin(0, 1)
		parts := []part{on(0, pays(0, 1, n)), on(1, call(1, 2, n, somebody, 500_000, new(big.Int)))}
		hash := c.send(parts...)
		waited := c.status(hash).Code == "no-room"
		c.take(ids, 0, 1)
		s := c.ends(hash)
		require.Equal(t, "included", s.Status, s.Reason)
		c.whole(s, parts...)
		if waited {
			return
		}
		c.until(func() bool { return c.nonce(1, 3) == n+1 })
	}
	require.Fail(t, "no block was full")
}

func TestATransactionOfThePoolCanTakeTheNonce(t *testing.T) {
	c := openCluster(t, 5*time.Second)
	c.ours[1].add(pays(1, 2, 0))
	c.until(func() bool { return c.nonce(1, 2) == 1 })
	parts := []part{on(0, pays(0, 1, 0)), on(1, call(1, 2, 0, somebody, 30_000, new(big.Int)))}
	s := c.ends(c.send(parts...))
	require.Equal(t, "nonce-used", s.Code)
	require.Contains(t, s.Reason, "transaction 1, on rollup 902")
	c.whole(s, parts...)

	// The very same transaction may come both ways.
	same := pays(0, 1, 0)
	c.ours[0].add(same)
	s = c.ends(c.send(on(0, same)))
	c.until(func() bool { return c.nonce(0, 1) == 1 })
	require.True(t, s.Status == "included" || s.Code == "nonce-used", s)
}

func TestABrokenSlotGivesItsBundlesBack(t *testing.T) {
	c := openCluster(t, 100*time.Millisecond)
	parts := []part{on(0, pays(0, 1, 0)), on(1, pays(1, 2, 0))}
	hash := c.send(parts...)
	for range 40 {
		ids := c.begin(0, 1)
		held := c.status(hash).Held != 0
		c.take(ids, 0) // alone, and then the other one
		c.take(ids, 1)
		if held {
			break
		}
	}
	s := c.status(hash)
	require.Equal(t, "pending", s.Status)
	require.Equal(t, "broken", s.Code)
	c.whole(s, parts...)
	s = c.ends(hash)
	require.Equal(t, "included", s.Status, s.Reason)
	c.whole(s, parts...)
}

func TestTheStatusGoesWithTheBlockThatReplacesAnother(t *testing.T) {
	c := openCluster(t, 5*time.Second)
	parts := []part{on(0, pays(0, 1, 0)), on(1, pays(1, 2, 0))}
	hash := c.send(parts...)
	var payloads [2]*engine.ExecutionPayloadEnvelope
	for range 40 {
		payloads = c.get(c.begin(0, 1), 0, 1)
		if c.status(hash).Status == "included" {
			break
		}
		c.adopt(payloads, 0, 1)
	}
	before := c.status(hash)
	r := c.ours[1]
	payloads[1] = r.get(r.begin(r.Head().Hash(), other(r.Head(), 9))) // the block was lost
	c.adopt(payloads, 0, 1)
	s := c.status(hash)
	require.Equal(t, "included", s.Status)
	require.NotEqual(t, before.Blocks, s.Blocks)
	c.whole(s, parts...)
}

func TestABundleWithoutBlocksExpires(t *testing.T) {
	c := openCluster(t, 5*time.Second)
	var hash common.Hash
	require.NoError(t, c.client(0).CallContext(t.Context(), &hash, "lockstep_sendBundle", bundled(c, 1, nil, on(0, pays(0, 1, 0)), on(1, pays(1, 2, 0)))))
	var s status
	require.Eventually(t, func() bool {
		c.take(c.begin(0), 0) // the other rollup stands still
		s = c.status(hash)
		return s.Status == "dropped"
	}, 20*time.Second, 10*time.Millisecond)
	require.Equal(t, "deadline", s.Code)
	require.Contains(t, s.Reason, "rollup 902 has no open block")
	require.Zero(t, c.nonce(0, 1))
}

func TestWrongInputIsAnsweredInOneLine(t *testing.T) {
	c := openCluster(t, 5*time.Second)
	good := bundled(c, 30, nil, on(0, pays(0, 1, 0)))
	with := func(key string, value any) fields {
		out := fields{}
		for k, v := range good {
			out[k] = v
		}
		out[key] = value
		return out
	}
	list := func(id int, raw ...string) any { return []fields{{"chainId": id, "transactions": raw}} }
	blob, err := types.NewTx(&types.BlobTx{}).MarshalBinary()
	require.NoError(t, err)
	old, err := types.MustSignNewTx(user(1), types.HomesteadSigner{}, &types.LegacyTx{Gas: 21_000, GasPrice: common.Big1, To: &somebody}).MarshalBinary()
	require.NoError(t, err)
	for want, in := range map[string]any{
		"cannot unmarshal string":      "0x00",
		"unknown field":                with("blocks", 3),
		"has passed":                   with("deadline", 1),
		"seconds ahead, more than 60":  bundled(c, 100, nil, on(0, pays(0, 1, 0))),
		"rollup 7 is not of the clust": with("transactions", list(7, "0x02")),
		"read transaction 0 of rollup": with("transactions", list(chainID, "0x02")),
		"has type 3":                   with("transactions", list(chainID, hexutil.Encode(blob))),
		"or no chain id":               with("transactions", list(chainID, hexutil.Encode(old))),
		"invalid chain id for signer":  bundled(c, 30, nil, part{1, []*types.Transaction{pays(0, 1, 0)}}),
		"no transactions":              with("transactions", []any{}),
		"make them one":                bundled(c, 30, nil, on(0, pays(0, 1, 0)), on(0, pays(0, 1, 1))),
		"minimum above its maximum":    with("conditions", []fields{{"chainId": chainID, "timestampMin": 2, "timestampMax": 1}}),
	} {
		var hash common.Hash
		err := c.client(0).CallContext(t.Context(), &hash, "lockstep_sendBundle", in)
		require.ErrorContains(t, err, want)
		require.NotContains(t, err.Error(), "\n")
		var coded rpc.Error
		require.ErrorAs(t, err, &coded)
		require.Equal(t, -32602, coded.ErrorCode(), err)
	}
	require.ErrorContains(t, c.client(0).CallContext(t.Context(), nil, "lockstep_sendBundle"), "missing value")
	require.Equal(t, status{Status: "unknown"}, c.status(common.Hash{1}))
	require.NoError(t, c.client(0).CallContext(t.Context(), nil, "lockstep_sendBundle", good))
	require.ErrorContains(t, c.client(0).CallContext(t.Context(), nil, "lockstep_sendBundle", with("deadline", time.Now().Unix()+3)), "is open until")
}

func TestOneAccountCannotFillTheBook(t *testing.T) {
	c := openCluster(t, 5*time.Second)
	for n := range uint64(bundle.MaxOfAccount) {
		c.send(on(0, pays(0, 1, n+1)))
	}
	err := c.client(1).CallContext(t.Context(), nil, "lockstep_sendBundle", bundled(c, 30, nil, on(1, pays(1, 1, 0))))
	var coded rpc.Error
	require.ErrorAs(t, err, &coded)
	require.Equal(t, -32005, coded.ErrorCode())
	require.True(t, strings.HasPrefix(err.Error(), "too many bundles are open"), err)
	c.send(on(1, pays(1, 2, 0)))
}

// TestManyBundlesAtOnceAreWholeOrNowhere lets users send bundles while blocks are made
// and taken, some of which are not taken together.
func TestManyBundlesAtOnceAreWholeOrNowhere(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	c := openCluster(t, 150*time.Millisecond)
	const each = 6
	type sent struct {
		hash  common.Hash
		parts []part
		ended status
	}
	var mu sync.Mutex // guards ticks and all
	var all []sent
	tick := make(chan struct{})
	wait := func() {
		mu.Lock()
		now := tick
		mu.Unlock()
		<-now
	}
	var users sync.WaitGroup
	for n := byte(1); n <= 4; n++ {
		users.Go(func() {
			rng := rand.New(rand.NewPCG(seed, uint64(n)))
			for serial := range int64(each) {
				nonce := [2]uint64{c.nonce(0, n), c.nonce(1, n)}
				var parts []part
				first := rng.IntN(2)
				for k := range 1 + rng.IntN(3) {
					side := (first + k) % 2
					var tx *types.Transaction
					switch rng.IntN(6) {
					case 0:
						tx = call(side, n, nonce[side], reverter, 50_000, big.NewInt(serial))
					case 1, 2:
						tx = c.message(side, n, nonce[side], somebody, []byte(fmt.Sprint(serial)))
					default:
						tx = call(side, n, nonce[side], somebody, 21_000, big.NewInt(serial))
					}
					nonce[side]++
					parts = append(parts, on(side, tx))
				}
				s := sent{hash: c.send(parts...), parts: parts}
				for s.ended = c.status(s.hash); s.ended.Status == "pending"; s.ended = c.status(s.hash) {
					wait()
				}
				wait() // until the heads are there
				wait()
				mu.Lock()
				all = append(all, s)
				mu.Unlock()
			}
		})
	}
	done := make(chan struct{})
	go func() {
		users.Wait()
		close(done)
	}()
	for k, busy := 0, true; busy; k++ {
		select {
		case <-done:
			busy = false
		default:
		}
		ids := c.begin(0, 1)
		if k%5 == 4 {
			c.take(ids, k%2)
			c.take(ids, 1-k%2)
		} else {
			c.take(ids, 0, 1)
		}
		mu.Lock()
		close(tick)
		tick = make(chan struct{})
		mu.Unlock()
	}
	included := 0
	for _, s := range all {
		c.whole(s.ended, s.parts...)
		if s.ended.Status == "included" {
			included++
		}
	}
	require.Len(t, all, 4*each)
	require.NotZero(t, included)
	c.pairs(c.untouched[0], c.untouched[1])
}
