package lease_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep/lease"
)

const epochs = 16

func seed(t *rapid.T) uint64 { return rapid.Uint64().Draw(t, "seed") }

func TestAHealthyRollupFollowsItsScheduleBlockByBlock(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld(seed(t), rapid.IntRange(1, 4).Draw(t, "sequencers"), epochs, faults{skew: takeover / 5})
		w.run(epochs * 6)
		require.Empty(t, w.problems)
		require.GreaterOrEqual(t, w.height(), uint64(epochs*6-1))
		for _, a := range w.acks {
			require.LessOrEqual(t, a.at.Unix(), int64(a.block.Time), "block %d is late", a.block.Number)
			require.Equal(t, w.turns[min(testChain.EpochOf(a.block.Number), epochs-1)], a.by, "block %d", a.block.Number)
		}
		require.Zero(t, w.begun["the predecessor is silent"])
		require.Zero(t, w.begun["the predecessor's last block is here"])
	})
}

func TestCrashesAndLossNeverGiveTwoBlocksAtAHeight(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld(seed(t), rapid.IntRange(2, 4).Draw(t, "sequencers"), epochs, faults{
			sidecar: 0.002, node: 0.002, write: 0.02, loss: 0.3, skew: takeover / 5, rogue: 0.02,
		})
		w.run(epochs * 6)
		require.Empty(t, w.problems)
	})
}

func TestPartitionsAndBlindnessNeverMixViews(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld(seed(t), rapid.IntRange(2, 4).Draw(t, "sequencers"), epochs, faults{
			sidecar: 0.002, node: 0.002, part: 0.005, write: 0.02, loss: 0.3, skew: takeover / 5, blind: 0.3, rogue: 0.02,
		})
		w.run(epochs * 6)
		require.Empty(t, w.problems)
	})
}

func TestTheRollupGoesOnAtTheLatestWithTheNextTurnOfTheLiving(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 4).Draw(t, "sequencers")
		w := newWorld(seed(t), n, epochs, faults{loss: 0.2, skew: takeover / 5})
		dead := w.nodes[rapid.IntRange(0, n-1).Draw(t, "dead")]
		at := rapid.IntRange(0, epochs*6-1).Draw(t, "at")
		w.run(at)
		switch rapid.IntRange(0, 2).Draw(t, "what dies") {
		case 0:
			dead.crash()
			dead.upAt = w.now.Add(time.Hour)
		case 1:
			dead.downTo, dead.active = w.now.Add(time.Hour), false
		case 2:
			dead.crash()
			dead.upAt = w.now.Add(time.Hour)
			dead.downTo, dead.active = w.now.Add(time.Hour), false
		}
		w.run(epochs * 6)
		require.Empty(t, w.problems)
		// At the end of every turn of a living sequencer all heights are there.
		done := make(map[uint64]time.Time)
		for _, a := range w.acks {
			done[a.block.Number] = a.at
		}
		for e, id := range w.turns {
			if id == dead.id() {
				continue
			}
			last := testChain.LastBefore(w.e(e + 1))
			at, ok := done[last]
			require.True(t, ok, "block %d of epoch %d by %d is missing", last, e, id)
			require.LessOrEqual(t, at.Unix(), int64(testChain.TimeOf(last)), "block %d", last)
		}
	})
}

func TestAMachineFromDiskActsAsTheOneBefore(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld(seed(t), 3, epochs, faults{loss: 0.2})
		w.run(rapid.IntRange(1, epochs*6).Draw(t, "at"))
		for _, n := range w.nodes {
			old := n.m
			n.boot()
			require.Equal(t, old.Tenure(), n.m.Tenure())
			require.Equal(t, old.Leader(n.now()), n.m.Leader(n.now()))
			for _, a := range w.acks {
				_, was := old.Commit(a.block, n.now())
				_, is := n.m.Commit(a.block, n.now())
				require.Equal(t, was == nil, is == nil, "block %d at %d: %v, %v", a.block.Number, n.id(), was, is)
			}
			b := lease.Block{Ref: lease.Ref{Number: n.disk.Last.Number + 1, Hash: w.newHash(9)}, Parent: n.disk.Last.Hash, Time: testChain.TimeOf(n.disk.Last.Number + 1)}
			_, was := old.Commit(b, n.now())
			_, is := n.m.Commit(b, n.now())
			require.Equal(t, was == nil, is == nil)
		}
	})
}
