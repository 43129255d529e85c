package builder_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"math/big"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep/bundle"
)

// The load of BenchmarkSpam: 99 of 100 transactions fail.
const (
	honestUsers = 100
	spammers    = 4000
	perSlot     = 25           // transactions of honest users
	spamPerSlot = 99 * perSlot //
	slotTime    = 500 * time.Millisecond
	slotsRun    = 16
)

func account(kind string, n int) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte(kind), binary.BigEndian.AppendUint32(nil, uint32(n))))
	if err != nil {
		panic(err)
	}
	return k
}

// BenchmarkSpam compares the latency of honest bundles, and how much of the blocks they
// fill, without others and among bundles that fail, which offer ten times the tip. All
// accounts have paid for one transaction before. A new cluster is opened for each, so that
// the moment when every spammer fails for the first time is in it.
func BenchmarkSpam(b *testing.B) {
	for b.Loop() {
		alone := honest(b, false)
		among := honest(b, true)
		b.ReportMetric(float64(alone.p99().Milliseconds()), "alone-p99-ms")
		b.ReportMetric(float64(among.p99().Milliseconds()), "spam-p99-ms")
		b.ReportMetric(float64(among.p99())/float64(alone.p99()), "p99-ratio")
		b.ReportMetric(float64(among.gas)/float64(alone.gas), "fullness-ratio")
	}
}

// outcome is what became of the transactions of honest users.
type outcome struct {
	latencies []time.Duration
	gas       uint64 // of the blocks, on both rollups
}

func (o outcome) p99() time.Duration {
	slices.Sort(o.latencies)
	return o.latencies[len(o.latencies)*99/100]
}

func honest(b *testing.B, spam bool) (o outcome) {
	b.Helper()
	more := types.GenesisAlloc{}
	fund := func(kind string, n int) {
		for k := range n {
			more[crypto.PubkeyToAddress(account(kind, k).PublicKey)] = types.Account{Balance: big.NewInt(params.Ether), Nonce: 1} // it paid once
		}
	}
	fund("honest", honestUsers)
	fund("spammer", spammers)
	c := openClusterWith(b, 200*time.Millisecond, more)
	spammed := 0
	nonces := slices.Repeat([]uint64{1}, honestUsers)
	sent := make(map[common.Hash]time.Time)
	var mu sync.Mutex
	turn := 0
	for range slotsRun {
		ids := c.begin(0, 1)
		ctx, cancel := context.WithTimeout(b.Context(), slotTime)
		var sending sync.WaitGroup
		sending.Go(func() {
			for range perSlot {
				k := turn % honestUsers
				turn++
				tx := signMessage(account("honest", k), nonces[k], 10, somebody, nil)
				nonces[k]++
				mu.Lock()
				sent[tx.Hash()] = time.Now()
				mu.Unlock()
				require.NoError(b, c.ours[0].Add(tx)[0])
				select {
				case <-ctx.Done():
				case <-time.After(slotTime / perSlot):
				}
			}
		})
		if spam {
			sending.Go(func() { spamUntil(ctx, c, &spammed) })
		}
		<-ctx.Done()
		cancel()
		payloads := c.get(ids, 0, 1)
		now := time.Now()
		for _, hash := range hashes(payloads[0]) {
			mu.Lock()
			if at, ok := sent[hash]; ok {
				o.latencies = append(o.latencies, now.Sub(at))
			}
			mu.Unlock()
		}
		o.gas += payloads[0].ExecutionPayload.GasUsed + payloads[1].ExecutionPayload.GasUsed
		sending.Wait()
		c.adopt(payloads, 0, 1)
	}
	require.NotEmpty(b, o.latencies)
	return o
}

// spamUntil sends bundles that fail, of ever other accounts.
func spamUntil(ctx context.Context, c *cluster, sent *int) {
	for k := 0; k < spamPerSlot && ctx.Err() == nil; k++ {
		*sent++
		tx := signMessage(account("spammer", *sent%spammers), 1, 100+int64(*sent/spammers), reverter, binary.BigEndian.AppendUint64(nil, uint64(*sent)))
		c.ours[0].Add(tx) // the pool may refuse it
	}
}

func signMessage(key *ecdsa.PrivateKey, nonce uint64, tip int64, target common.Address, data []byte) *types.Transaction {
	return types.MustSignNewTx(key, types.LatestSignerForChainID(big.NewInt(chainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(chainID), Nonce: nonce, GasTipCap: big.NewInt(tip), GasFeeCap: big.NewInt(2*params.InitialBaseFee + tip),
		Gas: 100_000, To: &bundle.Messenger, Data: bundle.SendMessage(otherID, target, data),
	})
}
