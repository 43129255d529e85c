package builder_test

import (
	"encoding/json"
	"log/slog"
	"maps"
	"math/big"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/bundle"
	"github.com/lockstep-rollups/lockstep/internal/builder"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

const otherID = 902

var (
	reverter  = common.Address{0xde, 1}
	forwarder = common.Address{0xf0, 1} // calls the messenger with what it is called with
	once      = common.Address{0x0c, 1} // succeeds once
	eater     = common.Address{0xea, 1} // leaves 200,000 gas of what it gets
	burner    = common.Address{0xb0, 1} // leaves none
	somebody  = common.Address{0xee, 1}
)

// predeploys are those that stock rollups have, and contracts to send messages to.
func predeploys(t testing.TB) types.GenesisAlloc {
	t.Helper()
	raw, err := os.ReadFile("../../bin/opstack/predeploys.json")
	require.NoError(t, err, "opstack/build.sh writes it")
	var code map[common.Address]hexutil.Bytes
	require.NoError(t, json.Unmarshal(raw, &code))
	forward := append(common.FromHex("365f5f375f5f365f5f73"), bundle.Messenger[:]...)
	alloc := types.GenesisAlloc{
		reverter:  {Balance: new(big.Int), Code: common.FromHex("5f5ffd")},
		once:      {Balance: new(big.Int), Code: common.FromHex("5f54600a5760015f55005b5f5ffd")},
		eater:     {Balance: new(big.Int), Code: common.FromHex("5b62030d405a115f5700")},
		burner:    {Balance: new(big.Int), Code: common.FromHex("5b5f56")},
		forwarder: {Balance: new(big.Int), Code: append(forward, 0x5a, 0xf1, 0)},
		crypto.PubkeyToAddress(user(100).PublicKey): {Balance: big.NewInt(params.Ether)}, // the relayer
	}
	for at, c := range code {
		alloc[at] = types.Account{Balance: new(big.Int), Code: c}
	}
	return alloc
}

// cluster is two rollups that one builder serves, and an untouched engine of each.
type cluster struct {
	testing.TB
	more            types.GenesisAlloc
	config          builder.Config
	builder         *builder.Builder
	ours, untouched [2]*rollup
	taken           [2][]*engine.ExecutionPayloadEnvelope
}

func openCluster(t testing.TB, join time.Duration) *cluster {
	t.Helper()
	c := openClusterWith(t, join, nil)
	for side := range 2 {
		c.untouched[side] = openWith(t, uint64(idOf(side)), nil, c.alloc(side))
	}
	return c
}

// openClusterWith opens a cluster with more accounts and without untouched engines.
func openClusterWith(t testing.TB, join time.Duration, more types.GenesisAlloc) *cluster {
	t.Helper()
	c := &cluster{TB: t, more: more, config: builder.Config{Relayer: user(100), Join: join, Journal: memory{}, Log: slog.New(slog.NewTextHandler(t.Output(), nil))}}
	c.restart()
	for side := range 2 {
		c.ours[side] = c.engine(side)
	}
	return c
}

// memory is a journal that outlives a builder.
type memory map[string][]byte

func (m memory) Get(section string, key []byte) ([]byte, error) { return m[section+string(key)], nil }

func (m memory) Put(section string, key, value []byte) error {
	m[section+string(key)] = value
	return nil
}

// restart puts a new builder in the place of the one that there is.
func (c *cluster) restart() {
	c.builder = builder.New(c.config)
	for side := range 2 {
		c.builder.Build(idOf(side)) // it is named
	}
}

// engine opens another engine of a rollup for which the builder makes the blocks.
func (c *cluster) engine(side int) *rollup {
	build := func(e *opgeth.Engine, d *opgeth.Draft) opgeth.Work { return c.builder.Build(idOf(side))(e, d) }
	return openWith(c.TB, uint64(idOf(side)), build, c.alloc(side), c.builder.APIs()...)
}

func (c *cluster) alloc(side int) types.GenesisAlloc {
	alloc := predeploys(c.TB)
	alloc[common.Address{byte(side), 7}] = types.Account{Balance: big.NewInt(1)}
	maps.Copy(alloc, c.more)
	return alloc
}

// begin asks for the next block of both, or of one.
func (c *cluster) begin(sides ...int) (ids [2]engine.PayloadID) {
	c.Helper()
	for _, side := range sides {
		r := c.ours[side]
		ids[side] = r.begin(r.Head().Hash(), attributes(r.Head()))
	}
	return ids
}

// take takes the blocks of the sides at the same time, on all engines.
func (c *cluster) take(ids [2]engine.PayloadID, sides ...int) {
	c.Helper()
	c.adopt(c.get(ids, sides...), sides...)
}

// get asks for the blocks of the sides at the same time.
func (c *cluster) get(ids [2]engine.PayloadID, sides ...int) (payloads [2]*engine.ExecutionPayloadEnvelope) {
	c.Helper()
	var group errgroup.Group
	for _, side := range sides {
		group.Go(func() error {
			return c.ours[side].auth.CallContext(c.Context(), &payloads[side], "engine_getPayloadV4", ids[side])
		})
	}
	require.NoError(c, group.Wait())
	return payloads
}

// adopt makes blocks the heads of the sides, on all engines.
func (c *cluster) adopt(payloads [2]*engine.ExecutionPayloadEnvelope, sides ...int) {
	c.Helper()
	for _, side := range sides {
		c.taken[side] = append(c.taken[side], payloads[side])
		if c.untouched[side] != nil {
			c.untouched[side].take(payloads[side])
		}
		c.ours[side].take(payloads[side])
	}
}

// slots begins and takes blocks of both sides.
func (c *cluster) slots(n int) {
	c.Helper()
	for range n {
		c.take(c.begin(0, 1), 0, 1)
	}
}

// until begins and takes blocks of both sides until something is so. One block could be
// too few: a machine that is busy may take it before it was filled.
func (c *cluster) until(so func() bool) {
	c.Helper()
	for range 40 {
		if so() {
			return
		}
		c.slots(1)
	}
	require.Fail(c, "not within 40 blocks")
}

// logs are those of the messenger of a side.
func (c *cluster) logs(side int) []types.Log {
	c.Helper()
	client, err := ethclient.DialContext(c.Context(), c.untouched[side].HTTP())
	require.NoError(c, err)
	defer client.Close()
	logs, err := client.FilterLogs(c.Context(), filter(bundle.Messenger))
	require.NoError(c, err)
	return logs
}

func (c *cluster) nonce(side int, n byte) uint64 {
	c.Helper()
	client, err := ethclient.DialContext(c.Context(), c.untouched[side].HTTP())
	require.NoError(c, err)
	defer client.Close()
	nonce, err := client.NonceAt(c.Context(), crypto.PubkeyToAddress(user(n).PublicKey), nil)
	require.NoError(c, err)
	return nonce
}

// message is a transaction of a user that sends a message.
func (c *cluster) message(side int, from byte, nonce uint64, target common.Address, data []byte) *types.Transaction {
	return types.MustSignNewTx(user(from), types.LatestSignerForChainID(new(big.Int).SetUint64(uint64(idOf(side)))), &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(uint64(idOf(side))), Nonce: nonce, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(2 * params.InitialBaseFee),
		Gas: 300_000, To: &bundle.Messenger, Data: bundle.SendMessage(idOf(1-side), target, data),
	})
}

func TestAMessageIsExecutedInTheBlockOfTheSameTime(t *testing.T) {
	c := openCluster(t, 5*time.Second)
	c.ours[0].add(c.message(0, 1, 0, somebody, []byte("hello")))
	c.ours[1].add(c.message(1, 2, 0, somebody, []byte("there")))
	c.until(func() bool { return len(c.logs(0)) == 2 && len(c.logs(1)) == 2 })
	here, there := c.logs(0), c.logs(1)
	for side := range 2 {
		require.Len(t, c.logs(side), 2, "one sent, one relayed")
		require.Equal(t, here[side].BlockTimestamp, there[side].BlockTimestamp)
		require.EqualValues(t, 1, c.nonce(side, 100), "the relayer executed once")
	}
}

func TestIfAMessageCannotBeExecutedItIsNotSent(t *testing.T) {
	c := openCluster(t, 5*time.Second)
	c.ours[0].add(c.message(0, 1, 0, reverter, nil), c.ours[0].transfer(2, 0, 5))
	c.until(func() bool { return c.nonce(0, 2) == 1 }) // others go on
	instead := c.message(0, 1, 0, somebody, []byte("instead"))
	c.until(func() bool { return c.ours[0].Add(instead)[0] == nil }) // the first one has left the pool
	require.Empty(t, c.logs(0))
	require.Empty(t, c.logs(1))
	require.Zero(t, c.nonce(0, 1))
	require.Zero(t, c.nonce(1, 100))
	c.until(func() bool { return len(c.logs(1)) == 1 })
}

func TestWhoFailedOfLateComesLast(t *testing.T) {
	c := openCluster(t, 5*time.Second)
	c.ours[0].add(c.message(0, 1, 0, reverter, nil))
	c.slots(6) // it failed, and left the pool
	require.Contains(t, c.builder.Why(c.message(0, 1, 0, reverter, nil).Hash()), "reverted")
	for nonce := range uint64(20) { // it is a race: the one that is first in the pool may be alone there
		bad, good := c.ours[0].transfer(1, nonce, 900), c.ours[0].transfer(2, nonce, 1)
		c.ours[0].add(bad, good)
		p := c.get(c.begin(0, 1), 0, 1)
		c.adopt(p, 0, 1)
		if all := hashes(p[0]); len(all) == 2 {
			require.Equal(t, []common.Hash{good.Hash(), bad.Hash()}, all)
			return
		}
	}
	require.Fail(t, "never both in one block")
}

func TestWhoIsBrokeIsNotExecuted(t *testing.T) {
	c := openCluster(t, 5*time.Second)
	c.config.Purse, c.config.Refill = 1, 1
	c.restart()
	c.ours[0].add(c.message(0, 1, 0, reverter, nil))
	c.slots(6)
	honest := c.message(0, 1, 0, somebody, []byte("honest now"))
	c.ours[0].add(honest, c.ours[0].transfer(2, 0, 1))
	c.until(func() bool { return c.nonce(0, 2) == 1 })
	c.slots(6)
	require.Zero(t, c.nonce(0, 1))
	require.Contains(t, c.builder.Why(honest.Hash()), "too much executed for nothing")
	c.until(func() bool { return c.ours[0].Add(honest)[0] == nil }) // it has left the pool
}

func TestACallbackIsInTheSameBundle(t *testing.T) {
	c := openCluster(t, 5*time.Second)
	back := bundle.SendMessage(chainID, somebody, []byte("back"))
	c.ours[0].add(c.message(0, 1, 0, forwarder, back))
	c.until(func() bool { return len(c.logs(0)) > 0 })
	require.Len(t, c.logs(0), 2, "sent, and the answer relayed")
	require.Len(t, c.logs(1), 2, "relayed, and the answer sent")
	require.Equal(t, c.logs(0)[0].BlockTimestamp, c.logs(1)[1].BlockTimestamp)
	require.Equal(t, c.logs(0)[0].BlockNumber, c.logs(0)[1].BlockNumber)

	// If the answer fails, all of it fails.
	c.ours[0].add(c.message(0, 1, 1, forwarder, bundle.SendMessage(chainID, reverter, nil)))
	c.slots(3)
	require.Len(t, c.logs(0), 2)
	require.Len(t, c.logs(1), 2)
	require.EqualValues(t, 1, c.nonce(0, 1))
}

func TestABlockWithoutItsPartnerHasNoBundles(t *testing.T) {
	c := openCluster(t, 200*time.Millisecond)
	c.ours[0].add(c.message(0, 1, 0, somebody, []byte("hello")), c.ours[0].transfer(2, 0, 5))
	c.take(c.begin(0), 0) // the other rollup stands still
	require.Empty(t, c.logs(0))
	c.take(c.begin(1), 1)

	// Both begin, one takes, and then the other one all the same.
	ids := c.begin(0, 1)
	c.ours[0].add(c.ours[0].transfer(2, 1, 5))
	c.take(ids, 0)
	c.take(ids, 1)
	require.Empty(t, c.logs(0))
	require.Empty(t, c.logs(1))

	c.until(func() bool { return len(c.logs(0)) == 1 && c.nonce(0, 2) == 2 })
	require.Len(t, c.logs(1), 1)
	require.Equal(t, c.logs(0)[0].BlockTimestamp, c.logs(1)[0].BlockTimestamp)
}

// executing is a transaction of a user that executes a message by itself, on the second
// rollup.
func executing(id bundle.Identifier, payload []byte) *types.Transaction {
	data := append(crypto.Keccak256([]byte("validateMessage((address,uint256,uint256,uint256,uint256),bytes32)"))[:4], bundle.Relay(id, payload)[4:4+5*32]...)
	return types.MustSignNewTx(user(1), types.LatestSignerForChainID(big.NewInt(otherID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(otherID), GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(2 * params.InitialBaseFee), Gas: 200_000,
		To: &bundle.Inbox, Data: append(data, crypto.Keccak256(payload)...),
		AccessList: types.AccessList{{Address: bundle.Inbox, StorageKeys: bundle.Access(id, crypto.Keccak256Hash(payload))}},
	})
}

func TestOnlyAMessageThatWasSentIsExecuted(t *testing.T) {
	c := openCluster(t, 5*time.Second)
	c.ours[0].add(c.message(0, 2, 0, somebody, []byte("hello")))
	c.until(func() bool { return len(c.logs(0)) == 1 })
	sent := c.logs(0)[0]
	id := bundle.Identifier{Origin: sent.Address, Block: sent.BlockNumber, Log: uint32(sent.Index), Time: sent.BlockTimestamp, Rollup: chainID}
	payload := bundle.Log{Topics: sent.Topics, Data: sent.Data}.Payload()
	forged := []*types.Transaction{executing(id, []byte("nobody said this"))}
	for _, spoil := range []func(*bundle.Identifier){
		func(id *bundle.Identifier) { id.Log++ },
		func(id *bundle.Identifier) { id.Origin = somebody },
		func(id *bundle.Identifier) { id.Time-- },
		func(id *bundle.Identifier) { id.Block, id.Time = id.Block+3, id.Time+3 }, // of the future
		func(id *bundle.Identifier) { id.Rollup = 903 },                           // of a stranger
	} {
		other := id
		spoil(&other)
		forged = append(forged, executing(other, payload))
	}
	for _, tx := range forged {
		c.until(func() bool { return c.ours[1].Add(tx)[0] == nil }) // once the one before it has left the pool
	}
	require.Zero(t, c.nonce(1, 1))
	honest := executing(id, payload)
	c.until(func() bool { return c.ours[1].Add(honest)[0] == nil })
	require.Zero(t, c.nonce(1, 1))
	c.until(func() bool { return c.nonce(1, 1) == 1 })
}

func idOf(side int) lockstep.RollupID { return []lockstep.RollupID{chainID, otherID}[side] }

func filter(address common.Address) ethereum.FilterQuery {
	return ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{address}}
}
