package latency

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lockstep-rollups/lockstep"
)

const (
	// maxSide bounds a table that is read: 4,096 names on a side.
	maxSide = 4096
	// maxName bounds the letters of a name.
	maxName = 100
)

// Table is a CSV file of round trips. The first row and the first column hold
// names; the cell in row i, column j is the round trip measured from Rows[i] to
// Cols[j]. Square tables have the same names in the same order on both sides and
// hold both directions of every pair; rectangular ones have the sequencers of
// one rollup in the rows and those of another in the columns, and hold combined
// figures.
type Table struct {
	Rows, Cols []string
	RTT        []lockstep.RTT // row-major
}

// A SyntaxError tells what is wrong in a CSV file, and where.
type SyntaxError struct {
	File         string
	Line, Column int
	Problem      string
}

// Error prints file:line:column and the problem on one line.
func (e *SyntaxError) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Column, e.Problem)
}

// Read reads a table in milliseconds. Empty cells, "-" and "—" are unmeasured.
// file names the input in errors, which are *SyntaxError for everything that is
// wrong with the text: a ragged row, a value that is not a number, is negative
// or exceeds lockstep.MaxRTT, a name that CheckName refuses or that stands twice,
// more than 4,096 names.
func Read(r io.Reader, file string) (Table, error) {
	c := csv.NewReader(r)
	c.FieldsPerRecord = -1
	c.ReuseRecord = true
	c.TrimLeadingSpace = true
	p := parser{csv: c, file: file}
	head, err := c.Read()
	if errors.Is(err, io.EOF) {
		return Table{}, &SyntaxError{file, 1, 1, "the file is empty; the first row holds the names of the columns"}
	}
	if err != nil {
		return Table{}, p.wrap(err)
	}
	t := Table{}
	if t.Cols, err = p.names(head); err != nil {
		return Table{}, err
	}
	rows := make(map[string]bool)
	for {
		record, err := c.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return Table{}, p.wrap(err)
		}
		if t.RTT, err = p.row(record, t, rows); err != nil {
			return Table{}, err
		}
		t.Rows = append(t.Rows, strings.TrimSpace(record[0]))
	}
	if len(t.Rows) == 0 {
		return Table{}, &SyntaxError{file, 2, 1, "there are no rows below the header"}
	}
	return t, nil
}

// parser carries what an error message needs.
type parser struct {
	csv  *csv.Reader
	file string
}

// names reads the header: an ignored first cell, then the columns.
func (p parser) names(head []string) ([]string, error) {
	head[0] = strings.TrimPrefix(head[0], "\ufeff")
	if len(head) < 2 {
		return nil, p.at(0, "the header names no column; it starts with an empty cell, then the names")
	}
	if len(head)-1 > maxSide {
		return nil, p.at(maxSide, fmt.Sprintf("%d columns; at most %d are read", len(head)-1, maxSide))
	}
	seen := make(map[string]bool, len(head))
	names := make([]string, 0, len(head)-1)
	for k, cell := range head[1:] {
		name := strings.TrimSpace(cell)
		if problem := fresh(name, seen); problem != "" {
			return nil, p.at(k+1, problem)
		}
		names = append(names, name)
	}
	return names, nil
}

// row appends the values of one record to t.RTT.
func (p parser) row(record []string, t Table, seen map[string]bool) ([]lockstep.RTT, error) {
	name := strings.TrimSpace(record[0])
	if problem := fresh(name, seen); problem != "" {
		return nil, p.at(0, problem)
	}
	if len(seen) > maxSide {
		return nil, p.at(0, fmt.Sprintf("more than %d rows; no more are read", maxSide))
	}
	if len(record) != len(t.Cols)+1 {
		return nil, p.at(min(len(record), len(t.Cols)+1)-1, fmt.Sprintf("row %q has %d values, the header names %d columns", name, len(record)-1, len(t.Cols)))
	}
	for k, cell := range record[1:] {
		rtt, problem := parseMillis(cell)
		if problem != "" {
			return nil, p.at(k+1, problem)
		}
		t.RTT = append(t.RTT, rtt)
	}
	return t.RTT, nil
}

// fresh checks a name and remembers it.
func fresh(name string, seen map[string]bool) string {
	if err := CheckName(name); err != nil {
		return err.Error()
	}
	if seen[name] {
		return fmt.Sprintf("the name %q stands twice", name)
	}
	seen[name] = true
	return ""
}

// CheckName reports whether a table can hold a name and give it back. A number is
// none: where one stands in the place of a name, a row or the header lacks its
// first cell.
func CheckName(name string) error {
	switch _, err := strconv.ParseFloat(name, 64); {
	case name == "" || name == "-" || name == "—":
		return errors.New("a name is missing")
	case utf8.RuneCountInString(name) > maxName:
		return fmt.Errorf("the name %q is longer than %d letters", cut(name), maxName)
	case strings.ContainsFunc(name, unicode.IsControl):
		return fmt.Errorf("the name %q holds a control character", name)
	case !utf8.ValidString(name) || name != strings.TrimSpace(name):
		return fmt.Errorf("the name %q begins or ends with a blank, or is not UTF-8", name)
	case err == nil && strings.ContainsAny(name, "0123456789"): // nan is a name
		return fmt.Errorf("%q is a number in the place of a name; the first row and the first column hold names", name)
	}
	return nil
}

// cut shortens what a message quotes.
func cut(text string) string {
	const most = 40
	if letters := []rune(text); len(letters) > most {
		return string(letters[:most]) + "…"
	}
	return text
}

func (p parser) at(field int, problem string) error {
	line, column := p.csv.FieldPos(field)
	return &SyntaxError{p.file, line, column, problem}
}

func (p parser) wrap(err error) error {
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		return &SyntaxError{p.file, parse.Line, parse.Column, parse.Err.Error()}
	}
	return fmt.Errorf("read %s: %w", p.file, err)
}

// parseMillis reads a cell in milliseconds to the nearest microsecond.
func parseMillis(cell string) (lockstep.RTT, string) {
	cell = strings.TrimSpace(cell)
	if cell == "" || cell == "-" || cell == "—" {
		return lockstep.Unmeasured, ""
	}
	ms, err := strconv.ParseFloat(cell, 64)
	switch {
	case err != nil || math.IsNaN(ms) || strings.ContainsAny(cell, "xX_"): // plain decimals only
		return 0, fmt.Sprintf("%q is not a number of milliseconds; leave the cell empty if the pair was not measured", cut(cell))
	case ms < 0:
		return 0, fmt.Sprintf("%s ms is negative; leave the cell empty if the pair was not measured", cut(cell))
	case ms > lockstep.MaxRTT.Milliseconds():
		return 0, fmt.Sprintf("%s ms is more than a minute; values are in milliseconds", cut(cell))
	}
	return lockstep.RTT(math.Round(ms * 1000)), ""
}

// Square reports whether both sides of t hold the same names in the same order.
func (t Table) Square() bool { return slices.Equal(t.Rows, t.Cols) }

// Matrix returns a rectangular table as the matrix of its two sides.
func (t Table) Matrix() lockstep.Matrix {
	return lockstep.Matrix{Rows: t.Rows, Cols: t.Cols, RTT: t.RTT}
}

// Between returns the combined matrix between two groups of sequencers of a
// square table. An error names the first sequencer that t does not know.
func (t Table) Between(rows, cols []string, c Combination) (lockstep.Matrix, error) {
	if !t.Square() {
		return lockstep.Matrix{}, errors.New("the table has other names in its rows than in its columns; only a square table can be split into rollups")
	}
	index := make(map[string]int, len(t.Rows))
	for i, name := range t.Rows {
		index[name] = i
	}
	for _, name := range slices.Concat(rows, cols) {
		if _, known := index[name]; !known {
			return lockstep.Matrix{}, fmt.Errorf("there is no sequencer %q in the matrix", name)
		}
	}
	m := lockstep.Matrix{Rows: rows, Cols: cols, RTT: make([]lockstep.RTT, 0, len(rows)*len(cols))}
	for _, a := range rows {
		for _, b := range cols {
			i, j := index[a], index[b]
			m.RTT = append(m.RTT, c.Of(t.RTT[i*len(t.Cols)+j], t.RTT[j*len(t.Cols)+i]))
		}
	}
	return m, m.Validate()
}

// Write writes t in milliseconds, in the form that Read reads; unmeasured cells
// are empty.
func (t Table) Write(w io.Writer) error {
	out := csv.NewWriter(w)
	record := append([]string{""}, t.Cols...)
	if err := out.Write(record); err != nil {
		return fmt.Errorf("write the latency table: %w", err)
	}
	for i, name := range t.Rows {
		record[0] = name
		for j := range t.Cols {
			record[j+1] = ""
			if r := t.RTT[i*len(t.Cols)+j]; r.Measured() {
				record[j+1] = strconv.FormatFloat(r.Milliseconds(), 'f', -1, 64)
			}
		}
		if err := out.Write(record); err != nil {
			return fmt.Errorf("write the latency table: %w", err)
		}
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return fmt.Errorf("write the latency table: %w", err)
	}
	return nil
}
