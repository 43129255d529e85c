package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/lockstep-rollups/lockstep/schedule"
)

// maxSeatsFile bounds a seats file.
const maxSeatsFile = 16 << 20

// seats is a seats file: {"epochs":6,"seats":{"a":{"n1":2,"n2":[1,3]},…}}. A
// number is exact, a pair of numbers an interval.
type seats struct {
	file    string
	text    []byte
	epochs  int
	rollups []seatsOf // by name
}

// seatsOf are the seats of one rollup and where in the file things stand.
type seatsOf struct {
	name   string
	offset int64
	names  []string
	ranges map[string]schedule.Range
	at     map[string]int64
}

// readSeats reads a seats file. Every error about its text names file, line and
// column.
func readSeats(path string) (*seats, error) {
	text, err := readBounded(path, maxSeatsFile)
	if err != nil {
		return nil, err
	}
	s := &seats{file: path, text: text}
	d := json.NewDecoder(bytes.NewReader(text))
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
	if len(bytes.TrimSpace(text[d.InputOffset():])) > 0 {
		return nil, s.wrong(s.next(d), "there is text behind the object")
	}
	if s.epochs == 0 {
		return nil, s.wrong(0, "epochs is missing; want the number of epochs of the round")
	}
	if len(s.rollups) < 2 {
		return nil, s.wrong(0, "there are seats for %d rollups; want two or more", len(s.rollups))
	}
	slices.SortFunc(s.rollups, func(a, b seatsOf) int { return strings.Compare(a.name, b.name) })
	return s, s.check()
}

// rollup reads the seats of one rollup.
func (s *seats) rollup(d *json.Decoder, name string, at int64) error {
	r := seatsOf{name: name, offset: at, ranges: make(map[string]schedule.Range), at: make(map[string]int64)}
	err := s.object(d, func(sequencer string, at int64) error {
		var raw json.RawMessage
		if err := d.Decode(&raw); err != nil {
			return s.wrong(d.InputOffset(), "%s", plain(err))
		}
		seat, ok := parseRange(raw)
		if !ok {
			return s.wrong(at, "the seats of %q are %s; want a number of epochs or [least, most]", sequencer, cut(strings.Join(strings.Fields(string(raw)), " "), 40))
		}
		r.names = append(r.names, sequencer)
		r.ranges[sequencer], r.at[sequencer] = seat, at
		return nil
	})
	s.rollups = append(s.rollups, r)
	return err
}

// check says whether the seats can fill the round.
func (s *seats) check() error {
	owner := make(map[string]string)
	for _, r := range s.rollups {
		least, most := 0, 0
		for _, name := range r.names {
			if other, taken := owner[name]; taken {
				return s.wrong(r.at[name], "the sequencer %q of rollup %q is in rollup %q too", name, r.name, other)
			}
			owner[name] = r.name
			seat := r.ranges[name]
			if seat.Max > s.epochs {
				return s.wrong(r.at[name], "%q has %d seats, but the round has %d epochs", name, seat.Max, s.epochs)
			}
			least, most = least+seat.Min, most+seat.Max
		}
		sum := fmt.Sprint(least)
		if least < most {
			sum = fmt.Sprintf("%d to %d", least, most)
		}
		if s.epochs < least || s.epochs > most {
			return s.wrong(r.offset, "the seats of %q add up to %s, but the round has %d epochs", r.name, sum, s.epochs)
		}
	}
	return nil
}

// object reads a JSON object and hands each key with its place to field, which
// reads the value.
func (s *seats) object(d *json.Decoder, field func(key string, at int64) error) error {
	at := s.next(d)
	open, err := d.Token()
	if err != nil {
		return s.wrong(d.InputOffset(), "%s", plain(err))
	}
	if open != json.Delim('{') {
		return s.wrong(at, "want an object in braces")
	}
	seen := make(map[string]bool)
	for d.More() {
		at := s.next(d)
		token, err := d.Token()
		if err != nil {
			return s.wrong(d.InputOffset(), "%s", plain(err))
		}
		key, _ := token.(string) // the decoder lets only strings be keys
		if key == "" {
			return s.wrong(at, "a name is empty")
		}
		if seen[key] {
			return s.wrong(at, "%q stands twice", key)
		}
		seen[key] = true
		if err := field(key, at); err != nil {
			return err
		}
	}
	if _, err := d.Token(); err != nil {
		return s.wrong(d.InputOffset(), "%s", plain(err))
	}
	return nil
}

func (s *seats) number(d *json.Decoder, to *int) error {
	at := s.next(d)
	if err := d.Decode(to); err != nil || *to < 1 || *to > schedule.MaxEpochs {
		return s.wrong(at, "epochs must be a whole number from 1 to %d", schedule.MaxEpochs)
	}
	return nil
}

// next returns where the next key or value begins.
func (s *seats) next(d *json.Decoder) int64 {
	rest := s.text[d.InputOffset():]
	return int64(len(s.text) - len(bytes.TrimLeft(rest, " \t\r\n,:")))
}

// wrong points at a place of the file.
func (s *seats) wrong(offset int64, format string, args ...any) error {
	return badInput("%s: %s", place(s.file, s.text, offset), fmt.Sprintf(format, args...))
}

// place says where in a file an offset is: file:line:column.
func place(file string, text []byte, offset int64) string {
	before := text[:min(max(offset, 0), int64(len(text)))]
	return fmt.Sprintf("%s:%d:%d", file, bytes.Count(before, []byte("\n"))+1, len(before)-bytes.LastIndexByte(before, '\n'))
}

// parseRange reads 3 or [2,4].
func parseRange(raw json.RawMessage) (schedule.Range, bool) {
	if string(raw) == "null" {
		return schedule.Range{}, false
	}
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
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || strings.Contains(err.Error(), "unexpected end") {
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
		return nil, inputError{err}
	}
	if int64(len(text)) > limit {
		return nil, badInput("%s has more than %d MiB", path, limit>>20)
	}
	return text, nil
}
