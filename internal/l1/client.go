package l1

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/l1/bindings"
)

// logSpan is how many blocks one request for events covers; public nodes refuse
// much more.
const logSpan = 5000

// startsKept bounds for how many moments their block is remembered.
const startsKept = 64

var (
	registryABI  = bindings.NewSequencerRegistry()
	boardABI     = bindings.NewLatencyBoard()
	anchorABI    = bindings.NewSeedAnchor()
	scheduleABI  = bindings.NewLeaderSchedule()
	lookaheadABI = bindings.NewLookahead()

	electionsABI = bindings.NewElections()
	stakeABI     = bindings.NewDelegatedStake()
	scoresABI    = bindings.NewPerformanceScores()
	auctionABI   = bindings.NewOpenAuction()
	sealedABI    = bindings.NewSealedAuction()
	splitterABI  = bindings.NewProceedsSplitter()

	equivocationABI = bindings.NewEquivocationSlasher()
	rowsABI         = bindings.NewRowSlasher()
	wrongLeaderABI  = bindings.NewWrongLeaderSlasher()
	missedTurnsABI  = bindings.NewMissedTurns()
	unrestoredABI   = bindings.NewUnrestoredBond()
	housekeeperABI  = bindings.NewHousekeeper()
	tokensABI       = bindings.NewTokenBonds()
)

// Contracts are the addresses of one deployment.
type Contracts struct {
	Registry common.Address `json:"registry"`
	Board    common.Address `json:"board"`
	Anchor   common.Address `json:"anchor"`
	Schedule common.Address `json:"schedule"`
	// Those of elections are zero if there are none.
	Elections common.Address `json:"elections,omitzero"`
	Stake     common.Address `json:"stake,omitzero"`
	Scores    common.Address `json:"scores,omitzero"`
	// What follows is needed by none of these: only Deploy knows it.
	Lookahead   common.Address `json:"lookahead,omitzero"`
	Auction     common.Address `json:"auction,omitzero"`
	Splitter    common.Address `json:"splitter,omitzero"`
	Slashers    Slashers       `json:"slashers,omitzero"`
	Housekeeper common.Address `json:"housekeeper,omitzero"`
	Tokens      common.Address `json:"tokens,omitzero"`
}

// Slashers are the contracts that judge one kind of fault each.
type Slashers struct {
	Equivocation common.Address `json:"equivocation"`
	Rows         common.Address `json:"rows"`
	WrongLeader  common.Address `json:"wrong_leader"`
	MissedTurns  common.Address `json:"missed_turns"`
	Unrestored   common.Address `json:"unrestored_bond"`
}

// Cluster is what a deployment fixed for good.
type Cluster struct {
	ChainID   *big.Int // of L1
	Contracts Contracts
	Grid      lockstep.Grid
	// Unit is that of published latencies.
	Unit lockstep.RTT
	// Reach and Slack are those of pipeline.Facts.
	Reach lockstep.RTT
	Slack int
	// Rollups are the two rollups, side A first.
	Rollups [2]lockstep.RollupID
	// Confirmations is how deep a block must be before a seed is taken from it.
	Confirmations uint64
}

// Side returns 0 or 1 for a rollup of the cluster, and false for another.
func (c Cluster) Side(id lockstep.RollupID) (int, bool) {
	for side, r := range c.Rollups {
		if r == id {
			return side, true
		}
	}
	return 0, false
}

// Head is one L1 block.
type Head struct {
	Number uint64
	Hash   common.Hash
	Time   uint64
}

// Final is an L1 block that stays. Only Finalized returns one, so what asks for a
// Final is read at a finalised block and at no other.
type Final struct{ head Head }

// Head returns the block.
func (f Final) Head() Head { return f.head }

// Client reads and writes the contracts of one deployment. Its methods are safe
// for concurrent use. Each request to L1 has a deadline of a few seconds; events,
// and the block of a moment, take several, the more the longer the chain is since
// fromBlock. A write ends within a few minutes.
type Client struct {
	eth     *ethclient.Client
	cluster Cluster
	sender  *sender // nil if the client only reads
	from    uint64

	syncing sync.Mutex // guards cards and synced, also while events are read
	cards   map[lockstep.SequencerID]Card
	synced  uint64 // first block whose registry events are not in cards

	mu     sync.Mutex // guards starts
	starts map[uint64]Head
}

// ErrUnreachable is returned by Dial when the L1 node does not answer at all. A
// caller that knows the cluster from before may Resume instead.
var ErrUnreachable = errors.New("the L1 node does not answer")

// Dial connects to an L1 node and finds the deployment through the address of
// its LeaderSchedule. key pays for and signs transactions; nil makes a client
// that only reads. fromBlock is a block before the deployment, the later the
// better: events, and the block of a moment, are looked for from there on.
func Dial(ctx context.Context, url string, schedule common.Address, key *ecdsa.PrivateKey, fromBlock uint64) (*Client, error) {
	c, err := newClient(ctx, url, fromBlock)
	if err != nil {
		return nil, err
	}
	if err := c.discover(ctx, schedule); err != nil {
		c.Close()
		return nil, err
	}
	return c.signing(key), nil
}

// Resume returns a client for a cluster that an earlier Dial found, without
// asking L1 anything: its calls fail until the node is back.
func Resume(ctx context.Context, url string, cluster Cluster, key *ecdsa.PrivateKey, fromBlock uint64) (*Client, error) {
	c, err := newClient(ctx, url, fromBlock)
	if err != nil {
		return nil, err
	}
	c.cluster = cluster
	return c.signing(key), nil
}

func newClient(ctx context.Context, url string, fromBlock uint64) (*Client, error) {
	eth, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("dial the L1 node at %s: %w", url, err)
	}
	return &Client{eth: eth, from: fromBlock, synced: fromBlock, cards: make(map[lockstep.SequencerID]Card), starts: make(map[uint64]Head)}, nil
}

func (c *Client) signing(key *ecdsa.PrivateKey) *Client {
	if key != nil {
		c.sender = newSender(c.eth, c.cluster.ChainID, key)
	}
	return c
}

// Close ends the connection.
func (c *Client) Close() { c.eth.Close() }

// Cluster returns what the deployment fixed.
func (c *Client) Cluster() Cluster { return c.cluster }

// ErrReadOnly is returned by writes of a client that has no account.
var ErrReadOnly = errors.New("this client has no account to send transactions from")

// Finalized returns the newest finalised L1 block.
func (c *Client) Finalized(ctx context.Context) (Final, error) {
	h, err := c.head(ctx, big.NewInt(-3))
	return Final{h}, err
}

// Latest returns the newest L1 block.
func (c *Client) Latest(ctx context.Context) (Head, error) { return c.head(ctx, nil) }

// head reads one header; number −3 is the finalised block.
func (c *Client) head(ctx context.Context, number *big.Int) (Head, error) {
	h, err := c.header(ctx, number)
	if err != nil {
		return Head{}, err
	}
	return Head{h.Number.Uint64(), h.Hash(), h.Time}, nil
}

func (c *Client) header(ctx context.Context, number *big.Int) (*types.Header, error) {
	h, err := within(ctx, func(ctx context.Context) (*types.Header, error) { return c.eth.HeaderByNumber(ctx, number) })
	if err != nil {
		return nil, fmt.Errorf("read an L1 header: %w", err)
	}
	return h, nil
}

// BlockHash returns the hash of the canonical L1 block of a number.
func (c *Client) BlockHash(ctx context.Context, number uint64) (common.Hash, error) {
	h, err := c.header(ctx, new(big.Int).SetUint64(number))
	if err != nil {
		return common.Hash{}, err
	}
	return h.Hash(), nil
}

// firstAt returns the number of the first block with a timestamp of at least t,
// or false if at is older than that. It asks for a header per halving the first
// time, and for one to see that the answer still stands after that.
func (c *Client) firstAt(ctx context.Context, t uint64, at Head) (uint64, bool, error) {
	if at.Time < t {
		return 0, false, nil
	}
	c.mu.Lock()
	known, ok := c.starts[t]
	c.mu.Unlock()
	if ok && known.Number <= at.Number {
		hash, err := c.BlockHash(ctx, known.Number)
		if err != nil || hash == known.Hash {
			return known.Number, err == nil, err
		}
	}
	first := at
	for low := c.from; low < first.Number; { // the answer is in low … first
		middle, err := c.head(ctx, new(big.Int).SetUint64(low+(first.Number-low)/2))
		if err != nil {
			return 0, false, err
		}
		if middle.Time >= t {
			first = middle
		} else {
			low = middle.Number + 1
		}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.starts) > startsKept {
		clear(c.starts)
	}
	c.starts[t] = first
	return first.Number, true, nil
}

// call reads a view of a contract at a block.
func call[T any](ctx context.Context, c *Client, to common.Address, data []byte, at Head, unpack func([]byte) (T, error)) (T, error) {
	out, err := within(ctx, func(ctx context.Context) ([]byte, error) {
		return c.eth.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, new(big.Int).SetUint64(at.Number))
	})
	if err != nil {
		var none T
		if refused := revertOf(err); refused != nil {
			return none, refused
		}
		return none, err
	}
	return unpack(out)
}

// logs returns the events of a contract with the given topics in from … to.
func (c *Client) logs(ctx context.Context, address common.Address, topics [][]common.Hash, from, to uint64) ([]types.Log, error) {
	var all []types.Log
	for from <= to {
		end := min(from+logSpan-1, to)
		some, err := withinTime(ctx, logsTimeout, func(ctx context.Context) ([]types.Log, error) {
			return c.eth.FilterLogs(ctx, ethereum.FilterQuery{
				Addresses: []common.Address{address}, Topics: topics,
				FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(end),
			})
		})
		if err != nil {
			return nil, fmt.Errorf("read the events of %s in L1 blocks %d to %d: %w", address, from, end, err)
		}
		all = append(all, some...)
		from = end + 1
	}
	return all, nil
}

// transact sends a transaction to a contract and waits for it.
func (c *Client) transact(ctx context.Context, to common.Address, value *big.Int, data []byte) (*types.Receipt, error) {
	if c.sender == nil {
		return nil, ErrReadOnly
	}
	return c.sender.send(ctx, &to, value, data)
}
