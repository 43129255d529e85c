package bundle_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/bundle"
)

// The contracts themselves judge calls, access lists and checksums in the tests of
// internal/builder; here is what they never see.

func drawBytes(t *rapid.T, n int, label string) []byte {
	return rapid.SliceOfN(rapid.Byte(), n, n).Draw(t, label)
}

func drawIdentifier(t *rapid.T) bundle.Identifier {
	return bundle.Identifier{
		Origin: common.BytesToAddress(drawBytes(t, 20, "origin")), Block: rapid.Uint64().Draw(t, "block"),
		Log: rapid.Uint32().Draw(t, "log"), Time: rapid.Uint64().Draw(t, "time"), Rollup: lockstep.RollupID(rapid.Uint64().Draw(t, "rollup")),
	}
}

// executing is the log of the inbox for a message: its words are those of the call.
func executing(id bundle.Identifier, payload common.Hash) bundle.Log {
	topic := crypto.Keccak256Hash([]byte("ExecutingMessage(bytes32,(address,uint256,uint256,uint256,uint256))"))
	return bundle.Log{
		Identifier: bundle.Identifier{Origin: bundle.Inbox}, Topics: []common.Hash{topic, payload}, Data: bundle.Relay(id, nil)[4 : 4+5*32],
	}
}

func TestWhatIsExecutedIsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		id, payload := drawIdentifier(t), common.BytesToHash(drawBytes(t, 32, "payload"))
		got, hash, ok, err := bundle.Executed(executing(id, payload))
		require.NoError(t, err)
		require.True(t, ok)
		require.Equal(t, id, got)
		require.Equal(t, payload, hash)

		other := id
		other.Log++
		require.NotEqual(t, bundle.Checksum(id, payload), bundle.Checksum(other, payload))
	})
}

func TestNumbersThatNoChainHasAreRefused(t *testing.T) {
	for at := 1; at < 5; at++ {
		l := executing(bundle.Identifier{}, common.Hash{})
		l.Data[at*32+23] = 1 // bit 64
		_, _, _, err := bundle.Executed(l)
		require.Error(t, err, "word %d", at)
	}
	l := executing(bundle.Identifier{}, common.Hash{})
	l.Data[2*32+27] = 1 // bit 32 of the log index
	_, _, _, err := bundle.Executed(l)
	require.ErrorContains(t, err, "above 32 bits")
}

func TestLogsThatArePredeploysOnlyByNameAreErrors(t *testing.T) {
	sent := crypto.Keccak256Hash([]byte("SentMessage(uint256,address,uint256,address,bytes)"))
	for name, l := range map[string]bundle.Log{
		"no topics":     {Topics: []common.Hash{sent}, Data: make([]byte, 96)},
		"no data":       {Topics: make([]common.Hash, 4)},
		"far away":      {Topics: []common.Hash{sent, {1}, {}, {}}, Data: make([]byte, 96)},
		"shorter again": {Topics: make([]common.Hash, 4), Data: make([]byte, 95)},
	} {
		l.Origin, l.Topics[0] = bundle.Messenger, sent
		_, _, err := bundle.Sent(l)
		require.Error(t, err, name)
		l.Origin = common.Address{1}
		_, ok, err := bundle.Sent(l)
		require.NoError(t, err, "others may emit what they like")
		require.False(t, ok)
	}
}

func TestSupplyReadsBurnsAndMintsOfERC7802(t *testing.T) {
	l := bundle.Log{Data: common.LeftPadBytes([]byte{1, 0}, 32)}
	l.Topics = []common.Hash{crypto.Keccak256Hash([]byte("CrosschainMint(address,uint256,address)")), {1}, {2}}
	change, ok := bundle.Supply(l)
	require.True(t, ok)
	require.EqualValues(t, 256, change.Int64())
	l.Topics[0] = crypto.Keccak256Hash([]byte("CrosschainBurn(address,uint256,address)"))
	change, ok = bundle.Supply(l)
	require.True(t, ok)
	require.EqualValues(t, -256, change.Int64())
	l.Topics[0] = crypto.Keccak256Hash([]byte("Transfer(address,address,uint256)"))
	_, ok = bundle.Supply(l)
	require.False(t, ok)
	l.Topics = nil
	_, ok = bundle.Supply(l)
	require.False(t, ok)
}
