package election

import (
	"encoding/binary"

	"github.com/holiman/uint256"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/prf"
)

// rotation lets the next Winners candidates by id lead equally, starting where
// the round before left off; the Standbys after them stay live. It uses no
// randomness, so that everybody knows for which rounds to hold the active bond.
// While the candidates stay the same, each leads in Winners of every
// len(candidates) rounds.
func rotation(b Ballot, standing []Candidate) (weighing, error) {
	n := uint64(len(standing))
	if n == 0 {
		return weighing{}, ErrNobody
	}
	leaders := min(uint64(b.Rules.Winners), n)
	if leaders == 0 {
		leaders = n
	}
	live := min(leaders+uint64(b.Rules.Standbys), n)
	first := uint64(b.Round) % n * leaders % n
	w := weighing{weights: make([]uint256.Int, n)}
	for k := range live {
		at := (first + k) % n
		if k < leaders {
			w.weights[at].SetOne()
		} else {
			w.standbys = append(w.standbys, standing[at].ID)
		}
	}
	return w, nil
}

// Standbys returns who steps in for the leader of an epoch, first to last: the
// live sequencers of the round but for the leader, in the order of the keyed
// permutation that the seed selects for that epoch alone.
func Standbys(seed lockstep.Seed, epoch lockstep.Epoch, live []lockstep.SequencerID, leader lockstep.SequencerID) []lockstep.SequencerID {
	draw := prf.Derive(seed, "standbys"+string(binary.BigEndian.AppendUint64(nil, uint64(epoch))))
	var order []lockstep.SequencerID
	for k := range live {
		if id := live[prf.Permute(draw, uint64(k), uint64(len(live)))]; id != leader {
			order = append(order, id)
		}
	}
	return order
}
