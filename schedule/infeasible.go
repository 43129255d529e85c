package schedule

import (
	"fmt"
	"strings"
)

// Infeasible says that no schedule exists and why: the sequencers in Leaders
// must lead more epochs than all their partners may. Whoever calls Solve finds
// it by errors.As and reports it as a fact about the input, not as a fault.
type Infeasible struct {
	// Leaders are names on Rollup, who must lead Turns epochs together; Partners
	// are all their measured partners on Other, who may lead PartnerTurns.
	Rollup, Other       string
	Leaders, Partners   []string
	Turns, PartnerTurns int
	// Joint says that only partners count with whom the leaders have a common
	// partner on every other rollup, and Hub, if set, that only the epochs of this
	// one sequencer count.
	Joint bool
	Hub   string
}

// Error puts the set in words, as in "n3 has 2 turns but no partner on b".
func (e *Infeasible) Error() string {
	has, their := "has", "its"
	if len(e.Leaders) > 1 {
		has, their = "have", "their"
	}
	if e.Joint {
		return e.joint()
	}
	start := fmt.Sprintf("%s %s %s but", list(e.Leaders), has, turns(e.Turns))
	switch len(e.Partners) {
	case 0:
		return fmt.Sprintf("%s no partner on %s", start, e.Other)
	case 1:
		return fmt.Sprintf("%s %s only partner on %s, %s, has %d", start, their, e.Other, e.Partners[0], e.PartnerTurns)
	default:
		return fmt.Sprintf("%s %s partners on %s, %s, have only %d", start, their, e.Other, list(e.Partners), e.PartnerTurns)
	}
}

// joint says in words why more than two rollups have no schedule although every
// two of them may have one.
func (e *Infeasible) joint() string {
	if e.Hub != "" {
		return fmt.Sprintf("%s has %s but its partners on %s and %s can lead only %d of them together", e.Hub, turns(e.Turns), e.Rollup, e.Other, e.PartnerTurns)
	}
	return fmt.Sprintf("%s must lead %s but all with whom an epoch on %s can be complete have only %d", list(e.Leaders), turns(e.Turns), e.Other, e.PartnerTurns)
}

func turns(n int) string {
	if n == 1 {
		return "1 turn"
	}
	return fmt.Sprintf("%d turns", n)
}

// list joins names in words and cuts long lists.
func list(names []string) string {
	const shown = 8
	if len(names) > shown {
		return fmt.Sprintf("%s and %d more", strings.Join(names[:shown], ", "), len(names)-shown)
	}
	switch len(names) {
	case 0:
		return "nobody"
	case 1:
		return names[0]
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}
