// Command predeploys prints the code of the interop predeploys as a JSON object of
// address to runtime code. The upgrade transactions that bring them carry init code
// and run on live chains only; a chain that has interop from genesis on needs what
// they leave behind in its alloc. So they are run here.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"

	"github.com/ethereum-optimism/optimism/op-core/predeploys"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "predeploys:", err)
		os.Exit(1)
	}
}

func run() error {
	code := make(map[common.Address]hexutil.Bytes)
	for _, p := range []struct {
		address      common.Address
		transactions func() ([]hexutil.Bytes, error)
	}{
		{predeploys.L2toL2CrossDomainMessengerAddr, derive.InteropNetworkUpgradeTransactions},
		{predeploys.CrossL2InboxAddr, derive.InteropActivateCrossL2InboxTransactions},
	} {
		all, err := p.transactions()
		if err != nil {
			return fmt.Errorf("make the upgrade transactions of %s: %w", p.address, err)
		}
		var first types.Transaction // the one that creates it
		if err := first.UnmarshalBinary(all[0]); err != nil {
			return fmt.Errorf("read the upgrade transaction of %s: %w", p.address, err)
		}
		left, _, _, err := runtime.Create(first.Data(), &runtime.Config{ChainConfig: params.OptimismTestConfig})
		if err != nil {
			return fmt.Errorf("create %s: %w", p.address, err)
		}
		code[p.address] = left
	}
	out := json.NewEncoder(os.Stdout)
	out.SetIndent("", "  ")
	if err := out.Encode(code); err != nil {
		return fmt.Errorf("print the predeploys: %w", err)
	}
	return nil
}
