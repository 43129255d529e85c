package merkle

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the vectors shared with the contracts")

func TestVectors(t *testing.T) {
	var v struct {
		Data  []hexutil.Bytes `json:"data"`
		Roots []common.Hash   `json:"roots"` // after none, one, … of them
		Proof struct {
			Index    uint64 `json:"index"`
			Siblings Proof  `json:"siblings"`
		} `json:"proof"` // below the last root
	}
	var l Log
	var f Frontier
	v.Roots = append(v.Roots, f.Root())
	for k := range 21 {
		data := crypto.Keccak256([]byte{byte(k)})[:k]
		v.Data = append(v.Data, data)
		for _, add := range []func(common.Hash) (uint64, error){l.Append, f.Append} {
			_, err := add(Leaf(data))
			require.NoError(t, err)
		}
		v.Roots = append(v.Roots, f.Root())
	}
	v.Proof.Index = 13
	var ok bool
	v.Proof.Siblings, ok = l.Prove(v.Proof.Index, l.Count())
	require.True(t, ok)

	out, err := json.MarshalIndent(v, "", " ")
	require.NoError(t, err)
	path := filepath.Join("..", "testdata", "vectors", "merkle.json")
	if *update {
		require.NoError(t, os.WriteFile(path, append(out, '\n'), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), string(out)+"\n", "run go test ./merkle -run Vectors -update if the change is meant")
}
