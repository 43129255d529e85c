package election

import (
	"errors"

	"github.com/holiman/uint256"
)

// A pool that holds nothing already counts for this many shares and one wei, so
// that nobody can make the first share so dear that later ones round to nothing
// (the virtual shares of ERC-4626 vaults).
const (
	virtualShares = 1_000_000
	virtualAssets = 1
)

// ErrPoolSpent is returned when a pool lost so much that its shares no longer
// have a price that numbers can hold.
var ErrPoolSpent = errors.New("the pool was slashed to nothing; delegate to another sequencer")

// Pool keeps the stake that others placed with one sequencer as shares of one
// sum. A slash takes from the sum, and so from everybody in proportion, whatever
// their number. The zero value is an empty pool. Not safe for concurrent use.
type Pool struct {
	// Assets is what the pool holds in wei, Shares what its delegators hold of it.
	Assets, Shares uint256.Int
}

// Deposit adds assets and returns the shares that they buy, rounded down.
func (p *Pool) Deposit(assets uint256.Int) (uint256.Int, error) {
	shares, err := scaled(&assets, &p.Shares, virtualShares, &p.Assets, virtualAssets)
	if err != nil {
		return uint256.Int{}, err
	}
	if _, over := p.Shares.AddOverflow(&p.Shares, &shares); over {
		return uint256.Int{}, ErrPoolSpent
	}
	p.Assets.Add(&p.Assets, &assets)
	return shares, nil
}

// Worth returns what shares are worth now, rounded down.
func (p *Pool) Worth(shares uint256.Int) (uint256.Int, error) {
	return scaled(&shares, &p.Assets, virtualAssets, &p.Shares, virtualShares)
}

// Redeem takes shares out of the pool and returns what they are worth.
func (p *Pool) Redeem(shares uint256.Int) (uint256.Int, error) {
	if shares.Gt(&p.Shares) {
		return uint256.Int{}, errors.New("more shares than the pool has")
	}
	assets, err := p.Worth(shares)
	if err != nil {
		return uint256.Int{}, err
	}
	p.Shares.Sub(&p.Shares, &shares)
	p.Assets.Sub(&p.Assets, &assets)
	return assets, nil
}

// Slash takes up to amount from everybody in the pool and returns what it took.
func (p *Pool) Slash(amount uint256.Int) uint256.Int {
	if amount.Gt(&p.Assets) {
		amount = p.Assets
	}
	p.Assets.Sub(&p.Assets, &amount)
	return amount
}

// Reward adds a reward to the pool and returns the part that the sequencer keeps:
// its commission in millionths, rounded down.
func (p *Pool) Reward(amount uint256.Int, commission uint32) uint256.Int {
	var kept uint256.Int
	kept.MulDivOverflow(&amount, uint256.NewInt(uint64(commission)), uint256.NewInt(1_000_000))
	amount.Sub(&amount, &kept)
	p.Assets.Add(&p.Assets, &amount)
	return kept
}

// scaled returns amount × (a + da) / (b + db), rounded down.
func scaled(amount, a *uint256.Int, da uint64, b *uint256.Int, db uint64) (uint256.Int, error) {
	var up, down, z uint256.Int
	_, over1 := up.AddOverflow(a, uint256.NewInt(da))
	_, over2 := down.AddOverflow(b, uint256.NewInt(db))
	_, over3 := z.MulDivOverflow(amount, &up, &down)
	if over1 || over2 || over3 {
		return uint256.Int{}, ErrPoolSpent
	}
	return z, nil
}
