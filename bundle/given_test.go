package bundle_test

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/bundle"
)

func drawGiven(t *rapid.T, now uint64) bundle.Given {
	g := bundle.Given{Deadline: now + rapid.Uint64Range(0, bundle.MaxAhead).Draw(t, "ahead")}
	for left, last := rapid.IntRange(1, bundle.MaxGiven).Draw(t, "transactions"), lockstep.RollupID(0); left > 0; {
		n := rapid.IntRange(1, left).Draw(t, "of one rollup")
		l := bundle.List{Rollup: last + 1 + lockstep.RollupID(rapid.IntRange(0, 1).Draw(t, "rollup"))}
		for k := range n {
			l.Transactions = append(l.Transactions, append([]byte{byte(k)}, rapid.SliceOfN(rapid.Byte(), 0, 40).Draw(t, "raw")...))
		}
		g.Lists = append(g.Lists, l)
		left, last = left-n, l.Rollup%3
	}
	if rapid.Bool().Draw(t, "conditional") {
		c := bundle.Condition{
			Rollup: g.Lists[0].Rollup, NumberMin: rapid.Uint64().Draw(t, "min"), NumberMax: math.MaxUint64,
			TimeMax: rapid.Uint64().Draw(t, "max"),
		}
		for k := range rapid.IntRange(0, 3).Draw(t, "lookups") {
			c.Lookups = append(c.Lookups, bundle.Lookup{Account: common.Address{byte(k)}, Whole: k == 0, Key: common.Hash{byte(k / 2)}, Value: common.Hash{9}})
		}
		g.Conditions = append(g.Conditions, c)
	}
	return g
}

// written is a bundle as its sender writes it.
func written(g bundle.Given) []byte {
	lists := []any{}
	for _, l := range g.Lists {
		txs := []hexutil.Bytes{}
		for _, raw := range l.Transactions {
			txs = append(txs, raw)
		}
		lists = append(lists, map[string]any{"chainId": hexutil.Uint64(l.Rollup), "transactions": txs})
	}
	conditions := []any{}
	for _, c := range g.Conditions {
		known := map[common.Address]any{}
		for _, l := range c.Lookups {
			if l.Whole {
				known[l.Account] = l.Value
				continue
			}
			slots, _ := known[l.Account].(map[common.Hash]common.Hash)
			if slots == nil {
				slots = map[common.Hash]common.Hash{}
				known[l.Account] = slots
			}
			slots[l.Key] = l.Value
		}
		conditions = append(conditions, map[string]any{
			"chainId": c.Rollup, "blockNumberMin": hexutil.Uint64(c.NumberMin), "blockNumberMax": c.NumberMax,
			"timestampMin": fmt.Sprint(c.TimeMin), "timestampMax": hexutil.Uint64(c.TimeMax), "knownAccounts": known,
		})
	}
	out, err := json.Marshal(map[string]any{"transactions": lists, "deadline": hexutil.Uint64(g.Deadline), "conditions": conditions})
	if err != nil {
		panic(err)
	}
	return out
}

func TestAGivenBundleIsReadAsItWasWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := drawGiven(t, genesis)
		got, err := bundle.ReadGiven(written(g))
		require.NoError(t, err)
		require.Equal(t, g, got)
		require.NoError(t, got.Check(genesis))
	})
}

func FuzzWhatIsReadAsAGivenBundleIsReadAgain(f *testing.F) {
	f.Add([]byte(`{"transactions":[{"chainId":"0x385","transactions":["0x02"]}],"deadline":"0x1"}`))
	f.Add([]byte(`{"transactions":[],"deadline":7,"conditions":[{"chainId":1,"knownAccounts":{"0x4200000000000000000000000000000000000022":{}}}]}`))
	f.Add(written(bundle.Given{Conditions: []bundle.Condition{{Lookups: []bundle.Lookup{{Whole: true}, {Account: common.Address{1}, Key: common.Hash{2}}}}}}))
	f.Fuzz(func(t *testing.T, raw []byte) {
		g, err := bundle.ReadGiven(raw)
		if err != nil {
			require.NotContains(t, err.Error(), "\n")
			return
		}
		_ = g.Check(g.Deadline) // whatever it says, it says
		again, err := bundle.ReadGiven(written(g))
		require.NoError(t, err)
		require.Equal(t, g.Hash(), again.Hash())
		require.Equal(t, string(written(g)), string(written(again)))
	})
}

func TestAnotherOrderIsAnotherBundle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g, h := drawGiven(t, genesis), drawGiven(t, genesis)
		require.Equal(t, fmt.Sprint(g.Lists) == fmt.Sprint(h.Lists), g.Hash() == h.Hash())
		same := bundle.Given{Lists: g.Lists}
		require.Equal(t, g.Hash(), same.Hash(), "terms do not name it")
	})
}

func TestWhatIsNoBundleIsRefusedInOneLine(t *testing.T) {
	const list = `{"chainId":"0x385","transactions":["0x01"]}`
	for in, want := range map[string]string{
		`{"transactions":[` + list + `]}`:                                     "no deadline",
		`{"transactions":[` + list + `],"deadline":"soon"}`:                   "no number",
		`{"transactions":[` + list + `],"deadline":1,"blocks":2}`:             "unknown field",
		`{"transactions":[{"transactions":["0x01"]}],"deadline":1}`:           "list 0 has no chainId",
		`{"transactions":[{"chainId":-1}],"deadline":1}`:                      "no number of 64 bits",
		`{"transactions":[{"chainId":1,"transactions":["01"]}],"deadline":1}`: "0x",
		`{"deadline":1} {}`:                "something follows",
		`[]`:                               "cannot unmarshal",
		`{"deadline":1,"conditions":[{}]}`: "condition 0 of the bundle: it has no chainId",
		`{"deadline":1,"conditions":[{"chainId":1,"knownAccounts":{"0x4200000000000000000000000000000000000022":5}}]}`:   "the slots of",
		`{"deadline":1,"conditions":[{"chainId":1,"knownAccounts":{"0x4200000000000000000000000000000000000022":"a"}}]}`: "the storage root of",
	} {
		_, err := bundle.ReadGiven([]byte(in))
		require.ErrorContains(t, err, want, in)
		require.Equal(t, 1, len(strings.Split(err.Error(), "\n")))
	}
}

func TestWhatNoBlockCanHaveIsRefused(t *testing.T) {
	one := bundle.List{Rollup: 1, Transactions: [][]byte{{1}}}
	many := make([][]byte, bundle.MaxGiven+1)
	for k := range many {
		many[k] = []byte{byte(k)}
	}
	for want, g := range map[string]bundle.Given{
		"no transactions":         {},
		"17 transactions":         {Lists: []bundle.List{{Rollup: 1, Transactions: many}}},
		"bytes, more than":        {Lists: []bundle.List{{Rollup: 1, Transactions: [][]byte{make([]byte, bundle.MaxGivenBytes+1)}}}},
		"places, more than":       {Lists: []bundle.List{one}, Conditions: []bundle.Condition{{Rollup: 1, Lookups: make([]bundle.Lookup, bundle.MaxLookups+1)}}},
		"has passed":              {Lists: []bundle.List{one}, Deadline: genesis - 1},
		"61 seconds ahead":        {Lists: []bundle.List{one}, Deadline: genesis + bundle.MaxAhead + 1},
		"list 1 has no":           {Lists: []bundle.List{one, {Rollup: 2}}, Deadline: genesis},
		"make them one":           {Lists: []bundle.List{one, one}, Deadline: genesis},
		"transaction 1 twice":     {Lists: []bundle.List{{Rollup: 1, Transactions: [][]byte{{1}, {1}}}}, Deadline: genesis},
		"is of rollup 2":          {Lists: []bundle.List{one}, Deadline: genesis, Conditions: []bundle.Condition{{Rollup: 2}}},
		"minimum above its":       {Lists: []bundle.List{one}, Deadline: genesis, Conditions: []bundle.Condition{{Rollup: 1, NumberMin: 1}}},
		"condition 0 has a minim": {Lists: []bundle.List{one}, Deadline: genesis, Conditions: []bundle.Condition{{Rollup: 1, TimeMin: 1}}},
	} {
		require.ErrorContains(t, g.Check(genesis), want)
	}
}

// drawer is a state that has the same value everywhere.
type drawer common.Hash

func (d drawer) StorageRoot(common.Address) common.Hash          { return common.Hash(d) }
func (d drawer) Storage(common.Address, common.Hash) common.Hash { return common.Hash(d) }

func TestAConditionHoldsWithinItsBoundsOnly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		small := rapid.Uint64Range(0, 5)
		c := bundle.Condition{
			NumberMin: small.Draw(t, "number min"), NumberMax: small.Draw(t, "number max"),
			TimeMin: small.Draw(t, "time min"), TimeMax: small.Draw(t, "time max"),
		}
		if rapid.Bool().Draw(t, "lookup") {
			c.Lookups = []bundle.Lookup{{Whole: rapid.Bool().Draw(t, "whole"), Value: common.Hash{byte(small.Draw(t, "value"))}}}
		}
		number, time, state := small.Draw(t, "number"), small.Draw(t, "time"), common.Hash{byte(small.Draw(t, "state"))}
		fault, why := c.Holds(number, time, drawer(state))
		early := number < c.NumberMin || time < c.TimeMin
		unmet := number > c.NumberMax || time > c.TimeMax || !early && len(c.Lookups) > 0 && c.Lookups[0].Value != state
		switch {
		case unmet:
			require.Equal(t, bundle.Unmet, fault)
		case early:
			require.Equal(t, bundle.Early, fault)
		default:
			require.Equal(t, bundle.None, fault)
		}
		require.Equal(t, fault == bundle.None, why == "")
	})
}
