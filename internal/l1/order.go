package l1

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/election"
)

// Order is one transaction that an operator, a delegator or an authority may send:
// made by one of the functions below, looked at with Client.Preview, and sent with
// Client.Send.
type Order struct {
	// What says in words what it does.
	What  string
	To    common.Address
	Value *big.Int // wei; nil for none
	Data  []byte
}

// Cost is what an order takes at most.
type Cost struct {
	Gas uint64
	// Fee is what Gas costs at the highest fee that would be offered, in wei.
	Fee *big.Int
}

// Receipt is what became of an order.
type Receipt struct {
	Transaction common.Hash
	Block, Gas  uint64
	Fee         *big.Int // wei
	// From is the first round in which the set of a rollup is another one; nil if the
	// order changed none.
	From *lockstep.Round
}

// Account returns the account that the client writes from; zero if it only reads.
func (c *Client) Account() common.Address {
	if c.sender == nil {
		return common.Address{}
	}
	return c.sender.from
}

// Preview reports whether an order would go through at the newest block, and what
// it would cost. The error is ErrReverted with the contract's reason, or says that
// the account holds too little.
func (c *Client) Preview(ctx context.Context, o Order) (Cost, error) {
	if c.sender == nil {
		return Cost{}, ErrReadOnly
	}
	value := o.Value
	if value == nil {
		value = new(big.Int)
	}
	balance, err := within(ctx, func(ctx context.Context) (*big.Int, error) { return c.eth.BalanceAt(ctx, c.sender.from, nil) })
	if err != nil {
		return Cost{}, fmt.Errorf("read the balance of %s: %w", c.sender.from, err)
	}
	if balance.Cmp(value) < 0 {
		return Cost{}, fmt.Errorf("%w: the account %s holds %s wei, %s are needed and gas", ErrTooPoor, c.sender.from, balance, value)
	}
	gas, err := c.sender.estimate(ctx, &o.To, value, o.Data)
	if err != nil {
		return Cost{}, err
	}
	_, highest, err := c.sender.fees(ctx)
	if err != nil {
		return Cost{}, err
	}
	fee := new(big.Int).Mul(highest, new(big.Int).SetUint64(gas))
	if needed := new(big.Int).Add(value, fee); balance.Cmp(needed) < 0 {
		return Cost{}, fmt.Errorf("%w: the account %s holds %s wei, up to %s are needed with gas", ErrTooPoor, c.sender.from, balance, needed)
	}
	return Cost{gas, fee}, nil
}

// ErrTooPoor is returned by Preview for an account that cannot pay.
var ErrTooPoor = errors.New("too little ether")

// Send sends an order and waits until it is mined.
func (c *Client) Send(ctx context.Context, o Order) (Receipt, error) {
	receipt, err := c.transact(ctx, o.To, o.Value, o.Data)
	if err != nil {
		return Receipt{}, fmt.Errorf("%s: %w", o.What, err)
	}
	fee := new(big.Int).Mul(receipt.EffectiveGasPrice, new(big.Int).SetUint64(receipt.GasUsed))
	r := Receipt{Transaction: receipt.TxHash, Block: receipt.BlockNumber.Uint64(), Gas: receipt.GasUsed, Fee: fee}
	for _, log := range receipt.Logs {
		if e, err := registryABI.UnpackAdmittedEvent(log); err == nil {
			r.From = (*lockstep.Round)(&e.FromRound)
		}
		if e, err := registryABI.UnpackRemovedEvent(log); err == nil {
			r.From = (*lockstep.Round)(&e.FromRound)
		}
	}
	return r, nil
}

func (c *Client) registryOrder(value *big.Int, data []byte, what string, args ...any) Order {
	return Order{fmt.Sprintf(what, args...), c.cluster.Contracts.Registry, value, data}
}

// AdmitOrder lets a registered sequencer into the set of its rollup. Authority only;
// key is the measurement key whose evidence was checked.
func (c *Client) AdmitOrder(id lockstep.SequencerID, key common.Address) Order {
	return c.registryOrder(nil, registryABI.PackAdmit(uint32(id), key), "admit sequencer %d", id)
}

// ActivateOrder lets an own sequencer into the set of its rollup: of an open one, or
// back after the authority let it in before.
func (c *Client) ActivateOrder(id lockstep.SequencerID) Order {
	return c.registryOrder(nil, registryABI.PackActivate(uint32(id)), "activate sequencer %d", id)
}

// RestoreOrder adds wei, and what is queued, to the bond of an own sequencer.
func (c *Client) RestoreOrder(id lockstep.SequencerID, wei *big.Int) Order {
	return c.registryOrder(wei, registryABI.PackRestore(uint32(id)), "add to the bond of sequencer %d", id)
}

// StepDownOrder takes wei of the bond of an own sequencer back, after the exit
// delay.
func (c *Client) StepDownOrder(id lockstep.SequencerID, wei *big.Int) Order {
	return c.registryOrder(nil, registryABI.PackStepDown(uint32(id), wei), "take back from the bond of sequencer %d", id)
}

// ExitOrder takes an own sequencer out for good, from the third round after the
// present one on.
func (c *Client) ExitOrder(id lockstep.SequencerID) Order {
	return c.registryOrder(nil, registryABI.PackBeginExit(uint32(id)), "begin the exit of sequencer %d", id)
}

// WithdrawOrder pays what an own sequencer may have back: all after its exit, and
// its number is free then; before, what was queued.
func (c *Client) WithdrawOrder(id lockstep.SequencerID, to common.Address) Order {
	return c.registryOrder(nil, registryABI.PackWithdraw(uint32(id), to), "withdraw the bond of sequencer %d", id)
}

// UnjailOrder lets an own sequencer out of jail, once its time is over.
func (c *Client) UnjailOrder(id lockstep.SequencerID) Order {
	return c.registryOrder(nil, registryABI.PackUnjail(uint32(id)), "let sequencer %d out of jail", id)
}

// ExpelOrder takes a sequencer out of the set of its rollup. Authority only; the
// bond stays with its owner.
func (c *Client) ExpelOrder(id lockstep.SequencerID) Order {
	return c.registryOrder(nil, registryABI.PackExpel(uint32(id)), "expel sequencer %d", id)
}

// EvictOrder ends the entry of a sequencer. Authority only; the bond is its owner's
// after the exit delay.
func (c *Client) EvictOrder(id lockstep.SequencerID) Order {
	return c.registryOrder(nil, registryABI.PackEvict(uint32(id)), "evict sequencer %d", id)
}

// ClaimOwedOrder pays the client's account what the registry owes it.
func (c *Client) ClaimOwedOrder() Order {
	return c.registryOrder(nil, registryABI.PackClaimOwed(c.Account()), "claim what the registry owes")
}

// OpenPoolOrder opens a pool for an own sequencer; commission is in millionths.
func (c *Client) OpenPoolOrder(id lockstep.SequencerID, commission uint32) Order {
	return Order{fmt.Sprintf("open a pool for sequencer %d", id), c.cluster.Contracts.Stake, nil, stakeABI.PackOpen(uint32(id), commission)}
}

// DelegateOrder places wei with a pool.
func (c *Client) DelegateOrder(pool uint32, wei *big.Int) Order {
	return Order{fmt.Sprintf("delegate to pool %d", pool), c.cluster.Contracts.Stake, wei, stakeABI.PackDelegate(pool)}
}

// UndelegateOrder begins to take shares out of a pool.
func (c *Client) UndelegateOrder(pool uint32, shares *big.Int) Order {
	return Order{fmt.Sprintf("take shares out of pool %d", pool), c.cluster.Contracts.Stake, nil, stakeABI.PackUndelegate(pool, shares)}
}

// ClaimStakeOrder pays the client's account what it took out of a pool.
func (c *Client) ClaimStakeOrder(pool uint32) Order {
	return Order{fmt.Sprintf("claim from pool %d", pool), c.cluster.Contracts.Stake, nil, stakeABI.PackClaim(pool, c.Account())}
}

// Auctioned is the seat that a bid is for: of a sequencer on its rollup in a round.
type Auctioned struct {
	Auction   common.Address
	Rollup    lockstep.RollupID
	Round     lockstep.Round
	Sequencer lockstep.SequencerID
}

func (a Auctioned) String() string {
	return fmt.Sprintf("round %d of rollup %d", a.Round, a.Rollup)
}

// BidOrder bids openly: gwei for each epoch, with wei on deposit.
func (c *Client) BidOrder(a Auctioned, gweiPerEpoch uint64, deposit *big.Int) Order {
	return Order{"bid for " + a.String(), a.Auction, deposit, auctionABI.PackBid(uint64(a.Rollup), uint64(a.Round), uint32(a.Sequencer), gweiPerEpoch)}
}

// NewSalt returns what hides a sealed bid.
func NewSalt() (common.Hash, error) {
	var salt common.Hash
	if _, err := rand.Read(salt[:]); err != nil {
		return salt, fmt.Errorf("draw a salt: %w", err)
	}
	return salt, nil
}

// CommitOrder commits to a bid of gwei for each epoch without telling it, with wei
// on deposit.
func (c *Client) CommitOrder(a Auctioned, gweiPerEpoch uint64, salt common.Hash, deposit *big.Int) Order {
	// As ISealedAuction.secretOf: the low 184 bits of the hash of ABI words.
	words := make([]byte, 0, 6*32)
	for _, n := range []uint64{uint64(a.Rollup), uint64(a.Round), uint64(a.Sequencer)} {
		words = append(words, common.BigToHash(new(big.Int).SetUint64(n)).Bytes()...)
	}
	words = append(words, common.LeftPadBytes(c.Account().Bytes(), 32)...)
	words = append(words, common.BigToHash(new(big.Int).SetUint64(gweiPerEpoch)).Bytes()...)
	words = append(words, salt[:]...)
	secret := new(big.Int).SetBytes(crypto.Keccak256(words)[32-184/8:])
	return Order{"commit to a bid for " + a.String(), a.Auction, deposit, sealedABI.PackCommit(uint64(a.Rollup), uint64(a.Round), uint32(a.Sequencer), secret)}
}

// RevealOrder reveals a bid that was committed to.
func (c *Client) RevealOrder(a Auctioned, gweiPerEpoch uint64, salt common.Hash) Order {
	return Order{"reveal a bid for " + a.String(), a.Auction, nil, sealedABI.PackReveal(uint64(a.Rollup), uint64(a.Round), uint32(a.Sequencer), gweiPerEpoch, salt)}
}

// RefundOrder pays the client's account what is left of its deposit, from the start
// of the round on.
func (c *Client) RefundOrder(a Auctioned) Order {
	return Order{"fetch the deposit for " + a.String(), a.Auction, nil, auctionABI.PackRefund(uint64(a.Rollup), uint64(a.Round), uint32(a.Sequencer), c.Account())}
}

// ChooseOrder lets a rollup go by another mechanism from the third round after the
// present one on. Governance only; the auction counts where there are bids.
func (c *Client) ChooseOrder(rollup lockstep.RollupID, mechanism string, rules election.Rules, auction common.Address) Order {
	return Order{fmt.Sprintf("choose %s for rollup %d", mechanism, rollup), c.cluster.Contracts.Elections, nil, packChoice(rollup, mechanism, rules, auction)}
}

// Sealed reports whether an auction takes bids by commit and reveal.
func (c *Client) Sealed(ctx context.Context, auction common.Address, at Head) (bool, error) {
	_, err := call(ctx, c, auction, auctionABI.PackQuiet(), at, auctionABI.UnpackQuiet)
	if errors.Is(err, ErrReverted) {
		return true, nil
	}
	if err != nil {
		return false, fmt.Errorf("read how the auction takes bids: %w", err)
	}
	return false, nil
}

// Pool is the stake placed with a sequencer.
type Pool struct {
	Number uint32 `json:"number"`
	// Assets are in wei; Shares of all, Leaving those on their way out.
	Assets, Shares, Leaving *big.Int
}

// PoolOf returns the newest pool of a sequencer; false if it has none.
func (c *Client) PoolOf(ctx context.Context, id lockstep.SequencerID, at Head) (Pool, bool, error) {
	number, err := call(ctx, c, c.cluster.Contracts.Stake, stakeABI.PackPoolOf(uint32(id)), at, stakeABI.UnpackPoolOf)
	if err != nil {
		return Pool{}, false, fmt.Errorf("read the pool of sequencer %d: %w", id, err)
	}
	if number == 0 {
		return Pool{}, false, nil
	}
	p, err := call(ctx, c, c.cluster.Contracts.Stake, stakeABI.PackPoolAt(number), at, stakeABI.UnpackPoolAt)
	if err != nil {
		return Pool{}, false, fmt.Errorf("read pool %d: %w", number, err)
	}
	return Pool{number, p.Assets, p.Shares, p.Leaving}, true, nil
}

// SharesOf returns the shares that the client's account holds of a pool: those that
// stay, and those on their way out with the second from which they can be claimed.
func (c *Client) SharesOf(ctx context.Context, pool uint32, at Head) (shares, leaving *big.Int, from uint64, err error) {
	s, err := call(ctx, c, c.cluster.Contracts.Stake, stakeABI.PackSharesOf(pool, c.Account()), at, stakeABI.UnpackSharesOf)
	if err != nil {
		return nil, nil, 0, fmt.Errorf("read the shares of pool %d: %w", pool, err)
	}
	return s.Shares, s.Leaving, s.ClaimableAt, nil
}

// Owed returns what the registry owes the client's account, in wei.
func (c *Client) Owed(ctx context.Context, at Head) (*big.Int, error) {
	owed, err := call(ctx, c, c.cluster.Contracts.Registry, registryABI.PackOwed(c.Account()), at, registryABI.UnpackOwed)
	if err != nil {
		return nil, fmt.Errorf("read what the registry owes: %w", err)
	}
	return owed, nil
}

// Bonds returns the active and the idle bond, in wei.
func (c *Client) Bonds(ctx context.Context, at Head) (active, idle *big.Int, err error) {
	config, err := call(ctx, c, c.cluster.Contracts.Registry, registryABI.PackConfig(), at, registryABI.UnpackConfig)
	if err != nil {
		return nil, nil, fmt.Errorf("read the settings of the registry: %w", err)
	}
	return config.ActiveBond, config.IdleBond, nil
}

// Authority returns who admits and evicts.
func (c *Client) Authority(ctx context.Context, at Head) (common.Address, error) {
	authority, err := call(ctx, c, c.cluster.Contracts.Registry, registryABI.PackAuthority(), at, registryABI.UnpackAuthority)
	if err != nil {
		return common.Address{}, fmt.Errorf("read the authority of the registry: %w", err)
	}
	return authority, nil
}

// Registered lists the numbers that are in use, ascending.
func (c *Client) Registered(ctx context.Context, at Head) ([]lockstep.SequencerID, error) {
	set, err := call(ctx, c, c.cluster.Contracts.Registry, registryABI.PackRegistered(), at, registryABI.UnpackRegistered)
	if err != nil {
		return nil, fmt.Errorf("read who is registered: %w", err)
	}
	return ids(set), nil
}
