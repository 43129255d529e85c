package schedule

import (
	"encoding/binary"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep"
)

// anySeats draws rollups whose members belong to few operators, so that some
// serve several rollups and some have several members on one, and who share
// epochs in any way.
func anySeats(t *rapid.T, epochs int) [][]Seat {
	operators := rapid.IntRange(1, 8).Draw(t, "operators")
	rollups := make([][]Seat, rapid.IntRange(1, 4).Draw(t, "rollups"))
	id := lockstep.SequencerID(0)
	for i := range rollups {
		for range rapid.IntRange(1, 6).Draw(t, "members") {
			id += lockstep.SequencerID(rapid.IntRange(1, 3).Draw(t, "gap"))
			owner := rapid.IntRange(1, operators).Draw(t, "owner")
			rollups[i] = append(rollups[i], Seat{Sequencer: id, Operator: common.Address{byte(37 * owner), byte(owner)}})
		}
		for range epochs {
			rollups[i][rapid.IntRange(0, len(rollups[i])-1).Draw(t, "seat")].Epochs++
		}
	}
	return rollups
}

func anyRound(t *rapid.T) (lockstep.Seed, int) {
	return lockstep.Seed(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "seed")), rapid.IntRange(1, 60).Draw(t, "epochs")
}

// commonOperators says the plain way who has a seat on every rollup.
func commonOperators(rollups [][]Seat) map[common.Address]bool {
	all := make(map[common.Address]bool)
	for _, seats := range rollups {
		for _, s := range seats {
			all[s.Operator] = true
		}
	}
	for operator := range all {
		for _, seats := range rollups {
			if !slices.ContainsFunc(seats, func(s Seat) bool { return s.Operator == operator }) {
				delete(all, operator)
			}
		}
	}
	return all
}

// counts lists the seats.
func counts(seats []Seat) []int {
	var all []int
	for _, s := range seats {
		all = append(all, s.Epochs)
	}
	return all
}

// equally gives every member of every rollup equal seats.
func equally(seed lockstep.Seed, epochs int, rollups ...[]Seat) [][]Seat {
	for _, seats := range rollups {
		for p, n := range EqualSeats(seed, epochs, len(seats)) {
			seats[p].Epochs = n
		}
	}
	return rollups
}

func operatorOf(seats []Seat, id lockstep.SequencerID) common.Address {
	return seats[slices.IndexFunc(seats, func(s Seat) bool { return s.Sequencer == id })].Operator
}

func TestOneOperatorServesAllRollupsWhereverOneCan(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seed, epochs := anyRound(t)
		rollups := anySeats(t, epochs)
		able := commonOperators(rollups)
		turns := SharedFallback(seed, epochs, rollups)
		require.Len(t, turns, len(rollups))
		if len(rollups) < 2 || len(able) == 0 {
			for i, seats := range rollups {
				for e, p := range Fallback(seed, epochs, counts(seats)) {
					require.Equal(t, seats[p].Sequencer, turns[i][e], "without a common operator every rollup is on its own")
				}
			}
			return
		}
		count := make(map[common.Address]int)
		for e := range epochs {
			operator := operatorOf(rollups[0], turns[0][e])
			require.True(t, able[operator], "only who serves all is chosen")
			count[operator]++
			for i, seats := range rollups {
				require.Equal(t, operator, operatorOf(seats, turns[i][e]), "one operator serves all rollups")
				for _, s := range seats {
					if s.Operator == operator {
						require.Equal(t, s.Sequencer, turns[i][e], "its lowest sequencer serves")
						break
					}
				}
			}
		}
		for operator := range able {
			require.InDelta(t, float64(epochs)/float64(len(able)), count[operator], 0.99999, "equal turns")
		}
	})
}

func TestEveryRollupGetsTheSameAnswerInWhateverOrderItAsks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seed, epochs := anyRound(t)
		rollups := anySeats(t, epochs)
		turns := SharedFallback(seed, epochs, rollups)
		order := rapid.Permutation(slices.Collect(func(yield func(int) bool) {
			for i := range rollups {
				if !yield(i) {
					return
				}
			}
		})).Draw(t, "order")
		shuffled := make([][]Seat, len(rollups))
		for i, from := range order {
			shuffled[i] = rollups[from]
		}
		for i, answer := range SharedFallback(seed, epochs, shuffled) {
			require.Equal(t, turns[order[i]], answer)
		}
	})
}

func TestMoreEntriesOfAnOperatorMoveNoSharedTurn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seed, epochs := anyRound(t)
		rollups := anySeats(t, epochs)
		if len(rollups) < 2 || len(commonOperators(rollups)) == 0 {
			return
		}
		turns := SharedFallback(seed, epochs, rollups)
		i := rapid.IntRange(0, len(rollups)-1).Draw(t, "where")
		twin := rapid.SampledFrom(rollups[i]).Draw(t, "who")
		rollups[i] = append(rollups[i], Seat{Sequencer: rollups[i][len(rollups[i])-1].Sequencer + 1, Operator: twin.Operator})
		require.Equal(t, turns, SharedFallback(seed, epochs, rollups))
	})
}

func TestLookaheadIsAWindowOnTheTurns(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		grid := lockstep.Grid{EpochSeconds: 12, Epochs: rapid.Uint64Range(1, 9).Draw(t, "epochs")}
		seats := anySeats(t, int(grid.Epochs))
		var rounds []Standing
		var all [][]lockstep.SequencerID
		const first, count = 5, 3
		for r := lockstep.Round(first); r < first+count; r++ {
			s := Standing{Round: r, Seed: lockstep.Seed{byte(r)}, Seated: seats}
			turns := SharedFallback(s.Seed, int(grid.Epochs), seats)
			if rapid.Bool().Draw(t, "scheduled") {
				for i := range turns {
					slices.Reverse(turns[i]) // anything else than the fallback
				}
				s.Leaders = turns
			}
			all = append(all, turns...)
			rounds = append(rounds, s)
		}
		from := rapid.IntRange(0, count*int(grid.Epochs)-1).Draw(t, "from")
		n := rapid.IntRange(1, 40).Draw(t, "n")
		got := Lookahead(grid, rounds, grid.First(first)+lockstep.Epoch(from), n)
		require.Len(t, got, len(seats))
		for i := range got {
			require.Len(t, got[i], min(n, count*int(grid.Epochs)-from), "it ends where rounds are undecided")
			for k, id := range got[i] {
				round, e := (from+k)/int(grid.Epochs), (from+k)%int(grid.Epochs)
				require.Equal(t, all[round*len(seats)+i][e], id)
			}
		}
		require.Empty(t, Lookahead(grid, rounds, grid.First(first+count), n))
		require.Empty(t, Lookahead(grid, rounds, grid.First(first), 0))
	})
}

// selectionVector holds who owns the members of two rollups and, by turn, which
// member of each serves.
type selectionVector struct {
	Seed       common.Hash      `json:"seed"`
	Epochs     int              `json:"epochs"`
	OwnersA    []common.Address `json:"owners_a"`
	OwnersB    []common.Address `json:"owners_b"`
	PositionsA []int            `json:"positions_a"`
	PositionsB []int            `json:"positions_b"`
}

// manySelections stands for Count cases. Case k is made from the word
// c = keccak256(uint256(k)), which is its seed: 1 + c[0] mod 255 epochs, 1 + c[1]
// mod 8 members on A and 1 + c[2] mod 8 on B; member i of A belongs to the operator
// c[3+i] mod (1 + c[20] mod 16), plus 1, and of B likewise from c[11]; the turn is
// c[19] mod epochs. The digest runs over keccak256(digest ‖ position on A ‖
// position on B).
type manySelections struct {
	Count  int         `json:"count"`
	Digest common.Hash `json:"digest"`
}

func newManySelections(count int) manySelections {
	v := manySelections{Count: count}
	for k := range count {
		c := crypto.Keccak256(common.BigToHash(big.NewInt(int64(k))).Bytes())
		epochs := 1 + int(c[0])%255
		a, b := make([]Seat, 1+c[1]%8), make([]Seat, 1+c[2]%8)
		for i := range a {
			a[i] = Seat{Sequencer: lockstep.SequencerID(i), Operator: common.Address{19: 1 + c[3+i]%(1+c[20]%16)}}
		}
		for i := range b {
			b[i] = Seat{Sequencer: lockstep.SequencerID(i), Operator: common.Address{19: 1 + c[11+i]%(1+c[20]%16)}}
		}
		choose := chooser(lockstep.Seed(c), epochs, equally(lockstep.Seed(c), epochs, a, b))
		t := int(c[19]) % epochs
		v.Digest = crypto.Keccak256Hash(v.Digest[:], wordOf(choose(0, t)), wordOf(choose(1, t)))
	}
	return v
}

func wordOf(id lockstep.SequencerID) []byte {
	return binary.BigEndian.AppendUint64(make([]byte, 24), uint64(id))
}

func TestSelectionVectors(t *testing.T) {
	var v struct {
		Cases []selectionVector `json:"cases"`
		Many  []manySelections  `json:"many"`
	}
	for k, c := range []struct {
		epochs int
		a, b   string // one letter for the owner of each member
	}{
		{6, "abc", "de"}, {6, "abc", "ca"}, {7, "abcd", "dcba"}, {24, "aab", "bba"}, {10, "zyx", "x"}, {5, "aaaaaaaa", "ba"}, {255, "abcdefgh", "hgfeabij"}, {1, "a", "a"},
	} {
		x := selectionVector{Seed: common.Hash(vectorSeed("selection vectors", k)), Epochs: c.epochs}
		var seats [2][]Seat
		for i, letters := range []string{c.a, c.b} {
			for p, letter := range letters {
				// The order of addresses is not that of letters.
				owner := common.BytesToAddress(crypto.Keccak256([]byte(string(letter))))
				seats[i] = append(seats[i], Seat{Sequencer: lockstep.SequencerID(p), Operator: owner})
			}
		}
		turns := SharedFallback(lockstep.Seed(x.Seed), c.epochs, equally(lockstep.Seed(x.Seed), c.epochs, seats[:]...))
		for e := range c.epochs {
			x.PositionsA, x.PositionsB = append(x.PositionsA, int(turns[0][e])), append(x.PositionsB, int(turns[1][e]))
		}
		for p := range seats[0] {
			x.OwnersA = append(x.OwnersA, seats[0][p].Operator)
		}
		for p := range seats[1] {
			x.OwnersB = append(x.OwnersB, seats[1][p].Operator)
		}
		v.Cases = append(v.Cases, x)
	}
	v.Many = []manySelections{newManySelections(5_000), newManySelections(100_000)}
	sameVectors(t, "selection.json", v)
}
