package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/lockstep-rollups/lockstep/schedule"
)

// maxSeatsFile bounds a seats file.
const maxSeatsFile = 16 << 20

// seats is a seats file: {"epochs":6,"seats":{"a":{"n1":2,"n2":[1,3]},…}}. A
// number is exact, a pair of numbers an interval.
type seats struct {
	*document
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
	d, err := openDocument(path, maxSeatsFile)
	if err != nil {
		return nil, err
	}
	s := &seats{document: d}
	err = s.object(func(key string, at int64) error {
		switch key {
		case "epochs":
			return s.number("epochs", 1, schedule.MaxEpochs, &s.epochs)
		case "seats":
			return s.object(s.rollup)
		}
		return s.wrong(at, "unknown key %q; want epochs and seats", key)
	})
	if err != nil {
		return nil, err
	}
	if err := s.end(); err != nil {
		return nil, err
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
func (s *seats) rollup(name string, at int64) error {
	r := seatsOf{name: name, offset: at, ranges: make(map[string]schedule.Range), at: make(map[string]int64)}
	err := s.object(func(sequencer string, at int64) error {
		raw, err := s.value()
		if err != nil {
			return err
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

// parseRange reads 3 or [2,4].
func parseRange(raw json.RawMessage) (schedule.Range, bool) {
	if string(raw) == "null" {
		return schedule.Range{}, false
	}
	var n int
	if json.Unmarshal(raw, &n) == nil {
		return schedule.Exactly(n), n >= 0 && n <= schedule.MaxEpochs
	}
	var bounds []*int // null is nil, and not 0
	if json.Unmarshal(raw, &bounds) != nil || len(bounds) != 2 || slices.Contains(bounds, nil) {
		return schedule.Range{}, false
	}
	least, most := *bounds[0], *bounds[1]
	return schedule.Range{Min: least, Max: most}, 0 <= least && least <= most && most <= schedule.MaxEpochs
}
