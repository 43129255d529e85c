package chain_test

import (
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/devnet/chain"
)

func config(rollup lockstep.RollupID) chain.Config {
	return chain.Config{
		Rollup: rollup, BlockSeconds: 1, L1ChainID: 900,
		Anchor:  &types.Header{Number: big.NewInt(5), Time: 1_790_000_000, Difficulty: new(big.Int)},
		Batcher: common.Address{1},
		Alloc:   types.GenesisAlloc{{2}: {Balance: big.NewInt(3)}},
	}
}

func TestTwoRollupsNeverShareAGenesis(t *testing.T) {
	a, err := chain.New(config(901))
	require.NoError(t, err)
	b, err := chain.New(config(902))
	require.NoError(t, err)
	require.NotEqual(t, a.Genesis.Hash(), b.Genesis.Hash())
	again, err := chain.New(config(901))
	require.NoError(t, err)
	require.Equal(t, a.Genesis.Hash(), again.Genesis.Hash())
	require.Equal(t, a.Rollup, again.Rollup)
}

func TestTheFilesOfARollupAgreeWithItsGenesis(t *testing.T) {
	c := config(901)
	described, err := chain.New(c)
	require.NoError(t, err)
	files, err := described.Write(filepath.Join(t.TempDir(), "new"), []byte("{}"))
	require.NoError(t, err)
	raw, err := os.ReadFile(files.Rollup)
	require.NoError(t, err)
	require.FileExists(t, files.L1Rules)

	var f struct {
		Genesis struct {
			L1, L2 struct {
				Hash   common.Hash
				Number uint64
			}
			L2Time uint64 `json:"l2_time"`
			System struct {
				Batcher common.Address `json:"batcherAddr"`
				EIP1559 string         `json:"eip1559Params"`
			} `json:"system_config"`
		}
		L2ChainID    uint64         `json:"l2_chain_id"`
		SystemConfig common.Address `json:"l1_system_config_address"`
	}
	require.NoError(t, json.Unmarshal(raw, &f))
	require.Equal(t, c.Anchor.Hash(), f.Genesis.L1.Hash)
	require.EqualValues(t, 5, f.Genesis.L1.Number)
	require.Equal(t, described.Genesis.Hash(), f.Genesis.L2.Hash)
	require.Equal(t, c.Anchor.Time, f.Genesis.L2Time)
	require.Equal(t, c.Batcher, f.Genesis.System.Batcher)
	require.Equal(t, "0x000000fa00000006", f.Genesis.System.EIP1559)
	require.EqualValues(t, 901, f.L2ChainID)

	signer := common.Address{9}
	account, ok := chain.SystemConfig(901, signer)[f.SystemConfig]
	require.True(t, ok, "the system config account on L1 has the address of rollup.json")
	slot := common.HexToHash("0x65a7ed542fb37fe237fdfbdd70b31598523fe5b32879e307bae27a0bd9581c08")
	require.Equal(t, common.BytesToHash(signer.Bytes()), account.Storage[slot])
}

func TestAnUnfinishedRollupIsRefused(t *testing.T) {
	for name, spoil := range map[string]func(*chain.Config){
		"no id":         func(c *chain.Config) { c.Rollup = 0 },
		"no block time": func(c *chain.Config) { c.BlockSeconds = 0 },
		"no anchor":     func(c *chain.Config) { c.Anchor = nil },
		"no batcher":    func(c *chain.Config) { c.Batcher = common.Address{} },
	} {
		t.Run(name, func(t *testing.T) {
			c := config(901)
			spoil(&c)
			_, err := chain.New(c)
			require.Error(t, err)
		})
	}
}

func TestTheCallersAllocIsLeftAlone(t *testing.T) {
	c := config(901)
	_, err := chain.New(c)
	require.NoError(t, err)
	require.Len(t, c.Alloc, 1)
}
