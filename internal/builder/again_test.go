package builder_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep/bundle"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

// chainOf reads the logs of the canonical chain of an engine, block by block.
func chainOf(e *opgeth.Engine) (logs []*types.Log, transactions int) {
	for n := uint64(1); ; n++ {
		hash, ok := e.Canonical(n)
		if !ok {
			return logs, transactions
		}
		txs, all, _ := e.Content(hash)
		transactions += len(txs) - 1
		for _, of := range all {
			logs = append(logs, of...)
		}
	}
}

// pairs judges the chains of two engines as an op-supernode does: whatever executes a
// message names a log that is there, of the same time, and says what it says. It returns
// how many messages there are, all of which must be executed.
func (c *cluster) pairs(a, b *rollup) int {
	c.Helper()
	sent, executed := make(map[bundle.Identifier][]byte), 0
	both := [2]*rollup{a, b}
	for side, r := range both {
		logs, _ := chainOf(r.Engine)
		for _, l := range logs {
			if m, ok, err := bundle.Sent(event(side, l)); ok {
				require.NoError(c, err)
				sent[event(side, l).Identifier] = m.Payload
			}
		}
	}
	for side, r := range both {
		logs, _ := chainOf(r.Engine)
		for _, l := range logs {
			id, payload, ok, err := bundle.Executed(event(side, l))
			if !ok {
				continue
			}
			require.NoError(c, err)
			said, there := sent[id]
			require.True(c, there, "rollup %d executes %+v, which nobody sent", idOf(side), id)
			require.Equal(c, crypto.Keccak256Hash(said), payload)
			require.Equal(c, l.BlockTimestamp, id.Time)
			executed++
		}
	}
	require.Equal(c, len(sent), executed, "a half")
	return executed
}

func event(side int, l *types.Log) bundle.Log {
	return bundle.Log{
		Identifier: bundle.Identifier{Origin: l.Address, Block: l.BlockNumber, Log: uint32(l.Index), Time: l.BlockTimestamp, Rollup: idOf(side)},
		Topics:     l.Topics, Data: l.Data,
	}
}

// sealed adds messages in both directions among other transactions, and returns the
// blocks that share them, which nobody has taken yet.
func (c *cluster) sealed() (payloads [2]*engine.ExecutionPayloadEnvelope) {
	c.Helper()
	for side := range 2 {
		nonce := c.nonce(side, 1)
		c.ours[side].add(c.ours[side].transferOn(idOf(side), 2, c.nonce(side, 2), 9),
			c.message(side, 1, nonce, somebody, []byte("one")), c.message(side, 1, nonce+1, somebody, []byte("two")))
	}
	for range 40 {
		ids := c.begin(0, 1)
		payloads = c.get(ids, 0, 1)
		// Behind the deposit, one can be the transfer.
		if len(payloads[0].ExecutionPayload.Transactions) > 2 && len(payloads[1].ExecutionPayload.Transactions) > 2 {
			return payloads
		}
		c.adopt(payloads, 0, 1)
	}
	require.Fail(c, "not within 40 blocks")
	return payloads
}

// other are attributes as they are after an L1 reorg.
func other(parent *types.Header, salt byte) *engine.PayloadAttributes {
	a := attributes(parent)
	a.Random = common.Hash{salt}
	return a
}

func TestABlockThatIsLostComesAgainWithItsBundles(t *testing.T) {
	for lost := range 2 {
		for _, restarted := range []bool{false, true} {
			t.Run(fmt.Sprintf("rollup %d, restarted %v", idOf(lost), restarted), func(t *testing.T) {
				c := openCluster(t, 5*time.Second)
				payloads := c.sealed()
				c.adopt(payloads, 1-lost) // the other op-node died with its block
				if restarted {
					c.restart()
				}
				r := c.ours[lost]
				again := r.get(r.begin(r.Head().Hash(), other(r.Head(), 9)))
				require.NotEqual(t, payloads[lost].ExecutionPayload.BlockHash, again.ExecutionPayload.BlockHash)
				payloads[lost] = again
				c.adopt(payloads, lost)
				require.NotZero(t, c.pairs(c.ours[0], c.ours[1]))
				c.until(func() bool { return c.pairs(c.untouched[0], c.untouched[1]) == 4 })
			})
		}
	}
}

func TestIfBothBlocksAreLostBothComeAgain(t *testing.T) {
	c := openCluster(t, 5*time.Second)
	c.sealed()
	var payloads [2]*engine.ExecutionPayloadEnvelope
	for _, side := range []int{1, 0} { // at different moments
		r := c.ours[side]
		payloads[side] = r.get(r.begin(r.Head().Hash(), other(r.Head(), 9)))
		c.adopt(payloads, side)
	}
	require.NotZero(t, c.pairs(c.ours[0], c.ours[1]))
}

func TestTheNextLeaderRepeatsWhatTheLastOneLost(t *testing.T) {
	c := openCluster(t, 5*time.Second)
	next := c.engine(1)
	var payloads [2]*engine.ExecutionPayloadEnvelope
	c.ours[0].add(c.message(0, 1, 0, somebody, []byte("one")))
	c.ours[1].add(c.message(1, 1, 0, somebody, []byte("two")))
	for range 40 {
		if payloads = c.get(c.begin(0, 1), 0, 1); len(payloads[0].ExecutionPayload.Transactions) == 3 {
			break
		}
		c.adopt(payloads, 0, 1)
		next.take(payloads[1])
	}
	c.adopt(payloads, 0)
	again := next.get(next.begin(next.Head().Hash(), other(next.Head(), 3)))
	next.take(again)
	require.Equal(t, 2, c.pairs(c.ours[0], next))
}

func TestAHalfIsNotRepeatedIfTheOtherRollupWentOnWithoutIt(t *testing.T) {
	c := openCluster(t, 5*time.Second)
	c.sealed()
	before := c.pairs(c.ours[0], c.ours[1])
	// Rollup 0 gets the block of somebody else, who knows of no bundles.
	stranger := openWith(t, chainID, alone(), c.alloc(0))
	for _, p := range c.taken[0] {
		stranger.take(p)
	}
	foreign := stranger.get(stranger.begin(stranger.Head().Hash(), other(stranger.Head(), 5)))
	c.adopt([2]*engine.ExecutionPayloadEnvelope{foreign}, 0)
	r := c.ours[1]
	again := r.get(r.begin(r.Head().Hash(), other(r.Head(), 9)))
	c.adopt([2]*engine.ExecutionPayloadEnvelope{1: again}, 1)
	require.Equal(t, before, c.pairs(c.ours[0], c.ours[1]))
	c.until(func() bool { return c.pairs(c.ours[0], c.ours[1]) == 4 }) // at a later time
}

// TestAfterAnL1ReorgTheBundlesAreWhereTheyWere builds a random history and lets one
// rollup, or both, each by itself, go back to some block and come again under other
// attributes.
func TestAfterAnL1ReorgTheBundlesAreWhereTheyWere(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	rng := rand.New(rand.NewPCG(seed, 1))
	c := openCluster(t, 5*time.Second)
	var next [2]uint64
	const slots = 12
	for range slots {
		for side := range 2 {
			for range rng.IntN(3) { // of one sender, so that each needs those before it
				if rng.IntN(2) == 0 {
					c.ours[side].add(c.ours[side].transferOn(idOf(side), 1, next[side], rng.Int64N(5)+1))
				} else {
					c.ours[side].add(c.message(side, 1, next[side], somebody, []byte{byte(next[side])}))
				}
				next[side]++
			}
		}
		c.slots(1)
	}
	c.until(func() bool { return c.nonce(0, 1) == next[0] && c.nonce(1, 1) == next[1] })
	want := c.pairs(c.ours[0], c.ours[1])
	require.NotZero(t, want)
	for round := range byte(4) {
		for _, side := range [][]int{{0}, {1}, {0, 1}, {1, 0}}[round] {
			r := c.ours[side]
			top := r.Head().Number.Uint64()
			back, _ := r.Canonical(uint64(rng.IntN(int(top))))
			_, before := chainOf(r.Engine)
			for head, _ := r.Header(back); head.Number.Uint64() < top; {
				var p [2]*engine.ExecutionPayloadEnvelope
				p[side] = r.get(r.begin(head.Hash(), other(head, round+1)))
				c.adopt(p, side)
				head = r.Head()
			}
			_, after := chainOf(r.Engine)
			require.Equal(t, before, after, "transactions of rollup %d", idOf(side))
			require.Equal(t, want, c.pairs(c.ours[0], c.ours[1]))
		}
	}
	require.Equal(t, want, c.pairs(c.untouched[0], c.untouched[1]))
}
