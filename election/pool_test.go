package election_test

import (
	"testing"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep/election"
)

func wei(t *rapid.T, label string) uint256.Int {
	return *uint256.NewInt(rapid.Uint64Range(0, 1<<60).Draw(t, label))
}

// Whatever happens, delegators together never own more than the pool holds, and
// nobody gains by going in and out.
func TestAPoolNeverOwesMoreThanItHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var pool election.Pool
		var held []uint256.Int
		in, out := new(uint256.Int), new(uint256.Int)
		for range rapid.IntRange(1, 30).Draw(t, "steps") {
			switch rapid.IntRange(0, 3).Draw(t, "step") {
			case 0:
				paid := wei(t, "paid")
				shares, err := pool.Deposit(paid)
				require.NoError(t, err)
				worth, err := pool.Worth(shares)
				require.NoError(t, err)
				require.LessOrEqual(t, worth.Cmp(&paid), 0, "a deposit is worth more at once")
				held = append(held, shares)
				in.Add(in, &paid)
			case 1:
				if len(held) > 0 {
					k := rapid.IntRange(0, len(held)-1).Draw(t, "who")
					got, err := pool.Redeem(held[k])
					require.NoError(t, err)
					out.Add(out, &got)
					held[k].Clear()
				}
			case 2:
				took := pool.Slash(wei(t, "slash"))
				out.Add(out, &took)
			case 3:
				reward := wei(t, "reward")
				kept := pool.Reward(reward, rapid.Uint32Range(0, 1_000_000).Draw(t, "commission"))
				in.Add(in, &reward)
				out.Add(out, &kept)
			}
			require.Equal(t, new(uint256.Int).Sub(in, out), &pool.Assets, "paid in = held + paid out")
			owed := new(uint256.Int)
			for _, shares := range held {
				worth, err := pool.Worth(shares)
				require.NoError(t, err)
				owed.Add(owed, &worth)
			}
			require.LessOrEqual(t, owed.Cmp(&pool.Assets), 0)
		}
	})
}

// Whoever donates to make shares dear loses far more than what the next
// delegator loses by rounding.
func TestDearSharesDoNotPay(t *testing.T) {
	var pool election.Pool
	_, err := pool.Deposit(*uint256.NewInt(1))
	require.NoError(t, err)
	const donated, paid = 1_000_000_000_000, 1_000_000
	pool.Reward(*uint256.NewInt(donated), 0)
	shares, err := pool.Deposit(*uint256.NewInt(paid))
	require.NoError(t, err)
	worth, err := pool.Worth(shares)
	require.NoError(t, err)
	require.Less(t, paid-worth.Uint64(), uint64(donated/1000))
}

func TestASlashTakesFromEverybodyInProportion(t *testing.T) {
	var pool election.Pool
	ether := uint256.MustFromDecimal("1000000000000000000")
	one, err := pool.Deposit(*ether)
	require.NoError(t, err)
	three, err := pool.Deposit(*new(uint256.Int).Mul(ether, uint256.NewInt(3)))
	require.NoError(t, err)
	pool.Slash(*new(uint256.Int).Mul(ether, uint256.NewInt(2)))
	first, err := pool.Redeem(one)
	require.NoError(t, err)
	second, err := pool.Redeem(three)
	require.NoError(t, err)
	require.InDelta(t, 0.5e18, first.Float64(), 10)
	require.InDelta(t, 1.5e18, second.Float64(), 10)
}

func TestAPoolWithoutAssetsRefusesWhatItCannotPrice(t *testing.T) {
	pool := election.Pool{Shares: *new(uint256.Int).Lsh(uint256.NewInt(1), 200)}
	_, err := pool.Deposit(*new(uint256.Int).Lsh(uint256.NewInt(1), 100))
	require.ErrorIs(t, err, election.ErrPoolSpent)
	_, err = pool.Redeem(*new(uint256.Int).Lsh(uint256.NewInt(1), 201))
	require.EqualError(t, err, "more shares than the pool has")
}
