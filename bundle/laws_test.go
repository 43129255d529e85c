package bundle_test

import (
	"os"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep/bundle"
)

// schedules is how many random schedules a law is held against; LOCKSTEP_SCHEDULES
// asks for more.
func schedules(t *testing.T) uint64 {
	if s := os.Getenv("LOCKSTEP_SCHEDULES"); s != "" {
		n, err := strconv.ParseUint(s, 10, 64)
		require.NoError(t, err)
		return n
	}
	return 20_000
}

var bad = faults{loss: 200, twice: 150, slow: 80, blind: 150, crashes: 3, forget: 150, handover: 100, fail: 40}

// play runs schedules and returns what became of the pacts.
func play(t *testing.T, f faults) (total [3]uint64) {
	t.Helper()
	n, began := schedules(t), time.Now()
	var w world
	for seed := range n {
		w.reset(seed, 2+int(seed%3), f)
		w.scatter()
		w.run()
		for o, c := range w.judge() {
			total[o] += uint64(c)
		}
		require.Empty(t, w.problem, "seed %d", seed)
		if n > 100_000 && (seed+1)%100_000 == 0 {
			t.Logf("%d schedules, %.0f a second", seed+1, float64(seed+1)/time.Since(began).Seconds())
		}
	}
	t.Logf("%d schedules, %.0f a second: %d bundles in blocks of one time, %d later, %d nowhere",
		n, float64(n)/time.Since(began).Seconds(), total[together], total[later], total[nowhere])
	return total
}

func TestNoCrashLossOrDelayLeavesHalfABundle(t *testing.T) {
	total := play(t, bad)
	for o, c := range total {
		require.NotZero(t, c, "outcome %d was never reached", o)
	}
}

func TestALiarHarmsNobodyElse(t *testing.T) {
	f := bad
	f.liar = 1000
	play(t, f)
}

func TestInAGoodNetworkBundlesAreInBlocksOfOneTime(t *testing.T) {
	var w world
	for seed := range uint64(2_000) {
		w.reset(seed, 2+int(seed%3), faults{})
		w.nodes[0].lead = 160 // seals first, so that the others see its block in time
		for k := range w.nodes[1:] {
			w.nodes[k+1].lead = 40
		}
		w.agree(0, uint8(1<<len(w.nodes)-2), 2, second(2)*1000-170)
		for k := range w.nodes {
			w.after(1400+uint64(w.dice.below(50)), event{kind: offers, node: uint8(k)})
		}
		w.queue = rescheduled(w.queue, &w)
		w.run()
		require.Equal(t, [3]int{together: 1}, w.judge(), "seed %d", seed)
		require.Empty(t, w.problem, "seed %d", seed)
	}
}

// rescheduled moves the first seals to the leads as they are now.
func rescheduled(q queue, w *world) queue {
	var out queue
	for _, e := range q {
		if e.kind == seals {
			e.at = w.deadline(int(e.node), int(e.arg))
		}
		out.push(e)
	}
	return out
}

// dead plays a pact of two rollups whose initiator dies for good once it has all
// promises.
func dead(kind func(*bundle.Party) machine) *world {
	w := &world{make: kind}
	w.reset(1, 2, faults{})
	w.agree(0, 2, 2, second(2)*1000-200)
	for k := range w.nodes {
		w.after(1500, event{kind: offers, node: uint8(k)})
	}
	for len(w.queue) > 0 && w.now < second(blocks)*1000 {
		e := w.queue.pop()
		w.now = e.at
		if e.kind == seals && e.node == 0 && e.arg == 2 {
			w.crash(0, never)
		}
		w.happen(e)
	}
	return w
}

func TestADeadCoordinatorStopsTwoPhaseCommitButNoParty(t *testing.T) {
	halted := dead(func(p *bundle.Party) machine { return blocking{p} })
	require.Equal(t, 2, halted.nodes[1].next, "two-phase commit never ends the block that it voted for")
	require.Empty(t, halted.problem)

	alive := dead(nil)
	require.Empty(t, alive.problem)
	require.Equal(t, blocks, alive.nodes[1].next)
	require.Equal(t, blocks-1, alive.nodes[1].local, "local transactions went on")
	undecided, owed := alive.nodes[1].m.Doubts()
	require.Equal(t, [2]int{1, 0}, [2]int{undecided, owed}, "the promise stands while nobody knows the block")
	require.Equal(t, uint8(1), alive.nodes[1].held, "and holds its own state only")
}
