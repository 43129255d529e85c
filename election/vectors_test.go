package election_test

import (
	"encoding/json"
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/election"
	"github.com/lockstep-rollups/lockstep/prf"
)

var update = flag.Bool("update", false, "rewrite the vectors shared with the contracts")

// vectors is the form of election.json. Lists of one vector go by candidate, and
// amounts are hexadecimal. Mechanisms are numbered as in the contracts.
type vectors struct {
	Elect   []electVector   `json:"elect"`
	Standby []standbyVector `json:"standby"`
	Score   []scoreVector   `json:"score"`
	Pool    []poolVector    `json:"pool"`
}

type electVector struct {
	Mechanism  int          `json:"mechanism"`
	Seed       common.Hash  `json:"seed"`
	Round      uint64       `json:"round"`
	Epochs     int          `json:"epochs"`
	Floor      int          `json:"floor"`
	Cap        int          `json:"cap"`
	Winners    int          `json:"winners"`
	Standbys   int          `json:"standbys"`
	Base       int          `json:"base"`
	Multiplier []uint32     `json:"multiplier"` // poor, good, least, most
	Reserve    string       `json:"reserve"`
	ID         []uint32     `json:"id"`
	Active     []int        `json:"active"`
	Weight     []string     `json:"weight"`
	Stake      []string     `json:"stake"`
	Delegated  []string     `json:"delegated"`
	Bid        []string     `json:"bid"`
	Score      []uint32     `json:"score"`
	Result     electedLists `json:"result"`
}

// electedLists names only who has seats; all are empty if nobody can be elected.
type electedLists struct {
	ID      []uint32 `json:"id"`
	Seats   []int    `json:"seats"`
	Price   string   `json:"price"`
	Standby []uint32 `json:"standby"`
}

type standbyVector struct {
	Seed   common.Hash `json:"seed"`
	Epoch  uint64      `json:"epoch"`
	Live   []uint32    `json:"live"`
	Leader uint32      `json:"leader"`
	Order  []uint32    `json:"order"`
}

type scoreVector struct {
	Score   uint32   `json:"score"`
	Record  []uint32 `json:"record"` // in the order of the fields
	Quality uint32   `json:"quality"`
	After   uint32   `json:"after"`
	Factor  uint32   `json:"factor"` // of the default multiplier, for the score after
}

type poolVector struct {
	// Step is 0 for a deposit, 1 for redeemed shares, 2 for a slash, 3 for a reward
	// with a commission of a tenth. Each goes on where the one before ended.
	Step   int    `json:"step"`
	Amount string `json:"amount"`
	Result string `json:"result"`
	Assets string `json:"assets"`
	Shares string `json:"shares"`
}

const tenth = 100_000

// some draws what tends to tie as often as what spans many bits.
func some(rng *rand.Rand) uint256.Int {
	if rng.IntN(2) == 0 {
		return *uint256.NewInt(rng.Uint64N(4))
	}
	v := uint256.Int{rng.Uint64(), rng.Uint64()}
	return *v.Rsh(&v, uint(rng.IntN(128)))
}

func someBallot(rng *rand.Rand, candidates int) election.Ballot {
	b := election.Ballot{
		Round: lockstep.Round(rng.Uint64N(1 << 40)), Epochs: 1 + rng.IntN(255),
		Seed: prf.Chain(lockstep.Seed{}, lockstep.Round(rng.Uint64N(1<<40))),
		Rules: election.Rules{
			Floor: rng.IntN(4), Winners: rng.IntN(6), Standbys: rng.IntN(4), Reserve: *uint256.NewInt(rng.Uint64N(3)),
			Base: []string{"", "authority", "auction", "stake", "rotation", "multiauction", "delegated"}[rng.IntN(7)],
		},
	}
	if rng.IntN(2) == 0 {
		b.Rules.Cap = b.Rules.Floor + rng.IntN(60)
	}
	if rng.IntN(2) == 0 {
		b.Rules.Multiplier = election.Multiplier{Poor: 100_000, Good: 100_000 + election.Score(rng.IntN(800_000)), Least: 1, Most: 1 + rng.Uint32()>>1}
	}
	id := lockstep.SequencerID(0)
	for range candidates {
		id += lockstep.SequencerID(1 + rng.IntN(3))
		b.Candidates = append(b.Candidates, election.Candidate{
			ID: id, Active: rng.IntN(5) > 0, Weight: some(rng), Stake: some(rng), Delegated: some(rng), Bid: some(rng),
			Score: election.Score(rng.IntN(1_000_001)),
		})
	}
	return b
}

func vectorOf(t *testing.T, number int, m election.Mechanism, b election.Ballot) electVector {
	t.Helper()
	r := b.Rules
	v := electVector{
		Mechanism: number, Seed: common.Hash(b.Seed), Round: uint64(b.Round), Epochs: b.Epochs, Floor: r.Floor, Cap: r.Cap,
		Winners: r.Winners, Standbys: r.Standbys, Reserve: r.Reserve.Hex(),
		Base:       1 + slices.IndexFunc(election.Mechanisms(), func(m election.Mechanism) bool { return m.Name == r.Base }),
		Multiplier: []uint32{uint32(r.Multiplier.Poor), uint32(r.Multiplier.Good), r.Multiplier.Least, r.Multiplier.Most},
	}
	for _, c := range b.Candidates {
		active := 0
		if c.Active {
			active = 1
		}
		v.ID, v.Active, v.Score = append(v.ID, uint32(c.ID)), append(v.Active, active), append(v.Score, uint32(c.Score))
		v.Weight, v.Stake = append(v.Weight, c.Weight.Hex()), append(v.Stake, c.Stake.Hex())
		v.Delegated, v.Bid = append(v.Delegated, c.Delegated.Hex()), append(v.Bid, c.Bid.Hex())
	}
	v.Result = electedLists{Price: "0x0", ID: []uint32{}, Seats: []int{}, Standby: []uint32{}}
	result, err := m.Elect(b)
	if err != nil {
		require.ErrorIs(t, err, election.ErrNobody)
		return v
	}
	for _, o := range result.Outcomes {
		if o.Seats > 0 {
			v.Result.ID, v.Result.Seats = append(v.Result.ID, uint32(o.ID)), append(v.Result.Seats, o.Seats)
		}
	}
	if result.Price != nil {
		v.Result.Price = result.Price.Hex()
	}
	for _, id := range result.Standbys {
		v.Result.Standby = append(v.Result.Standby, uint32(id))
	}
	return v
}

func TestVectorsSharedWithTheContracts(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	var v vectors
	for number, m := range election.Mechanisms() {
		for _, candidates := range []int{1, 2, 3, 5, 7, 10, 16, 64} {
			v.Elect = append(v.Elect, vectorOf(t, 1+number, m, someBallot(rng, candidates)))
		}
	}
	for _, n := range []int{1, 2, 3, 5, 16, 64} {
		s := standbyVector{Seed: common.Hash(prf.Chain(lockstep.Seed{}, lockstep.Round(n))), Epoch: rng.Uint64()}
		var live []lockstep.SequencerID
		for k := range n {
			live, s.Live = append(live, lockstep.SequencerID(3*k+1)), append(s.Live, uint32(3*k+1))
		}
		s.Leader, s.Order = s.Live[n/2], []uint32{}
		for _, id := range election.Standbys(lockstep.Seed(s.Seed), lockstep.Epoch(s.Epoch), live, lockstep.SequencerID(s.Leader)) {
			s.Order = append(s.Order, uint32(id))
		}
		v.Standby = append(v.Standby, s)
	}
	for range 20 {
		number := func() uint32 { return uint32(rng.IntN(100)) }
		r := election.Record{Blocks: number(), Missed: number(), Promises: number(), Broken: number(), Delay: number(), Target: number(), Turns: number()}
		score := election.Score(rng.IntN(1_000_001))
		after := score.After(r)
		v.Score = append(v.Score, scoreVector{
			uint32(score),
			[]uint32{r.Blocks, r.Missed, r.Promises, r.Broken, r.Delay, r.Target, r.Turns},
			uint32(r.Quality()), uint32(after), election.DefaultMultiplier.Of(after),
		})
	}
	var pool election.Pool
	for k := range 40 {
		amount, step := some(rng), k%4
		if step == 1 {
			amount = *new(uint256.Int).Div(&pool.Shares, uint256.NewInt(1+rng.Uint64N(5)))
		}
		var result uint256.Int
		var err error
		switch step {
		case 0:
			result, err = pool.Deposit(amount)
		case 1:
			result, err = pool.Redeem(amount)
		case 2:
			result = pool.Slash(amount)
		case 3:
			result = pool.Reward(amount, tenth)
		}
		require.NoError(t, err)
		v.Pool = append(v.Pool, poolVector{step, amount.Hex(), result.Hex(), pool.Assets.Hex(), pool.Shares.Hex()})
	}
	out, err := json.MarshalIndent(v, "", " ")
	require.NoError(t, err)
	path := filepath.Join("..", "testdata", "vectors", "election.json")
	if *update {
		require.NoError(t, os.WriteFile(path, append(out, '\n'), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), string(out)+"\n", "the vectors changed; run go test ./election -update if that is meant")
}
