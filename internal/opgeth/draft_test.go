package opgeth_test

import (
	"crypto/ecdsa"
	"encoding/binary"
	"errors"
	"math/big"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

const (
	rollupID = 901
	gasLimit = 3_000_000
)

var (
	// emitter logs its calldata, reverter reverts with it, burner never ends, and
	// counter adds one to its only slot.
	emitter  = common.HexToAddress("0xe1")
	reverter = common.HexToAddress("0xe2")
	burner   = common.HexToAddress("0xe3")
	counter  = common.HexToAddress("0xe4")

	users = []*ecdsa.PrivateKey{userKey(1), userKey(2), userKey(3)}
)

func userKey(n byte) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte{n}))
	if err != nil {
		panic(err)
	}
	return k
}

func userAddress(k *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(k.PublicKey) }

// rollup opens an engine with funded users and the four contracts.
func rollup(t testing.TB, dir string) *opgeth.Engine {
	t.Helper()
	alloc := types.GenesisAlloc{
		emitter:  {Balance: new(big.Int), Code: common.FromHex("365f5f37365fa000")},
		reverter: {Balance: new(big.Int), Code: common.FromHex("365f5f37365ffd")},
		burner:   {Balance: new(big.Int), Code: common.FromHex("5b5f56")},
		counter:  {Balance: new(big.Int), Code: common.FromHex("5f546001015f5500")},
	}
	for _, k := range users {
		alloc[userAddress(k)] = types.Account{Balance: big.NewInt(params.Ether)}
	}
	genesis, err := opgeth.L2Genesis(opgeth.GenesisConfig{ChainID: rollupID, Time: genesisTime, GasLimit: gasLimit, Alloc: alloc})
	require.NoError(t, err)
	e, err := opgeth.Open(opgeth.Config{Dir: dir, Genesis: genesis, JWTFile: filepath.Join(dir, "jwt.hex")})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, e.Close()) })
	return e
}

// attributes are those of an op-node for the block after a parent; scalar is the
// data availability footprint of a byte.
func attributes(parent *types.Header, scalar uint16) *engine.PayloadAttributes {
	data := make([]byte, types.JovianL1AttributesLen)
	copy(data, types.JovianL1AttributesSelector)
	binary.BigEndian.PutUint16(data[len(data)-2:], scalar)
	deposit := types.NewTx(&types.DepositTx{
		SourceHash: common.BigToHash(parent.Number), From: common.HexToAddress("0xdeaddeaddeaddeaddeaddeaddeaddeaddead0001"),
		To: &params.OptimismL2ToL1MessagePasser, Gas: 1_000_000, Value: new(big.Int), Data: data,
	})
	raw, err := deposit.MarshalBinary()
	if err != nil {
		panic(err)
	}
	limit, least := uint64(gasLimit), uint64(0)
	return &engine.PayloadAttributes{
		Timestamp: parent.Time + 1, Random: common.Hash{1}, SuggestedFeeRecipient: params.OptimismBaseFeeRecipient,
		Withdrawals: []*types.Withdrawal{}, BeaconRoot: &common.Hash{2}, Transactions: [][]byte{raw},
		GasLimit: &limit, EIP1559Params: []byte{0, 0, 0, 250, 0, 0, 0, 6}, MinBaseFee: &least,
	}
}

func draft(t testing.TB, e *opgeth.Engine, scalar uint16) *opgeth.Draft {
	t.Helper()
	d, err := e.Draft(t.Context(), e.Head().Hash(), attributes(e.Head(), scalar))
	require.NoError(t, err)
	return d
}

// order is a transaction before it is signed.
type order struct {
	user  int
	to    common.Address
	value int64
	gas   uint64
	data  []byte
}

func (o order) sign(nonce uint64) *types.Transaction {
	return types.MustSignNewTx(users[o.user], types.LatestSignerForChainID(big.NewInt(rollupID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(rollupID), Nonce: nonce, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(2 * params.InitialBaseFee),
		Gas: o.gas, To: &o.to, Value: big.NewInt(o.value), Data: o.data,
	})
}

func drawOrder(t *rapid.T) order {
	return order{
		user:  rapid.IntRange(0, len(users)-1).Draw(t, "user"),
		to:    rapid.SampledFrom([]common.Address{{9}, emitter, reverter, burner, counter}).Draw(t, "to"),
		value: rapid.SampledFrom([]int64{0, 1, params.Ether}).Draw(t, "value"), // a whole ether is more than anybody has besides the gas
		gas:   rapid.SampledFrom([]uint64{20_000, 30_000, 100_000, 2 * gasLimit}).Draw(t, "gas"),
		data:  rapid.SliceOfN(rapid.Byte(), 0, 40).Draw(t, "data"),
	}
}

func TestWhatIsDroppedLeavesNoTrace(t *testing.T) {
	ours, untouched := rollup(t, t.TempDir()), rollup(t, t.TempDir())
	rapid.Check(t, func(r *rapid.T) {
		a := attributes(ours.Head(), uint16(rapid.IntRange(0, 500).Draw(r, "scalar")))
		with, err := ours.Draft(t.Context(), ours.Head().Hash(), a)
		require.NoError(r, err)
		without, err := ours.Draft(t.Context(), ours.Head().Hash(), a)
		require.NoError(r, err)
		var mark *opgeth.Mark
		var since []*types.Transaction // kept since the mark
		keep := func(tx *types.Transaction) {
			got, err := without.Try(tx)
			require.NoError(r, err)
			for _, l := range got.Logs {
				require.EqualValues(r, without.Len(), l.TxIndex)
			}
			without.Keep()
		}
		for range rapid.IntRange(0, 20).Draw(r, "transactions") {
			o := drawOrder(r)
			nonce := with.Nonce(userAddress(users[o.user])) + uint64(rapid.SampledFrom([]int{0, 0, 0, 0, 1, -1}).Draw(r, "nonce shift"))
			tx := o.sign(nonce)
			_, err := with.Try(tx)
			switch {
			case err != nil:
				require.True(r, errors.Is(err, opgeth.ErrNonceGap) || errors.Is(err, opgeth.ErrNonceUsed) ||
					errors.Is(err, opgeth.ErrUnfit) || errors.Is(err, opgeth.ErrNoRoom), err)
			case rapid.Bool().Draw(r, "keep"):
				with.Keep()
				since = append(since, tx)
			default:
				with.Drop()
			}
			switch rapid.IntRange(0, 9).Draw(r, "mark") {
			case 0:
				for _, tx := range since {
					keep(tx)
				}
				m := with.Mark()
				mark, since = &m, nil
			case 1:
				if mark != nil {
					with.Reset(*mark)
					m := with.Mark() // a mark is used up by a reset
					mark, since = &m, nil
				}
			}
		}
		for _, tx := range since {
			keep(tx)
		}
		one, err := with.Seal(t.Context())
		require.NoError(r, err)
		other, err := without.Seal(t.Context())
		require.NoError(r, err)
		require.Equal(r, one, other)
		require.NoError(r, untouched.Take(t.Context(), one), "an engine that executes it refuses the block")
		require.NoError(r, ours.Take(t.Context(), one))
		require.Equal(r, untouched.Head(), ours.Head())
	})
}

func TestABlockOfADraftCanBeReadLikeAnyOther(t *testing.T) {
	e := rollup(t, t.TempDir())
	d := draft(t, e, 400)
	tx := order{to: emitter, gas: 60_000, data: []byte("hello")}.sign(0)
	got, err := d.Try(tx)
	require.NoError(t, err)
	require.True(t, got.Succeeded)
	require.Len(t, got.Logs, 1)
	d.Keep()
	failed, err := d.Try(order{user: 1, to: reverter, gas: 60_000, data: []byte("no")}.sign(0))
	require.NoError(t, err)
	require.False(t, failed.Succeeded)
	require.Equal(t, []byte("no"), failed.Returned)
	d.Keep()
	sealed, err := d.Seal(t.Context())
	require.NoError(t, err)
	require.NoError(t, e.Take(t.Context(), sealed))

	client := dial(t, e)
	receipt, err := client.TransactionReceipt(t.Context(), tx.Hash())
	require.NoError(t, err)
	require.Equal(t, sealed.ExecutionPayload.BlockHash, receipt.BlockHash)
	require.EqualValues(t, 1, receipt.TransactionIndex)
	require.Equal(t, got.GasUsed, receipt.GasUsed)
	require.Len(t, receipt.Logs, 1)
	require.Equal(t, got.Logs[0].Index, receipt.Logs[0].Index)
	require.Equal(t, []byte("hello"), receipt.Logs[0].Data)
}

func TestWhatADraftCannotTake(t *testing.T) {
	e := rollup(t, t.TempDir())
	d := draft(t, e, 10_000) // three transactions of 100 bytes fill the block
	try := func(want error, o order, nonce uint64) {
		t.Helper()
		_, err := d.Try(o.sign(nonce))
		require.ErrorIs(t, err, want)
	}
	try(opgeth.ErrNonceGap, order{gas: 21_000}, 1)
	try(opgeth.ErrUnfit, order{gas: 20_999}, 0)
	try(opgeth.ErrUnfit, order{gas: 21_000, value: params.Ether}, 0)
	try(opgeth.ErrUnfit, order{gas: gasLimit + 1}, 0)
	noise := make([]byte, 0, 4_096)
	for len(noise) < cap(noise) {
		noise = append(noise, crypto.Keccak256(noise)...)
	}
	try(opgeth.ErrNoRoom, order{gas: 1_000_000, data: noise}, 0)
	_, err := d.Try(order{gas: 21_000}.sign(0))
	require.NoError(t, err)
	try(opgeth.ErrUnfit, order{user: 1, gas: 21_000}, 0) // one at a time
	d.Keep()
	try(opgeth.ErrNonceUsed, order{gas: 21_000}, 0)
	try(opgeth.ErrNoRoom, order{user: 1, gas: gasLimit}, 0)
}

func TestADraftNeedsWhatAnOpNodeSends(t *testing.T) {
	e := rollup(t, t.TempDir())
	head := e.Head()
	for name, spoil := range map[string]func(*engine.PayloadAttributes){
		"time":        func(a *engine.PayloadAttributes) { a.Timestamp = head.Time },
		"gas limit":   func(a *engine.PayloadAttributes) { a.GasLimit = nil },
		"base fee":    func(a *engine.PayloadAttributes) { a.MinBaseFee = nil },
		"beacon root": func(a *engine.PayloadAttributes) { a.BeaconRoot = nil },
		"parameters":  func(a *engine.PayloadAttributes) { a.EIP1559Params = nil },
		"withdrawals": func(a *engine.PayloadAttributes) { a.Withdrawals = []*types.Withdrawal{{}} },
		"deposit":     func(a *engine.PayloadAttributes) { a.Transactions = nil },
		"bytes":       func(a *engine.PayloadAttributes) { a.Transactions = append(a.Transactions, []byte{1}) },
		"forced": func(a *engine.PayloadAttributes) {
			raw, err := order{gas: 21_000}.sign(7).MarshalBinary()
			require.NoError(t, err)
			a.Transactions = append(a.Transactions, raw)
		},
	} {
		t.Run(name, func(t *testing.T) {
			a := attributes(head, 1)
			spoil(a)
			_, err := e.Draft(t.Context(), head.Hash(), a)
			require.Error(t, err)
		})
	}
	_, err := e.Draft(t.Context(), common.Hash{1}, attributes(head, 1))
	require.ErrorContains(t, err, "does not know the parent")
	_, err = open(t, l1(t, t.TempDir())).Draft(t.Context(), head.Hash(), attributes(head, 1))
	require.Error(t, err)
}

func dial(t *testing.T, e *opgeth.Engine) *ethclient.Client {
	t.Helper()
	client, err := ethclient.DialContext(t.Context(), e.HTTP())
	require.NoError(t, err)
	t.Cleanup(client.Close)
	return client
}

func TestADraftShowsStorageAsItIsAndItsRootAsItWas(t *testing.T) {
	e := rollup(t, t.TempDir())
	d, err := e.Draft(t.Context(), e.Head().Hash(), attributes(e.Head(), 0))
	require.NoError(t, err)
	tx := types.MustSignNewTx(users[0], types.LatestSignerForChainID(big.NewInt(rollupID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(rollupID), GasTipCap: common.Big1, GasFeeCap: big.NewInt(2 * params.InitialBaseFee), Gas: 100_000, To: &counter,
	})
	for _, want := range []common.Hash{{}, {31: 1}} {
		require.Equal(t, want, d.Storage(counter, common.Hash{}))
		require.Equal(t, types.EmptyRootHash, d.StorageRoot(counter))
		require.Equal(t, types.EmptyRootHash, d.StorageRoot(common.Address{0xaa}), "nobody")
		if want == (common.Hash{}) {
			_, err := d.Try(tx)
			require.NoError(t, err)
			d.Keep()
		}
	}
	require.EqualValues(t, gasLimit, d.GasLimit())
	require.Equal(t, tx, d.Transactions()[d.Len()-1])
}
