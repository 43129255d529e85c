package opgeth

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/consensus/misc/eip1559"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/params"
)

// ReadGenesis reads the genesis JSON of an OP Stack chain as `geth init` takes it. The
// fork that executes messages between rollups may be called by its new name,
// lagoonTime, or by the one before it, interopTime.
//
// Jovian MUST be among its forks, at genesis or later: an engine leaves the blocks
// before it to op-geth's miner. The error is one line that names the file.
func ReadGenesis(path string) (Genesis, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return Genesis{}, fmt.Errorf("read the genesis: %w", err)
	}
	g, err := parseGenesis(raw)
	if err != nil {
		return Genesis{}, fmt.Errorf("%s: %w", path, err)
	}
	return g, nil
}

func parseGenesis(raw []byte) (Genesis, error) {
	var spec core.Genesis
	if err := json.Unmarshal(raw, &spec); err != nil {
		return Genesis{}, fmt.Errorf("it is no genesis of op-geth: %w", err)
	}
	if spec.Config == nil {
		return Genesis{}, errors.New(`it is no genesis of op-geth: it has no "config"`)
	}
	var older struct {
		Config struct {
			Interop *uint64 `json:"interopTime"`
		} `json:"config"`
	}
	if err := json.Unmarshal(raw, &older); err != nil {
		return Genesis{}, fmt.Errorf("interopTime: %w", err)
	}
	if at := older.Config.Interop; at != nil {
		if now := spec.Config.LagoonTime; now != nil && *now != *at {
			return Genesis{}, fmt.Errorf("interopTime is %d and lagoonTime %d; they are names of one fork", *at, *now)
		}
		spec.Config.LagoonTime = at
	}
	return Genesis{&spec}, acceptable(&spec)
}

// acceptable reports why blocks on top of a genesis could not be made.
func acceptable(spec *core.Genesis) error {
	rules := spec.Config
	if rules.Optimism == nil {
		return errors.New("it is not of the OP Stack: its config has no \"optimism\"")
	}
	if rules.ChainID == nil || !rules.ChainID.IsUint64() {
		return errors.New("its config has no chainId of 64 bits")
	}
	common := GenesisConfig{ChainID: rules.ChainID.Uint64(), Time: spec.Timestamp, GasLimit: spec.GasLimit, Alloc: spec.Alloc}
	if err := errors.Join(common.validate(), common.messagePasser()); err != nil {
		return err
	}
	if spec.Number != 0 || spec.StateHash != nil || rules.BedrockBlock == nil || rules.BedrockBlock.Sign() != 0 {
		return errors.New("the chain is older than Bedrock; want bedrockBlock 0 and the whole alloc")
	}
	if err := rules.CheckConfigForkOrder(); err != nil {
		return fmt.Errorf("its forks are out of order: %w", err)
	}
	if err := rules.CheckOptimismValidity(); err != nil {
		return fmt.Errorf("its forks do not fit together: %w", err)
	}
	if err := inOrder(rules); err != nil {
		return err
	}
	if err := eip1559.ValidateOptimismExtraData(rules, spec.Timestamp, spec.ExtraData); err != nil && rules.IsHolocene(spec.Timestamp) {
		return fmt.Errorf("its extraData does not fit its forks: %w", err)
	}
	return nil
}

// inOrder checks that no fork of the OP Stack up to Jovian is missing or before the
// one that it builds on.
func inOrder(rules *params.ChainConfig) error {
	last, since := "", uint64(0)
	for _, f := range []struct {
		name string
		at   *uint64
	}{
		{"regolithTime", rules.RegolithTime},
		{"canyonTime", rules.CanyonTime},
		{"ecotoneTime", rules.EcotoneTime},
		{"fjordTime", rules.FjordTime},
		{"graniteTime", rules.GraniteTime},
		{"holoceneTime", rules.HoloceneTime},
		{"isthmusTime", rules.IsthmusTime},
		{"jovianTime", rules.JovianTime},
	} {
		switch {
		case f.at == nil:
			return fmt.Errorf("its config has no %s; every fork up to Jovian has to have a time", f.name)
		case *f.at < since:
			return fmt.Errorf("%s is %d, before %s", f.name, *f.at, last)
		}
		last, since = f.name, *f.at
	}
	return nil
}
