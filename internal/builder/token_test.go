package builder_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep/internal/l2/bindings"
)

// shop is a cluster with the bridge on both rollups. Its first token is on both, its
// second one, by another hand, on the first only, so that it cannot be minted.
type shop struct {
	*cluster
	bridge        common.Address
	whole, lonely common.Address
}

func openShop(t *testing.T) *shop {
	s := &shop{cluster: openCluster(t, 5*time.Second)}
	maker, other := crypto.PubkeyToAddress(user(3).PublicKey), crypto.PubkeyToAddress(user(4).PublicKey)
	ledger := crypto.CreateAddress(maker, 0)
	s.bridge, s.whole, s.lonely = crypto.CreateAddress(maker, 1), crypto.CreateAddress(maker, 2), crypto.CreateAddress(other, 0)
	holder := crypto.PubkeyToAddress(user(1).PublicKey)
	token := append(common.FromHex(bindings.CrossTokenMetaData.Bin), bindings.NewCrossToken().PackConstructor("T", "T", s.bridge, big.NewInt(chainID), holder, big.NewInt(1000))...)
	for side := range 2 {
		for nonce, code := range [][]byte{
			common.FromHex(bindings.CrossLedgerMetaData.Bin),
			append(common.FromHex(bindings.CrossBridgeMetaData.Bin), bindings.NewCrossBridge().PackConstructor(ledger)...),
			token,
		} {
			s.ours[side].add(s.call(side, 3, uint64(nonce), nil, code, 2_000_000))
		}
	}
	s.ours[0].add(s.call(0, 4, 0, nil, token, 2_000_000))
	s.until(func() bool { return s.nonce(0, 3) == 3 && s.nonce(1, 3) == 3 && s.nonce(0, 4) == 1 })
	return s
}

func (s *shop) call(side int, from byte, nonce uint64, to *common.Address, data []byte, gas uint64) *types.Transaction {
	id := new(big.Int).SetUint64(uint64(idOf(side)))
	return types.MustSignNewTx(user(from), types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(2 * params.InitialBaseFee), Gas: gas, To: to, Data: data,
	})
}

// send burns a token on the first rollup for the second one.
func (s *shop) send(nonce uint64, token common.Address) *types.Transaction {
	data := bindings.NewCrossBridge().PackSend(token, somebody, big.NewInt(5), big.NewInt(otherID))
	return s.call(0, 1, nonce, &s.bridge, data, 600_000)
}

func TestABundleDoesNotChangeTheSupplyOfAToken(t *testing.T) {
	s := openShop(t)
	s.config.Tokens = []common.Address{s.whole, s.lonely}
	s.restart()
	refused := s.send(0, s.lonely)
	s.ours[0].add(refused)
	s.until(func() bool { return s.builder.Why(refused.Hash()) != "" })
	require.Contains(t, s.builder.Why(refused.Hash()), "it changes the supply of "+s.lonely.Hex()+" by -5")
	require.Zero(t, s.nonce(0, 1))
	s.until(func() bool { return s.ours[0].Add(s.send(0, s.whole))[0] == nil })
	s.until(func() bool { return s.nonce(0, 1) == 1 })
	require.Equal(t, 1, s.pairs(s.ours[0], s.ours[1]))
}

func TestWithoutTokensToWatchATransferMayWaitForItsMint(t *testing.T) {
	s := openShop(t)
	s.ours[0].add(s.send(0, s.lonely))
	s.until(func() bool { return s.nonce(0, 1) == 1 })
	require.Equal(t, 1, s.pairs(s.ours[0], s.ours[1]))
}

func TestASenderMayLetItsMessagesWait(t *testing.T) {
	c := openCluster(t, 5*time.Second)
	c.config.Asynchronous = func(from common.Address) bool { return from == crypto.PubkeyToAddress(user(1).PublicKey) }
	c.restart()
	c.ours[0].add(c.message(0, 1, 0, reverter, nil), c.message(0, 2, 0, reverter, nil))
	c.until(func() bool { return c.nonce(0, 1) == 1 })
	c.slots(4)
	require.Zero(t, c.nonce(0, 2), "all or nothing, for everybody else")
	require.Len(t, c.logs(0), 1)
	require.Empty(t, c.logs(1))
	c.ours[0].add(c.message(0, 1, 1, somebody, nil))
	c.until(func() bool { return len(c.logs(1)) == 1 }) // if it can be, it is at the same time
	require.Equal(t, c.logs(0)[1].BlockTimestamp, c.logs(1)[0].BlockTimestamp)
}
