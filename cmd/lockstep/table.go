package main

import (
	"bytes"
	"encoding/csv"
	"errors"
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
	square, err := aligned(table)
	var half *halfSquare
	if errors.As(err, &half) {
		return latency.Table{}, badInput("%s: %w", half.place(path, text), err)
	}
	return square, nil
}

// halfSquare says that some names of a table stand in its rows and in its columns,
// but this one only in the row or column of that number.
type halfSquare struct {
	both, only string
	row, col   int // −1 for the other one
}

func (e *halfSquare) Error() string {
	where := "rows"
	if e.row < 0 {
		where = "columns"
	}
	return fmt.Sprintf("%q stands in the rows and in the columns, but %q only in the %s; a square matrix has each name on both sides, any other has none", e.both, e.only, where)
}

// place says where in the file the name is.
func (e *halfSquare) place(path string, text []byte) string {
	records := csv.NewReader(bytes.NewReader(text))
	records.FieldsPerRecord, records.TrimLeadingSpace, records.ReuseRecord = -1, true, true
	for range e.row + 2 { // the header, and the rows up to it
		if _, err := records.Read(); err != nil {
			return place(path, text, 0) // cannot be: it was read before
		}
	}
	line, column := records.FieldPos(e.col + 1)
	return fmt.Sprintf("%s:%d:%d", path, line, column)
}

// aligned puts the columns of a square table in the order of its rows.
func aligned(t latency.Table) (latency.Table, error) {
	at, inRows := make(map[string]int, len(t.Cols)), make(map[string]bool, len(t.Rows))
	for j, name := range t.Cols {
		at[name] = j
	}
	both, row := "", -1
	for i, name := range t.Rows {
		inRows[name] = true
		if _, known := at[name]; known {
			both = name
		} else if row < 0 {
			row = i
		}
	}
	col := slices.IndexFunc(t.Cols, func(name string) bool { return !inRows[name] })
	switch {
	case both == "": // rectangular
		return t, nil
	case row >= 0:
		return t, &halfSquare{both, t.Rows[row], row, -1}
	case col >= 0:
		return t, &halfSquare{both, t.Cols[col], -1, col}
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
