package load

import (
	"encoding/binary"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// history is two chains with transfers, and what there is to say of them.
type history struct {
	chains [2][]block
	want   Report
}

const epoch = 1_790_000_000

// build makes chains of some length. At most one thing happens in a second.
func build(t *rapid.T) history {
	var h history
	var nonces [2]uint64
	length := rapid.IntRange(1, 40).Draw(t, "blocks")
	h.want.SupplyConstant = true
	for side := range h.chains {
		for n := range length {
			h.chains[side] = append(h.chains[side], block{
				Number: uint64(n + 1), Time: epoch + uint64(n), Sent: make(map[uint64]common.Hash), Supply: big.NewInt(500), Seen: time.Unix(epoch+int64(n), 0),
			})
		}
	}
	for n := range length {
		side := rapid.IntRange(0, 1).Draw(t, "side")
		here, there := h.chains[side], h.chains[1-side]
		nonce := nonces[side]
		nonces[side]++
		switch rapid.SampledFrom([]string{"pair", "burn only", "mint only", "late", "money", "nothing"}).Draw(t, "event") {
		case "pair":
			here[n].Sent[nonce] = common.Hash{byte(side), byte(nonce)}
			there[n].Received = append(there[n].Received, nonce)
			h.want.Included++
			h.want.LastPair = here[n].Time
		case "burn only":
			here[n].Sent[nonce] = common.Hash{byte(side), byte(nonce)}
			h.want.Halves++
		case "mint only":
			there[n].Received = append(there[n].Received, nonce)
			h.want.Halves++
		case "late":
			here[n].Sent[nonce] = common.Hash{byte(side), byte(nonce)}
			if n+1 == length {
				h.want.Halves++
				break
			}
			there[n+1].Received = append(there[n+1].Received, nonce)
			h.want.DifferentTimes++
		case "money":
			here[n].Supply = big.NewInt(501)
			h.want.SupplyConstant = false
		}
	}
	for side := range h.chains {
		link(h.chains[side], byte(side))
	}
	return h
}

// link gives blocks their hashes.
func link(chain []block, salt byte) {
	for n := range chain {
		if n > 0 {
			chain[n].Parent = chain[n-1].Hash
		}
		chain[n].Hash = crypto.Keccak256Hash(chain[n].Parent[:], binary.BigEndian.AppendUint64([]byte{salt}, chain[n].Number))
	}
}

func TestTheJudgementDependsOnTheLastBlocksOnly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := build(t)
		a := newAudit(big.NewInt(1000))
		for side, chain := range h.chains {
			// Blocks that others replace say other things, from some height on.
			lost := append([]block(nil), chain...)
			from := rapid.IntRange(0, len(lost)-1).Draw(t, "fork")
			for n := from; n < len(lost); n++ {
				lost[n].Sent, lost[n].Received, lost[n].Supply = map[uint64]common.Hash{99: {1}}, []uint64{98}, big.NewInt(7)
				lost[n].Hash[31]++
			}
			for _, b := range lost {
				a.take(side, b)
			}
			for _, b := range chain {
				a.take(side, b)
				a.take(side, b) // seen by several
			}
		}
		got := a.report()
		require.Equal(t, h.want.Included, got.Included)
		require.Equal(t, h.want.Halves, got.Halves)
		require.Equal(t, h.want.DifferentTimes, got.DifferentTimes)
		require.Equal(t, h.want.SupplyConstant, got.SupplyConstant)
		require.Equal(t, h.want.LastPair, got.LastPair)
	})
}

func TestABurnIsNoHalfAsLongAsTheOtherRollupIsBehind(t *testing.T) {
	a := newAudit(big.NewInt(1000))
	tx := common.Hash{7}
	a.submit(tx, time.Unix(epoch, 0))
	here := block{Number: 1, Time: epoch + 1, Hash: common.Hash{1}, Sent: map[uint64]common.Hash{0: tx}, Supply: big.NewInt(400), Seen: time.Unix(epoch+1, 0)}
	a.take(0, here)
	require.Zero(t, a.report().Halves+a.report().Included)
	a.take(1, block{Number: 1, Time: epoch + 1, Hash: common.Hash{2}, Received: []uint64{0}, Supply: big.NewInt(600), Seen: time.Unix(epoch+3, 0)})
	r := a.report()
	require.Equal(t, 1, r.Included)
	require.Zero(t, r.Halves)
	require.True(t, r.SupplyConstant)
	require.Equal(t, []time.Duration{3 * time.Second}, r.Latencies, "from sending to the sight of the later block")
}

func TestWhatIsOldIsCountedAndForgotten(t *testing.T) {
	a := newAudit(big.NewInt(1000))
	const length = 5 * blocksKept
	for n := range uint64(length) {
		a.take(0, block{Number: n, Time: epoch + n, Hash: common.BigToHash(new(big.Int).SetUint64(n)), Sent: map[uint64]common.Hash{n: {1}}, Supply: big.NewInt(1)})
		a.take(1, block{Number: n, Time: epoch + n, Hash: common.BigToHash(new(big.Int).SetUint64(n)), Received: []uint64{n}, Supply: big.NewInt(999)})
		require.LessOrEqual(t, len(a.chains[0]), 2*blocksKept)
	}
	r := a.report()
	require.Equal(t, length, r.Included)
	require.Zero(t, r.Halves)
	require.True(t, r.SupplyConstant)
}

func TestADropIsCountedOnce(t *testing.T) {
	a := newAudit(big.NewInt(1))
	a.submit(common.Hash{1}, time.Unix(epoch, 0))
	for range 2 {
		a.drop(common.Hash{1}, "it reverted")
	}
	a.drop(common.Hash{2}, "not ours")
	require.Equal(t, map[string]int{"it reverted": 1}, a.report().Dropped)
}
