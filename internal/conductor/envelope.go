package conductor

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/lockstep-rollups/lockstep/lease"
)

// MaxEnvelope bounds an envelope's JSON, in bytes.
const MaxEnvelope = 12 << 20

// Envelope is an execution payload as op-node hands it over.
type Envelope struct {
	lease.Block
	// Origin is the L1 block that the block stands on, as its first transaction
	// says; zero if it does not say it in a known way.
	Origin lease.Ref
	// Raw is the JSON exactly as received, which admin_postUnsafePayload accepts.
	Raw json.RawMessage
}

// payload has the fields of an execution payload that make up the header.
type payload struct {
	BeaconRoot *common.Hash `json:"parentBeaconBlockRoot"`
	Payload    *struct {
		ParentHash      common.Hash          `json:"parentHash"`
		FeeRecipient    common.Address       `json:"feeRecipient"`
		StateRoot       common.Hash          `json:"stateRoot"`
		ReceiptsRoot    common.Hash          `json:"receiptsRoot"`
		LogsBloom       types.Bloom          `json:"logsBloom"`
		PrevRandao      common.Hash          `json:"prevRandao"`
		Number          hexutil.Uint64       `json:"blockNumber"`
		GasLimit        hexutil.Uint64       `json:"gasLimit"`
		GasUsed         hexutil.Uint64       `json:"gasUsed"`
		Timestamp       hexutil.Uint64       `json:"timestamp"`
		ExtraData       hexutil.Bytes        `json:"extraData"`
		BaseFee         *hexutil.Big         `json:"baseFeePerGas"`
		Hash            common.Hash          `json:"blockHash"`
		Transactions    transactions         `json:"transactions"`
		Withdrawals     *[]*types.Withdrawal `json:"withdrawals"`
		BlobGasUsed     *hexutil.Uint64      `json:"blobGasUsed"`
		ExcessBlobGas   *hexutil.Uint64      `json:"excessBlobGas"`
		WithdrawalsRoot *common.Hash         `json:"withdrawalsRoot"`
	} `json:"executionPayload"`
}

// transactions are opaque bytes; the root over them needs no more.
type transactions []hexutil.Bytes

func (t transactions) Len() int                           { return len(t) }
func (t transactions) EncodeIndex(i int, b *bytes.Buffer) { b.Write(t[i]) }

// Decode reads an envelope and checks that its block hash is the hash of its
// contents, so that a payload proves itself to whoever knows the hash.
func Decode(raw json.RawMessage) (Envelope, error) {
	if len(raw) > MaxEnvelope {
		return Envelope{}, fmt.Errorf("the payload envelope has %d bytes, more than %d", len(raw), MaxEnvelope)
	}
	var p payload
	if err := json.Unmarshal(raw, &p); err != nil {
		return Envelope{}, fmt.Errorf("decode payload envelope: %w", err)
	}
	if p.Payload == nil || p.Payload.BaseFee == nil {
		return Envelope{}, errors.New("the envelope holds no execution payload")
	}
	if actual := p.header().Hash(); actual != p.Payload.Hash {
		return Envelope{}, fmt.Errorf("payload has bad block hash: %s, actual block hash is: %s", p.Payload.Hash, actual)
	}
	return Envelope{
		Block: lease.Block{
			Ref:    lease.Ref{Number: uint64(p.Payload.Number), Hash: p.Payload.Hash},
			Parent: p.Payload.ParentHash,
			Time:   uint64(p.Payload.Timestamp),
		},
		Origin: origin(p.Payload.Transactions),
		Raw:    bytes.Clone(raw),
	}, nil
}

// header returns the block header that the payload stands for. The optional
// fields tell the fork: withdrawals since Canyon, blob gas and the beacon root
// since Ecotone, a withdrawals root of its own since Isthmus.
func (p payload) header() *types.Header {
	b := p.Payload
	h := &types.Header{
		ParentHash: b.ParentHash, UncleHash: types.EmptyUncleHash, Coinbase: b.FeeRecipient, Root: b.StateRoot,
		TxHash: types.DeriveSha(b.Transactions, trie.NewStackTrie(nil)), ReceiptHash: b.ReceiptsRoot, Bloom: b.LogsBloom,
		Difficulty: common.Big0, Number: new(big.Int).SetUint64(uint64(b.Number)), GasLimit: uint64(b.GasLimit), GasUsed: uint64(b.GasUsed),
		Time: uint64(b.Timestamp), Extra: b.ExtraData, MixDigest: b.PrevRandao, BaseFee: b.BaseFee.ToInt(),
		BlobGasUsed: (*uint64)(b.BlobGasUsed), ExcessBlobGas: (*uint64)(b.ExcessBlobGas), ParentBeaconRoot: p.BeaconRoot,
	}
	switch {
	case b.WithdrawalsRoot != nil:
		h.WithdrawalsHash, h.RequestsHash = b.WithdrawalsRoot, &types.EmptyRequestsHash
	case b.Withdrawals != nil:
		root := types.DeriveSha(types.Withdrawals(*b.Withdrawals), trie.NewStackTrie(nil))
		h.WithdrawalsHash = &root
	}
	return h
}

// The calls that carry the L1 block into a rollup block, from Bedrock to Jovian.
// The packed ones hold its number and hash at the offsets of the ABI words.
var attributes = []uint32{0x015d8eb9, 0x440a5e20, 0x098999be, 0x3db6be2b}

// origin reads the L1 block from the L1-attributes deposit.
func origin(txs transactions) lease.Ref {
	var tx types.Transaction
	if len(txs) == 0 || tx.UnmarshalBinary(txs[0]) != nil || tx.Type() != types.DepositTxType || len(tx.Data()) < 132 {
		return lease.Ref{}
	}
	data := tx.Data()
	if !slices.Contains(attributes, binary.BigEndian.Uint32(data)) {
		return lease.Ref{}
	}
	return lease.Ref{Number: binary.BigEndian.Uint64(data[28:]), Hash: common.Hash(data[100:132])}
}
