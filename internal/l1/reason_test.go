package l1

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep/internal/l1/bindings"
)

// revertData encodes an error with values that count up from 1.
func revertData(t *testing.T, e abi.Error) []byte {
	t.Helper()
	values := make([]any, len(e.Inputs))
	for k, in := range e.Inputs {
		n := int64(k + 1)
		switch in.Type.String() {
		case "uint8":
			values[k] = uint8(n)
		case "uint32":
			values[k] = uint32(n)
		case "uint64":
			values[k] = uint64(n)
		case "uint256":
			values[k] = big.NewInt(n)
		case "address":
			values[k] = common.BigToAddress(big.NewInt(n))
		case "bytes32":
			values[k] = [32]byte{byte(n)}
		case "string":
			values[k] = "text"
		default:
			t.Fatalf("%s has a value of type %s", e.Name, in.Type)
		}
	}
	packed, err := e.Inputs.Pack(values...)
	require.NoError(t, err)
	return append(slices.Clone(e.ID[:4]), packed...)
}

func TestEveryReasonOfAContractIsOneReadableLine(t *testing.T) {
	seen := make(map[string]bool)
	for _, c := range contracts {
		parsed, err := c.meta.ParseABI()
		require.NoError(t, err)
		for name, e := range parsed.Errors {
			seen[name], seen[c.name+"."+name] = true, true
			require.NotEmpty(t, reasons[name], "%s refuses with %s, which has no words", c.name, name)
			refused := revert(revertData(t, e))
			require.Equal(t, name, refused.Name)
			require.Len(t, refused.Values, len(e.Inputs))
			require.ErrorIs(t, refused, ErrReverted)
			require.Regexp(t, "^"+name+`: [a-z0-9]`, refused.text)
			require.NotRegexp(t, `%|\n|[{}<>]`, refused.text)
		}
	}
	for name := range reasons {
		require.True(t, seen[name], "no contract knows the error %s", name)
	}
}

func TestReasonsNameTheirValuesInTheRightPlaces(t *testing.T) {
	registry, err := bindings.SequencerRegistryMetaData.ParseABI()
	require.NoError(t, err)
	board, err := bindings.LatencyBoardMetaData.ParseABI()
	require.NoError(t, err)
	anchor, err := bindings.SeedAnchorMetaData.ParseABI()
	require.NoError(t, err)
	for _, c := range []struct {
		abi  *abi.ABI
		name string
		want string
	}{
		{registry, "BondTooSmall", "BondTooSmall: a bond of 1 wei is too small, 2 are required"},
		{registry, "NotOwner", "NotOwner: sequencer 1 was not registered by the account 0x0000000000000000000000000000000000000002"},
		{board, "NotMember", "NotMember: sequencer 2 is not a member in round 1"},
		{board, "RoundClosed", "RoundClosed: round 1 does not take this at this time"},
		{anchor, "NotFirst", "NotFirst: the block of second 2, whose parent is of second 1, is not the first from second 3 on"},
	} {
		require.Equal(t, c.want, revert(revertData(t, c.abi.Errors[c.name])).text)
	}
}

func TestDataThatIsNoKnownErrorIsAReasonToo(t *testing.T) {
	for raw, want := range map[string]string{
		"":           "the contract gives no reason",
		"0x12":       "the contract gives no reason",
		"0xabcd":     "the contract gives no reason",
		"0x01020304": "unknown reason 0x01020304",
		"0x4e487b710000000000000000000000000000000000000000000000000000000000000011": "arithmetic underflow or overflow",
		"0x08c379a0" + // Error("no")
			"0000000000000000000000000000000000000000000000000000000000000020" +
			"0000000000000000000000000000000000000000000000000000000000000002" +
			"6e6f000000000000000000000000000000000000000000000000000000000000": "no",
	} {
		require.Equal(t, want, revert(common.FromHex(raw)).text)
	}
}
