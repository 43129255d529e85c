package latency_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/latency"
)

var update = flag.Bool("update", false, "rewrite the shared vectors")

var anyRTT = rapid.OneOf(rapid.Just(lockstep.Unmeasured), rapid.Map(rapid.Int32Range(0, 500_000), func(v int32) lockstep.RTT { return lockstep.RTT(v) }))

func TestSummaryIsOrderedAndIgnoresTheOrderOfSamples(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		samples := rapid.SliceOf(anyRTT).Draw(t, "samples")
		sent := len(samples) + rapid.IntRange(0, 5).Draw(t, "lost")
		e := latency.Summarise(samples, sent)
		require.Equal(t, sent, e.Count+e.Lost)
		if e.Count == 0 {
			require.Equal(t, lockstep.Unmeasured, e.P50)
			return
		}
		require.LessOrEqual(t, e.Min, e.P10)
		require.LessOrEqual(t, e.P10, e.P50)
		require.LessOrEqual(t, e.P50, e.P90)
		require.Contains(t, samples, e.P50)
		shuffled := slices.Clone(samples)
		slices.Reverse(shuffled)
		require.Equal(t, e, latency.Summarise(shuffled, sent))
		below := 0
		for _, s := range samples {
			if s.Measured() && s <= e.P50 {
				below++
			}
		}
		require.GreaterOrEqual(t, 2*below, e.Count)
	})
}

func TestTooFewSamplesAreNoMeasurement(t *testing.T) {
	four := latency.Summarise([]lockstep.RTT{10, 10, 10, 10}, 10)
	require.Equal(t, lockstep.Unmeasured, four.RTT())
	five := latency.Summarise([]lockstep.RTT{10, 12, 11, 13, 900}, 10)
	require.Equal(t, lockstep.RTT(12), five.RTT())
	require.InDelta(t, 0.5, five.Loss(), 1e-9)
}

func TestCombinationsAgreeOnOrderAndForbidHalfMeasuredPairs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyRTT.Draw(t, "there"), anyRTT.Draw(t, "back")
		low, mean, high := latency.Min.Of(a, b), latency.Mean.Of(a, b), latency.Max.Of(a, b)
		if !a.Measured() || !b.Measured() {
			require.Equal(t, []lockstep.RTT{-1, -1, -1}, []lockstep.RTT{low, mean, high})
			return
		}
		require.LessOrEqual(t, low, mean)
		require.LessOrEqual(t, mean, high)
		require.Equal(t, (a+b+1)/2, mean)
	})
}

func TestPackedRowsComeBackQuantised(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		row := rapid.SliceOfN(anyRTT, 0, 64).Draw(t, "row")
		unit := lockstep.RTT(rapid.Int32Range(1, 300).Draw(t, "unit"))
		packed, err := latency.Pack(row, unit)
		require.NoError(t, err)
		back, err := latency.Unpack(packed, len(row), unit)
		require.NoError(t, err)
		for j := range row {
			require.Equal(t, latency.Quantise(row[j], unit), back[j])
			if back[j].Measured() {
				require.GreaterOrEqual(t, back[j], row[j])
				require.Less(t, back[j]-row[j], unit)
			}
		}
	})
}

func FuzzUnpackIsCanonical(f *testing.F) {
	f.Add([]byte{0x12, 0x3f, 0xff}, 2)
	f.Fuzz(func(t *testing.T, packed []byte, n int) {
		row, err := latency.Unpack(packed, n, 100)
		if err != nil {
			return
		}
		again, err := latency.Pack(row, 100)
		require.NoError(t, err)
		require.Equal(t, packed, again)
	})
}

func TestUnitGrowsUntilTheLongestFits(t *testing.T) {
	require.Equal(t, latency.DefaultUnit, latency.UnitFor(409_400))
	require.Equal(t, 2*latency.DefaultUnit, latency.UnitFor(409_401))
	require.True(t, latency.Quantise(9_160_000, latency.UnitFor(9_160_000)).Measured())
	require.False(t, latency.Quantise(409_401, latency.DefaultUnit).Measured())
}

func TestCSVRoundTrips(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 6).Draw(t, "n")
		table := latency.Table{RTT: rapid.SliceOfN(anyRTT, n*n, n*n).Draw(t, "rtt")}
		for i := range n {
			table.Rows = append(table.Rows, string(rune('a'+i)))
			table.Cols = append(table.Cols, string(rune('a'+i)))
		}
		var text bytes.Buffer
		require.NoError(t, table.Write(&text))
		back, err := latency.Read(&text, "m.csv")
		require.NoError(t, err)
		require.Equal(t, table, back)
		require.True(t, back.Square())
	})
}

func TestReadSaysWhatIsWrongAndWhere(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"empty", "", "m.csv:1:1: the file is empty; the first row holds the names of the columns"},
		{"no columns", "x\n", "m.csv:1:1: the header names no column; it starts with an empty cell, then the names"},
		{"no rows", ",a\n", "m.csv:2:1: there are no rows below the header"},
		{"ragged", ",a,b\nc,1,2\nd,3\n", `m.csv:3:3: row "d" has 1 values, the header names 2 columns`},
		{"too long", ",a\nc,1,2\n", `m.csv:2:3: row "c" has 2 values, the header names 1 columns`},
		{"negative", ",a\nb,-3\n", "m.csv:2:3: -3 ms is negative; leave the cell empty if the pair was not measured"},
		{"absurd", ",a\nb,61000\n", "m.csv:2:3: 61000 ms is more than a minute; values are in milliseconds"},
		{"infinite", ",a\nb,inf\n", "m.csv:2:3: inf ms is more than a minute; values are in milliseconds"},
		{"text", ",a\nb,fast\n", `m.csv:2:3: "fast" is not a number of milliseconds; leave the cell empty if the pair was not measured`},
		{"hexadecimal", ",a\nb,0x1p3\n", `m.csv:2:3: "0x1p3" is not a number of milliseconds; leave the cell empty if the pair was not measured`},
		{"control", ",a\n\"b\tc\",1\n", `m.csv:2:1: the name "b\tc" holds a control character`},
		{"double column", ",a,a\nb,1,2\n", `m.csv:1:4: the name "a" stands twice`},
		{"double row", ",a\nb,1\nb,2\n", `m.csv:3:1: the name "b" stands twice`},
		{"nameless", ",a\n,1\n", "m.csv:2:1: a name is missing"},
		{"quote", ",a\nb,\"1\n", "m.csv:2:6: extraneous or missing \" in quoted-field"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := latency.Read(strings.NewReader(c.text), "m.csv")
			require.EqualError(t, err, c.want)
		})
	}
}

func TestEveryGapSignIsUnmeasured(t *testing.T) {
	table, err := latency.Read(strings.NewReader("\ufeff,a,b,c,d\r\nx, 1.5 ,-,—,\r\n"), "m.csv")
	require.NoError(t, err)
	require.Equal(t, []lockstep.RTT{1500, -1, -1, -1}, table.RTT)
	require.False(t, table.Square())
}

func TestBetweenCombinesBothDirections(t *testing.T) {
	table, err := latency.Read(strings.NewReader(",a,b,c\na,0,10,-\nb,12,0,7\nc,3,8,0\n"), "m.csv")
	require.NoError(t, err)
	m, err := table.Between([]string{"a", "c"}, []string{"b"}, latency.Min)
	require.NoError(t, err)
	require.Equal(t, []lockstep.RTT{10_000, 7_000}, m.RTT)
	_, err = table.Between([]string{"a"}, []string{"z"}, latency.Min)
	require.EqualError(t, err, `there is no sequencer "z" in the matrix`)
}

func FuzzRead(f *testing.F) {
	f.Add(",a,b\na,1,2\nb,3,—\n")
	f.Fuzz(func(t *testing.T, text string) {
		table, err := latency.Read(strings.NewReader(text), "m.csv")
		if err != nil {
			return
		}
		require.NoError(t, table.Matrix().Validate())
	})
}

// vector is one packed row, shared with the contract tests.
type vector struct {
	Unit   lockstep.RTT   `json:"unit"`
	RTTs   []lockstep.RTT `json:"rtts"`
	Packed string         `json:"packed"`
}

func TestVectorsOfPackedRows(t *testing.T) {
	rows := [][]lockstep.RTT{
		{}, {0}, {30_000, 35_000}, {32_000, 27_000, 40_000}, {99, 100, 101, -1, 409_400, 409_401},
	}
	var vectors []vector
	for _, row := range rows {
		packed, err := latency.Pack(row, latency.DefaultUnit)
		require.NoError(t, err)
		vectors = append(vectors, vector{latency.DefaultUnit, row, "0x" + hex.EncodeToString(packed)})
	}
	text, err := json.MarshalIndent(vectors, "", "  ")
	require.NoError(t, err)
	text = append(text, '\n')
	path := filepath.Join("..", "testdata", "vectors", "row.json")
	if *update {
		require.NoError(t, os.WriteFile(path, text, 0o600))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), string(text))
}

func TestOnlyNamesThatComeBackAreTaken(t *testing.T) {
	for _, name := range []string{"n1", "eu-west-1", "10.0.0.1", "nan", "a b", "Zürich", `"q"`, "a,b", "s-1", strings.Repeat("ü", 99)} {
		require.NoError(t, latency.CheckName(name), name)
		table := latency.Table{Rows: []string{name}, Cols: []string{"x" + name}, RTT: []lockstep.RTT{1}}
		var text bytes.Buffer
		require.NoError(t, table.Write(&text))
		back, err := latency.Read(&text, "file")
		require.NoError(t, err)
		require.Equal(t, table, back)
	}
	for _, name := range []string{"", "-", "—", " n1", "n1 ", "a\nb", "a\tb", "\xff", "30", "-1.5", "1e3", strings.Repeat("n", 101)} {
		require.Error(t, latency.CheckName(name), "%q", name)
	}
}
