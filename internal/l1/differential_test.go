package l1

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/election"
	"github.com/lockstep-rollups/lockstep/internal/l1/bindings"
	"github.com/lockstep-rollups/lockstep/prf"
)

var elector = bindings.NewElector()

// vectorCount says how many random inputs each comparison runs.
func vectorCount(t *testing.T) int {
	t.Helper()
	text := os.Getenv("LOCKSTEP_VECTORS")
	if text == "" {
		return 200
	}
	n, err := strconv.Atoi(text)
	require.NoError(t, err, "LOCKSTEP_VECTORS")
	return n
}

// evm is a machine with nothing but the Elector on it.
type evm struct {
	t   *testing.T
	cfg *runtime.Config
	at  common.Address
}

func newEVM(t *testing.T) *evm {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	require.NoError(t, err)
	random := common.Hash{1}
	e := &evm{t: t, cfg: &runtime.Config{ChainConfig: params.MergedTestChainConfig, State: db, GasLimit: 1 << 40, Random: &random}}
	_, e.at, _, err = runtime.Create(common.FromHex(bindings.ElectorMetaData.Bin), e.cfg)
	require.NoError(t, err)
	return e
}

// call returns what the Elector answers, or the name of its error.
func (e *evm) call(input []byte) (output []byte, reason string) {
	e.t.Helper()
	output, _, err := runtime.Call(e.at, input, e.cfg)
	if errors.Is(err, vm.ErrExecutionReverted) {
		decoded, err := elector.UnpackError(output)
		require.NoError(e.t, err, "%x", output)
		switch decoded.(type) {
		case *bindings.ElectorNobody:
			return nil, "nobody"
		case *bindings.ElectorPoolSpent:
			return nil, "spent"
		}
		e.t.Fatalf("reverted: %T", decoded)
	}
	require.NoError(e.t, err)
	return output, ""
}

// compare runs one comparison many times, each with a source of its own that its
// number selects.
func compare(t *testing.T, name string, one func(*testing.T, *evm, *rand.Rand)) {
	t.Run(name, func(t *testing.T) {
		t.Parallel()
		e := newEVM(t)
		for k := range vectorCount(t) {
			one(t, e, rand.New(rand.NewPCG(uint64(k), 7)))
			if t.Failed() {
				t.Fatalf("in comparison %d", k)
			}
		}
	})
}

// anyAmount draws what tends to tie as often as what spans all bits.
func anyAmount(rng *rand.Rand, bits int) uint256.Int {
	switch rng.IntN(3) {
	case 0:
		return *uint256.NewInt(rng.Uint64N(4))
	case 1:
		return *uint256.NewInt((1 + rng.Uint64N(8)) * 1e18)
	}
	v := uint256.Int{rng.Uint64(), rng.Uint64(), rng.Uint64(), rng.Uint64()}
	return *v.Rsh(&v, uint(256-bits+rng.IntN(bits)))
}

func anySeed(rng *rand.Rand) lockstep.Seed {
	return prf.Chain(lockstep.Seed{}, lockstep.Round(rng.Uint64()))
}

func anyBallot(rng *rand.Rand) election.Ballot {
	b := election.Ballot{
		Round: lockstep.Round(rng.Uint64()), Epochs: 1 + rng.IntN(255), Seed: anySeed(rng),
		Rules: election.Rules{
			Floor: rng.IntN(6), Winners: rng.IntN(8), Standbys: rng.IntN(4), Reserve: anyAmount(rng, 8),
			Base: append(names()[:6], "")[rng.IntN(7)],
		},
	}
	if rng.IntN(8) == 0 {
		b.Epochs = 1 + rng.IntN(election.MaxEpochs)
	}
	if rng.IntN(2) == 0 {
		b.Rules.Cap = b.Rules.Floor + rng.IntN(1+b.Epochs)
		b.Rules.Cap = min(b.Rules.Cap, election.MaxEpochs)
	}
	if rng.IntN(2) == 0 {
		poor, good := rng.Uint32N(1_000_001), rng.Uint32N(1_000_001)
		least, most := 1+rng.Uint32N(1<<31), 1+rng.Uint32N(1<<31)
		b.Rules.Multiplier = election.Multiplier{
			Poor: election.Score(min(poor, good)), Good: election.Score(max(poor, good)), Least: min(least, most), Most: max(least, most),
		}
	}
	n := 1 + rng.IntN(8)
	if rng.IntN(32) == 0 {
		n = 1 + rng.IntN(election.MaxCandidates)
	}
	id := lockstep.SequencerID(0)
	for range n {
		id += lockstep.SequencerID(1 + rng.IntN(3))
		b.Candidates = append(b.Candidates, election.Candidate{
			ID: id, Active: rng.IntN(6) > 0, Weight: anyAmount(rng, 128), Stake: anyAmount(rng, 128), Delegated: anyAmount(rng, 128),
			Bid: anyAmount(rng, 128), Score: election.Score(rng.IntN(1_000_001)),
		})
	}
	return b
}

func names() []string {
	var all []string
	for _, m := range election.Mechanisms() {
		all = append(all, m.Name)
	}
	return all
}

// onChain is the form that the contracts take.
func onChain(b election.Ballot) bindings.Ballot {
	r := b.Rules
	out := bindings.Ballot{Round: uint64(b.Round), Epochs: uint16(b.Epochs), Seed: b.Seed, Rules: bindings.Rules{
		Floor: uint16(r.Floor), Cap: uint16(r.Cap), Winners: uint16(r.Winners), Standbys: uint16(r.Standbys), Reserve: r.Reserve.ToBig(),
		Base:       uint8(1 + slices.Index(names(), r.Base)),
		Multiplier: bindings.Multiplier{Poor: uint32(r.Multiplier.Poor), Good: uint32(r.Multiplier.Good), Least: r.Multiplier.Least, Most: r.Multiplier.Most},
	}}
	for _, c := range b.Candidates {
		out.Candidates = append(out.Candidates, bindings.Candidate{
			Id: uint32(c.ID), Active: c.Active, Weight: c.Weight.ToBig(), Stake: c.Stake.ToBig(), Delegated: c.Delegated.ToBig(),
			Bid: c.Bid.ToBig(), Score: uint32(c.Score),
		})
	}
	return out
}

func TestDifferentialElections(t *testing.T) {
	for number, m := range election.Mechanisms() {
		compare(t, m.Name, func(t *testing.T, e *evm, rng *rand.Rand) {
			b := anyBallot(rng)
			want, err := m.Elect(b)
			output, reason := e.call(elector.PackElect(uint8(1+number), onChain(b)))
			if err != nil {
				require.ErrorIs(t, err, election.ErrNobody)
				require.Equal(t, "nobody", reason)
				return
			}
			require.Empty(t, reason)
			got, err := elector.UnpackElect(output)
			require.NoError(t, err)
			seats := make(map[lockstep.SequencerID]int)
			for _, s := range got.Seats {
				seats[lockstep.SequencerID(s.Sequencer)] = int(s.Count)
			}
			require.Equal(t, want.Seats(), seats)
			price := new(big.Int)
			if want.Price != nil {
				price = want.Price.ToBig()
			}
			require.Zero(t, price.Cmp(got.Price), "price %s, not %s", price, got.Price)
			require.Len(t, got.Standbys, len(want.Standbys))
			for k, id := range want.Standbys {
				require.Equal(t, uint32(id), got.Standbys[k])
			}
		})
	}
}

// Weights that only sums and products make, and more epochs than a round has.
func TestDifferentialApportionment(t *testing.T) {
	compare(t, "", func(t *testing.T, e *evm, rng *rand.Rand) {
		seed, epochs := anySeed(rng), 1+rng.IntN(election.MaxEpochs)
		weights := make([]uint256.Int, 1+rng.IntN(12))
		var words []*big.Int
		for k := range weights {
			weights[k] = anyAmount(rng, 176)
			words = append(words, weights[k].ToBig())
		}
		limit := rng.IntN(epochs + 1)
		floor := rng.IntN(limit + 1)
		output, reason := e.call(elector.PackApportion(seed, words, uint16(epochs), uint16(floor), uint16(limit)))
		want, err := election.Apportion(seed, weights, epochs, floor, limit)
		if err != nil {
			require.Equal(t, "nobody", reason)
			return
		}
		got, err := elector.UnpackApportion(output)
		require.NoError(t, err)
		for k := range want {
			require.EqualValues(t, want[k].Seats, got[k].Uint64(), "position %d", k)
		}
	})
}

func TestDifferentialPermutation(t *testing.T) {
	compare(t, "", func(t *testing.T, e *evm, rng *rand.Rand) {
		seed, r := anySeed(rng), 1+rng.Uint64()>>rng.IntN(64)
		x := rng.Uint64N(r)
		output, _ := e.call(elector.PackPermute(seed, new(big.Int).SetUint64(x), new(big.Int).SetUint64(r)))
		got, err := elector.UnpackPermute(output)
		require.NoError(t, err)
		require.Equal(t, prf.Permute(seed, x, r), got.Uint64())
	})
}

func TestDifferentialStandbys(t *testing.T) {
	compare(t, "", func(t *testing.T, e *evm, rng *rand.Rand) {
		seed, epoch := anySeed(rng), rng.Uint64()
		var live []lockstep.SequencerID
		var ids []uint32
		for k := range 1 + rng.IntN(10) {
			live, ids = append(live, lockstep.SequencerID(2*k+1)), append(ids, uint32(2*k+1))
		}
		leader := ids[rng.IntN(len(ids))]
		output, _ := e.call(elector.PackStandbyOrder(seed, epoch, ids, leader))
		got, err := elector.UnpackStandbyOrder(output)
		require.NoError(t, err)
		want := election.Standbys(seed, lockstep.Epoch(epoch), live, lockstep.SequencerID(leader))
		require.Len(t, got, len(want))
		for k, id := range want {
			require.Equal(t, uint32(id), got[k])
		}
	})
}

func TestDifferentialScores(t *testing.T) {
	compare(t, "", func(t *testing.T, e *evm, rng *rand.Rand) {
		score := election.Score(rng.IntN(1_000_001))
		number := func() uint32 { return rng.Uint32() >> rng.IntN(33) }
		r := election.Record{Blocks: number(), Missed: number(), Promises: number(), Broken: number(), Delay: number(), Target: number(), Turns: number()}
		output, _ := e.call(elector.PackScored(uint32(score), bindings.Record{
			Blocks: r.Blocks, Missed: r.Missed, Promises: r.Promises, Broken: r.Broken, Delay: r.Delay, Target: r.Target, Turns: r.Turns,
		}))
		got, err := elector.UnpackScored(output)
		require.NoError(t, err)
		require.EqualValues(t, r.Quality(), got.Quality.Uint64())
		require.EqualValues(t, score.After(r), got.Next.Uint64())

		m := onChain(anyBallot(rng)).Rules.Multiplier
		output, _ = e.call(elector.PackFactor(m, uint32(score)))
		factor, err := elector.UnpackFactor(output)
		require.NoError(t, err)
		want := election.Multiplier{Poor: election.Score(m.Poor), Good: election.Score(m.Good), Least: m.Least, Most: m.Most}
		require.EqualValues(t, want.Of(score), factor.Uint64())
	})
}

func TestDifferentialPools(t *testing.T) {
	compare(t, "", func(t *testing.T, e *evm, rng *rand.Rand) {
		var pool election.Pool
		for range 8 {
			amount := anyAmount(rng, 128)
			before := bindings.Pool{Assets: pool.Assets.ToBig(), Shares: pool.Shares.ToBig()}
			var want uint256.Int
			var err error
			var input []byte
			switch rng.IntN(4) {
			case 0:
				input = elector.PackDeposit(before, amount.ToBig())
				want, err = pool.Deposit(amount)
			case 1:
				amount.Mod(&amount, new(uint256.Int).AddUint64(&pool.Shares, 1))
				input = elector.PackRedeem(before, amount.ToBig())
				want, err = pool.Redeem(amount)
			case 2:
				input = elector.PackSlash(before, amount.ToBig())
				want = pool.Slash(amount)
			case 3:
				commission := rng.Uint32N(1_000_001)
				input = elector.PackReward(before, amount.ToBig(), commission)
				want = pool.Reward(amount, commission)
			}
			output, reason := e.call(input)
			if err != nil {
				require.ErrorIs(t, err, election.ErrPoolSpent)
				require.Equal(t, "spent", reason)
				continue
			}
			require.Empty(t, reason)
			got, err := elector.UnpackDeposit(output) // all four answer alike
			require.NoError(t, err)
			require.Zero(t, want.ToBig().Cmp(got.Shares))
			require.Zero(t, pool.Assets.ToBig().Cmp(got.Next.Assets))
			require.Zero(t, pool.Shares.ToBig().Cmp(got.Next.Shares))
		}
	})
}
