// Package chain describes the rollups of a devnet in the words of the stock OP
// Stack: a genesis for the engines, a rollup.json and the L1 rules for op-node.
//
// Its law: everything follows from the [Config]; the files of one rollup agree
// with each other and with its genesis, and a stock op-node accepts them. Every
// fork up to Jovian is active from genesis, and interop between the rollups of a
// cluster. There are no portal and no bridge contracts on L1, and no predeploys on
// L2 but those of interop: funded accounts are enough for blocks, batches and
// finality, L2 transactions pay no L1 data fee, and deposits are not possible.
//
// It starts nothing: package process runs children, package stock knows the
// flags of op-node and op-batcher. It sits on the node floor, above
// internal/opgeth.
package chain

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

// gasLimit of every L2 block.
const gasLimit = 60_000_000

// The windows of the derivation rules. They are wide: a devnet that was paused
// or whose batcher was down goes on where it stood.
const (
	sequencerDrift = 1800 // seconds
	sequencerSpan  = 3600 // L1 blocks until batches are overdue
	channelTimeout = 300  // L1 blocks
)

// signerSlot of a system config account holds the address whose signature
// op-node wants on gossiped blocks.
var signerSlot = crypto.Keccak256Hash([]byte("systemconfig.unsafeblocksigner"))

// Config describes one rollup.
type Config struct {
	// Rollup is the L2 chain id.
	Rollup lockstep.RollupID
	// BlockSeconds is the block time, at least 1.
	BlockSeconds uint64
	// L1ChainID and Anchor say where the rollup starts: its genesis has the time
	// of the L1 block Anchor, which MUST be canonical for good.
	L1ChainID uint64
	Anchor    *types.Header
	// Batcher is the L1 account whose calldata are the batches.
	Batcher common.Address
	// Alloc holds the L2 accounts that exist from the start.
	Alloc types.GenesisAlloc
	// Cluster are the rollups that exchange messages, this one among them; empty
	// switches interop off. Predeploys are the contracts that carry the messages.
	Cluster    []lockstep.RollupID
	Predeploys types.GenesisAlloc
}

// Chain is a rollup, ready to be served.
type Chain struct {
	// Genesis goes into every engine of the rollup.
	Genesis opgeth.Genesis
	// Rollup is the content of rollup.json, Dependencies that of the dependency
	// set, empty without interop.
	Rollup, Dependencies []byte
}

// New builds the rollup that c describes. Two rollups never share a genesis
// hash: each has one account that names its chain id.
func New(c Config) (Chain, error) {
	if c.BlockSeconds == 0 || c.Anchor == nil || c.Batcher == (common.Address{}) {
		return Chain{}, errors.New("a rollup needs a block time, an L1 block to start from and a batcher")
	}
	alloc := types.GenesisAlloc{}
	maps.Copy(alloc, c.Alloc)
	maps.Copy(alloc, c.Predeploys)
	alloc[derived("mark", c.Rollup)] = types.Account{Balance: big.NewInt(1)}
	genesis, err := opgeth.L2Genesis(opgeth.GenesisConfig{
		ChainID: uint64(c.Rollup), Time: c.Anchor.Time, GasLimit: gasLimit, Alloc: alloc, Interop: len(c.Cluster) > 0,
	})
	if err != nil {
		return Chain{}, err
	}
	raw, err := json.MarshalIndent(describe(c, genesis), "", "  ")
	if err != nil {
		return Chain{}, fmt.Errorf("encode the rollup.json of chain %d: %w", c.Rollup, err)
	}
	described := Chain{Genesis: genesis, Rollup: raw}
	if len(c.Cluster) == 0 {
		return described, nil
	}
	members := make(map[lockstep.RollupID]struct{})
	for _, id := range c.Cluster {
		members[id] = struct{}{}
	}
	if described.Dependencies, err = json.Marshal(map[string]any{"dependencies": members}); err != nil {
		return Chain{}, fmt.Errorf("encode the dependency set of chain %d: %w", c.Rollup, err)
	}
	return described, nil
}

// Predeploys reads the file that opstack/build.sh writes: the runtime code of the
// contracts that carry messages between rollups, by address.
func Predeploys(path string) (types.GenesisAlloc, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read the predeploys: %w", err)
	}
	var code map[common.Address]hexutil.Bytes
	if err := json.Unmarshal(raw, &code); err != nil {
		return nil, fmt.Errorf("read the predeploys in %s: %w", path, err)
	}
	alloc := types.GenesisAlloc{}
	for address, runtime := range code {
		alloc[address] = types.Account{Balance: new(big.Int), Nonce: 1, Code: runtime}
	}
	return alloc, nil
}

// SystemConfig returns the account that stands for the SystemConfig contract of
// a rollup on L1. It MUST be in the L1 genesis: op-node proves the address of
// the block signer, shared by all sequencers of the rollup, against its storage.
func SystemConfig(rollup lockstep.RollupID, signer common.Address) types.GenesisAlloc {
	return types.GenesisAlloc{derived("system config", rollup): {
		Balance: new(big.Int),
		Code:    []byte{0},
		Storage: map[common.Hash]common.Hash{signerSlot: common.BytesToHash(signer.Bytes())},
	}}
}

// derived names an account that nobody has a key for.
func derived(purpose string, rollup lockstep.RollupID) common.Address {
	var id [8]byte
	binary.BigEndian.PutUint64(id[:], uint64(rollup))
	return common.BytesToAddress(crypto.Keccak256([]byte("lockstep devnet "+purpose), id[:]))
}

// Files are the paths that op-node takes, and the genesis for a stock op-geth;
// Dependencies is empty without interop.
type Files struct{ Rollup, L1Rules, Dependencies, Genesis string }

// Write puts the files of the rollup into dir, which is created if missing.
// l1Rules is the chain configuration of the L1 as JSON.
func (c Chain) Write(dir string, l1Rules []byte) (Files, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return Files{}, fmt.Errorf("make the folder of chain %d: %w", c.Genesis.ChainID(), err)
	}
	genesis, err := c.Genesis.JSON()
	if err != nil {
		return Files{}, err
	}
	f := Files{Rollup: filepath.Join(dir, "rollup.json"), L1Rules: filepath.Join(dir, "l1.json"), Genesis: filepath.Join(dir, "genesis.json")}
	contents := map[string][]byte{f.Rollup: c.Rollup, f.L1Rules: l1Rules, f.Genesis: genesis}
	if len(c.Dependencies) > 0 {
		f.Dependencies = filepath.Join(dir, "dependencies.json")
		contents[f.Dependencies] = c.Dependencies
	}
	for path, content := range contents {
		if err := os.WriteFile(path, append(bytes.Clone(content), '\n'), 0o600); err != nil {
			return Files{}, fmt.Errorf("write a file of chain %d: %w", c.Genesis.ChainID(), err)
		}
	}
	return f, nil
}

// rollupFile is rollup.json. Field names and order follow op-node, which
// refuses fields that it does not know.
type rollupFile struct {
	Genesis struct {
		L1     blockID      `json:"l1"`
		L2     blockID      `json:"l2"`
		L2Time uint64       `json:"l2_time"`
		System systemConfig `json:"system_config"`
	} `json:"genesis"`
	BlockTime         uint64 `json:"block_time"`
	MaxSequencerDrift uint64 `json:"max_sequencer_drift"`
	SeqWindowSize     uint64 `json:"seq_window_size"`
	ChannelTimeout    uint64 `json:"channel_timeout"`
	L1ChainID         uint64 `json:"l1_chain_id"`
	L2ChainID         uint64 `json:"l2_chain_id"`

	Regolith uint64 `json:"regolith_time"`
	Canyon   uint64 `json:"canyon_time"`
	Delta    uint64 `json:"delta_time"`
	Ecotone  uint64 `json:"ecotone_time"`
	Fjord    uint64 `json:"fjord_time"`
	Granite  uint64 `json:"granite_time"`
	Holocene uint64 `json:"holocene_time"`
	Isthmus  uint64 `json:"isthmus_time"`
	Jovian   uint64 `json:"jovian_time"`

	Interop *uint64 `json:"interop_time,omitempty"`

	BatchInbox      common.Address `json:"batch_inbox_address"`
	DepositContract common.Address `json:"deposit_contract_address"`
	SystemConfig    common.Address `json:"l1_system_config_address"`
	Fees            feeRules       `json:"chain_op_config"`
}

type blockID struct {
	Hash   common.Hash `json:"hash"`
	Number uint64      `json:"number"`
}

type systemConfig struct {
	Batcher        common.Address `json:"batcherAddr"`
	Overhead       common.Hash    `json:"overhead"`
	Scalar         common.Hash    `json:"scalar"`
	GasLimit       uint64         `json:"gasLimit"`
	EIP1559        hexutil.Bytes  `json:"eip1559Params"`
	OperatorFee    common.Hash    `json:"operatorFeeParams"`
	MinBaseFee     uint64         `json:"minBaseFee"`
	DAFootprintGas uint16         `json:"daFootprintGasScalar"`
}

type feeRules struct {
	Elasticity        uint64 `json:"eip1559Elasticity"`
	Denominator       uint64 `json:"eip1559Denominator"`
	DenominatorCanyon uint64 `json:"eip1559DenominatorCanyon"`
}

func describe(c Config, genesis opgeth.Genesis) rollupFile {
	f := rollupFile{
		BlockTime:         c.BlockSeconds,
		MaxSequencerDrift: sequencerDrift,
		SeqWindowSize:     sequencerSpan,
		ChannelTimeout:    channelTimeout,
		L1ChainID:         c.L1ChainID,
		L2ChainID:         uint64(c.Rollup),
		BatchInbox:        derived("batch inbox", c.Rollup),
		DepositContract:   derived("deposits", c.Rollup),
		SystemConfig:      derived("system config", c.Rollup),
		// The denominator before Canyon is never used, but wants a value.
		Fees: feeRules{Elasticity: opgeth.L2Elasticity, Denominator: 50, DenominatorCanyon: opgeth.L2Denominator},
	}
	if len(c.Cluster) > 0 {
		f.Interop = new(uint64)
	}
	f.Genesis.L1 = blockID{c.Anchor.Hash(), c.Anchor.Number.Uint64()}
	f.Genesis.L2 = blockID{genesis.Hash(), 0}
	f.Genesis.L2Time = genesis.Time()
	f.Genesis.System = systemConfig{
		Batcher:  c.Batcher,
		Scalar:   common.Hash{0: 1}, // version 1 with all scalars zero: no L1 data fee
		GasLimit: gasLimit,
		EIP1559:  binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, opgeth.L2Denominator), opgeth.L2Elasticity),
	}
	return f
}
