package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/latency"
)

// maxMatrixFile bounds a matrix: 4,096 names on a side and 16 bytes for a cell.
const maxMatrixFile = 256 << 20

// readTable reads a matrix. One with the same names on both sides comes back
// square, whatever the order of its columns.
func readTable(path string) (latency.Table, error) {
	text, err := readBounded(path, maxMatrixFile)
	if err != nil {
		return latency.Table{}, err
	}
	table, err := latency.Read(bytes.NewReader(text), path)
	if err != nil {
		return latency.Table{}, inputError{err}
	}
	if table, err = aligned(table); err != nil {
		return latency.Table{}, badInput("%s:1:1: %w", path, err)
	}
	return table, nil
}

// aligned puts the columns of a square table in the order of its rows.
func aligned(t latency.Table) (latency.Table, error) {
	at := make(map[string]int, len(t.Cols))
	for j, name := range t.Cols {
		at[name] = j
	}
	both, only := "", ""
	for _, name := range t.Rows {
		if _, known := at[name]; known {
			both = name
		} else {
			only = name
		}
	}
	switch {
	case both == "": // rectangular
		return t, nil
	case only != "":
		return t, fmt.Errorf("%q stands in the rows and in the columns, but %q only in the rows; a square matrix has each name on both sides, any other has none", both, only)
	case len(t.Rows) < len(t.Cols):
		return t, fmt.Errorf("all names of the rows stand in the columns, which hold %d more; a square matrix has each name on both sides, any other has none", len(t.Cols)-len(t.Rows))
	}
	out := latency.Table{Rows: t.Rows, Cols: t.Rows, RTT: make([]lockstep.RTT, 0, len(t.RTT))}
	for i := range t.Rows {
		for _, name := range t.Rows {
			out.RTT = append(out.RTT, t.RTT[i*len(t.Cols)+at[name]])
		}
	}
	return out, nil
}

// group is a rollup on the command line.
type group struct {
	name       string
	sequencers []string
}

// parseRollups reads --rollup NAME=N1,N2,… flags.
func parseRollups(flags []string) ([]group, error) {
	var groups []group
	owner := make(map[string]string)
	for _, text := range flags {
		name, list, ok := strings.Cut(text, "=")
		if name = strings.TrimSpace(name); !ok || name == "" || list == "" {
			return nil, badInput("--rollup is %q; want NAME=N1,N2,…, as in a=n1,n2,n3", text)
		}
		if slices.ContainsFunc(groups, func(g group) bool { return g.name == name }) {
			return nil, badInput("--rollup names the rollup %q twice", name)
		}
		g := group{name: name}
		for s := range strings.SplitSeq(list, ",") {
			s = strings.TrimSpace(s)
			if s == "" {
				return nil, badInput("--rollup %q holds an empty name", text)
			}
			if other, taken := owner[s]; taken {
				return nil, badInput("--rollup names the sequencer %q twice, for %q and for %q", s, other, name)
			}
			owner[s] = name
			g.sequencers = append(g.sequencers, s)
		}
		groups = append(groups, g)
	}
	return groups, nil
}
