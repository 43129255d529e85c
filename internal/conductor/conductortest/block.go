package conductortest

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/lockstep-rollups/lockstep/internal/conductor"
	"github.com/lockstep-rollups/lockstep/lease"
)

// Seal makes a block of the form that a Jovian chain has, on top of parent.
// Blocks of different names at one height differ.
func Seal(chain lease.Chain, parent lease.Ref, number uint64, name byte, origin lease.Ref) conductor.Envelope {
	tx, err := types.NewTx(&types.DepositTx{Gas: 1_000_000, Value: new(big.Int), Data: attributes(origin)}).MarshalBinary()
	must(err)
	root := common.BytesToHash([]byte{name, 1})
	zero := uint64(0)
	h := &types.Header{
		ParentHash: parent.Hash, UncleHash: types.EmptyUncleHash, Coinbase: common.Address{19: name}, Root: root,
		TxHash:      types.DeriveSha(list{tx}, trie.NewStackTrie(nil)),
		ReceiptHash: types.EmptyReceiptsHash, Difficulty: new(big.Int), Number: new(big.Int).SetUint64(number),
		GasLimit: 60_000_000, Time: chain.TimeOf(number), Extra: make([]byte, 17), BaseFee: big.NewInt(1),
		WithdrawalsHash: &root, BlobGasUsed: &zero, ExcessBlobGas: &zero, ParentBeaconRoot: new(common.Hash),
		RequestsHash: &types.EmptyRequestsHash,
	}
	raw, err := json.Marshal(map[string]any{
		"parentBeaconBlockRoot": common.Hash{},
		"executionPayload": map[string]any{
			"parentHash": h.ParentHash, "feeRecipient": h.Coinbase, "stateRoot": h.Root, "receiptsRoot": h.ReceiptHash,
			"logsBloom": h.Bloom, "prevRandao": h.MixDigest, "blockNumber": hexutil.Uint64(number),
			"gasLimit": hexutil.Uint64(h.GasLimit), "gasUsed": hexutil.Uint64(0), "timestamp": hexutil.Uint64(h.Time),
			"extraData": hexutil.Bytes(h.Extra), "baseFeePerGas": (*hexutil.Big)(h.BaseFee), "blockHash": h.Hash(),
			"transactions": []hexutil.Bytes{tx}, "withdrawals": []any{}, "blobGasUsed": hexutil.Uint64(0),
			"excessBlobGas": hexutil.Uint64(0), "withdrawalsRoot": root,
		},
	})
	must(err)
	return conductor.Envelope{
		Block:  lease.Block{Ref: lease.Ref{Number: number, Hash: h.Hash()}, Parent: parent.Hash, Time: h.Time},
		Origin: origin, Raw: raw,
	}
}

// attributes is the call data of setL1BlockValuesJovian.
func attributes(origin lease.Ref) []byte {
	data := make([]byte, 178)
	binary.BigEndian.PutUint32(data, 0x3db6be2b)
	binary.BigEndian.PutUint64(data[28:], origin.Number)
	copy(data[100:], origin.Hash[:])
	return data
}

type list [][]byte

func (l list) Len() int                           { return len(l) }
func (l list) EncodeIndex(i int, b *bytes.Buffer) { b.Write(l[i]) }

// must stops a test whose own blocks cannot be encoded.
func must(err error) {
	if err != nil {
		panic(err)
	}
}
