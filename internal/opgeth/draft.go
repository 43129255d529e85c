package opgeth

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/misc"
	"github.com/ethereum/go-ethereum/consensus/misc/eip1559"
	"github.com/ethereum/go-ethereum/consensus/misc/eip4844"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
)

// headroom is what a block stays below the size limit of EIP-7934, in bytes, for
// what is not a transaction.
const headroom = 1 << 20

// Why a draft does not take a transaction. Nothing of it is left behind then.
var (
	// ErrNoRoom is returned if the block has too little gas, data availability or
	// bytes left for it; the next one may have enough.
	ErrNoRoom = errors.New("the block has no room for the transaction")
	// ErrNonceUsed is returned if its nonce is below the sender's next one.
	ErrNonceUsed = errors.New("the nonce is used already")
	// ErrNonceGap is returned if transactions of the sender are missing before it.
	ErrNonceGap = errors.New("the nonce is ahead of the sender's next one")
	// ErrUnfit is returned if it cannot be in this block for another reason: too
	// little money or gas, a bad signature, a wrong type.
	ErrUnfit = errors.New("the transaction cannot be in this block")
	// ErrPoor is the ErrUnfit of a sender who has too little money.
	ErrPoor = fmt.Errorf("%w: its sender cannot pay for it", ErrUnfit)
)

// Draft is a block of an OP Stack chain that is being filled. One transaction at
// a time is tried and then kept or dropped, so that transactions of several chains
// can stand or fall together: what is dropped leaves no nonce, no fee and no log
// behind. Each transaction is executed once.
//
// Methods MUST NOT be called at the same time. A draft that nobody seals holds
// memory and nothing else.
type Draft struct {
	chain  *core.BlockChain
	built  *replay
	rules  *params.ChainConfig
	signer types.Signer

	header *types.Header
	state  *state.StateDB
	evm    *vm.EVM
	gas    *core.GasPool
	// scalar is the data availability footprint of one estimated byte, in gas.
	scalar   uint64
	size     uint64
	txs      []*types.Transaction
	receipts []*types.Receipt
	trial    *trial
	spent    uint64
}

// trial is a transaction that was executed and neither kept nor dropped.
type trial struct {
	tx       *types.Transaction
	result   *core.ExecutionResult
	nonce    uint64
	snapshot int
	gas      *core.GasPool
	// footprint counts against the block's data availability.
	footprint uint64
}

// Outcome is what a transaction did.
type Outcome struct {
	// Succeeded is false if it reverted; kept, it pays all the same.
	Succeeded bool
	GasUsed   uint64
	// Logs have the block number, time and indices that they have in the sealed
	// block if the transaction is kept. Their block hash is not known yet.
	Logs []*types.Log
	// Returned is the return data, or that of the revert.
	Returned []byte
}

// Draft begins a block on a known parent as the attributes of an op-node demand it,
// and executes the transactions that they force. It fails where the Engine API of
// op-geth would, and if a forced transaction is invalid.
func (e *Engine) Draft(ctx context.Context, parent common.Hash, a *engine.PayloadAttributes) (*Draft, error) {
	chain := e.backend.BlockChain()
	rules := chain.Config()
	on := chain.GetHeaderByHash(parent)
	switch {
	case !rules.IsOptimism():
		return nil, errors.New("draft a block: blocks of an L1 chain are made with Make")
	case on == nil:
		return nil, fmt.Errorf("draft a block: the engine does not know the parent %s", parent)
	case a.Timestamp <= on.Time:
		return nil, fmt.Errorf("draft a block: its time %d is not later than its parent's, %d", a.Timestamp, on.Time)
	case !rules.IsJovian(on.Time) || !rules.IsJovian(a.Timestamp):
		return nil, errors.New("draft a block: forks before Jovian are not served")
	case a.GasLimit == nil || a.MinBaseFee == nil || a.BeaconRoot == nil || len(a.Withdrawals) != 0:
		return nil, errors.New("draft a block: the attributes lack a gas limit, a minimum base fee or a beacon root, or have withdrawals")
	}
	if err := eip1559.ValidateHolocene1559Params(a.EIP1559Params); err != nil {
		return nil, fmt.Errorf("draft a block: %w", err)
	}
	forced, err := decodeAll(a.Transactions)
	if err != nil {
		return nil, fmt.Errorf("draft a block: %w", err)
	}
	if len(forced) == 0 || !forced[0].IsDepositTx() {
		return nil, errors.New("draft a block: it must begin with the deposit of the L1 attributes")
	}
	scalar, err := types.ExtractDAFootprintGasScalar(forced[0].Data())
	if err != nil {
		return nil, fmt.Errorf("draft a block: %w", err)
	}
	d := &Draft{
		chain: chain, built: e.built, rules: rules, scalar: uint64(scalar),
		header: headerOn(rules, on, a), gas: core.NewGasPool(*a.GasLimit),
	}
	if err := chain.Engine().Prepare(chain, d.header); err != nil {
		return nil, fmt.Errorf("draft a block: %w", err)
	}
	d.signer = types.MakeSigner(rules, d.header.Number, d.header.Time)
	d.size = uint64(d.header.Size())
	if d.state, err = chain.StateAt(on.Root); err != nil {
		return nil, fmt.Errorf("draft a block: read the state of its parent: %w", err)
	}
	d.bind()
	core.ProcessBeaconBlockRoot(*a.BeaconRoot, d.evm)
	core.ProcessParentBlockHash(parent, d.evm)
	misc.EnsureCreate2Deployer(rules, d.header.Time, d.state)
	for i, tx := range forced {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if _, err := d.execute(tx, 0, d.signer); err != nil {
			return nil, fmt.Errorf("draft a block: forced transaction %d (%s): %w", i, tx.Hash(), err)
		}
		if !tx.IsDepositTx() {
			d.trial.footprint = d.footprint(tx)
		}
		d.Keep()
	}
	return d, nil
}

// headerOn fills in what is known of a header before the block is executed.
func headerOn(rules *params.ChainConfig, parent *types.Header, a *engine.PayloadAttributes) *types.Header {
	denominator, elasticity := eip1559.DecodeHolocene1559Params(a.EIP1559Params)
	if denominator == 0 { // both zero stand for those of the chain
		denominator, elasticity = rules.BaseFeeChangeDenominator(a.Timestamp), rules.ElasticityMultiplier()
	}
	excess := eip4844.CalcExcessBlobGas(rules, parent, a.Timestamp)
	requests := types.EmptyRequestsHash
	return &types.Header{
		ParentHash: parent.Hash(), Number: new(big.Int).Add(parent.Number, common.Big1), Time: a.Timestamp,
		GasLimit: *a.GasLimit, Coinbase: a.SuggestedFeeRecipient, MixDigest: a.Random,
		BaseFee:     eip1559.CalcBaseFee(rules, parent, a.Timestamp),
		Extra:       eip1559.EncodeOptimismExtraData(rules, a.Timestamp, denominator, elasticity, a.MinBaseFee),
		BlobGasUsed: new(uint64), ExcessBlobGas: &excess, ParentBeaconRoot: a.BeaconRoot, RequestsHash: &requests,
	}
}

func decodeAll(raw [][]byte) ([]*types.Transaction, error) {
	txs := make([]*types.Transaction, len(raw))
	for i, b := range raw {
		txs[i] = new(types.Transaction)
		if err := txs[i].UnmarshalBinary(b); err != nil {
			return nil, fmt.Errorf("read forced transaction %d: %w", i, err)
		}
	}
	return txs, nil
}

// bind makes an EVM on the present state.
func (d *Draft) bind() {
	block := core.NewEVMBlockContext(d.header, d.chain, &d.header.Coinbase, d.rules, d.state)
	d.evm = vm.NewEVM(block, d.state, d.rules, vm.Config{})
}

// Try executes a transaction on top of all that were kept. Keep or Drop MUST
// follow before the next one, unless Try fails. The error is one of those above.
func (d *Draft) Try(tx *types.Transaction) (Outcome, error) {
	footprint := d.footprint(tx)
	if err := d.fits(tx, footprint); err != nil {
		return Outcome{}, err
	}
	if c := tx.Conditional(); c != nil {
		if err := errors.Join(d.header.CheckTransactionConditional(c), d.state.CheckTransactionConditional(c)); err != nil {
			return Outcome{}, fmt.Errorf("%w: %w", ErrUnfit, err)
		}
	}
	return d.execute(tx, footprint, d.signer)
}

// fits reports why the block cannot take a transaction, whatever it does.
func (d *Draft) fits(tx *types.Transaction, footprint uint64) error {
	switch {
	case d.trial != nil:
		return fmt.Errorf("%w: the one before it is neither kept nor dropped", ErrUnfit)
	case tx.IsDepositTx() || tx.Type() == types.BlobTxType:
		return fmt.Errorf("%w: it has type %d", ErrUnfit, tx.Type())
	case tx.Gas() > d.header.GasLimit:
		return fmt.Errorf("%w: it wants %d gas, more than a block has", ErrUnfit, tx.Gas())
	case tx.Gas() > d.gas.Gas(), d.size+tx.Size() > params.MaxBlockSize-headroom,
		footprint > d.header.GasLimit-*d.header.BlobGasUsed:
		return ErrNoRoom
	}
	return nil
}

// TryOwn signs a transaction and tries it, without recovering from the signature who
// signed. The nonce is the next one of the key, whatever data says.
func (d *Draft) TryOwn(key *ecdsa.PrivateKey, data types.DynamicFeeTx) (*types.Transaction, Outcome, error) {
	from := crypto.PubkeyToAddress(key.PublicKey)
	data.ChainID, data.Nonce = d.rules.ChainID, d.Nonce(from)
	tx, err := types.SignNewTx(key, d.signer, &data)
	if err != nil {
		return nil, Outcome{}, fmt.Errorf("%w: sign it: %w", ErrUnfit, err)
	}
	footprint := d.footprint(tx)
	if err := d.fits(tx, footprint); err != nil {
		return nil, Outcome{}, err
	}
	out, err := d.execute(tx, footprint, signedBy{d.signer, from})
	return tx, out, err
}

// signedBy knows who signed.
type signedBy struct {
	types.Signer
	from common.Address
}

func (s signedBy) Sender(*types.Transaction) (common.Address, error) { return s.from, nil }

func (d *Draft) execute(tx *types.Transaction, footprint uint64, signer types.Signer) (Outcome, error) {
	message, err := core.TransactionToMessage(tx, signer, d.header.BaseFee)
	if err != nil {
		return Outcome{}, fmt.Errorf("%w: %w", ErrUnfit, err)
	}
	d.state.SetTxContext(tx.Hash(), len(d.txs))
	t := &trial{tx: tx, nonce: tx.Nonce(), snapshot: d.state.Snapshot(), gas: d.gas.Snapshot(), footprint: footprint}
	if tx.IsDepositTx() {
		t.nonce = d.state.GetNonce(message.From)
	}
	t.result, err = core.ApplyMessage(d.evm, message, d.gas)
	if err != nil {
		d.spent += params.TxGas
		d.undo(t) // it may have paid for gas before it failed
		return Outcome{}, fmt.Errorf("%w: %w", reason(err), err)
	}
	d.trial = t
	d.spent += t.result.UsedGas
	return Outcome{
		Succeeded: !t.result.Failed(), GasUsed: t.result.UsedGas, Returned: t.result.ReturnData,
		Logs: d.state.GetLogs(tx.Hash(), d.header.Number.Uint64(), common.Hash{}, d.header.Time),
	}, nil
}

func reason(err error) error {
	switch {
	case errors.Is(err, core.ErrNonceTooLow):
		return ErrNonceUsed
	case errors.Is(err, core.ErrNonceTooHigh):
		return ErrNonceGap
	case errors.Is(err, core.ErrGasLimitReached):
		return ErrNoRoom
	case errors.Is(err, core.ErrInsufficientFunds), errors.Is(err, core.ErrInsufficientFundsForTransfer):
		return ErrPoor
	default:
		return ErrUnfit
	}
}

// footprint is what a transaction takes of the block's data availability.
func (d *Draft) footprint(tx *types.Transaction) uint64 {
	if tx.IsDepositTx() {
		return 0
	}
	return tx.RollupCostData().EstimatedDASize().Uint64() * d.scalar
}

// Keep takes the transaction that was tried last. Without one it does nothing.
func (d *Draft) Keep() {
	t := d.trial
	if t == nil {
		return
	}
	d.trial = nil
	d.state.Finalise(true) // from here on it cannot be undone but by Reset
	d.receipts = append(d.receipts, core.MakeReceipt(d.evm, t.result, d.state, d.header.Number, common.Hash{}, d.header.Time,
		t.tx, d.gas.CumulativeUsed(), nil, d.rules, t.nonce))
	d.txs = append(d.txs, t.tx)
	d.size += t.tx.Size()
	d.header.GasUsed = d.gas.Used()
	*d.header.BlobGasUsed += t.footprint
}

// Drop forgets the transaction that was tried last. Without one it does nothing.
func (d *Draft) Drop() {
	if d.trial != nil {
		d.undo(d.trial)
		d.trial = nil
	}
}

func (d *Draft) undo(t *trial) {
	d.state.RevertToSnapshot(t.snapshot)
	d.gas.Set(t.gas)
}

// Mark is a state of a draft to which it can be reset.
type Mark struct {
	state     *state.StateDB
	gas       *core.GasPool
	gasUsed   uint64
	footprint uint64
	size      uint64
	txs       int
}

// Mark remembers the draft as it is, for bundles that have several transactions on
// one chain. It copies what changed in the block so far: about a millisecond per
// thousand transactions. No transaction may be on trial.
func (d *Draft) Mark() Mark {
	return Mark{d.state.Copy(), d.gas.Snapshot(), d.header.GasUsed, *d.header.BlobGasUsed, d.size, len(d.txs)}
}

// Reset goes back to a mark, which is used up by it.
func (d *Draft) Reset(m Mark) {
	d.trial = nil
	d.state, d.size = m.state, m.size
	d.gas.Set(m.gas)
	d.header.GasUsed, *d.header.BlobGasUsed = m.gasUsed, m.footprint
	d.txs, d.receipts = d.txs[:m.txs], d.receipts[:m.txs]
	d.bind()
}

// Number and Time are those of the block.
func (d *Draft) Number() uint64 { return d.header.Number.Uint64() }

// Time is the Unix second of the block.
func (d *Draft) Time() uint64 { return d.header.Time }

// BaseFee is what a transaction pays per gas besides its tip, in wei. The caller
// MUST NOT change it.
func (d *Draft) BaseFee() *big.Int { return d.header.BaseFee }

// GasLeft is how much gas a further transaction may ask for.
func (d *Draft) GasLeft() uint64 { return d.gas.Gas() }

// Spent is the gas of all that was executed, whether it was kept or dropped.
func (d *Draft) Spent() uint64 { return d.spent }

// GasLimit is how much gas the block may use.
func (d *Draft) GasLimit() uint64 { return d.header.GasLimit }

// Transactions returns those that were kept, with those that were forced. The caller
// MUST NOT change them.
func (d *Draft) Transactions() []*types.Transaction { return d.txs }

// Len is how many transactions were kept, with those that were forced.
func (d *Draft) Len() int { return len(d.txs) }

// Nonce returns the next nonce of an account in this block.
func (d *Draft) Nonce(account common.Address) uint64 { return d.state.GetNonce(account) }

// Storage returns what a storage slot of an account has in this block so far.
func (d *Draft) Storage(account common.Address, slot common.Hash) common.Hash {
	return d.state.GetState(account, slot)
}

// StorageRoot returns the root of an account's storage as it was before this block.
func (d *Draft) StorageRoot(account common.Address) common.Hash {
	if root := d.state.GetStorageRoot(account); root != (common.Hash{}) {
		return root
	}
	return types.EmptyRootHash
}

// Seal ends the draft: it drops what is on trial, computes the roots and hands the
// block to the engine, so that it is known, though not the head, when this returns.
// The draft is used up.
func (d *Draft) Seal(ctx context.Context) (*engine.ExecutionPayloadEnvelope, error) {
	d.Drop()
	body := types.Body{Transactions: d.txs, Withdrawals: types.Withdrawals{}}
	block, err := d.chain.Engine().FinalizeAndAssemble(ctx, d.chain, d.header, d.state, &body, d.receipts)
	if err != nil {
		return nil, fmt.Errorf("seal block %d: %w", d.Number(), err)
	}
	if err := d.built.insert(ctx, d.chain, block, d.state, d.receipts); err != nil {
		return nil, fmt.Errorf("take block %d in: %w", d.Number(), err)
	}
	return engine.BlockToExecutableData(block, d.fees(), nil, [][]byte{}), nil
}

// fees returns the tips of the block in wei.
func (d *Draft) fees() *big.Int {
	total := new(big.Int)
	for i, tx := range d.txs {
		if tip, err := tx.EffectiveGasTip(d.header.BaseFee); err == nil && !tx.IsDepositTx() {
			total.Add(total, tip.Mul(tip, new(big.Int).SetUint64(d.receipts[i].GasUsed)))
		}
	}
	return total
}
