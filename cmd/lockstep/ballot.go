package main

import (
	"cmp"
	"encoding/json"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/holiman/uint256"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/election"
)

// maxBallotFile bounds a candidates file.
const maxBallotFile = 1 << 20

// ballot is a candidates file. Its candidates stand in the order of their
// numbers.
type ballot struct {
	*document
	election.Ballot
	names map[lockstep.SequencerID]string
}

// named is a candidate and where it stands in the file.
type named struct {
	election.Candidate
	name string
	at   int64
}

// readBallot reads a candidates file. Every error about its text names file, line
// and column.
func readBallot(path string) (*ballot, error) {
	d, err := openDocument(path, maxBallotFile)
	if err != nil {
		return nil, err
	}
	b := &ballot{document: d, names: make(map[lockstep.SequencerID]string)}
	var candidates []named
	err = b.object(func(key string, at int64) error {
		r := &b.Rules
		switch key {
		case "epochs":
			return b.number(key, 1, election.MaxEpochs, &b.Epochs)
		case "floor":
			return b.number(key, 0, election.MaxEpochs, &r.Floor)
		case "cap":
			return b.number(key, 0, election.MaxEpochs, &r.Cap)
		case "winners":
			return b.number(key, 0, election.MaxCandidates, &r.Winners)
		case "standbys":
			return b.number(key, 0, election.MaxCandidates, &r.Standbys)
		case "round":
			var round int
			err := b.number(key, 0, 1<<40, &round)
			b.Round = lockstep.Round(round)
			return err
		case "reserve":
			return b.amount(key, &r.Reserve)
		case "base":
			return b.base()
		case "multiplier":
			return b.multiplier()
		case "candidates":
			return b.list(func() error {
				c, err := b.candidate()
				candidates = append(candidates, c)
				return err
			})
		}
		return b.wrong(at, "unknown key %q; want epochs, floor, cap, winners, standbys, reserve, round, base, multiplier or candidates", key)
	})
	if err != nil {
		return nil, err
	}
	if err := b.end(); err != nil {
		return nil, err
	}
	if b.Epochs == 0 {
		return nil, b.wrong(0, "epochs is missing; want the number of epochs of the round")
	}
	if err := b.enlist(candidates); err != nil {
		return nil, err
	}
	if err := b.Validate(); err != nil {
		return nil, b.wrong(0, "%s", err)
	}
	return b, nil
}

// enlist numbers the candidates.
func (b *ballot) enlist(candidates []named) error {
	if len(candidates) == 0 {
		return b.wrong(0, "there are no candidates; want at least one")
	}
	if len(candidates) > election.MaxCandidates {
		return b.wrong(candidates[election.MaxCandidates].at, "there are %d candidates; want at most %d", len(candidates), election.MaxCandidates)
	}
	numbers := true
	for k := range candidates {
		c := &candidates[k]
		n, err := strconv.ParseUint(c.name, 10, 32)
		if err != nil || strconv.FormatUint(n, 10) != c.name {
			numbers = false
		}
		c.ID = lockstep.SequencerID(n)
	}
	slices.SortStableFunc(candidates, func(x, y named) int {
		if numbers {
			return cmp.Compare(x.ID, y.ID)
		}
		return strings.Compare(x.name, y.name)
	})
	for k, c := range candidates {
		if k > 0 && candidates[k-1].name == c.name {
			return b.wrong(c.at, "the candidate %q stands twice", c.name)
		}
		if !numbers {
			c.ID = lockstep.SequencerID(k + 1)
		}
		b.names[c.ID] = c.name
		b.Candidates = append(b.Candidates, c.Candidate)
	}
	return nil
}

// candidate reads one candidate, active and with a perfect score unless it says
// otherwise.
func (b *ballot) candidate() (named, error) {
	c := named{at: b.next(), Candidate: election.Candidate{Active: true, Score: election.Perfect}}
	err := b.object(func(key string, at int64) error {
		switch key {
		case "id":
			return b.text(key, &c.name)
		case "stake":
			return b.amount(key, &c.Stake)
		case "delegated":
			return b.amount(key, &c.Delegated)
		case "bid":
			return b.amount(key, &c.Bid)
		case "weight":
			return b.amount(key, &c.Weight)
		case "score":
			return b.millionths(key, int64(election.Perfect), (*uint32)(&c.Score))
		case "active":
			return b.flag(key, &c.Active)
		}
		return b.wrong(at, "unknown key %q; want id, stake, delegated, bid, weight, score or active", key)
	})
	if err == nil && c.name == "" {
		err = b.wrong(c.at, "a candidate has no id")
	}
	return c, err
}

func (b *ballot) base() error {
	at := b.next()
	if err := b.text("base", &b.Rules.Base); err != nil {
		return err
	}
	if _, err := election.ByName(b.Rules.Base); err != nil || b.Rules.Base == "adaptive" {
		return b.wrong(at, "base is %q; want authority, auction, stake, rotation, multiauction or delegated", b.Rules.Base)
	}
	return nil
}

func (b *ballot) multiplier() error {
	const most = 1000 * int64(election.Perfect)
	at := b.next()
	m := election.DefaultMultiplier
	err := b.object(func(key string, at int64) error {
		switch key {
		case "poor":
			return b.millionths(key, int64(election.Perfect), (*uint32)(&m.Poor))
		case "good":
			return b.millionths(key, int64(election.Perfect), (*uint32)(&m.Good))
		case "least":
			return b.millionths(key, most, &m.Least)
		case "most":
			return b.millionths(key, most, &m.Most)
		}
		return b.wrong(at, "unknown key %q; want poor, good, least or most", key)
	})
	if err != nil {
		return err
	}
	b.Rules.Multiplier = m
	if err := (election.Ballot{Epochs: 1, Rules: election.Rules{Multiplier: m}}).Validate(); err != nil {
		return b.wrong(at, "%s", err)
	}
	return nil
}

func (b *ballot) text(name string, to *string) error {
	at := b.next()
	raw, err := b.value()
	if err != nil {
		return err
	}
	if json.Unmarshal(raw, to) != nil || *to == "" {
		return b.wrong(at, "%s must be text in quotes", name)
	}
	return nil
}

func (b *ballot) flag(name string, to *bool) error {
	at := b.next()
	raw, err := b.value()
	if err != nil {
		return err
	}
	if string(raw) == "null" || json.Unmarshal(raw, to) != nil {
		return b.wrong(at, "%s must be true or false", name)
	}
	return nil
}

// amount reads wei as text in quotes: numbers of that size lose digits in many a
// JSON library.
func (b *ballot) amount(name string, to *uint256.Int) error {
	at := b.next()
	raw, err := b.value()
	if err != nil {
		return err
	}
	var text string
	if json.Unmarshal(raw, &text) != nil || string(raw) == "null" || to.SetFromDecimal(text) != nil || to.BitLen() > election.AmountBits {
		return b.wrong(at, "%s is %s; want wei as digits in quotes, less than 2^%d", name, cut(string(raw), 40), election.AmountBits)
	}
	return nil
}

// millionths reads a number from zero to most millionths, exactly.
func (b *ballot) millionths(name string, most int64, to *uint32) error {
	at := b.next()
	raw, err := b.value()
	if err != nil {
		return err
	}
	// A number as long as this has digits beyond the millionths.
	if v, ok := new(big.Rat).SetString(string(raw)); ok && len(raw) <= 20 && !strings.ContainsAny(string(raw), "eE/_") {
		v.Mul(v, big.NewRat(1_000_000, 1))
		if v.IsInt() && v.Sign() >= 0 && v.Num().IsInt64() && v.Num().Int64() <= most {
			*to = uint32(v.Num().Int64())
			return nil
		}
	}
	return b.wrong(at, "%s is %s; want a number from 0 to %d with at most six digits behind the point", name, cut(string(raw), 40), most/1_000_000)
}
