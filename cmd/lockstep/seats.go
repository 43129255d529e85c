package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"

	"github.com/lockstep-rollups/lockstep/schedule"
)

// maxSeatsFile bounds a seats file.
const maxSeatsFile = 16 << 20

// seats is a seats file: {"epochs":6,"seats":{"a":{"n1":2,"n2":[1,3]},…}}. A
// number is exact, a pair of numbers an interval. Rollups and sequencers keep
// the order of the file.
type seats struct {
	file    string
	text    []byte
	epochs  int
	rollups []seatsOf
}

// seatsOf are the seats of one rollup and where in the file it is named.
type seatsOf struct {
	name   string
	offset int64
	names  []string
	ranges map[string]schedule.Range
	at     map[string]int64
}

// readSeats reads a seats file. Every error names file, line and column.
func readSeats(path string) (*seats, error) {
	text, err := readBounded(path, maxSeatsFile)
	if err != nil {
		return nil, err
	}
	s := &seats{file: path, text: text}
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	err = s.object(d, func(key string, at int64) error {
		switch key {
		case "epochs":
			return s.number(d, &s.epochs)
		case "seats":
			return s.object(d, func(name string, at int64) error { return s.rollup(d, name, at) })
		}
		return s.wrong(at, "unknown key %q; want epochs and seats", key)
	})
	if err != nil {
		return nil, err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, s.wrong(d.InputOffset(), "there is text behind the object")
	}
	if s.epochs < 1 {
		return nil, s.wrong(0, "epochs is missing; want the number of epochs of the round")
	}
	if len(s.rollups) < 2 {
		return nil, s.wrong(0, "seats names %d rollups; want two or more", len(s.rollups))
	}
	for _, r := range s.rollups {
		if err := s.addsUp(r); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// rollup reads the seats of one rollup.
func (s *seats) rollup(d *json.Decoder, name string, at int64) error {
	for _, r := range s.rollups {
		if r.name == name {
			return s.wrong(at, "the rollup %q stands twice", name)
		}
	}
	r := seatsOf{name: name, offset: at, ranges: make(map[string]schedule.Range), at: make(map[string]int64)}
	err := s.object(d, func(sequencer string, at int64) error {
		if _, twice := r.ranges[sequencer]; twice {
			return s.wrong(at, "the sequencer %q stands twice", sequencer)
		}
		var raw json.RawMessage
		if err := d.Decode(&raw); err != nil {
			return s.wrong(d.InputOffset(), "%s", plain(err))
		}
		seat, ok := parseRange(raw)
		if !ok {
			return s.wrong(at, "the seats of %q are %s; want a number of epochs or [least, most]", sequencer, raw)
		}
		r.names = append(r.names, sequencer)
		r.ranges[sequencer], r.at[sequencer] = seat, at
		return nil
	})
	s.rollups = append(s.rollups, r)
	return err
}

// addsUp checks that the seats of a rollup can fill the round.
func (s *seats) addsUp(r seatsOf) error {
	least, most := 0, 0
	for _, seat := range r.ranges {
		least += seat.Min
		most += seat.Max
	}
	switch {
	case least == most && least != s.epochs:
		return s.wrong(r.offset, "the seats of %q add up to %d, but the round has %d epochs", r.name, least, s.epochs)
	case s.epochs < least || s.epochs > most:
		return s.wrong(r.offset, "the seats of %q add up to %d to %d, but the round has %d epochs", r.name, least, most, s.epochs)
	}
	return nil
}

// object reads a JSON object and hands each key with its place to field, which
// reads the value.
func (s *seats) object(d *json.Decoder, field func(key string, at int64) error) error {
	open, err := d.Token()
	if err != nil {
		return s.wrong(d.InputOffset(), "%s", plain(err))
	}
	if open != json.Delim('{') {
		return s.wrong(d.InputOffset()-1, "want an object in braces, got %v", open)
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return s.wrong(d.InputOffset(), "%s", plain(err))
		}
		name, _ := key.(string) // the decoder lets only strings be keys
		at := d.InputOffset() - int64(len(name)) - 2
		if err := field(name, at); err != nil {
			return err
		}
	}
	if _, err := d.Token(); err != nil {
		return s.wrong(d.InputOffset(), "%s", plain(err))
	}
	return nil
}

func (s *seats) number(d *json.Decoder, to *int) error {
	at := d.InputOffset()
	if err := d.Decode(to); err != nil || *to < 1 || *to > schedule.MaxEpochs {
		return s.wrong(at+1, "epochs must be a whole number from 1 to %d", schedule.MaxEpochs)
	}
	return nil
}

// wrong points at a place of the file.
func (s *seats) wrong(offset int64, format string, args ...any) error {
	before := s.text[:min(max(offset, 0), int64(len(s.text)))]
	line := bytes.Count(before, []byte("\n")) + 1
	column := len(before) - bytes.LastIndexByte(before, '\n')
	return badInput("%s:%d:%d: %s", s.file, line, column, fmt.Sprintf(format, args...))
}

// parseRange reads 3 or [2,4].
func parseRange(raw json.RawMessage) (schedule.Range, bool) {
	var n int
	if json.Unmarshal(raw, &n) == nil {
		return schedule.Exactly(n), n >= 0 && n <= schedule.MaxEpochs
	}
	var bounds []int
	if json.Unmarshal(raw, &bounds) != nil || len(bounds) != 2 {
		return schedule.Range{}, false
	}
	return schedule.Range{Min: bounds[0], Max: bounds[1]}, 0 <= bounds[0] && bounds[0] <= bounds[1] && bounds[1] <= schedule.MaxEpochs
}

// plain turns a JSON error into words.
func plain(err error) string {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return "the file ends too early"
	}
	return err.Error()
}

// readBounded reads a whole file of at most limit bytes.
func readBounded(path string, limit int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, inputError{err}
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, inputError{fmt.Errorf("read %s: %w", path, err)}
	}
	if int64(len(text)) > limit {
		return nil, badInput("%s has more than %d MiB", path, limit>>20)
	}
	return text, nil
}

// sortedKeys returns the keys of a map in order.
func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
