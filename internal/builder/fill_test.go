package builder_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"errors"
	"maps"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/builder"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

const (
	chainID     = 901
	gasLimit    = 3_000_000
	genesisTime = 1_790_000_000
)

// rollup is an engine, and what an op-node has of it.
type rollup struct {
	t *testing.T
	*opgeth.Engine
	auth *rpc.Client
}

// alone builds for one rollup, without bundles.
func alone() opgeth.Build { return builder.New(builder.Config{}).Build(chainID) }

func user(n byte) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte{n}))
	if err != nil {
		panic(err)
	}
	return k
}

func open(t *testing.T, build opgeth.Build) *rollup {
	t.Helper()
	return openWith(t, chainID, build, nil)
}

func openWith(t *testing.T, id uint64, build opgeth.Build, more types.GenesisAlloc, apis ...rpc.API) *rollup {
	t.Helper()
	dir := t.TempDir()
	alloc := types.GenesisAlloc{}
	maps.Copy(alloc, more)
	for n := range byte(8) {
		alloc[crypto.PubkeyToAddress(user(n).PublicKey)] = types.Account{Balance: big.NewInt(params.Ether)}
	}
	genesis, err := opgeth.L2Genesis(opgeth.GenesisConfig{ChainID: id, Time: genesisTime, GasLimit: gasLimit, Alloc: alloc, Interop: len(more) > 0})
	require.NoError(t, err)
	jwt := filepath.Join(dir, "jwt.hex")
	e, err := opgeth.Open(opgeth.Config{Dir: dir, Genesis: genesis, JWTFile: jwt, Build: build, APIs: apis})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, e.Close()) })
	text, err := os.ReadFile(jwt)
	require.NoError(t, err)
	secret := common.HexToHash(strings.TrimSpace(string(text)))
	auth, err := rpc.DialOptions(t.Context(), e.Auth(), rpc.WithHTTPAuth(node.NewJWTAuth(secret)))
	require.NoError(t, err)
	t.Cleanup(auth.Close)
	return &rollup{t, e, auth}
}

// attributes are those of an op-node for the block after a parent.
func attributes(parent *types.Header) *engine.PayloadAttributes {
	data := make([]byte, types.JovianL1AttributesLen)
	copy(data, types.JovianL1AttributesSelector)
	binary.BigEndian.PutUint16(data[len(data)-2:], 400)
	raw, err := types.NewTx(&types.DepositTx{
		SourceHash: common.BigToHash(parent.Number), To: &params.OptimismL2ToL1MessagePasser, Gas: 100_000, Value: new(big.Int), Data: data,
	}).MarshalBinary()
	if err != nil {
		panic(err)
	}
	limit, least := uint64(gasLimit), uint64(0)
	return &engine.PayloadAttributes{
		Timestamp: parent.Time + 1, SuggestedFeeRecipient: params.OptimismBaseFeeRecipient, Withdrawals: []*types.Withdrawal{},
		BeaconRoot: &common.Hash{2}, Transactions: [][]byte{raw},
		GasLimit: &limit, EIP1559Params: []byte{0, 0, 0, 250, 0, 0, 0, 6}, MinBaseFee: &least,
	}
}

// begin asks for a block on top of a head.
func (r *rollup) begin(head common.Hash, a *engine.PayloadAttributes) engine.PayloadID {
	r.t.Helper()
	var answer engine.ForkChoiceResponse
	require.NoError(r.t, r.auth.CallContext(r.t.Context(), &answer, "engine_forkchoiceUpdatedV3", engine.ForkchoiceStateV1{HeadBlockHash: head}, a))
	require.Equal(r.t, engine.VALID, answer.PayloadStatus.Status)
	require.NotNil(r.t, answer.PayloadID)
	return *answer.PayloadID
}

func (r *rollup) get(id engine.PayloadID) *engine.ExecutionPayloadEnvelope {
	r.t.Helper()
	var p engine.ExecutionPayloadEnvelope
	require.NoError(r.t, r.auth.CallContext(r.t.Context(), &p, "engine_getPayloadV4", id))
	return &p
}

// take brings a payload and makes it the head.
func (r *rollup) take(p *engine.ExecutionPayloadEnvelope) {
	r.t.Helper()
	var status engine.PayloadStatusV1
	require.NoError(r.t, r.auth.CallContext(r.t.Context(), &status, "engine_newPayloadV4", p.ExecutionPayload, []common.Hash{}, p.ParentBeaconBlockRoot, []hexutil.Bytes{}))
	require.Equal(r.t, engine.VALID, status.Status, "%v", status.ValidationError)
	require.NoError(r.t, r.SetHeads(r.t.Context(), opgeth.Heads{Head: p.ExecutionPayload.BlockHash}))
}

func (r *rollup) transfer(from byte, nonce uint64, tip int64) *types.Transaction {
	return r.transferOn(chainID, from, nonce, tip)
}

func (r *rollup) transferOn(rollup lockstep.RollupID, from byte, nonce uint64, tip int64) *types.Transaction {
	id := new(big.Int).SetUint64(uint64(rollup))
	return types.MustSignNewTx(user(from), types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, GasTipCap: big.NewInt(tip), GasFeeCap: big.NewInt(2*params.InitialBaseFee + tip),
		Gas: 21_000, To: &common.Address{9}, Value: big.NewInt(1),
	})
}

func (r *rollup) add(txs ...*types.Transaction) {
	r.t.Helper()
	for _, err := range r.Add(txs...) {
		require.NoError(r.t, err)
	}
}

func hashes(p *engine.ExecutionPayloadEnvelope) (all []common.Hash) {
	for _, raw := range p.ExecutionPayload.Transactions[1:] { // behind the deposit
		all = append(all, crypto.Keccak256Hash(raw))
	}
	return all
}

func TestABlockTakesWhatPaysMost(t *testing.T) {
	ours, untouched := open(t, alone()), open(t, nil)
	a, b, c := ours.transfer(1, 0, 5), ours.transfer(2, 0, 9), ours.transfer(1, 1, 100)
	ours.add(a, b, c, ours.transfer(3, 1, 50)) // the last one has a gap before it
	id := ours.begin(ours.Head().Hash(), attributes(ours.Head()))
	require.Equal(t, id, ours.begin(ours.Head().Hash(), attributes(ours.Head())), "asked again for the same block")
	p := ours.get(id)
	require.Equal(t, []common.Hash{b.Hash(), a.Hash(), c.Hash()}, hashes(p))
	require.Equal(t, p, ours.get(id), "asked again for the same payload")
	untouched.take(p)
	ours.take(p)
}

func TestABlockTakesWhatArrivesLate(t *testing.T) {
	ours := open(t, alone())
	late := 0
	for nonce := uint64(0); late == 0 && nonce < 50; nonce++ { // it is a race, which it may lose now and then
		id := ours.begin(ours.Head().Hash(), attributes(ours.Head()))
		tx := ours.transfer(1, nonce, 1)
		ours.add(tx)
		p := ours.get(id)
		if slices.Contains(hashes(p), tx.Hash()) {
			late++
		}
		ours.take(p)
	}
	require.NotZero(t, late)
}

// stubborn cannot be sealed the first time.
type stubborn struct {
	opgeth.Work
	sealed *int
}

func (s stubborn) Seal(ctx context.Context) (*engine.ExecutionPayloadEnvelope, error) {
	if *s.sealed++; *s.sealed == 1 {
		s.Stop()
		return nil, errors.New("the disk is full")
	}
	return s.Work.Seal(ctx)
}

func TestABlockThatCouldNotBeSealedBeginsAnew(t *testing.T) {
	build, sealed := alone(), 0
	ours := open(t, func(e *opgeth.Engine, d *opgeth.Draft) opgeth.Work { return stubborn{build(e, d), &sealed} })
	a := attributes(ours.Head())
	id := ours.begin(ours.Head().Hash(), a)
	require.ErrorContains(t, ours.auth.CallContext(t.Context(), nil, "engine_getPayloadV4", id), "the disk is full")
	require.Equal(t, id, ours.begin(ours.Head().Hash(), a))
	ours.take(ours.get(id))
	require.Equal(t, 2, sealed)
}

func TestAFullBlockLeavesTheRestToTheNext(t *testing.T) {
	ours, untouched := open(t, alone()), open(t, nil)
	want := make(map[common.Hash]bool)
	rng := rand.New(rand.NewPCG(1, 2))
	for from := range byte(8) {
		for nonce := range uint64(10) {
			tx := ours.transfer(from, nonce, rng.Int64N(100)+1)
			ours.add(tx)
			want[tx.Hash()] = true
		}
	}
	for range 10 {
		p := ours.get(ours.begin(ours.Head().Hash(), attributes(ours.Head())))
		require.LessOrEqual(t, p.ExecutionPayload.GasUsed, uint64(gasLimit))
		for _, hash := range hashes(p) {
			require.True(t, want[hash], "twice or unknown")
			delete(want, hash)
		}
		untouched.take(p)
		ours.take(p)
	}
	require.Empty(t, want)
}

func TestABlockIsBuiltOnTheHeadThatIsNamed(t *testing.T) {
	ours := open(t, alone())
	ours.add(ours.transfer(1, 0, 1))
	genesis := ours.Head()
	first := ours.get(ours.begin(genesis.Hash(), attributes(genesis)))
	ours.take(first)
	// An L1 reorg: the op-node goes back and asks for a sibling with other attributes.
	a := attributes(genesis)
	a.Random = common.Hash{7}
	sibling := ours.get(ours.begin(genesis.Hash(), a))
	require.EqualValues(t, 1, sibling.ExecutionPayload.Number)
	require.NotEqual(t, first.ExecutionPayload.BlockHash, sibling.ExecutionPayload.BlockHash)
	ours.take(sibling)
	require.Equal(t, sibling.ExecutionPayload.BlockHash, ours.Head().Hash())
}

func TestBadAttributesAreRefused(t *testing.T) {
	ours := open(t, alone())
	a := attributes(ours.Head())
	a.GasLimit = nil
	var answer engine.ForkChoiceResponse
	err := ours.auth.CallContext(t.Context(), &answer, "engine_forkchoiceUpdatedV3", engine.ForkchoiceStateV1{HeadBlockHash: ours.Head().Hash()}, a)
	var refused rpc.Error
	require.ErrorAs(t, err, &refused)
	require.Equal(t, -38003, refused.ErrorCode())
	require.ErrorContains(t, ours.auth.CallContext(t.Context(), nil, "engine_getPayloadV4", engine.PayloadID{3, 9}), "Unknown payload")
}

func TestABlockThatWasGivenUpBeginsAnew(t *testing.T) {
	ours := open(t, alone())
	genesis := ours.Head()
	first := attributes(genesis)
	id := ours.begin(genesis.Hash(), first)
	other := attributes(genesis)
	other.Random = common.Hash{7}
	ours.get(ours.begin(genesis.Hash(), other))
	require.ErrorContains(t, ours.auth.CallContext(t.Context(), nil, "engine_getPayloadV4", id), "Unknown payload")
	require.Equal(t, id, ours.begin(genesis.Hash(), first))
	ours.take(ours.get(id))
}
