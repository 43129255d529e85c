package opgeth

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/misc/eip1559"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// The EIP-1559 parameters of an L2 genesis. A rollup.json for the chain must
// name the same values.
const (
	L2Elasticity  = 6
	L2Denominator = 250
)

// Genesis is the first block of a chain together with its rules. It is built by
// [L1Genesis] or [L2Genesis], or read by [ReadGenesis], and never changes afterwards.
type Genesis struct{ spec *core.Genesis }

// GenesisConfig is what differs between two chains of the same kind.
type GenesisConfig struct {
	// ChainID is the EIP-155 id. It is not part of the genesis header: chains
	// that differ in nothing else have the same genesis hash.
	ChainID uint64
	// Time is the Unix second of the genesis block. Zero is refused, because an
	// engine that starts in 1970 produces blocks that gossip rejects as too old.
	Time uint64
	// GasLimit is the gas limit of the genesis block.
	GasLimit uint64
	// Alloc holds the accounts that exist from the start. The map is copied.
	Alloc types.GenesisAlloc
	// Interop says that messages between rollups are executed from the start (the
	// Lagoon fork of op-geth). Their predeploys MUST be in Alloc then. L2 only.
	Interop bool
}

func (c GenesisConfig) validate() error {
	switch {
	case c.ChainID == 0:
		return fmt.Errorf("a chain needs a chain id other than 0")
	case c.Time == 0:
		return fmt.Errorf("the genesis of chain %d needs a time", c.ChainID)
	case c.GasLimit < params.MinGasLimit:
		return fmt.Errorf("the gas limit of chain %d is %d, want at least %d", c.ChainID, c.GasLimit, params.MinGasLimit)
	}
	return nil
}

// messagePasser refuses an account without which the engine makes blocks that it
// refuses itself.
func (c GenesisConfig) messagePasser() error {
	if account, ok := c.Alloc[params.OptimismL2ToL1MessagePasser]; ok && len(account.Storage) == 0 {
		return fmt.Errorf("the L2ToL1MessagePasser %s of chain %d has no storage; leave it out or give it a slot",
			params.OptimismL2ToL1MessagePasser, c.ChainID)
	}
	return nil
}

// L1Genesis returns a developer L1 with every fork up to Osaka active from the
// start and its system contracts in place (EIP-2935, 4788, 7002 and 7251).
// Accounts of c.Alloc win over them.
func L1Genesis(c GenesisConfig) (Genesis, error) {
	if err := c.validate(); err != nil {
		return Genesis{}, err
	}
	spec := core.DeveloperGenesisBlock(c.GasLimit, nil)
	spec.Config.ChainID = new(big.Int).SetUint64(c.ChainID)
	spec.Timestamp = c.Time
	maps.Copy(spec.Alloc, c.Alloc)
	return Genesis{spec}, nil
}

// L2Genesis returns an OP Stack chain with every fork up to Jovian active from
// the start, [L2Elasticity] and [L2Denominator], and a minimum base fee of zero.
//
// No predeploy is added. Without code and storage at the L1Block address the
// engine charges no L1 data fee and no operator fee; blocks are valid all the
// same. The L2ToL1MessagePasser MUST be absent from c.Alloc or have storage,
// else every block is refused.
func L2Genesis(c GenesisConfig) (Genesis, error) {
	if err := c.validate(); err != nil {
		return Genesis{}, err
	}
	if err := c.messagePasser(); err != nil {
		return Genesis{}, err
	}
	rules := *params.OptimismTestConfig
	rules.ChainID = new(big.Int).SetUint64(c.ChainID)
	if c.Interop {
		rules.LagoonTime = new(uint64)
	}
	minBaseFee := uint64(0)
	return Genesis{&core.Genesis{
		Config:        &rules,
		Timestamp:     c.Time,
		ExtraData:     eip1559.EncodeOptimismExtraData(&rules, c.Time, L2Denominator, L2Elasticity, &minBaseFee),
		GasLimit:      c.GasLimit,
		BaseFee:       big.NewInt(params.InitialBaseFee),
		Difficulty:    new(big.Int),
		ExcessBlobGas: new(uint64),
		BlobGasUsed:   new(uint64),
		Alloc:         maps.Clone(c.Alloc),
	}}, nil
}

// Hash returns the hash of the genesis block. It recomputes the state root:
// keep it rather than asking in a loop.
func (g Genesis) Hash() common.Hash { return g.spec.ToBlock().Hash() }

// Time returns the Unix second of the genesis block.
func (g Genesis) Time() uint64 { return g.spec.Timestamp }

// ChainID returns the EIP-155 id.
func (g Genesis) ChainID() uint64 { return g.spec.Config.ChainID.Uint64() }

// GasLimit returns the gas limit of the genesis block.
func (g Genesis) GasLimit() uint64 { return g.spec.GasLimit }

// Rules returns the chain configuration as the JSON that op-node takes for its
// L1 (--rollup.l1-chain-config).
func (g Genesis) Rules() ([]byte, error) {
	raw, err := json.MarshalIndent(g.spec.Config, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("encode the rules of chain %d: %w", g.ChainID(), err)
	}
	return raw, nil
}

// JSON returns the genesis as the stock op-geth (geth init) and [ReadGenesis] take it. The
// stock op-geth calls by another name what this module's calls the time of Lagoon.
func (g Genesis) JSON() ([]byte, error) {
	raw, err := g.forStock()
	if err != nil {
		return nil, fmt.Errorf("encode the genesis of chain %d: %w", g.ChainID(), err)
	}
	return append(raw, '\n'), nil
}

func (g Genesis) forStock() ([]byte, error) {
	raw, err := json.Marshal(g.spec)
	if err != nil {
		return nil, err
	}
	var fields, rules map[string]json.RawMessage
	if err := errors.Join(json.Unmarshal(raw, &fields), json.Unmarshal(fields["config"], &rules)); err != nil {
		return nil, err
	}
	if at, ok := rules["lagoonTime"]; ok {
		rules["interopTime"] = at
		delete(rules, "lagoonTime")
	}
	if fields["config"], err = json.Marshal(rules); err != nil {
		return nil, err
	}
	return json.Marshal(fields)
}
