package conductor_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/conductor"
	"github.com/lockstep-rollups/lockstep/internal/conductor/conductortest"
	"github.com/lockstep-rollups/lockstep/lease"
)

func TestPlannedRotationLosesAndDelaysNoBlock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, 3, 1, 2, 3, 1, 3, 2, 2, 1, 3, 3)
		w.until(10 * epochSeconds * time.Second)
		h := w.check()
		require.EqualValues(t, 10*epochSeconds, h.height)
		require.LessOrEqual(t, h.maxGap, 1050*time.Millisecond)
		require.LessOrEqual(t, h.maxLate, time.Duration(0))
		for height := uint64(1); height < h.height; height++ {
			want, _ := w.turn(w.chain.EpochOf(height))
			require.Equal(t, want, w.acked[height][0].by, "block %d", height)
		}
	})
}

func TestASidecarKilledInItsTurnStopsNothingBeyondIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, 3, 1, 2, 3, 1, 2, 3)
		w.until((epochSeconds + 2) * time.Second)
		w.seats[2].kill()
		w.until((2*epochSeconds + 4) * time.Second)
		h := w.check()
		require.EqualValues(t, 2*epochSeconds+4, h.height, "the next leader fills the gap")
		w.seats[2].start()
		w.until(6 * epochSeconds * time.Second)
		h = w.check()
		require.EqualValues(t, 6*epochSeconds, h.height)
		require.Equal(t, lockstep.SequencerID(2), w.acked[4*epochSeconds+2][0].by, "it takes part again")
	})
}

func TestHandOverNeedsNoGossip(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, 2, 1, 2, 1, 2)
		w.mute.Store(true)
		w.until(4 * epochSeconds * time.Second)
		h := w.check()
		require.EqualValues(t, 4*epochSeconds, h.height)
		require.LessOrEqual(t, h.maxLate, 50*time.Millisecond, "the payloads are fetched and posted in time")
	})
}

func TestHandOverNeedsNoRecordWhenTheLastBlockIsThere(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, 3, 1, 2, 3, 1)
		w.refuse.Store(true)
		w.until(4 * epochSeconds * time.Second)
		h := w.check()
		require.EqualValues(t, 4*epochSeconds, h.height)
		require.LessOrEqual(t, h.maxLate, 300*time.Millisecond)
	})
}

func TestAnOpNodeKilledInItsTurnGoesOn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, 3, 1, 2, 3, 1)
		w.until((epochSeconds + 2) * time.Second)
		w.seats[2].node.Kill()
		w.until((epochSeconds + 3) * time.Second)
		w.seats[2].node.Restart()
		w.until(2 * epochSeconds * time.Second)
		require.EqualValues(t, 2*epochSeconds, w.check().height)
	})
}

func TestAnOpNodeThatStaysDownCostsItsTurnOnly(t *testing.T) {
	for name, fail := range map[string]func(*conductortest.Node){
		"killed":  (*conductortest.Node).Kill,
		"hanging": func(n *conductortest.Node) { n.Hang(true) },
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWorld(t, 3, 1, 2, 3, 1)
				w.until((epochSeconds + 2) * time.Second)
				fail(w.seats[2].node)
				w.until(2*epochSeconds*time.Second + 1500*time.Millisecond)
				h := w.check()
				require.EqualValues(t, 2*epochSeconds+1, h.height, "its sidecar gives up at the boundary")
				require.Equal(t, lockstep.SequencerID(3), w.acked[epochSeconds+3][0].by)
			})
		})
	}
}

func TestASidecarRestartedBetweenJournalAndAnswerLosesNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, 2, 1, 2, 1)
		s := w.seats[1]
		w.until(2500 * time.Millisecond)
		// Block 3 is on disk, the answer gets lost, and op-node dies with it.
		lost := conductortest.Seal(w.chain, s.node.Head(), 3, 1, w.origin())
		require.NoError(t, s.sidecar().Commit(t.Context(), lost.Raw))
		s.kill()
		s.node.Kill()
		s.start()
		s.node.Restart()
		w.until(epochSeconds * time.Second)
		w.mu.Lock()
		w.acked[3] = append(w.acked[3], ack{Ref: lost.Ref})
		w.mu.Unlock()
		require.EqualValues(t, epochSeconds, w.check().height, "the payload is posted and the chain goes on from it")
	})
}

func TestAfterAnL1ReorgTheHeightsAreBuiltAgain(t *testing.T) {
	for name, at := range map[string]time.Duration{
		"in the middle of a turn":      epochSeconds*time.Second + 4500*time.Millisecond,
		"at the beginning of a turn":   epochSeconds*time.Second + 500*time.Millisecond,
		"between hand-over and a turn": epochSeconds*time.Second - 20*time.Millisecond,
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWorld(t, 3, 1, 2, 3, 1)
				w.until(at)
				before := w.check()
				back := w.reorg(2)
				require.Less(t, back, before.height)
				w.mu.Lock()
				for h := back + 1; h <= before.height; h++ {
					delete(w.acked, h) // they are built again
				}
				w.mu.Unlock()
				w.until(4 * epochSeconds * time.Second)
				require.EqualValues(t, 4*epochSeconds, w.check().height)
			})
		})
	}
}

func TestARewindThatWasNotPublishedIsPublishedLater(t *testing.T) {
	for name, restart := range map[string]bool{"after a crash": true, "once the disk takes it": false} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWorld(t, 3, 1, 2, 3, 1)
				w.until(epochSeconds*time.Second + 4500*time.Millisecond)
				s := w.seats[2]
				require.Empty(t, s.rewinds(1))
				s.unheard.Store(true)
				back := w.reorg(2)
				time.Sleep(500 * time.Millisecond)
				synctest.Wait()
				require.Empty(t, s.rewinds(1))
				if restart {
					s.kill()
				}
				s.unheard.Store(false)
				if restart {
					s.start()
				}
				time.Sleep(1100 * time.Millisecond)
				synctest.Wait()
				signed := s.rewinds(1)
				require.Len(t, signed, 1)
				require.Equal(t, lease.Rewind, signed[0].Kind)
				require.Equal(t, lease.View{Epoch: 1, Attempt: 1}, signed[0].View)
				require.Equal(t, back, signed[0].Block.Number)
				signer, err := w.chain.Signer(signed[0])
				require.NoError(t, err)
				want, _ := sequencerKey(2)
				require.Equal(t, want, signer)
			})
		})
	}
}

func TestAnotherBlockWithoutAnL1ReorgStaysRefused(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, 2, 1, 2, 1)
		w.until(4500 * time.Millisecond)
		for _, s := range w.seats {
			s.node.Rewind(2)
		}
		w.until(3 * epochSeconds * time.Second)
		h := w.check()
		require.EqualValues(t, 3*epochSeconds, h.height, "op-node is fed with the committed blocks and goes on")
	})
}

func TestWithoutL1TheLastLeaderGoesOnWithConsent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, 3, 1, 2)
		w.until((4*epochSeconds + 2) * time.Second)
		require.EqualValues(t, 4*epochSeconds+2, w.check().height)
		require.Equal(t, lockstep.SequencerID(2), w.acked[4*epochSeconds][0].by)
		w.mu.Lock()
		w.turns = append(w.turns, 3, 1, 2, 3)
		w.mu.Unlock()
		w.until(6 * epochSeconds * time.Second)
		require.EqualValues(t, 6*epochSeconds, w.check().height)
		require.Equal(t, lockstep.SequencerID(3), w.acked[6*epochSeconds-1][0].by, "the schedule is back in force")
	})
}

func TestASlowDiskDelaysButNeverDoubles(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, 2, 1, 2, 1)
		w.until(1500 * time.Millisecond)
		w.seats[1].slow.Store(int64(1500 * time.Millisecond))
		began := time.Now()
		e := conductortest.Seal(w.chain, w.seats[1].node.Head(), 2, 1, w.origin())
		require.ErrorContains(t, w.seats[1].sidecar().Commit(t.Context(), e.Raw), "busy")
		require.LessOrEqual(t, time.Since(began), conductor.CommitDeadline)
		w.until(3500 * time.Millisecond)
		w.seats[1].slow.Store(0)
		w.until(3 * epochSeconds * time.Second)
		require.EqualValues(t, 3*epochSeconds, w.check().height)
	})
}

func TestADiskThatTakesTooLongDoesNotOutliveItsTurn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, 2, 1, 2, 1)
		w.until(4500 * time.Millisecond)
		w.seats[1].slow.Store(int64(5 * time.Second)) // block 5 is written at 9.95 s
		w.until(8500 * time.Millisecond)
		require.Equal(t, lockstep.SequencerID(2), w.acked[5][0].by, "the successor did not wait")
		w.seats[1].slow.Store(0)
		w.until(3 * epochSeconds * time.Second)
		require.EqualValues(t, 3*epochSeconds, w.check().height)
	})
}

func TestAFullDiskStopsItsLeaderOnly(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, 2, 1, 2, 1)
		w.until(2500 * time.Millisecond)
		w.seats[1].full.Store(true)
		w.until((epochSeconds + 3) * time.Second)
		h := w.check()
		require.EqualValues(t, epochSeconds+3, h.height)
		require.Equal(t, lockstep.SequencerID(2), w.acked[3][0].by)
		w.seats[1].full.Store(false)
		w.until(3 * epochSeconds * time.Second)
		require.EqualValues(t, 3*epochSeconds, w.check().height)
	})
}

func TestALeaderThatIsCutOffIsFencedBeforeItsSuccessorBegins(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newSkewedWorld(t, []time.Duration{-450 * time.Millisecond, 450 * time.Millisecond}, 1, 2, 1)
		w.until(3500 * time.Millisecond)
		w.part(func(lockstep.SequencerID, lockstep.SequencerID) bool { return true })
		w.until(2 * epochSeconds * time.Second)
		w.mu.Lock()
		defer w.mu.Unlock()
		var last, first time.Time
		var begun uint64
		for height, acks := range w.acked {
			for _, a := range acks {
				switch {
				case a.by == 1 && a.at.After(last):
					last = a.at
				case a.by == 2 && (first.IsZero() || a.at.Before(first)):
					first, begun = a.at, height
				}
			}
		}
		require.EqualValues(t, 4, begun, "it begins on its own head")
		require.True(t, last.Before(first), "views do not overlap, although the clocks differ by 0.9 s")
	})
}

func TestChaosLosesNoAcknowledgedBlock(t *testing.T) {
	for seed := range uint64(12) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				random := rand.New(rand.NewPCG(seed, 0))
				var turns []lockstep.SequencerID
				for range 20 {
					turns = append(turns, lockstep.SequencerID(1+random.IntN(3)))
				}
				skews := make([]time.Duration, 3)
				for k := range skews {
					skews[k] = time.Duration(random.IntN(800)-400) * time.Millisecond
				}
				w := newSkewedWorld(t, skews, turns...)
				for w.clock() < 18*epochSeconds*time.Second {
					time.Sleep(time.Duration(random.IntN(4000)) * time.Millisecond)
					s := w.seats[lockstep.SequencerID(1+random.IntN(3))]
					switch random.IntN(4) {
					case 0:
						s.kill()
						time.Sleep(time.Duration(random.IntN(6000)) * time.Millisecond)
						s.start()
					case 1:
						s.node.Kill()
						time.Sleep(time.Duration(random.IntN(6000)) * time.Millisecond)
						s.node.Restart()
					case 2:
						s.node.Hang(true)
						time.Sleep(time.Duration(random.IntN(3000)) * time.Millisecond)
						s.node.Hang(false)
					}
					w.check()
				}
				time.Sleep(8 * epochSeconds * time.Second)
				h := w.check()
				require.GreaterOrEqual(t, h.height, uint64(20*epochSeconds-1), "in the end everything is made up for")
			})
		})
	}
}
