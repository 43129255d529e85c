package devnet

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
)

// epochs of five seconds from slot 100 on, led by 1 and 2 in turn.
func inTurn(slot uint64) (lockstep.SequencerID, bool) {
	if slot < 100 {
		return 0, false
	}
	return lockstep.SequencerID(1 + (slot-100)/5%2), true
}

func at(slot uint64, late time.Duration) time.Time {
	return time.Unix(int64(slot), 0).Add(late)
}

func block(engine int, number uint64, fork byte, late time.Duration) sighting {
	slot := 90 + number
	return sighting{engine, number, [32]byte{byte(number), fork}, [32]byte{byte(number - 1), 0}, slot, at(slot, late)}
}

func TestACleanRunCountsOnlyHandovers(t *testing.T) {
	l := newLedger(1, 100, inTurn)
	for n := uint64(1); n <= 30; n++ {
		for engine := range 3 {
			l.see(block(engine, n, 0, time.Duration(engine)*time.Millisecond))
		}
	}
	got := l.tally(at(121, 0))
	require.Equal(t, tally{blocks: 30, handovers: 4, gaps: &Spread{1000, 1000}}, got)
}

func TestALateBlockIsMissed(t *testing.T) {
	l := newLedger(1, 100, inTurn)
	l.see(block(0, 10, 0, 0))
	l.see(block(0, 11, 0, 1200*time.Millisecond))
	require.Equal(t, 1, l.tally(at(102, 200*time.Millisecond)).missed)
}

func TestARollupThatStandsStillMissesEverySlot(t *testing.T) {
	l := newLedger(1, 100, inTurn)
	l.see(block(0, 10, 0, 0))
	require.Equal(t, 0, l.tally(at(102, -time.Millisecond)).missed, "the slot after the block is not over")
	require.Equal(t, 1, l.tally(at(102, time.Millisecond)).missed)
	require.Equal(t, 20, l.tally(at(121, time.Millisecond)).missed)
	l.see(block(0, 11, 0, 20*time.Second)) // what comes late after all is not counted twice
	require.Equal(t, 20, l.tally(at(121, time.Millisecond)).missed)
}

func TestARollupThatNeverComesAliveMissesEverySlot(t *testing.T) {
	l := newLedger(2, 100, inTurn)
	require.Equal(t, 5, l.tally(at(111, 0)).missed)
}

func TestTwoBlocksAtOneHeightAreSeenAcrossEngines(t *testing.T) {
	l := newLedger(1, 100, inTurn)
	l.see(block(0, 10, 0, 0))
	l.see(block(1, 10, 1, 0))
	require.Equal(t, 1, l.tally(at(101, 0)).duplicates)
	require.Equal(t, 0, l.tally(at(101, 0)).reorgs)
	l.see(block(1, 10, 0, 0)) // and gives way
	require.Equal(t, 1, l.tally(at(101, 0)).reorgs)
}

func TestStartUpDoesNotCount(t *testing.T) {
	l := newLedger(1, 100, inTurn)
	l.see(block(0, 1, 0, 9*time.Second))
	require.Equal(t, 0, l.tally(at(100, 0)).missed)
}
