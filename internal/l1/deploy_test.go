package l1

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
)

func TestADeploymentThatTheContractsRefuseIsNotSent(t *testing.T) {
	good := func() Deployment {
		return Deployment{
			Grid: lockstep.Grid{Genesis: 1_800_000_000, EpochSeconds: 720, Epochs: 24, Freeze: 1200},
			Unit: 100, Rollups: [2]lockstep.RollupID{901, 902}, Confirmations: 96,
			ActiveBond: big.NewInt(2), IdleBond: big.NewInt(1), ExitDelay: 4 * 24 * 720 * time.Second, DisputeWindow: 24 * 720 * time.Second, Insurance: Burn,
		}
	}
	require.NoError(t, good().Validate())
	for want, spoil := range map[string]func(*Deployment){
		"an epoch needs at least one second": func(d *Deployment) { d.Grid.EpochSeconds = 0 },
		"a round needs at least one epoch":   func(d *Deployment) { d.Grid.Epochs = 0 },
		"at most 255 fit":                    func(d *Deployment) { d.Grid.Epochs = 256 },
		"it must be shorter than a round":    func(d *Deployment) { d.Grid.Freeze = 24 * 720 },
		"it must not lie before a freeze":    func(d *Deployment) { d.Grid.Genesis = 1199 },
		"the dispute window take 19h12m0s":   func(d *Deployment) { d.ExitDelay-- },
		"it must last a round of 4h48m0s":    func(d *Deployment) { d.DisputeWindow-- },
		"nobody to get what is slashed":      func(d *Deployment) { d.Insurance = common.Address{} },
		"not above the active bond":          func(d *Deployment) { d.IdleBond = big.NewInt(3) },
		"a latency unit of 0":                func(d *Deployment) { d.Unit = 0 },
		"two different rollups":              func(d *Deployment) { d.Rollups[1] = 901 },
		"0 confirmations; want 1 to 8190":    func(d *Deployment) { d.Confirmations = 0 },
		"8191 confirmations; want 1 to 8190": func(d *Deployment) { d.Confirmations = 8191 },
		"the idle bond must be positive":     func(d *Deployment) { d.IdleBond = nil },
	} {
		d := good()
		spoil(&d)
		require.ErrorContains(t, d.Validate(), want)
	}
}
