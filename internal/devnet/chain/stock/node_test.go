package stock_test

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep/internal/devnet/chain/stock"
)

// The vector is the secp256k1 key of the libp2p peer-id specification.
func TestAPeerIDIsLibp2ps(t *testing.T) {
	k, err := crypto.DecompressPubkey(common.FromHex("037777e994e452c21604f91de093ce415f5432f701dd8cd1a7a6fea0e630bfca99"))
	require.NoError(t, err)
	require.Equal(t, "16Uiu2HAmLhLvBoYaoZfaMUKuibM6ac163GwKY74c5kiSLg5KvLpY", stock.PeerID(k))
}

func TestSecretsAreNotArguments(t *testing.T) {
	n := stock.Node{PeerKey: key(t), Sequencer: &stock.Sequencer{Signer: key(t)}}
	c := n.Command()
	arguments := strings.Join(c.Args, " ")
	for _, k := range []string{
		common.Bytes2Hex(crypto.FromECDSA(n.PeerKey)), common.Bytes2Hex(crypto.FromECDSA(n.Sequencer.Signer)),
	} {
		require.NotContains(t, arguments, k)
		require.Contains(t, strings.Join(c.Env, " "), k)
	}
}

func TestANodeAsksAConductorOnlyWhereOneIsNamed(t *testing.T) {
	n := stock.Node{PeerKey: key(t), Sequencer: &stock.Sequencer{Signer: key(t)}}
	require.NotContains(t, strings.Join(n.Command().Args, " "), "conductor")
	n.Sequencer.Conductor = "http://127.0.0.1:1"
	require.Contains(t, n.Command().Args, "--conductor.enabled")
	require.Contains(t, n.Command().Args, "--conductor.rpc=http://127.0.0.1:1")
	n.Sequencer = nil
	require.NotContains(t, strings.Join(n.Command().Args, " "), "sequencer")
}
