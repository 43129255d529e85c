package lease_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/cockroachdb/datadriven"
	"github.com/ethereum/go-ethereum/common"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/lease"
)

// The transcripts in testdata tell what one machine does. Times are seconds
// after the grid's genesis; blocks come every second, epochs are six seconds,
// four to a round, and the takeover delay is two seconds. Block 7 stands for the
// usual block at that height, 7' for another one.
func TestTranscripts(t *testing.T) {
	datadriven.Walk(t, "testdata/transcripts", func(t *testing.T, path string) {
		s := new(script)
		datadriven.RunTest(t, path, s.run)
	})
}

type script struct {
	machine *lease.Machine
	cfg     lease.Config
	turns   []string
}

func (s *script) run(t *testing.T, d *datadriven.TestData) string {
	var out strings.Builder
	if d.Cmd == "sequencer" || d.Cmd == "learn" {
		s.setUp(t, d)
		return ""
	}
	for line := range strings.Lines(strings.TrimSpace(d.Input)) {
		at, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		seconds, err := strconv.ParseFloat(at, 64)
		if err != nil {
			d.Fatalf(t, "%q does not begin with a time", line)
		}
		now := time.Unix(int64(testChain.GenesisTime), 0).Add(time.Duration(seconds * float64(time.Second)))
		fmt.Fprintf(&out, "%s: %s\n", at, s.line(now, strings.Fields(rest)))
	}
	return out.String()
}

// setUp reads "sequencer 2 turns=(1,2,?)" and "learn turns=(1,2,3)".
func (s *script) setUp(t *testing.T, d *datadriven.TestData) {
	for _, a := range d.CmdArgs {
		if a.Key == "turns" {
			s.turns = a.Vals
		}
	}
	if d.Cmd == "learn" {
		return
	}
	id, err := strconv.Atoi(d.CmdArgs[0].Key)
	if err != nil {
		d.Fatalf(t, "which sequencer?")
	}
	s.cfg = lease.Config{
		Chain: testChain, Self: lockstep.SequencerID(id), Takeover: takeover,
		Members: func() []lockstep.SequencerID { return []lockstep.SequencerID{1, 2, 3} },
		Turn: func(e lockstep.Epoch) (lockstep.SequencerID, bool) {
			if uint64(e) >= uint64(len(s.turns)) || s.turns[e] == "?" {
				return 0, false
			}
			id, err := strconv.Atoi(s.turns[e])
			return lockstep.SequencerID(id), err == nil
		},
	}
	s.machine = lease.New(s.cfg, lease.Tenure{}, nil)
}

// block reads "7" or "7'".
func block(word string) lease.Block {
	number, other := strings.CutSuffix(word, "'")
	h, err := strconv.ParseUint(number, 10, 64)
	if err != nil {
		panic(err)
	}
	return lease.Block{Ref: ref(h, other), Parent: ref(h-1, other && h > 0).Hash, Time: testChain.TimeOf(h)}
}

func ref(h uint64, other bool) lease.Ref {
	if h == 0 {
		return testChain.Genesis
	}
	hash := common.Hash{0xb0, byte(h)}
	if other {
		hash[2] = 1
	}
	return lease.Ref{Number: h, Hash: hash}
}

func name(r lease.Ref) string {
	if r.Number > 0 && r == ref(r.Number, true) {
		return fmt.Sprintf("block %d'", r.Number)
	}
	return fmt.Sprintf("block %d", r.Number)
}

func (s *script) line(now time.Time, words []string) string {
	arg := func(key string) string {
		for _, w := range words[1:] {
			if v, ok := strings.CutPrefix(w, key+"="); ok {
				return v
			}
		}
		return ""
	}
	switch words[0] {
	case "commit":
		b := block(words[1])
		if p := arg("parent"); p != "" {
			b.Parent = block(p).Hash
		}
		if arg("time") != "" {
			b.Time++
		}
		next, err := s.machine.Commit(b, now)
		switch {
		case err != nil:
			return err.Error()
		case next == s.machine.Tenure():
			return "committed before"
		}
		s.machine.Apply(next)
		return "committed"
	case "heard":
		from, _ := strconv.Atoi(words[1])
		horizon, _ := strconv.Atoi(arg("horizon"))
		s.machine.Heard(lockstep.SequencerID(from), lease.Record{Kind: lease.Report, Epoch: lockstep.Epoch(horizon), Block: block(arg("head")).Ref}, now)
		return "noted"
	case "restart":
		t := s.machine.Tenure()
		var recent []lease.Ref
		for h := t.Base.Number + 1; h <= t.Last.Number; h++ {
			recent = append(recent, ref(h, false))
		}
		s.machine = lease.New(s.cfg, t, recent)
		return "from disk"
	case "rewind":
		next, r, err := s.machine.Rewind(block(words[1]).Ref, common.Hash{1}, now)
		if err != nil {
			return err.Error()
		}
		s.machine.Apply(next)
		return fmt.Sprintf("signed: rewind to %s, view %d.%d", name(r.Block), r.View.Epoch, r.View.Attempt)
	case "see":
		return s.see(now, words[1:], arg)
	}
	panic("unknown word " + words[0])
}

// see steps the machine: "see up active head=7 offer=5 from=1 for=1 [missing]".
func (s *script) see(now time.Time, words []string, arg func(string) string) string {
	var seen lease.Seen
	missing := false
	for _, w := range words {
		switch w {
		case "up":
			seen.Up = true
		case "active":
			seen.Up, seen.Active = true, true
		case "missing":
			missing = true
		}
	}
	if h := arg("head"); h != "" {
		seen.Head = block(h).Ref
	}
	if o := arg("offer"); o != "" {
		from, _ := strconv.Atoi(arg("from"))
		epoch, _ := strconv.Atoi(arg("for"))
		r := lease.Record{Kind: lease.Relinquish, Epoch: lockstep.Epoch(epoch), Block: block(o).Ref}
		seen.Offer = &lease.Offer{Signed: lease.Signed{Record: r}, From: lockstep.SequencerID(from), Held: !missing}
	}
	var out []string
	plan := s.machine.Step(now, seen)
	for ; plan.Next != nil; plan = s.machine.Step(now, seen) {
		if plan.Record != nil {
			out = append(out, fmt.Sprintf("signed: epoch %d may build on %s (%s)", plan.Record.Epoch, name(plan.Record.Block), plan.Why))
		} else {
			out = append(out, fmt.Sprintf("begins the turn of epoch %d on %s (%s)", plan.Next.View.Epoch, name(plan.Next.Base), plan.Why))
		}
		s.machine.Apply(*plan.Next)
	}
	if s.machine.Leader(now) {
		out = append(out, "leads")
	}
	if plan.Run {
		out = append(out, "op-node sequences on "+name(plan.On))
	} else {
		out = append(out, "op-node stands still")
	}
	if plan.Ask != 0 {
		out = append(out, fmt.Sprintf("asks %d for epoch %d", plan.Ask, plan.For))
	}
	if plan.Poll {
		out = append(out, "polls")
	}
	return strings.Join(out, "; ")
}
