package schedule

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
)

// mutants returns copies of a JSON value that differ from it in one place.
func mutants(value any) []any {
	var out []any
	switch value := value.(type) {
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(value)) {
			with := func(key string, x any) {
				changed := maps.Clone(value)
				delete(changed, name)
				if key != "" {
					changed[key] = x
				}
				out = append(out, changed)
			}
			with("", nil)
			with(strings.ToUpper(name), value[name])
			for _, x := range mutants(value[name]) {
				with(name, x)
			}
		}
		more := maps.Clone(value)
		more["more"] = true
		out = append(out, more)
		// Parts that other certificates have.
		for name, x := range map[string]any{
			"hub": []any{"a", "n1"}, "prices_ms": map[string]any{}, "weighted": map[string]any{"weight": json.Number("1"), "prices": nil},
		} {
			if _, has := value[name]; !has {
				more := maps.Clone(value)
				more[name] = x
				out = append(out, more)
			}
		}
	case []any:
		for k := range value {
			out = append(out, slices.Delete(slices.Clone(value), k, k+1), append(slices.Clone(value), value[k]))
			for _, x := range mutants(value[k]) {
				changed := slices.Clone(value)
				changed[k] = x
				out = append(out, changed)
			}
			for j := range k {
				changed := slices.Clone(value)
				changed[j], changed[k] = changed[k], changed[j]
				if fmt.Sprint(changed) != fmt.Sprint(value) {
					out = append(out, changed)
				}
			}
		}
		out = append(out, append([]any{"n1"}, value...), nil)
	case string:
		for _, x := range []string{"", value + "x", "n1", "n2", "n3", "n4", "n5", "a", "b", "c", "lex", "max", "sum"} {
			if x != value {
				out = append(out, x)
			}
		}
		out = append(out, strings.ReplaceAll(value, "0", "1"), nil, json.Number("1"))
		out = slices.DeleteFunc(out, func(x any) bool { return x == value })
	case json.Number:
		for _, x := range []string{"0", "1", "2", "9", "255", "-1", "1" + value.String(), value.String() + "e0", value.String() + ".0", value.String() + ".5"} {
			if x != value.String() && strings.Count(x, ".") < 2 {
				out = append(out, json.Number(x))
			}
		}
		out = append(out, value.String(), nil)
	case bool:
		out = append(out, !value, nil, "true")
	}
	return out
}

// documents are small problems of every kind whose schedules are proven best.
func documents(t *testing.T) map[string]Problem {
	t.Helper()
	lex := exampleProblem(exampleMin, []int{2, 2, 2}, []int{3, 3})
	lex.Seed = lockstep.Seed{7}
	worst, sum, weighted := lex, lex, lex
	worst.Objective, sum.Objective = WorstOnly, SumOnly
	weighted.Weights = []uint32{3, 1, 1, 3, 1, 1}
	three := Problem{Epochs: 4, Seed: lockstep.Seed{7}}
	for _, r := range [][]string{{"a", "n1", "n2"}, {"b", "n3", "n4"}, {"c", "n5", "n6"}} {
		three.Rollups = append(three.Rollups, Rollup{r[0], r[1:], []Range{{2, 2}, {2, 2}}})
	}
	for k, names := range [][2]int{{0, 1}, {0, 2}, {1, 2}} {
		three.Matrices = append(three.Matrices, lockstep.Matrix{
			Rows: three.Rollups[names[0]].Sequencers, Cols: three.Rollups[names[1]].Sequencers,
			RTT: []lockstep.RTT{10_000, 50_000, 50_000, lockstep.RTT(20_000 - k)},
		})
	}
	return map[string]Problem{"lex": lex, "max": worst, "sum": sum, "weighted": weighted, "three": three}
}

func TestEveryMutatedFieldOfADocumentIsRefused(t *testing.T) {
	for kind, p := range documents(t) {
		t.Run(kind, func(t *testing.T) {
			s, err := Solve(p)
			require.NoError(t, err)
			require.True(t, s.Optimal)
			out, err := Encode(p, s)
			require.NoError(t, err)
			whole, err := readTree(out)
			require.NoError(t, err)
			all := mutants(whole)
			for _, changed := range all {
				text, err := json.Marshal(changed)
				require.NoError(t, err)
				back, err := Decode(p, text)
				if err == nil {
					err = Verify(p, back)
				}
				if err == nil && kind == "three" {
					// Two other rollups prove the same bound.
					back.Certificate.Hall.A, back.Certificate.Hall.B = s.Certificate.Hall.A, s.Certificate.Hall.B
					require.Equal(t, s, back)
					continue
				}
				if err == nil {
					t.Errorf("accepted: %s\n      of: %s", text, out)
				}
			}
			t.Logf("%d mutants of %s", len(all), bytes.TrimSpace(out))
		})
	}
}
